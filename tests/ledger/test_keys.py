"""One set of keys has one name."""

from typing import Any

import pytest

from r2p_field.crypto.errors import BadKey
from r2p_field.crypto.signing import PublicKeys, SigningKeys
from r2p_field.ledger import canonical
from r2p_field.ledger.encoding import b64u_encode
from r2p_field.ledger.keys import feed_of, key_object, key_value, keys_from_value

KEYS = SigningKeys(1, [bytes(range(32)), bytes(range(1, 33))]).public_keys
OTHER = SigningKeys(1, [bytes(range(2, 34)), bytes(range(1, 33))]).public_keys


def test_keys_come_back_from_their_object() -> None:
    assert keys_from_value(key_value(KEYS)) == KEYS
    assert keys_from_value(canonical.decode(key_object(KEYS))) == KEYS


def test_another_key_is_another_feed() -> None:
    swapped = PublicKeys(ed25519=KEYS.ed25519, mldsa65=OTHER.mldsa65[::-1])
    assert len({feed_of(KEYS), feed_of(OTHER), feed_of(swapped)}) == 3


@pytest.mark.parametrize(
    "change",
    [
        {"suite": 2},
        {"suite": True},
        {"suite": "1"},
        {"keys": []},
        {"keys": "x"},
        {"keys": [b64u_encode(KEYS.ed25519)]},
        {"keys": [b64u_encode(KEYS.mldsa65), b64u_encode(KEYS.ed25519)]},
        {"keys": [b64u_encode(KEYS.ed25519), 7]},
        {"keys": [b64u_encode(KEYS.ed25519) + "=", b64u_encode(KEYS.mldsa65)]},
        {"keys": [b64u_encode(bytes(32)), b64u_encode(KEYS.mldsa65)]},
        {"note": "a second name for the same keys"},
    ],
)
def test_any_other_object_is_no_key_object(change: dict[str, Any]) -> None:
    with pytest.raises(BadKey):
        keys_from_value(key_value(KEYS) | change)


@pytest.mark.parametrize("value", [None, "x", [], {}, {"keys": []}, {"suite": 1}])
def test_half_an_object_is_no_key_object(value: object) -> None:
    with pytest.raises(BadKey):
        keys_from_value(value)
