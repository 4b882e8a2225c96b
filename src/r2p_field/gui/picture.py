"""Pixels that were decoded elsewhere, as pictures of Qt: no file is read and no format is parsed here."""

from __future__ import annotations

from PySide6.QtGui import QImage, QPixmap

from r2p_field.domain.pictures import Pixels


def pixmap_of(picture: Pixels) -> QPixmap:
    """Return a picture for the screen."""
    image = QImage(picture.rgb, picture.width, picture.height, 3 * picture.width, QImage.Format.Format_RGB888)
    return QPixmap.fromImage(image)
