"""Whose work lies in the built program: read from the notices that were made when it was built."""

from __future__ import annotations

import re
import sys
from pathlib import Path
from typing import Final

FILE: Final = "NOTICES.txt"
"""Beside the program; made by `packaging/shipping/notices`."""
_HEAD: Final = 64 * 1024
"""Letters from the beginning in which the list ends."""
_LINE: Final = re.compile(r"^(\S.*?)(?:\s{2,}(\S.*))?$")


def listed(folder: Path | None = None) -> tuple[tuple[str, str], ...]:
    """Return name with version, and the terms in short, of each part; nothing where it was not built.

    `folder` is where the program lies, when it is not the one that runs.
    """
    if folder is None and not getattr(sys, "frozen", False):
        return ()
    try:
        with ((folder or Path(sys.executable).parent) / FILE).open(encoding="utf-8") as file:
            _title, _head, listing, *_terms = file.read(_HEAD).split("\n\n")
    except (OSError, ValueError):
        return ()
    return tuple(_part(line) for line in listing.splitlines())


def _part(line: str) -> tuple[str, str]:
    found = _LINE.match(line)
    return (found[1], found[2] or "") if found else (line, "")
