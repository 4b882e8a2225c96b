"""Writing down: everything of a save or nothing, whatever the clock says."""

from __future__ import annotations

import datetime as dt
import itertools

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from tests.services.offices import NOON, Clock, Office

from r2p_field.domain.errors import BadInput
from r2p_field.ledger.feed import links
from r2p_field.ledger.payload import decode_payload
from r2p_field.ledger.record_ids import external_record, origin_of
from r2p_field.services.journal import Entry, Journal, milliseconds_now
from r2p_field.vault.errors import StorageFull


def _entry(what: str) -> Entry:
    return Entry(kind="observation", form=1, body={"what": what})


def test_entries_stand_in_one_chain_in_the_order_of_writing(field: Office) -> None:
    records = field.program.journal.write([_entry("one"), _entry("two")])
    records += field.program.journal.write([_entry("three")])

    chain = [one.header for one in field.vault.store.of_feed(field.feed)]
    assert [one.record for one in chain] == records
    assert [one.seq for one in chain] == [0, 1, 2]
    assert all(links(later, earlier) for earlier, later in itertools.pairwise(chain))
    assert [one.hlc for one in chain] == sorted({one.hlc for one in chain})


def test_an_entry_says_who_by_role_and_when_and_holds_no_name(field: Office) -> None:
    (record,) = field.program.journal.write([Entry(kind="observation", form=1, body={}, reason="because")])

    (stored,) = field.vault.store.of_records([record])[record]
    payload = decode_payload(stored.payload or b"")
    assert (payload.by.role, payload.by.person[:2], payload.reason) == ("field", "p-", "because")
    assert payload.at.startswith("2026-11-23T12:")
    assert payload.app.startswith("r2p-field/")


def test_a_row_of_a_table_is_the_same_record_everywhere(field: Office, other: Office) -> None:
    assert field.row("7") == other.row("7") == external_record(origin_of("ds", "7"))


def test_what_is_too_long_is_told_before_anything_is_written(field: Office) -> None:
    field.record("short")

    with pytest.raises(BadInput) as told:
        field.program.journal.write([_entry("fine"), _entry("x" * 1_100_000)])

    assert told.value.code == "too-long"
    assert field.vault.store.count() == 1
    assert field.record("short again")


def test_a_full_disk_keeps_nothing_of_the_save(field: Office, monkeypatch: pytest.MonkeyPatch) -> None:
    clock = field.vault.meta.get("clock")

    def full(*_: object, **__: object) -> None:
        raise StorageFull

    with monkeypatch.context() as bent:
        bent.setattr(field.vault.records, "refold", full)
        with pytest.raises(StorageFull):
            field.program.journal.write([_entry("lost")])

    assert field.vault.store.count() == 0
    assert field.vault.meta.get("clock") == clock


@given(wall=st.integers(min_value=-(2**62), max_value=2**62))
@settings(max_examples=30, suppress_health_check=[HealthCheck.function_scoped_fixture])
def test_no_clock_refuses_a_save(field: Office, wall: int) -> None:
    journal = Journal(field.vault, field.program.packets._admissions, lambda: wall)
    before = field.vault.clock(lambda: wall).last

    (record,) = journal.write([_entry("at an odd hour")])

    (stored,) = field.vault.store.of_records([record])[record]
    assert stored.header.hlc > before or stored.header.hlc == "f" * 16
    assert dt.date(1969, 12, 31) <= journal.today() <= dt.date(2100, 1, 2)
    assert len(journal.now()) == 20


def test_the_day_and_the_hour_come_from_this_computers_clock(field: Office) -> None:
    journal = Journal(field.vault, field.program.packets._admissions, lambda: NOON)

    assert (journal.now(), journal.seconds()) == ("2026-11-23T12:00:00Z", NOON // 1000)
    assert abs((journal.today() - dt.date(2026, 11, 23)).days) <= 1
    assert milliseconds_now() > NOON - 10 * 365 * 86_400_000
    assert Clock()() == NOON + 1000
