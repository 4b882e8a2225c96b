"""The frameworks that ship, and observations made up for one test."""

import datetime as dt
import itertools
import tomllib
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from r2p_field.analysis.evidence import Evidence
from r2p_field.domain.catalogue_parser import parse_catalogue
from r2p_field.domain.catalogues import Catalogues
from r2p_field.domain.counts import Cell, CivilianStatus, CountRow, Harm
from r2p_field.domain.dates import DatePrecision, When
from r2p_field.domain.ids import ItemId, RecordId
from r2p_field.domain.observation import FactorSeen, Observation
from r2p_field.domain.places import Where

ROOT = Path(__file__).resolve().parents[2]
_NUMBERS = itertools.count(1)

Make = Callable[..., Evidence]


@pytest.fixture(scope="session")
def catalogues() -> Catalogues:
    files = sorted(one for one in (ROOT / "resources" / "catalogues").glob("*.toml") if "." not in one.stem)
    return Catalogues(packs=tuple(parse_catalogue(tomllib.loads(file.read_text("utf-8"))) for file in files))


def item() -> ItemId:
    return ItemId(f"{next(_NUMBERS):032x}")


def seen(*indicators: str) -> tuple[FactorSeen, ...]:
    return tuple(
        FactorSeen(id=item(), indicator=one, catalogue=one.partition(".")[0], version="1.0-draft")
        for one in indicators
    )


def killed(best: int, status: CivilianStatus = CivilianStatus.CIVILIAN, **other: Any) -> CountRow:
    return CountRow(id=item(), harm=Harm.KILLED, status=status, unknown=Cell(best=best), **other)


def on(day: str, end: str | None = None, precision: DatePrecision | None = None) -> When:
    last = dt.date.fromisoformat(end) if end else None
    return When(start=dt.date.fromisoformat(day), end=last, precision=precision)


def evidence(
    *indicators: str, area: str = "", writer: str = "w1", record: int = 0, **fields: Any
) -> Evidence:
    """An observation; keywords that Evidence has go there, the others into the observation."""
    beside = {name: fields.pop(name) for name in ("grade", "codings") if name in fields}
    if area:
        fields["where"] = Where(admin1=area)
    number = record or next(_NUMBERS)
    return Evidence(
        record=RecordId(f"{number:032x}"),
        reference=f"KQWD-{number:04d}",
        writer=writer,
        observation=Observation(what="Something", factors=seen(*indicators), **fields),
        **beside,
    )
