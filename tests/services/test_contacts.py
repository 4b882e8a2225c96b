"""Red withholds the detail and never the alarm: one request to be contacted, however often one seals."""

from __future__ import annotations

from pathlib import Path
from typing import Any

from tests.services.offices import Office, opened, plugged_in, restored

from r2p_field.bundle.contents import PayloadState
from r2p_field.domain.consent import Addressee, Agreement, Answer, Consent
from r2p_field.domain.contact import Contact
from r2p_field.domain.ids import RecordId, item_id
from r2p_field.domain.jobs import Silent
from r2p_field.domain.observation import FactorSeen, Observation
from r2p_field.domain.places import Where
from r2p_field.domain.records import to_body
from r2p_field.domain.risk import RedDecision, RiskCheck, RiskLevel
from r2p_field.ledger.record_ids import origin_of
from r2p_field.services.contacts import Contacts
from r2p_field.services.journal import Entry

RED = RiskCheck(level=RiskLevel.RED)
HOLD = RiskCheck(level=RiskLevel.RED, decision=RedDecision.HOLD)
GREEN = RiskCheck(level=RiskLevel.GREEN)
FACTOR = FactorSeen(id=item_id(bytes(16)), indicator="sg2013.rf3.i01", catalogue="sg2013", version="1")
DANGER: dict[str, Any] = {
    "risk": RED,
    "factors": (FACTOR,),
    "where": Where(words="the mill", admin1="Ouaka", admin2="Bambari"),
}


def _asked(office: Office) -> list[Contact]:
    return [one.contact for one in office.program.contacts.open()]


def _alarms(office: Office) -> int:
    """Count the records of requests, open or closed, that were ever written here."""
    query = "SELECT count(DISTINCT record) FROM revisions WHERE kind = 'contact'"
    return int(office.vault.database.value(query))


def _bytes(office: Office) -> bytes:
    rows = office.vault.database.execute("SELECT payload FROM revisions WHERE payload IS NOT NULL")
    return b"".join(row[0] for row in rows.fetchall())


def test_headquarters_hears_the_alarm_and_not_the_detail(
    knowing: Office, approved: Office, tmp_path: Path
) -> None:
    record = approved.record("a list of houses", **DANGER)
    preview = approved.program.sealing.preview()
    verdict = knowing.take(approved.seal(tmp_path / "out"))[0]

    assert (preview.goes, preview.alarms, [one.alarm for one in preview.staying]) == (0, 1, [True])
    assert knowing.shown(record) == "(withheld)"
    assert _asked(knowing) == [
        Contact(about=record, factors=frozenset({"sg2013.rf3"}), admin1="Ouaka", admin2="Bambari")
    ]
    assert knowing.program.observations.get(record).line.contact == _asked(knowing)[0]
    assert verdict.contacts == 1
    assert not any(word in _bytes(knowing) for word in (b"houses", b"the mill", b"i01"))


def test_of_each_packet_only_the_new_alarms_are_told(
    knowing: Office, approved: Office, tmp_path: Path
) -> None:
    for number in range(3):
        approved.record(f"a list of houses, {number}", **DANGER)
        assert knowing.take(approved.seal(tmp_path / "out"))[0].contacts == 1
    assert knowing.take(approved.seal(tmp_path / "out"))[0].contacts == 0


def test_looking_before_sealing_writes_nothing(approved: Office) -> None:
    approved.record("danger", **DANGER)

    for _ in range(3):
        approved.program.sealing.preview()

    assert _alarms(approved) == 0


def test_sealing_twice_makes_no_second_one(knowing: Office, approved: Office, tmp_path: Path) -> None:
    approved.record("danger", **DANGER)

    for name in ("one", "two"):
        knowing.take(approved.seal(tmp_path / name))

    assert (_alarms(approved), len(_asked(knowing)), approved.vault.store.count()) == (1, 1, 2)


def test_it_says_what_may_be_said_now_and_what_it_said_before_does_not_travel(
    knowing: Office, approved: Office, tmp_path: Path
) -> None:
    record = approved.record("danger", **DANGER)
    approved.seal(tmp_path / "lost")
    approved.revise(record, "danger", risk=RED, where=Where(admin1="Ouaka"))

    packet = approved.seal(tmp_path / "out", keep_history=True)
    knowing.take(packet)

    assert (_alarms(approved), _asked(knowing)) == (1, [Contact(about=record, admin1="Ouaka")])
    assert b"Bambari" not in _bytes(knowing)


def test_a_record_that_may_go_after_all_goes_and_closes_the_request(
    knowing: Office, approved: Office, tmp_path: Path
) -> None:
    record = approved.record("danger", **DANGER)
    knowing.take(approved.seal(tmp_path / "first"))
    approved.revise(record, "it has passed", risk=GREEN)

    knowing.take(approved.seal(tmp_path / "second"))

    assert (knowing.shown(record), _asked(knowing)) == ("it has passed", [])


def test_hold_sends_nothing_and_takes_an_earlier_alarm_back(
    knowing: Office, approved: Office, tmp_path: Path
) -> None:
    approved.record("never told", risk=HOLD, factors=(FACTOR,))
    record = approved.record("told once", **DANGER)
    knowing.take(approved.seal(tmp_path / "first"))
    before = len(_asked(knowing))
    approved.revise(record, "told once", risk=HOLD, factors=(FACTOR,))

    knowing.take(approved.seal(tmp_path / "second"))

    assert (before, _asked(knowing), _alarms(approved)) == (1, [], 1)


