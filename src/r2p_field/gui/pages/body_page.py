"""The register of bodies: one of them, added or changed, called after a place or task, never a person."""

from __future__ import annotations

from enum import StrEnum
from functools import partial
from types import MappingProxyType
from typing import Any, Final

from PySide6.QtCore import Qt, QTime, QTimer, Signal
from PySide6.QtWidgets import QAbstractButton, QComboBox, QLineEdit, QWidget

from r2p_field.domain.groups import GroupKind
from r2p_field.domain.mechanism import (
    Included,
    Level,
    MechanismKind,
    Member,
    Situation,
    placed_in_mechanism,
)
from r2p_field.domain.part import Item
from r2p_field.gui._forms.ui_body_page import Ui_BodyPage
from r2p_field.gui.controls.calm import calm
from r2p_field.gui.controls.clean_text import CleanText
from r2p_field.gui.controls.day_edit import DayEdit
from r2p_field.gui.controls.flow_layout import FlowLayout
from r2p_field.gui.controls.into_view import go_into
from r2p_field.gui.controls.item_rows import ItemRows
from r2p_field.gui.controls.reading_width import keep_readable
from r2p_field.gui.controls.role_warning import warn
from r2p_field.gui.dialogue_words import dialogue_word
from r2p_field.gui.hint_lines import say_hints
from r2p_field.gui.icons import dress
from r2p_field.gui.pages.body.rows import MemberRow, SituationRow
from r2p_field.gui.shortcuts import install
from r2p_field.gui.words import choose, chosen, not_stated
from r2p_field.viewmodels.body import BodyModel
from r2p_field.viewmodels.places import PlacesModel

_GAP: Final = 8
_SETTLED: Final = 400
"""Milliseconds without typing after which the hints are looked at again."""
_CHOICES: Final = MappingProxyType(
    {
        "sort": MechanismKind,
        "level": Level,
        "womens_groups": Included,
        "victims_associations": Included,
        "civil_society": Included,
    }
)
_DAYS: Final = ("last_met", "next_due")
_SEATS: Final = MappingProxyType(
    {
        "womens_groups": GroupKind.WOMEN,
        "victims_associations": GroupKind.VICTIMS,
        "civil_society": GroupKind.CIVIL_SOCIETY,
    }
)


