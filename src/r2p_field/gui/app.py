"""The program with windows: open, work, lock. Locking ends this process; the lock screen is a new one."""

from __future__ import annotations

import importlib
import os
import sys
from collections.abc import Callable, Sequence
from enum import Enum, auto
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QLocale, QObject, QProcess, QProcessEnvironment, Qt, QTimer, Signal
from PySide6.QtGui import QIcon
from PySide6.QtWidgets import QApplication, QWidget

from r2p_field.gui.dialogs.question import Question, ask, ask_files
from r2p_field.gui.faults import Faults
from r2p_field.gui.helping import NEWEST
from r2p_field.gui.languages import Languages
from r2p_field.gui.one_heap import share_heap
from r2p_field.gui.start_window import StartWindow
from r2p_field.gui.theme import Theme
from r2p_field.services.brand import brand
from r2p_field.services.crash_notes import CrashNotes
from r2p_field.viewmodels.jobs import CLOSE_WITHIN, AnyRunner, JobRunner
from r2p_field.viewmodels.reaching import ReachingModel
from r2p_field.viewmodels.start import AFTER_LOCKING, Program, Starter, StartModel
from r2p_field.viewmodels.told import Told, sudden_end

if TYPE_CHECKING:
    from r2p_field.gui.guard import Guard
    from r2p_field.gui.main_window import MainWindow
    from r2p_field.viewmodels.workspace import Workspace

Ask = Callable[[QWidget, Question], Path | None]
AskFiles = Callable[[QWidget, Question], tuple[Path, ...]]
PROFILE = "R2P_FIELD_PROFILE"
"""Tells a lock screen which folder holds this person's marks, as `bootstrap` reads it."""
LOCKED = "R2P_FIELD_LOCKED"
LOST = "lost"
"""Tells a lock screen that it is one, and nothing else: there are records, wherever they are."""


class Ending(Enum):
    """What follows when the records are closed."""

    QUIT = auto()
    LOCK = auto()


class Windows(QObject):
    """Shows one window after the other, and closes the records before the process ends.

    Signals:
        ended(): the records are closed and, after locking, the lock screen has been started.
    """

    ended = Signal()

    def __init__(
        self,
        app: QApplication,
        starter: Starter,
        runner: AnyRunner,
        *,
        ask_file: Ask = ask,
        ask_several: AskFiles = ask_files,
        relaunch: Callable[[bool], object] | None = None,
        brought: Sequence[Path] = (),
    ) -> None:
        super().__init__()
        self._app = app
        self._runner = runner
        self._starter = starter
        app.setProperty(NEWEST, starter.resources)
        self._ask = ask_file
        self._ask_files = ask_several
        self._relaunch = relaunch or partial(start_lock_screen, starter.profile)
        self._brought = [file.absolute() for file in brought]
        self._ending: Ending | None = None
        self._copied_here = False
        app.clipboard().dataChanged.connect(self._note_copy)
        self._workspace: Workspace | None = None
        self._reaching = ReachingModel(starter, runner)
        self._reaching.reached.connect(self._reached)
        self._reaching.failed.connect(self._not_reached)
        self.faults = Faults(ask_file)
        self.theme = Theme(app)
        self.main: MainWindow | None = None
        self.guard: Guard | None = None
        self.languages = Languages(app, starter.profile, starter.resources.window_words)
        self.start = StartWindow(
            StartModel(starter, runner, patience=AFTER_LOCKING if os.environ.get(LOCKED) else 0.0),
            self.languages,
            ask_file,
        )
        self.start.opened.connect(self._opened)

    def begin(self, program: Program | None, *, locked: bool = False) -> None:
        """Show the first window, or at once the records that are open already, in the person's language."""
        self.languages.begin()
        if program is None:
            self.start.begin(locked=locked)
            self.start.show()
            QTimer.singleShot(0, self, self._load_the_rest)
        else:
            self.open(program)

    def _load_the_rest(self) -> None:
        """While the passphrase is typed: what opening and the main window need."""
        for work in (self._starter.prepare, _load_main_window, self._read_frameworks):
            self._runner.job(work).start()

    def _read_frameworks(self) -> None:
        self._starter.resources.catalogues(QLocale().bcp47Name())

    def _opened(self, program: Program) -> None:
        """Show the records; new ones that were made for a programme go on to its card."""
        self.open(program)
        if self.main is None:
            return
        if self.start.card is not None:
            self.main.join(self.start.card)
        elif self._workspace is not None:
            safety = self._workspace.safety
            safety.key_asked.connect(self.main.safety.show, Qt.ConnectionType.QueuedConnection)
            safety.look_for_key()

    def open(self, program: Program) -> None:
        """Show the records."""
        from r2p_field.gui.guard import Guard
        from r2p_field.gui.main_window import MainWindow
        from r2p_field.viewmodels.workspace import Workspace

        workspace = self._workspace = Workspace(program, self._runner)
        workspace.closed.connect(self._closed)
        workspace.surprised.connect(self.faults.tell)
        main = self.main = MainWindow(workspace, self._ask, self._ask_files)
        guard = self.guard = Guard(self._app, main, workspace.safety)
        for wish in (main.lock_wanted, guard.lock_wanted):
            wish.connect(lambda: self._end(Ending.LOCK))
        workspace.holding.stay_changed.connect(guard.stay_open)
        guard.idle.warned.connect(workspace.holding.locking_soon)
        main.close_wanted.connect(self._quit)
        main.reach_wanted.connect(self._reach_again)
        main.check_wanted.connect(self._check)
        main.zoom_wanted.connect(lambda step: workspace.look.keep_zoom(self.theme.step_zoom(step)))
        workspace.look.zoom_found.connect(self.theme.set_zoom)
        self.theme.changed.connect(main.update)
        workspace.look.look()
        main.show()
        self.start.close()
        workspace.warm_up()
        if self._brought:
            main.take_in(self._brought)
            self._brought = []

    def _quit(self) -> None:
        """End; what is being written and cannot be kept is not thrown away without a word."""
        from r2p_field.gui.dialogs import lost

        if self._workspace is None or not self._workspace.cannot_keep or lost.may_lose(self.main):
            self._end(Ending.QUIT)

    def _reach_again(self) -> None:
        """Open records whose files went away anew: the passphrase is asked for."""
        from r2p_field.gui.dialogs import lost

        if self._workspace is not None and (passphrase := lost.ask_to_reach(self.main)):
            self._reaching.reach(self._workspace.program, self._workspace.left(), passphrase)

    def _check(self) -> None:
        """Look whether the open records are sound; what is saved of damaged ones opens in their place."""
        from r2p_field.gui.dialogs.soundness import SoundnessDialog
        from r2p_field.viewmodels.soundness import SoundnessModel

        if self._workspace is None:
            return
        model = SoundnessModel(self._starter, self._runner, program=self._workspace.program)
        dialog = SoundnessDialog(self.main, model, self._ask)
        dialog.opened.connect(self._reached)
        QTimer.singleShot(0, dialog, dialog.look)
        dialog.exec()
        dialog.deleteLater()

    def _not_reached(self, failure: Told) -> None:
        if self.main is not None:
            self.main.tell_of_reaching(failure)

    def _reached(self, program: Program) -> None:
        """Show the records that were opened again in place of those that were lost."""
        lost, guard, main = self._workspace, self.guard, self.main
        self.open(program)
        if lost is not None:
            lost.give_up()
        if guard is not None:
            guard.stand_down()
            guard.let_sleep()
        if main is not None:
            main.let_go()
            main.deleteLater()

    def _note_copy(self) -> None:
        """Note whether what is on the clipboard now was copied in our windows."""
        self._copied_here = self._app.activeWindow() is not None

    def _end(self, ending: Ending) -> None:
        """Hide, clear the clipboard, stop what runs, keep the draft, sign, close; then `_closed`."""
        if self._ending is not None or self._workspace is None:
            return
        self._ending = ending
        if self.guard is not None:
            self.guard.stand_down()
        self._app.setQuitOnLastWindowClosed(False)
        for window in self._app.topLevelWidgets():
            window.hide()
        if ending is Ending.LOCK or self._copied_here:  # some systems keep the clipboard after the end
            self._app.clipboard().clear()
        QTimer.singleShot(CLOSE_WITHIN, self, lambda: self._closed(False))
        self._workspace.close()

    def _closed(self, draft_kept: bool) -> None:
        if self._ending is None:
            return
        ending, self._ending = self._ending, None
        if ending is Ending.LOCK:
            self._relaunch(not draft_kept)
        if self.guard is not None:
            self.guard.let_sleep()
        if self.main is not None:
            self.main.let_go()
        self.ended.emit()


