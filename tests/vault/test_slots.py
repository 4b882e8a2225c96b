"""Whoever has the passphrase or the paper gets in; nobody else does, and an old key file is no way back."""

from __future__ import annotations

import json
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st
from tests.vault.conftest import PASSPHRASE, Home

from r2p_field.crypto import kdf, recovery
from r2p_field.crypto.errors import BadCode, NotEnoughMemory
from r2p_field.domain.errors import R2PError
from r2p_field.ledger import canonical
from r2p_field.ledger.encoding import b64u_decode, b64u_encode, is_uuid
from r2p_field.vault import slots
from r2p_field.vault.errors import (
    StorageRefused,
    VaultDamaged,
    VaultMissing,
    VaultNewer,
    WrongPassphrase,
)
from r2p_field.vault.slots import NAME, NEW, OLD, PERSON, Secret, SlotFile

VECTORS = Path(__file__).resolve().parent.parent / "vectors" / "formats" / "slots.json"
REFUSALS = {"not_opened": WrongPassphrase, "bad_mac": VaultDamaged, "malformed": VaultDamaged}
CASES = [
    pytest.param(one, id=one["name"].replace(" ", "-"))
    for one in json.loads(VECTORS.read_text("utf-8"))["vectors"]
]


@pytest.fixture(scope="module")
def secrets() -> tuple[SlotFile, bytearray, bytearray]:
    """A slot file, its master key and the code on paper."""
    return slots.new_slot_file(PASSPHRASE, kdf.FLOOR)


@pytest.fixture
def folder(secrets: tuple[SlotFile, bytearray, bytearray], tmp_path: Path) -> Path:
    """A folder with the first generation in it."""
    slots.save(tmp_path, secrets[0], secrets[1])
    return tmp_path


def by_code(folder: Path, code: bytearray) -> slots.Unlocked:
    return slots.unlock(folder, Secret(code=code))


def outcome(folder: Path, secret: Secret) -> Any:
    try:
        return bytes(slots.unlock(folder, secret).master).hex()
    except R2PError as error:
        return type(error)


# What a second implementation made


@pytest.mark.parametrize("case", CASES)
def test_key_files_of_another_program_open_or_are_refused_alike(case: dict[str, Any], tmp_path: Path) -> None:
    (tmp_path / NAME).write_text(case["file_text"], "utf-8")

    by_words = REFUSALS.get(case["expect"], case["master_hex"])
    assert outcome(tmp_path, Secret.of(case["passphrase"], None)) == by_words
    assert outcome(tmp_path, Secret.of(case["passphrase_not_nfc"], None)) == by_words
    by_paper = REFUSALS.get(case["expect_code"], case["master_hex"])
    assert outcome(tmp_path, Secret.of(None, case["recovery_digits"])) == by_paper


@pytest.mark.parametrize("case", CASES[:1])
def test_keys_are_derived_as_written_and_unknown_slots_survive(case: dict[str, Any]) -> None:
    master = bytearray.fromhex(case["master_hex"])
    for label, key in case["derived_hex"].items():
        assert kdf.derive(master, label).hex() == key
    read = SlotFile.from_bytes(case["file_text"].encode())
    assert read.to_bytes(master) == case["file_text"].encode()


# Opening


def test_a_passphrase_and_the_code_on_paper_open_the_same_key(
    folder: Path, secrets: tuple[SlotFile, bytearray, bytearray]
) -> None:
    written = recovery.format_code(secrets[2])
    by_words = slots.unlock(folder, Secret.of(PASSPHRASE, None))
    by_paper = slots.unlock(folder, Secret.of(None, written))

    assert by_words.master == by_paper.master == secrets[1]
    assert (by_words.slot["kind"], by_paper.slot["kind"]) == ("person", "recovery")


def test_a_reading_mistake_in_the_code_is_named_before_anything_is_opened(folder: Path) -> None:
    with pytest.raises(BadCode):
        Secret.of(None, "1" * 48)


@pytest.mark.parametrize("typed", ["", "river stone lamp", PASSPHRASE.upper(), PASSPHRASE + " "])
def test_another_passphrase_opens_nothing(folder: Path, typed: str) -> None:
    with pytest.raises(WrongPassphrase):
        slots.unlock(folder, Secret.of(typed, None))


def test_the_code_of_another_vault_opens_nothing(folder: Path) -> None:
    with pytest.raises(WrongPassphrase):
        by_code(folder, recovery.new_code())


