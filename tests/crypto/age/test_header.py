"""The text at the beginning of a file: one way to write it, limits before work."""

from __future__ import annotations

import io
import tracemalloc

import pytest
from hypothesis import given
from hypothesis import strategies as st

from r2p_field.crypto.age.header import MOST_BYTES, MOST_STANZAS, Header, Stanza, read_header, write_header
from r2p_field.crypto.age.source import ByteSource
from r2p_field.crypto.errors import AgeError, AgeFailure

KEY = bytes(range(16))
WORD = st.text([chr(code) for code in range(0x21, 0x7F)], min_size=1, max_size=20)
STANZAS = st.builds(
    lambda kind, arguments, body: Stanza(kind=kind, arguments=tuple(arguments), body=body),
    WORD,
    st.lists(WORD, max_size=3),
    st.binary(max_size=200),
)
PLAIN = Stanza(kind="test", arguments=("one",), body=b"body")
WRITTEN = write_header([PLAIN], KEY)


def parsed(file: bytes) -> Header:
    return read_header(ByteSource(io.BytesIO(file)))


@given(st.lists(STANZAS, min_size=1, max_size=5))
def test_a_header_is_read_as_it_was_written_and_its_mac_fits(stanzas: list[Stanza]) -> None:
    header = parsed(write_header(stanzas, KEY))
    assert header.stanzas == tuple(stanzas)
    header.verify(KEY)


@given(st.binary(min_size=16, max_size=16).filter(lambda key: key != KEY))
def test_another_file_key_does_not_fit(key: bytes) -> None:
    with pytest.raises(AgeError) as error:
        parsed(WRITTEN).verify(key)
    assert error.value.kind is AgeFailure.HMAC


@pytest.mark.parametrize("size", [0, 1, 47, 48, 49, 96, 97])
def test_bodies_of_every_row_length_are_read_back(size: int) -> None:
    stanza = Stanza(kind="test", arguments=(), body=bytes(size))
    assert parsed(write_header([stanza], KEY)).stanzas == (stanza,)


def test_what_follows_the_header_stays_in_the_stream() -> None:
    source = ByteSource(io.BytesIO(WRITTEN + b"payload"))
    read_header(source)
    assert source.read(100) == b"payload"


@pytest.mark.parametrize("length", range(len(WRITTEN)))
def test_a_header_that_breaks_off_is_refused(length: int) -> None:
    refuse(WRITTEN[:length])


@pytest.mark.parametrize(
    ("old", "new"),
    [
        (b"v1", b"v2"),
        (b"age-", b"Age-"),
        (b"v1\n", b"v1\r\n"),
        (b"v1\n", b"v1 \n"),
        (b"v1\n", b"v1\n\n"),
        (b"-> test", b"->test"),
        (b"-> test", b"->  test"),
        (b"-> test", b" -> test"),
        (b"test one", b"test  one"),
        (b"test one", b"test one "),
        (b"test one", b"test\tone"),
        (b"test one", b"te\xc3\xa9st one"),
        (b"-> test one\n", b"->\n"),
        (b"-> test one\n", b"-> \n"),
        (b"Ym9keQ", b"Ym9keQ=="),
        (b"Ym9keQ", b"Ym9keR"),
        (b"Ym9keQ", b"Ym9k\xff"),
        (b"Ym9keQ\n", b""),
        (b"Ym9keQ\n", b"Ym9k\neQ\n"),
        (b"Ym9keQ\n", b"YWFh" * 16 + b"YWFh\n"),
        (b"Ym9keQ\n", b"YWFh" * 16 + b"\n"),
        (b"--- ", b"---"),
        (b"--- ", b"---  "),
        (b"--- ", b"-- "),
        (b"--- ", b"---- "),
        (b"--- ", b"--- AAAA"),
        (WRITTEN[-5:], WRITTEN[-5:-1] + b"X"),
    ],
)
def test_any_other_way_of_writing_it_is_refused(old: bytes, new: bytes) -> None:
    assert WRITTEN.count(old) == 1
    refuse(WRITTEN.replace(old, new))


def refuse(file: bytes) -> None:
    with pytest.raises(AgeError) as error:
        parsed(file)
    assert error.value.kind is AgeFailure.HEADER


def test_a_header_without_a_recipient_is_refused() -> None:
    refuse(b"age-encryption.org/v1\n" + WRITTEN[WRITTEN.index(b"---") :])


def test_512_recipients_are_read_and_513_refused() -> None:
    assert len(parsed(write_header([PLAIN] * MOST_STANZAS, KEY)).stanzas) == MOST_STANZAS
    refuse(write_header([PLAIN] * (MOST_STANZAS + 1), KEY))


def stanza_that_fills(total: int) -> bytes:
    """Return a header of exactly `total` bytes."""
    fixed = write_header([Stanza(kind="x", arguments=(), body=b"")], KEY)
    return write_header([Stanza(kind="x" * (1 + total - len(fixed)), arguments=(), body=b"")], KEY)


def test_a_header_of_one_mebibyte_is_read_and_a_byte_more_refused() -> None:
    whole = stanza_that_fills(MOST_BYTES)
    assert len(whole) == MOST_BYTES
    parsed(whole).verify(KEY)
    refuse(stanza_that_fills(MOST_BYTES + 1))


@pytest.mark.parametrize("endless", [b"x", b"-> x\n", b"age-encryption.org/v1\n-> x\n" + b"A" * 64 + b"\n"])
def test_an_endless_header_is_refused_in_little_memory(endless: bytes) -> None:
    beginning = b"age-encryption.org/v1\n-> x\n" if endless != b"x" else b""
    file = beginning + endless * (8 * MOST_BYTES // len(endless))
    tracemalloc.start()
    try:
        refuse(file)
        peak = tracemalloc.get_traced_memory()[1]
    finally:
        tracemalloc.stop()
    assert peak < 6 * MOST_BYTES
