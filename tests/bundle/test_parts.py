"""The small parts of a packet: padding, names, frames, attachments, receipts."""

import re
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st
from tests.bundle.makers import PROGRAMME, chain, erased, full, keys, withheld

from r2p_field.bundle import errors
from r2p_field.bundle.blobs import blob_id, chunk_count, cut, is_whole
from r2p_field.bundle.contents import CHUNK_SIZE, BlobChunk, CarriedRevision, LatePayload, PayloadState
from r2p_field.bundle.errors import BadReceipt, Check, Refused
from r2p_field.bundle.frame_contents import (
    read_chunk,
    read_payload,
    read_revision,
    write_chunk,
    write_payload,
    write_revision,
)
from r2p_field.bundle.frames import FrameReader, typed_frame
from r2p_field.bundle.names import packet_day, packet_name
from r2p_field.bundle.padding import FLOOR, padded_size, padme
from r2p_field.bundle.receipt import (
    Absent,
    Gap,
    Prefix,
    Receipt,
    Tip,
    make_receipt,
    read_receipt,
    verify_receipt,
)
from r2p_field.crypto.hashing import digest
from r2p_field.domain.errors import R2PError
from r2p_field.domain.ids import BlobId, FeedId, RevisionId
from r2p_field.ledger.keys import feed_of
from r2p_field.ledger.signed import sign_object

HQ_KEYS = keys("headquarters")


@given(st.integers(2, 2**31))
def test_padding_costs_less_than_an_eighth_and_never_shrinks(length: int) -> None:
    assert length <= padme(length) <= length * 1.12 + 1
    assert padme(padme(length)) == padme(length)
    assert padme(length) <= padme(length + 1)


@given(st.integers(0, FLOOR - 8))
def test_every_small_packet_has_the_same_size(length: int) -> None:
    assert padded_size(length) == FLOOR


def test_the_name_of_a_packet_tells_nothing() -> None:
    names = {packet_name() for _ in range(200)}

    assert len(names) == 200
    assert all(re.fullmatch(r"[a-z2-7]{4}-[a-z2-7]{4}-[a-z2-7]{4}\.r2pb", name) for name in names)


def test_the_time_of_a_packet_is_its_day_alone() -> None:
    assert packet_day(1_700_000_000) == 1_699_920_000
    assert {packet_day(day * 86_400 + second) for day in (3,) for second in (0, 1, 86_399)} == {3 * 86_400}


@given(st.lists(st.tuples(st.integers(0, 255), st.binary(max_size=50))), st.integers(1, 40))
def test_frames_come_out_however_the_stream_is_cut(frames: list[tuple[int, bytes]], step: int) -> None:
    stream = b"".join(typed_frame(kind, content) for kind, content in frames)
    reader = FrameReader(iter([stream[start : start + step] for start in range(0, len(stream), step)]))
    found = []
    while head := reader.head():
        found.append((head[0], reader.take(head[1])))

    assert found == frames


