"""What goes and what stays, record by record; each line opens its record."""

from __future__ import annotations

import html
from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication, QObject, Qt, Signal
from PySide6.QtWidgets import QHeaderView, QLabel, QTableWidget, QTableWidgetItem

from r2p_field.gui.pages.send.record_words import kind_word
from r2p_field.viewmodels.send import PreviewLine

_ROWS_SHOWN = 8


class LineTable(QObject):
    """Fills a table of a form with records, each with what it is.

    Signals:
        record_wanted(str): a person wants to read this observation.
        dialogue_wanted(str, str): a person wants to read this one of that kind: a meeting, a promise, a body.
    """

    record_wanted = Signal(str)
    dialogue_wanted = Signal(str, str)

    def __init__(self, table: QTableWidget, more: QLabel, *, why: bool) -> None:
        super().__init__(table)
        self._table = table
        self._more = more
        self._why = why
        self._lines: tuple[PreviewLine, ...] = ()
        names = [self.tr("Reference"), self.tr("What"), *([self.tr("Why")] if why else [])]
        head(table, names, stretch=1)
        if why:
            table.horizontalHeader().setSectionResizeMode(2, QHeaderView.ResizeMode.Stretch)
        table.cellActivated.connect(lambda at, _: self._open(self._lines[at]))

    def _open(self, line: PreviewLine) -> None:
        if line.kind == "observation":
            self.record_wanted.emit(line.record)
        else:
            self.dialogue_wanted.emit(line.kind, line.record)

    def show(self, lines: Sequence[PreviewLine], total: int) -> None:
        """Show these lines of so many in all."""
        self._lines = tuple(lines)
        self._table.setRowCount(len(lines))
        for at, line in enumerate(lines):
            cells = [
                f"{line.reference}\n{kind_word(line.kind)}",
                line.title,
                *([reason_words(line)] if self._why else []),
            ]
            for place, text in enumerate(cells):
                self._table.setItem(at, place, cell(text))
        fit(self._table)
        hidden = total - len(lines)
        self._more.setVisible(hidden > 0)
        self._more.setText(self.tr("%n more of them stand on the Records page.", "", hidden))


def head(table: QTableWidget, names: Sequence[str], *, stretch: int) -> None:
    """Give a table its headings; one column takes the room that is left."""
    table.setHorizontalHeaderLabels(list(names))
    header = table.horizontalHeader()
    header.setDefaultAlignment(Qt.AlignmentFlag.AlignLeading | Qt.AlignmentFlag.AlignVCenter)
    header.setSectionResizeMode(QHeaderView.ResizeMode.ResizeToContents)
    header.setSectionResizeMode(stretch, QHeaderView.ResizeMode.Stretch)


def cell(text: str) -> QTableWidgetItem:
    """Return a cell with its whole text as a hint; what people typed is text there too, never markup."""
    item = QTableWidgetItem(text)
    item.setToolTip(f"<p>{html.escape(text)}</p>" if text else "")
    return item


def fit(table: QTableWidget) -> None:
    """Let a table be as high as its rows, up to eight of them."""
    table.resizeRowsToContents()
    rows = sum(table.rowHeight(at) for at in range(min(table.rowCount(), _ROWS_SHOWN)))
    height = rows + table.horizontalHeader().sizeHint().height() + 2 * table.frameWidth() + 4
    table.setFixedHeight(max(height, 3 * table.fontMetrics().height()))


def reason_words(line: PreviewLine) -> str:
    """Return in plain words why a record stays."""
    if line.alarm:
        return QCoreApplication.translate(
            "SendReasons", "The risk check is red: only “contact me about this area” goes."
        )
    if line.reason == "risk" and line.kind in {"commitment", "wording"}:
        return QCoreApplication.translate(
            "SendReasons", "The risk check of the meeting it comes from says: send nothing yet."
        )
    words = {
        "consent": QCoreApplication.translate("SendReasons", "The people concerned did not agree."),
        "risk": QCoreApplication.translate("SendReasons", "The risk check says: send nothing yet."),
        "not_for": QCoreApplication.translate("SendReasons", "You marked it as not for these readers."),
        "compartment": QCoreApplication.translate(
            "SendReasons",
            "It concerns sexual violence or children and may only go to a protection officer; "
            "your programme names none yet.",
        ),
    }
    other = QCoreApplication.translate(
        "SendReasons", "It is not whole here, or somebody asked to take it back."
    )
    return words.get(line.reason, other)
