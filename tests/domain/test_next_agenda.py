"""What meetings before left open comes onto the next agenda, each thing once."""

import datetime as dt
import itertools
from collections.abc import Callable
from typing import Any

from hypothesis import given
from hypothesis import strategies as st
from tests.domain.dialogue import item

from r2p_field.domain.commitment import Commitment, CommitmentState, StatusEntry
from r2p_field.domain.dates import When
from r2p_field.domain.ids import ItemId, RecordId
from r2p_field.domain.next_agenda import answered, prefill, subjects
from r2p_field.domain.observation import Change
from r2p_field.domain.session import AgendaPoint, Lean, Question, Session, SessionState, View


def record(number: int) -> RecordId:
    return RecordId(item(number))


def ids() -> Callable[[], ItemId]:
    numbers = itertools.count(5000)
    return lambda: item(next(numbers))


def met(day: int, state: SessionState = SessionState.HELD, **said: Any) -> tuple[RecordId, Session]:
    return record(day), Session(state=state, when=When(start=dt.date(2026, 11, day)), **said)


def point(number: int, **said: Any) -> AgendaPoint:
    return AgendaPoint(id=item(number), **said)


def saw(about: int, direction: Change, rating: int = 3) -> View:
    return View(id=item(900 + about), group=item(1), point=item(about), direction=direction, rating=rating)


def promise(
    text: str, due: int | None, state: CommitmentState = CommitmentState.OPEN
) -> tuple[RecordId, Commitment]:
    entry = StatusEntry(id=item(1), state=state, on=dt.date(2026, 11, 1))
    day = None if due is None else dt.date(2026, 11, due)
    return record(sum(map(ord, text))), Commitment(text=text, due=day, history=(entry,))


def topics(before: list[tuple[RecordId, Session]], promises: list[Any]) -> list[str | None]:
    return [one.topic or one.factor for one in prefill(before, promises, ids())]


def test_nothing_before_leaves_nothing_to_speak_of() -> None:
    assert prefill([], [], ids()) == ()


def test_promises_come_first_by_their_day_and_only_those_still_to_come() -> None:
    promises = [
        promise("no day", None),
        promise("soon", 29),
        promise("kept", 1, CommitmentState.KEPT),
        promise("late", 3, CommitmentState.UNDER_WAY),
    ]

    agenda = prefill([], promises, ids())

    assert [one.topic for one in agenda] == ["late", "soon", "no day"]
    assert [one.promise for one in agenda] == [promises[3][0], promises[1][0], promises[0][0]]
    assert [one.order for one in agenda] == [1, 2, 3]


def test_a_question_comes_back_until_it_has_an_answer() -> None:
    asked = met(4, questions=(Question(id=item(1), text="who guards the well"), Question(id=item(2))))
    done = met(
        5,
        questions=(
            Question(id=item(3), text="when", answer="on Monday"),
            Question(id=item(4), text="who", answered_in=record(9)),
            Question(id=item(5), text="why", answered_on=dt.date(2026, 11, 6)),
        ),
    )

    agenda = prefill([done, asked], [], ids())

    assert [(one.topic, one.asked_in, one.question) for one in agenda] == [
        ("who guards the well", record(4), item(1))
    ]
    assert not answered(Question(id=item(1), answer="  "))


def test_points_of_the_last_meeting_that_nobody_spoke_of_come_back_in_their_order() -> None:
    older = met(2, agenda=(point(10, topic="long ago"),))
    last = met(
        9,
        agenda=(
            point(11, topic="the road", order=2),
            point(12, topic="the well", order=1),
            point(13, topic="x"),
        ),
        views=(saw(13, Change.SAME),),
    )
    called_off = met(12, SessionState.CANCELLED, agenda=(point(14, topic="the school"),))
    planned = met(20, SessionState.PLANNED, agenda=(point(15, topic="the bridge"),))

    assert topics([planned, last, called_off, older], []) == ["the well", "the road", "the school"]


def test_a_sign_comes_back_when_its_newest_answer_is_that_it_gets_worse() -> None:
    before = met(
        2,
        agenda=(point(10, factor="f1"), point(11, factor="f2"), point(12, factor="f3")),
        views=(saw(10, Change.WORSE), saw(11, Change.WORSE), saw(12, Change.WORSE, rating=5)),
    )
    after = met(9, agenda=(point(20, factor="f1"),), views=(saw(20, Change.BETTER),))

    assert topics([after, before], []) == ["f3", "f2"]


