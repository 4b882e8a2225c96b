"""What a file is, told by its first bytes: a name can lie, and names are never kept."""

from typing import Final

UNKNOWN: Final = "application/octet-stream"
TEXT: Final = "text/plain"
SHOWN_TEXT: Final = frozenset({TEXT})
"""What is shown as text inside the program."""
PHOTOS: Final = frozenset({"image/jpeg", "image/png", "image/gif", "image/webp", "image/bmp", "image/heic"})
"""What a working copy is made of. Other pictures (drawings, scans for print, raw data) are documents."""
PHOTO_ENDINGS: Final = frozenset(
    {".jpg", ".jpeg", ".jpe", ".jfif", ".png", ".gif", ".webp", ".bmp", ".heic", ".heif", ".hif"}
)
"""Names that promise a photo."""
HEAD: Final = 64 * 1024
"""Bytes from the beginning of a file that tell what it is."""

_BEGINNINGS: Final = (
    (b"\xff\xd8\xff", "image/jpeg"),
    (b"\x89PNG\r\n\x1a\n", "image/png"),
    (b"GIF87a", "image/gif"),
    (b"GIF89a", "image/gif"),
    (b"II*\0", "image/tiff"),
    (b"MM\0*", "image/tiff"),
    (b"%PDF-", "application/pdf"),
    (b"{\\rtf", "application/rtf"),
    (b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1", "application/x-ole-storage"),
    (b"\x1aE\xdf\xa3", "video/x-matroska"),
    (b"OggS", "audio/ogg"),
    (b"fLaC", "audio/flac"),
    (b"ID3", "audio/mpeg"),
    (b"#!AMR", "audio/amr"),
)
_IN_RIFF: Final = {b"WEBP": "image/webp", b"WAVE": "audio/wav", b"AVI ": "video/x-msvideo"}
_HEIC: Final = frozenset({b"heic", b"heix", b"heim", b"heis", b"hevc", b"hevx", b"mif1", b"msf1"})
_BRANDS: Final = {
    b"avif": "image/avif",
    b"avis": "image/avif",
    b"M4A ": "audio/mp4",
    b"qt  ": "video/quicktime",
}
_OPEN_DOCUMENT: Final = b"mimetypeapplication/vnd.oasis.opendocument."
_OFFICE: Final = (
    (b"word/", "application/vnd.openxmlformats-officedocument.wordprocessingml.document"),
    (b"xl/", "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"),
    (b"ppt/", "application/vnd.openxmlformats-officedocument.presentationml.presentation"),
)
_ENDINGS: Final = {
    "image/jpeg": ".jpg",
    "image/png": ".png",
    "image/gif": ".gif",
    "image/webp": ".webp",
    "image/bmp": ".bmp",
    "image/heic": ".heic",
    "image/tiff": ".tif",
    "image/avif": ".avif",
    "image/svg+xml": ".svg",
    "application/pdf": ".pdf",
    "application/rtf": ".rtf",
    "application/zip": ".zip",
    "application/x-ole-storage": ".doc",
    "audio/amr": ".amr",
    "audio/flac": ".flac",
    "audio/mp4": ".m4a",
    "audio/mpeg": ".mp3",
    "audio/ogg": ".ogg",
    "audio/wav": ".wav",
    "video/mp4": ".mp4",
    "video/quicktime": ".mov",
    "video/x-matroska": ".mkv",
    "video/x-msvideo": ".avi",
    TEXT: ".txt",
    **{kind: ending for (_, kind), ending in zip(_OFFICE, (".docx", ".xlsx", ".pptx"), strict=True)},
    **{
        f"application/vnd.oasis.opendocument.{kind}": ending
        for kind, ending in (("text", ".odt"), ("spreadsheet", ".ods"), ("presentation", ".odp"))
    },
}


def media_type_of(head: bytes) -> str:
    """Return the type of a file whose first `HEAD` bytes these are (or all, of a shorter one)."""
    plain = next((kind for beginning, kind in _BEGINNINGS if head.startswith(beginning)), None)
    if plain is not None:
        return plain
    if head[:4] == b"RIFF":
        return _IN_RIFF.get(head[8:12], UNKNOWN)
    if head[4:8] == b"ftyp":
        return _by_brand(head)
    if head[:4] == b"PK\x03\x04":
        return _in_zip(head)
    return _by_looser_signs(head) or _of_text(head)


def _by_looser_signs(head: bytes) -> str:
    if head[:2] == b"BM" and head[6:10] == b"\0\0\0\0":
        return "image/bmp"
    if len(head) > 1 and head[0] == 0xFF and head[1] & 0xE6 == 0xE2:  # a frame of sound, layer III
        return "audio/mpeg"
    return ""


def ending_of(media_type: str) -> str:
    """Return the ending by which other programs know a file of this type."""
    return _ENDINGS.get(media_type, ".bin")


def text_of(data: bytes, *, cut: bool = False) -> str | None:
    """Read bytes as text in the usual ways of writing it; None when they are none.

    With `cut` the last sign may be missing a part, and is left out.
    """
    if cut:
        data = _whole_signs(data)
    if data[:2] in {b"\xff\xfe", b"\xfe\xff"}:
        return _decoded(data, "utf-16")
    if b"\0" in data:
        return None
    return _decoded(data, "utf-8-sig")


def _by_brand(head: bytes) -> str:
    """The family of MPEG-4 files: photos of telephones, films, sound."""
    brand = head[8:12]
    size = min(int.from_bytes(head[:4]), 256)
    if brand in _BRANDS:
        return _BRANDS[brand]
    brands = {brand, *(head[at : at + 4] for at in range(16, size, 4))}
    if brands & {b"avif", b"avis"} and brand in {b"mif1", b"msf1"}:
        return "image/avif"
    return "image/heic" if brands & _HEIC else "video/mp4"


def _in_zip(head: bytes) -> str:
    """Documents of office programs are ZIP archives with known first members."""
    if head[30 : 30 + len(_OPEN_DOCUMENT)] == _OPEN_DOCUMENT:
        rest = head[30 + len(b"mimetype") :][:80]
        kind = rest[: next((at for at, byte in enumerate(rest) if byte < 0x21), len(rest))]
        named = kind.partition(b"PK")[0].decode("ascii", "replace")
        return named if named in _ENDINGS else "application/zip"
    if b"[Content_Types].xml" in head:
        return next((kind for part, kind in _OFFICE if part in head), "application/zip")
    return "application/zip"


def _of_text(head: bytes) -> str:
    text = text_of(head, cut=len(head) >= HEAD)
    if text is None or any(sign < " " and sign not in "\t\n\r\f\x1b" for sign in text):
        return UNKNOWN
    return "image/svg+xml" if "<svg" in text[:4096] else TEXT


def _whole_signs(head: bytes) -> bytes:
    """Leave out a last sign that was cut in the middle."""
    if head[:2] in {b"\xff\xfe", b"\xfe\xff"}:
        return head[: len(head) // 2 * 2 - 2]
    cut = len(head)
    while cut > len(head) - 4 and head[cut - 1] & 0xC0 == 0x80:
        cut -= 1
    return head[: cut - 1]


def _decoded(data: bytes, encoding: str) -> str | None:
    try:
        return data.decode(encoding)
    except UnicodeDecodeError:
        return None
