"""Two people key in one sheet: what they read alike is one, the rest stands until somebody decides."""

from typing import Any

import msgspec
import pytest
from hypothesis import given
from hypothesis import strategies as st
from tests.domain.dialogue import MEETING, PROMISE, SESSION, item

from r2p_field.domain.commitment import CommitmentState, StatusEntry
from r2p_field.domain.counts import Cell
from r2p_field.domain.errors import BadInput
from r2p_field.domain.gathering import Gathering, NewPromise, Reviewed
from r2p_field.domain.keyed_figures import with_answers
from r2p_field.domain.keying import (
    Keyed,
    Side,
    beside,
    differences,
    joined,
    keyed_bytes,
    keyed_from,
    laid_over,
    put_into,
)
from r2p_field.domain.observation import Change
from r2p_field.domain.session import AgendaPoint, Attendance, Consensus, Lean, Session, View

SHEET = Gathering(
    session=SESSION,
    promises=(NewPromise(id=item(50), text="mend the pump", owner_role="water committee"),),
    reviewed=(
        Reviewed(id=item(51), promise=PROMISE, found=StatusEntry(id=item(52), state=CommitmentState.KEPT)),
    ),
)


def again(sheet: Gathering, past: int = 500) -> Gathering:
    """The same sheet keyed in by somebody else: every item has another id, and points by it."""
    names: dict[str, str] = {}

    def renumbered(value: Any) -> Any:
        if isinstance(value, dict):
            return {name: renumbered(part) for name, part in value.items()}
        if isinstance(value, list):
            return [renumbered(part) for part in value]
        return names.get(value, value) if isinstance(value, str) else value

    def collect(value: Any) -> None:
        for part in value.values() if isinstance(value, dict) else value if isinstance(value, list) else ():
            collect(part)
        if isinstance(value, dict) and "id" in value:
            names.setdefault(value["id"], item(past + len(names)))

    body = msgspec.json.decode(msgspec.json.encode(sheet))
    collect(body)
    return msgspec.convert(renumbered(body), Gathering)


def met(sheet: Gathering, **fields: object) -> Gathering:
    return msgspec.structs.replace(sheet, session=msgspec.structs.replace(sheet.session, **fields))


def in_order(value: Any) -> Any:
    """Rows by their ids: a list of things has no order."""
    if isinstance(value, dict):
        return {name: in_order(part) for name, part in value.items()}
    if isinstance(value, list):
        return sorted(
            (in_order(part) for part in value), key=lambda row: row["id"] if isinstance(row, dict) else row
        )
    return value


def plain(sheet: Gathering) -> Any:
    return msgspec.json.decode(msgspec.json.encode(sheet))


def same(one: Gathering, two: Gathering) -> bool:
    return bool(in_order(plain(one)) == in_order(plain(two)))


def answered(sheet: Gathering) -> Gathering:
    """With what follows from its figures: who objected, disagreed."""
    return msgspec.structs.replace(sheet, session=with_answers(sheet.session))


def test_the_same_sheet_keyed_in_twice_has_no_differences() -> None:
    assert differences(SHEET, again(SHEET)) == ()
    assert same(joined(SHEET, again(SHEET), {}), SHEET)


def test_one_figure_read_differently_is_one_difference_with_its_way() -> None:
    [row] = SESSION.attendance
    other = again(met(SHEET, attendance=(msgspec.structs.replace(row, women=Cell(min=7, max=7)),)))
    [found] = differences(SHEET, other)
    assert (found.field, found.first, found.second) == (
        "women",
        {"min": 1, "max": 3, "best": 2},
        {"min": 7, "max": 7},
    )
    assert (found.trail[0].list, found.trail[0].row["group"]) == ("attendance", "hill people")
    made = joined(SHEET, other, {found.path: Side.SECOND})
    assert made.session.attendance[0].women == Cell(min=7, max=7)
    assert made.session.views == SESSION.views


def test_a_group_spelled_differently_is_a_spelling_and_not_two_groups() -> None:
    [row] = SESSION.attendance
    other = again(met(SHEET, attendance=(msgspec.structs.replace(row, group="hil people"),)))
    [found] = differences(SHEET, other)
    assert (found.field, found.first, found.second) == ("group", "hill people", "hil people")


