"""What a file of signed statements is: a programme card, a request, or an approval.

What it is follows from its statements and never from its name (docs/formats.md section 2).
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from enum import Enum

from r2p_field.domain.ids import ProgrammeId
from r2p_field.ledger.signed import SignedObject
from r2p_field.trust.errors import UnreadableObject
from r2p_field.trust.judge import Judge
from r2p_field.trust.objects import CERT, ENROL, POLICY, PROGRAMME, Genesis

_CARD_KINDS = {PROGRAMME, POLICY}


class PackKind(Enum):
    """What a file of signed statements is for."""

    CARD = "card"
    """The beginning of one programme and its policies, nothing else."""
    REQUEST = "request"
    """One request of a device."""
    APPROVAL = "approval"
    """A certificate, perhaps with the card of its programme."""
    OTHER = "other"


def what_is(objects: Sequence[SignedObject]) -> PackKind:
    """Tell what a file of these statements is."""
    kinds: list[str] = [signed.kind for signed in objects]
    if kinds == [ENROL]:
        return PackKind.REQUEST
    if CERT in kinds:
        return PackKind.APPROVAL
    if kinds.count(PROGRAMME) == 1 and POLICY in kinds and set(kinds) <= _CARD_KINDS:
        return PackKind.CARD
    return PackKind.OTHER


def card(judge: Judge) -> tuple[SignedObject, ...]:
    """Return what a programme card holds: the beginning of the programme and its chain of policies."""
    return () if judge.genesis is None else (judge.genesis, *judge.policy_objects)


def read_card(objects: Sequence[SignedObject]) -> Judge:
    """Judge a card by itself, to show it before joining: who can read, and whether its policies hold.

    Raises UnreadableObject when it is no card, or when anything of it does not belong to one chain of valid
    policies: what nobody signed is neither shown nor kept.
    """
    if what_is(objects) is not PackKind.CARD:
        raise UnreadableObject("it is no programme card")
    genesis = next(signed for signed in objects if signed.kind == PROGRAMME)
    Genesis.read(genesis)
    judge = Judge(ProgrammeId(genesis.id), objects, is_ancestor=_knows_no_feed)
    if judge.policy is None:
        raise UnreadableObject("no policy of it is signed as it should be")
    if not set(map(_as_signed, objects)) <= set(map(_as_signed, card(judge))):
        raise UnreadableObject("part of it is not signed as it should be")
    return judge


def require_whole_card(objects: Iterable[SignedObject]) -> None:
    """Refuse an approval whose card, where it brings one, would not hold by itself.

    Raises UnreadableObject.
    """
    if part := [signed for signed in objects if signed.kind in _CARD_KINDS]:
        read_card(part)


def all_hold(objects: Iterable[SignedObject], judge: Judge) -> bool:
    """Tell whether each statement in a file, beside its card, is signed as it should be, by itself."""
    return all(judge.is_signed(signed) for signed in objects if signed.kind not in _CARD_KINDS)


def _as_signed(signed: SignedObject) -> tuple[str, bytes]:
    return signed.id, signed.signature_list


def _knows_no_feed(*_: str) -> bool:
    return False
