"""Every check of docs/formats.md section 7 refuses by its own name what was bent only there."""

import io
import zlib
from collections.abc import Callable
from dataclasses import replace
from typing import Any

import pytest
from tests.bundle.makers import (
    HQ,
    PROGRAMME,
    Bench,
    Held,
    bench,
    certificate,
    chain,
    checkpoint,
    cover,
    erased,
    full,
    keys,
    opened,
    range_of,
    request,
    revision_frame,
    sealed,
    unwrapped,
    withheld,
)

from r2p_field.bundle.contents import Contents, LatePayload
from r2p_field.bundle.errors import Check, NewerNeeded, Refused
from r2p_field.bundle.frame_contents import write_payload
from r2p_field.bundle.frames import FrameType, typed_frame
from r2p_field.bundle.open_body import MAX_FRAME, Committed, read_body
from r2p_field.bundle.open_cover import refuse_no_packet
from r2p_field.bundle.seal import MAX_FILE, recipient_id
from r2p_field.crypto.age import Identity, seal_bytes
from r2p_field.crypto.hashing import digest
from r2p_field.ledger import canonical
from r2p_field.ledger.checkpoint import make_checkpoint
from r2p_field.ledger.encoding import b64u_encode, frame
from r2p_field.ledger.keys import feed_of, key_value
from r2p_field.ledger.signed import sign_object

STRANGER = keys("stranger")


def refusal(file: bytes, held: Held | None = None) -> Check:
    with pytest.raises(Refused) as refused:
        opened(file, held)
    return refused.value.check


def bent(**changes: Any) -> Bench:
    """A good packet whose signed cover says something else in these names."""
    made = bench()
    return replace(made, value=made.value | changes, keep=frozenset(changes))


def with_frames(*frames: bytes) -> Bench:
    made = bench()
    return replace(made, frames=[*made.frames, *frames])


def without(place: int) -> Bench:
    made = bench()
    return replace(made, frames=[one for number, one in enumerate(made.frames) if number != place])


def test_statements_of_every_kind_are_handed_on_unjudged() -> None:
    kinds = ("programme", "policy", "enrol", "cert", "revoke", "release", "succeed")
    objects = [sign_object(kind, {"said": "anything"}, []) for kind in kinds]
    made = with_frames(*(typed_frame(FrameType.OBJECT, one.to_bytes()) for one in objects))

    assert opened(made.file())[0].objects == [request(), *objects]


def test_what_is_not_bent_opens() -> None:
    body, report = opened(bench().file())

    assert [one.header.seq for one in body.revisions] == [0, 1, 2]
    assert (report.objects, report.revisions, report.unknown) == (1, 3, 0)
    assert body.checkpoints == [checkpoint("device", chain("device", 3)[-1])]


# --- the file -------------------------------------------------------------------------------------


@pytest.mark.parametrize("size", [0, MAX_FILE + 1])
def test_a_file_of_impossible_size_is_not_even_read(size: int) -> None:
    with pytest.raises(Refused) as refused:
        unwrapped(b"", size=size)

    assert refused.value.check is Check.FILE_SIZE


def test_a_file_of_another_kind_is_no_packet() -> None:
    assert refusal(b"%PDF-1.7\n") is Check.AGE_HEADER


def test_a_packet_sealed_also_in_the_old_way_is_refused() -> None:
    head, body = bench().file().split(b"\n", 1)
    foreign = b"-> X25519 " + b"A" * 43 + b"\n" + b"A" * 43 + b"\n"

    assert refusal(head + b"\n" + foreign + body) is Check.STANZAS


def test_what_is_no_packet_is_told_by_its_beginning_and_its_size() -> None:
    file = bench().file()
    head, body = file.split(b"\n", 1)
    foreign = head + b"\n-> X25519 " + b"A" * 43 + b"\n" + b"A" * 43 + b"\n" + body
    refuse_no_packet(io.BytesIO(file), len(file))
    for data, size, check in (
        (file, 0, Check.FILE_SIZE),
        (file, MAX_FILE + 1, Check.FILE_SIZE),
        (b"%PDF-1.7\n", 9, Check.AGE_HEADER),
        (foreign, len(foreign), Check.STANZAS),
    ):
        with pytest.raises(Refused) as refused:
            refuse_no_packet(io.BytesIO(data), size)
        assert refused.value.check is check


