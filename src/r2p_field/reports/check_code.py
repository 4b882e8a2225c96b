"""The check code of a page: sixteen letters and digits that stand for all that is drawn on it.

Anybody can work the code out again from the file; there is no secret in it. It shows that a page was
changed after printing, or that a code read from paper belongs to the page that the records give. It does
not show who printed the page: whoever forges a page can work out the forgery's code too. `docs/check-
code.md` says all of this, exactly.
"""

import hashlib
import re
from typing import Final, NewType

from r2p_field.reports.errors import not_our_pages
from r2p_field.reports.pdf_file import MAX_UNPACKED, Name, Objects, Ref, Stream, Value, serialise, unpacked

CheckCode = NewType("CheckCode", str)
"""Four times four letters and digits, with hyphens: `7QFM-0X2R-9KTD-HVB3`."""

BLANK: Final = CheckCode("0000-0000-0000-0000")
"""Stands where the code will be while the code is worked out."""
_CONTEXT: Final = b"R2P Field page check 1\n"
_ALPHABET: Final = "0123456789ABCDEFGHJKMNPQRSTVWXYZ"  # without I, L, O and U, which are misread
_FOUR: Final = rb"[0-9A-HJKMNP-TV-Z]{4}"
_TAIL: Final = re.compile(
    rb"/CheckCode BMC\s[^()]{1,200}\((%s(?:-%s){3})\)[^()]{1,40}EMC\s*\Z" % (_FOUR, _FOUR)
)
_TAIL_LENGTH: Final = 400
_MAX_CHAIN: Final = 12  # page, resources, fonts, font, descriptor, letters: 6 in our own files
_NOT_DRAWN: Final = frozenset({"Parent", "Length", "Filter", "DecodeParms"})


def printed_code(content: bytes) -> CheckCode | None:
    """Return the code that a page's content ends with, or None when it has none."""
    found = _TAIL.search(content, max(0, len(content) - _TAIL_LENGTH))
    return CheckCode(found[1].decode("ascii")) if found else None


def with_code(content: bytes, code: CheckCode) -> bytes:
    """Return the page's content with `code` in the place of the code that it ends with."""
    found = _TAIL.search(content, max(0, len(content) - _TAIL_LENGTH))
    if found is None:
        raise not_our_pages("A page in it has no check code.")
    return content[: found.start(1)] + code.encode("ascii") + content[found.end(1) :]


class PageDigests:
    """Works out the codes of one file's pages; what pages share (letter shapes) is digested once."""

    def __init__(self, objects: Objects) -> None:
        self._objects = objects
        self._known: dict[int, bytes] = {}
        self.met: set[int] = set()
        """Numbers of the objects that the pages looked at so far refer to."""
        self._open: set[int] = set()
        self._left = MAX_UNPACKED

    def content(self, page: Value) -> bytes:
        """Return what is drawn on the page, unpacked. Raises NotOurPages when the page has no one content."""
        stream = self._target(page["Contents"]) if isinstance(page, dict) and "Contents" in page else None
        if not isinstance(stream, Stream):
            raise not_our_pages("A page in it is empty.")
        return self._unpack(stream)

    def code(self, page: Value, content: bytes, number: int, of: int) -> CheckCode:
        """Return the code of page `number` of `of`, whatever code is printed on it."""
        if not isinstance(page, dict):
            raise not_our_pages("A page in it is empty.")
        drawn = hashlib.sha256(with_code(content, BLANK)).hexdigest()
        rest = {key: value for key, value in page.items() if key != "Contents"}
        whole = b"%s%d of %d\n%s\n%s" % (_CONTEXT, number, of, drawn.encode("ascii"), self._canonical(rest))
        return _spell(hashlib.sha256(whole).digest())

    def _unpack(self, stream: Stream) -> bytes:
        content = unpacked(stream, self._left)
        self._left -= len(content)
        return content

    def _target(self, value: Value) -> Value:
        if not isinstance(value, Ref):
            return value
        if value.number not in self._objects:
            raise not_our_pages("A part of it is missing.")
        self.met.add(value.number)
        return self._objects[value.number]

    def _canonical(self, value: Value) -> bytes:
        match value:
            case Ref():
                return b"@" + self._digest(value)
            case list():
                return b"[" + b" ".join(map(self._canonical, value)) + b"]"
            case dict():
                return self._canonical_dict(value)
            case Stream():
                inside = hashlib.sha256(self._unpack(value)).hexdigest().encode("ascii")
                return self._canonical_dict(value.entries) + b"stream " + inside
            case _:
                return serialise(value)

    def _canonical_dict(self, entries: dict[str, Value]) -> bytes:
        keys = sorted(entries.keys() - _NOT_DRAWN)
        return (
            b"<<" + b" ".join(serialise(Name(k)) + b" " + self._canonical(entries[k]) for k in keys) + b">>"
        )

    def _digest(self, ref: Ref) -> bytes:
        if ref.number not in self._known:
            if ref.number in self._open or len(self._open) >= _MAX_CHAIN:
                raise not_our_pages("Its parts refer to each other in a circle.")
            self._open.add(ref.number)
            canonical = self._canonical(self._target(ref))
            self._known[ref.number] = hashlib.sha256(canonical).hexdigest().encode("ascii")
            self._open.discard(ref.number)
        return self._known[ref.number]


def _spell(digest: bytes) -> CheckCode:
    """Write the first 80 bits in groups of four signs (Crockford's base 32)."""
    number = int.from_bytes(digest[:10], "big")
    signs = "".join(_ALPHABET[number >> shift & 31] for shift in range(75, -1, -5))
    return CheckCode("-".join(signs[i : i + 4] for i in range(0, 16, 4)))
