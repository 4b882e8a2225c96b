"""Programmes, devices and packets for the campaigns, made as the benchmark makes them."""

from __future__ import annotations

import shutil
from collections.abc import Iterator
from contextlib import contextmanager
from functools import cached_property
from pathlib import Path

from bench.scene import Scene, record_all, scene
from r2p_field.bootstrap import Program


class Stage:
    """A scene, and an empty headquarters to be copied for each try."""

    def __init__(self, made: Scene) -> None:
        self.scene = made

    @cached_property
    def empty(self) -> Path:
        """A closed headquarters that knows every device and took in nothing."""
        folder = self.scene.place("empty")
        self.scene.headquarters(folder).upkeep.close()
        return folder

    def packets(self, devices: int, each: int, observations: int) -> list[Path]:
        """Return packets of new devices; nothing is acknowledged, so each repeats the earlier ones."""
        made = []
        for _ in range(devices):
            program = self.scene.new_device([])
            for _ in range(each):
                record_all(program, self.scene.unrecorded(observations))
                made.append(self.scene.seal(program).path)
            program.upkeep.close()
        return made

    @contextmanager
    def headquarters(self) -> Iterator[tuple[Path, Program]]:
        """Open a copy of the empty headquarters; it is removed at the end."""
        folder = self.copy()
        program = self.unlock(folder)
        try:
            yield folder, program
        finally:
            program.upkeep.close()
            shutil.rmtree(folder)

    def copy(self) -> Path:
        """Return the folder of a new copy of the empty headquarters."""
        return Path(shutil.copytree(self.empty, self.scene.place("hq")))

    def unlock(self, folder: Path) -> Program:
        """Open the records of a folder."""
        return self.scene.starter.unlock(folder, passphrase=self.scene.passphrase)


@contextmanager
def stage(folder: Path) -> Iterator[Stage]:
    """Set a stage in a new folder; it is removed at the end."""
    with scene(folder, size=1, devices=0) as made:
        yield Stage(made)