def run_window(starter: Starter, *, program: Program | None = None, brought: Sequence[Path] = ()) -> int:
    """Run the windows until the person ends; return the exit code of the process.

    With `program` the main window opens at once on records that are open already. Files that are `brought`,
    as by a double click, are taken in once records are open.
    """
    share_heap()
    present = QApplication.instance()
    app = present if isinstance(present, QApplication) else QApplication(sys.argv[:1])
    app.setApplicationDisplayName(brand().title)
    runner = JobRunner()
    windows = Windows(app, starter, runner, brought=brought)
    windows.ended.connect(app.quit)
    app.setWindowIcon(QIcon(f":/icons/{brand().icon}.svg"))
    sys.excepthook = windows.faults.hook
    notes = CrashNotes(starter.profile)
    left = notes.begin()
    locked = os.environ.pop(LOCKED, "")
    windows.begin(program, locked=locked != "")
    if locked == LOST:
        windows.start.tell_lost()
    if left:
        windows.faults.tell(sudden_end(left))
    code = app.exec()
    runner.wait(CLOSE_WITHIN)
    notes.end()
    return code


def _load_main_window() -> None:
    """Load the modules of the main window, in any thread: two thirds of the time that it takes to open."""
    importlib.import_module("r2p_field.gui.main_window")


def start_lock_screen(profile: Path, lost: bool = False) -> None:
    """Start this program anew, apart from this process, at the screen that asks for the passphrase.

    `lost` tells it that what was being written could not be kept. Nothing on its command line, and nothing
    that it inherits, names the records.
    """
    process = QProcess()
    environment = QProcessEnvironment.systemEnvironment()
    if getattr(sys, "frozen", False):
        environment.insert("PYINSTALLER_RESET_ENVIRONMENT", "1")
    else:
        process.setArguments(["-m", "r2p_field"])
    environment.insert(PROFILE, str(profile))
    environment.insert(LOCKED, LOST if lost else "1")
    process.setProgram(sys.executable)
    process.setProcessEnvironment(environment)
    process.setWorkingDirectory(os.path.abspath(os.sep))  # noqa: PTH100  (a folder that says nothing)
    process.startDetached()
