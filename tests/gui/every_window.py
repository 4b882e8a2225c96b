"""Shows every window and page once, filled as in use."""

import datetime as dt
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass, replace
from pathlib import Path

from msgspec import structs
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QLineEdit, QWidget
from tests.domain.dialogue import COMMITMENT, MECHANISM, SESSION, item
from tests.photos import of_camera

from r2p_field.bootstrap import Starter
from r2p_field.domain.attachments import Attachment, BlobRef
from r2p_field.domain.contact import Contact
from r2p_field.domain.counts import CountRow
from r2p_field.domain.gathering import LocalName, NewPromise
from r2p_field.domain.ids import BlobId, FeedId, RecordId, item_id
from r2p_field.domain.jobs import Silent
from r2p_field.domain.list_filter import Filter
from r2p_field.domain.observation import (
    FactorSeen,
    Link,
    LinkType,
    Observation,
    ObservationType,
    Party,
    RumourCheck,
    TriggerSeen,
)
from r2p_field.domain.pictures import PhotoSays
from r2p_field.domain.places import point_from
from r2p_field.domain.policy import UNKNOWN, Problem
from r2p_field.domain.session import SessionState
from r2p_field.gui.dialogs.at_work import AtWorkDialog
from r2p_field.gui.dialogs.body_time import BodyTimeDialog
from r2p_field.gui.dialogs.compare import CompareDialog, Comparison
from r2p_field.gui.dialogs.confirm import ConfirmDialog, Doubt
from r2p_field.gui.dialogs.danger import DangerDialog
from r2p_field.gui.dialogs.fault import FaultDialog
from r2p_field.gui.dialogs.file_picker import FilePicker, Question, Wanted
from r2p_field.gui.dialogs.found_out import FoundOutDialog
from r2p_field.gui.dialogs.history import HistoryDialog
from r2p_field.gui.dialogs.indicator_picker import IndicatorPicker, Kind
from r2p_field.gui.dialogs.invite import InviteDialog
from r2p_field.gui.dialogs.link_picker import LinkPicker
from r2p_field.gui.dialogs.lost_passphrase import LostPassphraseDialog
from r2p_field.gui.dialogs.meeting_paper import MeetingPaperDialog
from r2p_field.gui.dialogs.message import MessageDialog
from r2p_field.gui.dialogs.organisation_card import letting_key_in
from r2p_field.gui.dialogs.paper_code import PaperCodeDialog
from r2p_field.gui.dialogs.passphrase import Asks, PersonDialog
from r2p_field.gui.dialogs.photo_says import PhotoSaysDialog
from r2p_field.gui.dialogs.photo_viewer import PhotoViewer
from r2p_field.gui.dialogs.place_browser import PlaceBrowser
from r2p_field.gui.dialogs.print_words import PrintWordsDialog
from r2p_field.gui.dialogs.safety import EmergencyDialog, SafetyDialog, changing, letting_in
from r2p_field.gui.dialogs.saved_filters import SavedFiltersDialog
from r2p_field.gui.dialogs.settle import SettleDialog
from r2p_field.gui.dialogs.soundness import SoundnessDialog
from r2p_field.gui.dialogs.telling import TellingDialog
from r2p_field.gui.dialogs.try_copy import TryCopyDialog
from r2p_field.gui.dialogs.update import UpdateDialog
from r2p_field.gui.help_window import HelpWindow
from r2p_field.gui.hold.hold_window import HoldWindow
from r2p_field.gui.main_window import MainWindow
from r2p_field.gui.pages.editor.tables import SECTIONS
from r2p_field.gui.pages.editor_page import EditorPage
from r2p_field.gui.start.check_page import CheckPage
from r2p_field.gui.start.code_page import CodePage
from r2p_field.gui.start.contact_page import ContactPage
from r2p_field.gui.start.create_page import CreatePage
from r2p_field.gui.start.lost_page import LostPage
from r2p_field.gui.start.open_page import OpenPage
from r2p_field.gui.start_window import StartWindow
from r2p_field.services.board import promised
from r2p_field.services.contacts import ContactLine
from r2p_field.services.import_results import ImportReport, Outcome, PacketVerdict, already
from r2p_field.services.journal import Entry
from r2p_field.services.known_records import Known, KnownRecords
from r2p_field.services.rescuing import Part, Report, Rescued, Verdict
from r2p_field.services.resources import Resources
from r2p_field.vault.records import Flag, Row
from r2p_field.viewmodels.board import Board, Promised
from r2p_field.viewmodels.history import History
from r2p_field.viewmodels.inbox import AskingFound
from r2p_field.viewmodels.jobs import JobRunner, Step
from r2p_field.viewmodels.long_job import LongJob
from r2p_field.viewmodels.paper_code import PaperCodeModel
from r2p_field.viewmodels.safety import Emergency, EscrowState, HeldKey, Person, Plan, Policy
from r2p_field.viewmodels.send import (
    CopyPlan,
    CopyState,
    Fellows,
    KindCount,
    MadePacket,
    PreviewLine,
    SealedPacket,
    SealPreview,
    SendState,
    To,
)
from r2p_field.viewmodels.soundness import SoundnessModel
from r2p_field.viewmodels.told import Surprise, Told
from r2p_field.viewmodels.trying import CopyTried
from r2p_field.viewmodels.updating import Offer, What

