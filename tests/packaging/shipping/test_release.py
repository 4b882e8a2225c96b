"""A release is made with the release key, or not at all."""

from __future__ import annotations

from pathlib import Path

import pytest
from tests.release.makers import KEYS, MAKER, STRANGER, lay

from r2p_field.crypto import kdf
from r2p_field.domain.errors import R2PError
from r2p_field.domain.jobs import Silent
from r2p_field.release.errors import NoRelease, NotSigned
from r2p_field.release.manifest import What
from r2p_field.release.reading import check_body, look, read_all
from r2p_field.release.trusted import write_keys
from shipping import release, release_key

PASSPHRASE = "seven quiet herons over the ford"


def test_a_release_by_the_key_that_programs_know_is_taken(tmp_path: Path) -> None:
    folder, out = lay(tmp_path / "r2p-field"), tmp_path / "x.r2pu"
    (tmp_path / "keys.json").write_bytes(write_keys(KEYS.values()))
    told = release.manifest_of(What.PROGRAM, "r2p-field", "0.2.0", "Faster.", folder)

    made = release.make(folder, out, told, MAKER, tmp_path / "keys.json")

    with out.open("rb") as file:
        found = look(file, KEYS)
        check_body(file, found, Silent())
        assert found.manifest == made
        assert set(read_all(file, found)) == {one.path for one in made.files}


def test_another_key_makes_none_and_leaves_no_file(tmp_path: Path) -> None:
    folder, out = lay(tmp_path / "r2p-field"), tmp_path / "x.r2pu"
    told = release.manifest_of(What.PROGRAM, "r2p-field", "0.2.0", "Faster.", folder)
    (tmp_path / "keys.json").write_bytes(write_keys(KEYS.values()))

    for signer, keys in ((STRANGER, tmp_path / "keys.json"), (MAKER, release.KEYS)):
        with pytest.raises(NotSigned):
            release.make(folder, out, told, signer, keys)
    assert not out.exists()


def test_the_key_lies_sealed_and_opens_by_its_passphrase_alone(tmp_path: Path) -> None:
    path = tmp_path / "release.key"
    keys = release_key.make(path, PASSPHRASE, kdf.FLOOR)
    raw = path.read_bytes()

    assert release_key.read(path, PASSPHRASE).public_keys == keys.public_keys
    assert not any(bytes(seed) in raw for seed in keys.export())
    assert path.stat().st_mode & 0o077 == 0
    for passphrase, spoiled in (("another", raw), (PASSPHRASE, raw[:-4]), (PASSPHRASE, b"[]"), ("x", b"{}")):
        path.write_bytes(spoiled)
        with pytest.raises(release_key.BadReleaseKey):
            release_key.read(path, passphrase)


def test_a_folder_of_another_version_is_not_signed_as_this_one(tmp_path: Path) -> None:
    program = lay(tmp_path / "r2p-field", {"r2p-field": b"#!/bin/sh\necho r2p-field 0.1.9\n"}) / "r2p-field"

    release.require_version(program, "0.1.9")
    with pytest.raises(NoRelease):
        release.require_version(program, "0.2.0")


def test_a_weak_passphrase_makes_no_key(tmp_path: Path) -> None:
    with pytest.raises(R2PError):
        release_key.make(tmp_path / "release.key", "secret", kdf.FLOOR)
    assert not (tmp_path / "release.key").exists()
