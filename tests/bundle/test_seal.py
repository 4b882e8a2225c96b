"""What is sealed comes out again, whatever it was, and tells outsiders nothing but its rounded size."""

import hashlib
import io
import zlib
from collections.abc import Iterator

import pytest
from hypothesis import given
from hypothesis import strategies as st
from tests.bundle.makers import (
    HQ,
    Held,
    chain,
    checkpoint,
    cover,
    erased,
    full,
    keys,
    opened,
    range_of,
    request,
    sealed,
    unwrapped,
    withheld,
)

from r2p_field.bundle import compression
from r2p_field.bundle import seal as sealing
from r2p_field.bundle.contents import (
    BlobChunk,
    Carried,
    CarriedCompartment,
    CarriedRevision,
    Contents,
    LatePayload,
)
from r2p_field.bundle.errors import CannotSeal
from r2p_field.bundle.manifest import CompartmentEntry
from r2p_field.bundle.open_body import collect_body
from r2p_field.bundle.seal import recipient_id
from r2p_field.bundle.staging import MemoryStaging, Staging
from r2p_field.crypto.age import AgeReader, Identity
from r2p_field.domain.ids import BlobId, RevisionId
from r2p_field.ledger.checkpoint import make_succession
from r2p_field.ledger.feed import FeedRange
from r2p_field.ledger.keys import feed_of
from r2p_field.ledger.signed import sign_object


def staged(data: bytes) -> Staging:
    staging = MemoryStaging()
    staging.append(data)
    return staging


def test_every_kind_of_content_comes_out_as_it_went_in() -> None:
    rows = chain("device", 4)
    compartment = staged(b"an age file for others")
    entry = CompartmentEntry(
        id="sources",
        to=(recipient_id(HQ.recipient.raw),),
        size=compartment.size,
        digest=hashlib.sha256(b"an age file for others").hexdigest(),
    )
    late = LatePayload(revision=RevisionId("12" * 32), nonce=bytes(16), payload=b"{}")
    chunk = BlobChunk(blob=BlobId("34" * 32), index=7, data=b"picture")
    receipt = sign_object("receipt", {"no": 1}, [keys()])
    revisions = [full(rows[0]), withheld(rows[1], "history"), erased(rows[2]), full(rows[3])]
    file, made = sealed(
        cover(kind="courier", ranges=(range_of(rows),), compartments=(entry,), needs=()),
        Contents(
            objects=[request()],
            checkpoints=[checkpoint("device", rows[-1])],
            revisions=iter(revisions),
            payloads=[late],
            chunks=[chunk],
            compartments=[CarriedCompartment(id="sources", file=compartment)],
            receipts=[receipt],
            bundles=[staged(b"a whole packet")],
            carried=[Carried(type=200, content=staged(b"of a later version"))],
        ),
    )
    body, report = opened(file)

    assert body.revisions == revisions
    assert (body.objects, body.receipts, body.payloads, body.chunks) == (
        [request()],
        [receipt],
        [late],
        [chunk],
    )
    assert [(one.id, whole(one.file)) for one in body.compartments] == [
        ("sources", b"an age file for others")
    ]
    assert [whole(one) for one in body.bundles] == [b"a whole packet"]
    assert [(one.type, whole(one.content)) for one in body.unknown] == [(200, b"of a later version")]
    assert (report.withheld, report.erased, report.bundles, report.unknown) == (1, 1, 1, 1)
    assert (report.payloads, report.chunks, report.receipts, report.compartments) == (1, 1, 1, 1)
    assert (made.manifest.count, made.file_size) == (12, len(file))
    assert made.file_sha256 == hashlib.sha256(file).hexdigest()


def whole(staging: Staging) -> bytes:
    return staging.read(0, staging.size)


def test_a_statement_of_an_unknown_kind_is_carried_as_it_is() -> None:
    later = sign_object("later-kind", {"a": 1}, [keys()])
    body, report = opened(sealed(contents=Contents(objects=[later]))[0])

    assert [whole(one.content) for one in body.unknown] == [later.to_bytes()]
    assert (report.unknown, report.objects) == (1, 0)


def test_the_cover_names_the_real_recipients_only_and_decoys_hide_their_number() -> None:
    other = Identity(bytes([5]) * 32)
    for count, people in ((4, [HQ.recipient]), (4, [HQ.recipient, other.recipient])):
        file, made = sealed(recipients=people, decoys=True)

        assert AgeReader(io.BytesIO(file), [HQ]).stanza_count == count
        assert made.manifest.to == tuple(sorted(recipient_id(one.raw) for one in people))
        assert unwrapped(file).manifest == made.manifest


def test_the_size_of_a_packet_hardly_tells_how_much_is_in_it() -> None:
    sizes = {
        len(sealed(cover(ranges=(range_of(rows),)), Contents(revisions=map(full, rows)))[0])
        for rows in (chain("device", length) for length in range(1, 21))
    }

    assert len(sizes) <= 3


