"""Reading a release file: its signed head, its body as a whole, its files one by one (docs/formats.md 9).

ASCII `r2p/update/1`, a zero byte, frame(chain), frame(signed object), then the body to the end of the file.
Nothing but lengths is looked at before the signatures, nothing is unpacked before the body's hash was right,
and every file is measured and hashed again as it comes out. There is no archive format that could be tricked.
"""

from __future__ import annotations

import hashlib
import lzma
import os
from collections.abc import Iterator
from dataclasses import dataclass
from typing import BinaryIO, Final

from r2p_field.domain.ids import FeedId
from r2p_field.domain.jobs import Progress
from r2p_field.ledger.encoding import FRAME_PREFIX, frames
from r2p_field.ledger.errors import LedgerError
from r2p_field.ledger.signed import SignedObject, object_from_bytes
from r2p_field.release.errors import NoRelease, ReleaseDamaged
from r2p_field.release.manifest import FileEntry, Manifest
from r2p_field.release.trusted import Trusted, proven

MAGIC: Final = b"r2p/update/1\0"
ENDING: Final = ".r2pu"
MAX_HEAD: Final = 2 * 1024 * 1024
"""Bytes of the chain, and of the signed object."""
MAX_CHAIN: Final = 8
PIECE: Final = 256 * 1024
_MOST_MEMORY: Final = 64 * 1024 * 1024
"""Bytes that unpacking may take."""
_CHECKING: Final = "Checking the update"


@dataclass(frozen=True, slots=True, kw_only=True)
class Release:
    """The head of a release file whose signatures fit.

    `by` is the id of the key, `body_at` the place in the file where the body begins.
    """

    manifest: Manifest
    signed: SignedObject
    by: FeedId
    body_at: int


def look(file: BinaryIO, keys: Trusted) -> Release:
    """Read the head of a release file and make sure who signed it; the body is only measured.

    Raises NoRelease, NotSigned, NewerRelease, ReleaseDamaged (not as long as it says), OSError.
    """
    size = file.seek(0, os.SEEK_END)
    file.seek(0)
    if file.read(len(MAGIC)) != MAGIC:
        raise NoRelease("it does not begin like one")
    try:
        chain = tuple(map(object_from_bytes, frames(_frame(file))))
        signed = object_from_bytes(_frame(file))
    except LedgerError as error:
        raise NoRelease(str(error)) from None
    if len(chain) > MAX_CHAIN:
        raise NoRelease("its chain is too long")
    by, manifest = proven(signed, chain, keys)
    body_at = file.tell()
    if size != body_at + manifest.body_size:
        raise ReleaseDamaged("it is not as long as it says")
    return Release(manifest=manifest, signed=signed, by=by, body_at=body_at)


def check_body(file: BinaryIO, release: Release, progress: Progress) -> None:
    """Read the whole body and compare its hash. Raises ReleaseDamaged, Cancelled, OSError."""
    whole, done, total = hashlib.sha256(), 0, release.manifest.body_size
    file.seek(release.body_at)
    while piece := file.read(PIECE):
        whole.update(piece)
        done += len(piece)
        progress.report(done, total, _CHECKING)
    if done != total or whole.hexdigest() != release.manifest.body_sha256:
        raise ReleaseDamaged("the hash of its body is another")


def contents(file: BinaryIO, release: Release) -> Iterator[tuple[FileEntry, Iterator[bytes]]]:
    """Yield each file that has bytes with its pieces; take all pieces of one before the next.

    The last piece comes before the hash is compared: whoever asks for more learns whether it was right.
    Raises ReleaseDamaged, OSError.
    """
    unpacked = _Unpacked(file, release)
    for entry in release.manifest.files:
        if not entry.same_as:
            yield entry, _pieces(unpacked, entry)
    unpacked.end()


def read_all(file: BinaryIO, release: Release) -> dict[str, bytes]:
    """Return the files of a small release, by path. Raises ReleaseDamaged, OSError."""
    found = {entry.path: b"".join(pieces) for entry, pieces in contents(file, release)}
    linked = {entry.path: found[entry.same_as] for entry in release.manifest.files if entry.same_as}
    return found | linked


def _frame(file: BinaryIO) -> bytes:
    size = int.from_bytes(_exactly(file, FRAME_PREFIX), "big")
    if size > MAX_HEAD:
        raise NoRelease("its head is too large")
    return _exactly(file, size)


def _exactly(file: BinaryIO, count: int) -> bytes:
    data = file.read(count)
    if len(data) != count:
        raise NoRelease("it is cut off")
    return data


def _pieces(unpacked: _Unpacked, entry: FileEntry) -> Iterator[bytes]:
    whole, left = hashlib.sha256(), entry.size
    while left:
        piece = unpacked.take(min(left, PIECE))
        whole.update(piece)
        left -= len(piece)
        yield piece
    if whole.hexdigest() != entry.sha256:
        raise ReleaseDamaged("the hash of a file is another")


class _Unpacked:
    """The bytes of a body, unpacked as they are asked for: one xz stream that fills it exactly."""

    def __init__(self, file: BinaryIO, release: Release) -> None:
        file.seek(release.body_at)
        self._file = file
        self._left = release.manifest.body_size
        self._xz = lzma.LZMADecompressor(format=lzma.FORMAT_XZ, memlimit=_MOST_MEMORY)

    def take(self, most: int) -> bytes:
        """Return 1 to `most` bytes. Raises ReleaseDamaged at the end."""
        while not self._xz.eof:
            data = self._read() if self._xz.needs_input else b""
            if piece := self._unpack(data, most):
                return piece
        raise ReleaseDamaged("its body ends before its files do")

    def end(self) -> None:
        """Make sure that nothing is left. Raises ReleaseDamaged."""
        while not self._xz.eof:
            if self._unpack(self._read() if self._xz.needs_input else b"", 1):
                raise ReleaseDamaged("its body holds more than its files")
        if self._left or self._xz.unused_data:
            raise ReleaseDamaged("something follows its body")

    def _read(self) -> bytes:
        data = self._file.read(min(PIECE, self._left))
        if not data:
            raise ReleaseDamaged("its body is cut off")
        self._left -= len(data)
        return data

    def _unpack(self, data: bytes, most: int) -> bytes:
        try:
            return self._xz.decompress(data, most)
        except (lzma.LZMAError, MemoryError):
            raise ReleaseDamaged("its body cannot be unpacked") from None