def test_a_slot_moved_into_another_vault_opens_nothing(
    tmp_path: Path, secrets: tuple[SlotFile, bytearray, bytearray]
) -> None:
    file, master, code = secrets
    slots.save(tmp_path, replace(file, vault="f" * 32), master)
    with pytest.raises(WrongPassphrase):
        by_code(tmp_path, code)


def test_every_sealing_has_a_salt_and_a_nonce_of_its_own(
    secrets: tuple[SlotFile, bytearray, bytearray],
) -> None:
    _, master, code = secrets
    made = [slots.recovery_slot("a" * 32, master, code) for _ in range(20)]
    assert len({one["kdf"]["salt"] for one in made}) == len({one["sealed"][:16] for one in made}) == 20


def test_a_computer_without_the_memory_for_one_slot_tries_the_others(
    secrets: tuple[SlotFile, bytearray, bytearray], monkeypatch: pytest.MonkeyPatch
) -> None:
    file, master, _ = secrets
    second = slots.person_slot(file.vault, master, "a second person", kdf.FLOOR)
    both = file.changed(plus=[second])
    refused = file.of_kind(PERSON)[0]["kdf"]["salt"]
    real = kdf.passphrase_key

    def starving(passphrase: str, salt: bytes, parameters: kdf.Argon2Parameters) -> bytearray:
        if b64u_encode(salt) == refused:
            raise NotEnoughMemory(parameters.memory_kib)
        return real(passphrase, salt, parameters)

    monkeypatch.setattr(kdf, "passphrase_key", starving)
    assert both.open_with(Secret(passphrase="a second person")) == (master, second)
    with pytest.raises(NotEnoughMemory):
        file.open_with(Secret(passphrase=PASSPHRASE))


@pytest.mark.parametrize(
    "change",
    [
        {"kdf": {"name": "scrypt"}},
        {"kdf": {"name": "argon2id"}},
        {
            "kdf": {
                "lanes": 4,
                "memory": "65536",
                "name": "argon2id",
                "passes": 3,
                "salt": "AAAAAAAAAAAAAAAAAAAAAA",
            }
        },
        {
            "kdf": {
                "lanes": 4,
                "memory": 2**40,
                "name": "argon2id",
                "passes": 3,
                "salt": "AAAAAAAAAAAAAAAAAAAAAA",
            }
        },
        {"kdf": {"lanes": 4, "memory": 65536, "name": "argon2id", "passes": 3, "salt": "short"}},
        {"kdf": 7},
        {"sealed": "%%%"},
        {"sealed": ""},
        {"kind": "recovery"},
    ],
)
def test_a_broken_slot_does_not_open_and_keeps_no_other_from_opening(
    change: dict[str, Any], secrets: tuple[SlotFile, bytearray, bytearray]
) -> None:
    file, master, code = secrets
    broken = [{**slot, **change} if slot["kind"] == PERSON else slot for slot in file.slots]
    damaged = replace(file, slots=tuple(broken))

    with pytest.raises(WrongPassphrase):
        damaged.open_with(Secret(passphrase=PASSPHRASE))
    assert damaged.open_with(Secret(code=code))[0] == master


def test_a_code_slot_of_another_method_does_not_open(secrets: tuple[SlotFile, bytearray, bytearray]) -> None:
    file, _, code = secrets
    other = [{**slot, "kdf": {**slot["kdf"], "name": "other"}} for slot in file.of_kind("recovery")]
    with pytest.raises(WrongPassphrase):
        replace(file, slots=tuple(other)).open_with(Secret(code=code))


@pytest.mark.parametrize("name", ["argon2i", "scrypt", "argon2id/2"])
def test_a_slot_that_says_another_method_does_not_open_though_ours_would_fit(
    name: str, secrets: tuple[SlotFile, bytearray, bytearray]
) -> None:
    file, master, code = secrets
    for slot, secret in zip(file.slots, (Secret(passphrase=PASSPHRASE), Secret(code=code)), strict=True):
        key = secret.key(slot["kdf"])
        other = slots._wrap(file.vault, {**slot, "kdf": {**slot["kdf"], "name": name}}, key, master)
        with pytest.raises(WrongPassphrase):
            replace(file, slots=(other,)).open_with(secret)


def test_a_new_key_file_is_the_first_generation_of_format_1_and_each_slot_has_an_id(
    secrets: tuple[SlotFile, bytearray, bytearray],
) -> None:
    file, master, _ = secrets
    value: Any = canonical.decode(file.to_bytes(master))
    assert (value["format"], value["min_reader"], value["v"], value["generation"]) == (1, 1, 1, 1)
    ids = [slot["id"] for slot in value["slots"]]
    assert all(is_uuid(one) for one in ids)
    assert len(set(ids)) == len(ids) == 2


