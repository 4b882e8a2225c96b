"""Files that survive a power cut: written beside, synced, then put in place.

A crash at any moment leaves the old file or the new one, never half of either (SECURITY_NOTES 2.3).
"""

from __future__ import annotations

import contextlib
import errno
import os
import shutil
from collections.abc import Iterator
from pathlib import Path
from typing import Final

from r2p_field.vault.errors import FolderMissing, StorageFull, StorageRefused

try:
    import fcntl
except ImportError:  # Windows, where there is no need of it
    fcntl = None  # type: ignore[assignment]

PART: Final = ".part"
"""How the name of a file ends that is not in place yet."""
_FULL: Final = {errno.ENOSPC, errno.EDQUOT, errno.EFBIG}
_CANNOT_SYNC: Final = {errno.EINVAL, errno.ENOTSUP}
"""Some sticks' file systems cannot make the names in a folder durable by themselves."""


@contextlib.contextmanager
def translated() -> Iterator[None]:
    """Turn the operating system's refusals into this package's errors."""
    try:
        yield
    except OSError as error:
        if error.errno in _FULL:
            raise StorageFull from None
        raise StorageRefused from None


def sync(handle: int) -> None:
    """Make the bytes of an open file durable on the disk itself. Raises OSError.

    On macOS `fsync` only hands them to the disk, which may keep them where a power cut takes them; what makes
    it write them is not known to every file system there.
    """
    whole = getattr(fcntl, "F_FULLFSYNC", None)
    if whole is not None:
        with contextlib.suppress(OSError):
            fcntl.fcntl(handle, whole)
            return
    os.fsync(handle)


def sync_folder(folder: Path) -> None:
    """Make the names in a folder durable, where system and file system can do that. Raises OSError."""
    if os.name == "nt":
        return
    handle = os.open(folder, os.O_RDONLY)
    try:
        sync(handle)
    except OSError as error:
        if error.errno not in _CANNOT_SYNC:
            raise
    finally:
        os.close(handle)


def sync_name(folder: Path) -> None:
    """Make a folder's own name durable: somebody may have made it a moment ago, in a window of the system's.

    The folder around it may be none of ours; then there is nothing to be done.
    """
    with contextlib.suppress(OSError):
        sync_folder(folder.parent)


def write_private(path: Path, data: bytes) -> None:
    """Write a file that only this user may read and sync it. Raises OSError."""
    handle = os.open(path, os.O_WRONLY | os.O_CREAT | os.O_TRUNC | getattr(os, "O_BINARY", 0), 0o600)
    with os.fdopen(handle, "wb") as file:
        file.write(data)
        file.flush()
        sync(file.fileno())


def place(path: Path, data: bytes) -> None:
    """Put a small file in place of whatever is there, wholly or not at all. Raises OSError."""
    part = path.with_name(f"{path.name}{PART}")
    write_private(part, data)
    part.replace(path)
    sync_folder(path.parent)


def carry(source: Path, target: Path) -> None:
    """Copy a file as it is into a new one that only this user may read, and sync it. Raises OSError."""
    write_private(target, b"")
    with source.open("rb") as whole, target.open("rb+") as copy:
        shutil.copyfileobj(whole, copy)
        copy.flush()
        sync(copy.fileno())


def forget_cached(handle: int) -> None:
    """Let the next reading of a synced file come from the disk or stick itself, where the system can do that.

    Otherwise reading back would only prove what is in memory. `handle` is an open file's.
    """
    if hasattr(os, "posix_fadvise"):
        with contextlib.suppress(OSError):
            os.posix_fadvise(handle, 0, 0, os.POSIX_FADV_DONTNEED)


def make_private_folder(path: Path) -> None:
    """Make a folder of the program's own, for this user alone, and those around it that are missing.

    All names are made durable. Never for a place that a person chose: `make_folder_inside`. Raises OSError.
    """
    missing = [one for one in (path, *path.parents) if not one.exists()]
    path.mkdir(mode=0o700, parents=True, exist_ok=True)
    for one in missing:
        sync_folder(one.parent)


def make_folder_inside(path: Path) -> None:
    """Make a folder for this user alone in one that is there, which is never made.

    One that a person chose and that is gone is a stick that was pulled: made anew, it would lie on the disk
    of this computer. Raises FolderMissing, OSError.
    """
    there = path.exists()
    try:
        path.mkdir(mode=0o700, exist_ok=True)
    except FileNotFoundError:
        raise FolderMissing from None
    if not there:
        sync_folder(path.parent)
