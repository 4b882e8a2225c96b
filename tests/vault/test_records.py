"""Lists, filters and pages show exactly what they should, whatever was typed into them."""

from __future__ import annotations

import itertools
from datetime import date, timedelta
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from tests.vault.test_folds import factor, new_records, take
from tests.vault.writers import KINDS, World

from r2p_field.domain.folding import matches
from r2p_field.domain.observation import shown_texts
from r2p_field.domain.records import observation_from
from r2p_field.ledger.entry import Claim
from r2p_field.vault.records import Carried, Filter, Flag, Place, Records, attachments_of
from r2p_field.vault.search import query_of
from r2p_field.vault.store import Stored, full

AREAS = ("", "Haute-Kotto", "Ouaka")
FACTORS = ("sg2013.rf1.i01", "sg2013.rf2.i01", "sg2013.rf2.m01")
WORDS = ("road", "soldiers", "Bria", "قرية", "village")
FIRST = date(2026, 1, 1)

DAYS = st.none() | st.tuples(st.integers(0, 20), st.integers(0, 5))
BODIES = st.fixed_dictionaries(
    {
        "what": st.lists(st.sampled_from(WORDS), min_size=1, max_size=3).map(" ".join),
        "area": st.sampled_from(AREAS),
        "days": DAYS,
        "type": st.sampled_from(["", "incident", "rumour"]),
        "factors": st.sets(st.sampled_from(FACTORS), max_size=2),
    }
)
FILTERS = st.builds(
    Filter,
    text=st.sampled_from(["", "!", *WORDS, "roa", "village bri", "road soldiers"]),
    type=st.sampled_from(["", "incident"]),
    area=st.sampled_from(AREAS),
    factor=st.sampled_from(["", "sg2013.rf1", "sg2013.rf2"]),
    since=st.just("") | st.integers(0, 25).map(lambda day: str(FIRST + timedelta(day))),
    until=st.just("") | st.integers(0, 25).map(lambda day: str(FIRST + timedelta(day))),
)


def body_of(drawn: dict[str, Any]) -> dict[str, Any]:
    body: dict[str, Any] = {"what": drawn["what"]}
    if drawn["area"]:
        body["where"] = {"admin1": drawn["area"]}
    if drawn["type"]:
        body["type"] = drawn["type"]
    if drawn["days"] is not None:
        start = FIRST + timedelta(drawn["days"][0])
        body["when"] = {
            "start": str(start),
            "end": str(start + timedelta(drawn["days"][1])),
            "precision": "day",
        }
    body["factors"] = [factor(str(n), name) for n, name in enumerate(sorted(drawn["factors"]))]
    return body


def wanted(drawn: dict[str, Any], chosen: Filter) -> bool:
    """The filter, told naively over the body."""
    seen = observation_from(body_of(drawn))
    days = drawn["days"]
    first = "" if days is None else str(FIRST + timedelta(days[0]))
    last = "" if days is None else str(FIRST + timedelta(days[0] + days[1]))
    factors = {name.rpartition(".")[0] for name in drawn["factors"]}
    return all(
        (
            matches_all_but_last_whole(chosen.text, "\n".join(shown_texts(seen))),
            not chosen.type or drawn["type"] == chosen.type,
            not chosen.area or drawn["area"] == chosen.area,
            not chosen.factor or chosen.factor in factors,
            not chosen.since or (last != "" and last >= chosen.since),
            not chosen.until or (first != "" and first <= chosen.until),
        )
    )


def matches_all_but_last_whole(text: str, words: str) -> bool:
    """Every word but the last is whole; the last may be a beginning."""
    *whole, last = text.casefold().split() or [""]
    return (
        matches(last, words)
        and all(matches(f"{one}", words) for one in whole)
        and set(whole) <= set(words.casefold().split())
    )


@settings(max_examples=40)
@given(drawn=st.lists(BODIES, max_size=12), chosen=FILTERS, limit=st.integers(1, 5))
def test_filters_and_pages_agree_with_a_naive_filter(
    drawn: list[dict[str, Any]], chosen: Filter, limit: int
) -> None:
    world, records = World("ana"), new_records()
    written = [world["ana"].first(body_of(one)) for one in drawn]
    take(records, world, *written)
    records.search.catch_up()

    expected = {one.header.record for one, body in zip(written, drawn, strict=True) if wanted(body, chosen)}
    pages = list(all_pages(records, chosen, limit))
    shown = [row.record for page in pages for row in page]
    assert set(shown) == expected
    assert len(shown) == len(expected) == records.count(chosen)
    assert {row.record for row, _ in records.each(chosen)} == expected
    places = [(row.day, row.n) for page in pages for row in page]
    assert places == sorted(places, reverse=True)
    assert all(len(page) == limit for page in pages[:-1])
    records._db.close()


def all_pages(records: Records, chosen: Filter, limit: int) -> Any:
    after: Place | None = None
    for _ in itertools.count():
        rows = records.rows(chosen)
        begin = 0 if after is None else records.after(rows, after)
        page = [row for row, _ in records.lines(rows[begin : begin + limit])]
        if not page:
            return
        yield page
        after = (page[-1].day, page[-1].n)


def listed(records: Records, chosen: Filter) -> list[str]:
    return [row.record for row, _ in records.lines(records.rows(chosen))]


