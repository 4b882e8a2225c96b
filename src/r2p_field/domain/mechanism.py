"""A committee or body in which a community, or a State, settles tension early: never its members by name."""

import datetime as dt
from collections.abc import Iterator
from enum import StrEnum
from typing import Annotated, Final

from msgspec import Meta

from r2p_field.domain.consent import Addressee, Consent
from r2p_field.domain.groups import Heads
from r2p_field.domain.observation import Sensitivity
from r2p_field.domain.part import Item, Part
from r2p_field.domain.placed import WHERE, Placed, placed
from r2p_field.domain.places import Where


class Level(StrEnum):
    """For how wide an area it speaks."""

    LOCAL = "local"
    DISTRICT = "district"
    PROVINCE = "province"
    NATIONAL = "national"
    CROSS_BORDER = "cross_border"
    OTHER = "other"
    UNKNOWN = "unknown"


class MechanismKind(StrEnum):
    """What sort of body it is (A/67/929 sections on mechanisms of dialogue and on focal points)."""

    STATE_COMMUNITY = "state_community"
    """State and communities sit in it together."""
    LOCAL = "local"
    """A committee of the communities themselves."""
    INTER_AGENCY = "inter_agency"
    FOCAL_POINT = "focal_point"
    OTHER = "other"
    UNKNOWN = "unknown"


class Standing(StrEnum):
    """How a body does at some time."""

    WORKS = "works"
    WORKS_IN_PART = "works_in_part"
    UNDER_PRESSURE = "under_pressure"
    STOPPED = "stopped"
    UNKNOWN = "unknown"


class Included(StrEnum):
    """Whether a kind of group has a seat. Absent means that nobody asked."""

    YES = "yes"
    NO = "no"
    UNKNOWN = "unknown"


class Member(Heads, frozen=True, kw_only=True):
    """A group that has seats in the body."""


class Situation(Item, frozen=True, kw_only=True):
    """How a body did on one day, and what shows it. The newest says how it does now."""

    on: dt.date | None = None
    standing: Standing | None = None
    why: str | None = None


class Mechanism(Part, frozen=True, kw_only=True):
    """A committee or body. Only what it is called is required.

    `mandate` is what it may do and who gave it that, `members` are the groups with seats. Women's groups,
    victims' associations and civil society are asked about apart, since a list of members may be incomplete.
    `next_due` is the day by which it should meet again.
    """

    name: Annotated[str, Meta(min_length=1)]
    sort: MechanismKind | None = None
    level: Level | None = None
    mandate: str | None = None
    where: Where | None = None
    members: tuple[Member, ...] = ()
    womens_groups: Included | None = None
    victims_associations: Included | None = None
    civil_society: Included | None = None
    last_met: dt.date | None = None
    next_due: dt.date | None = None
    situation: tuple[Situation, ...] = ()
    language: str | None = None
    sensitivity: Sensitivity | None = None
    consent: Consent | None = None
    not_for: frozenset[Addressee] = frozenset()


_PLAIN: Final = ("name", "mandate", *WHERE)
_LISTS: Final = {"members": ("group",), "situation": ("why",)}


def mechanism_texts(mechanism: Mechanism) -> tuple[str, ...]:
    """Give the free text that screens and paper show: what is searched, and scanned for giveaways."""
    return tuple(one.text for one in placed_in_mechanism(mechanism))


def placed_in_mechanism(mechanism: Mechanism) -> Iterator[Placed]:
    """Yield the same texts, each with where it stands."""
    return placed(mechanism, _PLAIN, _LISTS)
