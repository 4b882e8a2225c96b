"""What a record says follows from its revisions alone, and only those who may change it do."""

import itertools
from collections.abc import Iterable
from typing import Any

import pytest
from tests.ledger.replica import Kinds, Register, Replica, Stored
from tests.ledger.worlds import Device, payload_of

from r2p_field.domain.ids import RecordId
from r2p_field.ledger import canonical
from r2p_field.ledger.admission import ERASE, RECORD, Position
from r2p_field.ledger.checkpoint import Checkpoint
from r2p_field.ledger.entry import Claim
from r2p_field.ledger.erasure import Erasure, Erasures, read_erasure
from r2p_field.ledger.fold import Folded, Incomplete, Stateless
from r2p_field.ledger.merge import MAX_STATE

NORTH = Position(role="field", may=frozenset({RECORD}), committee="north", policy_version=1)
SOUTH = Position(role="field", may=frozenset({RECORD}), committee="south", policy_version=1)
OFFICE = Position(role="headquarters", may=frozenset({RECORD, ERASE}), policy_version=1)


class Village:
    """An officer, a colleague of the same committee, a stranger of another, and headquarters."""

    def __init__(self) -> None:
        stamps = itertools.count(1)
        self.register = Register()
        self.officer, self.mate, self.stranger, self.office, self.heir = (
            Device(name, stamps) for name in ("officer", "mate", "stranger", "office", "heir")
        )
        for device, position in (
            (self.officer, NORTH),
            (self.mate, NORTH),
            (self.stranger, SOUTH),
            (self.office, OFFICE),
        ):
            self.register.positions[device.feed].append((0, position))

    def replica(self, *stored: Stored, proven: Iterable[Stored] | None = None) -> Replica:
        """A vault that holds these revisions, each signed for by its own checkpoint."""
        replica = Replica(self.register, Kinds({"observation": [1, 2], "erasure": [1]}))
        for revision in stored:
            replica.store(revision)
        for revision in stored if proven is None else proven:
            header = revision.header
            replica.checkpoints.add(Checkpoint(feed=header.feed, seq=header.seq, tip=header.id))
        return replica

    def fold(self, *stored: Stored, proven: Iterable[Stored] | None = None) -> Folded:
        """What the record of the first revision says."""
        folded = self.replica(*stored, proven=proven).fold(stored[0].header.record)
        assert isinstance(folded, Folded)
        return folded


@pytest.fixture
def village() -> Village:
    return Village()


def without_payload(stored: Stored, claim: Claim = Claim.NOTHING) -> Stored:
    return Stored(header=stored.header, claim=claim)


def test_one_revision_is_the_record(village: Village) -> None:
    first = village.officer.first({"what": "smoke"})
    folded = village.fold(first)
    assert folded.body == {"what": "smoke"}
    assert folded.state == canonical.encode({
        "body": {"what": "smoke"}, "form": 1, "heads": [first.header.id], "kind": "observation",
        "owner": village.officer.feed, "record": first.header.record,
    })  # fmt: skip
    assert (folded.owner, folded.latest, folded.conflicts) == (village.officer.feed, first.header.id, ())


def test_an_amendment_replaces_what_it_has_seen(village: Village) -> None:
    first = village.officer.first({"what": "smoke"})
    second = village.mate.amend({"what": "fire"}, first)
    assert village.fold(first, second).body == {"what": "fire"}
    assert village.fold(second, first).heads == (second.header.id,)


def test_a_stranger_changes_nothing(village: Village) -> None:
    first = village.officer.first({"what": "smoke"})
    meddling = village.stranger.amend({"what": "nothing"}, first)
    from_office = village.office.amend({"what": "nothing"}, first)
    folded = village.fold(first, meddling, from_office)
    assert (folded.body, folded.foreign) == ({"what": "smoke"}, 2)
    assert folded.state == village.fold(first).state


def test_an_heir_goes_on_and_others_do_not(village: Village) -> None:
    village.register.positions[village.heir.feed].append((0, SOUTH))
    first = village.officer.first({"what": "smoke"})
    later = village.heir.amend({"what": "fire"}, first)
    assert village.fold(first, later).body == {"what": "smoke"}
    village.register.direct_heirs[village.officer.feed].add(village.heir.feed)
    assert village.fold(first, later).body == {"what": "fire"}


