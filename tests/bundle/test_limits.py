"""Every limit of a packet holds to the byte, for whoever writes it and whoever reads it."""

import hashlib
import zlib
from dataclasses import replace
from typing import Any

import msgspec
import pytest
from tests.bundle.makers import (
    HQ,
    bench,
    chain,
    checkpoint,
    cover,
    full,
    opened,
    request,
    revision_frame,
    sealed,
    unwrapped,
)

from r2p_field.bundle import compression, open_body, open_cover
from r2p_field.bundle import seal as sealing
from r2p_field.bundle.compression import MAX_PLAIN, MAX_RATIO, inflate, refuse_giants
from r2p_field.bundle.contents import Carried, CarriedCompartment, CarriedRevision, Contents
from r2p_field.bundle.errors import CannotSeal, Check, Refused
from r2p_field.bundle.frame_contents import write_revision
from r2p_field.bundle.frames import FrameReader, FrameType, typed_frame
from r2p_field.bundle.manifest import CompartmentEntry
from r2p_field.bundle.seal import recipient_id
from r2p_field.bundle.staging import PIECE, MemoryStaging, Section, Staging
from r2p_field.ledger.encoding import frame
from r2p_field.ledger.revision import Revision


def staged(data: bytes) -> Staging:
    staging = MemoryStaging()
    staging.append(data)
    return staging


def refusal(file: bytes, **options: Any) -> Check:
    with pytest.raises(Refused) as refused:
        opened(file, **options)
    return refused.value.check


# Writing


