"""Noticing that a journal was damaged in its middle, before SQLite throws away what stands behind.

After a crash SQLite takes the journal up to the first frame whose sum is wrong and says nothing of the rest:
that is right for what the crash cut short, and wrong for a place that the disk lost. The two can be told
apart: with `synchronous = FULL` a step is only begun when the one before it is on the disk, so behind the
step that a crash cut short there is no whole one (https://www.sqlite.org/fileformat2.html, section 4).
"""

from __future__ import annotations

import os
from pathlib import Path
from typing import BinaryIO, Final

from r2p_field.vault.errors import VaultDamaged
from r2p_field.vault.files import translated
from r2p_field.vault.journal_steps import HEADER, order_of, steps

_SIZES: Final = frozenset({4096, 16_384})


def refuse_holes(database: Path) -> None:
    """Raise VaultDamaged when a whole step stands in the journal behind a damaged one. Reads only.

    To be called before the file is opened: closing it would throw away what stands behind. A journal that
    somebody writes meanwhile says nothing; opening finds that it is in use.
    """
    journal = database.with_name(f"{database.name}-wal")
    with translated():
        if not journal.is_file():
            return
        before = _state(journal)
        with journal.open("rb") as file:
            damaged = _has_hole(file, database)
        damaged = damaged and journal.is_file() and _state(journal) == before
    if damaged:
        raise VaultDamaged("The journal of these records is damaged.")


def _state(journal: Path) -> tuple[int, int]:
    found = journal.stat()
    return found.st_size, found.st_mtime_ns


def _has_hole(file: BinaryIO, database: Path) -> bool:
    header = file.read(HEADER)
    size = int.from_bytes(header[8:12], "big")
    if order_of(header) is None or size not in _SIZES:
        return False
    both = file.seek(0, os.SEEK_END) + (database.stat().st_size if database.is_file() else 0)
    damaged = False
    for step in steps(file, size, most=both // size + 1):
        if step.whole and damaged:
            return True
        damaged = damaged or not step.whole
    return False
