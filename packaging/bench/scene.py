"""A headquarters and the devices that report to it, made by the program itself in a passing folder."""

from __future__ import annotations

import datetime as dt
import itertools
import shutil
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from functools import cached_property
from pathlib import Path
from typing import Final

from bench.generator import Generator
from bench.shapes import learn
from r2p_field.bootstrap import Program, Starter
from r2p_field.crypto import kdf
from r2p_field.domain import records
from r2p_field.domain.jobs import Silent
from r2p_field.domain.observation import Observation
from r2p_field.services.journal import Entry
from r2p_field.services.observations import Filter
from r2p_field.services.resources import Resources
from r2p_field.services.seal_packets import SealedPacket
from r2p_field.vault import vault as vaults
from r2p_field.vault.vault import Vault

SMALL: Final = 100
"""Observations in a packet as one device sends it in a week."""
TODAY: Final = dt.date(2026, 11, 1)
_SEED: Final = 20261101
_STEP: Final = 1000
_KIND: Final = "observation"


@dataclass(frozen=True, slots=True, kw_only=True)
class SmallPacket:
    """A packet and what was recorded for it."""

    packet: SealedPacket
    observations: tuple[Observation, ...]


class Scene:
    """Vaults with `size` generated observations, and `devices` with a hundred more each."""

    def __init__(self, folder: Path, size: int, devices: int) -> None:
        self.folder = folder
        self.size = size
        self._devices = devices
        self.resources = Resources()
        self.passphrase = " ".join(self.resources.words()[:6])
        self.starter = Starter(profile=folder / "profile", resources=self.resources)
        self._numbers = itertools.count(1)
        self._next = size

    @cached_property
    def generator(self) -> Generator:
        """The source of all observations."""
        return Generator(learn(self.resources), _SEED)

    @cached_property
    def observations(self) -> tuple[Observation, ...]:
        """The observations that the first device records."""
        return tuple(self.generator.observations(self.size))

    def unrecorded(self, count: int) -> list[Observation]:
        """Return observations that nobody recorded so far."""
        first, self._next = self._next, self._next + count
        return list(self.generator.observations(count, first=first))

    def place(self, name: str) -> Path:
        """Return a path in this scene that is not taken."""
        return self.folder / f"{next(self._numbers):03d}-{name}"

    # Headquarters

    @cached_property
    def _programme(self) -> Program:
        """The headquarters that approves devices; it takes in nothing itself."""
        program = self.starter.create(
            self.folder / "programme", self.passphrase, role="headquarters", cost=kdf.FLOOR
        ).program
        program.programmes.create("network", state=False, today=TODAY)
        return program

    @cached_property
    def _keys(self) -> tuple[Path, str]:
        file = self.place("keys")
        return file, self._programme.programmes.export_keys(file, everything=False)

    def headquarters(self, folder: Path | None = None) -> Program:
        """Return a new, empty headquarters that knows every device so far; the caller closes it."""
        _ = self.closed_device, self.small_packets
        program = self.starter.create(
            folder or self.place("hq"), self.passphrase, role="headquarters", cost=kdf.FLOOR
        ).program
        program.programmes.import_keys(*self._keys)
        for approval in self._approvals:
            program.devices.admit(approval)
        return program

    def empty_vault(self) -> Vault:
        """Return the vault of a new, empty headquarters, for what no service offers alone."""
        folder = self.place("hq")
        self.headquarters(folder).upkeep.close(ending=False)
        return vaults.unlock(folder, profile=self.starter.profile, passphrase=self.passphrase)

    @cached_property
    def full(self) -> Program:
        """A headquarters that took in the large packet; stays open."""
        return self.starter.unlock(self._full_folder, passphrase=self.passphrase)

    @cached_property
    def closed_full(self) -> Path:
        """A closed copy of it, that nobody changes."""
        return self._copy(self._full_folder)

    @cached_property
    def _full_folder(self) -> Path:
        folder = self.place("hq")
        program = self.headquarters(folder)
        program.packets.import_paths([self.packet.path], Silent())
        program.upkeep.close(ending=False)
        return folder

    # Devices

    @cached_property
    def _approvals(self) -> list[Path]:
        return []

    def new_device(self, observations: Sequence[Observation], folder: Path | None = None) -> Program:
        """Return a new device that is admitted and recorded these; the caller closes it."""
        place = folder or self.place("device")
        program = self.starter.create(place, self.passphrase, cost=kdf.FLOOR).program
        card, request, approval = self.place("card"), self.place("request"), self.place("approval")
        self._programme.programmes.export_card(card)
        program.programmes.join(card, self._programme.programmes.joined_programme().fingerprint)
        asked = program.devices.request(request)
        self._programme.devices.approve_file(request, asked.fingerprint, approval)
        program.devices.admit(approval)
        self._approvals.append(approval)
        record_all(program, observations)
        return program

    @cached_property
    def device(self) -> Program:
        """The device that recorded all observations; stays open."""
        _ = self.closed_device
        return self.starter.unlock(self._device_folder, passphrase=self.passphrase)

    @cached_property
    def closed_device(self) -> Path:
        """A closed copy of it, that nobody changes."""
        return self._copy(self._device_folder)

    @cached_property
    def _device_folder(self) -> Path:
        folder = self.place("device")
        self.new_device(self.observations, folder).upkeep.close(ending=False)
        return folder

    def _copy(self, folder: Path) -> Path:
        """Copy closed records; who unlocks the copy goes on in a new chain, as after a restored backup."""
        return Path(shutil.copytree(folder, self.place("copy")))

    @cached_property
    def packet(self) -> SealedPacket:
        """All observations of that device in one packet."""
        return self.seal(self.device)

    @cached_property
    def small_packets(self) -> tuple[SmallPacket, ...]:
        """A packet of a hundred observations from each of some further devices."""
        packets = []
        for _ in range(self._devices):
            observations = self.unrecorded(SMALL)
            program = self.new_device(observations)
            packets.append(SmallPacket(packet=self.seal(program), observations=tuple(observations)))
            program.upkeep.close(ending=False)
        return tuple(packets)

    def seal(self, program: Program) -> SealedPacket:
        """Seal what is new on a device. Everything must go: a row about fewer observations would lie."""
        out = self.place("stick")
        out.mkdir()
        preview = program.sealing.preview()
        if preview.stays:
            raise RuntimeError(f"observations stay behind: {preview.stays}")
        return program.sealing.seal(out, Silent())

    def close(self) -> None:
        """Close what is open."""
        for name in ("_programme", "device", "full"):
            if (program := self.__dict__.get(name)) is not None:
                program.upkeep.close(ending=False)


def record_all(program: Program, observations: Sequence[Observation]) -> None:
    """Record many observations in large steps, as an import of events does, and make them searchable."""
    for start in range(0, len(observations), _STEP):
        program.journal.write(
            [
                Entry(kind=_KIND, form=records.KINDS[_KIND], body=records.to_body(one))
                for one in observations[start : start + _STEP]
            ]
        )
    while program.upkeep.counts()["unindexed"]:
        program.observations.page(Filter(), limit=1)


@contextmanager
def scene(folder: Path, size: int, devices: int = 3) -> Iterator[Scene]:
    """Set a scene in a new folder; it is removed at the end."""
    folder.mkdir(parents=True)
    made = Scene(folder, size, devices)
    try:
        yield made
    finally:
        try:
            made.close()
        finally:
            shutil.rmtree(folder)
