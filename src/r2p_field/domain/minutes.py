"""What the pages of one meeting say, already cut down to what their reader may see.

Values only: the words around them belong to the page and its language (`paper_words`). Numbers of few people
are kept before they get here (`small_numbers`), and so are views and words that a group did not release.
"""

import datetime as dt
from dataclasses import dataclass
from enum import StrEnum

from r2p_field.domain.commitment import CommitmentState
from r2p_field.domain.groups import GroupKind
from r2p_field.domain.observation import Change
from r2p_field.domain.session import ConsensusMethod, Interpretation, MissingReason, Presence, TallyMethod
from r2p_field.domain.small_numbers import Figure, Spread

DIRECTIONS = (Change.WORSE, Change.SAME, Change.BETTER, Change.UNKNOWN)
"""The order of answers about the direction; ratings are in the order 1 to 5."""


class Others(StrEnum):
    """What is said of those who did not agree. There is no way to say nothing."""

    SAY = "say"
    """Their view is printed."""
    KEPT = "kept"
    """Some did not agree; their view is kept."""
    NONE = "none"
    """It was asked, and nobody disagreed."""
    NOT_ASKED = "not_asked"


@dataclass(frozen=True, slots=True, kw_only=True)
class SpokenLine:
    """A language of the room by its tag; `interpreter` is a role, on headquarters' pages only."""

    language: str
    interpretation: Interpretation | None = None
    interpreter: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class GroupLine:
    """A group that was, or was not, in the room.

    `heads` are its counts by women, men, girls, boys and unknown, lowest and highest each, on headquarters'
    pages only.
    """

    group: str
    kind: GroupKind | None = None
    presence: Presence = Presence.UNKNOWN
    heads: tuple[tuple[int | None, int | None], ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class GroupView:
    """What one group sees, in its own answer: no numbers, so that none can be subtracted."""

    group: str
    direction: Change | None = None
    rating: int | None = None
    method: TallyMethod | None = None
    reason: str = ""
    root_cause: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Agreed:
    """What was agreed, how, with how many; and always what became of those who did not agree.

    `refused`: it was proposed, and more objected than agreed. `minority_view` is there only if they released
    it. The three figures are absent where nobody counted.
    """

    others: Others
    statement: str = ""
    refused: bool = False
    method: ConsensusMethod | None = None
    agree: Figure | None = None
    abstain: Figure | None = None
    object: Figure | None = None
    minority_view: str = ""

    def __post_init__(self) -> None:
        """Hold that dissent is never hidden. Raises ValueError."""
        if self.object not in {None, 0} and self.others not in {Others.SAY, Others.KEPT}:
            raise ValueError("an objection is always told")
        if bool(self.minority_view) != (self.others is Others.SAY):
            raise ValueError("a minority view is printed where it says so")


@dataclass(frozen=True, slots=True, kw_only=True)
class PointLine:
    """One matter that was spoken about.

    `title` is neutral on pages for a village; empty stands for "another matter". `few_answered`: fewer than
    five answered, so nothing of it is told. `of_groups`: the figures are answers of groups. `direction` and
    `rating` are the room's answer where nobody counted how many chose what. `views_kept` is how many groups'
    views are not among `groups`; it is told on headquarters' pages.
    """

    title: str
    topic: str = ""
    local: tuple[str, ...] = ()
    asked: str = ""
    promised: str = ""
    leans: Spread | None = None
    ratings: Spread | None = None
    of_groups: bool = False
    direction: Change | None = None
    rating: int | None = None
    few_answered: bool = False
    reason: str = ""
    root_cause: str = ""
    groups: tuple[GroupView, ...] = ()
    views_kept: int = 0
    agreed: tuple[Agreed, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class PromiseLine:
    """A promise: its words, who made it as a role, until when, and what would show that it was kept."""

    text: str
    owner_role: str = ""
    due: dt.date | None = None
    evidence_wanted: str = ""
    made_on: dt.date | None = None
    state: CommitmentState = CommitmentState.OPEN


@dataclass(frozen=True, slots=True, kw_only=True)
class QuestionLine:
    """A question of the community, and the answer where there is one."""

    text: str
    answer: str = ""
    answered_on: dt.date | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class ToldLine:
    """What is to be told, or was told, to whom, and by or on which day."""

    what: str = ""
    to: str = ""
    day: dt.date | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class SignLine:
    """A sign that the community proposes, with the two figures of its vote."""

    text: str
    named: Figure | None = None
    chosen: Figure | None = None
    kept: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class MissingLine:
    """A kind of group that was not in the room, and why."""

    kind: GroupKind | None = None
    reason: MissingReason | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Minutes:
    """The notes of one meeting for one reader.

    `room` is how many people were there, at least and at most; the second is absent where it is not known or
    not told. What stands below `next_on` is for headquarters' long form.
    """

    title: str = ""
    first: dt.date | None = None
    last: dt.date | None = None
    begins: str = ""
    place: str = ""
    languages: tuple[SpokenLine, ...] = ()
    room: tuple[Figure | None, Figure | None] = (None, None)
    groups: tuple[GroupLine, ...] = ()
    points: tuple[PointLine, ...] = ()
    agreed: tuple[Agreed, ...] = ()
    promises: tuple[PromiseLine, ...] = ()
    questions: tuple[QuestionLine, ...] = ()
    to_tell: tuple[ToldLine, ...] = ()
    next_on: dt.date | None = None
    invented: bool = False
    body: str = ""
    facilitators: tuple[str, ...] = ()
    rules: tuple[str, ...] = ()
    lasted: int | None = None
    account: str = ""
    concerns: tuple[str, ...] = ()
    signs: tuple[SignLine, ...] = ()
    missing: tuple[MissingLine, ...] = ()
    told_back: tuple[ToldLine, ...] = ()
