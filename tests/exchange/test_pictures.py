"""A working copy is made of pixels alone; whatever a file is, what comes out is a photo or a sentence."""

import contextlib
import io
import struct
import subprocess
import sys
import tracemalloc
import zlib
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from PIL import Image
from tests.photos import HEIC, MARKS, PLACE, exif, of_camera, scene, segments, written

from r2p_field.exchange import heic, pictures
from r2p_field.exchange.pictures import PictureRefused, pixels, working_copy

PLAIN_SEGMENTS = {0xD8, 0xE0, 0xDB, 0xC0, 0xC4, 0xDA}
"""Beginning, JFIF header, tables, frame, scan: what a JPEG needs and nothing else."""


def opened(jpeg: bytes) -> Image.Image:
    return Image.open(io.BytesIO(jpeg)).convert("RGB")


def near(colour: object, wanted: tuple[int, int, int]) -> bool:
    assert isinstance(colour, tuple)
    return all(abs(one - other) < 30 for one, other in zip(colour, wanted, strict=True))


def test_nothing_that_the_camera_wrote_is_in_the_working_copy() -> None:
    photo = of_camera()
    assert [mark for mark in MARKS if mark not in photo] == []
    copy = working_copy(photo).jpeg
    assert [mark for mark in MARKS if mark in copy] == []
    assert set(segments(copy)) == PLAIN_SEGMENTS
    assert b"Exif" not in copy
    assert copy.endswith(b"\xff\xd9")
    assert Image.open(io.BytesIO(copy)).getexif() == {}


def test_place_and_day_are_read_before_they_are_taken_out() -> None:
    says = working_copy(of_camera()).says
    assert says.point is not None
    assert (says.point.lat, says.point.lon) == (f"{PLACE[0]}0", f"{PLACE[1]}0")
    assert says.day is not None
    assert says.day.isoformat() == "2026-11-20"


@pytest.mark.parametrize(
    ("gps", "expected"),
    [
        ({1: "S", 2: (33.0, 0.0, 0.0), 3: "W", 4: (70.0, 30.0, 0.0)}, ("-33.00000", "-70.50000")),
        ({1: "N", 2: (0.0, 0.0, 0.0), 3: "E", 4: (0.0, 0.0, 0.0)}, None),
        ({1: "N", 2: (95.0, 0.0, 0.0), 3: "E", 4: (0.0, 0.0, 0.0)}, None),
        ({1: "N", 2: (4.0, 0.0), 3: "E", 4: (0.0, 0.0, 0.0)}, None),
        ({2: (4.0, 0.0, 0.0)}, None),
    ],
)
def test_a_place_that_is_none_is_not_offered(
    gps: dict[int, object], expected: tuple[str, str] | None
) -> None:
    point = working_copy(of_camera(gps=gps)).says.point
    assert (None if point is None else (point.lat, point.lon)) == expected


@pytest.mark.parametrize("taken", ["0000:00:00 00:00:00", "1980:01:01 00:00:00", "last week", ""])
def test_a_clock_that_was_never_set_offers_no_day(taken: str) -> None:
    assert working_copy(of_camera(taken=taken)).says.day is None


@pytest.mark.parametrize("orientation", range(1, 9))
def test_a_photo_stands_upright_however_the_camera_was_held(orientation: int) -> None:
    turned = Image.Transpose
    held = {
        2: turned.FLIP_LEFT_RIGHT,
        3: turned.ROTATE_180,
        4: turned.FLIP_TOP_BOTTOM,
        5: turned.TRANSPOSE,
        6: turned.ROTATE_90,
        7: turned.TRANSVERSE,
        8: turned.ROTATE_270,
    }
    image = scene() if orientation == 1 else scene().transpose(held[orientation])
    copy = working_copy(written(image, "JPEG", exif=exif(orientation=orientation).tobytes()))
    assert (copy.width, copy.height) == (640, 480)
    assert near(opened(copy.jpeg).getpixel((20, 20)), (255, 0, 0))


