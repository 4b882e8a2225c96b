"""The vectors of docs/formats.md for keys, codes and fingerprints, made by the second implementation."""

from __future__ import annotations

import base64
import json
import struct
from pathlib import Path
from typing import Any

import pytest

from r2p_field.crypto.aead import unseal
from r2p_field.crypto.damm import check_digit
from r2p_field.crypto.errors import BadCode, KeyCostRefused, UnsealFailed
from r2p_field.crypto.fingerprint import Fingerprint, FingerprintOf, fingerprint
from r2p_field.crypto.hashing import context, digest
from r2p_field.crypto.kdf import Argon2Parameters, derive, passphrase_key
from r2p_field.crypto.mac import mac_fits
from r2p_field.crypto.recovery import format_code, parse_code

FOLDER = Path(__file__).parents[1] / "vectors" / "formats"
Case = dict[str, Any]


def cases(subject: str, *expected: str) -> list[Case]:
    file = json.loads((FOLDER / f"{subject}.json").read_text("utf-8"))
    given = file.get("given", {})
    chosen = [case for case in file["vectors"] if not expected or case["expect"] in expected]
    assert chosen
    return [
        {name: given.get(v, v) if isinstance(v, str) else v for name, v in case.items()} for case in chosen
    ]


def named(case: Case) -> str:
    return str(case["name"])


def canonical(value: object) -> bytes:
    return json.dumps(value, sort_keys=True, separators=(",", ":"), ensure_ascii=False).encode()


def b64u(text: str) -> bytes:
    return base64.urlsafe_b64decode(text + "==")


@pytest.mark.parametrize("case", cases("damm"), ids=named)
def test_check_digits(case: Case) -> None:
    assert check_digit(case["digits"]) == case["check"]


@pytest.mark.parametrize("case", cases("recovery", "ok"), ids=named)
def test_codes_on_paper(case: Case) -> None:
    assert format_code(bytes.fromhex(case["code_hex"])).replace(" ", "") == case["digits"]
    assert parse_code(case["digits"]).hex() == case["code_hex"]


@pytest.mark.parametrize("case", cases("recovery", "bad_code"), ids=named)
def test_codes_with_mistakes(case: Case) -> None:
    with pytest.raises(BadCode):
        parse_code(case["digits"])


def fingerprinted(case: Case) -> tuple[FingerprintOf, bytes]:
    """Return what the digits stand for: a genesis, or keys, programme and recipient of a request."""
    if "genesis_text" in case:
        return FingerprintOf.ROOT, case["genesis_text"].encode()
    signed = b64u(case["request_b64u"])
    kind_size = struct.unpack(">I", signed[:4])[0]
    body_size = struct.unpack(">I", signed[4 + kind_size : 8 + kind_size])[0]
    body = json.loads(signed[8 + kind_size : 8 + kind_size + body_size])
    return FingerprintOf.DEVICE, canonical({name: body[name] for name in ("keys", "programme", "recipient")})


@pytest.mark.parametrize("case", cases("fingerprint"), ids=named)
def test_fingerprints(case: Case) -> None:
    of, stands_for = fingerprinted(case)
    assert digest(of.value, stands_for).hex() == case["hash"]
    assert fingerprint(of, stands_for) == Fingerprint(digits=case["digits"] + case["check"])


SLOTS = cases("slots", "ok")[0]
SLOT_FILE = json.loads(SLOTS["file_text"])
MASTER = bytes.fromhex(SLOTS["master_hex"])


def opened(slot: Case, key: bytes | bytearray, file: Case = SLOT_FILE) -> bytearray:
    surroundings = {name: value for name, value in slot.items() if name != "sealed"} | {
        "vault": file["vault"]
    }
    return unseal(key, b64u(slot["sealed"]), context("slots") + canonical(surroundings))


def cost(slot: Case) -> Argon2Parameters:
    kdf = slot["kdf"]
    return Argon2Parameters(memory_kib=kdf["memory"], passes=kdf["passes"], lanes=kdf["lanes"])


@pytest.mark.parametrize("typed", ["passphrase", "passphrase_not_nfc"])
def test_the_passphrase_opens_its_slot_however_it_is_typed(typed: str) -> None:
    slot = SLOT_FILE["slots"][0]
    assert opened(slot, passphrase_key(SLOTS[typed], b64u(slot["kdf"]["salt"]), cost(slot))) == MASTER


def test_the_code_on_paper_opens_its_slot() -> None:
    slot = SLOT_FILE["slots"][1]
    code = parse_code(SLOTS["recovery_digits"])
    assert opened(slot, derive(code, "recovery", salt=b64u(slot["kdf"]["salt"]))) == MASTER


@pytest.mark.parametrize("label", SLOTS["derived_hex"])
def test_keys_derived_from_the_master_key(label: str) -> None:
    assert derive(MASTER, label).hex() == SLOTS["derived_hex"][label]


@pytest.mark.parametrize("case", cases("slots", "ok", "bad_mac"), ids=named)
def test_the_mac_of_the_slot_file(case: Case) -> None:
    file = json.loads(case["file_text"])
    given = b64u(file.pop("mac"))
    assert mac_fits(derive(MASTER, "slots"), "slots", canonical(file), given) is (case["expect"] == "ok")


NOT_OPENED = cases("slots", "not_opened")
TOO_CHEAP_OR_TOO_DEAR = {"memory lowered", "memory too great", "passes lowered", "too many lanes"}


def test_every_slot_that_does_not_open_is_looked_at_below() -> None:
    assert {named(case) for case in NOT_OPENED} == TOO_CHEAP_OR_TOO_DEAR | {"vault changed", "other lanes"}


@pytest.mark.parametrize("case", [c for c in NOT_OPENED if named(c) not in TOO_CHEAP_OR_TOO_DEAR], ids=named)
def test_a_slot_in_other_surroundings_or_of_other_cost_does_not_open(case: Case) -> None:
    file = json.loads(case["file_text"])
    slot = file["slots"][0]
    key = passphrase_key(case["passphrase"], b64u(slot["kdf"]["salt"]), cost(slot))
    with pytest.raises(UnsealFailed):
        opened(slot, key, file)


@pytest.mark.parametrize("case", [c for c in NOT_OPENED if named(c) in TOO_CHEAP_OR_TOO_DEAR], ids=named)
def test_costs_outside_the_limits_are_refused(case: Case) -> None:
    with pytest.raises(KeyCostRefused):
        cost(json.loads(case["file_text"])["slots"][0])


def exported(case: Case) -> bytearray:
    file = json.loads(case["file_text"])
    sealed = b64u(file.pop("sealed"))
    key = derive(parse_code(case["code_digits"]), "export", salt=b64u(file["kdf"]["salt"]))
    return unseal(key, sealed, context("keys") + canonical(file))


@pytest.mark.parametrize("case", cases("keys", "ok", "foreign_secret"), ids=named)
def test_the_code_opens_a_key_export(case: Case) -> None:
    assert exported(case) == case["inner_text"].encode()


@pytest.mark.parametrize("case", cases("keys", "not_opened"), ids=named)
def test_another_code_does_not_open_a_key_export(case: Case) -> None:
    with pytest.raises(UnsealFailed):
        exported(case)
