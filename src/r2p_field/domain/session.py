"""A dialogue session: who was there by group, what each group sees, what was agreed, and who did not agree.

Nobody's name, and no view of one person: groups speak. A minority view has its own place and is never folded
into the consensus. Nothing in a session is required, since merging two notebooks may leave any part of it.
"""

import datetime as dt
from collections.abc import Iterator
from enum import StrEnum
from typing import Annotated, Final

from msgspec import Meta

from r2p_field.domain.consent import Addressee, Consent
from r2p_field.domain.dates import When
from r2p_field.domain.groups import GroupKind, Heads
from r2p_field.domain.hours import Hour
from r2p_field.domain.ids import ItemIdField, RecordIdField
from r2p_field.domain.observation import Change, Sensitivity
from r2p_field.domain.part import Count, Item, Part
from r2p_field.domain.placed import WHERE, Placed, placed
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
    """A language of the room, by its tag, how it was interpreted, and by whom, as a role."""

    language: str
    interpretation: Interpretation | None = None
    interpreter: str | None = None


class Facilitator(Item, frozen=True, kw_only=True):
    """Somebody who led the session, by role and never by name."""

    role: str


class AgreedRule(Item, frozen=True, kw_only=True):
    """A rule that the room agreed to before it began."""

    text: str


class AgendaPoint(Item, frozen=True, kw_only=True):
    """One thing to speak about: a factor or indicator of a framework, a root cause in words, or both.

    Also a sign that the community words itself (`wording`), a promise to look at again, or a question that
    was asked in an earlier session (`asked_in`, `question`). `order` is its place on the agenda, since a list
    of things has no order that a merge keeps; `minutes` the time that is set aside for it.
    """

    order: Count | None = None
    topic: str | None = None
    factor: str | None = None
    catalogue: str | None = None
    version: str | None = None
    wording: RecordIdField | None = None
    promise: RecordIdField | None = None
    asked_in: RecordIdField | None = None
    question: ItemIdField | None = None
    minutes: Count | None = None


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


class Lean(Item, frozen=True, kw_only=True):
    """How many of a group chose one direction: worse, the same, better or unknown."""

    direction: Change
    count: Count | None = None


class TallyMethod(StrEnum):
    """How a group showed what it sees."""

    HANDS = "hands"
    STONES = "stones"
    """Stones, seeds or beans laid on the signs."""
    CORNERS = "corners"
    """People went to the corner of the room that stands for their answer."""
    SPOKEN = "spoken"
    PAPER = "paper"
    OTHER = "other"
    UNKNOWN = "unknown"


class View(Item, frozen=True, kw_only=True):
    """What one group sees in one point. Without a `group` it is that of the whole room.

    `group` names a row of the attendance, `point` one of the agenda. Worse always means worse for people.
    `hands` are the figures behind the rating, `leans` those behind the direction. `root_cause` is what the
    group holds to lie beneath, in its own words. `may_show` says that the group agreed to its view being
    shown as its own outside the room; its reason and root cause then still need the facilitator's word
    (`reason_may_show`).
    """

    group: ItemIdField | None = None
    point: ItemIdField | None = None
    direction: Change | None = None
    rating: Rating | None = None
    hands: tuple[Hands, ...] = ()
    leans: tuple[Lean, ...] = ()
    method: TallyMethod | None = None
    reason: str | None = None
    root_cause: str | None = None
    may_show: bool = False
    reason_may_show: bool = False

    @property
    def stays(self) -> bool:
        """Whether it is the view of a group that did not agree to its being shown outside the room."""
        return self.group is not None and not self.may_show


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


class MissingReason(StrEnum):
    """Why a group was not in the room."""

    UNSAFE_TO_INVITE = "unsafe_to_invite"
    DID_NOT_ASK = "did_not_ask"
    ASKED_AND_DID_NOT_COME = "asked_and_did_not_come"
    ASKED_AND_REFUSED = "asked_and_refused"
    NOT_TOLD_IN_TIME = "not_told_in_time"
    TOO_FAR = "too_far"
    NONE_HERE = "none_here"
    """There is no such group in this place."""
    OTHER = "other"
    UNKNOWN = "unknown"


