"""How far a long job is, in words and numbers, with a way to stop it."""

from __future__ import annotations

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QProgressBar, QPushButton, QVBoxLayout, QWidget

from r2p_field.viewmodels.jobs import Step
from r2p_field.viewmodels.long_job import LongJob

_FINE = 1000


class ProgressPanel(QFrame):
    """Shown while the job that it follows runs."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("kind", "card")
        self._before: QWidget | None = None
        self._text = QLabel(wordWrap=True)
        self._bar = QProgressBar(textVisible=False)
        self._bar.setAccessibleName(self.tr("Progress"))
        self.cancel_button = QPushButton(self.tr("&Cancel"))
        row = QHBoxLayout()
        row.setSpacing(16)
        row.addWidget(self._bar, 1)
        row.addWidget(self.cancel_button)
        column = QVBoxLayout(self)
        column.setContentsMargins(20, 16, 20, 16)
        column.setSpacing(8)
        column.addWidget(self._text)
        column.addLayout(row)
        self.hide()

    def follow(self, job: LongJob) -> None:
        """Show and stop this job."""
        job.started.connect(self._started)
        job.stepped.connect(self._stepped)
        job.ended.connect(self._ended)
        self.cancel_button.clicked.connect(job.cancel)
        self.cancel_button.clicked.connect(self._stopping)

    def _started(self) -> None:
        self._bar.setRange(0, 0)
        self._text.setText(self.tr("Starting"))
        self.cancel_button.setEnabled(True)
        self._before = self.window().focusWidget()
        self.show()
        self.cancel_button.setFocus()

    def _ended(self) -> None:
        """Give the keyboard back to where it was, once the page can be used again."""
        QTimer.singleShot(0, self, self._give_back)
        self.hide()

    def _give_back(self) -> None:
        if self._before is not None and self.isHidden():
            self._before.setFocus()
            self._before = None

    def _stepped(self, step: Step) -> None:
        self._bar.setRange(0, _FINE if step.total else 0)
        if step.total:
            self._bar.setValue(step.done * _FINE // step.total)
            numbers = self.tr("{text}: {done} of {total}")
            self._text.setText(
                numbers.format(
                    text=step.text,
                    done=self.locale().toString(step.done),
                    total=self.locale().toString(step.total),
                )
            )
        else:
            self._text.setText(step.text)

    def _stopping(self) -> None:
        self.cancel_button.setEnabled(False)
        self._text.setText(self.tr("Stopping at the next safe place"))
