"""The bytes of a PDF file as this program writes them: read strictly, written in exactly one way.

Not a reader for PDF in general. It knows the syntax that `write` makes, and the slightly wider one that
reportlab makes. `read_strict` accepts a file only if writing what was read gives the same bytes again: then
no byte of the file is unaccounted for, no second version hides behind the first, and every other program
that opens the file sees the same objects.

Time and memory are bounded by the limits below; nothing of the file is executed or followed. Source for the
syntax: ISO 32000-1, 7.2 to 7.5.
"""

import re
import zlib
from dataclasses import dataclass
from typing import Final, NoReturn, TypeAlias

from r2p_field.reports.errors import not_our_pages

MAX_FILE: Final = 64 << 20
"""Bytes of the largest file that is looked at; a summary of 60 pages has about 0.3 MB."""
MAX_UNPACKED: Final = 128 << 20
"""Bytes that all streams of one file may unpack to."""
MAX_DEPTH: Final = 16
"""Levels of arrays and dictionaries within each other; reportlab's pages need 4."""


class Name(str):
    """A PDF name without its slash, as it stands in the file."""

    __slots__ = ()


class Number(str):
    """A PDF number, kept as it stands in the file."""

    __slots__ = ()


@dataclass(frozen=True, slots=True)
class Ref:
    """A reference to the object with this number."""

    number: int


@dataclass(frozen=True, slots=True)
class Stream:
    """A dictionary with bytes behind it. `raw` is as stored; `Length` is not in `entries`."""

    entries: "dict[str, Value]"
    raw: bytes


Value: TypeAlias = "bool | bytes | Name | Number | Ref | Stream | list[Value] | dict[str, Value] | None"
Objects: TypeAlias = dict[int, Value]

_GAP = re.compile(rb"(?:[\x00\t\n\f\r ]+|%[^\r\n]*)*+")
_TOKEN = re.compile(
    rb"(?P<ref>\d{1,9} 0 R\b)|(?P<number>[+-]?(?:\d{1,20}(?:\.\d{0,20})?|\.\d{1,20}))"
    rb"|/(?P<name>[^\x00\t\n\f\r ()<>\[\]{}/%]*)|(?P<open><<|\[)"
    rb"|(?P<word>true|false|null)\b|<(?P<hex>[0-9A-Fa-f\s]*)>|(?P<string>\()"
)
_OBJECT = re.compile(rb"(\d{1,9}) 0 obj\b")
_STREAM = re.compile(rb"stream\r?\n")
_END = re.compile(rb"endobj\b")
_STRING_PART = re.compile(rb"[^()\\]++|\\(?:[0-7]{1,3}|\r\n|.)|[()]", re.DOTALL)
_ESCAPES = {b"n": b"\n", b"r": b"\r", b"t": b"\t", b"b": b"\b", b"f": b"\f"}
_HEADER: Final = b"%PDF-1.4\n%\xe2\xe3\xcf\xd3\n"
_WORDS: Final = {b"true": True, b"false": False, b"null": None}
_SPELLED: Final = {value: word for word, value in _WORDS.items()}


def _refuse(why: str = "Its inner structure is broken or was made by another program.") -> NoReturn:
    raise not_our_pages(why)


class _Reader:
    """Reads values one after the other from a position in the bytes."""

    def __init__(self, data: bytes, at: int) -> None:
        self.data = data
        self.at = at

    def skip(self) -> None:
        found = _GAP.match(self.data, self.at)
        self.at = found.end() if found else self.at

    def take(self, pattern: re.Pattern[bytes]) -> re.Match[bytes] | None:
        self.skip()
        found = pattern.match(self.data, self.at)
        if found:
            self.at = found.end()
        return found

    def must(self, pattern: re.Pattern[bytes]) -> re.Match[bytes]:
        return self.take(pattern) or _refuse()

    def value(self, depth: int = 0) -> Value:
        if depth > MAX_DEPTH:
            _refuse()
        token = self.must(_TOKEN)
        kind, text = token.lastgroup, token[token.lastgroup or 0]
        if kind == "open":
            return self._dictionary(depth) if text == b"<<" else self._array(depth)
        if kind == "string":
            return self._string()
        return _atom(kind, text)

    def _array(self, depth: int) -> list[Value]:
        items: list[Value] = []
        while not self._closes(b"]"):
            items.append(self.value(depth + 1))
        return items

    def _dictionary(self, depth: int) -> dict[str, Value]:
        entries: dict[str, Value] = {}
        while not self._closes(b">>"):
            key = self.value(depth + 1)
            if not isinstance(key, Name) or key in entries:
                _refuse()
            entries[str(key)] = self.value(depth + 1)
        return entries

    def _closes(self, sign: bytes) -> bool:
        self.skip()
        closes = self.data.startswith(sign, self.at)
        self.at += len(sign) if closes else 0
        return closes

    def _string(self) -> bytes:
        parts, open_ = [], 1
        while open_:
            found = _STRING_PART.match(self.data, self.at) or _refuse()
            self.at = found.end()
            open_ += {b"(": 1, b")": -1}.get(found[0], 0)
            parts.append(_unescape(found[0]))
        return b"".join(parts)[:-1]

    def object_(self) -> Value:
        value = self.value()
        if isinstance(value, dict) and (self.take(_STREAM)):
            value = self._stream(value)
        self.must(_END)
        return value

    def _stream(self, entries: dict[str, Value]) -> Stream:
        length = entries.pop("Length", None)
        if not (isinstance(length, Number) and length.isdigit()):
            _refuse()
        end = self.at + int(length)
        raw, self.at = self.data[self.at : end], end
        self.must(re.compile(rb"endstream\b"))
        return Stream(entries, raw)


