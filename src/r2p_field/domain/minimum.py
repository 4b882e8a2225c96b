"""The minimum form: for sexual violence and child survivors, little is written and less leaves.

The referral comes first. In whatever leaves: no place finer than the second administrative level, no day
finer than the month, no photo, no point, no way to the source. It goes to its own compartment, never on
community pages, and is counted only where small figures are suppressed (DESIGN 5).
"""

from collections.abc import Collection, Iterator
from enum import StrEnum
from typing import Final

import msgspec

from r2p_field.domain.counts import CountRow, Harm, Unit
from r2p_field.domain.dates import to_month
from r2p_field.domain.observation import Observation, shown_texts
from r2p_field.domain.places import no_finer_than_admin2, to_admin2
from r2p_field.domain.problems import Problem
from r2p_field.domain.text import Giveaway, scan

COMPARTMENT: Final = "minimum"
"""The compartment to which records in minimum form are sealed."""

SURVIVOR_HARMS: Final = frozenset(
    {
        Harm.INJURED,
        Harm.SEXUAL_VIOLENCE,
        Harm.ABDUCTED_OR_DETAINED,
        Harm.MISSING,
        Harm.THREATENED,
        Harm.OTHER,
        Harm.UNKNOWN,
    }
)
"""Harms whose counted children are survivors: not the dead, nor tallies of the displaced or robbed."""


class MinimumReason(StrEnum):
    """Why a record is in minimum form."""

    BY_HAND = "by_hand"
    SEXUAL_VIOLENCE = "sexual_violence"
    CHILD_SURVIVOR = "child_survivor"
    INDICATOR = "indicator"


def why_minimum(observation: Observation, *, indicators: Collection[str] = ()) -> frozenset[MinimumReason]:
    """Say why the minimum form applies; empty when it does not.

    `indicators` are those that frameworks mark for it (`Catalogues.minimum_form_indicators`). A row of sexual
    violence is enough, whatever its figures; children count where a figure for girls or boys is not plainly
    zero.
    """
    found = set()
    if observation.minimum_form:
        found.add(MinimumReason.BY_HAND)
    if any(row.harm is Harm.SEXUAL_VIOLENCE for row in observation.counts):
        found.add(MinimumReason.SEXUAL_VIOLENCE)
    if any(_has_child_survivor(row) for row in observation.counts):
        found.add(MinimumReason.CHILD_SURVIVOR)
    if any(factor.indicator in indicators for factor in observation.factors):
        found.add(MinimumReason.INDICATOR)
    return frozenset(found)


def marked(observation: Observation, *, indicators: Collection[str]) -> Observation:
    """Give the observation with the minimum form switched on for good when a rule asks for it.

    Done when it is saved, so that every later reader knows without the frameworks at hand.
    """
    if observation.minimum_form or not why_minimum(observation, indicators=indicators):
        return observation
    return msgspec.structs.replace(observation, minimum_form=True)


def too_fine(observation: Observation) -> tuple[Problem, ...]:
    """Say what must go or become coarser before a record in minimum form may leave."""
    return tuple(
        Problem(code=f"minimum_{code}", field=code, text=text) for code, text in _too_fine(observation)
    )


def to_minimum(observation: Observation) -> Observation:
    """Give the observation as it may leave: coarser place and month, no attachments, no source.

    The words are left as they are, since only a person can shorten them: ages and long accounts in them are
    still named by `too_fine`.
    """
    return msgspec.structs.replace(
        observation,
        minimum_form=True,
        when=to_month(observation.when) if observation.when else None,
        where=to_admin2(observation.where) if observation.where else None,
        known=msgspec.structs.replace(observation.known, source=None) if observation.known else None,
        attachments=(),
    )


def _too_fine(observation: Observation) -> Iterator[tuple[str, str]]:
    if observation.where and not no_finer_than_admin2(observation.where):
        yield "where", "The place is finer than the district: keep only the names of the areas."
    if observation.when and to_month(observation.when) != observation.when:
        yield "when", "The date is finer than the month."
    if observation.attachments:
        yield "attachments", "Photos and other attachments stay behind."
    if observation.known and observation.known.source:
        yield "known", "The way to the source stays behind."
    if any(hint.kind is Giveaway.AGE for text in shown_texts(observation) for hint in scan(text)):
        yield "what", "An age is written in the text: take it out."


def _has_child_survivor(row: CountRow) -> bool:
    if row.harm not in SURVIVOR_HARMS or row.unit is not Unit.PERSONS:
        return False
    cells = [cell for cell in (row.girls, row.boys) if cell is not None]
    return any(not _is_zero(cell.min, cell.best, cell.max) for cell in cells)


def _is_zero(*figures: int | None) -> bool:
    return {figure for figure in figures if figure is not None} == {0}
