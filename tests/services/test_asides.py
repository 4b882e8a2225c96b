"""A session is written and read as one; what stays in its room is a record of its own that goes nowhere."""

import datetime as dt
from typing import Any, TypeVar

import pytest
from msgspec.structs import replace
from tests.domain.dialogue import SESSION, item
from tests.services.offices import Office

from r2p_field.domain.commitment import Commitment, CommitmentState, StatusEntry
from r2p_field.domain.dates import When
from r2p_field.domain.errors import BadInput
from r2p_field.domain.ids import RecordId
from r2p_field.domain.mechanism import Mechanism
from r2p_field.domain.session import Consensus, Proposal, Session, SessionState, View
from r2p_field.domain.wording import Wording
from r2p_field.services.meetings import SESSION as KIND
from r2p_field.services.meetings import Closing, Meetings

T = TypeVar("T", Session, Commitment, Wording, Mechanism)
SECRET = View(id=item(31), group=item(6), point=item(5), rating=5, reason="the guards look away")


@pytest.fixture
def meetings(field: Office) -> Meetings:
    return field.program.meetings


def stored(field: Office, kind: str) -> list[dict[str, Any]]:
    vault = field.vault
    found = (vault.records.state(record) for record in vault.store.every_record())
    return [state["body"] for state in found if state and state["kind"] == kind]


def read(meetings: Meetings, record: RecordId, kind: type[T]) -> T:
    found = meetings.get(record).said
    assert isinstance(found, kind)
    return found


def said(meetings: Meetings, record: RecordId) -> Session:
    return read(meetings, record, Session)


def test_a_view_that_may_not_be_shown_is_no_part_of_the_session(field: Office, meetings: Meetings) -> None:
    met = meetings.add(Session(title="x", views=(SECRET,)))

    assert "views" not in stored(field, "session")[0]
    assert stored(field, "aside")[0]["views"][0]["reason"] == SECRET.reason
    assert said(meetings, met).views == (SECRET,)


def test_nothing_beside_it_is_written_where_everything_may_be_told(field: Office, meetings: Meetings) -> None:
    meetings.add(Session(title="x", views=(replace(SECRET, may_show=True, reason_may_show=True),)))

    assert stored(field, "aside") == []


def test_what_may_be_told_after_all_moves_into_the_session(field: Office, meetings: Meetings) -> None:
    met = meetings.add(Session(title="x", views=(SECRET,)))

    open_now = replace(SECRET, may_show=True, reason_may_show=True)
    meetings.revise(met, Session(title="x", views=(open_now,)))

    assert stored(field, "session")[0]["views"][0]["reason"] == SECRET.reason
    assert "views" not in stored(field, "aside")[0]
    assert said(meetings, met).views == (open_now,)


def test_saving_again_makes_no_second_aside(field: Office, meetings: Meetings) -> None:
    met = meetings.add(Session(title="x", views=(SECRET,)))
    more = View(id=item(32), group=item(7), rating=1)

    meetings.revise(met, Session(title="y", views=(SECRET, more)))

    assert len(stored(field, "aside")) == 1
    assert said(meetings, met).views == (SECRET, more)


def test_a_minority_view_is_kept_whatever_may_be_shown(meetings: Meetings) -> None:
    held = Consensus(id=item(1), object=2, minority_view="keep the gate shut")
    met = meetings.add(Session(title="x", consensus=(held,)))

    assert said(meetings, met).consensus == (held,)


def test_closing_writes_everything_in_one_step_and_ties_it_together(
    field: Office, meetings: Meetings
) -> None:
    body = meetings.add(Mechanism(name="b"))
    planned = meetings.add(Session(title="x", mechanism=body, state=SessionState.PLANNED))
    earlier = meetings.add(Commitment(text="old"))
    draft = meetings.save_draft(b"{}", KIND)
    session = Session(
        title="x",
        mechanism=body,
        state=SessionState.HELD,
        when=When(start=dt.date(2026, 11, 20)),
        proposals=(Proposal(id=item(1), text="drums", kept=True),),
    )
    closing = Closing(
        session=session,
        promises=(Commitment(text="one"), Commitment(text="two")),
        reviewed=((earlier, StatusEntry(id=item(2), state=CommitmentState.KEPT)),),
        wordings=((item(1), Wording(text="drums")),),
    )

    closed = meetings.close(planned, closing, draft=draft)

    assert closed.session == planned
    assert said(meetings, planned).proposals[0].wording == closed.wordings[0]
    for promise in closed.promises:
        assert read(meetings, promise, Commitment).made_at == planned
    assert read(meetings, closed.wordings[0], Wording).agreed_in == planned
    found = read(meetings, earlier, Commitment)
    assert [(one.state, one.seen_at) for one in found.history] == [(CommitmentState.KEPT, planned)]
    assert read(meetings, body, Mechanism).last_met == dt.date(2026, 11, 20)
    assert closed.not_ours == ()
    assert meetings.drafts(KIND) == ()


def test_an_earlier_day_does_not_move_the_day_on_which_a_body_last_met(meetings: Meetings) -> None:
    body = meetings.add(Mechanism(name="b", last_met=dt.date(2026, 11, 1)))

    meetings.close(None, Closing(session=Session(mechanism=body, when=When(start=dt.date(2026, 10, 1)))))

    assert read(meetings, body, Mechanism).last_met == dt.date(2026, 11, 1)


def test_a_session_that_nobody_planned_can_be_closed(meetings: Meetings) -> None:
    closed = meetings.close(None, Closing(session=SESSION, promises=(Commitment(text="one"),)))

    assert said(meetings, closed.session).title == SESSION.title
    assert read(meetings, closed.promises[0], Commitment).made_at == closed.session


def test_one_kind_is_not_written_over_another(meetings: Meetings) -> None:
    promise = meetings.add(Commitment(text="one"))

    with pytest.raises(BadInput, match="not whole"):
        meetings.revise(promise, Session(title="x"))


def test_a_draft_of_a_session_is_no_draft_of_an_observation(field: Office, meetings: Meetings) -> None:
    draft = meetings.save_draft(b"held", KIND)

    assert field.program.observations.drafts() == ()
    assert [one.id for one in meetings.drafts(KIND)] == [draft]
    assert meetings.load_draft(draft).body == b"held"
    meetings.discard_draft(draft)
    assert meetings.drafts(KIND) == ()
