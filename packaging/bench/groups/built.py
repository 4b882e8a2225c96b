"""The built program (`dev.py build --folder`): its size, its starts, its memory."""

from __future__ import annotations

import os
import re
import subprocess
import sys
import time
from collections.abc import Iterable, Iterator, Sequence
from functools import partial
from pathlib import Path
from typing import Final

import click

from bench.groups import Effort
from bench.rows import Goal, LeftOut, Line, Row
from bench.scene import Scene
from bench.timing import Pair, in_turns, milliseconds, once
from shipping import tree
from shipping.identity import identity

_BARE: Final = """
from PySide6.QtWidgets import QApplication, QWidget
a = QApplication([])
w = QWidget()
w.show()
a.exec()
"""
_OF_QT_AND_PYTHON: Final = re.compile(r"^_internal/(PySide6|shiboken6|python3\.|libpython|base_library)")
_CALM: Final = 5
"""Looks in a row at which a process must take the same memory."""
_LOOK_EVERY: Final = 0.2
_SETTLED: Final = 0.5
"""MiB by which memory may still move while it counts as the same."""


def rows(scene: Scene, effort: Effort) -> Iterator[Row | LeftOut]:
    """Measure; nothing where the folder was not built."""
    who = identity({})
    program = who.folder / who.name
    if not program.is_file():
        yield Line(name="built program", group="built", unit="", floor_is="", bound_by="").left_out(
            "it is not built: dev.py build --folder"
        )
        return
    yield _size(who.folder)
    yield _help("its files in memory", program, scene, effort, forget=False)
    yield _help("its files on disk", program, scene, effort, forget=True)
    yield _selftest(program, scene, effort)
    yield _memory(program, scene, effort)


def _size(folder: Path) -> Row:
    leaves = [leaf for leaf in tree.leaves(folder) if not leaf.target]
    floor = sum(leaf.size for leaf in leaves if _OF_QT_AND_PYTHON.match(leaf.path))
    return Line(
        name="built program, size of its folder",
        group="built",
        unit="MB",
        floor_is="what is Qt's and Python's in the same folder",
        bound_by="ciphers, photos, fonts and data come on top; Qt's tables of languages (ICU) are a fifth",
        goal=Goal(most=164),
    ).row(Pair(ours=once(sum(leaf.size for leaf in leaves) / 1e6), floor=once(floor / 1e6)), 1)


def _help(where: str, program: Path, scene: Scene, effort: Effort, *, forget: bool) -> Row:
    bare = [sys.executable, "-c", "import click"]
    packages = Path(click.__file__).parent

    def cost(command: Sequence[str | Path], read: Iterable[Path]) -> float:
        if forget:
            _forget(read)
        return milliseconds(lambda: _run(command, scene))

    ours = partial(cost, [program, "--help"], [program.parent])
    floor = partial(cost, bare, [packages, Path(os.__file__).parent])
    return Line(
        name=f"built program --help, {where}",
        group="built",
        unit="ms",
        floor_is="this Python that imports click and ends",
        bound_by="reading the modules out of one file, unpacking them",
    ).row(in_turns(ours, floor, effort.rounds * 3), effort.rounds * 3)


def _selftest(program: Path, scene: Scene, effort: Effort) -> Row:
    ours = partial(_timed, [program, "--selftest"], scene)
    floor = partial(_timed, [sys.executable, "-m", "r2p_field", "--selftest"], scene)
    return Line(
        name="built program, the whole self-test",
        group="built",
        unit="ms",
        floor_is="the same in this Python, not built",
        bound_by="Argon2id, and the main window drawn in five languages",
    ).row(in_turns(ours, floor, effort.rounds), effort.rounds)


def _memory(program: Path, scene: Scene, effort: Effort) -> Row:
    ours = partial(_resident, [program], scene)
    floor = partial(_resident, [sys.executable, "-c", _BARE], scene)
    return Line(
        name="built program, memory with the first window open",
        group="built",
        unit="MiB",
        floor_is="bare PySide6: one empty widget shown",
        bound_by="what opening records needs is loaded while the passphrase is typed",
    ).row(in_turns(ours, floor, effort.rounds), effort.rounds)


def _surroundings(scene: Scene) -> dict[str, str]:
    return {
        "QT_QPA_PLATFORM": "offscreen",
        "R2P_FIELD_PROFILE": str(scene.folder / "built-marks"),
        "HOME": str(scene.folder),
        "LC_ALL": "C.UTF-8",
        **{name: os.environ[name] for name in ("LD_LIBRARY_PATH",) if name in os.environ},
    }


def _run(command: Sequence[str | Path], scene: Scene) -> None:
    subprocess.run(command, env=_surroundings(scene), capture_output=True, check=True)


def _timed(command: Sequence[str | Path], scene: Scene) -> float:
    return milliseconds(lambda: _run(command, scene))


def _forget(folders: Iterable[Path]) -> None:
    """Let the system forget what it keeps in memory of files, as after the computer was switched on."""
    for path in (one for folder in folders for one in folder.rglob("*") if one.is_file()):
        handle = os.open(path, os.O_RDONLY)
        os.posix_fadvise(handle, 0, 0, os.POSIX_FADV_DONTNEED)
        os.close(handle)


def _resident(command: Sequence[str | Path], scene: Scene) -> float:
    """Start a program with a window and return how much memory it takes once that stays the same."""
    process = subprocess.Popen(
        command, env=_surroundings(scene), stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL
    )
    try:
        seen: list[float] = []
        while len(seen) < _CALM or max(seen[-_CALM:]) - min(seen[-_CALM:]) > _SETTLED or seen[-1] < 1:
            time.sleep(_LOOK_EVERY)
            said = Path(f"/proc/{process.pid}/status").read_text("ascii")
            found = re.search(r"^VmRSS:\s*(\d+) kB", said, re.MULTILINE)
            seen.append(int(found[1]) / 1024 if found else 0.0)
        return seen[-1]
    finally:
        process.kill()
        process.wait()
