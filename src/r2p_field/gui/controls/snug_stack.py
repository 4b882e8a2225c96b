"""Pages one behind the other that take only the room of the page that shows."""

from __future__ import annotations

from PySide6.QtCore import QSize
from PySide6.QtWidgets import QStackedWidget


class SnugStack(QStackedWidget):
    """A stack as large as its present page, not as its largest."""

    def sizeHint(self) -> QSize:
        """Return what the present page would like."""
        page = self.currentWidget()
        return super().sizeHint() if page is None else page.sizeHint()

    def minimumSizeHint(self) -> QSize:
        """Return what the present page needs."""
        page = self.currentWidget()
        return super().minimumSizeHint() if page is None else page.minimumSizeHint()

    def hasHeightForWidth(self) -> bool:
        """Tell whether the present page grows when it gets narrower."""
        page = self.currentWidget()
        return page is not None and page.hasHeightForWidth()

    def heightForWidth(self, width: int) -> int:
        """Return how tall the present page is at a width."""
        page = self.currentWidget()
        return -1 if page is None else page.heightForWidth(width)
