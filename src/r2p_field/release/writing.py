"""Making a release file: the files of a folder packed in one order, and the manifest signed.

Used where releases are made (`packaging/dev.py release`) and by tests; the program itself makes none.
"""

from __future__ import annotations

import hashlib
import io
import lzma
from collections.abc import Iterable
from dataclasses import replace
from pathlib import Path
from typing import BinaryIO, Final

from r2p_field.crypto.signing import Signer
from r2p_field.ledger.encoding import frame
from r2p_field.ledger.signed import SignedObject
from r2p_field.release.errors import NoRelease
from r2p_field.release.manifest import FileEntry, Manifest
from r2p_field.release.reading import MAGIC, PIECE

_PRESET: Final = 6


def folder_entries(folder: Path) -> tuple[FileEntry, ...]:
    """Return the files of a folder in order; a link to another of them has that one's bytes.

    Raises NoRelease for a link that leads elsewhere, or to a folder.
    """
    found = [path for path in folder.rglob("*") if path.is_symlink() or not path.is_dir()]
    return tuple(sorted((_entry(folder, path) for path in found), key=lambda entry: entry.path))


def write_release(
    out: BinaryIO,
    folder: Path,
    manifest: Manifest,
    signer: Signer,
    *,
    chain: Iterable[SignedObject] = (),
) -> Manifest:
    """Write a release of `manifest.files`, which lie in `folder`; return the manifest as it was signed.

    Its body is filled in. Raises NoRelease when a reader would refuse it.
    """
    body = _body(folder, manifest.files)
    whole = replace(manifest, body_size=len(body), body_sha256=hashlib.sha256(body).hexdigest())
    signed = whole.sign(signer)
    out.write(MAGIC)
    out.write(frame(b"".join(frame(earlier.to_bytes()) for earlier in chain)))
    out.write(frame(signed.to_bytes()))
    out.write(body)
    return whole


def _entry(folder: Path, path: Path) -> FileEntry:
    name = path.relative_to(folder).as_posix()
    if path.is_symlink():
        target = path.resolve()
        if not target.is_relative_to(folder.resolve()) or not target.is_file():
            raise NoRelease(f"{name} leads out of the folder or to a folder")
        return FileEntry(path=name, same_as=target.relative_to(folder.resolve()).as_posix())
    with path.open("rb") as file:
        sha256 = hashlib.file_digest(file, "sha256").hexdigest()
    state = path.stat()
    return FileEntry(path=name, size=state.st_size, sha256=sha256, run=bool(state.st_mode & 0o100))


def _body(folder: Path, entries: Iterable[FileEntry]) -> bytes:
    packed, xz = io.BytesIO(), lzma.LZMACompressor(format=lzma.FORMAT_XZ, preset=_PRESET)
    for entry in entries:
        if entry.same_as:
            continue
        with (folder / entry.path).open("rb") as file:
            while piece := file.read(PIECE):
                packed.write(xz.compress(piece))
    packed.write(xz.flush())
    return packed.getvalue()
