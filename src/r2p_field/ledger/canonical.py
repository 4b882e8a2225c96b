"""One value, one way to write it: so that a hash or a signature means the same on every computer, for ever.

A strict subset of RFC 8785 (docs/formats.md section 1): objects, arrays, strings, whole numbers to 2^53-1,
true and false; no floats, no null; names `[a-z][a-z0-9_.-]*`; at most 16 deep and 1 MiB long. Inside the
subset msgspec's sorted output equals RFC 8785, at a thirtieth of the cost; outside of it they differ (floats,
large numbers, names beyond ASCII), so whatever lies outside is refused before anything is compared.
"""

import re
import unicodedata
from collections.abc import Iterable, Mapping
from functools import lru_cache
from typing import Final, TypeAlias

import msgspec

from r2p_field.ledger.errors import Defect, NotCanonical

Value: TypeAlias = dict[str, "Value"] | list["Value"] | str | int | bool
"""What canonical JSON can say."""

MAX_SIZE: Final = 1 << 20
"""Bytes of one canonical value."""
MAX_DEPTH: Final = 16
"""Arrays and objects around the innermost value."""
MAX_CODE: Final = 64
"""Characters of a code."""
MAX_INTEGER: Final = (1 << 53) - 1
"""The largest whole number that every JSON reader holds exactly (RFC 8785 section 3.2.2.3)."""

_ENCODER: Final = msgspec.json.Encoder(order="sorted")
_DECODER: Final = msgspec.json.Decoder()
_NAME: Final = re.compile(r"[a-z][a-z0-9_.-]*")
_STRING: Final = re.compile(rb'"(?:[^"\\]|\\.)*+"', re.DOTALL)
_ROUND: Final = bytes.maketrans(b"{}", b"[]")
_NO_BRACKET: Final = bytes(set(range(256)) - set(b"[]{}"))


def encode(value: object) -> bytes:
    """Write a value in its one canonical way.

    Tuples count as arrays. Raises NotCanonical for whatever the subset cannot say.
    """
    _check(value, 0)
    try:
        raw = _ENCODER.encode(value)
    except UnicodeEncodeError:
        raise NotCanonical(Defect.VALUE) from None
    if len(raw) > MAX_SIZE:
        raise NotCanonical(Defect.SIZE)
    return raw


def decode(raw: bytes) -> Value:
    """Read canonical bytes; raise NotCanonical for bytes that anybody could have written differently."""
    if len(raw) > MAX_SIZE:
        raise NotCanonical(Defect.SIZE)
    _bound_depth(raw)
    try:
        value = _DECODER.decode(raw)
    except (msgspec.MsgspecError, UnicodeDecodeError):
        raise NotCanonical(Defect.SYNTAX) from None
    _check(value, 0)
    if _ENCODER.encode(value) != raw:
        raise NotCanonical(Defect.ORDER)
    checked: Value = value
    return checked


def encode_unbounded(value: object) -> bytes:
    """Write a value that was made of canonical values, without proving it again and without limits.

    Only for what is never stored, signed or carried: the folded state of a record, and comparisons.
    """
    return _ENCODER.encode(value)


def is_code(text: str) -> bool:
    """Whether `text` is a code: a role, committee, compartment or kind; a name of at most 64 characters."""
    return len(text) <= MAX_CODE and _is_name(text)


def is_name(text: str) -> bool:
    """Whether `text` could be the name of a value in an object."""
    return _is_name(text)


def nfc(value: Value) -> Value:
    """Bring every text of a value into Unicode normal form C, as every writer does before it encodes.

    Readers never do: what others wrote is carried on as it is.
    """
    if isinstance(value, str):
        return unicodedata.normalize("NFC", value)
    if isinstance(value, Mapping):
        return {name: nfc(item) for name, item in value.items()}
    if isinstance(value, list | tuple):
        return [nfc(item) for item in value]
    return value


@lru_cache(maxsize=4096)
def _is_name(name: object) -> bool:
    return isinstance(name, str) and _NAME.fullmatch(name) is not None


def _check(value: object, depth: int) -> None:
    """Refuse what the subset cannot say; `depth` is the number of arrays and objects around the value."""
    items: Iterable[object]
    if isinstance(value, dict):
        if not all(map(_is_name, value)):
            raise NotCanonical(Defect.VALUE)
        items = value.values()
    elif isinstance(value, (list, tuple)):
        items = value
    else:
        _check_scalar(value)
        return
    if depth == MAX_DEPTH:
        raise NotCanonical(Defect.DEPTH)
    for item in items:
        if not isinstance(item, str):
            _check(item, depth + 1)


def _check_scalar(value: object) -> None:
    if isinstance(value, str):
        return
    if not isinstance(value, int) or not -MAX_INTEGER <= value <= MAX_INTEGER:
        raise NotCanonical(Defect.VALUE)


def _bound_depth(raw: bytes) -> None:
    """Refuse bytes that are nested too deeply, before a decoder walks into them.

    What remains of the bytes without strings and without all but brackets loses its innermost pairs sixteen
    times; then nothing may be left.
    """
    if raw.count(b"[") + raw.count(b"{") <= MAX_DEPTH:
        return
    brackets = _STRING.sub(b"", raw).translate(_ROUND, _NO_BRACKET)
    for _ in range(MAX_DEPTH):
        brackets = brackets.replace(b"[]", b"")
    if b"[]" in brackets:
        raise NotCanonical(Defect.DEPTH)
    if brackets:
        raise NotCanonical(Defect.SYNTAX)
