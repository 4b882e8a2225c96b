"""What a revision says: the whole record as its author now holds it, and who says so.

Canonical `{"app","at","body","by":{"person","role"},"reason"?}` (docs/formats.md section 3). `by` is stated
by the device and not proven.
"""

import re
from collections.abc import Mapping
from typing import Any, Final

import msgspec

from r2p_field.ledger import canonical
from r2p_field.ledger.errors import BadPayload

MAX_PAYLOAD: Final = canonical.MAX_SIZE
"""Bytes of a payload."""

_TIME: Final = re.compile(r"[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-9]{2}Z")


class By(msgspec.Struct, frozen=True, kw_only=True):
    """Who recorded it: a pseudonymous id of the person, and the code of the role. Stated, not proven."""

    person: str
    role: str


class Payload(msgspec.Struct, frozen=True, kw_only=True):
    """A whole record with its circumstances.

    `app` names the program and its version, `at` is the time of saving in UTC (`YYYY-MM-DDTHH:MM:SSZ`) by
    the device's clock, `reason` says why something earlier was changed.
    """

    app: str
    at: str
    by: By
    body: Mapping[str, Any]
    reason: str | None = None


def encode_payload(payload: Payload) -> bytes:
    """Write a payload, its text in Unicode normal form C. Raises NotCanonical or BadPayload."""
    value: dict[str, canonical.Value] = {
        "app": payload.app,
        "at": payload.at,
        "body": dict(payload.body),
        "by": {"person": payload.by.person, "role": payload.by.role},
    }
    if payload.reason is not None:
        value["reason"] = payload.reason
    raw = canonical.encode(canonical.nfc(value))
    decode_payload(raw)
    return raw


def decode_payload(raw: bytes) -> Payload:
    """Read a payload; names that a newer version added are ignored here and stay in the bytes.

    Raises NotCanonical or BadPayload: such a payload is kept and carried on, and not shown.
    """
    try:
        payload = msgspec.convert(canonical.decode(raw), Payload)
    except msgspec.ValidationError:
        raise BadPayload("a part is missing or of another type") from None
    if not _TIME.fullmatch(payload.at):
        raise BadPayload("its time is not written as prescribed")
    if not canonical.is_code(payload.by.role):
        raise BadPayload("its role is no code")
    return payload
