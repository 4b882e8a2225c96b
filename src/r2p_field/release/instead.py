"""Letting the newer copy of this program run in the place of this one."""

from __future__ import annotations

import os
import sys
from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import Final

from r2p_field.release.pointer import to_start_instead

_STAYS: Final = (("--selftest",), ("update", "back"))
"""What every copy does itself: how else to leave one that does not start?"""
_LIBRARIES: Final = "LD_LIBRARY_PATH"
_SENT: Final = "R2P_FIELD_GAVE_WAY_TO"
"""Which copy was given way to: none is asked twice, whatever a folder looks like."""


def give_way(arguments: Sequence[str]) -> None:
    """Become the copy that the pointer names, if that is another one; come back where this one is to run.

    A copy that cannot be started does not keep this one from running. Never with a program that runs from its
    sources, which has no versions.
    """
    if not getattr(sys, "frozen", False) or any(tuple(arguments[: len(one)]) == one for one in _STAYS):
        return
    executable = Path(sys.executable)
    other = to_start_instead(executable)
    if other is None or os.environ.get(_SENT) == str(other):
        return
    try:
        _become(other, arguments)
    except OSError:
        return


def surroundings(given: Mapping[str, str]) -> dict[str, str]:
    """Return the environment for another built program: nothing of this one's own libraries is in it."""
    found = {**given, "PYINSTALLER_RESET_ENVIRONMENT": "1"}
    before = found.pop(f"{_LIBRARIES}_ORIG", None)
    found.pop(_LIBRARIES, None)
    return found if before is None else {**found, _LIBRARIES: before}


def _become(other: Path, arguments: Sequence[str]) -> None:
    """Run another program in this process; Windows has no such thing, and waits for it. Raises OSError."""
    environment = {**surroundings(os.environ), _SENT: str(other)}
    if os.name != "nt":
        os.execve(other, [str(other), *arguments], environment)  # noqa: S606  (a whole command, no shell)
    import subprocess

    sys.exit(subprocess.run([other, *arguments], env=environment, check=False).returncode)  # noqa: S603