def test_who_does_not_know_decides_nothing_and_a_level_count_is_worse() -> None:
    leans = tuple(
        Lean(id=item(number), direction=direction, count=count)
        for number, (direction, count) in enumerate(
            [(Change.WORSE, 4), (Change.BETTER, 4), (Change.UNKNOWN, 9)], start=1
        )
    )
    view = View(id=item(7), group=item(1), point=item(10), leans=leans)

    assert topics([met(2, agenda=(point(10, factor="f1"),), views=(view,))], []) == ["f1"]


def test_one_thing_under_two_names_stands_there_once() -> None:
    last = met(
        9,
        agenda=(point(10, topic="  THE Well "), point(11, topic="the well"), point(12, factor="f1")),
        questions=(Question(id=item(1), text="The well"), Question(id=item(2), text="the WELL")),
    )
    before = met(2, agenda=(point(20, factor="f1"),), views=(saw(20, Change.WORSE),))

    assert topics([last, before], []) == ["The well", "f1"]


def test_words_of_the_community_beside_a_factor_are_a_thing_of_their_own() -> None:
    last = met(9, agenda=(point(10, factor="f1"), point(11, factor="f1", wording=record(3))))

    assert len(prefill([last], [], ids())) == 2


texts = st.sampled_from(["the well", "The Well", "the road", "", None])
points = st.builds(
    AgendaPoint,
    id=st.integers(1, 30).map(item),
    topic=texts,
    factor=st.sampled_from([None, "f1", "f2"]),
    promise=st.sampled_from([None, record(70)]),
    wording=st.sampled_from([None, record(71)]),
    order=st.none() | st.integers(0, 3),
)
views = st.builds(
    View,
    id=st.integers(100, 130).map(item),
    group=st.integers(1, 3).map(item),
    point=st.integers(1, 30).map(item),
    direction=st.sampled_from(Change),
)
sessions = st.builds(
    Session,
    state=st.none() | st.sampled_from(SessionState),
    when=st.none() | st.builds(When, start=st.none() | st.dates()),
    agenda=st.lists(points, max_size=4, unique_by=lambda one: one.id).map(tuple),
    views=st.lists(views, max_size=3, unique_by=lambda one: one.id).map(tuple),
    questions=st.lists(
        st.builds(Question, id=st.integers(1, 9).map(item), text=texts, answer=texts),
        max_size=3,
        unique_by=lambda asked: asked.id,
    ).map(tuple),
)
met_before = st.lists(
    st.tuples(st.integers(1, 60).map(record), sessions), max_size=4, unique_by=lambda one: one[0]
)
commitments = st.lists(
    st.tuples(
        st.integers(61, 75).map(record),
        st.builds(
            Commitment,
            text=st.sampled_from(["mend the pump", "the well"]),
            due=st.none() | st.dates(),
            history=st.builds(
                lambda state: (StatusEntry(id=item(1), state=state),), st.sampled_from(CommitmentState)
            ),
        ),
    ),
    max_size=4,
    unique_by=lambda found: found[0],
)


@given(met_before, commitments)
def test_each_thing_stands_there_once_in_an_order_without_gaps(
    before: list[tuple[RecordId, Session]], promises: list[tuple[RecordId, Commitment]]
) -> None:
    agenda = prefill(before, promises, ids())

    assert [one.order for one in agenda] == list(range(1, len(agenda) + 1))
    assert len({one.id for one in agenda}) == len(agenda)
    about = [one for found in agenda for one in subjects(found)]
    assert len(about) == len(set(about))
    assert all(subjects(one) for one in agenda)


@given(met_before, commitments)
def test_no_promise_still_to_come_and_no_open_question_is_left_out(
    before: list[tuple[RecordId, Session]], promises: list[tuple[RecordId, Commitment]]
) -> None:
    agenda = prefill(before, promises, ids())

    outstanding = {found for found, one in promises if one.history[0].state in {"open", "under_way"}}
    assert {one.promise for one in agenda if one.promise} == outstanding
    words = {(one.topic or "").casefold() for one in agenda}
    for _, session in before:
        for asked in session.questions:
            if asked.text and not asked.answer:
                assert asked.text.casefold() in words


@given(met_before, commitments, st.randoms(use_true_random=False))
def test_the_order_in_which_records_are_read_decides_nothing(
    before: list[tuple[RecordId, Session]], promises: list[tuple[RecordId, Commitment]], chance: Any
) -> None:
    unique = list({found: (found, session) for found, session in before}.values())
    shuffled, others = list(unique), list(promises)
    chance.shuffle(shuffled)
    chance.shuffle(others)

    assert prefill(shuffled, others, ids()) == prefill(unique, promises, ids())