def test_ranges_successions_keys_and_the_packet_before_stand_on_the_cover() -> None:
    old = keys("old")
    succession = make_succession(old, 3, RevisionId("56" * 32), feed_of(keys().public_keys))
    _, first = sealed()
    rows = chain("device", 2)
    _, second = sealed(
        cover(
            bundle_no=2,
            prev_bundle=first.bundle_id,
            successions=(succession,),
            keys=(old.public_keys,),
            ranges=(range_of(rows[1:]), range_of(rows[:1]), range_of(rows[:1])),
            certificate=None,
        )
    )

    assert second.manifest.prev_bundle == first.bundle_id
    assert [(one.first, one.last) for one in second.manifest.ranges] == [(0, 0), (1, 1)]
    assert second.manifest.successions == (succession,)
    assert second.manifest.keys == (old.public_keys,)


def test_a_sender_cannot_seal_with_the_request_of_another_device() -> None:
    with pytest.raises(ValueError, match="not the sender's"):
        sealed(cover(request=request("stranger")))


def test_an_attachment_of_zeros_is_stored_so_that_its_own_reader_takes_it() -> None:
    zeros = [BlobChunk(blob=BlobId("34" * 32), index=index, data=bytes(262_144)) for index in range(8)]
    file, made = sealed(contents=Contents(chunks=zeros))
    body, _ = opened(file)

    assert body.chunks == zeros
    assert made.manifest.plain_size <= 200 * made.manifest.body_size


def test_a_body_beyond_what_is_held_in_memory_is_inflated_twice_and_reads_the_same(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    rows = chain("device", 20)
    contents = Contents(
        checkpoints=[checkpoint("device", rows[-1])], revisions=map(full, rows), chunks=large()
    )
    file, _ = sealed(cover(ranges=(range_of(rows),)), contents)
    packet = unwrapped(file)
    once, _ = collect_body(packet, Held())
    monkeypatch.setattr("r2p_field.bundle.open_body.IN_MEMORY", 0)
    twice, _ = collect_body(packet, Held())

    assert once == twice


def large() -> Iterator[BlobChunk]:
    for index in range(6):
        noise = b"".join(
            hashlib.sha256(bytes((index, part // 256, part % 256))).digest() for part in range(8192)
        )
        yield BlobChunk(blob=BlobId("34" * 32), index=index, data=noise)


def test_the_same_contents_give_the_same_plaintext_but_for_the_signature() -> None:
    rows = chain("device", 3)

    def manifest() -> bytes:
        contents = Contents(checkpoints=[checkpoint("device", rows[-1])], revisions=map(full, rows))
        return sealed(cover(ranges=(range_of(rows),)), contents)[1].manifest_bytes

    assert manifest() == manifest()


def test_more_than_a_packet_may_carry_is_refused_before_anything_is_written(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    rows = chain("device", 3)
    for module, name, most, reason in (
        (sealing, "MAX_REVISIONS", 2, "entries"),
        (compression, "MAX_FRAMES", 2, "parts"),
        (compression, "MAX_PLAIN", 100, "GiB"),
        (sealing, "MAX_FILE", 20_000, "GiB"),
    ):
        sink = io.BytesIO()
        with monkeypatch.context() as patched:
            patched.setattr(module, name, most)
            with pytest.raises(CannotSeal, match=reason):
                sealing.seal(
                    sink,
                    cover(),
                    Contents(revisions=map(full, rows)),
                    sender=keys(),
                    recipients=[HQ.recipient],
                )
        assert sink.getvalue() == b""


def test_a_cover_that_outgrows_its_limit_is_refused() -> None:
    tip = chain("device", 1)[0].header
    ranges = tuple(FeedRange(feed=tip.feed, first=seq, last=seq, tip=tip.id) for seq in range(7000))
    with pytest.raises(CannotSeal, match="1 MiB"):
        sealed(cover(ranges=ranges))


@given(
    st.lists(
        st.tuples(
            st.sampled_from(["full", "withheld", "erased"]), st.sampled_from(["choice", "risk", "later"])
        ),
        min_size=1,
        max_size=8,
    ),
    st.binary(max_size=300),
)
def test_any_mixture_of_states_comes_out_as_it_went_in(states: list[tuple[str, str]], data: bytes) -> None:
    rows = chain("device", 8)[: len(states)]
    carried = [
        {"full": full(row), "withheld": withheld(row, reason), "erased": erased(row)}[state]
        for row, (state, reason) in zip(rows, states, strict=True)
    ]
    contents = Contents(
        checkpoints=[checkpoint("device", rows[-1])],
        revisions=carried,
        carried=[Carried(type=99, content=staged(data))],
    )
    body, _ = opened(sealed(cover(ranges=(range_of(rows),)), contents)[0])

    assert body.revisions == carried
    assert [whole(one.content) for one in body.unknown] == [data]


def test_a_revision_remembers_nothing_of_what_was_withheld() -> None:
    row = chain("device", 1)[0]

    assert withheld(row) == CarriedRevision(header=row.header, state=withheld(row).state, reason="consent")
    assert row.payload not in zlib.decompress(zlib.compress(repr(withheld(row)).encode()))