@pytest.mark.parametrize("size", [(4000, 3000), (3000, 4000), (9000, 100), (8000, 6000)])
def test_the_longer_side_is_2048_at_most(size: tuple[int, int]) -> None:
    copy = working_copy(written(Image.new("RGB", size, "green"), "JPEG"))
    assert max(copy.width, copy.height) == 2048
    assert abs(copy.width / copy.height - size[0] / size[1]) < 0.1 * size[0] / size[1]


def test_a_small_photo_is_not_made_larger() -> None:
    copy = working_copy(written(scene((64, 48)), "PNG"))
    assert (copy.width, copy.height) == (64, 48)


@pytest.mark.parametrize("mode", ["1", "L", "LA", "P", "RGB", "RGBA", "I;16"])
def test_every_kind_of_png_becomes_a_photo(mode: str) -> None:
    image = Image.new("I;16", (64, 48), 40000) if mode == "I;16" else scene((64, 48)).convert(mode)
    copy = working_copy(written(image, "PNG"))
    assert (copy.width, copy.height) == (64, 48)
    if mode == "I;16":
        assert near(opened(copy.jpeg).getpixel((5, 5)), (156, 156, 156))
    elif mode in {"P", "RGB", "RGBA"}:
        assert near(opened(copy.jpeg).getpixel((5, 5)), (255, 0, 0))


def test_a_photo_for_the_press_in_cmyk_keeps_its_colours() -> None:
    copy = working_copy(written(scene().convert("CMYK"), "JPEG"))
    assert near(opened(copy.jpeg).getpixel((20, 20)), (255, 0, 0))


@pytest.mark.parametrize("mode", ["RGBA", "LA", "PA", "P"])
def test_what_shines_through_becomes_white(mode: str) -> None:
    clear = Image.new("RGBA", (40, 40), (0, 0, 0, 0))
    if mode == "P":
        data = written(Image.new("P", (40, 40), 0), "PNG", transparency=0)
    elif mode == "PA":
        data = written(clear, "WEBP", lossless=True)
    else:
        data = written(clear.convert(mode), "PNG")
    assert near(opened(working_copy(data).jpeg).getpixel((5, 5)), (255, 255, 255))


def test_of_a_moving_picture_the_first_is_kept_and_that_is_told() -> None:
    frames = [Image.new("RGB", (40, 40), colour) for colour in ("red", "blue")]
    for kind in ("GIF", "WEBP", "PNG"):
        copy = working_copy(written(frames[0], kind, save_all=True, append_images=frames[1:]))
        assert copy.moving
        assert near(opened(copy.jpeg).getpixel((5, 5)), (255, 0, 0))
    assert not working_copy(written(frames[0], "GIF")).moving


def test_the_second_picture_in_a_photo_file_does_not_come_along() -> None:
    second = scene((320, 240))
    both = written(scene(), "MPO", save_all=True, append_images=[second])
    copy = working_copy(both)
    assert not copy.moving
    assert set(segments(copy.jpeg)) == PLAIN_SEGMENTS
    assert copy.jpeg.count(b"\xff\xd8\xff") == 1


@pytest.mark.parametrize("name", ["colour.heif", "ten_bits.heif", "described.heic"])
def test_photos_of_newer_telephones_are_read(name: str) -> None:
    copy = working_copy((HEIC / name).read_bytes())
    assert (copy.width, copy.height) in {(29, 100), (64, 64)}
    assert set(segments(copy.jpeg)) == PLAIN_SEGMENTS


def test_what_a_newer_telephone_wrote_beside_the_photo_is_read_and_left_out() -> None:
    data = (HEIC / "described.heic").read_bytes()
    start = data.index(b"Exif\0\0MM") if b"Exif\0\0MM" in data else data.index(b"Exif\0\0II")
    planted = exif().tobytes()
    changed = data[:start] + planted + data[start + len(planted) :]
    copy = working_copy(changed)
    assert copy.says.point is not None
    assert copy.says.point.lat == "4.39470"
    assert [mark for mark in MARKS if mark in copy.jpeg] == []


# Hostile bytes


