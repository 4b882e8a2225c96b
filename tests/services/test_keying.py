"""A clerk keys in what a facilitator wrote on paper, and a second one reads it again."""

import json

import pytest
from msgspec.structs import replace
from tests.domain.dialogue import COMMITMENT, MECHANISM, item
from tests.services.offices import Office
from tests.services.test_committee import Two, shared, two

from r2p_field.domain.counts import Cell
from r2p_field.domain.errors import BadInput
from r2p_field.domain.gathering import Gathering, NewPromise
from r2p_field.domain.ids import RecordId
from r2p_field.domain.keying import Side
from r2p_field.domain.paper_code import paper_code
from r2p_field.domain.session import AgendaPoint, Attendance, Session, SessionState
from r2p_field.services.dialogue_json import sheet_from_json
from r2p_field.services.keying import Keying

__all__ = ["two"]

PLAN = Session(
    title="Third meeting",
    state=SessionState.PLANNED,
    attendance=(Attendance(id=item(1), group="hill people"), Attendance(id=item(2), group="lake people")),
    agenda=(AgendaPoint(id=item(3), order=1, topic="the well"),),
)


@pytest.fixture
def keying(field: Office) -> Keying:
    return field.program.keying


@pytest.fixture
def record(field: Office) -> RecordId:
    return field.program.meetings.add(PLAN)


def sheet(women: int = 5, minority: str = "keep it shut", **more: object) -> Gathering:
    told = {
        "session": {
            "attendance": [{"id": "h", "group": "Hill people", "women": {"min": women, "max": women}}],
            "agenda": [{"id": "w", "topic": "the well"}],
            "views": [{"group": "h", "point": "w", "direction": "worse"}],
            "consensus": [{"point": "w", "agree": 9, "object": 1, "minority_view": minority}],
        },
        **more,
    }
    return sheet_from_json(json.dumps(told).encode())


def met(field: Office, record: RecordId) -> Session:
    said = field.program.meetings.get(record).said
    assert isinstance(said, Session)
    return said


def test_the_code_on_the_sheet_finds_its_meeting_however_it_was_read(
    keying: Keying, record: RecordId
) -> None:
    code = paper_code(record)
    for typed in (code, code.lower(), f" {code[:2]} {code[2:]} ", code.replace("D", "0"), record):
        assert keying.find(typed).record == record


def test_a_code_of_no_meeting_here_is_said(field: Office, keying: Keying, record: RecordId) -> None:
    field.program.meetings.add(MECHANISM)
    for typed, code in (
        (paper_code(RecordId("0" * 32)), "no-such-sheet"),
        ("0" * 32, "no-such-sheet"),
        ("x", "bad-paper-code"),
    ):
        with pytest.raises(BadInput) as caught:
            keying.find(typed)
        assert caught.value.code == code


def test_a_code_that_was_kept_with_the_meeting_finds_it_and_two_of_one_code_are_said(
    field: Office, keying: Keying, record: RecordId
) -> None:
    other = field.program.meetings.add(Session(paper=paper_code(RecordId("7" * 32))))
    assert keying.find(paper_code(RecordId("7" * 32))).record == other
    field.program.meetings.revise(other, Session(paper=paper_code(record)))
    with pytest.raises(BadInput) as caught:
        keying.find(paper_code(record))
    assert caught.value.code == "several-sheets"
    assert keying.find(record).record == record


def test_keyed_in_once_it_is_a_draft_until_it_is_finished(
    field: Office, keying: Keying, record: RecordId
) -> None:
    promises = [{"text": "mend the pump", "owner_role": "water committee"}]
    keying.key(keying.find(record), sheet(promises=promises), Side.FIRST, "clerk")
    assert met(field, record) == PLAN
    assert keying.waiting() == {record: "Third meeting"}
    closed = keying.finish(keying.look(record))
    now = met(field, record)
    assert (now.state, now.title, len(now.attendance)) == (SessionState.HELD, "Third meeting", 2)
    assert (now.attendance[0].id, now.attendance[0].women) == (item(1), Cell(min=5, max=5))
    assert (now.views[0].group, now.views[0].point) == (item(1), item(3))
    assert now.consensus[0].minority_view == "keep it shut"
    assert len(closed.promises) == 1
    assert keying.waiting() == {}