FAILURE = Told(
    what="The passphrase or the code on paper does not open these records.",
    safe="Your records are untouched.",
    next="Type it again slowly, look at the keyboard layout, or use the code on paper.",
    code="wrong-passphrase",
)
DAMAGED = Verdict(damaged_pages=9, parts=Counter({Part.ENTRIES: 2, Part.PHOTOS: 1, Part.LISTS: 6}))
FAULT = Surprise(
    kind="KeyError",
    about=("r2p-field 0.1.0", "Python 3.11.7 on Linux", "SQLCipher 4.19.0", "Qt 6.11.3"),
    lines=("KeyError", "  r2p_field.viewmodels.record_list:120 in _take"),
)
PROMISE = NewPromise(id=item(60), text="Pay for the painted doors", owner_role="town council")
NAME = LocalName(
    id=item(61), text="the drums are silent", language="sw", means="sg2013.rf4", agreed_by="elders"
)
POINT = point_from("4.39470", "18.55820")
PAPER = Attachment(
    id=item_id(bytes(16)),
    blob=BlobRef(id=BlobId("ab" * 32), salt="A" * 22, size=81_234, type="application/pdf"),
    sha256="cd" * 32,
    original=True,
    caption="minutes of the meeting",
)
FINGERPRINT = "12345 67890 12345 67890 12345 67890"
CODE = "000002 000012 005156 655351 046604 327688 002559 327677"


@dataclass(frozen=True)
class Shown:
    """Stands for open records where a page only writes words."""

    resources: Resources


def settle() -> None:
    """Let layouts and paint requests run out."""
    for _ in range(8):
        QApplication.processEvents()


def every_page(main: MainWindow) -> tuple[QWidget, ...]:
    """Return all pages of the main window; each is built when it is first asked for."""
    writing = main.writing
    return (
        *(main.today, main.records, main.send, main.inbox, main.printing),
        *(
            main.dialogue.meetings,
            main.dialogue.promises,
            main.dialogue.closing,
            main.dialogue.planning,
            main.dialogue.body,
            main.dialogue.keying,
        ),
        *(writing.quick, writing.editor, writing.flash),
    )


def stops(window: QWidget) -> Iterator[QWidget]:
    """Yield what the Tab key stops at in a window, as it shows now."""
    for widget in window.findChildren(QWidget):
        offered = widget.isVisibleTo(window) and widget.isEnabled() and widget.window() is window
        if offered and widget.focusPolicy() & Qt.FocusPolicy.TabFocus:
            yield widget


