"""Two laptops of one committee write one session, exchange packets, and end up saying the same.

What stays in the room goes from laptop to laptop and never to headquarters, which hears both.
"""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path
from typing import Any

import pytest
from msgspec.structs import replace
from tests.domain.dialogue import item
from tests.services.offices import Office, Opener, approve, opened, plugged_in, sealed_by

from r2p_field.bundle.contents import Contents, PayloadState
from r2p_field.bundle.names import packet_name
from r2p_field.crypto.age import Recipient
from r2p_field.domain.aside import Aside
from r2p_field.domain.commitment import Commitment
from r2p_field.domain.consent import Addressee, Agreement, Answer, Consent
from r2p_field.domain.errors import BadInput
from r2p_field.domain.groups import GroupKind
from r2p_field.domain.ids import RecordId, item_id
from r2p_field.domain.jobs import Silent
from r2p_field.domain.mechanism import Mechanism
from r2p_field.domain.observation import Change
from r2p_field.domain.records import to_body
from r2p_field.domain.risk import RedDecision, RiskCheck, RiskLevel
from r2p_field.domain.session import AgendaPoint, Attendance, Consensus, Hands, Lean, Session, View
from r2p_field.domain.spread import spread
from r2p_field.domain.wording import Wording
from r2p_field.services.committee import ToCommittee
from r2p_field.services.journal import Entry
from r2p_field.services.leaving import Leaving
from r2p_field.services.meetings import MECHANISM, SESSION
from r2p_field.services.outgoing import Outgoing
from r2p_field.services.send_state import To
from r2p_field.vault.errors import NotThere

HILL = Attendance(id=item(1), group="hill people", kind=GroupKind.COMMUNITY)
LAKE = Attendance(id=item(2), group="lake people", kind=GroupKind.COMMUNITY)
OF_HILL = View(id=item(11), group=item(1), rating=2, reason="HILLWORDS", may_show=True, reason_may_show=True)
OF_LAKE = View(id=item(12), group=item(2), rating=3, reason="LAKESECRET")
MINORITY = Consensus(id=item(21), statement="open", object=2, minority_view="MINORITYSECRET")
MET = Session(
    title="The market",
    attendance=(HILL, LAKE),
    views=(OF_HILL, OF_LAKE),
    consensus=(MINORITY,),
)
SECRETS = (b"LAKESECRET", b"MINORITYSECRET")


@dataclass(slots=True)
class Two:
    """Two laptops of one committee and their headquarters, with a folder for what goes between them."""

    hq: Office
    one: Office
    other: Office
    base: Path
    number: int = 0

    def fresh(self) -> Path:
        self.number += 1
        return plugged_in(self.base / f"stick{self.number}")

    def give(self, sender: Office, reader: Office) -> Path:
        packet = sender.seal(self.fresh(), to=To.COMMITTEE)
        assert [one.outcome for one in reader.take(packet)] == ["imported"]
        return packet

    def exchange(self) -> None:
        self.give(self.one, self.other)
        self.give(self.other, self.one)

    def to_hq(self, sender: Office, **choices: Any) -> Path:
        packet = sender.seal(self.fresh(), **choices)
        assert [one.outcome for one in self.hq.take(packet)] == ["imported"]
        return packet


@pytest.fixture
def two(opening: Opener, tmp_path: Path) -> Two:
    hq, one, other = opening("hq"), opening("field", "one"), opening("other")
    slips = {}
    for office in (one, other):
        slips[office.feed] = approve(hq, office, tmp_path, role="committee", committee="market")
        office.program.devices.admit(slips[office.feed])
    one.program.committee.add(slips[other.feed])
    other.program.committee.add(slips[one.feed])
    return Two(hq=hq, one=one, other=other, base=tmp_path)


def said(office: Office, record: RecordId) -> Session:
    found = office.program.meetings.get(record).said
    assert isinstance(found, Session)
    return found


def view(session: Session, number: int) -> View:
    return next(one for one in session.views if one.id == item(number))


def with_view(session: Session, changed: View) -> Session:
    return replace(session, views=tuple(changed if one.id == changed.id else one for one in session.views))


def shared(two: Two, session: Session = MET) -> RecordId:
    record = two.one.program.meetings.add(session)
    two.give(two.one, two.other)
    return record


