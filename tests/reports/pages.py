"""Reading pages back: what stands on them, and everything that their bytes hold."""

import re
import unicodedata
import zlib
from io import BytesIO

from pypdf import PdfReader

TELLING = (
    "r2p", "responsib", "atrocit", "genocid", "crime", "massacr", "factor", "indicator", "sg2013", "foa2014",
    "early warning", "reportlab", "python", "check code", "checkcode", "observation",
)  # fmt: skip
"""What no page for a village may hold, in its words or in the bytes around them."""


def texts(data: bytes) -> list[str]:
    """The words of each page, letters of Arabic as they are typed."""
    pages = PdfReader(BytesIO(data), strict=True).pages
    return [" ".join(unicodedata.normalize("NFKC", page.extract_text()).split()) for page in pages]


def text(data: bytes) -> str:
    return " ".join(texts(data))


def unpacked(data: bytes) -> bytes:
    """The whole file with its streams unpacked, but for the letters' shapes."""
    found = [data]
    for packed in re.findall(rb"stream\n(.*?)\nendstream", data, re.DOTALL):
        content = zlib.decompress(packed)
        if not content.startswith((b"\x00\x01\x00\x00", b"true")):
            found.append(content)
    return b"\n".join(found)


def giveaways(data: bytes, *more: str) -> set[str]:
    """Which telling words a page holds, or its bytes."""
    said, raw = text(data).casefold(), unpacked(data).lower()
    return {word for word in (*TELLING, *more) if word.casefold() in said or word.lower().encode() in raw}
