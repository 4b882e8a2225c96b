"""Programs that say who they are, and give way to a newer copy as the real one does."""

from __future__ import annotations

import shutil
import subprocess
import sys
from collections.abc import Iterable, Mapping
from dataclasses import replace
from importlib.resources import files as files_of
from pathlib import Path
from typing import Any

import pytest
from tests.release.makers import KEYS, PROGRAM, lay, released

from r2p_field.crypto.signing import PublicKeys
from r2p_field.release.manifest import Manifest, Schema, Version
from r2p_field.release.trusted import write_keys
from r2p_field.services.program_shelf import ThisProgram

_PYTHON = sys.executable
_SOURCE = Path(__file__).parents[2] / "src"
_SCRIPT = """#!{python}
import sys
sys.path.insert(0, {source!r})
sys.frozen, sys.executable = True, {place} or __file__
from r2p_field.release.instead import give_way
give_way(sys.argv[1:])
if sys.argv[1:] == ["--selftest"]:
    sys.exit({selftest})
print({name!r}, *sys.argv[1:])
"""


def script(name: str, *, selftest: int = 0) -> bytes:
    """Return a program that says its name and what it was told."""
    text = _SCRIPT.format(python=_PYTHON, source=str(_SOURCE), place="''", name=name, selftest=selftest)
    return text.encode()


def files(name: str, *, selftest: int = 0) -> dict[str, bytes]:
    """Return the files of a program."""
    return {
        "r2p-field": script(name, selftest=selftest),
        "_internal/lib/libnew.so": name.encode() * 999,
        "_internal/base.zip": b"zip" * 50,
        "NOTICES.txt": b"whose work\n",
    }


def unpacked(folder: Path) -> ThisProgram:
    """Lay the first program into a folder, as from its archive; return it as it sees itself."""
    lay(folder, files("first"))
    return this_program(folder)


def this_program(home: Path, version: str = "0.1.0") -> ThisProgram:
    """Return the first program, or another version of it, as it sees itself."""
    executable = home / "r2p-field" if version == "0.1.0" else home / "versions" / version / "r2p-field"
    return ThisProgram(executable=executable, version=version, schema=10, system="linux-x86_64")


def release_of(version: Version, *, schema: int = 10) -> Manifest:
    """Return what a release of a version says, without its files."""
    return replace(PROGRAM, version=version, schema=Schema(oldest=1, newest=schema))


def started(home: Path, *arguments: str) -> str:
    """Start the program where a person always starts it; return what it says."""
    done = subprocess.run(
        [home / "r2p-field", *arguments], capture_output=True, encoding="utf-8", check=True, timeout=60
    )
    return done.stdout.strip()


def know_keys(root: Path, monkeypatch: pytest.MonkeyPatch, keys: Iterable[PublicKeys] | None = None) -> None:
    """Let a copy of what ships hold the key of the tests, or other ones, and the program read that copy."""
    shutil.copytree(str(files_of("r2p_field.data")), root)
    (root / "release" / "keys.json").write_bytes(write_keys(KEYS.values() if keys is None else keys))
    monkeypatch.setattr("r2p_field.services.resources.files", lambda _: root)


def be_built(home: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Let this process be the built program in its folder."""
    program = unpacked(home).executable
    monkeypatch.setattr(sys, "frozen", True, raising=False)
    monkeypatch.setattr(sys, "executable", str(program))
    return home


def on_stick(folder: Path, contents: Mapping[str, bytes], manifest: Manifest, **signing: Any) -> Path:
    """Put a release of these files on a stick."""
    folder.mkdir(parents=True, exist_ok=True)
    path = folder / "stick.r2pu"
    path.write_bytes(released(lay(folder / "content", contents), manifest, **signing))
    return path
