"""Statements that somebody signed: certificates, policies, checkpoints and the like, kept to the byte.

A signed object is a body of a kind with a list of signatures. Its id is the hash of the body alone, so two
lists over one body are one object (docs/formats.md section 2). Whether a signer was entitled is never judged
here.
"""

import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from typing import Final, NewType

from r2p_field.crypto.errors import BadSignature
from r2p_field.crypto.hashing import digest
from r2p_field.crypto.signing import PublicKeys, Signer, Verifier
from r2p_field.domain.ids import FeedId, ObjectId
from r2p_field.ledger import canonical
from r2p_field.ledger.encoding import b64u_decode, b64u_encode, frame, frames, is_hash
from r2p_field.ledger.errors import BadEncoding, BadObject
from r2p_field.ledger.keys import feed_of

Kind = NewType("Kind", str)
"""What a signed object is: `cert`, `policy`, `checkpoint` and so on; it stands in what is signed."""

MAX_SIGNATURES: Final = 16

_KIND: Final = re.compile(r"[a-z][a-z0-9-]{0,62}")


@dataclass(frozen=True, slots=True, kw_only=True)
class Signature:
    """What one set of keys signed: `by` is its key id, `values` the signatures in suite order."""

    by: FeedId
    values: tuple[bytes, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class SignedObject:
    """A body of a kind and who signed it. Made by `sign_object` and the readers below, never by hand.

    `body` and `signature_list` are the bytes as they were received, `value` and `signatures` what they say.
    Equal when the bytes are equal; `id` names the body alone.
    """

    id: ObjectId
    kind: Kind
    body: bytes
    value: Mapping[str, canonical.Value]
    signature_list: bytes
    signatures: tuple[Signature, ...]

    def to_bytes(self) -> bytes:
        """Write the object as it travels in packets and packs."""
        return frame(self.kind.encode("ascii")) + frame(self.body) + frame(self.signature_list)

    def to_value(self) -> dict[str, canonical.Value]:
        """Return the object as it stands inside JSON, in manifests and exports."""
        return {
            "body": b64u_encode(self.body),
            "kind": self.kind,
            "signatures": canonical.decode(self.signature_list),
        }


def sign_object(kind: str, value: Mapping[str, object], signers: Iterable[Signer]) -> SignedObject:
    """Write a body and have everybody in `signers` sign it (nobody for a programme's genesis)."""
    body = canonical.encode(value)
    made = [_sign(kind, body, signer) for signer in signers]
    return _assemble(kind, body, _write_list(made))


def countersign(signed: SignedObject, signer: Signer) -> SignedObject:
    """Add one more signature to the same body; the same signer's earlier one is replaced."""
    made = _sign(signed.kind, signed.body, signer)
    others = [signature for signature in signed.signatures if signature.by != made.by]
    return _assemble(signed.kind, signed.body, _write_list([*others, made]))


def object_from_bytes(raw: bytes) -> SignedObject:
    """Read what `to_bytes` wrote. Raises BadObject, or NotCanonical for its body or signature list."""
    try:
        kind, body, signature_list = frames(raw)
        return _assemble(kind.decode("ascii"), body, signature_list)
    except (BadEncoding, ValueError):
        raise BadObject("it does not consist of kind, body and signatures") from None


def object_from_value(value: object) -> SignedObject:
    """Read what `to_value` returned. Raises BadObject, or NotCanonical for its body."""
    if not isinstance(value, dict):
        raise BadObject("it is no JSON object")
    kind, body, signatures = value.get("kind"), value.get("body"), value.get("signatures")
    if not isinstance(kind, str) or not isinstance(body, str) or not isinstance(signatures, list):
        raise BadObject("kind, body or signatures are missing")
    try:
        return _assemble(kind, b64u_decode(body), canonical.encode(signatures))
    except BadEncoding:
        raise BadObject("its body is not strict base64url") from None


def verified_signers(
    signed: SignedObject, keys: Mapping[FeedId, PublicKeys], verifier: Verifier
) -> frozenset[FeedId]:
    """Return who of those whose `keys` are given really signed; unknown and failing signatures count not."""
    return frozenset(
        signature.by
        for signature in signed.signatures
        if signature.by in keys and _fits(signed, signature, keys[signature.by], verifier)
    )


def require_sole_signer(signed: SignedObject, keys: PublicKeys, verifier: Verifier) -> None:
    """Return if these keys, and nobody else, signed. Raises BadSignature."""
    if [signature.by for signature in signed.signatures] != [feed_of(keys)]:
        raise BadSignature
    verifier.verify(keys, signed.kind, signed.body, signed.signatures[0].values)


def _fits(signed: SignedObject, signature: Signature, keys: PublicKeys, verifier: Verifier) -> bool:
    try:
        verifier.verify(keys, signed.kind, signed.body, signature.values)
    except BadSignature:
        return False
    return True


def _sign(kind: str, body: bytes, signer: Signer) -> Signature:
    return Signature(by=feed_of(signer.public_keys), values=signer.sign(kind, body))


def _write_list(signatures: Iterable[Signature]) -> bytes:
    ordered = sorted(signatures, key=lambda signature: signature.by)
    return canonical.encode(
        [
            {"by": signature.by, "sig": [b64u_encode(value) for value in signature.values]}
            for signature in ordered
        ]
    )


def _assemble(kind: str, body: bytes, signature_list: bytes) -> SignedObject:
    if not _KIND.fullmatch(kind):
        raise BadObject("its kind is no kind")
    value = canonical.decode(body)
    if not isinstance(value, dict):
        raise BadObject("its body is no JSON object")
    return SignedObject(
        id=ObjectId(digest(kind, body).hex()),
        kind=Kind(kind),
        body=body,
        value=value,
        signature_list=signature_list,
        signatures=read_signatures(signature_list),
    )


def read_signatures(raw: bytes) -> tuple[Signature, ...]:
    """Read a signature list. Raises NotCanonical, or BadObject when it is no list of signatures by id."""
    entries = canonical.decode(raw)
    if not isinstance(entries, list) or len(entries) > MAX_SIGNATURES:
        raise BadObject("its signatures are no array of at most 16")
    signatures = tuple(_read_signature(entry) for entry in entries)
    signers = [signature.by for signature in signatures]
    if signers != sorted(set(signers)):
        raise BadObject("its signatures are not sorted by signer, each once")
    return signatures


def _read_signature(entry: object) -> Signature:
    by, values = (entry.get("by"), entry.get("sig")) if isinstance(entry, dict) else (None, None)
    if not isinstance(by, str) or not is_hash(by) or not isinstance(values, list):
        raise BadObject("a signature names no signer")
    try:
        return Signature(by=FeedId(by), values=tuple(_read_bytes(value) for value in values))
    except BadEncoding as error:
        raise BadObject(error.reason) from None


def _read_bytes(value: object) -> bytes:
    if not isinstance(value, str):
        raise BadEncoding("a signature is no text")
    return b64u_decode(value)
