"""The lines of the closing in which one answers for others: views, those who disagreed, earlier promises."""

from __future__ import annotations

from collections.abc import Iterable

from msgspec.structs import replace
from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtWidgets import QCheckBox, QComboBox, QFrame, QLabel, QLineEdit, QVBoxLayout

from r2p_field.domain.commitment import CommitmentState, StatusEntry
from r2p_field.domain.ids import ItemId
from r2p_field.domain.own_views import enough
from r2p_field.domain.session import Attendance, Consensus, Dissent, Session, View
from r2p_field.gui.controls.few_lines import FewLines
from r2p_field.gui.controls.item_rows import ItemRow, ItemRows
from r2p_field.gui.controls.role_warning import warn, warning
from r2p_field.gui.dialogue_words import dialogue_word, in_one_line
from r2p_field.gui.pages.closing.lines import field, form
from r2p_field.viewmodels.closing import Earlier


class GroupLine(QFrame):
    """Whether the views of one group may be shown as its own, asked of that group.

    Signals:
        answered(): an answer is another one; ask `shown` and `reasons`.
    """

    answered = Signal()

    def __init__(self, group: Attendance | None, views: tuple[View, ...]) -> None:
        super().__init__()
        self.setProperty("kind", "row")
        self.group: ItemId | None = group.id if group else None
        name = _group_name(group)
        column = QVBoxLayout(self)
        heading = QLabel(name, wordWrap=True)
        heading.setProperty("kind", "heading")
        column.addWidget(heading)
        self.shown = QCheckBox(self.tr("They agreed: their view may be shown as theirs"))
        self.reasons = QCheckBox(self.tr("Their reasons may be told too"))
        for box in (self.shown, self.reasons):
            box.setAccessibleName(f"{name}: {box.text()}")
            column.addWidget(box)
        self.shown.setVisible(group is not None)  # once it has its parent: else it opens a window
        self.few = QLabel(wordWrap=True)
        self.few.setText(
            self.tr("Fewer than five people, or not counted: kept, and never printed as theirs.")
        )
        column.addWidget(self.few)
        self.few.setVisible(group is not None and not enough(group))
        self.show_views(views)
        for box in (self.shown, self.reasons):
            box.clicked.connect(lambda _: self.answered.emit())

    def show_views(self, views: tuple[View, ...]) -> None:
        """Show the answers as they stand."""
        self.shown.setChecked(any(view.may_show for view in views))
        told = [view for view in views if view.reason or view.root_cause]
        self.reasons.setEnabled(bool(told))
        self.reasons.setChecked(any(view.reason_may_show for view in views))


def groups_asked(session: Session) -> Iterable[tuple[Attendance | None, tuple[View, ...]]]:
    """Give each group that said what it sees, with its views; the whole room only where it gave reasons."""
    for group in session.attendance:
        if views := tuple(view for view in session.views if view.group == group.id):
            yield group, views
    whole = tuple(view for view in session.views if view.group is None)
    if any(view.reason or view.root_cause for view in whole):
        yield None, whole


def _group_name(group: Attendance | None) -> str:
    if group is None:
        return QCoreApplication.translate("GroupLine", "The whole room")
    return group.group or (dialogue_word(group.kind) if group.kind else "") or _unnamed()


def _unnamed() -> str:
    return QCoreApplication.translate("GroupLine", "A group without a name")


def disagreed(one: Consensus) -> bool:
    """Tell whether somebody did not agree to something."""
    return bool(one.object or one.minority_view or one.dissent is Dissent.VOICED)


class DissentRow(ItemRow):
    """What those say who did not agree, in their words, and whether it may be printed."""

    def __init__(self, one: Consensus, point: str) -> None:
        super().__init__(point)
        self._one = one
        self.remove_button.hide()  # a minority view is never taken away in passing
        agreed = in_one_line(point, one.statement or "")
        said = QLabel(agreed, wordWrap=True)
        self.fields.addWidget(said)
        if one.object:
            self.fields.addWidget(QLabel(self.tr("%n did not agree", "", one.object), wordWrap=True))
        self.view = FewLines(one.minority_view or "")
        self.view.setPlaceholderText(self.tr("Ask them, and write it down in their words"))
        self.printed = QCheckBox(self.tr("They were asked: it may be printed and told outside"))
        self.printed.setChecked(one.minority_may_show)
        made = form()
        field(made, self.tr("Their view"), self.view)
        self.fields.addLayout(made)
        self.fields.addWidget(self.printed)
        self.warning = warning()
        self.fields.addWidget(self.warning)
        self.view.setAccessibleName(self.tr("View of those who did not agree: {point}").format(point=agreed))
        self.printed.setAccessibleName(f"{agreed}: {self.printed.text()}")
        self.view.edited.connect(self._edited)
        self.printed.clicked.connect(lambda _: self._edited())
        warn(self.warning, (self.view.words(),))

    def _edited(self) -> None:
        warn(self.warning, (self.view.words(),))
        self.edited.emit()

    def item(self) -> Consensus:
        """Return the agreement with the view of those who did not agree."""
        return replace(
            self._one,
            minority_view=self.view.words() or None,
            minority_may_show=self.printed.isChecked(),
        )


