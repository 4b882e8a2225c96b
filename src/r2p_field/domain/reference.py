"""The name of a record that can be said over a radio: four letters and a number, `KQWD-0042`.

It is for showing and speaking only; records are held by their ids. Two devices may share four letters, and
headquarters then adds a suffix.
"""

import re
from collections.abc import Sequence
from typing import Final, NewType

from r2p_field.domain.folding import ascii_digits
from r2p_field.domain.ids import FeedId, RecordId

Reference = NewType("Reference", str)
"""A spoken reference such as `KQWD-0042` or, where two collide, `KQWD-0042-2`."""

_LETTERS: Final = "BCDFGHJKLMNPQRSTVWXZ"
"""No vowels, so that no word comes about in most languages; 160,000 codes."""

_SPOKEN: Final = re.compile(rf"([{_LETTERS}]{{4}})[\s\W_]*([0-9]{{1,12}})(?:[\s\W_]+([0-9]{{1,3}}))?")


def device_code(feed: FeedId) -> str:
    """Give the four letters of a device, from its feed id."""
    return _letters(int(feed[:16], 16))


def reference(feed: FeedId, counter: int) -> Reference:
    """Give the reference of the record that a device wrote as its `counter`-th, counted from 1."""
    return Reference(f"{device_code(feed)}-{counter:04d}")


def imported_reference(record: RecordId) -> Reference:
    """Give the reference of an imported row, which is the same in every vault."""
    number = int(record, 16)
    return Reference(f"{_letters(number // 10_000)}-{number % 10_000:04d}")


def tell_apart(references: Sequence[Reference]) -> tuple[Reference, ...]:
    """Give the references in the same order, with `-2`, `-3` and so on behind those heard before."""
    seen: dict[Reference, int] = {}
    result = []
    for name in references:
        seen[name] = seen.get(name, 0) + 1
        result.append(name if seen[name] == 1 else Reference(f"{name}-{seen[name]}"))
    return tuple(result)


def heard(text: str) -> Reference | None:
    """Read a reference as people write it, in any case, digits of any script; None if it is none."""
    found = _SPOKEN.fullmatch(ascii_digits(text).strip().upper())
    if found is None:
        return None
    code, number, suffix = found.groups()
    return Reference(f"{code}-{int(number):04d}" + (f"-{int(suffix)}" if suffix else ""))


def _letters(number: int) -> str:
    code = ""
    for _ in range(4):
        number, place = divmod(number, len(_LETTERS))
        code = _LETTERS[place] + code
    return code
