"""Both signatures must fit, for this kind of object and for no other."""

from __future__ import annotations

import pytest
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PublicKey
from cryptography.hazmat.primitives.asymmetric.mldsa import MLDSA65PublicKey
from hypothesis import given
from hypothesis import strategies as st

from r2p_field.crypto.errors import BadKey, BadSignature
from r2p_field.crypto.randomness import random_secret
from r2p_field.crypto.signing import (
    ED25519_SIGNATURE_SIZE,
    MLDSA65_KEY_SIZE,
    MLDSA65_SIGNATURE_SIZE,
    SEED_SIZE,
    PublicKeys,
    Signer,
    SigningKeys,
    SuiteVerifier,
    Verifier,
)

KEYS = SigningKeys(1, (bytes(range(32)), bytes(range(32, 64))))
OTHER = SigningKeys(1, (bytes(range(64, 96)), bytes(range(96, 128))))
SIGNER: Signer = KEYS
VERIFIER: Verifier = SuiteVerifier()
MESSAGE = b'{"seq":7}'


@given(message=st.binary(max_size=300), kind=st.sampled_from(["checkpoint", "cert", "bundle"]))
def test_what_was_signed_is_accepted(message: bytes, kind: str) -> None:
    VERIFIER.verify(KEYS.public_keys, kind, message, SIGNER.sign(kind, message))


def test_the_signatures_are_those_of_the_two_standards_over_context_and_message() -> None:
    ed25519, mldsa65 = KEYS.sign("cert", MESSAGE)
    signed = b"r2p/cert/1\0" + MESSAGE
    assert (len(ed25519), len(mldsa65)) == (ED25519_SIGNATURE_SIZE, MLDSA65_SIGNATURE_SIZE)
    Ed25519PublicKey.from_public_bytes(KEYS.public_keys.ed25519).verify(ed25519, signed)
    MLDSA65PublicKey.from_public_bytes(KEYS.public_keys.mldsa65).verify(mldsa65, signed, b"r2p/cert/1\0")


def test_an_object_signed_as_one_kind_does_not_pass_as_another() -> None:
    with pytest.raises(BadSignature):
        VERIFIER.verify(KEYS.public_keys, "succeed", MESSAGE, KEYS.sign("checkpoint", MESSAGE))


@pytest.mark.parametrize("which", [0, 1])
def test_one_forged_signature_of_the_two_is_enough_to_refuse(which: int) -> None:
    signatures = list(KEYS.sign("cert", MESSAGE))
    signatures[which] = OTHER.sign("cert", MESSAGE)[which]
    with pytest.raises(BadSignature):
        VERIFIER.verify(KEYS.public_keys, "cert", MESSAGE, signatures)


@pytest.mark.parametrize("which", [0, 1])
@pytest.mark.parametrize("place", [0, 31, 32, 63, -1])
def test_a_changed_bit_in_either_signature_is_refused(which: int, place: int) -> None:
    signatures = [bytearray(signature) for signature in KEYS.sign("cert", MESSAGE)]
    signatures[which][place] ^= 0x10
    with pytest.raises(BadSignature):
        VERIFIER.verify(KEYS.public_keys, "cert", MESSAGE, [bytes(signature) for signature in signatures])


def damaged_arrays() -> list[list[bytes]]:
    ed25519, mldsa65 = KEYS.sign("cert", MESSAGE)
    return [
        [],
        [ed25519],
        [mldsa65],
        [mldsa65, ed25519],
        [ed25519, mldsa65, b""],
        [ed25519, b""],
        [b"", mldsa65],
        [ed25519[:-1], mldsa65],
        [ed25519 + b"\0", mldsa65],
        [ed25519, mldsa65[:-1]],
        [ed25519, mldsa65 + b"\0"],
    ]


@pytest.mark.parametrize("signatures", damaged_arrays())
def test_missing_swapped_short_and_long_signatures_are_refused(signatures: list[bytes]) -> None:
    with pytest.raises(BadSignature):
        VERIFIER.verify(KEYS.public_keys, "cert", MESSAGE, signatures)


