"""Floors of disk, signatures and envelopes."""

from __future__ import annotations

import hashlib
import os
import zlib
from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import Any, Final

import msgspec
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey
from cryptography.hazmat.primitives.ciphers.aead import ChaCha20Poly1305

from bench.timing import milliseconds

_CHUNK: Final = 64 * 1024
_PAGE: Final = bytes(4096)


class Flush:
    """Overwrites 4 KiB of a file in place and waits for the disk: the least that a save can cost."""

    def __init__(self, path: Path) -> None:
        self._file = os.open(path, os.O_RDWR | os.O_CREAT, 0o600)
        os.write(self._file, bytes(1024 * 1024))
        os.fsync(self._file)

    def milliseconds(self) -> float:
        """Do it once."""
        return milliseconds(self._flush)

    def _flush(self) -> None:
        os.pwrite(self._file, _PAGE, 0)
        os.fdatasync(self._file)

    def close(self) -> None:
        """Let go of the file."""
        os.close(self._file)


class SignEncodeHash:
    """One Ed25519 signature, one sorted JSON encoding and one SHA-256 of the same record."""

    def __init__(self) -> None:
        self._key = Ed25519PrivateKey.generate()
        self._encoder = msgspec.json.Encoder(order="sorted")

    def run(self, bodies: Sequence[Any]) -> None:
        """Do it for each body."""
        for body in bodies:
            raw = self._encoder.encode(body)
            self._key.sign(hashlib.sha256(raw).digest())


def write_durably(data: bytes, path: Path) -> None:
    """Write a file and wait until the disk has it."""
    with path.open("wb") as file:
        file.write(data)
        file.flush()
        os.fsync(file.fileno())


def hash_and_write(data: bytes, path: Path) -> None:
    """Keep a file and its SHA-256 in the barest way."""
    hashlib.sha256(data)
    write_durably(data, path)


def encrypt_chunks(data: bytes) -> Iterator[bytes]:
    """Seal data in chunks of 64 KiB with ChaCha20-Poly1305 and nothing around it."""
    encrypt, view = ChaCha20Poly1305(ChaCha20Poly1305.generate_key()).encrypt, memoryview(data)
    for number, start in enumerate(range(0, len(view), _CHUNK)):
        yield encrypt(number.to_bytes(12, "big"), view[start : start + _CHUNK], None)


def pack_and_encrypt(bodies: Sequence[bytes], path: Path) -> None:
    """Make the barest packet: everything hashed, packed, encrypted, written durably and read back."""
    for body in bodies:
        hashlib.sha256(body)
    sealed = encrypt_chunks(zlib.compress(b"".join(bodies), 6))
    write_durably(b"".join(sealed), path)
    hashlib.sha256(path.read_bytes())


def packed_size(bodies: Sequence[bytes]) -> int:
    """Return how many bytes the bodies alone take, packed."""
    return len(zlib.compress(b"".join(bodies), 6))
