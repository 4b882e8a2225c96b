"""What goes to headquarters and what stays behind: decided for the record as it stands now."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest
from tests.services.offices import Office, opened, plugged_in, restored

from r2p_field.bundle.contents import CarriedRevision, PayloadState
from r2p_field.domain.consent import Addressee, Agreement, Answer, Consent
from r2p_field.domain.ids import RecordId
from r2p_field.domain.jobs import Silent
from r2p_field.domain.observation import Observation
from r2p_field.domain.risk import RedDecision, RiskCheck, RiskLevel
from r2p_field.services import outgoing
from r2p_field.services.journal import Entry
from r2p_field.services.send_state import To

REFUSED = Consent(headquarters=Agreement(answer=Answer.NO))
AGREED = Consent(headquarters=Agreement(answer=Answer.YES, detail=True))


def _sent(office: Office, hq: Office, out: Path, **choices: Any) -> list[CarriedRevision]:
    return opened(office.seal(out, **choices), hq)[1].revisions


def _told(revisions: list[CarriedRevision]) -> list[str]:
    """Say of each entry `full`, `erased`, or why it stayed."""
    return [one.reason or one.state.name.lower() for one in revisions]


@pytest.mark.parametrize(
    ("fields", "reason"),
    [
        ({"consent": REFUSED}, "consent"),
        ({"consent": Consent(headquarters=Agreement(answer=Answer.YES))}, "consent"),
        ({"risk": RiskCheck(level=RiskLevel.RED, decision=RedDecision.HOLD)}, "risk"),
        ({"not_for": frozenset({Addressee.HEADQUARTERS})}, "not_for"),
        ({"minimum_form": True}, "compartment"),
    ],
)
def test_what_must_not_go_stays_with_its_reason_and_its_heading_goes(
    knowing: Office, approved: Office, tmp_path: Path, fields: dict[str, Any], reason: str
) -> None:
    record = approved.record("not for everybody", **fields)
    preview = approved.program.sealing.preview()
    packet = approved.seal(tmp_path / "out")

    knowing.take(packet)

    assert _told(opened(packet, knowing)[1].revisions) == [reason]
    assert (preview.goes, [count for _, count in preview.stays]) == (0, [1])
    assert knowing.shown(record) == "(withheld)"
    assert b"everybody" not in _everything(knowing)


def _everything(office: Office) -> bytes:
    rows = office.vault.database.execute("SELECT payload FROM revisions WHERE payload IS NOT NULL").fetchall()
    return b"".join(row[0] for row in rows)


def test_earlier_wording_stays_unless_the_person_keeps_the_history(
    knowing: Office, approved: Office, tmp_path: Path
) -> None:
    record = approved.record("a first try")
    approved.revise(record, "the right words")
    preview = approved.program.sealing.preview()

    short = _sent(approved, knowing, tmp_path / "out")
    whole = _sent(approved, knowing, tmp_path / "out", keep_history=True)

    assert (preview.goes, preview.earlier_wordings) == (1, 1)
    assert (_told(short), _told(whole)) == (["history", "full"], ["full", "full"])


def test_agreement_that_is_taken_back_keeps_back_everything_not_yet_received(
    knowing: Office, approved: Office, tmp_path: Path
) -> None:
    record = approved.record("told in trust", consent=AGREED)
    approved.revise(record, "told in trust", consent=REFUSED)

    sent = _sent(approved, knowing, tmp_path / "out", keep_history=True)

    assert _told(sent) == ["consent", "consent"]


def test_what_may_go_later_travels_as_a_late_content(
    knowing: Office, approved: Office, tmp_path: Path
) -> None:
    record = approved.record("held back", consent=REFUSED)
    approved.record("another")
    knowing.take(approved.seal(tmp_path / "out"))
    _acknowledge(knowing, approved, tmp_path / "back")
    approved.revise(record, "held back", consent=AGREED)
    preview = approved.program.sealing.preview(keep_history=True)

    packet = approved.seal(tmp_path / "out", keep_history=True)

    manifest, body = opened(packet, knowing)
    assert [(one.first, one.last) for one in manifest.ranges] == [(2, 2)]
    assert len(body.payloads) == 1
    assert preview.goes == 1
    knowing.take(packet)
    assert knowing.shown(record) == "held back"
    assert all(one.payload for one in knowing.vault.store.of_feed(approved.feed))


def _acknowledge(hq: Office, office: Office, back: Path) -> None:
    made = hq.program.receipts.make(office.feed, plugged_in(back))
    office.take(made.path)


def test_everything_since_the_acknowledged_entry_goes_again(
    knowing: Office, approved: Office, tmp_path: Path
) -> None:
    approved.record("one")
    lost = approved.seal(tmp_path / "lost")
    approved.record("two")
    again = approved.seal(tmp_path / "out")
    knowing.take(again)
    _acknowledge(knowing, approved, tmp_path / "back")
    approved.record("three")
    after = approved.seal(tmp_path / "out")

    spans = [
        [(one.first, one.last) for one in opened(packet, knowing)[0].ranges]
        for packet in (lost, again, after)
    ]
    assert spans == [[(0, 0)], [(0, 1)], [(2, 2)]]
    assert [one.number for one in approved.program.sealing.made()] == [3, 2, 1]


def test_a_quiet_week_gives_an_empty_packet(knowing: Office, approved: Office, tmp_path: Path) -> None:
    manifest, body = opened(approved.seal(tmp_path / "out"), knowing)

    assert (manifest.ranges, body.revisions, body.checkpoints) == ((), [], [])


def test_what_the_cover_shows_is_not_repeated_inside(
    knowing: Office, approved: Office, tmp_path: Path
) -> None:
    approved.record()
    packet = approved.seal(tmp_path / "out")

    manifest, body = opened(packet, knowing)

    assert manifest.certificate is not None
    assert body.objects == []
    assert packet.stat().st_size < 40_960


def test_each_side_of_a_conflict_may_keep_a_record_back(
    knowing: Office, approved: Office, tmp_path: Path
) -> None:
    record = approved.record("first", title="first")
    heads = approved.heads(record)
    approved.write(_side(record, heads, {"title": "one", "what": "one"}))
    approved.write(_side(record, heads, {"title": "two", "what": "two", "minimum_form": True}))

    sent = _sent(approved, knowing, tmp_path / "out")

    assert {one.reason for one in sent} == {"compartment"}


def _side(record: RecordId, heads: Any, body: dict[str, Any]) -> Entry:
    return Entry(kind="observation", form=1, body=body, record=record, parents=heads)


def test_what_a_judgement_says_of_a_record_stays_where_the_record_stays(
    knowing: Office, approved: Office, tmp_path: Path
) -> None:
    held, free = approved.record("held", consent=REFUSED), approved.record("free")
    for record in (held, free, RecordId("0" * 32)):
        approved.write(Entry(kind="coding", form=1, body={"of": record, "reason": "it says so"}))
    inner = approved.write(Entry(kind="grade", form=1, body={"of": held, "reason": "why"}))
    approved.write(Entry(kind="grade", form=1, body={"of": inner}))

    told = _told(_sent(approved, knowing, tmp_path / "out"))

    assert told == ["consent", "full", "consent", "full", "full", "consent", "full"]


def test_what_a_newer_version_wrote_here_is_not_sent_on_trust(
    knowing: Office, approved: Office, tmp_path: Path
) -> None:
    approved.write(Entry(kind="observation", form=99, body={"what": "?"}))
    approved.write(Entry(kind="observation", form=1, body={"what": 7}))

    assert _told(_sent(approved, knowing, tmp_path / "out")) == ["choice", "choice"]


def test_erasures_always_travel_and_what_they_took_is_named_as_erased(
    knowing: Office, approved: Office, tmp_path: Path
) -> None:
    record = approved.record("gone", consent=REFUSED)
    approved.erase(record=record)

    sent = _sent(approved, knowing, tmp_path / "out")

    assert _told(sent) == ["erased", "full"]
    assert sent[1].header.kind == "erasure"


def test_an_entry_that_came_back_without_its_content_goes_on_as_withheld(
    knowing: Office, tmp_path: Path
) -> None:
    knowing.record("in the backup")
    knowing.program.upkeep.back_up(tmp_path / "backup", Silent())
    knowing.record("not for headquarters", not_for=frozenset({Addressee.HEADQUARTERS}))
    packet = knowing.seal(tmp_path / "out")
    again = restored(tmp_path, tmp_path / "backup", "restored", knowing.code)
    again.take(packet)

    told = _told(_sent(again, knowing, tmp_path / "out"))

    assert told == ["full", "not_for"]
    again.close()


def test_photos_go_with_the_contents_that_name_them_and_stay_with_them(
    knowing: Office, approved: Office, tmp_path: Path
) -> None:
    goes = _with_photo(approved, tmp_path, b"g" * 300_000)
    stays = _with_photo(approved, tmp_path, b"s" * 10, consent=REFUSED)
    preview = approved.program.sealing.preview()
    packet = approved.seal(tmp_path / "out")

    knowing.take(packet)

    _, body = opened(packet, knowing)
    assert preview.attachments == 1
    assert {one.blob for one in body.chunks} == {goes.attachments[0].blob.id}
    assert [one.index for one in body.chunks] == [0, 1]
    assert knowing.vault.blobs.is_whole(goes.attachments[0].blob.id)
    assert not knowing.vault.blobs.is_whole(stays.attachments[0].blob.id)


def _with_photo(office: Office, base: Path, data: bytes, **fields: Any) -> Observation:
    photo = base / "photo"
    photo.write_bytes(data)
    seen = office.program.attachments.attach(Observation(what="with a photo", **fields), [photo])
    office.program.observations.add(seen)
    return seen


def test_a_photo_that_headquarters_misses_goes_again_with_its_content(
    knowing: Office, approved: Office, tmp_path: Path
) -> None:
    seen = _with_photo(approved, tmp_path, b"m" * 1000)
    blob = seen.attachments[0].blob.id
    knowing.take(approved.seal(tmp_path / "out"))
    knowing.vault.blobs.erase(blob)
    _acknowledge(knowing, approved, tmp_path / "back")

    packet = approved.seal(tmp_path / "out")
    knowing.take(packet)

    manifest, body = opened(packet, knowing)
    assert (manifest.ranges, len(body.payloads), len(body.chunks)) == ((), 1, 1)
    assert b"".join(knowing.program.attachments.read(blob)) == b"m" * 1000


def test_a_content_that_headquarters_lost_and_wants_goes_again(
    knowing: Office, approved: Office, tmp_path: Path
) -> None:
    record = approved.record("wanted")
    knowing.take(approved.seal(tmp_path / "out"))
    knowing.vault.store.erase(list(approved.heads(record)))
    _acknowledge(knowing, approved, tmp_path / "back")

    knowing.take(approved.seal(tmp_path / "out"))

    assert knowing.shown(record) == "wanted"


def test_more_than_one_packet_holds_goes_in_several_and_nothing_is_left_out(
    knowing: Office, approved: Office, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(outgoing, "MOST_ENTRIES", 2)
    records = [approved.record(f"number {number}") for number in range(5)]
    left = approved.program.sealing.preview().left

    packets = [approved.seal(tmp_path / "out") for _ in range(3)]
    knowing.take(*packets)

    assert left == 3
    assert [_span(packet, knowing) for packet in packets] == [(0, 1), (2, 3), (4, 4)]
    assert [knowing.shown(one) for one in records] == [f"number {number}" for number in range(5)]
    assert _span(approved.seal(tmp_path / "out"), knowing) == (0, 1)


def _span(packet: Path, hq: Office) -> tuple[int, int]:
    (one,) = opened(packet, hq)[0].ranges
    return one.first, one.last


def test_large_contents_are_cut_between_entries(
    knowing: Office, approved: Office, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(outgoing, "MOST_BYTES", 1)
    approved.record("one")
    approved.record("two")

    packet = approved.seal(tmp_path / "out")

    assert _span(packet, knowing) == (0, 0)
    assert knowing.take(packet)[0].new_entries == 1


def test_a_preview_promises_what_the_packet_then_holds(
    knowing: Office, approved: Office, tmp_path: Path
) -> None:
    approved.record("goes")
    approved.record("stays", consent=REFUSED)
    preview = approved.program.sealing.preview()

    sealed = approved.program.sealing.seal(plugged_in(tmp_path / "out"), Silent())

    assert preview.goes == sealed.observations == 1
    assert preview.known_to_headquarters
    assert "headquarters of your programme (a civil society organisation, not part of a State)" in preview.to
    assert sealed.size == sealed.path.stat().st_size


def test_a_tally_counts_records_and_not_entries(approved: Office) -> None:
    record = approved.record("one")
    approved.revise(record, "two")
    going = approved.program.sealing._outgoing(keep_history=False, to=To.HEADQUARTERS)

    assert going.tally() == (1, {})
    assert {one.state for one in going.revisions()} == {PayloadState.FULL, PayloadState.WITHHELD}


def test_no_more_text_is_gathered_than_memory_holds(
    knowing: Office, approved: Office, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(outgoing, "MOST_TEXT", 1)
    approved.record("one")
    approved.record("two")

    assert approved.program.sealing.preview().left == 1
    assert _span(approved.seal(tmp_path / "out"), knowing) == (0, 0)
    assert approved.program.sealing.preview().left == 0
    assert _span(approved.seal(tmp_path / "out"), knowing) == (1, 1), "the next goes on from there"
