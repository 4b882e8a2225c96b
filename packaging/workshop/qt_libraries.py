"""The system libraries without which Qt does not even load, and how they are got."""

import ctypes
import sys
from pathlib import Path

from workshop import debian
from workshop.stop import Stop

# library -> Debian package
ALWAYS = {
    "libGL.so.1": "libgl1",
    "libEGL.so.1": "libegl1",
    "libxkbcommon.so.0": "libxkbcommon0",
    "libdbus-1.so.3": "libdbus-1-3",
    "libfontconfig.so.1": "libfontconfig1",
    "libglib-2.0.so.0": "libglib2.0-0",
}
ON_A_DISPLAY = {
    "libxcb-cursor.so.0": "libxcb-cursor0",
    "libxcb-icccm.so.4": "libxcb-icccm4",
    "libxcb-keysyms.so.1": "libxcb-keysyms1",
    "libxcb-xkb.so.1": "libxcb-xkb1",
    "libxcb-shape.so.0": "libxcb-shape0",
    "libxkbcommon-x11.so.0": "libxkbcommon-x11-0",
}


def provide(folder: Path, log: Path, *, for_display: bool) -> None:
    """Make sure that Qt's libraries are there, in the system or in `folder`.

    Raises:
        Stop: they are not, and this system gives no way to get them.
    """
    if not sys.platform.startswith("linux"):
        return
    wanted = ALWAYS | ON_A_DISPLAY if for_display else ALWAYS
    lacking = missing(wanted, folder)
    if not lacking:
        return
    packages = [wanted[name] for name in lacking]
    if not debian.has_apt():
        raise Stop(
            f"Qt needs system libraries that are not here: {', '.join(lacking)}. "
            "Install them with your system's own package manager and run the same command again."
        )
    if debian.is_root():
        debian.install_as_root(packages, "Installing the system libraries that Qt needs", log)
    else:
        debian.libraries_without_root(packages, folder, log)
    still = missing(wanted, folder)
    if still:
        raise Stop(
            f"Qt's system libraries were installed, but these are still not found: {', '.join(still)}."
        )


def missing(wanted: dict[str, str], folder: Path) -> list[str]:
    """Return the libraries that neither the system nor `folder` has."""
    places = debian.library_folders(folder)
    return [name for name in wanted if not any((p / name).exists() for p in places) and not _loads(name)]


def _loads(name: str) -> bool:
    try:
        ctypes.CDLL(name)
    except OSError:
        return False
    return True
