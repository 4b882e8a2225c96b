"""The room meets: keys count, undo loses nothing, the clock runs without the pauses, a worry is recorded."""

import datetime as dt

import pytest
from msgspec.structs import replace
from tests.domain.dialogue import SESSION as HELD
from tests.domain.dialogue import item

from r2p_field.bootstrap import Program
from r2p_field.domain.counts import Cell
from r2p_field.domain.gathering import LocalName
from r2p_field.domain.objection import Stand, objected
from r2p_field.domain.observation import Basis, Change
from r2p_field.domain.session import (
    AgendaPoint,
    Attendance,
    Concern,
    Dissent,
    Presence,
    Session,
    SpokenLanguage,
)
from r2p_field.domain.wording import Wording
from r2p_field.services.meetings import WORDING, Closed
from r2p_field.viewmodels.gathering import GatheringModel
from r2p_field.viewmodels.holding import STAY_OPEN, HoldingModel
from r2p_field.viewmodels.jobs import ImmediateRunner
from r2p_field.viewmodels.meeting_clock import MeetingClock

HILL, LAKE = item(6), item(7)
FIRST, SECOND = item(1), item(2)
PLANNED = Session(
    title="The market",
    languages=(SpokenLanguage(id=item(20), language="sw"), SpokenLanguage(id=item(21), language="fr")),
    agenda=(
        AgendaPoint(id=SECOND, order=2, topic="the well", minutes=10),
        AgendaPoint(id=FIRST, order=1, topic="the market", factor="sg2013.rf4", minutes=1),
    ),
    attendance=(
        Attendance(id=HILL, group="hill people", women=Cell(min=2, max=2)),
        Attendance(id=LAKE, group="lake people"),
        Attendance(id=item(8), group="herders", presence=Presence.ABSENT),
    ),
)


@pytest.fixture
def model(program: Program, runner: ImmediateRunner) -> HoldingModel:
    gathering = GatheringModel(program, runner)
    found = HoldingModel(program, runner, gathering)
    gathering.begin(PLANNED)
    found.begin()
    return found


def test_it_begins_with_the_first_point_and_the_first_group(model: HoldingModel) -> None:
    assert model.point is not None
    assert (model.point.id, model.group) == (FIRST, HILL)
    model.go(-1)
    assert model.point.id == FIRST
    model.go(1)
    model.go(1)
    assert model.point.id == SECOND


def test_answers_are_those_of_the_group_and_point_of_now(model: HoldingModel) -> None:
    model.count(Change.WORSE)
    model.stand_on(LAKE)
    model.count(4)
    model.go(1)
    model.count(Change.BETTER)
    found = {(one.point, one.group): (one.direction, one.rating) for one in model.session.views}
    assert found == {
        (FIRST, HILL): (Change.WORSE, None),
        (FIRST, LAKE): (None, 4),
        (SECOND, LAKE): (Change.BETTER, None),
    }


def test_each_answer_is_a_step_and_a_word_is_one(model: HoldingModel) -> None:
    before = model.session
    model.count(Change.WORSE)
    model.count(Change.WORSE)
    for reason in ("t", "th", "the guards"):
        model.set_view(reason=reason)
    model.undo()
    assert "the guards" not in repr(model.view)
    model.redo()
    assert "the guards" in repr(model.view)
    for _ in range(3):
        model.undo()
    assert model.session == before


def test_what_is_typed_after_an_undo_can_be_taken_back_too(model: HoldingModel) -> None:
    model.set_view(reason="a")
    model.undo()
    model.set_view(reason="b")
    model.undo()
    assert model.session == PLANNED


def test_more_answers_than_people_are_told_and_kept(model: HoldingModel) -> None:
    for _ in range(3):
        model.count(Change.SAME)
    assert model.surplus(HILL) == 1
    model.count_heads(HILL, "men", 1)
    assert model.surplus(HILL) == 0


def test_heads_are_counted_up_and_down_and_never_below_none(model: HoldingModel) -> None:
    for by in (1, 1, -1, -1, -1):
        model.count_heads(LAKE, "girls", by)
    [lake] = [one for one in model.session.attendance if one.id == LAKE]
    assert (lake.girls, lake.presence) == (Cell(min=0, max=0), Presence.PRESENT)


def test_an_objection_stands_until_it_is_taken_back_and_that_can_be_undone(model: HoldingModel) -> None:
    model.vote(Stand.OBJECT)
    model.vote(Stand.OBJECT, -1)
    model.asked_all()
    assert objected(model.consensus)
    model.hold_against("shut")
    model.hold_against(None)
    assert objected(model.consensus)
    model.take_back_dissent()
    assert not objected(model.consensus)
    model.undo()
    assert objected(model.consensus)


