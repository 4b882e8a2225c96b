"""What is shown is what folding everything anew would show, in whatever order it came."""

from __future__ import annotations

import itertools
from collections.abc import Iterator, Sequence
from typing import Any

import pytest
import sqlcipher3
from hypothesis import given, settings
from hypothesis import strategies as st
from tests.ledger.replica import Replica
from tests.ledger.replica import Stored as Told
from tests.vault.writers import CHAIR, KINDS, OFFICER, World, feed_named

from r2p_field.crypto.signing import SigningKeys
from r2p_field.domain.ids import RecordId
from r2p_field.domain.reference import imported_reference
from r2p_field.ledger.entry import Claim
from r2p_field.ledger.fold import Folded
from r2p_field.ledger.revision import Revision
from r2p_field.vault.connection import Connection
from r2p_field.vault.folds import Flag
from r2p_field.vault.records import Records
from r2p_field.vault.schema import VAULT_MIGRATIONS, bring_up_to_date
from r2p_field.vault.store import Standing, Store, Stored, full

EVERYTHING = (
    "SELECT r.record, kind, state, reference, owners.feed, feeds.feed, seq, title, type, area, place, day,"
    " day_end, precision, changed, flags FROM records AS r JOIN feeds ON feeds.n = r.feed"
    " LEFT JOIN feeds AS owners ON owners.n = r.owner ORDER BY r.record"
)
CODES = (
    "SELECT records.record, factor, indicator, side, codes.area, month FROM codes JOIN records"
    " ON records.n = codes.record ORDER BY 1, 3"
)


def new_records() -> Records:
    connection = Connection(sqlcipher3.connect(":memory:", isolation_level=None))
    bring_up_to_date(connection, "vault", VAULT_MIGRATIONS)
    records = Records(connection, Store(connection))
    records.search.begin()
    return records


def take(records: Records, world: World, *entries: Revision | Stored) -> None:
    """Take entries in as an import does: put, then fold what was touched."""
    told = [one if isinstance(one, Stored) else full(one) for one in entries]
    with records._store.step():
        records.refold(records._store.put(told), world.register, KINDS)


def shown(records: Records) -> list[Any]:
    tables = (EVERYTHING, CODES, "SELECT * FROM beside ORDER BY record")
    return [records._db.execute(table).fetchall() for table in tables]


def body(records: Records, revision: Revision) -> Any:
    state = records.state(revision.header.record)
    return None if state is None else state.get("body")


def flags(records: Records, revision: Revision) -> Flag:
    row = records.row(revision.header.record)
    assert row is not None
    return row.flags


def test_a_record_says_what_its_newest_revision_says(records: Records, world: World) -> None:
    first = world["ana"].observe("a road was blocked")
    take(records, world, first)
    assert body(records, first) == {"what": "a road was blocked"}
    second = world["ana"].amend("a bridge was blocked", first)
    take(records, world, second)
    assert body(records, first) == {"what": "a bridge was blocked"}
    row = records.row(first.header.record)
    assert row is not None
    assert (row.title, row.seq, row.owner, row.feed) == (
        "a bridge was blocked",
        1,
        feed_named("ana"),
        feed_named("ana"),
    )
    assert len(list(records.states())) == 1


def test_what_nobody_vouches_for_has_no_row(records: Records, world: World) -> None:
    stranger = World("stranger")["stranger"].observe("nobody knows me")
    take(records, world, stranger)
    assert records.row(stranger.header.record) is None
    assert list(records.states()) == []


def test_a_record_whose_writer_is_not_admitted_any_more_leaves_the_lists(
    records: Records, world: World
) -> None:
    one = world["ana"].observe("seen on the road", factors=[factor("1")])
    take(records, world, one)
    records.search.catch_up()
    world.register.positions.clear()
    records.refold_all(world.register, KINDS)
    assert shown(records) == [[], [], []]
    assert records._db.execute("SELECT rowid FROM words WHERE words MATCH 'road'").fetchall() == []
    world.admit("ana", OFFICER)
    records.refold_all(world.register, KINDS)
    assert body(records, one)["what"] == "seen on the road"


def test_two_who_change_one_record_conflict_and_a_third_settles_it(records: Records, world: World) -> None:
    for name in ("ana", "ben"):
        world.register.positions[feed_named(name)].clear()
        world.admit(name, CHAIR)
    first = world["ana"].observe("base")
    one, other = world["ana"].amend("one", first), world["ben"].amend("other", first)
    take(records, world, first, one, other)
    assert flags(records, first) == Flag.CONFLICT
    take(records, world, world["ben"].amend("both", one, other))
    assert flags(records, first) == Flag(0)


