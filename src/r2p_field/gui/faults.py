"""Telling faults of the program, one at a time: what follows from the first would only hide it."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from types import TracebackType
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QApplication, QWidget

from r2p_field.gui.dialogs.question import Question
from r2p_field.viewmodels.told import Surprise, surprise

if TYPE_CHECKING:
    from r2p_field.gui.dialogs.fault import FaultDialog

Ask = Callable[[QWidget, Question], Path | None]


class Faults(QObject):
    """Shows the report of a fault, from wherever it comes."""

    def __init__(self, ask: Ask) -> None:
        super().__init__()
        self._ask = ask
        self.dialog: FaultDialog | None = None

    def tell(self, fault: Surprise) -> None:
        """Show a fault, unless one is shown already."""
        from r2p_field.gui.dialogs.fault import FaultDialog

        if self.dialog is not None:
            return
        parent = QApplication.activeModalWidget() or QApplication.activeWindow()
        dialog = self.dialog = FaultDialog(parent, fault, self._ask)
        dialog.finished.connect(self._closed)
        dialog.open()

    def hook(self, _kind: type[BaseException], error: BaseException, _trace: TracebackType | None) -> None:
        """Take what nobody caught (`sys.excepthook`): told, never printed with what was typed."""
        self.tell(surprise(error))

    def _closed(self, _: int) -> None:
        if self.dialog is not None:
            self.dialog.deleteLater()
        self.dialog = None
