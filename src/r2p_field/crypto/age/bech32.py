"""Bech32, the text form of age keys: letters that survive copying, and a checksum.

Source: BIP173, without its limit on length, as C2SP age.md asks.
"""

from __future__ import annotations

from collections.abc import Iterable

_LETTERS = "qpzry9x8gf2tvdw0s3jn54khce6mua7l"
_VALUES = {letter: value for value, letter in enumerate(_LETTERS)}
_GENERATORS = (0x3B6A57B2, 0x26508E6D, 0x1EA119FA, 0x3D4233DD, 0x2A1462B3)
_CHECKSUM_LETTERS = 6


def encode(prefix: str, data: bytes) -> str:
    """Write `data` behind a lower-case prefix, in lower case."""
    values = list(_regroup(data, 8, 5))
    if left := len(data) * 8 % 5:
        values.append(data[-1] << (5 - left) & 31)
    return prefix + "1" + "".join(_LETTERS[value] for value in values + _checksum(prefix, values))


def decode(text: str) -> tuple[str, bytes]:
    """Return the prefix, in lower case, and the data.

    Raises ValueError for mixed case, foreign letters, a wrong checksum, or bits left over that are not zero.
    """
    if not text.isascii() or text not in {text.lower(), text.upper()}:
        raise ValueError("mixed case or foreign letters")
    prefix, separator, letters = text.lower().rpartition("1")
    if not separator or not prefix or any(not "!" <= letter <= "~" for letter in prefix):
        raise ValueError("no readable prefix")
    try:
        values = [_VALUES[letter] for letter in letters]
    except KeyError:
        raise ValueError("a letter that bech32 does not have") from None
    if len(values) < _CHECKSUM_LETTERS or _polymod([*_expanded(prefix), *values]) != 1:
        raise ValueError("the checksum does not fit")
    return prefix, _bytes_of(values[:-_CHECKSUM_LETTERS])


def _bytes_of(values: list[int]) -> bytes:
    left = len(values) * 5 % 8
    if left >= 5 or (left and values[-1] & ((1 << left) - 1)):
        raise ValueError("bits left over")
    return bytes(_regroup(values, 5, 8))


def _regroup(values: Iterable[int], bits_in: int, bits_out: int) -> Iterable[int]:
    """Cut numbers of `bits_in` bits into numbers of `bits_out` bits, dropping an incomplete last one."""
    held, count = 0, 0
    for value in values:
        held = held << bits_in | value
        count += bits_in
        while count >= bits_out:
            count -= bits_out
            yield held >> count
            held &= (1 << count) - 1


def _expanded(prefix: str) -> list[int]:
    return [ord(letter) >> 5 for letter in prefix] + [0] + [ord(letter) & 31 for letter in prefix]


def _checksum(prefix: str, values: list[int]) -> list[int]:
    rest = _polymod([*_expanded(prefix), *values, *[0] * _CHECKSUM_LETTERS]) ^ 1
    return [rest >> 5 * (_CHECKSUM_LETTERS - 1 - place) & 31 for place in range(_CHECKSUM_LETTERS)]


def _polymod(values: list[int]) -> int:
    rest = 1
    for value in values:
        top = rest >> 25
        rest = (rest & 0x1FFFFFF) << 5 ^ value
        for bit, generator in enumerate(_GENERATORS):
            if top >> bit & 1:
                rest ^= generator
    return rest
