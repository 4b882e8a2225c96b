"""What came of a promise: its state, the day, what shows it, who says so, and in which meeting."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog, QListWidgetItem, QWidget

from r2p_field.domain.commitment import CommitmentState, StatusEntry
from r2p_field.domain.ids import RecordId
from r2p_field.gui._forms.ui_found_out_dialog import Ui_FoundOutDialog
from r2p_field.gui.controls.calm import calm
from r2p_field.gui.controls.fitting import Fitting
from r2p_field.gui.controls.link_rows import linked_words
from r2p_field.gui.controls.role_warning import warn
from r2p_field.gui.dialogs.link_picker import LinkPicker
from r2p_field.gui.dialogue_words import dialogue_word, in_one_line
from r2p_field.gui.icons import dress
from r2p_field.viewmodels.board import Board, BoardModel, Promised
from r2p_field.viewmodels.linking import LinkingModel

OUTCOMES = (
    CommitmentState.KEPT,
    CommitmentState.PARTLY_KEPT,
    CommitmentState.NOT_KEPT,
    CommitmentState.UNDER_WAY,
    CommitmentState.WITHDRAWN,
    CommitmentState.OPEN,
)
"""In the order of the keys 1 to 5; that it is open again is rare."""


class FoundOutDialog(QDialog):
    """Asks for one entry; `entry` gives it once the dialog was accepted."""

    def __init__(
        self,
        parent: QWidget | None,
        board: Board,
        promised: Promised,
        linking: LinkingModel,
        state: CommitmentState | None = None,
    ) -> None:
        super().__init__(parent)
        self._linking = linking
        self._ui = Ui_FoundOutDialog()
        self._ui.setupUi(self)
        promise = promised.promise
        due = promise.due.isoformat() if promise.due else self.tr("no day was named")
        self._ui.promise.setTextFormat(Qt.TextFormat.PlainText)
        self._ui.promise.setText(promise.text)
        self._ui.about.setText(in_one_line(promise.owner_role or "", due, promise.evidence_wanted or ""))
        for one in OUTCOMES:
            self._ui.state.addItem(dialogue_word(one), one.value)
        self._ui.state.setCurrentIndex(max(0, self._ui.state.findData(state.value if state else None)))
        self._ui.on.set_day(board.day)
        self._ui.seenAt.addItem(self.tr("In no meeting"), None)
        for row in board.meetings:
            title = row.title or row.place or row.reference
            self._ui.seenAt.addItem(in_one_line(row.day, title), row.record)
        self._connect()
        self._show_list()
        calm(self)
        dress(self)
        Fitting(self)
        self._ui.state.setFocus()

    def entry(self) -> StatusEntry:
        """Return what was found out, as it stands in the fields."""
        ui = self._ui
        seen_at = ui.seenAt.currentData()
        return StatusEntry(
            id=BoardModel.new_id(),
            state=CommitmentState(ui.state.currentData()),
            on=ui.on.day(),
            evidence=ui.evidence.words().strip() or None,
            said_by=ui.saidBy.text().strip() or None,
            seen_at=None if seen_at is None else RecordId(seen_at),
            observations=frozenset(self._observations()),
        )

    def _connect(self) -> None:
        ui = self._ui
        ui.cancel.clicked.connect(self.reject)
        ui.keep.clicked.connect(self._keep)
        ui.add.clicked.connect(self._add)
        ui.remove.clicked.connect(self._remove)
        ui.evidence.edited.connect(self._look_over)
        ui.saidBy.textChanged.connect(lambda _: self._look_over())
        ui.observations.currentRowChanged.connect(lambda at: ui.remove.setEnabled(at >= 0))
        self._look_over()

    def _look_over(self) -> None:
        warn(self._ui.warning, (self._ui.evidence.words(), self._ui.saidBy.text()))

    def _keep(self) -> None:
        """An unreadable day is not dropped in silence."""
        if self._ui.on.unread():
            self._ui.warning.setText(self.tr("A day is written with the year first, such as 2026-11-23."))
            self._ui.warning.show()
            self._ui.on.setFocus()
        else:
            self.accept()

    def _observations(self) -> list[RecordId]:
        rows = self._ui.observations
        return [RecordId(rows.item(at).data(Qt.ItemDataRole.UserRole)) for at in range(rows.count())]

    def _add(self) -> None:
        picker = LinkPicker(self, self._linking, but=None, asks_how=False)
        if picker.exec() == QDialog.DialogCode.Accepted and (taken := picker.taken) is not None:
            if taken.record not in self._observations():
                item = QListWidgetItem(linked_words(taken))
                item.setData(Qt.ItemDataRole.UserRole, taken.record)
                self._ui.observations.addItem(item)
            self._show_list()
            self._ui.observations.setCurrentRow(self._ui.observations.count() - 1)
        picker.deleteLater()

    def _remove(self) -> None:
        self._ui.observations.takeItem(self._ui.observations.currentRow())
        self._show_list()
        if not self._ui.observations.count():
            self._ui.add.setFocus()

    def _show_list(self) -> None:
        """An empty list takes no room."""
        rows, lines = self._ui.observations, self._ui.observations.count()
        rows.setVisible(bool(lines))
        self._ui.remove.setVisible(bool(lines))
        self._ui.remove.setEnabled(rows.currentRow() >= 0)