class Missing(Item, frozen=True, kw_only=True):
    """A kind of group that was not in the room, and why. Only the facilitator is shown it."""

    kind: GroupKind | None = None
    group: str | None = None
    reason: MissingReason | None = None
    note: str | None = None


class Question(Item, frozen=True, kw_only=True):
    """A question of the community, and the answer once there is one; without it, it is asked again.

    `group` names a row of the attendance, `answered_in` the session in which the answer was given.
    """

    text: str | None = None
    group: ItemIdField | None = None
    answer: str | None = None
    answered_on: dt.date | None = None
    answered_in: RecordIdField | None = None


class Proposal(Item, frozen=True, kw_only=True):
    """A sign that the community proposes to watch, voted on in two steps.

    First the room names what it sees as a sign, and says for each whether it belongs on the list (`named`
    people); then it chooses from that list (`chosen` people). What is `kept` becomes a local sign of its own
    (`wording`), beside the official factor `beside`.
    """

    text: str | None = None
    language: str | None = None
    group: ItemIdField | None = None
    beside: str | None = None
    named: Count | None = None
    chosen: Count | None = None
    kept: bool = False
    wording: RecordIdField | None = None


class ToTell(Item, frozen=True, kw_only=True):
    """What is to be told back to whom, and by when."""

    what: str | None = None
    to: str | None = None
    until: dt.date | None = None


class ToldBack(Item, frozen=True, kw_only=True):
    """What people were told afterwards, when, and who was told; `plan` is what had been set down to tell."""

    on: dt.date | None = None
    to: str | None = None
    what: str | None = None
    plan: ItemIdField | None = None


class Session(Part, frozen=True, kw_only=True):
    """One meeting, planned or held. `mechanism` is the body that met; `next_on` the day of the next one.

    `begins` is the hour on its first day, by the clock on the wall of the place. `minutes` is how long it
    lasted, without its pauses. `paper` is the short code of the sheets that were
    printed for it.
    """

    title: str | None = None
    mechanism: RecordIdField | None = None
    state: SessionState | None = None
    when: When | None = None
    begins: Hour | None = None
    where: Where | None = None
    languages: tuple[SpokenLanguage, ...] = ()
    facilitators: tuple[Facilitator, ...] = ()
    rules: tuple[AgreedRule, ...] = ()
    agenda: tuple[AgendaPoint, ...] = ()
    attendance: tuple[Attendance, ...] = ()
    views: tuple[View, ...] = ()
    consensus: tuple[Consensus, ...] = ()
    concerns: tuple[Concern, ...] = ()
    missing: tuple[Missing, ...] = ()
    questions: tuple[Question, ...] = ()
    proposals: tuple[Proposal, ...] = ()
    to_tell: tuple[ToTell, ...] = ()
    told_back: tuple[ToldBack, ...] = ()
    minutes: Count | None = None
    paper: str | None = None
    account: str | None = None
    next_on: dt.date | None = None
    language: str | None = None
    sensitivity: Sensitivity | None = None
    consent: Consent | None = None
    not_for: frozenset[Addressee] = frozenset()
    risk: RiskCheck | None = None


_PLAIN: Final = ("title", "account", *WHERE, "risk.measures")
_LISTS: Final = {
    "languages": ("interpreter",),
    "facilitators": ("role",),
    "rules": ("text",),
    "agenda": ("topic",),
    "attendance": ("group",),
    "views": ("reason", "root_cause"),
    "consensus": ("statement", "minority_view"),
    "concerns": ("text",),
    "missing": ("group", "note"),
    "questions": ("text", "answer"),
    "proposals": ("text",),
    "to_tell": ("what", "to"),
    "told_back": ("to", "what"),
}


def session_texts(session: Session) -> tuple[str, ...]:
    """Give the free text that screens and paper show: what is searched, and scanned for giveaways."""
    return tuple(one.text for one in placed_in_session(session))


def placed_in_session(session: Session) -> Iterator[Placed]:
    """Yield the same texts, each with where it stands."""
    return placed(session, _PLAIN, _LISTS)