@given(st.binary(max_size=3 * CHUNK_SIZE // 2), st.binary(min_size=16, max_size=16))
def test_an_attachment_is_whole_only_with_every_part_in_its_place(data: bytes, salt: bytes) -> None:
    name = blob_id(salt, [data])
    chunks = list(cut(name, data))

    assert len(chunks) == chunk_count(len(data))
    assert [read_chunk(write_chunk(one)) for one in chunks] == chunks
    assert is_whole(name, salt, len(data), (one.data for one in chunks))
    assert not is_whole(name, salt, len(data) + 1, (one.data for one in chunks))
    assert not is_whole(
        name, bytes(15) + b"\1" if salt != bytes(15) + b"\1" else bytes(16), len(data), [data]
    )


def test_the_name_of_an_attachment_is_its_salted_hash() -> None:
    assert blob_id(bytes(16), [b"pic", b"ture"]) == digest("blob", bytes(16), b"picture").hex()


@pytest.mark.parametrize("size", [CHUNK_SIZE - 1, CHUNK_SIZE, CHUNK_SIZE + 1, 2 * CHUNK_SIZE])
def test_all_parts_but_the_last_are_equally_long(size: int) -> None:
    sizes = [len(one.data) for one in cut(BlobId("00" * 32), bytes(size))]

    assert sizes[:-1] == [CHUNK_SIZE] * (len(sizes) - 1)
    assert sum(sizes) == size


@pytest.mark.parametrize("make", [full, withheld, erased])
def test_a_revision_is_read_as_it_was_written(make: Any) -> None:
    carried = make(chain("device", 1)[0])

    assert read_revision(write_revision(carried)) == carried


def test_content_of_no_bytes_comes_out_as_it_went_in() -> None:
    empty = CarriedRevision(
        header=chain("device", 1)[0].header, state=PayloadState.FULL, nonce=bytes(16), payload=b""
    )
    late = LatePayload(revision=RevisionId("12" * 32), nonce=bytes(16), payload=b"")

    assert read_revision(write_revision(empty)) == empty
    assert read_payload(write_payload(late)) == late


def receipt(**changes: Any) -> Receipt:
    tip = RevisionId("12" * 32)
    said: dict[str, Any] = {
        "programme": PROGRAMME,
        "receiver": feed_of(HQ_KEYS.public_keys),
        "of": feed_of(keys().public_keys),
        "no": 1,
        "tips": (Tip(feed=FeedId("ab" * 32), seq=9, tip=tip),),
        "prefix": (Prefix(feed=FeedId("ab" * 32), seq=9),),
        "gaps": (Gap(feed=FeedId("ab" * 32), first=3, last=4),),
        "absent": (Absent(rev=RevisionId("34" * 32), why="withheld"),),
        "blobs_missing": (BlobId("56" * 32),),
        "first_received": "2026-11-23T00:00:00Z",
    }
    return Receipt(**(said | changes))


def test_a_receipt_is_read_as_headquarters_wrote_it() -> None:
    signed = make_receipt(receipt(), HQ_KEYS)

    assert verify_receipt(signed, HQ_KEYS.public_keys) == receipt()
    assert receipt().lacks(RevisionId("34" * 32)) == "withheld"
    assert receipt().lacks(RevisionId("12" * 32)) is None


def test_a_receipt_that_nobody_could_read_is_not_signed() -> None:
    with pytest.raises(BadReceipt, match="a part is missing"):
        make_receipt(receipt(no=0), HQ_KEYS)


def test_an_empty_receipt_is_a_receipt() -> None:
    empty = receipt(tips=(), prefix=(), gaps=(), absent=(), blobs_missing=())

    assert read_receipt(make_receipt(empty, HQ_KEYS)) == empty


def test_nobody_writes_receipts_for_somebody_else() -> None:
    with pytest.raises(BadReceipt, match="another receiver"):
        make_receipt(receipt(), keys())


def test_a_receipt_signed_by_another_receiver_is_refused() -> None:
    forged = sign_object("receipt", receipt().value(), [keys()])

    with pytest.raises(BadReceipt, match="another receiver"):
        verify_receipt(forged, keys().public_keys)
    with pytest.raises(BadReceipt, match="does not fit"):
        verify_receipt(forged, HQ_KEYS.public_keys)


@pytest.mark.parametrize(
    "changes",
    [
        {"no": 0},
        {"first_received": "today"},
        {"receiver": "me"},
        {"absent": [{"rev": "x", "why": "y"}]},
        {"v": 2},
    ],
    ids=lambda changes: next(iter(changes)),
)
def test_a_receipt_out_of_its_form_is_refused(changes: dict[str, Any]) -> None:
    with pytest.raises(BadReceipt, match="a part is missing"):
        read_receipt(sign_object("receipt", receipt().value() | changes, [HQ_KEYS]))


def test_a_statement_of_another_kind_is_no_receipt() -> None:
    with pytest.raises(BadReceipt, match="another kind"):
        read_receipt(sign_object("cert", receipt().value(), [HQ_KEYS]))


def test_every_refusal_speaks_three_sentences_and_has_a_code_of_its_own() -> None:
    refusals = [Refused(check, "reason") for check in Check]

    assert len({one.code for one in refusals}) == len(Check)
    assert [check.rank for check in Check] == list(range(len(Check)))
    for one in refusals:
        assert all(sentence.endswith(".") for sentence in (one.what, one.safe, one.next_))
        assert not {"bundle", "feed", "checkpoint", "revision"} & set(str(one).lower().split())


def test_every_error_of_the_package_is_an_expected_failure() -> None:
    found = [one for one in vars(errors).values() if isinstance(one, type) and issubclass(one, Exception)]

    assert all(issubclass(one, R2PError) for one in found)


def test_a_chunk_knows_its_place() -> None:
    chunk = BlobChunk(blob=BlobId("ab" * 32), index=2**32 - 1, data=b"x")

    assert read_chunk(write_chunk(chunk)) == chunk
