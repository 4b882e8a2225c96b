"""What a newer version wrote goes through the hands of this one and comes out byte for byte.

A laptop was updated, its records were opened with an older program again, copied, restored, corrected and
sealed; headquarters that were not updated took the packets in. The newest one must find all that it wrote.
"""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest
from tests.services.offices import Office, Opener, restored

from r2p_field.domain.ids import FeedId, RecordId
from r2p_field.domain.jobs import Silent
from r2p_field.ledger import canonical
from r2p_field.ledger.payload import decode_payload
from r2p_field.ledger.revision import Revision, decode_header, new_revision
from r2p_field.services import journal
from r2p_field.services.import_packets import Outcome
from r2p_field.services.journal import Entry
from r2p_field.services.leaving import Leaving
from r2p_field.vault.records import Flag

LATER: dict[str, Any] = {"deep": {"deeper": [{"id": "x", "n": 1}, True, "ترجمة"]}, "number": -7}


def later(header: dict[str, Any], payload: dict[str, Any]) -> Any:
    """Return what the journal of a later version makes of an entry: other names in header and payload."""

    def make(**asked: Any) -> Revision:
        plain = canonical.decode(asked.pop("payload"))
        assert isinstance(plain, dict)
        made = new_revision(payload=canonical.encode({**plain, **payload}), **asked)
        raw = canonical.decode(made.header.raw)
        assert isinstance(raw, dict)
        return Revision(
            header=decode_header(canonical.encode({**raw, **header})), nonce=made.nonce, payload=made.payload
        )

    return make


@pytest.fixture
def updated(opening: Opener, monkeypatch: pytest.MonkeyPatch) -> Office:
    """A field office in whose records a newer version wrote one entry of each new sort."""
    office = opening("approved")
    seen = {"what": "at the ferry", "mood": LATER, "where": {"words": "here", "smell": "smoke"}}
    for kind, form, header in (
        ("observation", 1, {}),
        ("observation", 1, {"wish": LATER}),
        ("observation", 1, {"v": 9, "wish": LATER}),
        ("observation", 9, {}),
        ("dream", 1, {}),
        ("session", 1, {}),
    ):
        monkeypatch.setattr(journal, "new_revision", later(header, {"hint": LATER}))
        office.write(Entry(kind=kind, form=form, body=seen if kind == "observation" else {"later": LATER}))
    monkeypatch.undo()
    return office


def kept(office: Office, feed: FeedId) -> list[tuple[bytes, bytes | None]]:
    """Return headers and contents of a chain as they lie there."""
    return [(one.header.raw, one.payload) for one in office.vault.store.of_feed(feed)]


def records_of(office: Office, kind: str) -> list[RecordId]:
    found = [one.header.record for one in office.vault.store.of_feed(office.feed) if one.header.kind == kind]
    assert found
    return found


@pytest.fixture
def knows_all(monkeypatch: pytest.MonkeyPatch) -> None:
    """Seal as the newer program does, which knows whether what it wrote may go."""
    monkeypatch.setattr(Leaving, "reason_to_stay", lambda *_, **__: "")


def test_everything_arrives_byte_for_byte(
    updated: Office, opening: Opener, tmp_path: Path, knows_all: None
) -> None:
    written = kept(updated, updated.feed)
    assert len(written) == 6
    assert all(b"deeper" in (payload or b"") for _, payload in written)
    packet = updated.seal(tmp_path / "out")
    for name in ("one", "two"):
        hq = opening("knowing", name)
        assert [one.outcome for one in hq.take(packet)] == [Outcome.IMPORTED]
        there = kept(hq, updated.feed)
        assert there == written
        hq.program.upkeep.back_up(tmp_path / f"{name}-copy", Silent())
        back = restored(tmp_path / name, tmp_path / f"{name}-copy", "back", hq.code)
        assert kept(back, updated.feed) == there
        assert back.program.upkeep.check(Silent()).sound
        back.close()


def test_an_older_program_sends_the_headings_of_what_it_cannot_judge_and_no_words(
    updated: Office, opening: Opener, tmp_path: Path
) -> None:
    """Nobody here can tell whether people agreed that it goes; it goes once the program is updated."""
    written, hq = kept(updated, updated.feed), opening("knowing")
    hq.take(updated.seal(tmp_path / "out"))
    there = kept(hq, updated.feed)
    assert [header for header, _ in there] == [header for header, _ in written]
    understood = [decode_header(header).v == decode_header(header).form == 1 for header, _ in written]
    understood[4] = False  # a dream
    assert [payload for _, payload in there] == [
        payload if judged else None for (_, payload), judged in zip(written, understood, strict=True)
    ]


def test_a_laptop_that_was_restored_with_an_older_program_sends_the_same_bytes(
    updated: Office, opening: Opener, tmp_path: Path
) -> None:
    written, feed = kept(updated, updated.feed), updated.feed
    updated.program.upkeep.back_up(tmp_path / "copy", Silent())
    back = restored(tmp_path / "elsewhere", tmp_path / "copy", "back", updated.code)
    assert kept(back, feed) == written
    hq = opening("knowing")
    assert [one.outcome for one in hq.take(back.seal(tmp_path / "out"))] == [Outcome.IMPORTED]
    assert [header for header, _ in kept(hq, feed)] == [header for header, _ in written]
    back.close()


def test_a_correction_by_an_older_program_keeps_what_it_does_not_know(updated: Office) -> None:
    [first, *_] = records_of(updated, "observation")
    seen = updated.program.observations.get(first).observation
    assert seen is not None
    assert seen.what == "at the ferry"
    updated.revise(first, "at the bridge", where=seen.where)
    tip = updated.vault.store.revision(updated.heads(first)[0])
    assert tip is not None
    assert tip.payload is not None
    body = decode_payload(tip.payload).body
    assert (body["what"], body["mood"], body["where"]["smell"]) == ("at the bridge", LATER, "smoke")


def test_what_is_not_understood_is_counted_and_harms_nobody(updated: Office) -> None:
    newer = updated.vault.records.flagged(Flag.NEWER)
    assert len(newer) == 3
    assert set(records_of(updated, "dream")) <= set(newer)
    assert updated.program.upkeep.counts()["newer"] == 3
    assert updated.program.upkeep.check(Silent()).sound
    assert updated.states() == updated.states_from_scratch()