def of_start(start: StartWindow) -> Iterator[tuple[str, QWidget]]:
    start.show()
    start.ask_language()
    yield "language", start
    start.ask_what()
    yield "start", start
    start.ask_to_create()
    page = start.page
    assert isinstance(page, CreatePage)
    page._ui.folder.setText("/home/field/R2P-Field-records")
    page._ui.suggest.click()
    yield "create", start
    page._ui.passphrase.setText("the river was low that year")
    yield "create-own", start
    paper = PaperCodeModel(Shown(resources=start._model._starter.resources), start._model._runner)  # type: ignore[arg-type]
    code = CodePage(paper, CODE)
    start._pages.go(code)
    yield "code", start
    code._halves = (code._whole, code._whole)  # the same picture every time
    code._ui.split.click()
    yield "halves", start
    check = CheckPage(paper, shown_before=True)
    start._pages.go(check)
    check._ui.typed.setPlainText("abandon abandn ")
    yield "check", start
    start._pages.go(LostPage(paper))
    yield "lost", start
    start._ask_contact()
    contact = start.page
    assert isinstance(contact, ContactPage)
    contact._ui.role.setText("call +999 555 01234")
    yield "contact", start
    start.ask_to_restore()
    yield "restore", start
    start.ask_to_open()
    opening = start.page
    assert isinstance(opening, OpenPage)
    opening._ui.folder.setText("/home/field/R2P-Field-records")
    opening._ui.secret.setText("not this one")
    start.tell(FAILURE)
    yield "open", start
    opening.forget()
    known, start._model.known = start._model.known, Several(Path(), Path())
    start.ask_to_open()
    start._model.known = known
    several = start.page
    assert isinstance(several, OpenPage)
    several._ui.known.setCurrentIndex(1)
    several._ui.known.activated.emit(1)
    yield "open-several", start
    several.forget()


class Several(KnownRecords):
    """Two records that a computer knows of; neither is there."""

    def all(self) -> tuple[Known, ...]:
        """Return them."""
        field = Path("/home/field")
        usual = Known(folder=field / "R2P-Field-records", remembered=False)
        return (usual, Known(folder=field / "Papers" / "choir", remembered=True))


def with_organisation(parent: MainWindow) -> SafetyDialog:
    """The safety window where an organisation set everything, some of it wrongly, and its key is offered."""
    model = parent._workspace.safety
    dialog = SafetyDialog(parent, model)
    key = HeldKey(slot="", key="11111 22222 33333 44444", organisation="An office", since="2026-11-01")
    policy = Policy(
        file="/etc/r2p-field/policy.toml",
        organisation="An office",
        idle_minutes=3,
        words_only=True,
        problems=(Problem(place="locking.idle", sentence=UNKNOWN),),
    )
    escrow = EscrowState(
        organisation="An office",
        offered="12345 67890 12345 67890",
        asked=True,
        held=(key,),
        opened=("2026-11-02T10:00:00Z",),
    )
    model.shown.disconnect(dialog._show)  # another such window reads anew what really stands
    dialog._show(replace(model._read(), policy=policy, escrow=escrow, carried=True, idle_minutes=3))
    return dialog


PEOPLE = (
    Person(slot="00", role="", since="", me=False),
    Person(slot="01", role="secretary of the committee", since="2026-09-01", me=False),
)


def by_the_paper(parent: MainWindow) -> SafetyDialog:
    """The safety window of a committee for who came in by the code on paper."""
    model = parent._workspace.safety
    dialog = SafetyDialog(parent, model)
    dialog._show(replace(model._read(), people=PEOPLE, by_code=True))
    dialog._ui.people.setCurrentRow(1)
    return dialog


def lost_passphrase(parent: MainWindow) -> LostPassphraseDialog:
    """A new passphrase for somebody who had none of the two that are there."""
    dialog = LostPassphraseDialog(parent, parent._workspace.safety, PEOPLE)
    dialog._ui.whose.setCurrentIndex(2)
    dialog._ui.mine.setText("abandon ability able about above absent")
    dialog._ui.passphrase.setText("the river was low that year")
    return dialog


