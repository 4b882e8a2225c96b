"""A picture that fits its place, or is looked at closely with the keys: + - 0 1, arrows, Page Up and Down."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import QRect, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QPainter, QPaintEvent, QPixmap, QResizeEvent, QWheelEvent
from PySide6.QtWidgets import QScrollArea, QWidget

_STEP: Final = 1.25
_CLOSEST: Final = 8.0
"""Pixels of the screen for one of the picture, at most."""
_LARGER: Final = frozenset({Qt.Key.Key_Plus, Qt.Key.Key_Equal})
_SMALLER: Final = frozenset({Qt.Key.Key_Minus, Qt.Key.Key_Underscore})
_SIDEWAYS: Final = {Qt.Key.Key_Left: -1, Qt.Key.Key_Right: 1}
_PAGES: Final = {Qt.Key.Key_PageUp: -1, Qt.Key.Key_PageDown: 1}


class _Canvas(QWidget):
    """Draws the picture in the size that it has now; nothing of that size is kept in memory."""

    def __init__(self) -> None:
        super().__init__()
        self.picture = QPixmap()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the part that shows."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        painter.setClipRect(event.rect())
        painter.drawPixmap(QRect(0, 0, self.width(), self.height()), self.picture)
        painter.end()


class PictureView(QScrollArea):
    """Shows one picture.

    Signals:
        stepped(int): the person wants the next picture (1) or the one before (-1).
    """

    stepped = Signal(int)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._canvas = _Canvas()
        self._scale: float | None = None
        self.setProperty("kind", "picture")
        self.setWidget(self._canvas)
        self.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)

    def show_picture(self, picture: QPixmap) -> None:
        """Show a picture, whole."""
        self._canvas.picture = picture
        self.fit()

    @property
    def scale(self) -> float:
        """Pixels of the screen for one of the picture."""
        return self._whole() if self._scale is None else self._scale

    def fit(self) -> None:
        """Show the whole picture, and go on doing so when the window changes."""
        self._scale = None
        self._lay_out()

    def actual(self) -> None:
        """Show one pixel for one."""
        self._set(1.0)

    def larger(self) -> None:
        """Come closer."""
        self._set(self.scale * _STEP)

    def smaller(self) -> None:
        """Go farther away, until the picture is whole."""
        self._set(self.scale / _STEP)

    def _set(self, scale: float) -> None:
        """Take another size, with the same spot in the middle."""
        before = self.scale
        whole = min(self._whole(), 1.0)
        wanted = min(scale, _CLOSEST)
        middles = [
            (bar, bar.value() + bar.pageStep() / 2)
            for bar in (self.horizontalScrollBar(), self.verticalScrollBar())
        ]
        self._scale = None if wanted < whole else wanted
        self._lay_out()
        for bar, middle in middles:
            bar.setValue(round(middle * self.scale / before - bar.pageStep() / 2))

    def _whole(self) -> float:
        """The scale at which the picture is seen whole; a small one is not blown up."""
        size, room = self._canvas.picture.size(), self.maximumViewportSize()
        if size.isEmpty():
            return 1.0
        return min(room.width() / size.width(), room.height() / size.height(), 1.0)

    def _lay_out(self) -> None:
        size = self._canvas.picture.size()
        self._canvas.resize(
            QSize(max(1, int(size.width() * self.scale)), max(1, int(size.height() * self.scale)))
        )
        self._canvas.update()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Keep a whole picture whole."""
        super().resizeEvent(event)
        if self._scale is None:
            self._lay_out()

    def wheelEvent(self, event: QWheelEvent) -> None:
        """With Ctrl the wheel comes closer; alone it moves the picture."""
        if event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            if event.angleDelta().y() > 0:
                self.larger()
            else:
                self.smaller()
            event.accept()
        else:
            super().wheelEvent(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Hear the keys; arrows move the picture, and where nothing is to be moved they change it."""
        key = Qt.Key(event.key())
        if key in _LARGER:
            self.larger()
        elif key in _SMALLER:
            self.smaller()
        elif key is Qt.Key.Key_0:
            self.fit()
        elif key is Qt.Key.Key_1:
            self.actual()
        elif (step := self._step(key)) != 0:
            self.stepped.emit(step)
        else:
            super().keyPressEvent(event)

    def _step(self, key: Qt.Key) -> int:
        if key in _SIDEWAYS and self.horizontalScrollBar().maximum() == 0:
            mirrored = self.layoutDirection() is Qt.LayoutDirection.RightToLeft
            return -_SIDEWAYS[key] if mirrored else _SIDEWAYS[key]
        return _PAGES.get(key, 0)
