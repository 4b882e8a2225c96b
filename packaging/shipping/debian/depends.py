"""Which packages of Debian the folder needs: worked out from what its libraries are linked with."""

import re
import subprocess
from collections.abc import Iterable
from pathlib import Path
from typing import Final

from shipping.contents import OF_THE_COMPUTER, needed_by

_PACKAGES: Final = {
    "libEGL.so.1": "libegl1",
    "libGL.so.1": "libgl1",
    "libwayland-client.so.0": "libwayland-client0",
    "libwayland-cursor.so.0": "libwayland-cursor0",
    "libwayland-egl.so.1": "libwayland-egl1",
    "libxcb.so.1": "libxcb1",
}
_OF_LIBC: Final = re.compile(r"^(ld-linux.*|lib(c|dl|m|pthread|rt|util))\.so\.\d+$")
_GLIBC: Final = re.compile(r"\bGLIBC_(\d+)\.(\d+)")


class NotNamed(Exception):
    """The folder needs a library that it does not hold and that no package is named for."""


def depends(folder: Path) -> list[str]:
    """Return the packages without which the program does not start.

    Raises:
        NotNamed: a library is neither in the folder nor in the table.
    """
    binaries = [path for path in sorted(folder.rglob("*")) if _is_binary(path)]
    inside = {path.name for path in folder.rglob("*.so*")}
    needed = {name for path in binaries for name in needed_by(str(path))} - inside
    outside = {name for name in needed if not _OF_LIBC.match(name) and not name.startswith(OF_THE_COMPUTER)}
    if unknown := sorted(outside - _PACKAGES.keys()):
        raise NotNamed(f"The folder needs {', '.join(unknown)}, and no package is named for it.")
    return [f"libc6 (>= {_glibc(binaries)})", *sorted(_PACKAGES[name] for name in outside)]


def _glibc(binaries: Iterable[Path]) -> str:
    """Return the oldest C library with which all of them start."""
    found = {(2, 17)}
    for path in binaries:
        said = subprocess.run(["objdump", "-T", path], capture_output=True, text=True, check=False).stdout
        found |= {(int(major), int(minor)) for major, minor in _GLIBC.findall(said)}
    return "{}.{}".format(*max(found))


def _is_binary(path: Path) -> bool:
    if path.is_symlink() or not path.is_file():
        return False
    with path.open("rb") as file:
        return file.read(4) == b"\x7fELF"
