"""A dialog as wide and high as its sentences need, at any size of text and in any language."""

from __future__ import annotations

from typing import Final

from PySide6.QtWidgets import QDialog

_LETTERS: Final = 64
"""The width of a line that is read easily."""
_OF_SCREEN: Final = 0.94


def give_room(dialog: QDialog) -> None:
    """Size a dialog by its text; to be called once its words are there. It never leaves the screen."""
    layout, room = dialog.layout(), dialog.screen().availableSize()
    if layout is None:
        return
    least = layout.totalMinimumSize()
    width = max(_LETTERS * dialog.fontMetrics().averageCharWidth(), least.width())
    width = min(width, round(room.width() * _OF_SCREEN))
    by_width = layout.hasHeightForWidth()
    needed = layout.totalHeightForWidth(width) if by_width else layout.totalSizeHint().height()
    dialog.resize(width, min(max(needed, least.height()), round(room.height() * _OF_SCREEN)))
