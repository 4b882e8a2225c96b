"""Bombs, giants, flipped bits and cut ends: refused with their own names, in bounded memory."""

import io
import tracemalloc
import zlib
from contextlib import suppress
from dataclasses import replace
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st
from tests.bundle.makers import (
    HQ,
    PROGRAMME,
    Bench,
    Held,
    bench,
    chain,
    checkpoint,
    erased,
    keys,
    opened,
    range_of,
    request,
    revision_frame,
    sealed,
    unwrapped,
)
from tests.bundle.makers import cover as cover_of

from r2p_field.bundle.compression import MAX_PLAIN, inflate, refuse_giants
from r2p_field.bundle.contents import CarriedRevision, CollectedBody, Contents
from r2p_field.bundle.errors import BundleError, CannotSeal, Check, Refused
from r2p_field.bundle.frames import FrameType, typed_frame, typed_frame_head
from r2p_field.bundle.key_objects import KeyBook
from r2p_field.bundle.open_body import collect_body, read_body
from r2p_field.bundle.open_cover import unwrap
from r2p_field.bundle.staging import MemoryStaging, Section
from r2p_field.crypto.age import seal_bytes
from r2p_field.ledger import canonical
from r2p_field.ledger.encoding import b64u_encode
from r2p_field.ledger.keys import feed_of
from r2p_field.ledger.revision import Revision, decode_header
from r2p_field.ledger.signed import object_from_value, sign_object


def refused(made: Bench) -> Check:
    with pytest.raises(Refused) as refusal:
        opened(made.file())
    return refusal.value.check


