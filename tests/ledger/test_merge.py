"""What two people said is kept, place by place, and nobody's word is lost."""

from collections.abc import Mapping, Sequence
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from tests.ledger.bodies import BODIES, Body
from tests.vectors.formats.folding import Merge

from r2p_field.domain.ids import RevisionId
from r2p_field.ledger.canonical import encode_unbounded
from r2p_field.ledger.merge import Conflict, Crowded, Held, Merged, Side, merge


def ident(number: int) -> RevisionId:
    return RevisionId(f"{number:064x}")


def sides_of(bodies: Sequence[Body]) -> list[Side]:
    """Heads in their order, with ids that sort the other way round."""
    return [Side(head=ident(100 - number), body=body) for number, body in enumerate(bodies)]


def merged(base: Body | None, *bodies: Body) -> Merged:
    return merge(sides_of(bodies), base)


def shown(result: Merged) -> tuple[bytes, list[Any]]:
    conflicts = [
        {"at": list(conflict.at), "values": [plain(held) for held in conflict.values]}
        for conflict in result.conflicts
    ]
    return encode_unbounded(result.body), conflicts


def plain(held: Held) -> dict[str, Any]:
    return {"heads": list(held.heads)} | ({} if held.value is None else {"value": held.value})


BASES = st.none() | BODIES
HEADS = st.lists(BODIES, min_size=2, max_size=4)


@settings(max_examples=6 * settings().max_examples)
@given(BASES, HEADS)
def test_any_merge_is_what_a_plain_reading_of_the_page_gives(base: Body | None, bodies: list[Body]) -> None:
    sides = sides_of(bodies)
    ranked = [((f"{n:016x}", str(side.head)), dict(side.body)) for n, side in enumerate(sides)]
    plainly = Merge(ranked, base)
    body, conflicts = shown(merge(sides, base))
    assert body == encode_unbounded(plainly.run())
    assert encode_unbounded(conflicts) == encode_unbounded(sorted(plainly.conflicts, key=lambda c: c["at"]))


def places(body: Mapping[str, Any]) -> set[tuple[str, bytes]]:
    """Every value that stands somewhere in a body, down to the deepest, with the field it stands in."""
    found: set[tuple[str, bytes]] = set()
    for name, value in body.items():
        waiting = [value]
        while waiting:
            item = waiting.pop()
            if isinstance(item, dict):
                waiting.extend(item.values())
            elif isinstance(item, list):
                waiting.extend(item)
            else:
                found.add((name, encode_unbounded(item)))
    return found


@settings(max_examples=6 * settings().max_examples)
@given(BASES, HEADS)
def test_no_value_of_a_head_vanishes_unless_another_head_saw_and_changed_it(
    base: Body | None, bodies: list[Body]
) -> None:
    result = merged(base, *bodies)
    kept = places(result.body) | places(base or {})
    for conflict in result.conflicts:
        kept |= places({conflict.at[0]: [held.value for held in conflict.values if held.value is not None]})
    for body in bodies:
        assert places(body) <= kept


@given(BASES, BODIES, st.integers(2, 4))
def test_heads_that_agree_are_no_conflict(base: Body | None, body: Body, count: int) -> None:
    assert merged(base, *[body] * count) == Merged(body=body, conflicts=())


@given(BODIES, BODIES)
def test_a_change_on_one_side_wins_over_no_change(base: Body, changed: Body) -> None:
    for heads in ((base, changed), (changed, base)):
        result = merged(base, *heads)
        assert result.conflicts == ()
        grows = "not_for" in base
        for name in {*base, *changed} - ({"not_for"} if grows else set()):
            assert ordered(result.body.get(name, [])) == ordered(changed.get(name, []))


def ordered(value: Any) -> bytes:
    """A value with its lists sorted; an empty list or object counts as absent."""
    if isinstance(value, list):
        return encode_unbounded(sorted(ordered(item) for item in value))
    return encode_unbounded(value or []) if isinstance(value, dict) else encode_unbounded(value)


@given(BASES, HEADS)
def test_every_conflict_names_every_head_once(base: Body | None, bodies: list[Body]) -> None:
    everybody = sorted(side.head for side in sides_of(bodies))
    result = merged(base, *bodies)
    for conflict in result.conflicts:
        assert sorted(head for held in conflict.values for head in held.heads) == everybody
        assert len({encode_unbounded(held.value) for held in conflict.values}) == len(conflict.values) > 1
    assert [conflict.at for conflict in result.conflicts] == sorted(
        {conflict.at for conflict in result.conflicts}
    )


def test_true_and_one_are_two_values() -> None:
    result = merged({"n": 5}, {"n": 1}, {"n": True})
    assert result.body["n"] is True
    assert len(result.conflicts) == 1
    assert merged({"n": 1}, {"n": 1}, {"n": True}).body["n"] is True


def test_both_changed_one_field() -> None:
    result = merged({"t": "a"}, {"t": "b"}, {"t": "c"}, {"t": "a"})
    assert result.body == {"t": "c"}
    assert result.conflicts == (
        Conflict(
            at=("t",),
            values=(
                Held(heads=(ident(98),), value="a"),
                Held(heads=(ident(99),), value="c"),
                Held(heads=(ident(100),), value="b"),
            ),
        ),
    )


def test_a_thing_removed_here_and_changed_there_stays_and_is_a_conflict() -> None:
    item: Any = {"id": "1", "n": 1}
    changed: Any = {"id": "1", "n": 2}
    emptied: Body = {"list": []}
    for heads in (({"list": [changed]}, emptied), (emptied, {"list": [changed]})):
        result = merged({"list": [item]}, *heads)
        assert result.body == {"list": [changed]}
        assert [conflict.at for conflict in result.conflicts] == [("list", "1")]


def test_two_people_add_different_things() -> None:
    one, two, three = things = [{"id": str(n)} for n in (1, 2, 3)]
    result = merged({"list": [two]}, {"list": [two, three]}, {"list": [one, two]})
    assert (result.body, result.conflicts) == ({"list": things}, ())


def test_whoever_is_left_out_by_one_side_is_left_out() -> None:
    assert merged({"not_for": ["a", "b"]}, {"not_for": ["a"]}, {}).body == {"not_for": ["a"]}
    assert merged({"not_for": ["a"]}, {"not_for": ["c"]}, {"not_for": ["b"]}).body == {"not_for": ["b", "c"]}


@pytest.mark.parametrize("base", [None, {"when": {"from": "1"}}])
def test_an_emptied_field_is_there_only_if_every_head_has_it(base: Body | None) -> None:
    before: Body = {"when": {"from": "1"}}
    assert merged(before, {"when": {}}, {"when": {"from": "1"}, "t": 1}).body == {"when": {}, "t": 1}
    assert merged(before, {}, {"when": {"from": "1"}, "t": 1}).body == {"t": 1}
    assert merged(base, {}, {"when": {}}).body == {}


def test_ten_thousand_things_of_two_thousand_people() -> None:
    bodies: list[Body] = [
        {"list": [{"id": f"{person}-{n}"} for n in range(5)], "names": {f"n{person}": 1}, f"f{person}": 1}
        for person in range(2_000)
    ]
    result = merged({}, *bodies)
    assert len(result.body["list"]) == 10_000
    assert len(result.body["names"]) == 2_000
    assert len(result.body) == 2_002
    assert result.conflicts == ()


def test_more_conflicts_than_a_state_may_hold_end_the_merge_before_it_is_written() -> None:
    bodies = [{"things": [{"id": str(item), "n": n} for item in range(2100)]} for n in range(64)]
    with pytest.raises(Crowded):
        merged(None, *bodies)