def test_asking_everybody_is_kept_apart_from_not_asking(model: HoldingModel) -> None:
    model.asked_all()
    assert model.consensus is not None
    assert model.consensus.dissent is Dissent.NONE_VOICED


def test_a_worry_becomes_an_observation_once(model: HoldingModel, program: Program) -> None:
    heard: list[str] = []
    model.observed.connect(heard.append)
    met = replace(model.session, where=HELD.where, when=HELD.when, consent=HELD.consent, not_for=HELD.not_for)
    model.gathering.begin(replace(met, concerns=(Concern(id=item(3), text="strangers on motorcycles"),)))
    model.observe(item(3))
    [record] = heard
    seen = program.observations.get(record).observation  # type: ignore[arg-type]
    assert seen is not None
    assert (seen.what, seen.where, seen.when) == ("strangers on motorcycles", HELD.where, HELD.when)
    assert seen.known is not None
    assert seen.known.basis is Basis.PERSON_TOLD
    assert (seen.consent, seen.not_for) == (HELD.consent, HELD.not_for)
    model.observe(item(3))
    model.undo()
    assert model.session.concerns[0].observation is None
    assert program.observations.get(record).observation == seen, "the observation stays"  # type: ignore[arg-type]
    model.observe(item(3))
    assert heard == [record, record], "it is tied to the one that is there"


def test_a_worry_without_words_is_none(model: HoldingModel) -> None:
    model.put_item("concerns", Concern(id=item(3), text=" "))
    model.observe(item(3))
    assert model.session.concerns[0].observation is None


def test_signs_are_called_in_the_languages_of_the_room(model: HoldingModel, program: Program) -> None:
    titles = model.words.titles("sg2013.rf4")
    assert [tag for tag, _ in titles] == ["sw", "fr"]
    assert len({title for _, title in titles}) == 2
    program.meetings.add(Wording(text="ngoma kimya", means="sg2013.rf4"))
    model.words.look(model.languages)
    assert model.words.local("sg2013.rf4") == ("ngoma kimya",)


def test_what_a_sign_is_called_here_is_written_down_at_the_end(model: HoldingModel, program: Program) -> None:
    heard: list[Closed] = []
    model.gathering.closed.connect(heard.append)
    named = LocalName(id=item(4), text="ngoma kimya", language="sw", means="sg2013.rf4", agreed_by="elders")
    model.put_item("names", named, of_session=False)
    model.put_item("names", LocalName(id=item(5), text=" ", means="sg2013.rf4"), of_session=False)
    model.gathering.close()
    [(_, wording)] = program.meetings.each(WORDING)
    assert isinstance(wording, Wording)
    assert (wording.text, wording.means, wording.agreed_by) == ("ngoma kimya", "sg2013.rf4", "elders")
    assert wording.agreed_in == heard[0].session
    assert wording.agreed_on == program.journal.today()


class Hand:
    """A clock that goes when it is told to."""

    def __init__(self) -> None:
        self.at = 100.0

    def __call__(self) -> float:
        return self.at


def test_the_clock_runs_without_the_pauses_and_for_each_point(model: HoldingModel) -> None:
    hand = Hand()
    clock = MeetingClock(model.gathering, now=hand)
    model.clock = clock
    clock.start()
    hand.at += 70
    assert (clock.seconds, clock.of_point, clock.over) == (70, 70, 10)
    clock.pause()
    hand.at += 1000
    clock.start()
    model.go(1)
    hand.at += 5
    assert (clock.seconds, clock.of_point, clock.over) == (75, 5, 0)
    clock.pause()
    assert model.now.seconds == 75
    assert model.now.spent == {FIRST: 70, SECOND: 5}


def test_undo_does_not_turn_the_clock_of_a_point_back(model: HoldingModel) -> None:
    hand = Hand()
    clock = MeetingClock(model.gathering, now=hand)
    clock.start()
    model.count(Change.WORSE)
    hand.at += 30
    clock.put_away()
    model.undo()
    assert (clock.seconds, clock.of_point) == (30, 30)


def test_another_session_begins_with_its_own_time(model: HoldingModel) -> None:
    model.clock.start()
    model.gathering.begin(Session(when=None, next_on=dt.date(2027, 1, 1)))
    assert not model.clock.running
    assert model.clock.seconds == 0


def test_records_stay_open_longer_only_while_the_room_meets_and_it_was_asked_for(model: HoldingModel) -> None:
    heard: list[int] = []
    model.stay_changed.connect(heard.append)
    model.clock.start()
    assert heard == [0]
    model.stay_open(True)
    model.clock.pause()
    model.clock.start()
    model.gathering.begin(Session())
    assert heard[1:4] == [STAY_OPEN, 0, STAY_OPEN]
    assert heard[-1] == 0
    model.clock.start()
    assert heard[-1] == 0, "it is asked for anew in each session"
