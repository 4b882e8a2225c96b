"""The short code on the sheets of one meeting, so that what is written on paper finds its meeting again.

Four signs that stand for the record and one that checks them. No vowels, so that no word comes about, and no
two signs that a hand writes alike; a sign that is not among them was misread, and is read as its nearest. The
code is worked out from the record's id: it can be printed before anything is written down, and is the same on
every laptop. It is no secret and proves nothing.
"""

import hashlib
from typing import Final

from r2p_field.domain.errors import BadInput
from r2p_field.domain.folding import ascii_digits
from r2p_field.domain.ids import RecordId

SIGNS: Final = "BCDFHJKMNPRSTVWXY24"
"""A prime number of signs, so that one wrong sign, or two neighbours swapped, never pass unseen."""
LENGTH: Final = 5
_CONTEXT: Final = b"R2P Field paper code 1\n"
_NEAREST: Final = str.maketrans("01356789AEGILOQUZ", "DJBSCTB44FCJJDDV2")


def paper_code(record: RecordId) -> str:
    """Give the code of the sheets of a meeting.

    Of 130,000 codes, so a committee with fifty meetings shares one by chance in one case of a hundred.
    """
    number = int.from_bytes(hashlib.sha256(_CONTEXT + record.encode("ascii")).digest()[:8], "big")
    values = [number // len(SIGNS) ** place % len(SIGNS) for place in range(LENGTH - 1)]
    return "".join(SIGNS[value] for value in (*values, _check(values)))


def read_paper_code(typed: str) -> str:
    """Give the code that somebody read from paper, whatever the case, spaces, and signs that look alike.

    Raises BadInput when a sign is missing, or one was misread in a way that cannot be mended.
    """
    read = "".join(sign for sign in ascii_digits(typed).upper() if sign.isalnum()).translate(_NEAREST)
    known = len(read) == LENGTH and all(sign in SIGNS for sign in read)
    values = [SIGNS.index(sign) for sign in read] if known else []
    if not known or _check(values[:-1]) != values[-1]:
        raise BadInput(
            what=f"This is not the code of a sheet: it has {LENGTH} letters and figures that fit together.",
            safe="Nothing was changed.",
            next_="Read it again from the corner of the sheet, letter by letter, or choose the meeting from "
            "the list.",
            code="bad-paper-code",
        )
    return read


def _check(values: list[int]) -> int:
    """Return what makes the sum of all signs, each times its place, a multiple of their number."""
    whole = sum(place * value for place, value in enumerate(values, start=1))
    return -whole * pow(LENGTH, -1, len(SIGNS)) % len(SIGNS)
