"""Text of the help: shown from memory, never fetched."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any, Final

from PySide6.QtCore import Qt, QUrl
from PySide6.QtGui import QImage, QTextDocument
from PySide6.QtWidgets import QTextBrowser, QWidget

_MARGIN: Final = 40
"""Pixels beside a picture, for the frame of the page and its bar."""


class HelpText(QTextBrowser):
    """Shows a page and fetches nothing: no file, no address; of pictures those alone that it is given."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._pictures: Callable[[str], bytes | None] = lambda _: None

    def show_pictures(self, pictures: Callable[[str], bytes | None]) -> None:
        """Ask for pictures here, by their names."""
        self._pictures = pictures

    def loadResource(self, kind: int, name: QUrl | str) -> Any:
        """Give a picture that ships with the program, and nothing else, whatever a page asks for."""
        if kind != QTextDocument.ResourceType.ImageResource.value:
            return None
        content = self._pictures(name if isinstance(name, str) else name.toString())
        picture = QImage.fromData(content) if content else QImage()
        if picture.isNull():
            return None
        wide = max(self.viewport().width() - _MARGIN, 200)
        if picture.width() > wide:
            picture = picture.scaledToWidth(wide, Qt.TransformationMode.SmoothTransformation)
        return picture
