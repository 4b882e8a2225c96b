"""A packet counts as sealed when it lies on the stick, whole and read back, and not before."""

from __future__ import annotations

import os
from pathlib import Path

import pytest
from tests.services.offices import Office, Opener, opened, plugged_in, restored

from r2p_field.crypto.signing import SigningKeys
from r2p_field.domain.errors import BadInput
from r2p_field.domain.jobs import Cancelled, Silent
from r2p_field.ledger.signed import SignedObject, sign_object
from r2p_field.services.files import FileRefused, TargetFull
from r2p_field.services.own_chains import checkpoint_for, ends_of
from r2p_field.vault.errors import StorageFull


def _nothing_sealed(office: Office, out: Path) -> bool:
    return office.program.sealing.made() == () and (not out.exists() or list(out.iterdir()) == [])


def test_there_must_be_somebody_to_seal_for(opening: Opener, tmp_path: Path) -> None:
    lone = opening("lone")
    lone.record()

    with pytest.raises(BadInput) as told:
        lone.seal(tmp_path / "out")
    with pytest.raises(BadInput):
        lone.program.sealing.preview()

    assert told.value.code == "no-programme"
    assert _nothing_sealed(lone, tmp_path / "out")


@pytest.mark.parametrize("reports", [0, 1, 2])
def test_whoever_cancels_leaves_no_packet(approved: Office, tmp_path: Path, reports: int) -> None:
    class Impatient:
        left = reports

        def report(self, done: int, total: int, text: str) -> None:
            self.left -= 1
            if self.left < 0:
                raise Cancelled

    approved.record()
    with pytest.raises(Cancelled):
        approved.program.sealing.seal(plugged_in(tmp_path / "out"), Impatient())

    assert _nothing_sealed(approved, tmp_path / "out")


