"""What observations look like, learnt from the real events that ship with the program."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable
from dataclasses import dataclass
from importlib.resources import as_file
from typing import Final

from r2p_field.domain.counts import CountRow, stated
from r2p_field.domain.dates import When
from r2p_field.domain.observation import ConflictStatus, FactorSeen, Known, Observation, Party
from r2p_field.domain.places import Where
from r2p_field.exchange.events import Accepted, open_events
from r2p_field.exchange.profile_file import load_profile
from r2p_field.services.resources import Resources

SAMPLE: Final = "ucdp_ged_231_central_african_republic.csv"
PROFILE: Final = "ucdp-ged"
_WORD: Final = re.compile(r"[^\W\d_]{2,}")


@dataclass(frozen=True, slots=True, kw_only=True)
class Shapes:
    """For each part of an observation everything that was met, as often as it was met.

    `lengths` are characters of what happened; `words` come in order of frequency, those of the events before
    those of the program's own word list, which widens the vocabulary to that of many writers.
    """

    lengths: tuple[int, ...]
    words: tuple[str, ...]
    whens: tuple[When | None, ...]
    wheres: tuple[Where | None, ...]
    counts: tuple[tuple[CountRow, ...], ...]
    factors: tuple[tuple[FactorSeen, ...], ...]
    parties: tuple[tuple[Party, ...], ...]
    knowns: tuple[Known | None, ...]
    conflicts: tuple[ConflictStatus | None, ...]


def learn(resources: Resources) -> Shapes:
    """Read the real events and remember their shapes."""
    events = real_events(resources)
    return Shapes(
        lengths=tuple(len(one.what) for one in events),
        words=_words(events, resources.words()),
        whens=tuple(one.when for one in events),
        wheres=tuple(one.where for one in events),
        counts=tuple(_said(one.counts) for one in events),
        factors=tuple(one.factors for one in events),
        parties=tuple(one.parties for one in events),
        knowns=tuple(one.known for one in events),
        conflicts=tuple(one.conflict for one in events),
    )


def real_events(resources: Resources) -> list[Observation]:
    """Return the real events as the program takes them in."""
    profile = load_profile(resources.profile_folder(), PROFILE)
    with as_file(resources.sample(SAMPLE)) as file, open_events(file, profile) as events:
        return [one.observation for one in events.rows if isinstance(one, Accepted)]


def _said(rows: Iterable[CountRow]) -> tuple[CountRow, ...]:
    """Leave out what a person would not write down: rows of zeros, and totals beside their parts."""
    return tuple(
        row for row in rows if not row.whole and any(cell.best or cell.max for _, cell in stated(row))
    )


def _words(events: Iterable[Observation], more: Iterable[str]) -> tuple[str, ...]:
    met = Counter(word for one in events for word in _WORD.findall(one.what))
    by_frequency = sorted(met, key=lambda word: (-met[word], word))
    return tuple(dict.fromkeys([*by_frequency, *more]))
