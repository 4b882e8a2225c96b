"""The whole line on real events: two field offices record and seal, headquarters imports, prints and answers.

Everything lies in one folder, this person's marks too. When it does not run to its end the folder is emptied
again, so that the next try finds it as this one did.
"""

from __future__ import annotations

import contextlib
import shutil
import time
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, field
from importlib.resources import as_file
from pathlib import Path

from r2p_field.domain.errors import BadInput, R2PError
from r2p_field.domain.jobs import Progress
from r2p_field.services.events import EventsReport
from r2p_field.services.files import require_folder, told
from r2p_field.services.passphrases import LOW, suggest
from r2p_field.services.ports import Program, Starter
from r2p_field.services.summaries import SummaryMade, SummaryRequest
from r2p_field.services.upkeep import VaultInfo

SAMPLE = "ucdp_ged_231_central_african_republic.csv"
PROFILE = "ucdp-ged"
RELEASE_OF_SAMPLE = "23.1"
"""The table itself does not say of which release it is; resources/sample/README.md does."""
_OFFICES = 2


@dataclass(frozen=True, slots=True, kw_only=True)
class Step:
    """One thing that was done: what, how long it took in seconds, and what came of it in words."""

    what: str
    seconds: float
    result: str


@dataclass(frozen=True, slots=True, kw_only=True)
class DemoVault:
    """One set of records of the demonstration, what opens it and what is in it at the end."""

    name: str
    folder: Path
    passphrase: str
    info: VaultInfo


@dataclass(frozen=True, slots=True, kw_only=True)
class DemoPacket:
    """A packet that a field office sealed: file, size in bytes, observations in it."""

    path: Path
    size: int
    observations: int


@dataclass(frozen=True, slots=True, kw_only=True)
class Demonstration:
    """What a demonstration leaves. `headquarters` is still open; whoever asked for it closes it."""

    folder: Path
    profile: Path
    headquarters: Program
    vaults: tuple[DemoVault, ...]
    events: tuple[EventsReport, ...]
    rejects: tuple[Path, ...]
    packets: tuple[DemoPacket, ...]
    summary: SummaryMade
    summary_file: Path
    same: bool
    steps: tuple[Step, ...]


def fresh_folder(folder: Path) -> contextlib.AbstractContextManager[None]:
    """Make a folder, or take an empty one, for the time of a job; it is as before when the job fails.

    Raises BadInput when it holds something already, FileRefused when it cannot be made.
    """
    return _fresh(folder)


@contextlib.contextmanager
def _fresh(folder: Path) -> Iterator[None]:
    with told("The folder for the demonstration cannot be used"):
        if folder.exists() and any(folder.iterdir()):
            raise _not_empty()
        require_folder(folder.parent)
        there = folder.exists()
        folder.mkdir(mode=0o700, exist_ok=True)
    try:
        yield
    except BaseException:
        for one in folder.iterdir():
            shutil.rmtree(one, ignore_errors=True) if one.is_dir() else one.unlink(missing_ok=True)
        if not there:
            with contextlib.suppress(OSError):
                folder.rmdir()
        raise


