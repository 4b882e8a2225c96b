"""Receipts: headquarters says what it has of a device, so that the device knows what arrived.

A signed object of its own that can travel through anybody (docs/formats.md section 7). Whether a receiver
speaks for headquarters is judged elsewhere.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Annotated, Final, Literal

import msgspec

from r2p_field.bundle.errors import BadReceipt
from r2p_field.crypto.errors import BadSignature
from r2p_field.crypto.signing import SUITE, PublicKeys, Signer, SuiteVerifier
from r2p_field.domain.ids import BlobIdField, FeedId, ProgrammeId, RevisionId, RevisionIdField
from r2p_field.ledger.canonical import Value
from r2p_field.ledger.keys import feed_of
from r2p_field.ledger.signed import SignedObject, require_sole_signer, sign_object

RECEIPT: Final = "receipt"

_Feed = Annotated[FeedId, msgspec.Meta(pattern=r"^[0-9a-f]{64}\Z")]
_Programme = Annotated[ProgrammeId, msgspec.Meta(pattern=r"^[0-9a-f]{64}\Z")]
_Seq = Annotated[int, msgspec.Meta(ge=0)]
_Number = Annotated[int, msgspec.Meta(ge=1)]
_Why = Annotated[str, msgspec.Meta(pattern=r"^[a-z][a-z0-9_.-]{0,63}\Z")]
_Time = Annotated[str, msgspec.Meta(pattern=r"^[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-9]{2}Z\Z")]


@dataclass(frozen=True, slots=True, kw_only=True)
class Tip:
    """Everything up to this revision of a feed is held."""

    feed: _Feed
    seq: _Seq
    tip: RevisionIdField


@dataclass(frozen=True, slots=True, kw_only=True)
class Prefix:
    """A feed is held without a gap from its beginning to `seq`."""

    feed: _Feed
    seq: _Seq


@dataclass(frozen=True, slots=True, kw_only=True)
class Gap:
    """A part of a feed that never came, from `first` to `last`, both included."""

    feed: _Feed
    first: _Seq
    last: _Seq


@dataclass(frozen=True, slots=True, kw_only=True)
class Absent:
    """A revision whose content is not held, and why.

    `why` is `withheld`, `erased`, `compartment`, `wanted` or `not_understood`; a newer version may say more.
    """

    rev: RevisionIdField
    why: _Why


@dataclass(frozen=True, slots=True, kw_only=True)
class Receipt:
    """What `receiver` has of what the device `of` sent; a greater `no` replaces a smaller one.

    `first_received` is the time (UTC, `YYYY-MM-DDTHH:MM:SSZ`) of the newest import that is acknowledged.
    """

    programme: ProgrammeId
    receiver: FeedId
    of: FeedId
    no: int
    tips: tuple[Tip, ...]
    prefix: tuple[Prefix, ...]
    gaps: tuple[Gap, ...]
    absent: tuple[Absent, ...]
    blobs_missing: tuple[BlobIdField, ...]
    first_received: str

    def lacks(self, revision: RevisionId) -> str | None:
        """Return why the content of a revision is not there, None when it is not listed as absent."""
        return next((one.why for one in self.absent if one.rev == revision), None)

    def value(self) -> dict[str, Value]:
        """Return the body that is signed."""
        return {
            "absent": [{"rev": one.rev, "why": one.why} for one in self.absent],
            "blobs_missing": list(self.blobs_missing),
            "first_received": self.first_received,
            "gaps": [{"feed": one.feed, "from": one.first, "to": one.last} for one in self.gaps],
            "no": self.no,
            "of": self.of,
            "prefix": [{"feed": one.feed, "seq": one.seq} for one in self.prefix],
            "programme": self.programme,
            "receiver": self.receiver,
            "suite": SUITE,
            "tips": [{"feed": one.feed, "seq": one.seq, "tip": one.tip} for one in self.tips],
            "v": 1,
        }


class _WireGap(msgspec.Struct, frozen=True, kw_only=True, rename={"first": "from", "last": "to"}):
    feed: _Feed
    first: _Seq
    last: _Seq


class _Wire(msgspec.Struct, frozen=True, kw_only=True):
    absent: tuple[Absent, ...]
    blobs_missing: tuple[BlobIdField, ...]
    first_received: _Time
    gaps: tuple[_WireGap, ...]
    no: _Number
    of: _Feed
    prefix: tuple[Prefix, ...]
    programme: _Programme
    receiver: _Feed
    suite: Literal[1]
    tips: tuple[Tip, ...]
    v: Literal[1]


def make_receipt(receipt: Receipt, receiver: Signer) -> SignedObject:
    """Sign a receipt. Raises BadReceipt when it is not the signer's own or breaks the form."""
    if receipt.receiver != feed_of(receiver.public_keys):
        raise BadReceipt("it names another receiver")
    signed = sign_object(RECEIPT, receipt.value(), [receiver])
    read_receipt(signed)
    return signed


def read_receipt(signed: SignedObject) -> Receipt:
    """Read what a receipt says, without checking who signed it. Raises BadReceipt."""
    if signed.kind != RECEIPT:
        raise BadReceipt("it is of another kind")
    try:
        wire = msgspec.convert(signed.value, _Wire)
    except msgspec.ValidationError as error:
        raise BadReceipt("a part is missing or of another type") from error
    return Receipt(
        programme=wire.programme,
        receiver=wire.receiver,
        of=wire.of,
        no=wire.no,
        tips=wire.tips,
        prefix=wire.prefix,
        gaps=tuple(Gap(feed=one.feed, first=one.first, last=one.last) for one in wire.gaps),
        absent=wire.absent,
        blobs_missing=wire.blobs_missing,
        first_received=wire.first_received,
    )


def verify_receipt(signed: SignedObject, keys: PublicKeys) -> Receipt:
    """Read a receipt that these keys, and nobody else, signed as its receiver. Raises BadReceipt."""
    receipt = read_receipt(signed)
    if receipt.receiver != feed_of(keys):
        raise BadReceipt("it names another receiver")
    try:
        require_sole_signer(signed, keys, SuiteVerifier())
    except BadSignature as error:
        raise BadReceipt("its signature does not fit") from error
    return receipt
