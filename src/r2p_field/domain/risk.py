"""The risk check: red withholds the detail, never the alarm."""

import datetime as dt
from enum import StrEnum

from r2p_field.domain.part import Part


class RiskLevel(StrEnum):
    """What a person judged about the danger of sharing, for those concerned, interpreters and staff alike."""

    GREEN = "green"
    AMBER = "amber"
    RED = "red"


class RedDecision(StrEnum):
    """What a person decided to do with a record whose check is red. Undecided means `contact_only`."""

    CONTACT_ONLY = "contact_only"
    """Send only "contact me about this area" with the factor group."""
    SEND_WITH_MEASURES = "send_with_measures"
    """Send, with the measures that were agreed."""
    HOLD = "hold"
    """Send nothing yet, and remind."""


class RiskCheck(Part, frozen=True, kw_only=True):
    """The answer, what was agreed to lower the danger, and when to look again.

    `level` is absent only where a merge of two sides has lost it; a decision then still holds.
    """

    level: RiskLevel | None = None
    decision: RedDecision | None = None
    measures: str | None = None
    review: dt.date | None = None


def look_again_on(risk: RiskCheck | None) -> dt.date | None:
    """Return the day on which to look again at a record whose detail the check keeps back, if one was set."""
    if risk is None or risk.level in {RiskLevel.GREEN, RiskLevel.AMBER}:
        return None
    kept_back = risk.level is RiskLevel.RED or risk.decision is not None
    return risk.review if kept_back and risk.decision is not RedDecision.SEND_WITH_MEASURES else None