def of_main(main: MainWindow) -> Iterator[tuple[str, QWidget]]:
    main.go(main.today)
    yield "today", main
    main.go(main.records)
    main.records.focus_list()
    if main.records.list.rowCount() > 2:
        main.records._ui.table.selectRow(2)
    yield "records", main
    main.records.list.show_only(Filter(type="rumour", days=30, unsent=True, text="nowhere at all"))
    main.records._ui.filters.setChecked(True)
    yield "filters", main
    main.records._ui.filters.setChecked(False)
    main.records.filters.clear()
    main._ui.search.setText("bangui")
    yield "found", main
    main._ui.search.clear()
    main.writing.note()
    main.quick._ui.what.setPlainText("Shops of one group were marked with paint overnight, near the market.")
    yield "note", main
    main.quick._model.throw_away()
    main.go(main.records)
    main._ui.notice.say(
        "Recorded as KQWD-0042. The words that you took out still stand in its earlier wording."
    )
    for button in (main._ui.notice.undo_button, main._ui.notice.removal_button):
        button.show()
    yield "recorded", main
    main.writing.danger()
    main.flash._ui.line.setText("Armed men moving toward the market, two hours away")
    yield "danger", main
    main.flash._model.save()
    yield "said", main
    main.go(main.records)
    main.writing.observation()
    fill(main.editor)
    yield "editor", main
    main.editor._model.throw_away()
    main.go(main.send)
    yield "send", main
    sending(main)
    yield "sending", main
    main.go(main.inbox)
    yield "inbox", main
    main.inbox._asking.show(asking(main))
    yield "asking", main
    main.inbox._show_report(received())
    yield "taken-in", main
    main.go(main.printing)
    yield "print", main
    have_met(main)
    meetings = main._workspace.program.meetings
    body = meetings.bodies()[0].record
    main.go(main.dialogue.meetings)
    yield "meetings", main
    main.dialogue.plan(None)
    main.dialogue.planning._ui.addPoint.click()
    yield "plan", main
    main._workspace.gathering.throw_away()
    main.dialogue.write_body(None)
    main.dialogue.body._ui.addMember.click()
    main.dialogue.body._ui.addSituation.click()
    yield "body", main
    main._workspace.body.begin()
    main.go(main.dialogue.promises)
    yield "promises", main
    yield from keying(main, body)
    main.dialogue.close(meetings.get(meetings.sessions()[0].record))
    main.dialogue.closing._ui.addPromise.click()
    main.dialogue.closing._ui.addTelling.click()
    yield "closing", main
    main.dialogue.closing._ui.close.click()
    yield "closed", main
    main.tell(FAILURE)
    yield "failure", main
    main.go(main.records)


def keying(main: MainWindow, body: RecordId) -> Iterator[tuple[str, QWidget]]:
    """Key in a sheet once, and a second time with a slip."""
    main.dialogue.key_in()
    page = main.dialogue.keying
    page._ui.code.setText("K4DRW")
    yield "keying", main
    planned = structs.replace(SESSION, mechanism=body, state=SessionState.PLANNED, views=(), consensus=())
    record = main._workspace.program.meetings.add(planned)
    for worse in ("5", "4"):
        main.dialogue.key_in(main._workspace.program.meetings.get(record))
        if worse == "4":
            page._ui.again.click()
        cell = page._points[0].first_cell()
        assert isinstance(cell, QLineEdit)
        cell.setText(worse)
        cell.textEdited.emit(worse)
        page._ui.addPromise.click()
        page._model.keep_draft()
    yield "keyed", main
    page._ui.compare.click()
    yield "keyed-twice", main
    page._model.throw_away()


def soundness(parent: MainWindow, verdict: Verdict, *, saving: bool = False) -> SoundnessDialog:
    """What was found of records, and where what can be saved should go."""
    program = parent._workspace.program
    model = SoundnessModel(
        Starter(), JobRunner(), program=program, folder=Path("/home/field/R2P-Field-records")
    )
    dialog = SoundnessDialog(parent, model, lambda *_: None)
    model._judged(verdict)
    if saving:
        dialog._ui.act.click()
    return dialog