def _png(width: int, height: int, pixels_: bytes) -> bytes:
    def chunk(kind: bytes, data: bytes) -> bytes:
        return struct.pack(">I", len(data)) + kind + data + struct.pack(">I", zlib.crc32(kind + data))

    head = struct.pack(">IIBBBBB", width, height, 8, 0, 0, 0, 0)
    return b"\x89PNG\r\n\x1a\n" + chunk(b"IHDR", head) + chunk(b"IDAT", pixels_) + chunk(b"IEND", b"")


def _bomb() -> bytes:
    """A PNG of 30,000 x 30,000 zeros in under 1 MB: 900 MB when unpacked."""
    packer = zlib.compressobj(9)
    parts = [packer.compress(bytes(30_001)) for _ in range(30_000)]
    return _png(30_000, 30_000, b"".join(parts) + packer.flush())


@pytest.mark.skipif(sys.platform == "win32", reason="Windows limits no memory of a process")
def test_a_bomb_is_refused_in_little_memory(tmp_path: Path) -> None:
    """In a process of its own that may have 400 MB and no more, where it would need 900."""
    (tmp_path / "bomb.png").write_bytes(_bomb())
    code = (
        "import resource, sys; from pathlib import Path\n"
        "resource.setrlimit(resource.RLIMIT_AS, (400 << 20, 400 << 20))\n"
        "from r2p_field.exchange.pictures import PictureRefused, working_copy\n"
        "try:\n    working_copy(Path(sys.argv[1]).read_bytes())\n"
        "except PictureRefused as error:\n    print(error.code)\n"
    )
    ended = subprocess.run(
        [sys.executable, "-c", code, str(tmp_path / "bomb.png")], capture_output=True, text=True, check=True
    )
    assert ended.stdout.strip() == "photo-too-large"


def test_a_photo_that_decodes_for_hours_is_refused() -> None:
    photo = written(scene((64, 48)), "JPEG", progressive=True)
    start = photo.index(b"\xff\xda")
    scan = photo[start : photo.index(b"\xff", start + 2)]
    with pytest.raises(PictureRefused):
        working_copy(photo[:start] + scan * 1000 + photo[start:])


@pytest.mark.parametrize(
    "data",
    [b"", b"\xff\xd8\xff", b"not a photo at all", b"\x89PNG\r\n\x1a\n", b"%PDF-1.7", _png(0, 0, b"")],
)
def test_what_is_no_photo_is_refused_with_a_sentence(data: bytes) -> None:
    with pytest.raises(PictureRefused) as refused:
        working_copy(data)
    assert refused.value.what
    assert refused.value.safe
    assert refused.value.next_


