"""What a late word about a device changes: always just what folding everything anew would give."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from pathlib import Path

from tests.services.offices import Office, approve, founded, restored, sealed_by

from r2p_field.bundle.contents import CarriedRevision, Contents, PayloadState
from r2p_field.domain.jobs import Silent
from r2p_field.ledger.checkpoint import make_checkpoint
from r2p_field.ledger.feed import FeedRange
from r2p_field.ledger.pack import decode_pack
from r2p_field.ledger.signed import SignedObject, sign_object
from r2p_field.services import affected
from r2p_field.services.journal import Entry
from r2p_field.trust.approval import revoke
from r2p_field.trust.founding import sign_policy
from r2p_field.trust.objects import Anchor


def _hear(hq: Office, *objects: SignedObject) -> None:
    """Let a headquarters hear of statements as any packet or file would bring them; then compare."""
    admissions = hq.program.packets._admissions
    with admissions.step():
        affected.refold(hq.vault, admissions, admissions.take(objects))
    assert hq.states() == hq.states_from_scratch()


def _carry(
    carrier: Office,
    writer: Office,
    out: Path,
    *,
    first: int = 0,
    last: int | None = None,
    kinds: str = "enrol",
    knowing: bool = True,
) -> Path:
    """Let a device carry entries of another one's chains, with what shows their keys."""
    store = writer.vault.store
    ranges, entries, checkpoints = [], [], []
    for feed in store.own_feeds():
        held = list(store.of_feed(feed, first, last))
        signer = writer.vault.keyring.signer_of(feed)
        if not held or signer is None:
            continue
        tip = held[-1].header
        beginning = held[0].header.seq
        ranges.append(FeedRange(feed=feed, first=beginning, last=tip.seq, tip=tip.id))
        checkpoints.append(make_checkpoint(signer, tip.seq, tip.id))
        entries += [
            CarriedRevision(
                header=one.header, state=PayloadState.FULL, nonce=one.nonce, payload=one.payload or b""
            )
            for one in held
        ]
    writer.program.devices.request_object()
    shown = [one for one in writer.program.packets._admissions.objects if one.kind in kinds]
    contents = Contents(objects=shown, checkpoints=checkpoints, revisions=entries)
    return sealed_by(carrier, out, contents, ranges=tuple(ranges))


def _take(hq: Office, packet: Path) -> None:
    (verdict,) = hq.take(packet)
    assert verdict.outcome == "imported"
    assert hq.states() == hq.states_from_scratch()


def _certificate(approval: Path) -> SignedObject:
    return next(one for one in decode_pack(approval.read_bytes()) if one.kind == "cert")


def _change(office: Office, record: str, what: str, parents: Sequence[str]) -> Entry:
    return Entry(kind="observation", form=1, body={"what": what}, record=record, parents=tuple(parents))  # type: ignore[arg-type]


def test_the_heirs_of_a_device_count_when_it_is_approved_late(
    knowing: Office, approved: Office, other: Office, tmp_path: Path
) -> None:
    record = other.record("by the first chain")
    registrar = _copy_of(knowing, tmp_path)
    approval = approve(registrar, other, tmp_path)
    registrar.close()
    other.program.upkeep.back_up(tmp_path / "backup", Silent())
    again = restored(tmp_path, tmp_path / "backup", "again", other.code)
    again.write(_change(again, record, "by its heir", again.heads(record)))
    new = again.record("the heir's own")
    again.program.devices.requests_of_earlier_chains()
    _take(knowing, _carry(approved, again, tmp_path / "out", kinds="enrol succeed"))
    before = (knowing.shown(record), knowing.shown(new))

    _hear(knowing, _certificate(approval))

    assert before == (None, None)
    assert (knowing.shown(record), knowing.shown(new)) == ("by its heir", "the heir's own")
    again.close()


def _copy_of(hq: Office, base: Path) -> Office:
    """The same headquarters: what it signs, the other has not heard of yet."""
    registrar = founded(base, "registrar", "headquarters")
    code = hq.program.programmes.export_keys(base / "own-keys", everything=True)
    registrar.program.programmes.import_keys(base / "own-keys", code)
    return registrar


