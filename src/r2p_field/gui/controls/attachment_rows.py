"""The photos and documents of an observation: they lie in the records, encrypted, and have captions."""

from __future__ import annotations

from typing import Final

import msgspec
from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QIcon
from PySide6.QtWidgets import QHBoxLayout, QLabel, QLineEdit, QToolButton, QVBoxLayout, QWidget

from r2p_field.domain.attachments import Attachment, BlobRef
from r2p_field.gui.controls.item_rows import ItemRow, ItemRows
from r2p_field.gui.file_words import kind_words, size_words
from r2p_field.gui.icons import NAME
from r2p_field.gui.picture import pixmap_of
from r2p_field.viewmodels.showing import Thumbnail

_LINES: Final = 4
"""Height of a small picture, in lines of text."""


class AttachmentRow(ItemRow):
    """One photo or document: a button with its small picture, what it is, and its caption.

    Signals:
        looked_at(): the person wants to see it.
    """

    looked_at = Signal()

    def __init__(self, attachment: Attachment) -> None:
        super().__init__(attachment.caption or kind_words(attachment.blob.type))
        self._attachment = attachment
        self.look_button = QToolButton()
        self.look_button.setObjectName("look")
        self.look_button.setProperty(NAME, "file-text")
        self.look_button.setToolTip(self.tr("Look at it"))
        self.look_button.clicked.connect(self.looked_at)
        self.caption = QLineEdit(
            attachment.caption or "", placeholderText=self.tr("What it shows, without names")
        )
        self.caption.setAccessibleName(self.tr("What it shows"))
        self.caption.textEdited.connect(self._caption_typed)
        self._name_button()
        self._lay_out()

    def _lay_out(self) -> None:
        words = QWidget()
        line = QHBoxLayout(words)
        line.setContentsMargins(0, 0, 0, 0)
        line.setSpacing(12)
        line.addWidget(self.look_button, 0, Qt.AlignmentFlag.AlignTop)
        column = QVBoxLayout()
        column.addWidget(QLabel(size_words(self._attachment)))
        column.addWidget(self.caption)
        column.addStretch(1)
        line.addLayout(column, 1)
        self.fields.addWidget(words)

    def _caption_typed(self) -> None:
        self._name_button()
        self.edited.emit()

    def _name_button(self) -> None:
        name = self.caption.text().strip() or kind_words(self._attachment.blob.type)
        self.look_button.setAccessibleName(self.tr("Look at: {name}").format(name=name))

    def blob(self) -> BlobRef:
        """Return what the record names."""
        return self._attachment.blob

    def show_picture(self, thumbnail: Thumbnail) -> None:
        """Show the small picture on the button."""
        if thumbnail.picture is None:
            return
        self.look_button.setProperty(NAME, None)
        picture = pixmap_of(thumbnail.picture)
        height = _LINES * self.fontMetrics().height()
        self.look_button.setIcon(QIcon(picture))
        self.look_button.setIconSize(QSize(round(height * 1.4), height))

    def take(self, attachment: Attachment) -> Attachment:
        """Take an attachment whose custody went on; return it with its caption."""
        self._attachment = attachment
        return self.item()

    def item(self) -> Attachment:
        """Return it with its caption."""
        return msgspec.structs.replace(self._attachment, caption=self.caption.text().strip() or None)


class AttachmentRows(ItemRows[Attachment]):
    """All photos and documents.

    Signals:
        looked_at(str): the id of the attachment that the person wants to see.
        picture_wanted(BlobRef): a row appeared and lacks its small picture.
        taken_out(Attachment): a row is being taken away; it may be wanted back.
    """

    looked_at = Signal(str)
    picture_wanted = Signal(BlobRef)
    taken_out = Signal(Attachment)
    list_name = "attachments"

    def make_row(self, item: Attachment) -> AttachmentRow:
        """Return the row of a photo or document."""
        row = AttachmentRow(item)
        row.looked_at.connect(lambda: self.looked_at.emit(item.id))
        return row

    def add(self, item: Attachment) -> ItemRow:
        """Show one more, and ask for its small picture."""
        row = super().add(item)
        self.picture_wanted.emit(item.blob)
        return row

    def _removed(self, row: ItemRow, item: str) -> None:
        self.taken_out.emit(row.item())
        super()._removed(row, item)

    def take(self, attachment: Attachment) -> Attachment:
        """Take one whose custody went on; return it with the caption that its row has now."""
        row = self.row(attachment.id)
        return row.take(attachment) if isinstance(row, AttachmentRow) else attachment

    def show_picture(self, thumbnail: Thumbnail) -> None:
        """Show a small picture in every row that it belongs to."""
        for row in self.rows():
            if isinstance(row, AttachmentRow) and row.blob().id == thumbnail.blob:
                row.show_picture(thumbnail)