def saved(parent: MainWindow) -> SoundnessDialog:
    """What was saved of damaged records and what was not."""
    dialog = soundness(parent, DAMAGED, saving=True)
    rescued = Rescued(
        entries=1_243,
        lost=4,
        doubtful=0,
        photos=34,
        photos_lost=2,
        drafts=3,
        places=812,
        packets=0,
        keys=False,
        settings=True,
        verifiable=True,
        damaged=Counter({Part.ENTRIES: 2}),
    )
    named = ("KQWD-0042 Shops of one group were marked with paint overnight", "KQWD-0117 Two roads closed")
    dialog.show_saved(Report(saved=rescued, again=0, without_content=(), without_photo=named))
    return dialog


def at_work(parent: MainWindow) -> AtWorkDialog:
    """Printing that takes its time."""
    job = LongJob(JobRunner())
    dialog = AtWorkDialog(parent, "Save the PDF", job)
    job.started.emit()
    job.stepped.emit(Step(done=1, total=3, text="Page 1"))
    return dialog


def received() -> ImportReport:
    """What became of three packets: one is new, one was here, one comes from a computer nobody approved."""
    new = PacketVerdict(
        file="cf6i-yg3k-n73z.r2pb",
        outcome=Outcome.IMPORTED,
        what="The packet is whole, signed by a device you know, and taken in.",
        records=4,
    )
    stranger = PacketVerdict(
        file="pcho-hlrc-cfwd.r2pb",
        outcome=Outcome.WAITING,
        what="The packet is whole and signed, by a device that nobody here has approved.",
        safe="It is kept sealed as it came; nothing in it was read.",
        next="Compare the fingerprint with its owner by voice, then approve the device.",
    )
    return ImportReport(packets=(new, already("ccp2-q3oi-b42x.r2pb"), stranger), dry_run=False)


def asking(main: MainWindow) -> AskingFound:
    """Two recorders who ask headquarters to contact them."""
    about = RecordId("a" * 32)
    told = Contact(about=about, admin1="Ouaka", month="2026-11", factors=frozenset({"sg2013.rf3"}))
    row = Row(
        n=1,
        record=about,
        kind="contact",
        reference="KQWD-0042",
        title="",
        type="open",
        area="Ouaka",
        place="Ouaka",
        day="",
        day_end="",
        precision="",
        changed="",
        flags=Flag(0),
        owner=None,
        feed=FeedId("0" * 64),
        seq=0,
        grade="",
    )
    lines = tuple(ContactLine(row=row, contact=one) for one in (told, Contact(about=about)))
    return AskingFound(asking=lines, catalogues=main.editor._model.catalogues)