def test_an_observation_taken_back_takes_its_alarm_back_everywhere(
    knowing: Office, approved: Office, tmp_path: Path
) -> None:
    record = approved.record("danger", **DANGER)
    knowing.take(approved.seal(tmp_path / "first"))
    approved.program.erasing.whole(record)

    knowing.take(approved.seal(tmp_path / "second"))

    assert _asked(knowing) == _asked(approved) == []
    assert all(b"Bambari" not in _bytes(office) for office in (knowing, approved))


def test_a_no_keeps_even_the_alarm_back_whenever_it_was_said(
    knowing: Office, approved: Office, tmp_path: Path
) -> None:
    record = approved.record("danger", **DANGER)
    approved.seal(tmp_path / "lost")
    refused = Consent(headquarters=Agreement(answer=Answer.NO))
    approved.revise(record, "danger", **DANGER, consent=refused)

    _, body = opened(approved.seal(tmp_path / "out", keep_history=True), knowing)

    whole = [one.payload for one in body.revisions if one.state is PayloadState.FULL]
    assert len(whole) == 1
    assert b"Bambari" not in whole[0]


def test_an_alarm_that_says_more_than_it_may_stays_whoever_wrote_it(
    knowing: Office, approved: Office, tmp_path: Path
) -> None:
    record = approved.record("kept", not_for=frozenset({Addressee.HEADQUARTERS}))
    approved.write(Entry(kind="contact", form=1, body=to_body(Contact(about=record, admin2="Bambari"))))
    outgoing = approved.program.sealing._outgoing(True)

    assert [outgoing.reason_to_stay(one) for one in outgoing.entries.values()] == ["not_for", "risk"]


def test_what_was_held_back_before_this_version_raises_the_alarm_too(
    knowing: Office, approved: Office, tmp_path: Path, monkeypatch: Any
) -> None:
    approved.record("danger", **DANGER)
    with monkeypatch.context() as older:
        older.setattr(Contacts, "bring_up_to_date", lambda *_: False)
        knowing.take(approved.seal(tmp_path / "first"))
    approved.take(knowing.program.receipts.make(approved.feed, plugged_in(tmp_path / "back")).path)

    knowing.take(approved.seal(tmp_path / "second"))

    assert len(_asked(knowing)) == 1


def test_somebody_elses_request_about_my_record_is_not_shown_as_mine(
    knowing: Office, approved: Office, other: Office, tmp_path: Path
) -> None:
    record = approved.record("mine", **DANGER)
    knowing.take(approved.seal(tmp_path / "out"))
    forged = knowing.write(
        Entry(kind="contact", form=1, body=to_body(Contact(about=record, admin1="Elsewhere")))
    )
    line = knowing.program.observations.get(record).line

    assert line.contact is not None
    assert line.contact.admin1 == "Ouaka"
    assert forged in {one.row.record for one in knowing.program.contacts.open()}
    assert other.program.contacts.open() == ()


def test_a_copy_brought_back_to_life_goes_on_with_the_same_request(
    knowing: Office, approved: Office, tmp_path: Path
) -> None:
    record = approved.record("danger", **DANGER)
    approved.seal(tmp_path / "lost")
    approved.program.upkeep.back_up(tmp_path / "backup", Silent())
    again = restored(tmp_path, tmp_path / "backup", "again", approved.code)
    again.revise(record, "danger", risk=RED, where=Where(admin1="Kemo"))

    knowing.take(again.seal(tmp_path / "out"))

    assert (_alarms(again), _asked(knowing)) == (1, [Contact(about=record, admin1="Kemo")])
    assert knowing.program.observations.get(record).line.contact == _asked(knowing)[0]
    again.close()


def test_two_requests_of_two_copies_become_one(approved: Office, knowing: Office, tmp_path: Path) -> None:
    record = approved.record("danger", **DANGER)
    for _ in range(2):
        approved.write(Entry(kind="contact", form=1, body=to_body(Contact(about=record, admin1="Ouaka"))))

    knowing.take(approved.seal(tmp_path / "out"))

    assert len(_asked(knowing)) == 1


def test_a_request_that_cannot_be_read_stops_nobody(approved: Office, tmp_path: Path) -> None:
    record = approved.record("danger", **DANGER)
    approved.write(Entry(kind="contact", form=1, body={"about": record, "month": "soon"}))
    approved.write(Entry(kind="contact", form=1, body={"about": "nobody"}))

    approved.seal(tmp_path / "out")

    assert len(_asked(approved)) == 1
    assert approved.program.contacts.about(_row(approved, record)) is not None


def _row(office: Office, record: RecordId) -> Any:
    return office.vault.records.row(record)


def test_a_row_of_a_table_that_somebody_holds_dangerous_is_asked_about_too(
    knowing: Office, approved: Office, tmp_path: Path
) -> None:
    body = to_body(Observation(what="from a table", risk=RED))
    record = approved.write(Entry(kind="observation", form=1, body=body, origin=origin_of("ds", "1")))
    kept = approved.record("kept", not_for=frozenset({Addressee.HEADQUARTERS}))
    knowing.take(approved.seal(tmp_path / "out"))

    lines = [knowing.program.observations.get(one).line.contact for one in (record, kept)]
    assert lines == [Contact(about=record), None]
