"""Looking over the words of a record for what may identify somebody: it points, and never blocks."""

from collections.abc import Iterator
from typing import Final

from r2p_field.domain.placed import Placed
from r2p_field.domain.problems import Problem, Spot
from r2p_field.domain.text import Giveaway, scan

LOOKED_OVER: Final = 100_000
"""Letters of one text that are looked over: more would hold up the typing."""

_GIVEAWAYS: Final = {
    Giveaway.PHONE: "A text seems to hold a telephone number.",
    Giveaway.NAME: "A text seems to hold the name of a person.",
    Giveaway.AGE: "A text seems to hold somebody's age.",
    Giveaway.ADDRESS: "A text seems to hold a mail address.",
}
_LONG: Final = (
    "This text is very long, and only its beginning is looked over for names and numbers. A record holds"
    " about a million letters in all: attach a longer text as a document."
)


def giveaways_in(one: Placed, *, but: frozenset[Giveaway] = frozenset()) -> Iterator[Problem]:
    """Say once for each kind what in a text may identify somebody; kinds in `but` are not looked for."""
    hints = scan(one.text[:LOOKED_OVER])
    for kind in Giveaway:
        spots = tuple(Spot(start=hint.start, end=hint.end) for hint in hints if hint.kind is kind)
        if spots and kind not in but:
            yield about(one, f"giveaway_{kind}", _GIVEAWAYS[kind], spots)


def too_long(one: Placed) -> Iterator[Problem]:
    """Say when only the beginning of a text is looked over."""
    if len(one.text) > LOOKED_OVER:
        yield about(one, "long", _LONG)


def about(one: Placed, code: str, text: str, spots: tuple[Spot, ...] = ()) -> Problem:
    """Return a problem of one text, which names its place and never its words."""
    field = one.path.partition(".")[0]
    return Problem(code=code, field=field, item=one.item, text=text, path=one.path, spots=spots)
