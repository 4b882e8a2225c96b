"""Signed statements keep their bytes, and only what really was signed counts."""

from typing import Any

import pytest

from r2p_field.crypto.errors import BadSignature
from r2p_field.crypto.signing import SigningKeys, SuiteVerifier
from r2p_field.ledger import canonical
from r2p_field.ledger.encoding import b64u_encode, frame
from r2p_field.ledger.errors import BadObject, LedgerError, NotCanonical
from r2p_field.ledger.keys import feed_of
from r2p_field.ledger.signed import (
    SignedObject,
    countersign,
    object_from_bytes,
    object_from_value,
    require_sole_signer,
    sign_object,
    verified_signers,
)

ANNA, BO, CHI = (SigningKeys(1, [bytes([n]) * 32, bytes([n + 1]) * 32]) for n in (10, 20, 30))
RING = {feed_of(signer.public_keys): signer.public_keys for signer in (ANNA, BO)}
BODY = {"version": 3, "note": "é"}
VERIFIER = SuiteVerifier()


def rebuilt(signed: SignedObject, **parts: bytes) -> bytes:
    """The bytes of an object with some of its three parts exchanged."""
    whole = {"kind": signed.kind.encode(), "body": signed.body, "signatures": signed.signature_list} | parts
    return frame(whole["kind"]) + frame(whole["body"]) + frame(whole["signatures"])


def test_two_signers_stand_sorted_and_both_count() -> None:
    signed = sign_object("policy", BODY, [BO, ANNA])
    assert [signature.by for signature in signed.signatures] == sorted(RING)
    assert verified_signers(signed, RING, VERIFIER) == set(RING)
    assert signed.value == BODY


def test_an_object_comes_back_from_bytes_and_from_json() -> None:
    signed = sign_object("policy", BODY, [ANNA])
    assert object_from_bytes(signed.to_bytes()) == signed
    carried = canonical.decode(canonical.encode({"request": signed.to_value()}))
    assert isinstance(carried, dict)
    assert object_from_value(carried["request"]) == signed


def test_a_genesis_is_signed_by_nobody() -> None:
    genesis = sign_object("programme", BODY, [])
    assert genesis.signatures == ()
    assert verified_signers(genesis, RING, VERIFIER) == frozenset()
    assert object_from_bytes(genesis.to_bytes()) == genesis


def test_the_id_names_kind_and_body_and_not_the_signatures() -> None:
    one, other = sign_object("policy", BODY, [ANNA]), sign_object("policy", BODY, [BO])
    assert one.id == other.id
    assert one != other
    assert sign_object("revoke", BODY, [ANNA]).id != one.id


def test_a_second_root_holder_signs_what_the_first_signed() -> None:
    signed = countersign(sign_object("policy", BODY, [ANNA]), BO)
    assert verified_signers(signed, RING, VERIFIER) == set(RING)
    again = countersign(signed, ANNA)
    assert [signature.by for signature in again.signatures] == sorted(RING)
    assert verified_signers(again, RING, VERIFIER) == set(RING)


def test_a_failing_signature_counts_for_nothing_and_spoils_nothing() -> None:
    signed = sign_object("policy", BODY, [ANNA])
    stolen = sign_object("policy", {"version": 4}, [BO]).signatures
    entries = [
        {"by": signature.by, "sig": [b64u_encode(value) for value in signature.values]}
        for signature in sorted([*signed.signatures, *stolen], key=lambda signature: signature.by)
    ]
    mixed = object_from_bytes(rebuilt(signed, signatures=canonical.encode(entries)))
    assert verified_signers(mixed, RING, VERIFIER) == {feed_of(ANNA.public_keys)}


def test_signers_whose_keys_are_unknown_do_not_count() -> None:
    signed = sign_object("policy", BODY, [ANNA, CHI])
    assert verified_signers(signed, RING, VERIFIER) == {feed_of(ANNA.public_keys)}


