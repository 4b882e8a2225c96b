"""The main window: the rail, search, a new observation, locking, and the pages.

A page is built when it is first shown: all of them together took most of the time between the passphrase and
the first page.
"""

from __future__ import annotations

from collections.abc import Callable
from functools import cached_property
from pathlib import Path
from typing import TypeVar

from PySide6.QtCore import QEvent, QSignalBlocker, Qt, Signal
from PySide6.QtGui import QAccessible, QAccessibleEvent, QCloseEvent, QPalette
from PySide6.QtWidgets import QApplication, QMainWindow, QWidget

from r2p_field.domain.folding import worth_searching
from r2p_field.domain.ids import RecordId
from r2p_field.domain.list_filter import Filter
from r2p_field.gui._forms.ui_main_window import Ui_MainWindow
from r2p_field.gui.controls.calm import calm
from r2p_field.gui.controls.fitting import keep_on_screen
from r2p_field.gui.dialogs.file_picker import Question
from r2p_field.gui.dialogue_pages import DialoguePages
from r2p_field.gui.helping import offer_help
from r2p_field.gui.icons import dress, pixmap
from r2p_field.gui.pages.editor.photos import AskFiles
from r2p_field.gui.pages.editor_page import EditorPage
from r2p_field.gui.pages.flash_page import FlashPage
from r2p_field.gui.pages.inbox_page import InboxPage
from r2p_field.gui.pages.meetings_page import MeetingsPage
from r2p_field.gui.pages.print_page import PrintPage
from r2p_field.gui.pages.promises_page import PromisesPage
from r2p_field.gui.pages.quick_page import QuickPage
from r2p_field.gui.pages.records_page import RecordsPage
from r2p_field.gui.pages.send_page import SendPage
from r2p_field.gui.pages.today_page import TodayPage
from r2p_field.gui.rail import Rail
from r2p_field.gui.reading_photos import ReadingPhotos
from r2p_field.gui.safety_windows import SafetyWindows
from r2p_field.gui.shortcuts import install
from r2p_field.gui.writing import Writing
from r2p_field.services.brand import brand
from r2p_field.viewmodels.meetings import Shelf
from r2p_field.viewmodels.reaching import OUT_OF_REACH
from r2p_field.viewmodels.record_list import Flag
from r2p_field.viewmodels.today import CardKind
from r2p_field.viewmodels.told import Told
from r2p_field.viewmodels.workspace import Workspace

Ask = Callable[[QWidget, Question], Path | None]
Listing = TodayPage | RecordsPage | MeetingsPage | PromisesPage | SendPage | InboxPage | PrintPage
Page = Listing | QuickPage | EditorPage | FlashPage
P = TypeVar("P", bound=Page)


