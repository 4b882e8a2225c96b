"""Keying in what was written on paper: the code, the sheet cell by cell, a second time if wanted."""

from __future__ import annotations

from typing import Final

from msgspec.structs import replace
from PySide6.QtCore import QTime, Signal
from PySide6.QtWidgets import QPushButton, QWidget

from r2p_field.domain.catalogues import Catalogues
from r2p_field.domain.gathering import Gathering, NewPromise
from r2p_field.domain.ids import ItemId, RecordId
from r2p_field.domain.keyed_figures import (
    with_agreement,
    with_figure,
    with_minority,
    with_reason,
    with_stand,
)
from r2p_field.domain.session import AgendaPoint, Attendance, Session
from r2p_field.gui._forms.ui_keying_page import Ui_KeyingPage
from r2p_field.gui.controls.announce import announce
from r2p_field.gui.controls.calm import calm
from r2p_field.gui.controls.flow_layout import FlowLayout
from r2p_field.gui.controls.into_view import go_into
from r2p_field.gui.controls.reading_width import keep_readable
from r2p_field.gui.dialogs.confirm import Doubt, confirmed
from r2p_field.gui.dialogue_sheet import DialogueSheet
from r2p_field.gui.icons import dress
from r2p_field.gui.pages.keying.point_box import PointBox
from r2p_field.viewmodels.keying import Closed, KeyingModel, Paper, Side

_GAP: Final = 8


