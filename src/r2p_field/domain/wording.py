"""Words that a community gave itself: a local name for an official sign, or a sign of its own.

Agreed on in a session and kept beside the official titles, which stay as they are (A/67/929 on locally
meaningful indicators; Everyday Peace Indicators, Firchow 2018, for the two steps in which they are chosen).
"""

import datetime as dt
from collections.abc import Iterator
from typing import Annotated, Final

from msgspec import Meta

from r2p_field.domain.consent import Addressee, Consent
from r2p_field.domain.ids import RecordIdField
from r2p_field.domain.observation import Sensitivity
from r2p_field.domain.part import Count, Part
from r2p_field.domain.placed import WHERE, Placed, placed
from r2p_field.domain.places import Where


class Wording(Part, frozen=True, kw_only=True):
    """Words of a community. Only the words are required.

    With `means` they say the same as that factor, indicator or trigger of a framework; without it they are a
    sign of their own, standing `beside` a factor where one is near. `agreed_by` is who agreed, as a role or
    group and never a name; `named` and `chosen` are the figures of the vote. One that is no longer used is
    `retired` and stays readable.
    """

    text: Annotated[str, Meta(min_length=1)]
    language: str | None = None
    means: str | None = None
    beside: str | None = None
    catalogue: str | None = None
    version: str | None = None
    agreed_by: str | None = None
    agreed_on: dt.date | None = None
    agreed_in: RecordIdField | None = None
    named: Count | None = None
    chosen: Count | None = None
    retired: bool = False
    where: Where | None = None
    sensitivity: Sensitivity | None = None
    consent: Consent | None = None
    not_for: frozenset[Addressee] = frozenset()


_PLAIN: Final = ("text", "agreed_by", *WHERE)
_LISTS: Final[dict[str, tuple[str, ...]]] = {}


def wording_texts(wording: Wording) -> tuple[str, ...]:
    """Give the free text that screens and paper show: what is searched, and scanned for giveaways."""
    return tuple(one.text for one in placed_in_wording(wording))


def placed_in_wording(wording: Wording) -> Iterator[Placed]:
    """Yield the same texts, each with where it stands."""
    return placed(wording, _PLAIN, _LISTS)
