"""Everything that was signed, in one order whatever the order of arrival, and who really signed what.

Several signature lists over one body are one statement: it is judged by the union of the entries that verify,
so that a bad list that came first cannot shut out a good one (docs/formats.md section 2).
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import dataclass
from typing import Generic, TypeVar

from r2p_field.crypto.errors import BadSignature
from r2p_field.crypto.signing import PublicKeys, SuiteVerifier
from r2p_field.domain.errors import R2PError
from r2p_field.domain.ids import FeedId, ObjectId
from r2p_field.ledger.signed import Signature, SignedObject

_T = TypeVar("_T")


@dataclass(frozen=True, slots=True, kw_only=True)
class Stated(Generic[_T]):
    """One statement as read, and the signed objects, one for each different signature list, that say it."""

    id: ObjectId
    says: _T
    objects: tuple[SignedObject, ...]


class Memory:
    """What was read and verified before, so that one more certificate does not cost all the others again.

    Only a memory: with an empty one everything is judged alike.
    """

    __slots__ = ("read", "verified")

    def __init__(self) -> None:
        self.verified: dict[tuple[ObjectId, Signature], bool] = {}
        self.read: dict[ObjectId, object] = {}


class Evidence:
    """A set of signed objects; asking it gives the same answers in any order of the objects."""

    def __init__(self, objects: Iterable[SignedObject], memory: Memory) -> None:
        self._memory = memory
        self._objects = {(signed.id, signed.signature_list): signed for signed in objects}
        self._by_kind: dict[str, dict[ObjectId, list[SignedObject]]] = {}
        for key in sorted(self._objects):
            signed = self._objects[key]
            self._by_kind.setdefault(signed.kind, {}).setdefault(signed.id, []).append(signed)

    def __contains__(self, signed: SignedObject) -> bool:
        return (signed.id, signed.signature_list) in self._objects

    def objects(self) -> Iterable[SignedObject]:
        """Return every object, each once."""
        return self._objects.values()

    def stated(self, kind: str, read: Callable[[SignedObject], _T]) -> Iterator[Stated[_T]]:
        """Yield the readable statements of a kind in order of id; others are kept and give nothing."""
        for identity, objects in self._by_kind.get(kind, {}).items():
            says = self._read(objects[0], read)
            if says is not None:
                yield Stated(id=identity, says=says, objects=tuple(objects))

    def signers(self, stated: Stated[_T], keys: Mapping[FeedId, PublicKeys]) -> frozenset[FeedId]:
        """Return whose signatures fit, of those whose keys are given: the union over all lists."""
        return frozenset(
            signature.by
            for signed in stated.objects
            for signature in signed.signatures
            if signature.by in keys and self._fits(signed, signature, keys[signature.by])
        )

    def sole_signer(self, stated: Stated[_T], keys: Mapping[FeedId, PublicKeys]) -> FeedId | None:
        """Return the one of those whose keys are given who alone signed one of the lists, or None."""
        alone = (signed.signatures[0].by for signed in self.signed_alone(stated, keys))
        return min(alone, default=None)

    def signed_alone(self, stated: Stated[_T], keys: Mapping[FeedId, PublicKeys]) -> Iterator[SignedObject]:
        """Yield a statement with each list that one of those whose keys are given signed, and nobody else."""
        for signed in stated.objects:
            if len(signed.signatures) != 1 or signed.signatures[0].by not in keys:
                continue
            if self._fits(signed, signed.signatures[0], keys[signed.signatures[0].by]):
                yield signed

    def _read(self, signed: SignedObject, read: Callable[[SignedObject], _T]) -> _T | None:
        if signed.id not in self._memory.read:
            try:
                self._memory.read[signed.id] = read(signed)
            except R2PError:
                self._memory.read[signed.id] = None
        return self._memory.read[signed.id]  # type: ignore[return-value]

    def _fits(self, signed: SignedObject, signature: Signature, keys: PublicKeys) -> bool:
        remembered = self._memory.verified.get((signed.id, signature))
        if remembered is None:
            remembered = self._verify(signed, signature, keys)
            self._memory.verified[signed.id, signature] = remembered
        return remembered

    def _verify(self, signed: SignedObject, signature: Signature, keys: PublicKeys) -> bool:
        try:
            SuiteVerifier().verify(keys, signed.kind, signed.body, signature.values)
        except BadSignature:
            return False
        return True
