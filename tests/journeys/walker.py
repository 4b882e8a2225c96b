"""The program itself in a process of its own, in which somebody types a word into every field there is.

    python walker.py RECORDS PROFILE FILES < lines

Begins as a person begins: the real door, the start window, folder and passphrase typed. The first line is
the passphrase. Then each line is a job, answered by lines and `done`:

`walk` shows every window, page and dialog, types into each of its fields, and tells `form field word` (`-`
where the field took no word) and the `title` of each window. `lock` locks the records.
"""

import sys
import threading
import traceback
from collections.abc import Callable, Iterator
from pathlib import Path

from PySide6.QtCore import QObject, QTimer, Signal
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit, QPlainTextEdit, QTextEdit, QWidget
from tests.gui.every_window import of_dialogs, of_main, of_start, settle
from tests.journeys.fields import FORMS
from tests.journeys.planted import STEM
from tests.journeys.planter import or_end, until

from r2p_field import __main__ as door
from r2p_field.gui import app as programs
from r2p_field.gui.dialogs.confirm import ConfirmDialog
from r2p_field.gui.main_window import MainWindow
from r2p_field.gui.start.open_page import OpenPage
from r2p_field.gui.start_window import StartWindow
from r2p_field.viewmodels.jobs import ImmediateRunner

Field = QLineEdit | QPlainTextEdit | QTextEdit


class Told(QObject):
    """Brings lines from the standard input into the thread of the windows."""

    line = Signal(str)

    def read(self) -> None:
        """Wait for lines."""
        for line in sys.stdin:
            self.line.emit(line.strip())


def say(*words: object) -> None:
    """Write one line for whoever started this process."""
    sys.stdout.write(" ".join(map(str, words)) + "\n")
    sys.stdout.flush()


def window_of(kind: type[QWidget]) -> QWidget:
    """Return the window of a kind that is open."""
    return next(one for one in QApplication.topLevelWidgets() if isinstance(one, kind))


class Walk:
    """Types a new word into each field, each time it is met."""

    def __init__(self) -> None:
        self._number = 0
        self._met: set[tuple[str, str]] = set()

    def through(self, shown: Iterator[tuple[str, QWidget]]) -> None:
        """Type into every field of every window that is shown."""
        for name, window in shown:
            for field in list(fields_of(window)):
                if field.isVisibleTo(window) or place_of(field) not in self._met:
                    self._type(field)
            QTest.qWait(30)
            for one in QApplication.topLevelWidgets():
                say("title", name, one.windowTitle(), one.windowFilePath(), one.windowRole())

    def _type(self, field: Field) -> None:
        self._number += 1
        form, name = place_of(field)
        self._met.add((form, name))
        word = f"{STEM}q{self._number:04d}"
        QTest.keyClicks(field, word)
        text = field.text() if isinstance(field, QLineEdit) else field.toPlainText()
        say("field", form, name, word if word in text else "-")


def answer_doubt() -> None:
    """Say yes to a question that came up because something was typed."""
    asking = QApplication.activeModalWidget()
    if isinstance(asking, ConfirmDialog):
        asking.accept()


def fields_of(window: QWidget) -> Iterator[Field]:
    """Yield where a person can type in a window, also in parts of it that are not shown yet."""
    found: list[Field] = [*window.findChildren(QLineEdit), *window.findChildren(QPlainTextEdit)]
    for one in (*found, *window.findChildren(QTextEdit)):
        if one.isEnabled() and not one.isReadOnly():
            yield one


def place_of(field: QWidget) -> tuple[str, str]:
    """Return the form that a field stands in, and its name there; one in a row goes by what it is called."""
    name, around, called = field.objectName(), field.parentWidget(), ""
    while around is not None and around.objectName() not in FORMS:
        if not name or name.startswith("qt_"):
            name, called = around.objectName(), called or "".join(field.accessibleName().split())
        around = around.parentWidget()
    form = around.objectName() if around is not None else "-"
    return form, ".".join(one for one in (name, called) if one) or type(field).__name__


class Jobs:
    """What may be asked of the open program."""

    def __init__(self, folder: Path, profile: Path, files: Path) -> None:
        self._folder, self._profile, self._files = folder, profile, files
        self._passphrase = ""
        self._walk = Walk()

    def do(self, line: str) -> None:
        """Do what a line asks for; the first one is the passphrase."""
        if not self._passphrase:
            self._passphrase = line
            self._open()
        else:
            {"walk": self._walked, "lock": self._locked}[line]()
        say("done")

    def _open(self) -> None:
        start = window_of(StartWindow)
        assert isinstance(start, StartWindow)
        self._walk.through(of_start(start))
        start.ask_to_open()
        page = start.page
        assert isinstance(page, OpenPage)
        page._ui.folder.clear()
        QTest.keyClicks(page._ui.folder, str(self._folder))
        QTest.keyClicks(page._ui.secret, self._passphrase)
        page._ui.open.click()
        until(lambda: any(isinstance(one, MainWindow) for one in QApplication.topLevelWidgets()))
        settle()

    @property
    def _main(self) -> MainWindow:
        main = window_of(MainWindow)
        assert isinstance(main, MainWindow)
        return main

    def _walked(self) -> None:
        self._walk.through(of_main(self._main))
        self._walk.through(of_dialogs(self._main, self._files))
        QTest.qWait(2500)

    def _locked(self) -> None:
        self._main.lock_wanted.emit()


def begin(jobs: Jobs, told: Told) -> None:
    """Listen."""
    told.line.connect(lambda line: or_end(lambda: jobs.do(line)))
    threading.Thread(target=told.read, daemon=True).start()


def start(folder: Path, profile: Path, files: Path) -> None:
    """Go through the real door, and listen once the windows are there."""
    run: Callable[..., int] = programs.run_window

    def with_jobs(*given: object, **named: object) -> int:
        app = QApplication.instance() or QApplication(sys.argv[:1])
        told = Told(app)
        doubts = QTimer(app, interval=200)
        doubts.timeout.connect(answer_doubt)
        doubts.start()
        QTimer.singleShot(0, app, lambda: begin(Jobs(folder, profile, files), told))
        return run(*given, **named)

    programs.run_window = with_jobs
    vars(programs)["JobRunner"] = ImmediateRunner  # windows are filled when the next one is shown
    programs.start_lock_screen = lambda *_, **__: None  # another process, which nobody here could end
    sys.argv[1:] = ["--profile-dir", str(profile)]
    door.main()


if __name__ == "__main__":
    try:
        start(*map(Path, sys.argv[1:]))
    except Exception:
        traceback.print_exc()
        raise
