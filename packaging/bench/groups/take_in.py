"""Taking packets in at headquarters."""

from __future__ import annotations

import io
import time
from collections.abc import Iterator
from dataclasses import dataclass, field

from bench.groups import Effort
from bench.raw_store import Prepared, RawStore, prepare
from bench.rows import Goal, LeftOut, Line, Row
from bench.scene import SMALL, Scene
from bench.timing import Measured, Pair, in_turns, milliseconds
from r2p_field.bootstrap import Program
from r2p_field.bundle.open_body import collect_body
from r2p_field.bundle.open_cover import Unwrapped, unwrap
from r2p_field.bundle.staging import MemoryStaging
from r2p_field.domain.ids import ProgrammeId
from r2p_field.services.admissions import Admissions
from r2p_field.services.import_body import KnownHere
from r2p_field.services.import_packets import Outcome


@dataclass(slots=True)
class Watch:
    """A progress that notes when the packets were in and only the search was missing."""

    begun: float = field(default_factory=time.perf_counter)
    taken_in: float = 0.0

    def report(self, done: int, total: int, text: str) -> None:  # noqa: ARG002  (as a Progress is told)
        """Note the time at which words begin to be indexed."""
        if "searchable" in text:
            self.taken_in = time.perf_counter()


@dataclass(frozen=True, slots=True, kw_only=True)
class _Import:
    """Microseconds per observation: until it was kept and folded, and until it could be found."""

    kept: float
    found: float


def rows(scene: Scene, effort: Effort) -> Iterator[Row | LeftOut]:
    """Measure."""
    prepared = prepare(scene.observations)
    kept, found = _whole(scene, prepared, effort)
    yield from (kept, found)
    yield _small(scene, prepared)
    yield from _checks(scene, Measured(rounds=(*found.spread_ours, found.ours)), effort)


def _whole(scene: Scene, prepared: Prepared, effort: Effort) -> tuple[Row, Row]:
    ours: list[_Import] = []
    stored: list[float] = []
    indexed: list[float] = []
    for _ in range(effort.rounds):
        raw = RawStore(scene.place("raw.db"))
        stored.append(raw.insert(prepared.rows) * 1000 / scene.size)
        program = scene.headquarters()
        ours.append(_take_in(program, scene))
        indexed.append(raw.index(prepared.texts) * 1000 / scene.size)
        raw.close()
        program.upkeep.close(ending=False)
    return (
        _KEPT.row(_pair([one.kept for one in ours], stored), effort.rounds * scene.size),
        _FOUND.row(_pair([one.found for one in ours], indexed), effort.rounds * scene.size),
    )


_KEPT = Line(
    name="take in a large packet, each observation",
    group="import",
    unit="µs",
    floor_is="SQLCipher executemany, three indexes, one transaction",
    bound_by="database pages written, each encrypted and authenticated, in the journal and in the file",
    goal=Goal(ratio=1.25),
)
_FOUND = Line(
    name="the same until every word can be found, each",
    group="import",
    unit="µs",
    floor_is="FTS5 alone: tokenising and posting the same words",
    bound_by="tokenising and merging postings; all the rest should hide behind it",
    goal=Goal(ratio=1.1),
)


def _pair(ours: list[float], floor: list[float]) -> Pair:
    return Pair(ours=Measured(rounds=tuple(ours)), floor=Measured(rounds=tuple(floor)))


def _take_in(program: Program, scene: Scene) -> _Import:
    watch = Watch()
    report = program.packets.import_paths([scene.packet.path], watch)
    ended = time.perf_counter()
    if [one.outcome for one in report.packets] != [Outcome.IMPORTED] or not watch.taken_in:
        raise RuntimeError(f"the packet was not taken in: {report.packets}")
    return _Import(
        kept=(watch.taken_in - watch.begun) * 1_000_000 / scene.size,
        found=(ended - watch.begun) * 1_000_000 / scene.size,
    )


def _small(scene: Scene, prepared: Prepared) -> Row:
    raw = RawStore(scene.place("raw.db"))
    raw.insert(prepared.rows)
    packets = iter(scene.small_packets)
    program, batches = scene.full, iter([prepare(one.observations).rows for one in scene.small_packets])
    rounds = len(scene.small_packets)

    def ours() -> float:
        watch, path = Watch(), next(packets).packet.path
        program.packets.import_paths([path], watch)
        return (watch.taken_in - watch.begun) * 1000

    pair = in_turns(ours, lambda: raw.insert(next(batches)), rounds)
    raw.close()
    return Line(
        name=f"a packet of {SMALL} arrives where {scene.size:,} are",
        group="import",
        unit="ms",
        floor_is=f"{SMALL} rows in one transaction, three indexes",
        bound_by="index pages that a packet dirties, and one flush",
        goal=Goal(ratio=1.3),
    ).row(pair, rounds)


def _checks(scene: Scene, whole: Measured, effort: Effort) -> Iterator[Row]:
    """Open and check a packet as an import does, without keeping anything; beside the whole import."""
    vault = scene.empty_vault()
    admissions = Admissions(vault)
    keys, programmes = vault.keyring.identities(), {admissions.programme or ProgrammeId("")}
    data = scene.packet.path.read_bytes()
    opened: list[Unwrapped] = []

    def envelope() -> object:
        opened[:] = [unwrap(io.BytesIO(data), len(data), keys, programmes, staging=MemoryStaging)]
        return opened

    costs = [
        (milliseconds(envelope), milliseconds(lambda: collect_body(opened[0], KnownHere(vault, admissions))))
        for _ in range(effort.rounds)
    ]
    vault.close()
    for name, share, place, bound in (
        (
            "open the envelope and its signatures",
            0.05,
            0,
            "decrypting, and one signature of each kind a packet",
        ),
        ("unpack and verify every revision", 0.1, 1, "inflating, decoding strictly, one SHA-256 pass"),
    ):
        ours = Measured(rounds=tuple(one[place] * 1000 / scene.size for one in costs))
        yield Line(
            name=f"share of an import: {name}",
            group="import",
            unit="µs",
            floor_is="the whole import until every word can be found",
            bound_by=bound,
            goal=Goal(ratio=share),
        ).row(Pair(ours=ours, floor=whole), effort.rounds * scene.size)
