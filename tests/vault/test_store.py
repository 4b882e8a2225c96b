"""What is kept is the same, in whatever order and however often it came, and erased words are gone."""

from __future__ import annotations

from collections.abc import Sequence

import pytest
import sqlcipher3
from hypothesis import given, settings
from hypothesis import strategies as st
from tests.vault.writers import World, feed_named, payload_of

from r2p_field.crypto.signing import SigningKeys
from r2p_field.domain.ids import FeedId, RevisionId
from r2p_field.ledger.checkpoint import make_checkpoint, make_succession, read_checkpoint
from r2p_field.ledger.entry import Claim
from r2p_field.ledger.keys import feed_of
from r2p_field.ledger.revision import Revision
from r2p_field.vault.connection import Connection
from r2p_field.vault.schema import VAULT_MIGRATIONS, bring_up_to_date
from r2p_field.vault.store import Standing, Store, Stored, full
from r2p_field.vault.stored import blobs_named, joined

BLOB = "ab" * 32
PHOTO = {
    "attachments": [{"id": "1" * 32, "blob": {"id": BLOB, "salt": "A" * 22, "size": 3, "type": "image/png"}}]
}


def chain(world: World, count: int, name: str = "ana") -> list[Revision]:
    return [world[name].observe(f"step {number}") for number in range(count)]


def absent(
    revision: Revision, claim: Claim = Claim.NOTHING, reason: str = "", *, proven: bool = True
) -> Stored:
    return Stored(header=revision.header, proven=proven, claim=claim, reason=reason)


def unproven(revision: Revision) -> Stored:
    return full(revision, proven=False)


def ids(entries: Sequence[Revision]) -> list[RevisionId]:
    return [entry.header.id for entry in entries]


def proven_in(store: Store, entries: Sequence[Revision]) -> list[bool]:
    held = [store.revision(entry.header.id) for entry in entries]
    return [one is not None and one.proven for one in held]


def put_and_fail(store: Store, written: Sequence[Revision]) -> None:
    first, last = written[0].header, written[-1].header
    with store.step():
        store.put([full(one) for one in written])
        assert store.is_ancestor(first.feed, first.id, last.id)
        raise ZeroDivisionError


# Taking in


def test_what_is_put_is_read_back_to_the_byte(store: Store, world: World) -> None:
    written = chain(world, 3)
    assert store.put([full(one) for one in written]) == [one.header.record for one in written]
    for one in written:
        held = store.revision(one.header.id)
        assert held is not None
        assert (held.header.raw, held.nonce, held.payload) == (one.header.raw, one.nonce, one.payload)
    assert store.count() == 3


def test_what_is_here_already_changes_nothing(store: Store, world: World) -> None:
    written = [full(one) for one in chain(world, 3)]
    store.put(written)
    before = store._db.total_changes
    assert store.put(written + written) == []
    assert store._db.total_changes == before


def test_a_payload_a_proof_and_a_claim_are_gained_one_after_another(store: Store, world: World) -> None:
    (one,) = chain(world, 1)
    record = one.header.record
    assert store.put([absent(one, proven=False)]) == [record]
    assert store.put([absent(one, Claim.WITHHELD, "risk", proven=False)]) == [record]
    assert store.put([absent(one)]) == [record]
    assert store.put([full(one)]) == [record]
    assert store.revision(one.header.id) == Stored(
        header=one.header,
        proven=True,
        nonce=one.nonce,
        payload=one.payload,
        claim=Claim.WITHHELD,
        reason="risk",
    )


def test_of_two_claims_the_same_one_stays_whichever_came_first(world: World) -> None:
    (one,) = chain(world, 1)
    first, second = absent(one, Claim.WITHHELD, "choice"), absent(one, Claim.WITHHELD, "risk")
    assert joined(first, second) == joined(second, first) == second
    assert joined(second, absent(one, Claim.ERASED)).claim is Claim.ERASED


def test_a_revision_told_twice_in_one_packet_keeps_all_that_was_said(store: Store, world: World) -> None:
    (one,) = chain(world, 1)
    store.put([full(one), absent(one, Claim.ERASED)])
    held = store.revision(one.header.id)
    assert held is not None
    assert held.payload == one.payload
    assert held.claim is Claim.ERASED


def test_a_step_that_failed_leaves_no_feed_that_another_could_be_taken_for(
    store: Store, world: World
) -> None:
    ana, ben = chain(world, 2), chain(world, 2, "ben")
    with pytest.raises(ZeroDivisionError):
        put_and_fail(store, ana)
    with store.step():
        store.put([full(one) for one in ben])
    assert [one.header.id for one in store.of_feed(feed_named("ben"))] == ids(ben)
    assert list(store.of_feed(feed_named("ana"))) == []