def test_another_passphrase_of_the_same_person_keeps_the_id_of_the_slot(
    secrets: tuple[SlotFile, bytearray, bytearray],
) -> None:
    file, master, _ = secrets
    [before] = file.of_kind(PERSON)
    after = slots.person_slot(file.vault, master, "quite another", kdf.FLOOR, instead=before)
    assert after["id"] == before["id"]
    assert after["sealed"] != before["sealed"]


def test_a_slot_that_holds_something_else_than_a_master_key_does_not_open(
    secrets: tuple[SlotFile, bytearray, bytearray],
) -> None:
    file, _, code = secrets
    short = slots.recovery_slot(file.vault, bytearray(31), code)
    with pytest.raises(WrongPassphrase):
        replace(file, slots=(short,)).open_with(Secret(code=code))


# Reading


@pytest.mark.parametrize(
    "data",
    [
        b"",
        b"{}",
        b"[]",
        b"7",
        b"null",
        b'{"format":1}',
        b'{"format":1,"generation":"1","mac":"","min_reader":1,"slots":[],"v":1,"vault":"'
        + b"a" * 32
        + b'"}',
        b'{"format":1,"generation":1,"mac":"","min_reader":1,"slots":[7],"v":1,"vault":"' + b"a" * 32 + b'"}',
        b'{"format":1,"generation":1,"mac":"","min_reader":1,"slots":[{"kind":1}],"v":1,"vault":"'
        + b"a" * 32
        + b'"}',
        b'{"format":1,"generation":1,"mac":"","min_reader":1,"slots":[],"v":1,"vault":"x"}',
        b'{"format":1,"generation":1,"mac":"","min_reader":"1","slots":[],"v":1,"vault":"'
        + b"a" * 32
        + b'"}',
    ],
)
def test_what_is_no_key_file_is_called_damaged(data: bytes) -> None:
    with pytest.raises(VaultDamaged):
        SlotFile.from_bytes(data)


def test_a_key_file_for_newer_readers_is_left_alone(secrets: tuple[SlotFile, bytearray, bytearray]) -> None:
    file, master, _ = secrets
    newer = replace(file, rest={**file.rest, "min_reader": 2})
    with pytest.raises(VaultNewer):
        SlotFile.from_bytes(newer.to_bytes(master))


def test_names_that_a_newer_version_added_survive_a_change(
    folder: Path, secrets: tuple[SlotFile, bytearray, bytearray]
) -> None:
    file, master, code = secrets
    slots.save(folder, replace(file, rest={**file.rest, "escrowed": True, "format": 2}), master)
    opened = by_code(folder, code)

    again = opened.file.changed(plus=[slots.recovery_slot(file.vault, master, code)])
    assert canonical.decode(again.to_bytes(master))["escrowed"] is True  # type: ignore[index, call-overload]


@given(place=st.integers(0, 600), bit=st.integers(0, 7))
def test_no_changed_bit_goes_unnoticed(
    place: int, bit: int, secrets: tuple[SlotFile, bytearray, bytearray]
) -> None:
    file, master, code = secrets
    data = bytearray(file.to_bytes(master))
    data[place % len(data)] ^= 1 << bit
    try:
        read = SlotFile.from_bytes(bytes(data))
        opened, _ = read.open_with(Secret(code=code))
    except (VaultDamaged, VaultNewer, WrongPassphrase):
        return
    assert not read.is_authentic(opened)


def test_sixty_four_slots_are_read_and_one_more_is_not(
    secrets: tuple[SlotFile, bytearray, bytearray],
) -> None:
    file, master, _ = secrets
    full = replace(file, slots=file.slots[:1] * slots.MOST_SLOTS)
    assert SlotFile.from_bytes(full.to_bytes(master)) == replace(full, mac=b64u_decode(mac_of(full, master)))
    with pytest.raises(VaultDamaged):
        SlotFile.from_bytes(full.changed(plus=file.slots[:1]).to_bytes(master))


def mac_of(file: SlotFile, master: bytearray) -> str:
    value: Any = canonical.decode(file.to_bytes(master))
    return str(value["mac"])


# Generations


