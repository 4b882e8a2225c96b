"""Photos of cameras and telephones: made again from their pixels, so that nothing hidden comes along.

A photo's file carries where and when it was taken, the number of the camera, an earlier small picture, names.
Here it is decoded, turned upright, made smaller and written as a new file from pixels alone. This is the only
module that knows Pillow and pi-heif (docs/decisions/0016); they are loaded when the first photo comes. All
work is in memory, that on HEIC in another process (exchange/heic.py). The bytes may be anybody's: only a few
formats are tried, sizes are looked at before anything is decoded, and whatever a decoder raises becomes one
sentence.
"""

from __future__ import annotations

import datetime as dt
import io
import math
import warnings
from collections.abc import Callable
from typing import TYPE_CHECKING, Any, Final, TypeVar

from r2p_field.domain.errors import BadInput, R2PError
from r2p_field.domain.file_kinds import media_type_of
from r2p_field.domain.pictures import PhotoSays, Pixels, WorkingCopy
from r2p_field.domain.places import Point, point_from
from r2p_field.exchange import heic

if TYPE_CHECKING:
    from PIL import Image

T = TypeVar("T")

LONGEST: Final = 2048
"""Pixels of the longer side of a working copy: a face in a crowd stays a face, and it is 1 MB or less."""
MEDIA_TYPE: Final = "image/jpeg"
"""What working copies are."""
QUALITY: Final = 82
"""JPEG quality of a working copy (1 to 95)."""
MOST_PIXELS: Final = 120_000_000
"""Pixels that a photo may say it has: telephones take up to 108 million."""
MOST_DECODED: Final = 60_000_000
"""Pixels that are laid out in memory, three or four bytes each; JPEG is made smaller while it is read."""

_FORMATS: Final = ("JPEG", "PNG", "WEBP", "GIF", "BMP")
_SCAN: Final = b"\xff\xda"
_MOST_SCANS: Final = 64
"""A progressive JPEG has about a dozen scans over the whole picture; thousands would take hours to decode."""
_FILM: Final = frozenset({"PNG", "WEBP", "GIF"})
_CLEAR: Final = frozenset({"RGBA", "LA", "PA", "RGBa", "La"})
_ORIENTATION, _EXIF, _GPS = 0x0112, 0x8769, 0x8825
_TAKEN: Final = (0x9003, 0x9004)
_FIRST_YEAR: Final = 1990
"""No camera that writes the day is older; earlier days are clocks that were never set."""


class PictureRefused(BadInput):
    """A photo that cannot be decoded, or not within bounds."""

    code = "photo-refused"


def working_copy(data: bytes) -> WorkingCopy:
    """Make a photo again from its pixels. Raises PictureRefused for anything that is not a whole photo."""
    return _guarded(lambda: _working_copy(data))


def pixels(data: bytes, longest: int) -> Pixels:
    """Decode a photo for the screen, its longer side at most `longest` pixels. Raises PictureRefused."""
    return _guarded(lambda: _pixels(data, longest))


def decoded_heic(data: bytes, longest: int) -> tuple[Pixels, bytes]:
    """Decode a HEIC photo in this process: for `exchange.heic` alone. Raises whatever its decoder raises."""
    _pillow()
    import pi_heif

    file = pi_heif.open_heif(io.BytesIO(data), convert_hdr_to_8bit=True)
    held = file[file.primary_index]
    _within(held.size, MOST_DECODED)
    exif = held.info.get("exif") or b""
    return _as_pixels(_plain(held.to_pillow(), longest)[0]), exif


def _working_copy(data: bytes) -> WorkingCopy:
    plain, exif, moving = _photo(data, LONGEST)
    made = io.BytesIO()
    plain.save(made, "JPEG", quality=QUALITY)
    return WorkingCopy(
        jpeg=made.getvalue(),
        width=plain.width,
        height=plain.height,
        moving=moving,
        says=PhotoSays(day=_or_nothing(lambda: _day(exif)), point=_or_nothing(lambda: _point(exif))),
    )


def _pixels(data: bytes, longest: int) -> Pixels:
    return _as_pixels(_photo(data, longest)[0])


def _as_pixels(plain: Image.Image) -> Pixels:
    return Pixels(width=plain.width, height=plain.height, rgb=plain.tobytes())


def _photo(data: bytes, longest: int) -> tuple[Image.Image, Any, bool]:
    """Return a photo made plain, what its file says, and whether it moves."""
    if media_type_of(data[:64]) == "image/heic":
        return *_from_decoder(data, longest), False
    image = _opened(data)
    plain, exif = _plain(image, longest)
    moving = image.format in _FILM and _or_nothing(lambda: image.is_animated) is True
    return plain, exif, moving


def _from_decoder(data: bytes, longest: int) -> tuple[Image.Image, Any]:
    """Let another process decode a photo whose decoder may end it."""
    try:
        picture, raw = heic.decoded(data, longest)
    except heic.NotDecoded as error:
        raise (_too_large() if error.too_large else _damaged()) from None
    library = _pillow()
    exif = library.Exif()
    _or_nothing(lambda: exif.load(raw))
    return library.frombytes("RGB", (picture.width, picture.height), picture.rgb), exif


