"""The public vectors of docs/formats.md section 5: the judge agrees with a program of its own."""

import json
from pathlib import Path
from typing import Any

import pytest

from r2p_field.crypto.signing import PublicKeys
from r2p_field.domain.errors import R2PError
from r2p_field.domain.ids import FeedId, ProgrammeId, RevisionId
from r2p_field.ledger import canonical
from r2p_field.ledger.encoding import b64u_decode
from r2p_field.ledger.keys import keys_from_value
from r2p_field.ledger.signed import SignedObject, object_from_bytes
from r2p_field.trust.fingerprints import fingerprint_device, fingerprint_root
from r2p_field.trust.judge import Judge
from r2p_field.trust.objects import Genesis
from r2p_field.trust.requests import read_request

FOLDER = Path(__file__).resolve().parent.parent / "vectors" / "formats"


def vectors(subject: str) -> list[Any]:
    """Return the cases of one file, each named by its sentence, with what they share filled in."""
    data = json.loads((FOLDER / f"{subject}.json").read_text("utf-8"))
    given = data.get("given", {})

    def filled(value: Any) -> Any:
        if isinstance(value, str):
            return given.get(value, value)
        if isinstance(value, list):
            return [filled(item) for item in value]
        if isinstance(value, dict):
            return {name: filled(item) for name, item in value.items()}
        return value

    return [pytest.param(filled(one), id=one["name"].replace(" ", "-")) for one in data["vectors"]]


def signed(text: str) -> SignedObject:
    return object_from_bytes(b64u_decode(text))


def never(*_: str) -> bool:
    return False


def judge_of(case: dict[str, Any], *more: SignedObject) -> Judge:
    genesis = signed(case["genesis_b64u"])
    policies = [signed(one) for one in case.get("policies_b64u") or case.get("after_b64u", [])]
    return Judge(ProgrammeId(genesis.id), [genesis, *policies, *more], is_ancestor=never)


@pytest.mark.parametrize("case", vectors("genesis"))
def test_a_programme_is_named_by_its_beginning(case: dict[str, Any]) -> None:
    beginning = signed(case["signed_b64u"])

    assert beginning.id == case["id"]
    assert canonical.encode(Genesis.read(beginning).value()) == case["body_text"].encode()


@pytest.mark.parametrize("case", vectors("policy"))
def test_a_policy_joins_the_chain_only_with_both_thresholds(case: dict[str, Any]) -> None:
    policy = signed(case["signed_b64u"])
    after = judge_of(case, policy)

    assert policy.id == case["id"]
    assert (policy in after.policy_objects) == (case["expect"] == "ok")
    if case["expect"] == "ok":
        assert canonical.encode(after.policies[-1].value()) == case["body_text"].encode()


@pytest.mark.parametrize("case", vectors("cert"))
def test_a_certificate_counts_only_from_a_registrar_for_that_number(case: dict[str, Any]) -> None:
    certificate = signed(case["signed_b64u"])
    counting = judge_of(case, certificate).certificates

    assert certificate.id == case["id"]
    assert [canonical.encode(one.value()) for one in counting] == (
        [case["body_text"].encode()] if case["expect"] == "ok" else []
    )


@pytest.mark.parametrize("case", vectors("revoke"))
def test_a_revocation_counts_only_from_a_registrar_and_outlives_it(case: dict[str, Any]) -> None:
    revocation = signed(case["signed_b64u"])
    feed = FeedId(str(revocation.value["feed"]))

    assert judge_of(case, revocation).is_revoked(feed) == (case["expect"] == "ok")


@pytest.mark.parametrize("case", vectors("release"))
def test_a_release_counts_only_from_a_registrar_of_today(case: dict[str, Any]) -> None:
    release = signed(case["signed_b64u"])
    revocation = vectors("revoke")[0].values[0]
    judge = judge_of(case, signed(revocation["signed_b64u"]), release)
    (decision,) = judge.decisions([FeedId(str(release.value["feed"]))])

    assert release.id == case["id"]
    assert decision["released"] == ([release.value["tip"]] if case["expect"] == "ok" else [])


@pytest.mark.parametrize("case", vectors("enrol"))
def test_a_request_is_signed_with_the_keys_inside_it(case: dict[str, Any]) -> None:
    request = signed(case["signed_b64u"])

    if case["expect"] == "ok":
        assert canonical.encode(read_request(request).value()) == case["body_text"].encode()
    else:
        with pytest.raises(R2PError, match="not signed with the keys"):
            read_request(request)


@pytest.mark.parametrize("case", vectors("fingerprint"))
def test_the_fingerprint_is_the_published_one(case: dict[str, Any]) -> None:
    if "genesis_text" in case:
        body = case["genesis_text"].encode()
        frames = b"".join(len(part).to_bytes(4, "big") + part for part in (b"programme", body, b"[]"))
        shown = fingerprint_root(object_from_bytes(frames))
    else:
        shown = fingerprint_device(signed(case["request_b64u"]))

    assert shown.digits == case["digits"] + case["check"]


def keys_in(case: dict[str, Any]) -> list[PublicKeys]:
    return [keys_from_value(canonical.decode(text.encode())) for text in case["keys_text"]]


@pytest.mark.parametrize("backwards", [False, True], ids=["", "backwards"])
@pytest.mark.parametrize("case", vectors("positions"))
def test_positions_and_verdicts_are_as_reasoned_by_hand(case: dict[str, Any], backwards: bool) -> None:
    prev = case["prev"]

    def is_ancestor(_: FeedId, revision: RevisionId, tip: RevisionId) -> bool:
        earlier = prev.get(tip)
        while earlier is not None and earlier != revision:
            earlier = prev.get(earlier)
        return earlier is not None

    objects = [signed(one) for one in case["objects_b64u"]]
    judge = Judge(
        ProgrammeId(case["programme"]),
        objects[::-1] if backwards else objects,
        is_ancestor=is_ancestor,
        keys=keys_in(case),
    )

    assert (judge.policies[-1].version if judge.policies else 0) == case["newest"]
    for asked in case["ask"]:
        found = judge.position(FeedId(asked["feed"]), asked["seq"], RevisionId(asked["rev"]))
        assert shown(found) == asked["position"]
    for feed, expected in case["signers"].items():
        assert judge.verdict(FeedId(feed)).standing.value == expected


def shown(position: Any) -> Any:
    if position is None:
        return "none"
    said = {"role": position.role, "may": sorted(position.may)}
    return said if position.committee is None else said | {"committee": position.committee}
