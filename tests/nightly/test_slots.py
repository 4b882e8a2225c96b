"""The campaign about key files can fail: a reader that trusts what nobody sealed is found out."""

from __future__ import annotations

from pathlib import Path

import pytest

from nightly import slots as campaign
from nightly.limits import Limit
from r2p_field.crypto import recovery
from r2p_field.vault import slots
from r2p_field.vault.errors import VaultDamaged, WrongPassphrase
from r2p_field.vault.slots import SlotFile

TRIES = Limit(count=90)


def test_a_reader_that_skips_the_mac_of_the_whole_file_is_found(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(SlotFile, "is_authentic", lambda *_: True)
    failures = campaign.run(TRIES, tmp_path / "trial").failures
    assert any("a file opened that the program did not write" in one for one in failures)


def test_a_code_that_opens_too_much_is_found(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    real = slots._code_key
    monkeypatch.setattr(slots, "_code_key", lambda _, settings: real(bytearray(recovery.CODE_SIZE), settings))
    failures = campaign.run(TRIES, tmp_path / "trial").failures
    assert any("a wrong secret opened it" in one for one in failures)


def test_a_reader_that_tells_damage_from_a_wrong_secret_is_found(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    real = SlotFile.open_with

    def talkative(file: SlotFile, secret: slots.Secret) -> object:
        try:
            return real(file, secret)
        except WrongPassphrase:
            raise VaultDamaged from None

    monkeypatch.setattr(SlotFile, "open_with", talkative)
    failures = campaign.run(TRIES, tmp_path / "trial").failures
    assert any("a wrong secret heard" in one for one in failures)
