"""Packs beside the program: newer frameworks, words and help, signed as releases are, checked at each start.

A pack lies as the file it came in, in a folder beside the person's marks. It is read from there into memory,
verified whole, and used from memory: nothing is unpacked that somebody could exchange. One that does not
verify any more is passed over, with a sentence, and what came with the program is used instead. So is one
that is not newer than the program: what came with a later program is newer than an earlier pack.
"""

from __future__ import annotations

import io
import json
import re
import tomllib
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from pathlib import Path
from typing import BinaryIO, Final

from r2p_field.domain.catalogue_parser import parse_catalogue
from r2p_field.domain.catalogue_words import in_words_of
from r2p_field.domain.errors import R2PError
from r2p_field.domain.jobs import Silent
from r2p_field.domain.paper_words import paper_words
from r2p_field.release.errors import NoRelease, ReleaseRefused
from r2p_field.release.manifest import Manifest, Version, What, said, version_from
from r2p_field.release.reading import ENDING, Release, check_body, look, read_all
from r2p_field.release.trusted import Trusted
from r2p_field.services import update_errors
from r2p_field.vault.files import make_private_folder, place

_SEEN: Final = "seen.json"
_MOST: Final = 64 * 1024 * 1024
"""Bytes of a pack's file: packing makes nothing this much larger."""
_TAG: Final = r"[a-z]{2,3}(-[A-Za-z0-9]{2,8})?"
_WORDS: Final = rf"catalogues/[a-z0-9]+\.{_TAG}\.toml"
_HELP: Final = rf"help/{_TAG}/[a-z0-9-]+\.md"
_HOLDS: Final = {
    What.CATALOGUES: re.compile(rf"catalogues/[a-z0-9]+\.toml|{_WORDS}"),
    What.TRANSLATIONS: re.compile(
        rf"{_WORDS}|{_HELP}|paper/{_TAG}\.toml|i18n/(r2p_field|sentences)_{_TAG}\.qm"
    ),
    What.HELP: re.compile(_HELP),
    What.GAZETTEER: re.compile(r"places/[A-Za-z0-9_-]+\.csv"),
}
"""Which files a pack may bring, by what it is."""
_QM: Final = bytes.fromhex("3cb86418caef9c95cd211cbf60a1bddd")
"""How Qt's compiled translations begin."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Pack:
    """A pack that verified, with its files in memory."""

    manifest: Manifest
    files: Mapping[str, bytes] = field(repr=False)

    @property
    def id(self) -> str:
        """Its kind and name: a later one of these takes its place."""
        return f"{self.manifest.what.value}.{self.manifest.name}"


@dataclass(frozen=True, slots=True, kw_only=True)
class Passed:
    """A pack that lies there and is not used, and why."""

    id: str
    why: R2PError


class Packs:
    """The packs in a folder, for a version of the program, by the keys that count.

    One that is not newer than the program is neither used nor complained of.
    """

    def __init__(self, folder: Path, keys: Trusted, program: Version) -> None:
        self.folder = folder
        self._keys = keys
        self._program = program

    def look(self) -> tuple[tuple[Pack, ...], tuple[Passed, ...]]:
        """Verify every pack that lies here; return those that count, and those that are passed over."""
        used, passed = [], []
        for path in self._paths():
            try:
                pack = self._read(path)
            except R2PError as why:
                passed.append(Passed(id=path.name.removesuffix(ENDING), why=why))
            except OSError:
                passed.append(Passed(id=path.name.removesuffix(ENDING), why=_unreadable()))
            else:
                if pack.manifest.version > self._program:
                    used.append(pack)
        return tuple(used), tuple(passed)

    def files(self) -> dict[str, bytes]:
        """Return what the packs that count lay over the files of the program, by path."""
        found: dict[str, bytes] = {}
        for pack in sorted(self.look()[0], key=lambda one: (one.manifest.version, one.id)):
            found.update(pack.files)
        return found

    def judge(self, manifest: Manifest) -> None:
        """Refuse a pack that is older than the program, or than one of its name that was taken."""
        if manifest.needs > self._program:
            raise update_errors.needs_another_first()
        newest = max(self._program, self._newest(manifest))
        if manifest.version == newest:
            raise update_errors.same()
        if manifest.version < newest:
            raise update_errors.older()

    def take(self, file: BinaryIO, release: Release) -> Pack:
        """Put a pack here, in place of an earlier one of its name. `file` was checked as a whole.

        Raises UpdateRefused, ReleaseDamaged, OSError.
        """
        self.judge(release.manifest)
        file.seek(0)
        raw = file.read(_MOST + 1)
        pack = self._verified(raw, path_id=None)
        make_private_folder(self.folder)
        seen = {name: said(version) for name, version in self._seen().items()}
        seen[pack.id] = said(pack.manifest.version)
        place(self.folder / f"{pack.id}{ENDING}", raw)
        place(self.folder / _SEEN, json.dumps(seen, sort_keys=True).encode("ascii"))
        return pack

    def remove(self, name: str) -> bool:
        """Take a pack away; tell whether it was there. An older one is not taken afterwards either."""
        for path in self._paths():
            if path.name == f"{name}{ENDING}":
                path.unlink()
                return True
        return False

    def _read(self, path: Path) -> Pack:
        with path.open("rb") as file:
            pack = self._verified(file.read(_MOST + 1), path_id=path.name.removesuffix(ENDING))
        if pack.manifest.needs > self._program:
            raise update_errors.needs_another_first()
        return pack

    def _verified(self, raw: bytes, *, path_id: str | None) -> Pack:
        """Return a pack whose signature, hashes and files are right; by its own name where it lies."""
        if len(raw) > _MOST:
            raise NoRelease("it is too large for a pack")
        file = io.BytesIO(raw)
        release = look(file, self._keys)
        if release.manifest.what is What.PROGRAM:
            raise NoRelease("a program is no pack")
        check_body(file, release, Silent())
        pack = Pack(manifest=release.manifest, files=read_all(file, release))
        if path_id not in {None, pack.id}:
            raise NoRelease("it lies under another pack's name")
        require_readable(pack)
        return pack

    def _newest(self, manifest: Manifest) -> Version:
        """Return the newest version of a pack that was ever taken here."""
        return self._seen().get(f"{manifest.what.value}.{manifest.name}", (0, 0, 0))

    def _seen(self) -> dict[str, Version]:
        """Return the newest versions taken, by name: what was noted, and what lies here."""
        seen = self._noted()
        for pack in self.look()[0]:
            seen[pack.id] = max(seen.get(pack.id, (0, 0, 0)), pack.manifest.version)
        return seen

    def _noted(self) -> dict[str, Version]:
        """Return the versions that were noted; a note that cannot be read says nothing."""
        try:
            noted = json.loads((self.folder / _SEEN).read_bytes())
            return {str(name): version_from(version) for name, version in noted.items()}
        except (OSError, AttributeError, ValueError, RecursionError, ReleaseRefused):
            return {}

    def _paths(self) -> Iterator[Path]:
        try:
            return iter(sorted(self.folder.glob(f"*{ENDING}")))
        except OSError:
            return iter(())


def require_readable(pack: Pack) -> None:
    """Read everything in a pack as the program will. Raises UpdateRefused."""
    holds = _HOLDS[pack.manifest.what]
    try:
        if not all(holds.fullmatch(path) for path in pack.files):
            raise update_errors.bad_pack()
        for path, data in pack.files.items():
            _READERS[path.rpartition(".")[2]](path, data, pack.files)
    except (AttributeError, LookupError, RecursionError, TypeError, ValueError, R2PError):
        raise update_errors.bad_pack() from None


def _toml(path: str, data: bytes, files: Mapping[str, bytes]) -> None:
    table = tomllib.loads(data.decode("utf-8"))
    if path.startswith("paper/"):
        paper_words(table)
    elif path.count(".") == 1:
        parse_catalogue(table)
    elif (whole := files.get(f"{path.partition('.')[0]}.toml")) is not None:
        in_words_of(parse_catalogue(tomllib.loads(whole.decode("utf-8"))), table)


def _words(_: str, data: bytes, __: Mapping[str, bytes]) -> None:
    data.decode("utf-8")


def _compiled(_: str, data: bytes, __: Mapping[str, bytes]) -> None:
    if not data.startswith(_QM):
        raise ValueError("no translations of Qt")


_READERS: Final = {"toml": _toml, "md": _words, "csv": _words, "qm": _compiled}


def _unreadable() -> update_errors.UpdateRefused:
    return update_errors.UpdateRefused(
        what="A pack on this computer cannot be read.",
        safe="What came with the program is used instead.",
        next_="Install the pack again from its stick.",
        code="pack-unreadable",
    )
