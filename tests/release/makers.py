"""Small releases, signed by keys that everybody knows."""

from __future__ import annotations

import io
from collections.abc import Iterable, Mapping
from dataclasses import replace
from datetime import date
from pathlib import Path

from r2p_field.crypto.signing import SigningKeys
from r2p_field.ledger.signed import SignedObject
from r2p_field.release.manifest import Manifest, Schema, What
from r2p_field.release.trusted import Trusted, trusted
from r2p_field.release.writing import folder_entries, write_release

MAKER = SigningKeys(1, (b"\1" * 32, b"\2" * 32))
HEIR = SigningKeys(1, (b"\3" * 32, b"\4" * 32))
STRANGER = SigningKeys(1, (b"\5" * 32, b"\6" * 32))
KEYS: Trusted = trusted([MAKER.public_keys])

FILES = {
    "r2p-field": b"#!/bin/sh\necho new\n",
    "_internal/lib.so": b"library" * 99,
    "NOTICES.txt": b"whose\n",
}
PROGRAM = Manifest(
    what=What.PROGRAM,
    name="r2p-field",
    version=(0, 2, 0),
    needs=(0, 1, 0),
    day=date(2026, 12, 1),
    changes={"en": "Lists open faster.", "fr": "Les listes s'ouvrent plus vite."},
    files=(),
    body_size=1,
    body_sha256="0" * 64,
    system="linux-x86_64",
    schema=Schema(oldest=1, newest=10),
)
PACK = replace(PROGRAM, what=What.CATALOGUES, name="frameworks", system="", schema=None)


def lay(folder: Path, files: Mapping[str, bytes] = FILES) -> Path:
    """Write files into a folder; the program and libraries as they are started or read."""
    for name, data in files.items():
        path = folder / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(data)
        path.chmod(0o755 if name == "r2p-field" else 0o644)
    return folder


def released(
    folder: Path,
    manifest: Manifest = PROGRAM,
    *,
    signer: SigningKeys = MAKER,
    chain: Iterable[SignedObject] = (),
) -> bytes:
    """Return a release of everything that lies in a folder."""
    out = io.BytesIO()
    files = manifest.files or folder_entries(folder)
    write_release(out, folder, replace(manifest, files=files), signer, chain=chain)
    return out.getvalue()
