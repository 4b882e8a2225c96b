"""The list beside the save button: what does not add up, what may identify people, what is still missing."""

import datetime as dt
import re
from collections.abc import Iterator
from typing import Final

from r2p_field.domain.counts import check_counts
from r2p_field.domain.dates import check_when
from r2p_field.domain.looked_over import LOOKED_OVER, giveaways_in, too_long
from r2p_field.domain.minimum import too_fine, why_minimum
from r2p_field.domain.observation import Observation, placed_texts
from r2p_field.domain.placed import Placed
from r2p_field.domain.problems import Problem
from r2p_field.domain.text import scan

LANGUAGE_TAG: Final = re.compile(r"[A-Za-z]{2,3}(?:-[A-Za-z0-9]{2,8}){0,4}\Z")
"""The shapes of BCP 47 tags that are in use: `fr`, `sw-CD`, `zh-Hans-CN`, `sg`."""

_WORTH_SAYING: Final = ("when", "where", "known", "factors", "type")
"""Fields that help most when they are filled, in the order in which to ask for them."""


def check_observation(observation: Observation, *, today: dt.date | None = None) -> tuple[Problem, ...]:
    """Say what to look at again. Only `no_account` keeps a record from being saved.

    `today` is the recorder's local day, if dates are to be compared with it.
    """
    found = [*check_when(observation.when, today=today), *check_counts(observation.counts)]
    if why_minimum(observation):
        found += too_fine(observation)
    return (
        *_account(observation),
        *_language(observation),
        *_length(observation),
        *found,
        *_giveaways(observation),
    )


def missing(observation: Observation) -> tuple[str, ...]:
    """Name the fields that are still empty and would help most; a record without them is still a record."""
    return tuple(name for name in _WORTH_SAYING if not getattr(observation, name))


def _account(observation: Observation) -> Iterator[Problem]:
    if not observation.what.strip():
        yield Problem(code="no_account", field="what", text="Say in a few words what happened.")


def _language(observation: Observation) -> Iterator[Problem]:
    if observation.language is not None and not LANGUAGE_TAG.match(observation.language):
        text = "The language is not a tag such as fr, ar or sw."
        yield Problem(code="language", field="language", text=text)


def giveaways(observation: Observation) -> frozenset[str]:
    """Give the words in an observation that may identify somebody, to tell what a correction took out."""
    areas = _areas(observation)
    return frozenset(
        text[hint.start : hint.end]
        for _, text in placed_texts(observation)
        if text not in areas
        for hint in scan(text[:LOOKED_OVER])
    )


def _giveaways(observation: Observation) -> Iterator[Problem]:
    areas = _areas(observation)
    for path, text in placed_texts(observation):
        if text not in areas:
            yield from giveaways_in(Placed(path, text))


def _length(observation: Observation) -> Iterator[Problem]:
    for path, text in placed_texts(observation):
        yield from too_long(Placed(path, text))


def _areas(observation: Observation) -> frozenset[str | None]:
    """Names of areas have capitals and are no people."""
    where = observation.where
    return frozenset((where.country, where.admin1, where.admin2)) if where else frozenset()
