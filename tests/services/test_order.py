"""Whatever the order in which packets and approvals come, two headquarters say the same in the end.

And at every moment between, what is stored is what folding everything anew would give.
"""

from __future__ import annotations

import shutil
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from tests.services.offices import Office, Template, approve, founded, restored

from r2p_field.domain.jobs import Silent
from r2p_field.ledger.pack import decode_pack, encode_pack
from r2p_field.services.journal import Entry
from r2p_field.trust.approval import revoke


@dataclass(frozen=True, slots=True, kw_only=True)
class History:
    """Packets of four devices and the approvals that let them count, as files in no order."""

    template: Template
    files: tuple[Path, ...]
    taking_out: Path
    of_the_one_taken_out: tuple[Path, ...]

    @property
    def count(self) -> int:
        return len(self.files)


@pytest.fixture(scope="module")
def history(template: Template, tmp_path_factory: pytest.TempPathFactory) -> History:
    """Two committee members, a device that is taken out, and one whose vault is restored and copied."""
    base = tmp_path_factory.mktemp("history")
    out, papers = base / "out", base / "papers"
    papers.mkdir()
    registrar = template.copied(base, "hq", "registrar")
    ann, ben = template.copied(base, "field"), template.copied(base, "other")
    cleo, dan = _joined(template, base, "cleo"), _joined(template, base, "dan")
    approvals = [
        approve(registrar, ann, papers, committee="council"),
        approve(registrar, ben, papers, committee="council"),
        approve(registrar, cleo, papers),
        approve(registrar, dan, papers),
    ]
    ben.program.programmes.import_keys(template.keys, template.keys_code)
    for approval in approvals:
        ben.program.devices.admit(approval)
    ann.program.devices.admit(approvals[0])

    of_cleo = _taken_out(cleo, out)
    packets = [*_committee(ann, ben, out), *of_cleo]
    approvals.append(_revocation(registrar, cleo, approvals[2], papers))
    packets += _restored(dan, base, out)
    registrar.take(*packets)
    approvals.append(_moved(registrar, ann, papers))
    packets += _after_moving(ann, approvals[-1], out)
    for office in (registrar, ann, ben, cleo):
        office.close()
    return History(
        template=template,
        files=(*packets, *approvals),
        taking_out=approvals[4],
        of_the_one_taken_out=(approvals[2], *of_cleo),
    )


def _joined(template: Template, base: Path, name: str) -> Office:
    office = founded(base, name, "field")
    office.program.programmes.join(template.card, template.fingerprint)
    return office


def _committee(ann: Office, ben: Office, out: Path) -> list[Path]:
    """Both members change one record without knowing of each other; one erases, both take in the same row."""
    shared, wrong = ann.record("shared"), ann.record("wrong")
    ann.row("1", "the same")
    first = ann.seal(out)
    ben.take(first)
    ben.row("1", "the same")
    ben.row("2", "as ben read it")
    ben.write(_change(ben, shared, "as ben knows"))
    ben.erase(record=wrong)
    second = ben.seal(out)
    (beginning,) = ann.heads(shared)
    ann.write(_change(ann, shared, "as ann knows"))
    ann.row("2", "as ann read it")
    ann.erase(targets=[beginning])
    return [first, second, ann.seal(out)]


def _change(office: Office, record: str, what: str) -> Entry:
    known = next(one for one in office.states() if one == record)
    return Entry(kind="observation", form=1, body={"what": what}, record=known, parents=office.heads(known))


def _taken_out(cleo: Office, out: Path) -> list[Path]:
    cleo.record("before")
    cleo.row("2", "as cleo read it")
    before = cleo.seal(out)
    cleo.record("after")
    cleo.row("1", "something else")
    return [before, cleo.seal(out)]


def _revocation(registrar: Office, cleo: Office, approval: Path, papers: Path) -> Path:
    """Cleo's device is taken out after its first packet."""
    stored = list(cleo.vault.store.of_feed(cleo.feed))[1].header
    judge = registrar.program.packets._admissions.judge
    key = registrar.vault.keyring.registrars()[0]
    signed = revoke(judge, cleo.feed, key, seq=stored.seq, tip=stored.id)
    path = papers / "taken-out.r2pa"
    path.write_bytes(encode_pack([*decode_pack(approval.read_bytes()), signed]))
    return path


