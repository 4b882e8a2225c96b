"""The icon as a picture of dots, for systems that take no drawing: PyInstaller makes .ico and .icns of it."""

import os
from pathlib import Path
from typing import Final

SIDE: Final = 1024


def draw(drawing: Path, out: Path) -> Path:
    """Draw an SVG into a PNG of 1024 by 1024 dots, and return where it lies."""
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    from PySide6.QtCore import Qt
    from PySide6.QtGui import QImage, QPainter
    from PySide6.QtSvg import QSvgRenderer

    image = QImage(SIDE, SIDE, QImage.Format.Format_ARGB32)
    image.fill(Qt.GlobalColor.transparent)
    painter = QPainter(image)
    QSvgRenderer(str(drawing)).render(painter)
    painter.end()
    out.parent.mkdir(parents=True, exist_ok=True)
    image.save(str(out))
    return out