class BodyPage(QWidget):
    """Writes down one body.

    Signals:
        left(): the person goes on later; what stands there is kept as a draft.
        saved(str): the body is written down; its record.
    """

    left = Signal()
    saved = Signal(str)

    def __init__(self, model: BodyModel, places: PlacesModel) -> None:
        super().__init__()
        self._model = model
        self._filling = False
        self._ui = Ui_BodyPage()
        self._ui.setupUi(self)
        self._combos: dict[str, QComboBox] = {
            "sort": self._ui.sort,
            "level": self._ui.level,
            "womens_groups": self._ui.womensGroups,
            "victims_associations": self._ui.victimsAssociations,
            "civil_society": self._ui.civilSociety,
        }
        self._days: dict[str, DayEdit] = {"last_met": self._ui.lastMet, "next_due": self._ui.nextDue}
        self._clean = CleanText(self, lambda: self._filling)
        self._settled = QTimer(self, singleShot=True, interval=_SETTLED)
        flow = FlowLayout(self._ui.buttons, across=_GAP, down=_GAP)
        for button in self._ui.buttons.findChildren(QAbstractButton):
            flow.addWidget(button)
        for name, combo in self._combos.items():
            combo.addItem(not_stated(), None)
            for choice in _CHOICES[name]:
                combo.addItem(dialogue_word(choice), choice.value)
        self._ui.where.offer(places)
        self._ui.members.unread_of = self._ui.situation.unread_of = model.unread
        self._connect()
        calm(self)
        self._clean.watch(self)
        dress(self)
        self._fill()

    def dress(self) -> None:
        """Draw again what depends on colours and sizes."""
        dress(self)
        keep_readable(self._ui.BodyPageColumn)

    # Setting up

    def _connect(self) -> None:
        ui, model = self._ui, self._model
        model.began.connect(self._fill)
        model.saved.connect(self.saved)
        model.draft_kept.connect(self._kept)
        model.draft_delayed.connect(lambda: ui.draftState.setText(self.tr("Not kept yet; it is tried again")))
        model.busy_changed.connect(self._busy)
        ui.name.textEdited.connect(lambda text: self._put(name=text))
        ui.mandate.edited.connect(lambda: self._put(mandate=ui.mandate.words() or None))
        ui.where.where_edited.connect(lambda: self._put(where=ui.where.where()))
        for name, combo in self._combos.items():
            combo.currentIndexChanged.connect(lambda _, name=name: self._chosen(name))
        for name, day in self._days.items():
            day.day_typed.connect(partial(self._put_day, name))
        for rows in (ui.members, ui.situation):
            self._follow(rows)
        new = model.new_id
        ui.addMember.clicked.connect(lambda: self._add(ui.members, Member(id=new())))
        ui.addSituation.clicked.connect(lambda: self._add(ui.situation, Situation(id=new())))
        ui.save.clicked.connect(self._save)
        ui.later.clicked.connect(self._later)
        self._settled.timeout.connect(self._hint)
        install(self, {"plan.save": self._save}, Qt.ShortcutContext.WidgetWithChildrenShortcut)

    def _follow(self, rows: ItemRows[Any]) -> None:
        name = rows.list_name
        rows.item_edited.connect(lambda item: self._put_item(name, item))
        rows.item_removed.connect(lambda item: self._drop_item(name, item))
        rows.unread_changed.connect(partial(self._put_unread, name))
        rows.row_added.connect(self._clean.watch)

    # Showing

    def _fill(self) -> None:
        self._filling = True
        ui, body = self._ui, self._model.body
        new = self._model.record is None
        ui.heading.setText(self.tr("A new committee or body") if new else self.tr("Change a body"))
        ui.draftState.clear()
        ui.name.setText(body.name)
        ui.mandate.setPlainText(body.mandate or "")
        ui.where.set_where(body.where)
        for name, combo in self._combos.items():
            choose(combo, getattr(body, name))
        for name, day in self._days.items():
            day.set_day(getattr(body, name), self._model.unread(name))
        ui.members.show_items(body.members)
        ui.situation.show_items(body.situation)
        self._filling = False
        self._say()
        self._hint()
        ui.BodyPageScroll.verticalScrollBar().setValue(0)
        ui.name.setFocus()

    def _say(self) -> None:
        """Say in words who has no seat: an empty chair is said, and not left out."""
        warn(self._ui.nameWarning, (self._ui.name.text(),))
        said = {name: chosen(self._combos[name], Included) for name in _SEATS}
        without = [dialogue_word(kind) for name, kind in _SEATS.items() if said[name] is Included.NO]
        unknown = [
            dialogue_word(kind) for name, kind in _SEATS.items() if said[name] in {None, Included.UNKNOWN}
        ]
        lines = []
        if without:
            lines.append(self.tr("Without a seat: {groups}.").format(groups=", ".join(without)))
        if unknown:
            lines.append(self.tr("Not known, so ask: {groups}.").format(groups=", ".join(unknown)))
        self._ui.missing.setText("\n".join(lines))
        self._ui.missing.setVisible(bool(lines))
        self._settled.start()

    def _hint(self) -> None:
        say_hints(self._ui.hints, self._model.problems(), placed_in_mechanism(self._model.body))

    # Changing

    def _put(self, **fields: object) -> None:
        if not self._filling:
            self._model.put(**fields)
            self._say()

    def _put_item(self, name: str, item: Item) -> None:
        self._model.put_item(name, item)
        self._settled.start()

    def _drop_item(self, name: str, item: str) -> None:
        self._model.drop_item(name, item)
        self._settled.start()

    def _put_unread(self, name: str, item: str, unread: dict[str, str]) -> None:
        for field, text in unread.items():
            self._model.put_unread(f"{name}.{item}.{field}", text)
        if not unread:  # the line was taken away
            self._model.forget_unread(f"{name}.{item}.")

    def _chosen(self, name: str) -> None:
        kind: type[StrEnum] = _CHOICES[name]
        self._put(**{name: chosen(self._combos[name], kind)})

    def _put_day(self, name: str) -> None:
        self._put(**{name: self._days[name].day()})
        self._model.put_unread(name, self._days[name].unread())

    def _add(self, rows: ItemRows[Any], item: Item) -> None:
        """Put one more line at the end and go into it."""
        self._model.put_item(rows.list_name, item)
        row = rows.add(item)
        row.show()
        go_into(row.stops()[0], row)

    # The end

    def _save(self) -> None:
        if (field := self._unread()) is None:
            self._model.save()
            return
        field.setFocus()
        self._ui.BodyPageScroll.ensureWidgetVisible(field)
        self._ui.draftState.setText(
            self.tr(
                "A day or figure cannot be read. Write days with the year first, such as 2026-11-23, figures"
                " as numbers, or leave them empty. Nothing was lost."
            )
        )

    def _unread(self) -> QLineEdit | None:
        """Return the first field that holds something that would not be written down."""
        days = list(self._days.values())
        days += [row.on for row in self._ui.situation.rows() if isinstance(row, SituationRow)]
        rows = [row for row in self._ui.members.rows() if isinstance(row, MemberRow)]
        cells = [row.cells[name] for row in rows for name, text in row.unread().items() if text]
        return next((day for day in days if day.unread()), next(iter(cells), None))

    def _later(self) -> None:
        self._model.keep_draft(hurry=True)
        self.left.emit()

    def _busy(self, busy: bool) -> None:
        """A page that is disabled while it writes loses the keyboard; give it back where one goes on."""
        self.setEnabled(not busy)
        if not busy and self.isVisible():
            self._ui.save.setFocus()

    def _kept(self) -> None:
        time = self.locale().toString(QTime.currentTime(), "HH:mm")
        self._ui.draftState.setText(self.tr("Kept as a draft at {time}, encrypted").format(time=time))
