"""The photos and documents of an observation: they lie in the records, encrypted, and have captions."""

from __future__ import annotations

import msgspec
from PySide6.QtWidgets import QLabel, QLineEdit

from r2p_field.domain.attachments import Attachment
from r2p_field.gui.controls.item_rows import ItemRow, ItemRows
from r2p_field.gui.icons import NAME


class AttachmentRow(ItemRow):
    """One photo or document."""

    def __init__(self, attachment: Attachment) -> None:
        super().__init__(attachment.caption or attachment.blob.type)
        self._attachment = attachment
        mark = QLabel()
        mark.setProperty(NAME, "paperclip")
        size = self.locale().formattedDataSize(attachment.blob.size)
        self.fields.addWidget(QLabel(self.tr("{type}, {size}").format(type=attachment.blob.type, size=size)))
        self.caption = QLineEdit(
            attachment.caption or "", placeholderText=self.tr("What it shows, without names")
        )
        self.caption.setAccessibleName(self.tr("What it shows"))
        self.caption.textEdited.connect(lambda _: self.edited.emit())
        self.fields.addWidget(self.caption)

    def item(self) -> Attachment:
        """Return it with its caption."""
        return msgspec.structs.replace(self._attachment, caption=self.caption.text().strip() or None)


class AttachmentRows(ItemRows[Attachment]):
    """All photos and documents."""

    list_name = "attachments"

    def make_row(self, item: Attachment) -> AttachmentRow:
        """Return the row of a photo or document."""
        return AttachmentRow(item)
