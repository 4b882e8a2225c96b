"""The real table, the profiles that ship, and small tables made up for one test."""

import csv
import io
from collections.abc import Callable
from pathlib import Path

import pytest

from r2p_field.exchange.events import Accepted, Rejected, open_events
from r2p_field.exchange.profile import Profile
from r2p_field.exchange.profile_file import load_profile

ROOT = Path(__file__).resolve().parents[2]
PROFILES = ROOT / "resources" / "profiles"
REAL = ROOT / "resources" / "sample" / "ucdp_ged_231_central_african_republic.csv"
ROW = {
    "id": "1",
    "type_of_violence": "3",
    "year": "2014",
    "side_a": "Example Front",
    "side_b": "Civilians",
    "number_of_sources": "2",
    "where_prec": "1",
    "where_coordinates": "Example village",
    "adm_1": "Nord-Ést province",
    "adm_2": "Sample district",
    "latitude": "4.5",
    "longitude": "18.25",
    "country": "Exampleland",
    "event_clarity": "1",
    "date_prec": "1",
    "date_start": "2014-03-02 00:00:00.000",
    "date_end": "2014-03-02 00:00:00.000",
    "deaths_a": "0",
    "deaths_b": "0",
    "deaths_civilians": "3",
    "deaths_unknown": "",
    "best": "3",
    "high": "5",
    "low": "1",
}

Read = Callable[..., list[Accepted | Rejected]]


@pytest.fixture(scope="session")
def ucdp() -> Profile:
    return load_profile(PROFILES, "ucdp-ged")


@pytest.fixture(scope="session")
def acled() -> Profile:
    return load_profile(PROFILES, "acled")


def table(*rows: dict[str, str]) -> bytes:
    """Write rows as the publisher does."""
    sink = io.StringIO(newline="")
    writer = csv.DictWriter(sink, rows[0].keys())
    writer.writeheader()
    writer.writerows(rows)
    return sink.getvalue().encode()


@pytest.fixture
def read(tmp_path: Path, ucdp: Profile) -> Read:
    """Write some bytes to a file and read them with a profile."""

    def _read(data: bytes, profile: Profile = ucdp, release: str | None = None) -> list[Accepted | Rejected]:
        path = tmp_path / "table.csv"
        path.write_bytes(data)
        with open_events(path, profile, release=release) as events:
            return list(events.rows)

    return _read


@pytest.fixture
def read_row(read: Read) -> Callable[..., Accepted | Rejected]:
    """Read the example row with some cells changed."""

    def _read_row(**cells: str) -> Accepted | Rejected:
        (one,) = read(table(ROW | cells))
        return one

    return _read_row
