"""Recording, correcting, listing and finding; nobody changes another's words."""

from __future__ import annotations

import json
from pathlib import Path

import msgspec
import pytest
from tests.services.offices import Office, Opener

from r2p_field.domain.errors import BadInput
from r2p_field.domain.ids import RecordId
from r2p_field.domain.observation import Observation
from r2p_field.services.journal import Entry
from r2p_field.services.observations import Filter, State, observation_from_json
from r2p_field.vault.errors import NotThere, StorageFull

NOWHERE = RecordId("0" * 32)


def test_a_correction_stands_beside_what_was_there(field: Office) -> None:
    record = field.record("a first try", title="market")
    field.program.observations.revise(record, Observation(what="the right words"), "misheard")

    view = field.program.observations.get(record)

    assert view.mine
    assert view.observation is not None
    assert view.observation.what == "the right words"
    assert [(one.reason, one.current, one.changed) for one in view.history] == [
        ("", False, ("title", "what")),
        ("misheard", True, ("title", "what")),
    ]
    assert {one.role for one in view.history} == {"field"}


def test_what_a_newer_version_wrote_in_it_is_carried_on(field: Office) -> None:
    record = field.write(Entry(kind="observation", form=1, body={"what": "seen", "colour": "blue"}))

    field.revise(record, "seen again")

    state = field.vault.records.state(record)
    assert state is not None
    assert state["body"] == {"what": "seen again", "colour": "blue"}


def test_another_persons_observation_cannot_be_changed(
    knowing: Office, approved: Office, tmp_path: Path
) -> None:
    record = approved.record("theirs")
    knowing.take(approved.seal(tmp_path / "out"))

    with pytest.raises(BadInput) as told:
        knowing.revise(record, "mine now")

    assert told.value.code == "not-yours"
    assert not knowing.program.observations.get(record).mine


def test_what_is_not_whole_here_cannot_be_changed(field: Office) -> None:
    newer = field.write(Entry(kind="observation", form=99, body={"what": "?"}))
    odd = field.write(Entry(kind="observation", form=1, body={"what": 7}))

    for record in (newer, odd):
        with pytest.raises(BadInput) as told:
            field.revise(record, "whole")
        assert told.value.code == "not-whole"
        assert field.program.observations.get(record).observation is None
    assert field.program.observations.get(newer).incomplete == "newer"


def test_a_correction_settles_a_conflict(field: Office) -> None:
    record = field.record("first")
    heads = field.heads(record)
    for what in ("one", "two"):
        field.write(Entry(kind="observation", form=1, body={"what": what}, record=record, parents=heads))
    before = field.program.observations.get(record)

    field.revise(record, "both")

    after = field.program.observations.get(record)
    assert [one.at for one in before.conflicts] == [("what",)]
    assert sorted(before.conflicts[0].values) == ["one", "two"]
    assert (after.conflicts, len(after.heads)) == ((), 1)


def test_a_record_with_very_many_sides_is_settled_step_by_step(field: Office) -> None:
    record = field.row("1", "first")
    heads = field.heads(record)
    origin = field.vault.store.of_records([record])[record][0].header.origin
    sides = [
        Entry(
            kind="observation",
            form=1,
            body={"what": f"side {one}"},
            record=record,
            origin=origin,
            parents=heads,
        )
        for one in range(70)
    ]
    field.program.journal.write(sides)

    crowded = field.program.observations.get(record).incomplete
    field.revise(record, "all of them")
    left = len(field.heads(record))
    field.revise(record, "all of them")

    assert (crowded, left, len(field.heads(record))) == ("crowded", 7, 1)


def test_what_is_not_there_is_told(field: Office) -> None:
    coding = field.write(Entry(kind="coding", form=1, body={"of": NOWHERE}))

    for record in (NOWHERE, coding):
        with pytest.raises(NotThere):
            field.program.observations.get(record)
    with pytest.raises(NotThere):
        field.program.observations._state(NOWHERE)