def test_one_slip_in_a_tally_is_one_difference_and_the_answer_follows_the_paper() -> None:
    def of(worse: int) -> Gathering:
        leans = (
            Lean(id=item(10), direction=Change.WORSE, count=worse),
            Lean(id=item(11), direction=Change.SAME, count=5),
        )
        said = Change.WORSE if worse > 5 else Change.SAME
        view = View(id=item(12), direction=said, leans=leans)
        return Gathering(session=Session(views=(view,)))

    [found] = differences(of(7), again(of(4)))
    assert (found.field, found.first, found.second) == ("count", 7, 4)
    for side, said in ((Side.FIRST, Change.WORSE), (Side.SECOND, Change.SAME)):
        assert joined(of(7), again(of(4)), {found.path: side}).session.views[0].direction is said


def test_spaces_are_no_difference() -> None:
    assert differences(SHEET, met(SHEET, account="Two  hours,\ncalm. ")) == ()


def test_a_minority_view_that_only_one_of_them_read_is_asked_about() -> None:
    [one] = SESSION.consensus
    without = again(met(SHEET, consensus=(msgspec.structs.replace(one, minority_view=None),)))
    for first, second, side in ((SHEET, without, Side.FIRST), (without, SHEET, Side.SECOND)):
        [found] = differences(first, second)
        assert found.field == "minority_view"
        made = joined(first, second, {found.path: side})
        assert made.session.consensus[0].minority_view == one.minority_view


def test_a_view_in_the_wrong_line_is_two_views_and_not_one_that_moved() -> None:
    groups = tuple(Attendance(id=item(number), group=f"group {number}") for number in (1, 2))
    point = AgendaPoint(id=item(3), topic="the well")
    tally = (Lean(id=item(4), direction=Change.WORSE, count=5),)

    def of(group: Attendance, number: int) -> Gathering:
        view = View(id=item(number), group=group.id, point=point.id, leans=tally)
        return Gathering(session=Session(attendance=groups, agenda=(point,), views=(view,)))

    found = differences(of(groups[0], 10), of(groups[1], 11))
    assert [(one.field, one.first is None, one.second is None) for one in found] == [
        ("", False, True),
        ("", True, False),
    ]


def test_nothing_is_joined_while_a_difference_stands() -> None:
    with pytest.raises(BadInput) as caught:
        joined(SHEET, met(SHEET, account="Loud.", minutes=7), {"session.minutes": Side.FIRST})
    assert caught.value.code == "differences-stand"
    assert "1 place" in caught.value.what


def test_a_group_at_which_a_view_still_points_stays() -> None:
    without = met(SHEET, attendance=())
    taken = {one.path: Side.SECOND for one in differences(SHEET, without)}
    assert joined(SHEET, without, taken).session.attendance == SESSION.attendance


def test_what_the_sheet_does_not_say_stays_as_planned() -> None:
    plan = Gathering(
        session=Session(
            title="Third",
            mechanism=MEETING,
            attendance=(
                Attendance(id=item(1), group="Hill people"),
                Attendance(id=item(2), group="lake people"),
            ),
            agenda=(AgendaPoint(id=item(3), topic="the well", minutes=20),),
        )
    )
    keyed = Gathering(
        session=Session(
            attendance=(Attendance(id=item(80), group="hill people", women=Cell(min=4, max=4)),),
            agenda=(AgendaPoint(id=item(81), topic="the well"),),
            views=(View(id=item(82), group=item(80), point=item(81), direction=Change.BETTER),),
            consensus=(Consensus(id=item(83), point=item(81), agree=4),),
        )
    )
    made = laid_over(plan, keyed).session
    assert (made.title, made.agenda[0].minutes) == ("Third", 20)
    assert [(one.id, one.women) for one in made.attendance] == [
        (item(1), Cell(min=4, max=4)),
        (item(2), None),
    ]
    assert (made.views[0].group, made.views[0].point, made.consensus[0].point) == (item(1), item(3), item(3))


def test_what_the_sheet_changed_is_changed_and_what_others_changed_stays() -> None:
    point = AgendaPoint(id=item(1), topic="x")
    plan = Gathering(session=Session(title="a", account="b", minutes=3, agenda=(point,)))
    sheet = met(plan, account=None, minutes=4)
    now = met(plan, title="c", agenda=())
    made = put_into(now, plan, sheet).session
    assert (made.title, made.account, made.minutes, made.agenda) == ("c", None, 4, ())


