"""An organisation's policy and recovery key on the command line, and the records that a computer knows."""

from __future__ import annotations

from pathlib import Path

import pytest
from tests.cli.desk import Desk

from r2p_field.services import machine_policy

NEW = "candle bridge winter harbour meadow lantern"


@pytest.fixture
def here(tmp_path: Path) -> Desk:
    return Desk(tmp_path / "home")


def test_a_policy_is_tried_before_it_is_put_in_place(here: Desk, tmp_path: Path) -> None:
    file = tmp_path / "policy.toml"
    file.write_text("[locking]\nidle_minutes = 90\n", "utf-8")
    tried = here.ok("policy", "check", file)
    assert tried["idle_minutes"] == 2
    assert [one["place"] for one in tried["problems"]] == ["locking.idle_minutes"]
    assert here.ok("policy", "check", tmp_path / "none")["file"] == ""


def test_a_recovery_key_goes_all_its_way(here: Desk, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    vault, key = tmp_path / "records", tmp_path / "recovery.key"
    here.create(vault)
    made = here.ok("policy", "recovery-key", key)
    place = tmp_path / "etc" / "policy.toml"
    place.parent.mkdir(mode=0o755)
    place.write_text(f'organisation = "An office"\n[escrow]\nrecipient = "{made["recipient"]}"\n', "utf-8")
    monkeypatch.setattr(machine_policy, "usual_place", lambda: place)
    monkeypatch.setattr(machine_policy, "_others_can_write", lambda _: False)

    assert here.ok("escrow", "show", vault=vault)["offered"] == made["key"]
    assert here.ok("escrow", "refuse", vault=vault)["asked"] is False
    [held] = here.ok("escrow", "accept", "--yes", vault=vault)["held"]
    assert held["key"] == made["key"]
    (tmp_path / "code").write_text(made["code"], "ascii")
    (tmp_path / "new").write_text(NEW, "ascii")
    words = ("--code-file", tmp_path / "code", "--new-passphrase-file", tmp_path / "new", "--cost", "low")
    here.ok("escrow", "open", key, "--vault", vault, *words)
    new = ("--passphrase-file", tmp_path / "new")
    assert len(here.ok("escrow", "show", *new, vault=vault)["opened"]) == 1
    assert here.ok("escrow", "remove", held["slot"], *new, vault=vault)["held"] == []


def test_a_program_that_was_not_built_is_not_carried_about(here: Desk) -> None:
    assert here.ok("portable", "show")["folder"] is None
    assert here.refused("portable", "make")["code"] == "not-built"


def test_records_are_remembered_when_asked_to_and_forgotten(
    here: Desk, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("HOME", str(tmp_path / "me"))
    here.create(tmp_path / "choir")
    assert here.ok("vault", "list")["records"] == []
    assert here.ok("vault", "remember", tmp_path / "choir")["remembered"]
    assert [Path(one["folder"]).name for one in here.ok("vault", "list")["records"]] == ["choir"]
    here.ok("vault", "forget", tmp_path / "choir")
    assert here.ok("vault", "list")["records"] == []
