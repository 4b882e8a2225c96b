"""Writing a packet to a stick: it lies there whole and read back, or not at all."""

from __future__ import annotations

import hashlib
import os
from collections.abc import Callable
from pathlib import Path

from r2p_field.bundle.names import packet_day, packet_name
from r2p_field.bundle.seal import Sealed
from r2p_field.crypto.age.source import Writable
from r2p_field.services.files import FileRefused, new_file, told

_READ = 1024 * 1024


def write_packet(
    folder: Path, make: Callable[[Writable], Sealed], seconds: int, written: Callable[[], None] = lambda: None
) -> tuple[Path, Sealed]:
    """Let `make` write a packet into a new file of `folder`, read it back, then give it its name.

    `seconds` since 1970 give the day that the file gets as its time; `written` is called before reading back.
    Raises what `make` raises, FileRefused, TargetFull; no file is left then.
    """
    path = folder / packet_name()
    day = packet_day(seconds)
    with new_file(path) as file:
        sealed = make(file)
        file.flush()
        os.fsync(file.fileno())
        written()
        beside = Path(file.name)
        _read_back(beside, sealed)
        os.utime(beside, (day, day))
    return path, sealed


def _read_back(path: Path, sealed: Sealed) -> None:
    running, size = hashlib.sha256(), 0
    with told(), path.open("rb") as file:
        while piece := file.read(_READ):
            running.update(piece)
            size += len(piece)
    if (size, running.hexdigest()) != (sealed.file_size, sealed.file_sha256):
        raise FileRefused(
            what="The packet could not be read back as it was written.",
            safe="Your records are safe; the bad copy was removed and nothing counts as sealed.",
            next_="Use another stick or folder: this one is failing.",
        )
