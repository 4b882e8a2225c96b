"""The folder of a built program and the versions in it: a new one put beside, and gone back from.

The running program is never touched. A new version is written into a folder of its own, synced, read back and
tried; then the folder gets its name, and the pointer is exchanged. Everything before that last step leaves
the old program starting, everything after it the new one (`release.pointer`).
"""

from __future__ import annotations

import contextlib
import hashlib
import os
import shutil
import subprocess
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import BinaryIO, Final

from r2p_field.domain.jobs import Progress
from r2p_field.release.errors import ReleaseDamaged
from r2p_field.release.instead import surroundings
from r2p_field.release.manifest import FileEntry, Manifest, said
from r2p_field.release.pointer import (
    CURRENT,
    FIRST,
    VERSIONS,
    Place,
    Pointer,
    home_of,
    program_of,
    read_pointer,
)
from r2p_field.release.reading import PIECE, Release, contents
from r2p_field.services import update_errors
from r2p_field.services.files import TargetFull
from r2p_field.vault.errors import VaultBeingMade
from r2p_field.vault.files import forget_cached, place, sync, sync_folder
from r2p_field.vault.turns import only_one

_NEW: Final = ".new"
_LOCK: Final = ".lock"
_SPARE: Final = 32 * 1024 * 1024
"""Bytes that stay free beside a new version."""
_LONGEST: Final = 600
"""Seconds for a self-test on a slow computer."""
_OF_THE_SYSTEM: Final = ("/usr/lib/", "/usr/share/", "/snap/", "/nix/")
_WRITING: Final = "Putting the new version beside the old one"
_READING: Final = "Reading the new version back"
_TRYING: Final = "Trying the new version"

Try = Callable[[Path], bool]
"""Tells whether a program works on this computer."""


@dataclass(frozen=True, slots=True, kw_only=True)
class ThisProgram:
    """What runs: its file (None from sources), version, how new its tables are, for which system it is."""

    executable: Path | None
    version: str
    schema: int
    system: str

    @property
    def name(self) -> str:
        """The name of the program, whatever its file's ending is."""
        file = "" if self.executable is None else self.executable.name
        return file.removesuffix(".exe").removesuffix("-cli")


class ProgramShelf:
    """The versions of the program that runs."""

    def __init__(self, program: ThisProgram, try_out: Try | None = None) -> None:
        self._program = program
        self._try = try_out or passes_selftest

    def version(self) -> str:
        """Return the version that starts next time: this one, or what was installed while it ran."""
        pointer = self._pointer()
        return self._version_of(pointer.current) if pointer is not None else self._program.version

    def previous(self) -> Place | None:
        """Return what can be gone back to, if anything."""
        pointer = self._pointer()
        return None if pointer is None else pointer.previous

    def require_writable(self) -> Path:
        """Return the folder in which versions can be put. Raises UpdateRefused with the way that there is."""
        if self._program.executable is None:
            raise update_errors.from_sources()
        home, _ = home_of(self._program.executable)
        if ".app/Contents/" in home.as_posix() + "/":
            raise update_errors.by_the_disk_image()
        if os.name == "posix" and f"{home.resolve()}/".startswith(_OF_THE_SYSTEM):
            raise update_errors.by_the_system()
        try:
            (home / VERSIONS).mkdir(exist_ok=True)
            (home / VERSIONS / _LOCK).touch()
        except OSError:
            raise update_errors.not_writable() from None
        return home

    def install(self, file: BinaryIO, release: Release, progress: Progress) -> None:
        """Put a version beside this one and let it start from the next time on.

        `file` was checked as a whole. Raises UpdateRefused, TargetFull, ReleaseDamaged, Cancelled, OSError;
        the program that starts is the same as before then.
        """
        home = self.require_writable()
        with _alone(home):
            self._clear(home, but=said(release.manifest.version))
            self._require_room(home, release.manifest)
            new = home / VERSIONS / _NEW
            try:
                _write(new, file, release, progress)
                read_back(new, release.manifest, progress)
                self._try_out(new, progress)
                self._point_to(home, release.manifest)
            except BaseException:
                shutil.rmtree(new, ignore_errors=True)
                raise
            self._clear(home)

    def back(self) -> str:
        """Let the version before start from the next time on; return it. Raises UpdateRefused."""
        home = self.require_writable()
        with _alone(home):
            pointer = read_pointer(home)
            if pointer is None or pointer.previous is None:
                raise update_errors.nothing_before()
            if not program_of(home, pointer.previous.version, self._file_name()).is_file():
                raise update_errors.nothing_before()
            if pointer.previous.schema < pointer.current.schema:
                raise update_errors.cannot_go_back()
            turned = Pointer(current=pointer.previous, previous=pointer.current)
            place(home / VERSIONS / CURRENT, turned.to_bytes())
            return pointer.previous.version

    def _try_out(self, new: Path, progress: Progress) -> None:
        progress.report(0, 0, _TRYING)
        if not self._try(new / self._file_name()):
            raise update_errors.failed_selftest()

    def _point_to(self, home: Path, manifest: Manifest) -> None:
        """Give the new folder its name, then exchange the pointer: the one step that counts."""
        version, schema = said(manifest.version), manifest.schema
        assert schema is not None, "a program has a schema"  # noqa: S101  (`read_manifest` made sure)
        versions = home / VERSIONS
        (versions / _NEW).replace(versions / version)
        sync_folder(versions)
        sync_folder(home)
        _, running = home_of(self._program.executable or home)
        before = Place(version=running, schema=self._program.schema)
        pointer = Pointer(current=Place(version=version, schema=schema.newest), previous=before)
        place(versions / CURRENT, pointer.to_bytes())

    def _clear(self, home: Path, but: str = "") -> None:
        """Remove what an earlier time left half done, and versions that are neither current nor previous.

        `but` goes in any case: a version that was gone back from and is to be put there anew.
        """
        pointer = read_pointer(home)
        places = () if pointer is None else (pointer.current, pointer.previous)
        kept = {place.version for place in places if place is not None} | {CURRENT, _LOCK}
        kept.discard(but)
        kept.add(home_of(self._program.executable or home)[1])
        for one in (home / VERSIONS).iterdir():
            if one.name not in kept:
                shutil.rmtree(one, ignore_errors=True)

    def _require_room(self, home: Path, manifest: Manifest) -> None:
        needed = manifest.plain_size + _SPARE
        if shutil.disk_usage(home).free < needed:
            raise TargetFull(
                what="There is no room for the new version beside the old one.",
                safe="Nothing was changed: the program and your records are as they were.",
                next_="Free some space on the disk of the program, a few hundred megabytes, then try again.",
            )

    def _pointer(self) -> Pointer | None:
        executable = self._program.executable
        return None if executable is None else read_pointer(home_of(executable)[0])

    def _version_of(self, place: Place) -> str:
        return self._program.version if place.version == FIRST else place.version

    def _file_name(self) -> str:
        return "" if self._program.executable is None else self._program.executable.name


