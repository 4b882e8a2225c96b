"""A folder as a list: what lies in it, how large, with which SHA-256. Two builds are compared by it."""

import hashlib
import os
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path


@dataclass(frozen=True, slots=True, kw_only=True, order=True)
class Leaf:
    """A file or a link; `path` is relative with `/`, `target` empty unless it is a link."""

    path: str
    size: int = 0
    sha256: str = ""
    executable: bool = False
    target: str = ""


def leaves(folder: Path) -> tuple[Leaf, ...]:
    """Return all files and links of a folder in the order of their paths."""
    return tuple(sorted(_leaf(folder, path) for path in paths(folder) if path.is_symlink() or path.is_file()))


def paths(folder: Path) -> Iterator[Path]:
    """Yield everything below a folder, folders before what is in them, in one order on every computer."""
    for here, folders, names in os.walk(folder):
        folders.sort()
        yield from (Path(here, name) for name in sorted([*folders, *names]))


def digest(folder: Path) -> str:
    """Return one SHA-256 (hexadecimal) over everything in a folder."""
    whole = hashlib.sha256()
    for leaf in leaves(folder):
        whole.update(f"{leaf.path}\0{leaf.sha256}\0{leaf.executable}\0{leaf.target}\n".encode())
    return whole.hexdigest()


def size(folder: Path) -> int:
    """Return the bytes of all files of a folder."""
    return sum(leaf.size for leaf in leaves(folder))


def clamp(folder: Path, epoch: int) -> None:
    """Give everything in a folder one time, and rights that no umask decides."""
    for path in [folder, *paths(folder)]:
        if not path.is_symlink():
            library = ".so" in path.name and path.is_file()  # read by programs, never started itself
            runs = path.is_dir() or (path.stat().st_mode & 0o100 and not library)
            path.chmod(0o755 if runs else 0o644)
        os.utime(path, (epoch, epoch), follow_symlinks=False)


def _leaf(folder: Path, path: Path) -> Leaf:
    name = path.relative_to(folder).as_posix()
    if path.is_symlink():
        return Leaf(path=name, target=str(path.readlink()))
    with path.open("rb") as file:
        sha256 = hashlib.file_digest(file, "sha256").hexdigest()
    state = path.stat()
    return Leaf(path=name, size=state.st_size, sha256=sha256, executable=bool(state.st_mode & 0o100))
