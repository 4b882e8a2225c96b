"""Bytes made from docs/formats.md by a program that shares no code with ours end as they say."""

import itertools
import json
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from tests.ledger.replica import Replica, Stored, claim_of

from r2p_field.crypto.errors import BadSignature
from r2p_field.crypto.signing import SigningKeys, SuiteVerifier
from r2p_field.domain.ids import FeedId
from r2p_field.ledger import canonical
from r2p_field.ledger.checkpoint import read_checkpoint, read_succession
from r2p_field.ledger.clock import HybridClock
from r2p_field.ledger.digest import state_digest
from r2p_field.ledger.encoding import b64u_decode, b64u_encode
from r2p_field.ledger.errors import BadHeader, BadPayload, LedgerError, NotCanonical
from r2p_field.ledger.feed import forks
from r2p_field.ledger.fold import Folded
from r2p_field.ledger.keys import feed_of, key_object, keys_from_value
from r2p_field.ledger.pack import decode_pack, encode_pack
from r2p_field.ledger.payload import decode_payload
from r2p_field.ledger.record_ids import external_item, external_record, origin_of, owned_record
from r2p_field.ledger.revision import decode_header, fits
from r2p_field.ledger.signed import object_from_bytes, object_from_value, require_sole_signer

Vector = dict[str, Any]
FORMATS = Path(__file__).parent.parent / "vectors" / "formats"


def resolve(value: Any, given: dict[str, str]) -> Any:
    """Put the long strings that a file gives once into the places where it names them."""
    if isinstance(value, dict):
        return {name: resolve(item, given) for name, item in value.items()}
    if isinstance(value, list):
        return [resolve(item, given) for item in value]
    return given.get(value, value) if isinstance(value, str) else value


def vectors(name: str, *kinds: str) -> list[Any]:
    """The vectors of one file as test parameters, those of some kinds only if kinds are given."""
    file = json.loads((FORMATS / f"{name}.json").read_text("utf-8"))
    cases = resolve(file["vectors"], file.get("given", {}))
    chosen = [case for case in cases if not kinds or case.get("kind") in kinds]
    assert chosen
    return [pytest.param(case, id=case["name"].replace(" ", "-")) for case in chosen]


def raw_of(case: Vector) -> bytes:
    if "hex" in case:
        return bytes.fromhex(case["hex"])
    start, unit, end = (bytes.fromhex(case[part]) for part in ("start", "unit", "end"))
    return start + unit * int(case["times"]) + end


@pytest.mark.parametrize("case", vectors("canonical"))
def test_canonical_bytes_are_read_and_all_others_refused(case: Vector) -> None:
    raw = raw_of(case)
    if case["expect"] == "ok":
        assert canonical.encode(canonical.decode(raw)) == raw
    else:
        with pytest.raises(NotCanonical):
            canonical.decode(raw)


@pytest.mark.parametrize("case", vectors("clock"))
def test_the_clock_goes_on(case: Vector) -> None:
    clock = HybridClock(case["last"], lambda: int(case["wall"]))
    if case["do"] == "tick":
        clock.tick()
    else:
        clock.observe(case["stamp"])
    assert clock.last == case["next"]


@pytest.mark.parametrize("case", vectors("header"))
def test_headers_get_their_id_or_are_refused(case: Vector) -> None:
    raw = case["text"].encode()
    if case["expect"] == "ok":
        header = decode_header(raw)
        assert (header.id, header.raw) == (case["id"], raw)
    else:
        with pytest.raises((BadHeader, NotCanonical)):
            decode_header(raw)


@pytest.mark.parametrize("case", vectors("payload"))
def test_payloads_fit_their_commitment_even_when_they_cannot_be_read(case: Vector) -> None:
    raw, nonce = bytes.fromhex(case["hex"]), bytes.fromhex(case["nonce_hex"])
    keys = {"feed": "a" * 64, "form": 1, "hlc": "0" * 16, "kind": "observation", "parents": [], "v": 1}
    more = {"record": "b" * 32, "seq": 0, "commitment": case["commitment"], "length": case["length"]}
    header = decode_header(canonical.encode(keys | more))
    assert fits(header, nonce, raw)
    assert not fits(header, nonce, raw + b" ")
    assert not fits(header, nonce[1:], raw)
    if case["expect"] == "ok":
        assert decode_payload(raw).app
    else:
        with pytest.raises((BadPayload, NotCanonical)):
            decode_payload(raw)


