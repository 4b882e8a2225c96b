"""Whose releases count: the keys that came with this program, and those that a release of theirs names next.

The public keys lie in `resources/release/keys.json`, a canonical array of key objects; empty means that this
copy takes no releases at all. Whoever can change that file can change the program, too.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping

from r2p_field.crypto.errors import BadKey, BadSignature
from r2p_field.crypto.signing import PublicKeys, SuiteVerifier
from r2p_field.domain.ids import FeedId
from r2p_field.ledger import canonical
from r2p_field.ledger.errors import NotCanonical
from r2p_field.ledger.keys import feed_of, key_value, keys_from_value
from r2p_field.ledger.signed import SignedObject, require_sole_signer
from r2p_field.release.errors import NotSigned
from r2p_field.release.manifest import KIND, Manifest, read_manifest

Trusted = Mapping[FeedId, PublicKeys]
"""Keys that count, by their id."""


def trusted(keys: Iterable[PublicKeys]) -> Trusted:
    """Return keys by their id."""
    return {feed_of(one): one for one in keys}


def read_keys(raw: bytes) -> Trusted:
    """Read the file of keys that ships. Raises NotSigned when it is none: nothing can be proven then."""
    try:
        found = canonical.decode(raw.strip())
        if not isinstance(found, list):
            raise NotSigned("the keys are no array")
        return trusted(keys_from_value(one) for one in found)
    except (NotCanonical, BadKey):
        raise NotSigned("the keys that ship cannot be read") from None


def write_keys(keys: Iterable[PublicKeys]) -> bytes:
    """Write a file of keys."""
    return canonical.encode([key_value(one) for one in keys]) + b"\n"


def proven(signed: SignedObject, chain: Iterable[SignedObject], keys: Trusted) -> tuple[FeedId, Manifest]:
    """Return who signed a release, and what it says.

    `chain` are manifests of earlier releases, oldest first, each of which may name the keys of the next: so a
    program that missed the change of keys follows it. Raises NotSigned, and as `read_manifest`.
    """
    known = dict(keys)
    for earlier in chain:
        _signer(earlier, known)
        known |= trusted(read_manifest(earlier).next_keys)
    return _signer(signed, known), read_manifest(signed)


def _signer(signed: SignedObject, keys: Trusted) -> FeedId:
    """Return the one signer, whose every signature fits."""
    by = signed.signatures[0].by if signed.signatures else FeedId("")
    if signed.kind != KIND or by not in keys:
        raise NotSigned("no key that counts here signed it")
    try:
        require_sole_signer(signed, keys[by], SuiteVerifier())
    except BadSignature:
        raise NotSigned("a signature does not fit") from None
    return by
