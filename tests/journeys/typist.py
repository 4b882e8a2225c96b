"""A program with windows in a process of its own, at which somebody types without an end.

    python typist.py FOLDER PASSPHRASE PROFILE PAGE

types into the note or the editor, or counts answers while a meeting is held (`hold`), and prints each word or
figure once it stands there. Whoever started it kills it.
"""

import sys
from itertools import count
from pathlib import Path

from PySide6.QtCore import Qt, QTimer
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from r2p_field.bootstrap import Starter
from r2p_field.domain.ids import item_id
from r2p_field.domain.session import Attendance, Session
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


def count_answers() -> None:
    """Hold a meeting, and count one more answer ever again."""
    main = next(one for one in QApplication.topLevelWidgets() if isinstance(one, MainWindow))
    main._workspace.gathering.begin(Session(attendance=(Attendance(id=item_id(bytes(16)), group="all"),)))
    main.dialogue.hold()
    window = main.dialogue.holding
    window.go_to_step(1)
    window.show_room()
    window._model.clock.start()
    numbers = count(1)

    def press() -> None:
        QTest.keyClick(window._ui.tally, Qt.Key.Key_W)
        sys.stdout.write(f"{next(numbers)}\n")
        sys.stdout.flush()

    timer = QTimer(main, interval=EVERY)
    timer.timeout.connect(press)
    timer.start()


if __name__ == "__main__":
    folder, passphrase, profile, page = sys.argv[1:]
    app = QApplication(sys.argv[:1])
    starter = Starter(profile=Path(profile))
    QTimer.singleShot(500, count_answers if page == "hold" else lambda: begin(page))
    sys.exit(run_window(starter, program=starter.unlock(Path(folder), passphrase=passphrase)))
