"""Summaries to print: a full one of any size, and an empty one."""

import datetime as dt
from collections.abc import Callable
from io import BytesIO

import pytest

from r2p_field.domain.summary import (
    CountLine,
    Coverage,
    KeyObservation,
    Matrix,
    MatrixCell,
    MatrixRow,
    MonthPoint,
    MonthSeries,
    PartyLine,
    Period,
    Summary,
)
from r2p_field.reports import render_summary

CAVEATS = (
    "Presence of a factor neither causes nor announces a crime.",
    "Crimes are rare where all factors are missing.",
    "No State can count itself immune.",
    "Crimes grow out of long processes, not one event.",
    "Not every armed conflict leads to atrocities, and atrocities also happen without one.",
    "The crimes overlap in acts; the distinctions lie in intent, context and scale.",
    "Armed conflict makes prevention harder but excuses nothing.",
    "Women, men, girls and boys are harmed in different ways.",
    "What prevention achieved is seldom visible at once.",
)
FACTORS = (
    "Armed conflict or other instability",
    "Record of serious violations",
    "Weak State structures",
    "Motives or incentives",
    "Capacity to commit atrocity crimes",
    "Absence of mitigating factors",
    "Enabling circumstances or preparatory action",
    "Triggering factors",
    "Intergroup tensions or patterns of discrimination against protected groups",
    "Signs of an intent to destroy a protected group in whole or in part",
    "Signs of a widespread or systematic attack on a civilian population",
    "Signs of a plan or policy to attack a civilian population",
    "Serious threats to those protected under humanitarian law",
    "Serious threats to humanitarian or peacekeeping operations",
)


def _matrix(areas: int) -> Matrix:
    def cell(row: int, area: int) -> MatrixCell:
        risk = (row * 31 + area * 17) % 7 * ((row + area) % 5) ** 2 * (3 if area == 1 else 1)
        peace = (row * 13 + area * 5) % 11 % 4
        return MatrixCell(
            risk=risk,
            risk_sources=min(risk, 3 + risk // 4),
            mitigating=peace,
            mitigating_sources=min(peace, 2),
        )

    rows = tuple(
        MatrixRow(
            factor=f"foa2014.rf{number + 1:02}",
            title=title,
            plain_title="Hard times",
            cells=tuple(cell(number, area) for area in range(areas)),
            total=MatrixCell(risk=900 + number, risk_sources=210, mitigating=24, mitigating_sources=9),
        )
        for number, title in enumerate(FACTORS)
    )
    names = ("Bangui", "Ouham-Pendé", "Haut-Mbomou", "Nana-Grébizi", "Basse-Kotto")
    return Matrix(
        catalogue="foa2014",
        version="1.0-draft",
        title="Framework of Analysis for Atrocity Crimes (United Nations, 2014)",
        areas=tuple(f"{names[n % 5]}{f' {n}' if n > 4 else ''}" for n in range(areas)),
        rows=rows,
        area_totals=tuple(
            MatrixCell(risk=100 + n, risk_sources=40, mitigating=4, mitigating_sources=3)
            for n in range(areas)
        ),
    )


def _months(number: int) -> MonthSeries:
    months = [(2009 + n // 12, n % 12 + 1) for n in range(number)]
    points = (
        MonthPoint(month=f"{year}-{month:02}", observations=n, sources=min(n, 1 + n // 3))
        for (year, month), n in zip(months, ((n * 37 + n * n) % 41 % 29 for n in range(number)), strict=True)
    )
    return MonthSeries(points=tuple(points), unplaced=7)


def _key(number: int) -> KeyObservation:
    return KeyObservation(
        reference=f"OBS-{number:04}",
        date="between 5 and 10 March 2014 (few days)",
        place="Bossangoa, Ouham (town known)",
        title="One-sided violence against civilians: attack on a market on the road to the north",
        grade="ungraded",
        parties=(
            PartyLine(party="anti-Balaka", basis="said by source"),
            PartyLine(party="ex-Séléka", basis="assumed"),
        ),
        counts=(
            f"Persons killed, civilian: {number + 1} to {number + 9}, best {number + 4}",
            "Persons killed, status unknown: 2",
        ),
    )


COUNTS = (
    CountLine(unit="persons", harm="killed", status="civilian", least=2907, best=3421, most=5120,
              observations=912, sources=388, without_best=3),
    CountLine(unit="persons", harm="killed", status="fighter", least=1004, best=1310, most=1777,
              observations=604, sources=240),
    CountLine(unit="persons", harm="killed", status="unknown", least=None, best=871, most=None,
              observations=233, sources=130),
    CountLine(unit="households", harm="property_or_livelihood_lost", status="civilian", least=120, best=None,
              most=400, observations=9, sources=6),
    CountLine(unit="persons", harm="killed", status=None, least=11824, best=13006, most=19911,
              observations=1848, sources=702),
)  # fmt: skip


def _summary(*, areas: int = 5, months: int = 63, keys: int = 12) -> Summary:
    series = _months(months)
    return Summary(
        period=Period(start=dt.date(2009, 1, 1), end=dt.date(2014, 3, 31)),
        area="Central African Republic",
        matrices=(_matrix(areas),) if areas else (),
        months=series,
        key_observations=tuple(_key(number) for number in range(keys)),
        counts=COUNTS,
        coverage=Coverage(
            observations=1848,
            sources=702,
            areas_silent=("Sangha-Mbaéré", "Lobaye"),
            months_silent=tuple(p.month for p in series.points if not p.observations),
            ungraded=1848,
            undated=7,
            unlocated=31,
        ),
        caveats=CAVEATS,
        attributions=(
            "UCDP Georeferenced Event Dataset (GED), version 23.1, Uppsala Conflict Data Program, CC BY 4.0.",
            "Changed: fields mapped to observations; headlines left out.",
        ),
        as_of=dt.date(2026, 11, 20),
        selection_rule="the highest best figure of persons killed, then the newest; at most 40.",
    )


@pytest.fixture(scope="session")
def full() -> Callable[..., Summary]:
    """Make a summary with every section filled; sizes by `areas`, `months`, `keys`."""
    return _summary


@pytest.fixture
def empty() -> Summary:
    """A summary of a place and a time from which nothing came."""
    return Summary(
        period=Period(start=dt.date(2026, 1, 1), end=dt.date(2026, 3, 31)),
        area="Example district",
        matrices=(),
        months=MonthSeries(points=(), unplaced=0),
        key_observations=(),
        counts=(),
        coverage=Coverage(observations=0, sources=0),
        caveats=CAVEATS,
    )


@pytest.fixture(scope="session")
def printed() -> Callable[[Summary], bytes]:
    """Print a summary and return the bytes of its file."""

    def _print(summary: Summary) -> bytes:
        sink = BytesIO()
        render_summary(summary, sink)
        return sink.getvalue()

    return _print
