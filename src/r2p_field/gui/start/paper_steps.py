"""The way of a code onto paper: shown, printed if wanted, typed back; or a new one for one that is lost."""

from __future__ import annotations

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from r2p_field.gui.start.check_page import CheckPage
from r2p_field.gui.start.code_page import CodePage
from r2p_field.gui.start.lost_page import LostPage
from r2p_field.gui.start.pages import Pages
from r2p_field.viewmodels.paper_code import PaperCodeModel


class PaperSteps(QObject):
    """Leads through the pages of a code on paper, in the first window and in the dialog of later days.

    Signals:
        done(): it was typed back, or put off; the words are out of every widget.
    """

    done = Signal()

    def __init__(self, model: PaperCodeModel, pages: Pages, parent: QWidget) -> None:
        super().__init__(parent)
        self._model = model
        self._pages = pages
        self._parent = parent
        self._code: CodePage | None = None
        model.failed.connect(pages.tell)
        model.busy_changed.connect(pages.wait)
        model.kept.connect(self._end)
        model.put_off.connect(self._end)
        model.renewed.connect(self.show_code)

    def show_code(self, code: str) -> None:
        """Show a new code."""
        page = self._code = CodePage(self._model, code)
        page.next_wanted.connect(self.ask)
        page.later_wanted.connect(self._model.postpone)
        page.print_wanted.connect(self._print)
        self._pages.go(page)

    def ask(self) -> None:
        """Ask for the words on the paper."""
        page = CheckPage(self._model, shown_before=self._code is not None)
        page.back_wanted.connect(self._back)
        page.later_wanted.connect(self._model.postpone)
        self._pages.go(page)

    def _back(self) -> None:
        if self._code is not None:
            self._pages.go(self._code)
        else:
            page = LostPage(self._model)
            page.back_wanted.connect(self.ask)
            self._pages.go(page)

    def _print(self, sheets: object) -> None:
        from r2p_field.gui.dialogs.print_words import PrintWordsDialog

        dialog = PrintWordsDialog(self._parent, sheets)  # type: ignore[arg-type]
        dialog.exec()
        dialog.deleteLater()

    def _end(self) -> None:
        self._pages.forget()
        self._code = None
        self.done.emit()