def test_reading_writes_nothing(store: Store, world: World) -> None:
    stranger = feed_named("stranger")
    before = store._db.total_changes
    assert store.tip(stranger) is None
    assert store.records_of_feed(stranger) == []
    assert store.keys_of(stranger) is None
    assert store.last_checkpoint(stranger) is None
    assert store.checkpoint_at(stranger, 0) is None
    assert store.revision(RevisionId("0" * 64)) is None
    assert not store.is_ancestor(stranger, RevisionId("0" * 64), RevisionId("1" * 64))
    assert store._db.total_changes == before


# Payloads that come apart


def test_a_payload_before_its_header_waits_for_it(store: Store, world: World) -> None:
    (one,) = chain(world, 1)
    assert store.fill(one.header.id, one.nonce, one.payload) is None
    assert store.fill_from_early() == []
    store.put([absent(one, proven=False)])
    assert store.fill_from_early() == []
    store.put([absent(one)])
    assert store.fill_from_early() == [one.header.record]
    assert store.fill_from_early() == []
    held = store.revision(one.header.id)
    assert held is not None
    assert held.payload == one.payload


def test_a_wrong_payload_shuts_out_no_right_one(store: Store, world: World) -> None:
    (one,) = chain(world, 1)
    store.fill(one.header.id, one.nonce, payload_of({"what": "forged"}))
    store.fill(one.header.id, one.nonce, one.payload)
    store.put([absent(one)])
    assert store.fill_from_early() == [one.header.record]


def test_a_payload_that_does_not_fit_is_dropped(store: Store, world: World) -> None:
    (one,) = chain(world, 1)
    store.put([absent(one)])
    assert store.fill(one.header.id, one.nonce, payload_of({"what": "forged"})) is None
    assert store.fill(one.header.id, bytes(16), one.payload) is None
    assert store.fill(one.header.id, one.nonce, one.payload) == one.header.record
    assert store.fill(one.header.id, one.nonce, one.payload) is None


# Proofs


def test_a_checkpoint_proves_everything_before_it_and_nothing_after(store: Store, world: World) -> None:
    written = chain(world, 2)
    middle = world["ana"].checkpoint()
    written += chain(world, 2)
    store.put([unproven(one) for one in written])
    assert set(store.prove(middle)) == {one.header.record for one in written[:2]}
    assert proven_in(store, written) == [True, True, False, False]
    assert store.prove(middle) == []


def test_a_checkpoint_for_another_place_or_feed_proves_nothing(store: Store, world: World) -> None:
    written = chain(world, 3)
    point = world["ana"].checkpoint()
    store.put([unproven(one) for one in written])
    for changed in ({"seq": 1}, {"seq": 3}, {"feed": feed_named("ben")}, {"tip": "0" * 64}):
        fields = {"feed": point.feed, "seq": point.seq, "tip": point.tip} | changed
        assert store.prove(type(point)(**fields)) == []  # type: ignore[arg-type]
    assert proven_in(store, written) == [False] * 3


def test_what_a_proven_entry_names_is_proven_when_it_comes(store: Store, world: World) -> None:
    written = chain(world, 4)
    store.put([full(written[3])])
    assert store.put([unproven(written[2])]) == [written[2].header.record]
    store.put([unproven(written[0])])
    store.put([unproven(written[1])])
    assert proven_in(store, written) == [True] * 4


def test_what_is_proven_in_a_packet_proves_what_was_here(store: Store, world: World) -> None:
    written = chain(world, 4)
    store.put([unproven(one) for one in written[:2]])
    touched = store.put([full(one) for one in written[2:]])
    assert set(touched) == {one.header.record for one in written}
    assert proven_in(store, written) == [True] * 4


def test_a_kept_checkpoint_proves_a_tip_that_comes_later(store: Store) -> None:
    keys = SigningKeys.generate()
    feed = feed_of(keys.public_keys)
    world = World("ana")
    world["ana"].feed = feed
    written = chain(world, 3)
    signed = make_checkpoint(keys, written[2].header.seq, written[2].header.id)
    store.put_checkpoint(read_checkpoint(signed), signed, carried=True)
    store.put([unproven(one) for one in written])
    assert proven_in(store, written) == [True] * 3


@st.composite
def arrivals(draw: st.DrawFn) -> list[tuple[str, int]]:
    """Everything of a chain of five that can arrive, in any order, some of it twice."""
    ways = ["header", "payload", "both", "withheld", "proven"]
    events = [(way, place) for way in ways for place in range(5)] + [("prove", 0)]
    chosen = draw(st.lists(st.sampled_from(events), max_size=20))
    return draw(st.permutations([*events, *chosen]))