@pytest.mark.parametrize("name", ["MAX_FRAMES", "MAX_PLAIN"])
def test_as_much_as_a_packet_may_hold_is_sealed_and_one_more_is_not(
    name: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    rows = chain("device", 3)
    _, made = sealed(cover(), Contents(revisions=map(full, rows)))
    most = made.manifest.count if name == "MAX_FRAMES" else made.manifest.plain_size
    monkeypatch.setattr(compression, name, most)
    sealed(cover(), Contents(revisions=map(full, rows)))
    monkeypatch.setattr(compression, name, most - 1)
    with pytest.raises(CannotSeal):
        sealed(cover(), Contents(revisions=map(full, rows)))


@pytest.mark.parametrize(
    "contents",
    [
        {"objects": [request()], "checkpoints": [checkpoint("device", chain("device", 1)[0])]},
        {"carried": [Carried(type=1, content=staged(request().to_bytes()))] * 2},
        {"objects": [request()], "carried": [Carried(type=7, content=staged(request().to_bytes()))]},
    ],
    ids=["checkpoint", "carried", "carried receipt"],
)
def test_signed_statements_are_counted_wherever_they_stand(
    contents: dict[str, Any], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(sealing, "MAX_SIGNED", 2)
    sealed(cover(), Contents(**contents))
    monkeypatch.setattr(sealing, "MAX_SIGNED", 1)
    with pytest.raises(CannotSeal):
        sealed(cover(), Contents(**contents))


def test_parts_of_a_later_version_are_not_counted_as_statements(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sealing, "MAX_SIGNED", 0)
    later = [Carried(type=200, content=staged(b"x")) for _ in range(5)]
    assert opened(sealed(cover(), Contents(carried=later))[0])[1].unknown == 5


def test_a_packet_of_two_gibibytes_counts_with_its_seals_and_its_header() -> None:
    tags = 16 * 32_760
    most = sealing.MAX_FILE - tags - 2 * 2048
    assert most // (64 * 1024) + 1 == 32_760
    sealing._refuse_giant(most, 1)
    with pytest.raises(CannotSeal):
        sealing._refuse_giant(most + 1, 1)


@pytest.mark.parametrize("piece", [5, 7, 16])
def test_padding_of_many_pieces_is_as_long_as_it_should_be(
    piece: int, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(sealing, "PIECE", piece)
    file, made = sealed()
    assert opened(file)[1].revisions == 0
    assert made.file_size == len(file) == len(sealed()[0])


# Reading the cover


def test_a_file_of_one_byte_is_refused_by_its_header() -> None:
    assert refusal(b"a") is Check.AGE_HEADER


@pytest.mark.parametrize(("name", "check"), [("MAX_FILE", Check.FILE_SIZE), ("MAX_PART", Check.FRAMES)])
def test_a_file_or_cover_of_the_greatest_size_opens_and_one_byte_more_does_not(
    name: str, check: Check, monkeypatch: pytest.MonkeyPatch
) -> None:
    file, made = sealed()
    most = len(file) if name == "MAX_FILE" else len(made.manifest_bytes)
    assert most > 1000
    monkeypatch.setattr(open_cover, name, most)
    unwrapped(file)
    monkeypatch.setattr(open_cover, name, most - 1)
    assert refusal(file) is check


# Reading the body


@pytest.mark.parametrize(("name", "most"), [("MAX_FRAMES", 5), ("MAX_REVISIONS", 3)])
def test_as_many_parts_as_a_packet_may_hold_are_read_and_one_more_is_not(
    name: str, most: int, monkeypatch: pytest.MonkeyPatch
) -> None:
    file = bench().file()
    monkeypatch.setattr(open_body, name, most)
    opened(file)
    monkeypatch.setattr(open_body, name, most - 1)
    assert refusal(file) is Check.BODY_FRAMES


def test_two_gibibytes_and_two_hundred_times_its_size_are_inflated_and_no_byte_more() -> None:
    refuse_giants(MAX_PLAIN, MAX_PLAIN)
    refuse_giants(10, 10 * MAX_RATIO)
    for packed, plain in ((MAX_PLAIN, MAX_PLAIN + 1), (10, 10 * MAX_RATIO + 1)):
        with pytest.raises(Refused):
            refuse_giants(packed, plain)


@pytest.mark.parametrize("more", [1, 2, 100, 257, 258, 259, 300])
def test_what_stays_inside_after_the_last_packed_byte_is_inflated_too(more: int) -> None:
    data = bytes(PIECE + more)
    assert b"".join(inflate(Section.whole(staged(zlib.compress(data))), len(data))) == data


@pytest.mark.parametrize("end", [1, 2, 3])
def test_a_body_that_ends_inside_the_length_of_a_part_is_cut(end: int) -> None:
    for pieces in ([b"\0" * end], [b"\0"] * end):
        with pytest.raises(Refused):
            FrameReader(iter(pieces)).head()
    reader = FrameReader(iter([typed_frame(3, b"x"), b"\0" * end]))
    assert reader.head() == (3, 1)
    assert reader.take(1) == b"x"
    with pytest.raises(Refused):
        reader.head()


def test_an_empty_part_does_not_borrow_its_kind_from_the_next_one() -> None:
    with pytest.raises(Refused):
        FrameReader(iter([bytes(4) + typed_frame(3, b"x")])).head()


def test_the_first_byte_of_a_length_counts() -> None:
    revision = bytearray(write_revision(full(chain("device", 3)[0])))
    revision[1] = 1
    made = bench()
    frames = [*made.frames[:2], typed_frame(FrameType.REVISION, bytes(revision)), *made.frames[3:]]
    assert refusal(replace(made, frames=frames).file()) is Check.BODY_FRAMES


# Closed parts


def closed(name: str, content: bytes) -> tuple[CompartmentEntry, CarriedCompartment]:
    entry = CompartmentEntry(
        id=name,
        to=(recipient_id(HQ.recipient.raw),),
        size=len(content),
        digest=hashlib.sha256(content).hexdigest(),
    )
    return entry, CarriedCompartment(id=name, file=staged(content))


@pytest.mark.parametrize(("name", "content"), [("c" * 64, b"for others"), ("c", b"x")])
def test_a_closed_part_with_the_longest_or_shortest_name_is_taken(name: str, content: bytes) -> None:
    entry, part = closed(name, content)
    body, report = opened(sealed(cover(compartments=(entry,)), Contents(compartments=[part]))[0])
    assert [one.id for one in body.compartments] == [name]
    assert report.compartments == 1


def test_a_second_content_of_an_announced_closed_part_is_a_conflict() -> None:
    entry, part = closed("sources", b"a")
    _, made = sealed(cover(compartments=(entry,)), Contents(compartments=[part]))
    for contents in ((b"a", b"b"), (b"a", b"b", b"a")):
        frames = [typed_frame(FrameType.COMPARTMENT, frame(b"sources") + content) for content in contents]
        bent = replace(bench(), frames=frames, value=made.manifest.value())
        assert refusal(bent.file()) is Check.CONFLICT


def test_two_wrong_contents_of_one_entry_are_two() -> None:
    first, *others = chain("device", 3)
    wrong = [
        revision_frame(replace_payload(first, payload)) for payload in (b'{"body":{}}', b'{"body":{"n":1}}')
    ]
    made = bench()
    frames = [*made.frames[:2], *wrong, *(revision_frame(full(one)) for one in others)]
    assert refusal(replace(made, frames=frames).file()) is min(
        (Check.CONFLICT, Check.COMMITMENTS), key=lambda check: check.rank
    )


def replace_payload(revision: Revision, payload: bytes) -> CarriedRevision:
    return msgspec.structs.replace(full(revision), payload=payload)
