"""Which printer gets the words of a code, said together with what a printer keeps."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtWidgets import QDialog, QWidget

from r2p_field.gui._forms.ui_print_words_dialog import Ui_PrintWordsDialog
from r2p_field.gui.controls.calm import calm
from r2p_field.gui.controls.fitting import Fitting
from r2p_field.gui.helping import offer_help
from r2p_field.gui.icons import dress
from r2p_field.gui.paper import Sheet, print_sheets, printers

Print = Callable[[str, Sequence[Sheet]], bool]


class PrintWordsDialog(QDialog):
    """Offers the printers of this computer that print on paper; no file can be chosen."""

    def __init__(
        self,
        parent: QWidget | None,
        sheets: Sequence[Sheet],
        *,
        names: Sequence[str] | None = None,
        send: Print = print_sheets,
    ) -> None:
        super().__init__(parent)
        self._sheets = sheets
        self._send = send
        self._ui = Ui_PrintWordsDialog()
        self._ui.setupUi(self)
        self._ui.printer.addItems(list(printers() if names is None else names))
        there = self._ui.printer.count() > 0
        for part in (self._ui.printerLabel, self._ui.printer, self._ui.warning):
            part.setVisible(there)
        self._ui.print.setVisible(there)
        self._ui.none.setVisible(not there)
        self._ui.print.clicked.connect(self._print)
        self._ui.cancel.clicked.connect(self.reject)
        (self._ui.printer if there else self._ui.cancel).setFocus()
        Fitting(self)
        offer_help(self)
        calm(self)
        dress(self)

    def _print(self) -> None:
        if self._send(self._ui.printer.currentText(), self._sheets):
            self.accept()
            return
        self._ui.none.setText(
            self.tr("The printer took nothing. Nothing was printed. Look at its cable, or copy by hand.")
        )
        self._ui.none.show()
        self._ui.printer.setFocus()
