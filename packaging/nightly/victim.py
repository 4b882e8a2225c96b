"""A process that saves or imports until it is killed.

`python -m nightly.victim JOB FOLDER PROFILE PASSPHRASE FILE ...`, where JOB is `save` or `take_in`.
It writes a line for everything that is kept for good; what it wrote before it died must be there afterwards.
"""

from __future__ import annotations

import itertools
import sys
from pathlib import Path

from r2p_field.bootstrap import Program, Starter
from r2p_field.domain.jobs import Silent
from r2p_field.domain.observation import Observation

READY = "ready"


def main(job: str, folder: str, profile: str, passphrase: str, *files: str) -> None:
    """Unlock, say so, then work until killed."""
    program = Starter(profile=Path(profile)).unlock(Path(folder), passphrase=passphrase)
    print(READY, flush=True)
    if job == "save":
        _save(program)
    else:
        _take_in(program, [Path(one) for one in files])


def _save(program: Program) -> None:
    for number in itertools.count():
        words = f"observation {number} of a process that is about to be killed " * (1 + number % 20)
        print(program.observations.add(Observation(what=words)), flush=True)


def _take_in(program: Program, files: list[Path]) -> None:
    for file in files:
        program.packets.import_paths([file], Silent())
        print(file.name, flush=True)


if __name__ == "__main__":
    main(*sys.argv[1:])
