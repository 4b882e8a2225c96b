"""The policy file of a computer: where it lies, who may write it, and what it asks of a passphrase."""

from __future__ import annotations

import os
import sys
from pathlib import Path

import pytest

from r2p_field.bootstrap import Starter
from r2p_field.crypto.age import Identity
from r2p_field.crypto.errors import WeakPassphrase
from r2p_field.domain.errors import BadInput
from r2p_field.domain.policy import LEAST_IDLE, NO_ESCROW, NO_POLICY, UNREADABLE, WRITABLE, Policy
from r2p_field.services import machine_policy
from r2p_field.services.machine_policy import policy_here, require_allowed, usual_place
from r2p_field.services.passphrases import LOW, suggest
from r2p_field.services.resources import Resources
from r2p_field.services.safety import Whose

OWN = "my grandmother sang here"
KEY = str(Identity.generate().recipient)
TEXT = f'[locking]\nidle_minutes = 4\n[escrow]\nrecipient = "{KEY}"\n'
as_root = pytest.mark.skipif(
    not hasattr(os, "geteuid") or os.geteuid() != 0, reason="files of root are needed"
)


def put(folder: Path, text: str = TEXT) -> Path:
    folder.mkdir(mode=0o755, exist_ok=True)
    (folder / "policy.toml").write_text(text, "utf-8")
    (folder / "policy.toml").chmod(0o644)
    return folder / "policy.toml"


@as_root
def test_a_file_of_an_administrator_counts_in_full(tmp_path: Path) -> None:
    read = policy_here(place=put(tmp_path / "etc"))
    assert (read.idle_minutes, read.escrow, read.problems) == (4, KEY, ())


@as_root
@pytest.mark.parametrize("what", ["file", "folder", "owner"])
def test_a_file_that_others_can_write_offers_no_recovery_key_and_only_makes_stricter(
    tmp_path: Path, what: str
) -> None:
    place = put(tmp_path / "etc")
    if what == "owner":
        os.chown(place, 1000, 1000)
    else:
        (place if what == "file" else place.parent).chmod(0o777)
    read = policy_here(place=place)
    assert (read.idle_minutes, read.escrow) == (4, "")
    assert [one.sentence for one in read.problems] == [WRITABLE]


def test_a_recovery_key_that_is_none_is_said(tmp_path: Path) -> None:
    read = policy_here(tmp_path, put(tmp_path / "no"))
    put(tmp_path, TEXT.replace(KEY, KEY[:-1]))
    read = policy_here(tmp_path, tmp_path / "none" / "policy.toml")
    assert read.escrow == ""
    assert [one.sentence for one in read.problems] == [NO_ESCROW]


def test_a_file_that_cannot_be_read_makes_everything_strict_and_locks_nobody_out(tmp_path: Path) -> None:
    (tmp_path / "policy.toml").mkdir()
    read = policy_here(place=tmp_path / "policy.toml")
    assert (read.idle_minutes, [one.sentence for one in read.problems]) == (LEAST_IDLE, [UNREADABLE])
    put(tmp_path / "large", "#" * 70_000)
    assert policy_here(place=tmp_path / "large" / "policy.toml").words_only


def test_the_computers_own_file_counts_before_one_that_is_carried(tmp_path: Path) -> None:
    put(tmp_path / "carried", "[locking]\nidle_minutes = 9")
    here = put(tmp_path / "etc", "[locking]\nidle_minutes = 4")
    assert policy_here(tmp_path / "carried", here).idle_minutes == 4
    assert policy_here(tmp_path / "carried", tmp_path / "none").idle_minutes == 9
    assert policy_here(None, tmp_path / "none") == NO_POLICY


@pytest.mark.parametrize("platform", ["linux", "darwin", "win32"])
def test_each_system_has_one_place_that_no_person_can_name_another_for(
    platform: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(sys, "platform", platform)
    monkeypatch.setenv("HOME", "/elsewhere")
    monkeypatch.setenv("XDG_CONFIG_DIRS", "/elsewhere")
    assert usual_place().name == "policy.toml"
    assert not str(usual_place()).startswith("/elsewhere")


def test_what_the_program_suggests_is_enough_for_every_policy() -> None:
    resources = Resources()
    strict = Policy(file="file", passphrase_characters=64, words_only=True)
    for _ in range(20):
        require_allowed(suggest(resources), strict, resources)
    require_allowed("abandon ability able about above abandon", strict, resources)  # it may come so


def test_an_own_passphrase_is_refused_where_the_organisation_wants_more() -> None:
    resources = Resources()
    require_allowed(OWN, NO_POLICY, resources)
    require_allowed(OWN, Policy(file="file", passphrase_characters=len(OWN)), resources)
    with pytest.raises(BadInput):
        require_allowed(OWN, Policy(file="file", passphrase_characters=len(OWN) + 1), resources)
    with pytest.raises(BadInput):
        require_allowed(OWN, Policy(file="file", words_only=True), resources)
    with pytest.raises(WeakPassphrase):
        require_allowed("short", NO_POLICY, resources)
    with pytest.raises(BadInput):
        require_allowed(
            "abandon ability able able ability abandon", Policy(file="file", words_only=True), resources
        )


def test_records_that_are_there_open_whatever_the_policy_asks_for(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    starter = Starter(profile=tmp_path / "profile")
    starter.create(tmp_path / "records", OWN, cost=LOW).program.upkeep.close()
    place = put(tmp_path / "etc", "[[[")
    monkeypatch.setattr(machine_policy, "usual_place", lambda: place)
    program = starter.unlock(tmp_path / "records", passphrase=OWN)
    assert program.policy.problems
    with pytest.raises(BadInput):
        program.safety.add_person(OWN, "another song of hers", "chair", LOW)
    with pytest.raises(BadInput):
        program.safety.change_passphrase(OWN, "another song of hers", LOW)
    with pytest.raises(BadInput):
        program.safety.choose_passphrase("", "another song of hers", Whose(alone=True), LOW)
    program.upkeep.close()
    with pytest.raises(BadInput):
        starter.create(tmp_path / "more", OWN, cost=LOW)
