"""Computers that are cloned, put back and lost: each has its records and its person's profile in one folder.

A computer acts while its folder lies at one and the same path, as two computers set up alike do; so a
clone of a whole computer finds its records and its marks where they always lay.
"""

from __future__ import annotations

import shutil
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from pathlib import Path

from bench.scene import TODAY
from r2p_field.bootstrap import Program, Starter
from r2p_field.bootstrap.wiring import wire
from r2p_field.crypto import kdf
from r2p_field.domain.jobs import Silent
from r2p_field.services.resources import Resources
from r2p_field.vault import vault as vaults
from r2p_field.vault.vault import Vault

RECORDS, PROFILE = "records", "profile"


@dataclass(slots=True, kw_only=True)
class Clock:
    """A clock that goes a second ahead each time it is looked at."""

    now: int = 1_795_435_200_000

    def __call__(self) -> int:
        """Return milliseconds since 1970-01-01 UTC."""
        self.now += 1000
        return self.now


@dataclass(slots=True, kw_only=True)
class Machine:
    """A computer: where its folder is kept while it is off, and what opens its records."""

    home: Path
    code: str
    name: str


@dataclass(slots=True, kw_only=True)
class World:
    """All computers below one folder; `here` is where the one that is on lies."""

    folder: Path
    resources: Resources
    clock: Clock = field(default_factory=Clock)
    numbers: int = 0

    @property
    def here(self) -> Path:
        """Where a computer lies while it is on."""
        return self.folder / "here"

    def place(self, name: str) -> Path:
        """Return a path that is not taken."""
        self.numbers += 1
        return self.folder / f"{self.numbers:04d}-{name}"

    @contextmanager
    def on(self, machine: Machine) -> Iterator[tuple[Program, Vault]]:
        """Switch a computer on and open its records; they are closed and it is off again at the end."""
        machine.home.rename(self.here)
        try:
            profile = self.here / PROFILE
            vault = vaults.unlock(self.here / RECORDS, profile=profile, code=machine.code)
            try:
                yield wire(vault, self.resources, self.clock, profile=profile), vault
            finally:
                vault.close()
        finally:
            self.here.rename(machine.home)

    def new(self, name: str, role: str, passphrase: str) -> Machine:
        """Return a new computer with new records."""
        self.here.mkdir(parents=True, exist_ok=True)
        made = self._starter().create(self.here / RECORDS, passphrase, role=role, cost=kdf.FLOOR)
        made.program.upkeep.close(ending=False)
        machine = Machine(home=self.place(name), code=made.code, name=name)
        self.here.rename(machine.home)
        return machine

    def copied(self, machine: Machine, *, profile: bool = True) -> Machine:
        """Return a copy of a computer, or of its records alone on a computer that is new to them."""
        home = self.place(machine.name)
        shutil.copytree(machine.home, home)
        if not profile:
            shutil.rmtree(home / PROFILE)
        return Machine(home=home, code=machine.code, name=machine.name)

    def put_back(self, machine: Machine, earlier: Machine) -> None:
        """Put a whole computer back to what it was earlier, as a virtual one is."""
        shutil.rmtree(machine.home)
        shutil.copytree(earlier.home, machine.home)

    def back_up(self, machine: Machine) -> Path:
        """Return a second copy made by the program."""
        target = self.place("copy")
        with self.on(machine) as (program, _):
            program.upkeep.back_up(target, Silent())
        return target

    def restored(self, copy: Path, machine: Machine) -> Machine:
        """Return a new computer on which a second copy was brought back to life."""
        self.here.mkdir(parents=True, exist_ok=True)
        program = self._starter().restore(copy, self.here / RECORDS, code=machine.code)
        program.upkeep.close(ending=False)
        home = self.place(machine.name)
        self.here.rename(home)
        return Machine(home=home, code=machine.code, name=machine.name)

    def _starter(self) -> Starter:
        return Starter(profile=self.here / PROFILE, wall=self.clock, resources=self.resources)


def programme(world: World) -> tuple[Machine, Machine]:
    """Return a headquarters and a device that it approved, which heard of it."""
    passphrase = " ".join(world.resources.words()[:6])
    hq, device = (world.new(role, role, passphrase) for role in ("headquarters", "field"))
    card, request, approval = (world.place(name) for name in ("card", "request", "approval"))
    with world.on(hq) as (program, _):
        program.programmes.create("network", state=False, today=TODAY)
        program.programmes.export_card(card)
        fingerprint = program.programmes.joined_programme().fingerprint
    with world.on(device) as (program, _):
        program.programmes.join(card, fingerprint)
        asked = program.devices.request(request)
    with world.on(hq) as (program, _):
        program.devices.approve_file(request, asked.fingerprint, approval)
    with world.on(device) as (program, _):
        program.devices.admit(approval)
    return hq, device
