"""Icons of the resources, drawn in the colour of the text that they stand beside.

A button or label names its icon in the dynamic property `iconName`, so that Designer files hold the choice.
"""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import QByteArray, QFile, QIODevice, QSize, Qt
from PySide6.QtGui import QColor, QIcon, QPainter, QPalette, QPixmap
from PySide6.QtSvg import QSvgRenderer
from PySide6.QtWidgets import QAbstractButton, QLabel, QWidget

from r2p_field.gui._forms import r2p_field_rc  # noqa: F401  (registers `:/icons`)

NAME: Final = "iconName"
_RATIO: Final = 2
"""Pixels of a drawn icon for each of the screen: sharp on dense screens too."""


def icon(name: str, colour: QColor, checked: QColor | None = None, muted: QColor | None = None) -> QIcon:
    """Return an icon in a colour, with others for the checked and the disabled state."""
    made = QIcon()
    for size in (16, 20, 24, 32, 48):
        made.addPixmap(pixmap(name, colour, size))
        if checked is not None:
            made.addPixmap(pixmap(name, checked, size), QIcon.Mode.Normal, QIcon.State.On)
        if muted is not None:
            made.addPixmap(pixmap(name, muted, size), QIcon.Mode.Disabled)
    return made


def pixmap(name: str, colour: QColor, size: int) -> QPixmap:
    """Return a picture of `size` by `size` units in a colour; coloured pictures keep their own."""
    drawn = QPixmap(QSize(size, size) * _RATIO)
    drawn.fill(Qt.GlobalColor.transparent)
    painter = QPainter(drawn)
    QSvgRenderer(QByteArray(_source(name).replace(b"currentColor", colour.name().encode()))).render(painter)
    painter.end()
    drawn.setDevicePixelRatio(_RATIO)
    return drawn


def dress(root: QWidget) -> None:
    """Draw the icons of all buttons and labels below `root` in their present colours and sizes."""
    height = root.fontMetrics().height()
    size = max(16, min(48, round(height * 1.05)))
    for button in root.findChildren(QAbstractButton):
        if name := button.property(NAME):
            button.setIcon(_button_icon(button, str(name)))
            button.setIconSize(QSize(size, size))
    for label in root.findChildren(QLabel):
        if name := label.property(NAME):
            label.setPixmap(pixmap(str(name), label.palette().color(QPalette.ColorRole.WindowText), size))


def _button_icon(button: QAbstractButton, name: str) -> QIcon:
    palette = button.palette()
    text = palette.color(QPalette.ColorRole.ButtonText)
    on_accent = palette.color(QPalette.ColorRole.HighlightedText)
    primary = button.property("kind") == "primary"
    muted = palette.color(QPalette.ColorGroup.Disabled, QPalette.ColorRole.ButtonText)
    return icon(name, on_accent if primary else text, on_accent, muted)


def _source(name: str) -> bytes:
    file = QFile(f":/icons/{name}.svg")
    if not file.open(QIODevice.OpenModeFlag.ReadOnly):
        raise LookupError(name)
    return bytes(file.readAll().data())
