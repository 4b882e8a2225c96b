"""A program with windows in a process of its own, in which somebody types a word of their own everywhere.

    python planter.py FOLDER PROFILE FILES < words.json

prints the titles of every window that it shows, then `planted` once every word is kept. Then it waits for a
line: `lock` locks the records; whoever started it may kill it instead.
"""

import json
import os
import sys
import threading
import traceback
from collections.abc import Callable
from pathlib import Path

import msgspec
from PySide6.QtCore import QObject, Qt, QTimer, Signal
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget
from tests.photos import of_camera

from r2p_field.bootstrap import Program, Starter
from r2p_field.domain.commitment import Commitment
from r2p_field.domain.jobs import Silent
from r2p_field.domain.list_filter import Filter
from r2p_field.domain.mechanism import Mechanism
from r2p_field.domain.observation import Observation
from r2p_field.domain.session import Session
from r2p_field.gui import app as programs
from r2p_field.gui.dialogs.danger import DangerDialog
from r2p_field.gui.dialogs.indicator_picker import IndicatorPicker, Kind
from r2p_field.gui.dialogs.link_picker import LinkPicker
from r2p_field.gui.dialogs.place_browser import PlaceBrowser
from r2p_field.gui.dialogs.saved_filters import SavedFiltersDialog
from r2p_field.gui.main_window import MainWindow
from r2p_field.services.passphrases import LOW
from r2p_field.services.referrals import services_in
from r2p_field.viewmodels.carry_over import Pin

Words = dict[str, str]


class Told(QObject):
    """Brings a line from the standard input into the thread of the windows."""

    line = Signal(str)

    def read(self) -> None:
        """Wait for the line."""
        self.line.emit(sys.stdin.readline().strip())


def record(program: Program, words: Words, files: Path) -> None:
    """Write down what needs no window: people, places, services, photos, meetings, reasons."""
    program.safety.add_person(words["mine"], words["theirs"], words["person role"], LOW)
    program.recovery.renew(words["mine"])
    program.places.import_file(files / "places.csv", Silent())
    area = next(one.area.place for one in program.places.search("Bimbo"))
    program.places.add_local(words["local place"], area, [words["other name of a place"]])
    program.preferences.change(services=services_in(files / "services.csv"))
    (files / "photo.jpg").write_bytes(of_camera())
    seen = program.attachments.attach(Observation(what=words["with photo"]), [files / "photo.jpg"])
    captioned = [msgspec.structs.replace(one, caption=words["caption"]) for one in seen.attachments]
    kept = program.observations.add(msgspec.structs.replace(seen, attachments=tuple(captioned)))
    program.observations.revise(kept, Observation(what=words["corrected"]), words["reason"])
    program.erasing.earlier_wordings(kept, words["reason of erasing"])
    program.erasing.whole(program.observations.add(Observation(what=words["erased"])), words["why erased"])
    for said in (
        Session(title=words["session"], account=words["account"]),
        Commitment(text=words["promise"], owner_role=words["who promised"]),
        Mechanism(name=words["body"], mandate=words["mandate"]),
    ):
        program.meetings.add(said)


def type_everywhere(main: MainWindow, words: Words) -> None:
    """Type into the pages and dialogs as a person does."""
    main.writing.note()
    QTest.keyClicks(main.quick._ui.what, words["note"])
    QTest.keyClicks(main.quick._ui.where, words["place of note"])
    QTest.keyClick(main.quick._ui.what, Qt.Key.Key_Return)
    until(lambda: main._workspace.carried.has_last)
    main.writing.danger()
    QTest.keyClicks(main.flash._ui.line, words["danger"])
    main._ui.search.setFocus()
    QTest.keyClicks(main._ui.search, words["search"])
    main.go(main.records)
    keep_filter(main, words)
    choose_whom_to_reach(main, words)
    search_in_dialogs(main, words)
    main.writing.observation()
    QTest.keyClicks(main.editor._ui.what, words["draft"])
    for section in ("where", "known"):
        main.editor.sections[section].open()
    QTest.keyClicks(main.editor._ui.whereWords, words["pinned place"])
    QTest.keyClicks(main.editor._ui.source, words["pinned source"])
    for pin in (Pin.PLACE, Pin.KNOWN):
        main.editor.pins.button(pin).click()


