"""Which 32 bytes we accept as an Ed25519 public key.

OpenSSL takes any 32 bytes. With a low-order key one signature fits many messages (with the neutral point,
all of them); a key with two encodings would be one key under two feed names; bytes that are no point at
all never verify. None of them comes from an honest key generator, so all are refused before a key is used.

A key of full order with a small component is accepted: no signature of it fits a second message, and nobody
but its owner can make one. Keys are public, so nothing here needs constant time.
Source: RFC 8032 section 5.1.3.
"""

from __future__ import annotations

from functools import lru_cache

KEY_SIZE = 32
"""Bytes of an Ed25519 public key."""

_P = 2**255 - 19
_D = -121665 * pow(121666, -1, _P) % _P
_Y_MASK = 2**255 - 1
_ORDER_8 = 0x7A03AC9277FDC74EC6CC392CFA53202A0F67100D760B3CBA4FD84D3D706A17C7
_LOW_ORDER_Y = frozenset({0, 1, _P - 1, _ORDER_8, _P - _ORDER_8})
"""The y coordinates of the eight points whose order divides 8."""


def refusal(key: bytes) -> str | None:
    """Return why these bytes are refused as a key, in a short phrase, or None if they are accepted."""
    if len(key) != KEY_SIZE:
        return f"an Ed25519 key has {KEY_SIZE} bytes, not {len(key)}"
    y = int.from_bytes(key, "little") & _Y_MASK
    if y >= _P:
        return "the Ed25519 key is not in its canonical form"
    if y in _LOW_ORDER_Y:
        return "the Ed25519 key has low order"
    if not _on_curve(y):
        return "the Ed25519 key is no point of the curve"
    return None


@lru_cache(maxsize=4096)
def _on_curve(y: int) -> bool:
    """Tell whether x^2 = (y^2 - 1) / (d y^2 + 1) has a root, by Euler's criterion.

    The divisor is never zero (-1/d is no square), and x = 0 happens only at y = 1 and y = -1, refused before.
    The same few keys stand in every packet of a device, so what was worked out is kept.
    """
    squared = y * y % _P
    x_squared = (squared - 1) * pow(_D * squared + 1, -1, _P) % _P
    return pow(x_squared, (_P - 1) // 2, _P) == 1
