"""The public vectors of docs/formats.md section 7: packets made by a program of its own."""

import hashlib
import io
import json
from pathlib import Path
from typing import Any

import pytest

from r2p_field.bundle.contents import CollectedBody
from r2p_field.bundle.errors import BadReceipt, Check, NewerNeeded, Refused
from r2p_field.bundle.open_body import BodyReport, Committed, collect_body
from r2p_field.bundle.open_cover import Unwrapped, unwrap
from r2p_field.bundle.padding import padded_size
from r2p_field.bundle.receipt import verify_receipt
from r2p_field.crypto.age import Identity
from r2p_field.crypto.signing import PublicKeys
from r2p_field.domain.ids import FeedId, ProgrammeId, RevisionId
from r2p_field.ledger import canonical
from r2p_field.ledger.encoding import b64u_decode
from r2p_field.ledger.keys import keys_from_value
from r2p_field.ledger.signed import object_from_bytes
from r2p_field.trust.judge import Judge, Standing

FOLDER = Path(__file__).resolve().parent.parent / "vectors" / "formats"
CHECKS = {
    "padding": Check.PADDING,
    "frames": Check.FRAMES,
    "signature": Check.SIGNATURE,
    "not_addressed": Check.TO,
    "programme": Check.PROGRAMME,
    "body": Check.BODY_DIGEST,
    "inflate": Check.INFLATE,
    "body_frames": Check.BODY_FRAMES,
    "chain": Check.CHAINS,
    "checkpoint": Check.CHECKPOINTS,
    "commitment": Check.COMMITMENTS,
    "twice": Check.CONFLICT,
}


def load(subject: str) -> list[dict[str, Any]]:
    data = json.loads((FOLDER / f"{subject}.json").read_text("utf-8"))
    given = data.get("given", {})

    def filled(value: Any) -> Any:
        if isinstance(value, dict):
            return {name: filled(part) for name, part in value.items()}
        if isinstance(value, list):
            return [filled(part) for part in value]
        return given.get(value, value) if isinstance(value, str) else value

    return [filled(one) for one in data["vectors"]]


def cases(subject: str, *expect: str) -> list[Any]:
    chosen = [one for one in load(subject) if not expect or one["expect"] in expect]
    return [pytest.param(one, id=one["name"].replace(" ", "-")) for one in chosen]


class Nothing:
    """A vault that holds nothing yet."""

    def keys_of(self, feed: FeedId, /) -> PublicKeys | None:
        return None

    def proven(self, revision: RevisionId, /) -> Committed | None:
        return None


def unwrapped(case: dict[str, Any]) -> Unwrapped:
    file = b64u_decode(case["file_b64u"])
    identity = Identity(bytes.fromhex(case["identity_seed_hex"]))
    programme = ProgrammeId(object_from_bytes(b64u_decode(case["genesis_b64u"])).id)
    return unwrap(io.BytesIO(file), len(file), [identity], {programme})


def opened(case: dict[str, Any]) -> tuple[CollectedBody, BodyReport]:
    return collect_body(unwrapped(case), Nothing())


@pytest.mark.parametrize("case", cases("padding"))
def test_the_size_of_a_packet_is_the_published_one(case: dict[str, Any]) -> None:
    assert padded_size(case["length"]) == case["total"]


@pytest.mark.parametrize("case", cases("bundle", *CHECKS))
def test_the_first_failing_check_names_the_refusal(case: dict[str, Any]) -> None:
    with pytest.raises(Refused) as refused:
        opened(case)

    assert refused.value.check is CHECKS[case["expect"]]


@pytest.mark.parametrize("case", cases("bundle", "newer"))
def test_what_only_a_newer_version_reads_is_kept_whole(case: dict[str, Any]) -> None:
    with pytest.raises(NewerNeeded) as newer:
        unwrapped(case)

    assert len(newer.value.kept.file_key) == 16


@pytest.mark.parametrize("case", cases("bundle", "ok", "quarantine"))
def test_a_packet_of_the_second_implementation_opens(case: dict[str, Any]) -> None:
    body, report = opened(case)

    assert report.revisions == len(body.revisions) > 0
    if "revisions" in case:
        whole = unwrapped(case)
        assert whole.manifest_bytes == case["manifest_text"].encode()
        assert canonical.encode(whole.manifest.value()) == whole.manifest_bytes
        assert whole.bundle_id == case["bundle_id"]
        assert [one.header.id for one in body.revisions] == case["revisions"]
        assert whole.body.staging.size == case["plain_size"]
        plain = whole.body.staging.read(0, case["plain_size"])
        assert hashlib.sha256(plain).hexdigest() == case["plain_sha256"]


@pytest.mark.parametrize("case", cases("bundle", "ok", "quarantine"))
def test_the_judge_is_told_enough_to_judge_the_sender_before_the_body_is_read(case: dict[str, Any]) -> None:
    packet = unwrapped(case)
    known = [object_from_bytes(b64u_decode(one)) for one in (case["genesis_b64u"], *case["policies_b64u"])]
    judge = Judge(ProgrammeId(known[0].id), known, is_ancestor=lambda *_: False)
    verdict = judge.with_objects(packet.statements(), packet.manifest.keys).verdict(packet.manifest.sender)

    assert (verdict.standing is Standing.KNOWN) == (case["expect"] == "ok")


@pytest.mark.parametrize("case", cases("receipt"))
def test_a_receipt_counts_only_with_the_signature_of_its_receiver(case: dict[str, Any]) -> None:
    signed = object_from_bytes(b64u_decode(case["signed_b64u"]))
    keys = keys_from_value(canonical.decode(case["key_object_text"].encode()))

    assert signed.id == case["id"]
    if case["expect"] == "ok":
        assert canonical.encode(verify_receipt(signed, keys).value()) == case["body_text"].encode()
    else:
        with pytest.raises(BadReceipt):
            verify_receipt(signed, keys)
