"""Sealing packets: time, the envelope alone, and bytes on the stick."""

from __future__ import annotations

import os
from collections import deque
from collections.abc import Iterator, Sequence
from pathlib import Path

from bench.floors import encrypt_chunks, pack_and_encrypt, packed_size
from bench.groups import Effort
from bench.raw_store import prepare
from bench.rows import Goal, LeftOut, Line, Row
from bench.scene import Scene
from bench.timing import Pair, in_turns, milliseconds, once
from r2p_field.crypto.age import AgeWriter, Identity
from r2p_field.domain.jobs import Silent
from r2p_field.domain.observation import Observation

_ENVELOPE = 32 * 1024 * 1024
_PIECE = 1024 * 1024


class _Nowhere:
    """Takes what is written and forgets it, since the floor keeps nothing either."""

    def write(self, data: bytes | bytearray | memoryview, /) -> int:
        """Take it all."""
        return len(data)


def rows(scene: Scene, effort: Effort) -> Iterator[Row | LeftOut]:
    """Measure."""
    first = scene.packet  # before the device records more for other rows
    yield _seal(scene, effort)
    yield _envelope(effort)
    small = scene.small_packets[0]
    yield _bytes(small.packet.size, small.observations, 420)
    yield _bytes(first.size, scene.observations, 340)


def _seal(scene: Scene, effort: Effort) -> Row:
    device, count = scene.device, scene.size
    bodies = [row[3] for row in prepare(scene.observations).rows]

    def ours() -> float:
        out = scene.place("stick")
        out.mkdir()
        sealed: list[int] = []
        cost = milliseconds(lambda: sealed.append(device.sealing.seal(out, Silent()).observations))
        return cost * 1000 / sealed[0]

    def floor() -> float:
        target: Path = scene.place("bare")
        return milliseconds(lambda: pack_and_encrypt(bodies, target)) * 1000 / count

    return Line(
        name=f"seal {count:,} observations, each",
        group="seal",
        unit="µs",
        floor_is="SHA-256, zlib, ChaCha20-Poly1305, write, flush, read back",
        bound_by="zlib at level 6; deciding for each observation whether it may go needs it decoded once",
        goal=Goal(ratio=2),
    ).row(in_turns(ours, floor, effort.rounds), effort.rounds * count)


def _envelope(effort: Effort) -> Row:
    data, recipient = os.urandom(_ENVELOPE), Identity.generate().recipient
    pieces = [data[start : start + _PIECE] for start in range(0, len(data), _PIECE)]

    def age() -> None:
        with AgeWriter(_Nowhere(), [recipient]) as writer:
            for piece in pieces:
                writer.write(piece)

    def bare() -> None:
        deque(encrypt_chunks(data), maxlen=0)

    pair = in_turns(lambda: milliseconds(age), lambda: milliseconds(bare), effort.rounds * 2)
    return Line(
        name="age envelope around 32 MiB",
        group="seal",
        unit="ms",
        floor_is="ChaCha20-Poly1305 in chunks of 64 KiB",
        bound_by="the cipher; the quickest age library that was tried takes 2.6 times the floor",
        goal=Goal(ratio=2.6),
    ).row(pair, effort.rounds * 2)


def _bytes(size: int, observations: Sequence[Observation], most: int) -> Row:
    bodies = [row[3] for row in prepare(observations).rows]
    count = len(bodies)
    pair = Pair(ours=once(size / count), floor=once(packed_size(bodies) / count))
    return Line(
        name=f"bytes in a packet of {count:,}, each observation",
        group="seal",
        unit="bytes",
        floor_is="the same bodies packed by zlib, without ids, chain, keys and signatures",
        bound_by=f"text and random ids do not pack; headers travel verbatim; the goal is {most} bytes",
        goal=Goal(most=most),
    ).row(pair, count)
