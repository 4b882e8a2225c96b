"""Photos as cameras write them, made for tests: with place, day, owner, small picture, comment and more."""

import io
from pathlib import Path
from typing import Any

from PIL import Image, ImageCms, ImageDraw

HEIC = Path(__file__).parent / "exchange" / "heic"
MARKS = (
    b"zqmake",
    b"zqartist",
    b"zqusercomment",
    b"zqcomment",
    b"zqxmp",
    b"zqprofile",
    b"zqsmall",
    b"zqbehind",
)
"""Words planted where cameras and programs put theirs."""
TAKEN = "2026:11:20 08:15:00"
PLACE = ("4.3947", "18.5582")


def scene(size: tuple[int, int] = (640, 480)) -> Image.Image:
    """A picture with something in it, brighter at the top left."""
    image = Image.linear_gradient("L").resize(size).convert("RGB")
    draw = ImageDraw.Draw(image)
    draw.rectangle((0, 0, size[0] // 4, size[1] // 4), fill="red")
    draw.ellipse((size[0] // 2, size[1] // 2, size[0] - 1, size[1] - 1), fill="blue")
    return image


def exif(**more: Any) -> Image.Exif:
    """What a telephone writes beside a photo taken near Bangui."""
    made = Image.Exif()
    made[0x010F] = "zqmake"
    made[0x013B] = "zqartist"
    made[0x0112] = more.get("orientation", 1)
    taken = made.get_ifd(0x8769)
    taken[0x9003] = more.get("taken", TAKEN)
    taken[0x9286] = b"ASCII\0\0\0zqusercomment"
    gps = made.get_ifd(0x8825)
    gps.update(more.get("gps", {1: "N", 2: (4.0, 23.0, 40.92), 3: "E", 4: (18.0, 33.0, 29.52)}))
    return made


def of_camera(size: tuple[int, int] = (640, 480), **more: Any) -> bytes:
    """A JPEG with everything that a working copy must not have."""
    made = io.BytesIO()
    profile = ImageCms.ImageCmsProfile(ImageCms.createProfile("sRGB")).tobytes() + b"zqprofile"
    scene(size).save(
        made,
        "JPEG",
        quality=90,
        exif=_with_small_picture(exif(**more)),
        comment=b"zqcomment",
        icc_profile=profile,
        xmp=b"<x:xmpmeta xmlns:x='adobe:ns:meta/'>zqxmp</x:xmpmeta>",
    )
    return made.getvalue() + b"ftypmp42 a film behind the photo, zqbehind"


def written(image: Image.Image, kind: str, **more: Any) -> bytes:
    """A picture in a format of Pillow's."""
    made = io.BytesIO()
    image.save(made, kind, **more)
    return made.getvalue()


def segments(jpeg: bytes) -> list[int]:
    """The markers of a JPEG file, in order, up to its pixels."""
    found, at = [jpeg[1]], 2
    while found[-1] != 0xDA:
        assert jpeg[at] == 0xFF
        found.append(jpeg[at + 1])
        at += 2 + int.from_bytes(jpeg[at + 2 : at + 4])
    return found


def _with_small_picture(made: Image.Exif) -> bytes:
    """EXIF bytes whose second directory is a thumbnail: Pillow keeps what it is given, so it goes behind."""
    small = written(scene((32, 24)), "JPEG", comment=b"zqsmall")
    return made.tobytes() + small
