"""Vaults to work with: making one costs 0.2 s for its passphrase, so one is made and tests take copies."""

from __future__ import annotations

import shutil
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

import pytest
from tests.vault.writers import World

from r2p_field.crypto import kdf
from r2p_field.crypto.randomness import random_secret
from r2p_field.vault import slots
from r2p_field.vault import vault as vaults
from r2p_field.vault.connection import Connection, open_store
from r2p_field.vault.records import Records
from r2p_field.vault.schema import VAULT_MIGRATIONS, bring_up_to_date
from r2p_field.vault.store import Store
from r2p_field.vault.vault import Vault

PASSPHRASE = "river stone lamp seven"


@dataclass(frozen=True, slots=True, kw_only=True)
class Home:
    """The folder of a closed vault, the profile of its person, and what opens it."""

    folder: Path
    profile: Path
    code: str
    passphrase: str = PASSPHRASE

    def unlock(self) -> Vault:
        """Open it with the code on paper, which costs no time."""
        return vaults.unlock(self.folder, profile=self.profile, code=self.code)

    def moved(self, folder: Path) -> Home:
        """Return the same person's vault at another place."""
        return Home(folder=folder, profile=self.profile, code=self.code)

    def key(self, label: str) -> bytes:
        """Return the raw key of one of its files, for reading it without SQLCipher."""
        unlocked = slots.unlock(self.folder, slots.Secret.of(None, self.code))
        return bytes(kdf.derive(unlocked.master, label))


@pytest.fixture(scope="session")
def first_home(tmp_path_factory: pytest.TempPathFactory) -> Home:
    """A vault as it is after it was made; nobody writes into this one."""
    base = tmp_path_factory.mktemp("home")
    folder, profile = base / "vault", base / "profile"
    made = vaults.create(folder, PASSPHRASE, profile=profile, role="field", parameters=kdf.FLOOR)
    made.vault.close()
    return Home(folder=folder, profile=profile, code=made.code)


@pytest.fixture
def home(first_home: Home, tmp_path: Path) -> Home:
    """A closed vault of the test's own, which knows its place: it was opened here once."""
    shutil.copytree(first_home.folder, tmp_path / "vault")
    here = Home(folder=tmp_path / "vault", profile=tmp_path / "profile", code=first_home.code)
    here.unlock().close()
    return here


@pytest.fixture
def vault(home: Home) -> Iterator[Vault]:
    """An open vault of the test's own."""
    opened = home.unlock()
    yield opened
    opened.close()


@pytest.fixture
def database(tmp_path: Path) -> Iterator[Connection]:
    """An open `vault.db` with its tables and nothing else."""
    connection = open_store(tmp_path / "vault.db", random_secret(), new=True)
    bring_up_to_date(connection, "vault", VAULT_MIGRATIONS)
    yield connection
    connection.close()


@pytest.fixture
def store(database: Connection) -> Store:
    return Store(database)


@pytest.fixture
def records(database: Connection, store: Store) -> Records:
    found = Records(database, store)
    found.search.begin()
    return found


@pytest.fixture
def world() -> World:
    """Two officers and a committee chair, all admitted."""
    return World("ana", "ben", "chair")
