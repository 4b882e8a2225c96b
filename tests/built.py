"""The built program in the place of this checkout: R2P_FIELD_BUILT names the file that starts it.

Without it the tests run the checkout. With it everything that a person starts is the built program, with
nothing in its environment but what is given, and each system call that has to do with a network is written
down.
"""

import os
import re
import subprocess
from collections.abc import Mapping, Sequence
from itertools import count
from pathlib import Path

from tests.cli.desk import Ended

BUILT = Path(os.environ["R2P_FIELD_BUILT"]) if "R2P_FIELD_BUILT" in os.environ else None
_FAMILY = re.compile(r"\b[AP]F_[A-Z0-9_]+")


def traced(command: Sequence[str], folder: Path) -> list[str]:
    """Return a command that writes what it does with sockets into a new file of `folder`.

    The process keeps its number: the tracer is a process beside it.
    """
    folder.mkdir(exist_ok=True)
    file = next(one for one in (folder / f"{n}.txt" for n in count()) if not one.exists())
    return ["/usr/bin/strace", "-D", "-f", "--seccomp-bpf", "-e", "trace=network", "-o", str(file), *command]


def families(folder: Path) -> set[str]:
    """Return the kinds of sockets and addresses in what was written down, `AF_UNIX` for example."""
    said = "\n".join(file.read_text("utf-8", "replace") for file in folder.glob("*.txt"))
    return {kind.replace("PF_", "AF_") for kind in _FAMILY.findall(said)}


def by_built_program(line: Sequence[str], variables: Mapping[str, str]) -> Ended:
    """Give the built program a command, in an environment that holds nothing else."""
    return run([str(BUILT), *line], variables)


def run(command: Sequence[str], variables: Mapping[str, str]) -> Ended:
    """Run something in an environment that holds nothing else."""
    done = subprocess.run(
        command, env=dict(variables), stdin=subprocess.DEVNULL, capture_output=True, check=False, timeout=300
    )
    out, err = (said.decode("utf-8", "replace") for said in (done.stdout, done.stderr))
    return Ended(code=done.returncode, out=out, err=err)