@pytest.mark.parametrize(("more", "name"), [(0, NAME), (1, OLD)])
def test_a_file_of_256_kibibytes_is_read_and_one_byte_more_is_not(
    more: int, name: str, folder: Path, secrets: tuple[SlotFile, bytearray, bytearray]
) -> None:
    file, master, code = secrets
    room = slots.MOST_BYTES - len(replace(file, generation=2, rest={**file.rest, "zz": ""}).to_bytes(master))
    large = replace(file, generation=2, rest={**file.rest, "zz": "x" * (room + more)})
    slots.save(folder, large, master)
    assert (folder / NAME).stat().st_size == slots.MOST_BYTES + more
    assert by_code(folder, code).name == name


def test_no_file_at_all_means_no_records(tmp_path: Path) -> None:
    with pytest.raises(VaultMissing):
        by_code(tmp_path, recovery.new_code())


def test_a_file_too_large_to_be_one_is_damaged_and_the_older_one_opens(
    folder: Path, secrets: tuple[SlotFile, bytearray, bytearray]
) -> None:
    slots.save(folder, replace(secrets[0], generation=2), secrets[1])
    (folder / NAME).write_bytes(b" " * (slots.MOST_BYTES + 1))
    assert by_code(folder, secrets[2]).name == OLD


@pytest.mark.parametrize("missing", [True, False])
def test_what_a_crash_left_half_placed_is_found(
    missing: bool, folder: Path, secrets: tuple[SlotFile, bytearray, bytearray]
) -> None:
    (folder / NAME).rename(folder / NEW)
    if not missing:
        (folder / NAME).write_bytes(b'{"format":1')
    assert by_code(folder, secrets[2]).name == NEW


def test_a_file_that_something_else_changed_gives_way_to_the_older_one(
    folder: Path, secrets: tuple[SlotFile, bytearray, bytearray]
) -> None:
    file, master, code = secrets
    slots.save(folder, replace(file, generation=2), master)
    whole = (folder / NAME).read_bytes()
    (folder / NAME).write_bytes(whole.replace(b'"generation":2', b'"generation":9'))

    opened = by_code(folder, code)
    assert (opened.name, opened.file.generation) == (OLD, 1)


def test_only_damaged_files_are_told_as_damaged(
    folder: Path, secrets: tuple[SlotFile, bytearray, bytearray]
) -> None:
    (folder / NAME).write_bytes(b"{}")
    with pytest.raises(VaultDamaged):
        by_code(folder, secrets[2])


def test_an_old_passphrase_never_falls_back_on_an_old_file(
    folder: Path, secrets: tuple[SlotFile, bytearray, bytearray]
) -> None:
    file, master, _ = secrets
    fresh = slots.person_slot(file.vault, master, "quite another", kdf.FLOOR)
    slots.save(folder, file.changed(without=file.of_kind(PERSON), plus=[fresh]), master)
    assert SlotFile.from_bytes((folder / OLD).read_bytes()).of_kind(PERSON) == file.of_kind(PERSON)

    with pytest.raises(WrongPassphrase):
        slots.unlock(folder, Secret(passphrase=PASSPHRASE))
    assert slots.unlock(folder, Secret(passphrase="quite another")).slot == fresh


def test_after_a_change_of_secrets_no_generation_keeps_the_old_slot(
    folder: Path, secrets: tuple[SlotFile, bytearray, bytearray]
) -> None:
    file, master, _ = secrets
    fresh = slots.person_slot(file.vault, master, "quite another", kdf.FLOOR)
    last = slots.save_and_forget_old(folder, file.changed(without=file.of_kind(PERSON), plus=[fresh]), master)

    for name, generation in ((NAME, last.generation), (OLD, last.generation - 1)):
        kept = SlotFile.from_bytes((folder / name).read_bytes())
        assert kept.of_kind(PERSON) == [fresh]
        assert kept.generation == generation


def test_every_moment_of_a_change_leaves_a_file_that_opens_with_the_code(
    folder: Path, secrets: tuple[SlotFile, bytearray, bytearray], monkeypatch: pytest.MonkeyPatch
) -> None:
    file, master, code = secrets
    fresh = slots.person_slot(file.vault, master, "quite another", kdf.FLOOR)
    changed = file.changed(without=file.of_kind(PERSON), plus=[fresh])
    seen = []

    def look(path: Path) -> None:
        seen.append(by_code(path, code).file.generation)

    monkeypatch.setattr(slots, "sync_folder", look)
    slots.save_and_forget_old(folder, changed, master)
    assert seen == [2, 2, 3, 3]


@pytest.mark.parametrize("kept", [0, 5, 300])
def test_a_file_cut_short_while_it_was_written_harms_nothing(
    kept: int, folder: Path, secrets: tuple[SlotFile, bytearray, bytearray]
) -> None:
    (folder / NEW).write_bytes((folder / NAME).read_bytes()[:kept])
    assert by_code(folder, secrets[2]).name == NAME