def test_a_list_comes_in_parts_and_tells_how_many_there_are(field: Office) -> None:
    for number in range(5):
        field.record(f"number {number}")
    observations = field.program.observations

    first = observations.page(Filter(), limit=3)
    rest = observations.page(Filter(), first.next, limit=3)

    assert (len(first.rows), len(rest.rows), rest.next, first.total) == (3, 2, None, 5)
    assert {one.state for one in first.rows} == {State.RECORDED}
    assert not {one.row.record for one in first.rows} & {one.row.record for one in rest.rows}


def test_words_are_found_by_their_beginning_and_shown_where_they_stand(field: Office) -> None:
    field.record("a long way before the important word " * 5 + "Bangassou " + "and as much after it " * 9)
    field.record("something else")

    (found,) = field.program.observations.search("bangas")

    assert "Bangassou" in found.snippet
    assert found.snippet.startswith("…")
    assert found.snippet.endswith("…")
    assert field.program.observations.search("  ") == ()
    assert field.program.observations.search("nothing") == ()


def test_a_save_is_a_save_even_when_the_words_find_no_room(
    field: Office, monkeypatch: pytest.MonkeyPatch
) -> None:
    def full(*_: object) -> None:
        raise StorageFull

    with monkeypatch.context() as bent:
        bent.setattr(field.vault.records.search, "catch_up", full)
        bent.setattr(field.vault.records.search, "put", full)
        record = field.record("safe")
        assert field.program.observations.page(Filter()).total == 1

    assert [one.row.record for one in field.program.observations.search("safe")] == [record]


def test_drafts_are_kept_changed_and_thrown_away(field: Office) -> None:
    observations = field.program.observations
    draft = observations.save_draft(b"half a sen")
    again = observations.save_draft(b"half a sentence", draft)

    assert draft == again
    assert [one.id for one in observations.drafts()] == [draft]
    assert observations.load_draft(draft).body == b"half a sentence"
    observations.discard_draft(draft)
    with pytest.raises(NotThere):
        observations.load_draft(draft)
    assert field.vault.store.count() == 0


def test_areas_are_those_that_occur(field: Office) -> None:
    seen = observation_from_json(b'{"what": "x", "where": {"admin1": "Ouaka", "country": "Somewhere"}}')
    field.program.observations.add(seen)

    assert field.program.observations.areas() == ("Ouaka",)


@pytest.mark.parametrize(
    ("text", "code"), [(b"{", "not-json"), (b"[]", "not-an-observation"), (b'{"what": 1}', "bad-record")]
)
def test_json_that_is_no_observation_is_told(text: bytes, code: str) -> None:
    with pytest.raises(BadInput) as told:
        observation_from_json(text)

    assert told.value.code == code


def test_an_observation_that_a_framework_protects_is_marked_for_good_when_saved(opening: Opener) -> None:
    field = opening("field")
    indicators = field.program.resources.catalogues().minimum_form_indicators()
    factor = {"id": "0" * 32, "catalogue": "foa2014", "version": "1"}
    coded = observation_from_json(
        json.dumps({"what": "x", "factors": [factor | {"indicator": min(indicators)}]}).encode()
    )

    record = field.program.observations.add(coded)

    kept = field.program.observations.get(record).observation
    assert kept == msgspec.structs.replace(coded, minimum_form=True)


def test_a_draft_goes_in_the_same_step_as_its_record_or_not_at_all(
    field: Office, monkeypatch: pytest.MonkeyPatch
) -> None:
    observations = field.program.observations
    draft = observations.save_draft(b"{}")
    with monkeypatch.context() as broken:
        broken.setattr(field.vault.drafts, "discard", raising)
        with pytest.raises(RuntimeError):
            observations.add(Observation(what="Shops were marked"), draft=draft)
    assert [one.id for one in observations.drafts()] == [draft]
    assert observations.page(Filter()).total == 0

    record = observations.add(Observation(what="Shops were marked"), draft=draft)
    assert observations.drafts() == ()
    assert observations.reference(record) == observations.get(record).line.row.reference
    with pytest.raises(NotThere):
        observations.reference(RecordId("ab" * 16))


def raising(*_: object) -> None:
    raise RuntimeError