@pytest.mark.parametrize(
    ("claim", "flag"), [(Claim.NOTHING, Flag.INCOMPLETE), (Claim.WITHHELD, Flag.INCOMPLETE)]
)
def test_a_payload_that_is_not_here_makes_a_record_incomplete(
    records: Records, world: World, claim: Claim, flag: Flag
) -> None:
    one = world["ana"].observe("withheld")
    take(records, world, Stored(header=one.header, proven=True, claim=claim))
    assert flags(records, one) == flag
    assert body(records, one) is None
    take(records, world, one)
    assert flags(records, one) == Flag(0)


def test_a_kind_of_a_newer_version_is_flagged_and_kept(records: Records, world: World) -> None:
    one = world["ana"].first({"later": True}, "session")
    take(records, world, one)
    assert flags(records, one) == Flag.INCOMPLETE | Flag.NEWER


def test_a_row_of_a_table_belongs_to_nobody(records: Records, world: World) -> None:
    one, again = world["ana"].external("7", "an event"), world["ben"].external("7", "an event")
    take(records, world, one, again)
    assert flags(records, one) == Flag.EXTERNAL
    row = records.row(one.header.record)
    assert row is not None
    assert row.owner is None
    assert row.reference == imported_reference(one.header.record)


def test_changes_by_others_are_counted_and_not_folded(records: Records, world: World) -> None:
    one = world["ana"].observe("mine")
    take(records, world, one, world["ben"].amend("forged", one))
    assert body(records, one) == {"what": "mine"}
    assert flags(records, one) == Flag.FOREIGN


def test_a_judgement_stands_beside_its_record(records: Records, world: World) -> None:
    one = world["ana"].observe("graded")
    take(records, world, one)
    first, second = world["ben"].grade(one, "C", "3"), world["ben"].grade(one)
    take(records, world, first, second)
    row = records.row(one.header.record)
    assert row is not None
    assert row.grade == "B2"
    assert records.beside(one.header.record, "grade") == [second.header.record, first.header.record]
    assert records.beside(one.header.record, "coding") == []


def factor(key: str, indicator: str = "sg2013.rf3.i01") -> dict[str, str]:
    return {"id": key * 32, "indicator": indicator, "catalogue": "sg2013", "version": "1"}


def test_codes_follow_the_record(records: Records, world: World) -> None:
    one = world["ana"].observe("coded", factors=[factor("1"), factor("2", "sg2013.rf3.m02")])
    take(records, world, one)
    sides = "SELECT factor, side FROM codes ORDER BY indicator"
    assert records._db.execute(sides).fetchall() == [("sg2013.rf3", "risk"), ("sg2013.rf3", "mitigating")]
    take(records, world, world["ana"].amend("not coded", one))
    assert records._db.execute(sides).fetchall() == []


def test_folding_what_did_not_change_writes_nothing(records: Records, world: World) -> None:
    take(records, world, world["ana"].observe("once"), world["ben"].external("1", "twice"))
    records.search.catch_up()
    before = records._db.total_changes
    records.refold_all(world.register, KINDS)
    assert records._db.total_changes == before
    assert records.search.waiting() == 0


# Erasures


def test_an_erased_record_shows_nothing_and_holds_nothing(records: Records, world: World) -> None:
    one = world["ana"].observe("Halima saw it")
    take(records, world, one)
    take(records, world, world["ana"].erase(record=one.header.record))
    held = records._store.revision(one.header.id)
    assert held is not None
    assert held.payload is None
    assert flags(records, one) == Flag.INCOMPLETE
    assert body(records, one) is None


def test_an_erasure_waits_for_its_target(records: Records, world: World) -> None:
    one = world["ana"].observe("Halima saw it")
    take(records, world, world["ana"].erase(targets=[one.header.id]))
    take(records, world, one)
    held = records._store.revision(one.header.id)
    assert held is not None
    assert held.payload is None


def test_an_erasure_by_others_hides_and_erases_once_a_person_agrees(records: Records, world: World) -> None:
    world.register.positions[feed_named("chair")].clear()
    world.admit("chair", CHAIR)
    one = world["ana"].observe("hidden words", title="a title")
    take(records, world, one)
    records.search.catch_up()
    erasure = world["chair"].erase(record=one.header.record)
    take(records, world, erasure)

    assert flags(records, one) == Flag.ERASING
    row = records.row(one.header.record)
    assert row is not None
    assert row.title == ""
    assert body(records, one) is None
    assert records.words_of(row.n) == ""
    held = records._store.revision(one.header.id)
    assert held is not None
    assert held.payload == one.payload

    with records._store.step():
        records.confirm_erasure(erasure.header.id)
        records.confirm_erasure(erasure.header.id)
        records.refold([erasure.header.record], world.register, KINDS)
    held = records._store.revision(one.header.id)
    assert held is not None
    assert held.payload is None
    assert flags(records, one) == Flag.INCOMPLETE