def test_a_packet_for_somebody_else_says_so() -> None:
    assert refusal(seal_bytes(bench().plain(), [Identity(bytes([7]) * 32).recipient])) is Check.NOT_FOR_US


def test_a_header_with_another_mac_is_refused() -> None:
    file = bench().file()
    place = file.index(b"\n--- ") + 6
    changed = file[:place] + (b"A" if file[place : place + 1] != b"A" else b"B") + file[place + 1 :]

    assert refusal(changed) is Check.HEADER_MAC


@pytest.mark.parametrize(
    "bend",
    [lambda file: file[:-1], lambda file: file + b"\0", lambda file: file[:-1] + bytes([file[-1] ^ 1])],
    ids=["cut", "longer", "changed"],
)
def test_content_that_is_cut_longer_or_changed_is_refused(bend: Callable[[bytes], bytes]) -> None:
    assert refusal(bend(bench().file())) is Check.CONTENT


# --- the plaintext --------------------------------------------------------------------------------


@pytest.mark.parametrize(
    "bend",
    [
        lambda plain: plain[:-1] + b"\1",
        lambda plain: plain + bytes(64),
        lambda plain: plain[:-1],
        lambda plain: (2**63).to_bytes(8, "big") + plain[8:],
        lambda plain: b"",
        lambda plain: plain[:7],
    ],
    ids=["not zero", "too long", "too short", "giant length", "nothing", "less than a length"],
)
def test_padding_of_another_size_or_content_is_refused(bend: Callable[[bytes], bytes]) -> None:
    assert refusal(replace(bench(), bend_plain=bend).file()) is Check.PADDING


def longer(plain: bytes) -> bytes:
    return (int.from_bytes(plain[:8], "big") + 1).to_bytes(8, "big") + plain[8:]


def shorter(plain: bytes) -> bytes:
    length = int.from_bytes(plain[:8], "big") - 1
    return length.to_bytes(8, "big") + plain[8 : 8 + length] + bytes(len(plain) - 8 - length)


@pytest.mark.parametrize("bend", [longer, shorter], ids=["left over", "cut off"])
def test_parts_that_do_not_fill_their_length_are_refused(bend: Callable[[bytes], bytes]) -> None:
    assert refusal(replace(bench(), bend_plain=bend).file()) is Check.FRAMES


def test_a_cover_of_more_than_a_mebibyte_is_refused() -> None:
    giant = replace(bench(), bend_manifest=lambda raw: raw + bytes(1024 * 1024))

    assert refusal(giant.file()) is Check.FRAMES


# --- the cover ------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    "bend",
    [
        lambda raw: raw.replace(b":", b": ", 1),
        lambda raw: b"[]",
        lambda raw: b"{}",
        lambda raw: raw[:-1],
        lambda raw: b"",
    ],
    ids=["space", "array", "nothing said", "cut", "empty"],
)
def test_a_cover_that_is_not_canonical_is_refused(bend: Callable[[bytes], bytes]) -> None:
    assert refusal(replace(bench(), bend_manifest=bend).file()) is Check.MANIFEST


@pytest.mark.parametrize(
    "changes",
    [
        {"bundle_no": 0},
        {"bundle_no": 2},
        {"prev_bundle": "00" * 32},
        {"v": True},
        {"epoch": "one"},
        {"sender": "00"},
        {"to": ["ff" * 32, "00" * 32]},
        {"to": ["ff" * 32, "ff" * 32]},
        {"needs": ["b", "a"]},
        {"request": {}},
        {"request": {"kind": "cert", "body": b64u_encode(b"{}"), "signatures": []}},
        {"certificate": {"kind": "enrol", "body": b64u_encode(b"{}"), "signatures": []}},
        {"successions": [{"kind": "enrol", "body": b64u_encode(b"{}"), "signatures": []}]},
        {"keys": [{"keys": [], "suite": 1}]},
        {"ranges": [{"feed": "00" * 32, "from": 1, "tip": "00" * 32, "to": 0}]},
        {"compartments": [{"id": "x", "size": -1, "digest": "00" * 32, "to": []}]},
        {"app": 1},
    ],
    ids=lambda changes: next(iter(changes)),
)
def test_a_cover_with_a_part_out_of_its_form_is_refused(changes: dict[str, Any]) -> None:
    assert refusal(bent(**changes).file()) is Check.MANIFEST


