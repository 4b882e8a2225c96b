"""A small program that is updated from a stick, for the campaigns that interrupt that.

The folder is laid out as the built one is, the release is signed and checked as a real one is; only the
self-test of the new program is left out, since there is none.
"""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date
from pathlib import Path
from typing import Final

from r2p_field.crypto.signing import SigningKeys
from r2p_field.domain.jobs import Silent
from r2p_field.release.manifest import Manifest, Schema, What
from r2p_field.release.pointer import CURRENT, FIRST, VERSIONS, program_of, read_pointer
from r2p_field.release.trusted import trusted
from r2p_field.release.writing import folder_entries, write_release
from r2p_field.services.packs import Packs
from r2p_field.services.program_shelf import ProgramShelf, ThisProgram
from r2p_field.services.updates import Updates
from r2p_field.vault.files import PART

NEW: Final = "0.2.0"
_NAME, _SYSTEM, _TABLES = "r2p-field", "linux-x86_64", 10
_MAKER: Final = SigningKeys(1, (b"\1" * 32, b"\2" * 32))
_LEFT_OVER: Final = {CURRENT, f"{CURRENT}{PART}", ".lock", ".new", NEW}
"""What may lie among the versions of an update that was cut short."""


def _files(version: str) -> dict[str, bytes]:
    return {
        _NAME: f"the program {version}\n".encode() * 40,
        "_internal/base.zip": version.encode() * 9_000,
        "_internal/lib/lib.so": version.encode() * 30_000,
        "NOTICES.txt": b"whose work\n",
    }


def unpack(home: Path) -> None:
    """Lay the first program into a new folder, as from its archive."""
    _lay(home, _files(FIRST))


def put_on_stick(file: Path) -> None:
    """Write the update to the new version; its content lies beside it."""
    content = file.with_suffix(".content")
    _lay(content, _files(NEW))
    manifest = Manifest(
        what=What.PROGRAM,
        name=_NAME,
        version=(0, 2, 0),
        needs=(0, 1, 0),
        day=date(2026, 12, 1),
        changes={"en": "Lists open faster."},
        files=folder_entries(content),
        body_size=1,
        body_sha256="0" * 64,
        system=_SYSTEM,
        schema=Schema(oldest=1, newest=_TABLES),
    )
    with file.open("wb") as out:
        write_release(out, content, manifest, _MAKER)


def updates(home: Path) -> Updates:
    """Return what the first program offers."""
    program = ThisProgram(executable=home / _NAME, version="0.1.0", schema=_TABLES, system=_SYSTEM)
    keys = trusted([_MAKER.public_keys])
    packs = Packs(home.with_name("packs"), keys, (0, 1, 0))
    return Updates(program, keys, packs, ProgramShelf(program, lambda _: True))


def starts(home: Path) -> str:
    """Return the version that starts next time."""
    pointer = read_pointer(home)
    return FIRST if pointer is None else pointer.current.version


def wrong(home: Path) -> list[str]:
    """Say what is not whole: the program as it was unpacked, the one that starts, or what lies around it."""
    version = starts(home)
    found = _other_than(home, _files(FIRST), "the first program")
    if version != FIRST:
        folder = program_of(home, version, _NAME).parent
        found += _other_than(folder, _files(version), f"version {version}")
    versions = home / VERSIONS
    more = {one.name for one in versions.iterdir()} - _LEFT_OVER if versions.is_dir() else set()
    return found + [f"{one} lies among the versions" for one in sorted(more)]


def tried_again(home: Path, file: Path) -> list[str]:
    """Update once more, or go back where the new version is here; say what is wrong afterwards."""
    offered = updates(home)
    wanted = FIRST if starts(home) == NEW else NEW
    if wanted == NEW:
        offered.install(file, Silent())
    else:
        offered.back()
    found = [] if starts(home) == wanted else ["the next try changed nothing"]
    return found + wrong(home)


def _lay(folder: Path, files: Mapping[str, bytes]) -> None:
    for name, data in files.items():
        path = folder / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(data)


def _other_than(folder: Path, files: Mapping[str, bytes], what: str) -> list[str]:
    return [
        f"{name} of {what} is not as it was signed"
        for name, data in files.items()
        if not (folder / name).is_file() or (folder / name).read_bytes() != data
    ]
