"""On what records lie: a disk inside the computer, or something that is pulled out or shared.

On a stick, a memory card or a folder in a network, and wherever the program itself is carried about, records
are written with the slower journal (docs/decisions/0033). Whoever cannot be told apart counts as a stick:
the slower journal is safe everywhere.
"""

from __future__ import annotations

import ctypes
import os
import re
import sys
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Final

MARKER: Final = "portable.txt"
"""A file of this name in a folder around the records: they are carried about with the program."""
_WEAK: Final = frozenset({"vfat", "msdos", "exfat", "ntfs", "ntfs3", "fuseblk", "hfs", "hfsplus", "udf"})
"""File systems of sticks and cards: they keep no order, or are written by a process beside the kernel."""
_FAR: Final = frozenset({"nfs", "nfs4", "cifs", "smb3", "smbfs", "9p", "afs", "ceph"})
_OVER: Final = "fuse."
_OCTAL: Final = re.compile(r"\\([0-7]{3})")
_MOUNTS: Final = Path("/proc/self/mountinfo")
_BLOCKS: Final = Path("/sys/class/block")
_REMOVABLE, _NETWORK = 2, 4
"""What `GetDriveTypeW` says of them."""


def wants_slower_journal(folder: Path) -> bool:
    """Tell whether records in this folder are to be written with the slower journal."""
    try:
        place = folder.resolve()
        return is_carried(place) or _may_be_pulled(place)
    except OSError:
        return True


def is_carried(folder: Path) -> bool:
    """Tell whether a folder lies in one that is carried about with the program. Raises OSError."""
    return any((one / MARKER).is_file() for one in (folder, *folder.parents))


def _may_be_pulled(folder: Path) -> bool:
    if sys.platform == "win32":
        return _windows(folder)
    if sys.platform == "darwin":
        return folder.parts[1:2] == ("Volumes",)
    return linux(folder)


def linux(folder: Path, mounts: Path = _MOUNTS, blocks: Path = _BLOCKS) -> bool:
    """Tell from the lists of the kernel; what stands in none of them counts as a stick. Raises OSError."""
    found = [one for one in _mounted(mounts) if folder.is_relative_to(one[0])]
    if not found:
        return True
    _, kind, source = max(found, key=lambda one: len(one[0].parts))
    if kind in _WEAK | _FAR or kind.startswith(_OVER):
        return True
    return source.startswith("/dev/") and _is_removable(Path(source).resolve().name, blocks)


def _mounted(mounts: Path) -> Iterator[tuple[Path, str, str]]:
    """Yield place, kind and source of what is mounted; of two at one place the later one covers the other."""
    lines = mounts.read_text("utf-8", "surrogateescape").splitlines()
    for line in reversed(lines):
        before, _, after = line.partition(" - ")
        kind, source = after.split(" ")[:2]
        place = _OCTAL.sub(lambda one: chr(int(one[1], 8)), before.split(" ")[4])
        yield Path(place), kind, source


def _is_removable(name: str, blocks: Path) -> bool:
    """Tell of a block device, a part of one, or what is laid over others (an encrypted stick)."""
    device = (blocks / name).resolve()
    if not device.is_dir():
        return False
    if any(_is_removable(one.name, blocks) for one in device.glob("slaves/*")):
        return True
    whole = device.parent if (device / "partition").is_file() else device
    on_usb = any(part.startswith("usb") for part in whole.parts)
    return on_usb or _says(whole / "removable", "1") or _says(whole / "device/type", "SD")


def _says(file: Path, word: str) -> bool:
    return file.is_file() and file.read_text("ascii", "replace").strip() == word


def _windows(folder: Path) -> bool:  # pragma: no cover  (needs Windows; written to its documentation)
    """Ask what kind of drive this is, and whether it is formatted as sticks are."""
    drive = f"{folder.drive}{os.sep}"
    asked: Callable[[str], int] = ctypes.windll.kernel32.GetDriveTypeW  # type: ignore[attr-defined,unused-ignore]
    if asked(drive) in {_REMOVABLE, _NETWORK}:
        return True
    kind = ctypes.create_unicode_buffer(32)
    told: Callable[..., int] = ctypes.windll.kernel32.GetVolumeInformationW  # type: ignore[attr-defined,unused-ignore]
    if not told(drive, None, 0, None, None, None, kind, len(kind)):
        return True
    return "FAT" in kind.value.upper()
