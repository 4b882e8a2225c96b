"""Whole files: sealed to people, opened by them, and by nobody after any change."""

from __future__ import annotations

import io
import tracemalloc
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from r2p_field.crypto.age import AgeReader, AgeWriter, Identity, Recipient, open_bytes, seal_bytes
from r2p_field.crypto.age.header import Stanza, write_header
from r2p_field.crypto.age.stream import CHUNK_SIZE, StreamWriter
from r2p_field.crypto.errors import AgeError, AgeFailure, ForeignStanza

ME = Identity(bytes(range(32)))
OTHER = Identity(bytes(range(32, 64)))
STRANGER = Identity(bytes(range(64, 96)))
BOTH = (OTHER.recipient, ME.recipient)
SMALL = seal_bytes(b"what happened", BOTH)
SIZES = (0, 1, 15, CHUNK_SIZE - 1, CHUNK_SIZE, CHUNK_SIZE + 1, 2 * CHUNK_SIZE, 2 * CHUNK_SIZE + 1)


def refuse(file: bytes, *kinds: AgeFailure, identity: Identity = ME) -> None:
    with pytest.raises(AgeError) as error:
        open_bytes(file, [identity])
    assert not kinds or error.value.kind in kinds


@pytest.mark.parametrize("size", SIZES)
def test_each_recipient_opens_every_size(size: int) -> None:
    plain = bytes(index % 251 for index in range(size))
    file = seal_bytes(plain, BOTH)
    assert open_bytes(file, [ME]) == open_bytes(file, [OTHER]) == plain


def test_the_reader_says_who_opened_it_and_how_many_recipients_there_are() -> None:
    reader = AgeReader(io.BytesIO(SMALL), [STRANGER, ME, OTHER])
    assert reader.identity is ME
    assert reader.stanza_count == 2


def test_a_stranger_and_nobody_do_not_open_it() -> None:
    refuse(SMALL, AgeFailure.NO_MATCH, identity=STRANGER)
    with pytest.raises(AgeError):
        AgeReader(io.BytesIO(SMALL), [])


def test_a_kept_file_key_opens_the_same_file_again_and_no_other() -> None:
    kept = AgeReader(io.BytesIO(SMALL), [ME]).file_key
    again = AgeReader(io.BytesIO(SMALL), file_key=kept)
    assert again.identity is None
    assert again.read(100) == b"what happened"
    with pytest.raises(AgeError) as error:
        AgeReader(io.BytesIO(seal_bytes(b"", BOTH)), file_key=kept)
    assert error.value.kind is AgeFailure.HMAC


@given(st.lists(st.integers(0, 30_000), min_size=1, max_size=12))
def test_it_can_be_read_in_any_pieces(pieces: list[int]) -> None:
    plain = bytes(index % 251 for index in range(2 * CHUNK_SIZE + 1))
    reader = AgeReader(io.BytesIO(seal_bytes(plain, [ME.recipient])), [ME])
    for size in pieces:
        start, plain = plain[:size], plain[size:]
        assert reader.read(size) == start
    assert b"".join(reader.chunks()) == plain
    assert reader.read(1) == b""


@pytest.mark.parametrize("count", [0, 513])
def test_a_file_for_nobody_or_too_many_is_our_mistake(count: int) -> None:
    with pytest.raises(ValueError, match="1 to 512"):
        AgeWriter(io.BytesIO(), [ME.recipient] * count)


def test_a_file_for_512_recipients_opens() -> None:
    file = seal_bytes(b"all", [OTHER.recipient] * 511 + [ME.recipient])
    assert open_bytes(file, [ME]) == b"all"


def write_until_the_stick_is_pulled(writer: AgeWriter) -> None:
    with writer:
        writer.write(bytes(CHUNK_SIZE * 2))
        raise OSError("stick pulled")


def test_a_file_whose_writing_failed_opens_nowhere() -> None:
    sink = io.BytesIO()
    writer = AgeWriter(sink, BOTH)
    with pytest.raises(OSError, match="stick"):
        write_until_the_stick_is_pulled(writer)
    writer.close()
    refuse(sink.getvalue(), AgeFailure.PAYLOAD)


def test_a_closed_writer_takes_nothing_more() -> None:
    sink = io.BytesIO()
    writer = AgeWriter(sink, BOTH)
    assert writer.write(b"text") == 4
    writer.close()
    writer.close()
    with pytest.raises(ValueError, match="closed"):
        writer.write(b"more")
    assert open_bytes(sink.getvalue(), [ME]) == b"text"


def flipped(file: bytes, place: int, bit: int) -> bytes:
    return file[:place] + bytes([file[place] ^ 1 << bit]) + file[place + 1 :]


def test_no_flipped_bit_of_a_small_file_is_accepted() -> None:
    """Every bit of the header, both stanzas, the MAC and the payload; only AgeError may come out."""
    for place in range(len(SMALL)):
        for bit in range(8):
            with pytest.raises(AgeError):
                open_bytes(flipped(SMALL, place, bit), [ME])


def test_no_shortened_file_is_accepted() -> None:
    for length in range(len(SMALL)):
        with pytest.raises(AgeError):
            open_bytes(SMALL[:length], [ME])


def test_no_lengthened_file_is_accepted() -> None:
    tails = (
        [bytes([value]) for value in range(256)]
        + [bytes(size) for size in (16, 17, CHUNK_SIZE + 16)]
        + [SMALL]
    )
    for tail in tails:
        refuse(SMALL + tail, AgeFailure.PAYLOAD)


