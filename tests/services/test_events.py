"""Event tables: the same row is the same record in every vault that takes it."""

from __future__ import annotations

import csv
import io
from importlib.resources import as_file
from pathlib import Path

import pytest
from tests.services.offices import Office

from r2p_field.domain.jobs import Cancelled, Silent
from r2p_field.exchange.errors import ExchangeError
from r2p_field.services.event_profiles import known_profiles
from r2p_field.services.events import EventsReport

SAMPLE = "ucdp_ged_231_central_african_republic.csv"


def _run(office: Office, file: Path, **choices: object) -> EventsReport:
    events = office.program.events
    return events.run(file, events.profile("ucdp-ged"), Silent(), release="23.1", **choices)  # type: ignore[arg-type]


@pytest.fixture
def table(field: Office, tmp_path: Path) -> Path:
    """The first 40 rows of the real events."""
    path = tmp_path / "events.csv"
    with as_file(field.program.resources.sample(SAMPLE)) as sample:
        rows = list(csv.reader(io.StringIO(sample.read_text("utf-8"), newline="")))[:41]
    written = io.StringIO(newline="")
    csv.writer(written, lineterminator="\n").writerows(
        [cell.replace("\n", " ") for cell in row] for row in rows
    )
    path.write_text(written.getvalue(), "utf-8", newline="")
    return path


def test_every_row_is_added_once(field: Office, table: Path) -> None:
    first, second = _run(field, table), _run(field, table)

    assert (first.read, first.added, first.already, first.rejected) == (40, 40, 0, 0)
    assert (second.read, second.added, second.already, second.changed) == (40, 0, 40, 0)
    assert field.vault.records.search.waiting() == 0
    assert "Uppsala" in first.attribution


def test_trying_first_keeps_nothing(field: Office, table: Path) -> None:
    report = _run(field, table, dry_run=True)

    assert (report.added, report.dry_run, field.vault.store.count()) == (40, True, 0)


def test_parts_of_a_table_together_are_the_whole(field: Office, table: Path) -> None:
    added = [_run(field, table, only=(part, 3)).added for part in range(3)]

    assert added == [14, 13, 13]
    assert _run(field, table).added == 0


def test_a_row_that_reads_otherwise_now_is_told_and_left_as_it_is(field: Office, table: Path) -> None:
    _run(field, table)
    before = field.states()
    table.write_text(
        table.read_text("utf-8").replace("Government of Central African Republic", "Government of C.A.R."),
        "utf-8",
    )

    report = _run(field, table)

    assert report.changed > 0
    assert field.states() == before


def test_rows_that_cannot_be_taken_go_to_a_file_with_the_reason(
    field: Office, table: Path, tmp_path: Path
) -> None:
    lines = table.read_text("utf-8").splitlines(keepends=True)
    table.write_text("".join([*lines[:3], "too,short\n", *lines[3:]]), "utf-8")
    rejects = tmp_path / "rejects.csv"

    report = _run(field, table, rejects=rejects)
    again = _run(field, table)

    assert (report.added, report.rejected, again.rejected) == (40, 1, 1)
    assert report.first_rejected.startswith("row 4, ")
    assert "2 cells" in rejects.read_text("utf-8-sig")


def test_two_offices_that_took_one_table_make_one_record_without_a_conflict(
    knowing: Office, approved: Office, other: Office, table: Path, tmp_path: Path
) -> None:
    from tests.services.offices import approve

    approve(knowing, other, tmp_path)
    for office in (approved, other):
        _run(office, table)

    verdicts = knowing.take(approved.seal(tmp_path / "out"), other.seal(tmp_path / "out"))

    counts = knowing.program.upkeep.counts()
    assert [one.new_entries for one in verdicts] == [40, 40]
    assert (counts["observations"], counts["conflict"], counts["external"]) == (40, 0, 40)


def test_whoever_cancels_keeps_nothing(field: Office, tmp_path: Path) -> None:
    class Impatient:
        def report(self, done: int, total: int, text: str) -> None:
            raise Cancelled

    events = field.program.events
    with as_file(field.program.resources.sample(SAMPLE)) as sample, pytest.raises(Cancelled):
        events.run(sample, events.profile("ucdp-ged"), Impatient(), release="23.1")

    assert field.vault.store.count() == 0


def test_profiles_are_found_by_name_and_by_file(field: Office, tmp_path: Path) -> None:
    events = field.program.events
    shipped = field.program.resources.profile_folder() / "ucdp-ged.toml"
    own = tmp_path / "own.toml"
    own.write_text(shipped.read_text("utf-8"), "utf-8")

    assert "ucdp-ged" in events.profiles()
    assert events.profile(str(own)) == events.profile("ucdp-ged")
    assert events.profile("ucdp-ged") in known_profiles(field.program.resources)
    with pytest.raises(ExchangeError):
        events.profile("no-such-profile")
