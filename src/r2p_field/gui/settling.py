"""Settling what two people wrote differently of a meeting, promise or body, from wherever it is read."""

from __future__ import annotations

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QDialog, QWidget

from r2p_field.domain.catalogues import Catalogues
from r2p_field.domain.ids import RecordId
from r2p_field.gui.dialogs.settle import SettleDialog
from r2p_field.gui.dialogue_places import DialoguePlaces
from r2p_field.viewmodels.settling import Disputed, SettlingModel


class Settling(QObject):
    """Asks what holds.

    Signals:
        settled(str): this record says one thing now.
    """

    settled = Signal(str)

    def __init__(self, model: SettlingModel, catalogues: Catalogues, window: QWidget) -> None:
        super().__init__(window)
        self._model = model
        self._catalogues = catalogues
        self._window = window
        self._asked: RecordId | None = None
        model.read.connect(self._ask)
        model.changed.connect(self.settled)

    def start(self, record: RecordId) -> None:
        """Read what stands against each other in a record, and ask."""
        self._asked = record
        self._model.look(record)

    def _ask(self, disputed: Disputed) -> None:
        record = disputed.view.row.record
        if record != self._asked:
            return
        self._asked = None
        words = DialoguePlaces(disputed.view, self._catalogues)
        versions = disputed.versions
        dialog = SettleDialog(self._window.window(), versions.choices, versions.versions, words)
        if dialog.exec() == QDialog.DialogCode.Accepted:
            self._model.settle(record, dialog.choices(), dialog.reason())
        dialog.deleteLater()
