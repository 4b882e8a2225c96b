"""A line for a place: words, or a place of the lists that is offered while one types."""

from __future__ import annotations

from msgspec.structs import replace
from PySide6.QtCore import Signal
from PySide6.QtWidgets import QLineEdit, QWidget

from r2p_field.domain.places import Where
from r2p_field.gui.controls.place_field import PlaceOffers
from r2p_field.viewmodels.places import Placed, PlacesModel, where_of


class WhereLine(QLineEdit):
    """Holds a place. Words that name the place that was taken no more let go of it.

    Signals:
        where_edited(): another place is meant; ask `where`.
    """

    where_edited = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._where: Where | None = None
        self.textEdited.connect(self._typed)

    def offer(self, places: PlacesModel) -> None:
        """Offer the places of the lists."""
        offers = PlaceOffers(self, places, lambda: False)
        offers.taken.connect(lambda placed: self._take(places, placed))

    def where(self) -> Where | None:
        """Return the place; None where nothing is said."""
        return self._where

    def set_where(self, where: Where | None) -> None:
        """Show a place."""
        if where != self._where:
            self._where = where
            self.setText(_words(where))

    def _typed(self, text: str) -> None:
        self._where = Where(words=text) if text.strip() else None
        self.where_edited.emit()

    def _take(self, places: PlacesModel, placed: Placed) -> None:
        found = where_of(placed)
        self.set_where(found if found.words else replace(found, words=placed.line))
        places.used(placed)
        self.where_edited.emit()


def _words(where: Where | None) -> str:
    if where is None:
        return ""
    return where.words or ", ".join(dict.fromkeys(filter(None, (where.admin2, where.admin1, where.country))))
