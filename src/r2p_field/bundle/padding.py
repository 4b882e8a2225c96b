"""How long a packet is, so that its length says little about what is in it.

Padmé leaks at most O(log log n) bits of a length at under 12 % overhead; with the floor all quiet weeks look
the same (docs/formats.md section 7). Source: Nikitin et al., "Reducing Metadata Leakage from Encrypted Files
and Communication with PURBs", PETS 2019.
"""

from __future__ import annotations

FLOOR = 16_384
"""Bytes of the smallest plaintext."""
LENGTH_SIZE = 8
"""Bytes of the length that stands first in the plaintext."""


def padme(length: int) -> int:
    """Return `length` (from 2) rounded up so that only its first few binary digits can differ from zero."""
    exponent = length.bit_length() - 1
    kept = exponent.bit_length()
    step = 1 << (exponent - kept)
    return -(-length // step) * step


def padded_size(length: int) -> int:
    """Return the size of a whole plaintext whose three frames take `length` bytes."""
    return max(FLOOR, padme(LENGTH_SIZE + length))
