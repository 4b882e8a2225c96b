"""What a person waits for in the window: unlocking, opening, searching, scrolling, saving; and memory."""

from __future__ import annotations

import json
import os
import shutil
import subprocess
import sys
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path

from bench.floors import Flush
from bench.groups import Effort
from bench.raw_store import RawStore, prepare
from bench.rows import Goal, LeftOut, Line, Row
from bench.scene import Scene
from bench.timing import Measured, Pair, at
from r2p_field.domain.folding import fold

_TYPED = 60
_AFTER_PASSPHRASE = 80
_TABLE = "a bare QTableView over as many rows in memory"


@dataclass(frozen=True, slots=True, kw_only=True)
class _Wanted:
    """A row: which costs of the child, at which share, beside which floor."""

    name: str
    ours: str
    floor: str
    floor_is: str
    bound_by: str
    goal: Goal
    share: float = 0.5
    unit: str = "ms"


def rows(scene: Scene, effort: Effort) -> Iterator[Row | LeftOut]:
    """Measure: one process a round, since a window is unlocked once."""
    folder = Path(shutil.copytree(scene.closed_device, scene.place("device")))
    upkeep = scene.starter.unlock(folder, passphrase=scene.passphrase).upkeep  # it begins its new chain now
    while upkeep.tidy_up():  # as the program does while nobody works
        pass
    upkeep.close(ending=False)
    typed = scene.generator.queries(_TYPED)
    _run(scene, folder, typed[:1])  # compiles the modules, as an installed program has them
    rounds = [_run(scene, folder, typed) | _floors(scene, typed) for _ in range(effort.rounds)]
    for one in _rows(scene.size):
        pair = Pair(ours=_at(rounds, one.ours, one.share), floor=_at(rounds, one.floor, one.share))
        line = Line(
            name=one.name,
            group="desktop",
            unit=one.unit,
            floor_is=one.floor_is,
            bound_by=one.bound_by,
            goal=one.goal,
        )
        yield line.row(pair, sum(len(costs[one.ours]) for costs in rounds))


def _at(rounds: Sequence[dict[str, list[float]]], name: str, share: float) -> Measured:
    return Measured(rounds=tuple(at(sorted(costs[name]), share) for costs in rounds))


def _run(scene: Scene, folder: Path, typed: Sequence[str]) -> dict[str, list[float]]:
    command = [
        sys.executable,
        "-m",
        "bench.desktop",
        str(folder),
        str(scene.starter.profile),
        scene.passphrase,
    ]
    asked = json.dumps({"rows": scene.size, "typed": list(typed)})
    env = {name: value for name, value in os.environ.items() if name != "PYTHONDONTWRITEBYTECODE"}
    env |= {"HOME": str(scene.folder), "PYTHONPYCACHEPREFIX": str(scene.folder / "compiled")}
    done = subprocess.run(command, input=asked, env=env, capture_output=True, text=True, check=False)
    if done.returncode:
        raise RuntimeError(f"the windows did not run: {done.stderr[-2000:]}")
    costs: dict[str, list[float]] = json.loads(done.stdout.splitlines()[-1])
    costs["bare keystroke"] = costs["bare scroll"]
    return costs


def _floors(scene: Scene, typed: Sequence[str]) -> dict[str, list[float]]:
    prepared = prepare(scene.observations)
    raw = RawStore(scene.place("raw.db"))
    raw.insert(prepared.rows)
    raw.index(prepared.texts)
    searched = [raw.search(_question(one)) for one in typed]
    raw.close()
    flush = Flush(scene.place("flush"))
    flushed = [flush.milliseconds() for _ in range(200)]
    flush.close()
    return {"raw search": searched, "flush": flushed}


def _question(typed: str) -> str:
    words = [f'"{word}"' for word in fold(typed).split()]
    return " ".join([*words[:-1], f"{words[-1]} *"])


def _rows(size: int) -> Iterator[_Wanted]:
    for ours, name, bound_by in (
        ("first page", "the first page painted with what it says", "building the window; counting"),
        ("unlock", "the list painted, by way of the first page", "the same, then the list and its order"),
    ):
        yield _Wanted(
            name=f"from the passphrase to {name}, {size:,} observations",
            ours=ours,
            floor="kdf",
            floor_is="Argon2id alone (64 MiB, 3 passes, 4 lanes)",
            bound_by=bound_by,
            goal=Goal(above=_AFTER_PASSPHRASE),
        )
    for share, name in ((0.5, "p50"), (0.99, "p99")):
        yield _Wanted(
            name=f"open an observation: from the key to the sheet painted, {name}",
            ours="open",
            floor="bare open",
            floor_is="a sheet of a dozen fields laid out and painted",
            bound_by="laying rich text out; one way to the thread of the records and back",
            goal=Goal(ratio=3),
            share=share,
        )
        yield _Wanted(
            name=f"keystroke to the result painted, {name}",
            ours="keystroke",
            floor="raw search",
            floor_is="the same words asked of FTS5 and a bare table, nothing painted",
            bound_by="ordering all rows of the word, two lines a row painted; goal 33 ms at the p99",
            goal=Goal(most=33) if name == "p99" else Goal(),
            share=share,
        )
    yield from _scroll_rows()
    yield from _last_rows()


def _scroll_rows() -> Iterator[_Wanted]:
    for share, name in ((0.5, "p50"), (0.99, "p99"), (1.0, "max")):
        yield _Wanted(
            name=f"scroll by a page: the window answers, {name}",
            ours="scroll",
            floor="bare scroll",
            floor_is=_TABLE,
            bound_by="six columns of words made in Python, and a style sheet for each cell",
            goal=Goal(most=33),
            share=share,
        )
    yield _Wanted(
        name="scroll by a page until its rows stand there, p99",
        ours="scroll until read",
        floor="bare scroll",
        floor_is=_TABLE,
        bound_by="rows read by number, in the thread of the records, then painted a second time",
        goal=Goal(most=50),
        share=0.99,
    )
    yield _Wanted(
        name="jump to the end or the beginning until the rows stand there, p99",
        ours="jump",
        floor="bare jump",
        floor_is=_TABLE,
        bound_by="the same: no row lies farther away than another",
        goal=Goal(most=33),
        share=0.99,
    )


def _last_rows() -> Iterator[_Wanted]:
    for share, name in ((0.5, "p50"), (0.99, "p99")):
        yield _Wanted(
            name=f"save from the editor until it says so, {name}",
            ours="save",
            floor="flush",
            floor_is="write 4 KiB and flush (fdatasync)",
            bound_by="one step with its words; every field emptied, the list read and shown anew",
            goal=Goal(),
            share=share,
        )
    yield _Wanted(
        name="memory of the program after all of this",
        ours="rss",
        floor="bare rss",
        floor_is="Qt and Python with the program loaded, no window",
        bound_by="Qt with the program 110 MiB, the list 30, pages of the records 32",
        goal=Goal(most=160),
        unit="MiB",
    )
