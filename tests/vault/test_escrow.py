"""An organisation's recovery key opens what let it in, together with the key file, and leaves a note."""

from __future__ import annotations

import json
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest
from tests.vault.conftest import PASSPHRASE, Home

from r2p_field.crypto import kdf, recovery
from r2p_field.crypto.age import Identity, Recipient, open_bytes, seal_bytes
from r2p_field.crypto.errors import BadCode, UnsealFailed
from r2p_field.domain.errors import BadInput
from r2p_field.ledger import canonical
from r2p_field.ledger.encoding import b64u_decode, b64u_encode
from r2p_field.vault import emergency, escrow, slots
from r2p_field.vault import vault as vaults
from r2p_field.vault.errors import VaultDamaged, WrongPassphrase
from r2p_field.vault.escrow_key import open_key, seal_key
from r2p_field.vault.escrow_notes import EscrowEvent, EscrowNotes
from r2p_field.vault.people import remove_person
from r2p_field.vault.slots import ESCROW, NAME, OLD, Secret, SlotFile
from r2p_field.vault.vault import Vault

NEW = "orchard kettle marble thunder ribbon saddle"
AT = "2026-11-29T10:00:00Z"
GOLDEN = Path(__file__).resolve().parent.parent / "golden" / "escrow-v1"


@pytest.fixture(scope="module")
def key() -> Identity:
    return Identity.generate()


@pytest.fixture
def let_in(vault: Vault, key: Identity) -> Vault:
    """Open records into which the key was let."""
    escrow.let_in(vault, PASSPHRASE, key.recipient, "12345", "An office", AT)
    return vault


def opens(folder: Path, key: Identity) -> bool:
    try:
        slots.unlock(folder, Secret(escrow=key))
    except (VaultDamaged, WrongPassphrase):
        return False
    return True


def notes(vault: Vault) -> list[tuple[EscrowEvent, str]]:
    return [(one.what, one.slot) for one in EscrowNotes(vault.meta).all()]


def test_a_recovery_key_opens_records_that_let_it_in_and_no_other_key_does(
    let_in: Vault, key: Identity
) -> None:
    by_key = slots.unlock(let_in.folder, Secret(escrow=key))
    assert by_key.master == slots.unlock(let_in.folder, Secret(passphrase=PASSPHRASE)).master
    assert by_key.slot["kind"] == ESCROW
    assert len(bytes.fromhex(by_key.slot["id"])) == 16
    assert not opens(let_in.folder, Identity.generate())
    assert let_in.escrows == (by_key.slot["id"],)
    assert notes(let_in) == [(EscrowEvent.LET_IN, by_key.slot["id"])]


def test_who_takes_it_out_leaves_it_in_no_kept_generation(let_in: Vault, key: Identity) -> None:
    [slot] = let_in.escrows
    escrow.take_out(let_in, PASSPHRASE, slot, AT)
    for name in (NAME, OLD):
        kept = SlotFile.from_bytes((let_in.folder / name).read_bytes())
        assert kept.of_kind(ESCROW) == []
    assert let_in.escrows == ()
    assert notes(let_in)[-1] == (EscrowEvent.TAKEN_OUT, slot)
    escrow.take_out(let_in, PASSPHRASE, slot, AT)
    assert not opens(let_in.folder, key)


def test_a_wrong_passphrase_changes_nothing(vault: Vault, key: Identity) -> None:
    before = (vault.folder / NAME).read_bytes()
    with pytest.raises(WrongPassphrase):
        escrow.let_in(vault, "another passphrase here", key.recipient, "1", "", AT)
    assert (vault.folder / NAME).read_bytes() == before
    assert notes(vault) == []


def test_there_are_at_most_four(let_in: Vault, key: Identity) -> None:
    for _ in range(3):
        escrow.let_in(let_in, PASSPHRASE, key.recipient, "1", "", AT)
    with pytest.raises(BadInput):
        escrow.let_in(let_in, PASSPHRASE, key.recipient, "1", "", AT)