def bomb(size: int) -> bytes:
    deflate = zlib.compressobj(9)
    piece = bytes(1024 * 1024)
    return b"".join([*(deflate.compress(piece) for _ in range(size // len(piece))), deflate.flush()])


def test_a_bomb_that_announces_itself_is_not_lit() -> None:
    small = zlib.compress(bytes(1_000_000))
    made = bench()
    announced = replace(
        made, packed=small, value=made.value | {"plain_size": 1_000_000}, keep=frozenset({"plain_size"})
    )

    assert refused(announced) is Check.INFLATE
    with pytest.raises(Refused):
        refuse_giants(MAX_PLAIN, MAX_PLAIN + 1)


def test_a_bomb_that_lies_about_its_size_stops_where_it_lied() -> None:
    packed = bomb(256 * 1024 * 1024)
    made = bench()
    lying = replace(
        made, packed=packed, value=made.value | {"plain_size": 1000}, keep=frozenset({"plain_size"})
    )
    tracemalloc.start()
    try:
        assert refused(lying) is Check.INFLATE
        _, peak = tracemalloc.get_traced_memory()
    finally:
        tracemalloc.stop()

    assert peak < 16 * 1024 * 1024


def test_a_frame_that_claims_four_gibibytes_takes_no_memory() -> None:
    made = bench()
    for kind in (1, 3, 6, 99):
        claiming = replace(made, frames=[*made.frames, b"\xff\xff\xff\xff" + bytes((kind,)) + b"x"])
        tracemalloc.start()
        try:
            assert refused(claiming) is Check.BODY_FRAMES
            _, peak = tracemalloc.get_traced_memory()
        finally:
            tracemalloc.stop()

        assert peak < 16 * 1024 * 1024


def test_a_million_empty_frames_end_at_the_announced_number() -> None:
    made = bench()
    body = typed_frame(99, b"") * 1_000_000
    flood = replace(made, frames=[body], packed=zlib.compress(body, 0))

    assert refused(flood) is Check.BODY_FRAMES


def test_more_entries_than_a_packet_may_hold_are_refused(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("r2p_field.bundle.open_body.MAX_REVISIONS", 2)

    assert refused(bench()) is Check.BODY_FRAMES


def false_checkpoints(count: int) -> list[bytes]:
    """Checkpoints for the end of the bench's range, each with another false signature."""
    good = checkpoint("device", chain("device", 3)[-1])
    made = []
    for number in range(count):
        said = good.to_value()
        entries: Any = said["signatures"]
        entries[0]["sig"] = [b64u_encode(number.to_bytes(64, "big")), entries[0]["sig"][1]]
        made.append(typed_frame(FrameType.CHECKPOINT, object_from_value(said).to_bytes()))
    return made


def test_a_true_checkpoint_among_false_ones_still_proves() -> None:
    made = bench()

    for frames in ([*false_checkpoints(3), *made.frames], [*made.frames, *false_checkpoints(3)]):
        body, _ = opened(replace(made, frames=frames).file())
        assert body.checkpoints == [checkpoint("device", chain("device", 3)[-1])]


def test_a_flood_of_false_checkpoints_is_refused_before_it_fills_the_memory() -> None:
    made = bench()

    assert refused(replace(made, frames=[*made.frames, *false_checkpoints(4)])) is Check.OBJECTS
    same = false_checkpoints(1) * 50
    assert len(opened(replace(made, frames=[*made.frames, *same]).file())[0].checkpoints) == 1


def test_keys_that_nobody_asks_for_are_not_gathered() -> None:
    asked = feed_of(keys("device").public_keys)
    strangers = [request(name) for name in ("stranger", "another")]
    book = KeyBook([request("device"), *strangers], (), asked={asked})

    assert book.keys_of(asked) == keys("device").public_keys
    assert all(book.keys_of(feed_of(keys(name).public_keys)) is None for name in ("stranger", "another"))


def test_a_body_of_giant_headers_takes_little_memory() -> None:
    headers = [chain("device", 1)[0].header]
    for seq in range(1, 1500):
        said: Any = canonical.decode(headers[0].raw)
        del said["born"]
        said |= {"seq": seq, "prev": headers[-1].id, "later": "x" * 12_000}
        headers.append(decode_header(canonical.encode(said)))
    revisions = [Revision(header=header, nonce=b"", payload=b"") for header in headers]
    _, cover = sealed(cover_of(ranges=(range_of(revisions),)))
    frames = [typed_frame(FrameType.CHECKPOINT, checkpoint("device", revisions[-1]).to_bytes())]
    frames += [revision_frame(erased(one)) for one in revisions]
    made = Bench(frames=frames, value=cover.manifest.value(), packed=zlib.compress(b"".join(frames), 0))
    packet = unwrapped(made.file())
    del made, frames, revisions, headers
    tracemalloc.start()
    try:
        read_body(packet, Held(), Swallowed())
        _, peak = tracemalloc.get_traced_memory()
    finally:
        tracemalloc.stop()

    assert packet.manifest.plain_size > 17 * 1024 * 1024
    assert peak - packet.manifest.plain_size * 2 < 6 * 1024 * 1024


class Swallowed(CollectedBody):
    """Takes revisions and keeps none of them, as a vault that writes them away does."""

    def revision(self, revision: CarriedRevision, /) -> None:
        assert revision.header.raw


def test_more_signed_statements_than_a_packet_may_hold_are_neither_read_nor_sealed(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr("r2p_field.bundle.open_body.MAX_SIGNED", 3)
    monkeypatch.setattr("r2p_field.bundle.seal.MAX_SIGNED", 3)
    made = bench()
    newer = typed_frame(FrameType.OBJECT, sign_object("later", {"v": 2}, []).to_bytes())

    assert opened(replace(made, frames=[*made.frames, newer]).file())[1].unknown == 1
    assert refused(replace(made, frames=[*made.frames, newer, newer])) is Check.BODY_FRAMES
    sealed(cover_of(), Contents(objects=[request()] * 3))
    with pytest.raises(CannotSeal):
        sealed(cover_of(), Contents(objects=[request()] * 3, receipts=[request()]))


def test_a_large_unknown_part_is_staged_in_pieces() -> None:
    pieces: list[int] = []

    class Watched(MemoryStaging):
        __slots__ = ()

        def append(self, data: bytes, /) -> None:
            pieces.append(len(data))
            super().append(data)

    made = bench()
    big = typed_frame_head(150, 3_000_000) + bytes(range(250)) * 12_000
    packet = unwrapped(replace(made, frames=[*made.frames, big]).file())
    body = collect_body(packet, Held())[0]
    read_body(packet, Held(), body, staging=Watched)

    assert sum(pieces) == 3_000_000
    assert max(pieces) <= 1024 * 1024
    assert body.unknown[-1].content.size == 3_000_000


def outcome(plain: bytes) -> BundleError | None:
    """Return how a packet with this plaintext is refused; None when it opens."""
    file = seal_bytes(plain, [HQ.recipient])
    try:
        opened(file)
    except BundleError as error:
        return error
    return None


def test_no_flipped_bit_of_a_small_packet_is_taken() -> None:
    """Every bit of the frame lengths, and one bit of every seventh byte, sealed again by an insider."""
    plain = bench(1).plain()
    used = int.from_bytes(plain[:8], "big") + 8
    places = [(place, bit) for place in range(12) for bit in range(8)]
    places += [(place, place % 8) for place in range(12, used, 61)]
    for place, bit in places:
        changed = bytearray(plain)
        changed[place] ^= 1 << bit
        assert isinstance(outcome(bytes(changed)), Refused), (place, bit)


def test_no_cut_of_a_small_packet_is_taken() -> None:
    plain = bench(1).plain()
    for end in [*range(64), *range(64, len(plain), 211)]:
        assert isinstance(outcome(plain[:end]), Refused), end


def test_no_cut_of_a_sealed_file_is_taken() -> None:
    file = bench(1).file()
    for end in [*range(1, 200, 7), *range(200, len(file), 331)]:
        with pytest.raises(Refused):
            opened(file[:end])


@given(st.data())
def test_a_signed_body_of_any_frames_ends_in_a_result_or_a_refusal(data: Any) -> None:
    """An insider with a certificate signs rubbish: nothing but our own refusals comes out."""
    rubbish = data.draw(
        st.lists(st.builds(typed_frame, st.integers(0, 255), st.binary(max_size=80)), max_size=6)
    )
    made = bench(1)
    frames = data.draw(st.permutations([*made.frames, *rubbish]))
    refusal = outcome(replace(made, frames=list(frames)).plain())

    assert refusal is None or (isinstance(refusal, Refused) and refusal.check.rank >= Check.BODY_FRAMES.rank)


@given(st.binary(max_size=300), st.integers(0, 400))
def test_inflating_anything_ends_in_exactly_what_was_announced_or_a_refusal(data: bytes, size: int) -> None:
    staged = MemoryStaging()
    staged.append(data)
    with suppress(Refused):
        assert len(b"".join(inflate(Section.whole(staged), size))) == size


@pytest.mark.parametrize("size", [0, 1, 262_143, 262_144, 262_145, 524_288, 1_000_001])
def test_what_was_packed_inflates_whatever_falls_on_the_border_of_a_piece(size: int) -> None:
    data = (b"seen at the bridge " * (size // 19 + 1))[:size]
    staged = MemoryStaging()
    staged.append(zlib.compress(data, 9))

    assert b"".join(inflate(Section.whole(staged), size)) == data


def test_a_source_that_gives_little_at_a_time_opens_too() -> None:
    class Slow:
        def __init__(self, data: bytes) -> None:
            self._source = io.BytesIO(data)

        def read(self, size: int, /) -> bytes:
            return self._source.read(min(size, 1000))

    file = bench().file()

    assert unwrap(Slow(file), len(file), [HQ], {PROGRAMME}).manifest.count == 5