def keep_filter(main: MainWindow, words: Words) -> None:
    """Keep a filter with words in it under a name of one's own."""
    wanted = Filter(text=words["filtered"], area=words["area"])
    dialog = SavedFiltersDialog(main, main._workspace.filters, wanted, main.records._filter_words)
    look_at(dialog)
    QTest.keyClicks(dialog._ui.name, words["filter name"])
    dialog._ui.keep.click()
    dialog.accept()


def choose_whom_to_reach(main: MainWindow, words: Words) -> None:
    """Note a role and the step of the phone tree."""
    dialog = DangerDialog(main, "", "")
    look_at(dialog)
    QTest.keyClicks(dialog._ui.role, words["emergency role"])
    QTest.keyClicks(dialog._ui.tree, words["phone tree"])
    main._workspace.today.keep_danger(dialog.role(), dialog.tree())
    dialog.reject()


def search_in_dialogs(main: MainWindow, words: Words) -> None:
    """Type what is searched into every dialog that searches."""
    links = LinkPicker(main, main.editor._model.linking, but=None)
    signs = IndicatorPicker(main, main.editor._model.signs, Kind.SIGNS, (), lambda *_: None)
    places = PlaceBrowser(main, main._workspace.places, lambda *_: None, minimum=False)
    for dialog, field, name in (
        (links, links._ui.query, "searched link"),
        (signs, signs._ui.query, "searched sign"),
        (places, places._ui.query, "searched place"),
    ):
        look_at(dialog)
        QTest.keyClicks(field, words[name])
        QTest.qWait(400)
        look_at(dialog)
        dialog.reject()


def look_at(dialog: QWidget) -> None:
    """Show a dialog, and tell the titles of all windows: other programs see them."""
    dialog.show()
    QTest.qWait(20)
    for window in QApplication.topLevelWidgets():
        sys.stdout.write(f"{window.windowTitle()} {window.windowFilePath()} {window.windowRole()}\n")


def until(done: Callable[[], bool]) -> None:
    """Wait until something is done; fail after ten seconds."""
    for _ in range(200):
        if done():
            return
        QTest.qWait(50)
    raise TimeoutError


def begin(words: Words) -> None:
    """Plant every word, say so, and wait."""
    main = next(one for one in QApplication.topLevelWidgets() if isinstance(one, MainWindow))
    type_everywhere(main, words)
    QTest.qWait(2500)
    look_at(main)
    told = Told(main)
    told.line.connect(lambda _: main.lock_wanted.emit())
    threading.Thread(target=told.read, daemon=True).start()
    sys.stdout.write("planted\n")
    sys.stdout.flush()


def or_end(plan: Callable[[], None]) -> None:
    """Do something, and end the process where it fails: the windows would show a report and wait."""
    try:
        plan()
    except Exception:  # noqa: BLE001  (whatever it is)
        traceback.print_exc()
        os._exit(1)


def start(folder: Path, profile: Path, files: Path) -> int:
    """Open the records, write down what needs no window, and show the windows."""
    words: Words = json.loads(sys.stdin.readline())
    app = QApplication(sys.argv[:1])
    starter = Starter(profile=profile)
    program = starter.unlock(folder, passphrase=words["mine"])
    record(program, words, files)
    programs.start_lock_screen = lambda *_, **__: None  # another process, which this test could not end
    QTimer.singleShot(500, app, lambda: or_end(lambda: begin(words)))
    return programs.run_window(starter, program=program)


if __name__ == "__main__":
    sys.exit(start(*map(Path, sys.argv[1:])))