@pytest.mark.parametrize("changes", [{"v": 2}, {"suite": 2}], ids=["v", "suite"])
def test_another_version_or_suite_is_named(changes: dict[str, Any]) -> None:
    assert refusal(bent(**changes).file()) is Check.VERSION


def test_another_programme_is_not_ours() -> None:
    file, _ = sealed(cover(programme="cd" * 32, request=request("device", "cd" * 32)))

    assert refusal(file) is Check.PROGRAMME


@pytest.mark.parametrize(
    "changes",
    [{"needs": ["escrow"]}, {"min_reader": 2}, {"codec": 2}, {"kind": "relay"}],
    ids=["needs", "min_reader", "zstd", "kind"],
)
def test_what_asks_for_a_newer_version_is_kept_with_its_key(changes: dict[str, Any]) -> None:
    file = bent(**changes).file()
    with pytest.raises(NewerNeeded) as newer:
        unwrapped(file)

    assert "newer version" in str(newer.value)
    with pytest.raises(NewerNeeded):
        unwrapped(file, keys=newer.value.kept)
    assert "secret" in repr(newer.value.kept)


def test_a_packet_that_somebody_sealed_on_to_us_is_refused() -> None:
    other = Identity(bytes([9]) * 32).recipient
    made = bench()
    value = made.value | {"to": [recipient_id(other.raw)]}

    assert refusal(replace(made, value=value).file()) is Check.TO


@pytest.mark.parametrize(
    "bend",
    [
        lambda raw: b"[]",
        lambda raw: raw[:-1],
        lambda raw: raw.replace(feed_of(keys().public_keys).encode(), b"00" * 32),
        lambda raw: raw.replace(b'"sig":["', b'"sig":["A', 1),
    ],
    ids=["unsigned", "cut", "other signer", "changed"],
)
def test_a_cover_that_its_sender_did_not_sign_is_refused(bend: Callable[[bytes], bytes]) -> None:
    assert refusal(replace(bench(), bend_signatures=bend).file()) is Check.SIGNATURE


def test_a_cover_signed_by_a_stranger_is_refused() -> None:
    assert refusal(replace(bench(), signer=STRANGER).file()) is Check.SIGNATURE


def test_signatures_in_swapped_order_are_refused() -> None:
    def swap(raw: bytes) -> bytes:
        entry: Any = canonical.decode(raw)
        entry[0]["sig"].reverse()
        return canonical.encode(entry)

    assert refusal(replace(bench(), bend_signatures=swap).file()) is Check.SIGNATURE


def test_one_signature_of_two_is_refused() -> None:
    def halve(raw: bytes) -> bytes:
        entry: Any = canonical.decode(raw)
        entry[0]["sig"].pop()
        return canonical.encode(entry)

    assert refusal(replace(bench(), bend_signatures=halve).file()) is Check.SIGNATURE


def test_a_second_signature_beside_a_good_one_is_refused() -> None:
    def join(raw: bytes) -> bytes:
        mine: Any = canonical.decode(raw)
        other: Any = canonical.decode(sign_object("bundle", {"a": 1}, [STRANGER]).signature_list)
        return canonical.encode(sorted([*mine, *other], key=lambda one: one["by"]))

    assert refusal(replace(bench(), bend_signatures=join).file()) is Check.SIGNATURE


def test_keys_of_low_order_cannot_sign_a_cover() -> None:
    value = dict(request().value)
    good = keys().public_keys.mldsa65
    low = {"keys": [b64u_encode(b"\1" + bytes(31)), b64u_encode(good)], "suite": 1}
    weak = sign_object("enrol", value | {"keys": low}, [keys()])

    assert refusal(bent(request=weak.to_value()).file()) is Check.SIGNATURE


def test_a_request_that_does_not_sign_itself_is_refused() -> None:
    other = sign_object("enrol", request().value, [STRANGER])

    assert refusal(bent(request=other.to_value()).file()) is Check.REQUEST


