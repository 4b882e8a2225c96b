"""Asking to be admitted and admitting: by comparing digits, once, and only for the right programme."""

from __future__ import annotations

from pathlib import Path

import pytest
from tests.services.offices import Office, Opener, approve, opened, plugged_in, restored, sealed_by

from r2p_field.bundle.contents import Contents
from r2p_field.crypto.signing import SigningKeys
from r2p_field.domain.errors import BadInput
from r2p_field.domain.ids import RecordId, WaitingId
from r2p_field.domain.jobs import Silent
from r2p_field.ledger.pack import decode_pack, encode_pack
from r2p_field.ledger.signed import SignedObject, sign_object
from r2p_field.services.files import FileRefused
from r2p_field.trust.errors import UnknownRole, UnreadableObject


def _heard(office: Office) -> str:
    return office.program.devices.own_fingerprint().fingerprint


def _said(office: Office, record: RecordId) -> str:
    found = office.program.observations.get(record).observation
    assert found is not None
    return found.what


def test_the_request_stays_the_same_and_is_shown_as_it_is_read_aloud(field: Office, tmp_path: Path) -> None:
    one, two = tmp_path / "one", tmp_path / "two"

    asked = field.program.devices.request(one)
    field.program.devices.request(two)

    assert one.read_bytes() == two.read_bytes()
    assert field.program.devices.look_at(one) == asked == field.program.devices.own_fingerprint()
    assert (asked.role, asked.committee, asked.feed) == ("field", "", field.feed)


def test_an_approved_device_is_listed_without_a_name(hq: Office, field: Office, tmp_path: Path) -> None:
    approval = approve(hq, field, tmp_path, committee="council")
    device = field.program.devices.admit(approval)

    assert hq.program.devices.all() == field.program.devices.all() == (device,)
    assert (device.feed, device.role, device.committee, device.serial) == (field.feed, "field", "council", 1)


def test_an_approval_whose_card_was_changed_is_refused_and_nothing_is_kept(
    hq: Office, field: Office, tmp_path: Path
) -> None:
    objects = decode_pack(approve(hq, field, tmp_path).read_bytes())
    held = field.program.upkeep.folder
    before = {one.name: one.read_bytes() for one in held.iterdir()}
    changed = tmp_path / "changed"
    changed.write_bytes(encode_pack(_resigned(one) if one.kind == "policy" else one for one in objects))

    with pytest.raises(UnreadableObject):
        field.program.devices.admit(changed)
    assert {one.name: one.read_bytes() for one in held.iterdir()} == before
    assert field.program.devices.all() == ()


def _resigned(signed: SignedObject) -> SignedObject:
    """The same words, signed by somebody else."""
    return sign_object(signed.kind, signed.value, [SigningKeys.generate()])


def test_other_digits_approve_nobody(hq: Office, field: Office, other: Office, tmp_path: Path) -> None:
    request = tmp_path / "request"
    right = field.program.devices.request(request).fingerprint
    misread = f"{(int(right[0]) + 1) % 10}{right[1:]}"
    codes = []

    for wrong in (misread, _heard(other)):
        with pytest.raises(BadInput) as told:
            hq.program.devices.approve_file(request, wrong, tmp_path / "approval")
        codes.append(told.value.code)

    assert codes == ["fingerprint-misread", "fingerprint-different"]
    assert hq.program.devices.all() == ()
    assert not (tmp_path / "approval").exists()


