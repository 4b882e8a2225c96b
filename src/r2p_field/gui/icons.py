"""Icons of the resources, drawn in the colour of the text that they stand beside.

A button or label names its icon in the dynamic property `iconName`, so that Designer files hold the choice.
"""

from __future__ import annotations

from functools import lru_cache
from typing import Final

from PySide6.QtCore import QByteArray, QFile, QIODevice, QPointF, QSize, Qt
from PySide6.QtGui import QColor, QGuiApplication, QIcon, QPainter, QPalette, QPixmap
from PySide6.QtSvg import QSvgRenderer
from PySide6.QtWidgets import QAbstractButton, QLabel, QToolButton, QWidget

from r2p_field.gui._forms import r2p_field_rc  # noqa: F401  (registers `:/icons`)

NAME: Final = "iconName"
_RATIO: Final = 2
"""Pixels of a drawn icon for each of the screen: sharp on dense screens too."""


_TURNED: Final = {"chevron-left": "chevron-right", "chevron-right": "chevron-left"}
"""Arrows that say back, on, or closed: they point the other way where reading goes the other way."""
_GAP: Final = 0.35
"""Space between an icon and the words of its button, as a part of the icon's size."""


def icon(name: str, colour: QColor) -> QIcon:
    """Return an icon in a colour, in the sizes of lists; on a chosen line in the colour of its words."""
    made, chosen = QIcon(), QGuiApplication.palette().color(QPalette.ColorRole.HighlightedText)
    for size in (16, 20, 24, 32, 48):
        made.addPixmap(pixmap(name, colour, size))
        made.addPixmap(pixmap(name, chosen, size), QIcon.Mode.Selected)
    return made


def pixmap(name: str, colour: QColor, size: int) -> QPixmap:
    """Return a picture of `size` by `size` units in a colour; coloured pictures keep their own."""
    return _drawn(name, colour.name(), size)


@lru_cache(maxsize=1024)
def _drawn(name: str, colour: str, size: int) -> QPixmap:
    picture = QSvgRenderer(QByteArray(_source(name).replace(b"currentColor", colour.encode())))
    drawn = QPixmap(QSize(size, size) * _RATIO)
    drawn.fill(Qt.GlobalColor.transparent)
    painter = QPainter(drawn)
    picture.render(painter)
    painter.end()
    drawn.setDevicePixelRatio(_RATIO)
    return drawn


def dress(root: QWidget) -> None:
    """Draw the icons of all buttons and labels below `root` in their present colours and sizes."""
    size = size_beside(root)
    for button in root.findChildren(QAbstractButton):
        if button.property(NAME):
            dress_button(button, size)
    for label in root.findChildren(QLabel):
        if name := label.property(NAME):
            label.setPixmap(pixmap(str(name), label.palette().color(QPalette.ColorRole.WindowText), size))


def size_beside(widget: QWidget) -> int:
    """Return the size of an icon beside the words of a widget."""
    return max(16, min(48, round(widget.fontMetrics().height() * 1.05)))


def dress_button(button: QAbstractButton, size: int) -> None:
    """Draw the icon of one button, with a space towards its words."""
    words = _has_words(button)
    palette = button.palette()
    on_accent = palette.color(QPalette.ColorRole.HighlightedText)
    text = on_accent if button.property("kind") == "primary" else palette.color(QPalette.ColorRole.ButtonText)
    muted = palette.color(QPalette.ColorGroup.Disabled, QPalette.ColorRole.ButtonText)
    mirrored = button.layoutDirection() is Qt.LayoutDirection.RightToLeft
    name = str(button.property(NAME))
    name = _TURNED.get(name, name) if mirrored else name
    made = QIcon()
    for colour, mode, state in (
        (text, QIcon.Mode.Normal, QIcon.State.Off),
        (on_accent, QIcon.Mode.Normal, QIcon.State.On),
        (muted, QIcon.Mode.Disabled, QIcon.State.Off),
    ):
        if state is QIcon.State.Off or button.property("kind") == "rail":
            made.addPixmap(_spaced(pixmap(name, colour, size), words=words, mirrored=mirrored), mode, state)
    button.setIcon(made)
    button.setIconSize(QSize(round(size * (1 + _GAP)) if words else size, size))


def _has_words(button: QAbstractButton) -> bool:
    if isinstance(button, QToolButton):
        return button.toolButtonStyle() is Qt.ToolButtonStyle.ToolButtonTextBesideIcon
    return bool(button.text())


def _spaced(drawn: QPixmap, *, words: bool, mirrored: bool) -> QPixmap:
    """Put the space on the side on which the words stand."""
    if not words:
        return drawn
    gap = round(drawn.width() * _GAP)
    wider = QPixmap(drawn.width() + gap, drawn.height())
    wider.fill(Qt.GlobalColor.transparent)
    wider.setDevicePixelRatio(_RATIO)
    painter = QPainter(wider)
    painter.drawPixmap(QPointF(gap / _RATIO if mirrored else 0, 0), drawn)
    painter.end()
    return wider


def _source(name: str) -> bytes:
    file = QFile(f":/icons/{name}.svg")
    if not file.open(QIODevice.OpenModeFlag.ReadOnly):
        raise LookupError(name)
    return bytes(file.readAll().data())