class MainWindow(QMainWindow):
    """One open set of records.

    Signals:
        lock_wanted(): keep everything, close the records and ask for the passphrase anew.
        close_wanted(): keep everything, close the records and end.
        check_wanted(): whether these records are sound.
        reach_wanted(): the files cannot be reached any more; open the records again.
        emergency_wanted(): the first of the two steps that take the way into these records away.
        zoom_wanted(int): larger (1), smaller (-1), as usual (0).
    """

    lock_wanted = Signal()
    close_wanted = Signal()
    emergency_wanted = Signal()
    reach_wanted = Signal()
    check_wanted = Signal()
    zoom_wanted = Signal(int)

    def __init__(self, workspace: Workspace, ask: Ask, ask_files: AskFiles) -> None:
        super().__init__()
        self._workspace = workspace
        self._may_close = False
        self._ui = Ui_MainWindow()
        self._ui.setupUi(self)
        keep_on_screen(self)
        self._ask = ask
        self._built: list[Page] = []
        self.writing = Writing(workspace, ask, ask_files, self._ui.pages, self._ui.notice, add=self._add)
        self.dialogue = DialoguePages(workspace, ask, add=self._add)
        self.rail = self._rail()
        self.safety = SafetyWindows(self, workspace, ask)
        self._ui.sample.setVisible(workspace.sample)
        self._connect()
        self._shortcuts()
        self._ui.lockSoon.hide()
        calm(self)
        self._dress()
        self.go(self.today)

    # The pages

    def _add(self, page: P) -> P:
        """Take in a page that was just built."""
        self._ui.pages.addWidget(page)
        self._built.append(page)
        page.dress()
        return page

    @cached_property
    def today(self) -> TodayPage:
        """Where the program begins."""
        page = self._add(TodayPage(self._workspace.today))
        page.draft_wanted.connect(self.writing.resume)
        page.sending_wanted.connect(lambda: self.go(self.send))
        page.paper_wanted.connect(self.safety.show_paper)
        page.passphrase_wanted.connect(self.safety.choose_passphrase)
        page.copy_wanted.connect(self.show_copy)
        page.inbox_wanted.connect(lambda: self.go(self.inbox))
        page.records_wanted.connect(self._show_records)
        page.record_wanted.connect(self._open)
        page.telling_wanted.connect(self.dialogue.tell)
        page.room_wanted.connect(self.dialogue.resume)
        page.meeting_wanted.connect(self.dialogue.stand_on)
        page.shelf_wanted.connect(lambda shelf: self.go(self._shelf(shelf)))
        return page

    @cached_property
    def records(self) -> RecordsPage:
        """The list, and one of them to read."""
        page = self._add(RecordsPage(self._workspace))
        page.list.filtered.connect(self._show_searched)
        page.list.failed.connect(self.tell)
        page.correction_wanted.connect(self.writing.correct)
        page.removal_wanted.connect(self.writing.remove_earlier)
        page.draft_wanted.connect(self.writing.resume)
        self.reading_photos = ReadingPhotos(page.photos, self._workspace, self._ask)
        return page

    @property
    def editor(self) -> EditorPage:
        """Where an observation is written with all fields."""
        return self.writing.editor

    @property
    def quick(self) -> QuickPage:
        """Where a quick note is written."""
        return self.writing.quick

    @property
    def flash(self) -> FlashPage:
        """Where a danger within hours is written."""
        return self.writing.flash

    @cached_property
    def send(self) -> SendPage:
        """Where packets are made."""
        page = self._add(SendPage(self._workspace.send, self._workspace.joining, self._ask))
        page.trying_wanted.connect(self.safety.show_trying)
        page.record_wanted.connect(self._open)
        page.dialogue_wanted.connect(self.dialogue.open)
        page.failed.connect(self.tell)
        return page

    @cached_property
    def inbox(self) -> InboxPage:
        """Where packets are taken in."""
        page = self._add(InboxPage(self._workspace.inbox, self._ask))
        page.record_wanted.connect(self._open)
        page.failed.connect(self.tell)
        return page

    @cached_property
    def printing(self) -> PrintPage:
        """Where summaries are made."""
        page = self._add(PrintPage(self._workspace.printing, self._ask))
        page.failed.connect(self.tell)
        return page

    # Where one is

    def go(self, page: QWidget) -> None:
        """Show a page, read anew. What is being written is kept as a draft."""
        self.writing.leave()
        self.dialogue.leave()
        self._ui.banner.hide()
        self._ui.pages.setCurrentWidget(page)
        self.setWindowTitle(self._title(page))
        self.rail.mark(self.dialogue.home_of(page))
        if isinstance(page, Listing):
            page.dress()  # a hidden page learns of another size of text only now
            page.refresh()
        self._keep_focus(page)

    def _go_by_key(self, kind: type[Page]) -> None:
        """Show a page and take the keyboard there: into the list of records, or to the page's own button."""
        self._go_to(kind)
        if kind is RecordsPage:
            self.records.focus_list()
        else:
            self.rail.focus(kind)

    def _written(self, record: RecordId | None) -> None:
        """Stand on what was recorded just now."""
        self.go(self.records)
        if record is not None:
            self.records.stand_on(record)

    def _keep_focus(self, page: QWidget) -> None:
        """Never leave the keyboard nowhere: a page that is disabled while it saves loses the focus."""
        at = QApplication.focusWidget()
        if at is not None and at.isVisible() and at.isEnabled():
            return
        self.rail.focus(page)

    def warn_of_locking(self, seconds: int) -> None:
        """Say that the records lock soon because nobody does anything; 0: somebody came back."""
        self._ui.lockSoon.setVisible(seconds > 0)
        if seconds:
            words = self.tr(
                "Locking in %n second(s). Press any key to stay; what you write is kept.", "", seconds
            )
            self._ui.lockSoon.setText(words)
            QAccessible.updateAccessibility(QAccessibleEvent(self._ui.lockSoon, QAccessible.Event.Alert))

    def show_copy(self) -> None:
        """Go to the second copy, one press away from being made."""
        self.go(self.send)
        self.send.copy()

    def join(self, card: Path) -> None:
        """Look at the card of a programme and ask whether to join it."""
        self.go(self.send)
        self.send.look_at(card)

    def take_in(self, files: list[Path]) -> None:
        """Take in files that somebody opened with this program."""
        self.go(self.inbox)
        self.inbox.take_in(files)

    def tell_of_reaching(self, failure: Told) -> None:
        """The records could not be opened again yet."""
        self._ui.banner.tell(failure, self.tr("&Open the records again…"))

    def _tell_of_writing(self, failure: Told) -> None:
        """Where the files went away, opening them again is all that helps."""
        lost = failure.code in OUT_OF_REACH
        self._ui.banner.tell(failure, self.tr("&Open the records again…") if lost else "")

    def tell(self, failure: Told) -> None:
        """Tell a failure at the top of the window."""
        self._ui.banner.tell(failure)

    def _title(self, page: QWidget) -> str:
        """Return what screen readers and lists of windows call a page."""
        titles: dict[type[QWidget], str] = {
            FlashPage: self.tr("Danger within hours – R2P Field"),
            QuickPage: self.tr("Quick note – R2P Field"),
            EditorPage: self.tr("New observation – R2P Field"),
        }
        return self.rail.title(page) or titles.get(type(page), brand().title)

    # Setting up

    def _rail(self) -> Rail:
        ui = self._ui
        rail = Rail(
            self,
            {
                TodayPage: ui.todayButton,
                RecordsPage: ui.recordsButton,
                MeetingsPage: ui.meetingsButton,
                PromisesPage: ui.promisesButton,
                SendPage: ui.sendButton,
                InboxPage: ui.inboxButton,
                PrintPage: ui.printButton,
            },
        )
        rail.wanted.connect(self._go_to)
        rail.wanted_by_key.connect(self._go_by_key)
        return rail

    def _go_to(self, kind: type[Page]) -> None:
        """Show a page of the rail."""
        pages: dict[type[Page], Callable[[], Page]] = {
            TodayPage: lambda: self.today,
            RecordsPage: lambda: self.records,
            MeetingsPage: lambda: self.dialogue.meetings,
            PromisesPage: lambda: self.dialogue.promises,
            SendPage: lambda: self.send,
            InboxPage: lambda: self.inbox,
            PrintPage: lambda: self.printing,
        }
        self.go(pages[kind]())

    def _shelf(self, shelf: Shelf) -> Page:
        return self.dialogue.promises if shelf is Shelf.PROMISES else self.dialogue.meetings

    def _connect(self) -> None:
        self._ui.lockButton.clicked.connect(self.lock_wanted)
        self._ui.safetyButton.clicked.connect(self.safety.show)
        self._ui.newButton.clicked.connect(self.writing.note)
        self._ui.dangerButton.clicked.connect(self.writing.danger)
        self._ui.search.textChanged.connect(self._search)
        self._ui.search.returnPressed.connect(self._leave_search)
        self.safety.emergency_wanted.connect(self.emergency_wanted)
        self.safety.check_wanted.connect(self.check_wanted)
        self.safety.copy_wanted.connect(self.show_copy)
        self.safety.changed.connect(self.today.refresh)
        self.writing.page_wanted.connect(self.go)
        self.writing.titled.connect(self.setWindowTitle)
        self.writing.finished.connect(self._written)
        self.writing.record_wanted.connect(self._open)
        self.dialogue.page_wanted.connect(self.go)
        self.dialogue.titled.connect(self.setWindowTitle)
        self.dialogue.record_wanted.connect(self._open)
        workspace = self._workspace
        workspace.joining.joined.connect(self._ui.banner.hide)  # what failed before is mended
        for job in (workspace.send.job, workspace.inbox.job, workspace.printing.job):
            job.started.connect(self._ui.banner.hide)
        for writing in workspace.writing:
            writing.failed.connect(self._tell_of_writing)
        self._ui.banner.action_wanted.connect(self.reach_wanted)
        for failing in workspace.failing:
            failing.failed.connect(self.tell)
        workspace.places.failed.connect(self._tell_unless_asked)

    def _shortcuts(self) -> None:
        install(
            self,
            {
                "search": self._focus_search,
                "note": self.writing.note,
                "observation": self.writing.observation,
                "again": self.writing.again,
                "danger": self.writing.danger,
                "lock": self.lock_wanted.emit,
            },
        )
        install(
            self,
            {
                "larger": lambda: self.zoom_wanted.emit(1),
                "smaller": lambda: self.zoom_wanted.emit(-1),
                "usual": lambda: self.zoom_wanted.emit(0),
            },
            Qt.ShortcutContext.ApplicationShortcut,  # in the window of a meeting too
        )
        offer_help(self)

    def _focus_search(self) -> None:
        self._ui.search.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self._ui.search.selectAll()

    def _leave_search(self) -> None:
        self.records.focus_list()

    def _search(self, text: str) -> None:
        if not isinstance(self._ui.pages.currentWidget(), RecordsPage):
            self.go(self.records)
        self.records.search(text)

    def _show_searched(self, wanted: Filter) -> None:
        """Show in the search field what the list is searched for, when it was not typed there."""
        if wanted.text != self._ui.search.text() and (wanted.text or worth_searching(self._ui.search.text())):
            with QSignalBlocker(self._ui.search):
                self._ui.search.setText(wanted.text)

    def _show_records(self, kind: CardKind) -> None:
        """Show the records that a card of the first page speaks of."""
        flags = {CardKind.DISPUTED: Flag.CONFLICT, CardKind.INCOMPLETE: Flag.INCOMPLETE}
        self.go(self.records)
        self.records.list.show_only(Filter(flags=int(flags.get(kind, 0))))
        self.records.focus_list()

    def _open(self, record: RecordId) -> None:
        self.go(self.records)
        self.records.open(record)

    def _tell_unless_asked(self, failure: Told) -> None:
        """Tell a failure here unless a dialog is open, which tells it itself."""
        if QApplication.activeModalWidget() is None:
            self.tell(failure)

    # The look, and the end

    def _dress(self) -> None:
        colour = self.palette().color(QPalette.ColorRole.WindowText)
        self._ui.mark.setPixmap(pixmap(brand().icon, colour, 28))
        dress(self)
        for page in self._built:
            page.dress()

    def changeEvent(self, event: QEvent) -> None:
        """Draw the icons anew in other colours or sizes."""
        if event.type() in {QEvent.Type.PaletteChange, QEvent.Type.FontChange} and hasattr(self, "_built"):
            self._dress()
        super().changeEvent(event)

    def closeEvent(self, event: QCloseEvent) -> None:
        """Keep the draft and close the records before the window goes."""
        if self._may_close:
            super().closeEvent(event)
            return
        event.ignore()
        self.close_wanted.emit()

    def let_go(self) -> None:
        """Close for good: the records are closed."""
        self._may_close = True
        self.close()
