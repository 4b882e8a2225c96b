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
from r2p_field.domain.ids import FeedId
from r2p_field.domain.jobs import Silent
from r2p_field.domain.observation import Observation
from r2p_field.vault import slots

Acknowledge = Callable[[str], None]
DOCUMENT = b"what somebody wrote down and signed\n" * 18_000
"""Three pieces of an attachment."""


def cheap(secret: bytes | bytearray, salt: bytes, _: kdf.Argon2Parameters) -> bytearray:
    """Stretch nothing: it is not the passphrase that is killed here, and each try opens records thrice."""
    return kdf.derive(bytes(secret) + b".", "campaign", salt=salt)


@dataclass(frozen=True, slots=True, kw_only=True)
class Kept:
    """Closed records as they lay in the place where victims work, with the person's marks and their chain."""

    records: Path
    profile: Path
    chain: FeedId


class Yard:
    """Closed records of a device with a few observations, of an empty headquarters, and packets for it.

    Both were made in the one place where victims work: elsewhere every unlocking would be that of a copy.
    """

    def __init__(self, stage: Stage, here: Path | None = None) -> None:
        self._stage = stage
        self._here = here or stage.scene.place("here")
        self._beside: list[Path] = []
        self.packets = stage.packets(devices=2, each=2, observations=6)
        scene = stage.scene
        self.device = self._kept(lambda at: scene.new_device(scene.unrecorded(4), at))
        self.headquarters = self._kept(scene.headquarters)
        self.document = scene.place("document.txt")
        self.document.write_bytes(DOCUMENT)

    def _kept(self, make: Callable[[Path], Program]) -> Kept:
        program = make(self.place() / "records")
        chain = program.upkeep.info().device
        program.upkeep.close(ending=False)
        kept = self._stage.scene.place("kept")
        shutil.copytree(self.profile, kept / "profile")
        shutil.move(self._here / "records", kept)
        self.clear()
        return Kept(records=kept / "records", profile=kept / "profile", chain=chain)

    @cached_property
    def reader(self) -> Program:
        """A headquarters that stays open, to ask whether a packet is whole; it takes nothing in."""
        return self.unlock(
            Path(shutil.copytree(self.headquarters.records, self._stage.scene.place("reader")))
        )

    @cached_property
    def second_copy(self) -> Path:
        """A second copy of the device's records."""
        target = self._stage.scene.place("second-copy")
        copied = Path(shutil.copytree(self.device.records, self._stage.scene.place("copied")))
        program = self.unlock(copied)
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
        """Return the place where victims work, empty."""
        self.clear()
        self._here.mkdir()
        return self._here

    def clear(self) -> None:
        """Remove what lies in that place and beside it."""
        for folder in (self._here, *self._beside):
            shutil.rmtree(folder, ignore_errors=True)
        self._beside.clear()

    def put(self, place: Path, kept: Kept) -> None:
        """Put closed records into the place where they were made, and their mark into the profile."""
        shutil.copytree(kept.records, place / "records")
        shutil.copytree(kept.profile, self.profile, dirs_exist_ok=True)

    def another_headquarters(self) -> Path:
        """Return a headquarters that took in nothing, elsewhere; it is there until the next `clear`."""
        folder = self._stage.scene.place("hq")
        self._beside.append(folder)
        return Path(shutil.copytree(self.headquarters.records, folder))

    def unlock(self, records: Path, passphrase: str | None = None) -> Program:
        """Open records."""
        return self._stage.scene.starter.unlock(records, passphrase=passphrase or self.passphrase)

    def looked_at(self, records: Path, passphrase: str | None = None) -> Program:
        """Open what a victim left; a second time, since the first one completes what was cut short."""
        self.unlock(records, passphrase).upkeep.close(ending=False)
        return self.unlock(records, passphrase)

    def in_the_way(self, place: Path, kept: Kept) -> list[str]:
        """Say which files stay in closed records that do not belong there."""
        more = names(place / "records") - names(kept.records) - {slots.OLD}
        return [f"{one} stays among the records" for one in sorted(more)]


def names(folder: Path) -> set[str]:
    """Return the names in a folder."""
    return {one.name for one in folder.iterdir()} if folder.is_dir() else set()


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


def unsound(program: Program, chain: FeedId | None = None) -> list[str]:
    """Say what the check of the files found, and whether a kill was taken for a copy of those records."""
    verdict = program.upkeep.check(Silent())
    found = [] if verdict.sound else [f"the check found {verdict}"]
    if chain is not None and program.upkeep.info().device != chain:
        found.append("a new chain was begun without need")
    return found
