"""Red withholds the detail, never the alarm: what is recorded beside a record that stays behind.

The alarm is an observation of its own, which leaves like any other: the district, the month and the groups of
signs, and nothing that the record says. Headquarters learns where to ask, and not what was told.
"""

from __future__ import annotations

from collections.abc import Collection, Sequence
from typing import Final

from r2p_field.domain.consent import Addressee
from r2p_field.domain.dates import to_month
from r2p_field.domain.observation import Observation, ObservationType
from r2p_field.domain.places import to_admin2
from r2p_field.domain.release import Release, may_go

CONTACT: Final = "Contact me about this area."
"""In English, because headquarters reads it; `language` says so."""


def raises_alarm(observation: Observation, *, indicators: Collection[str] = ()) -> bool:
    """Say whether headquarters is to get the alarm in place of this record.

    Not where people said no to headquarters, where it is kept from it, or where the person holds it back.
    """
    decision = may_go(observation, Addressee.HEADQUARTERS, indicators=indicators)
    return decision.release is Release.CONTACT_ONLY


def alarm_of(observation: Observation, *, groups: Sequence[str] = ()) -> Observation:
    """Give the alarm in place of a record; `groups` are the titles of the factors of its signs."""
    said = f"{CONTACT} {'; '.join(dict.fromkeys(groups))}." if groups else CONTACT
    return Observation(
        what=said,
        language="en",
        type=ObservationType.SITUATION,
        when=to_month(observation.when) if observation.when else None,
        where=to_admin2(observation.where) if observation.where else None,
    )
