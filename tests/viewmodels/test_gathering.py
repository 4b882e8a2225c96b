"""One session is planned, held and closed on one model: steps can be taken back, nothing typed is lost."""

import datetime as dt

import pytest
from msgspec.structs import replace
from pytestqt.qtbot import QtBot
from tests.domain.dialogue import SESSION as HELD
from tests.domain.dialogue import item

from r2p_field.bootstrap import Program
from r2p_field.domain.commitment import Commitment, CommitmentState, StatusEntry
from r2p_field.domain.gathering import Gathering, NewPromise, Reviewed, gathering_bytes, gathering_from
from r2p_field.domain.session import Proposal, Session, SessionState, View
from r2p_field.domain.wording import Wording
from r2p_field.services.meetings import SESSION, Closed
from r2p_field.viewmodels.gathering import GatheringModel
from r2p_field.viewmodels.jobs import ImmediateRunner, Job
from r2p_field.viewmodels.kept import DRAFT_AFTER


@pytest.fixture
def model(program: Program, runner: ImmediateRunner) -> GatheringModel:
    found = GatheringModel(program, runner)
    found.begin(Session(title="x"))
    return found


def rate(model: GatheringModel, number: int) -> None:
    views = (*model.session.views, View(id=item(number), group=item(9), rating=3))
    model.put(views=views)


def test_every_step_can_be_taken_back_and_done_again(model: GatheringModel) -> None:
    for number in range(3):
        rate(model, number)
    for _ in range(3):
        model.undo()
    assert model.session == Session(title="x")
    assert not model.can_undo
    model.redo()
    assert len(model.session.views) == 1


def test_a_new_step_ends_what_could_be_done_again(model: GatheringModel) -> None:
    rate(model, 1)
    model.undo()
    rate(model, 2)
    assert not model.can_redo


def test_undo_does_not_turn_the_clock_back_or_leave_the_point(model: GatheringModel) -> None:
    rate(model, 1)
    model.move(lambda now: replace(now, seconds=90, at=item(5)))
    model.undo()
    assert (model.now.seconds, model.now.at) == (90, item(5))


def test_what_was_tallied_is_kept_a_second_later_and_comes_back(
    model: GatheringModel, program: Program, runner: ImmediateRunner, qtbot: QtBot
) -> None:
    with qtbot.waitSignal(model.draft_kept, timeout=5 * DRAFT_AFTER):
        rate(model, 1)
        model.move(lambda now: replace(now, seconds=7))
    again = GatheringModel(program, runner)
    again.resume(program.meetings.drafts(SESSION)[0].id)
    assert again.now == model.now


def test_a_plan_that_is_saved_leaves_no_draft(model: GatheringModel, program: Program) -> None:
    model.keep_draft()
    rate(model, 1)
    model.keep_draft()
    model.save()
    assert program.meetings.drafts(SESSION) == ()
    assert model.record is not None
    assert program.meetings.get(model.record).said == model.session
    model.put(title="y")
    model.save()
    assert len(program.meetings.sessions()) == 1


def test_saving_half_way_keeps_what_waits_for_the_closing(
    model: GatheringModel, program: Program, runner: ImmediateRunner
) -> None:
    model.change(lambda now: replace(now, promises=(NewPromise(id=item(1), text="a bridge"),)))
    model.save()
    again = GatheringModel(program, runner)
    again.resume(program.meetings.drafts(SESSION)[0].id)
    assert again.record == model.record
    assert again.now.promises == model.now.promises


def test_closing_writes_all_of_it_and_ends_the_draft(model: GatheringModel, program: Program) -> None:
    earlier = program.meetings.add(Commitment(text="old"))
    found = StatusEntry(id=item(3), state=CommitmentState.KEPT)
    heard: list[Closed] = []
    model.closed.connect(heard.append)
    model.keep_draft()
    model.change(
        lambda now: replace(
            now,
            session=replace(now.session, proposals=(Proposal(id=item(4), text="drums", kept=True, named=4),)),
            promises=(
                NewPromise(id=item(1), text="a bridge", due=dt.date(2027, 1, 1)),
                NewPromise(id=item(2)),
            ),
            reviewed=(Reviewed(id=item(5), promise=earlier, found=found),),
            seconds=5400,
        )
    )
    model.close()
    closed = heard[0]
    session = program.meetings.get(closed.session).said
    assert isinstance(session, Session)
    assert (session.state, session.minutes) == (SessionState.HELD, 90)
    assert len(closed.promises) == 1, "a promise without words is none yet"
    promise, sign = (program.meetings.get(one[0]).said for one in (closed.promises, closed.wordings))
    assert isinstance(promise, Commitment)
    assert promise.due == dt.date(2027, 1, 1)
    assert isinstance(sign, Wording)
    assert (sign.text, sign.named) == ("drums", 4)
    looked_at = program.meetings.get(earlier).said
    assert isinstance(looked_at, Commitment)
    assert [one.state for one in looked_at.history] == [CommitmentState.KEPT]
    assert program.meetings.drafts(SESSION) == ()
    assert model.now == Gathering()


def test_what_cannot_be_written_stays_on_the_screen(
    model: GatheringModel, program: Program, runner: ImmediateRunner
) -> None:
    model.begin(Session(title="x"), record=program.meetings.add(Commitment(text="no session")))
    heard: list[object] = []
    model.failed.connect(heard.append)
    rate(model, 1)
    model.close()
    assert len(heard) == 1
    assert len(model.session.views) == 1
    assert model.left() is not None


def test_a_draft_holds_everything(model: GatheringModel) -> None:
    full = Gathering(session=HELD, promises=(NewPromise(id=item(1)),), at=item(5), unread={"a": "b"})
    assert gathering_from(gathering_bytes(full)) == full


class HeldRunner(ImmediateRunner):
    """Runs the jobs in their order once it is let go: a slow disk."""

    def __init__(self) -> None:
        super().__init__()
        self.waiting: list[Job[object]] = []

    def submit(self, job: Job[object]) -> None:
        self.waiting.append(job)

    def let_go(self) -> None:
        while self.waiting:
            super().submit(self.waiting.pop(0))


def test_closed_twice_on_a_slow_disk_is_closed_once(program: Program) -> None:
    slow = HeldRunner()
    model = GatheringModel(program, slow)
    model.begin(Session(title="x"))
    model.change(lambda now: replace(now, promises=(NewPromise(id=item(1), text="the well"),)))

    model.close()
    model.close()
    slow.let_go()

    assert len(program.meetings.sessions()) == 1
    assert len(program.meetings.commitments()) == 1


def test_a_clock_that_runs_while_it_is_closed_leaves_no_draft_to_close_again(program: Program) -> None:
    slow = HeldRunner()
    model = GatheringModel(program, slow)
    model.begin(Session(title="x"))
    model.close()

    model.move(lambda now: replace(now, seconds=7))
    model.keep_draft(hurry=True)
    slow.let_go()

    assert program.meetings.drafts(SESSION) == ()
    assert len(program.meetings.sessions()) == 1


def test_a_draft_that_is_kept_late_keeps_no_other_meeting_from_being_kept(program: Program) -> None:
    slow = HeldRunner()
    model = GatheringModel(program, slow)
    model.begin(Session(title="x"))
    model.put(title="the well")
    model.keep_draft()
    model.begin(Session(title="y"))
    model.put(title="the market")
    model.keep_draft()  # the first is still on its way
    slow.let_go()

    assert model.unkept
    assert model._timer.isActive()
