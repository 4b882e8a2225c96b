"""Bodies, sessions and promises are written down and read again; promises still to come stand first."""

import datetime as dt

import pytest
from tests.domain.dialogue import BODY, COMMITMENT, MECHANISM, MEETING, SESSION, item
from tests.services.offices import Office

from r2p_field.domain.commitment import Commitment, CommitmentState, StatusEntry
from r2p_field.domain.dates import When
from r2p_field.domain.errors import BadRecord
from r2p_field.domain.ids import RecordId
from r2p_field.domain.observation import Observation
from r2p_field.domain.risk import RedDecision, RiskCheck, RiskLevel
from r2p_field.domain.session import Session, SessionState
from r2p_field.services.meetings import Meetings
from r2p_field.services.rules import RULES
from r2p_field.vault.errors import NotThere

TODAY = dt.date(2026, 11, 23)


def day(offset: int) -> dt.date:
    return TODAY + dt.timedelta(days=offset)


@pytest.fixture
def meetings(field: Office) -> Meetings:
    return field.program.meetings


def promise(text: str, due: int | None = None, state: CommitmentState | None = None) -> Commitment:
    history = () if state is None else (StatusEntry(id=item(1), state=state, on=day(-1)),)
    return Commitment(text=text, due=None if due is None else day(due), history=history)


def test_what_was_written_is_read_again(meetings: Meetings) -> None:
    for said in (MECHANISM, SESSION, COMMITMENT):
        view = meetings.get(meetings.add(said))
        assert view.said == said
        assert not view.disputed


def test_a_record_that_is_named_is_named_by_its_title(meetings: Meetings) -> None:
    body = meetings.add(MECHANISM)
    met = meetings.add(Session(title="First meeting", mechanism=body))
    made = meetings.add(Commitment(text="x", made_at=met, review_at=MEETING))
    assert meetings.get(met).titles == {body: "Market peace committee"}
    assert meetings.get(made).titles == {met: "First meeting"}, "what is not here has no title"


def test_promises_still_to_come_stand_first_by_their_day(meetings: Meetings) -> None:
    meetings.add(promise("kept", -3, CommitmentState.KEPT))
    meetings.add(promise("some day"))
    meetings.add(promise("next week", 6))
    meetings.add(promise("late", -10, CommitmentState.UNDER_WAY))
    assert [row.title for row in meetings.commitments()] == ["late", "next week", "some day", "kept"]
    assert [row.title for row in meetings.commitments(limit=2)] == ["late", "next week"]


def test_promises_are_counted_by_what_presses(meetings: Meetings) -> None:
    for due, state in (
        (-1, None),
        (0, None),
        (7, CommitmentState.UNDER_WAY),
        (8, None),
        (None, None),
        (-9, CommitmentState.NOT_KEPT),
    ):
        meetings.add(promise("x", due, state))
    found = meetings.promises(TODAY)
    assert (found.open, found.overdue, found.soon, found.next_due) == (5, 1, 2, TODAY)


def test_the_next_meeting_is_the_nearest_day_that_any_session_names(meetings: Meetings) -> None:
    assert meetings.next_meeting(TODAY) is None
    meetings.add(Session(title="past", state=SessionState.HELD, next_on=day(-1)))
    meetings.add(Session(title="held", state=SessionState.HELD, when=When(start=day(-20)), next_on=day(9)))
    meetings.add(Session(title="planned", state=SessionState.PLANNED, when=When(start=day(4))))
    meetings.add(Session(title="off", state=SessionState.CANCELLED, when=When(start=day(1))))
    found = meetings.next_meeting(TODAY)
    assert found is not None
    assert (found.day, found.session.title) == (day(4), "planned")


def test_bodies_and_sessions_are_listed(meetings: Meetings) -> None:
    meetings.add(MECHANISM)
    meetings.add(SESSION)
    assert [row.title for row in meetings.bodies()] == ["Market peace committee"]
    assert [(row.title, row.day) for row in meetings.sessions()] == [
        ("The market and the marked doors", "2026-10-04")
    ]


def test_a_promise_with_nothing_in_it_is_refused(meetings: Meetings) -> None:
    with pytest.raises(BadRecord):
        meetings.add(Commitment(text=""))


def test_an_observation_is_no_meeting(field: Office) -> None:
    with pytest.raises(NotThere):
        field.program.meetings.get(field.record("x"))
    with pytest.raises(NotThere):
        field.program.meetings.get(BODY)


def test_they_are_searched_but_do_not_stand_among_observations(field: Office) -> None:
    field.program.meetings.add(SESSION)
    field.program.meetings.add(COMMITMENT)
    found = field.program.today.look()
    assert found.observations == 0
    assert field.program.observations.search("painted") == ()


def red(decision: RedDecision | None, review: int, level: RiskLevel | None = RiskLevel.RED) -> Observation:
    return Observation(what="x", risk=RiskCheck(level=level, decision=decision, review=day(review)))


def test_what_is_kept_back_until_a_day_that_has_come_is_told_the_longest_waiting_first(field: Office) -> None:
    add = field.program.observations.add
    add(red(RedDecision.HOLD, 1))
    add(red(RedDecision.SEND_WITH_MEASURES, -5))
    add(red(None, -5, RiskLevel.AMBER))
    assert field.program.today.look().reviews == 0
    add(red(RedDecision.HOLD, 0))
    first = add(red(None, -2))
    found = field.program.today.look()
    assert (found.reviews, found.review) == (2, first)
    field.program.observations.revise(RecordId(first), red(None, 30))
    assert field.program.today.look().reviews == 1


def test_the_code_on_paper_is_due_from_its_day(field: Office) -> None:
    assert not field.program.today.look().recovery_due
    field.program.preferences.change(recovery_due=TODAY)
    assert field.program.today.look().recovery_due
    field.program.preferences.change(recovery_due=day(1))
    assert not field.program.today.look().recovery_due


def test_a_reminder_goes_with_the_record_that_is_taken_back(field: Office) -> None:
    record = field.program.observations.add(red(RedDecision.HOLD, -1))
    assert field.program.today.look().reviews == 1
    field.erase(record=record)
    found = field.program.today.look()
    assert (found.reviews, found.review) == (0, None)


def test_folding_everything_anew_gives_the_same_days(field: Office) -> None:
    field.program.observations.add(red(RedDecision.HOLD, -1))
    field.program.meetings.add(Session(state=SessionState.PLANNED, when=When(start=day(3))))
    before = field.vault.database.execute("SELECT * FROM dates ORDER BY record, what").fetchall()
    assert len(before) == 2
    field.vault.database.execute("UPDATE records SET flags = flags + 1024")
    field.vault.database.execute("DELETE FROM dates")
    field.vault.records.refold_all(field.program.journal._admissions, RULES)
    assert field.vault.database.execute("SELECT * FROM dates ORDER BY record, what").fetchall() == before
