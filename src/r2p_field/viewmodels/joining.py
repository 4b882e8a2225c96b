"""Joining a programme with its public card: look first, compare the fingerprint, then join."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QObject, Signal

from r2p_field.domain.errors import R2PError
from r2p_field.services.ports import Program
from r2p_field.services.programme import Programme, require_digits
from r2p_field.viewmodels.jobs import AnyRunner
from r2p_field.viewmodels.told import Told, told

__all__ = ["JoiningModel", "Programme", "differs"]


class JoiningModel(QObject):
    """Joins a programme.

    Signals:
        looked_at(Programme): what a card says, before anything is joined.
        joined(Programme): these records belong to it now.
        failed(Told): the card cannot be used, or the fingerprint is another one.
    """

    looked_at = Signal(Programme)
    joined = Signal(Programme)
    failed = Signal(Told)

    def __init__(self, program: Program, runner: AnyRunner) -> None:
        super().__init__()
        self._program = program
        self._runner = runner

    def look_at(self, card: Path) -> None:
        """Read a card."""
        self._runner.job(lambda: self._program.programmes.look_at_card(card)).on_success(
            self.looked_at.emit
        ).on_error(R2PError, self._failed).start()

    def join(self, card: Path, fingerprint: str) -> None:
        """Join the programme of a card with the fingerprint that was heard and typed."""
        self._runner.job(lambda: self._program.programmes.join(card, fingerprint)).on_success(
            self.joined.emit
        ).on_error(R2PError, self._failed).start()

    def _failed(self, error: R2PError) -> None:
        self.failed.emit(told(error))


def differs(shown: str, typed: str) -> Told | None:
    """Tell what is wrong with the digits that were heard, while they can still be mended; None if nothing is.

    Whoever joins or approves compares once more, with the keys themselves.
    """
    try:
        require_digits(shown, typed)
    except R2PError as error:
        return told(error)
    return None