def _guarded(work: Callable[[], T]) -> T:
    """Let nothing of a decoder out; there is no list of what decoders raise for broken files."""
    try:
        return work()
    except R2PError:
        raise
    except Exception as error:  # noqa: BLE001  (the border to decoders of anybody's bytes)
        raise (_too_large() if _is_bomb(error) else _damaged()) from None


# Opening


def _opened(data: bytes) -> Any:
    """Open a photo without decoding it, and look at its size."""
    image = _pillow().open(io.BytesIO(data), formats=_FORMATS)
    _within(image.size, MOST_DECODED if image.info.get("progressive") else MOST_PIXELS)
    if image.format == "JPEG" and data.count(_SCAN) > _MOST_SCANS:
        raise _damaged()
    return image


def _pillow() -> Any:
    """Load Pillow with the formats of photos and no others; what it warns of as a bomb is one."""
    import PIL.Image
    import PIL.WebPImagePlugin  # the others are loaded by `open` itself

    warnings.filterwarnings("ignore", category=UserWarning, module=r"PIL\.")  # it would tell of a photo
    warnings.filterwarnings("error", category=PIL.Image.DecompressionBombWarning)
    PIL.Image.MAX_IMAGE_PIXELS = MOST_PIXELS
    return PIL.Image


def _within(size: tuple[int, int], most: int) -> None:
    if size[0] * size[1] > most:
        raise _too_large()


# From any kind of picture to plain pixels


def _plain(image: Any, longest: int) -> tuple[Image.Image, Any]:
    """Return the photo upright, in red, green and blue on white, made smaller; and what its file said."""
    image.draft(None, (longest, longest))
    _within(image.size, MOST_DECODED)
    image.load()
    exif = _or_nothing(image.getexif) or {}
    small = _in_colour(image)
    small.thumbnail((longest, longest))
    upright = _turned(small, _or_nothing(lambda: exif.get(_ORIENTATION)))
    made = _pillow().new("RGB", upright.size, "white")
    made.paste(upright, mask=upright.getchannel("A") if upright.mode == "RGBA" else None)
    return made, exif


def _in_colour(image: Any) -> Any:
    """Return the picture in RGB, or in RGBA where something shines through."""
    if image.mode.startswith("I"):
        return image.convert("I").point([value // 256 for value in range(65536)], "L").convert("RGB")
    clear = image.mode in _CLEAR or "transparency" in image.info
    wanted = "RGBA" if clear else "RGB"
    return image if image.mode == wanted else image.convert(wanted)


def _turned(image: Any, orientation: object) -> Any:
    """Turn a photo as the camera was held (EXIF 2.32, 4.6.4 A)."""
    from PIL.Image import Transpose

    turns = {
        2: Transpose.FLIP_LEFT_RIGHT,
        3: Transpose.ROTATE_180,
        4: Transpose.FLIP_TOP_BOTTOM,
        5: Transpose.TRANSPOSE,
        6: Transpose.ROTATE_270,
        7: Transpose.TRANSVERSE,
        8: Transpose.ROTATE_90,
    }
    turn = turns.get(orientation) if isinstance(orientation, int) else None
    return image if turn is None else image.transpose(turn)


# What the file says


def _or_nothing(read: Callable[[], T]) -> T | None:
    """Read what stands beside a picture; when that is broken, the picture still counts."""
    try:
        return read()
    except Exception:  # noqa: BLE001  (the border to decoders of anybody's bytes)
        return None


def _day(exif: Any) -> dt.date | None:
    taken = exif.get_ifd(_EXIF)
    text = next((str(taken[tag]) for tag in _TAKEN if tag in taken), "")
    day = dt.datetime.strptime(text[:10], "%Y:%m:%d").date()  # noqa: DTZ007  (a day on the camera's clock)
    return day if day.year >= _FIRST_YEAR else None


def _point(exif: Any) -> Point | None:
    gps = exif.get_ifd(_GPS)
    lat, lon = _degrees(gps[2], gps[1], "S"), _degrees(gps[4], gps[3], "W")
    if not (math.isfinite(lat) and math.isfinite(lon)) or (lat == 0 and lon == 0):
        return None
    return point_from(f"{lat:.5f}", f"{lon:.5f}")


def _degrees(parts: Any, side: Any, negative: str) -> float:
    degrees, minutes, seconds = (float(part) for part in parts)
    value = degrees + minutes / 60 + seconds / 3600
    return -value if str(side).strip("\0 ").upper() == negative else value


# Refusals


def _is_bomb(error: Exception) -> bool:
    from PIL import Image

    return isinstance(error, Image.DecompressionBombWarning | Image.DecompressionBombError | MemoryError)


def _too_large() -> PictureRefused:
    return PictureRefused(
        what="This photo has more pixels than can be opened on this computer.",
        safe="It was not opened; nothing of it was kept, and the file stays where it is.",
        next_="Take the photo at a smaller size, or make a smaller copy of it and attach that.",
        code="photo-too-large",
    )


def _damaged() -> PictureRefused:
    return PictureRefused(
        what="This photo is damaged or not whole, so it cannot be read.",
        safe="Nothing of it was kept, and the file stays where it is.",
        next_="Copy it from the camera or telephone once more, then attach it again.",
        code="photo-damaged",
    )
