"""Writing a packet to a stick: it lies there whole and read back, or not at all."""

from __future__ import annotations

import hashlib
import os
from collections.abc import Callable, Iterable, Iterator
from pathlib import Path
from typing import BinaryIO

from r2p_field.bundle.names import packet_day, packet_name
from r2p_field.bundle.seal import Sealed
from r2p_field.crypto.age.source import Writable
from r2p_field.services.files import FileRefused, new_file, told
from r2p_field.vault.files import forget_cached, sync

_READ = 1024 * 1024


def write_packet(
    folder: Path, make: Callable[[Writable], Sealed], seconds: int, written: Callable[[], None] = lambda: None
) -> tuple[Path, Sealed]:
    """Let `make` write a packet into a new file of `folder`, read it back, then give it its name.

    `seconds` since 1970 give the day that the file gets as its time; `written` is called before reading back.
    Raises what `make` raises, FileRefused, TargetFull; no file is left then.
    """
    path = folder / packet_name()
    with new_file(path) as file:
        sealed = make(file)
        _settle(file, seconds, written, (sealed.file_size, sealed.file_sha256))
    return path, sealed


def copy_packet(
    path: Path,
    pieces: Iterable[bytes],
    seconds: int,
    whole: tuple[int, str],
    written: Callable[[], None] = lambda: None,
) -> None:
    """Write the bytes of a packet to a new file and read it back; `whole` is its size and SHA-256.

    Raises as `write_packet`, and FileRefused when the bytes are not that packet.
    """
    with new_file(path) as file:
        for piece in pieces:
            file.write(piece)
        _settle(file, seconds, written, whole)


def packet_pieces(path: Path) -> Iterator[bytes]:
    """Yield the bytes of a packet's file. Raises FileRefused."""
    with told("The packet cannot be read"), path.open("rb") as file:
        while piece := file.read(_READ):
            yield piece


def _settle(file: BinaryIO, seconds: int, written: Callable[[], None], whole: tuple[int, str]) -> None:
    """Make a file durable, read it back from where it lies, and give it the day as its time."""
    file.flush()
    sync(file.fileno())
    forget_cached(file.fileno())
    written()
    beside, day = Path(file.name), packet_day(seconds)
    _read_back(beside, whole)
    os.utime(beside, (day, day))


def _read_back(path: Path, whole: tuple[int, str]) -> None:
    running, size = hashlib.sha256(), 0
    for piece in packet_pieces(path):
        running.update(piece)
        size += len(piece)
    if (size, running.hexdigest()) != whole:
        raise FileRefused(
            what="The packet could not be read back as it was written.",
            safe="Your records are safe; the bad copy was removed and nothing counts as sealed.",
            next_="Use another stick or folder: this one is failing.",
        )
