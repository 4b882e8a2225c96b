"""A second reader of our files, from SQLCipher's published design alone: AES-256-CBC, HMAC-SHA-512 a page.

It proves what really stands in a file after something was erased, and that our records can be opened without
SQLCipher, should nobody build it any more.
"""

from __future__ import annotations

import hashlib
import hmac
from collections.abc import Iterator
from pathlib import Path

from cryptography.hazmat.primitives.ciphers import Cipher
from cryptography.hazmat.primitives.ciphers.algorithms import AES256
from cryptography.hazmat.primitives.ciphers.modes import CBC

SALT, IV, TAG = 16, 16, 64


def pages(path: Path, key: bytes, size: int = 4096) -> Iterator[bytes]:
    """Yield every page of a file in plain, and of the journal beside it, each checked."""
    data = path.read_bytes()
    salt = data[:SALT]
    mac_key = hashlib.pbkdf2_hmac("sha512", key, bytes(byte ^ 0x3A for byte in salt), 2, 32)
    for number, start in enumerate(range(0, len(data), size), 1):
        yield _page(data[start : start + size], number, key, mac_key)
    journal = path.with_name(f"{path.name}-wal")
    frames = journal.read_bytes()[32:] if journal.exists() else b""
    for start in range(0, len(frames) - size, 24 + size):
        number = int.from_bytes(frames[start : start + 4], "big")
        yield _page(frames[start + 24 : start + 24 + size], number, key, mac_key)


def _page(page: bytes, number: int, key: bytes, mac_key: bytes) -> bytes:
    body = page[SALT if number == 1 else 0 : -(IV + TAG)]
    iv, tag = page[-(IV + TAG) : -TAG], page[-TAG:]
    wanted = hmac.digest(mac_key, body + iv + number.to_bytes(4, "little"), "sha512")
    assert hmac.compare_digest(tag, wanted), f"page {number} does not verify"
    opened = Cipher(AES256(key), CBC(iv)).decryptor()
    return opened.update(body) + opened.finalize()


def holds(path: Path, key: bytes, words: str, size: int = 4096) -> bool:
    """Tell whether the file or its journal holds these words in plain, also where nothing points to them.

    Pages are joined, since a long text runs over several.
    """
    return words.encode() in b"".join(pages(path, key, size))