def test_who_opens_with_the_key_replaces_every_passphrase_and_is_noted(
    let_in: Vault, key: Identity, home: Home
) -> None:
    [slot] = let_in.escrows
    let_in.close()
    escrow.open_with_key(home.folder, key, NEW, AT, kdf.FLOOR)
    with pytest.raises(WrongPassphrase):
        vaults.unlock(home.folder, profile=home.profile, passphrase=PASSPHRASE)
    for typed in ({"passphrase": NEW}, {"code": home.code}):
        vault = vaults.unlock(home.folder, profile=home.profile, **typed)
        assert notes(vault)[-1] == (EscrowEvent.OPENED, slot)
        assert vault.escrows == (slot,)
        vault.close()


def test_a_key_that_was_never_let_in_opens_nothing_and_leaves_no_note(home: Home, key: Identity) -> None:
    with pytest.raises(WrongPassphrase):
        escrow.open_with_key(home.folder, key, NEW, AT, kdf.FLOOR)
    vault = home.unlock()
    assert notes(vault) == []
    vault.close()


def test_what_is_left_after_an_emergency_of_everything_opens_with_no_key(
    let_in: Vault, key: Identity
) -> None:
    emergency.destroy(let_in.folder)
    assert not opens(let_in.folder, key)


def test_refusing_is_noted(vault: Vault) -> None:
    escrow.refuse(vault, "12345", "An office", AT)
    assert notes(vault) == [(EscrowEvent.REFUSED, "")]


def test_the_newest_notes_and_every_letting_in_are_kept(vault: Vault) -> None:
    kept = EscrowNotes(vault.meta)
    kept.add(EscrowEvent.LET_IN, "first", AT)
    for number in range(502):
        kept.add(EscrowEvent.REFUSED, str(number), AT)
    assert len(kept.all()) == 500
    assert [one.slot for one in kept.all()][:2] == ["first", "3"]
    vault.meta.set("escrow", '[{"what": "later"}]')
    assert kept.all() == ()


# Hostile slots


def changed(folder: Path, change: dict[str, Any], *, drop: str = "") -> SlotFile:
    file = SlotFile.from_bytes((folder / NAME).read_bytes())
    slots_now = [
        {name: value for name, value in {**slot, **change}.items() if name != drop}
        if slot["kind"] == ESCROW
        else slot
        for slot in file.slots
    ]
    return replace(file, slots=tuple(slots_now))


@pytest.mark.parametrize(
    "change",
    [
        {"age": ""},
        {"age": "%%%"},
        {"age": 7},
        {"age": []},
        {"age": b64u_encode(b"age-encryption.org/v1\n")},
        {"age": b64u_encode(b"age-encryption.org/v1\n-> scrypt c2FsdA 30\n\n--- AAAA\n")},
        {"age": "A" * 100_000},
        {"kind": "person"},
        {"kind": "recovery"},
        {"kind": "later"},
    ],
)
def test_a_broken_slot_does_not_open_and_keeps_no_other_from_opening(
    let_in: Vault, key: Identity, change: dict[str, Any]
) -> None:
    damaged = changed(let_in.folder, change)
    with pytest.raises(WrongPassphrase):
        damaged.open_with(Secret(escrow=key))
    assert damaged.open_with(Secret(passphrase=PASSPHRASE))[1]["kind"] == "person"


def test_a_slot_without_anything_in_it_does_not_open(let_in: Vault, key: Identity) -> None:
    with pytest.raises(WrongPassphrase):
        changed(let_in.folder, {}, drop="age").open_with(Secret(escrow=key))


@pytest.mark.parametrize("held", [b"", bytes(31), bytes(33), bytes(70_000)])
def test_a_slot_that_holds_something_else_than_a_master_key_does_not_open(
    let_in: Vault, key: Identity, held: bytes
) -> None:
    other = changed(let_in.folder, {"age": b64u_encode(seal_bytes(held, [key.recipient]))})
    with pytest.raises(WrongPassphrase):
        other.open_with(Secret(escrow=key))


