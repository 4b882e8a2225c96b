"""Lines that are not too long to read, at any size of text."""

from __future__ import annotations

from typing import Final

from PySide6.QtWidgets import QWidget

LETTERS: Final = 130
"""The widest that a page of fields becomes, in letters."""


def keep_readable(column: QWidget) -> None:
    """Let a column be no wider than that."""
    column.setMaximumWidth(LETTERS * column.fontMetrics().averageCharWidth())
