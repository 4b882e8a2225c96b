"""Words that stand nowhere else, each for one field, and the search for them in any bytes."""

import base64
import re
import zlib
from collections.abc import Iterator
from typing import Any

import msgspec

from r2p_field.domain.observation import Observation
from r2p_field.domain.records import observation_from

STEM = "vumbaxokydr"
"""Part of every word that is planted: looked for first, in every form."""
ITEM = "8" * 12 + "8" + "888" + "8" * 16


class Planted:
    """Words that stand nowhere else, each for one field."""

    def __init__(self) -> None:
        self.words: dict[str, str] = {}

    def word(self, field: str) -> str:
        """A word for a field."""
        word = f"zq{len(self.words):02d}{STEM}{field.replace('.', '').replace('_', '')}"
        return self.words.setdefault(field, word)

    def observation(self) -> dict[str, Any]:
        """An observation in which every field of free text holds its own word."""
        made = {
            name: value for name, value in self._fields(msgspec.json.schema(Observation)) if value is not None
        }
        made.pop("origin", None)
        made.pop("attachments", None)
        made.pop("links", None)
        assert observation_from(made).what
        assert len(self.words) > 25, sorted(self.words)
        return made

    def _fields(self, schema: dict[str, Any]) -> Iterator[tuple[str, Any]]:
        self._parts = schema["$defs"]
        yield from self._object("", self._resolved(schema))

    def _object(self, path: str, schema: dict[str, Any]) -> Iterator[tuple[str, Any]]:
        for name, part in schema["properties"].items():
            yield name, self._value(f"{path}.{name}".strip("."), part)

    def _value(self, path: str, schema: dict[str, Any]) -> Any:
        """Give words where any words may stand, the least that is needed elsewhere."""
        schema = self._resolved(schema)
        if "anyOf" in schema:
            return self._value(path, next(one for one in schema["anyOf"] if one.get("type") != "null"))
        if schema.get("type") == "object" and "properties" in schema:
            made = {name: value for name, value in self._object(path, schema) if value is not None}
            return made or None
        if schema.get("type") == "array" and "properties" in self._resolved(schema.get("items", {})):
            return [self._value(path, schema["items"])]
        if schema.get("type") != "string" or "enum" in schema or "format" in schema:
            return schema["enum"][0] if schema.get("enum") and path.rpartition(".")[2] == "type" else None
        if "pattern" in schema:
            return ITEM if path.endswith(".id") else None
        return self.word(path)

    def _resolved(self, schema: dict[str, Any]) -> dict[str, Any]:
        while "$ref" in schema:
            schema = self._parts[schema["$ref"].rpartition("/")[2]]
        return schema

    def in_bytes(self, data: bytes) -> list[str]:
        """Name the fields whose word stands in some bytes, in any form and case, also in what was packed."""
        return sorted({name for part in (data, *inflated(data)) for name in self._in_plain(part)})

    def _in_plain(self, data: bytes) -> list[str]:
        folded = data.lower()
        if not any(form in folded for form in _STEMS):
            return []
        named = [name for name, word in self.words.items() if any(form in folded for form in forms_of(word))]
        return named or ["a word that nobody named"]


def forms_of(word: str) -> Iterator[bytes]:
    """A word in every form that is looked for, in small letters."""
    raw = word.encode()
    yield raw
    yield word.encode("utf-16-le")
    yield word.encode("utf-16-be")
    yield raw.hex().encode()
    yield "".join(f"%{one:02x}" for one in raw).encode()
    yield "".join(f"\\u{one:04x}" for one in raw).encode()
    for offset in range(3):
        coded = base64.b64encode(b"\0" * offset + raw)
        inner = coded[4 if offset else 0 : (offset + len(raw)) // 3 * 4].lower()
        yield inner
        yield inner.translate(bytes.maketrans(b"+/", b"-_"))


_STEMS = frozenset(forms_of(STEM))
_PACKED = re.compile(rb"\x78[\x01\x5e\x9c\xda]|\x1f\x8b\x08|PK\x03\x04", re.DOTALL)
_MOST = 1 << 20


def inflated(data: bytes) -> Iterator[bytes]:
    """Yield what any place unpacks to that looks like the beginning of zlib, gzip or an entry of a zip."""
    for found in _PACKED.finditer(data):
        at, window = found.start(), zlib.MAX_WBITS | 32
        if found.group().startswith(b"PK"):
            at += 30 + int.from_bytes(data[at + 26 : at + 28], "little")
            at += int.from_bytes(data[found.start() + 28 : found.start() + 30], "little")
            window = -zlib.MAX_WBITS
        try:
            opened = zlib.decompressobj(window).decompress(data[at : at + _MOST], _MOST)
        except zlib.error:
            continue
        if opened:
            yield opened
