"""A device's name is the hash of its keys: one set of keys, one feed (docs/formats.md section 2)."""

from collections.abc import Sequence

from r2p_field.crypto.errors import BadKey
from r2p_field.crypto.hashing import digest
from r2p_field.crypto.signing import PublicKeys
from r2p_field.domain.ids import FeedId
from r2p_field.ledger import canonical
from r2p_field.ledger.encoding import b64u_decode, b64u_encode
from r2p_field.ledger.errors import BadEncoding


def key_value(keys: PublicKeys) -> dict[str, canonical.Value]:
    """Return the key object as a value, to stand inside other objects."""
    return {"keys": [b64u_encode(key) for key in keys.as_array()], "suite": keys.suite}


def key_object(keys: PublicKeys) -> bytes:
    """Return the key object as canonical bytes."""
    return canonical.encode(key_value(keys))


def feed_of(keys: PublicKeys) -> FeedId:
    """Return the feed that these keys write; the same hash is the key id of root and registrar keys."""
    return FeedId(digest("feed", key_object(keys)).hex())


def keys_from_value(value: object) -> PublicKeys:
    """Read a key object that stands inside another object.

    A key object holds nothing but its keys and suite: with anything else beside, one set of keys would have
    two names. Raises BadKey for that, for an unknown suite and for keys that nobody should use.
    """
    if not isinstance(value, dict) or value.keys() != {"keys", "suite"}:
        raise BadKey("a key object holds keys and suite, and nothing else")
    suite = value["suite"]
    if not isinstance(suite, int) or isinstance(suite, bool):
        raise BadKey("a suite is a number")
    return PublicKeys.from_array(suite, _raw_keys(value["keys"]))


def _raw_keys(texts: object) -> Sequence[bytes]:
    if not isinstance(texts, list):
        raise BadKey("keys are an array")
    try:
        return [b64u_decode(text) if isinstance(text, str) else b"" for text in texts]
    except BadEncoding as error:
        raise BadKey(error.reason) from None