@pytest.mark.parametrize("case", vectors("ids", "feed"))
def test_keys_give_their_feed(case: Vector) -> None:
    keys = SigningKeys(1, [bytes.fromhex(secret) for secret in case["secrets_hex"]]).public_keys
    assert key_object(keys) == case["key_object_text"].encode()
    assert keys_from_value(json.loads(case["key_object_text"])) == keys
    assert feed_of(keys) == case["id"]


@pytest.mark.parametrize("case", vectors("ids", "record"))
def test_owned_records_get_their_id(case: Vector) -> None:
    born = bytes.fromhex(case["born_hex"])
    assert owned_record(case["feed"], born) == case["id"]
    assert b64u_encode(born) == case["born"]


@pytest.mark.parametrize("case", vectors("ids", "import"))
def test_imported_records_get_their_id(case: Vector) -> None:
    assert origin_of(case["data_set"], case["row"]) == case["origin"]
    assert external_record(case["origin"]) == case["id"]


@pytest.mark.parametrize("case", vectors("ids", "item"))
def test_imported_items_get_their_id(case: Vector) -> None:
    assert external_item(case["data_set"], case["row"], case["list"], case["key"]) == case["id"]


@pytest.mark.parametrize("case", vectors("signed"))
def test_signed_objects_verify_or_do_not(case: Vector) -> None:
    raw = b64u_decode(case["signed_b64u"])
    keys = keys_from_value(json.loads(case["key_object_text"]))
    if case["expect"] == "malformed":
        with pytest.raises(LedgerError):
            object_from_bytes(raw)
        return
    signed = object_from_bytes(raw)
    assert signed.to_bytes() == raw
    assert object_from_value(signed.to_value()) == signed
    if case["expect"] == "bad_signature":
        with pytest.raises(BadSignature):
            require_sole_signer(signed, keys, SuiteVerifier())
        return
    require_sole_signer(signed, keys, SuiteVerifier())
    assert (signed.id, signed.kind, signed.body.decode()) == (case["id"], case["kind"], case["body_text"])
    read = read_checkpoint(signed) if case["kind"] == "checkpoint" else read_succession(signed)
    assert read.feed == case["feed"]


@pytest.mark.parametrize("case", vectors("genesis"))
def test_a_programme_is_named_by_its_genesis(case: Vector) -> None:
    signed = object_from_bytes(b64u_decode(case["signed_b64u"]))
    assert (signed.id, signed.kind, signed.signatures) == (case["id"], "programme", ())


@pytest.mark.parametrize("case", vectors("pack"))
def test_packs_are_read_whole_or_refused(case: Vector) -> None:
    raw = b64u_decode(case["pack_b64u"])
    if case["expect"] == "ok":
        objects = decode_pack(raw)
        assert [signed.kind for signed in objects] == case["kinds"]
        assert [signed.id for signed in objects] == case["ids"]
        assert encode_pack(objects) == raw
    else:
        with pytest.raises(LedgerError):
            decode_pack(raw)


@pytest.mark.parametrize("case", vectors("digest"))
def test_two_vaults_read_out_one_number(case: Vector) -> None:
    states = [text.encode() for text in case["states_text"]]
    decisions = [json.loads(text) for text in case["decisions_text"]]
    assert state_digest(states, decisions) == case["digest"]


def _orders(items: list[Stored]) -> Iterator[list[Stored]]:
    yield from (list(order) for order in itertools.islice(itertools.permutations(items), 6))
    yield items[::-1]


def _stored(shown: Vector) -> Stored:
    payload = bytes.fromhex(shown["payload_hex"]) if "payload_hex" in shown else None
    header = decode_header(shown["header"].encode())
    if payload is not None:
        assert fits(header, bytes.fromhex(shown["nonce_hex"]), payload)
    return Stored(header=header, payload=payload, claim=claim_of(shown["came"]))


@pytest.mark.parametrize("case", vectors("fold"))
def test_revisions_fold_to_the_state_that_the_page_prescribes_in_every_order(case: Vector) -> None:
    stored = [_stored(shown) for shown in case["revisions"]]
    for order in _orders(stored):
        replica = Replica.of_vector(case)
        for revision in order:
            replica.store(revision)
        folded = replica.fold(case["record"])
        state = folded.state.decode() if isinstance(folded, Folded) else None
        assert state == case.get("state")
        assert folded.foreign == case["foreign"]
        places = forks(replica.stored[revision].header for revision in replica.proven())
        assert sorted([feed, seq] for feed, seq in places) == sorted(
            [FeedId(fork["feed"]), fork["seq"]] for fork in case["forks"]
        )
