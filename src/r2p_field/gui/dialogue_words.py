"""The plain words for every choice of the dialogue side."""

from __future__ import annotations

from enum import StrEnum
from types import MappingProxyType
from typing import Final

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication, QLocale, Qt

from r2p_field.domain.commitment import CommitmentState
from r2p_field.domain.groups import GroupKind
from r2p_field.domain.mechanism import Included, Level, MechanismKind, Standing
from r2p_field.domain.session import (
    ConsensusMethod,
    Dissent,
    Interpretation,
    MissingReason,
    Presence,
    SessionState,
    TallyMethod,
)

_CONTEXT: Final = "DialogueWords"

_WORDS: Final[tuple[tuple[StrEnum, object], ...]] = (
    (CommitmentState.OPEN, QT_TRANSLATE_NOOP("DialogueWords", "open")),
    (CommitmentState.UNDER_WAY, QT_TRANSLATE_NOOP("DialogueWords", "under way")),
    (CommitmentState.KEPT, QT_TRANSLATE_NOOP("DialogueWords", "kept")),
    (CommitmentState.PARTLY_KEPT, QT_TRANSLATE_NOOP("DialogueWords", "partly kept")),
    (CommitmentState.NOT_KEPT, QT_TRANSLATE_NOOP("DialogueWords", "not kept")),
    (CommitmentState.WITHDRAWN, QT_TRANSLATE_NOOP("DialogueWords", "taken back")),
    (SessionState.PLANNED, QT_TRANSLATE_NOOP("DialogueWords", "planned")),
    (SessionState.HELD, QT_TRANSLATE_NOOP("DialogueWords", "held")),
    (SessionState.CANCELLED, QT_TRANSLATE_NOOP("DialogueWords", "called off")),
    (Presence.PRESENT, QT_TRANSLATE_NOOP("DialogueWords", "was there")),
    (Presence.ABSENT, QT_TRANSLATE_NOOP("DialogueWords", "was not there")),
    (Presence.NOT_INVITED, QT_TRANSLATE_NOOP("DialogueWords", "was not invited")),
    (Presence.UNKNOWN, QT_TRANSLATE_NOOP("DialogueWords", "not known whether it was there")),
    (Interpretation.NONE, QT_TRANSLATE_NOOP("DialogueWords", "not interpreted")),
    (Interpretation.IN_PARTS, QT_TRANSLATE_NOOP("DialogueWords", "interpreted in parts")),
    (Interpretation.WHOLE, QT_TRANSLATE_NOOP("DialogueWords", "interpreted")),
    (Interpretation.UNKNOWN, QT_TRANSLATE_NOOP("DialogueWords", "not known whether interpreted")),
    (ConsensusMethod.SHOW_OF_HANDS, QT_TRANSLATE_NOOP("DialogueWords", "show of hands")),
    (ConsensusMethod.SECRET_BALLOT, QT_TRANSLATE_NOOP("DialogueWords", "secret ballot")),
    (ConsensusMethod.EACH_GROUP_SPOKE, QT_TRANSLATE_NOOP("DialogueWords", "each group spoke")),
    (ConsensusMethod.NO_OBJECTION, QT_TRANSLATE_NOOP("DialogueWords", "asked whether anybody objects")),
    (ConsensusMethod.TWO_STEP_VOTE, QT_TRANSLATE_NOOP("DialogueWords", "vote in two steps")),
    (ConsensusMethod.OTHER, QT_TRANSLATE_NOOP("DialogueWords", "another way")),
    (ConsensusMethod.UNKNOWN, QT_TRANSLATE_NOOP("DialogueWords", "way not known")),
    (Dissent.VOICED, QT_TRANSLATE_NOOP("DialogueWords", "Some disagreed.")),
    (Dissent.NONE_VOICED, QT_TRANSLATE_NOOP("DialogueWords", "Asked, and nobody disagreed.")),
    (Dissent.NOT_ASKED, QT_TRANSLATE_NOOP("DialogueWords", "Nobody was asked whether they disagree.")),
    (Level.LOCAL, QT_TRANSLATE_NOOP("DialogueWords", "local")),
    (Level.DISTRICT, QT_TRANSLATE_NOOP("DialogueWords", "district")),
    (Level.PROVINCE, QT_TRANSLATE_NOOP("DialogueWords", "province or region")),
    (Level.NATIONAL, QT_TRANSLATE_NOOP("DialogueWords", "national")),
    (Level.CROSS_BORDER, QT_TRANSLATE_NOOP("DialogueWords", "across a border")),
    (Level.OTHER, QT_TRANSLATE_NOOP("DialogueWords", "another level")),
    (Level.UNKNOWN, QT_TRANSLATE_NOOP("DialogueWords", "level not known")),
    (Included.YES, QT_TRANSLATE_NOOP("DialogueWords", "yes")),
    (Included.NO, QT_TRANSLATE_NOOP("DialogueWords", "no")),
    (Included.UNKNOWN, QT_TRANSLATE_NOOP("DialogueWords", "not known")),
    (GroupKind.COMMUNITY, QT_TRANSLATE_NOOP("DialogueWords", "community")),
    (GroupKind.WOMEN, QT_TRANSLATE_NOOP("DialogueWords", "women's group")),
    (GroupKind.YOUTH, QT_TRANSLATE_NOOP("DialogueWords", "young people")),
    (GroupKind.MINORITY, QT_TRANSLATE_NOOP("DialogueWords", "minority")),
    (GroupKind.DISPLACED, QT_TRANSLATE_NOOP("DialogueWords", "displaced people")),
    (GroupKind.VICTIMS, QT_TRANSLATE_NOOP("DialogueWords", "victims' association")),
    (GroupKind.FAITH, QT_TRANSLATE_NOOP("DialogueWords", "faith group")),
    (GroupKind.CIVIL_SOCIETY, QT_TRANSLATE_NOOP("DialogueWords", "civil society")),
    (GroupKind.AUTHORITY, QT_TRANSLATE_NOOP("DialogueWords", "authority")),
    (GroupKind.SECURITY, QT_TRANSLATE_NOOP("DialogueWords", "security body")),
    (GroupKind.OTHER, QT_TRANSLATE_NOOP("DialogueWords", "another group")),
    (GroupKind.UNKNOWN, QT_TRANSLATE_NOOP("DialogueWords", "kind of group not known")),
    (MissingReason.UNSAFE_TO_INVITE, QT_TRANSLATE_NOOP("DialogueWords", "not safe to invite")),
    (MissingReason.DID_NOT_ASK, QT_TRANSLATE_NOOP("DialogueWords", "nobody asked them")),
    (MissingReason.ASKED_AND_DID_NOT_COME, QT_TRANSLATE_NOOP("DialogueWords", "asked, and did not come")),
    (MissingReason.ASKED_AND_REFUSED, QT_TRANSLATE_NOOP("DialogueWords", "asked, and did not want to come")),
    (MissingReason.NOT_TOLD_IN_TIME, QT_TRANSLATE_NOOP("DialogueWords", "not told in time")),
    (MissingReason.TOO_FAR, QT_TRANSLATE_NOOP("DialogueWords", "too far away")),
    (MissingReason.NONE_HERE, QT_TRANSLATE_NOOP("DialogueWords", "there is no such group here")),
    (MissingReason.OTHER, QT_TRANSLATE_NOOP("DialogueWords", "another reason")),
    (MissingReason.UNKNOWN, QT_TRANSLATE_NOOP("DialogueWords", "reason not known")),
    (TallyMethod.HANDS, QT_TRANSLATE_NOOP("DialogueWords", "hands")),
    (TallyMethod.STONES, QT_TRANSLATE_NOOP("DialogueWords", "stones or seeds")),
    (TallyMethod.CORNERS, QT_TRANSLATE_NOOP("DialogueWords", "corners of the room")),
    (TallyMethod.SPOKEN, QT_TRANSLATE_NOOP("DialogueWords", "spoken")),
    (TallyMethod.PAPER, QT_TRANSLATE_NOOP("DialogueWords", "on paper")),
    (TallyMethod.OTHER, QT_TRANSLATE_NOOP("DialogueWords", "in another way")),
    (TallyMethod.UNKNOWN, QT_TRANSLATE_NOOP("DialogueWords", "not known how")),
    (MechanismKind.STATE_COMMUNITY, QT_TRANSLATE_NOOP("DialogueWords", "State and communities together")),
    (MechanismKind.LOCAL, QT_TRANSLATE_NOOP("DialogueWords", "local committee")),
    (MechanismKind.INTER_AGENCY, QT_TRANSLATE_NOOP("DialogueWords", "body of several agencies")),
    (MechanismKind.FOCAL_POINT, QT_TRANSLATE_NOOP("DialogueWords", "focal point")),
    (MechanismKind.OTHER, QT_TRANSLATE_NOOP("DialogueWords", "another sort of body")),
    (MechanismKind.UNKNOWN, QT_TRANSLATE_NOOP("DialogueWords", "sort of body not known")),
    (Standing.WORKS, QT_TRANSLATE_NOOP("DialogueWords", "works")),
    (Standing.WORKS_IN_PART, QT_TRANSLATE_NOOP("DialogueWords", "works in part")),
    (Standing.UNDER_PRESSURE, QT_TRANSLATE_NOOP("DialogueWords", "under pressure")),
    (Standing.STOPPED, QT_TRANSLATE_NOOP("DialogueWords", "has stopped")),
    (Standing.UNKNOWN, QT_TRANSLATE_NOOP("DialogueWords", "not known how it does")),
)
_BY_CHOICE: Final = MappingProxyType({(type(choice), choice.value): text for choice, text in _WORDS})

