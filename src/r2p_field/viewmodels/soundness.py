"""Whether records are sound, and the ways out when they are not: made anew in place, or saved elsewhere."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import QObject, Signal

from r2p_field.domain.errors import R2PError
from r2p_field.services.ports import Program, Starter
from r2p_field.services.rescuing import Outcome, Report, Verdict
from r2p_field.services.soundness import PARTS, meaning
from r2p_field.viewmodels.jobs import AnyRunner
from r2p_field.viewmodels.long_job import LongJob
from r2p_field.viewmodels.sentences import said
from r2p_field.viewmodels.told import Told, told

__all__ = ["Judged", "Outcome", "Report", "Secret", "SoundnessModel"]


@dataclass(frozen=True, slots=True, kw_only=True)
class Secret:
    """What opens records: a passphrase, or the code on paper."""

    typed: str
    by_code: bool = False

    @property
    def passphrase(self) -> str | None:
        """The passphrase, unless it is the code."""
        return None if self.by_code else self.typed

    @property
    def code(self) -> str | None:
        """The code on paper, unless it is a passphrase."""
        return self.typed if self.by_code else None


@dataclass(frozen=True, slots=True, kw_only=True)
class Judged:
    """A verdict with what it means; `meaning` is None for sound records. `parts`: damaged places by name."""

    verdict: Verdict
    meaning: Told | None
    parts: tuple[tuple[str, int], ...]


class SoundnessModel(QObject):
    """Looks over one set of records, beside the window.

    With a `program` they are open; else they lie closed in `folder`, and `secret` opens them.

    Signals:
        judged(Judged): what was found.
        saved(Report): what could be saved is in the new folder.
        opened(object): the open `Program` of what was saved.
        failed(Told): the person can try again.
    """

    judged = Signal(Judged)
    saved = Signal(Report)
    opened = Signal(object)
    failed = Signal(Told)

    def __init__(
        self,
        starter: Starter,
        runner: AnyRunner,
        *,
        program: Program | None = None,
        folder: Path | None = None,
        secret: Secret | None = None,
    ) -> None:
        super().__init__()
        self._starter = starter
        self._runner = runner
        self._program = program
        self._folder = folder or (program.upkeep.folder if program else Path())
        self._secret = secret
        self._target: Path | None = None
        self._look_again = False
        self.job = LongJob(runner)
        self.job.failed.connect(self.failed)
        self.job.ended.connect(self._ended)

    @property
    def needs_secret(self) -> bool:
        """Whether the passphrase must be asked for before anything can be saved."""
        return self._secret is None

    @property
    def suggested(self) -> Path:
        """A folder beside the records that is not there yet, for what is saved."""
        name = f"{self._folder.name}-saved"
        names = (name, *(f"{name}-{number}" for number in range(2, 100)))
        return next(self._folder.with_name(one) for one in names if not self._folder.with_name(one).exists())

    def check(self) -> None:
        """Read everything once; `judged` tells what was found."""
        program, secret = self._program, self._secret
        if program is not None:
            self.job.run(program.upkeep.check, self._judged)
        elif secret is not None:
            self.job.run(
                lambda progress: self._starter.check(
                    self._folder, progress, passphrase=secret.passphrase, code=secret.code
                ),
                self._judged,
            )

    def make_anew(self) -> None:
        """Make lists and search anew, then look again."""
        program = self._program
        if program is not None:
            self.job.run(program.upkeep.make_anew, self._made_anew)

    def save(self, target: Path, secret: Secret | None) -> None:
        """Save what can be saved into a new folder; `saved` tells what came of it."""
        used = secret or self._secret or Secret(typed="")

        def then(report: Report) -> None:
            self._target, self._secret = target, used
            self.saved.emit(report)

        self.job.run(
            lambda progress: self._starter.rescue(
                self._folder, target, progress, passphrase=used.passphrase, code=used.code
            ),
            then,
        )

    def open(self) -> None:
        """Open what was saved."""
        secret, target = self._secret, self._target
        if secret is None or target is None:
            return
        self._runner.job(
            lambda: self._starter.unlock(target, passphrase=secret.passphrase, code=secret.code)
        ).on_success(self.opened.emit).on_error(R2PError, lambda error: self.failed.emit(told(error))).start()

    def forget(self) -> None:
        """Keep no secret any more."""
        self._secret = None

    def _made_anew(self, _: None) -> None:
        self._look_again = True

    def _ended(self) -> None:
        """Look again once the job before has ended."""
        if self._look_again:
            self._look_again = False
            self.check()

    def _judged(self, verdict: Verdict) -> None:
        means = meaning(verdict)
        parts = tuple((said(PARTS[part]), count) for part, count in sorted(verdict.parts.items()))
        self.judged.emit(Judged(verdict=verdict, meaning=told(means) if means else None, parts=parts))
