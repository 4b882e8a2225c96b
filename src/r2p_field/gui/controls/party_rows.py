"""The bodies that acted: kind, smallest known unit, and why each is named. Never a person."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Final

import msgspec
from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication
from PySide6.QtWidgets import QComboBox, QHBoxLayout, QLabel, QLineEdit

from r2p_field.domain.observation import AttributionBasis, Party, PartyType
from r2p_field.domain.text import Giveaway, scan
from r2p_field.gui.controls.item_rows import ItemRow, ItemRows
from r2p_field.gui.words import choose, chosen, not_stated, offer

_LONG_ENOUGH: Final = 18
"""Letters of the longest kind of body, so that none is cut."""
translate: Final = QCoreApplication.translate
_MEANINGS: Final[Mapping[AttributionBasis | None, object]] = {
    None: QT_TRANSLATE_NOOP("PartyRow", "Say why this body is named: it is printed beside it everywhere."),
    AttributionBasis.SEEN_BY_RECORDER: QT_TRANSLATE_NOOP(
        "PartyRow", "You saw it yourself. Still write what you saw, not what you conclude."
    ),
    AttributionBasis.INSIGNIA: QT_TRANSLATE_NOOP(
        "PartyRow", "Uniforms, flags and vehicles can be borrowed: the words on paper say so."
    ),
    AttributionBasis.CLAIMED_BY_PARTY: QT_TRANSLATE_NOOP(
        "PartyRow", "The body said so itself. A claim can also be a boast."
    ),
    AttributionBasis.SAID_BY_SOURCE: QT_TRANSLATE_NOOP(
        "PartyRow", "Somebody told you. How they know it stands under How it is known."
    ),
    AttributionBasis.ASSUMED: QT_TRANSLATE_NOOP(
        "PartyRow", "You conclude it, nobody saw it. It is printed as assumed."
    ),
    AttributionBasis.UNKNOWN: QT_TRANSLATE_NOOP("PartyRow", "It is printed as not known."),
}
"""What each basis of naming a body means for those who read it."""


class PartyRow(ItemRow):
    """One body."""

    def __init__(self, party: Party) -> None:
        super().__init__(party.unit or "")
        self._party = party
        self.type, self.basis = QComboBox(), QComboBox()
        self.unit = QLineEdit(
            party.unit or "", placeholderText=self.tr("Smallest known unit, never a person")
        )
        self.type.setMinimumContentsLength(_LONG_ENOUGH)
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
        self.meaning, self.warning = QLabel(wordWrap=True), QLabel(wordWrap=True)
        self.meaning.setProperty("kind", "muted")
        self.warning.setProperty("kind", "note")
        self.warning.setContentsMargins(8, 4, 8, 4)
        self.fields.addWidget(self.meaning)
        self.fields.addWidget(self.warning)
        self.unit.textEdited.connect(lambda _: self._edited())
        for combo in (self.type, self.basis):
            combo.currentIndexChanged.connect(lambda _: self._edited())
        self._say()

    def _edited(self) -> None:
        self._say()
        self.edited.emit()

    def _say(self) -> None:
        """Say what the basis means, and warn where the unit may be a person."""
        basis = chosen(self.basis, AttributionBasis)
        self.meaning.setText(translate("PartyRow", str(_MEANINGS[basis])))
        kinds = {hint.kind for hint in scan(self.unit.text())}
        if Giveaway.NAME in kinds:
            self.warning.setText(
                self.tr("This may name a person. Write the body alone: its kind, unit and area.")
            )
        elif kinds:
            self.warning.setText(self.tr("A telephone number, address or age has no place here."))
        self.warning.setVisible(bool(kinds))

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
