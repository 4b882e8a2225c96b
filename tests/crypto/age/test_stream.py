"""The payload: chunks verified before they are handed out, and an end that cannot be moved."""

from __future__ import annotations

import io

import pytest
from hypothesis import given
from hypothesis import strategies as st

from r2p_field.crypto.age.source import ByteSource
from r2p_field.crypto.age.stream import CHUNK_SIZE, NONCE_SIZE, TAG_SIZE, StreamReader, StreamWriter
from r2p_field.crypto.errors import AgeError, AgeFailure

KEY = bytes(range(16))
SEALED = CHUNK_SIZE + TAG_SIZE
SIZES = (0, 1, 15, CHUNK_SIZE - 1, CHUNK_SIZE, CHUNK_SIZE + 1, 2 * CHUNK_SIZE, 2 * CHUNK_SIZE + 1)


def sealed(plain: bytes) -> bytes:
    sink = io.BytesIO()
    writer = StreamWriter(sink, KEY)
    writer.write(plain)
    writer.finish()
    return sink.getvalue()


def opened(payload: bytes) -> bytes:
    reader = StreamReader(ByteSource(io.BytesIO(payload)), KEY)
    return b"".join(iter(reader.chunk, b""))


def refuse(payload: bytes, kind: AgeFailure = AgeFailure.PAYLOAD) -> None:
    with pytest.raises(AgeError) as error:
        opened(payload)
    assert error.value.kind is kind


@pytest.mark.parametrize("size", SIZES)
def test_every_size_is_read_as_it_was_written(size: int) -> None:
    plain = bytes(index % 251 for index in range(size))
    payload = sealed(plain)
    assert len(payload) == NONCE_SIZE + size + TAG_SIZE * max(1, -(-size // CHUNK_SIZE))
    assert opened(payload) == plain


@given(st.lists(st.integers(0, CHUNK_SIZE + 100), max_size=6))
def test_it_does_not_matter_in_which_pieces_it_is_written(pieces: list[int]) -> None:
    sink = io.BytesIO()
    writer = StreamWriter(sink, KEY)
    for size in pieces:
        writer.write(bytearray(size))
    writer.finish()
    assert opened(sink.getvalue()) == bytes(sum(pieces))


def test_two_payloads_of_the_same_text_have_nothing_in_common() -> None:
    assert sealed(b"same")[:NONCE_SIZE] != sealed(b"same")[:NONCE_SIZE]


@pytest.mark.parametrize("length", range(NONCE_SIZE))
def test_a_payload_without_its_nonce_is_refused(length: int) -> None:
    refuse(sealed(b"text")[:length], AgeFailure.HEADER)


THREE = sealed(bytes(2 * CHUNK_SIZE + 10))
FIRST, SECOND, LAST = THREE[16 : 16 + SEALED], THREE[16 + SEALED : 16 + 2 * SEALED], THREE[16 + 2 * SEALED :]


@pytest.mark.parametrize(
    "chunks",
    [
        [],
        [FIRST],
        [FIRST, SECOND],
        [FIRST, LAST],
        [SECOND, LAST],
        [LAST],
        [SECOND, FIRST, LAST],
        [FIRST, FIRST, LAST],
        [FIRST, SECOND, SECOND, LAST],
        [FIRST, SECOND, LAST, LAST],
        [FIRST, SECOND, LAST, b"\0"],
        [FIRST, SECOND, LAST[:-1]],
        [FIRST[:-1], SECOND, LAST],
        [FIRST, b"\0", SECOND, LAST],
    ],
)
def test_chunks_left_out_doubled_moved_or_added_are_refused(chunks: list[bytes]) -> None:
    refuse(THREE[:16] + b"".join(chunks))


def test_after_damage_nothing_more_is_handed_out() -> None:
    garbage = bytes(SEALED)
    reader = StreamReader(ByteSource(io.BytesIO(THREE[:16] + garbage + FIRST + SECOND + LAST)), KEY)
    for _ in range(4):
        with pytest.raises(AgeError):
            reader.chunk()


def test_after_trailing_bytes_nothing_more_is_handed_out() -> None:
    reader = StreamReader(ByteSource(io.BytesIO(sealed(bytes(CHUNK_SIZE)) + b"more")), KEY)
    assert reader.chunk() == bytes(CHUNK_SIZE)
    for _ in range(6):
        with pytest.raises(AgeError):
            reader.chunk()


def test_at_the_end_the_answer_stays_empty() -> None:
    reader = StreamReader(ByteSource(io.BytesIO(sealed(b"text"))), KEY)
    assert [reader.chunk() for _ in range(3)] == [b"text", b"", b""]


def test_an_empty_last_chunk_is_allowed_only_in_an_empty_file() -> None:
    sink = io.BytesIO()
    writer = StreamWriter(sink, KEY)
    writer.write(bytes(CHUNK_SIZE))
    writer._emit(final=False)
    writer.finish()
    refuse(sink.getvalue())
    assert opened(sealed(b"")) == b""
