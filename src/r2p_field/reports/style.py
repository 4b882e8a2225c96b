"""How the pages look: sizes in points and colours, so that all pages look like one hand's work."""

from dataclasses import dataclass
from typing import Final

MM: Final = 72 / 25.4
A4: Final = (210 * MM, 297 * MM)
MARGIN: Final = 20 * MM
MARGIN_TOP: Final = 18 * MM
FOOT: Final = 20 * MM
"""Height kept free at the bottom of each page for its number and its check code."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Margins:
    """What stays empty around the text of a page, in points."""

    side: float
    top: float
    foot: float


USUAL: Final = Margins(side=MARGIN, top=MARGIN_TOP, foot=FOOT)
NARROW: Final = Margins(side=15 * MM, top=13 * MM, foot=15 * MM)
"""For pages in large letters, whose foot holds a page number at most."""

INK: Final = "#1b2733"
GREY: Final = "#55626c"
FAINT: Final = "#8a959d"
LINE: Final = "#c5ced4"
PALE: Final = "#f2f5f6"
ACCENT: Final = "#1f5a6e"
RISK: Final = ("#fdf3ea", "#f8dfc6", "#f0c296", "#e59f62")
PEACE: Final = ("#edf5f2", "#cfe6dc", "#a6d0c0", "#7ab7a2")
"""From few to many observations; ink on each has a contrast of at least 6 to 1."""

TITLE: Final = 22.0
HEADING: Final = 13.0
BODY: Final = 9.5
CELL: Final = 8.8
SMALL: Final = 8.0
TINY: Final = 6.8
LEADING: Final = 1.36
"""Distance of base lines as a multiple of the size of the letters."""


def leading(size: float) -> float:
    """Return the distance from one base line to the next for letters of `size` points."""
    return round(size * LEADING, 2)