def arrive(store: Store, written: Sequence[Revision], point: object, event: tuple[str, int]) -> None:
    way, place = event
    one = written[place]
    match way:
        case "header":
            store.put([absent(one, proven=False)])
        case "payload":
            store.fill(one.header.id, one.nonce, one.payload)
        case "both":
            store.put([unproven(one)])
        case "withheld":
            store.put([absent(one, Claim.WITHHELD, "risk", proven=False)])
        case "proven":
            store.put([absent(one, proven=place < 3)])
        case _:
            store.prove(point)  # type: ignore[arg-type]
    store.fill_from_early()


@settings(max_examples=25)
@given(order=arrivals())
def test_the_order_of_arrival_makes_no_difference(order: list[tuple[str, int]]) -> None:
    world = World("ana")
    written = chain(world, 5)
    point = world["ana"].checkpoint()
    store = in_memory()
    for event in order:
        arrive(store, written, point, event)
    store.prove(point)
    store.fill_from_early()
    held = [store.revision(one.header.id) for one in written]
    assert held == [
        Stored(
            header=one.header,
            proven=True,
            nonce=one.nonce,
            payload=one.payload,
            claim=Claim.WITHHELD,
            reason="risk",
        )
        for one in written
    ]
    store._db.close()


def in_memory() -> Store:
    connection = Connection(sqlcipher3.connect(":memory:", isolation_level=None))
    bring_up_to_date(connection, "vault", VAULT_MIGRATIONS)
    return Store(connection)


# What leads to what


def test_a_revision_leads_to_the_tips_after_it_alone(store: Store, world: World) -> None:
    written = chain(world, 5)
    store.put([full(one) for one in written])
    feed, tip = feed_named("ana"), written[3].header.id
    assert [store.is_ancestor(feed, one.header.id, tip) for one in written] == [True] * 3 + [False] * 2
    assert not store.is_ancestor(feed_named("ben"), written[0].header.id, tip)


def test_a_gap_leads_nowhere_until_it_is_filled(store: Store, world: World) -> None:
    written = chain(world, 5)
    feed, tip = feed_named("ana"), written[4].header.id
    store.put([full(one) for one in written if one is not written[2]])
    assert not store.is_ancestor(feed, written[0].header.id, tip)
    store.put([full(written[2])])
    assert store.is_ancestor(feed, written[0].header.id, tip)


def test_what_was_taken_back_leads_nowhere(store: Store, world: World) -> None:
    written = chain(world, 3)
    feed, tip = feed_named("ana"), written[2].header.id
    with pytest.raises(ZeroDivisionError):
        put_and_fail(store, written)
    assert not store.is_ancestor(feed, written[0].header.id, tip)


def test_many_tips_are_asked_about_without_forgetting_the_answer(store: Store, world: World) -> None:
    written = chain(world, 8)
    store.put([full(one) for one in written])
    feed = feed_named("ana")
    for _ in range(2):
        for place, one in enumerate(written):
            led = [store.is_ancestor(feed, other.header.id, one.header.id) for other in written]
            assert led == [number < place for number in range(8)]


# Reading


def test_tips_ranges_and_records_of_a_feed(store: Store, world: World) -> None:
    ana, ben = chain(world, 4), chain(world, 2, "ben")
    store.put([full(one) for one in [*ben, *ana]])
    feed = feed_named("ana")
    assert store.tip(feed) == (3, ana[3].header.id)
    assert [one.header.id for one in store.of_feed(feed, 1, 2)] == ids(ana[1:3])
    assert set(store.records_of_feed(feed, after=1)) == {one.header.record for one in ana[2:]}
    assert set(store.every_record()) == {one.header.record for one in [*ana, *ben]}
    assert store.feeds_with_revisions() == sorted([feed, feed_named("ben")])
    found = store.of_records([ana[0].header.record, ben[0].header.record])
    assert [one.header.id for entries in found.values() for one in entries] == [ids(ana)[0], ids(ben)[0]]


def test_only_erasures_are_looked_for_when_something_is_erased(store: Store, world: World) -> None:
    written = chain(world, 3)
    erasure = world["ana"].erase(targets=ids(written[:1]))
    store.put([full(one) for one in [*written, erasure]])
    assert [one.header.id for one in store.erasing.stored()] == [erasure.header.id]


def test_what_we_wrote_and_no_packet_carried_is_known(store: Store, world: World) -> None:
    keys = SigningKeys.generate()
    own = store.know_keys(keys.public_keys, Standing.OWN)
    world["ana"].feed = own
    ana, ben = chain(world, 4), chain(world, 2, "ben")
    store.put([full(one) for one in [*ana, *ben]])
    assert store.records_with_own_after({own: 1}) == {one.header.record for one in ana[2:]}
    assert store.records_with_own_after({}) == {one.header.record for one in ana}


# Feeds and signed objects


