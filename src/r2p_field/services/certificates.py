"""The approval of a chain as a signed object that counts by itself, whatever else was signed around it."""

from __future__ import annotations

from r2p_field.domain.ids import FeedId
from r2p_field.ledger.signed import SignedObject
from r2p_field.services.admissions import Admissions
from r2p_field.trust.judge import Judge
from r2p_field.trust.objects import CERT, Certificate
from r2p_field.trust.packs import card


def certificate_of(admissions: Admissions, feed: FeedId) -> SignedObject | None:
    """Return the newest certificate of a chain that counts, with a signature list that verifies."""
    counting = [one for one in admissions.judge.certificates if one.feed == feed]
    if not counting:
        return None
    certificates = (signed for signed in admissions.objects if signed.kind == CERT)
    return next(signed for signed in certificates if _says(admissions.judge, signed, counting[-1]))


def _says(judge: Judge, signed: SignedObject, wanted: Certificate) -> bool:
    """Whether this very object makes it count: another list over the same body may be worthless."""
    alone = Judge(judge.programme, [*card(judge), signed], is_ancestor=_knows_no_feed)
    return alone.certificates == (wanted,)


def _knows_no_feed(*_: str) -> bool:
    return False
