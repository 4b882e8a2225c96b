"""The header of an age file: a version line, a stanza for each recipient, and a MAC over both.

This module knows the grammar and no recipient type; which types are accepted is decided in `file`. Every
line is checked to the letter, so there is one way to write a header. Source: C2SP age.md, "Header".
"""

from __future__ import annotations

import hmac
import re
from collections.abc import Sequence
from dataclasses import dataclass

from cryptography.hazmat.primitives.hashes import SHA256
from cryptography.hazmat.primitives.kdf.hkdf import HKDF

from r2p_field.crypto.age import unpadded
from r2p_field.crypto.age.source import ByteSource
from r2p_field.crypto.errors import AgeError, AgeFailure

MOST_BYTES = 1024 * 1024
"""Longest header that is read, in bytes."""
MOST_STANZAS = 512
MAC_SIZE = 32

_VERSION_LINE = b"age-encryption.org/v1\n"
_STANZA_MARK = b"-> "
_MAC_MARK = b"---"
_COLUMNS = 64
_WORDS = re.compile(rb"[!-~]+( [!-~]+)*")


@dataclass(frozen=True, slots=True, kw_only=True)
class Stanza:
    """The file key, wrapped for one recipient: the type, its arguments, and the wrapped key."""

    kind: str
    arguments: tuple[str, ...]
    body: bytes

    def encode(self) -> bytes:
        """Return the lines of this stanza."""
        text = unpadded.encode(self.body)
        rows = [text[start : start + _COLUMNS] for start in range(0, len(text) + 1, _COLUMNS)]
        return "\n".join([" ".join(["->", self.kind, *self.arguments]), *rows, ""]).encode("ascii")


@dataclass(frozen=True, slots=True, kw_only=True)
class Header:
    """A header as read: its stanzas, its MAC, and the bytes that the MAC covers (up to and with `---`)."""

    stanzas: tuple[Stanza, ...]
    mac: bytes
    covered: bytes

    def verify(self, file_key: bytes) -> None:
        """Check the MAC under the file key. Raises AgeError (HMAC failure)."""
        if not hmac.compare_digest(_mac(file_key, self.covered), self.mac):
            raise AgeError(AgeFailure.HMAC, "the header does not fit its key")


def write_header(stanzas: Sequence[Stanza], file_key: bytes) -> bytes:
    """Return the bytes of a header for at least 1 and at most 512 stanzas."""
    covered = _VERSION_LINE + b"".join(stanza.encode() for stanza in stanzas) + _MAC_MARK
    return covered + b" " + unpadded.encode(_mac(file_key, covered)).encode("ascii") + b"\n"


def read_header(source: ByteSource) -> Header:
    """Read a header and leave `source` at the first byte after it. Raises AgeError (header failure)."""
    return _HeaderLines(source).parse()


def _mac(file_key: bytes, covered: bytes) -> bytes:
    key = HKDF(SHA256(), 32, None, b"header").derive(file_key)
    return hmac.digest(key, covered, "sha256")


class _HeaderLines:
    """The lines of one header, read once, counted against the limit and kept for the MAC."""

    def __init__(self, source: ByteSource) -> None:
        self._source = source
        self._read = bytearray()

    def parse(self) -> Header:
        if self._line() != _VERSION_LINE:
            raise _bad("not an age file of version 1")
        stanzas: list[Stanza] = []
        while (line := self._line()).startswith(_STANZA_MARK):
            if len(stanzas) == MOST_STANZAS:
                raise _bad(f"more than {MOST_STANZAS} recipients")
            stanzas.append(self._stanza(line))
        if not stanzas:
            raise _bad("no recipient")
        mac = _mac_of(line)
        covered = bytes(self._read[: len(self._read) - len(line) + len(_MAC_MARK)])
        return Header(stanzas=tuple(stanzas), mac=mac, covered=covered)

    def _line(self) -> bytes:
        line = self._source.read_line(MOST_BYTES - len(self._read))
        if not line.endswith(b"\n"):
            raise _bad("the header breaks off or is too long")
        self._read += line
        return line

    def _stanza(self, line: bytes) -> Stanza:
        words = line[len(_STANZA_MARK) : -1]
        if not _WORDS.fullmatch(words):
            raise _bad("a recipient line has a wrong character")
        kind, *arguments = words.decode("ascii").split(" ")
        return Stanza(kind=kind, arguments=tuple(arguments), body=self._body())

    def _body(self) -> bytes:
        """Read rows of 64 letters up to the first shorter one, which may be empty."""
        rows = [self._line()[:-1]]
        while len(rows[-1]) == _COLUMNS:
            rows.append(self._line()[:-1])
        if len(rows[-1]) > _COLUMNS:
            raise _bad("a row is too long")
        return _decoded(b"".join(rows))


def _mac_of(line: bytes) -> bytes:
    if not line.startswith(_MAC_MARK + b" "):
        raise _bad("a line that is neither recipient nor end")
    mac = _decoded(line[len(_MAC_MARK) + 1 : -1])
    if len(mac) != MAC_SIZE:
        raise _bad("the end of the header has a wrong length")
    return mac


def _decoded(text: bytes) -> bytes:
    try:
        return unpadded.decode(text.decode("ascii"))
    except ValueError:
        raise _bad("a row is not canonical base64") from None


def _bad(reason: str) -> AgeError:
    return AgeError(AgeFailure.HEADER, reason)
