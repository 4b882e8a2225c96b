"""Text of the help: shown from memory, never fetched."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any, Final

from PySide6.QtCore import Qt, QUrl
from PySide6.QtGui import QImage, QResizeEvent, QTextDocument, QTextLength, QTextTable
from PySide6.QtWidgets import QTextBrowser, QWidget

_MARGIN: Final = 40
"""Pixels beside a picture, for the frame of the page and its bar."""
_TABLE: Final = 99
"""Hundredths of the page's width that a table takes: with all of it, its lines would stand outside."""
_IMAGE: Final = QTextDocument.ResourceType.ImageResource.value


class HelpText(QTextBrowser):
    """Shows a page and fetches nothing: no file, no address; of pictures those alone that it is given."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._pictures: Callable[[str], bytes | None] = lambda _: None
        self._seen: dict[str, QImage] = {}

    def show_pictures(self, pictures: Callable[[str], bytes | None]) -> None:
        """Ask for pictures here, by their names."""
        self._pictures = pictures

    def show_page(self, text: str) -> None:
        """Show a page of Markdown from its beginning; its tables are as wide as the page, and no wider."""
        self._seen.clear()
        self.setMarkdown(text)
        for table in self.document().rootFrame().childFrames():
            if isinstance(table, QTextTable):
                form = table.format()
                form.setWidth(QTextLength(QTextLength.Type.PercentageLength, _TABLE))
                table.setFormat(form)
        self._lay_out_anew()

    def loadResource(self, kind: int, name: QUrl | str) -> Any:
        """Give a picture that ships with the program, and nothing else, whatever a page asks for."""
        if kind != _IMAGE:
            return None
        named = name if isinstance(name, str) else name.toString()
        if named not in self._seen:
            content = self._pictures(named)
            self._seen[named] = QImage.fromData(content) if content else QImage()
        picture = self._seen[named]
        return None if picture.isNull() else self._fitting(picture)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Let pictures be no wider than the page, whatever its width becomes."""
        super().resizeEvent(event)
        if event.size().width() == event.oldSize().width():
            return
        document = self.document()
        for name, picture in self._seen.items():
            if not picture.isNull():
                document.addResource(_IMAGE, QUrl(name), self._fitting(picture))
        self._lay_out_anew()

    def _lay_out_anew(self) -> None:
        """Lay out the whole page: a change in one that is laid out by and by would end it there."""
        self.document().markContentsDirty(0, self.document().characterCount())

    def _fitting(self, picture: QImage) -> QImage:
        wide = max(self.viewport().width() - _MARGIN, 200)
        if picture.width() <= wide:
            return picture
        return picture.scaledToWidth(wide, Qt.TransformationMode.SmoothTransformation)
