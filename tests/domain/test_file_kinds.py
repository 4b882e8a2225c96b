"""What a file is, its first bytes tell."""

import io
import zipfile

import pytest
from hypothesis import given
from hypothesis import strategies as st
from tests.photos import HEIC, of_camera, scene, written

from r2p_field.domain.attachments import MEDIA_TYPE
from r2p_field.domain.file_kinds import HEAD, PHOTOS, TEXT, UNKNOWN, ending_of, media_type_of, text_of

OFFICE = "application/vnd.openxmlformats-officedocument.wordprocessingml.document"


def packed(*members: tuple[str, str]) -> bytes:
    made = io.BytesIO()
    with zipfile.ZipFile(made, "w") as archive:
        for name, text in members:
            archive.writestr(name, text)
    return made.getvalue()


@pytest.mark.parametrize(
    ("head", "expected"),
    [
        (of_camera(), "image/jpeg"),
        (written(scene((8, 8)), "PNG"), "image/png"),
        (written(scene((8, 8)), "GIF"), "image/gif"),
        (written(scene((8, 8)), "WEBP"), "image/webp"),
        (written(scene((8, 8)), "BMP"), "image/bmp"),
        (written(scene((8, 8)), "TIFF"), "image/tiff"),
        ((HEIC / "described.heic").read_bytes(), "image/heic"),
        (b"\0\0\0\x1cftypavif\0\0\0\0mif1avif", "image/avif"),
        (b"\0\0\0\x18ftypmp42\0\0\0\0mp42isom", "video/mp4"),
        (b"\0\0\0\x14ftypqt  \0\0\0\0qt  ", "video/quicktime"),
        (b"%PDF-1.7\n", "application/pdf"),
        (b"RIFF\0\0\0\0WAVEfmt ", "audio/wav"),
        (b"RIFF\0\0\0\0odd!", UNKNOWN),
        (b"\xff\xfb\x90\0", "audio/mpeg"),
        (b"ID3\x04", "audio/mpeg"),
        (b"OggS\0", "audio/ogg"),
        (packed(("[Content_Types].xml", "<a/>"), ("word/document.xml", "<a/>")), OFFICE),
        (
            packed(("mimetype", "application/vnd.oasis.opendocument.text"), ("a", "b")),
            "application/vnd.oasis.opendocument.text",
        ),
        (packed(("a.txt", "b")), "application/zip"),
        ("Témoins : aucun nom.\n".encode(), TEXT),
        ("شاهد".encode("utf-16"), TEXT),
        (b"<?xml version='1.0'?><svg xmlns='x'/>", "image/svg+xml"),
        (b"BMW was seen\n", TEXT),
        (b"\0\1\2\3", UNKNOWN),
        (b"\x93\x94\x95", UNKNOWN),
        (b"", TEXT),
    ],
)
def test_a_file_is_what_its_bytes_say(head: bytes, expected: str) -> None:
    assert media_type_of(head[:HEAD]) == expected


def test_a_long_text_is_text_where_ever_a_sign_is_cut() -> None:
    for shift in range(4):
        text = ("x" * shift + "é€😀ش" * HEAD).encode()[:HEAD]
        assert media_type_of(text) == TEXT
        assert text_of(text, cut=True) is not None


@given(st.binary(max_size=300))
def test_any_bytes_have_a_type_that_a_record_can_hold(head: bytes) -> None:
    import re

    kind = media_type_of(head)
    assert re.search(MEDIA_TYPE, kind)
    assert ending_of(kind).startswith(".")


def test_photos_have_endings_of_photos() -> None:
    assert {ending_of(kind) for kind in PHOTOS} == {".jpg", ".png", ".gif", ".webp", ".bmp", ".heic"}
