"""Which keys of the 914 public edge cases we take, and what OpenSSL alone would have taken."""

from __future__ import annotations

import json
from collections import Counter
from pathlib import Path
from typing import Any

import pytest
from cryptography.exceptions import InvalidSignature
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey, Ed25519PublicKey
from hypothesis import given
from hypothesis import strategies as st

from r2p_field.crypto.ed25519_points import refusal

CASES: list[dict[str, Any]] = json.loads(
    (Path(__file__).parent.parent / "vectors" / "ed25519" / "ed25519vectors.json").read_text("utf-8")
)
P = 2**255 - 19
ACCEPTED = {
    # prime order, as honest generators make them
    "ef75b20e7540e3dff77404193652ba2bd13df99c1508eee1515e27ae25f28076",
    # full order with a small component
    "015ff595e4e0add00dde896efa66ea4f6848c4396410c693c92232aa64861d4f",
    "10eb7c3acfb2bed3e0d6ab89bf5a3d6afddd1176ce4812e38d9fd485058fdb1f",
    "6718d0a3d58deaeaefa655eae3f119071deaa2cfebfd0ca28b670f879d657086",
    "86e72f5c2a7215151059aa151c0ee6f8e2155d301402f35d7498f078629a8f79",
    "dd1483c5304d412c1f29547640a5c2950222ee8931b7ed1c72602b7afa7024e0",
    "eca00a6a1b1f522ff2217691059915b097b73bc69bef396c36ddcd559b79e2b0",
    "fe894df18abf1c20088bfbe6c9ad45d42ec20663eaf7111eaea1d851da0d7f89",
}


def openssl_verifies(case: dict[str, Any]) -> bool:
    key = Ed25519PublicKey.from_public_bytes(bytes.fromhex(case["key"]))
    try:
        key.verify(bytes.fromhex(case["sig"]), case["msg"].encode())
    except InvalidSignature:
        return False
    return True


def flags(case: dict[str, Any]) -> set[str]:
    return set(case["flags"] or ())


def test_all_914_cases_are_here() -> None:
    assert len(CASES) == 914


def test_the_keys_that_we_accept_are_these_eight() -> None:
    assert {case["key"] for case in CASES if refusal(bytes.fromhex(case["key"])) is None} == ACCEPTED


def test_no_key_that_is_low_order_or_not_canonical_is_accepted() -> None:
    bad = [case for case in CASES if flags(case) & {"low_order_A", "non_canonical_A"}]
    assert len({case["key"] for case in bad}) == 14
    assert all(refusal(bytes.fromhex(case["key"])) for case in bad)


def test_openssl_alone_would_have_taken_signatures_of_bad_keys() -> None:
    verdicts = Counter((openssl_verifies(case), case["key"] in ACCEPTED) for case in CASES)
    assert verdicts == {(True, True): 86, (True, False): 122, (False, True): 302, (False, False): 404}


def test_with_an_accepted_key_no_signature_is_taken_whose_point_is_not_canonical() -> None:
    taken = [case for case in CASES if case["key"] in ACCEPTED and openssl_verifies(case)]
    assert not [
        case for case in taken if flags(case) & {"non_canonical_R", "low_order_residue", "reencoded_k"}
    ]


@pytest.mark.parametrize(
    ("key", "reason"),
    [
        (b"", "32 bytes"),
        (bytes(31), "32 bytes"),
        (bytes(33), "32 bytes"),
        (P.to_bytes(32, "little"), "canonical"),
        (((P + 3) | 1 << 255).to_bytes(32, "little"), "canonical"),
        (b"\xff" * 32, "canonical"),
        (bytes(32), "low order"),
        (b"\x01" + bytes(31), "low order"),
        ((P - 1).to_bytes(32, "little"), "low order"),
        (b"\x02" + bytes(31), "no point"),
    ],
)
def test_bytes_that_are_no_good_key_are_refused_with_the_reason(key: bytes, reason: str) -> None:
    assert reason in (refusal(key) or "")


@given(st.binary(min_size=32, max_size=32))
def test_every_honest_key_is_accepted(seed: bytes) -> None:
    assert refusal(Ed25519PrivateKey.from_private_bytes(seed).public_key().public_bytes_raw()) is None
