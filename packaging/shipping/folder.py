"""The folder of the program: made by PyInstaller, the same on every run, and not made again without need."""

import hashlib
import json
import os
import shutil
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import Final

from shipping import tree
from shipping.identity import EPOCH, NAME_VARIABLE, ROOT, Identity
from shipping.notices import write
from shipping.notices.attribution import NobodyKnows

_SPEC: Final = ROOT / "packaging" / "r2p_field.spec"
_INPUTS: Final = (
    "packaging/compile_qt.py", "packaging/launcher.py", "packaging/r2p_field.spec", "packaging/sentences.py",
    "packaging/shipping", "pyproject.toml", "requirements/app.txt", "requirements/build.txt", "resources",
    "src/r2p_field", "ui",
)  # fmt: skip
"""What the folder is made from, with the version of Python and the name."""
_MADE: Final = ("__pycache__", "_forms", "data")


class BuildFailed(RuntimeError):
    """PyInstaller failed, or something in the folder is not as it must be; the text is one sentence."""


def work_of(who: Identity) -> Path:
    """Return where the parts of a build lie that are not shipped."""
    return ROOT / "build" / "shipping" / who.name


def build(who: Identity) -> bool:
    """Make the folder, unless it is there and nothing it is made from changed; tell whether it was made.

    Raises:
        BuildFailed: it could not be made; there is no folder then.
    """
    stamp = work_of(who) / "stamp.json"
    inputs = inputs_digest(who)
    if who.folder.is_dir() and _read(stamp) == {"inputs": inputs, "folder": tree.digest(who.folder)}:
        return False
    stamp.unlink(missing_ok=True)
    make(who, who.folder.parent, work_of(who))
    stamp.write_text(json.dumps({"inputs": inputs, "folder": tree.digest(who.folder)}), "utf-8")
    return True


def make(who: Identity, dist: Path, work: Path) -> Path:
    """Make the folder anew in `dist` and return it; `work` takes what PyInstaller keeps."""
    made = dist / who.name
    shutil.rmtree(made, ignore_errors=True)
    command = [sys.executable, "-m", "PyInstaller", "--noconfirm", "--clean", "--log-level", "ERROR"]
    done = subprocess.run(
        [*command, "--distpath", dist, "--workpath", work, _SPEC], env=environment(who), cwd=ROOT, check=False
    )
    if done.returncode:
        shutil.rmtree(made, ignore_errors=True)
        raise BuildFailed("PyInstaller could not make the program; what it said stands above.")
    try:
        _note_whose_work(who, made, work)
    except NobodyKnows as problem:
        shutil.rmtree(made)
        raise BuildFailed(str(problem)) from problem
    tree.clamp(made, EPOCH)
    return made


def sources(work: Path) -> Path:
    """Return the file in which the spec wrote down where everything came from."""
    return work / _SPEC.stem / "sources.json"


def _note_whose_work(who: Identity, made: Path, work: Path) -> None:
    text = write.notices(who, write.components(made, sources(work)))
    (made / write.FILE).write_text(text, "utf-8")


def environment(who: Identity) -> dict[str, str]:
    """Return the environment of a build: nothing of this computer's language, time or chance shows."""
    fixed = {"SOURCE_DATE_EPOCH": str(EPOCH), "PYTHONHASHSEED": "0", "LC_ALL": "C.UTF-8", "TZ": "UTC"}
    return {**os.environ, **fixed, NAME_VARIABLE: who.name}


def inputs_digest(who: Identity) -> str:
    """Return one SHA-256 over everything that the folder is made from."""
    whole = hashlib.sha256(f"{who.name}\0{sys.version}\0{sys.executable}".encode())
    for path in _inputs():
        whole.update(f"\0{path.relative_to(ROOT).as_posix()}\0".encode())
        whole.update(hashlib.sha256(path.read_bytes()).digest())
    return whole.hexdigest()


def _inputs() -> Iterator[Path]:
    for name in _INPUTS:
        top = ROOT / name
        for path in [top] if top.is_file() else tree.paths(top):
            if path.is_file() and not set(path.relative_to(ROOT).parts) & set(_MADE):
                yield path


def _read(stamp: Path) -> object:
    try:
        return json.loads(stamp.read_text("utf-8"))
    except (OSError, ValueError):
        return None
