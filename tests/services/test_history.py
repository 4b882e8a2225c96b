"""Every wording is told, undoing says the one before again, and two versions are settled by choice."""

from __future__ import annotations

from pathlib import Path

import pytest
from tests.services.offices import Office

from r2p_field.domain.errors import BadInput
from r2p_field.domain.ids import RecordId
from r2p_field.domain.observation import Observation
from r2p_field.domain.places import Where
from r2p_field.services.history import UNDONE
from r2p_field.services.journal import Entry
from r2p_field.services.observations import Filter, Flag
from r2p_field.services.settling import _put


def test_the_history_tells_who_when_why_and_each_field_before_and_after(field: Office) -> None:
    record = field.record("a first try", title="market")
    field.program.observations.revise(record, Observation(what="the right words"), "misheard")

    told = field.program.histories.of(record)

    newest, oldest = told.wordings
    assert (newest.reason, newest.role, newest.current, newest.changed) == (
        "misheard",
        "field",
        True,
        ("title", "what"),
    )
    assert newest.before == Observation(what="a first try", title="market")
    assert newest.now == Observation(what="the right words")
    assert (oldest.before, oldest.current, oldest.absent) == (None, False, "")
    assert told.undoable
    assert told.choices == ()


def test_undoing_says_again_what_was_said_before_and_can_be_undone_itself(field: Office) -> None:
    body = {"what": "seen", "colour": "blue"}
    record = field.write(Entry(kind="observation", form=1, body=body))
    field.program.observations.revise(record, Observation(what="seen twice"))

    field.program.histories.undo(record)

    state = field.vault.records.state(record)
    assert state is not None
    assert state["body"] == body
    assert [one.reason for one in field.program.histories.of(record).wordings] == [UNDONE, "", ""]
    assert len(field.program.observations.search("twice")) == 0
    field.program.histories.undo(record)
    assert field.program.observations.get(record).observation == Observation(what="seen twice")


def test_what_was_saved_once_has_nothing_before_it(field: Office) -> None:
    record = field.record("only once")
    assert not field.program.histories.undoable(record)
    with pytest.raises(BadInput) as told:
        field.program.histories.undo(record)
    assert told.value.code == "nothing-before"


def test_a_wording_that_was_taken_back_does_not_come_back(field: Office) -> None:
    record = field.record("the name of somebody")
    field.program.observations.revise(record, Observation(what="somebody"))
    field.program.erasing.earlier_wordings(record)

    with pytest.raises(BadInput) as told:
        field.program.histories.undo(record)

    assert told.value.code == "wording-gone"
    newest, oldest = field.program.histories.of(record).wordings
    assert newest.before is None
    assert oldest.now is None
    assert oldest.absent != ""
    assert "name" not in repr(field.program.histories.of(record))


def test_nobody_undoes_another_persons_save(knowing: Office, approved: Office, tmp_path: Path) -> None:
    record = approved.record("theirs")
    approved.program.observations.revise(record, Observation(what="theirs, corrected"))
    knowing.take(approved.seal(tmp_path / "out"))
    with pytest.raises(BadInput) as told:
        knowing.program.histories.undo(record)
    assert told.value.code == "not-yours"
    assert len(knowing.program.histories.of(record).wordings) == 2


def two_versions(office: Office) -> RecordId:
    """Correct one wording twice, as two computers do that know nothing of each other."""
    record = office.write(
        Entry(kind="observation", form=1, body={"what": "base", "where": {"words": "ferry"}})
    )
    base = office.program.observations.get(record).heads
    for what, words in (("one", "north bank"), ("other", "south bank")):
        body = {"what": what, "where": {"words": words}}
        office.write(Entry(kind="observation", form=1, body=body, record=record, parents=base))
    return record


def test_two_versions_are_settled_by_a_choice_for_each_field(field: Office) -> None:
    record = two_versions(field)
    told = field.program.histories.of(record)
    assert [(choice.at, {held.value for held in choice.held}) for choice in told.choices] == [
        (("what",), {"one", "other"}),
        (("where", "words"), {"north bank", "south bank"}),
    ]
    assert all(choice.held[0].value == choice.shown for choice in told.choices)
    with pytest.raises(BadInput) as refused:
        field.program.histories.undo(record)
    assert refused.value.code == "two-versions"

    field.program.histories.settle(record, {("what",): "one", ("where", "words"): "south bank"}, "asked both")

    view = field.program.observations.get(record)
    assert view.conflicts == ()
    assert view.observation == Observation(what="one", where=Where(words="south bank"))
    assert field.program.observations.page(Filter(flags=Flag.CONFLICT)).total == 0
    assert field.program.histories.of(record).wordings[0].reason == "asked both"
    assert not field.program.histories.undoable(record)


@pytest.mark.parametrize(
    ("body", "at", "value", "after"),
    [
        ({"a": 1}, ("a",), None, {}),
        ({}, ("a", "b"), "x", {"a": {"b": "x"}}),
        ({"a": {"b": "x"}}, ("a", "b"), None, {}),
        ({}, ("a", "i1"), {"id": "i1"}, {"a": [{"id": "i1"}]}),
        ({"a": [{"id": "i1"}, {"id": "i2"}]}, ("a", "i1"), None, {"a": [{"id": "i2"}]}),
        ({"a": [{"id": "i1"}]}, ("a", "i1"), None, {}),
        ({"a": [{"id": "i1", "n": 1}]}, ("a", "i1", "n"), 2, {"a": [{"id": "i1", "n": 2}]}),
        ({"a": [{"id": "i1", "n": 1}]}, ("a", "i2", "n"), 2, {"a": [{"id": "i1", "n": 1}]}),
    ],
)
def test_a_choice_is_put_where_it_belongs(
    body: dict[str, object], at: tuple[str, ...], value: object, after: dict[str, object]
) -> None:
    _put(body, at, value)
    assert body == after