def test_what_nobody_signed_for_waits(village: Village) -> None:
    first = village.officer.first({"what": "smoke"})
    second = village.officer.amend({"what": "fire"}, first)
    assert village.fold(first, second, proven=[first]).body == {"what": "smoke"}
    waiting = village.replica(first, second, proven=[]).fold(first.header.record)
    assert waiting == Stateless(
        record=first.header.record, foreign=0, erased=frozenset(), erasing=frozenset()
    )


def test_what_nobody_vouches_for_waits(village: Village) -> None:
    first = village.heir.first({"what": "smoke"})
    assert isinstance(village.replica(first).fold(first.header.record), Stateless)
    village.register.positions[village.heir.feed].append((0, Position(role="guest", may=frozenset())))
    assert isinstance(village.replica(first).fold(first.header.record), Stateless)


def test_a_record_whose_owner_is_not_known_yet_waits_and_nobody_is_called_foreign(village: Village) -> None:
    first = village.officer.first({"what": "smoke"})
    second = village.mate.amend({"what": "fire"}, first)
    waiting = village.replica(second).fold(first.header.record)
    assert isinstance(waiting, Stateless)
    assert waiting.foreign == 0


def test_a_table_row_belongs_to_nobody_and_everybody_may_add(village: Village) -> None:
    one = village.officer.external("7", {"deaths": 3})
    other = village.stranger.external("7", {"deaths": 3})
    assert village.fold(one, other).conflicts == ()
    changed = village.office.external("7", {"deaths": 4}, one, other)
    folded = village.fold(one, other, changed)
    assert (folded.body, folded.owner, folded.heads) == ({"deaths": 4}, None, (changed.header.id,))


@pytest.mark.parametrize(
    ("claim", "reason"),
    [
        (Claim.NOTHING, Incomplete.WANTED),
        (Claim.WITHHELD, Incomplete.WITHHELD),
        (Claim.ERASED, Incomplete.ERASED),
    ],
)
def test_an_older_wording_is_never_shown_as_if_current(
    village: Village, claim: Claim, reason: Incomplete
) -> None:
    first = village.officer.first({"what": "smoke"})
    second = village.officer.amend({"what": "fire"}, first)
    folded = village.fold(first, without_payload(second, claim))
    assert (folded.body, folded.incomplete) == (None, reason)
    assert b"body" not in folded.state
    assert village.fold(first, without_payload(second, claim), second).body == {"what": "fire"}


@pytest.mark.parametrize("header", [{"v": 2}, {"kind": "later"}, {"form": 3}])
def test_what_a_newer_version_wrote_is_kept_and_said(village: Village, header: dict[str, Any]) -> None:
    first = village.officer.first({"what": "smoke"})
    later = village.officer.amend({"what": "fire"}, first, note={"new": True}, **header)
    replica = village.replica(first, later)
    folded = replica.fold(first.header.record)
    assert isinstance(folded, Folded)
    assert folded.incomplete is Incomplete.NEWER
    assert replica.stored[later.header.id] == later
    assert b'"note":{"new":true}' in replica.stored[later.header.id].header.raw


@pytest.mark.parametrize("payload", [b"", b"{}", b'{"a": 1}', b"\xff", b"[" * 40])
def test_an_unreadable_payload_blocks_nothing_else(village: Village, payload: bytes) -> None:
    first = village.officer.first({"what": "smoke"})
    broken = village.officer.write(first.header.record, payload, first)
    folded = village.fold(first, broken)
    assert folded.incomplete is Incomplete.UNREADABLE
    repaired = village.officer.amend({"what": "fire"}, broken)
    assert village.fold(first, broken, repaired).body == {"what": "fire"}


def test_of_several_reasons_the_first_is_said(village: Village) -> None:
    first = village.officer.first({"what": "smoke"})
    newer = village.officer.amend({}, first, form=9)
    wanted = without_payload(village.mate.amend({"what": "x"}, first))
    withheld = without_payload(village.mate.amend({"what": "y"}, first), Claim.WITHHELD)
    assert village.fold(first, newer).incomplete is Incomplete.NEWER
    assert village.fold(first, newer, wanted).incomplete is Incomplete.WANTED
    assert village.fold(first, newer, wanted, withheld).incomplete is Incomplete.WITHHELD


