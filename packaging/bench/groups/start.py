"""Starting: the commands, the window, and from the passphrase to the list."""

from __future__ import annotations

import importlib.util
import os
import shutil
import subprocess
import sys
from collections.abc import Iterator, Sequence
from pathlib import Path

from bench.groups import Effort
from bench.rows import Goal, LeftOut, Line, Row
from bench.scene import Scene
from bench.timing import Pair, in_turns, milliseconds
from r2p_field.bootstrap import PROFILE_VARIABLE
from r2p_field.crypto import kdf
from r2p_field.services.observations import Filter

_AFTER_PASSPHRASE = 80
"""Milliseconds from the stretched passphrase to the list."""
_PAGE = 200


def rows(scene: Scene, effort: Effort) -> Iterator[Row | LeftOut]:
    """Measure."""
    yield _help(scene, effort)
    yield _window(scene, effort)
    yield _unlock(scene, effort)


def _help(scene: Scene, effort: Effort) -> Row | LeftOut:
    line = Line(
        name="r2p-field --help",
        group="start",
        unit="ms",
        floor_is="Python that imports click and ends",
        bound_by="starting Python and reading the modules of the commands; nothing else may be loaded",
        goal=Goal(ratio=1.25),
    )
    if importlib.util.find_spec("r2p_field.cli.main") is None:
        return line.left_out("the command line is not there yet")
    ours, floor = ["-m", "r2p_field", "--help"], ["-c", "import click"]
    return line.row(_starts(ours, floor, scene, effort), effort.rounds * 3)


def _window(scene: Scene, effort: Effort) -> Row | LeftOut:
    line = Line(
        name="window, from the command to the first paint (off screen)",
        group="start",
        unit="ms",
        floor_is="bare PySide6: one empty widget painted",
        bound_by="importing Qt; forms, services and view-models come on top of it",
        goal=Goal(ratio=1.25),
    )
    if importlib.util.find_spec("r2p_field.gui.app") is None:
        return line.left_out("there is no window yet")
    ours, floor = ["-m", "bench.first_paint", "ours"], ["-m", "bench.first_paint", "bare"]
    try:
        pair = _starts(ours, floor, scene, effort)
    except _Failed as failed:
        return line.left_out(f"the window does not open: {failed}")
    return line.row(pair, effort.rounds * 3)


def _starts(ours: Sequence[str], floor: Sequence[str], scene: Scene, effort: Effort) -> Pair:
    """Start both in turns, after once each for the compiled modules and the disk's cache."""
    for arguments in (ours, floor):
        _run(arguments, scene)
    return in_turns(lambda: _run(ours, scene), lambda: _run(floor, scene), effort.rounds * 3)


class _Failed(RuntimeError):
    """A process that was to be measured ended with an error; its words."""


def _run(arguments: Sequence[str], scene: Scene) -> float:
    env = {name: value for name, value in os.environ.items() if name != "PYTHONDONTWRITEBYTECODE"}
    env |= {"QT_QPA_PLATFORM": "offscreen", PROFILE_VARIABLE: str(scene.starter.profile)}
    env["PYTHONPYCACHEPREFIX"] = str(scene.folder / "compiled")  # as an installed program: compiled before
    said: list[subprocess.CompletedProcess[str]] = []

    def run() -> None:
        command = [sys.executable, *arguments]
        said.append(subprocess.run(command, env=env, capture_output=True, text=True, check=False))

    cost = milliseconds(run)
    if said[0].returncode:
        raise _Failed(" ".join(said[0].stderr.split()))
    return cost


def _unlock(scene: Scene, effort: Effort) -> Row:
    folder = Path(shutil.copytree(scene.closed_device, scene.place("device")))
    scene.starter.unlock(folder, passphrase=scene.passphrase).upkeep.close(
        ending=False
    )  # its new chain is begun now

    def ours() -> float:
        opened = []

        def unlock_and_list() -> None:
            opened.append(scene.starter.unlock(folder, passphrase=scene.passphrase))
            opened[0].observations.page(Filter(), limit=_PAGE)

        cost = milliseconds(unlock_and_list)
        opened[0].upkeep.close(ending=False)
        return cost

    def floor() -> float:
        secret = scene.passphrase.encode()
        return milliseconds(lambda: kdf.argon2id(secret, bytes(kdf.SALT_SIZE), kdf.FLOOR))

    return Line(
        name=f"unlock {scene.size:,} observations and list the first page",
        group="start",
        unit="ms",
        floor_is="Argon2id alone (64 MiB, 3 passes, 4 lanes)",
        bound_by=f"memory bandwidth, by design; the goal is the floor and {_AFTER_PASSPHRASE} ms",
        goal=Goal(above=_AFTER_PASSPHRASE),
    ).row(in_turns(ours, floor, effort.rounds * 2), effort.rounds * 2)
