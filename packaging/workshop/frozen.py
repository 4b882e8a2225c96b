"""The built program tried as people will have it: no network, a folder that cannot be written, keys alone."""

import os
import shutil
import subprocess
import sys
from collections.abc import Sequence
from pathlib import Path

from workshop.environment import Environment
from workshop.running import follow
from workshop.stop import say

TESTS = ("tests/frozen", "tests/journeys/real")
_ALONE = 'mount --bind "$1" "$1" && mount -o remount,ro,bind "$1" && shift && exec "$@"'
"""What a shell does in name spaces of its own: makes the folder read-only, then becomes the tests."""


def try_built(environment: Environment, folder: Path, arguments: Sequence[str]) -> int:
    """Run the tests of the built program in `folder`; return the exit code.

    Where the system takes nobody's network away they run without that, and say so.
    """
    program = folder / folder.name
    variables = environment.variables() | {"R2P_FIELD_BUILT": str(program)}
    tests = list(arguments) or [*TESTS]
    command: list[str | Path] = [environment.python, "-m", "pytest", "-q", "-p", "no:cacheprovider", *tests]
    if apart := _apart():
        say("No network, a read-only program folder, an empty PATH: the built program is tried")
        variables["R2P_FIELD_APART"] = "1"
        command = [*apart, "sh", "-c", _ALONE, "sh", folder, *command]
    else:
        say("This system lets nobody take its network away: the built program is tried with it")
    return follow(command, variables, cwd=environment.root)


def _apart() -> list[str]:
    """Return what starts a command without a network and where folders can be made read-only; or nothing."""
    if not sys.platform.startswith("linux") or shutil.which("unshare") is None:
        return []
    words = ["unshare", "--net", "--mount"] if os.geteuid() == 0 else ["unshare", "-r", "--net", "--mount"]
    tried = subprocess.run([*words, "true"], capture_output=True, check=False)
    return [] if tried.returncode else words
