"""The observation: what one person saw, heard or read, in that person's words. Only `what` is required.

Nobody changes another's words: headquarters codes, grades and corrects in records of its own (`coding`,
`grade`).
"""

import datetime as dt
from collections.abc import Iterator
from enum import StrEnum
from typing import Annotated, Final

from msgspec import Meta

from r2p_field.domain.attachments import Attachment
from r2p_field.domain.consent import Addressee, Consent
from r2p_field.domain.counts import CountRow
from r2p_field.domain.dates import When
from r2p_field.domain.ids import RecordIdField
from r2p_field.domain.part import Count, Item, Part
from r2p_field.domain.places import Where
from r2p_field.domain.risk import RiskCheck


class ObservationType(StrEnum):
    """What kind of thing was observed."""

    INCIDENT = "incident"
    SITUATION = "situation"
    PEACE_SIGN = "peace_sign"
    RUMOUR = "rumour"
    SPEECH = "speech"


class Sensitivity(StrEnum):
    """How much harm disclosure could do (IASC Operational Guidance on Data Responsibility)."""

    LOW = "low"
    MODERATE = "moderate"
    HIGH = "high"
    SEVERE = "severe"


class Seen(StrEnum):
    """How often the indicator was seen in the time observed."""

    ONCE = "seen_once"
    REPEATEDLY = "seen_repeatedly"


class Change(StrEnum):
    """Compared with before, for people: worse always means worse for people."""

    WORSE = "worse"
    SAME = "same"
    BETTER = "better"
    UNKNOWN = "unknown"


class FactorSeen(Item, frozen=True, kw_only=True):
    """An indicator of a framework that this observation speaks to. None at all is normal: "to be coded"."""

    indicator: str
    catalogue: str
    version: str
    seen: Seen | None = None
    change: Change | None = None


class TriggerSeen(Item, frozen=True, kw_only=True):
    """An event (trigger) or standing condition (driver) of a framework that bears on what was observed."""

    trigger: str
    catalogue: str
    version: str
    note: str | None = None


class PartyType(StrEnum):
    """What kind of body acted; never a person."""

    STATE_FORCES = "state_forces"
    POLICE = "police"
    FOREIGN_FORCES = "foreign_forces"
    PEACEKEEPERS = "peacekeepers"
    ARMED_GROUP = "armed_group"
    MILITIA = "militia"
    CROWD = "crowd"
    COMMUNITY_GROUP = "community_group"
    AUTHORITY = "authority"
    MEDIA = "media"
    COMPANY = "company"
    OTHER = "other"
    UNKNOWN = "unknown"


class AttributionBasis(StrEnum):
    """Why this party is named. Printed wherever the party is."""

    SEEN_BY_RECORDER = "seen_by_recorder"
    INSIGNIA = "insignia"
    CLAIMED_BY_PARTY = "claimed_by_party"
    SAID_BY_SOURCE = "said_by_source"
    ASSUMED = "assumed"
    UNKNOWN = "unknown"


class Party(Item, frozen=True, kw_only=True):
    """A body that acted, by type and smallest known unit, with the basis for naming it. Never a person."""

    type: PartyType = PartyType.UNKNOWN
    unit: str | None = None
    basis: AttributionBasis = AttributionBasis.UNKNOWN


class ConflictStatus(StrEnum):
    """Whether it happened inside an armed conflict or an occupation: war crimes need it."""

    NONE = "none"
    ARMED_CONFLICT = "armed_conflict"
    OCCUPATION = "occupation"
    UNCLEAR = "unclear"


class Response(Part, frozen=True, kw_only=True):
    """Who acted (by role), what help or referral followed, and what came of it."""

    acted: str | None = None
    help: str | None = None
    outcome: str | None = None


class LinkType(StrEnum):
    """How another record bears on this one."""

    CORROBORATES = "corroborates"
    CONTRADICTS = "contradicts"
    FOLLOWS = "follows"
    SAME_EVENT = "same_event"
    CAUSED_BY = "caused_by"


class Link(Item, frozen=True, kw_only=True):
    """A typed link from this record to another."""

    type: LinkType
    to: RecordIdField
    note: str | None = None


class Rabat(Part, frozen=True, kw_only=True):
    """The six elements of the Rabat Plan of Action, for headquarters and optional: not a legal finding."""

    context: str | None = None
    speaker: str | None = None
    intent: str | None = None
    content_and_form: str | None = None
    extent: str | None = None
    likelihood: str | None = None


class Speech(Part, frozen=True, kw_only=True):
    """What was said, in which language (tag), by what kind of speaker, to whom, and what followed."""

    said: str | None = None
    language: str | None = None
    speaker: str | None = None
    audience: str | None = None
    followed: str | None = None
    rabat: Rabat | None = None