def test_a_request_for_another_programme_is_refused() -> None:
    assert refusal(bent(request=request("device", "cd" * 32).to_value()).file()) is Check.REQUEST


def test_a_certificate_for_another_programme_is_refused() -> None:
    assert refusal(bent(certificate=certificate("device", "cd" * 32).to_value()).file()) is Check.REQUEST


def test_a_sender_who_names_another_feed_is_refused() -> None:
    assert refusal(bent(sender=feed_of(STRANGER.public_keys)).file()) is Check.SENDER


def test_the_cover_can_be_read_before_anybody_judged_the_sender() -> None:
    packet = unwrapped(replace(bench(), packed=b"no body at all").file())

    assert packet.statements() == (request(), certificate())
    assert packet.sender_keys == keys().public_keys


def test_a_courier_within_a_courier_is_refused() -> None:
    file, _ = sealed(cover(kind="courier"))

    assert unwrapped(file).manifest.kind == "courier"
    with pytest.raises(Refused, match="inside another"):
        unwrapped(file, within_courier=True)


# --- the body -------------------------------------------------------------------------------------


@pytest.mark.parametrize("changes", [{"body_sha256": "00" * 32}, {"body_size": 1}], ids=["digest", "size"])
def test_a_body_that_was_not_signed_is_refused(changes: dict[str, Any]) -> None:
    assert refusal(bent(**changes).file()) is Check.BODY_DIGEST


def packed(data: bytes) -> Bench:
    return replace(bench(), packed=data)


@pytest.mark.parametrize(
    "bend",
    [
        lambda data: data[:-1],
        lambda data: data + b"\0",
        lambda data: data[:-1] + bytes([data[-1] ^ 1]),
        lambda data: b"",
        lambda data: zlib.compress(b"") + data,
        lambda data: zlib.compress(data + b"more"),
    ],
    ids=["cut", "longer", "changed", "empty", "two streams", "packed twice"],
)
def test_a_body_that_does_not_inflate_to_its_end_is_refused(bend: Callable[[bytes], bytes]) -> None:
    made = bench()

    assert refusal(packed(bend(zlib.compress(b"".join(made.frames)))).file()) is Check.INFLATE


@pytest.mark.parametrize("difference", [-1, 1])
def test_a_body_of_another_plain_size_is_refused(difference: int) -> None:
    made = bench()
    size = sum(map(len, made.frames)) + difference

    assert refusal(bent(plain_size=size).file()) is Check.INFLATE


@pytest.mark.parametrize(
    "frames",
    [
        [bytes(4)],
        [b"\0\0\0\2\3"],
        [b"\0\0"],
        [typed_frame(FrameType.REVISION, b"")],
        [typed_frame(FrameType.REVISION, b"\0\0\0\0\5ab")],
        [typed_frame(FrameType.REVISION, b"\7" + frame(b"{}"))],
        [typed_frame(FrameType.REVISION, b"\0" + frame(b"{}") + bytes(15))],
        [typed_frame(FrameType.REVISION, b"\1" + frame(b"{}"))],
        [typed_frame(FrameType.REVISION, b"\1" + frame(b"{}") + b"No Reason")],
        [typed_frame(FrameType.REVISION, b"\2" + frame(b"{}") + b"x")],
        [typed_frame(FrameType.PAYLOAD, bytes(47))],
        [typed_frame(FrameType.BLOB_CHUNK, bytes(36))],
        [typed_frame(FrameType.BLOB_CHUNK, bytes(36 + 262_145))],
        [typed_frame(FrameType.OBJECT, bytes(MAX_FRAME))],
        [typed_frame(FrameType.COMPARTMENT, b"\0\0")],
        [typed_frame(FrameType.COMPARTMENT, b"\0\0\0\5abc")],
        [typed_frame(FrameType.COMPARTMENT, frame(b"x" * 65))],
        [typed_frame(FrameType.COMPARTMENT, frame(b"\xff"))],
        [typed_frame(FrameType.COMPARTMENT, frame(b"not-announced") + b"file")],
        [typed_frame(FrameType.BUNDLE, b"age-encryption.org/v1\n")],
    ],
    ids=range(20),
)
def test_a_part_of_no_known_form_is_refused(frames: list[bytes]) -> None:
    assert refusal(with_frames(*frames).file()) is Check.BODY_FRAMES