# The part of the digest


def test_what_no_packet_carried_is_left_out(records: Records, world: World) -> None:
    own = records._store.know_keys(SigningKeys.generate().public_keys, Standing.OWN)
    world.register.positions[own] = [(0, OFFICER)]
    world["ana"].feed = own
    carried = world["ana"].observe("carried")
    theirs = world["ben"].observe("theirs")
    take(records, world, carried, theirs)
    before = [state for _, state in records.states()]
    take(records, world, world["ana"].amend("changed since", carried), world["ana"].observe("new since"))

    assert list(records.states_carried({own: 0}, world.register, KINDS)) == before
    everything = [state for _, state in records.states()]
    assert list(records.states_carried({own: 2}, world.register, KINDS)) == everything
    assert len(list(records.states_carried({}, world.register, KINDS))) == 1


def test_a_record_is_folded_without_keeping_the_result(records: Records, world: World) -> None:
    one = world["ana"].observe("kept")
    two = world["ana"].amend("tried", one)
    take(records, world, one)
    folded = records.fold_one(one.header.record, [full(one), full(two)], world.register, KINDS)
    assert isinstance(folded, Folded)
    assert folded.body == {"what": "tried"}
    assert body(records, one) == {"what": "kept"}


# Any order


class Story:
    """A short history of three writers: changes, conflicts, tables, judgements, erasures, strangers."""

    def __init__(self) -> None:
        self.world = World("ana", "ben", "chair")
        self.world.register.positions[feed_named("chair")].clear()
        self.world.admit("chair", CHAIR)
        ana, ben, chair = (self.world[name] for name in ("ana", "ben", "chair"))
        first = ana.observe("first", factors=[factor("1")])
        second = ana.observe("second", title="of ana")
        event, same = ana.external("1", "an event"), ben.external("1", "the event")
        self.entries = [
            first,
            ana.amend("first, again", first),
            second,
            ben.amend("not mine", second),
            event,
            same,
            ben.external("1", "both", event, same),
            ben.grade(first),
            ben.observe("to be erased"),
            chair.observe("of the chair"),
        ]
        self.entries.append(ben.erase(record=self.entries[8].header.record))
        self.entries.append(chair.erase(record=second.header.record))
        self.entries.append(ana.first({"later": 1}, "session"))

    def replica(self) -> Replica:
        """Fold the same history by the ledger alone."""
        replica = Replica(self.world.register, KINDS, purging=True)
        for one in self.entries:
            replica.store(Told(header=one.header, payload=one.payload))
        for name in ("ana", "ben", "chair"):
            replica.checkpoints.add(self.world[name].checkpoint())
        return replica


@settings(max_examples=30)
@given(data=st.data())
def test_the_rows_are_those_of_folding_all_anew_in_any_order(data: st.DataObject) -> None:
    story = Story()
    order = data.draw(st.permutations(range(len(story.entries))))
    again = data.draw(st.lists(st.sampled_from(order), max_size=4))
    cuts = data.draw(st.lists(st.integers(1, len(order)), max_size=3))
    records = new_records()
    for batch in batches([*order, *again], cuts):
        take(records, story.world, *(story.entries[place] for place in batch))
        if data.draw(st.booleans()):
            records.search.catch_up()

    assert dict(records.states()) == story.replica().states()
    incremental = shown(records)
    found = matched(records, "event")
    records._db.execute("DELETE FROM records")
    records._db.execute("DELETE FROM beside")
    records._db.execute("INSERT INTO words (words) VALUES ('delete-all')")
    records.refold_all(story.world.register, KINDS)
    records.search.catch_up()
    assert shown(records) == incremental
    assert matched(records, "event") >= found
    records._db.close()


def matched(records: Records, word: str) -> set[RecordId]:
    query = "SELECT record FROM records JOIN words ON words.rowid = n WHERE words MATCH ?"
    rows = records._db.execute(query, (word,))
    return {RecordId(row[0].hex()) for row in rows}


def batches(order: Sequence[int], cuts: Sequence[int]) -> Iterator[Sequence[int]]:
    places = [0, *sorted(set(cuts)), len(order)]
    for start, end in itertools.pairwise(places):
        yield order[start:end]
