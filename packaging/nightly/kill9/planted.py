"""Jobs with a planted fault, each of which the campaign must find: the controls."""

from __future__ import annotations

import itertools
import time
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import replace
from pathlib import Path
from typing import Any, BinaryIO

from nightly.kill9 import carried, jobs, updating
from nightly.kill9.yard import Acknowledge, Yard, wordy
from r2p_field.bundle.names import packet_name
from r2p_field.bundle.seal import Sealed
from r2p_field.domain import records
from r2p_field.domain.commitment import Commitment
from r2p_field.domain.jobs import Progress
from r2p_field.domain.session import Session
from r2p_field.release.manifest import said
from r2p_field.release.pointer import CURRENT, Pointer
from r2p_field.release.pointer import Place as Version
from r2p_field.release.reading import Release
from r2p_field.services import packet_files, program_shelf, seal_packets
from r2p_field.services.covers import Covers
from r2p_field.services.files import new_file as new
from r2p_field.services.journal import Entry
from r2p_field.vault.connection import Connection


def _too_early(yard: Yard, place: Path, acknowledge: Acknowledge) -> None:
    """Acknowledge before it is kept."""
    program = yard.unlock(place / "records")
    for number in itertools.count():
        born, record = program.journal.new_record()
        acknowledge(record)
        body = records.to_body(wordy(number))
        program.journal.write([Entry(kind="observation", form=1, body=body, born=born)])


def _uncommitted(yard: Yard, place: Path, acknowledge: Acknowledge) -> None:
    """Commit only when the journal is folded."""
    real = Connection.execute

    def lazy(self: Connection, sql: str, parameters: Any = ()) -> Any:
        if sql.startswith("PRAGMA wal_checkpoint") and self.in_transaction:
            real(self, "COMMIT")
        return real(self, "SELECT 1" if sql == "COMMIT" else sql, parameters)

    Connection.execute = lazy  # type: ignore[method-assign]
    jobs.JOBS["saving"].work(yard, place, acknowledge)


def _in_place(yard: Yard, place: Path, acknowledge: Acknowledge) -> None:
    """Write a packet under its own name from the first byte."""

    @contextmanager
    def new_file(path: Path) -> Iterator[BinaryIO]:
        with path.open("wb") as file:
            yield file

    packet_files.new_file = new_file  # type: ignore[attr-defined]  # it is imported there
    carried.JOBS["sealing"].work(yard, place, acknowledge)


def _noted_too_early(yard: Yard, place: Path, acknowledge: Acknowledge) -> None:
    """Note a packet as made when it is written, and make it durable and give it its name after that."""
    real = Covers.note

    def write_packet(folder: Path, make: Any, seconds: int, written: Any) -> tuple[Path, Sealed]:
        path = folder / packet_name()
        with new(path) as file:
            sealed = make(file)
            real(noting[0], sealed, path.name, 1, 0)
            time.sleep(0.02)  # sticks are slow
            packet_files._settle(file, seconds, written, (sealed.file_size, sealed.file_sha256))  # noqa: SLF001
        return path, sealed

    noting: list[Covers] = []
    cover = Covers.cover

    def remember(self: Covers, *rest: Any) -> Any:
        noting[:] = [self]
        return cover(self, *rest)

    Covers.cover = remember  # type: ignore[assignment,method-assign]
    Covers.note = lambda *_: None  # type: ignore[method-assign]
    seal_packets.write_packet = write_packet  # type: ignore[assignment,attr-defined]  # it is imported there
    carried.JOBS["sealing"].work(yard, place, acknowledge)


def _in_two_steps(yard: Yard, place: Path, acknowledge: Acknowledge) -> None:
    """Write down a meeting and then its promises."""
    program = yard.unlock(place / "records")
    for number in itertools.count():
        met = program.meetings.add(Session(title=f"meeting {number}"))
        for one in range(3):
            program.meetings.add(Commitment(text=f"promise {number} {one}", made_at=met))
        acknowledge(f"{met} {number}")


def _pointed_too_early(yard: Yard, place: Path, acknowledge: Acknowledge) -> None:
    """Let the new version start before it is there."""
    real = program_shelf._write  # noqa: SLF001  (on purpose)

    def write(new: Path, file: BinaryIO, release: Release, progress: Progress) -> None:
        pointer = Pointer(current=Version(version=said(release.manifest.version), schema=1))
        (new.parent / CURRENT).write_bytes(pointer.to_bytes())
        real(new, file, release, progress)

    program_shelf._write = write  # noqa: SLF001
    updating.JOBS["updating"].work(yard, place, acknowledge)


JOBS = {
    "acknowledged too early": replace(jobs.JOBS["saving"], work=_too_early),
    "committed with the journal": replace(jobs.JOBS["saving"], work=_uncommitted),
    "packet written in place": replace(carried.JOBS["sealing"], work=_in_place),
    "packet noted too early": replace(carried.JOBS["sealing"], work=_noted_too_early),
    "meeting in two steps": replace(jobs.JOBS["meeting"], work=_in_two_steps),
    "version started too early": replace(updating.JOBS["updating"], work=_pointed_too_early),
}
