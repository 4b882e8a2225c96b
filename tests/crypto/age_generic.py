"""What the public vectors use and the program does not offer: X25519, passphrases, armor, mixed recipients.

Test-only. It reuses our header, file key search and payload code, so every vector exercises those.
"""

from __future__ import annotations

import base64
import binascii
import io
import re
from collections.abc import Iterator, Sequence

from cryptography.exceptions import InvalidTag
from cryptography.hazmat.primitives.asymmetric.x25519 import X25519PrivateKey, X25519PublicKey
from cryptography.hazmat.primitives.ciphers.aead import ChaCha20Poly1305
from cryptography.hazmat.primitives.hashes import SHA256
from cryptography.hazmat.primitives.kdf.hkdf import HKDF
from cryptography.hazmat.primitives.kdf.scrypt import Scrypt

from r2p_field.crypto.age import bech32, unpadded
from r2p_field.crypto.age.file import Unwraps, find_file_key
from r2p_field.crypto.age.header import Stanza, read_header
from r2p_field.crypto.age.source import ByteSource
from r2p_field.crypto.age.stream import StreamReader
from r2p_field.crypto.errors import AgeError, AgeFailure

_ZERO_NONCE = bytes(12)
_BODY_SIZE = 32
_MOST_WORK = 16
_BEGIN = b"-----BEGIN AGE ENCRYPTED FILE-----"
_END = b"-----END AGE ENCRYPTED FILE-----"


class ArmorError(Exception):
    """The ASCII armor is not strict."""


class X25519Identity:
    """The classic recipient type, only to read vectors."""

    def __init__(self, text: str) -> None:
        prefix, seed = bech32.decode(text)
        assert prefix == "age-secret-key-"
        self._key = X25519PrivateKey.from_private_bytes(seed)

    def unwrap(self, stanzas: Sequence[Stanza]) -> bytes | None:
        shares = [
            (_fixed(stanza, 0, 32, arguments=1), stanza.body) for stanza in stanzas if stanza.kind == "X25519"
        ]
        for share, body in shares:
            if (key := self._open(share, body)) is not None:
                return key
        return None

    def _open(self, share: bytes, body: bytes) -> bytes | None:
        try:
            secret = self._key.exchange(X25519PublicKey.from_public_bytes(share))
        except ValueError:
            raise _bad("low order") from None
        salt = share + self._key.public_key().public_bytes_raw()
        return _unseal(HKDF(SHA256(), 32, salt, b"age-encryption.org/v1/X25519").derive(secret), body)


class ScryptIdentity:
    """The passphrase recipient type, only to read vectors."""

    def __init__(self, passphrase: str) -> None:
        self._passphrase = passphrase.encode()

    def unwrap(self, stanzas: Sequence[Stanza]) -> bytes | None:
        if not any(stanza.kind == "scrypt" for stanza in stanzas):
            return None
        if len(stanzas) != 1:
            raise _bad("a passphrase stands alone")
        salt = _fixed(stanzas[0], 0, 16, arguments=2)
        work = stanzas[0].arguments[1]
        if not re.fullmatch("[1-9][0-9]*", work) or int(work) > _MOST_WORK:
            raise _bad("work factor")
        key = Scrypt(b"age-encryption.org/v1/scrypt" + salt, 32, 2 ** int(work), 8, 1).derive(
            self._passphrase
        )
        return _unseal(key, stanzas[0].body)


def _fixed(stanza: Stanza, place: int, size: int, *, arguments: int) -> bytes:
    if len(stanza.arguments) != arguments or len(stanza.body) != _BODY_SIZE:
        raise _bad("shape")
    try:
        value = unpadded.decode(stanza.arguments[place])
    except ValueError:
        raise _bad("base64") from None
    if len(value) != size:
        raise _bad("length")
    return value


def _unseal(key: bytes, body: bytes) -> bytes | None:
    try:
        return ChaCha20Poly1305(key).decrypt(_ZERO_NONCE, body, None)
    except InvalidTag:
        return None


def _bad(reason: str) -> AgeError:
    return AgeError(AgeFailure.HEADER, reason)


def open_any(file: bytes, identities: Sequence[Unwraps]) -> Iterator[bytes]:
    """Open a file of any recipient types, as other age programs do: our code without our stricter rule."""
    source = ByteSource(io.BytesIO(file))
    header = read_header(source)
    _, file_key = find_file_key(header, identities)
    header.verify(file_key)
    stream = StreamReader(source, file_key)
    while chunk := stream.chunk():
        yield chunk


def dearmor(text: bytes) -> bytes:
    """Read strict PEM (RFC 7468) with the label of age; white space around it and CRLF are allowed."""
    lines = text.strip(b" \t\r\n").replace(b"\r\n", b"\n").split(b"\n")
    if (lines[0], lines[-1]) != (_BEGIN, _END):
        raise ArmorError("frame")
    rows = lines[1:-1]
    if any(len(row) != 64 for row in rows[:-1]) or (rows and not 1 <= len(rows[-1]) <= 64):
        raise ArmorError("rows")
    try:
        data = base64.b64decode(b"".join(rows), validate=True)
    except binascii.Error as error:
        raise ArmorError("base64") from error
    if base64.b64encode(data) != b"".join(rows):
        raise ArmorError("not canonical")
    return data
