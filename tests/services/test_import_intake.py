"""What a packet holds goes into the records in batches, so memory stays bounded, and its proof is kept."""

from __future__ import annotations

from pathlib import Path

import pytest
from tests.services.offices import Office

from r2p_field.bundle.contents import CarriedRevision, LatePayload, PayloadState
from r2p_field.services import import_intake
from r2p_field.services.import_intake import Intake
from r2p_field.vault.store import Stored


def written(office: Office, count: int) -> list[Stored]:
    for number in range(count):
        office.record(f"number {number}")
    return list(office.vault.store.of_feed(office.feed))


def whole(stored: Stored) -> CarriedRevision:
    assert stored.payload is not None
    return CarriedRevision(
        header=stored.header, state=PayloadState.FULL, nonce=stored.nonce, payload=stored.payload
    )


def late(stored: Stored) -> LatePayload:
    assert stored.payload is not None
    return LatePayload(revision=stored.header.id, nonce=stored.nonce, payload=stored.payload)


def taken_after_each(knowing: Office, entries: list[Stored]) -> list[int]:
    """How many entries lie in the records after each one that came."""
    counts = []
    with knowing.program.packets._admissions.step():
        intake = Intake(knowing.vault, knowing.program.packets._admissions)
        for entry in entries:
            intake.revision(whole(entry))
            counts.append(knowing.vault.store.count())
        intake.finish()
        counts.append(knowing.vault.store.count())
    return counts


def test_entries_are_put_when_as_many_came_as_a_batch_holds(
    knowing: Office, approved: Office, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(import_intake, "_BATCH", 2)
    assert taken_after_each(knowing, written(approved, 5)) == [0, 2, 2, 4, 4, 5]


def test_entries_are_put_when_their_contents_are_longer_than_a_batch_may_be(
    knowing: Office, approved: Office, monkeypatch: pytest.MonkeyPatch
) -> None:
    entries = written(approved, 5)
    lengths = [len(entry.payload or b"") for entry in entries]
    assert len(set(lengths)) == 1
    monkeypatch.setattr(import_intake, "_BATCH_BYTES", 2 * lengths[0])
    assert taken_after_each(knowing, entries) == [0, 0, 3, 3, 3, 5]


def test_late_contents_are_put_when_they_are_longer_than_a_batch_may_be(
    knowing: Office, approved: Office, monkeypatch: pytest.MonkeyPatch
) -> None:
    entries = written(approved, 3)
    monkeypatch.setattr(import_intake, "_BATCH_BYTES", 2 * len(entries[0].payload or b"") - 1)
    with knowing.program.packets._admissions.step():
        intake = Intake(knowing.vault, knowing.program.packets._admissions)
        for entry in entries:
            intake.revision(
                CarriedRevision(header=entry.header, state=PayloadState.WITHHELD, reason="choice")
            )
        intake.flush()
        here = []
        for entry in entries:
            intake.payload(late(entry))
            filled = [knowing.vault.store.revision(one.header.id) for one in entries]
            here.append(sum(one is not None and one.payload is not None for one in filled))
        intake.finish()
    assert here == [0, 2, 2]


def test_the_signature_under_a_row_of_entries_is_kept_and_known_to_have_travelled(
    knowing: Office, approved: Office, tmp_path: Path
) -> None:
    written(approved, 2)
    knowing.take(approved.seal(tmp_path / "out"))
    kept = knowing.vault.store.checkpoint_at(approved.feed, 1)
    assert kept is not None
    assert kept == approved.vault.store.checkpoint_at(approved.feed, 1)
    travelled = "SELECT count(*) FROM checkpoints WHERE carried = 1 AND object = ?"
    assert knowing.vault.database.value(travelled, (kept.to_bytes(),)) == 1
