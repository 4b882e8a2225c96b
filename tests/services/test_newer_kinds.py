"""What a newer version wrote waits, and is shown once a program that understands it opens the records."""

from types import MappingProxyType

import pytest
from tests.services.offices import Office, Opener

from r2p_field.domain import records
from r2p_field.services import newer_kinds
from r2p_field.services.journal import Entry
from r2p_field.services.newer_kinds import show_what_is_understood_now
from r2p_field.vault.records import Flag


@pytest.fixture
def office(opening: Opener) -> Office:
    """An office that holds an observation in a form of tomorrow."""
    made = opening("field")
    made.write(Entry(kind="observation", form=2, body={"what": "in words of tomorrow"}))
    return made


def update(office: Office, monkeypatch: pytest.MonkeyPatch, form: int) -> None:
    kinds = MappingProxyType({**records.KINDS, "observation": form})
    monkeypatch.setattr(records, "KINDS", kinds)
    monkeypatch.setattr(newer_kinds, "KINDS", kinds)
    show_what_is_understood_now(office.vault, office.program.journal._admissions)


def test_what_is_not_understood_waits(office: Office) -> None:
    [record] = office.vault.records.flagged(Flag.NEWER)
    assert office.program.observations.get(record).observation is None


def test_an_update_that_understands_it_shows_it(office: Office, monkeypatch: pytest.MonkeyPatch) -> None:
    [record] = office.vault.records.flagged(Flag.NEWER)
    update(office, monkeypatch, form=2)
    assert office.vault.records.flagged(Flag.NEWER) == []
    seen = office.program.observations.get(record).observation
    assert seen is not None
    assert seen.what == "in words of tomorrow"
    assert office.program.observations.search("tomorrow")


def test_without_an_update_nothing_is_read_again(office: Office, monkeypatch: pytest.MonkeyPatch) -> None:
    update(office, monkeypatch, form=1)
    before = office.vault.database.total_changes
    update(office, monkeypatch, form=1)
    assert office.vault.database.total_changes == before