def test_a_laptop_that_wrote_nothing_yet_may_go_on_with_its_committees_session(two: Two) -> None:
    record = shared(two)

    assert two.other.program.meetings.get(record).mine
    assert said(two.other, record) == said(two.one, record) == MET


def test_both_edit_at_once_and_both_end_with_the_same_bytes(two: Two) -> None:
    record = shared(two)
    two.one.program.meetings.revise(record, with_view(MET, replace(OF_HILL, rating=5)))
    two.other.program.meetings.revise(
        record, with_view(MET, replace(OF_LAKE, rating=1, reason="LAKESECRET two"))
    )

    two.exchange()

    assert two.one.digest() == two.other.digest()
    assert two.one.states() == two.other.states() == two.other.states_from_scratch()
    found = two.one.program.meetings.get(record)
    assert not found.disputed
    both = said(two.other, record)
    assert (view(both, 11).rating, view(both, 12).rating, view(both, 12).reason) == (5, 1, "LAKESECRET two")


def test_the_same_field_changed_on_both_is_shown_as_two_versions_on_both(two: Two) -> None:
    record = shared(two)
    two.one.program.meetings.revise(record, replace(MET, title="One title"))
    two.other.program.meetings.revise(record, replace(MET, title="Other title"))

    two.exchange()

    assert two.one.digest() == two.other.digest()
    for office in (two.one, two.other):
        assert office.program.meetings.get(record).disputed
        (choice,) = office.program.meetings.history(record).choices
        assert choice.at == ("title",)
        assert {one.value for one in choice.held} == {"One title", "Other title"}
    two.other.program.meetings.settle(record, {("title",): "One title"}, "asked the chair")
    two.exchange()
    assert two.one.digest() == two.other.digest()
    assert not two.one.program.meetings.get(record).disputed
    assert said(two.one, record).title == "One title"


def test_a_no_stands_while_the_other_laptop_goes_on_showing(two: Two) -> None:
    record = shared(two)
    two.one.program.meetings.revise(
        record, with_view(MET, replace(OF_HILL, may_show=False, reason_may_show=False))
    )
    two.other.program.meetings.revise(record, with_view(MET, replace(OF_HILL, rating=4)))

    two.exchange()

    assert two.one.digest() == two.other.digest()
    for office in (two.one, two.other):
        kept = view(said(office, record), 11)
        assert (kept.may_show, kept.reason) == (False, "HILLWORDS")
        assert office.program.meetings.get(record).disputed
    packet = two.other.seal(two.fresh())
    assert two.other.program.sealing.preview().dialogue[0].stays == (
        ("the people concerned did not agree to it going to headquarters", 1),
    )
    assert b"HILLWORDS" not in payloads(packet, two.hq)
    two.other.program.meetings.settle(record, {}, "the group was asked again")
    two.exchange()
    assert not two.one.program.meetings.get(record).disputed
    assert view(said(two.one, record), 11).may_show is False
    for office in (two.one, two.other):
        assert b"HILLWORDS" not in payloads(two.to_hq(office, keep_history=True), two.hq)
    assert two.hq.program.meetings.get(record).said is not None


def test_the_room_may_release_after_all_what_one_laptop_took_back(two: Two) -> None:
    record = shared(two)
    two.one.program.meetings.revise(record, with_view(MET, replace(OF_HILL, may_show=False)))
    two.other.program.meetings.revise(record, with_view(MET, replace(OF_HILL, rating=4)))
    two.exchange()

    places = {one.at: one for one in two.one.program.meetings.history(record).choices}
    shown = next(one.value for one in places[("views", item(11))].held if one.value)
    two.one.program.meetings.settle(record, {("views", item(11)): shown}, "they agreed")
    two.exchange()

    for office in (two.one, two.other):
        assert view(said(office, record), 11) == replace(OF_HILL, rating=4)
        assert not office.program.meetings.get(record).disputed


def payloads(packet: Path, reader: Office) -> bytes:
    body = opened(packet, reader)[1]
    late = [one.payload for one in body.payloads]
    return b"".join([*(one.payload or b"" for one in body.revisions), *late])


