"""Destroying the way into records in milliseconds: the key file goes, the records become noise.

Nobody can be asked for a passphrase in an emergency, and without the master key no slot can be taken out of
the key file. So the key file without one's own slot is made while records are opened, when the master key is
at hand, and waits as ready bytes; they hold no secret. On flash memory an old block may survive: this
destroys the key file and promises nothing about the chip (SECURITY_NOTES 2.6). Backups are out of reach.
"""

from __future__ import annotations

import contextlib
import os
import threading
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, replace
from pathlib import Path

from r2p_field.crypto.randomness import random_bytes
from r2p_field.vault import slots as slot_files
from r2p_field.vault.errors import StorageRefused
from r2p_field.vault.files import PART, place, sync, sync_folder, translated, write_private

_LEAST = 4096
"""Bytes that are overwritten at least, so that the length of what lies there afterwards says nothing."""


@dataclass(frozen=True, slots=True, kw_only=True)
class WayOut:
    """What an emergency may do to one key file.

    `others` is how many other people's passphrases open the records; `without_me` holds the two generations
    of the key file in which one's own is missing, when there is anybody else.
    """

    others: int
    without_me: tuple[bytes, bytes] | None


class KeyFileTurn:
    """Lets one at a time write the key file of open records, and nobody after an emergency.

    Letting somebody in takes seconds in which the slots are already in memory: written after an emergency,
    they would bring the way in back.
    """

    def __init__(self) -> None:
        self._lock = threading.Lock()
        self._over = False

    @contextlib.contextmanager
    def changing(self) -> Iterator[None]:
        """Write the key file anew within. Raises StorageRefused once an emergency took the way in away."""
        with self._lock:
            if self._over:
                raise StorageRefused("The way into these records was taken away.")
            yield

    @contextlib.contextmanager
    def ending(self) -> Iterator[None]:
        """Take the way in away within: it waits for no more than a key file that is being written."""
        self._over = True
        with self._lock:
            yield


def way_out(file: slot_files.SlotFile, master: bytearray, slot: Mapping[str, object], known: int) -> WayOut:
    """Make ready what an emergency needs, while the master key is at hand.

    `slot` is the one that opened, `known` the greatest generation that the database knows of. Who came in
    with the code on paper has no slot of their own to take away.
    """
    others = [one for one in file.of_kind(slot_files.PERSON) if one != slot]
    if not others or slot["kind"] != slot_files.PERSON:
        return WayOut(others=len(others), without_me=None)
    first = file.changed(without=[slot], after=known + 1)
    second = replace(first, generation=first.generation + 1)
    return WayOut(others=len(others), without_me=(first.to_bytes(master), second.to_bytes(master)))


def leave(folder: Path, out: WayOut) -> None:
    """Take one's own passphrase out of the key file, in every generation; the others' still open the records.

    At every moment one generation lies there that opens for the others. Raises StorageRefused when the folder
    cannot be written, or nobody else could open the records.
    """
    if out.without_me is None:
        raise StorageRefused("There is no key of yours alone to take away.")
    first, second = out.without_me
    with translated():
        write_private(folder / slot_files.NEW, second)
        sync_folder(folder)
        _overwrite(folder / slot_files.NAME)
        (folder / slot_files.NEW).replace(folder / slot_files.NAME)
        _overwrite(folder / slot_files.OLD)
        place(folder / slot_files.OLD, first)


def destroy(folder: Path) -> None:
    """Destroy the key file in every generation; what lies there afterwards looks like a damaged one.

    Nothing opens these records afterwards, neither a passphrase nor the code on paper. Raises StorageRefused
    when a generation could not be destroyed; the others are.
    """
    left = [name for name in _every_name(folder) if not _gone(folder / name)]
    with contextlib.suppress(OSError):
        place(folder / slot_files.NAME, random_bytes(_LEAST))
    if left:
        raise StorageRefused("The key file could not be destroyed.")


def _every_name(folder: Path) -> list[str]:
    """Return the names of all generations and of what a crash left half placed: those hold slots too."""
    names = [name for one in slot_files.GENERATIONS for name in (one, f"{one}{PART}")]
    with contextlib.suppress(OSError):
        names += [one.name for one in folder.glob(f"{slot_files.NAME}*")]
    return list(dict.fromkeys(names))


def _gone(file: Path) -> bool:
    try:
        _overwrite(file)
    except OSError:
        return False
    return True


def _overwrite(file: Path) -> None:
    """Overwrite a file in place, sync it, and take it away. Raises OSError."""
    if not file.is_file():
        return
    handle = os.open(file, os.O_WRONLY | getattr(os, "O_BINARY", 0))
    with os.fdopen(handle, "wb") as out:
        out.write(random_bytes(max(_LEAST, file.stat().st_size)))
        out.flush()
        sync(out.fileno())
    file.unlink()
    sync_folder(file.parent)
