"""A photo as the program handles it: pixels to show, and what its file says of place and day."""

import datetime as dt
from dataclasses import dataclass
from typing import Final

from r2p_field.domain.places import Point


@dataclass(frozen=True, slots=True, kw_only=True)
class Pixels:
    """A picture for the screen: three bytes (red, green, blue) a pixel, row after row without gaps."""

    width: int
    height: int
    rgb: bytes


@dataclass(frozen=True, slots=True, kw_only=True)
class PhotoSays:
    """What the file of a photo tells beside the picture, read before it is taken out. Often nothing."""

    day: dt.date | None = None
    point: Point | None = None


NOTHING_SAID: Final = PhotoSays()


@dataclass(frozen=True, slots=True, kw_only=True)
class WorkingCopy:
    """A photo made again from its pixels: a JPEG file that holds nothing else.

    `moving` tells that the file holds more pictures and this is the first.
    """

    jpeg: bytes
    width: int
    height: int
    moving: bool
    says: PhotoSays