class KeyingPage(QWidget):
    """Keys in the sheets of one meeting.

    Signals:
        left(): the person goes back; what was keyed in is kept.
        finished(Closed): the meeting is written down as it was keyed in.
    """

    left = Signal()
    finished = Signal(Closed)

    def __init__(self, model: KeyingModel, catalogues: Catalogues) -> None:
        super().__init__()
        self._model = model
        self._catalogues = catalogues
        self._points: list[PointBox] = []
        self._comparing = False
        self._ui = Ui_KeyingPage()
        self._ui.setupUi(self)
        steps = FlowLayout(self._ui.steps, across=_GAP, down=_GAP)
        for button in self._ui.steps.findChildren(QPushButton):
            steps.addWidget(button)
        self._connect()
        calm(self)
        self._show_parts()
        dress(self)

    def ask(self) -> None:
        """Ask for the code of a sheet."""
        self._model.leave()
        self._comparing = False
        self._ui.code.clear()
        self._show_waiting({})
        self._show_parts()
        self._model.look()
        self._ui.code.setFocus()

    def open(self, record: RecordId) -> None:
        """Key in the sheets of this meeting."""
        self._model.open(record)

    def refresh(self) -> None:
        """Show what there is to do."""
        self._show_parts()

    def dress(self) -> None:
        """Draw again what depends on colours and sizes."""
        dress(self)
        keep_readable(self._ui.column)

    # Setting up

    def _connect(self) -> None:
        ui, model = self._ui, self._model
        ui.find.clicked.connect(lambda: model.find(ui.code.text()))
        ui.code.returnPressed.connect(lambda: model.find(ui.code.text()))
        ui.by.textEdited.connect(model.put_by)
        ui.groups.group_edited.connect(self._put_group)
        ui.groups.unread_changed.connect(lambda at, text: model.put_unread(f"attendance.{at}", text))
        ui.groups.ended.connect(self._to_first_point)
        ui.addGroup.clicked.connect(self._add_group)
        ui.addPoint.clicked.connect(self._add_point)
        ui.addPromise.clicked.connect(self._add_promise)
        ui.promises.item_edited.connect(self._put_promise)
        ui.promises.item_removed.connect(self._drop_promise)
        ui.promises.unread_changed.connect(self._promise_unread)
        ui.promises.unread_of = lambda path: model.now.unread.get(path, "")
        ui.account.edited.connect(lambda: model.put(account=ui.account.words().strip() or None))
        ui.differences.decided.connect(model.decide)
        ui.leave.clicked.connect(self._leave)
        ui.throwAway.clicked.connect(self._throw_away)
        ui.first.clicked.connect(lambda: model.turn_to(Side.FIRST))
        ui.again.clicked.connect(model.key_again)
        ui.compare.clicked.connect(self._compare)
        ui.write.clicked.connect(model.finish)
        model.waiting.connect(self._show_waiting)
        model.opened.connect(self._open)
        model.changed.connect(self._look)
        model.decided.connect(lambda _: self._say_what_stands())
        model.draft_kept.connect(self._kept)
        model.draft_delayed.connect(lambda: self._say_kept(self.tr("Not kept yet; it is tried again")))
        model.finished.connect(self.finished)
        model.busy_changed.connect(lambda busy: self.setEnabled(not busy))

    # Showing

    def _show_waiting(self, titles: dict[RecordId, str]) -> None:
        """Offer to go on with meetings that are keyed in already."""
        layout = self._ui.waiting.layout()
        while layout is not None and (item := layout.takeAt(0)) is not None:
            if (old := item.widget()) is not None:
                old.hide()
                old.deleteLater()
        for record, title in titles.items():
            words = self.tr("Go on with: {title}").format(title=title or self.tr("a meeting without a title"))
            button = QPushButton(words.replace("&", "&&"))
            button.clicked.connect(lambda _, record=record: self._model.open(record))
            if layout is not None:
                layout.addWidget(button)
        calm(self._ui.waiting)
        self._ui.waiting.setVisible(bool(titles))

    def _open(self, paper: Paper) -> None:
        self._comparing = False
        self._fill(paper)
        self._show_parts()
        self._ui.scroll.verticalScrollBar().setValue(0)
        self.setEnabled(True)  # it was not, while the meeting was looked for
        self._ui.by.setFocus()

    def _fill(self, paper: Paper) -> None:
        ui, now = self._ui, self._model.now
        ui.named.setText(now.session.title or self.tr("A meeting without a title"))
        ui.turn.setText(self._turn())
        ui.by.setText(self._model.by)
        ui.draftState.clear()
        ui.groups.show_groups(now.session.attendance, _below("attendance", now.unread))
        ui.promises.show_items(now.promises)
        ui.account.blockSignals(True)
        ui.account.setPlainText(now.session.account or "")
        ui.account.blockSignals(False)
        self._show_points(paper)
        self._look(now)

    def _show_points(self, paper: Paper) -> None:
        layout, session = self._ui.points.layout(), self._model.session
        for box in self._points:
            box.hide()
            box.deleteLater()
        names = DialogueSheet(dict(paper.titles), self._catalogues).points(session)
        planned = {one.id for one in paper.plan.session.agenda}
        unread = _below("points", self._model.now.unread)
        self._points = [PointBox(point, name, planned=point in planned) for point, name in names.items()]
        for box in self._points:
            box.fill(session, unread)
            self._listen(box)
            if layout is not None:
                layout.addWidget(box)
            box.show()  # at once, so that one may stand there
            calm(box)

    def _listen(self, box: PointBox) -> None:
        point, new = box.point, self._model.new_id
        box.figure_typed.connect(
            lambda group, answer, count: self._met(
                lambda met: with_figure(met, point, group, answer, count=count, new_id=new)
            )
        )
        box.reason_typed.connect(
            lambda group, text: self._met(lambda met: with_reason(met, point, group, text, new))
        )
        box.stand_typed.connect(
            lambda stand, count: self._met(lambda met: with_stand(met, point, stand, count, new))
        )
        box.agreed_typed.connect(lambda text: self._met(lambda met: with_agreement(met, point, text, new)))
        box.minority_typed.connect(lambda text: self._met(lambda met: with_minority(met, point, text, new)))
        box.topic_typed.connect(lambda text: self._put_topic(point, text))
        box.unread_changed.connect(lambda at, text: self._model.put_unread(f"points.{at}", text))

    def _show_parts(self) -> None:
        """Show what belongs to the step: the code, the sheet, or the differences."""
        ui, paper = self._ui, self._model.paper
        second = self._model.side is Side.SECOND
        ui.finding.setVisible(paper is None)
        for part in (ui.named, ui.throwAway):
            part.setVisible(paper is not None)
        ui.draftState.setVisible(paper is not None and bool(ui.draftState.text()))
        ui.again.setText(
            self.tr("Back to the &second") if self._comparing else self.tr("Key it in a &second time")
        )
        ui.sheet.setVisible(paper is not None and not self._comparing)
        ui.comparing.setVisible(self._comparing)
        ui.first.setVisible(paper is not None and second and not self._comparing)
        ui.again.setVisible(paper is not None and (not second or self._comparing))
        ui.compare.setVisible(paper is not None and second and not self._comparing)
        twice = paper is not None and paper.keyed.second is not None
        ui.write.setVisible(paper is not None and (self._comparing or not twice))

    def _turn(self) -> str:
        if self._model.side is Side.FIRST:
            return self.tr(
                "Key in what stands on the sheet, and nothing else. Then write it down, or have it keyed in a"
                " second time: best by somebody else."
            )
        return self.tr(
            "The second time: key in the same sheet again, without looking at the first. Then the two are"
            " compared, and you choose wherever they differ."
        )

    def _look(self, now: Gathering) -> None:
        for box in self._points:
            box.look(now.session)

    def _kept(self) -> None:
        time = self.locale().toString(QTime.currentTime(), "HH:mm")
        self._say_kept(self.tr("Kept as a draft at {time}, encrypted").format(time=time))

    def _say_kept(self, words: str) -> None:
        self._ui.draftState.setText(words)
        self._ui.draftState.show()

    # Typing

    def _met(self, change: object) -> None:
        """Change the session in the sheet."""
        self._model.change(lambda now: replace(now, session=change(now.session)))  # type: ignore[operator]

    def _put_group(self, group: Attendance) -> None:
        known = self._model.session.attendance
        self._model.put(attendance=tuple(group if one.id == group.id else one for one in known))
        for box in self._points:
            box.show_group(group)

    def _put_topic(self, point: ItemId, text: str) -> None:
        self._model.put(
            agenda=tuple(
                replace(one, topic=text.strip() or None) if one.id == point else one
                for one in self._model.session.agenda
            )
        )

    def _add_group(self) -> None:
        group = Attendance(id=self._model.new_id())
        self._model.put(attendance=(*self._model.session.attendance, group))
        self._show_anew()
        self._ui.groups.stand_on(group.id)

    def _add_point(self) -> None:
        agenda = self._model.session.agenda
        last = max((one.order or 0 for one in agenda), default=0)
        self._model.put(agenda=(*agenda, AgendaPoint(id=self._model.new_id(), order=last + 1)))
        self._show_anew()
        go_into(self._points[-1].topic)

    def _show_anew(self) -> None:
        if (paper := self._model.paper) is not None:
            self._fill(paper)

    def _add_promise(self) -> None:
        promise = NewPromise(id=self._model.new_id())
        self._model.change(lambda now: replace(now, promises=(*now.promises, promise)))
        row = self._ui.promises.add(promise)
        go_into(row.stops()[0], row)

    def _put_promise(self, promise: NewPromise) -> None:
        self._model.change(
            lambda now: replace(
                now, promises=tuple(promise if one.id == promise.id else one for one in now.promises)
            )
        )

    def _drop_promise(self, promise: str) -> None:
        self._model.change(
            lambda now: replace(now, promises=tuple(one for one in now.promises if one.id != promise))
        )

    def _promise_unread(self, promise: str, unread: dict[str, str]) -> None:
        for name in {"due", *unread}:
            self._model.put_unread(f"promises.{promise}.{name}", unread.get(name, ""))

    def _to_first_point(self) -> None:
        if self._points:
            self._points[0].first_cell().setFocus()

    # Comparing and the end

    def _compare(self) -> None:
        self._comparing = True
        paper = self._model.paper
        if paper is None:
            return
        ui = self._ui
        ui.differences.show_differences(paper.differences, paper.keyed.taken, self._names(paper))
        self._show_parts()
        self._say_what_stands()
        ui.scroll.verticalScrollBar().setValue(0)
        if paper.standing:
            ui.differences.stand_on_first()
        else:
            ui.write.setFocus()

    def _names(self, paper: Paper) -> dict[str, str]:
        """What groups and points of both sheets are called, by their ids."""
        names: dict[str, str] = {}
        for sheet in (paper.keyed.second, paper.keyed.first):
            session = sheet.session if sheet is not None else Session()
            points = DialogueSheet(dict(paper.titles), self._catalogues).points(session)
            names.update((point, name) for point, name in points.items())
            names.update((one.id, one.group or "") for one in session.attendance)
        return names

    def _say_what_stands(self) -> None:
        paper, ui = self._model.paper, self._ui
        if paper is None:
            return
        left = len(paper.standing)
        words = (
            self.tr("%n place(s) left in which the two differ. Look at the sheet and choose.", "", left)
            if left
            else self.tr("Nothing stands between the two any more. Write it down.")
        )
        if not paper.differences:
            words = self.tr("The two say the same. Write it down.")
        if paper.same_role:
            words += " " + self.tr("As far as it is said, one role keyed in both: a slip may be in both.")
        ui.compared.setText(words)
        ui.write.setEnabled(not left)
        announce(ui.compared, words)

    def _leave(self) -> None:
        self._model.leave()
        self.left.emit()

    def _throw_away(self) -> None:
        doubt = Doubt(
            heading=self.tr("Throw away what was keyed in?"),
            explain=self.tr("The meeting stays as it was planned. What was keyed in cannot be brought back."),
            accept=self.tr("&Throw away"),
        )
        if confirmed(self, doubt):
            self._model.throw_away()
            self.left.emit()


def _below(place: str, unread: dict[str, str]) -> dict[str, str]:
    """Return what cannot be read below a place, by the rest of its path."""
    return {
        path.removeprefix(f"{place}."): text for path, text in unread.items() if path.startswith(f"{place}.")
    }
