"""Devices whose records went on in two places: a copy was brought back, or a whole computer was doubled.

Nothing is lost by that, and everything of both is kept and shown. People should hear of it all the same: it
may be a copy that somebody made who should not have one.
"""

from __future__ import annotations

from r2p_field.domain.ids import FeedId
from r2p_field.services.admissions import Admissions
from r2p_field.trust.alarms import AlarmKind
from r2p_field.vault.vault import Vault


def doubled(vault: Vault, admissions: Admissions) -> frozenset[FeedId]:
    """Return the chains that were written twice from one place on, or that named more than one heir."""
    heirs = (
        FeedId(feed)
        for alarm in admissions.judge.alarms
        if alarm.kind is AlarmKind.SEVERAL_HEIRS
        for feed in alarm.about
    )
    return frozenset((*heirs, *(feed for feed, _ in vault.store.forks())))
