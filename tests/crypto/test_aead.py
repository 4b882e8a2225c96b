"""Small sealed things open with their key and their surroundings, and in no other way."""

from __future__ import annotations

import pytest
from cryptography.hazmat.primitives.ciphers.aead import ChaCha20Poly1305
from hypothesis import given
from hypothesis import strategies as st

from r2p_field.crypto.aead import NONCE_SIZE, TAG_SIZE, seal, seal_numbered, unseal, unseal_numbered
from r2p_field.crypto.errors import UnsealFailed

KEY = bytes(range(32))


@given(plaintext=st.binary(max_size=200), aad=st.binary(max_size=50))
def test_what_was_sealed_opens_again(plaintext: bytes, aad: bytes) -> None:
    assert unseal(KEY, seal(KEY, plaintext, aad), aad) == plaintext
    assert unseal_numbered(KEY, 7, seal_numbered(KEY, 7, plaintext, aad), aad) == plaintext


def test_sealed_bytes_are_a_nonce_and_the_standard_cipher() -> None:
    sealed = seal(bytearray(KEY), bytearray(b"master"), b"slot")
    assert len(sealed) == NONCE_SIZE + len(b"master") + TAG_SIZE
    assert ChaCha20Poly1305(KEY).decrypt(sealed[:NONCE_SIZE], sealed[NONCE_SIZE:], b"slot") == b"master"


def test_a_numbered_chunk_has_its_number_as_nonce() -> None:
    sealed = seal_numbered(KEY, 0x01020304, b"chunk", b"blob")
    assert ChaCha20Poly1305(KEY).decrypt(bytes(8) + b"\x01\x02\x03\x04", sealed, b"blob") == b"chunk"


def test_sealing_twice_gives_different_bytes() -> None:
    assert seal(KEY, b"same", b"") != seal(KEY, b"same", b"")


@given(place=st.integers(0, NONCE_SIZE + 6 + TAG_SIZE - 1), bit=st.integers(0, 7))
def test_no_changed_bit_opens(place: int, bit: int) -> None:
    sealed = bytearray(seal(KEY, b"master", b"slot"))
    sealed[place] ^= 1 << bit
    with pytest.raises(UnsealFailed):
        unseal(KEY, bytes(sealed), b"slot")


@pytest.mark.parametrize("length", range(NONCE_SIZE + 6 + TAG_SIZE))
def test_nothing_shorter_opens(length: int) -> None:
    with pytest.raises(UnsealFailed):
        unseal(KEY, seal(KEY, b"master", b"slot")[:length], b"slot")


def test_another_key_other_surroundings_or_another_number_do_not_open() -> None:
    with pytest.raises(UnsealFailed):
        unseal(bytes(32), seal(KEY, b"master", b"slot"), b"slot")
    with pytest.raises(UnsealFailed):
        unseal(KEY, seal(KEY, b"master", b"slot"), b"other slot")
    with pytest.raises(UnsealFailed):
        unseal_numbered(KEY, 1, seal_numbered(KEY, 0, b"chunk", b""), b"")


@pytest.mark.parametrize("index", [-1, 2**32])
def test_a_chunk_number_that_does_not_fit_is_our_mistake(index: int) -> None:
    with pytest.raises(OverflowError):
        seal_numbered(KEY, index, b"", b"")
