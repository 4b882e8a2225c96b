"""Flipped bits, cut ends, added tails: a file that somebody changed is refused, and nothing is changed by it.

Every bit of a small packet and every length of it come round in a night, and as many bits and lengths of a
large one as fit; also receipts, cards, requests, approvals, removals and exports of keys.
"""

from __future__ import annotations

import itertools
import math
import random
from collections import Counter
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Final

from bench.scene import scene
from nightly.limits import Limit, Outcome
from nightly.papers import Paper, papers

_LOOK_EVERY: Final = 2_000
_KIB: Final = 1024
_CHUNK: Final = 64 * _KIB + 16
Changed = tuple[str, bytes]
"""What was done, and the bytes that came of it."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Way:
    """A way to change one paper, without an end."""

    name: str
    paper: Paper
    changes: Iterator[Changed]


def run(limit: Limit, folder: Path) -> Outcome:
    """Change papers in one way after the other; at the end each as it was must still be taken."""
    failures: list[str] = []
    parts: Counter[str] = Counter()
    with scene(folder, size=1, devices=0) as made, papers(made) as offered:
        file = made.place("changed.age")
        before = {paper.name: paper.unchanged() for paper in offered}
        rounds = _rounds(offered)
        for number in limit.tries():
            way = next(rounds)
            what, data = next(way.changes)
            file.write_bytes(data)
            refusal = way.paper.offer(file)
            parts[way.name] += 1
            if not refusal.code:
                failures.append(f"{way.paper.name}, {what}: {refusal.instead}")
            if number % _LOOK_EVERY == 0:
                failures += _left(offered, before, f"try {number} or one before it")
        failures += [*_left(offered, before, "the last tries"), *_whole(offered, file)]
    return Outcome(tries=parts.total(), failures=tuple(failures), parts=dict(parts))


def _left(offered: tuple[Paper, ...], before: dict[str, tuple[object, ...]], who: str) -> Iterator[str]:
    """Compare digest, waiting packets, counts and the bytes of all files with those of the beginning."""
    for paper in offered:
        if paper.unchanged() != before[paper.name]:
            yield f"{who} left something with whom the {paper.name} is for"


def _whole(offered: tuple[Paper, ...], file: Path) -> Iterator[str]:
    """Offer each as it was: otherwise nothing that was refused would prove anything."""
    for paper in offered:
        file.write_bytes(paper.data)
        if code := paper.offer(file).code:
            yield f"{paper.name} itself: {code}"


def _rounds(offered: tuple[Paper, ...]) -> Iterator[Way]:
    """Return the ways in turn, each as often in a round as it has share of the whole."""
    held = {paper.name: paper for paper in offered}
    ways = [
        (Way(name=f"{change.__name__} of the {name}", paper=held[name], changes=change(held[name])), share)
        for name, change, share in _SHARES
    ]
    most = max(share for _, share in ways)
    turn = [way for place in range(most) for way, share in ways if place < share]
    return itertools.cycle(turn)


def bits(paper: Paper) -> Iterator[Changed]:
    """Turn one bit after the other, in an order without a pattern, until all came round; then again."""
    size = len(paper.data) * 8
    step = next(one for one in itertools.count(int(size * 0.618)) if math.gcd(one, size) == 1)
    for number in itertools.count():
        bit = number * step % size
        changed = bytearray(paper.data)
        changed[bit // 8] ^= 1 << bit % 8
        yield f"bit {bit}", bytes(changed)


def some_bits(paper: Paper) -> Iterator[Changed]:
    """Turn a bit of the head, near the border of a chunk, of the last chunk, or anywhere."""
    chance = random.Random(len(paper.data))  # noqa: S311  (must repeat)
    size = len(paper.data)
    while True:
        border = chance.randrange(0, size, _CHUNK) + _head(paper.data)
        around = chance.choice((chance.randrange(4 * _KIB), border + chance.randint(-40, 40)))
        place = chance.choice((around, size - 1 - chance.randrange(_CHUNK), chance.randrange(size)))
        place = min(max(place, 0), size - 1)
        changed = bytearray(paper.data)
        changed[place] ^= 1 << (bit := chance.randrange(8))
        yield f"bit {place * 8 + bit}", bytes(changed)


def _head(data: bytes) -> int:
    """Return where the chunks of a packet begin: after its header and a nonce."""
    return data.index(b"\n", data.index(b"\n---") + 1) + 17


def lengths(paper: Paper) -> Iterator[Changed]:
    """Cut at every place, in between append something."""
    yield from _lengths(paper, 1)


def some_lengths(paper: Paper) -> Iterator[Changed]:
    """Cut at every KiB and near it, in between append something."""
    yield from _lengths(paper, _KIB)


def _lengths(paper: Paper, step: int) -> Iterator[Changed]:
    chance = random.Random(step)  # noqa: S311  (must repeat)
    while True:
        for end in chance.sample(range(0, len(paper.data), step), -(-len(paper.data) // step)):
            yield f"cut at {end}", paper.data[:end]
            if chance.random() < _TAILS:
                tail = chance.choice(_TAIL)(chance, paper)
                yield f"{len(tail)} more bytes", paper.data + tail


_TAILS: Final = 0.1
_TAIL: Final[tuple[Callable[[random.Random, Paper], bytes], ...]] = (
    lambda chance, _: bytes(chance.choice((1, 16, 1000, 70_000))),
    lambda chance, _: chance.randbytes(chance.choice((1, 16, 1000, 70_000))),
    lambda _, paper: paper.data,
    lambda chance, paper: paper.data[-chance.randrange(1, len(paper.data)) :],
    lambda _, __: b"\n",
)

_SHARES: Final = (
    ("small packet", bits, 10),
    ("small packet", lengths, 2),
    ("large packet", some_bits, 4),
    ("large packet", some_lengths, 1),
    ("receipt", bits, 1),
    ("receipt", lengths, 1),
    ("card", bits, 1),
    ("card", lengths, 1),
    ("request", bits, 1),
    ("request", lengths, 1),
    ("approval", bits, 1),
    ("approval", lengths, 1),
    ("removal", bits, 1),
    ("removal", lengths, 1),
    ("keys", bits, 1),
    ("keys", lengths, 1),
)