def test_a_group_that_nobody_planned_for_takes_no_other_s_place() -> None:
    plan = Gathering(session=Session(attendance=(Attendance(id=item(1), group="hill people"),)))
    keyed = Gathering(session=Session(attendance=(Attendance(id=item(80), group="young porters"),)))
    made = laid_over(plan, keyed).session.attendance
    assert [(one.id, one.group) for one in made] == [(item(1), "hill people"), (item(80), "young porters")]


def test_what_was_keyed_in_is_kept_as_it_stands() -> None:
    keyed = Keyed(first=SHEET, second=again(SHEET), first_by="clerk", taken={"session.minutes": Side.SECOND})
    assert keyed_from(keyed_bytes(keyed)) == keyed
    with pytest.raises(BadInput):
        keyed_from(b"[]")


GROUPS = ("hill people", "lake people", "young porters")
POINTS = ("the well", "the gate")
counts = st.one_of(st.none(), st.integers(0, 9))
cells = st.one_of(st.none(), st.builds(Cell, min=counts, max=counts))


@st.composite
def sheets(draw: st.DrawFn) -> Gathering:
    """What one person read on the sheet: each group, point, view and agreement may be missing or misread."""
    groups = [name for name in GROUPS if draw(st.booleans())]
    points = [name for name in POINTS if draw(st.booleans())]
    number = iter(range(1, 200))
    attendance = tuple(Attendance(id=item(next(number)), group=name, women=draw(cells)) for name in groups)
    agenda = tuple(AgendaPoint(id=item(next(number)), topic=name) for name in points)
    views, agreed = [], []
    for point in agenda:
        for group in attendance:
            if draw(st.booleans()):
                leans = tuple(
                    Lean(id=item(next(number)), direction=one, count=draw(counts))
                    for one in draw(st.sets(st.sampled_from(Change)))
                )
                views.append(View(id=item(next(number)), group=group.id, point=point.id, leans=leans))
        view = draw(st.sampled_from((None, "keep it shut", "open it")))
        agreed.append(
            Consensus(id=item(next(number)), point=point.id, object=draw(counts), minority_view=view)
        )
    session = Session(attendance=attendance, agenda=agenda, views=tuple(views), consensus=tuple(agreed))
    return Gathering(session=session)


@given(sheets())
def test_whoever_keys_in_the_same_reads_the_same(sheet: Gathering) -> None:
    assert differences(sheet, again(sheet)) == ()
    assert beside(sheet, again(sheet)) == sheet


@given(sheets(), sheets())
def test_taking_one_side_everywhere_gives_that_sheet_and_what_it_points_at(
    first: Gathering, second: Gathering
) -> None:
    second = again(second)
    found = differences(first, second)
    assert len({one.path for one in found}) == len(found)
    assert same(joined(first, second, {one.path: Side.FIRST for one in found}), answered(first))
    made = joined(first, second, {one.path: Side.SECOND for one in found})
    assert same(made, answered(beside(first, second)))


@given(sheets(), sheets(), st.data())
def test_no_minority_view_goes_without_somebody_saying_so(
    first: Gathering, second: Gathering, data: st.DataObject
) -> None:
    second = again(second)
    found = differences(first, second)
    taken = {one.path: data.draw(st.sampled_from(Side)) for one in found}
    kept = {one.minority_view for one in joined(first, second, taken).session.consensus}
    let_go = {
        value
        for one in found
        for value in voices(one.first if taken[one.path] is Side.SECOND else one.second)
    }
    said = {one.minority_view for sheet in (first, second) for one in sheet.session.consensus}
    assert said - {None} <= kept | let_go


def voices(value: object) -> set[object]:
    """The minority view in what was let go: itself, or that of a whole agreement."""
    if isinstance(value, dict):
        return {value.get("minority_view")}
    return {value} if isinstance(value, str) else set()


@given(sheets(), sheets(), st.data())
def test_every_view_has_its_group_and_its_point(
    first: Gathering, second: Gathering, data: st.DataObject
) -> None:
    second = again(second)
    taken = {one.path: data.draw(st.sampled_from(Side)) for one in differences(first, second)}
    made = joined(first, second, taken).session
    known = {one.id for one in (*made.attendance, *made.agenda)}
    assert {name for view in made.views for name in (view.group, view.point)} <= known


@given(sheets(), sheets())
def test_a_sheet_that_says_what_was_planned_changes_nothing(plan: Gathering, now: Gathering) -> None:
    assert put_into(now, plan, plan) == now
