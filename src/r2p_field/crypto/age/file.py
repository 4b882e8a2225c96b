"""Writing and reading whole age files, streaming, for hybrid recipients only.

Order on opening: header, stanza types, unwrap, MAC, then chunk by chunk. A file that names any other kind of
recipient is refused even if one of its stanzas is ours: its content would be only as safe as its weakest
stanza, and no program of ours writes such a file.
"""

from __future__ import annotations

import io
from collections.abc import Iterator, Sequence
from types import TracebackType
from typing import Protocol, Self, TypeVar

from r2p_field.crypto.age.header import MOST_STANZAS, Header, Stanza, read_header, write_header
from r2p_field.crypto.age.hybrid import FILE_KEY_SIZE, KIND, Identity, Recipient
from r2p_field.crypto.age.source import ByteSource, Readable, Writable, write_all
from r2p_field.crypto.age.stream import StreamReader, StreamWriter
from r2p_field.crypto.errors import AgeError, AgeFailure, ForeignStanza
from r2p_field.crypto.randomness import random_bytes


class Unwraps(Protocol):
    """Whoever can find the file key among stanzas."""

    def unwrap(self, stanzas: Sequence[Stanza]) -> bytes | None:
        """Return the file key or None; raise AgeError for a malformed stanza of its type."""


_U = TypeVar("_U", bound=Unwraps)


class AgeWriter:
    """Seals a file while it is written.

    A context manager: leaving it in peace writes the end, leaving it by an exception does not, and then the
    file opens nowhere. The sink is not closed.
    """

    def __init__(self, sink: Writable, recipients: Sequence[Recipient]) -> None:
        """Write the header for 1 to 512 recipients (ValueError for another number: a mistake of ours)."""
        if not 1 <= len(recipients) <= MOST_STANZAS:
            raise ValueError(f"a file has 1 to {MOST_STANZAS} recipients, not {len(recipients)}")
        file_key = random_bytes(FILE_KEY_SIZE)
        write_all(sink, write_header([recipient.wrap(file_key) for recipient in recipients], file_key))
        self._stream = StreamWriter(sink, file_key)
        self._open = True

    def write(self, data: bytes | bytearray | memoryview) -> int:
        """Add plaintext and return its length."""
        if not self._open:
            raise ValueError("the file is closed")
        self._stream.write(data)
        return len(data)

    def close(self) -> None:
        """Write the last chunk; without this the file opens nowhere. Closing twice does nothing more."""
        if self._open:
            self._open = False
            self._stream.finish()

    def abandon(self) -> None:
        """Give up: nothing more is written, and what was written opens nowhere."""
        self._open = False

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        if kind is None:
            self.close()
        else:
            self.abandon()


class AgeReader:
    """Opens a file while it is read: `read(size)` or `chunks()`. The source is not closed.

    What was handed out is verified; whether the file is whole is known only when `read` returned less than
    asked for, or `chunks` came to its end. Until then treat what came as provisional.
    """

    def __init__(
        self, source: Readable, identities: Sequence[Identity] = (), *, file_key: bytes | None = None
    ) -> None:
        """Read the header and find the file key, or use `file_key`, kept of a packet that waited.

        Raises AgeError (header failure, no match, HMAC failure), ForeignStanza among them.
        """
        stream = ByteSource(source)
        header = read_header(stream)
        refuse_foreign(header)
        self._identity: Identity | None = None
        if file_key is None:
            self._identity, file_key = find_file_key(header, identities)
        header.verify(file_key)
        self._file_key = file_key
        self._stanza_count = len(header.stanzas)
        self._stream = StreamReader(stream, file_key)
        self._held = b""

    @property
    def identity(self) -> Identity | None:
        """The identity that opened the file; None when it was opened with a kept file key."""
        return self._identity

    @property
    def file_key(self) -> bytes:
        """The 16 bytes that open this one file; a vault keeps them while a packet waits for checking."""
        return self._file_key

    @property
    def stanza_count(self) -> int:
        """How many recipients the header names, decoys included."""
        return self._stanza_count

    def read(self, size: int) -> bytes:
        """Return exactly `size` bytes of plaintext, fewer only at the verified end. Raises AgeError."""
        pieces, missing = [], size
        while missing:
            if not self._held:
                self._held = self._stream.chunk()
                if not self._held:
                    break
            pieces.append(self._held[:missing])
            self._held = self._held[missing:]
            missing -= len(pieces[-1])
        return b"".join(pieces)

    def chunks(self) -> Iterator[bytes]:
        """Yield the rest in verified chunks of at most 64 KiB. Raises AgeError where it breaks."""
        if self._held:
            yield self._held
            self._held = b""
        while chunk := self._stream.chunk():
            yield chunk


def refuse_foreign(header: Header) -> None:
    """Refuse a header with a stanza of any type but ours. Raises ForeignStanza."""
    for stanza in header.stanzas:
        if stanza.kind != KIND:
            raise ForeignStanza(stanza.kind)


def find_file_key(header: Header, identities: Sequence[_U]) -> tuple[_U, bytes]:
    """Return the first identity that finds a file key, and that key. Raises AgeError (no match)."""
    for identity in identities:
        file_key = identity.unwrap(header.stanzas)
        if file_key is not None:
            return identity, file_key
    raise AgeError(AgeFailure.NO_MATCH, "none of its recipients is you")


def seal_bytes(plaintext: bytes | bytearray, recipients: Sequence[Recipient]) -> bytes:
    """Seal something small in memory and return the whole file."""
    sink = io.BytesIO()
    with AgeWriter(sink, recipients) as writer:
        writer.write(plaintext)
    return sink.getvalue()


def open_bytes(file: bytes, identities: Sequence[Identity]) -> bytes:
    """Open a small file in memory and return its plaintext, all of it verified. Raises AgeError."""
    return b"".join(AgeReader(io.BytesIO(file), identities).chunks())
