"""The history of one observation, and undoing its last save."""

from __future__ import annotations

from PySide6.QtGui import QPalette
from PySide6.QtWidgets import QDialog, QWidget

from r2p_field.domain.catalogues import Catalogues
from r2p_field.domain.ids import RecordId
from r2p_field.gui._forms.ui_history_dialog import Ui_HistoryDialog
from r2p_field.gui.controls.fitting import Fitting
from r2p_field.gui.helping import offer_help
from r2p_field.gui.history_sheet import history_sheet
from r2p_field.gui.icons import dress
from r2p_field.viewmodels.history import History, HistoryModel, Told


class HistoryDialog(QDialog):
    """Shows every wording; what is undone shows at once as one more."""

    def __init__(
        self, parent: QWidget, model: HistoryModel, record: RecordId, catalogues: Catalogues
    ) -> None:
        super().__init__(parent)
        self._model, self._record, self._catalogues = model, record, catalogues
        self._ui = Ui_HistoryDialog()
        self._ui.setupUi(self)
        self._ui.undo.setEnabled(False)
        self._ui.why.hide()
        self._ui.undo.clicked.connect(lambda: model.undo(record))
        self._ui.close.clicked.connect(self.accept)
        model.read.connect(self._show)
        model.changed.connect(self._look)
        model.failed.connect(self._tell)
        Fitting(self)
        dress(self)
        offer_help(self)
        self._ui.sheet.setFocus()
        self._look()

    def _look(self, _record: str = "") -> None:
        self._model.look(self._record)

    def _show(self, history: History) -> None:
        if history.record != self._record:
            return
        muted = self.palette().color(QPalette.ColorRole.PlaceholderText).name()
        self._ui.sheet.setHtml(history_sheet(history, self._catalogues, muted))
        if not history.undoable and self._ui.undo.hasFocus():
            self._ui.close.setFocus()
        self._ui.undo.setEnabled(history.undoable)

    def _tell(self, failure: Told) -> None:
        self._ui.why.setText(f"{failure.what} {failure.safe} {failure.next}")
        self._ui.why.show()