def test_a_conflict_is_resolved_by_who_has_seen_both(village: Village) -> None:
    first = village.officer.first({"what": "smoke", "where": "here"})
    mine = village.officer.amend({"what": "fire", "where": "here"}, first)
    theirs = village.mate.amend({"what": "dust", "where": "there"}, first)
    folded = village.fold(first, mine, theirs)
    assert folded.body == {"what": "dust", "where": "there"}
    assert [conflict.at for conflict in folded.conflicts] == [("what",)]
    resolved = village.officer.amend({"what": "fire", "where": "there"}, mine, theirs)
    settled = village.fold(first, mine, theirs, resolved)
    assert (settled.body, settled.conflicts) == ({"what": "fire", "where": "there"}, ())


def test_a_restored_backup_loses_nothing(village: Village) -> None:
    first = village.officer.first({"what": "smoke"})
    mine = village.officer.amend({"what": "fire"}, first)
    village.officer.tip = first.header
    twin = village.officer.amend({"what": "dust"}, first)
    assert mine.header.seq == twin.header.seq
    (conflict,) = village.fold(first, mine, twin).conflicts
    assert {held.value for held in conflict.values} == {"fire", "dust"}


def test_without_the_base_all_that_differs_is_a_conflict(village: Village) -> None:
    first = village.officer.first({"what": "smoke", "where": "here"})
    mine = village.officer.amend({"what": "fire", "where": "here"}, first)
    theirs = village.mate.amend({"what": "smoke", "where": "there"}, first)
    assert village.fold(first, mine, theirs).conflicts == ()
    folded = village.fold(without_payload(first), mine, theirs)
    assert [conflict.at for conflict in folded.conflicts] == [("what",), ("where",)]


def test_hostile_text_does_not_change_what_a_record_is(village: Village, hostile_text: str) -> None:
    first = village.officer.first({"what": "smoke"})
    mine = village.officer.amend({"what": hostile_text + "a"}, first)
    theirs = village.mate.amend({"what": hostile_text + "b"}, first)
    folded = village.fold(first, mine, theirs)
    assert folded.body == {"what": canonical.nfc(hostile_text + "b")}
    assert canonical.decode(folded.state)["owner"] == village.officer.feed  # type: ignore[call-overload,index]


def test_ten_thousand_amendments_are_folded(village: Village) -> None:
    stored = [village.officer.first({"n": 0})]
    stored.extend(village.officer.amend({"n": n}, stored[-1]) for n in range(1, 10_000))
    folded = village.fold(*stored, proven=stored[-1:])
    assert (folded.body, len(folded.heads)) == ({"n": 9_999}, 1)


def test_many_people_who_did_not_know_of_each_other_are_all_heard(village: Village) -> None:
    first = village.officer.first({"n": 0, "what": "smoke"})
    others = [village.mate.amend({"n": n, "what": "smoke"}, first) for n in range(1, 65)]
    folded = village.fold(first, *others)
    (conflict,) = folded.conflicts
    assert len(conflict.values) == 64
    assert folded.body == {"n": 64, "what": "smoke"}


def test_more_versions_than_anybody_could_settle_are_kept_and_not_merged(village: Village) -> None:
    first = village.officer.first({"n": 0})
    others = [village.mate.amend({"n": n}, first) for n in range(1, 66)]
    folded = village.fold(first, *others)
    assert (folded.incomplete, folded.body, len(folded.heads)) == ("crowded", None, 65)


def test_two_versions_in_too_many_hands_are_kept_and_not_merged(village: Village) -> None:
    first = village.officer.first({"n": 0})
    others = [village.mate.amend({"n": n % 2}, first) for n in range(1, 258)]
    folded = village.fold(first, *others)
    assert (folded.incomplete, len(folded.heads)) == ("crowded", 257)


def test_two_versions_in_256_hands_are_merged(village: Village) -> None:
    first = village.officer.first({"n": 0})
    others = [village.mate.amend({"n": n % 2}, first) for n in range(1, 257)]
    folded = village.fold(first, *others)
    assert (folded.incomplete, len(folded.heads), len(folded.conflicts)) == (None, 256, 0)


def test_small_bodies_never_make_a_giant_state(village: Village) -> None:
    first = village.officer.first({"n": 0})
    others = [
        village.mate.amend({"things": [{"id": str(item), "n": n} for item in range(2000)]}, first)
        for n in range(64)
    ]
    folded = village.fold(first, *others)
    assert (folded.incomplete, folded.conflicts, len(folded.heads)) == ("crowded", (), 64)
    assert len(folded.state) < 10_000


