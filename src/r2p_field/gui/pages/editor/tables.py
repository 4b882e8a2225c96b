"""Which field of the form holds which field of an observation, and in which section it stands."""

from __future__ import annotations

from enum import StrEnum
from typing import Final

from r2p_field.domain.consent import Addressee
from r2p_field.domain.dates import Course, DatePrecision
from r2p_field.domain.observation import Basis, ConflictStatus, ObservationType, Sensitivity, Verdict
from r2p_field.domain.places import PlacePrecision
from r2p_field.domain.risk import RedDecision, RiskLevel

TEXTS: Final = {
    "what": "what",
    "title": "title",
    "whereWords": "where.words",
    "admin2": "where.admin2",
    "admin1": "where.admin1",
    "country": "where.country",
    "source": "known.source",
    "said": "speech.said",
    "speechLanguage": "speech.language",
    "speaker": "speech.speaker",
    "audience": "speech.audience",
    "followed": "speech.followed",
    "heard": "rumour.heard",
    "toldBackTo": "rumour.told_back_to",
    "acted": "response.acted",
    "help": "response.help",
    "outcome": "response.outcome",
    "measures": "risk.measures",
    "flash": "flash",
    "language": "language",
}
CHOICES: Final[dict[str, tuple[str, type[StrEnum]]]] = {
    "type": ("type", ObservationType),
    "datePrecision": ("when.precision", DatePrecision),
    "course": ("when.course", Course),
    "placePrecision": ("where.precision", PlacePrecision),
    "basis": ("known.basis", Basis),
    "conflict": ("conflict", ConflictStatus),
    "verdict": ("rumour.verdict", Verdict),
    "riskLevel": ("risk.level", RiskLevel),
    "riskDecision": ("risk.decision", RedDecision),
    "sensitivity": ("sensitivity", Sensitivity),
}
DAYS: Final = {
    "start": "when.start",
    "end": "when.end",
    "toldBackOn": "rumour.told_back_on",
    "review": "risk.review",
}
NUMBERS: Final = {"steps": "known.steps", "sources": "known.sources"}
CONSENT: Final = {
    "localCommittee": "local_committee",
    "headquarters": "headquarters",
    "partner": "partner",
    "accountability": "accountability",
    "publication": "publication",
}
NOT_FOR: Final = {
    "notForHeadquarters": Addressee.HEADQUARTERS,
    "notForLocalCommittee": Addressee.LOCAL_COMMITTEE,
    "notForPartner": Addressee.PARTNER,
    "notForAccountability": Addressee.ACCOUNTABILITY,
    "notForPublication": Addressee.PUBLICATION,
    "notForProtectionOfficer": Addressee.PROTECTION_OFFICER,
}
SECTIONS: Final[dict[str, tuple[str, ...]]] = {
    "what": ("what", "type", "title"),
    "when": ("when",),
    "where": ("where",),
    "known": ("known",),
    "factors": ("factors",),
    "counts": ("counts",),
    "parties": ("parties", "conflict"),
    "triggers": ("triggers",),
    "speech": ("speech",),
    "rumour": ("rumour",),
    "response": ("response",),
    "consent": ("consent",),
    "risk": ("risk", "not_for", "sensitivity", "minimum_form"),
    "flash": ("flash",),
    "attachments": ("attachments",),
    "links": ("links",),
    "language": ("language",),
}
"""Which fields of an observation stand in which section."""