class DissentRows(ItemRows[Consensus]):
    """Everything to which somebody did not agree. Set `points` to what the agenda calls its points."""

    list_name = "consensus"

    def __init__(self, parent: object = None) -> None:
        super().__init__(parent)  # type: ignore[arg-type]
        self.points: dict[ItemId, str] = {}

    def make_row(self, item: Consensus) -> DissentRow:
        """Return the row of an agreement."""
        return DissentRow(item, self.points.get(item.point, "") if item.point else "")


class EarlierLine(QFrame):
    """What was found out in this meeting about a promise of before.

    Signals:
        answered(): something is another one; ask `state`, `evidence` and `said_by`.
    """

    answered = Signal()

    def __init__(self, earlier: Earlier, found: StatusEntry | None) -> None:
        super().__init__()
        self.setProperty("kind", "row")
        self.record = earlier.record
        self._earlier = earlier
        column = QVBoxLayout(self)
        promise = earlier.promise
        due = promise.due.isoformat() if promise.due else self.tr("no day was named")
        heading, about = QLabel(promise.text, wordWrap=True), QLabel(wordWrap=True)
        about.setText(in_one_line(promise.owner_role or "", due, promise.evidence_wanted or ""))
        column.addWidget(heading)
        column.addWidget(about)
        self._state, self._evidence, self._said_by = QComboBox(), FewLines(), QLineEdit()
        self._state.addItem(self.tr("Not looked at in this meeting"), None)
        for one in CommitmentState:
            self._state.addItem(dialogue_word(one), one.value)
        made = form()
        field(made, self.tr("What has come of it"), self._state)
        field(made, self.tr("What shows it"), self._evidence)
        field(made, self.tr("Who says so, as a role"), self._said_by)
        column.addLayout(made)
        if not earlier.mine:
            words = self.tr(
                "Another committee wrote this promise. What you find out is put into the notes of this"
                " meeting."
            )
            column.addWidget(QLabel(words, wordWrap=True))
        self._warning = warning()
        column.addWidget(self._warning)
        self._state.setAccessibleName(self.tr("What has come of it: {promise}").format(promise=promise.text))
        self.show_found(found)
        self._state.currentIndexChanged.connect(lambda _: self._changed())
        self._evidence.edited.connect(self._changed)
        self._said_by.textEdited.connect(lambda _: self._changed())

    def show_found(self, found: StatusEntry | None) -> None:
        """Show what stands there."""
        for part in (self._state, self._evidence, self._said_by):
            part.blockSignals(True)
        self._state.setCurrentIndex(max(0, self._state.findData(found.state.value)) if found else 0)
        for part, text in ((self._evidence, found.evidence if found else ""),):
            if part.words() != (text or ""):
                part.setPlainText(text or "")
        self._said_by.setText((found.said_by if found else "") or "")
        for part in (self._state, self._evidence, self._said_by):
            part.blockSignals(False)
        self._open()

    def state(self) -> CommitmentState | None:
        """Return what has come of it; None where it was not looked at."""
        code = self._state.currentData()
        return None if code is None else CommitmentState(code)

    def evidence(self) -> str:
        """Return what shows it."""
        return self._evidence.words()

    def said_by(self) -> str:
        """Return who says so."""
        return self._said_by.text()

    def for_the_notes(self) -> str:
        """Return what was found out, in words, where it cannot be written in the promise itself."""
        state = self.state()
        if self._earlier.mine or state is None:
            return ""
        found = in_one_line(dialogue_word(state), self.evidence(), self.said_by())
        sentence = self.tr("On the promise “{promise}” of another committee: {found}")
        return sentence.format(promise=self._earlier.promise.text, found=found)

    def _changed(self) -> None:
        self._open()
        self.answered.emit()

    def _open(self) -> None:
        looked = self.state() is not None
        for part in (self._evidence, self._said_by):
            part.setEnabled(looked)
        warn(self._warning, (self.evidence(), self.said_by()))
