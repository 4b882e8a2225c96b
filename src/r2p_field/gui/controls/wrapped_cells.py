"""Rows as high as the sentences in them."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, QSize
from PySide6.QtWidgets import QStyledItemDelegate, QStyleOptionViewItem

_PADDING: Final = 16
"""Pixels beside the words of a cell, as the theme has them: Qt wraps words without counting them."""


class WrappedCells(QStyledItemDelegate):
    """Measures wrapped words in the width that is left for them, so that no last line is cut off."""

    def sizeHint(self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex) -> QSize:
        """Return the room that a cell needs."""
        narrower = QStyleOptionViewItem(option)
        if option.rect.width() > 2 * _PADDING:
            narrower.rect = QRect(option.rect).adjusted(0, 0, -_PADDING, 0)
        return super().sizeHint(narrower, index)
