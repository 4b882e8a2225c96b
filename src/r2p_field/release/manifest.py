"""What a release says of itself: which program or pack, for which system, what is new, which files.

It is the body of a signed object of kind `update` (docs/formats.md section 9); names that a later version
adds are passed over.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from datetime import date
from enum import Enum
from typing import Final, TypeAlias, TypeVar

from r2p_field.crypto.errors import BadKey
from r2p_field.crypto.signing import SUITE, PublicKeys, Signer
from r2p_field.ledger import canonical
from r2p_field.ledger.encoding import is_hash
from r2p_field.ledger.keys import key_value, keys_from_value
from r2p_field.ledger.signed import SignedObject, sign_object
from r2p_field.release.errors import NewerRelease, NoRelease
from r2p_field.release.paths import allowed, apart

KIND: Final = "update"
"""The kind of the signed object, and so its context."""
MAX_FILES: Final = 5_000
MAX_FILE: Final = 512 * 1024 * 1024
"""Bytes of one file."""
MAX_PROGRAM: Final = 2 * 1024 * 1024 * 1024
MAX_PACK: Final = 16 * 1024 * 1024
"""Bytes of all files together, of a program and of anything else."""
MAX_BODY: Final = 1024 * 1024 * 1024
"""Bytes of the packed files."""
MAX_CHANGES: Final = 4_000
"""Characters of what is new, in one language."""
_MAX_LANGUAGES: Final = 32
_MAX_NEXT: Final = 4
_MAX_NUMBER: Final = 999_999
_NAME: Final = re.compile(r"[a-z][a-z0-9.-]{0,40}")
_SYSTEM: Final = re.compile(r"[a-z0-9]{1,16}-[A-Za-z0-9_]{1,16}")
_LANGUAGE: Final = re.compile(r"[a-z]{2,3}(-[A-Za-z0-9]{2,8})*")
_VERSION: Final = re.compile(r"(0|[1-9][0-9]{0,5})\.(0|[1-9][0-9]{0,5})\.(0|[1-9][0-9]{0,5})")
_DATE: Final = re.compile(r"[0-9]{4}-[0-9]{2}-[0-9]{2}")

Version: TypeAlias = tuple[int, int, int]
_T = TypeVar("_T")


class What(Enum):
    """What a release is."""

    PROGRAM = "program"
    CATALOGUES = "catalogues"
    TRANSLATIONS = "translations"
    GAZETTEER = "gazetteer"
    HELP = "help"


@dataclass(frozen=True, slots=True, kw_only=True)
class FileEntry:
    """A file of a release: its bytes follow in the body, or are those of another file (`same_as`)."""

    path: str
    size: int = 0
    sha256: str = ""
    run: bool = False
    same_as: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Schema:
    """Which tables of records a program can bring up to date (`oldest`), and how many steps it knows."""

    oldest: int
    newest: int


@dataclass(frozen=True, slots=True, kw_only=True)
class Manifest:
    """What a release says of itself.

    `needs` is the oldest version of the program that takes it; `system` (`linux-x86_64`) and `schema` belong
    to programs alone. `changes` is what is new, by language. `next_keys` count from this release on, too.
    """

    what: What
    name: str
    version: Version
    needs: Version
    day: date
    changes: Mapping[str, str]
    files: tuple[FileEntry, ...]
    body_size: int
    body_sha256: str
    system: str = ""
    schema: Schema | None = None
    next_keys: tuple[PublicKeys, ...] = ()

    @property
    def plain_size(self) -> int:
        """Bytes of the files in the body."""
        return sum(entry.size for entry in self.files)

    def sign(self, signer: Signer) -> SignedObject:
        """Write and sign it. Raises NoRelease when a reader would refuse it."""
        signed = sign_object(KIND, self._value(), [signer])
        read_manifest(signed)
        return signed

    def _value(self) -> dict[str, object]:
        schema = self.schema and {"newest": self.schema.newest, "oldest": self.schema.oldest}
        optional = {
            "schema": schema,
            "system": self.system,
            "next": [key_value(one) for one in self.next_keys],
        }
        return {
            "body": {"sha256": self.body_sha256, "size": self.body_size},
            "changes": [{"lang": lang, "text": text} for lang, text in sorted(self.changes.items())],
            "day": self.day.isoformat(),
            "files": [_file_value(entry) for entry in self.files],
            "kind": self.what.value,
            "name": self.name,
            "needs": said(self.needs),
            "suite": SUITE,
            "v": 1,
            "version": said(self.version),
            **{name: value for name, value in optional.items() if value},
        }


def version_from(text: object) -> Version:
    """Read `1.2.3`. Raises NoRelease for anything else."""
    found = _VERSION.fullmatch(text) if isinstance(text, str) else None
    if found is None:
        raise NoRelease("a version is not three numbers")
    first, second, third = found.groups()
    return int(first), int(second), int(third)


def said(version: Version) -> str:
    """Return a version as it is written."""
    return ".".join(map(str, version))


def read_manifest(signed: SignedObject) -> Manifest:
    """Read what a release says of itself; who signed it is not looked at.

    Raises NewerRelease for a later format, NoRelease for anything that breaks a rule.
    """
    value = signed.value
    if signed.kind != KIND:
        raise NoRelease("it is a statement of another kind")
    if _number(value, "v") != 1 or _number(value, "suite") != SUITE:
        raise NewerRelease
    what = _what(value)
    body = _part(value, "body")
    read = Manifest(
        what=what,
        name=_matching(value, "name", _NAME),
        version=version_from(value.get("version")),
        needs=version_from(value.get("needs")),
        day=_day(value),
        changes=_changes(value),
        files=_files(value, MAX_PROGRAM if what is What.PROGRAM else MAX_PACK),
        body_size=_number(body, "size", least=1, most=MAX_BODY),
        body_sha256=_hash(body, "sha256"),
        system=_matching(value, "system", _SYSTEM) if "system" in value else "",
        schema=_schema(_part(value, "schema")) if "schema" in value else None,
        next_keys=_next_keys(value),
    )
    if (what is What.PROGRAM) != bool(read.system and read.schema):
        raise NoRelease("a program names a system and a schema, and nothing else does")
    return read


def _what(value: Mapping[str, canonical.Value]) -> What:
    try:
        return What(value.get("kind"))
    except ValueError:
        raise NewerRelease("a kind of release that is not known here") from None


def _files(value: Mapping[str, canonical.Value], most: int) -> tuple[FileEntry, ...]:
    entries = _each(value, "files", _file, MAX_FILES)
    paths = [entry.path for entry in entries]
    whole = {entry.path for entry in entries if not entry.same_as}
    if not entries or paths != sorted(paths) or not apart(paths):
        raise NoRelease("its files are none, not in order, or in each other's way")
    if any(entry.same_as and entry.same_as not in whole for entry in entries):
        raise NoRelease("a file is the same as one that is not there")
    if sum(entry.size for entry in entries) > most:
        raise NoRelease("its files are too large together")
    return entries


def _file(value: Mapping[str, canonical.Value]) -> FileEntry:
    path, same_as = value.get("path"), value.get("same_as", "")
    if not isinstance(path, str) or not allowed(path) or not isinstance(same_as, str):
        raise NoRelease("a file has a name that is not allowed")
    if same_as:
        if value.keys() & {"size", "sha256", "run"}:
            raise NoRelease("a file is the same as another and has bytes of its own")
        return FileEntry(path=path, same_as=same_as)
    run = value.get("run", False)
    if not isinstance(run, bool):
        raise NoRelease("run is neither true nor false")
    size = _number(value, "size", most=MAX_FILE)
    return FileEntry(path=path, size=size, sha256=_hash(value, "sha256"), run=run)


def _file_value(entry: FileEntry) -> dict[str, object]:
    if entry.same_as:
        return {"path": entry.path, "same_as": entry.same_as}
    value = {"path": entry.path, "sha256": entry.sha256, "size": entry.size}
    return value | {"run": True} if entry.run else value


def _changes(value: Mapping[str, canonical.Value]) -> dict[str, str]:
    def read(one: Mapping[str, canonical.Value]) -> tuple[str, str]:
        text = one.get("text")
        if not isinstance(text, str) or not 0 < len(text) <= MAX_CHANGES:
            raise NoRelease("what is new is no text of at most 4,000 characters")
        return _matching(one, "lang", _LANGUAGE), text

    found = _each(value, "changes", read, _MAX_LANGUAGES)
    if "en" not in dict(found) or len(dict(found)) != len(found):
        raise NoRelease("what is new is not told once in each language, English among them")
    return dict(found)


def _schema(part: Mapping[str, canonical.Value]) -> Schema:
    newest = _number(part, "newest", least=1, most=_MAX_NUMBER)
    return Schema(oldest=_number(part, "oldest", least=1, most=newest), newest=newest)


def _next_keys(value: Mapping[str, canonical.Value]) -> tuple[PublicKeys, ...]:
    try:
        return tuple(keys_from_value(one) for one in _array(value, "next", _MAX_NEXT) or ())
    except BadKey:
        raise NoRelease("its next keys are no keys") from None


def _day(value: Mapping[str, canonical.Value]) -> date:
    text = _matching(value, "day", _DATE)
    try:
        return date.fromisoformat(text)
    except ValueError:
        raise NoRelease("its day is no day") from None


def _number(
    value: Mapping[str, canonical.Value], name: str, *, least: int = 0, most: int = _MAX_NUMBER
) -> int:
    found = value.get(name)
    if not isinstance(found, int) or isinstance(found, bool) or not least <= found <= most:
        raise NoRelease(f"{name} is no number from {least} to {most}")
    return found


def _matching(value: Mapping[str, canonical.Value], name: str, pattern: re.Pattern[str]) -> str:
    found = value.get(name)
    if not isinstance(found, str) or not pattern.fullmatch(found):
        raise NoRelease(f"{name} is not written as it should be")
    return found


def _hash(value: Mapping[str, canonical.Value], name: str) -> str:
    found = value.get(name)
    if not isinstance(found, str) or not is_hash(found):
        raise NoRelease(f"{name} is no hash")
    return found


def _part(value: Mapping[str, canonical.Value], name: str) -> Mapping[str, canonical.Value]:
    found = value.get(name)
    if not isinstance(found, dict):
        raise NoRelease(f"{name} is no object")
    return found


def _array(value: Mapping[str, canonical.Value], name: str, most: int) -> list[canonical.Value]:
    found = value.get(name, [])
    if not isinstance(found, list) or len(found) > most:
        raise NoRelease(f"{name} is no array of at most {most}")
    return found


def _each(
    value: Mapping[str, canonical.Value],
    name: str,
    read: Callable[[Mapping[str, canonical.Value]], _T],
    most: int,
) -> tuple[_T, ...]:
    found = _array(value, name, most)
    if not all(isinstance(one, dict) for one in found):
        raise NoRelease(f"{name} holds something that is no object")
    return tuple(read(one) for one in found if isinstance(one, dict))
