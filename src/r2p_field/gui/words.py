"""The plain words for every choice of a record, in one place, for lists, fields and the reading pane."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from enum import StrEnum
from types import MappingProxyType
from typing import Final, TypeVar

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication
from PySide6.QtWidgets import QComboBox

from r2p_field.domain.consent import Addressee, Answer
from r2p_field.domain.counts import CivilianStatus, Harm, Unit
from r2p_field.domain.dates import Course, DatePrecision
from r2p_field.domain.observation import (
    AttributionBasis,
    Basis,
    Change,
    ConflictStatus,
    LinkType,
    ObservationType,
    PartyType,
    Seen,
    Sensitivity,
    Verdict,
)
from r2p_field.domain.places import PlacePrecision
from r2p_field.domain.risk import RedDecision, RiskLevel
from r2p_field.domain.summary import Audience
from r2p_field.viewmodels.inbox import Outcome
from r2p_field.viewmodels.records import State

C = TypeVar("C", bound=StrEnum)

_CONTEXT: Final = "Words"


_WORDS: Final[tuple[tuple[StrEnum, object], ...]] = (
    (ObservationType.INCIDENT, QT_TRANSLATE_NOOP("Words", "Incident")),
    (ObservationType.SITUATION, QT_TRANSLATE_NOOP("Words", "Situation")),
    (ObservationType.PEACE_SIGN, QT_TRANSLATE_NOOP("Words", "Sign of peace")),
    (ObservationType.RUMOUR, QT_TRANSLATE_NOOP("Words", "Rumour")),
    (ObservationType.SPEECH, QT_TRANSLATE_NOOP("Words", "Speech")),
    (Sensitivity.LOW, QT_TRANSLATE_NOOP("Words", "Low")),
    (Sensitivity.MODERATE, QT_TRANSLATE_NOOP("Words", "Moderate")),
    (Sensitivity.HIGH, QT_TRANSLATE_NOOP("Words", "High")),
    (Sensitivity.SEVERE, QT_TRANSLATE_NOOP("Words", "Severe")),
    (Seen.ONCE, QT_TRANSLATE_NOOP("Words", "Seen once")),
    (Seen.REPEATEDLY, QT_TRANSLATE_NOOP("Words", "Seen repeatedly")),
    (Change.WORSE, QT_TRANSLATE_NOOP("Words", "Worse for people")),
    (Change.SAME, QT_TRANSLATE_NOOP("Words", "The same")),
    (Change.BETTER, QT_TRANSLATE_NOOP("Words", "Better for people")),
    (Change.UNKNOWN, QT_TRANSLATE_NOOP("Words", "Change not known")),
    (PartyType.STATE_FORCES, QT_TRANSLATE_NOOP("Words", "State forces")),
    (PartyType.POLICE, QT_TRANSLATE_NOOP("Words", "Police")),
    (PartyType.FOREIGN_FORCES, QT_TRANSLATE_NOOP("Words", "Foreign forces")),
    (PartyType.PEACEKEEPERS, QT_TRANSLATE_NOOP("Words", "Peacekeepers")),
    (PartyType.ARMED_GROUP, QT_TRANSLATE_NOOP("Words", "Armed group")),
    (PartyType.MILITIA, QT_TRANSLATE_NOOP("Words", "Militia")),
    (PartyType.CROWD, QT_TRANSLATE_NOOP("Words", "Crowd")),
    (PartyType.COMMUNITY_GROUP, QT_TRANSLATE_NOOP("Words", "Community group")),
    (PartyType.AUTHORITY, QT_TRANSLATE_NOOP("Words", "Authority")),
    (PartyType.MEDIA, QT_TRANSLATE_NOOP("Words", "Media")),
    (PartyType.COMPANY, QT_TRANSLATE_NOOP("Words", "Company")),
    (PartyType.OTHER, QT_TRANSLATE_NOOP("Words", "Another kind of body")),
    (PartyType.UNKNOWN, QT_TRANSLATE_NOOP("Words", "Unknown body")),
    (AttributionBasis.SEEN_BY_RECORDER, QT_TRANSLATE_NOOP("Words", "Seen by the recorder")),
    (AttributionBasis.INSIGNIA, QT_TRANSLATE_NOOP("Words", "By uniform or insignia")),
    (AttributionBasis.CLAIMED_BY_PARTY, QT_TRANSLATE_NOOP("Words", "Claimed by the party itself")),
    (AttributionBasis.SAID_BY_SOURCE, QT_TRANSLATE_NOOP("Words", "Said by a source")),
    (AttributionBasis.ASSUMED, QT_TRANSLATE_NOOP("Words", "Assumed")),
    (AttributionBasis.UNKNOWN, QT_TRANSLATE_NOOP("Words", "Basis not known")),
    (LinkType.CORROBORATES, QT_TRANSLATE_NOOP("Words", "It confirms it")),
    (LinkType.CONTRADICTS, QT_TRANSLATE_NOOP("Words", "It contradicts it")),
    (LinkType.FOLLOWS, QT_TRANSLATE_NOOP("Words", "It came after it")),
    (LinkType.SAME_EVENT, QT_TRANSLATE_NOOP("Words", "It is the same event")),
    (LinkType.CAUSED_BY, QT_TRANSLATE_NOOP("Words", "It was caused by it")),
    (ConflictStatus.NONE, QT_TRANSLATE_NOOP("Words", "No")),
    (ConflictStatus.ARMED_CONFLICT, QT_TRANSLATE_NOOP("Words", "Yes, an armed conflict")),
    (ConflictStatus.OCCUPATION, QT_TRANSLATE_NOOP("Words", "Yes, an occupation")),
    (ConflictStatus.UNCLEAR, QT_TRANSLATE_NOOP("Words", "Unclear")),
    (Verdict.TRUE, QT_TRANSLATE_NOOP("Words", "True")),
    (Verdict.PARTLY_TRUE, QT_TRANSLATE_NOOP("Words", "Partly true")),
    (Verdict.FALSE, QT_TRANSLATE_NOOP("Words", "False")),
    (Verdict.CANNOT_TELL, QT_TRANSLATE_NOOP("Words", "Cannot tell")),
    (Basis.OWN_OBSERVATION, QT_TRANSLATE_NOOP("Words", "I saw or heard it myself")),
    (Basis.PUBLIC_SOURCE, QT_TRANSLATE_NOOP("Words", "A public source")),
    (Basis.PERSON_TOLD, QT_TRANSLATE_NOOP("Words", "A person told me")),
    (Basis.UNKNOWN, QT_TRANSLATE_NOOP("Words", "Not known")),
    (DatePrecision.DAY, QT_TRANSLATE_NOOP("Words", "To the day")),
    (DatePrecision.FEW_DAYS, QT_TRANSLATE_NOOP("Words", "Within a few days")),
    (DatePrecision.WEEK, QT_TRANSLATE_NOOP("Words", "Within a week")),
    (DatePrecision.MONTH, QT_TRANSLATE_NOOP("Words", "Within a month")),
    (DatePrecision.YEAR, QT_TRANSLATE_NOOP("Words", "Within a year")),
    (DatePrecision.UNKNOWN, QT_TRANSLATE_NOOP("Words", "Not known")),
    (Course.ONGOING, QT_TRANSLATE_NOOP("Words", "Still going on")),
    (Course.ENDED, QT_TRANSLATE_NOOP("Words", "Ended")),
    (Course.UNKNOWN, QT_TRANSLATE_NOOP("Words", "Not known")),
    (PlacePrecision.EXACT, QT_TRANSLATE_NOOP("Words", "This very spot")),
    (PlacePrecision.SETTLEMENT, QT_TRANSLATE_NOOP("Words", "A village, town or camp")),
    (PlacePrecision.NEAR, QT_TRANSLATE_NOOP("Words", "Near a known place")),
    (PlacePrecision.ADMIN3, QT_TRANSLATE_NOOP("Words", "Within a small area")),
    (PlacePrecision.ADMIN2, QT_TRANSLATE_NOOP("Words", "Within a district")),
    (PlacePrecision.ADMIN1, QT_TRANSLATE_NOOP("Words", "Within a province or region")),
    (PlacePrecision.AREA, QT_TRANSLATE_NOOP("Words", "Along a road, river or border")),
    (PlacePrecision.COUNTRY, QT_TRANSLATE_NOOP("Words", "Somewhere in the country")),
    (PlacePrecision.WIDER, QT_TRANSLATE_NOOP("Words", "Beyond one country")),
    (PlacePrecision.UNKNOWN, QT_TRANSLATE_NOOP("Words", "Not known")),
    (Answer.YES, QT_TRANSLATE_NOOP("Words", "Yes")),
    (Answer.NO, QT_TRANSLATE_NOOP("Words", "No")),
    (Answer.NOT_ASKED, QT_TRANSLATE_NOOP("Words", "Not asked")),
    (Addressee.LOCAL_COMMITTEE, QT_TRANSLATE_NOOP("Words", "The local committee")),
    (Addressee.HEADQUARTERS, QT_TRANSLATE_NOOP("Words", "Headquarters")),
    (Addressee.PARTNER, QT_TRANSLATE_NOOP("Words", "A named partner")),
    (Addressee.ACCOUNTABILITY, QT_TRANSLATE_NOOP("Words", "An accountability process")),
    (Addressee.PUBLICATION, QT_TRANSLATE_NOOP("Words", "Publication")),
    (Addressee.PROTECTION_OFFICER, QT_TRANSLATE_NOOP("Words", "The protection officer")),
    (RiskLevel.GREEN, QT_TRANSLATE_NOOP("Words", "Green: no danger known")),
    (RiskLevel.AMBER, QT_TRANSLATE_NOOP("Words", "Amber: some danger")),
    (RiskLevel.RED, QT_TRANSLATE_NOOP("Words", "Red: serious danger")),
    (RedDecision.CONTACT_ONLY, QT_TRANSLATE_NOOP("Words", "Send only: contact me about this area")),
    (RedDecision.SEND_WITH_MEASURES, QT_TRANSLATE_NOOP("Words", "Send, with the agreed measures")),
    (RedDecision.HOLD, QT_TRANSLATE_NOOP("Words", "Send nothing yet")),
    (Harm.KILLED, QT_TRANSLATE_NOOP("Words", "Killed")),
    (Harm.INJURED, QT_TRANSLATE_NOOP("Words", "Injured")),
    (Harm.SEXUAL_VIOLENCE, QT_TRANSLATE_NOOP("Words", "Sexual violence")),
    (Harm.ABDUCTED_OR_DETAINED, QT_TRANSLATE_NOOP("Words", "Abducted or detained")),
    (Harm.MISSING, QT_TRANSLATE_NOOP("Words", "Missing")),
    (Harm.DISPLACED, QT_TRANSLATE_NOOP("Words", "Displaced")),
    (Harm.PROPERTY_OR_LIVELIHOOD_LOST, QT_TRANSLATE_NOOP("Words", "Property or livelihood lost")),
    (Harm.THREATENED, QT_TRANSLATE_NOOP("Words", "Threatened")),
    (Harm.OTHER, QT_TRANSLATE_NOOP("Words", "Another harm")),
    (Harm.UNKNOWN, QT_TRANSLATE_NOOP("Words", "Harm not known")),
    (CivilianStatus.CIVILIAN, QT_TRANSLATE_NOOP("Words", "Civilians")),
    (CivilianStatus.FIGHTER, QT_TRANSLATE_NOOP("Words", "Fighters")),
    (CivilianStatus.UNKNOWN, QT_TRANSLATE_NOOP("Words", "Status not known")),
    (Unit.PERSONS, QT_TRANSLATE_NOOP("Words", "Persons")),
    (Unit.HOUSEHOLDS, QT_TRANSLATE_NOOP("Words", "Households")),
    (Unit.INCIDENTS, QT_TRANSLATE_NOOP("Words", "Incidents")),
    (Audience.COMMUNITY, QT_TRANSLATE_NOOP("Words", "The community")),
    (Audience.HQ, QT_TRANSLATE_NOOP("Words", "Headquarters")),
    (Audience.PUBLIC, QT_TRANSLATE_NOOP("Words", "The public")),
    (State.RECORDED, QT_TRANSLATE_NOOP("Words", "Recorded")),
    (State.SEALED, QT_TRANSLATE_NOOP("Words", "Sealed in a packet")),
    (State.RECEIVED, QT_TRANSLATE_NOOP("Words", "HQ has it")),
    (State.THEIRS, QT_TRANSLATE_NOOP("Words", "From another device")),
    (Outcome.IMPORTED, QT_TRANSLATE_NOOP("Words", "Taken in")),
    (Outcome.ALREADY, QT_TRANSLATE_NOOP("Words", "Taken in before")),
    (Outcome.OWN, QT_TRANSLATE_NOOP("Words", "Made here")),
    (Outcome.WAITING, QT_TRANSLATE_NOOP("Words", "Waits for checking")),
    (Outcome.NEWER, QT_TRANSLATE_NOOP("Words", "Needs a newer program")),
    (Outcome.REFUSED, QT_TRANSLATE_NOOP("Words", "Refused")),
)
"""A table and not a mapping: members of two lists that have the same code are equal as text."""

_BY_CHOICE: Final = MappingProxyType({(type(choice), choice.value): text for choice, text in _WORDS})

_FIELDS: Final[Mapping[str, object]] = MappingProxyType(
    {
        "what": QT_TRANSLATE_NOOP("Words", "What happened"),
        "type": QT_TRANSLATE_NOOP("Words", "Kind"),
        "title": QT_TRANSLATE_NOOP("Words", "Title"),
        "language": QT_TRANSLATE_NOOP("Words", "Language"),
        "sensitivity": QT_TRANSLATE_NOOP("Words", "Harm if it became known"),
        "factors": QT_TRANSLATE_NOOP("Words", "Signs of risk and of peace"),
        "triggers": QT_TRANSLATE_NOOP("Words", "Triggers"),
        "when": QT_TRANSLATE_NOOP("Words", "When"),
        "where": QT_TRANSLATE_NOOP("Words", "Where"),
        "counts": QT_TRANSLATE_NOOP("Words", "Who was harmed"),
        "parties": QT_TRANSLATE_NOOP("Words", "Who did it"),
        "conflict": QT_TRANSLATE_NOOP("Words", "Inside an armed conflict?"),
        "response": QT_TRANSLATE_NOOP("Words", "Response"),
        "links": QT_TRANSLATE_NOOP("Words", "Links"),
        "attachments": QT_TRANSLATE_NOOP("Words", "Photos and documents"),
        "speech": QT_TRANSLATE_NOOP("Words", "What was said"),
        "rumour": QT_TRANSLATE_NOOP("Words", "The rumour"),
        "known": QT_TRANSLATE_NOOP("Words", "How it is known"),
        "consent": QT_TRANSLATE_NOOP("Words", "What people agreed to"),
        "not_for": QT_TRANSLATE_NOOP("Words", "Not for"),
        "risk": QT_TRANSLATE_NOOP("Words", "Risk check"),
        "minimum_form": QT_TRANSLATE_NOOP("Words", "Minimum form"),
        "flash": QT_TRANSLATE_NOOP("Words", "Flash line"),
        "origin": QT_TRANSLATE_NOOP("Words", "Where it comes from"),
    }
)
"""What to say for a field of an observation that is still empty, or that was changed."""


def word(choice: StrEnum) -> str:
    """Return the words for a choice in the person's language."""
    return QCoreApplication.translate(_CONTEXT, str(_BY_CHOICE[type(choice), choice.value]))


def type_word(code: str) -> str:
    """Return the words for a kind of observation by its code; the code itself where it is unknown here."""
    known = next((choice for choice in ObservationType if choice.value == code), None)
    return code if known is None else word(known)


def field_word(name: str) -> str:
    """Return what a field of an observation is called."""
    return QCoreApplication.translate(_CONTEXT, str(_FIELDS[name])) if name in _FIELDS else name


def offer(combo: QComboBox, choices: Iterable[StrEnum], nothing: str) -> None:
    """Fill a list with choices; the first line means that nothing was chosen."""
    combo.addItem(nothing, None)
    for choice in choices:
        combo.addItem(word(choice), choice.value)


def chosen(combo: QComboBox, kind: type[C]) -> C | None:
    """Return what was chosen."""
    code = combo.currentData()
    return None if code is None else kind(code)


def choose(combo: QComboBox, choice: StrEnum | None) -> None:
    """Show a choice."""
    combo.setCurrentIndex(max(0, -1 if choice is None else combo.findData(choice.value)))


def not_stated() -> str:
    """Return the words for a choice that nobody made."""
    return QCoreApplication.translate("Words", "Not stated")
