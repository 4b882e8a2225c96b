"""The letters of the printed pages: five small typefaces that travel with the program and inside every PDF.

Each sign is taken from the first typeface that has it; a sign that none has is printed as a visible
replacement, never left out in silence. Sources and licence of the typefaces:
`resources/fonts/PROVENANCE.md`.
"""

import struct
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache
from importlib import resources
from io import BytesIO
from itertools import groupby
from typing import Any, Final

from r2p_field.reports.errors import PrintFailed
from r2p_field.reports.reportlab_door import open_door

REPLACEMENT: Final = "\ufffd"
"""Printed for each sign that no typeface here has."""
REGULAR: Final = ("NotoSans-Regular", "NotoSansArabic-Regular", "NotoSansMath-Regular")
BOLD: Final = ("NotoSans-Bold", "NotoSansArabic-Bold", "NotoSansMath-Regular")


@dataclass(frozen=True, slots=True)
class Run:
    """Part of a line that one typeface can print."""

    face: str
    text: str


class Fonts:
    """The typefaces of one weight, in the order in which they are tried."""

    def __init__(self, faces: tuple[str, ...]) -> None:
        self._faces = [(name, _font(name).face) for name in faces]
        self._where: dict[str, tuple[str, float]] = {}

    def runs(self, text: str) -> Iterator[Run]:
        """Yield the parts of `text` with the typeface for each; unknown signs come as the replacement."""
        for face, signs in groupby(text, lambda sign: self._place(sign)[0]):
            known = (sign if self._has(face, sign) else REPLACEMENT for sign in signs)
            yield Run(face, "".join(known))

    def width(self, text: str, size: float) -> float:
        """Return how wide `text` is in points."""
        place = self._place
        return sum(place(sign)[1] for sign in text) * size / 1000

    def can_print(self, sign: str) -> bool:
        """Tell whether one of the typefaces has this sign."""
        return any(ord(sign) in face.charToGlyph for _, face in self._faces)

    def box(self, sign: str) -> tuple[float, float, float, float]:
        """Return left, bottom, right and top of the sign's shape, in thousandths of its size."""
        face = dict(self._faces)[self._place(sign)[0]]
        return _glyph_box(face, face.charToGlyph.get(ord(sign), 0))

    def _place(self, sign: str) -> tuple[str, float]:
        place = self._where.get(sign)
        if place is None:
            place = self._where[sign] = self._find(sign)
        return place

    def _find(self, sign: str) -> tuple[str, float]:
        for name, face in self._faces:
            if ord(sign) in face.charToGlyph:
                return name, face.charWidths[ord(sign)]
        name, face = self._faces[0]
        return name, face.charWidths[ord(REPLACEMENT)]

    def _has(self, face: str, sign: str) -> bool:
        return ord(sign) in dict(self._faces)[face].charToGlyph


def fonts(*, bold: bool) -> Fonts:
    """Return the typefaces of one weight.

    Raises PrintFailed when the program was installed without its typefaces.
    """
    return _fonts(BOLD if bold else REGULAR)


@cache
def _fonts(faces: tuple[str, ...]) -> Fonts:
    return Fonts(faces)


@cache
def _font(name: str) -> Any:
    open_door()
    from reportlab.pdfbase import pdfmetrics
    from reportlab.pdfbase.ttfonts import TTFError, TTFont

    try:
        content = (resources.files("r2p_field.data") / "fonts" / f"{name}.ttf").read_bytes()
        font = TTFont(name, BytesIO(content), shapable=False)
    except (OSError, ModuleNotFoundError, TTFError) as problem:
        raise PrintFailed(
            what="The letter shapes for printing are missing or damaged.",
            safe="Your records are not touched and nothing was written.",
            next_="Install the program again from its packet and print once more.",
        ) from problem
    pdfmetrics.registerFont(font)
    return font


def _glyph_box(face: Any, glyph: int) -> tuple[float, float, float, float]:
    """Read a shape's bounds from the typeface (OpenType `loca` and `glyf`; zeros for an empty shape)."""
    start, end = face.glyphPos[glyph], face.glyphPos[glyph + 1]
    if start == end:
        return 0.0, 0.0, 0.0, 0.0
    bounds = struct.unpack_from(">4h", face.get_table("glyf"), start + 2)
    left, bottom, right, top = (bound * 1000 / face.unitsPerEm for bound in bounds)
    return left, bottom, right, top