@pytest.mark.parametrize("count", [0, 4, 6, 1_000_001])
def test_another_number_of_parts_than_announced_is_refused(count: int) -> None:
    assert refusal(bent(count=count).file()) is Check.BODY_FRAMES


@pytest.mark.parametrize(
    ("kind", "content"),
    [
        (FrameType.OBJECT, b"x"),
        (FrameType.OBJECT, frame(b"cert") + frame(b"{ }") + frame(b"[]")),
        (FrameType.OBJECT, frame(b"cert") + frame(b"{}")),
        (FrameType.OBJECT, frame(b"cert") + frame(b"[]") + frame(b"[]")),
        (FrameType.CHECKPOINT, b"x"),
        (FrameType.CHECKPOINT, frame(b"cert") + frame(b"{}") + frame(b"[]")),
        (FrameType.RECEIPT, b"x"),
        (FrameType.RECEIPT, frame(b"cert") + frame(b"{}") + frame(b"[]")),
    ],
)
def test_a_statement_that_cannot_be_read_is_refused(kind: FrameType, content: bytes) -> None:
    assert refusal(with_frames(typed_frame(kind, content)).file()) is Check.OBJECTS


@pytest.mark.parametrize(
    "content",
    [frame(b"cert") + frame(b"{}") + frame(b"no list"), frame(b"Cert") + frame(b"{}") + frame(b"[]")],
    ids=["signature list", "kind"],
)
def test_a_whole_statement_that_cannot_count_is_kept_and_refuses_nothing(content: bytes) -> None:
    body, report = opened(with_frames(typed_frame(FrameType.OBJECT, content)).file())

    assert [one.content.read(0, 100) for one in body.unknown] == [content]
    assert report.unknown == 1


def test_a_header_on_which_no_chain_can_stand_is_refused() -> None:
    assert refusal(with_frames(typed_frame(FrameType.REVISION, b"\2" + frame(b"{}"))).file()) is Check.HEADERS


def test_one_entry_in_two_states_is_refused() -> None:
    first = chain("device", 3)[0]

    assert refusal(with_frames(revision_frame(withheld(first))).file()) is Check.CONFLICT
    assert refusal(with_frames(revision_frame(erased(first))).file()) is Check.CONFLICT


def test_one_entry_withheld_for_two_reasons_is_refused() -> None:
    made = bench()
    first = chain("device", 3)[0]
    frames = [*made.frames, revision_frame(withheld(first)), revision_frame(withheld(first, "risk"))]
    frames.remove(revision_frame(full(first)))

    assert refusal(replace(made, frames=frames).file()) is Check.CONFLICT


def test_one_part_of_an_attachment_with_two_contents_is_refused() -> None:
    two = [typed_frame(FrameType.BLOB_CHUNK, bytes(36) + content) for content in (b"a", b"b")]

    assert refusal(with_frames(*two).file()) is Check.CONFLICT


def test_two_late_contents_for_one_entry_are_refused() -> None:
    two = [typed_frame(FrameType.PAYLOAD, bytes(48) + content) for content in (b"a", b"b")]

    assert refusal(with_frames(*two).file()) is Check.CONFLICT


def test_one_closed_part_with_two_contents_is_refused_before_it_is_compared_with_the_cover() -> None:
    two = [typed_frame(FrameType.COMPARTMENT, frame(b"sources") + content) for content in (b"a", b"b")]

    assert refusal(with_frames(*two).file()) is Check.BODY_FRAMES


def test_the_same_part_twice_is_no_conflict() -> None:
    made = bench()
    body, report = opened(replace(made, frames=made.frames * 2).file())

    assert report.revisions == 6
    assert {one.header.id for one in body.revisions} == {one.header.id for one in chain("device", 3)}


@pytest.mark.parametrize("place", [2, 3, 4], ids=["first", "middle", "last"])
def test_a_row_with_a_gap_is_refused(place: int) -> None:
    assert refusal(without(place).file()) is Check.CHAINS


def test_an_entry_outside_every_row_is_refused() -> None:
    outside = chain("device", 4)[3]

    assert refusal(with_frames(revision_frame(full(outside))).file()) is Check.CHAINS


