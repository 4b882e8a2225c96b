"""Taking back what one wrote: here, there, and never another's words."""

from __future__ import annotations

from pathlib import Path

import pytest
from tests.services.offices import Office

from r2p_field.domain.errors import BadInput
from r2p_field.domain.ids import RecordId
from r2p_field.services.observations import Filter
from r2p_field.vault.drafts import DraftId
from r2p_field.vault.errors import NotThere, StorageFull


def contents(office: Office, record: RecordId) -> list[bytes]:
    stored = office.vault.store.of_records([record])[record]
    return [one.payload for one in stored if one.payload is not None]


def test_an_erased_record_is_gone_with_its_words_and_drafts(field: Office) -> None:
    record = field.record("the well at the crossing")
    kept = field.program.observations.save_draft(b"typed", None, record)
    field.revise(record, "the well near the crossing")

    done = field.program.erasing.whole(record, "asked for")

    assert (done.contents, contents(field, record)) == (2, [])
    assert field.program.observations.get(record).incomplete == "erased"
    assert field.program.observations.search("crossing") == ()
    with pytest.raises(NotThere):
        field.program.observations.load_draft(kept)


def test_no_moment_leaves_a_draft_of_what_is_erased(field: Office, monkeypatch: pytest.MonkeyPatch) -> None:
    """Record and draft go in one step: where it cannot be done, both are still there."""
    record = field.record("the well at the crossing")
    kept = field.program.observations.save_draft(b"typed", None, record)

    def full(_: DraftId) -> None:
        raise StorageFull

    with monkeypatch.context() as disk:
        disk.setattr(field.vault.drafts, "discard", full)
        with pytest.raises(StorageFull):
            field.program.erasing.whole(record)
    assert len(contents(field, record)) == 1
    assert field.program.observations.load_draft(kept).body == b"typed"

    def crash() -> int:
        raise SystemExit

    monkeypatch.setattr(field.vault.blobs, "sweep", crash)
    with pytest.raises(SystemExit):
        field.program.erasing.whole(record)
    assert contents(field, record) == []
    with pytest.raises(NotThere):
        field.program.observations.load_draft(kept)


def test_earlier_wording_goes_and_the_present_one_stays(field: Office) -> None:
    record = field.record("her name was in here")
    field.revise(record, "a woman was hurt")

    assert field.program.erasing.earlier_wordings(record).contents == 1

    view = field.program.observations.get(record)
    assert view.observation is not None
    assert view.observation.what == "a woman was hurt"
    assert b"her name" not in b"".join(contents(field, record))
    with pytest.raises(BadInput, match="no earlier wording"):
        field.program.erasing.earlier_wordings(record)


@pytest.mark.parametrize("first", ["before", "after"])
def test_an_erasure_reaches_headquarters_whenever_it_comes(
    approved: Office, knowing: Office, tmp_path: Path, first: str
) -> None:
    record = approved.record("the well at the crossing")
    packets = {"before": approved.seal(tmp_path / "before")}
    approved.program.erasing.whole(record)
    packets["after"] = approved.seal(tmp_path / "after")
    for name in sorted(packets, key=lambda one: one != first):
        assert knowing.take(packets[name])[0].outcome == "imported"
    assert len(knowing.vault.store.of_records([record])[record]) == 1
    assert contents(knowing, record) == []
    assert knowing.program.observations.page(Filter(text="crossing")).rows == ()


def test_nobody_takes_back_anothers_words(approved: Office, knowing: Office, tmp_path: Path) -> None:
    record = approved.record("the well at the crossing")
    knowing.take(approved.seal(tmp_path))
    with pytest.raises(BadInput, match="Another person"):
        knowing.program.erasing.whole(record)
    assert len(contents(knowing, record)) == 1


def test_an_imported_row_is_taken_back_by_who_brought_it(field: Office) -> None:
    record = field.row("1", "a row of a table")
    assert field.program.erasing.whole(record).contents == 1
    assert contents(field, record) == []


def test_what_is_not_here_cannot_be_erased(field: Office) -> None:
    for job in (field.program.erasing.whole, field.program.erasing.earlier_wordings):
        with pytest.raises(NotThere):
            job(RecordId("0" * 32))