def _atom(kind: str | None, text: bytes) -> Value:
    if kind == "ref":
        return Ref(int(text.split()[0]))
    if kind == "number":
        return Number(text.decode("ascii"))
    if kind == "name":
        return Name(text.decode("latin-1"))
    if kind == "word":
        return _WORDS[text]
    digits = b"".join(text.split())
    return bytes.fromhex((digits + b"0" * (len(digits) % 2)).decode("ascii"))


def _unescape(part: bytes) -> bytes:
    if not part.startswith(b"\\"):
        return part
    rest = part[1:]
    if rest.isdigit():
        return bytes([int(rest, 8) & 0xFF])
    return b"" if rest in (b"\n", b"\r", b"\r\n") else _ESCAPES.get(rest, rest)


def read(data: bytes) -> Objects:
    """Return every object of the file by its number, in the order in which they stand.

    Raises NotOurPages for anything this program or reportlab would not have written.
    """
    if len(data) > MAX_FILE or not data.startswith(b"%PDF-1."):
        _refuse("It is no PDF file, or a far larger one than this program makes.")
    reader, objects = _Reader(data, 0), Objects()
    while found := reader.take(_OBJECT):
        number = int(found[1])
        if number in objects:
            _refuse("It holds more than one version of the same page.")
        objects[number] = reader.object_()
    return objects


def read_strict(data: bytes) -> Objects:
    """Return the objects of a file that `write` made, the catalogue as number 1.

    Raises NotOurPages when a single byte is not where `write` puts it.
    """
    objects = read(data)
    if not objects or write(objects) != data:
        _refuse("It was damaged, or another program saved it again after it was printed.")
    return objects


def write(objects: Objects) -> bytes:
    """Return the file that holds these objects. Their numbers are 1, 2, 3 and so on; 1 is the catalogue."""
    parts, places, at = [_HEADER], [], len(_HEADER)
    for number, value in objects.items():
        places.append(at)
        parts.append(b"%d 0 obj\n%s\nendobj\n" % (number, serialise(value)))
        at += len(parts[-1])
    table = b"".join(b"%010d 00000 n \n" % place for place in places)
    size = len(places) + 1
    parts.append(b"xref\n0 %d\n0000000000 65535 f \n%s" % (size, table))
    parts.append(b"trailer\n<< /Size %d /Root 1 0 R >>\nstartxref\n%d\n%%%%EOF\n" % (size, at))
    return b"".join(parts)


def serialise(value: Value) -> bytes:
    """Return the one way in which this program writes a value."""
    match value:
        case list():
            return b"[" + b" ".join(map(serialise, value)) + b"]"
        case dict():
            inside = (b"/%s %s" % (key.encode("latin-1"), serialise(item)) for key, item in value.items())
            return b"<< " + b" ".join(inside) + b" >>"
        case Stream():
            length = Number(len(value.raw))
            return b"%s\nstream\n%s\nendstream" % (serialise({**value.entries, "Length": length}), value.raw)
        case _:
            return _serialise_atom(value)


def _serialise_atom(value: bool | bytes | Name | Number | Ref | None) -> bytes:
    match value:
        case Name():
            return b"/" + value.encode("latin-1")
        case Number():
            return value.encode("ascii")
        case Ref():
            return b"%d 0 R" % value.number
        case bytes():
            return b"<" + value.hex().encode("ascii") + b">"
        case _:
            return _SPELLED[value]


def packed(content: bytes, entries: dict[str, Value]) -> Stream:
    """Return a compressed stream of `content`; what `entries` said about its packing is replaced."""
    others = {key: item for key, item in entries.items() if key not in {"Filter", "DecodeParms"}}
    return Stream({**others, "Filter": Name("FlateDecode")}, zlib.compress(content, 6))


def unpacked(stream: Stream, most: int = MAX_UNPACKED) -> bytes:
    """Return the content of a stream of ours: plain, or packed by Deflate and at most `most` bytes.

    Raises NotOurPages when it is packed otherwise, damaged or larger.
    """
    filters = stream.entries.get("Filter")
    if isinstance(filters, list):
        filters = filters[0] if len(filters) == 1 else filters or None
    if filters is None:
        return stream.raw
    if filters != "FlateDecode":
        _refuse()
    return _inflate(stream.raw, most)


def _inflate(raw: bytes, most: int) -> bytes:
    machine = zlib.decompressobj()
    try:
        content = machine.decompress(raw, most + 1)
    except zlib.error:
        _refuse("A page in it is damaged.")
    if len(content) > most or not machine.eof or machine.unused_data:
        _refuse("A page in it is damaged.")
    return content
