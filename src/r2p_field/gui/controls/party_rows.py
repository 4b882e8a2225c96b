"""The bodies that acted: kind, smallest known unit, and why each is named. Never a person."""

from __future__ import annotations

import msgspec
from PySide6.QtWidgets import QComboBox, QHBoxLayout, QLineEdit

from r2p_field.domain.observation import AttributionBasis, Party, PartyType
from r2p_field.gui.controls.item_rows import ItemRow, ItemRows
from r2p_field.gui.words import choose, chosen, not_stated, offer


class PartyRow(ItemRow):
    """One body."""

    def __init__(self, party: Party) -> None:
        super().__init__(party.unit or "")
        self._party = party
        self.type, self.basis = QComboBox(), QComboBox()
        self.unit = QLineEdit(
            party.unit or "", placeholderText=self.tr("Smallest known unit, never a person")
        )
        self.type.setAccessibleName(self.tr("Kind of body"))
        self.unit.setAccessibleName(self.tr("Unit"))
        self.basis.setAccessibleName(self.tr("Why it is named"))
        offer(self.type, [one for one in PartyType if one is not PartyType.UNKNOWN], self.tr("Unknown body"))
        offer(
            self.basis, [one for one in AttributionBasis if one is not AttributionBasis.UNKNOWN], not_stated()
        )
        choose(self.type, party.type)
        choose(self.basis, party.basis)
        row = QHBoxLayout()
        row.setSpacing(8)
        row.addWidget(self.type)
        row.addWidget(self.unit, 1)
        self.fields.addLayout(row)
        self.fields.addWidget(self.basis)
        self.unit.textEdited.connect(lambda _: self.edited.emit())
        for combo in (self.type, self.basis):
            combo.currentIndexChanged.connect(lambda _: self.edited.emit())

    def item(self) -> Party:
        """Return the body as it stands in the fields."""
        return msgspec.structs.replace(
            self._party,
            type=chosen(self.type, PartyType) or PartyType.UNKNOWN,
            unit=self.unit.text().strip() or None,
            basis=chosen(self.basis, AttributionBasis) or AttributionBasis.UNKNOWN,
        )


class PartyRows(ItemRows[Party]):
    """All bodies of an observation."""

    list_name = "parties"

    def make_row(self, item: Party) -> PartyRow:
        """Return the row of a body."""
        return PartyRow(item)
