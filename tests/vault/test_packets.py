"""The journal tells what became of every packet, and receipts that contradict each other say nothing."""

from __future__ import annotations

from dataclasses import replace

import pytest

from r2p_field.crypto.signing import SigningKeys
from r2p_field.domain.ids import FeedId, ObjectId
from r2p_field.ledger.signed import SignedObject, sign_object
from r2p_field.vault.connection import Connection
from r2p_field.vault.errors import NotThere
from r2p_field.vault.packets import Arrived, NewWaiting, Packets, Sent

ANA, BEN, HQ = (FeedId(letter * 64) for letter in "abc")
AT = "2026-11-23T10:00:00Z"
SIGNER = SigningKeys.generate()


@pytest.fixture
def packets(database: Connection) -> Packets:
    return Packets(database)


def signed(number: int, words: str = "") -> SignedObject:
    return sign_object("receipt", {"no": number, "words": words}, [SIGNER])


def sent(number: int, *to: str, sender: FeedId = ANA) -> Sent:
    return Sent(
        sender=sender,
        to=to,
        number=number,
        manifest=ObjectId("d" * 64),
        ranges=((ANA, 0, number),),
        name="abcd-efgh-ijkl.r2pb",
        at=AT,
        observations=3,
    )


def waiting(digest: bytes, sender: FeedId | None = ANA, size: int = 10) -> NewWaiting:
    return NewWaiting(
        digest=digest,
        sender=sender,
        file=bytes(size),
        file_key=bytes(16),
        recipient="e" * 64,
        request=signed(1) if sender else None,
        why="unknown",
        at=AT,
    )


def test_packets_made_here_are_told_newest_first(packets: Packets) -> None:
    made = [sent(1, "x"), sent(1, "x", "y"), sent(2, "x"), sent(1, "x", sender=BEN)]
    for one in made:
        packets.put_sent(one)
    assert packets.sent() == made[::-1]
    assert packets.last_sent_to(ANA, ("x",)) == made[2]
    assert packets.last_sent_to(ANA, ("x", "y")) == made[1]
    assert packets.last_sent_to(BEN, ("y",)) is None


def test_a_later_outcome_for_a_file_replaces_the_earlier_one(packets: Packets) -> None:
    first = Arrived(digest=b"1", outcome="waiting", at=AT, counts={})
    packets.put_arrived(first)
    assert packets.arrived(b"1") == first
    later = Arrived(
        digest=b"1",
        outcome="imported",
        at=AT,
        manifest=ObjectId("d" * 64),
        sender=ANA,
        number=4,
        counts={"n": 1},
    )
    packets.put_arrived(later)
    packets.put_arrived(replace(later, digest=b"2", number=2))
    packets.put_arrived(replace(later, digest=b"3", number=3, outcome="refused"))
    assert packets.arrived(b"1") == later
    assert packets.arrived(b"9") is None
    assert [one.digest for one in packets.all_arrived()] == [b"3", b"2", b"1"]


def test_what_waits_is_kept_as_it_came_until_somebody_decides(packets: Packets) -> None:
    for one in (waiting(b"1"), waiting(b"2", BEN, 5), waiting(b"3", None, 7), waiting(b"1", BEN, 99)):
        packets.put_waiting(one)
    assert [(one.digest, one.sender, one.size) for one in packets.waiting()] == [
        (b"1", ANA, 10),
        (b"2", BEN, 5),
        (b"3", None, 7),
    ]
    assert [one.request is None for one in packets.waiting()] == [False, False, True]
    assert (packets.waiting_size(), packets.waiting_size(ANA), packets.waiting_size_unsigned()) == (22, 10, 7)
    number = packets.waiting_of(b"1")
    assert number is not None
    assert packets.waiting_file(number) == (bytes(10), bytes(16), "e" * 64)
    packets.drop_waiting(number)
    assert packets.waiting_of(b"1") is None
    with pytest.raises(NotThere):
        packets.waiting_file(number)


def test_the_receipt_with_the_greater_number_counts(packets: Packets) -> None:
    two, three = signed(2), signed(3)
    assert packets.last_receipt_no(HQ, ANA) == 0
    assert packets.put_receipt(HQ, ANA, 2, two)
    assert not packets.put_receipt(HQ, ANA, 2, two)
    assert packets.put_receipt(HQ, ANA, 3, three)
    assert not packets.put_receipt(HQ, ANA, 2, two)
    assert packets.receipts() == [three]
    assert packets.last_receipt_no(HQ, ANA) == 3


def test_two_receipts_of_one_number_void_each_other_until_a_greater_one_comes(packets: Packets) -> None:
    one, other, later = signed(2, "one"), signed(2, "other"), signed(3)
    of_ben = signed(1)
    packets.put_receipt(HQ, BEN, 1, of_ben)
    assert packets.put_receipt(HQ, ANA, 2, one)
    assert packets.put_receipt(HQ, ANA, 2, other)
    assert packets.receipts() == [of_ben]
    assert not packets.put_receipt(HQ, ANA, 2, one)
    assert packets.put_receipt(HQ, ANA, 3, later)
    assert packets.receipts() == [later, of_ben]
