"""Where an act happens: one folder with the records, the profile, and a stick; and what opens the records."""

from __future__ import annotations

import contextlib
import json
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from unittest import mock

from r2p_field.bootstrap import Program, Starter
from r2p_field.bootstrap.wiring import wire
from r2p_field.crypto import fingerprint, kdf
from r2p_field.domain.jobs import Silent
from r2p_field.services.resources import Resources
from r2p_field.vault import vault as vaults
from r2p_field.vault.vault import Vault

PASSPHRASES = 3
_WORDS = 6


@dataclass(frozen=True, slots=True, kw_only=True)
class Place:
    """The folder of one act. `given` are files that lie elsewhere, on a disk whose power stays on."""

    root: Path
    given: tuple[Path, ...] = ()

    @property
    def vault(self) -> Path:
        """The records."""
        return self.root / "vault"

    @property
    def profile(self) -> Path:
        """The person's marks."""
        return self.root / "profile"

    @property
    def stick(self) -> Path:
        """A folder for packets and copies."""
        return self.root / "stick"

    def starter(self) -> Starter:
        """Return what opens records with the profile of this place."""
        return Starter(profile=self.profile, resources=resources())

    def open(self, passphrase: str = "", vault: Path | None = None) -> Opened:
        """Open records; the caller closes them."""
        found = vaults.unlock(
            vault or self.vault, profile=self.profile, passphrase=passphrase or passphrases()[0]
        )
        return Opened(vault=found, program=wire(found, resources(), None, profile=self.profile))

    @contextlib.contextmanager
    def opened(self, passphrase: str = "", vault: Path | None = None) -> Iterator[Opened]:
        """Open records for a while."""
        opened = self.open(passphrase, vault)
        try:
            yield opened
        finally:
            opened.vault.abandon()

    def to_json(self) -> str:
        """Write it down for another process."""
        return json.dumps([str(self.root), *map(str, self.given)])

    @classmethod
    def from_json(cls, text: str) -> Place:
        """Read what another process wrote down."""
        root, *given = map(Path, json.loads(text))
        return cls(root=root, given=tuple(given))


@dataclass(frozen=True, slots=True, kw_only=True)
class Opened:
    """Open records, and everything that can be done with them."""

    vault: Vault
    program: Program

    def damage(self) -> list[str]:
        """Return what the check of the files finds, a sentence at most."""
        verdict = self.program.upkeep.check(Silent())
        return [] if verdict.sound else [f"the check found {verdict}"]

    def unsound(self) -> list[str]:
        """Return damage, and whether a chain was left without need."""
        feeds = len(self.vault.store.own_feeds())
        return [*self.damage(), *([f"it was taken for a copy: {feeds} chains"] if feeds > 1 else [])]


def resources() -> Resources:
    """Return what ships with the program, read once."""
    if not _RESOURCES:
        _RESOURCES.append(Resources())
    return _RESOURCES[0]


_RESOURCES: list[Resources] = []


def passphrases() -> list[str]:
    """Return passphrases that are strong enough; the first one opens all records at the beginning."""
    words = resources().words()
    return [" ".join(words[_WORDS * n : _WORDS * (n + 1)]) for n in range(PASSPHRASES)]


def cheap(secret: bytes | bytearray, salt: bytes, parameters: kdf.Argon2Parameters) -> bytearray:  # noqa: ARG001
    """Stretch nothing: what is tried here is not the passphrase."""
    return kdf.derive(bytes(secret) + b".", "test", salt=salt)


@contextlib.contextmanager
def cheap_passphrases() -> Iterator[None]:
    """Let passphrases and fingerprints cost nothing within; records made there open only there."""
    with mock.patch.object(kdf, "argon2id", cheap), mock.patch.object(fingerprint, "argon2id", cheap):
        yield