# Completing what was cut short


def test_a_change_that_was_cut_short_is_completed_at_the_next_unlocking(
    folder: Path, secrets: tuple[SlotFile, bytearray, bytearray]
) -> None:
    file, master, code = secrets
    fresh = slots.person_slot(file.vault, master, "quite another", kdf.FLOOR)
    slots.save(folder, file.changed(without=file.of_kind(PERSON), plus=[fresh]), master)

    slots.finish(folder, by_code(folder, code))
    assert SlotFile.from_bytes((folder / OLD).read_bytes()).of_kind(PERSON) == [fresh]
    before = (folder / NAME).read_bytes()
    slots.finish(folder, by_code(folder, code))
    assert (folder / NAME).read_bytes() == before


def test_what_opened_elsewhere_is_put_in_place(
    folder: Path, secrets: tuple[SlotFile, bytearray, bytearray]
) -> None:
    (folder / NAME).rename(folder / NEW)
    finished = slots.finish(folder, by_code(folder, secrets[2]))
    assert by_code(folder, secrets[2]).name == NAME
    assert by_code(folder, secrets[2]).file.generation == finished.generation == 3
    assert SlotFile.from_bytes((folder / OLD).read_bytes()).generation == 2


def test_a_left_over_draft_of_the_file_is_removed(
    folder: Path, secrets: tuple[SlotFile, bytearray, bytearray]
) -> None:
    (folder / NEW).write_bytes(b"half")
    slots.finish(folder, by_code(folder, secrets[2]))
    assert not (folder / NEW).exists()


def test_an_older_file_put_back_does_not_destroy_the_newer_one(
    folder: Path, secrets: tuple[SlotFile, bytearray, bytearray]
) -> None:
    file, master, code = secrets
    earlier = (folder / NAME).read_bytes()
    fresh = slots.person_slot(file.vault, master, "quite another", kdf.FLOOR)
    slots.save_and_forget_old(folder, file.changed(without=file.of_kind(PERSON), plus=[fresh]), master)
    newer = (folder / OLD).read_bytes()
    (folder / NAME).write_bytes(earlier)

    slots.finish(folder, by_code(folder, code))
    assert (folder / OLD).read_bytes() == newer


def test_a_kept_file_of_the_same_generation_is_none_older_and_is_let_be(
    folder: Path, secrets: tuple[SlotFile, bytearray, bytearray]
) -> None:
    file, master, code = secrets
    twin = replace(file, slots=(*file.slots, slots.recovery_slot(file.vault, master, recovery.new_code())))
    (folder / OLD).write_bytes(twin.to_bytes(master))
    before = (folder / NAME).read_bytes(), (folder / OLD).read_bytes()
    slots.finish(folder, by_code(folder, code))
    assert ((folder / NAME).read_bytes(), (folder / OLD).read_bytes()) == before


@pytest.mark.parametrize("older", [b"half", b"newer"])
def test_an_older_file_that_cannot_be_read_is_let_be(
    older: bytes, folder: Path, secrets: tuple[SlotFile, bytearray, bytearray]
) -> None:
    file, master, code = secrets
    newer = replace(file, rest={**file.rest, "min_reader": 2}).to_bytes(master)
    (folder / OLD).write_bytes(newer if older == b"newer" else older)
    before = (folder / NAME).read_bytes()
    slots.finish(folder, by_code(folder, code))
    assert (folder / NAME).read_bytes() == before


def test_a_disk_that_refuses_puts_the_completing_off(
    folder: Path, secrets: tuple[SlotFile, bytearray, bytearray], monkeypatch: pytest.MonkeyPatch
) -> None:
    (folder / NAME).rename(folder / NEW)
    opened = by_code(folder, secrets[2])

    def refuse(path: Path, data: bytes) -> None:
        raise OSError(30, "read-only")

    monkeypatch.setattr(slots, "write_private", refuse)
    assert slots.finish(folder, opened) == opened.file
    with pytest.raises(StorageRefused):
        slots.save(folder, opened.file, secrets[1])
    assert by_code(folder, secrets[2]).name == NEW


def test_the_vault_of_the_fixtures_has_one_slot_of_each_kind(first_home: Home) -> None:
    read = SlotFile.from_bytes((first_home.folder / NAME).read_bytes())
    assert [slot["kind"] for slot in read.slots] == ["person", "recovery"]
    assert read.generation == 1