def test_whatever_is_typed_into_a_search_finds_or_finds_not(
    records: Records, world: World, hostile_text: str
) -> None:
    one, other = world["ana"].observe(f"before {hostile_text} after"), world["ben"].observe("nothing alike")
    take(records, world, one, other)
    records.search.catch_up()
    chosen = Filter(text=hostile_text)
    shown = set(listed(records, chosen))
    assert one.header.record in shown
    assert (other.header.record in shown) == (query_of(hostile_text) == "")
    assert records.count(chosen) == len(shown)


def test_other_kinds_have_lists_of_their_own(records: Records, world: World) -> None:
    one = world["ana"].observe("seen")
    grade = world["ana"].grade(one)
    take(records, world, one, grade)
    assert listed(records, Filter()) == [one.header.record]
    assert listed(records, Filter(kind="grade")) == [grade.header.record]


def test_flags_are_counted_and_filtered(records: Records, world: World) -> None:
    whole, lost = world["ana"].observe("whole"), world["ana"].observe("lost")
    table = world["ana"].external("1", "table")
    take(records, world, whole, table, Stored(header=lost.header, proven=True, claim=Claim.WITHHELD))
    counts = records.counts()
    assert counts["observations"] == 3
    assert (counts["incomplete"], counts["external"], counts["conflict"]) == (1, 1, 0)
    assert listed(records, Filter(flags=Flag.INCOMPLETE)) == [lost.header.record]
    assert records.count(Filter(flags=Flag.INCOMPLETE | Flag.EXTERNAL)) == 2


def test_bodies_are_given_for_counting(records: Records, world: World) -> None:
    whole, lost = world["ana"].observe("whole"), world["ana"].observe("lost")
    take(records, world, whole, Stored(header=lost.header, proven=True))
    assert [body for _, body in records.each(Filter())] == [{"what": "whole"}, {}]


def test_areas_are_those_that_occur(records: Records, world: World) -> None:
    for area in ("Ouaka", "Basse-Kotto", "Ouaka"):
        take(records, world, world["ana"].observe("x", where={"admin1": area}))
    take(records, world, world["ana"].observe("nowhere"))
    assert records.areas() == ["Basse-Kotto", "Ouaka"]


def test_a_record_that_is_not_here(records: Records, world: World) -> None:
    gone = world["ana"].observe("elsewhere").header.record
    assert records.row(gone) is None
    assert records.state(gone) is None


@pytest.mark.parametrize(
    ("body", "count"),
    [
        ({"what": "none"}, 0),
        ({"what": 7}, 0),
        (
            {
                "what": "one",
                "attachments": [
                    {
                        "id": "1" * 32,
                        "sha256": "ab" * 32,
                        "blob": {"id": "cd" * 32, "salt": "A" * 22, "size": 3, "type": "image/png"},
                    }
                ],
            },
            1,
        ),
    ],
)
def test_attachments_of_a_readable_payload(world: World, body: dict[str, Any], count: int) -> None:
    entry = full(world["ana"].first(body))
    assert len(attachments_of(entry)) == count
    assert attachments_of(Stored(header=entry.header, proven=True)) == ()
    assert attachments_of(full(world["ana"].first(body, "session"))) == ()


def test_grades_narrow_by_letter_by_number_and_by_being_there(records: Records, world: World) -> None:
    ana, ben = world["ana"], world["ben"]
    good, poor, none, blank = (ana.observe(name) for name in ("good", "poor", "none", "blank"))
    first = ben.grade(good, source="E", information="5")
    better = ben.grade(good, source="B", information="2")
    take(records, world, good, poor, none, blank, first, better, ben.grade(poor, source="D", information="4"))
    take(records, world, ben.first({"of": blank.header.record}, "grade"))

    def shown(grade: str) -> set[str]:
        return set(listed(records, Filter(grade=grade)))

    assert shown("B") == shown("2") == {good.header.record}
    assert shown("4") == {poor.header.record}
    assert shown("E") == set()
    assert shown("ungraded") == {none.header.record, blank.header.record}


def test_what_no_packet_carried_is_ours_and_later_or_is_to_go_again(records: Records, world: World) -> None:
    ana, ben = world["ana"], world["ben"]
    mine = [ana.observe(f"number {n}") for n in range(4)]
    theirs = ben.observe("theirs")
    take(records, world, *mine, theirs)
    records._db.execute("UPDATE feeds SET standing = 1 WHERE feed = ?", (bytes.fromhex(mine[0].header.feed),))
    feed = mine[0].header.feed

    def unsent(carried: Carried) -> list[str]:
        found = records.lines(records.rows(Filter(unsent=True), carried))
        return sorted(row.title for row, _ in found)

    assert unsent(Carried()) == ["number 0", "number 1", "number 2", "number 3"]
    assert unsent(Carried(until={feed: 2})) == ["number 3"]
    assert unsent(Carried(until={feed: 3}, again=frozenset({(feed, 1)}))) == ["number 1"]
    assert len(listed(records, Filter(whose="mine"))) == 4
    assert listed(records, Filter(whose="theirs")) == [theirs.header.record]


def test_a_list_is_read_anew_once_a_record_changes(records: Records, world: World) -> None:
    take(records, world, world["ana"].observe("one"))
    assert records.rows(Filter()) == records.rows(Filter())
    take(records, world, world["ana"].observe("two"))
    assert len(records.rows(Filter())) == 2


def test_what_is_written_by_one_person_is_found_by_the_same_step(records: Records, world: World) -> None:
    one = world["ana"].observe("a bridge")
    records._store.put([full(one)])
    records.refold([one.header.record], world.register, KINDS, findable=True)
    assert records.search.waiting() == 0
    assert listed(records, Filter(text="bridge")) == [one.header.record]
