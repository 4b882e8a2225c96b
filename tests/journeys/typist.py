"""A program with windows in a process of its own, at which somebody types without an end.

    python typist.py FOLDER PASSPHRASE PROFILE PAGE

types into the note or the editor, and prints each word once it stands in the field. Whoever started it
kills it.
"""

import sys
from itertools import count
from pathlib import Path

from PySide6.QtCore import QTimer
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from r2p_field.bootstrap import Starter
from r2p_field.gui.app import run_window
from r2p_field.gui.main_window import MainWindow

EVERY = 120
"""Milliseconds from one word to the next: a quick typist."""


def begin(page: str) -> None:
    """Open the page, and type a word ever again."""
    main = next(one for one in QApplication.topLevelWidgets() if isinstance(one, MainWindow))
    field = main.quick._ui.what if page == "note" else main.editor._ui.what
    {"note": main.writing.note, "editor": main.writing.observation}[page]()
    numbers = count()

    def write() -> None:
        word = f"word{next(numbers)} "
        QTest.keyClicks(field, word)
        sys.stdout.write(f"{word.strip()}\n")
        sys.stdout.flush()

    timer = QTimer(main, interval=EVERY)
    timer.timeout.connect(write)
    timer.start()


if __name__ == "__main__":
    folder, passphrase, profile, page = sys.argv[1:]
    app = QApplication(sys.argv[:1])
    starter = Starter(profile=Path(profile))
    QTimer.singleShot(500, lambda: begin(page))
    sys.exit(run_window(starter, program=starter.unlock(Path(folder), passphrase=passphrase)))
