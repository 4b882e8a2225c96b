"""Damage as disks and sticks do it to closed records, and what lies in the pages that it does not touch."""

from __future__ import annotations

import random
from collections.abc import Mapping
from dataclasses import dataclass, field
from pathlib import Path
from typing import Final

from r2p_field.vault import slots
from r2p_field.vault.btree import Row, rows
from r2p_field.vault.examine import readers
from r2p_field.vault.pages import PageFile
from r2p_field.vault.two_files import PAGES
from r2p_field.vault.unfinished import BLOBS, DATABASE

_SECTOR: Final = 512
_REVISION, _DRAFT, _CHUNK, _KEY = 13, 5, 3, 3
"""How many columns tell these rows from others, with the types of the first."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Content:
    """What closed records hold: where each thing lies, in pages of `vault.db` (of `blobs.db` for pieces).

    `entries` by id with header, nonce and payload; `drafts` by id with their bytes; `photos` by blob: the
    pages of their keys and of their pieces.
    """

    entries: Mapping[bytes, tuple[frozenset[int], tuple[bytes, bytes | None, bytes | None]]]
    drafts: Mapping[str, tuple[frozenset[int], bytes]]
    photos: Mapping[bytes, tuple[frozenset[int], frozenset[int]]]


@dataclass(slots=True)
class Damage:
    """What was done: which pages of which file are not what they were."""

    kind: str
    database: set[int] = field(default_factory=set)
    blobs: set[int] = field(default_factory=set)


def content_of(folder: Path, secret: slots.Secret) -> Content:
    """Return what sound, closed records hold."""
    entries, drafts, photos = {}, {}, {}
    with readers(folder, slots.unlock(folder, secret).master) as (database, blobs):
        pieces = _pieces(blobs)
        for row in _rows(database):
            values, pages = row.values, frozenset(row.pages)
            if row.number is not None and len(values) == _REVISION and isinstance(values[1], bytes):
                entries[values[1]] = pages, (values[10], values[11], values[12])
            elif row.number is None and len(values) == _DRAFT and isinstance(values[2], bytes):
                if isinstance(values[0], str) and isinstance(values[3], str):
                    drafts[values[0]] = pages, values[2]
            elif row.number is not None and len(values) == _KEY and values[0] in pieces:
                photos[values[0]] = pages, pieces[values[0]]
    return Content(entries=entries, drafts=drafts, photos=photos)  # type: ignore[arg-type]


def _rows(file: PageFile) -> list[Row]:
    return [row for page in file.pages() for row in rows(file, page)]


def _pieces(file: PageFile) -> dict[bytes, frozenset[int]]:
    found: dict[bytes, frozenset[int]] = {}
    for row in _rows(file):
        if row.number is not None and len(row.values) == _CHUNK and isinstance(row.values[0], bytes):
            found[row.values[0]] = found.get(row.values[0], frozenset()) | set(row.pages)
    return found


def harm(folder: Path, chance: random.Random) -> Damage:
    """Do one random damage to the files in a folder, and say what it was."""
    kinds = ("flip", "sector", "page", "noise", "first page", "cut", "run", "photos", "photos gone")
    damage = Damage(kind=chance.choice(kinds))
    if damage.kind == "photos gone":
        (folder / BLOBS).unlink()
        damage.blobs = set(range(1, 1_000_000))
        return damage
    name = BLOBS if damage.kind == "photos" else DATABASE
    size, data = PAGES[name], bytearray((folder / name).read_bytes())
    before = bytes(data)
    _spoil(data, size, damage.kind, chance)
    (folder / name).write_bytes(data)
    hit = {
        at // size + 1 for at in range(0, len(before), size) if before[at : at + size] != data[at : at + size]
    }
    (damage.blobs if name == BLOBS else damage.database).update(hit)
    return damage


def _spoil(data: bytearray, size: int, kind: str, chance: random.Random) -> None:
    pages = len(data) // size
    if kind == "cut":
        del data[chance.randrange(size, len(data)) :]
        return
    first = chance.randrange(pages)
    hit = {
        "first page": [0],
        "run": range(first, min(pages, first + chance.randint(2, 12))),
    }.get(kind) or [chance.randrange(pages) for _ in range(chance.randint(1, 6))]
    for page in hit:
        if kind in {"flip", "photos"}:
            data[page * size + chance.randrange(size)] ^= 1 << chance.randrange(8)
        elif kind == "sector":
            at = page * size + chance.randrange(size // _SECTOR) * _SECTOR
            data[at : at + _SECTOR] = bytes(_SECTOR)
        elif kind == "noise":
            data[page * size : (page + 1) * size] = chance.randbytes(size)
        else:
            data[page * size : (page + 1) * size] = bytes(size)
