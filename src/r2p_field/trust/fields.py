"""Reading the parts of a signed body one by one, strictly; names that a newer version added are passed over.

Every reader raises UnreadableObject with a short reason that names the part.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping
from datetime import date
from typing import Final, TypeVar

from r2p_field.crypto.errors import BadKey
from r2p_field.crypto.signing import SUITE, PublicKeys
from r2p_field.ledger.encoding import b64u_decode, is_hash
from r2p_field.ledger.errors import BadEncoding
from r2p_field.ledger.keys import keys_from_value
from r2p_field.trust.errors import UnreadableObject

MAX_TEXT: Final = 1000
"""Characters of a title."""
_CODE: Final = re.compile(r"[a-z][a-z0-9_.-]{0,63}")
_DATE: Final = re.compile(r"[0-9]{4}-[0-9]{2}-[0-9]{2}")
_T = TypeVar("_T")


class Fields:
    """The named parts of one object inside a body."""

    __slots__ = ("_values",)

    def __init__(self, values: object) -> None:
        if not isinstance(values, Mapping):
            raise UnreadableObject("a part is no object")
        self._values = values

    def require_version(self) -> None:
        """Refuse a body of another version or suite than 1."""
        if self.number("v", least=1) != 1 or self.number("suite", least=1) != SUITE:
            raise UnreadableObject("it is of a version that is not known here")

    def has(self, name: str) -> bool:
        """Tell whether there is such a part."""
        return name in self._values

    def number(self, name: str, *, least: int = 0) -> int:
        """Read a whole number from `least`."""
        value = self._values.get(name)
        if not isinstance(value, int) or isinstance(value, bool) or value < least:
            raise UnreadableObject(f"{name} is no number from {least}")
        return value

    def flag(self, name: str) -> bool:
        """Read yes or no."""
        value = self._values.get(name)
        if not isinstance(value, bool):
            raise UnreadableObject(f"{name} is neither true nor false")
        return value

    def text(self, name: str) -> str:
        """Read a text of 1 to `MAX_TEXT` characters."""
        value = self._values.get(name)
        if not isinstance(value, str) or not 0 < len(value) <= MAX_TEXT:
            raise UnreadableObject(f"{name} is no text")
        return value

    def code(self, name: str) -> str:
        """Read a code of lower-case letters."""
        return _code(name, self._values.get(name))

    def optional_code(self, name: str) -> str | None:
        """Read a code that may be absent."""
        return self.code(name) if self.has(name) else None

    def codes(self, name: str) -> tuple[str, ...]:
        """Read codes."""
        return tuple(_code(name, value) for value in self._array(name))

    def numbers(self, name: str) -> tuple[int, ...]:
        """Read whole numbers from 1."""
        return tuple(Fields({name: value}).number(name, least=1) for value in self._array(name))

    def hash(self, name: str) -> str:
        """Read the hex of a SHA-256."""
        return _hash(name, self._values.get(name))

    def optional_hash(self, name: str) -> str | None:
        """Read a hash that may be absent."""
        return self.hash(name) if self.has(name) else None

    def hashes(self, name: str) -> tuple[str, ...]:
        """Read hashes."""
        return tuple(_hash(name, value) for value in self._array(name))

    def binary(self, name: str, size: int) -> bytes:
        """Read exactly `size` bytes."""
        return _binary(name, self._values.get(name), size)

    def binaries(self, name: str, size: int) -> tuple[bytes, ...]:
        """Read byte strings of exactly `size` bytes each."""
        return tuple(_binary(name, value, size) for value in self._array(name))

    def keys(self, name: str) -> PublicKeys:
        """Read a key object."""
        return _keys(self._values.get(name))

    def key_array(self, name: str) -> tuple[PublicKeys, ...]:
        """Read key objects."""
        return tuple(_keys(value) for value in self._array(name))

    def day(self, name: str) -> date:
        """Read a date `YYYY-MM-DD`."""
        value = self.text(name)
        try:
            return date.fromisoformat(_DATE.fullmatch(value)[0])  # type: ignore[index]
        except (TypeError, ValueError):
            raise UnreadableObject(f"{name} is no date") from None

    def each(self, name: str, read: Callable[[Fields], _T]) -> tuple[_T, ...]:
        """Read an array of objects."""
        return tuple(read(Fields(value)) for value in self._array(name))

    def part(self, name: str) -> Fields:
        """Read an object inside this one."""
        return Fields(self._values.get(name))

    def _array(self, name: str) -> list[object]:
        value = self._values.get(name)
        if not isinstance(value, list):
            raise UnreadableObject(f"{name} is no array")
        return value


def _code(name: str, value: object) -> str:
    if not isinstance(value, str) or not _CODE.fullmatch(value):
        raise UnreadableObject(f"{name} is no code")
    return value


def _hash(name: str, value: object) -> str:
    if not isinstance(value, str) or not is_hash(value):
        raise UnreadableObject(f"{name} is no hash")
    return value


def _binary(name: str, value: object, size: int) -> bytes:
    try:
        return b64u_decode(value if isinstance(value, str) else "", size)
    except BadEncoding:
        raise UnreadableObject(f"{name} does not have {size} bytes") from None


def _keys(value: object) -> PublicKeys:
    try:
        return keys_from_value(value)
    except BadKey as error:
        raise UnreadableObject(str(error.what)) from error