def test_a_photo_that_was_not_copied_whole_is_refused() -> None:
    photo = of_camera()
    with pytest.raises(PictureRefused) as refused:
        working_copy(photo[: len(photo) // 2])
    assert refused.value.code == "photo-damaged"


SMALL = {
    "jpeg": of_camera((48, 32)),
    "progressive": written(scene((48, 32)), "JPEG", progressive=True, exif=exif().tobytes()),
    "png": written(scene((48, 32)), "PNG", exif=exif().tobytes()),
    "webp": written(scene((48, 32)), "WEBP", exif=exif().tobytes()),
    "gif": written(scene((48, 32)), "GIF", save_all=True, append_images=[scene((48, 32))]),
    "bmp": written(scene((48, 32)), "BMP"),
}


@pytest.mark.parametrize("kind", SMALL)
@settings(max_examples=80, deadline=None, suppress_health_check=[HealthCheck.too_slow])
@given(data=st.data())
def test_broken_bytes_end_in_a_photo_or_a_sentence(kind: str, data: st.DataObject) -> None:
    photo = bytearray(SMALL[kind])
    for _ in range(data.draw(st.integers(0, 8))):
        photo[data.draw(st.integers(0, len(photo) - 1))] ^= 1 << data.draw(st.integers(0, 7))
    cut = data.draw(st.integers(0, len(photo)))
    broken = bytes(photo[: cut or len(photo)])
    for work in (working_copy, lambda one: pixels(one, 64)):
        with contextlib.suppress(PictureRefused):
            work(broken)


# A process of its own


def test_a_photo_that_ends_its_decoder_is_only_a_damaged_photo(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(heic, "_command", lambda: [sys.executable, "-c", "import os; os.abort()"])
    with pytest.raises(PictureRefused) as refused:
        working_copy((HEIC / "colour.heif").read_bytes())
    assert refused.value.code == "photo-damaged"


@pytest.mark.parametrize(
    "answer", ["", "print('x' * 100)", "import sys; sys.stdout.buffer.write(bytes([0, 0, 0, 9] * 3))"]
)
def test_an_answer_that_is_no_photo_is_none(answer: str, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(heic, "_command", lambda: [sys.executable, "-c", answer])
    with pytest.raises(PictureRefused):
        working_copy((HEIC / "colour.heif").read_bytes())


def test_a_decoder_that_never_ends_is_ended(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(heic, "_command", lambda: [sys.executable, "-c", "import time; time.sleep(60)"])
    monkeypatch.setattr(heic, "_SECONDS", 0.2)
    with pytest.raises(PictureRefused):
        working_copy((HEIC / "colour.heif").read_bytes())


def test_a_decoder_that_answers_without_end_is_ended_and_not_listened_to(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    """A photo that took it over could fill the memory of the program otherwise."""
    flood = "import sys\nwhile True: sys.stdout.buffer.write(bytes(1 << 20))"
    monkeypatch.setattr(heic, "_command", lambda: [sys.executable, "-c", flood])
    photo = (HEIC / "colour.heif").read_bytes()
    tracemalloc.start()
    with pytest.raises(PictureRefused):
        working_copy(photo)
    most = tracemalloc.get_traced_memory()[1]
    tracemalloc.stop()
    assert most < 4 * 3 * 2048 * 2048


def test_a_decoder_that_does_not_read_the_photo_holds_nobody_up(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(heic, "_command", lambda: [sys.executable, "-c", "print('no')"])
    with pytest.raises(heic.NotDecoded):
        heic.decoded(bytes(8 * 1024 * 1024), 2048)


def test_an_answer_larger_than_was_asked_for_is_none(monkeypatch: pytest.MonkeyPatch) -> None:
    said = "import sys, struct; sys.stdout.buffer.write(struct.pack('>III', 100, 1, 0) + bytes(300))"
    monkeypatch.setattr(heic, "_command", lambda: [sys.executable, "-c", said])
    assert heic.decoded(b"x", 100)[0].width == 100
    with pytest.raises(heic.NotDecoded):
        heic.decoded(b"x", 99)


def test_a_newer_photo_too_large_to_be_laid_out_is_told_as_that(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(pictures, "MOST_DECODED", 100)
    sink = io.BytesIO()
    monkeypatch.setattr(heic, "_take_little", lambda: None)
    asked = (64).to_bytes(4) + (HEIC / "colour.heif").read_bytes()
    assert heic.be_decoder(io.BytesIO(asked), sink) == heic._TOO_LARGE
    assert sink.getvalue() == b""


@settings(max_examples=15, deadline=None, suppress_health_check=[HealthCheck.too_slow])
@given(data=st.data())
def test_broken_bytes_of_a_newer_photo_end_in_a_photo_or_a_sentence(data: st.DataObject) -> None:
    photo = bytearray((HEIC / "described.heic").read_bytes())
    for _ in range(data.draw(st.integers(1, 12))):
        photo[data.draw(st.integers(0, 2000))] ^= data.draw(st.integers(1, 255))
    with contextlib.suppress(PictureRefused):
        working_copy(bytes(photo))


# For the screen


def test_pixels_for_the_screen_fill_their_rows() -> None:
    shown = pixels(of_camera(), 100)
    assert (shown.width, shown.height) == (100, 75)
    assert len(shown.rgb) == 100 * 75 * 3
    assert shown.rgb[:3][0] > 200


def test_decoders_are_not_loaded_before_a_photo_comes() -> None:
    code = (
        "import sys, r2p_field.services.attachments\n"
        "print(sorted({'PIL', 'pi_heif', '_pi_heif'} & set(sys.modules)))"
    )
    ended = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert ended.stdout.strip() == "[]"
