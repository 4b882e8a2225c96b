"""Words of a code straight onto paper: drawn from memory, handed to a printer, never to a file.

The page says the numbered words and nothing else: not what they open, nor whose they are.
"""

from __future__ import annotations

import os
import sys
from collections.abc import Sequence
from typing import Final

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QFont, QPaintDevice, QPainter
from PySide6.QtPrintSupport import QPrinter, QPrinterInfo

from r2p_field.gui.theme import FALLBACKS

Sheet = tuple[int, tuple[str, ...]]
"""What stands on one sheet: the number of its first word, and the words."""

_TO_FILES: Final = ("pdf", "xps", "onenote", "fax", "print to file", "image writer", "file:")
_COLUMNS: Final = 2
_LINE: Final = 0.42
"""Height of one line in inches."""


_SPOOLER: Final = "/run/cups/cups.sock"
"""Where CUPS of this computer is spoken to, as a file."""


def printers() -> tuple[str, ...]:
    """Return the printers of this computer that put something on paper, as far as their names tell."""
    _speak_to_this_computer_alone()
    return tuple(name for name in QPrinterInfo.availablePrinterNames() if on_paper(name))


def on_paper(name: str) -> bool:
    """Tell whether a printer is one, and not a door to a file or to another computer."""
    return not any(word in name.casefold() for word in _TO_FILES)


def print_sheets(name: str, sheets: Sequence[Sheet]) -> bool:
    """Print on a printer, one sheet of paper for each; tell whether it took them.

    Qt writes a PDF file in place of a printer that is not there any more: nothing is drawn then.
    """
    _speak_to_this_computer_alone()
    found = QPrinterInfo.printerInfo(name)
    if found.isNull():
        return False
    printer = QPrinter(found, QPrinter.PrinterMode.HighResolution)
    printer.setDocName(" ")
    printer.setCreator(" ")
    painter = QPainter()
    native = printer.outputFormat() is QPrinter.OutputFormat.NativeFormat
    if not native or printer.outputFileName() or not painter.begin(printer):
        return False
    for at, sheet in enumerate(sheets):
        if at:
            printer.newPage()
        draw(painter, printer, sheet)
    return painter.end() and printer.printerState() is not QPrinter.PrinterState.Error


def _speak_to_this_computer_alone() -> None:
    """Let the library of CUPS use the spooler's file; without, it opens connections to look for a server.

    It reads this before its first question. What the spooler does with a page is not ours to decide.
    """
    if sys.platform.startswith("linux"):
        os.environ["CUPS_SERVER"] = _SPOOLER


def draw(painter: QPainter, device: QPaintDevice, sheet: Sheet) -> None:
    """Draw the words of one sheet, down the page, in two columns, large enough for weak light."""
    start, words = sheet
    font = QFont()
    font.setFamilies(list(FALLBACKS))
    font.setPointSizeF(16)
    painter.setFont(font)
    line = device.logicalDpiY() * _LINE
    rows = -(-len(words) // _COLUMNS)
    width = device.width() / _COLUMNS
    for at, word in enumerate(words):
        place = QRectF((at // rows) * width, line * (1 + at % rows), width, line)
        flags = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
        painter.drawText(place, flags, f"{start + at}  {word}")
