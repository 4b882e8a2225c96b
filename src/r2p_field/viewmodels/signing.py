"""Signing for what was saved: soon after the answer, so that nobody waits for it.

docs/format-rules.md 3: within five seconds after the last save. Sealing, a second copy and closing sign by
themselves, and unlocking signs what a crash left unsigned.
"""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import QObject, QTimer

from r2p_field.domain.errors import R2PError
from r2p_field.services.ports import Program
from r2p_field.viewmodels.jobs import AnyRunner

AFTER: Final = 1500
"""Milliseconds from a save to its signature; what is saved meanwhile is signed with it."""


class Signing(QObject):
    """Signs the tail of one open set of records."""

    def __init__(self, program: Program, runner: AnyRunner) -> None:
        super().__init__()
        self._program = program
        self._runner = runner
        self._timer = QTimer(self, singleShot=True, interval=AFTER)
        self._timer.timeout.connect(self._sign)

    def soon(self) -> None:
        """Sign in a moment."""
        if not self._timer.isActive():
            self._timer.start()

    def stop(self) -> None:
        """Begin nothing more: closing the records signs them."""
        self._timer.stop()

    def _sign(self) -> None:
        """On a full disk it stays unsigned: the next save or unlocking signs it too."""
        self._runner.job(self._program.upkeep.sign_tail).on_error(R2PError, lambda _: None).start()
