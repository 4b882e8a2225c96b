"""Reading the help: which page, the way back, and what a word finds."""

from __future__ import annotations

from PySide6.QtCore import QLocale, QObject, Signal

from r2p_field.domain.help_pages import CONTENTS, Found, Page, Place, place_of
from r2p_field.services.notices import listed
from r2p_field.services.resources import Resources

__all__ = ["HelpModel", "Resources"]


class HelpModel(QObject):
    """One reader.

    Signals:
        turned(Place): another page, or another place on it, is to be shown.
    """

    turned = Signal(Place)

    def __init__(self, resources: Resources | None = None) -> None:
        super().__init__()
        self._resources = resources or Resources()
        self.book = self._resources.help(QLocale().bcp47Name())
        self.place = Place(page=CONTENTS)
        self._before: list[Place] = []

    @staticmethod
    def notices() -> tuple[tuple[str, str], ...]:
        """Return whose work is in the built program, with the terms in short."""
        return listed()

    def picture(self, name: str) -> bytes | None:
        """Return a picture that a page shows, as it ships with the program."""
        return self._resources.guide_picture(name)

    @property
    def page(self) -> Page:
        """The page that is open."""
        return self.book.pages[self.place.page]

    @property
    def can_go_back(self) -> bool:
        """Whether another page was open before."""
        return bool(self._before)

    def open(self, target: str) -> None:
        """Open a page or a place on one; what does not exist leaves the page that is open."""
        place = place_of(target, here=self.place.page)
        if not self.book.holds(place):
            return
        if place != self.place:
            self._before.append(self.place)
        self.place = place
        self.turned.emit(place)

    def back(self) -> None:
        """Open the page that was open before."""
        if self._before:
            self.place = self._before.pop()
            self.turned.emit(self.place)

    def search(self, query: str) -> tuple[Found, ...]:
        """Return what is found; every page in its order for an empty query."""
        if not query.strip():
            return tuple(Found(page=page, excerpt="") for page in self.book.in_order())
        return self.book.search(query)
