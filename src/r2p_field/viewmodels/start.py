"""Making and opening records: what the first window asks for."""

from __future__ import annotations

import contextlib
import time
from pathlib import Path
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QObject, Signal

from r2p_field.domain.errors import R2PError
from r2p_field.services.known_records import Known, KnownRecords
from r2p_field.services.ports import Opened, Program, Starter
from r2p_field.viewmodels.jobs import AnyRunner
from r2p_field.viewmodels.long_job import LongJob
from r2p_field.viewmodels.told import Told

if TYPE_CHECKING:
    from r2p_field.services.passphrases import Judgement
    from r2p_field.viewmodels.paper_code import PaperCodeModel
    from r2p_field.viewmodels.soundness import SoundnessModel
    from r2p_field.viewmodels.trying import TryingModel
    from r2p_field.viewmodels.updating import UpdatingModel

AFTER_LOCKING: Final = 5.0
"""Seconds that the lock screen waits for the process that held the records (docs/format-rules.md 6)."""
_BETWEEN_TRIES: Final = 0.2

__all__ = ["AFTER_LOCKING", "Known", "KnownRecords", "Opened", "Program", "StartModel", "Starter"]


class StartModel(QObject):
    """Makes new records, or opens those that are there, beside the window.

    Signals:
        made(str): new records are there and open; the code for paper, to be shown once.
        opened(object): the open `Program`: existing records, or new ones after `finish`.
        failed(Told): neither; the person can try again.
        busy_changed(bool): whether an answer is awaited.
    """

    made = Signal(str)
    opened = Signal(object)
    failed = Signal(Told)
    busy_changed = Signal(bool)

    def __init__(self, starter: Starter, runner: AnyRunner, *, patience: float = 0.0) -> None:
        super().__init__()
        self._starter = starter
        self._patience = patience
        self._runner = runner
        self._new: Program | None = None
        self._suggested = ""
        self.known = starter.known
        self.keep: Path | None = None
        """A folder to be offered the next time, once its records opened."""
        self.exploring = LongJob(runner)
        self.exploring.failed.connect(self.failed)

    def suggest(self) -> str:
        """Return six random words for a passphrase."""
        from r2p_field.services.passphrases import suggest

        self._suggested = suggest(self._starter.resources)
        return self._suggested

    def judge(self, passphrase: str) -> Judgement:
        """Say how long a passphrase would hold."""
        from r2p_field.services.passphrases import judge

        return judge(passphrase, self._suggested, self._starter.resources)

    def forget(self, folder: Path) -> None:
        """Offer a folder no more the next time; the records in it stay."""
        try:
            self.known.forget(folder)
        except R2PError as error:
            self._failed(error)

    def create(self, folder: Path, passphrase: str) -> None:
        """Make new records; `made` tells the code for paper."""

        def make() -> Opened:
            opened = self._starter.create(folder, passphrase)
            opened.program.recovery.shown()
            return opened

        self.busy_changed.emit(True)
        self._runner.job(make).on_success(self._made).on_error(R2PError, self._failed).finally_(
            self._rest
        ).start()

    def paper(self) -> PaperCodeModel:
        """Return what is done with the code on paper of the new records."""
        from r2p_field.viewmodels.paper_code import PaperCodeModel

        if self._new is None:
            raise LookupError("no records were made")
        return PaperCodeModel(self._new, self._runner)

    def finish(self, role: str, phone_tree: str) -> None:
        """Keep whom to call and how the phone tree begins, and go on into the new records."""
        if (program := self._new) is None or not (role or phone_tree):
            self._finished()
            return
        self.busy_changed.emit(True)
        self._runner.job(
            lambda: program.preferences.change(emergency_role=role, phone_tree=phone_tree)
        ).on_success(lambda _: self._finished()).on_error(R2PError, self._failed).finally_(self._rest).start()

    def explore(self) -> None:
        """Open the invented country, made first if it is not there: records of their own, none of them real.

        `exploring` tells how far it is and can be cancelled.
        """
        self.exploring.run(self._starter.create_sample, self.opened.emit)

    def leave(self) -> None:
        """Close new records that nobody went on into; they open like any others next time."""
        if self._new is not None:
            program, self._new = self._new, None
            self._runner.job(program.upkeep.close).start()

    def open(self, folder: Path, *, passphrase: str | None = None, code: str | None = None) -> None:
        """Open existing records by passphrase or by the code on paper."""
        self.busy_changed.emit(True)
        self._runner.job(lambda: self._unlock(folder, passphrase, code)).on_success(
            self.opened.emit
        ).on_error(R2PError, self._failed).finally_(self._rest).start()

    def _unlock(self, folder: Path, passphrase: str | None, code: str | None) -> Program:
        """Open records, waiting for `patience` seconds for the process that has just been locked."""
        until = time.monotonic() + self._patience
        while True:
            try:
                program = self._starter.unlock(folder, passphrase=passphrase, code=code)
            except R2PError as error:
                if error.code != "vault-busy" or time.monotonic() >= until:
                    raise
            else:
                self._keep(folder)
                return program
            time.sleep(_BETWEEN_TRIES)

    def _keep(self, folder: Path) -> None:
        """Remember a folder that was asked to be; one that cannot be kept is chosen again next time."""
        if self.keep == folder:
            with contextlib.suppress(R2PError):
                self.known.remember(folder)

    def rescuing(self, folder: Path, typed: str, *, by_code: bool) -> SoundnessModel:
        """Return what looks at records that do not open, and saves what can be saved of them."""
        from r2p_field.viewmodels.soundness import Secret, SoundnessModel

        secret = Secret(typed=typed, by_code=by_code)
        model = SoundnessModel(self._starter, self._runner, folder=folder, secret=secret)
        model.opened.connect(self.opened)
        return model

    def restore(
        self, source: Path, target: Path, *, passphrase: str | None = None, code: str | None = None
    ) -> None:
        """Bring a second copy back in an empty folder and open it; the copy itself is only read."""
        self.busy_changed.emit(True)
        self._runner.job(
            lambda: self._starter.restore(source, target, passphrase=passphrase, code=code)
        ).on_success(self.opened.emit).on_error(R2PError, self._failed).finally_(self._rest).start()

    def trying(self) -> TryingModel:
        """Return what tries whether a second copy opens, with no records open beside it."""
        from r2p_field.viewmodels.trying import TryingModel

        return TryingModel(self._starter.try_copy, self._runner, lambda: None)

    def updating(self) -> UpdatingModel:
        """Return what updates the program, with no records open beside it."""
        from r2p_field.viewmodels.updating import UpdatingModel

        return UpdatingModel(self._starter.updates, self._runner)

    def _made(self, opened: Opened) -> None:
        self._new, self._suggested = opened.program, ""
        self.made.emit(opened.code)

    def _finished(self) -> None:
        if self._new is not None:
            program, self._new = self._new, None
            self.opened.emit(program)

    def _failed(self, error: R2PError) -> None:
        from r2p_field.viewmodels.paper_code import told_of_code

        self.failed.emit(told_of_code(error))

    def _rest(self) -> None:
        self.busy_changed.emit(False)
