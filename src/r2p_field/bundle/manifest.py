"""The cover of a packet: who sends what to whom, signed, and read before anything else.

docs/formats.md section 7, "Manifest".
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Annotated, Any, Final

import msgspec

from r2p_field.bundle.errors import Check, Refused
from r2p_field.crypto.errors import BadKey
from r2p_field.crypto.hashing import digest
from r2p_field.crypto.signing import SUITE, PublicKeys
from r2p_field.domain.errors import R2PError
from r2p_field.domain.ids import FeedId, ProgrammeId, RevisionId
from r2p_field.ledger import canonical
from r2p_field.ledger.canonical import Value
from r2p_field.ledger.checkpoint import SUCCESSION
from r2p_field.ledger.feed import FeedRange
from r2p_field.ledger.keys import feed_of, key_value, keys_from_value
from r2p_field.ledger.signed import SignedObject, object_from_value

BUNDLE: Final = "bundle"
"""The kind under which a cover is signed."""
ENROL: Final = "enrol"
CERT: Final = "cert"
VERSION: Final = 1
FIELD: Final = "field"
FEEDBACK: Final = "feedback"
COURIER: Final = "courier"
KINDS: Final = frozenset({FIELD, FEEDBACK, COURIER})
ZLIB: Final = 1
"""The only packing of this version; 2 is zstd, which a newer one may use."""

_Hash = Annotated[str, msgspec.Meta(pattern=r"^[0-9a-f]{64}\Z")]
_Code = Annotated[str, msgspec.Meta(pattern=r"^[a-z][a-z0-9_.-]{0,63}\Z")]
_Text = Annotated[str, msgspec.Meta(max_length=1000)]
_From0 = Annotated[int, msgspec.Meta(ge=0)]
_From1 = Annotated[int, msgspec.Meta(ge=1)]


@dataclass(frozen=True, slots=True, kw_only=True)
class CompartmentEntry:
    """A closed part that travels along: its name, who can open it, its size in bytes and its SHA-256."""

    id: str
    to: tuple[str, ...]
    size: int
    digest: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Manifest:
    """What the cover says. `to` are the ids of the real recipients, sorted; `ranges` are sorted too.

    `body_sha256` (hex) and `body_size` are of the packed body, `plain_size` of the unpacked one, `count` are
    its frames. `keys` are of the feeds that signed `successions`.
    """

    kind: str
    programme: ProgrammeId
    epoch: int
    sender: FeedId
    request: SignedObject
    certificate: SignedObject | None
    successions: tuple[SignedObject, ...]
    keys: tuple[PublicKeys, ...]
    bundle_no: int
    prev_bundle: str | None
    to: tuple[str, ...]
    ranges: tuple[FeedRange, ...]
    policy_version: int
    min_reader: int
    needs: tuple[str, ...]
    codec: int
    body_sha256: str
    body_size: int
    plain_size: int
    count: int
    compartments: tuple[CompartmentEntry, ...]
    app: str

    def value(self) -> dict[str, Value]:
        """Return the canonical value that is signed."""
        said: dict[str, Value | None] = {
            "app": self.app,
            "body_sha256": self.body_sha256,
            "body_size": self.body_size,
            "bundle_no": self.bundle_no,
            "certificate": None if self.certificate is None else self.certificate.to_value(),
            "codec": self.codec,
            "compartments": [
                {"digest": one.digest, "id": one.id, "size": one.size, "to": list(one.to)}
                for one in self.compartments
            ],
            "count": self.count,
            "epoch": self.epoch,
            "keys": [key_value(keys) for keys in self.keys] or None,
            "kind": self.kind,
            "min_reader": self.min_reader,
            "needs": list(self.needs),
            "plain_size": self.plain_size,
            "policy_version": self.policy_version,
            "prev_bundle": self.prev_bundle,
            "programme": self.programme,
            "ranges": [
                {"feed": one.feed, "from": one.first, "tip": one.tip, "to": one.last} for one in self.ranges
            ],
            "request": self.request.to_value(),
            "sender": self.sender,
            "successions": [one.to_value() for one in self.successions],
            "suite": SUITE,
            "to": list(self.to),
            "v": VERSION,
        }
        return {name: part for name, part in said.items() if part is not None}


class _Range(msgspec.Struct, frozen=True, kw_only=True, rename={"first": "from", "last": "to"}):
    feed: _Hash
    first: _From0
    last: _From0
    tip: _Hash


class _Compartment(msgspec.Struct, frozen=True, kw_only=True):
    digest: _Hash
    id: _Code
    size: _From0
    to: tuple[_Hash, ...]


class _Wire(msgspec.Struct, frozen=True, kw_only=True):
    """The names of a manifest as they stand in its bytes."""

    app: _Text
    body_sha256: _Hash
    body_size: _From0
    bundle_no: _From1
    certificate: dict[str, Any] | None = None
    codec: _From1
    compartments: tuple[_Compartment, ...]
    count: _From0
    epoch: _From0
    keys: tuple[dict[str, Any], ...] = ()
    kind: _Code
    min_reader: _From0
    needs: tuple[_Code, ...]
    plain_size: _From0
    policy_version: _From0
    prev_bundle: _Hash | None = None
    programme: _Hash
    ranges: tuple[_Range, ...]
    request: dict[str, Any]
    sender: _Hash
    successions: tuple[dict[str, Any], ...]
    to: tuple[_Hash, ...]


def bundle_id(manifest: bytes) -> str:
    """Return the name of a packet: the hash of its cover, which the next packet's `prev_bundle` names."""
    return digest(BUNDLE, manifest).hex()


