"""Records of every format that was ever written open today, with everything that was in them."""

from __future__ import annotations

import hashlib
import json
import shutil
from pathlib import Path
from typing import Any

import pytest
from tests.vault.test_schema import shape
from tests.vault.test_vault import contents, write

from r2p_field.domain.jobs import Silent
from r2p_field.vault import vault as vaults
from r2p_field.vault.check import check
from r2p_field.vault.connection import open_store
from r2p_field.vault.records import Filter
from r2p_field.vault.schema import BLOB_MIGRATIONS, VAULT_MIGRATIONS, bring_up_to_date
from r2p_field.vault.store import Standing

GOLDEN = Path(__file__).resolve().parent.parent / "golden"
VERSIONS = sorted(path.name for path in GOLDEN.glob("vault-v*"))


def shape_of_new(path: Path, name: str) -> list[tuple[Any, ...]]:
    made = open_store(path, bytearray(32), new=True)
    bring_up_to_date(made, name, VAULT_MIGRATIONS if name == "vault" else BLOB_MIGRATIONS)
    found = shape(made)
    made.close()
    return found


@pytest.mark.parametrize("secret", ["passphrase", "code"])
@pytest.mark.parametrize("version", VERSIONS)
def test_what_an_earlier_version_wrote_opens_today(version: str, secret: str, tmp_path: Path) -> None:
    facts = json.loads((GOLDEN / version / "facts.json").read_text("utf-8"))
    shutil.copytree(GOLDEN / version, tmp_path / "vault")
    vault = vaults.unlock(tmp_path / "vault", profile=tmp_path / "profile", **{secret: facts[secret]})

    assert vault.id == facts["vault"]
    assert vault.store.own_feeds()[facts["feed"]] is Standing.EARLIER
    assert vault.store.count() == facts["revisions"]
    states = b"".join(state for _, state in vault.records.states())
    assert hashlib.sha256(states).hexdigest() == facts["states"]
    vault.records.search.catch_up()
    found = vault.records.lines(vault.records.rows(Filter(text="ferry قرية")))
    assert [row.title for row, _ in found] == ["At the ferry"]
    assert b"".join(vault.blobs.read(facts["photo"])) == bytes(range(256)) * 1200
    assert [json.loads(draft.body)["what"] for draft in vault.drafts.all()] == ["half typed"]
    assert len(vault.keyring.identities()) == 3
    assert check(vault, Silent()).sound
    for name, connection in (("vault", vault.database), ("blobs", vault.blob_database)):
        assert shape(connection) == shape_of_new(tmp_path / f"{name}.db", name)
    write(vault)
    vault.close()


def test_the_files_themselves_are_never_touched() -> None:
    assert VERSIONS == ["vault-v1"]
    for version in VERSIONS:
        facts = json.loads((GOLDEN / version / "facts.json").read_text("utf-8"))
        held = contents(GOLDEN / version)
        told = {name: hashlib.sha256(data).hexdigest() for name, data in held.items() if name != "facts.json"}
        assert told == facts["files"]