def sending(main: MainWindow) -> None:
    """Fill the page that sends as after a packet and a second copy, with all its parts open."""
    page = main.send
    lines = tuple(
        PreviewLine(
            record=RecordId(f"{number:032x}"),
            reference=f"KQWD-{number:04d}",
            title="Shops of one group were marked with paint overnight, near the market.",
            reason=reason,
            alarm=reason == "risk",
        )
        for number, reason in enumerate(("", "", "risk", "consent", "compartment"), 1)
    )
    lines += tuple(
        replace(lines[0], kind=kind, title=title, reason=reason)
        for kind, title, reason in (
            ("session", "The market and the marked doors", ""),
            ("commitment", "Pay for the painted doors", "risk"),
            ("mechanism", "Market peace committee", "not_for"),
        )
    )
    going = tuple(one for one in lines if not one.reason)
    page._to_whom._show_fellows(Fellows(code="market", count=2))
    preview = SealPreview(
        to="the headquarters of your programme (an organisation of civil society)",
        dialogue=(
            KindCount(kind="session", goes=1),
            KindCount(kind="commitment", goes=0, stays=(("x", 1),)),
            KindCount(kind="mechanism", goes=0, stays=(("x", 1),)),
        ),
        in_rooms=1,
        goes=2,
        stays=(("the people concerned did not agree to it going to headquarters", 3),),
        earlier_wordings=4,
        attachments=1,
        known_to_headquarters=False,
        alarms=1,
        going=going,
        staying=tuple(one for one in lines if one.reason),
        unasked=going,
    )
    packet = MadePacket(
        number=1,
        day="2026-11-23",
        observations=12,
        name="abcd-efgh-ijkl.r2pb",
        to=To.HEADQUARTERS,
        acknowledged=True,
    )
    others = (replace(packet, number=3, to=to, acknowledged=False) for to in (To.COMMITTEE, To.DEVICE))
    made = (*others, replace(packet, number=2, acknowledged=False), packet)
    page._show_preview(preview, FINGERPRINT)
    page._show_standing(
        SendState(
            unsent=2,
            on_the_way=3,
            received=12,
            kept_back=1,
            last_receipt="2026-11-20T08:00:00Z",
            packets=made,
        )
    )
    page._show_sealed(
        SealedPacket(
            path=Path("/media/stick/abcd-efgh-ijkl.r2pb"), size=65536, observations=3, number=2, sha256=""
        )
    )
    page._ui.folder.setText("/media/stick")
    page._copy._show_state(CopyState(made="2026-11-20T08:00:00Z", tried="", place=None))
    page._copy._show_made(Path("/media/stick/copy-2026-11-23"))
    page._copy._show_plan(
        CopyPlan(
            folder=Path("/media"),
            name="copy-2026-11-23-2",
            same_disk=True,
            needed=48_000_000,
            free=7_900_000_000,
            there=3,
        )
    )
    page._ui.sameDisk.show()
    for folding in page._foldings:
        folding.open()


def of_dialogs(parent: MainWindow, folder: Path) -> Iterator[tuple[str, QWidget]]:
    question = Question(title="Folder or stick for the packet", wanted=Wanted.FOLDER, start=folder)
    new_file = Question(title="Save the PDF", wanted=Wanted.NEW_FILE, start=folder, name="summary.pdf")
    source = parent.editor._model.signs
    signs_picker = IndicatorPicker(parent, source, Kind.SIGNS, (), lambda *_: None)
    triggers_picker = IndicatorPicker(parent, source, Kind.TRIGGERS, (), lambda *_: None)
    two = two_versions(parent)
    kept = parent._workspace.filters
    kept.keep("The north & the river, this month", Filter(area="Ouaka", days=30))
    kept.keep("Rumours that were not sent", Filter(type="rumour", unsent=True))
    filters = SavedFiltersDialog(parent, kept, Filter(type="rumour"), parent.records._filter_words)
    comparison = Comparison(
        heading="Approve this device?", explain="Call them.", fingerprint=FINGERPRINT, accept="&Approve"
    )
    plan = Plan(does=Emergency.MY_ACCESS, others=3, last_backup="")
    safety = SafetyDialog(parent, parent._workspace.safety)
    book = HelpWindow(parent)
    book.open("consent")
    have_met(parent)
    board, found = main_board(parent)
    linking = parent.editor._model.linking
    met = program_session(parent)
    for name, dialog in (
        ("found out", FoundOutDialog(parent, board, found, linking)),
        ("body over time", BodyTimeDialog(parent, parent._workspace.body_time, program_body(parent))),
        ("telling", TellingDialog(parent, parent._workspace.telling, met)),
        ("help", book),
        ("signs", signs_picker),
        ("triggers", triggers_picker),
        ("folder", FilePicker(parent, question)),
        ("save", FilePicker(parent, new_file)),
        ("compare", CompareDialog(parent, comparison)),
        ("places", PlaceBrowser(parent, parent._workspace.places, lambda *_: None, minimum=False)),
        ("danger", DangerDialog(parent, "the duty officer in town", "then call +999 555 01234")),
        ("print-words", PrintWordsDialog(parent, (), names=("Office printer",))),
        ("no-printer", PrintWordsDialog(parent, (), names=())),
        ("meeting paper", MeetingPaperDialog(parent, SESSION, "en")),
        ("at work", at_work(parent)),
        ("invite", InviteDialog(parent, "en", has_place=True)),
        ("paper", PaperCodeDialog(parent, parent._workspace.paper)),
        ("link", LinkPicker(parent, parent.editor._model.linking, but=None)),
        ("message", MessageDialog(parent, FAILURE)),
        ("kept filters", filters),
        (
            "history",
            HistoryDialog(parent, parent._workspace.history, two.record, parent.editor._model.catalogues),
        ),
        ("settle", SettleDialog(parent, two.choices, two.wordings)),
        ("safety", safety),
        ("organisation", with_organisation(parent)),
        ("key let in", PersonDialog(parent, letting_key_in())),
        ("change", PersonDialog(parent, changing(), Asks.CHANGE, parent._workspace.safety)),
        ("sound", soundness(parent, Verdict(entries=1_250, blobs=36))),
        ("lists damaged", soundness(parent, Verdict(entries=1_250, blobs=36, index=True, stale=2))),
        ("damaged", soundness(parent, DAMAGED)),
        ("saving", soundness(parent, DAMAGED, saving=True)),
        ("saved", saved(parent)),
        ("try-copy", try_copy(parent)),
        ("update", update(parent)),
        ("person", PersonDialog(parent, letting_in(), Asks.PERSON, parent._workspace.safety)),
        ("by the paper", by_the_paper(parent)),
        ("lost passphrase", lost_passphrase(parent)),
        ("emergency", EmergencyDialog(parent, plan)),
        ("photo", _viewer(parent, folder)),
        ("photo says", PhotoSaysDialog(parent, [PhotoSays(day=dt.date(2026, 11, 20), point=POINT)])),
        ("readable", ConfirmDialog(parent, Doubt(heading="Save?", explain="Readable.", accept="&Save"))),
        ("fault", FaultDialog(parent, FAULT, lambda *_: None)),
    ):
        dialog.show()
        settle()
        if name == "organisation" and isinstance(dialog, SafetyDialog):
            dialog._ui.scroll.ensureWidgetVisible(dialog._ui.organisationCard)
        yield name, dialog
        dialog.close()
    yield from of_hold(parent)