def _restored(dan: Office, base: Path, out: Path) -> list[Path]:
    """Dan's records come back from a backup twice, and go on in new chains."""
    first = dan.record("by the first chain")
    packets = [dan.seal(out)]
    dan.program.upkeep.back_up(base / "backup", Silent())
    dan.close()
    again = restored(base, base / "backup", "dan-again", dan.code)
    again.write(_change(again, first, "by the second chain"))
    packets.append(again.seal(out))
    again.program.upkeep.back_up(base / "backup-again", Silent())
    again.close()
    last = restored(base, base / "backup-again", "dan-last", dan.code)
    last.write(_change(last, first, "by the third chain"))
    last.row("2", "as dan read it")
    packets.append(last.seal(out))
    last.close()
    return packets


def _moved(registrar: Office, ann: Office, papers: Path) -> Path:
    """Ann goes to another committee from here on."""
    shutil.copy(papers / f"{ann.feed[:8]}.r2pq", papers / "again.r2pq")
    fingerprint = ann.program.devices.own_fingerprint().fingerprint
    path = papers / "moved.r2pa"
    registrar.program.devices.approve_file(papers / "again.r2pq", fingerprint, path, committee="assembly")
    return path


def _after_moving(ann: Office, approval: Path, out: Path) -> list[Path]:
    ann.program.devices.admit(approval)
    ann.record("in the other committee")
    return [ann.seal(out)]


def _bring(history: History, hq: Office, file: Path) -> None:
    """Bring one file. What a device sealed comes before it is taken out: later it would wait for ever."""
    if file == history.taking_out:
        for earlier in history.of_the_one_taken_out:
            _bring(history, hq, earlier)
    if file.suffix == ".r2pb":
        hq.take(file)
    else:
        hq.program.devices.admit(file)


def _told(history: History, base: Path, order: Sequence[int], looked_at: frozenset[int]) -> str:
    """Bring everything in some order, what waited again at the end; return the digest."""
    hq = history.template.copied(base, "hq")
    try:
        for step, number in enumerate(order):
            _bring(history, hq, history.files[number])
            if step in looked_at:
                assert hq.states() == hq.states_from_scratch()
        for file in (*history.files, *history.files):
            _bring(history, hq, file)
        assert [(one.why, one.role) for one in hq.program.packets.waiting()] == []
        assert hq.states() == hq.states_from_scratch()
        return hq.digest()
    finally:
        hq.close()


@pytest.fixture(scope="module")
def reference(history: History, tmp_path_factory: pytest.TempPathFactory) -> str:
    """The digest when everything comes in the order in which it was made, approvals last."""
    return _told(history, tmp_path_factory.mktemp("reference"), range(history.count), frozenset())


def test_the_history_holds_what_it_is_meant_to_hold(history: History, reference: str, tmp_path: Path) -> None:
    hq = history.template.copied(tmp_path, "hq")
    for file in (*reversed(history.files), *history.files):
        _bring(history, hq, file)
    counts = hq.program.upkeep.counts()
    shown = {hq.shown(one) for one in hq.states()}
    digest = hq.digest()
    hq.close()

    assert digest == reference
    assert counts["conflict"] >= 2
    assert counts["waiting"] == 0
    assert {"before", "by the third chain", "in the other committee", "(erased)"} <= shown
    assert "after" not in shown


@given(data=st.data())
@settings(
    max_examples=25,
    suppress_health_check=[HealthCheck.function_scoped_fixture, HealthCheck.too_slow],
)
def test_any_order_with_repetition_gives_the_same_records(
    history: History, reference: str, tmp_path_factory: pytest.TempPathFactory, data: st.DataObject
) -> None:
    numbers = st.integers(0, history.count - 1)
    order = data.draw(st.lists(numbers, max_size=2 * history.count), label="order")
    looked_at = data.draw(st.frozensets(st.integers(0, 2 * history.count), max_size=4), label="looked at")

    assert _told(history, tmp_path_factory.mktemp("told"), order, looked_at) == reference


@given(data=st.data())
@settings(
    max_examples=10,
    suppress_health_check=[HealthCheck.function_scoped_fixture, HealthCheck.too_slow],
)
def test_all_packets_of_one_group_give_the_same_as_one_by_one(
    history: History, reference: str, tmp_path_factory: pytest.TempPathFactory, data: st.DataObject
) -> None:
    before = [file for file in history.files if file != history.taking_out]
    order = [*data.draw(st.permutations(before), label="order"), history.taking_out]
    hq = history.template.copied(tmp_path_factory.mktemp("group"), "hq")
    try:
        packets = [file for file in order if file.suffix == ".r2pb"]
        hq.take(*packets)
        for file in order:
            if file not in packets:
                _bring(history, hq, file)
        hq.take(*packets)
        assert hq.digest() == reference
        assert hq.states() == hq.states_from_scratch()
    finally:
        hq.close()
