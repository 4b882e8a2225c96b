"""Which names the files of a release may have, so that none leads anywhere but into its own folder.

They are written into folders of Linux, Windows and macOS, so that the strictest of the three decides.
"""

from __future__ import annotations

import re
from collections.abc import Iterable
from typing import Final

MAX_PATH: Final = 200
"""Characters of a whole path; Windows takes 260 with the folder around it."""
MAX_DEPTH: Final = 16
_PART: Final = re.compile(r"[A-Za-z0-9_][A-Za-z0-9_.+-]{0,99}")
_DEVICE: Final = re.compile(r"(con|prn|aux|nul|com[0-9]|lpt[0-9])(\..*)?", re.IGNORECASE)
"""Names that Windows takes for devices, with any ending."""


def allowed(path: str) -> bool:
    """Tell whether a path is plain: letters, digits and `_.+-`, parts joined by `/`, going nowhere else.

    No part begins with a point or a hyphen or ends with a point.
    """
    parts = path.split("/")
    return len(path) <= MAX_PATH and len(parts) <= MAX_DEPTH and all(map(_plain, parts))


def apart(paths: Iterable[str]) -> bool:
    """Tell whether paths can lie beside each other on every system.

    None is another one, none is a folder of another one; capitals make no difference.
    """
    folded = sorted(path.lower() for path in paths)
    names = set(folded)
    if len(names) != len(folded):
        return False
    return not any(above in names for path in folded for above in _folders(path))


def _folders(path: str) -> Iterable[str]:
    parts = path.split("/")
    return ("/".join(parts[:count]) for count in range(1, len(parts)))


def _plain(part: str) -> bool:
    return bool(_PART.fullmatch(part)) and not part.endswith(".") and not _DEVICE.fullmatch(part)
