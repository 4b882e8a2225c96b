"""A small window over a page while a job runs that no page has room for: how far it is, and Cancel."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import Qt, QTimer
from PySide6.QtWidgets import QDialog, QVBoxLayout, QWidget

from r2p_field.gui.controls.calm import calm
from r2p_field.gui.controls.progress_panel import ProgressPanel
from r2p_field.viewmodels.long_job import LongJob

_PATIENCE: Final = 400
"""Milliseconds for which nothing is shown: most pages are there before."""
_WIDTH: Final = 420


class AtWorkDialog(QDialog):
    """Shown while a job runs that takes its time; Escape and Cancel stop it."""

    def __init__(self, parent: QWidget, title: str, job: LongJob) -> None:
        super().__init__(parent)
        self._job = job
        self.setWindowTitle(title)
        self.setWindowModality(Qt.WindowModality.WindowModal)
        self.setProperty("help", "meetings")
        self._panel = ProgressPanel(self)
        column = QVBoxLayout(self)
        column.addWidget(self._panel)
        self.setMinimumWidth(_WIDTH)
        self._panel.follow(job)
        calm(self)
        self._wait = QTimer(self, singleShot=True, interval=_PATIENCE)
        self._wait.timeout.connect(self._show)
        job.started.connect(self._wait.start)
        job.ended.connect(self.away)

    def away(self) -> None:
        """Go away, before what came of it is told."""
        self._wait.stop()
        self.hide()

    def reject(self) -> None:
        """Stop the job; the window goes when it has ended."""
        self._panel.cancel_button.click()

    def _show(self) -> None:
        self.show()
        self._panel.cancel_button.setFocus()
