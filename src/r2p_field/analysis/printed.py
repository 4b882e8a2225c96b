"""One observation as a line of the list: when, where, what, who, how many, and how well it is known."""

from collections.abc import Iterator
from typing import Final

from r2p_field.analysis.evidence import Evidence
from r2p_field.domain.counts import CivilianStatus, CountRow, Total, row_total
from r2p_field.domain.dates import DatePrecision, When
from r2p_field.domain.grading import label
from r2p_field.domain.observation import Observation, Party
from r2p_field.domain.places import PlacePrecision, Where
from r2p_field.domain.summary import KeyObservation, PartyLine

LONGEST_TITLE: Final = 120
"""Characters of the account that stand for a title where there is none."""


def printed(evidence: Evidence) -> KeyObservation:
    """Give the observation as it is printed."""
    observation = evidence.observation
    return KeyObservation(
        reference=evidence.reference,
        date=date_words(evidence.when),
        place=place_words(evidence.where),
        title=_title(observation),
        grade=label(evidence.grade),
        parties=tuple(_party(party) for party in observation.parties),
        counts=tuple(_counts(observation)),
    )


def date_words(when: When | None) -> str:
    """Say when, and how exactly that is known."""
    if when is None or when.start is None:
        return "date not stated"
    precision = when.precision or DatePrecision.DAY
    if when.end in {None, when.start}:
        return f"{when.start}{_DATES[precision]}"
    joined = f"{when.start} to {when.end}"
    return joined if precision is DatePrecision.DAY else f"{joined}, day not known"


_DATES: Final = {
    DatePrecision.DAY: "",
    DatePrecision.FEW_DAYS: ", known to a few days",
    DatePrecision.WEEK: ", known to a week",
    DatePrecision.MONTH: ", known to a month",
    DatePrecision.YEAR: ", known to a year",
    DatePrecision.UNKNOWN: ", not known how exactly",
}


def place_words(where: Where | None) -> str:
    """Say where: the place in words and its area, or the finest area that is named."""
    names = (where.words, where.admin1, where.country) if where else ()
    found = list(dict.fromkeys(name for name in names if name))[:2]
    if not found:
        return "place not stated"
    near = "near " if where and where.precision is PlacePrecision.NEAR else ""
    return near + ", ".join(found)


def _title(observation: Observation) -> str:
    if observation.title:
        return observation.title
    account = " ".join(observation.what.split())
    return account if len(account) <= LONGEST_TITLE else f"{account[: LONGEST_TITLE - 1]}…"


def _party(party: Party) -> PartyLine:
    kind = _plain(party.type)
    return PartyLine(party=f"{party.unit} ({kind})" if party.unit else kind, basis=_plain(party.basis))


def _counts(observation: Observation) -> Iterator[str]:
    """Say each row that states more than nothing."""
    for row in observation.counts:
        total = row_total(row)
        if any((total.least, total.best, total.most)):
            yield f"{_plain(row.unit)} {_plain(row.harm)}, {_whose(row)}: {_range(total)}"


def _whose(row: CountRow) -> str:
    if row.whole:
        return "whole event"
    return "status unknown" if row.status is CivilianStatus.UNKNOWN else _plain(row.status)


def _range(total: Total) -> str:
    parts = [] if total.best is None else [str(total.best)]
    if total.least is not None and total.least != total.best:
        parts.append(f"at least {total.least}")
    if total.most is not None and total.most != total.best:
        parts.append(f"at most {total.most}")
    return ", ".join(parts)


def _plain(code: str) -> str:
    return code.replace("_", " ")
