"""What is on a page, as values: words, boxes, shapes and lines, in points from its top left corner.

Sections put marks on pages; `paint` hands them to reportlab. Nothing here knows reportlab, so what a page
shows can be tested without making a file.
"""

from dataclasses import dataclass, field
from typing import TypeAlias

Colour: TypeAlias = str
"""`#rrggbb`."""


@dataclass(frozen=True, slots=True)
class Text:
    """Words on one line in the order in which they stand from left to right; `y` is their base line."""

    x: float
    y: float
    text: str
    size: float
    colour: Colour
    bold: bool = False


@dataclass(frozen=True, slots=True)
class Box:
    """A rectangle; without `fill` or `line` that part is not drawn. `dashed` tells without colour."""

    x: float
    y: float
    width: float
    height: float
    fill: Colour | None = None
    line: Colour | None = None
    weight: float = 0.5
    dashed: bool = False


@dataclass(frozen=True, slots=True)
class Rule:
    """A straight line."""

    x1: float
    y1: float
    x2: float
    y2: float
    colour: Colour
    weight: float = 0.5
    dashed: bool = False


@dataclass(frozen=True, slots=True)
class Shape:
    """A closed shape between points, such as a triangle; without `fill` or `line` that part is not drawn."""

    points: tuple[tuple[float, float], ...]
    fill: Colour | None = None
    line: Colour | None = None
    weight: float = 0.5


Mark: TypeAlias = Text | Box | Rule | Shape


@dataclass(slots=True)
class Page:
    """One sheet while it is being filled: its size in points and its marks in the order of drawing."""

    width: float
    height: float
    marks: list[Mark] = field(default_factory=list)
