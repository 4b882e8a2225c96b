"""Keys from passphrases (Argon2id) and keys from keys (HKDF-SHA-256).

A seized laptop can be attacked for years on rented hardware, so a passphrase is made costly to try: at least
64 MiB and 3 passes (the second recommendation of RFC 9106), and as much as fits in about a second on the
computer that makes the vault. Results are bytearrays, so that their holders can wipe them.
"""

from __future__ import annotations

import math
import re
import time
import unicodedata
from collections.abc import Callable
from dataclasses import dataclass

from cryptography.hazmat.primitives.hashes import SHA256
from cryptography.hazmat.primitives.kdf.argon2 import Argon2id
from cryptography.hazmat.primitives.kdf.hkdf import HKDF

from r2p_field.crypto.errors import KeyCostRefused, NotEnoughMemory, UntypeablePassphrase
from r2p_field.crypto.randomness import wipe

SALT_SIZE = 16
KEY_SIZE = 32
FLOOR_MEMORY_KIB = 64 * 1024
FLOOR_PASSES = 3
MOST_MEMORY_KIB = 2 * 1024 * 1024
"""More than this is refused on opening: a damaged or hostile file must not exhaust the computer."""
MOST_PASSES = 16
MOST_LANES = 16
_NO_CHARACTER = re.compile("[\ud800-\udfff]")
DEFAULT_MEMORY_KIB = 256 * 1024
DEFAULT_LANES = 4
CALIBRATED_MOST_MEMORY_KIB = 1024 * 1024
"""Calibration never asks for more, so that the vault also opens on a smaller computer."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Argon2Parameters:
    """What one try of a passphrase costs. Raises KeyCostRefused outside the limits.

    memory_kib: 65,536 to 2,097,152 kibibytes; passes: 3 to 16; lanes: 1 to 16.
    """

    memory_kib: int = DEFAULT_MEMORY_KIB
    passes: int = FLOOR_PASSES
    lanes: int = DEFAULT_LANES

    def __post_init__(self) -> None:
        _within("memory", self.memory_kib, FLOOR_MEMORY_KIB, MOST_MEMORY_KIB)
        _within("passes", self.passes, FLOOR_PASSES, MOST_PASSES)
        _within("lanes", self.lanes, 1, MOST_LANES)


def _within(name: str, value: int, least: int, most: int) -> None:
    if not least <= value <= most:
        raise KeyCostRefused(f"{name} {value} is not within {least} and {most}")


FLOOR = Argon2Parameters(memory_kib=FLOOR_MEMORY_KIB)
"""The cheapest parameters that are ever accepted: 64 MiB, 3 passes, 4 lanes."""


def argon2id(secret: bytes | bytearray, salt: bytes, parameters: Argon2Parameters) -> bytearray:
    """Stretch `secret` with Argon2id version 1.3 to 32 bytes. Raises NotEnoughMemory."""
    key = bytearray(KEY_SIZE)
    stretch = Argon2id(
        salt=salt,
        length=KEY_SIZE,
        iterations=parameters.passes,
        lanes=parameters.lanes,
        memory_cost=parameters.memory_kib,
    )
    try:
        # A bytearray works as well as bytes (the stub is narrower than the code).
        stretch.derive_into(secret, key)  # type: ignore[arg-type]
    except MemoryError:
        raise NotEnoughMemory(parameters.memory_kib) from None
    return key


def passphrase_key(passphrase: str, salt: bytes, parameters: Argon2Parameters) -> bytearray:
    """Turn a passphrase into a key of 32 bytes: Argon2id over the UTF-8 bytes of its NFC form.

    Two ways of typing the same letters (a letter with an accent, or a letter and an accent) give one key.
    Raises UntypeablePassphrase, NotEnoughMemory. The salt has 16 random bytes.
    """
    if _NO_CHARACTER.search(passphrase):  # before Python's own error can quote the passphrase
        raise UntypeablePassphrase
    typed = bytearray(unicodedata.normalize("NFC", passphrase).encode("utf-8"))
    try:
        return argon2id(typed, salt, parameters)
    finally:
        wipe(typed)


def calibrate(
    target_seconds: float = 1.0, measure: Callable[[Argon2Parameters], float] | None = None
) -> Argon2Parameters:
    """Choose the memory so that one try takes about `target_seconds` on this computer.

    Measures the floor once (about 0.2 s) and doubles its memory as often as fits: 64 MiB to 1 GiB.
    `measure` returns the seconds that parameters take; tests hand in their own.
    """
    seconds = (measure or _measure)(FLOOR)
    doublings = max(0, round(math.log2(target_seconds / max(seconds, 1e-6))))
    memory = min(FLOOR_MEMORY_KIB * 2 ** min(doublings, 32), CALIBRATED_MOST_MEMORY_KIB)
    return Argon2Parameters(memory_kib=memory)


def _measure(parameters: Argon2Parameters) -> float:
    started = time.perf_counter()
    argon2id(b"calibration", bytes(SALT_SIZE), parameters)
    return time.perf_counter() - started


def derive(
    master: bytes | bytearray, label: str, length: int = KEY_SIZE, salt: bytes | None = None
) -> bytearray:
    """Derive a key for one purpose from a strong secret (never from a passphrase).

    HKDF-SHA-256 with info = `r2p/key/<label>/1`; labels are ASCII. Keys of different labels tell nothing
    about each other. `salt` is given for recovery and export codes, absent for the master key.
    """
    key = bytearray(length)
    info = b"r2p/key/" + label.encode("ascii") + b"/1"
    HKDF(SHA256(), length, salt, info).derive_into(master, key)
    return key
