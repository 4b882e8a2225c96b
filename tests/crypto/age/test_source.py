"""Reading lines and bytes from streams that give little at a time."""

from __future__ import annotations

import io

import pytest

from r2p_field.crypto.age.source import ByteSource, write_all


class Dripping(io.BytesIO):
    """A stream that gives and takes at most three bytes at once."""

    def read(self, size: int | None = -1, /) -> bytes:
        return super().read(min(3, 3 if size is None or size < 0 else size))

    def write(self, data: object, /) -> int:
        assert isinstance(data, bytes)
        return super().write(data[:3])


@pytest.mark.parametrize("stream", [io.BytesIO, Dripping])
def test_lines_then_bytes_come_out_whole(stream: type[io.BytesIO]) -> None:
    source = ByteSource(stream(b"one\ntwo\n" + bytes(range(20))))
    assert (source.read_line(100), source.read_line(100)) == (b"one\n", b"two\n")
    assert source.read(7) == bytes(range(7))
    assert source.read(100) == bytes(range(7, 20))
    assert source.read(1) == b""


def test_exactly_as_much_is_read_as_was_asked_for_across_the_buffer() -> None:
    source = ByteSource(io.BytesIO(b"line\n" + bytes(20_000)))
    source.read_line(100)
    assert [len(source.read(9_000)) for _ in range(4)] == [9_000, 9_000, 2_000, 0]


def test_an_empty_line_is_a_line() -> None:
    source = ByteSource(io.BytesIO(b"\n\none\n"))
    assert [source.read_line(100) for _ in range(4)] == [b"\n", b"\n", b"one\n", b""]


def test_a_line_that_breaks_off_has_no_line_feed() -> None:
    assert ByteSource(io.BytesIO(b"one")).read_line(100) == b"one"
    assert ByteSource(io.BytesIO(b"")).read_line(100) == b""


@pytest.mark.parametrize("limit", [0, 1, 9_999])
def test_a_line_is_never_longer_than_the_limit(limit: int) -> None:
    assert ByteSource(io.BytesIO(b"x" * 10_000 + b"\n")).read_line(limit) == b"x" * limit


def test_no_more_is_read_than_the_limit_and_one_block() -> None:
    stream = io.BytesIO(b"x" * 100_000)
    ByteSource(stream).read_line(10)
    assert stream.tell() < 10_000


def test_a_line_of_exactly_the_limit_is_whole() -> None:
    assert ByteSource(io.BytesIO(b"one\ntwo\n")).read_line(4) == b"one\n"
    assert ByteSource(io.BytesIO(b"one\ntwo\n")).read_line(3) == b"one"


def test_every_byte_is_written_to_a_stream_that_takes_little() -> None:
    sink = Dripping()
    write_all(sink, bytes(range(100)))
    assert sink.getvalue() == bytes(range(100))
