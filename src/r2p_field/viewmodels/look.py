"""How large text is shown: kept inside the records, so that it is so again after locking."""

from __future__ import annotations

from PySide6.QtCore import QObject, Signal

from r2p_field.services.ports import Program
from r2p_field.services.preferences import Preferences
from r2p_field.viewmodels.jobs import AnyRunner


class LookModel(QObject):
    """Keeps the size of text.

    Signals:
        zoom_found(float): another size than the usual was chosen, 1.0 being the usual.
    """

    zoom_found = Signal(float)

    def __init__(self, program: Program, runner: AnyRunner) -> None:
        super().__init__()
        self._program = program
        self._runner = runner

    def look(self) -> None:
        """Read the size that was chosen."""
        self._runner.job(self._program.preferences.read).on_success(self._found).start()

    def _found(self, chosen: Preferences) -> None:
        if chosen.zoom != Preferences().zoom:
            self.zoom_found.emit(chosen.zoom / 100)

    def keep_zoom(self, zoom: float) -> None:
        """Keep another size."""
        self._runner.job(lambda: self._program.preferences.change(zoom=round(zoom * 100))).start()
