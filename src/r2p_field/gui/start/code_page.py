"""The code on paper, shown once: whole, or split between two people; copied by hand or printed."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from r2p_field.gui._forms.ui_start_code_page import Ui_StartCodePage
from r2p_field.gui.start.page import StartPage
from r2p_field.viewmodels.paper_code import PaperCodeModel

Sheet = tuple[int, tuple[str, ...]]
"""What stands on one sheet: the number of its first word, and the words."""


class CodePage(StartPage):
    """Shows the words of a new code.

    Signals:
        next_wanted(): they are on paper; now they are typed back.
        later_wanted(): they are on paper; they are typed back another day.
        print_wanted(object): these sheets go straight to a printer.
    """

    next_wanted = Signal()
    later_wanted = Signal()
    print_wanted = Signal(object)

    def __init__(self, model: PaperCodeModel, code: str) -> None:
        super().__init__()
        self._ui = Ui_StartCodePage()
        self._ui.setupUi(self)
        self._whole = model.words(code)
        halves = model.halves(code)
        self._halves = (halves.first, halves.second)
        self._ui.split.toggled.connect(lambda _: self._show())
        self._ui.next.clicked.connect(self.next_wanted)
        self._ui.later.clicked.connect(self.later_wanted)
        self._ui.print.clicked.connect(lambda: self.print_wanted.emit(self.sheets()))
        self._show()

    def first(self) -> QWidget:
        """Return the button that goes on."""
        return self._ui.next

    def sheets(self) -> tuple[Sheet, ...]:
        """Return what stands on each sheet of paper: one for the whole code, or one for each half."""
        if not self._ui.split.isChecked():
            return ((1, self._whole),)
        first, second = self._halves
        return ((1, first), (len(first) + 1, second))

    def leave(self) -> bool:
        """Keep the words until they were typed back: somebody may look again, at the same halves."""
        return True

    def forget(self) -> None:
        """Take the words out of every field. The page is of no use afterwards."""
        self._ui.first.wipe()
        self._ui.second.wipe()
        self._whole, self._halves = (), ((), ())

    def reword(self) -> None:
        """Put the words anew."""
        self._ui.retranslateUi(self)

    def _show(self) -> None:
        split = self._ui.split.isChecked()
        for part in (self._ui.firstTitle, self._ui.secondTitle, self._ui.second):
            part.setVisible(split)
        self._ui.second.wipe()
        for grid, (start, words) in zip((self._ui.first, self._ui.second), self.sheets(), strict=False):
            grid.show_words(words, start)