def test_a_slot_that_somebody_added_to_the_file_is_told_as_damage(let_in: Vault, key: Identity) -> None:
    """Its key is another one: the MAC of the file does not fit under it."""
    forged = changed(let_in.folder, {"age": b64u_encode(seal_bytes(bytes(32), [key.recipient]))})
    master = bytearray(32)
    for name in (NAME, OLD):
        (let_in.folder / name).write_bytes(replace(forged, mac=b"?" * 32).to_bytes(master)[:-1] + b"}")
    value: Any = canonical.decode((let_in.folder / NAME).read_bytes())
    value["mac"] = b64u_encode(bytes(32))
    for name in (NAME, OLD):
        (let_in.folder / name).write_bytes(canonical.encode(value))
    with pytest.raises(VaultDamaged):
        slots.unlock(let_in.folder, Secret(escrow=key))


def test_no_changed_bit_goes_unnoticed(let_in: Vault, key: Identity) -> None:
    [slot] = SlotFile.from_bytes((let_in.folder / NAME).read_bytes()).of_kind(ESCROW)
    sealed = b64u_decode(slot["age"])
    for bit in range(0, len(sealed) * 8, 97):
        flipped = bytearray(sealed)
        flipped[bit // 8] ^= 1 << bit % 8
        with pytest.raises(WrongPassphrase):
            changed(let_in.folder, {"age": b64u_encode(bytes(flipped))}).open_with(Secret(escrow=key))


def test_one_who_is_taken_out_stays_out_though_a_recovery_key_is_in(
    let_in: Vault, key: Identity, home: Home
) -> None:
    with pytest.raises(BadInput):
        remove_person(let_in, Secret(passphrase=PASSPHRASE), let_in.slot)  # the last passphrase
    assert opens(let_in.folder, key)


# The recovery key itself


def test_a_recovery_key_comes_out_of_its_file_with_its_paper_alone(key: Identity) -> None:
    code = recovery.new_code()
    sealed = seal_key(key, code)
    assert key.encode().encode() not in sealed
    assert open_key(sealed, recovery.format_code(code)).recipient == key.recipient
    with pytest.raises(UnsealFailed):
        open_key(sealed, recovery.format_code(recovery.new_code()))
    with pytest.raises(BadCode):
        open_key(sealed, "12345")


@pytest.mark.parametrize(
    "data",
    [b"", b"{}", b"[]", b'{"format":"r2p-keys"}', b"\xff", bytes(5000)],
)
def test_what_is_no_key_file_is_called_that(data: bytes) -> None:
    with pytest.raises(BadInput):
        open_key(data, recovery.format_code(recovery.new_code()))


def test_a_key_file_of_another_kind_or_with_a_changed_bit_does_not_open(key: Identity) -> None:
    code = recovery.new_code()
    value: Any = canonical.decode(seal_key(key, code))
    other = {"name": "hkdf", "salt": "A" * 22}
    for change in ({"format": "r2p-keys"}, {"v": 2}, {"later": 1}, {"kdf": other}):
        with pytest.raises((BadInput, UnsealFailed)):
            open_key(canonical.encode({**value, **change}), recovery.format_code(code))


def test_the_golden_records_open_with_the_golden_key(tmp_path: Path) -> None:
    facts = json.loads((GOLDEN / "facts.json").read_text("utf-8"))
    identity = open_key((GOLDEN / "recovery.key").read_bytes(), facts["code"])
    assert identity.recipient == Recipient.parse(facts["recipient"])
    (tmp_path / NAME).write_bytes((GOLDEN / NAME).read_bytes())
    assert slots.unlock(tmp_path, Secret(escrow=identity)).master.hex() == facts["master"]
    [slot] = SlotFile.from_bytes((GOLDEN / NAME).read_bytes()).of_kind(ESCROW)
    assert sorted(slot) == ["age", "id", "kind"]
    assert open_bytes(b64u_decode(slot["age"]), [identity]).hex() == facts["master"]