def test_a_committee_that_is_heard_of_late_changes_who_counts(
    knowing: Office, approved: Office, other: Office, tmp_path: Path
) -> None:
    registrar = _copy_of(knowing, tmp_path)
    owner = approve(registrar, approved, tmp_path, committee="council", role="committee")
    member = approve(registrar, other, tmp_path, committee="council", role="committee")
    registrar.close()
    approved.record("so that the second approval holds from here")
    record = approved.record("ours")
    other.write(_change(other, record, "as a member knows", approved.heads(record)))
    _take(knowing, approved.seal(tmp_path / "out"))
    _take(knowing, _carry(approved, other, tmp_path / "out"))
    before = knowing.shown(record)

    _hear(knowing, _certificate(member))
    _hear(knowing, _certificate(owner))

    assert before == "ours"
    assert knowing.states() == knowing.states_from_scratch()


def test_two_approvals_of_one_number_void_each_other_for_both_devices(
    knowing: Office, approved: Office, other: Office, tmp_path: Path
) -> None:
    record = approved.record("known so far")
    _take(knowing, approved.seal(tmp_path / "out"))
    given = next(one for one in knowing.program.packets._admissions.objects if one.kind == "cert")
    mine = dict(other.program.devices.request_object().value)
    twin = dict(given.value) | {"feed": other.feed, "keys": mine["keys"], "recipient": mine["recipient"]}
    before = knowing.shown(record)

    _hear(knowing, sign_object("cert", twin, [knowing.vault.keyring.registrars()[0]]))

    assert (before, knowing.shown(record)) == ("known so far", None)


def test_entries_below_a_boundary_count_once_the_way_to_it_is_whole(
    knowing: Office, approved: Office, tmp_path: Path
) -> None:
    carrier = knowing
    records = [approved.record(f"number {number}") for number in range(4)]
    third = list(approved.vault.store.of_feed(approved.feed))[2].header
    key = knowing.vault.keyring.registrars()[0]
    judge = knowing.program.packets._admissions.judge
    revocation = revoke(judge, approved.feed, key, seq=third.seq, tip=third.id)
    _take(knowing, _carry(carrier, approved, tmp_path / "out", first=0, last=0))
    _hear(knowing, revocation)
    cut_off = knowing.shown(records[0])

    _take(knowing, _carry(carrier, approved, tmp_path / "out", first=3))
    _take(knowing, _carry(carrier, approved, tmp_path / "out", first=1, last=2))

    assert cut_off is None
    assert [knowing.shown(one) for one in records] == ["number 0", "number 1", "number 2", None]


def test_a_hand_over_counts_whenever_it_is_heard_of(
    knowing: Office, approved: Office, tmp_path: Path
) -> None:
    record = approved.record("before")
    approved.program.upkeep.back_up(tmp_path / "backup", Silent())
    again = restored(tmp_path, tmp_path / "backup", "again", approved.code)
    again.write(_change(again, record, "after", again.heads(record)))
    handed = [one for one in again.program.packets._admissions.objects if one.kind == "succeed"]
    _take(knowing, approved.seal(tmp_path / "out"))
    _take(knowing, _carry(approved, again, tmp_path / "out"))

    before = knowing.shown(record)
    _hear(knowing, *handed)

    assert (before, knowing.shown(record)) == ("before", "after")
    again.close()


def test_a_new_policy_is_looked_at_for_every_record(
    knowing: Office, approved: Office, tmp_path: Path
) -> None:
    record, own = approved.record("by the device"), knowing.record("by headquarters")
    _take(knowing, approved.seal(tmp_path / "out"))
    judge = knowing.program.packets._admissions.judge
    assert judge.policy is not None
    tip = knowing.vault.store.tip(knowing.feed)
    assert tip is not None
    dropped = replace(
        judge.policy,
        version=2,
        prev=judge.policy_objects[-1].id,
        registrars=(),
        anchors=(Anchor(feed=knowing.feed, seq=tip[0], tip=tip[1]),),
    )

    _hear(knowing, sign_policy(dropped, knowing.vault.keyring.roots()))

    assert (knowing.shown(record), knowing.shown(own)) == (None, "by headquarters")


def test_hearing_the_same_again_folds_nothing(knowing: Office, approved: Office, tmp_path: Path) -> None:
    approved.record()
    knowing.take(approved.seal(tmp_path / "out"))
    admissions = knowing.program.packets._admissions

    with admissions.step():
        fresh = admissions.take(admissions.objects)
        folded = affected.refold(knowing.vault, admissions, fresh)

    assert (bool(fresh), folded) == (False, [])
