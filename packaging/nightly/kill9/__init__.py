"""kill -9: a process that works is killed at a random moment, again and again, and what it left is looked at.

Afterwards the records open, everything that was acknowledged is there and whole, nothing is half kept, the
check of the files is satisfied, and the next try succeeds.

yard      what is worked on: closed records, packets, a headquarters that reads them
jobs      what a victim does to records, and what must hold afterwards
ways      the same for the ways into them
updating  the same for the program itself, exchanged from a stick
carried   the same for what lies outside of them: packets, second copies, restored folders
planted   jobs with a fault, which must be found
steps     the durable steps, counted in a process and in what it forks
victims   forking a victim and killing it: after so much work of its own, or before a durable step
warden    the process that does so for each try, and looks
"""

from __future__ import annotations

import json
import subprocess
import sys
from pathlib import Path

from nightly.limits import Limit, Outcome

_PACKAGES = Path(__file__).resolve().parents[2]
"""Where the package of the campaigns lies, for a process of its own."""


def run(limit: Limit, folder: Path, *, jobs: tuple[str, ...] = ()) -> Outcome:
    """Kill victims of all jobs in turns, or of some; each try forks one from a process made ready for it.

    That process has no threads and no windows, so that it may fork, and it has loaded everything, so that a
    try takes a tenth of a second.
    """
    seconds = "" if limit.seconds is None else str(limit.seconds)
    command = [sys.executable, "-m", "nightly.kill9.warden", str(folder), str(limit.count), seconds, *jobs]
    done = subprocess.run(command, cwd=_PACKAGES, stdout=subprocess.PIPE, text=True, check=True)
    told = json.loads(done.stdout)
    return Outcome(tries=told["tries"], failures=tuple(told["failures"]), parts=told["parts"])