def test_a_signature_holds_for_one_kind_and_one_body() -> None:
    signed = sign_object("cert", BODY, [ANNA])
    for changed in ({"kind": b"revoke"}, {"body": canonical.encode({"version": 4})}):
        forged = object_from_bytes(rebuilt(signed, **changed))
        assert verified_signers(forged, RING, VERIFIER) == frozenset()


def test_what_one_device_must_sign_alone_is_signed_by_it_alone() -> None:
    keys = ANNA.public_keys
    require_sole_signer(sign_object("cert", BODY, [ANNA]), keys, VERIFIER)
    for signers in ([], [BO], [ANNA, BO]):
        with pytest.raises(BadSignature):
            require_sole_signer(sign_object("cert", BODY, signers), keys, VERIFIER)


def entry(**change: Any) -> dict[str, Any]:
    return {"by": "a" * 64, "sig": ["AA", "AA"]} | change


@pytest.mark.parametrize(
    "entries",
    [
        {},
        [7],
        [{}],
        [entry(by="A" * 64)],
        [entry(by=7)],
        [entry(sig="AA")],
        [entry(sig=[7])],
        [entry(sig=["AB"])],
        [entry(), entry()],
        [entry(by="b" * 64), entry()],
        [entry(by=f"{n:064x}") for n in range(17)],
    ],
)
def test_a_signature_list_of_another_shape_is_refused(entries: Any) -> None:
    signed = sign_object("cert", BODY, [])
    with pytest.raises(BadObject):
        object_from_bytes(rebuilt(signed, signatures=canonical.encode(entries)))
    if isinstance(entries, list):
        with pytest.raises(BadObject):
            object_from_value(signed.to_value() | {"signatures": entries})


def test_sixteen_signatures_are_read_and_unknown_names_in_them_are_kept() -> None:
    entries = canonical.encode([entry(by=f"{n:064x}", later=n) for n in range(16)])
    read = object_from_bytes(rebuilt(sign_object("cert", BODY, []), signatures=entries))
    assert len(read.signatures) == 16
    assert read.signature_list == entries
    assert object_from_value(read.to_value()) == read


@pytest.mark.parametrize("kind", [b"", b"Cert", b"c e", b"c\n", b"\xff", b"c" * 64])
def test_a_kind_of_another_shape_is_refused(kind: bytes) -> None:
    with pytest.raises(BadObject):
        object_from_bytes(rebuilt(sign_object("cert", BODY, []), kind=kind))


def test_an_unknown_kind_is_kept_for_newer_versions() -> None:
    raw = rebuilt(sign_object("cert", BODY, []), kind=b"later-kind")
    assert object_from_bytes(raw).to_bytes() == raw


def test_a_body_is_canonical_and_an_object() -> None:
    signed = sign_object("cert", BODY, [])
    with pytest.raises(NotCanonical):
        object_from_bytes(rebuilt(signed, body=b'{"a": 1}'))
    with pytest.raises(BadObject):
        object_from_bytes(rebuilt(signed, body=b"[]"))


@pytest.mark.parametrize("cut", [0, 1, 3, 4, 30])
def test_cut_or_lengthened_bytes_are_refused(cut: int) -> None:
    raw = sign_object("cert", BODY, []).to_bytes()
    for broken in (raw[:cut], raw + raw[: cut + 1]):
        with pytest.raises(LedgerError):
            object_from_bytes(broken)


@pytest.mark.parametrize(
    "change", [{"kind": 7}, {"body": 7}, {"body": "AB"}, {"signatures": "x"}, {"kind": "No"}, {"body": "AA"}]
)
def test_json_of_another_shape_is_refused(change: dict[str, Any]) -> None:
    with pytest.raises(LedgerError):
        object_from_value(sign_object("cert", BODY, []).to_value() | change)


@pytest.mark.parametrize("value", [None, [], "x", {}])
def test_what_is_no_object_at_all_is_refused(value: object) -> None:
    with pytest.raises(BadObject):
        object_from_value(value)
