"""Update from a stick: look at a file, take it, go back. Of the program, and of what ships with it.

Everything is looked at before anything is asked of a person: who signed it, whether it is whole, whether it
is for this program on this computer, and newer. What is refused changed nothing.
"""

from __future__ import annotations

import contextlib
import secrets
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import BinaryIO

from r2p_field.domain.jobs import Progress
from r2p_field.release.manifest import Manifest, What, said, version_from
from r2p_field.release.reading import ENDING, Release, check_body, look, read_all
from r2p_field.release.trusted import Trusted
from r2p_field.services import update_errors
from r2p_field.services.files import told
from r2p_field.services.packs import Pack, Packs, Passed, require_readable
from r2p_field.services.program_shelf import ProgramShelf, ThisProgram
from r2p_field.vault.files import make_private_folder

__all__ = ["Offer", "PackLine", "Updates", "What"]

_CANNOT_READ = "The update cannot be read to its end"


@dataclass(frozen=True, slots=True, kw_only=True)
class Offer:
    """An update that is whole, signed and for this computer: what a person is told before they say yes.

    `changes` is what is new, by language. `key` names who signed it, in groups. `size` is bytes on the disk.
    """

    what: What
    name: str
    version: str
    now: str
    day: str
    changes: Mapping[str, str]
    key: str
    size: int

    def changes_in(self, language: str) -> str:
        """Return what is new in a language (`fr`, `fr-CD`), else in English."""
        tags = (language, language.partition("-")[0], "en")
        return next(self.changes[tag] for tag in tags if tag in self.changes)


@dataclass(frozen=True, slots=True, kw_only=True)
class PackLine:
    """A pack that is used beside the program."""

    id: str
    what: What
    version: str
    day: str


class Updates:
    """Updates of one program, by the keys that came with it."""

    def __init__(
        self, program: ThisProgram, keys: Trusted, packs: Packs, shelf: ProgramShelf | None = None
    ) -> None:
        self._program = program
        self._keys = keys
        self._packs = packs
        self._shelf = shelf or ProgramShelf(program)

    @staticmethod
    def on_stick(place: Path) -> Path:
        """Return the file that is meant: the one that is named, or the only update in a folder.

        Raises UpdateRefused where there is none or more than one, FileRefused.
        """
        with told(_CANNOT_READ):
            if not place.is_dir():
                return place
            there = sorted(place.glob(f"*{ENDING}"))
        if len(there) != 1:
            raise update_errors.several() if there else update_errors.none_there()
        return there[0]

    def look(self, path: Path, progress: Progress) -> Offer:
        """Check a file as a whole and say what it is.

        Raises ReleaseRefused, UpdateRefused, FileRefused, Cancelled; nothing is changed in any case.
        """
        with self._checked(path, progress) as (_, release):
            return self._offer(release)

    def install(self, path: Path, progress: Progress) -> Offer:
        """Check a file again and take it: a program starts next time, a pack counts from the next start on.

        Records should be copied before. A list of places is for open records: `places_of`. Raises as `look`,
        and TargetFull; the program that starts, and the packs, are as before then.
        """
        with self._checked(path, progress) as (file, release):
            offer = self._offer(release)
            with told("The update cannot be put in its place"):
                if offer.what is What.PROGRAM:
                    self._shelf.install(file, release, progress)
                elif offer.what is not What.GAZETTEER:
                    self._packs.take(file, release)
            return offer

    @contextlib.contextmanager
    def places_of(self, path: Path, progress: Progress) -> Iterator[tuple[Path, ...]]:
        """Lay out the lists of places of a pack while they are read into open records; they are no secret."""
        with self._checked(path, progress) as (file, release):
            if release.manifest.what is not What.GAZETTEER:
                raise update_errors.bad_pack()
            pack = Pack(manifest=release.manifest, files=read_all(file, release))
        require_readable(pack)
        folder = self._packs.folder / f".{secrets.token_hex(6)}"
        laid = [folder / name.rpartition("/")[2] for name in pack.files]
        try:
            with told("The list of places cannot be laid out"):
                make_private_folder(folder)
                for one, data in zip(laid, pack.files.values(), strict=True):
                    one.write_bytes(data)
            yield tuple(laid)
        finally:
            with contextlib.suppress(OSError):
                for one in laid:
                    one.unlink(missing_ok=True)
                folder.rmdir()

    def back(self) -> str:
        """Let the version before start next time; return it. Raises UpdateRefused."""
        with told("The version before cannot be put in place"):
            return self._shelf.back() or self._program.version

    def can_go_back(self) -> bool:
        """Tell whether a version before is kept."""
        return self._shelf.previous() is not None

    def version(self) -> str:
        """Return the version that runs."""
        return self._program.version

    def next_version(self) -> str:
        """Return the version that starts next time."""
        return self._shelf.version()

    def takes_any(self) -> bool:
        """Tell whether this copy knows any key at all."""
        return bool(self._keys)

    def packs(self) -> tuple[tuple[PackLine, ...], tuple[Passed, ...]]:
        """Return the packs that are used beside the program, and those that are passed over."""
        used, passed = self._packs.look()
        return tuple(_line(pack) for pack in used), passed

    def remove_pack(self, name: str) -> bool:
        """Take a pack away; what came with the program counts again. Tell whether it was there."""
        with told():
            return self._packs.remove(name)

    @contextlib.contextmanager
    def _checked(self, path: Path, progress: Progress) -> Iterator[tuple[BinaryIO, Release]]:
        """Open a file whose signature, hash and purpose are right."""
        with told(_CANNOT_READ), path.open("rb") as file:
            if not self._keys:
                raise update_errors.takes_none()
            release = look(file, self._keys)
            self._judge(release.manifest)
            check_body(file, release, progress)
            yield file, release

    def _judge(self, manifest: Manifest) -> None:
        if manifest.what is What.PROGRAM:
            self._judge_program(manifest)
        elif manifest.what is not What.GAZETTEER:
            self._packs.judge(manifest)
        elif manifest.needs > version_from(self._program.version):
            raise update_errors.needs_another_first()

    def _judge_program(self, manifest: Manifest) -> None:
        running = version_from(self._program.version)
        newest = max(running, version_from(self._shelf.version()))
        if self._program.executable is not None and manifest.name != self._program.name:
            raise update_errors.other_program()
        if manifest.system != self._program.system:
            raise update_errors.other_system()
        if manifest.version == newest:
            raise update_errors.same()
        if manifest.version < newest:
            raise update_errors.older()
        schema = manifest.schema
        if manifest.needs > running or schema is None or schema.oldest > self._program.schema:
            raise update_errors.needs_another_first()
        if schema.newest < self._program.schema:
            raise update_errors.reads_less()
        self._shelf.require_writable()

    def _offer(self, release: Release) -> Offer:
        manifest = release.manifest
        return Offer(
            what=manifest.what,
            name=manifest.name,
            version=said(manifest.version),
            now=self._program.version if manifest.what is What.PROGRAM else self._pack_now(manifest),
            day=manifest.day.isoformat(),
            changes=manifest.changes,
            key=" ".join(release.by[at : at + 4] for at in range(0, 20, 4)),
            size=manifest.plain_size,
        )

    def _pack_now(self, manifest: Manifest) -> str:
        name = f"{manifest.what.value}.{manifest.name}"
        return next((said(one.manifest.version) for one in self._packs.look()[0] if one.id == name), "")


def _line(pack: Pack) -> PackLine:
    manifest = pack.manifest
    return PackLine(
        id=pack.id, what=manifest.what, version=said(manifest.version), day=manifest.day.isoformat()
    )