def test_headquarters_takes_both_in_and_never_sees_what_stays_in_the_room(two: Two) -> None:
    record = shared(two)
    two.one.program.meetings.revise(record, with_view(MET, replace(OF_HILL, rating=5)))
    two.other.program.meetings.revise(record, replace(MET, account="Two hours, calm."))
    two.exchange()

    packets = [two.to_hq(two.one, keep_history=True), two.to_hq(two.other, keep_history=True)]

    for packet in packets:
        assert not [word for word in SECRETS if word in payloads(packet, two.hq)]
        for one in opened(packet, two.hq)[1].revisions:
            if one.header.kind == "aside":
                assert (one.state, one.reason) == (PayloadState.WITHHELD, "not_for")
    told = said(two.hq, record)
    assert [(one.id, one.rating) for one in told.views] == [(item(11), 5)]
    assert told.account == "Two hours, calm."
    assert not two.hq.program.meetings.get(record).disputed, "what fits together arrives as one"
    assert two.hq.program.today.look().incomplete == 0, "what stays in its room is not missed"


def test_joining_for_headquarters_comes_to_an_end(two: Two) -> None:
    record = shared(two)
    two.one.program.meetings.revise(record, with_view(MET, replace(OF_HILL, rating=5)))
    two.other.program.meetings.revise(record, replace(MET, account="calm"))
    two.exchange()
    for office in (two.one, two.other):
        two.to_hq(office)
    two.exchange()
    before = (two.one.vault.store.count(), two.other.vault.store.count())

    for office in (two.one, two.other):
        two.to_hq(office)

    assert (two.one.vault.store.count(), two.other.vault.store.count()) == before


def state_of(office: Office, record: RecordId) -> str:
    row = office.vault.records.row(record)
    assert row is not None
    return office.program.sealing.state_of(row)


def test_a_packet_for_the_committee_counts_for_nobody_else(two: Two) -> None:
    record = two.one.record("seen")
    met = two.one.program.meetings.add(MET)

    two.give(two.one, two.other)

    sealing = two.one.program.sealing
    assert (sealing.state().unsent, state_of(two.one, record), state_of(two.one, met)) == (
        1,
        "recorded",
        "recorded",
    )
    assert [one.to for one in sealing.state().packets] == ["committee"]
    assert not sealing.state().packets[0].acknowledged
    assert two.one.program.upkeep.info().counts["unsent"] == two.one.vault.store.count()
    two.to_hq(two.one)
    assert state_of(two.one, met) == "sealed"
    two.one.take(two.hq.program.receipts.make(two.one.feed, two.fresh()).path)
    assert state_of(two.one, met) == "received"
    assert [one.number for one in sealing.made()] == [1, 1], "numbers run for each addressee"


def test_headquarters_cannot_open_what_is_for_the_committee(two: Two) -> None:
    two.one.program.meetings.add(MET)

    packet = two.one.seal(two.fresh(), to=To.COMMITTEE)

    assert [one.code for one in two.hq.take(packet)] == ["packet-not-for-us"]


def test_everything_goes_to_the_committee_each_time_so_a_lost_stick_loses_nothing(two: Two) -> None:
    first = two.one.program.meetings.add(MET)
    two.one.seal(two.fresh(), to=To.COMMITTEE)
    second = two.one.program.meetings.add(Session(title="again"))

    two.give(two.one, two.other)

    assert {said(two.other, one).title for one in (first, second)} == {"The market", "again"}


@pytest.mark.parametrize(
    ("consent", "goes"),
    [
        (None, False),
        (Consent(local_committee=Agreement(answer=Answer.YES, detail=True)), True),
        (Consent(local_committee=Agreement(answer=Answer.NO)), False),
    ],
)
def test_an_observation_goes_to_the_committee_only_where_people_agreed(
    two: Two, consent: Consent | None, goes: bool
) -> None:
    record = two.one.record("told in trust", consent=consent)

    two.give(two.one, two.other)

    assert two.other.shown(record) == ("told in trust" if goes else "(withheld)")


def test_a_session_that_is_dangerous_stays_with_what_comes_of_it(two: Two) -> None:
    hold = RiskCheck(level=RiskLevel.RED, decision=RedDecision.HOLD)
    met = two.one.program.meetings.add(replace(MET, risk=hold))
    two.one.program.meetings.add(Commitment(text="PROMISED", made_at=met))
    two.one.program.meetings.add(Wording(text="WORDED", agreed_in=met))
    body = two.one.program.meetings.add(Mechanism(name="market committee"))

    packets = [two.one.seal(two.fresh()), two.one.seal(two.fresh(), to=To.COMMITTEE)]

    for packet, reader in zip(packets, (two.hq, two.other), strict=True):
        told = payloads(packet, reader)
        assert not [one for one in (b"The market", b"PROMISED", b"WORDED", *SECRETS) if one in told]
        reader.take(packet)
        assert reader.program.meetings.get(body).said == Mechanism(name="market committee")


