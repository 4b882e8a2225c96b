"""Taking packets in: a verdict for each file, and those that wait until a person has compared."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QDialog, QHeaderView, QTableWidget, QTableWidgetItem, QWidget

from r2p_field.gui._forms.ui_inbox_page import Ui_InboxPage
from r2p_field.gui.controls.calm import calm
from r2p_field.gui.controls.reading_width import keep_readable
from r2p_field.gui.controls.wrapped_cells import WrappedCells
from r2p_field.gui.dialogs.compare import CompareDialog, Comparison
from r2p_field.gui.dialogs.file_picker import Question, Wanted
from r2p_field.gui.icons import dress
from r2p_field.gui.pages.asking import AskingTable
from r2p_field.gui.words import word
from r2p_field.viewmodels.inbox import (
    ImportReport,
    InboxModel,
    Outcome,
    PacketVerdict,
    WaitingFound,
    WaitingPacket,
)
from r2p_field.viewmodels.told import Told

Ask = Callable[[QWidget, Question], Path | None]


class InboxPage(QWidget):
    """Takes packets in.

    Signals:
        failed(Told): the import as a whole could not begin.
        changed(): there are other records now.
        record_wanted(str): a person wants to read this record.
    """

    failed = Signal(Told)
    changed = Signal()
    record_wanted = Signal(str)

    def __init__(self, model: InboxModel, ask: Ask) -> None:
        super().__init__()
        self._model = model
        self._ask = ask
        self._waiting: tuple[WaitingPacket, ...] = ()
        self._ui = Ui_InboxPage()
        self._ui.setupUi(self)
        self._ui.progress.follow(model.job)
        self._head(
            self._ui.verdicts, self.tr("File"), self.tr("Outcome"), self.tr("New"), self.tr("What it means")
        )
        self._head(
            self._ui.waiting, self.tr("Fingerprint"), self.tr("Role"), self.tr("Size"), self.tr("Arrived")
        )
        self._ui.verdicts.setItemDelegate(WrappedCells(self))
        self._asking = AskingTable(self._ui.asking, self._ui.askingHeading, self._ui.askingHint)
        self._show_verdicts(())
        self._show_waiting(WaitingFound(packets=()))
        self._connect()
        calm(self)
        dress(self)

    def refresh(self) -> None:
        """Look again what waits."""
        self._model.look()

    def dress(self) -> None:
        """Draw again what depends on colours and sizes."""
        dress(self)
        keep_readable(self._ui.InboxPageColumn)
        for table in (self._ui.verdicts, self._ui.waiting):
            table.resizeRowsToContents()
        self._asking.fit()

    def take_in(self, paths: list[Path]) -> None:
        """Take in files and folders, or only check them when the box says so."""
        self._model.take_in(paths, dry_run=self._ui.dryRun.isChecked())

    def _connect(self) -> None:
        self._model.imported.connect(self._show_report)
        self._model.released.connect(self._show_released)
        self._model.waiting_found.connect(self._show_waiting)
        self._model.asking_found.connect(self._asking.show)
        self._asking.record_wanted.connect(self.record_wanted)
        self._model.job.failed.connect(self.failed)
        self._model.failed.connect(self.failed)
        self._ui.takeFolder.clicked.connect(
            lambda: self._choose(self.tr("Folder with packets"), Wanted.FOLDER)
        )
        self._ui.takeFiles.clicked.connect(lambda: self._choose(self.tr("A packet"), Wanted.FILE))
        self._ui.waiting.itemSelectionChanged.connect(self._can_decide)
        self._ui.verdicts.horizontalHeader().sectionResized.connect(self._fit_rows)
        self._ui.tryAgain.clicked.connect(self._try_again)
        self._ui.approve.clicked.connect(self._approve)

    @staticmethod
    def _head(table: QTableWidget, *names: str) -> None:
        table.setHorizontalHeaderLabels(list(names))
        header = table.horizontalHeader()
        header.setDefaultAlignment(Qt.AlignmentFlag.AlignLeading | Qt.AlignmentFlag.AlignVCenter)
        header.setSectionResizeMode(QHeaderView.ResizeMode.ResizeToContents)
        header.setSectionResizeMode(len(names) - 1, QHeaderView.ResizeMode.Stretch)

    def _fit_rows(self, column: int, _before: int, _now: int) -> None:
        """Let rows be as high as their sentences, also once the table shows for the first time."""
        if column == self._ui.verdicts.columnCount() - 1:
            self._ui.verdicts.resizeRowsToContents()

    def _choose(self, title: str, wanted: Wanted) -> None:
        if (path := self._ask(self, Question(title=title, wanted=wanted))) is not None:
            self.take_in([path])

    # Verdicts

    def _show_report(self, report: ImportReport) -> None:
        self._show_verdicts(report.packets)
        self._ui.summary.setText(self._summary(report))
        self._ui.summary.show()
        if not report.dry_run:
            self.changed.emit()

    def _summary(self, report: ImportReport) -> str:
        if not report.packets:
            return self.tr("No packets were found there.")
        totals = report.totals
        parts = [
            f"{word(outcome)}: {self.locale().toString(totals[outcome.value])}"
            for outcome in Outcome
            if totals[outcome.value]
        ]
        parts.append(self.tr("%n observation(s) changed", "", totals["records"]))
        if totals["contacts"]:
            parts.append(self.tr("%n recorder(s) more ask to be contacted", "", totals["contacts"]))
        text = " · ".join(parts)
        return self.tr("Only checked, nothing was kept. {text}").format(text=text) if report.dry_run else text

    def _show_verdicts(self, verdicts: tuple[PacketVerdict, ...]) -> None:
        table = self._ui.verdicts
        table.setRowCount(len(verdicts))
        for at, verdict in enumerate(verdicts):
            sentences = " ".join(part for part in (verdict.what, verdict.safe, verdict.next) if part)
            cells = (
                verdict.file,
                word(verdict.outcome),
                self.locale().toString(verdict.records),
                sentences,
            )
            for place, text in enumerate(cells):
                item = QTableWidgetItem(text)
                item.setToolTip(text)
                table.setItem(at, place, item)
        for part in (table, self._ui.summary):
            part.setVisible(bool(verdicts))
        table.resizeRowsToContents()

    def _show_released(self, verdict: PacketVerdict) -> None:
        self._show_verdicts((verdict,))
        self._ui.summary.setText(word(verdict.outcome))
        self.changed.emit()

    # Waiting

    def _show_waiting(self, found: WaitingFound) -> None:
        self._waiting = found.packets
        table = self._ui.waiting
        table.setRowCount(len(found.packets))
        for at, packet in enumerate(found.packets):
            cells = (
                packet.fingerprint,
                " · ".join(part for part in (packet.role, packet.committee) if part),
                self.locale().formattedDataSize(packet.size),
                packet.at[:16].replace("T", " "),
            )
            for place, text in enumerate(cells):
                table.setItem(at, place, QTableWidgetItem(text))
        table.resizeRowsToContents()
        for part in (
            self._ui.waitingHeading,
            self._ui.waitingHint,
            table,
            self._ui.tryAgain,
            self._ui.approve,
        ):
            part.setVisible(bool(found.packets))
        self._ui.nothingWaits.setVisible(not found.packets)
        self._can_decide()

    def _selected(self) -> WaitingPacket | None:
        rows = {item.row() for item in self._ui.waiting.selectedItems()}
        return self._waiting[rows.pop()] if len(rows) == 1 else None

    def _can_decide(self) -> None:
        chosen = self._selected() is not None
        self._ui.tryAgain.setEnabled(chosen)
        self._ui.approve.setEnabled(chosen)

    def _try_again(self) -> None:
        if (packet := self._selected()) is not None:
            self._model.release(packet)

    def _approve(self) -> None:
        if (packet := self._selected()) is None:
            return
        dialog = CompareDialog(
            self,
            Comparison(
                heading=self.tr("Approve this device?"),
                explain=self.tr(
                    "Call the person who says they sent it, on a number you know, and let them read the "
                    "fingerprint of their device aloud. It asks for the role: {role}."
                ).format(role=packet.role),
                fingerprint=packet.fingerprint,
                accept=self.tr("&Approve and take in"),
            ),
        )
        if dialog.exec() == QDialog.DialogCode.Accepted:
            self._model.approve(packet, dialog.typed())
        dialog.deleteLater()