def test_a_full_stick_leaves_no_packet_and_the_next_one_has_everything(
    knowing: Office, approved: Office, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    approved.record()

    def full(_: int) -> None:
        raise OSError(28, "No space left on device")

    with monkeypatch.context() as bent:
        bent.setattr(os, "fsync", full)
        with pytest.raises(TargetFull):
            approved.seal(tmp_path / "out")
    assert _nothing_sealed(approved, tmp_path / "out")

    manifest, body = opened(approved.seal(tmp_path / "out"), knowing)

    assert (manifest.bundle_no, len(body.revisions)) == (1, 1)


def test_a_packet_that_was_written_and_not_noted_goes_again_under_its_number(
    knowing: Office, approved: Office, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    record = approved.record()

    def crash(*_: object) -> None:
        raise StorageFull

    with monkeypatch.context() as bent:
        bent.setattr(approved.vault.packets, "put_sent", crash)
        with pytest.raises(StorageFull):
            approved.seal(tmp_path / "out")
    second = approved.seal(tmp_path / "out")

    verdicts = knowing.take(*(tmp_path / "out").iterdir())
    assert [one.outcome for one in verdicts] == ["imported", "imported"]
    assert opened(second, knowing)[0].bundle_no == 1
    assert knowing.shown(record) == "seen"


def test_a_folder_that_cannot_be_written_is_told_without_its_name(approved: Office, tmp_path: Path) -> None:
    (tmp_path / "file").write_text("in the way")

    with pytest.raises(FileRefused) as told:
        approved.seal(tmp_path / "file" / "out")

    assert str(tmp_path) not in str(told.value)


def test_numbers_run_for_each_addressee_and_name_the_packet_before(
    knowing: Office, approved: Office, tmp_path: Path
) -> None:
    manifests = [opened(approved.seal(tmp_path / "out"), knowing)[0] for _ in range(3)]
    made = approved.program.sealing.made()

    assert [one.bundle_no for one in manifests] == [1, 2, 3]
    assert manifests[0].prev_bundle is None
    assert [one.prev_bundle for one in manifests[1:]] == [made[2].manifest, made[1].manifest]


def test_a_restored_device_is_known_by_what_its_old_keys_signed(
    knowing: Office, approved: Office, tmp_path: Path
) -> None:
    approved.record("before")
    approved.program.upkeep.back_up(tmp_path / "backup", Silent())
    again = restored(tmp_path, tmp_path / "backup", "again", approved.code)
    record = again.record("after")
    packet = again.seal(tmp_path / "out")

    (verdict,) = knowing.take(packet)

    manifest, body = opened(packet, knowing)
    assert verdict.outcome == "imported"
    assert len(manifest.successions) == len(manifest.keys) == 1
    assert manifest.certificate is not None
    assert [one.kind for one in body.objects] == ["enrol"]
    assert knowing.shown(record) == "after"
    assert again.program.sealing.preview().known_to_headquarters
    again.close()


@pytest.mark.parametrize("kind", ["cert", "succeed"])
def test_what_others_plant_about_us_never_stands_on_our_cover(
    knowing: Office, approved: Office, tmp_path: Path, kind: str
) -> None:
    thief = SigningKeys.generate()
    planted = _planted(kind, approved, knowing, thief)
    admissions = approved.program.packets._admissions
    true = opened(approved.seal(tmp_path / "out"), knowing)[0]
    with admissions.step():
        admissions.take(planted)

    manifest, body = opened(approved.seal(tmp_path / "out"), knowing)

    assert (manifest.certificate, manifest.successions) == (true.certificate, true.successions)
    assert not [one for one in planted if one in body.objects]


def _planted(kind: str, office: Office, hq: Office, thief: SigningKeys) -> list[SignedObject]:
    """Statements about an office that nobody entitled signed, one of them with another programme."""
    judge = office.program.packets._admissions.judge
    true = judge.certificate_of(office.feed)
    assert true is not None
    if kind == "cert":
        values = [dict(true.value), dict(true.value) | {"programme": "ab" * 32}, {"feed": office.feed}]
    else:
        heir = {"feed": hq.feed, "heir": office.feed, "seq": 0, "suite": 1, "tip": "ab" * 32, "v": 1}
        values = [heir, {"x": 1}, {"feed": 7, "heir": office.feed}]
    return [sign_object(kind, value, [thief]) for value in values]  # type: ignore[arg-type]


def test_a_chain_ends_where_nothing_follows(field: Office) -> None:
    field.record("one")
    field.record("two")
    entries = list(field.vault.store.of_feed(field.feed))

    assert ends_of(entries) == [(1, entries[1].header.id)]
    assert ends_of(entries[:1]) == [(0, entries[0].header.id)]
    assert ends_of([]) == []


def test_any_place_of_our_chain_can_be_signed_for_once(field: Office, other: Office) -> None:
    field.record("one")
    field.record("two")
    end = ends_of(list(field.vault.store.of_feed(field.feed, 0, 0)))[0]

    signed = checkpoint_for(field.vault, field.feed, end)

    assert checkpoint_for(field.vault, field.feed, end) == signed
    with pytest.raises(LookupError):
        checkpoint_for(field.vault, other.feed, end)


def test_a_device_restored_before_it_wrote_anything_is_known_as_before(
    knowing: Office, approved: Office, tmp_path: Path
) -> None:
    approved.program.upkeep.back_up(tmp_path / "backup", Silent())
    again = restored(tmp_path, tmp_path / "backup", "again", approved.code)
    again.program.upkeep.back_up(tmp_path / "backup-again", Silent())
    again.close()
    last = restored(tmp_path, tmp_path / "backup-again", "last", approved.code)
    record = last.record("after the loss")

    (verdict,) = knowing.take(last.seal(tmp_path / "out"))

    assert verdict.outcome == "imported"
    assert knowing.shown(record) == "after the loss"
    assert knowing.program.upkeep.counts()["alarms"] == 0
    last.close()
