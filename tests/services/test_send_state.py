"""What is not sent, what is on its way and what headquarters has; and the same packet on further sticks."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest
from tests.services.offices import Office, plugged_in

from r2p_field.domain.consent import Agreement, Answer, Consent
from r2p_field.domain.errors import BadInput
from r2p_field.domain.jobs import Cancelled, Silent
from r2p_field.domain.places import Where
from r2p_field.domain.risk import RiskCheck, RiskLevel
from r2p_field.services import packet_copies
from r2p_field.services.files import FileRefused
from r2p_field.services.send_state import SendState
from r2p_field.vault.errors import StorageFull
from r2p_field.vault.kept_packet import MOST

REFUSED = Consent(headquarters=Agreement(answer=Answer.NO))


def _counts(office: Office) -> tuple[int, int, int, int]:
    state = office.program.sealing.state()
    return state.unsent, state.on_the_way, state.received, state.kept_back


def _acknowledge(hq: Office, office: Office, back: Path) -> None:
    office.take(hq.program.receipts.make(office.feed, plugged_in(back)).path)


def test_an_observation_goes_its_way_from_here_to_headquarters(
    knowing: Office, approved: Office, tmp_path: Path
) -> None:
    for name in ("one", "two"):
        approved.record(name)
    seen = [_counts(approved)]
    knowing.take(approved.seal(tmp_path / "out"))
    seen.append(_counts(approved))
    _acknowledge(knowing, approved, tmp_path / "back")
    seen.append(_counts(approved))
    approved.record("three")
    seen.append(_counts(approved))

    assert seen == [(2, 0, 0, 0), (0, 2, 0, 0), (0, 0, 2, 0), (1, 0, 2, 0)]
    assert approved.program.sealing.state().last_receipt.startswith("2026-11-23")


def test_what_stayed_here_is_neither_on_its_way_nor_received(
    knowing: Office, approved: Office, tmp_path: Path
) -> None:
    approved.record("goes")
    kept = approved.record("stays", consent=REFUSED)
    knowing.take(approved.seal(tmp_path / "out"))
    _acknowledge(knowing, approved, tmp_path / "back")
    before = _counts(approved)
    approved.revise(kept, "goes now")

    assert (before, _counts(approved)) == ((0, 0, 1, 1), (1, 0, 1, 0))


def test_the_packets_made_are_listed_and_say_which_headquarters_has(
    knowing: Office, approved: Office, tmp_path: Path
) -> None:
    approved.record("one")
    first = approved.seal(tmp_path / "out")
    knowing.take(first)
    _acknowledge(knowing, approved, tmp_path / "back")
    approved.record("two")
    second = approved.seal(tmp_path / "out")

    made = approved.program.sealing.state().packets
    receipts = knowing.program.sealing.state().packets

    assert [(one.number, one.name, one.acknowledged, one.observations) for one in made] == [
        (2, second.name, False, 1),
        (1, first.name, True, 1),
    ]
    assert {one.day for one in made} == {"2026-11-23"}
    assert [one.to for one in (*made, *receipts)] == ["headquarters", "headquarters", "device"]


def test_records_that_belong_to_no_programme_are_simply_not_sent(field: Office) -> None:
    field.record("one")

    assert field.program.sealing.state() == SendState(
        unsent=1, on_the_way=0, received=0, kept_back=0, last_receipt="", packets=()
    )


# The same packet again


def test_the_same_packet_goes_on_as_many_sticks_as_wished(
    knowing: Office, approved: Office, tmp_path: Path
) -> None:
    approved.record("one")
    first = approved.seal(tmp_path / "stick")
    whole = first.read_bytes()
    first.unlink()

    copies = [
        approved.program.sealing.copy_last(plugged_in(tmp_path / name), Silent()).path
        for name in ("second", "third")
    ]

    assert all(path.name == first.name and path.read_bytes() == whole for path in copies)
    assert len(approved.program.sealing.made()) == 1
    assert [one.outcome for one in knowing.take(*copies)] == ["imported", "already"]


def test_a_packet_that_is_there_already_is_not_touched(approved: Office, tmp_path: Path) -> None:
    approved.record("one")
    first = approved.seal(tmp_path / "stick")
    before = first.stat().st_mtime_ns

    with pytest.raises(BadInput) as refused:
        approved.program.sealing.copy_last(plugged_in(tmp_path / "stick"), Silent())

    assert (refused.value.code, first.stat().st_mtime_ns) == ("file-exists", before)


def _copied(office: Office, folder: Path) -> str:
    """Try to write the last packet again; return why it was refused, or nothing."""
    try:
        office.program.sealing.copy_last(plugged_in(folder), Silent())
    except BadInput as refused:
        assert not [*folder.iterdir()]
        return refused.code
    return ""


def test_a_packet_with_words_that_were_taken_back_is_neither_kept_nor_written_again(
    approved: Office, tmp_path: Path
) -> None:
    record = approved.record("her name")
    approved.seal(tmp_path / "stick")
    approved.program.erasing.whole(record)

    assert list(approved.vault.kept_packet.pieces()) == []
    assert _copied(approved, tmp_path / "second") == "no-packet"


def test_a_packet_whose_earlier_wording_was_taken_back_goes_too(approved: Office, tmp_path: Path) -> None:
    record = approved.record("her name")
    approved.seal(tmp_path / "stick")
    approved.revise(record, "a woman")
    approved.program.erasing.earlier_wordings(record)

    assert _copied(approved, tmp_path / "second") == "no-packet"


def test_a_packet_goes_on_further_sticks_whatever_else_was_taken_back(
    approved: Office, tmp_path: Path
) -> None:
    record = approved.record("a well")
    approved.seal(tmp_path / "stick")
    approved.revise(record, "two wells")
    approved.program.erasing.whole(approved.record("something else"))

    assert _copied(approved, tmp_path / "second") == ""


@pytest.mark.parametrize(
    "since",
    [{"consent": REFUSED}, {"risk": RiskCheck(level=RiskLevel.RED)}, {"minimum_form": True}],
    ids=["somebody said no", "it became red", "it is in minimum form"],
)
@pytest.mark.parametrize("most", [MOST, 1000], ids=["kept", "read from the first stick"])
def test_what_must_stay_since_is_on_no_further_stick(
    approved: Office, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, since: dict[str, Any], most: int
) -> None:
    monkeypatch.setattr(packet_copies, "MOST", most)
    record = approved.record("seen")
    first = approved.seal(tmp_path / "stick")
    approved.revise(record, "seen", **since)

    with pytest.raises(BadInput) as refused:
        approved.program.sealing.copy_last(plugged_in(tmp_path / "second"), Silent(), first=first)

    assert (refused.value.code, [*(tmp_path / "second").iterdir()]) == ("packet-outdated", [])
    assert approved.vault.kept_packet.last() is None


def test_an_alarm_that_says_less_since_is_on_no_further_stick_as_it_was(
    approved: Office, tmp_path: Path
) -> None:
    red = RiskCheck(level=RiskLevel.RED)
    record = approved.record("seen", risk=red, where=Where(country="A", admin1="B", admin2="C"))
    approved.seal(tmp_path / "stick")
    approved.revise(record, "seen", risk=red, where=Where(country="A"))

    assert _copied(approved, tmp_path / "second") == "packet-outdated"


def test_before_the_first_packet_there_is_nothing_to_write_again(approved: Office, tmp_path: Path) -> None:
    assert approved.program.sealing.copies.last() is None
    with pytest.raises(BadInput):
        approved.program.sealing.copy_last(plugged_in(tmp_path / "second"), Silent())
    assert not [*(tmp_path / "second").iterdir()]


def test_a_large_packet_is_copied_from_the_first_stick_while_that_is_there(
    approved: Office, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(packet_copies, "MOST", 1000)
    approved.record("one")
    first = approved.seal(tmp_path / "stick")
    sealing = approved.program.sealing

    kept = sealing.copies.last()
    assert kept is not None
    assert not kept.whole
    copy = sealing.copy_last(plugged_in(tmp_path / "second"), Silent(), first=first)
    assert copy.path.read_bytes() == first.read_bytes()
    with pytest.raises(BadInput) as gone:
        sealing.copy_last(plugged_in(tmp_path / "third"), Silent(), first=tmp_path / "gone")
    assert gone.value.code == "first-stick-gone"


def test_a_first_stick_that_was_changed_makes_no_second_one(
    approved: Office, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(packet_copies, "MOST", 1000)
    approved.record("one")
    first = approved.seal(tmp_path / "stick")
    spoiled = bytearray(first.read_bytes())
    spoiled[5000] ^= 1
    first.write_bytes(spoiled)

    with pytest.raises(FileRefused):
        approved.program.sealing.copy_last(plugged_in(tmp_path / "second"), Silent(), first=first)
    assert list((tmp_path / "second").iterdir()) == []


def test_no_room_to_keep_it_is_no_reason_for_sealing_to_fail(
    approved: Office, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def full(*_: object) -> None:
        raise StorageFull

    approved.record("one")
    approved.seal(tmp_path / "stick")
    monkeypatch.setattr(type(approved.vault.kept_packet), "keep", full)
    approved.record("two")

    path = approved.seal(tmp_path / "stick")

    assert path.is_file()
    assert approved.program.sealing.copies.last() is None


def test_whoever_cancels_leaves_no_half_packet(approved: Office, tmp_path: Path) -> None:
    class Impatient:
        def report(self, done: int, total: int, text: str) -> None:
            if done == 1:
                raise Cancelled

    approved.record("one")
    approved.seal(tmp_path / "stick")

    with pytest.raises(Cancelled):
        approved.program.sealing.copy_last(plugged_in(tmp_path / "second"), Impatient())
    assert list((tmp_path / "second").iterdir()) == []
