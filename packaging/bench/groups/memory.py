"""The most memory that jobs hold, each in a process of its own."""

from __future__ import annotations

import shutil
import subprocess
import sys
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path

from bench.groups import Effort
from bench.machine import tells_peak
from bench.rows import Goal, LeftOut, Line, Row
from bench.scene import Scene
from bench.timing import in_turns

_FLOOR = "the same program with an open vault, doing nothing"


@dataclass(frozen=True, slots=True, kw_only=True)
class _Job:
    """A job of `bench.child`, where its vault comes from and what file it is given."""

    name: str
    sentence: str
    vault: Path
    file: Callable[[], Path | str]
    most: float
    bound_by: str


def rows(scene: Scene, effort: Effort) -> Iterator[Row | LeftOut]:
    """Measure; one round less than elsewhere, since memory hardly varies."""
    empty = scene.place("hq")
    scene.headquarters(empty).upkeep.close(ending=False)
    for job in (
        _Job(
            name="list",
            sentence=f"list and search {scene.size:,} observations (no window)",
            vault=scene.closed_full,
            file=lambda: "",
            most=160,
            bound_by="the database's page cache; the goal of 160 MiB is for 100,000 with a window",
        ),
        _Job(
            name="take_in",
            sentence=f"take in a packet of {scene.size:,}",
            vault=empty,
            file=lambda: scene.packet.path,
            most=350,
            bound_by="the packet, unpacked and decoded at once; the goal of 350 MiB is for a million records",
        ),
        _Job(
            name="seal",
            sentence=f"seal {scene.size:,} observations",
            vault=scene.closed_device,
            file=lambda: _new_folder(scene),
            most=150,
            bound_by="entries held while it is decided which may go; 150 MiB is the goal for 2 GiB",
        ),
        _Job(
            name="print",
            sentence=f"print a summary of {scene.size:,}",
            vault=scene.closed_full,
            file=lambda: scene.place("summary.pdf"),
            most=100,
            bound_by="reportlab and its fonts, 75 MiB; every observation counted at once",
        ),
    ):
        yield _row(scene, job, effort)


def _row(scene: Scene, job: _Job, effort: Effort) -> Row | LeftOut:
    line = Line(
        name=job.sentence,
        group="memory",
        unit="MiB",
        floor_is=_FLOOR,
        bound_by=job.bound_by,
        goal=Goal(most=job.most),
    )
    if not tells_peak():
        return line.left_out("this system does not tell the peak memory of a process")
    rounds = max(1, effort.rounds - 1)

    def run(name: str, file: Path | str) -> float:
        vault = Path(shutil.copytree(job.vault, scene.place("copy")))
        arguments = [name, str(vault), str(scene.starter.profile), scene.passphrase, str(file)]
        done = subprocess.run(
            [sys.executable, "-m", "bench.child", *arguments], capture_output=True, text=True, check=True
        )
        shutil.rmtree(vault)
        return float(done.stdout)

    return line.row(in_turns(lambda: run(job.name, job.file()), lambda: run("nothing", ""), rounds), rounds)


def _new_folder(scene: Scene) -> Path:
    folder = scene.place("stick")
    folder.mkdir()
    return folder
