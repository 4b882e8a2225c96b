"""Planning a meeting: who meets, when, in which languages, by which rules, and about what."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace as replace_ground
from functools import partial
from itertools import chain
from pathlib import Path
from typing import Any

from msgspec.structs import replace
from PySide6.QtCore import Qt, QTime, Signal
from PySide6.QtWidgets import QAbstractButton, QDialog, QMenu, QWidget

from r2p_field.domain.dates import DatePrecision, When
from r2p_field.domain.gathering import Gathering
from r2p_field.domain.ids import RecordId
from r2p_field.domain.part import Item
from r2p_field.domain.problems import Problem
from r2p_field.domain.session import (
    AgendaPoint,
    AgreedRule,
    Attendance,
    Facilitator,
    Session,
    SpokenLanguage,
    placed_in_session,
)
from r2p_field.gui._forms.ui_plan_page import Ui_PlanPage
from r2p_field.gui.controls.announce import announce
from r2p_field.gui.controls.calm import calm
from r2p_field.gui.controls.clean_text import CleanText
from r2p_field.gui.controls.flow_layout import FlowLayout
from r2p_field.gui.controls.into_view import go_into
from r2p_field.gui.controls.item_rows import ItemRows
from r2p_field.gui.controls.reading_width import keep_readable
from r2p_field.gui.controls.role_warning import warn
from r2p_field.gui.controls.step_back import StepBack
from r2p_field.gui.dialogs.file_picker import Question
from r2p_field.gui.dialogs.indicator_picker import IndicatorPicker, Kind
from r2p_field.gui.dialogue_sheet import DialogueSheet
from r2p_field.gui.hint_lines import say_hints
from r2p_field.gui.icons import dress
from r2p_field.gui.pages.closing.leaving import Leaving
from r2p_field.gui.pages.plan.agenda import PointRow, in_order, minutes_of, moved, numbered
from r2p_field.gui.pages.plan.rules import RulesSection
from r2p_field.gui.shortcuts import install
from r2p_field.viewmodels.closing import ClosingModel
from r2p_field.viewmodels.places import PlacesModel
from r2p_field.viewmodels.planning import Ground, Left, PlanningModel
from r2p_field.viewmodels.sign_choices import SignChoices

Ask = Callable[[QWidget, Question], Path | None]
_DAY = "when.start"
_BEGINS = "begins"
_GAP = 8


class PlanPage(QWidget):
    """Plans the session that is in hand.

    Signals:
        left(): the person goes on later; what stands there is kept as a draft.
        saved(str): the plan is written down; its record.
        hold_wanted(): the room is to be opened.
    """

    left = Signal()
    saved = Signal(str)
    hold_wanted = Signal()

    def __init__(
        self, model: PlanningModel, steps: ClosingModel, places: PlacesModel, signs: SignChoices, ask: Ask
    ) -> None:
        super().__init__()
        self._model, self._steps, self._signs, self._ask = model, steps, signs, ask
        self._gathering = model.gathering
        self._ground = Ground()
        self._filling = False
        self._ui = Ui_PlanPage()
        self._ui.setupUi(self)
        self._leaving = Leaving(self._ui, steps)
        self._rules = RulesSection(self._ui.ruleTicks, self._ui.rules, steps)
        self._step_back, self._clean = StepBack(self), CleanText(self, lambda: self._filling)
        for holder in (self._ui.agendaButtons, self._ui.groupButtons, self._ui.buttons):
            flow = FlowLayout(holder, across=_GAP, down=_GAP)
            for button in holder.findChildren(QAbstractButton):
                flow.addWidget(button)
        self._menu = QMenu(self._ui.addWords)
        self._ui.addWords.setMenu(self._menu)
        say_hints(self._ui.hints, (), ())
        self._ui.agenda.about = self._about
        self._ui.where.offer(places)
        self._connect()
        calm(self)
        self._step_back.watch(self)
        self._clean.watch(self)
        dress(self)

    def refresh(self) -> None:
        """Show the session in hand, and read what there is to plan with."""
        self._show(self._gathering.now)
        self._model.read()

    def enter(self) -> None:
        """Take the keyboard to what is asked first."""
        self._ui.body.setFocus()

    def dress(self) -> None:
        """Draw again what depends on colours and sizes."""
        dress(self)
        keep_readable(self._ui.PlanPageColumn)

    # Setting up

    def _connect(self) -> None:
        ui, gathering = self._ui, self._gathering
        gathering.began.connect(self._began)
        gathering.changed.connect(lambda now: self._show(now) if self.isVisible() else None)
        gathering.saved.connect(lambda record: self.saved.emit(record) if self.isVisible() else None)
        gathering.draft_kept.connect(self._kept)
        gathering.draft_delayed.connect(
            lambda: ui.draftState.setText(self.tr("Not kept yet; it is tried again"))
        )
        gathering.busy_changed.connect(self._busy)
        self._model.ground_read.connect(self._take_ground)
        self._model.hinted.connect(self._hint)
        self._model.filled.connect(self._fill_agenda)
        ui.body.currentIndexChanged.connect(lambda _: self._put_body())
        ui.title.textEdited.connect(lambda text: self._put("title", text or None))
        ui.day.day_typed.connect(self._put_day)
        ui.begins.textEdited.connect(lambda _: self._put_hour())
        ui.begins.editingFinished.connect(self._say_hour)
        ui.where.where_edited.connect(lambda: self._put("where", ui.where.where()))
        for rows in self._lists():
            self._follow(rows)
        ui.agenda.move_wanted.connect(self._move)
        self._connect_buttons()

    def _connect_buttons(self) -> None:
        ui, new = self._ui, self._gathering.new_id
        ui.addLanguage.clicked.connect(lambda: self._add(ui.languages, SpokenLanguage(id=new(), language="")))
        ui.addRole.clicked.connect(lambda: self._add(ui.facilitators, Facilitator(id=new(), role="")))
        ui.addRule.clicked.connect(lambda: self._add(ui.rules, AgreedRule(id=new(), text="")))
        ui.addGroup.clicked.connect(lambda: self._add(ui.attendance, Attendance(id=new())))
        ui.addPoint.clicked.connect(lambda: self._add_points(AgendaPoint(id=new())))
        ui.fillAgenda.clicked.connect(self._model.fill)
        ui.addSigns.clicked.connect(self._pick_signs)
        ui.takeGroups.clicked.connect(self._take_groups)
        ui.save.clicked.connect(self._save)
        ui.hold.clicked.connect(self.hold_wanted)
        ui.later.clicked.connect(self._later)
        ui.undo.clicked.connect(self._gathering.undo)
        ui.redo.clicked.connect(self._gathering.redo)
        keys = {
            "meeting.undo": self._gathering.undo,
            "meeting.redo": self._gathering.redo,
            "plan.save": self._save,
        }
        install(self, keys, Qt.ShortcutContext.WidgetWithChildrenShortcut)

    def _lists(self) -> tuple[ItemRows[Any], ...]:
        ui = self._ui
        return ui.languages, ui.facilitators, ui.rules, ui.agenda, ui.attendance

    def _follow(self, rows: ItemRows[Any]) -> None:
        name = rows.list_name
        rows.item_edited.connect(lambda item: self._steps.put(name, item))
        rows.item_removed.connect(lambda item: self._steps.drop(name, item))
        rows.unread_changed.connect(partial(self._put_unread, name))
        rows.row_added.connect(self._step_back.watch)
        rows.row_added.connect(self._clean.watch)

    def _put_unread(self, name: str, item: str, unread: dict[str, str]) -> None:
        for field, text in (unread or {"minutes": ""}).items():  # nothing: the line was taken away
            self._steps.put_unread(f"{name}.{item}.{field}", text)

    # Showing

    def _began(self) -> None:
        self._ui.draftState.clear()
        if self.isVisible():
            self._model.read()

    def _show(self, now: Gathering) -> None:
        session, ui = now.session, self._ui
        self._filling = True
        if ui.title.text() != (session.title or ""):
            ui.title.setText(session.title or "")
        warn(ui.titleWarning, (session.title or "",))
        day = session.when.start if session.when else None
        if ui.day.day() != day:
            ui.day.set_day(day, self._steps.unread(_DAY))
        ui.begins.show_hour(session.begins, self._steps.unread(_BEGINS))
        if not ui.begins.hasFocus():
            self._say_hour()
        ui.where.set_where(session.where)
        self._show_body(session)
        for rows in (ui.languages, ui.facilitators, ui.attendance):
            rows.keep_showing(getattr(session, rows.list_name))
        ui.agenda.keep_showing(in_order(session.agenda))
        self._rules.show(session)
        self._model.look_over_soon()
        self._leaving.show(session)
        self._say_minutes(session)
        ui.undo.setEnabled(self._gathering.can_undo)
        ui.redo.setEnabled(self._gathering.can_redo)
        self._filling = False

    def _say_minutes(self, session: Session) -> None:
        minutes = minutes_of(session.agenda)
        self._ui.minutesAll.setVisible(minutes > 0)
        self._ui.minutesAll.setText(self.tr("Together: %n minute(s)", "", minutes))

    def _show_body(self, session: Session) -> None:
        at = self._ui.body.findData(session.mechanism) if session.mechanism else 0
        self._ui.body.setCurrentIndex(max(0, at))
        self._ui.takeGroups.setVisible(self._body() is not None)

    def _take_ground(self, ground: Ground) -> None:
        self._ground = ground
        self._filling = True
        self._ui.body.clear()
        self._ui.body.addItem(self.tr("No body: people who meet"), None)
        for record, body in ground.bodies:
            self._ui.body.addItem(body.name, record)
        self._filling = False
        self._menu.clear()
        for record, wording in ground.wordings:
            action = self._menu.addAction(wording.text.replace("&", "&&"))
            action.triggered.connect(lambda _=False, record=record: self._add_wording(record))
        self._ui.addWords.setVisible(bool(ground.wordings))
        self._ui.agenda.show_items(())
        self._show(self._gathering.now)

    def _about(self, point: AgendaPoint) -> str:
        """Say what a point looks at, without its own words."""
        titles = dict(self._ground.titles) | {one: said.text for one, said in self._ground.wordings}
        bare = replace(point, topic=None)
        sheet = DialogueSheet(titles, self._signs.catalogues)
        return sheet.points(Session(agenda=(bare,)))[point.id]

    def _hint(self, session: Session, problems: tuple[Problem, ...]) -> None:
        say_hints(self._ui.hints, problems, placed_in_session(session))

    # Changing

    def _put(self, name: str, value: object) -> None:
        if not self._filling:
            self._steps.put_field(name, value)

    def _put_body(self) -> None:
        if self._filling:
            return
        record, session = self._ui.body.currentData(), self._gathering.session
        body = next((said for one, said in self._ground.bodies if one == record), None)
        place = session.where or (body.where if body else None)
        self._gathering.put(mechanism=record, where=place)
        if record is not None and not session.agenda:
            self._model.fill()

    def _put_day(self) -> None:
        day, when = self._ui.day.day(), self._gathering.session.when or When()
        after = replace(when, start=day, precision=DatePrecision.DAY if day else None)
        self._put("when", None if after == When() else after)
        self._steps.put_unread(_DAY, self._ui.day.unread())

    def _put_hour(self) -> None:
        self._put("begins", self._ui.begins.kept())
        self._steps.put_unread(_BEGINS, self._ui.begins.unread())
        if not self._ui.begins.unread():
            self._say_hour()

    def _say_hour(self) -> None:
        """Say how an hour is written, to whoever has left one that cannot be read."""
        self._ui.beginsWrong.setVisible(bool(self._ui.begins.unread()))

    def _body(self) -> RecordId | None:
        record: RecordId | None = self._gathering.session.mechanism
        return record if any(one == record for one, _ in self._ground.bodies) else None

    def _add(self, rows: ItemRows[Any], item: Item) -> None:
        """Put one more line at the end and go into it."""
        self._steps.put(rows.list_name, item)
        if (row := rows.row(item.id)) is not None:
            row.show()
            go_into(row.stops()[0], row)

    def _add_points(self, *points: AgendaPoint) -> None:
        if not points:
            return
        agenda = numbered([*in_order(self._gathering.session.agenda), *points])
        self._steps.put_field("agenda", agenda)
        if (row := self._ui.agenda.row(points[0].id)) is not None:
            row.show()
            go_into(row.stops()[0], row)

    def _fill_agenda(self, left: Left) -> None:
        """Put what is left from before on the agenda; the keyboard goes there if a person asked for it."""
        points, asked = left.points, self._ui.fillAgenda.hasFocus()
        self._ground = replace_ground(self._ground, titles={**self._ground.titles, **left.titles})
        if asked:
            self._add_points(*points)
        elif points:
            self._steps.put_field("agenda", numbered([*in_order(self._points()), *points]))
        words = (
            self.tr("%n point(s) from the meetings before", "", len(points))
            if points
            else self.tr("Nothing is left from the meetings before that is not on the agenda.")
        )
        self._ui.agendaHint.setText(words)
        announce(self._ui.agenda, words)

    def _add_wording(self, record: RecordId) -> None:
        self._add_points(AgendaPoint(id=self._gathering.new_id(), wording=record))

    def _pick_signs(self) -> None:
        there = {self._signs.catalogues.offered_as(one.factor) for one in self._points() if one.factor}
        picker = IndicatorPicker(self, self._signs, Kind.SIGNS, there, self._ask)
        accepted = picker.exec() == QDialog.DialogCode.Accepted
        picker.deleteLater()
        if accepted:
            self._add_points(
                *(
                    AgendaPoint(
                        id=self._gathering.new_id(),
                        factor=choice.id,
                        catalogue=choice.catalogue,
                        version=choice.version,
                    )
                    for choice in picker.taken
                )
            )

    def _points(self) -> tuple[AgendaPoint, ...]:
        agenda: tuple[AgendaPoint, ...] = self._gathering.session.agenda
        return agenda

    def _move(self, point: str, by: int) -> None:
        """Move a point; the keyboard stays on it."""
        inside = self._focus_in(point)
        self._steps.put_field("agenda", moved(self._points(), point, by))
        row = self._ui.agenda.row(point)
        if row is not None and inside is not None:
            row.show()
            row.stops()[min(inside, len(row.stops()) - 1)].setFocus(Qt.FocusReason.OtherFocusReason)

    def _focus_in(self, point: str) -> int | None:
        row = self._ui.agenda.row(point)
        stops = row.stops() if row is not None else ()
        return next((at for at, field in enumerate(stops) if field.hasFocus()), None)

    def _take_groups(self) -> None:
        body = next((said for one, said in self._ground.bodies if one == self._body()), None)
        if body is not None:
            groups = self._model.groups_of(body)
            self._steps.put_field("attendance", (*self._gathering.session.attendance, *groups))

    # The end

    def _save(self) -> None:
        if (wrong := self._unread()) is None:
            self._gathering.save()
            return
        wrong.setFocus()
        self._ui.PlanPageScroll.ensureWidgetVisible(wrong)
        if wrong is self._ui.begins:
            self._say_hour()
            return
        self._ui.draftState.setText(
            self.tr(
                "A day or a number of minutes cannot be read. Write days with the year first, such as"
                " 2026-11-23, or leave them empty. Nothing was lost."
            )
        )

    def _unread(self) -> QWidget | None:
        """Return the first field that holds something that would not be written down."""
        days = (one for one in (self._ui.day, self._ui.begins, self._ui.review) if one.unread())
        rows = (row for row in self._ui.agenda.rows() if isinstance(row, PointRow))
        minutes = (row.minutes for row in rows if row.unread()["minutes"])
        return next(chain(days, minutes), None)

    def _later(self) -> None:
        self._gathering.keep_draft(hurry=True)
        self.left.emit()

    def _busy(self, busy: bool) -> None:
        """A page that is disabled while it writes loses the keyboard; give it back where one goes on."""
        self.setEnabled(not busy)
        if not busy and self.isVisible():
            self._ui.save.setFocus()

    def _kept(self) -> None:
        time = self.locale().toString(QTime.currentTime(), "HH:mm")
        self._ui.draftState.setText(self.tr("Kept as a draft at {time}, encrypted").format(time=time))