@given(place=st.integers(0, 2 * CHUNK_SIZE), bit=st.integers(0, 7))
def test_no_flipped_bit_in_a_large_payload_is_accepted(place: int, bit: int) -> None:
    refuse(flipped(LARGE, place % len(LARGE), bit))


LARGE = seal_bytes(bytes(CHUNK_SIZE + 100), [ME.recipient])
LINES = SMALL[: SMALL.index(b"\n---")].split(b"\n")
REST = SMALL[SMALL.index(b"\n---") :]


@given(st.data())
def test_no_moved_doubled_or_missing_line_is_accepted(data: st.DataObject) -> None:
    lines = list(LINES)
    one, two = data.draw(st.integers(0, len(lines) - 1)), data.draw(st.integers(0, len(lines) - 1))
    match data.draw(st.sampled_from(["move", "double", "drop", "swap", "split", "join"])):
        case "move":
            lines.insert(two, lines.pop(one))
        case "double":
            lines.insert(two, lines[one])
        case "drop":
            del lines[one]
        case "swap":
            lines[one], lines[two] = lines[two], lines[one]
        case "split":
            place = data.draw(st.integers(0, len(lines[one])))
            lines[one : one + 1] = [lines[one][:place], lines[one][place:]]
        case "join":
            lines[one : one + 2] = [b"".join(lines[one : one + 2])]
    file = b"\n".join(lines) + REST
    if file != SMALL:
        refuse(file, AgeFailure.HEADER, AgeFailure.HMAC, AgeFailure.NO_MATCH)


@given(st.binary(max_size=400))
def test_no_random_bytes_are_accepted_or_surprise_us(file: bytes) -> None:
    refuse(file, AgeFailure.HEADER)
    refuse(b"age-encryption.org/v1\n" + file, AgeFailure.HEADER)


@given(place=st.integers(0, len(SMALL)), cut=st.integers(0, 60), planted=st.binary(max_size=60))
def test_no_replaced_stretch_is_accepted(place: int, cut: int, planted: bytes) -> None:
    file = SMALL[:place] + planted + SMALL[place + cut :]
    if file != SMALL:
        refuse(file)


def test_the_header_of_one_file_does_not_open_the_payload_of_another() -> None:
    other = seal_bytes(b"other words", BOTH)
    header, payload = SMALL[: SMALL.index(b"\n---") + 49], other[other.index(b"\n---") + 49 :]
    refuse(header + payload, AgeFailure.PAYLOAD)


def test_a_stanza_taken_from_another_file_is_noticed() -> None:
    mine, other = ME.recipient.wrap(bytes(16)), OTHER.recipient.wrap(bytes(range(16)))
    file = write_header([mine, other], bytes(range(16)))
    refuse(file, AgeFailure.HMAC)


@pytest.mark.parametrize(
    "kind", ["X25519", "scrypt", "ssh-ed25519", "mlkem768p256tag", "MLKEM768X25519", "x-grease"]
)
@pytest.mark.parametrize("place", [0, 1])
def test_a_file_that_names_any_other_kind_of_recipient_is_refused(kind: str, place: int) -> None:
    key = bytes(range(16))
    stanzas = [ME.recipient.wrap(key)]
    stanzas.insert(place, Stanza(kind=kind, arguments=("AAAA",), body=bytes(32)))
    sink = io.BytesIO()
    sink.write(write_header(stanzas, key))
    StreamWriter(sink, key).finish()
    with pytest.raises(ForeignStanza, match=f"type {kind}"):
        open_bytes(sink.getvalue(), [ME])
    with pytest.raises(ForeignStanza):
        AgeReader(io.BytesIO(sink.getvalue()), file_key=key)


def test_nothing_is_handed_out_before_its_chunk_was_verified() -> None:
    reader = AgeReader(io.BytesIO(LARGE[:-1]), [ME])
    assert reader.read(10) == bytes(10)
    with pytest.raises(AgeError) as error:
        reader.read(CHUNK_SIZE)
    assert error.value.kind is AgeFailure.PAYLOAD


class Endless(io.RawIOBase):
    """Counts what is written and keeps nothing."""

    written = 0

    def write(self, data: object, /) -> int:
        assert isinstance(data, bytes)
        self.written += len(data)
        return len(data)


def test_writing_a_large_file_takes_little_memory() -> None:
    piece = bytes(1024 * 1024)
    tracemalloc.start()
    try:
        sink = Endless()
        with AgeWriter(sink, [Recipient(ME.recipient.raw)]) as writer:
            for _ in range(32):
                writer.write(piece)
        peak = tracemalloc.get_traced_memory()[1]
    finally:
        tracemalloc.stop()
    assert sink.written > 32 * len(piece)
    assert peak < len(piece)


def test_reading_a_large_file_takes_little_memory(tmp_path: Path) -> None:
    path = tmp_path / "large"
    with path.open("wb") as sink, AgeWriter(sink, [ME.recipient]) as writer:
        for _ in range(32):
            writer.write(bytes(1024 * 1024))
    tracemalloc.start()
    try:
        with path.open("rb") as source:
            size = sum(len(chunk) for chunk in AgeReader(source, [ME]).chunks())
        peak = tracemalloc.get_traced_memory()[1]
    finally:
        tracemalloc.stop()
    assert size == 32 * 1024 * 1024
    assert peak < 1024 * 1024
