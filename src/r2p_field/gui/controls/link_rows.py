"""Links to other observations: what each is called, how it bears on this one, and a note."""

from __future__ import annotations

from collections.abc import Mapping

import msgspec
from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QComboBox, QHBoxLayout, QLabel, QLineEdit, QWidget

from r2p_field.domain.ids import RecordId
from r2p_field.domain.observation import Link, LinkType
from r2p_field.gui.controls.item_rows import ItemRow, ItemRows
from r2p_field.gui.dialogue_words import in_one_line
from r2p_field.gui.words import choose, word
from r2p_field.viewmodels.linking import Linked

_LONG_ENOUGH = 16
"""Letters of the longest kind of link, so that none is cut."""


class LinkRow(ItemRow):
    """One link."""

    def __init__(self, link: Link, linked: Linked | None) -> None:
        super().__init__(linked_words(linked))
        self.link = link
        self.name = QLabel(linked_words(linked), wordWrap=True)
        self.name.setTextFormat(Qt.TextFormat.PlainText)
        self.type, self.note = QComboBox(), QLineEdit(link.note or "")
        for one in LinkType:
            self.type.addItem(word(one), one.value)
        choose(self.type, link.type)
        self.type.setMinimumContentsLength(_LONG_ENOUGH)
        self.note.setPlaceholderText(self.tr("A note; may stay empty"))
        self.note.setAccessibleName(self.tr("Note on the link"))
        self.show_name(linked)
        row = QHBoxLayout()
        row.setSpacing(8)
        row.addWidget(self.type)
        row.addWidget(self.note, 1)
        self.fields.addWidget(self.name)
        self.fields.addLayout(row)
        self.type.currentIndexChanged.connect(lambda _: self.edited.emit())
        self.note.textEdited.connect(lambda _: self.edited.emit())

    def show_name(self, linked: Linked | None) -> None:
        """Show what the other observation is called."""
        words = linked_words(linked)
        self.name.setText(words)
        self.type.setAccessibleName(self.tr("How this one bears on it: {name}").format(name=words))
        self.remove_button.setAccessibleName(self.tr("Remove: {name}").format(name=words))

    def item(self) -> Link:
        """Return the link as it stands in the fields."""
        kind = LinkType(str(self.type.currentData()))
        return msgspec.structs.replace(self.link, type=kind, note=self.note.text().strip() or None)


class LinkRows(ItemRows[Link]):
    """All links. Set `names` to what the linked observations are called."""

    list_name = "links"

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._names: Mapping[RecordId, Linked] = {}

    def know(self, names: Mapping[RecordId, Linked]) -> None:
        """Show what linked observations are called."""
        self._names = {**self._names, **names}
        for row in self.rows():
            if isinstance(row, LinkRow):
                row.show_name(self._names.get(row.link.to))

    def make_row(self, item: Link) -> LinkRow:
        """Return the row of a link."""
        return LinkRow(item, self._names.get(item.to))


def linked_words(linked: Linked | None) -> str:
    """Return what an observation is called on one line."""
    if linked is None:
        return QCoreApplication.translate("LinkRow", "An observation that is not here")
    return in_one_line(linked.reference, linked.day, linked.title)
