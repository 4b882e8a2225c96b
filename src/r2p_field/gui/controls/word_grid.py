"""Numbered words for copying by hand: they cannot be selected or copied, and are wiped afterwards."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QGridLayout, QLabel, QSizePolicy, QWidget

_COLUMNS: Final = 3


class WordGrid(QFrame):
    """Shows the words of a code on paper, read from left to right, row by row.

    It takes the keyboard so that a screen reader can read the words; nothing can be done with them there.
    """

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("kind", "words")
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)  # a word is never cut
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(16, 10, 16, 10)
        self._grid.setHorizontalSpacing(20)
        self._grid.setVerticalSpacing(4)
        self._labels: list[QLabel] = []

    def show_words(self, words: tuple[str, ...], start: int = 1) -> None:
        """Show words, numbered from `start`."""
        self.wipe()
        for at, word in enumerate(words):
            label = QLabel(f"{start + at}  {word}")
            label.setProperty("kind", "word")
            label.setTextInteractionFlags(Qt.TextInteractionFlag.NoTextInteraction)
            self._grid.addWidget(label, at // _COLUMNS, at % _COLUMNS)
            self._labels.append(label)
        numbered = ", ".join(f"{start + at} {word}" for at, word in enumerate(words))
        self.setAccessibleName(self.tr("Words to copy by hand: {words}").format(words=numbered))

    def wipe(self) -> None:
        """Take the words out of every widget."""
        while self._labels:
            label = self._labels.pop()
            label.clear()
            self._grid.removeWidget(label)
            label.deleteLater()
        self.setAccessibleName("")