def test_the_preview_names_each_kind_apart_and_says_that_something_stays_in_the_room(two: Two) -> None:
    meetings = two.one.program.meetings
    met = meetings.add(MET)
    promise = meetings.add(Commitment(text="kept", made_at=met, not_for=frozenset({Addressee.HEADQUARTERS})))
    meetings.add(Mechanism(name="body"))
    two.one.record("seen")

    found = two.one.program.sealing.preview()

    assert (found.goes, found.others, found.in_rooms) == (1, 2, 1)
    assert [(one.kind, one.goes, len(one.stays)) for one in found.dialogue] == [
        ("session", 1, 0),
        ("commitment", 0, 1),
        ("mechanism", 1, 0),
    ]
    assert [one.kind for one in found.going] == ["observation", SESSION, MECHANISM]
    assert [(one.record, one.reason) for one in found.staying] == [(promise, "not_for")]
    assert [one.record for one in found.unasked if one.kind == SESSION] == [met]
    for_us = two.one.program.sealing.preview(to=To.COMMITTEE)
    assert (for_us.in_rooms, for_us.unasked, for_us.others) == (0, (), 3)
    sealed = two.one.program.sealing.seal(two.fresh(), Silent())
    assert (sealed.observations, sealed.others) == (1, 2)


def test_what_a_session_said_before_never_goes_outside(two: Two) -> None:
    record = two.one.program.meetings.add(MET)
    two.one.program.meetings.revise(
        record, with_view(MET, replace(OF_HILL, may_show=False, reason_may_show=False))
    )

    packet = two.to_hq(two.one, keep_history=True)

    assert b"HILLWORDS" not in payloads(packet, two.hq)
    assert said(two.hq, record).title == "The market"


@pytest.mark.parametrize("first", [MET, Session(title="The market")], ids=["one aside", "one of the other's"])
def test_a_session_that_is_taken_back_takes_what_stays_in_its_room_with_it_everywhere(
    two: Two, first: Session
) -> None:
    record = shared(two, first)
    more = replace(MET, consensus=(*MET.consensus, Consensus(id=item(22), minority_view="LATESECRET")))
    two.other.program.meetings.revise(record, more)

    two.one.program.erasing.whole(record)
    two.exchange()
    two.exchange()

    for office in (two.one, two.other):
        rows = office.vault.database.execute("SELECT payload FROM revisions WHERE payload IS NOT NULL")
        kept = b"".join(row[0] for row in rows.fetchall())
        assert not [one for one in (*SECRETS, b"LATESECRET", b"HILLWORDS") if one in kept]


def test_only_a_laptop_of_our_committee_is_added(two: Two, opening: Opener, tmp_path: Path) -> None:
    stranger = opening("lone")
    card = tmp_path / "card.r2pc"
    two.hq.program.programmes.export_card(card)
    stranger.program.programmes.join(card, two.hq.program.programmes.joined_programme().fingerprint)
    slip = approve(two.hq, stranger, tmp_path, role="committee", committee="harbour")
    own = approve(two.hq, two.one, _made(tmp_path / "again"), role="committee", committee="market")

    for file in (slip, own, tmp_path / "card.r2pc"):
        with pytest.raises(BadInput):
            two.one.program.committee.add(file)
    with pytest.raises(BadInput) as alone:
        two.hq.program.committee.recipients()

    assert alone.value.code == "no-fellow"
    assert [one.feed for one in two.one.program.committee.fellows()] == [two.other.feed]
    assert stranger.feed not in {one.feed for one in two.one.program.devices.all()}, "nothing is kept of it"


def _made(folder: Path) -> Path:
    folder.mkdir()
    return folder


def test_a_receipt_of_headquarters_tells_a_laptop_who_its_fellows_are(
    opening: Opener, tmp_path: Path
) -> None:
    hq, one, other = opening("hq"), opening("field"), opening("other")
    for office in (one, other):
        office.program.devices.admit(approve(hq, office, tmp_path, role="committee", committee="market"))
    one.record("seen")
    hq.take(one.seal(tmp_path / "out"))
    assert one.program.committee.fellows() == ()

    one.take(hq.program.receipts.make(one.feed, plugged_in(tmp_path / "back")).path)

    assert [found.feed for found in one.program.committee.fellows()] == [other.feed]


