"""Saving: one observation, its revision, a photo."""

from __future__ import annotations

import os
from collections.abc import Iterator, Sequence
from pathlib import Path

from bench.floors import Flush, SignEncodeHash, hash_and_write
from bench.groups import Effort
from bench.photo_floor import decode_and_write, photo_of_12_megapixels
from bench.rows import Goal, LeftOut, Line, Row
from bench.scene import Scene
from bench.timing import in_quick_turns, in_turns, milliseconds, timed
from r2p_field.bootstrap import Program
from r2p_field.crypto.randomness import random_bytes
from r2p_field.crypto.signing import SigningKeys
from r2p_field.domain import records
from r2p_field.domain.ids import RevisionId
from r2p_field.domain.jobs import Silent
from r2p_field.domain.observation import Observation
from r2p_field.ledger.clock import FIRST, Hlc, HybridClock
from r2p_field.ledger.keys import feed_of
from r2p_field.ledger.payload import By, Payload, encode_payload
from r2p_field.ledger.record_ids import owned_record
from r2p_field.ledger.revision import BORN_SIZE, new_revision

_DOCUMENT = 3_500_000
_BLOCK = 500


def rows(scene: Scene, effort: Effort) -> Iterator[Row | LeftOut]:
    """Measure."""
    _ = scene.packet  # it holds what was there before
    yield from _saves(scene, effort)
    yield _revisions(scene, effort)
    yield _document(scene, effort)
    yield _photo(scene, effort)


def _saves(scene: Scene, effort: Effort) -> Iterator[Row]:
    flush, device = Flush(scene.place("flush")), scene.device
    waiting = iter(scene.unrecorded(effort.times * effort.rounds))
    pairs = in_quick_turns(
        lambda: timed(device.observations.add, next(waiting)),
        flush.milliseconds,
        times=effort.times,
        rounds=effort.rounds,
        quantiles=(0.5, 0.99),
    )
    flush.close()
    for name, ratio, pair in zip(("p50", "p99"), (2, 4), pairs, strict=True):
        yield Line(
            name=f"save one observation, {name}",
            group="record",
            unit="ms",
            floor_is="write 4 KiB and flush (fdatasync)",
            bound_by="one flush of the disk; it is chained, folded, listed and can be found when it returns",
            goal=Goal(ratio=ratio),
        ).row(pair, effort.times * effort.rounds)


def _revisions(scene: Scene, effort: Effort) -> Row:
    """The pure part of a save. A checkpoint signs many, so ours holds no signature; the floor does."""
    wanted = scene.observations[:_BLOCK]
    bodies = [records.to_body(one) for one in wanted]
    floor = SignEncodeHash()
    pair = in_turns(
        lambda: 1000 / len(wanted) * milliseconds(lambda: _write(wanted)),
        lambda: 1000 / len(wanted) * milliseconds(lambda: floor.run(bodies)),
        effort.rounds * 3,
    )
    return Line(
        name="encode, hash and chain one revision",
        group="record",
        unit="µs",
        floor_is="msgspec sorted JSON + SHA-256 + one Ed25519 signature",
        bound_by="one curve multiplication; ours signs by checkpoint instead, a few seconds after a save",
        goal=Goal(ratio=1.3),
    ).row(pair, len(wanted) * effort.rounds * 3)


def _write(observations: Sequence[Observation]) -> None:
    feed, clock = feed_of(_KEYS), HybridClock(Hlc(FIRST), lambda: 1_790_000_000_000)
    prev: RevisionId | None = None
    for seq, one in enumerate(observations):
        born = random_bytes(BORN_SIZE)
        payload = Payload(
            app="bench/1",
            at="2026-11-01T00:00:00Z",
            by=By(person="p-00000000", role="field"),
            body=records.to_body(one),
        )
        made = new_revision(
            feed=feed,
            seq=seq,
            prev=prev,
            record=owned_record(feed, born),
            parents=(),
            hlc=clock.tick(),
            kind="observation",
            form=records.KINDS["observation"],
            payload=encode_payload(payload),
            born=born,
        )
        prev = made.header.id


_KEYS = SigningKeys.generate().public_keys


def _document(scene: Scene, effort: Effort) -> Row:
    source, device = scene.place("paper"), scene.device

    def ours() -> float:
        source.write_bytes(os.urandom(_DOCUMENT))
        return milliseconds(lambda: _take_in(device, source))

    def floor() -> float:
        data, target = os.urandom(_DOCUMENT), scene.place("plain")
        return milliseconds(lambda: hash_and_write(data, target))

    return Line(
        name="take in a document of 3.5 MB",
        group="record",
        unit="ms",
        floor_is="plain file + flush + SHA-256",
        bound_by="one hash pass and pages written twice (journal, then file); the goal is 60 ms",
        goal=Goal(most=60),
    ).row(in_turns(ours, floor, effort.rounds * 2), effort.rounds * 2)


def _photo(scene: Scene, effort: Effort) -> Row:
    """A photo of 12 million pixels, to a working copy and its original, both sealed."""
    source, device, photo = scene.place("photo.jpg"), scene.device, photo_of_12_megapixels()
    source.write_bytes(photo)
    return Line(
        name="make a 12 MP photo again, keep both",
        group="record",
        unit="ms",
        floor_is="Pillow: decode, make smaller, write a JPEG",
        bound_by="decoding; then two SHA-256 passes and 6 MB of sealed pages; the goal is a second",
        goal=Goal(most=1000),
    ).row(
        in_turns(
            lambda: milliseconds(lambda: _take_in(device, source)),
            lambda: milliseconds(lambda: decode_and_write(photo)),
            effort.rounds,
        ),
        effort.rounds,
    )


def _take_in(device: Program, source: Path) -> None:
    came = device.attachments.take_in([source], Silent(), keep_originals=True)
    if came.refused:
        raise came.refused[0].error
