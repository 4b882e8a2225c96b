"""Dialogs as wide and tall as their words need, whatever their size: Qt alone cuts lines that wrap."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import QEvent, QMargins, QObject, QSize, Qt
from PySide6.QtWidgets import QDialog, QScrollArea, QWidget

_FRAME: Final = 64
"""Pixels that a title bar and the edges of the screen need."""
_SIDES: Final = 16
_TITLE: Final = 40
"""Pixels that the frame of a window needs at its sides and above."""
_LETTERS: Final = 66
"""Letters that a line has room for."""


def keep_on_screen(window: QWidget) -> None:
    """Let a window open no larger than the screen: what lies beyond its edge nobody finds by chance."""
    room = window.screen().availableGeometry().size() - QSize(_SIDES, _TITLE)
    window.resize(window.size().boundedTo(room))


class Fitting(QObject):
    """Keeps a dialog large enough for its words as far as the screen allows, also when their size changes."""

    def __init__(self, dialog: QDialog) -> None:
        super().__init__(dialog)
        self._dialog = dialog
        self._width = 0
        dialog.installEventFilter(self)
        for area in dialog.findChildren(QScrollArea):
            _Uncut(area)

    def eventFilter(self, _watched: QObject, event: QEvent) -> bool:
        """Measure when the dialog is shown, gets another width or more words, or its words another size."""
        kind = event.type()
        if kind == QEvent.Type.Show:
            keep_on_screen(self._dialog)
        if kind in {QEvent.Type.Show, QEvent.Type.FontChange}:
            self._widen()
            self._fit()
        wider = kind == QEvent.Type.Resize and self._dialog.width() != self._width
        if wider or (kind == QEvent.Type.LayoutRequest and self._needed() > self._dialog.minimumHeight()):
            self._fit()
        return False

    def _widen(self) -> None:
        room = self._dialog.screen().availableGeometry().width() - _FRAME
        lines = _LETTERS * self._dialog.fontMetrics().averageCharWidth()
        areas = self._dialog.findChildren(QScrollArea)
        self._dialog.setMinimumWidth(min(room, max([lines, *map(self._across, areas)])))

    def _across(self, area: QScrollArea) -> int:
        """Return how wide the dialog must be for an area that never scrolls sideways."""
        inside, layout = area.widget(), self._dialog.layout()
        if inside is None or area.horizontalScrollBarPolicy() is not Qt.ScrollBarPolicy.ScrollBarAlwaysOff:
            return 0
        edges = layout.contentsMargins() if layout is not None else QMargins()
        bar = area.verticalScrollBar().sizeHint().width()
        return inside.minimumSizeHint().width() + bar + edges.left() + edges.right()

    def _fit(self) -> None:
        layout = self._dialog.layout()
        if layout is None or not layout.hasHeightForWidth():
            return
        self._width = max(self._dialog.width(), self._dialog.minimumWidth())
        self._dialog.setMinimumHeight(self._needed())
        layout.invalidate()  # growing while an event of size is on its way lays nothing out anew
        layout.activate()

    def _needed(self) -> int:
        """Return how tall the dialog must be, as far as the screen allows; 0 where no words wrap."""
        layout = self._dialog.layout()
        if layout is None or not layout.hasHeightForWidth():
            return 0
        room = self._dialog.screen().availableGeometry().height() - _FRAME
        return min(layout.totalHeightForWidth(max(self._dialog.width(), self._dialog.minimumWidth())), room)


class _Uncut(QObject):
    """Keeps what is scrolled as tall as its lines need: an area gives them what they would need unbroken."""

    def __init__(self, area: QScrollArea) -> None:
        super().__init__(area)
        self._area = area
        inside = area.widget()
        for watched in (area.viewport(), *([inside] if inside is not None else [])):
            watched.installEventFilter(self)

    def eventFilter(self, _watched: QObject, event: QEvent) -> bool:
        """Measure when there is more or less room, or other words."""
        if event.type() in {QEvent.Type.Resize, QEvent.Type.LayoutRequest}:
            self._stretch(self._area.widget(), self._area.viewport().width())
        return False

    @staticmethod
    def _stretch(inside: QWidget | None, width: int) -> None:
        layout = inside.layout() if inside is not None else None
        if inside is None or layout is None or not layout.hasHeightForWidth():
            return
        if (needed := layout.totalHeightForWidth(width)) != inside.minimumHeight():
            inside.setMinimumHeight(needed)
            layout.invalidate()  # it laid its lines out by their height in the letters of before