@pytest.mark.parametrize(("more", "incomplete"), [(0, None), (1, "crowded")])
def test_a_state_of_eight_mebibytes_is_merged_and_one_byte_more_is_not(
    village: Village, more: int, incomplete: str | None
) -> None:
    def conflicting(length: int, filling: int) -> Folded:
        name = "n" * length
        first = village.officer.first({"f": ""})
        others = [
            village.mate.amend({name: {f"n{item}": side for item in range(99)}, "f": "x" * filling}, first)
            for side in (1, 2)
        ]
        return village.fold(first, *others)

    least = len(conflicting(1, 0).state)
    length, filling = divmod(MAX_STATE - least, 100)
    folded = conflicting(1 + length, filling + more)
    assert folded.incomplete == incomplete
    assert incomplete or len(folded.state) == MAX_STATE


def test_any_number_of_people_who_say_the_same_agree(village: Village) -> None:
    first = village.officer.first({"n": 0})
    others = [village.mate.amend({"n": 1}, first) for _ in range(300)]
    folded = village.fold(first, *others)
    assert (folded.incomplete, folded.body, len(folded.heads)) == (None, {"n": 1}, 300)


def erased(village: Village, *stored: Stored, confirmed: Iterable[Stored] = ()) -> tuple[Any, ...]:
    """Which of the revisions are erased, and which wait for a confirmation."""
    replica = village.replica(*stored)
    replica.confirmed = {revision.header.id for revision in confirmed}
    folded = replica.fold(stored[0].header.record)
    return folded.erased, folded.erasing


def ids(*stored: Stored) -> set[str]:
    return {revision.header.id for revision in stored}


def test_an_author_takes_back_a_wording(village: Village) -> None:
    first = village.officer.first({"what": "her name"})
    second = village.officer.amend({"what": "smoke"}, first)
    taken = village.officer.erase(targets=[first.header.id])
    assert erased(village, first, second, taken) == (ids(first), frozenset())
    assert village.fold(first, second, taken).body == {"what": "smoke"}


def test_an_erased_record_is_erased_with_all_that_comes_later(village: Village) -> None:
    first = village.officer.first({"what": "her name"})
    taken = village.mate.erase(record=first.header.record)
    late = village.officer.amend({"what": "her name again"}, first)
    meddling = village.stranger.amend({"what": "her name too"}, first)
    assert erased(village, first, late, meddling, taken) == (ids(first, late, meddling), frozenset())
    assert village.fold(first, late, meddling, taken).incomplete is Incomplete.ERASED


def test_erasures_are_found_by_what_they_name_and_by_the_record_that_they_are(village: Village) -> None:
    first = village.officer.first({"what": "seen"})
    taken, wider = (
        village.officer.erase(targets=[first.header.id]),
        village.mate.erase(record=first.header.record),
    )
    replica = village.replica(first, taken, wider)
    entries = (replica._entry(one, set()) for one in (first, taken, wider))
    found = Erasures(one for entry in entries if (one := read_erasure(entry, replica.kinds)))

    def names(erasures: Iterable[Erasure]) -> list[str]:
        return [one.entry.header.id for one in erasures]

    assert names(found.written_in(taken.header.record)) == [taken.header.id]
    assert names(found.written_in(first.header.record)) == []
    assert sorted(names(found.naming(first.header.record, [first.header.id]))) == sorted(ids(taken, wider))


def test_a_stranger_erases_nothing(village: Village) -> None:
    first = village.officer.first({"what": "smoke"})
    for device in (village.stranger, village.heir):
        taken = device.erase(record=first.header.record)
        assert erased(village, first, taken, confirmed=[taken]) == (frozenset(), frozenset())


def test_an_erasure_that_does_not_count_stops_none_that_does(village: Village) -> None:
    first = village.officer.first({"what": "her name"})
    second = village.officer.amend({"what": "her name again"}, first)
    for idle in (village.stranger, village.heir):
        nothing = [idle.erase(record=first.header.record) for _ in range(3)]
        taken = [village.officer.erase(targets=[one.header.id]) for one in (first, second)]
        for order in ([*nothing, *taken], [*taken, *nothing], [taken[0], *nothing, taken[1]]):
            assert erased(village, first, second, *order) == (ids(first, second), frozenset())


