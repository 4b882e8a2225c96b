"""The photos and documents of the observation that is read: small pictures in a row, opened with Enter."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QIcon, QPalette
from PySide6.QtWidgets import QListView, QListWidget, QListWidgetItem, QWidget

from r2p_field.domain.attachments import Attachment
from r2p_field.gui.file_words import name_words, size_words
from r2p_field.gui.icons import icon
from r2p_field.gui.picture import pixmap_of
from r2p_field.viewmodels.showing import Thumbnail

_LINES: Final = 4
"""Height of a small picture, in lines of text."""
_MOST: Final = 84
"""Pixels of it at most: with large letters the words of the observation need the room more than it does."""


class AttachmentStrip(QListWidget):
    """A row of attachments; hidden when there are none.

    Signals:
        looked_at(str): the id of the attachment that the person wants to see.
    """

    looked_at = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setViewMode(QListView.ViewMode.IconMode)
        self.setMovement(QListView.Movement.Static)
        self.setWrapping(False)
        self.setHorizontalScrollMode(QListView.ScrollMode.ScrollPerPixel)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setTextElideMode(Qt.TextElideMode.ElideRight)
        self.itemActivated.connect(self._open)
        self.itemClicked.connect(self._open)

    def show_attachments(self, attachments: tuple[Attachment, ...]) -> None:
        """Show these and no others; their pictures come with `show_picture`."""
        self.clear()
        self._measure()
        plain = icon("file-text", self.palette().color(QPalette.ColorRole.Text))
        for one in attachments:
            item = QListWidgetItem(plain, name_words(one))
            item.setData(Qt.ItemDataRole.UserRole, (one.id, one.blob.id))
            item.setData(Qt.ItemDataRole.AccessibleDescriptionRole, size_words(one))
            item.setToolTip(f"{name_words(one)}\n{size_words(one)}")
            self.addItem(item)
        self.setVisible(bool(attachments))

    def show_picture(self, thumbnail: Thumbnail) -> None:
        """Show a small picture where it belongs."""
        if thumbnail.picture is None:
            return
        for at in range(self.count()):
            if self.item(at).data(Qt.ItemDataRole.UserRole)[1] == thumbnail.blob:
                self.item(at).setIcon(QIcon(pixmap_of(thumbnail.picture)))

    def _measure(self) -> None:
        line = self.fontMetrics().height()
        high = min(line * _LINES, _MOST)
        self.setIconSize(QSize(high * 3 // 2, high))
        self.setGridSize(QSize(max(high * 3 // 2, line * _LINES) + 24, high + line + 20))
        self.setFixedHeight(high + line + 28 + self.horizontalScrollBar().sizeHint().height())

    def _open(self, item: QListWidgetItem) -> None:
        self.looked_at.emit(str(item.data(Qt.ItemDataRole.UserRole)[0]))
