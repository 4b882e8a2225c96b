"""One program at a time where something is made: the system's own lock, which ends with the process."""

from __future__ import annotations

import contextlib
import errno
import os
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import Final

from r2p_field.vault.errors import VaultBeingMade
from r2p_field.vault.files import translated

_HELD: Final = {errno.EACCES, errno.EAGAIN, errno.EDEADLK}


@contextlib.contextmanager
def only_one(mark: Path) -> Iterator[None]:
    """Hold a file, made where it is not there, locked while the block runs.

    A file system that knows no locks is trusted. Raises VaultBeingMade when another process holds it,
    StorageFull, StorageRefused.
    """
    with translated():
        handle = os.open(mark, os.O_RDWR | os.O_CREAT | getattr(os, "O_BINARY", 0), 0o600)
    try:
        with translated():
            _lock(handle)
            os.fsync(handle)
            if not _is_there(handle, mark):
                raise VaultBeingMade
        yield
    finally:
        with contextlib.suppress(OSError):  # a stick that was pulled: there is nothing to let go of
            os.close(handle)


def _is_there(handle: int, mark: Path) -> bool:
    """Tell whether the locked file still lies there: whoever held it before may just have removed it."""
    try:
        return os.path.samestat(os.fstat(handle), mark.stat())
    except FileNotFoundError:
        return False


def _lock(handle: int) -> None:
    try:
        if sys.platform == "win32":
            import msvcrt

            msvcrt.locking(handle, msvcrt.LK_NBLCK, 1)
        else:
            import fcntl

            fcntl.flock(handle, fcntl.LOCK_EX | fcntl.LOCK_NB)
    except OSError as error:
        if error.errno in _HELD:
            raise VaultBeingMade from None
