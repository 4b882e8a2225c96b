"""A dialogue session: who was there by group, what each group sees, what was agreed, and who did not agree.

Nobody's name, and no view of one person: groups speak. A minority view has its own place and is never folded
into the consensus. Nothing in a session is required, since merging two notebooks may leave any part of it.
"""

import datetime as dt
from collections.abc import Iterator
from enum import StrEnum
from typing import Annotated

from msgspec import Meta

from r2p_field.domain.consent import Addressee, Consent
from r2p_field.domain.dates import When
from r2p_field.domain.groups import Heads
from r2p_field.domain.ids import ItemIdField, RecordIdField
from r2p_field.domain.observation import Change, Sensitivity
from r2p_field.domain.part import Count, Item, Part
from r2p_field.domain.places import Where
from r2p_field.domain.risk import RiskCheck


class SessionState(StrEnum):
    """How far it has come."""

    PLANNED = "planned"
    HELD = "held"
    CANCELLED = "cancelled"


class Interpretation(StrEnum):
    """How a language was carried for those who do not speak it."""

    NONE = "none"
    IN_PARTS = "in_parts"
    WHOLE = "whole"
    UNKNOWN = "unknown"


class SpokenLanguage(Item, frozen=True, kw_only=True):
    """A language of the room, by its tag, and how it was interpreted."""

    language: str
    interpretation: Interpretation | None = None


class Facilitator(Item, frozen=True, kw_only=True):
    """Somebody who led the session, by role and never by name."""

    role: str


class AgreedRule(Item, frozen=True, kw_only=True):
    """A rule that the room agreed to before it began."""

    text: str


class AgendaPoint(Item, frozen=True, kw_only=True):
    """One thing to speak about: a factor or indicator of a framework, a root cause in words, or both.

    `order` is its place on the agenda, since a list of things has no order that a merge keeps.
    """

    order: Count | None = None
    topic: str | None = None
    factor: str | None = None
    catalogue: str | None = None
    version: str | None = None


class Presence(StrEnum):
    """Whether a group was in the room. An empty chair is said, and not left out."""

    PRESENT = "present"
    ABSENT = "absent"
    NOT_INVITED = "not_invited"
    UNKNOWN = "unknown"


class Attendance(Heads, frozen=True, kw_only=True):
    """A group that was in the room, or should have been."""

    presence: Presence | None = None


Rating = Annotated[int, Meta(ge=1, le=5)]
"""How grave a group finds a point: 1 no worry, 2 little, 3 some, 4 serious, 5 grave. Never averaged alone."""


class Hands(Item, frozen=True, kw_only=True):
    """How many of a group chose one rating: the spread behind the group's answer."""

    rating: Rating
    count: Count | None = None


class View(Item, frozen=True, kw_only=True):
    """What one group sees in one point. Without a `group` it is that of the whole room.

    `group` names a row of the attendance, `point` one of the agenda. Worse always means worse for people.
    `may_show` says that the group agreed to its view being shown as its own outside the room; its reason then
    still needs the facilitator's word (`reason_may_show`).
    """

    group: ItemIdField | None = None
    point: ItemIdField | None = None
    direction: Change | None = None
    rating: Rating | None = None
    hands: tuple[Hands, ...] = ()
    reason: str | None = None
    may_show: bool = False
    reason_may_show: bool = False


class ConsensusMethod(StrEnum):
    """How the room found out what it agrees on."""

    SHOW_OF_HANDS = "show_of_hands"
    SECRET_BALLOT = "secret_ballot"  # noqa: S105  (a vote)
    EACH_GROUP_SPOKE = "each_group_spoke"
    NO_OBJECTION = "no_objection"
    TWO_STEP_VOTE = "two_step_vote"
    """First a list of what the room names, then a vote on that list."""
    OTHER = "other"
    UNKNOWN = "unknown"


class Dissent(StrEnum):
    """Whether anybody disagreed. Not asked is not the same as nobody."""

    VOICED = "voiced"
    NONE_VOICED = "none_voiced"
    NOT_ASKED = "not_asked"


class Consensus(Item, frozen=True, kw_only=True):
    """What the room agreed on about one point, and the view of those who did not.

    Figures are people or groups, as the method has it. `minority_may_show` says that those whose view it is
    agreed to its being printed.
    """

    point: ItemIdField | None = None
    statement: str | None = None
    method: ConsensusMethod | None = None
    agree: Count | None = None
    abstain: Count | None = None
    object: Count | None = None
    dissent: Dissent | None = None
    minority_view: str | None = None
    minority_may_show: bool = False


class Concern(Item, frozen=True, kw_only=True):
    """A worry that was raised, and the observation that was made of it, if one was."""

    text: str | None = None
    observation: RecordIdField | None = None


class ToldBack(Item, frozen=True, kw_only=True):
    """What people were told afterwards, when, and who was told."""

    on: dt.date | None = None
    to: str | None = None
    what: str | None = None


class Session(Part, frozen=True, kw_only=True):
    """One meeting, planned or held. `mechanism` is the body that met; `next_on` the day of the next one."""

    title: str | None = None
    mechanism: RecordIdField | None = None
    state: SessionState | None = None
    when: When | None = None
    where: Where | None = None
    languages: tuple[SpokenLanguage, ...] = ()
    facilitators: tuple[Facilitator, ...] = ()
    rules: tuple[AgreedRule, ...] = ()
    agenda: tuple[AgendaPoint, ...] = ()
    attendance: tuple[Attendance, ...] = ()
    views: tuple[View, ...] = ()
    consensus: tuple[Consensus, ...] = ()
    concerns: tuple[Concern, ...] = ()
    told_back: tuple[ToldBack, ...] = ()
    account: str | None = None
    next_on: dt.date | None = None
    language: str | None = None
    sensitivity: Sensitivity | None = None
    consent: Consent | None = None
    not_for: frozenset[Addressee] = frozenset()
    risk: RiskCheck | None = None


def session_texts(session: Session) -> tuple[str, ...]:
    """Give the free text that screens and paper show: what is searched, and scanned for giveaways."""
    return tuple(text for text in _texts(session) if text)


def _texts(session: Session) -> Iterator[str | None]:
    yield from (session.title, session.account)
    if where := session.where:
        yield from (where.words, where.admin2, where.admin1, where.country)
    if risk := session.risk:
        yield risk.measures
    yield from (one.role for one in session.facilitators)
    yield from (one.text for one in session.rules)
    yield from (one.topic for one in session.agenda)
    yield from (one.group for one in session.attendance)
    yield from (one.reason for one in session.views)
    for one in session.consensus:
        yield from (one.statement, one.minority_view)
    yield from (one.text for one in session.concerns)
    for told in session.told_back:
        yield from (told.to, told.what)
