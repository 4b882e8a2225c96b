"""Telling sources apart, so that one voice heard twice is not counted as two."""

from collections.abc import Iterable
from typing import NewType

from r2p_field.domain.folding import fold
from r2p_field.domain.observation import Basis, Observation

SourceKey = NewType("SourceKey", str)
"""Stands for one source when sources are counted. Never shown, and it names nobody."""


def source_key(observation: Observation, writer: str) -> SourceKey | None:
    """Give the key of the source behind an observation; None when it cannot be told from others.

    `writer` is the feed of the device that wrote it. The recorder is the source of own observations;
    pseudonyms belong to the device that gave them; public sources have one name everywhere, and the rows of
    one data set are one source unless they name another.
    """
    known = observation.known
    basis = known.basis if known else Basis.UNKNOWN
    if known and known.source:
        public = basis is Basis.PUBLIC_SOURCE
        return SourceKey(f"{'public' if public else writer}/{fold(known.source).strip()}")
    if observation.origin:
        return SourceKey(f"data set/{fold(observation.origin.data_set).strip()}")
    return SourceKey(f"{writer}/own") if basis is Basis.OWN_OBSERVATION else None


def distinct(keys: Iterable[SourceKey | None]) -> int:
    """Count different sources, as the lowest number that must be true.

    Those that cannot be told apart may all be one, and may be one of those that are known.
    """
    every = list(keys)
    told_apart = len({key for key in every if key is not None})
    return max(told_apart, min(1, len(every)))


def independent(first: SourceKey | None, second: SourceKey | None) -> bool:
    """Say whether two observations certainly come from different sources; in doubt they do not."""
    return first is not None and second is not None and first != second
