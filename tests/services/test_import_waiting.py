"""Packets that wait: sealed as they came, bounded in size, and never in the way of others."""

from __future__ import annotations

from pathlib import Path

import pytest
from tests.services.offices import Office, Opener, sealed_by

from r2p_field.bundle import open_cover
from r2p_field.bundle.contents import Contents
from r2p_field.domain.errors import BadInput
from r2p_field.domain.jobs import Silent
from r2p_field.ledger.pack import decode_pack, encode_pack
from r2p_field.services import import_waiting
from r2p_field.services.import_results import Outcome
from r2p_field.services.journal import Entry
from r2p_field.trust.approval import revoke
from r2p_field.trust.judge import Standing


def _take_out(hq: Office, feed: str) -> None:
    """Revoke a device at headquarters as if it had never written anything."""
    admissions = hq.program.packets._admissions
    signed = revoke(admissions.judge, feed, hq.vault.keyring.registrars()[0])  # type: ignore[arg-type]
    with admissions.step():
        admissions.take([signed])


def test_a_packet_for_a_newer_version_is_kept_whole_until_the_update(
    knowing: Office, approved: Office, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    packet = sealed_by(approved, tmp_path / "out", Contents(), needs=("colours",))
    (verdict,) = knowing.take(packet)
    (again,) = knowing.take(packet)
    (waiting,) = knowing.program.packets.waiting()
    before = knowing.program.packets.release(waiting.id, Silent())
    with pytest.raises(BadInput) as told:
        knowing.program.devices.approve_waiting(waiting.id, "", None)

    monkeypatch.setattr(open_cover, "UNDERSTOOD", frozenset({"colours"}))
    after = knowing.program.packets.release(waiting.id, Silent())

    assert (verdict.outcome, verdict.code) == (Outcome.NEWER, "packet-newer-needed")
    assert verdict.waiting == again.waiting == before.waiting == waiting.id
    assert (waiting.why, waiting.fingerprint, waiting.role, waiting.size) == (
        "newer",
        "",
        "",
        packet.stat().st_size,
    )
    assert before.outcome is Outcome.NEWER
    assert told.value.code == "packet-newer-needed"
    assert after.outcome is Outcome.IMPORTED
    assert knowing.program.packets.waiting() == ()


def test_a_strangers_packet_for_a_newer_version_shows_its_fingerprint_after_the_update(
    hq: Office, field: Office, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    hq.take(sealed_by(field, tmp_path / "out", Contents(), min_reader=2))
    (newer,) = hq.program.packets.waiting()

    monkeypatch.setattr(open_cover, "VERSION", 2)
    verdict = hq.program.packets.release(newer.id, Silent())

    (waiting,) = hq.program.packets.waiting()
    heard = field.program.devices.own_fingerprint().fingerprint
    assert verdict.outcome is Outcome.WAITING
    assert (waiting.why, waiting.fingerprint) == ("unknown", heard)


def test_packets_nobody_verified_fill_only_their_own_room(
    knowing: Office, approved: Office, other: Office, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    first = sealed_by(approved, tmp_path / "out", Contents(), needs=("colours",))
    second = sealed_by(approved, tmp_path / "out", Contents(), needs=("smells",))
    stranger = other.seal(tmp_path / "out")
    monkeypatch.setattr(import_waiting, "MOST_UNSIGNED", first.stat().st_size)

    verdicts = knowing.take(first, second, stranger)

    assert [one.outcome for one in verdicts] == [Outcome.NEWER, Outcome.REFUSED, Outcome.WAITING]
    assert verdicts[1].code == "too-much-waiting"


def test_one_stranger_cannot_take_the_room_of_another(
    hq: Office, field: Office, other: Office, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    packets = [field.seal(tmp_path / "out"), field.seal(tmp_path / "out"), other.seal(tmp_path / "out")]
    monkeypatch.setattr(import_waiting, "MOST_OF_ONE", packets[0].stat().st_size)

    verdicts = hq.take(*packets)

    assert [one.outcome for one in verdicts] == [Outcome.WAITING, Outcome.REFUSED, Outcome.WAITING]
    assert hq.vault.packets.arrived(b"") is None
    assert len(hq.program.packets.waiting()) == 2


def test_all_strangers_together_cannot_fill_the_disk(
    hq: Office, field: Office, other: Office, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    packets = [field.seal(tmp_path / "out"), other.seal(tmp_path / "out")]
    monkeypatch.setattr(import_waiting, "MOST", packets[0].stat().st_size)

    verdicts = hq.take(*packets, packets[0])

    assert [one.outcome for one in verdicts] == [Outcome.WAITING, Outcome.REFUSED]
    assert [one.outcome for one in hq.take(packets[0])] == [Outcome.WAITING]


def test_a_device_that_was_taken_out_waits_and_says_so(
    knowing: Office, approved: Office, tmp_path: Path
) -> None:
    record = approved.record("after being taken out")
    packet = approved.seal(tmp_path / "out")
    _take_out(knowing, approved.feed)

    (verdict,) = knowing.take(packet)

    (waiting,) = knowing.program.packets.waiting()
    assert (verdict.outcome, verdict.code) == (Outcome.WAITING, "signer-revoked")
    assert waiting.why == Standing.REVOKED.value
    assert knowing.shown(record) is None
    assert knowing.program.packets.inspect(packet).standing == "revoked"


def test_why_a_packet_waits_is_brought_up_to_date(knowing: Office, other: Office, tmp_path: Path) -> None:
    knowing.take(other.seal(tmp_path / "out"))
    (waiting,) = knowing.program.packets.waiting()
    _take_out(knowing, other.feed)

    verdict = knowing.program.packets.release(waiting.id, Silent())

    assert verdict.code == "signer-revoked"
    assert [one.why for one in knowing.program.packets.waiting()] == ["revoked"]


def test_a_request_that_nobody_could_approve_is_refused_and_does_not_block_the_list(
    hq: Office, field: Office, tmp_path: Path
) -> None:
    request = _request_without_role(field)
    packet = sealed_by(field, tmp_path / "out", Contents(), request=request)

    (verdict,) = hq.take(packet)

    assert verdict.outcome is Outcome.REFUSED
    assert hq.program.packets.waiting() == ()


def _request_without_role(office: Office) -> object:
    from r2p_field.ledger.signed import sign_object

    whole = office.program.devices.request_object()
    value = {name: part for name, part in whole.value.items() if name != "role"}
    return sign_object("enrol", value, [office.vault.keyring.device()])


def test_a_committee_that_asks_is_shown_with_its_packet(
    hq: Office, field: Office, opening: Opener, tmp_path: Path
) -> None:
    field.vault.meta.set("committee", "council")
    asking = field.program.devices._make_request(field.feed, field.program.programmes.require_joined())
    hq.take(sealed_by(field, tmp_path / "out", Contents(), request=asking))

    assert [one.committee for one in hq.program.packets.waiting()] == ["council"]


def test_a_pack_of_statements_survives_the_way_through_a_file(hq: Office, field: Office) -> None:
    request = field.program.devices.request_object()

    assert decode_pack(encode_pack([request])) == (request,)


def test_an_entry_of_a_kind_that_nobody_knows_is_no_reason_to_wait(
    knowing: Office, approved: Office, tmp_path: Path
) -> None:
    record = approved.write(Entry(kind="rumour", form=7, body={"what": "?"}))

    (verdict,) = knowing.take(approved.seal(tmp_path / "out"))

    assert verdict.outcome is Outcome.IMPORTED
    assert knowing.shown(record) == "(withheld)"