def test_a_bad_stick_costs_no_second_approval(
    hq: Office, field: Office, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    request, out = tmp_path / "request", tmp_path / "approval"
    heard = field.program.devices.request(request).fingerprint

    def pulled(*_: object) -> None:
        raise FileRefused(what="gone", safe="safe", next_="next")

    with monkeypatch.context() as bent:
        bent.setattr("r2p_field.services.devices.write_new", pulled)
        with pytest.raises(FileRefused):
            hq.program.devices.approve_file(request, heard, out)
    device = hq.program.devices.approve_file(request, heard, out)

    assert device.serial == 1
    assert field.program.devices.admit(out) == device


def test_a_new_role_is_a_new_approval_from_here_on(hq: Office, field: Office, tmp_path: Path) -> None:
    field.record("as before")
    approve(hq, field, tmp_path)
    hq.take(field.seal(tmp_path / "out"))

    device = hq.program.devices.approve_file(
        tmp_path / f"{field.feed[:8]}.r2pq", _heard(field), None, role="committee"
    )

    assert (device.role, device.serial) == ("committee", 2)
    assert [one.valid_from_seq for one in hq.program.packets._admissions.judge.certificates] == [0, 1]


def test_a_role_that_the_programme_does_not_know_is_refused(
    hq: Office, field: Office, tmp_path: Path
) -> None:
    request = tmp_path / "request"
    heard = field.program.devices.request(request).fingerprint

    with pytest.raises(UnknownRole):
        hq.program.devices.approve_file(request, heard, None, role="spy")


def test_only_who_holds_the_key_approves(field: Office, other: Office, tmp_path: Path) -> None:
    request = tmp_path / "request"
    heard = other.program.devices.request(request).fingerprint

    with pytest.raises(BadInput) as told:
        field.program.devices.approve_file(request, heard, None)

    assert told.value.code == "no-registrar-key"


def test_a_packet_that_waits_no_more_cannot_be_approved(hq: Office) -> None:
    with pytest.raises(BadInput) as told:
        hq.program.devices.approve_waiting(WaitingId(7), "", None)

    assert told.value.code == "not-waiting"


def test_files_that_are_something_else_are_told(
    hq: Office, field: Office, other: Office, tmp_path: Path
) -> None:
    approval = approve(hq, field, tmp_path)
    request = tmp_path / f"{field.feed[:8]}.r2pq"

    with pytest.raises(BadInput) as as_request:
        hq.program.devices.look_at(approval)
    with pytest.raises(BadInput) as as_approval:
        field.program.devices.admit(request)

    assert (as_request.value.code, as_approval.value.code) == ("not-a-request", "not-an-approval")


def test_an_approval_of_another_programme_is_refused(field: Office, opening: Opener, tmp_path: Path) -> None:
    from tests.services.offices import TODAY

    lone = opening("lone")
    lone.program.programmes.create("government", state=True, today=TODAY)
    forged = _approval_by(lone, tmp_path)

    with pytest.raises(BadInput) as told:
        field.program.devices.admit(forged)

    assert told.value.code == "another-programme"


def _approval_by(hq: Office, base: Path) -> Path:
    """Let a headquarters approve one of its own programme."""
    heard = hq.program.devices.request(base / "own").fingerprint
    path = base / "foreign.r2pa"
    hq.program.devices.approve_file(base / "own", heard, path)
    return path


def test_an_approval_that_nobody_entitled_signed_is_refused_and_forgotten(
    hq: Office, field: Office, tmp_path: Path
) -> None:
    approval = approve(hq, field, tmp_path)
    *card, certificate = decode_pack(approval.read_bytes())
    forged = sign_object("cert", dict(certificate.value), [SigningKeys.generate()])
    path = tmp_path / "forged"
    path.write_bytes(encode_pack([*card, forged]))
    before = field.program.packets._admissions.judge

    with pytest.raises(BadInput) as told:
        field.program.devices.admit(path)

    assert told.value.code == "approval-not-valid"
    assert forged not in field.program.packets._admissions.objects
    assert field.program.packets._admissions.judge is before


def test_records_of_no_programme_can_ask_nobody(opening: Opener, tmp_path: Path) -> None:
    lone = opening("lone")

    with pytest.raises(BadInput) as told:
        lone.program.devices.request(tmp_path / "request")

    assert told.value.code == "no-programme"


@pytest.mark.parametrize("planted", ["nonsense", "unsigned", "by somebody else"])
def test_what_others_plant_as_our_request_is_passed_over(
    knowing: Office, approved: Office, tmp_path: Path, planted: str
) -> None:
    true = knowing.program.devices.request_object()
    thief = SigningKeys.generate()
    body = dict(true.value) | {
        "recipient": dict(approved.program.devices.request_object().value)["recipient"]
    }
    signers = {"nonsense": [thief], "unsigned": [], "by somebody else": [thief]}[planted]
    fakes: list[SignedObject] = [
        sign_object("enrol", {"x": 1} if planted == "nonsense" else body | {"nonce": nonce}, signers)
        for nonce in ("AAAAAAAAAAAAAAAAAAAAAA", "AAAAAAAAAAAAAAAAAAAAAQ")
    ]
    knowing.take(sealed_by(approved, tmp_path / "out", Contents(objects=fakes)))

    assert knowing.program.devices.request_object() == true
    assert knowing.seal(tmp_path / "mine").exists()


def test_a_request_with_our_name_and_a_bad_signature_is_passed_over(field: Office) -> None:
    true = field.program.devices.request_object()
    bad = sign_object("enrol", dict(true.value) | {"nonce": "AAAAAAAAAAAAAAAAAAAAAA"}, [])
    from r2p_field.ledger.signed import object_from_value

    value = bad.to_value() | {"signatures": true.to_value()["signatures"]}
    forged = object_from_value(value)
    with field.program.packets._admissions.step():
        field.program.packets._admissions.take([forged])

    assert field.program.devices.request_object() == true


def test_a_restored_device_shows_the_keys_of_its_earlier_chain(
    hq: Office, field: Office, tmp_path: Path
) -> None:
    record = field.record("before the programme knew of the device")
    field.program.upkeep.back_up(tmp_path / "backup", Silent())
    again = restored(tmp_path, tmp_path / "backup", "again", field.code)
    packet = again.seal(tmp_path / "out")
    hq.take(packet)
    (waiting,) = hq.program.packets.waiting()

    hq.program.devices.approve_waiting(waiting.id, _heard(again), None)
    verdict = hq.program.packets.release(waiting.id, Silent())

    _, body = opened(packet, hq)
    assert verdict.outcome == "imported"
    assert {one.kind for one in body.objects} == {"enrol"}
    assert hq.vault.store.keys_of(field.feed) is not None
    assert hq.vault.store.of_records([record])[record][0].proven
    again.close()


def test_a_device_that_was_taken_out_counts_until_now_and_its_copy_goes_on_when_approved_in_its_place(
    knowing: Office, approved: Office, tmp_path: Path
) -> None:
    record = approved.record("before the laptop was lost")
    knowing.take(approved.seal(tmp_path / "first"))
    approved.program.upkeep.back_up(tmp_path / "backup", Silent())
    [lost] = knowing.program.devices.all()

    gone = knowing.program.devices.remove(lost.serial, tmp_path / "gone.r2pa")
    approved.revise(record, "what the thief says")
    (thief,) = knowing.take(approved.seal(tmp_path / "thief"))
    again = restored(tmp_path, tmp_path / "backup", "again", approved.code)
    again.revise(record, "corrected by its author")
    (waits,) = knowing.take(again.seal(tmp_path / "out"))

    assert gone.removed
    assert knowing.program.devices.remove(lost.serial).removed, "a second time changes nothing"
    assert [one.removed for one in knowing.program.devices.all()] == [True]
    assert [str(one.kind) for one in knowing.program.packets._admissions.objects].count("revoke") == 1
    assert (thief.outcome, thief.code) == ("waiting", "signer-revoked")
    assert waits.outcome == "waiting"
    assert waits.waiting is not None
    assert _said(knowing, record) == "before the laptop was lost"

    with pytest.raises(BadInput) as refused:
        knowing.program.receipts.make(lost.feed, plugged_in(tmp_path / "receipt"))
    assert refused.value.code == "no-receipt"

    with pytest.raises(BadInput) as told:
        knowing.program.devices.approve_waiting(waits.waiting, _heard(again), None, instead_of=99)
    made = knowing.program.devices.approve_waiting(waits.waiting, _heard(again), None, instead_of=lost.serial)
    released = knowing.program.packets.release(waits.waiting, Silent())
    assert told.value.code == "no-such-device"
    assert (made.feed, made.removed, released.outcome) == (again.feed, False, "imported")
    assert _said(knowing, record) == "corrected by its author"
    again.close()


@pytest.mark.parametrize("by", ["file", "receipt"])
def test_another_laptop_of_the_committee_hears_that_one_was_taken_out_and_seals_for_it_no_more(
    hq: Office, field: Office, other: Office, tmp_path: Path, by: str
) -> None:
    approvals = [approve(hq, one, tmp_path, committee="market") for one in (field, other)]
    field.program.devices.admit(approvals[0])
    [fellow] = [field.program.committee.add(approvals[1])]

    hq.take(field.seal(tmp_path / "out"))
    hq.program.devices.remove(fellow.serial, tmp_path / "gone.r2pa")
    if by == "file":
        field.program.devices.admit(tmp_path / "gone.r2pa")
    else:
        [taken] = field.take(hq.program.receipts.make(field.feed, plugged_in(tmp_path / "back")).path)
        assert taken.outcome == "imported"

    assert field.program.committee.fellows() == ()
    with pytest.raises(BadInput) as told:
        field.program.committee.recipients()
    assert told.value.code == "no-fellow"


def test_only_who_approves_takes_out(knowing: Office, approved: Office) -> None:
    with pytest.raises(BadInput) as no_key:
        approved.program.devices.remove(1)
    with pytest.raises(BadInput) as no_device:
        knowing.program.devices.remove(99)
    assert (no_key.value.code, no_device.value.code) == ("no-registrar-key", "no-such-device")
    assert [one.removed for one in knowing.program.devices.all()] == [False]


def test_an_approval_that_says_something_twice_is_none(hq: Office, field: Office, tmp_path: Path) -> None:
    whole = approve(hq, field, tmp_path)
    *rest, signed = decode_pack(whole.read_bytes())
    (tmp_path / "longer").write_bytes(encode_pack([*rest, signed, signed]))
    with pytest.raises(BadInput) as told:
        field.program.devices.admit(tmp_path / "longer")
    assert told.value.code == "not-an-approval"
    assert field.program.devices.admit(whole).feed == field.feed


def test_a_copy_with_another_signature_is_not_taken_by_who_holds_the_true_one(
    hq: Office, field: Office, tmp_path: Path
) -> None:
    whole = approve(hq, field, tmp_path)
    made = field.program.devices.admit(whole)
    gone = tmp_path / "gone.r2pa"
    hq.program.devices.remove(made.serial, gone)
    for file, kind in ((whole, "cert"), (gone, "cert"), (gone, "revoke")):
        objects = [_resigned(one) if one.kind == kind else one for one in decode_pack(file.read_bytes())]
        (tmp_path / "changed").write_bytes(encode_pack(objects))
        held = len(field.program.packets._admissions.objects)
        with pytest.raises(BadInput) as told:
            field.program.devices.admit(tmp_path / "changed")
        assert told.value.code == "approval-not-valid"
        assert len(field.program.packets._admissions.objects) == held
    assert not field.program.devices.all()[0].removed
    assert field.program.devices.admit(gone).removed
    assert field.program.devices.all()[0].removed
