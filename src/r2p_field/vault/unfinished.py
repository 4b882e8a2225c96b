"""Making records in steps that a crash may cut short, without leaving something that looks like records.

A mark stands in the folder from the first file to the last. Until the key file is in place nothing in there
can ever be opened, so what a crash left behind is removed by the next try in the same folder, and never
mistaken for somebody's records.
"""

from __future__ import annotations

import contextlib
import os
from collections.abc import Iterator
from pathlib import Path
from typing import Final

from r2p_field.vault import slots as slot_files
from r2p_field.vault.errors import StorageRefused, VaultExists, VaultUnfinished
from r2p_field.vault.files import (
    PART,
    make_folder_inside,
    place,
    sync_folder,
    sync_name,
    translated,
)
from r2p_field.vault.turns import only_one

DATABASE: Final = "vault.db"
BLOBS: Final = "blobs.db"
MARK: Final = "vault.unfinished"
_OURS: Final = (
    *slot_files.GENERATIONS,
    f"{slot_files.NAME}{PART}",
    *(f"{name}{end}" for name in (DATABASE, BLOBS) for end in ("", "-wal", "-shm", "-journal")),
    MARK,
)


def is_unfinished(folder: Path) -> bool:
    """Tell whether making records in this folder was cut short before anything could be opened."""
    return (folder / MARK).is_file() and not (folder / slot_files.NAME).is_file()


def refuse_unfinished(folder: Path) -> None:
    """Raise VaultUnfinished for a folder in which records were begun and never finished."""
    with translated():
        if is_unfinished(folder):
            raise VaultUnfinished


@contextlib.contextmanager
def making(folder: Path) -> Iterator[None]:
    """Run a block that fills an empty folder, wholly or not at all.

    When it fails, what it made is removed; when the computer stops, the mark tells. The mark is locked while
    this lasts, so that a second program does not take what is being made for what was cut short. Raises
    VaultExists, VaultBeingMade, FolderMissing (it is made, the one around it never), StorageFull,
    StorageRefused.
    """
    with translated():
        _require_name(folder)
        there = folder.is_dir()
        if folder.exists() and not is_unfinished(folder) and (not there or any(folder.iterdir())):
            raise VaultExists
        make_folder_inside(folder)
        sync_name(folder)
        sync_name(folder.parent)
    with contextlib.ExitStack() as afterwards, only_one(folder / MARK):
        _begin(folder)
        try:
            yield
        except BaseException:
            afterwards.callback(_forget, folder, there=there)
            with contextlib.suppress(OSError):
                _remove(folder, but=MARK)
            raise
    finish(folder)


def _require_name(folder: Path) -> None:
    """Raise StorageRefused for a name that is no text, as old sticks have: SQLite opens nothing there."""
    try:
        os.fspath(folder).encode()
    except UnicodeEncodeError:
        raise StorageRefused from None


def _begin(folder: Path) -> None:
    """Remove what was cut short; leave alone what somebody else finished or put there a moment ago."""
    with translated():
        if any(one.name not in _OURS for one in folder.iterdir()) or (folder / slot_files.NAME).exists():
            (folder / MARK).unlink()
            raise VaultExists
        _remove(folder, but=MARK)


def _forget(folder: Path, *, there: bool) -> None:
    """Remove the mark, and a folder that was not there before; some systems remove nothing that is held."""
    with contextlib.suppress(OSError):
        _remove(folder)
        if not there:
            folder.rmdir()


def place_key_file(folder: Path, data: bytes) -> None:
    """Put the key file in last of all, when the names of what it opens are durable. Raises OSError."""
    sync_folder(folder)
    place(folder / slot_files.NAME, data)


def finish(folder: Path) -> None:
    """Take the mark away, if it is there. Raises StorageRefused."""
    with translated():
        if (folder / MARK).exists():
            (folder / MARK).unlink()
            sync_folder(folder)


def _remove(folder: Path, *, but: str = "") -> None:
    for name in _OURS:
        if name != but:
            (folder / name).unlink(missing_ok=True)
    sync_folder(folder)
