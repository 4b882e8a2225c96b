"""Finding packets among files and folders, and measuring them before anything is believed."""

from __future__ import annotations

import hashlib
import os
from collections.abc import Iterable
from pathlib import Path
from typing import BinaryIO

from r2p_field.bundle.names import SUFFIX
from r2p_field.bundle.open_cover import refuse_no_packet
from r2p_field.services.files import told

_MAGIC = b"age-encryption.org/v1"
_READ = 1024 * 1024


def packets_in(paths: Iterable[Path]) -> list[Path]:
    """Return the files named, and of folders those that begin as packets do, or are called so.

    A packet may have lost its name on the way, or its beginning: each must get an answer.

    Raises FileRefused for a path that is not there or cannot be read.
    """
    found: list[Path] = []
    for path in paths:
        with told("The file or folder cannot be read"):
            if path.is_dir():
                found += sorted(one for one in path.iterdir() if _looks_like_packet(one))
            else:
                path.stat()
                found.append(path)
    return list(dict.fromkeys(found))


def _looks_like_packet(path: Path) -> bool:
    """Half-written files (`.part`) and hidden ones are none of ours."""
    if path.name.startswith(".") or path.name.endswith(".part") or not path.is_file():
        return False
    if path.suffix.lower() == SUFFIX:
        return True
    with path.open("rb") as file:
        return file.read(len(_MAGIC)) == _MAGIC


def measure(source: BinaryIO) -> tuple[int, bytes]:
    """Return size and SHA-256 of a file, and go back to its beginning.

    What is no packet by its size or its header is not read to its end. Raises Refused.
    """
    running, size = hashlib.sha256(), source.seek(0, os.SEEK_END)
    source.seek(0)
    refuse_no_packet(source, size)
    source.seek(0)
    while piece := source.read(_READ):
        running.update(piece)
    source.seek(0)
    return size, running.digest()