def test_whose_a_feed_is_only_rises(store: Store) -> None:
    keys = SigningKeys.generate()
    feed = store.know_keys(keys.public_keys)
    assert store.own_feeds() == {}
    store.know_keys(keys.public_keys, Standing.OWN)
    store.know_keys(keys.public_keys)
    assert store.own_feeds() == {feed: Standing.OWN}
    store.retire_own_feed()
    store.know_keys(keys.public_keys, Standing.OWN)
    assert store.own_feeds() == {feed: Standing.EARLIER}
    assert store.keys_of(feed) == keys.public_keys
    assert store.all_keys() == [keys.public_keys]


def test_a_feed_met_before_its_keys_has_none(store: Store, world: World) -> None:
    store.put([full(one) for one in chain(world, 1)])
    assert store.keys_of(feed_named("ana")) is None
    assert store.all_keys() == []


def test_signed_objects_are_kept_once_and_in_an_order_of_their_own(store: Store) -> None:
    signer, heir = SigningKeys.generate(), FeedId("f" * 64)
    made = [make_succession(signer, seq, RevisionId("0" * 64), heir) for seq in range(4)]
    assert [store.put_object(one) for one in [*made, made[0]]] == [True, True, True, True, False]
    assert store.objects() == sorted(made, key=lambda one: one.id)


def test_of_our_own_checkpoints_the_newest_and_the_carried_stay(store: Store) -> None:
    signer = SigningKeys.generate()
    feed = feed_of(signer.public_keys)
    for seq, carried in ((1, False), (2, True), (3, False), (4, False)):
        signed = make_checkpoint(signer, seq, RevisionId(f"{seq:064x}"))
        store.put_checkpoint(read_checkpoint(signed), signed, carried=carried)
    held = [seq for seq in range(6) if store.checkpoint_at(feed, seq) is not None]
    assert held == [2, 4]
    last = store.last_checkpoint(feed)
    assert last is not None
    assert read_checkpoint(last).seq == 4


def test_frames_of_a_newer_version_are_kept_once(store: Store, database: Connection) -> None:
    for _ in range(2):
        store.put_unknown_frame(77, b"later")
    assert database.execute("SELECT type, frame FROM unknown_frames").fetchall() == [(77, b"later")]


# Taking away


def test_an_erased_payload_is_gone_and_the_chain_still_holds(store: Store, world: World) -> None:
    written = chain(world, 3)
    store.put([full(one) for one in written])
    store.erase(ids(written[1:2]))
    held = store.revision(written[1].header.id)
    assert held is not None
    assert (held.payload, held.nonce, held.header.raw) == (None, b"", written[1].header.raw)
    assert store.is_ancestor(feed_named("ana"), written[0].header.id, written[2].header.id)


def test_a_payload_kept_aside_is_erased_too(store: Store, world: World, database: Connection) -> None:
    (one,) = chain(world, 1)
    store.fill(one.header.id, one.nonce, one.payload)
    store.erase([one.header.id])
    assert database.value("SELECT count(*) FROM early") == 0


def test_the_key_of_a_photo_goes_with_the_last_payload_that_names_it(
    store: Store, world: World, database: Connection
) -> None:
    one, other = world["ana"].observe("photo", **PHOTO), world["ben"].observe("the same photo", **PHOTO)
    database.execute("INSERT INTO blobs (id, key, whole) VALUES (?, ?, 1)", (bytes.fromhex(BLOB), bytes(32)))
    store.put([full(one), full(other)])
    store.erase([one.header.id])
    assert database.value("SELECT count(*) FROM blobs") == 1
    store.erase([other.header.id])
    assert database.value("SELECT count(*) FROM blobs") == 0


def test_the_key_of_a_photo_that_two_wordings_name_goes_when_both_are_erased_at_once(
    store: Store, world: World, database: Connection
) -> None:
    first = world["ana"].observe("photo", **PHOTO)
    second = world["ana"].amend("the same photo", first, **PHOTO)
    database.execute("INSERT INTO blobs (id, key, whole) VALUES (?, ?, 1)", (bytes.fromhex(BLOB), bytes(32)))
    store.put([full(first), full(second)])
    store.erase([first.header.id, second.header.id])
    assert database.value("SELECT count(*) FROM blobs") == 0


@pytest.mark.parametrize(
    ("body", "named"),
    [
        (PHOTO, {BLOB}),
        ({"deep": [{"in": {"blob": {"id": BLOB}}}]}, {BLOB}),
        ({"blob": {"id": "short"}}, set()),
        ({"blob": "text"}, set()),
        ({"what": "nothing"}, set()),
    ],
)
def test_photos_are_found_wherever_a_record_of_any_kind_names_them(
    body: dict[str, object], named: set[str]
) -> None:
    assert blobs_named(payload_of(body)) == named


def test_a_payload_that_nobody_can_read_names_no_photo() -> None:
    assert blobs_named(b'{"blob"') == set()
    assert blobs_named(None) == set()
