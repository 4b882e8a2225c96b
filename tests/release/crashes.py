"""An update that dies at every step of what it does, one step later each time: a program starts, old or new.

`python -m tests.release.crashes FOLDER [CONTROL]` says how many deaths it looked at. With CONTROL the pointer
names the new version before its files are there: that must be found. It forks, which a run of tests cannot.
"""

from __future__ import annotations

import io
import itertools
import os
import shutil
import sys
from collections.abc import Callable
from pathlib import Path
from typing import Any, BinaryIO

from tests.release.makers import KEYS, lay, released
from tests.release.programs import files, release_of, this_program, unpacked

from nightly.kill9.steps import DEAD, Steps, watch
from r2p_field.domain.jobs import Progress, Silent
from r2p_field.release.pointer import Place, Pointer, to_start_instead
from r2p_field.release.reading import Release, look
from r2p_field.services import program_shelf
from r2p_field.services.program_shelf import ProgramShelf, ThisProgram

MORE_STEPS = ("mkdir", "symlink_to", "chmod", "touch", "rmdir")
"""Steps of a folder that make nothing durable, but that a kill can come between."""


def die_at(step: int) -> None:
    """Let this process die before a step, counted from 1: what becomes durable, each name made or gone."""
    steps = Steps()

    def before(number: int) -> None:
        if number == step:
            os._exit(DEAD)

    def counted(real: Callable[..., Any]) -> Callable[..., Any]:
        def stepping(*args: Any, **kwargs: Any) -> Any:
            before(steps.begin())
            return real(*args, **kwargs)

        return stepping

    watch(steps, before)
    for name in MORE_STEPS:
        setattr(Path, name, counted(getattr(Path, name)))
    os.unlink = counted(os.unlink)
    os.rmdir = counted(os.rmdir)


def starting(home: Path) -> str:
    """Return which program a person's start would run, if it is there whole; else what is wrong."""
    first = home / "r2p-field"
    program = to_start_instead(first) or first
    if not os.access(program, os.X_OK):
        return "nothing"
    name = program.read_text("utf-8").partition("print('")[2].partition("'")[0]
    whole = dict(files(name))
    if name == "second":
        whole["libnew.so"] = whole["_internal/lib/libnew.so"]
    for path, data in whole.items():
        if not (program.parent / path).is_file() or (program.parent / path).read_bytes() != data:
            return f"{name} without {path}"
    return name


def install(program: ThisProgram, raw: bytes) -> None:
    file = io.BytesIO(raw)
    ProgramShelf(program, lambda _: True).install(file, look(file, KEYS), Silent())


def deaths(folder: Path, raw: bytes, prepare: Callable[[Path], ThisProgram], old: str, new: str) -> int:
    """Die at every step of an update; look after each what starts, and that the update can be done again."""
    for step in itertools.count(1):
        home = folder / str(step)
        program = prepare(home)
        if (child := os.fork()) == 0:
            die_at(step)
            install(program, raw)
            os._exit(0)
        code = os.waitstatus_to_exitcode(os.waitpid(child, 0)[1])
        assert code in {0, DEAD}, f"step {step} ended with {code}"
        says = starting(home)
        assert says in ({new} if code == 0 else {old, new}), f"after a death at step {step}: {says!r}"
        if says == old:
            install(program, raw)
            assert starting(home) == new, f"step {step}, done again: {starting(home)!r}"
        ProgramShelf(program).back()
        assert starting(home) == old, f"no way back after a death at step {step}"
        shutil.rmtree(home)
        if code == 0:
            return step - 1
    raise AssertionError


def main(folder: Path, *, control: bool = False) -> None:
    if control:
        point_too_early()
    (folder / "new").mkdir(parents=True)
    second = lay(folder / "new" / "2", files("second"))
    (second / "libnew.so").symlink_to("_internal/lib/libnew.so")
    third = lay(folder / "new" / "3", files("third"))
    first_raw = released(second, release_of((0, 2, 0)))
    count = deaths(folder / "once", first_raw, unpacked, "first", "second")

    def updated(home: Path) -> ThisProgram:
        install(unpacked(home), first_raw)
        return this_program(home, "0.2.0")

    later = released(third, release_of((0, 3, 0)))
    count += deaths(folder / "twice", later, updated, "second", "third")
    sys.stdout.write(f"{count}\n")


def point_too_early() -> None:
    """Let the new version have its name, and the pointer name it, before its files are there."""
    real = program_shelf._write

    def early(new: Path, file: BinaryIO, release: Release, progress: Progress) -> None:
        pointer = Pointer(current=Place(version="0.2.0", schema=10))
        (new.parent / "current").write_bytes(pointer.to_bytes())
        real(new, file, release, progress)

    program_shelf._write = early
    program_shelf._NEW = "0.2.0"  # type: ignore[misc]


if __name__ == "__main__":
    main(Path(sys.argv[1]), control="control" in sys.argv[2:])