class Verdict(StrEnum):
    """What checking a rumour showed."""

    TRUE = "true"
    PARTLY_TRUE = "partly_true"
    FALSE = "false"
    CANNOT_TELL = "cannot_tell"


class RumourCheck(Item, frozen=True, kw_only=True):
    """One step taken to check a rumour."""

    what: str
    on: dt.date | None = None


class Rumour(Part, frozen=True, kw_only=True):
    """How a rumour was checked, what came of it, and when people were told back."""

    heard: str | None = None
    checks: tuple[RumourCheck, ...] = ()
    verdict: Verdict | None = None
    told_back_on: dt.date | None = None
    told_back_to: str | None = None


class Basis(StrEnum):
    """How the recorder knows."""

    OWN_OBSERVATION = "own_observation"
    PUBLIC_SOURCE = "public_source"
    PERSON_TOLD = "person_told"
    UNKNOWN = "unknown"


class Known(Part, frozen=True, kw_only=True):
    """How it is known: the basis, the steps between the event and the recorder, a pseudonym such as `S-0042`.

    `sources` is how many separate sources a publisher says it used; absent when it does not say.
    """

    basis: Basis = Basis.UNKNOWN
    steps: Count | None = None
    source: str | None = None
    sources: Count | None = None


class Origin(Part, frozen=True, kw_only=True):
    """Where an imported row comes from: data set and version, profile, row, licence, a label to show."""

    data_set: str = ""
    row: str = ""
    version: str | None = None
    profile: str | None = None
    licence: str | None = None
    label: str | None = None


class Observation(Part, frozen=True, kw_only=True):
    """What happened, and whatever else is known so far.

    `language` is the tag (BCP 47) of the person's words. `flash` is one speakable line without names for
    phone or radio, readable by anyone. `minimum_form` is switched on by hand here, or by the rules of
    `minimum`.
    """

    what: Annotated[str, Meta(min_length=1)]
    type: ObservationType | None = None
    title: str | None = None
    language: str | None = None
    sensitivity: Sensitivity | None = None
    factors: tuple[FactorSeen, ...] = ()
    triggers: tuple[TriggerSeen, ...] = ()
    when: When | None = None
    where: Where | None = None
    counts: tuple[CountRow, ...] = ()
    parties: tuple[Party, ...] = ()
    conflict: ConflictStatus | None = None
    response: Response | None = None
    links: tuple[Link, ...] = ()
    attachments: tuple[Attachment, ...] = ()
    speech: Speech | None = None
    rumour: Rumour | None = None
    known: Known | None = None
    consent: Consent | None = None
    not_for: frozenset[Addressee] = frozenset()
    risk: RiskCheck | None = None
    minimum_form: bool = False
    flash: str | None = None
    origin: Origin | None = None


def shown_texts(observation: Observation) -> tuple[str, ...]:
    """Give the free text that screens and paper show: what is searched, and scanned for giveaways.

    Captions, notes and the words of the place are among it; codes, pseudonyms and ids are not.
    """
    return tuple(text for _, text in named_texts(observation))


def named_texts(observation: Observation) -> Iterator[tuple[str, str]]:
    """Yield the same texts, each with the name of the field of the observation in which it stands."""
    yield from ((path.partition(".")[0], text) for path, text in placed_texts(observation))


def placed_texts(observation: Observation) -> Iterator[tuple[str, str]]:
    """Yield the same texts, each with its path such as `what` or `where.words`; a list has one path."""
    yield from ((path, text) for path, text in _shown(observation) if text)


_SECTIONS: Final = {
    "where": ("words", "admin2", "admin1", "country"),
    "response": ("acted", "help", "outcome"),
    "risk": ("measures",),
    "speech": ("said", "speaker", "audience", "followed"),
    "rumour": ("heard", "told_back_to"),
}
_LISTS: Final = {
    "counts": "group",
    "parties": "unit",
    "triggers": "note",
    "links": "note",
    "attachments": "caption",
}


def _shown(observation: Observation) -> Iterator[tuple[str, str | None]]:
    for name in ("title", "what", "flash"):
        yield name, getattr(observation, name)
    for section, names in _SECTIONS.items():
        part = getattr(observation, section)
        for name in names if part else ():
            yield f"{section}.{name}", getattr(part, name)
    if observation.speech and (rabat := observation.speech.rabat):
        for name in rabat.__struct_fields__:
            yield f"speech.rabat.{name}", getattr(rabat, name)
    for check in observation.rumour.checks if observation.rumour else ():
        yield "rumour.checks", check.what
    for name, text in _LISTS.items():
        for item in getattr(observation, name):
            yield name, getattr(item, text)