def read_manifest(raw: bytes) -> Manifest:
    """Read a cover. Raises Refused (MANIFEST, or VERSION where only that is known to be newer)."""
    try:
        value = canonical.decode(raw)
    except R2PError as error:
        raise Refused(Check.MANIFEST, "it is not canonical") from error
    if not isinstance(value, dict):
        raise Refused(Check.MANIFEST, "it is no object")
    _require_version(value)
    try:
        manifest = _manifest(msgspec.convert(value, _Wire))
    except (msgspec.ValidationError, R2PError) as error:
        raise Refused(Check.MANIFEST, "a part is missing or of another type") from error
    if reason := _fault(manifest):
        raise Refused(Check.MANIFEST, reason)
    return manifest


def _require_version(value: dict[str, Value]) -> None:
    version, suite = value.get("v"), value.get("suite")
    if any(not isinstance(number, int) or isinstance(number, bool) for number in (version, suite)):
        raise Refused(Check.MANIFEST, "it names no version")
    if (version, suite) != (VERSION, SUITE):
        raise Refused(Check.VERSION, f"version {version}, suite {suite}")


def _manifest(wire: _Wire) -> Manifest:
    """Turn the wire form into values. Raises BadObject, BadKey or NotCanonical."""
    return Manifest(
        kind=wire.kind,
        programme=ProgrammeId(wire.programme),
        epoch=wire.epoch,
        sender=FeedId(wire.sender),
        request=object_from_value(wire.request),
        certificate=None if wire.certificate is None else object_from_value(wire.certificate),
        successions=tuple(object_from_value(one) for one in wire.successions),
        keys=tuple(keys_from_value(one) for one in wire.keys),
        bundle_no=wire.bundle_no,
        prev_bundle=wire.prev_bundle,
        to=wire.to,
        ranges=tuple(
            FeedRange(feed=FeedId(one.feed), first=one.first, last=one.last, tip=RevisionId(one.tip))
            for one in wire.ranges
        ),
        policy_version=wire.policy_version,
        min_reader=wire.min_reader,
        needs=wire.needs,
        codec=wire.codec,
        body_sha256=wire.body_sha256,
        body_size=wire.body_size,
        plain_size=wire.plain_size,
        count=wire.count,
        compartments=tuple(
            CompartmentEntry(id=one.id, to=one.to, size=one.size, digest=one.digest)
            for one in wire.compartments
        ),
        app=wire.app,
    )


def _fault(manifest: Manifest) -> str | None:
    """Name what contradicts the rest of the cover, if anything does."""
    if manifest.request.kind != ENROL or (manifest.certificate and manifest.certificate.kind != CERT):
        return "request or certificate is of another kind"
    if any(one.kind != SUCCESSION for one in manifest.successions):
        return "a succession is of another kind"
    if (manifest.prev_bundle is None) != (manifest.bundle_no == 1):
        return "prev_bundle is absent exactly at 1"
    return _fault_of_order(manifest)


def _fault_of_order(manifest: Manifest) -> str | None:
    ranges = [(one.feed, one.first, one.tip) for one in manifest.ranges]
    lists: dict[str, list[Any]] = {
        "to": list(manifest.to),
        "needs": list(manifest.needs),
        "ranges": ranges,
        "keys": [feed_of(keys) for keys in manifest.keys],
        "compartments": [one.id for one in manifest.compartments],
    }
    for name, items in lists.items():
        if items != sorted(set(items)):
            return f"{name} is not sorted, each once"
    if any(one.first > one.last for one in manifest.ranges):
        return "a range ends before it begins"
    return None


def keys_in_request(request: SignedObject) -> PublicKeys | None:
    """Return the keys that a request shows, None when nobody should use them."""
    try:
        return keys_from_value(request.value.get("keys"))
    except BadKey:
        return None