def test_headquarters_erases_when_a_person_confirmed_it(village: Village) -> None:
    first = village.officer.first({"what": "smoke"})
    second = village.officer.amend({"what": "fire"}, first)
    taken = village.office.erase(targets=[first.header.id])
    assert erased(village, first, second, taken) == (frozenset(), ids(first))
    assert erased(village, first, second, taken, confirmed=[taken]) == (ids(first), frozenset())


def test_an_erasure_before_the_owner_is_known_waits(village: Village) -> None:
    first = village.officer.first({"what": "smoke"})
    second = village.mate.amend({"what": "fire"}, first)
    taken = village.mate.erase(record=first.header.record)
    assert erased(village, second, taken) == (frozenset(), frozenset())
    assert erased(village, second, first, taken) == (ids(first, second), frozenset())


def test_in_a_table_row_one_erases_only_what_one_wrote(village: Village) -> None:
    mine = village.officer.external("7", {"deaths": 3})
    theirs = village.stranger.external("7", {"deaths": 4})
    taken = village.officer.erase(record=mine.header.record)
    named = village.officer.erase(targets=[mine.header.id, theirs.header.id])
    for erasures in ([taken], [named], [taken, named]):
        assert erased(village, mine, theirs, *erasures) == (ids(mine), frozenset())
    village.register.direct_heirs[village.stranger.feed].add(village.officer.feed)
    assert erased(village, mine, theirs, taken) == (ids(mine, theirs), frozenset())
    office = village.office.erase(record=mine.header.record)
    assert erased(village, theirs, office) == (frozenset(), ids(theirs))
    assert erased(village, theirs, office, confirmed=[office]) == (ids(theirs), frozenset())


def test_an_erasure_is_never_erased(village: Village) -> None:
    first = village.officer.first({"what": "smoke"})
    taken = village.officer.erase(record=first.header.record)
    undoing = village.officer.erase(targets=[taken.header.id])
    whole = village.officer.erase(record=taken.header.record)
    assert erased(village, taken, undoing, whole) == (frozenset(), frozenset())
    assert erased(village, first, taken, undoing, whole) == (ids(first), frozenset())


def test_superseding_an_erasure_does_not_undo_it(village: Village) -> None:
    first = village.officer.first({"what": "smoke"})
    taken = village.officer.erase(record=first.header.record)
    softer = village.officer.amend({"targets": []}, taken, kind="erasure")
    assert erased(village, first, taken, softer) == (ids(first), frozenset())


@pytest.mark.parametrize(
    "body",
    [
        {},
        {"record": "x"},
        {"record": 7},
        {"targets": "x"},
        {"targets": ["x"]},
        {"targets": [{}]},
        {"targets": ["a" * 64], "record": "b" * 32},
    ],
)
def test_an_erasure_of_another_shape_erases_nothing(village: Village, body: dict[str, Any]) -> None:
    first = village.officer.first({"what": "smoke"})
    named = {"record": first.header.record, "targets": [first.header.id]}
    filled = {name: named[name] if len(body) == 2 else value for name, value in body.items()}
    taken = village.officer.first(filled, kind="erasure")
    assert erased(village, first, taken) == (frozenset(), frozenset())


@pytest.mark.parametrize("header", [{"v": 2}, {"form": 2}, {"kind": "erasing"}])
def test_an_erasure_that_is_not_understood_erases_nothing_yet(
    village: Village, header: dict[str, Any]
) -> None:
    first = village.officer.first({"what": "smoke"})
    taken = village.officer.first({"record": first.header.record}, **({"kind": "erasure"} | header))
    assert erased(village, first, taken) == (frozenset(), frozenset())


def test_an_erasure_without_its_payload_or_with_a_broken_one_erases_nothing_yet(village: Village) -> None:
    first = village.officer.first({"what": "smoke"})
    taken = village.officer.erase(record=first.header.record)
    broken = village.officer.write(RecordId("e" * 32), payload_of({})[1:], kind="erasure")
    assert erased(village, first, without_payload(taken), broken) == (frozenset(), frozenset())
    assert erased(village, first, without_payload(taken), taken) == (ids(first), frozenset())


def test_very_many_erasures_of_one_long_record(village: Village) -> None:
    stored = [village.officer.first({"n": 0})]
    stored.extend(village.officer.amend({"n": n}, stored[-1]) for n in range(1, 1_500))
    taken = [village.mate.erase(record=stored[0].header.record) for _ in range(1_500)]
    assert erased(village, *stored, *taken)[0] == ids(*stored)
