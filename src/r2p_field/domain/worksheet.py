"""What the blank sheets of a meeting hold: what is asked, of which groups, and the code to find it."""

import datetime as dt
from dataclasses import dataclass


@dataclass(frozen=True, slots=True, kw_only=True)
class SheetPoint:
    """One matter to fill in: its neutral title (empty: another matter), its own words, its minutes."""

    title: str
    topic: str = ""
    local: tuple[str, ...] = ()
    asked: str = ""
    promised: str = ""
    minutes: int | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Worksheet:
    """Blank sheets of one meeting. Without groups there are empty lines to write them on."""

    code: str
    title: str = ""
    first: dt.date | None = None
    last: dt.date | None = None
    begins: str = ""
    groups: tuple[str, ...] = ()
    points: tuple[SheetPoint, ...] = ()
    invented: bool = False
