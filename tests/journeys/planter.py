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
from r2p_field.domain.commitment import Commitment, CommitmentState, StatusEntry
from r2p_field.domain.gathering import Gathering, LocalName, NewPromise, gathering_bytes
from r2p_field.domain.ids import ItemId, item_id
from r2p_field.domain.jobs import Silent
from r2p_field.domain.keying import Keyed, keyed_bytes
from r2p_field.domain.list_filter import Filter
from r2p_field.domain.mechanism import Mechanism, Member, Situation
from r2p_field.domain.observation import Observation
from r2p_field.domain.session import (
    AgendaPoint,
    AgreedRule,
    Attendance,
    Concern,
    Consensus,
    Facilitator,
    Missing,
    Proposal,
    Question,
    Session,
    ToTell,
    View,
)
from r2p_field.domain.wording import Wording
from r2p_field.gui import app as programs
from r2p_field.gui.dialogs.danger import DangerDialog
from r2p_field.gui.dialogs.indicator_picker import IndicatorPicker, Kind
from r2p_field.gui.dialogs.link_picker import LinkPicker
from r2p_field.gui.dialogs.place_browser import PlaceBrowser
from r2p_field.gui.dialogs.saved_filters import SavedFiltersDialog
from r2p_field.gui.main_window import MainWindow
from r2p_field.gui.pages.closing.lines import MissingRow
from r2p_field.services.keying import KEYED
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
    for said in meetings(words):
        program.meetings.add(said)
    program.meetings.save_draft(gathering_bytes(in_the_room(words)), "session")
    program.meetings.save_draft(keyed_bytes(two_sheets(words)), KEYED)


def item(number: int) -> ItemId:
    """Return an id."""
    return item_id(number.to_bytes(16, "big"))


def meetings(words: Words) -> tuple[Session | Commitment | Mechanism | Wording, ...]:
    """A body, a meeting of which nothing was released, a promise and local words."""
    said = words.__getitem__
    point, group = item(1), item(2)
    session = Session(
        title=said("session"),
        account=said("account"),
        rules=(AgreedRule(id=item(3), text=said("own rule")),),
        facilitators=(Facilitator(id=item(4), role=said("who leads")),),
        agenda=(AgendaPoint(id=point, order=1, topic=said("topic")),),
        attendance=(Attendance(id=group, group=said("group in the room")),),
        views=(
            View(id=item(5), group=group, point=point, reason=said("why"), root_cause=said("root cause")),
        ),
        consensus=(
            Consensus(id=item(6), point=point, statement=said("agreed"), minority_view=said("minority")),
        ),
        missing=(Missing(id=item(7), group=said("missing group"), note=said("missing note")),),
        questions=(Question(id=item(8), text=said("question"), answer=said("answer")),),
        proposals=(Proposal(id=item(9), text=said("own sign")),),
        concerns=(Concern(id=item(10), text=said("worry")),),
        to_tell=(ToTell(id=item(11), what=said("what to tell"), to=said("whom to tell")),),
    )
    found = StatusEntry(id=item(12), state=CommitmentState.KEPT, evidence=said("evidence"))
    return (
        session,
        Commitment(
            text=said("promise"),
            owner_role=said("who promised"),
            evidence_wanted=said("evidence wanted"),
            history=(found,),
        ),
        Mechanism(
            name=said("body"),
            mandate=said("mandate"),
            members=(Member(id=item(13), group=said("group with seats")),),
            situation=(Situation(id=item(14), why=said("how it does")),),
        ),
        Wording(text=said("local words"), agreed_by=said("who agreed to the words")),
    )


def in_the_room(words: Words) -> Gathering:
    """A meeting that is being held on another day: everything that only its draft holds."""
    promise = NewPromise(
        id=item(21), text=words["promise in hand"], evidence_wanted=words["evidence in hand"]
    )
    local = LocalName(id=item(22), text=words["words in hand"], agreed_by=words["agreed in hand"])
    view = View(id=item(23), reason=words["why in hand"])
    return Gathering(
        session=Session(title=words["meeting in hand"], views=(view,)),
        promises=(promise,),
        names=(local,),
        unread={f"promises.{item(21)}.due": words["day in hand"]},
        seconds=60,
    )


def two_sheets(words: Words) -> Keyed:
    """Two people keyed in the same sheet, and read different words."""
    read = (words["sheet one"], words["sheet two"])
    first, second = (Gathering(session=Session(views=(View(id=item(24), reason=reason),))) for reason in read)
    return Keyed(first=first, second=second, first_by=words["who keyed"])


def hold_and_plan(main: MainWindow, words: Words) -> None:
    """Type into the plan, the counting and the closing of a meeting, and into a body."""
    pages = main.dialogue
    pages.plan()
    QTest.keyClicks(pages.planning._ui.title, words["planned"])
    pages.hold()
    holding = pages.holding
    holding.go_to_step(0)
    for name in ("typed group", "typed point"):
        field = holding._ui.newGroup if name == "typed group" else holding._ui.newPoint
        QTest.keyClicks(field, words[name])
        QTest.keyClick(field, Qt.Key.Key_Return)
    holding.go_to_step(1)
    QTest.keyClick(holding._ui.tally, Qt.Key.Key_W)
    for field, name in ((holding._ui.reason, "typed why"), (holding._ui.root, "typed root")):
        QTest.keyClicks(field, words[name])
    holding.go_to_step(2)
    QTest.keyClick(holding._ui.stands, Qt.Key.Key_O)
    QTest.keyClicks(holding._ui.minority, words["typed minority"])
    holding.show_room()
    look_at(holding)
    holding._close_meeting()
    [missing, *_] = (row for row in pages.closing._ui.missing.rows() if isinstance(row, MissingRow))
    QTest.keyClicks(missing.note, words["typed note"])
    QTest.keyClicks(pages.closing._ui.account, words["typed account"])
    pages.write_body()
    QTest.keyClicks(pages.body._ui.name, words["typed body"])


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
    hold_and_plan(main, words)
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