class Demo:
    """Runs the demonstration once, in `folder`, telling each step as it is done."""

    def __init__(
        self, starter: Starter, folder: Path, tell: Callable[[Step], None], progress: Progress
    ) -> None:
        self._starter = starter
        self._folder = folder
        self._tell = tell
        self._progress = progress
        self._open: dict[str, _Records] = {}
        self._steps: list[Step] = []

    def run(self, events: Path | None = None) -> Demonstration:
        """Do it all, with the events that ship with the program or with a table of the same shape.

        Raises an R2PError or Cancelled; the folder is as it was before then.
        """
        with fresh_folder(self._folder):
            try:
                if events is not None:
                    return self._whole_line(events, None)
                with as_file(self._starter.resources.sample(SAMPLE)) as sample:
                    return self._whole_line(sample, RELEASE_OF_SAMPLE)
            except BaseException:
                self._close(self._open)
                raise

    def _whole_line(self, events: Path, release: str | None) -> Demonstration:
        for folder in (self._packets, self._papers, self._answers):
            folder.mkdir()
        hq = self._headquarters()
        offices = [self._office(number) for number in range(1, _OFFICES + 1)]
        reports = [self._events(part, offices, events, release) for part in range(_OFFICES)]
        self._approve_first(hq, offices[0])
        packets = [self._seal(office) for office in offices]
        self._import(hq, packets)
        self._approve_waiting(hq)
        self._receipts(hq, offices)
        other = self._second_headquarters(hq, packets)
        summary = self._summary(hq)
        vaults = tuple(self._seen(name, records) for name, records in self._open.items())
        self._close({name: one for name, one in self._open.items() if one is not hq})
        return Demonstration(
            folder=self._folder,
            profile=self._starter.profile,
            headquarters=hq.program,
            vaults=vaults,
            events=tuple(reports),
            rejects=tuple(sorted(self._folder.glob("rows not taken *.csv"))),
            packets=tuple(packets),
            summary=summary,
            summary_file=self._summary_file,
            same=hq.program.upkeep.state_digest() == other,
            steps=tuple(self._steps),
        )

    @property
    def _packets(self) -> Path:
        return self._folder / "packets"

    @property
    def _answers(self) -> Path:
        return self._folder / "answers"

    @property
    def _papers(self) -> Path:
        return self._folder / "papers"

    @property
    def _summary_file(self) -> Path:
        return self._folder / "summary.pdf"

    def _headquarters(self) -> _Records:
        with self._step("Headquarters creates its records and begins a programme") as step:
            hq = self._create("headquarters", "headquarters")
            today = hq.program.journal.today()
            made = hq.program.programmes.create("civil_society", state=False, today=today)
            hq.program.programmes.export_card(self._papers / "programme-card.r2pc")
            step.result = f"fingerprint {made.fingerprint}"
        return hq

    def _office(self, number: int) -> _Records:
        with self._step(
            f"Field office {number} creates its records and joins, comparing the fingerprint"
        ) as step:
            office = self._create(f"field-office-{number}", "field")
            heard = self._open["headquarters"].program.programmes.joined_programme().fingerprint
            joined = office.program.programmes.join(self._papers / "programme-card.r2pc", heard)
            step.result = f"{_many(joined.readers, 'key')} can read what it seals"
        return office

    def _events(
        self, part: int, offices: Sequence[_Records], file: Path, release: str | None
    ) -> EventsReport:
        with self._step(f"Field office {part + 1} takes in its half of the events") as step:
            taking = offices[part].program.events
            report = taking.run(
                file,
                taking.profile(PROFILE),
                self._progress,
                release=release,
                rejects=self._folder / f"rows not taken {part + 1}.csv",
                only=(part, len(offices)),
            )
            step.result = (
                f"{_many(report.added, 'observation')} of {report.read:,} rows, {report.rejected:,} not taken"
            )
        return report

    def _approve_first(self, hq: _Records, office: _Records) -> None:
        with self._step("Headquarters approves the first device, comparing its fingerprint") as step:
            request, approval = (
                self._papers / "device-1-request.r2pq",
                self._papers / "device-1-approval.r2pa",
            )
            asked = office.program.devices.request(request)
            hq.program.devices.approve_file(request, asked.fingerprint, approval)
            office.program.devices.admit(approval)
            step.result = f"fingerprint {asked.fingerprint}"

    def _seal(self, office: _Records) -> DemoPacket:
        with self._step(f"{office.title} seals a packet") as step:
            sealed = office.program.sealing.seal(self._packets, self._progress)
            step.result = f"{_many(sealed.observations, 'observation')} in {sealed.size:,} bytes"
        return DemoPacket(path=sealed.path, size=sealed.size, observations=sealed.observations)

    def _import(self, hq: _Records, packets: Sequence[DemoPacket]) -> None:
        with self._step("Headquarters imports both packets") as step:
            report = hq.program.packets.import_paths([one.path for one in packets], self._progress)
            totals = report.totals
            taken, waiting = totals["imported"], totals["waiting"]
            step.result = f"{taken} taken in, {waiting} waiting for checking: nobody approved its device yet"

    def _approve_waiting(self, hq: _Records) -> None:
        with self._step(
            "Headquarters compares the second fingerprint, approves it and takes the packet in"
        ) as step:
            for waiting in hq.program.packets.waiting():
                heard = self._open["field-office-2"].program.devices.own_fingerprint().fingerprint
                hq.program.devices.approve_waiting(waiting.id, heard, self._papers / "device-2-approval.r2pa")
                hq.program.packets.release(waiting.id, self._progress)
            found = hq.program.upkeep.counts()["observations"]
            step.result = f"{_many(found, 'observation')} at headquarters"

    def _receipts(self, hq: _Records, offices: Sequence[_Records]) -> None:
        with self._step("Headquarters answers each office, and the offices take the answers in") as step:
            held = []
            for office in offices:
                made = hq.program.receipts.make(office.program.upkeep.info().device, self._answers)
                office.program.packets.import_paths([made.path], self._progress)
                held.append(made.held)
            step.result = "HQ has " + " + ".join(f"{one:,}" for one in held) + " entries"

    def _second_headquarters(self, hq: _Records, packets: Sequence[DemoPacket]) -> str:
        with self._step("A second headquarters takes the keys and imports in the other order") as step:
            file = self._papers / "programme-keys.r2pk"
            code = hq.program.programmes.export_keys(file, everything=False)
            other = self._create("second-headquarters", "headquarters").program
            other.programmes.import_keys(file, code)
            other.packets.import_paths([one.path for one in reversed(packets)], self._progress)
            digest = other.upkeep.state_digest()
            same = digest == hq.program.upkeep.state_digest()
            step.result = f"{'the same' if same else 'ANOTHER'} comparison number, {digest[:16]}…"
        return digest

    def _summary(self, hq: _Records) -> SummaryMade:
        with self._step("Headquarters prints the summary") as step:
            today = hq.program.journal.today()
            made = hq.program.summaries.print_to(SummaryRequest(), self._summary_file, today, self._progress)
            step.result = f"{_many(made.pages, 'page')}, each with a check code"
        return made

    def _create(self, name: str, role: str) -> _Records:
        passphrase = suggest(self._starter.resources)
        opened = self._starter.create(self._folder / name, passphrase, role=role, cost=LOW)
        records = _Records(
            name=name, folder=self._folder / name, passphrase=passphrase, program=opened.program
        )
        self._open[name] = records
        return records

    def _seen(self, name: str, records: _Records) -> DemoVault:
        return DemoVault(
            name=name,
            folder=records.folder,
            passphrase=records.passphrase,
            info=records.program.upkeep.info(),
        )

    @staticmethod
    def _close(records: dict[str, _Records]) -> None:
        """Let go of records; on a full disk their tail cannot be signed, and the folder goes anyway."""
        for one in records.values():
            with contextlib.suppress(R2PError):
                one.program.upkeep.close()

    @contextlib.contextmanager
    def _step(self, what: str) -> Iterator[_Running]:
        running, began = _Running(), time.monotonic()
        self._progress.report(0, 0, what)
        yield running
        step = Step(what=what, seconds=time.monotonic() - began, result=running.result)
        self._steps.append(step)
        self._tell(step)


@dataclass(frozen=True, slots=True, kw_only=True)
class _Records:
    """Records that are open while the demonstration runs."""

    name: str
    folder: Path
    passphrase: str
    program: Program

    @property
    def title(self) -> str:
        return self.name.replace("-", " ").capitalize()


@dataclass(slots=True)
class _Running:
    """What a step says at its end."""

    result: str = field(default="")


def _many(number: int, thing: str) -> str:
    return f"{number:,} {thing}{'' if number == 1 else 's'}"


def _not_empty() -> BadInput:
    return BadInput(
        what="The folder for the demonstration is not empty; perhaps one ran there before.",
        safe="What is in it was not touched.",
        next_="Give a new name, or remove that folder yourself and start again.",
        code="folder-not-empty",
    )