def update(parent: MainWindow) -> UpdateDialog:
    """A new version of the program that was looked at, before it is taken."""
    dialog = UpdateDialog(parent, parent._workspace.updating, parent._ask)
    dialog._ui.folder.setText("/media/stick/r2p-field-0.2.0-linux-x86_64.r2pu")
    dialog._ui.copyFolder.setText("/media/stick")
    dialog._ui.back.show()
    dialog._show(
        Offer(
            what=What.PROGRAM,
            name="r2p-field",
            version="0.2.0",
            now="0.1.0",
            day="2026-12-01",
            changes={"en": "Lists open faster.\nPhotos from newer cameras can be taken in."},
            key="1f3a 90bc 7d21 44e0 a5c8",
            size=164_000_000,
        )
    )
    return dialog


def try_copy(parent: MainWindow) -> TryCopyDialog:
    """A copy that opened and lacks something, and one that did not."""
    dialog = TryCopyDialog(parent, parent._workspace.trying, parent._ask, "/media/stick")
    day = dt.date(2026, 11, 20)
    dialog._show(
        CopyTried(
            name="copy-2026-11-20",
            made=day,
            until=day,
            observations=312,
            entries=340,
            compared=True,
            newer=14,
            since=day,
            only_there=1,
        )
    )
    dialog._tell(
        Told(
            what="The passphrase or the code on paper does not open this copy.",
            safe="The copy was only read, and your records are as they were.",
            next="Type it again slowly.",
            code="wrong-passphrase",
        )
    )
    return dialog