_RATINGS: Final = (
    QT_TRANSLATE_NOOP("DialogueWords", "1 of 5, no worry"),
    QT_TRANSLATE_NOOP("DialogueWords", "2 of 5, little worry"),
    QT_TRANSLATE_NOOP("DialogueWords", "3 of 5, some worry"),
    QT_TRANSLATE_NOOP("DialogueWords", "4 of 5, serious"),
    QT_TRANSLATE_NOOP("DialogueWords", "5 of 5, grave"),
)


def dialogue_word(choice: StrEnum) -> str:
    """Return the words for a choice in the person's language."""
    return QCoreApplication.translate(*word_source(choice))


def word_source(choice: StrEnum) -> tuple[str, str]:
    """Return under which context and English words those for a choice are translated."""
    return _CONTEXT, str(_BY_CHOICE[type(choice), choice.value])


def rating_word(rating: int) -> str:
    """Return the words for how grave a group finds a point, 1 to 5."""
    return QCoreApplication.translate(_CONTEXT, str(_RATINGS[rating - 1]))


def in_one_line(*parts: str) -> str:
    """Return parts in a row, each isolated, so that none of another direction drags its neighbours along.

    A label takes the direction of a text from its first letter and looks into no isolate: where the person
    reads from the right, a mark before them says so.
    """
    row = " · ".join(f"\u2068{part}\u2069" for part in parts if part)
    from_right = QLocale().textDirection() is Qt.LayoutDirection.RightToLeft
    return f"\u200f{row}" if row and from_right else row


def state_word(kind: str, code: str) -> str:
    """Return the words for what has come of a promise or a session; the code where it is unknown here."""
    states: type[StrEnum] = CommitmentState if kind == "commitment" else SessionState
    known = next((choice for choice in states if choice.value == code), None)
    return code if known is None else dialogue_word(known)
