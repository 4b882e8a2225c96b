"""One signature for everything before it: a checkpoint proves a feed's tip and all that leads to it.

A succession hands a feed on: after a restored backup the old keys sign what they stand for and name the new
feed (docs/formats.md section 4). Both are signed by the feed's keys alone.
"""

from dataclasses import dataclass
from typing import Annotated, Final, Literal, TypeVar

import msgspec

from r2p_field.crypto.errors import BadSignature
from r2p_field.crypto.signing import SUITE, PublicKeys, Signer, Verifier
from r2p_field.domain.ids import FeedId, RevisionId, RevisionIdField
from r2p_field.ledger.errors import BadObject
from r2p_field.ledger.keys import feed_of
from r2p_field.ledger.signed import SignedObject, require_sole_signer, sign_object

CHECKPOINT: Final = "checkpoint"
SUCCESSION: Final = "succeed"
NO_REVISION: Final = RevisionId("0" * 64)
"""The tip of a chain in which nothing was written, or of which nothing counts; no revision has this id."""


_Hash = msgspec.Meta(pattern=r"^[0-9a-f]{64}\Z")


class _Position(msgspec.Struct, frozen=True, kw_only=True):
    """What both kinds of body hold."""

    feed: Annotated[FeedId, _Hash]
    seq: Annotated[int, msgspec.Meta(ge=0)]
    suite: Literal[1]
    tip: RevisionIdField
    v: Literal[1]


class _Heritage(_Position, frozen=True, kw_only=True):
    heir: Annotated[FeedId, _Hash]


_W = TypeVar("_W", bound=_Position)


@dataclass(frozen=True, slots=True, kw_only=True)
class Checkpoint:
    """The writer of `feed` stands for the revision `tip` at `seq` and for everything before it."""

    feed: FeedId
    seq: int
    tip: RevisionId


@dataclass(frozen=True, slots=True, kw_only=True)
class Succession:
    """The writer of `feed` goes on as `heir` after the revision `tip` at `seq`."""

    feed: FeedId
    seq: int
    tip: RevisionId
    heir: FeedId


def make_checkpoint(signer: Signer, seq: int, tip: RevisionId) -> SignedObject:
    """Sign for one's own feed up to `tip`."""
    body = {"feed": feed_of(signer.public_keys), "seq": seq, "suite": SUITE, "tip": tip, "v": 1}
    return sign_object(CHECKPOINT, body, [signer])


def make_succession(signer: Signer, seq: int, tip: RevisionId, heir: FeedId) -> SignedObject:
    """Hand one's own feed on to `heir`, with the old keys, after `tip`."""
    body = {"feed": feed_of(signer.public_keys), "heir": heir, "seq": seq, "suite": SUITE, "tip": tip, "v": 1}
    return sign_object(SUCCESSION, body, [signer])


def read_checkpoint(signed: SignedObject) -> Checkpoint:
    """Read what a checkpoint says, without checking who signed it. Raises BadObject."""
    wire = _read(signed, CHECKPOINT, _Position)
    return Checkpoint(feed=wire.feed, seq=wire.seq, tip=wire.tip)


def read_succession(signed: SignedObject) -> Succession:
    """Read what a succession says, without checking who signed it. Raises BadObject."""
    wire = _read(signed, SUCCESSION, _Heritage)
    return Succession(feed=wire.feed, seq=wire.seq, tip=wire.tip, heir=wire.heir)


def verify_checkpoint(signed: SignedObject, keys: PublicKeys, verifier: Verifier) -> Checkpoint:
    """Read a checkpoint that these keys, and nobody else, signed for their own feed.

    Raises BadObject or BadSignature.
    """
    checkpoint = read_checkpoint(signed)
    _require_own(signed, checkpoint.feed, keys, verifier)
    return checkpoint


def verify_succession(signed: SignedObject, keys: PublicKeys, verifier: Verifier) -> Succession:
    """Read a succession that the old keys, and nobody else, signed for their own feed.

    Raises BadObject or BadSignature.
    """
    succession = read_succession(signed)
    _require_own(signed, succession.feed, keys, verifier)
    return succession


def _require_own(signed: SignedObject, feed: FeedId, keys: PublicKeys, verifier: Verifier) -> None:
    if feed != feed_of(keys):
        raise BadSignature
    require_sole_signer(signed, keys, verifier)


def _read(signed: SignedObject, kind: str, shape: type[_W]) -> _W:
    if signed.kind != kind:
        raise BadObject(f"it is no {kind}")
    try:
        return msgspec.convert(signed.value, shape)
    except msgspec.ValidationError:
        raise BadObject("a part is missing, of another type or of a version that is not known here") from None
