"""The core set of a programme: the few signs it asks about most, as a small file that a person brings in.

    title = "What we ask about, 2026"        for people; may be absent
    core  = ["sg2013.rf2.i02", "sg2013.rf2.m01"]

A list is taken whole or not at all: one that was silently shortened would make officers answer different
questions without knowing.
"""

import re
import tomllib
from collections.abc import Sequence
from typing import Final

from r2p_field.domain.catalogue import MOST_CORE
from r2p_field.domain.catalogues import Catalogues
from r2p_field.domain.errors import BadInput

LONGEST_FILE: Final = 65_536
"""Bytes of such a file at most; fifteen ids take less than one thousand."""

_ID: Final = re.compile(r"[a-z0-9]{1,20}(?:\.[a-z0-9]{1,20}){1,4}\Z")
_TOLD: Final = 5
"""So many ids are named in an error; the others are counted."""


def read_core(content: bytes, catalogues: Catalogues) -> tuple[str, ...]:
    """Read a programme's list and give its ids in their order.

    Raises BadInput when it is no such file, has more than fifteen, names one twice, or names what cannot be
    answered in the field with the frameworks that are here.
    """
    names = _names(content)
    if len(names) > MOST_CORE:
        raise _bad(
            "This list names more than 15 signs.",
            "A core set has at most 15: ask for a shorter list.",
            "core-too-long",
        )
    if len(set(names)) < len(names):
        raise _bad("This list names a sign twice.", "Ask for a corrected list.", "core-twice")
    known = {one.id for one in catalogues.indicators()}
    offered = {one.id for one in catalogues.offered_in_field()}
    if unknown := [name for name in names if name not in known]:
        raise _bad(
            "This list names signs that are not in the frameworks of this program.",
            f"Ask for a list for these frameworks. Not known here: {_told(unknown)}.",
            "core-unknown",
        )
    if refused := [name for name in names if name not in offered]:
        raise _bad(
            "This list names signs that only headquarters answers, over many records.",
            f"Ask for a list without them: {_told(refused)}.",
            "core-not-offered",
        )
    return names


def _names(content: bytes) -> tuple[str, ...]:
    wrong = _bad(
        "This file is not a list of signs.",
        'Choose a file with a line such as: core = ["sg2013.rf2.i02", "sg2013.rf2.m01"].',
        "core-no-list",
    )
    if len(content) > LONGEST_FILE:
        raise wrong
    try:
        found = tomllib.loads(content.decode("utf-8-sig")).get("core")
    except (ValueError, RecursionError):
        raise wrong from None
    if not isinstance(found, list) or not found or not all(isinstance(name, str) for name in found):
        raise wrong
    return tuple(name.strip() for name in found)


def _told(names: Sequence[str]) -> str:
    """Ids as they may be shown: what does not look like one is counted, for it may be anything."""
    shown = [name for name in dict.fromkeys(names) if _ID.match(name)][:_TOLD]
    more = len(set(names)) - len(shown)
    return ", ".join(shown) + (f" (+{more})" if shown and more else "" if shown else str(more))


def _bad(what: str, next_: str, code: str) -> BadInput:
    return BadInput(what=what, safe="The list that you have stays as it is.", next_=next_, code=code)
