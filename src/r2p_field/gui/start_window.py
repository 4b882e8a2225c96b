"""The first window: language, then new records, records that are there, or a programme's card."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import Final

from PySide6.QtCore import QEvent, QTimer, Signal
from PySide6.QtGui import QCloseEvent, QPalette
from PySide6.QtWidgets import QApplication, QWidget

from r2p_field.gui._forms.ui_start_window import Ui_StartWindow
from r2p_field.gui.controls.calm import calm
from r2p_field.gui.controls.fitting import keep_on_screen
from r2p_field.gui.dialogs.question import Question, Wanted
from r2p_field.gui.helping import offer_help
from r2p_field.gui.icons import dress, dress_button, pixmap, size_beside
from r2p_field.gui.languages import LANGUAGES, Languages, offered
from r2p_field.gui.start.page import StartPage
from r2p_field.gui.start.pages import Pages
from r2p_field.services.brand import brand
from r2p_field.viewmodels.start import StartModel
from r2p_field.viewmodels.told import Told

_LETTERS: Final = 84
"""Width of the card in letters: it grows with the size of text, or words would be cut."""
_MARGIN: Final = 24
_DAMAGED: Final = "vault-damaged"
Ask = Callable[[QWidget, Question], Path | None]


class StartWindow(QWidget):
    """Leads to open records. Each page is made, and its module loaded, when it is first shown.

    Signals:
        opened(object): the open `Program`; `card` then names a card that is still to be looked at.
    """

    opened = Signal(object)

    def __init__(self, model: StartModel, languages: Languages, ask: Ask) -> None:
        super().__init__()
        self._model = model
        self._languages = languages
        self._ask = ask
        self.card: Path | None = None
        self._tried: tuple[Path, str, bool] | None = None
        self._ui = Ui_StartWindow()
        self._ui.setupUi(self)
        keep_on_screen(self)
        self._ui.busy.hide()
        self._pages = Pages(self._ui.pagesColumn, self._ui.banner)
        self._ui.language.clicked.connect(self.ask_language)
        self._ui.banner.action_wanted.connect(self._rescue)
        self._model.made.connect(self._show_code)
        self._model.opened.connect(self._opened)
        self._model.failed.connect(self.tell)
        self._model.busy_changed.connect(self._busy)
        QApplication.instance().focusChanged.connect(self._follow)  # type: ignore[union-attr]
        offer_help(self)
        calm(self)
        self._dress()

    @property
    def page(self) -> StartPage | None:
        """The page that shows."""
        return self._pages.page

    def tell_lost(self) -> None:
        """Say that what was being written when the records were locked could not be kept."""
        self._ui.banner.tell(
            Told(
                what=self.tr("What you wrote last could not be kept when your records were locked."),
                safe=self.tr("Everything that was recorded or kept as a draft before is safe."),
                next=self.tr("Write it down again now, on paper if need be, while you remember it."),
                code="draft-lost",
            )
        )

    def begin(self, *, locked: bool = False) -> None:
        """Show the first page: the language on the first start, the passphrase where there are records.

        `locked`: a person locked just now, so that there are records even if nobody remembers where.
        """
        if self._languages.must_ask:
            self.ask_language()
        elif locked or self._model.known.all():
            self.ask_to_open()
        else:
            self.ask_what()

    def tell(self, failure: Told) -> None:
        """Tell a failure above the page; where records are damaged, with the way out."""
        damaged = failure.code == _DAMAGED and self._tried is not None
        self._pages.tell(failure, self.tr("&Save what can be saved…") if damaged else "")

    # Pages

    def ask_language(self) -> None:
        """Go to the choice of language."""
        from r2p_field.gui.start.language_page import LanguagePage

        page = LanguagePage(offered(), self._languages.tag)
        page.chosen.connect(self._language_chosen)
        self._go(page)

    def ask_what(self) -> None:
        """Go to the choice between new records and those that are there."""
        from r2p_field.gui.start.choice_page import ChoicePage

        self.card = None
        page = ChoicePage(self._model.exploring)
        page.create_wanted.connect(self.ask_to_create)
        page.open_wanted.connect(self.ask_to_open)
        page.join_wanted.connect(self._choose_card)
        page.restore_wanted.connect(self.ask_to_restore)
        page.explore_wanted.connect(self._model.explore)
        page.update_wanted.connect(self._update)
        self._go(page)

    def ask_to_open(self) -> None:
        """Go to where existing records are opened."""
        from r2p_field.gui.start.open_page import OpenPage

        page = OpenPage(self._model.known, self._choose_folder)
        page.forget_wanted.connect(self._model.forget)
        page.open_wanted.connect(self._open)
        page.back_wanted.connect(self.ask_what)
        self._go(page)

    def ask_to_create(self) -> None:
        """Go to where new records are made."""
        from r2p_field.gui.start.create_page import CreatePage

        page = CreatePage(self._model, self._model.known.free(), self._choose_folder)
        page.back_wanted.connect(self.ask_what)
        self._go(page)

    def ask_to_restore(self) -> None:
        """Go to where a second copy is brought back."""
        from r2p_field.gui.start.restore_page import RestorePage

        page = RestorePage(self._model.known.free(), self._choose_folder)
        page.restore_wanted.connect(self._restore)
        page.try_wanted.connect(self._try_copy)
        page.back_wanted.connect(self.ask_what)
        self._go(page)

    def _show_code(self, code: str) -> None:
        from r2p_field.gui.start.paper_steps import PaperSteps

        paper = self._model.paper()
        paper.busy_changed.connect(self._ui.busy.setVisible)
        steps = PaperSteps(paper, self._pages, self)
        steps.done.connect(self._ask_contact)
        steps.show_code(code)
        self._offer_language(False)

    def _ask_contact(self) -> None:
        from r2p_field.gui.start.contact_page import ContactPage

        page = ContactPage()
        page.answered.connect(self._model.finish)
        self._go(page)
        self._offer_language(False)

    def _go(self, page: StartPage) -> None:
        from r2p_field.gui.start.language_page import LanguagePage

        self._pages.go(page)
        self._offer_language(not isinstance(page, LanguagePage))

    # Language

    def _language_chosen(self, tag: str) -> None:
        self._languages.choose(tag)
        self.begin()

    def _offer_language(self, wanted: bool) -> None:
        """Offer another language before there are records, if another one is there at all."""
        self._ui.language.setVisible(wanted and len(offered()) > 1)
        self._ui.language.setText(next(one.name for one in LANGUAGES if one.tag == self._languages.tag))
        dress_button(self._ui.language, size_beside(self))

    # The model

    def _open(self, folder: Path, typed: str, by_code: bool) -> None:
        self._tried = folder, typed, by_code
        self._model.keep = getattr(self.page, "to_remember", None)
        if by_code:
            self._model.open(folder, code=typed)
        else:
            self._model.open(folder, passphrase=typed)

    def _rescue(self) -> None:
        """Look at records that do not open, and offer to save what can be saved of them."""
        from r2p_field.gui.dialogs.soundness import SoundnessDialog

        if self._tried is None:
            return
        folder, typed, by_code = self._tried
        dialog = SoundnessDialog(self, self._model.rescuing(folder, typed, by_code=by_code), self._ask)
        QTimer.singleShot(0, dialog, dialog.look)
        dialog.exec()
        dialog.deleteLater()

    def _restore(self, source: Path, target: Path, typed: str, by_code: bool) -> None:
        self._tried = None
        if by_code:
            self._model.restore(source, target, code=typed)
        else:
            self._model.restore(source, target, passphrase=typed)

    def _try_copy(self, source: str) -> None:
        from r2p_field.gui.dialogs.try_copy import TryCopyDialog

        dialog = TryCopyDialog(self, self._model.trying(), self._ask, source)
        dialog.exec()
        dialog.deleteLater()

    def _update(self) -> None:
        from r2p_field.gui.dialogs.update import UpdateDialog

        dialog = UpdateDialog(self, self._model.updating(), self._ask)
        dialog.exec()
        dialog.deleteLater()

    def _choose_card(self) -> None:
        question = Question(title=self.tr("The card of your programme"), wanted=Wanted.FILE)
        self.card = self._ask(self, question)
        if self.card is not None:
            self.ask_to_create()

    def _choose_folder(self, start: Path) -> Path | None:
        question = Question(title=self.tr("Folder for the records"), wanted=Wanted.FOLDER, start=start)
        return self._ask(self, question)

    def _opened(self, program: object) -> None:
        self._forget()
        self.opened.emit(program)

    def _forget(self) -> None:
        """Keep no secret in any page, and none that was tried."""
        self._pages.forget()
        self._tried = None

    def _busy(self, busy: bool) -> None:
        self._ui.busy.setVisible(busy)
        self._pages.wait(busy)

    # The look

    def _dress(self) -> None:
        self._ui.mark.setPixmap(pixmap(brand().icon, self.palette().color(QPalette.ColorRole.Text), 36))
        self._ui.card.setMaximumWidth(_LETTERS * self.fontMetrics().averageCharWidth())
        dress(self)

    def _follow(self, _before: QWidget | None, now: QWidget | None) -> None:
        """Bring what has the keyboard into view once its place is known."""
        if now is not None and self.isAncestorOf(now):
            QTimer.singleShot(0, now, self._bring_into_view)

    def _bring_into_view(self) -> None:
        """Scroll no further than needed, so that a failure told above stays in view with the field."""
        now = self.focusWidget()
        if self._ui.backdrop.isAncestorOf(now):
            if self._ui.banner.isVisible():
                self._ui.scroll.verticalScrollBar().setValue(0)
            self._ui.scroll.ensureWidgetVisible(now, 0, _MARGIN)

    def closeEvent(self, event: QCloseEvent) -> None:
        """Leave no word of a code in a widget, and new records closed."""
        self._forget()
        self._model.leave()
        super().closeEvent(event)

    def changeEvent(self, event: QEvent) -> None:
        """Draw the icons anew in other colours or sizes, and the words in another language."""
        if event.type() is QEvent.Type.LanguageChange:
            self._ui.retranslateUi(self)
            self._offer_language(not self._ui.language.isHidden())
            QTimer.singleShot(0, self, self._pages.name_window)  # when the page has its new words too
        if event.type() in {QEvent.Type.PaletteChange, QEvent.Type.FontChange}:
            self._dress()
        super().changeEvent(event)
