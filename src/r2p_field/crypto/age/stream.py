"""The payload of an age file: chunks of 64 KiB, each sealed, numbered, and the last one marked.

So a file of any size is written and read in constant memory, nothing is handed out before its tag was
checked, and a file that was cut, extended or put in another order is noticed. Source: C2SP age.md, "Payload".
"""

from __future__ import annotations

from cryptography.exceptions import InvalidTag
from cryptography.hazmat.primitives.ciphers.aead import ChaCha20Poly1305
from cryptography.hazmat.primitives.hashes import SHA256
from cryptography.hazmat.primitives.kdf.hkdf import HKDF

from r2p_field.crypto.age.source import ByteSource, Writable, write_all
from r2p_field.crypto.errors import AgeError, AgeFailure
from r2p_field.crypto.randomness import random_bytes

CHUNK_SIZE = 64 * 1024
TAG_SIZE = 16
NONCE_SIZE = 16
_SEALED_SIZE = CHUNK_SIZE + TAG_SIZE


def _cipher(file_key: bytes, nonce: bytes) -> ChaCha20Poly1305:
    return ChaCha20Poly1305(HKDF(SHA256(), 32, nonce, b"payload").derive(file_key))


def _chunk_nonce(number: int, *, final: bool) -> bytes:
    return number.to_bytes(11, "big") + bytes([final])


class StreamWriter:
    """Seals what is written to it, chunk by chunk; `finish` marks the end."""

    def __init__(self, sink: Writable, file_key: bytes) -> None:
        nonce = random_bytes(NONCE_SIZE)
        self._sink = sink
        self._cipher = _cipher(file_key, nonce)
        self._number = 0
        self._held = bytearray()
        write_all(sink, nonce)

    def write(self, data: bytes | bytearray | memoryview) -> None:
        """Add plaintext. A full chunk is held back until more follows, since it may be the last."""
        view = memoryview(data)
        while view:
            if len(self._held) == CHUNK_SIZE:
                self._emit(final=False)
            room = CHUNK_SIZE - len(self._held)
            self._held += view[:room]
            view = view[room:]

    def finish(self) -> None:
        """Write the last chunk. Without this the file opens nowhere."""
        self._emit(final=True)

    def _emit(self, *, final: bool) -> None:
        nonce = _chunk_nonce(self._number, final=final)
        write_all(self._sink, self._cipher.encrypt(nonce, self._held, None))
        self._number += 1
        self._held.clear()


class StreamReader:
    """Opens the chunks one after the other."""

    def __init__(self, source: ByteSource, file_key: bytes) -> None:
        """Read the nonce. Raises AgeError (header failure) when it is cut off."""
        nonce = source.read(NONCE_SIZE)
        if len(nonce) != NONCE_SIZE:
            raise AgeError(AgeFailure.HEADER, "it ends before its content")
        self._source = source
        self._cipher = _cipher(file_key, nonce)
        self._number = 0
        self._ended = False
        self._broken = False

    def chunk(self) -> bytes:
        """Return the next chunk, at most 64 KiB, verified; empty at the marked end if nothing follows.

        The last chunk is handed out before the stream is searched for what follows it, as the public vectors
        ask; so only the empty answer says that the file is whole.

        Raises AgeError (payload failure); from then on it raises at every call, so that a broken file never
        looks like a short one.
        """
        if self._broken:
            raise _bad("it was damaged before this place")
        self._broken = True
        plaintext = self._after_the_end() if self._ended else self._next()
        self._broken = False
        return plaintext

    def _after_the_end(self) -> bytes:
        if self._source.read(1):
            raise _bad("bytes follow after the end")
        return b""

    def _next(self) -> bytes:
        sealed = self._source.read(_SEALED_SIZE)
        plaintext = self._open(sealed, final=False) if len(sealed) == _SEALED_SIZE else None
        if plaintext is None:
            plaintext = self._last(sealed)
        self._number += 1
        return plaintext

    def _last(self, sealed: bytes) -> bytes:
        plaintext = self._open(sealed, final=True)
        if plaintext is None:
            raise _bad("a part does not fit, or the end is missing")
        if not plaintext and self._number:
            raise _bad("the last part is empty")
        self._ended = True
        return plaintext or self._after_the_end()

    def _open(self, sealed: bytes, *, final: bool) -> bytes | None:
        try:
            return self._cipher.decrypt(_chunk_nonce(self._number, final=final), sealed, None)
        except InvalidTag:
            return None


def _bad(reason: str) -> AgeError:
    return AgeError(AgeFailure.PAYLOAD, reason)