def passes_selftest(program: Path) -> bool:
    """Tell whether a built program does its main job on this computer (`--selftest`)."""
    try:
        done = subprocess.run(  # noqa: S603  (a file that was verified a moment ago)
            [program, "--selftest"],
            env=surroundings(os.environ),
            stdin=subprocess.DEVNULL,
            stdout=subprocess.DEVNULL,
            stderr=subprocess.DEVNULL,
            check=False,
            timeout=_LONGEST,
        )
    except (OSError, subprocess.TimeoutExpired):
        return False
    return done.returncode == 0


def read_back(folder: Path, manifest: Manifest, progress: Progress) -> None:
    """Compare every file of a folder with what was signed, from the disk. Raises ReleaseDamaged, OSError."""
    there = {one.relative_to(folder).as_posix() for one in folder.rglob("*") if not _is_folder(one)}
    if there != {entry.path for entry in manifest.files}:
        raise ReleaseDamaged("the files are not those that were signed")
    whole = {entry.path: entry for entry in manifest.files}
    done = 0
    for entry in manifest.files:
        signed = whole[entry.same_as] if entry.same_as else entry
        with (folder / entry.path).open("rb") as file:
            forget_cached(file.fileno())
            if hashlib.file_digest(file, "sha256").hexdigest() != signed.sha256:
                raise ReleaseDamaged("a file was not written as it was signed")
        done += entry.size
        progress.report(done, manifest.plain_size, _READING)


def _write(new: Path, file: BinaryIO, release: Release, progress: Progress) -> None:
    """Write the files of a release into a new folder, each synced, and the names too."""
    new.mkdir(mode=0o755)
    done, total = 0, release.manifest.plain_size
    for entry, pieces in contents(file, release):
        with _made(new, entry) as out:
            for piece in pieces:
                out.write(piece)
                done += len(piece)
                progress.report(done, total, _WRITING)
    for entry in release.manifest.files:
        if entry.same_as:
            _link(new, entry)
    for folder in [*(one for one in new.rglob("*") if _is_folder(one)), new]:
        sync_folder(folder)


@contextlib.contextmanager
def _made(folder: Path, entry: FileEntry) -> Iterator[BinaryIO]:
    """Make one file that was not there, with its rights, and sync it."""
    path = folder / entry.path
    path.parent.mkdir(mode=0o755, parents=True, exist_ok=True)
    with path.open("xb") as out:
        yield out
        path.chmod(0o755 if entry.run else 0o644)
        out.flush()
        sync(out.fileno())


def _link(folder: Path, entry: FileEntry) -> None:
    """Give a file of the folder a second name; where the system has no links, a second copy."""
    path, target = folder / entry.path, folder / entry.same_as
    path.parent.mkdir(mode=0o755, parents=True, exist_ok=True)
    try:
        path.symlink_to(os.path.relpath(target, path.parent))
    except OSError:
        with target.open("rb") as source, path.open("xb") as out:
            shutil.copyfileobj(source, out, PIECE)
            path.chmod(target.stat().st_mode & 0o777)
            out.flush()
            sync(out.fileno())


def _is_folder(path: Path) -> bool:
    return path.is_dir() and not path.is_symlink()


@contextlib.contextmanager
def _alone(home: Path) -> Iterator[None]:
    """Let one process at a time change the versions. Raises UpdateRefused."""
    with contextlib.ExitStack() as held:
        try:
            held.enter_context(only_one(home / VERSIONS / _LOCK))
        except VaultBeingMade:
            raise update_errors.busy() from None
        yield
