"""Files that a person asked for: written beside, then put in place, never over something that is there."""

from __future__ import annotations

import contextlib
import errno
import os
import re
import secrets
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import BinaryIO, Final

from r2p_field.domain.errors import BadInput, R2PError
from r2p_field.vault.files import sync, sync_folder, sync_name

if sys.platform != "win32":
    import fcntl

_HALF_WRITTEN: Final = re.compile(r"\.[0-9a-f]{12}\.part")
_FULL = {errno.ENOSPC, errno.EDQUOT, errno.EFBIG}


class FileRefused(R2PError):
    """A file or folder that a person chose cannot be read or written."""

    code = "file-refused"


class FolderGone(FileRefused):
    """The folder or stick that a person chose is not there, and none is made in its place."""

    code = "folder-gone"


class TargetFull(R2PError):
    """The disk or stick has no room for what was asked."""

    code = "target-full"


@contextlib.contextmanager
def told(what: str = "The file or folder cannot be used") -> Iterator[None]:
    """Turn the operating system's refusals into plain sentences that name no folder."""
    try:
        yield
    except OSError as error:
        if error.errno in _FULL:
            raise TargetFull(
                what="There is no room left where the file should go.",
                safe="Your records are safe; no half-written file was left.",
                next_="Free some space or choose another stick or folder, then do it again.",
            ) from None
        reason = os.strerror(error.errno) if error.errno else "it is not there"
        raise FileRefused(
            what=f"{what}: {reason}.",
            safe="Your records are safe; nothing was changed.",
            next_="Look whether it is there and not write-protected, or choose another one.",
        ) from None


def require_folder(folder: Path) -> None:
    """Return when a folder is there. Raises FolderGone, FileRefused.

    One that is not is a stick that was pulled, or a typing slip. Made anew, it would lie on the disk of this
    computer, and whoever wrote into it would believe that it is on the stick.
    """
    with told():
        if not folder.exists():
            raise FolderGone(
                what="The folder or stick is not there.",
                safe="Your records are safe; nothing was written.",
                next_="Put the stick in, or choose a folder that is there.",
            )


@contextlib.contextmanager
def new_file(path: Path) -> Iterator[BinaryIO]:
    """Write a file that appears whole or not at all, into a folder that is there: none is ever made.

    What an earlier writer left half-written in that folder when it was killed is removed: nobody else would
    ever see it. Raises BadInput when it exists, FolderGone, FileRefused, TargetFull.
    """
    with told():
        if path.exists():
            raise already_there()
        require_folder(path.parent)
        _forget_half_written(path.parent)
        beside = path.with_name(f".{secrets.token_hex(6)}.part")
    try:
        with told(), beside.open("wb") as file:
            _hold(file)
            yield file
            file.flush()
            sync(file.fileno())
        with told():
            _put_in_place(beside, path)
    finally:
        with contextlib.suppress(OSError):
            beside.unlink(missing_ok=True)


def _forget_half_written(folder: Path) -> None:
    """Remove files of `new_file` that no process writes any more, where that can be done."""
    with contextlib.suppress(OSError):
        for left in [one for one in folder.iterdir() if _HALF_WRITTEN.fullmatch(one.name)]:
            with contextlib.suppress(OSError):
                _remove_unless_held(left)


def _remove_unless_held(path: Path) -> None:
    """Remove a file unless another process holds it. Windows removes none that is open anyway."""
    if sys.platform != "win32":
        with path.open("rb") as file:
            if not _hold(file):
                return
    path.unlink()


def _hold(file: BinaryIO) -> bool:
    """Hold a file against other processes while it is open; tell whether that was possible."""
    if sys.platform != "win32":
        try:
            fcntl.flock(file, fcntl.LOCK_EX | fcntl.LOCK_NB)
        except OSError:  # somebody holds it, or the file system knows no locks
            return False
    return True


def write_new(path: Path, data: bytes) -> None:
    """Write bytes into a new file and read them back. Raises as `new_file`."""
    with new_file(path) as file:
        file.write(data)
    with told():
        if path.read_bytes() != data:
            path.unlink()
            raise FileRefused(
                what="The file could not be read back as it was written.",
                safe="Your records are safe; the bad copy was removed.",
                next_="Use another stick or folder: this one is failing.",
            )


def read_file(path: Path, most: int) -> bytes:
    """Read a whole file of at most `most` bytes. Raises FileRefused, BadInput for a larger one."""
    with told("The file cannot be read"):
        if path.stat().st_size > most:
            raise BadInput(
                what="The file is far too large for what it should be.",
                safe="Nothing was taken from it.",
                next_="Choose the right file.",
                code="file-too-large",
            )
        return path.read_bytes()


def _put_in_place(beside: Path, path: Path) -> None:
    """Rename a whole file, durably, even in a new folder; a file whose name may be lost does not stay."""
    beside.replace(path)
    try:
        sync_folder(path.parent)
        sync_name(path.parent)
    except OSError:
        path.unlink(missing_ok=True)
        raise


def already_there() -> BadInput:
    """Say that a file of that name exists."""
    return BadInput(
        what="There is already a file of that name.",
        safe="It was not touched.",
        next_="Choose another name or folder.",
        code="file-exists",
    )
