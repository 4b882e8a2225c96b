"""A clerk keys in a sheet on one screen: kept while one types, twice if wanted, compared, written down."""

import pytest
from msgspec.structs import replace
from pytestqt.qtbot import QtBot
from tests.domain.dialogue import item

from r2p_field.bootstrap import Program
from r2p_field.domain.gathering import Gathering
from r2p_field.domain.ids import RecordId
from r2p_field.domain.paper_code import paper_code
from r2p_field.domain.session import AgendaPoint, Attendance, Session, SessionState
from r2p_field.services.keying import KEYED, Paper
from r2p_field.services.meetings import Closed
from r2p_field.viewmodels.jobs import ImmediateRunner
from r2p_field.viewmodels.kept import DRAFT_AFTER
from r2p_field.viewmodels.keying import Difference, KeyingModel, Side
from r2p_field.viewmodels.told import Told

PLAN = Session(
    title="Third meeting",
    attendance=(Attendance(id=item(1), group="hill people"),),
    agenda=(AgendaPoint(id=item(2), topic="the well"),),
)


@pytest.fixture
def record(program: Program) -> RecordId:
    return program.meetings.add(PLAN)


@pytest.fixture
def model(program: Program, runner: ImmediateRunner, record: RecordId) -> KeyingModel:
    found = KeyingModel(program, runner)
    found.find(paper_code(record))
    return found


def said(program: Program, record: RecordId) -> Session:
    found = program.meetings.get(record).said
    assert isinstance(found, Session)
    return found


def standing(model: KeyingModel) -> tuple[Difference, ...]:
    assert model.paper is not None
    return model.paper.standing


def test_a_wrong_code_is_told_and_nothing_is_opened(program: Program, runner: ImmediateRunner) -> None:
    model = KeyingModel(program, runner)
    heard: list[Told] = []
    model.failed.connect(heard.append)
    model.find("XXXXX")
    assert [one.code for one in heard] in (["bad-paper-code"], ["no-such-sheet"])
    assert model.paper is None


def test_the_plan_stands_there_and_nothing_is_kept_until_somebody_types(
    model: KeyingModel, program: Program
) -> None:
    assert model.session == PLAN
    model.keep_draft()
    assert program.meetings.drafts(KEYED) == ()
    assert not model.unkept


def test_what_is_typed_is_kept_a_second_later_and_comes_back(
    model: KeyingModel, program: Program, runner: ImmediateRunner, qtbot: QtBot, record: RecordId
) -> None:
    with qtbot.waitSignal(model.draft_kept, timeout=5 * DRAFT_AFTER):
        model.put(account="calm")
        model.put_unread("attendance.1.women", "many")
    again = KeyingModel(program, runner)
    again.open(record)
    assert again.now == model.now
    assert again.now.unread == {"attendance.1.women": "many"}
    assert said(program, record) == PLAN


def test_the_second_sheet_begins_from_the_plan_and_not_from_the_first(model: KeyingModel) -> None:
    model.put_by("clerk")
    model.put(account="calm")
    shown: list[Paper] = []
    model.opened.connect(shown.append)
    model.key_again()
    assert (model.side, model.session, model.by) == (Side.SECOND, PLAN, "")
    assert len(shown) == 1
    model.turn_to(Side.FIRST)
    assert (model.session.account, model.by) == ("calm", "clerk")


def test_a_difference_stands_in_the_way_until_it_is_decided(
    model: KeyingModel, program: Program, record: RecordId
) -> None:
    model.put(account="calm", minutes=90)
    model.key_again()
    model.put(account="calm", minutes=60)
    heard: list[Told] = []
    closed: list[Closed] = []
    model.failed.connect(heard.append)
    model.finished.connect(closed.append)
    model.finish()
    assert [one.code for one in heard] == ["differences-stand"]
    [stands] = standing(model)
    model.decide(stands.path, Side.SECOND)
    model.finish()
    assert [one.session for one in closed] == [record]
    met = said(program, record)
    assert (met.minutes, met.state) == (60, SessionState.HELD)
    assert model.paper is None
    assert program.meetings.drafts(KEYED) == ()


def test_a_change_opens_again_what_was_decided(model: KeyingModel) -> None:
    model.put(minutes=90)
    model.key_again()
    model.put(minutes=60)
    model.decide("session.minutes", Side.FIRST)
    model.put(minutes=61)
    assert [one.path for one in standing(model)] == ["session.minutes"]


def test_a_cell_that_cannot_be_read_is_not_lost_by_finishing(model: KeyingModel, program: Program) -> None:
    model.put_unread("attendance.1.women", "many")
    heard: list[Told] = []
    model.failed.connect(heard.append)
    model.finish()
    assert [one.code for one in heard] == ["unread"]
    model.put_unread("attendance.1.women", "")
    model.finish()
    assert model.paper is None


def test_another_meeting_can_be_taken_while_the_first_is_kept(
    model: KeyingModel, program: Program, record: RecordId
) -> None:
    model.put(minutes=90)
    other = program.meetings.add(Session(title="other"))
    model.open(other)
    assert model.session.title == "other"
    assert list(program.keying.waiting()) == [record]
    model.open(record)
    assert model.session.minutes == 90


def test_what_is_thrown_away_is_gone_from_the_drafts_too(
    model: KeyingModel, program: Program, record: RecordId
) -> None:
    model.put(minutes=90)
    model.keep_draft()
    model.throw_away()
    assert program.meetings.drafts(KEYED) == ()
    assert said(program, record) == PLAN


def test_what_could_not_be_kept_is_handed_on_when_records_are_opened_again(
    model: KeyingModel, program: Program, record: RecordId
) -> None:
    assert model.left() is None
    model.change(lambda now: replace(now, session=replace(now.session, minutes=90)))
    left = model.left()
    assert left is not None
    assert (left.kind, left.record) == (KEYED, record)
    program.meetings.save_draft(left.body, left.kind, left.draft, left.record)
    kept = program.keying.look(record).keyed.first
    assert isinstance(kept, Gathering)
    assert kept.session.minutes == 90
    model.stop()
    assert not model.unkept
