"""The triggers and drivers that bear on what was observed."""

from __future__ import annotations

import msgspec
from PySide6.QtWidgets import QLabel, QLineEdit

from r2p_field.domain.catalogues import Catalogues
from r2p_field.domain.observation import TriggerSeen
from r2p_field.gui.controls.item_rows import ItemRow, ItemRows


class TriggerRow(ItemRow):
    """One trigger with a note."""

    def __init__(self, trigger: TriggerSeen, title: str) -> None:
        super().__init__(title)
        self._trigger = trigger
        self.note = QLineEdit(trigger.note or "", placeholderText=self.tr("Note, without names"))
        self.note.setAccessibleName(self.tr("Note: {title}").format(title=title))
        self.note.textEdited.connect(lambda _: self.edited.emit())
        self.fields.addWidget(QLabel(title, wordWrap=True))
        self.fields.addWidget(self.note)

    def item(self) -> TriggerSeen:
        """Return the trigger with its note."""
        return msgspec.structs.replace(self._trigger, note=self.note.text().strip() or None)


class TriggerRows(ItemRows[TriggerSeen]):
    """All triggers of an observation."""

    list_name = "triggers"
    catalogues = Catalogues(packs=())

    def make_row(self, item: TriggerSeen) -> TriggerRow:
        """Return the row of a trigger; one of a framework that is not here shows its id."""
        known = self.catalogues.trigger(item.trigger)
        return TriggerRow(item, known.title if known else item.trigger)