def test_the_clock_of_the_importer_does_not_matter(two: Two) -> None:
    record = shared(two)
    two.other.clock.now += 5 * 24 * 3600 * 1000
    two.one.program.meetings.revise(record, replace(MET, title="One"))
    two.other.program.meetings.revise(record, replace(MET, account="Other"))

    two.exchange()

    assert two.one.digest() == two.other.digest()
    assert (said(two.one, record).title, said(two.one, record).account) == ("One", "Other")


# Settling what stays in the room


def test_a_dispute_about_what_stays_in_the_room_is_shown_and_settled_there(two: Two) -> None:
    record = shared(two)
    for office, words in ((two.one, "LAKESECRET one"), (two.other, "LAKESECRET other")):
        office.program.meetings.revise(record, with_view(MET, replace(OF_LAKE, reason=words)))
    two.exchange()
    assert two.one.digest() == two.other.digest()
    history = two.other.program.meetings.history(record)
    (choice,) = history.choices
    assert choice.at[1:] == ("views", item(12), "reason")
    assert sum(one.current for one in history.versions if one.room) == 2
    assert {one.ours for one in history.versions} == {True, False}

    two.other.program.meetings.settle(record, {choice.at: "LAKESECRET one"}, "asked again")

    two.exchange()
    for office in (two.one, two.other):
        found = office.program.meetings.get(record)
        assert not found.disputed
        assert view(said(office, record), 12).reason == "LAKESECRET one"
    assert two.one.program.meetings.history(record).versions[0].room


def test_saving_a_session_settles_what_stays_in_its_room_as_it_is_shown(two: Two) -> None:
    record = shared(two)
    for office, words in ((two.one, "LAKESECRET one"), (two.other, "LAKESECRET other")):
        office.program.meetings.revise(record, with_view(MET, replace(OF_LAKE, reason=words)))
    two.exchange()
    shown = said(two.one, record)

    two.one.program.meetings.revise(record, shown)

    assert not two.one.program.meetings.get(record).disputed
    assert said(two.one, record) == shown


def test_promises_and_bodies_are_settled_and_have_a_history(two: Two) -> None:
    meetings = two.one.program.meetings
    promise, body = meetings.add(Commitment(text="a well")), meetings.add(Mechanism(name="old name"))
    two.give(two.one, two.other)
    for office, words in ((two.one, "one"), (two.other, "other")):
        office.program.meetings.revise(promise, Commitment(text="a well", owner_role=words), "heard")
        office.program.meetings.revise(body, Mechanism(name=words))
    two.exchange()

    meetings.settle(promise, {("owner_role",): "other"}, "the council said so")
    meetings.settle(body, {("name",): "one"})

    assert meetings.get(promise).said == Commitment(text="a well", owner_role="other")
    assert meetings.get(body).said == Mechanism(name="one")
    newest, *before = meetings.history(promise).versions
    assert (newest.reason, newest.changed, newest.current) == ("the council said so", ("owner_role",), True)
    assert [one.reason for one in before] == ["heard", "heard", ""]
    assert [one.said for one in before][-1] == Commitment(text="a well")
    assert not any(one.current or one.room for one in before)


def test_what_is_not_here_has_no_history_and_is_not_settled(two: Two) -> None:
    nowhere = RecordId("0" * 32)
    for job in (two.one.program.meetings.history, lambda record: two.one.program.meetings.settle(record, {})):
        with pytest.raises(NotThere):
            job(nowhere)
    with pytest.raises(BadInput):
        two.one.program.meetings.settle(two.one.record("an observation"), {})


def test_nobody_lays_words_over_anothers_session(two: Two) -> None:
    """Any admitted device may write a record beside a session whose id it knows: that is not the room's."""
    record = shared(two)
    forged = Aside(of=record, views=(replace(OF_HILL, rating=1, reason="FORGED"),))
    two.hq.write(Entry(kind="aside", form=1, body=to_body(forged)))
    for office in (two.one, two.other):
        assert [one.outcome for one in office.take(everything_of(two.hq, office, two.fresh()))] == [
            "imported"
        ]
        assert office.vault.records.beside(record, "aside")
        assert said(office, record) == (MET if office is two.one else said(two.one, record))
    changed = with_view(MET, replace(OF_HILL, rating=4))
    two.one.program.meetings.revise(record, changed)
    assert said(two.one, record) == changed


