"""The lines of the closing in which one types: promises, what is told back, who was missing."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Final

from msgspec.structs import replace
from PySide6.QtWidgets import QComboBox, QFormLayout, QLabel, QLineEdit, QWidget

from r2p_field.domain.gathering import NewPromise
from r2p_field.domain.groups import GroupKind
from r2p_field.domain.session import Missing, MissingReason, ToTell
from r2p_field.gui.controls.day_edit import DayEdit
from r2p_field.gui.controls.few_lines import FewLines
from r2p_field.gui.controls.item_rows import ItemRow, ItemRows
from r2p_field.gui.controls.role_warning import warn, warning
from r2p_field.gui.dialogue_words import dialogue_word, in_one_line

_ACROSS: Final = 16
Unread = Callable[[str], str]
"""Gives by item and field what was typed and cannot be read."""


def form() -> QFormLayout:
    """Return an arrangement of fields with their names, which stand above them where there is no room."""
    made = QFormLayout()
    made.setHorizontalSpacing(_ACROSS)
    made.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.AllNonFixedFieldsGrow)
    made.setRowWrapPolicy(QFormLayout.RowWrapPolicy.WrapLongRows)
    return made


def field(made: QFormLayout, words: str, widget: QWidget) -> None:
    """Put a field into an arrangement, with words that a screen reader says too."""
    widget.setAccessibleName(words)
    label = QLabel(words, wordWrap=True)
    label.setBuddy(widget)
    made.addRow(label, widget)


class PromiseRow(ItemRow):
    """One promise that is made in this meeting."""

    def __init__(self, promise: NewPromise, unread: str) -> None:
        super().__init__(promise.text)
        self._promise = promise
        self.text = FewLines(promise.text)
        self.owner, self.evidence = (
            QLineEdit(promise.owner_role or ""),
            QLineEdit(promise.evidence_wanted or ""),
        )
        self.owner.setPlaceholderText(self.tr("a role, such as: chair of the market committee"))
        self.evidence.setPlaceholderText(self.tr("such as: the pump gives water on two market days"))
        self.due = DayEdit()
        self.due.set_day(promise.due, unread)
        self.warning = warning()
        made = form()
        field(made, self.tr("What is promised"), self.text)
        field(made, self.tr("Who promised it, as a role"), self.owner)
        field(made, self.tr("Until when"), self.due)
        field(made, self.tr("What will show that it was kept"), self.evidence)
        self.fields.addLayout(made)
        self.fields.addWidget(self.warning)
        self.text.edited.connect(self._edited)
        for line in (self.owner, self.evidence):
            line.textEdited.connect(lambda _: self._edited())
        self.due.day_typed.connect(self._edited)
        self._name()

    def _edited(self) -> None:
        self._name()
        self.edited.emit()

    def _name(self) -> None:
        warn(self.warning, (self.text.words(), self.owner.text(), self.evidence.text()))
        name = self.text.words().strip() or self.tr("a promise without words yet")
        self.remove_button.setAccessibleName(self.tr("Remove: {name}").format(name=name))

    def item(self) -> NewPromise:
        """Return the promise as it stands in the fields."""
        return replace(
            self._promise,
            text=self.text.words(),
            owner_role=self.owner.text() or None,
            due=self.due.day(),
            evidence_wanted=self.evidence.text() or None,
        )

    def unread(self) -> dict[str, str]:
        """Return the day as typed when it is none."""
        return {"due": self.due.unread()}


class PromiseRows(ItemRows[NewPromise]):
    """All promises that are made in this meeting."""

    list_name = "promises"
    unread_of: Unread = staticmethod(lambda _: "")

    def make_row(self, item: NewPromise) -> PromiseRow:
        """Return the row of a promise."""
        return PromiseRow(item, self.unread_of(f"{self.list_name}.{item.id}.due"))


class TellingRow(ItemRow):
    """One thing that people are to be told, by a day."""

    def __init__(self, telling: ToTell, unread: str) -> None:
        super().__init__(telling.what or "")
        self._telling = telling
        self.what, self.to = QLineEdit(telling.what or ""), QLineEdit(telling.to or "")
        self.to.setPlaceholderText(self.tr("a group, such as: the women's circle of the lake"))
        self.until = DayEdit()
        self.until.set_day(telling.until, unread)
        self.warning = warning()
        made = form()
        field(made, self.tr("What they are told"), self.what)
        field(made, self.tr("Who is told, as a group"), self.to)
        field(made, self.tr("By when"), self.until)
        self.fields.addLayout(made)
        self.fields.addWidget(self.warning)
        for line in (self.what, self.to):
            line.textEdited.connect(lambda _: self._edited())
        self.until.day_typed.connect(self._edited)
        warn(self.warning, (self.what.text(), self.to.text()))

    def _edited(self) -> None:
        warn(self.warning, (self.what.text(), self.to.text()))
        self.edited.emit()

    def item(self) -> ToTell:
        """Return what is to be told as it stands in the fields."""
        return replace(
            self._telling,
            what=self.what.text() or None,
            to=self.to.text() or None,
            until=self.until.day(),
        )

    def unread(self) -> dict[str, str]:
        """Return the day as typed when it is none."""
        return {"until": self.until.unread()}


class TellingRows(ItemRows[ToTell]):
    """Everything that people are to be told."""

    list_name = "to_tell"
    unread_of: Unread = staticmethod(lambda _: "")

    def make_row(self, item: ToTell) -> TellingRow:
        """Return the row of one thing to tell."""
        return TellingRow(item, self.unread_of(f"{self.list_name}.{item.id}.until"))


class MissingRow(ItemRow):
    """One kind of group that was not in the room, and why."""

    def __init__(self, missing: Missing, groups: str) -> None:
        kind = in_one_line(dialogue_word(missing.kind) if missing.kind else "", missing.group or groups)
        super().__init__(kind)
        self._missing = missing
        self.remove_button.hide()  # there is nothing to remove: the chair is empty
        self.reason, self.note = QComboBox(), QLineEdit(missing.note or "")
        self.reason.addItem(self.tr("Not said yet"), None)
        for one in MissingReason:
            self.reason.addItem(dialogue_word(one), one.value)
        at = self.reason.findData(missing.reason.value) if missing.reason else 0
        self.reason.setCurrentIndex(max(0, at))
        self.note.setPlaceholderText(self.tr("A note for this laptop alone; it never leaves it"))
        heading = QLabel(kind, wordWrap=True)
        heading.setProperty("kind", "heading")
        self.fields.addWidget(heading)
        made = form()
        field(made, self.tr("Why"), self.reason)
        field(made, self.tr("Note"), self.note)
        self.fields.addLayout(made)
        self.reason.setAccessibleName(self.tr("Why missing: {kind}").format(kind=kind))
        self.note.setAccessibleName(self.tr("Note on who was missing: {kind}").format(kind=kind))
        self.reason.currentIndexChanged.connect(lambda _: self.edited.emit())
        self.note.textEdited.connect(lambda _: self.edited.emit())

    def item(self) -> Missing:
        """Return what is said of them as it stands in the fields."""
        code = self.reason.currentData()
        return replace(
            self._missing,
            reason=None if code is None else MissingReason(code),
            note=self.note.text() or None,
        )


class MissingRows(ItemRows[Missing]):
    """Everybody who was not in the room."""

    list_name = "missing"

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._groups: Mapping[GroupKind, str] = {}

    def know(self, groups: Mapping[GroupKind, str]) -> None:
        """Say by kind which groups were expected: empty chairs, and seats in the body."""
        if groups != self._groups:
            self._groups = groups
            self.show_items(())  # the lines are to be made anew, with other names

    def make_row(self, item: Missing) -> MissingRow:
        """Return the row of a kind of group."""
        return MissingRow(item, self._groups.get(item.kind or GroupKind.OTHER, ""))
