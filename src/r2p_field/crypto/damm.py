"""The check digit that catches reading mistakes: every single wrong digit, every swap of two neighbours.

The order-10 quasigroup of H. M. Damm's thesis (2004); its diagonal is zero, so a number followed by its check
digit ends in the state zero.
"""

from __future__ import annotations

_TABLE = (
    (0, 3, 1, 7, 5, 9, 8, 6, 4, 2),
    (7, 0, 9, 2, 1, 5, 4, 8, 6, 3),
    (4, 2, 0, 6, 8, 7, 1, 3, 5, 9),
    (1, 7, 5, 0, 9, 8, 3, 4, 2, 6),
    (6, 1, 2, 3, 0, 4, 5, 9, 7, 8),
    (3, 6, 7, 4, 2, 0, 9, 5, 8, 1),
    (5, 8, 6, 9, 7, 2, 0, 1, 3, 4),
    (8, 9, 4, 5, 3, 6, 2, 0, 1, 7),
    (9, 4, 3, 8, 6, 1, 7, 2, 0, 5),
    (2, 5, 8, 1, 4, 3, 6, 7, 9, 0),
)


def check_digit(digits: str) -> str:
    """Return the check digit of a string of ASCII digits."""
    state = 0
    for digit in digits:
        state = _TABLE[state][int(digit)]
    return str(state)


def fits(digits: str) -> bool:
    """Tell whether the last digit is the check digit of those before it."""
    return check_digit(digits) == "0"
