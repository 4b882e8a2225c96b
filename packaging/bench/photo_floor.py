"""The floor of taking in a photo: Pillow by itself, on a photo of 12 million pixels."""

from __future__ import annotations

import io

from PIL import Image, ImageOps


def photo_of_12_megapixels() -> bytes:
    """Make a photo as a telephone writes it: 4,000 x 3,000, a few megabytes, with much in it."""
    noise = Image.effect_noise((1000, 750), 60).resize((4000, 3000)).convert("RGB")
    shades = Image.linear_gradient("L").resize((4000, 3000)).convert("RGB")
    made = io.BytesIO()
    Image.blend(noise, shades, 0.5).save(made, "JPEG", quality=92)
    return made.getvalue()


def decode_and_write(photo: bytes) -> None:
    """Make a working copy as docs/decisions/0016 says, and nothing around it."""
    with Image.open(io.BytesIO(photo)) as image:
        upright = ImageOps.exif_transpose(image)
        upright.thumbnail((2048, 2048))
        plain = Image.new("RGB", upright.size)
        plain.paste(upright)
    plain.save(io.BytesIO(), "JPEG", quality=82)