def test_a_row_without_the_signature_of_its_writer_is_refused() -> None:
    assert refusal(without(1).file()) is Check.CHECKPOINTS


def test_a_row_signed_by_another_device_is_refused() -> None:
    made = bench()
    tip = chain("device", 3)[-1].header
    forged = sign_object(
        "checkpoint",
        {"feed": tip.feed, "seq": tip.seq, "suite": 1, "tip": tip.id, "v": 1},
        [STRANGER],
    )
    made.frames[1] = typed_frame(FrameType.CHECKPOINT, forged.to_bytes())

    assert refusal(made.file()) is Check.CHECKPOINTS


def test_a_good_signature_beside_a_bad_one_for_the_same_row_is_enough() -> None:
    tip = chain("device", 3)[-1].header
    value = {"feed": tip.feed, "seq": tip.seq, "suite": 1, "tip": tip.id, "v": 1}
    made = bench()
    made.frames.insert(
        1, typed_frame(FrameType.CHECKPOINT, sign_object("checkpoint", value, [STRANGER]).to_bytes())
    )

    assert len(opened(made.file())[0].checkpoints) == 1


def test_a_checkpoint_of_no_row_is_passed_over() -> None:
    other = make_checkpoint(STRANGER, 0, chain("stranger", 1)[0].header.id)

    assert (
        len(opened(with_frames(typed_frame(FrameType.CHECKPOINT, other.to_bytes())).file())[0].checkpoints)
        == 1
    )


def test_content_that_its_header_does_not_fix_is_refused() -> None:
    made = bench()
    first = full(chain("device", 3)[0])
    place = made.frames.index(revision_frame(first))
    for nonce, payload in ((first.nonce, first.payload + b" "), (b"\1" * 16, first.payload)):
        made.frames[place] = revision_frame(
            type(first)(header=first.header, state=first.state, nonce=nonce, payload=payload)
        )

        assert refusal(made.file()) is Check.COMMITMENTS


def test_the_first_failing_check_names_the_refusal_whatever_the_order_of_parts() -> None:
    bad = [
        typed_frame(FrameType.REVISION, b"\2" + frame(b"{}")),
        typed_frame(FrameType.OBJECT, b"x"),
        revision_frame(withheld(chain("device", 3)[0])),
    ]

    assert refusal(with_frames(*bad).file()) is Check.OBJECTS
    assert refusal(with_frames(*bad[::-1]).file()) is Check.OBJECTS


def test_nothing_more_is_handed_on_once_something_failed() -> None:
    taken: list[object] = []

    class Sink:
        def __getattr__(self, _: str) -> Callable[[object], None]:
            return taken.append

    made = bench()
    everything = [
        typed_frame(FrameType.OBJECT, b"x"),
        *made.frames,
        typed_frame(FrameType.OBJECT, sign_object("later", {"a": 1}, []).to_bytes()),
        typed_frame(FrameType.RECEIPT, sign_object("receipt", {"a": 1}, []).to_bytes()),
        typed_frame(FrameType.PAYLOAD, bytes(48)),
        typed_frame(FrameType.BLOB_CHUNK, bytes(37)),
        typed_frame(FrameType.COMPARTMENT, frame(b"sources")),
        typed_frame(FrameType.BUNDLE, b"file"),
        typed_frame(77, b"later"),
    ]
    made = replace(made, frames=everything, value=made.value | {"kind": "courier"})
    with pytest.raises(Refused):
        read_body(unwrapped(made.file()), Held(), Sink())
    assert taken == []


# --- late payloads --------------------------------------------------------------------------------


def late(number: int = 0, **changes: Any) -> bytes:
    revision = chain("stranger", 2)[number]
    plain = {"revision": revision.header.id, "nonce": revision.nonce, "payload": revision.payload}
    return typed_frame(FrameType.PAYLOAD, write_payload(LatePayload(**{**plain, **changes})))


def holding(number: int = 0) -> Held:
    header = chain("stranger", 2)[number].header
    return Held(headers={header.id: Committed(commitment=header.commitment, length=header.length)})


def test_a_late_content_that_fits_a_proven_header_is_told() -> None:
    _, report = opened(with_frames(late()).file(), holding())

    assert report.fitting == {chain("stranger", 2)[0].header.id}
    assert report.waiting == frozenset()