def test_the_message_and_the_keys_decide() -> None:
    signatures = KEYS.sign("cert", MESSAGE)
    with pytest.raises(BadSignature):
        VERIFIER.verify(KEYS.public_keys, "cert", MESSAGE + b" ", signatures)
    with pytest.raises(BadSignature):
        VERIFIER.verify(OTHER.public_keys, "cert", MESSAGE, signatures)


def test_keys_made_again_from_their_seeds_are_the_same() -> None:
    keys = SigningKeys.generate()
    again = SigningKeys(1, keys.export())
    assert again.public_keys == keys.public_keys
    VERIFIER.verify(keys.public_keys, "cert", MESSAGE, again.sign("cert", MESSAGE))


def test_fresh_keys_differ() -> None:
    assert SigningKeys.generate().public_keys != SigningKeys.generate().public_keys


@pytest.mark.parametrize(
    "seeds", [(), (bytes(32),), (bytes(32), bytes(31)), (bytes(33), bytes(32)), (bytes(32),) * 3]
)
def test_seeds_of_another_number_or_length_are_refused(seeds: tuple[bytes, ...]) -> None:
    with pytest.raises(BadKey):
        SigningKeys(1, seeds)


def test_a_suite_that_we_do_not_know_is_refused() -> None:
    with pytest.raises(BadKey, match="suite 2"):
        SigningKeys(2, (bytes(32), bytes(32)))
    with pytest.raises(BadKey, match="suite 2"):
        PublicKeys.from_array(2, KEYS.public_keys.as_array())


def test_public_keys_travel_as_an_array_in_suite_order() -> None:
    assert PublicKeys.from_array(1, KEYS.public_keys.as_array()) == KEYS.public_keys


@pytest.mark.parametrize(
    "keys",
    [
        (),
        (KEYS.public_keys.ed25519,),
        (*KEYS.public_keys.as_array(), b""),
        (KEYS.public_keys.mldsa65, KEYS.public_keys.ed25519),
        (KEYS.public_keys.ed25519[:-1], KEYS.public_keys.mldsa65),
        (KEYS.public_keys.ed25519, KEYS.public_keys.mldsa65[:-1]),
        (KEYS.public_keys.ed25519, bytes(MLDSA65_KEY_SIZE + 1)),
        (b"\x01" + bytes(31), KEYS.public_keys.mldsa65),
        (b"\xff" * 32, KEYS.public_keys.mldsa65),
    ],
)
def test_bad_public_keys_from_outside_never_become_a_value(keys: tuple[bytes, ...]) -> None:
    with pytest.raises(BadKey):
        PublicKeys.from_array(1, keys)


def test_wiped_keys_keep_nothing_and_sign_nothing() -> None:
    keys = SigningKeys.generate()
    public = keys.public_keys
    keys.wipe()
    assert keys.export() == (bytearray(32), bytearray(32))
    assert keys.public_keys == public
    with pytest.raises(AttributeError):
        keys.sign("cert", MESSAGE)


def test_an_exported_seed_is_a_copy() -> None:
    keys = SigningKeys(1, (bytes(range(32)), bytes(range(32, 64))))
    keys.export()[0][:] = bytes(32)
    assert keys.export()[0] == bytes(range(32))


def test_printing_signing_keys_shows_no_secret() -> None:
    assert repr(KEYS) == "SigningKeys(<secret>)"


def test_the_seeds_from_which_fresh_keys_are_made_are_wiped(monkeypatch: pytest.MonkeyPatch) -> None:
    drawn: list[bytearray] = []

    def draw(count: int) -> bytearray:
        drawn.append(random_secret(count))
        return drawn[-1]

    monkeypatch.setattr("r2p_field.crypto.signing.random_secret", draw)
    fresh = SigningKeys.generate()

    assert [bytes(seed) for seed in drawn] == [bytes(SEED_SIZE)] * 2
    assert all(any(seed) for seed in fresh.export())


def test_seeds_are_overwritten_when_nobody_holds_the_keys() -> None:
    keys = SigningKeys.generate()
    seeds = keys._seeds
    assert all(any(seed) for seed in seeds)
    del keys
    assert not any(any(seed) for seed in seeds)
