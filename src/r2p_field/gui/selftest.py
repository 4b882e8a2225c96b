"""What the self-test asks of windows: translations, icons, letters, and the main window in every language."""

from __future__ import annotations

import sys
from types import TracebackType
from typing import Final

from PySide6.QtCore import QFile, QTimer, QTranslator
from PySide6.QtGui import QFontDatabase, QGuiApplication, QIcon, QImage
from PySide6.QtWidgets import QApplication

from r2p_field.gui._forms import r2p_field_rc  # noqa: F401  (registers `:/icons`)
from r2p_field.gui.app import Windows
from r2p_field.gui.languages import LANGUAGES
from r2p_field.gui.one_heap import share_heap
from r2p_field.gui.paper import printers
from r2p_field.viewmodels.jobs import CLOSE_WITHIN, JobRunner
from r2p_field.viewmodels.start import Program, Starter

_PATIENCE: Final = 60_000
"""Milliseconds after which the windows have failed."""
_LOOK_EVERY: Final = 50
_LEAST_COLOURS: Final = 20
"""A window with letters has hundreds; an empty one has a few."""
_LETTERS: Final = ("Noto Sans", "Noto Sans Arabic")


class NotShown(Exception):
    """A window did not come, is empty, or a fault came to pass in it."""


def languages() -> tuple[str, ...]:
    """Return the languages of the windows."""
    return tuple(one.tag for one in LANGUAGES)


def what_windows_lack() -> tuple[str, ...]:
    """Return what windows need and is not there or cannot be read."""
    wanted = [f"r2p_field_{one.tag}" for one in LANGUAGES]
    wanted += [f"sentences_{one.tag}" for one in LANGUAGES if one.tag != "en"]
    lacking = [f"translation {name}" for name in wanted if not _translation(name)]
    return tuple(lacking + ([] if QFile.exists(":/icons/r2p-field.svg") else ["icons"]))


def _translation(name: str) -> bool:
    translator = QTranslator()
    return translator.load(f":/i18n/{name}.qm") and not translator.isEmpty()


def show_in_every_language(starter: Starter, program: Program) -> str:
    """Open the main window on records, draw it in every language, and close window and records.

    Raises NotShown.
    """
    share_heap()
    present = QApplication.instance()
    app = present if isinstance(present, QApplication) else QApplication(sys.argv[:1])
    showing = _Showing(app, starter)
    before, sys.excepthook = sys.excepthook, showing.fault
    try:
        return showing.run(program)
    finally:
        sys.excepthook = before


class _Showing:
    """Draws one language after the other while the windows live."""

    def __init__(self, app: QApplication, starter: Starter) -> None:
        self._app = app
        self._runner = JobRunner()
        self._windows = Windows(app, starter, self._runner)
        self._failure = ""
        self._left = list(languages())
        self._closing = False
        self._timer = QTimer(interval=_LOOK_EVERY)
        self._timer.timeout.connect(self._look)
        self._windows.ended.connect(app.quit)

    def run(self, program: Program) -> str:
        """Do it; return what was seen."""
        patience = QTimer(singleShot=True, interval=_PATIENCE)
        patience.timeout.connect(self._too_late)
        patience.start()
        self._windows.begin(program)
        self._timer.start()
        self._app.exec()
        patience.stop()
        self._runner.wait(CLOSE_WITHIN)
        if self._failure:
            raise NotShown(self._failure)
        drawn = f"drawn by {QGuiApplication.platformName()} in {' '.join(languages())}"
        return f"{drawn}; printers: {len(printers())}"

    def fault(self, kind: type[BaseException], value: BaseException, _trace: TracebackType | None) -> None:
        """Note what no window caught, and end."""
        self._failure = f"{kind.__name__}: {value}"
        self._app.quit()

    def _too_late(self) -> None:
        self._failure = "the windows did not come or did not close in time"
        self._app.quit()

    def _look(self) -> None:
        """Draw the next language once what was asked of the records is there; at the end close everything."""
        main = self._windows.main
        if main is None or self._runner.busy or self._closing:
            return
        if not self._left:
            self._closing = True
            main.close_wanted.emit()
            return
        self._windows.languages.use(self._left.pop(0))
        self._app.processEvents()
        if _colours(main.grab().toImage()) < _LEAST_COLOURS:
            self._failure = "the main window is empty"
        if not set(_LETTERS) <= set(QFontDatabase.families()):
            self._failure = "the program's own letters cannot be drawn"
        if QIcon(":/icons/r2p-field.svg").pixmap(32, 32).isNull():
            self._failure = "icons cannot be drawn"


def _colours(image: QImage) -> int:
    small = image.scaled(200, 120)
    return len({small.pixel(x, y) for x in range(small.width()) for y in range(small.height())})