def everything_of(sender: Office, reader: Office, folder: Path) -> Path:
    """Seal all that a sender wrote for one device, as nobody's own program would."""
    sealing, vault = sender.program.sealing, sender.vault
    leaving = Leaving(vault, sealing._asides, sender.program.resources, Addressee.LOCAL_COMMITTEE)
    key = sender.program.packets._admissions.judge.recipient_of(reader.feed)
    assert key is not None
    with (folder / packet_name()).open("wb") as sink:
        vault.checkpoint(carried=True)
        sealing._seal(sink, Outgoing(vault, ToCommittee({}), leaving), [Recipient(key)])
    return next(folder.iterdir())


def test_earlier_wording_of_a_session_is_taken_back_from_its_room_too(two: Two) -> None:
    record = two.one.program.meetings.add(MET)
    two.one.program.meetings.revise(record, with_view(MET, replace(OF_LAKE, reason="milder words")))

    done = two.one.program.erasing.earlier_wordings(record)

    rows = two.one.vault.database.execute("SELECT payload FROM revisions WHERE payload IS NOT NULL")
    kept = b"".join(row[0] for row in rows.fetchall())
    assert done.contents == 2
    assert b"LAKESECRET" not in kept
    assert b"milder words" in kept


# Who is taken in


def test_a_packet_of_an_unknown_laptop_waits_as_any_does(two: Two, opening: Opener, tmp_path: Path) -> None:
    lone = opening("lone")
    card = tmp_path / "card.r2pc"
    two.hq.program.programmes.export_card(card)
    lone.program.programmes.join(card, two.hq.program.programmes.joined_programme().fingerprint)
    lone.program.meetings.add(Session(title="not ours"))
    to = [one.raw for one in two.other.program.committee.recipients()]
    contents = Contents(revisions=())

    packet = sealed_by(lone, two.fresh(), contents, to)

    assert [one.outcome for one in two.one.take(packet)] == ["waiting"]


def test_the_same_committee_packet_goes_on_further_sticks_until_something_in_it_must_stay(two: Two) -> None:
    record = two.one.program.meetings.add(MET)
    first = two.one.seal(two.fresh(), to=To.COMMITTEE)

    copy = two.one.program.sealing.copy_last(two.fresh(), Silent())

    assert copy.path.read_bytes() == first.read_bytes()
    assert (copy.observations, copy.others) == (0, 1)
    two.one.program.meetings.revise(record, replace(MET, risk=RiskCheck(level=RiskLevel.RED)))
    with pytest.raises(BadInput) as refused:
        two.one.program.sealing.copy_last(two.fresh(), Silent())
    assert refused.value.code == "packet-outdated"


def test_a_third_laptop_says_the_same_however_late_packets_come(
    two: Two, opening: Opener, tmp_path: Path
) -> None:
    third = opening("lone")
    two.hq.program.programmes.export_card(tmp_path / "card.r2pc")
    third.program.programmes.join(
        tmp_path / "card.r2pc", two.hq.program.programmes.joined_programme().fingerprint
    )
    slip = approve(two.hq, third, tmp_path, role="committee", committee="market")
    third.program.devices.admit(slip)
    for office in (two.one, two.other):
        office.program.committee.add(slip)
    lost = two.one.program.meetings.add(MET)
    two.give(two.one, two.other)
    two.one.program.meetings.revise(lost, with_view(MET, replace(OF_HILL, rating=5)))
    two.other.program.meetings.revise(lost, replace(MET, account="calm"))

    packets = [office.seal(two.fresh(), to=To.COMMITTEE) for office in (two.other, two.one)]
    for packet in packets:
        assert [one.outcome for one in third.take(packet)] == ["imported"]
    two.one.take(packets[0])
    two.other.take(packets[1])

    assert third.states() == two.one.states() == two.other.states()
    assert not third.program.meetings.get(lost).disputed


def test_words_that_stayed_in_a_room_stay_whatever_their_record_became(two: Two) -> None:
    """A fault may write another kind over an aside: its first words are still a room's."""
    room = {"of": "0" * 32, "x": "ROOMWORDS"}
    kept = two.one.write(Entry(kind="aside", form=1, body={"of": "0" * 32}))
    for kind, body in (("aside", room), ("wording", {"text": "told"})):
        two.one.write(Entry(kind=kind, form=1, body=body, record=kept, parents=two.one.heads(kept)))

    packet = two.to_hq(two.one, keep_history=True)

    assert b"ROOMWORDS" not in payloads(packet, two.hq)
    assert b"told" in payloads(packet, two.hq)


