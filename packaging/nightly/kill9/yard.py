"""What the victims work on: closed records to copy, packets, and a headquarters that reads what they seal."""

from __future__ import annotations

import shutil
from collections.abc import Callable
from dataclasses import dataclass
from functools import cached_property
from pathlib import Path

from nightly.stage import Stage
from r2p_field.bootstrap import Program
from r2p_field.crypto import kdf
from r2p_field.domain.jobs import Silent
from r2p_field.domain.observation import Observation

Acknowledge = Callable[[str], None]
DOCUMENT = b"what somebody wrote down and signed\n" * 18_000
"""Three pieces of an attachment."""


def cheap(secret: bytes | bytearray, salt: bytes, _: kdf.Argon2Parameters) -> bytearray:
    """Stretch nothing: it is not the passphrase that is killed here, and each try opens records thrice."""
    return kdf.derive(bytes(secret) + b".", "campaign", salt=salt)


class Yard:
    """Closed records of a device with a few observations, of an empty headquarters, and packets for it."""

    def __init__(self, stage: Stage) -> None:
        self._stage = stage
        self.packets = stage.packets(devices=2, each=2, observations=6)
        self.device = stage.scene.place("device")
        stage.scene.new_device(stage.scene.unrecorded(4), self.device).upkeep.close(ending=False)
        _ = stage.empty
        self.document = stage.scene.place("document.txt")
        self.document.write_bytes(DOCUMENT)

    @cached_property
    def reader(self) -> Program:
        """A headquarters that stays open, to ask whether a packet is whole; it takes nothing in."""
        return self.unlock(self._stage.copy())

    @cached_property
    def second_copy(self) -> Path:
        """A second copy of the device's records."""
        target = self._stage.scene.place("second-copy")
        program = self.unlock(Path(shutil.copytree(self.device, self._stage.scene.place("copied"))))
        program.upkeep.back_up(target, Silent())
        program.upkeep.close(ending=False)
        return target

    @property
    def passphrase(self) -> str:
        """What opens all records here."""
        return self._stage.scene.passphrase

    @property
    def profile(self) -> Path:
        """The profile of the person who sits here."""
        return self._stage.scene.starter.profile

    def place(self) -> Path:
        """Return a new, empty folder."""
        folder = self._stage.scene.place("try")
        folder.mkdir()
        return folder

    def put(self, place: Path, *, headquarters: bool = False) -> None:
        """Put a copy of closed records into a place."""
        shutil.copytree(self._stage.empty if headquarters else self.device, place / "records")

    def unlock(self, records: Path, passphrase: str | None = None) -> Program:
        """Open records."""
        return self._stage.scene.starter.unlock(records, passphrase=passphrase or self.passphrase)


@dataclass(frozen=True, slots=True, kw_only=True)
class Job:
    """What a victim does until it is killed, and what must hold afterwards.

    `prepare` fills an empty place, `work` goes on for ever or to its end and acknowledges a line for what is
    done for good, `look` says what is wrong given the acknowledged lines.
    """

    prepare: Callable[[Yard, Path], None]
    work: Callable[[Yard, Path, Acknowledge], None]
    look: Callable[[Yard, Path, list[str]], list[str]]


def wordy(number: int) -> Observation:
    """An observation of any length up to a few pages."""
    words = f"observation {number} of a process that is about to be killed " * (1 + number * 7 % 40)
    return Observation(what=words)


def unsound(program: Program) -> list[str]:
    """Say what the check of the files found."""
    verdict = program.upkeep.check(Silent())
    return [] if verdict.sound else [f"the check found {verdict}"]