def test_keyed_in_twice_it_waits_until_each_difference_is_decided(
    field: Office, keying: Keying, record: RecordId
) -> None:
    keying.key(keying.look(record), sheet(), Side.FIRST, "clerk")
    paper = keying.key(keying.look(record), sheet(women=6, minority="open it"), Side.SECOND, "teacher")
    assert not paper.same_role
    assert {one.field for one in paper.standing} == {"women", "minority_view"}
    with pytest.raises(BadInput) as caught:
        keying.finish(paper)
    assert caught.value.code == "differences-stand"
    for one in paper.standing:
        side = Side.SECOND if one.field == "women" else Side.FIRST
        paper = keying.decide(keying.look(record), {one.path: side})
    keying.finish(keying.look(record))
    now = met(field, record)
    assert now.attendance[0].women == Cell(min=6, max=6)
    assert now.consensus[0].minority_view == "keep it shut"


def test_what_was_decided_counts_no_more_when_a_sheet_is_keyed_in_anew(
    keying: Keying, record: RecordId
) -> None:
    keying.key(keying.look(record), sheet(), Side.FIRST)
    paper = keying.key(keying.look(record), sheet(women=6), Side.SECOND)
    assert paper.same_role
    decided = keying.decide(paper, {paper.standing[0].path: Side.SECOND})
    assert decided.standing == ()
    anew = keying.key(decided, sheet(women=7), Side.SECOND)
    assert len(anew.standing) == 1


def test_what_was_written_into_the_meeting_meanwhile_stays(
    field: Office, keying: Keying, record: RecordId
) -> None:
    paper = keying.key(keying.look(record), sheet(), Side.FIRST)
    told = replace(
        PLAN,
        title="Moved",
        account="Calm.",
        attendance=(*PLAN.attendance, Attendance(id=item(9), group="porters")),
    )
    field.program.meetings.revise(record, told)
    keying.finish(paper)
    now = met(field, record)
    assert (now.title, now.account) == ("Moved", "Calm.")
    assert {one.group for one in now.attendance} == {"Hill people", "lake people", "porters"}


def test_promises_that_were_looked_at_on_paper_get_what_was_found_out(
    field: Office, keying: Keying, record: RecordId
) -> None:
    old = field.program.meetings.add(replace(COMMITMENT, history=()))
    found = sheet(reviewed=[{"record": old, "state": "kept", "evidence": "it runs"}])
    keying.finish(keying.key(keying.look(record), found, Side.FIRST))
    said = field.program.meetings.get(old).said
    assert said is not None
    assert [(one.state, one.seen_at) for one in said.history] == [("kept", record)]  # type: ignore[union-attr]


def test_what_was_keyed_in_can_be_thrown_away(field: Office, keying: Keying, record: RecordId) -> None:
    keying.throw_away(keying.key(keying.look(record), sheet(), Side.FIRST))
    assert keying.waiting() == {}
    with pytest.raises(BadInput) as caught:
        keying.finish(keying.look(record))
    assert caught.value.code == "nothing-keyed"
    assert met(field, record) == PLAN


def test_a_promise_that_only_one_of_them_read_is_a_difference(keying: Keying, record: RecordId) -> None:
    one = replace(sheet(), promises=(NewPromise(id=item(60), text="mend the pump"),))
    keying.key(keying.look(record), one, Side.FIRST)
    paper = keying.key(keying.look(record), sheet(), Side.SECOND)
    assert [(found.path, found.second) for found in paper.standing] == [(f"promises.{item(60)}", None)]


def test_nobody_keys_in_for_nothing_what_another_committee_planned(two: Two) -> None:
    record = shared(two, PLAN)
    two.to_hq(two.one)
    with pytest.raises(BadInput) as caught:
        two.hq.program.keying.find(paper_code(record))
    assert caught.value.code == "not-yours"
    assert two.other.program.keying.find(paper_code(record)).record == record


def test_what_two_laptops_wrote_differently_is_settled_before_a_sheet_is_laid_over_it(two: Two) -> None:
    record = shared(two, PLAN)
    for office, title in ((two.one, "One title"), (two.other, "Other title")):
        office.program.meetings.revise(record, replace(PLAN, title=title))
    two.exchange()
    keying = two.one.program.keying
    paper = keying.key(keying.find(paper_code(record)), sheet(), Side.FIRST)
    with pytest.raises(BadInput) as caught:
        keying.finish(paper)
    assert caught.value.code == "two-versions"
    two.one.program.meetings.settle(record, {("title",): "One title"}, "asked the chair")
    keying.finish(keying.look(record))
    now = met(two.one, record)
    assert (now.title, len(now.views)) == ("One title", 1)
