"""Reading from a stream whose header is lines and whose rest is bytes, without ever holding it whole."""

from __future__ import annotations

from typing import Protocol

_BLOCK = 4096


class Readable(Protocol):
    """A binary stream, as `open(path, "rb")` or `io.BytesIO` give it; short reads are allowed."""

    def read(self, size: int, /) -> bytes:
        """Return up to `size` bytes, none at the end."""


class Writable(Protocol):
    """A binary stream to write to; a raw one may take less than it is given and says how much."""

    def write(self, data: bytes, /) -> int:
        """Take bytes and return how many were taken."""


def write_all(sink: Writable, data: bytes) -> None:
    """Write every byte, also to a stream that takes them in pieces."""
    while data:
        data = data[sink.write(data) :]


class ByteSource:
    """A stream with a small buffer in front."""

    def __init__(self, stream: Readable) -> None:
        self._stream = stream
        self._buffer = b""

    def read_line(self, limit: int) -> bytes:
        """Return the next line with its line feed.

        What is returned ends without one at the end of the stream, or when `limit` bytes hold none.
        """
        while b"\n" not in self._buffer and len(self._buffer) < limit:
            block = self._stream.read(_BLOCK)
            if not block:
                break
            self._buffer += block
        end = self._buffer.find(b"\n", 0, limit) + 1 or min(limit, len(self._buffer))
        line, self._buffer = self._buffer[:end], self._buffer[end:]
        return line

    def read(self, size: int) -> bytes:
        """Return exactly `size` bytes, fewer only at the end of the stream."""
        data, self._buffer = self._buffer[:size], self._buffer[size:]
        while len(data) < size:
            block = self._stream.read(size - len(data))
            if not block:
                break
            data += block
        return data