def test_what_may_go_to_the_committee_after_all_goes_with_the_next_packet(two: Two) -> None:
    record = two.one.program.meetings.add(replace(MET, risk=RiskCheck(level=RiskLevel.RED)))
    two.give(two.one, two.other)
    assert two.other.program.meetings.get(record).said is None

    two.one.program.meetings.revise(record, replace(MET, risk=RiskCheck(level=RiskLevel.GREEN)))
    two.give(two.one, two.other)

    assert said(two.other, record) == replace(MET, risk=RiskCheck(level=RiskLevel.GREEN))


POINT = item_id(b"\x0f" * 16)


def _group(number: int) -> Attendance:
    return Attendance(id=item(number), group=f"group {number}", kind=GroupKind.COMMUNITY)


def _counted(number: int, people: int) -> View:
    leans = (
        Lean(id=item(200 + number), direction=Change.WORSE, count=people),
        Lean(id=item(300 + number), direction=Change.SAME, count=people),
    )
    return View(id=item(100 + number), group=item(number), point=POINT, leans=leans)


def _worse(session: Session) -> int | None:
    return spread(session, POINT).directions[Change.WORSE].people


def test_headquarters_hears_the_sum_of_what_two_laptops_counted(two: Two) -> None:
    met = Session(
        title="The market",
        attendance=tuple(map(_group, (1, 2, 3, 4))),
        agenda=(AgendaPoint(id=POINT),),
        views=(_counted(1, 3), _counted(2, 2), replace(OF_HILL, id=item_id(b"\xff" * 16), point=POINT)),
    )
    record = shared(two, met)
    two.one.program.meetings.revise(record, replace(met, views=(*met.views, _counted(3, 3))))
    two.other.program.meetings.revise(record, replace(met, views=(*met.views, _counted(4, 3))))
    two.exchange()

    two.to_hq(two.one)
    two.to_hq(two.other)

    assert _worse(said(two.one, record)) == _worse(said(two.hq, record)) == 11
    two.exchange()
    two.exchange()
    heads = two.one.heads(record)
    two.to_hq(two.one)
    two.to_hq(two.other)
    assert two.one.heads(record) == heads == two.other.heads(record) == two.hq.heads(record)


def test_a_count_of_the_room_beside_a_group_that_another_laptop_keeps_does_not_give_it_away(
    two: Two,
) -> None:
    hill = replace(_counted(1, 7), may_show=True, reason_may_show=True)
    met = Session(title="The market", attendance=(_group(1), _group(2)), views=(hill,))
    met = replace(met, agenda=(AgendaPoint(id=POINT),))
    record = shared(two, met)
    whole = replace(_counted(3, 12), group=None)
    two.one.program.meetings.revise(record, replace(met, views=(hill, _counted(2, 5))))
    two.other.program.meetings.revise(record, replace(met, views=(hill, whole)))
    two.exchange()
    assert whole in said(two.one, record).views

    two.to_hq(two.one)
    two.to_hq(two.other)

    told = said(two.hq, record)
    assert hill in told.views
    assert not any(one.hands or one.leans for one in told.views if one.group is None)
    two.exchange()
    assert whole in said(two.one, record).views


def test_a_total_that_left_is_not_taken_apart_by_what_is_told_later(two: Two) -> None:
    def of(group: int, told: bool) -> View:
        return View(
            id=item(40 + group),
            group=item(group),
            rating=group,
            hands=(Hands(id=item(60 + group), rating=group, count=3),),
            may_show=told,
        )

    record = two.one.program.meetings.add(replace(MET, views=(of(1, told=False), of(2, told=False))))
    two.to_hq(two.one)

    two.one.program.meetings.revise(record, replace(MET, views=(of(1, told=False), of(2, told=True))))
    two.to_hq(two.one)

    at_hq = said(two.hq, record)
    assert [one.group for one in at_hq.views] == [None], "the total less the second would be the first"


def test_before_anything_left_a_group_may_still_agree(two: Two) -> None:
    record = two.one.program.meetings.add(MET)
    two.one.program.meetings.revise(record, with_view(MET, replace(OF_LAKE, may_show=True)))
    two.to_hq(two.one)

    assert view(said(two.hq, record), 12).rating == OF_LAKE.rating
