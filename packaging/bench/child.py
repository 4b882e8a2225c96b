"""Jobs that run in a process of their own: `python -m bench.child JOB FOLDER PROFILE PASSPHRASE [FILE]`.

Each prints the most memory that it held (MiB), without what unlocking took for the passphrase.
"""

from __future__ import annotations

import datetime as dt
import sys
from pathlib import Path

from bench.machine import forget_peak, peak_mib
from r2p_field.bootstrap import Program, Starter
from r2p_field.domain.jobs import Silent
from r2p_field.services.observations import Filter
from r2p_field.services.summaries import SummaryRequest


def main(job: str, folder: str, profile: str, passphrase: str, file: str = "") -> None:
    """Unlock, forget the peak, do the job, print the peak."""
    program = Starter(profile=Path(profile)).unlock(Path(folder), passphrase=passphrase)
    forget_peak()
    _JOBS[job](program, Path(file))
    print(peak_mib())
    program.upkeep.close()


def _nothing(_program: Program, _file: Path) -> None:
    """An open vault."""


def _list(program: Program, _file: Path) -> None:
    program.observations.page(Filter(), limit=200)
    program.observations.search("the")


def _take_in(program: Program, file: Path) -> None:
    report = program.packets.import_paths([file], Silent())
    if not report.totals["imported"]:
        raise RuntimeError(str(report.packets))


def _seal(program: Program, file: Path) -> None:
    file.mkdir(exist_ok=True)
    program.sealing.seal(file, Silent())


def _print(program: Program, file: Path) -> None:
    program.summaries.print_to(SummaryRequest(), file, dt.date(2026, 11, 1), Silent())


_JOBS = {"nothing": _nothing, "list": _list, "take_in": _take_in, "seal": _seal, "print": _print}

if __name__ == "__main__":
    main(*sys.argv[1:])
