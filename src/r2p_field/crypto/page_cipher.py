"""Opening single pages of an SQLCipher file from its published design, without SQLCipher.

Needed where SQLCipher gives up: one damaged page ends every further reading through it. A page is sealed with
AES-256-CBC under the file's key, then authenticated with HMAC-SHA-512 over what was sealed and the page's
number; the HMAC's key comes from the file's key and its salt (https://www.zetetic.net/sqlcipher/design/).
Only reading: nothing here can write a page.
"""

from __future__ import annotations

import hashlib
import hmac
from typing import Final

from cryptography.hazmat.primitives.ciphers import Cipher
from cryptography.hazmat.primitives.ciphers.algorithms import AES256
from cryptography.hazmat.primitives.ciphers.modes import CBC

SALT_SIZE: Final = 16
IV_SIZE: Final = 16
TAG_SIZE: Final = 64
RESERVED: Final = IV_SIZE + TAG_SIZE
"""Bytes at the end of every page that hold no content."""
_BLOCK: Final = 16
_ROUNDS: Final = 2
_MASK: Final = 0x3A


class PageCipher:
    """Opens pages under one key of 32 bytes; the caller wipes the key when all is read.

    `salt` are the first 16 bytes of the file; a wrong or lost one makes every page fail to verify, while it
    can still be opened.
    """

    def __init__(self, key: bytearray, salt: bytes) -> None:
        self._algorithm = AES256(key)
        masked = bytes(byte ^ _MASK for byte in salt)
        self._mac_key = hashlib.pbkdf2_hmac("sha512", key, masked, _ROUNDS, len(key))

    def verifies(self, number: int, body: bytes, end: bytes) -> bool:
        """Tell whether a page is what was written: its sealed `body`, and its `end` of IV and tag."""
        sealed = body + end[:IV_SIZE] + number.to_bytes(4, "little")
        return hmac.compare_digest(end[IV_SIZE:], hmac.digest(self._mac_key, sealed, "sha512"))

    def open(self, body: bytes, end: bytes) -> bytes:
        """Return the content of a page, whether it verifies or not; damage garbles 16 or 32 bytes a flip."""
        opened = Cipher(self._algorithm, CBC(end[:IV_SIZE])).decryptor()
        return opened.update(body[: len(body) // _BLOCK * _BLOCK]) + opened.finalize()
