"""The words typed back from the paper: only this shows that the paper opens the records."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from r2p_field.gui._forms.ui_start_check_page import Ui_StartCheckPage
from r2p_field.gui.start.page import StartPage
from r2p_field.viewmodels.paper_code import PaperCodeModel


class CheckPage(StartPage):
    """Asks for the words, counts them, and names the first that is in no list.

    Signals:
        back_wanted(): to where the words stand, or to a new code when they are not shown any more.
        later_wanted(): another day.
    """

    back_wanted = Signal()
    later_wanted = Signal()

    def __init__(self, model: PaperCodeModel, *, shown_before: bool) -> None:
        super().__init__()
        self._model = model
        self._shown_before = shown_before
        self._ui = Ui_StartCheckPage()
        self._ui.setupUi(self)
        self._ui.typed.textChanged.connect(self._look)
        self._ui.typed.submitted.connect(self._ui.check.click)
        self._ui.check.clicked.connect(lambda: model.type_back(self._ui.typed.toPlainText()))
        self._ui.back.clicked.connect(self.back_wanted)
        self._ui.later.clicked.connect(self.later_wanted)
        self._word()

    def first(self) -> QWidget:
        """Return the field of the words."""
        return self._ui.typed

    def forget(self) -> None:
        """Take the words out."""
        self._ui.typed.clear()

    def reword(self) -> None:
        """Put the words anew."""
        self._ui.retranslateUi(self)
        self._word()

    def _word(self) -> None:
        if not self._shown_before:
            self._ui.back.setText(self.tr("The &paper is lost…"))
        self._look()

    def _look(self) -> None:
        text = self._ui.typed.toPlainText()
        self._ui.check.setEnabled(bool(text.strip()))
        typed = self._model.look(text)
        if typed.unknown is not None:
            sentence = self.tr("Word {number}, “{word}”, is not in the list of words.")
            number, word = typed.unknown
            self._ui.counted.setText(sentence.format(number=number, word=word))
        else:
            sentence = self.tr("Words so far: {count} of 12, or of 24 when the code was split.")
            self._ui.counted.setText(sentence.format(count=typed.count))