def of_hold(parent: MainWindow) -> Iterator[tuple[str, QWidget]]:
    """The facilitator's own screen at each step, and what the room sees beside it."""
    gathering = parent._workspace.gathering
    gathering.begin(SESSION)
    gathering.move(lambda now: structs.replace(now, promises=(PROMISE,), names=(NAME,), seconds=4210))
    window = HoldWindow(parent._workspace, parent)
    window.resize(1366, 768)
    window.show()
    window.room.resize(1024, 768)
    for step in range(6):
        window.go_to_step(step)
        settle()
        yield f"hold {step + 1}", window
    for name, step in (("room", 1), ("room agrees", 2), ("room promises", 5)):
        window.go_to_step(step)
        window._model.clock.start()
        window._ui.withGroups.setChecked(True)
        window.room.show()
        settle()
        yield name, window.room
    window._model.clock.pause()
    settle()
    yield "room pauses", window.room
    window.close()


def have_met(main: MainWindow) -> None:
    """Write down a body, its session and a promise, once."""
    meetings = main._workspace.program.meetings
    if not meetings.sessions():
        body = meetings.add(MECHANISM)
        meetings.add(structs.replace(SESSION, mechanism=body))
        meetings.add(COMMITMENT)


def main_board(main: MainWindow) -> tuple[Board, Promised]:
    """The board with a promise that is on it."""
    meetings = main._workspace.program.meetings
    record = meetings.add(COMMITMENT)
    found = promised(meetings)
    one = next(one for one in found if one.record == record)
    return Board(day=dt.date(2026, 11, 23), promises=found), one


def program_body(main: MainWindow) -> RecordId:
    """A body that met."""
    meetings = main._workspace.program.meetings
    body: RecordId = meetings.add(MECHANISM)
    meetings.add(structs.replace(SESSION, mechanism=body))
    return body


def program_session(main: MainWindow) -> RecordId:
    """A session of which people are to be told."""
    record: RecordId = main._workspace.program.meetings.add(SESSION)
    return record


def _viewer(parent: MainWindow, folder: Path) -> PhotoViewer:
    """Look at a photo of a camera and at a document that is not here."""
    photo = folder / "photo.jpg"
    photo.write_bytes(of_camera())
    attachments = parent._workspace._program.attachments
    [taken] = attachments.take_in([photo], Silent(), keep_originals=True).taken
    held = (taken.attachment, PAPER)
    viewer = PhotoViewer(parent, parent._workspace.showing, held, ask=lambda *_: None)
    viewer.open_at(taken.attachment.id)
    return viewer


def two_versions(main: MainWindow) -> History:
    """Record an observation that two people corrected, and return its history."""
    program = main._workspace._program
    record = program.observations.add(Observation(what="Shops were marked", title="Market"))
    base = program.observations.get(record).heads
    for what in ("Shops of one group were marked with paint", "Doors were marked with chalk"):
        body = {"what": what, "title": "Market", "where": {"words": what[-12:]}}
        program.journal.write([Entry(kind="observation", form=1, body=body, record=record, parents=base)])
    return program.histories.of(record)


def fill(page: EditorPage) -> None:
    """Open every section and put a row into every list."""
    model, ui = page._model, page._ui
    ui.what.setPlainText("Shops of one group were marked with paint overnight, near the market.")
    ui.type.setCurrentIndex(ui.type.findData(ObservationType.RUMOUR.value))
    pack = next(pack for pack in page.signs.know_catalogues().packs if pack.triggers)
    indicator, trigger = pack.factors[0].indicators[0].id, pack.triggers[0].id
    page.rows.add(
        ui.factors,
        FactorSeen(id=model.new_id(), indicator=indicator, catalogue=pack.id, version=pack.version),
    )
    page.rows.add(
        ui.triggers, TriggerSeen(id=model.new_id(), trigger=trigger, catalogue=pack.id, version=pack.version)
    )
    page.rows.add(ui.counts, CountRow(id=model.new_id()))
    page.rows.add(ui.parties, Party(id=model.new_id()))
    page.rows.add(ui.checks, RumourCheck(id=model.new_id(), what="asked"))
    page.rows.add(ui.attachments, PAPER)
    page.rows.add(ui.links, Link(id=model.new_id(), type=LinkType.SAME_EVENT, to=RecordId("ab" * 16)))
    for name in SECTIONS:
        page.sections[name].open()
    ui.what.setFocus()
    ui.scroll.verticalScrollBar().setValue(0)