def test_a_late_content_whose_header_is_not_here_yet_is_kept_aside() -> None:
    body, report = opened(with_frames(late()).file())

    assert report.waiting == {chain("stranger", 2)[0].header.id}
    assert [one.revision for one in body.payloads] == [chain("stranger", 2)[0].header.id]


def test_a_late_content_for_an_entry_withheld_in_the_same_packet_fits() -> None:
    made = bench()
    first = chain("device", 3)[0]
    made.frames[2] = revision_frame(withheld(first))
    extra = typed_frame(
        FrameType.PAYLOAD,
        write_payload(LatePayload(revision=first.header.id, nonce=first.nonce, payload=first.payload)),
    )
    _, report = opened(replace(made, frames=[extra, *made.frames]).file())

    assert report.fitting == {first.header.id}
    assert report.withheld == 1


def test_a_late_content_that_does_not_fit_is_refused() -> None:
    assert refusal(with_frames(late(payload=b"other")).file(), holding()) is Check.COMMITMENTS


def test_a_late_content_that_waits_does_not_hide_one_that_does_not_fit() -> None:
    frames = late(1), late(payload=b"other")

    assert refusal(with_frames(*frames).file(), holding()) is Check.COMMITMENTS


# --- keys -----------------------------------------------------------------------------------------


def foreign_row() -> Bench:
    """A packet that carries the row of another device, without anything that shows its keys."""
    rows = chain("stranger", 2)
    device = chain("device", 3)
    made = bench()
    ranges = sorted((range_of(device), range_of(rows)), key=lambda one: one.feed)
    value = made.value | {
        "ranges": [{"feed": one.feed, "from": one.first, "tip": one.tip, "to": one.last} for one in ranges]
    }
    extra = [typed_frame(FrameType.CHECKPOINT, checkpoint("stranger", rows[-1]).to_bytes())]
    extra += [revision_frame(full(one)) for one in rows]
    return replace(made, frames=[*made.frames, *extra], value=value)


def test_the_row_of_a_device_whose_keys_nobody_shows_is_refused() -> None:
    assert refusal(foreign_row().file()) is Check.CHECKPOINTS


@pytest.mark.parametrize("where", ["request", "certificate", "policy", "held", "cover"])
def test_keys_are_taken_from_wherever_they_are_shown(where: str) -> None:
    made, held = foreign_row(), Held()
    public = STRANGER.public_keys
    shown = {
        "request": request("stranger"),
        "certificate": certificate("stranger"),
        "policy": sign_object("policy", {"headquarters": [{"keys": key_value(public), "role": "x"}]}, []),
    }
    if where in shown:
        made.frames.insert(0, typed_frame(FrameType.OBJECT, shown[where].to_bytes()))
    elif where == "held":
        held.keys[feed_of(public)] = public
    else:
        made.value["keys"] = [key_value(public)]

    assert opened(made.file(), held)[1].revisions == 5


def test_a_shown_key_object_that_nobody_should_use_gives_no_keys() -> None:
    made = foreign_row()
    bad = {"keys": [b64u_encode(bytes(32)), b64u_encode(bytes(1952))], "suite": 1}
    body = {"keys": bad}
    made.frames.insert(0, typed_frame(FrameType.OBJECT, sign_object("enrol", body, []).to_bytes()))
    weak = feed_with(bad)
    made.value["ranges"] = sorted(
        [*made.value["ranges"], {"feed": weak, "from": 0, "tip": "00" * 32, "to": 0}],
        key=lambda one: one["feed"],
    )

    assert refusal(made.file()) is Check.CHAINS


def feed_with(value: object) -> str:
    return digest("feed", canonical.encode(value)).hex()


def test_a_kept_key_opens_the_packet_again_after_the_identity_is_gone() -> None:
    file = bench().file()
    kept = unwrapped(file).kept

    assert unwrapped(file, keys=kept).bundle_id == unwrapped(file).bundle_id


def test_an_empty_packet_is_a_packet() -> None:
    file, made = sealed(contents=Contents())
    body, report = opened(file)

    assert made.manifest.count == report.revisions == len(body.objects) == 0
    assert made.manifest.programme == PROGRAMME
    assert made.manifest.to == (recipient_id(HQ.recipient.raw),)
