"""The page that sends, by hand and eye: what stands where, what goes, the stick, the second copy."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QComboBox, QLabel, QLineEdit, QTableWidget
from pytestqt.qtbot import QtBot
from tests.domain.dialogue import item
from tests.gui.conftest import PASSPHRASE, TODAY, Chooser, QuickStarter
from tests.services.offices import plugged_in

from r2p_field.bootstrap import Program
from r2p_field.domain.commitment import Commitment
from r2p_field.domain.consent import Addressee, Agreement, Answer, Consent
from r2p_field.domain.errors import R2PError
from r2p_field.domain.ids import RecordId, item_id
from r2p_field.domain.jobs import Silent
from r2p_field.domain.observation import FactorSeen, Observation
from r2p_field.domain.places import Where
from r2p_field.domain.risk import RiskCheck, RiskLevel
from r2p_field.domain.session import Session, View
from r2p_field.gui.controls.stick_choice import Stick, StickChoice, sticks_in_place
from r2p_field.gui.main_window import MainWindow
from r2p_field.gui.pages.send.lines import reason_words
from r2p_field.services.seal_preview import REASONS, PreviewLine
from r2p_field.viewmodels.record_list import Column
from r2p_field.viewmodels.send import To
from r2p_field.viewmodels.told import Told

RED = RiskCheck(level=RiskLevel.RED)
GREEN = RiskCheck(level=RiskLevel.GREEN)
NOT_FOR_HQ = frozenset({Addressee.HEADQUARTERS})
REFUSED = Consent(headquarters=Agreement(answer=Answer.NO))


def _seen(program: Program, what: str = "Shops were marked", **fields: object) -> RecordId:
    return program.observations.add(Observation(what=what, **fields))  # type: ignore[arg-type]


@pytest.fixture
def joined(main: MainWindow, program: Program, card: tuple[Path, str]) -> MainWindow:
    """The main window of a device that joined a programme, on the page that sends."""
    program.programmes.join(*card)
    main.go(main.send)
    return main


@dataclass(frozen=True, kw_only=True)
class Line:
    """A headquarters with open records, and the window of a device that it approved."""

    hq: Program
    main: MainWindow


@pytest.fixture
def line(main: MainWindow, program: Program, starter: QuickStarter, tmp_path: Path) -> Iterator[Line]:
    hq = starter.create(tmp_path / "hq", PASSPHRASE).program
    made = hq.programmes.create("ngo", state=False, today=TODAY)
    hq.programmes.export_card(tmp_path / "card.r2p")
    program.programmes.join(tmp_path / "card.r2p", made.fingerprint)
    own = program.devices.request(tmp_path / "request.r2pq").fingerprint
    hq.devices.approve_file(tmp_path / "request.r2pq", own, tmp_path / "approval.r2pa")
    program.devices.admit(tmp_path / "approval.r2pa")
    yield Line(hq=hq, main=main)
    hq.upkeep.close()


def _cell(table: QTableWidget, row: int, column: int) -> str:
    item = table.item(row, column)
    return item.text() if item else ""


# What goes and what stays


def test_each_observation_stands_with_its_reason_and_opens_by_a_key(
    joined: MainWindow, program: Program
) -> None:
    _seen(program, "goes", risk=GREEN)
    stays = _seen(program, "stays", consent=REFUSED)
    _seen(program, "danger", risk=RED)
    joined.go(joined.send)
    ui = joined.send._ui
    ui.goingHeader.click()
    ui.stayingHeader.click()

    rows = [[_cell(ui.staying, row, at) for at in (1, 2)] for row in range(ui.staying.rowCount())]
    assert ui.going.rowCount() == 1
    assert rows == [
        ["stays", "The people concerned did not agree."],
        ["danger", "The risk check is red: only “contact me about this area” goes."],
    ]
    assert "alarm goes" in ui.alarms.text()
    ui.staying.setCurrentCell(0, 0)
    ui.staying.setFocus()
    QTest.keyClick(ui.staying, Qt.Key.Key_Return)
    assert joined._ui.pages.currentWidget() is joined.records
    view = joined.records._view
    assert view is not None
    assert view.line.row.record == stays


def test_what_was_typed_is_never_markup_on_this_page(joined: MainWindow, program: Program) -> None:
    _seen(program, "<img src='x'>&amp;<b>bold</b>", consent=REFUSED)
    _seen(program, "<h1>loud</h1>")
    joined.go(joined.send)
    item = joined.send._ui.staying.item(0, 1)
    [question] = joined.send._ui.questionsRows.findChildren(QLabel)

    assert item is not None
    assert item.text().startswith("<img")
    assert "&lt;img" in item.toolTip()
    assert "<b>" not in item.toolTip()
    assert question.textFormat() is Qt.TextFormat.PlainText


def test_every_reason_has_words_of_its_own() -> None:
    lines = [
        PreviewLine(record=RecordId(""), reference="", title="", reason=code, alarm=False) for code in REASONS
    ]

    assert len({reason_words(line) for line in lines}) == len(REASONS)


def test_an_alarm_alone_can_be_sealed(joined: MainWindow, program: Program, tmp_path: Path) -> None:
    _seen(program, "danger", risk=RED)
    joined.go(joined.send)
    ui = joined.send._ui
    ui.folder.setText(str(plugged_in(tmp_path / "stick")))

    assert ui.seal.isEnabled()
    ui.seal.click()
    assert len(list((tmp_path / "stick").iterdir())) == 1


def test_the_risk_check_is_asked_once_and_never_blocks(
    joined: MainWindow, program: Program, tmp_path: Path
) -> None:
    first, second, third = (_seen(program, name) for name in ("one", "two", "three"))
    joined.go(joined.send)
    ui, asked = joined.send._ui, dict(joined.send._questions._asked)
    asked[first].setCurrentIndex(asked[first].findData(RiskLevel.RED))
    asked[second].setCurrentIndex(asked[second].findData(RiskLevel.GREEN))
    ui.keepAnswers.click()

    levels = [
        seen.risk.level if (seen := program.observations.get(one).observation) and seen.risk else None
        for one in (first, second, third)
    ]
    assert levels == [RiskLevel.RED, RiskLevel.GREEN, None]
    assert list(dict(joined.send._questions._asked)) == [third]
    ui.folder.setText(str(plugged_in(tmp_path / "stick")))
    ui.seal.click()
    assert ui.questions.isHidden()
    assert program.sealing.made()[0].observations == 2


def test_rows_of_tables_are_nobodys_to_answer_for(joined: MainWindow, events: Program) -> None:
    joined.go(joined.send)

    assert joined.send._goes > 0
    assert joined.send._ui.questions.isHidden()


def test_earlier_wording_stays_unless_the_box_is_ticked(
    joined: MainWindow, program: Program, tmp_path: Path
) -> None:
    record = _seen(program, "a first try")
    joined.go(joined.send)
    assert joined.send._ui.history.isHidden()
    program.observations.revise(record, Observation(what="the right words"))
    joined.go(joined.send)
    ui = joined.send._ui

    assert "1 earlier wording" in ui.historyHint.text()
    ui.history.click()
    assert "goes too" in ui.historyHint.text()
    assert joined.send._model._keep_history
    ui.history.click()
    assert not joined.send._model._keep_history


# The stick


def test_the_same_packet_goes_on_a_second_stick(
    joined: MainWindow, program: Program, chooser: Chooser, tmp_path: Path
) -> None:
    _seen(program)
    joined.go(joined.send)
    ui = joined.send._ui
    ui.folder.setText(str(plugged_in(tmp_path / "one")))
    ui.seal.click()
    [first] = (tmp_path / "one").iterdir()
    first.rename(tmp_path / "taken away")
    chooser.answers = [plugged_in(tmp_path / "two")]
    ui.again.click()

    [second] = (tmp_path / "two").iterdir()
    assert second.read_bytes() == (tmp_path / "taken away").read_bytes()
    assert str(second) in ui.doneText.text()
    assert (ui.packets.rowCount(), _cell(ui.packets, 0, 3)) == (1, "To headquarters, no receipt yet")


def test_choosing_a_stick_fills_the_folder_and_shows_no_place(qtbot: QtBot, tmp_path: Path) -> None:
    combo, field = QComboBox(), QLineEdit()
    qtbot.addWidget(combo)
    qtbot.addWidget(field)
    found = [Stick(path=tmp_path / "b", name="BLUE", free=5_000_000)]
    choice = StickChoice(combo, field, lambda: found)
    combo.activated.emit(1)
    combo.setCurrentIndex(1)
    assert field.text() == str(tmp_path / "b")
    found.insert(0, Stick(path=tmp_path / "a", name="", free=1))
    choice.refresh()

    assert combo.currentData() == str(tmp_path / "b")
    assert not any(str(tmp_path) in combo.itemText(at) for at in range(combo.count()))
    found.clear()
    choice.refresh()
    assert combo.currentIndex() == 0
    assert "No stick" in combo.currentText()
    assert all(one.path != Path("/") for one in sticks_in_place())


def test_a_stick_that_is_locked_is_offered_where_something_is_read_from_it(
    qtbot: QtBot, tmp_path: Path
) -> None:
    found = [Stick(path=tmp_path / "a", name="LOCKED", free=0, locked=True)]
    offered = []
    for reading in (False, True):
        combo, field = QComboBox(), QLineEdit()
        qtbot.addWidget(combo)
        qtbot.addWidget(field)
        StickChoice(combo, field, lambda: found, reading=reading)
        offered.append([combo.itemText(at) for at in range(1, combo.count())])
    assert offered == [[], ["LOCKED, for reading only"]]


# What headquarters has


def test_what_headquarters_sent_says_what_it_has_now(
    line: Line, program: Program, chooser: Chooser, tmp_path: Path
) -> None:
    _seen(program)
    line.main.go(line.main.send)
    ui = line.main.send._ui
    assert ui.stands.text().startswith("1 observation(s) not sent yet")
    ui.folder.setText(str(plugged_in(tmp_path / "stick")))
    ui.seal.click()
    line.hq.packets.import_paths([tmp_path / "stick"], Silent())
    receipt = line.hq.receipts.make(program.upkeep.info().device, plugged_in(tmp_path / "back"))
    assert "no receipt yet" in ui.lastReceipt.text()
    chooser.answers = [receipt.path]
    ui.feedback.click()

    assert "HQ has 1 observation(s)" in ui.stands.text()
    assert "reached headquarters until" in ui.lastReceipt.text()
    assert _cell(ui.packets, 0, 3) == "HQ has it"
    assert ui.unknown.isHidden()


def test_a_file_that_is_no_packet_is_told(line: Line, chooser: Chooser, tmp_path: Path) -> None:
    (tmp_path / "photo.r2pb").write_bytes(b"nothing")
    line.main.go(line.main.send)
    chooser.answers = [tmp_path / "photo.r2pb"]
    line.main.send._ui.feedback.click()

    assert line.main._ui.banner.isVisible()


# The second copy


def test_a_second_copy_is_made_and_opens_with_the_same_passphrase(
    main: MainWindow, program: Program, starter: QuickStarter, chooser: Chooser, tmp_path: Path
) -> None:
    record = _seen(program)
    (tmp_path / "stick").mkdir()
    main.go(main.send)
    ui = main.send._ui
    assert "No second copy" in ui.lastBackup.text()
    assert not ui.backUp.isEnabled()
    chooser.answers = [tmp_path / "stick"]
    ui.backupChoose.click()
    assert "this is the disk that holds your records" in ui.sameDisk.text()
    ui.backUp.click()

    [copy] = (tmp_path / "stick").iterdir()
    assert ui.backedUp.isVisible()
    assert copy.name in ui.backedUpText.text()
    assert "was made on" in ui.lastBackup.text()
    again = starter.restore(copy, tmp_path / "again", passphrase=PASSPHRASE)
    assert again.observations.get(record).observation == Observation(what="Shops were marked")
    again.upkeep.close()


def test_a_stick_that_was_taken_out_is_told_and_gets_no_folder(
    main: MainWindow, program: Program, tmp_path: Path
) -> None:
    main.go(main.send)
    ui = main.send._ui
    ui.backupFolder.setText(str(tmp_path / "gone" / "stick"))
    assert ui.sameDisk.isHidden()
    ui.backUp.click()

    assert main._ui.banner.isVisible()
    assert not ui.backedUp.isVisible()
    assert not (tmp_path / "gone").exists()
    with pytest.raises(R2PError):
        program.copies.new_folder(tmp_path / "gone")


def test_a_second_copy_needs_no_programme(main: MainWindow) -> None:
    main.go(main.send)

    assert main.send._ui.cannot.isVisible()
    assert main.send._ui.backup.isVisible()
    assert main.send._ui.standing.isVisible()


def test_nothing_is_started_twice(joined: MainWindow, program: Program) -> None:
    _seen(program)
    joined.go(joined.send)
    ui = joined.send._ui
    joined.send._model.job.started.emit()
    parts = (ui.target, ui.questions, ui.backup, ui.standing)
    during = [part.isEnabled() for part in parts]
    joined.send._model.job.ended.emit()

    assert during == [False] * 4
    assert all(part.isEnabled() for part in parts)


# At headquarters


def test_headquarters_reads_whom_to_contact_and_about_which_area(
    main: MainWindow, program: Program, starter: QuickStarter, chooser: Chooser, tmp_path: Path
) -> None:
    made = program.programmes.create("ngo", state=False, today=TODAY)
    program.programmes.export_card(tmp_path / "card.r2p")
    field = starter.create(tmp_path / "field", PASSPHRASE).program
    field.programmes.join(tmp_path / "card.r2p", made.fingerprint)
    own = field.devices.request(tmp_path / "request.r2pq").fingerprint
    program.devices.approve_file(tmp_path / "request.r2pq", own, tmp_path / "approval.r2pa")
    seen = FactorSeen(id=item_id(bytes(16)), indicator="sg2013.rf3.i01", catalogue="sg2013", version="1")
    record = _seen(
        field, "a list of houses", risk=RED, factors=(seen,), where=Where(words="mill", admin1="Ouaka")
    )
    packet = field.sealing.seal(plugged_in(tmp_path / "out"), Silent()).path
    field.upkeep.close()
    main.go(main.inbox)
    ui = main.inbox._ui
    assert ui.asking.isHidden()
    chooser.answers = [packet]
    ui.takeFiles.click()

    title = program.resources.catalogues().factor("sg2013.rf3")
    assert title is not None
    assert [_cell(ui.asking, 0, at) for at in (1, 3)] == ["Ouaka", title.title]
    assert "asks to be contacted" in ui.summary.text() or "ask to be contacted" in ui.summary.text()
    ui.asking.setCurrentCell(0, 0)
    QTest.keyClick(ui.asking, Qt.Key.Key_Return)
    view = main.records._view
    assert view is not None
    assert view.line.row.record == record
    sheet = main.records._ui.sheet.toPlainText()
    assert f"Contact the recorder about this area: {title.title}" in sheet
    assert "Ouaka" in sheet
    assert "mill" not in sheet
    index = main.records.list.index(0, Column.TITLE)
    assert main.records.list.data(index) == f"Contact the recorder about this area: {title.title}"


# Meetings, promises and bodies, and the committee's other laptops


@dataclass(frozen=True, kw_only=True)
class Pair:
    """The window of a committee's laptop, its open records, and the approval of the other laptop."""

    main: MainWindow
    program: Program
    other: Program
    slip: Path


@pytest.fixture
def pair(main: MainWindow, program: Program, starter: QuickStarter, tmp_path: Path) -> Iterator[Pair]:
    hq = starter.create(tmp_path / "hq", PASSPHRASE).program
    made = hq.programmes.create("ngo", state=False, today=TODAY)
    hq.programmes.export_card(tmp_path / "card.r2p")
    other = starter.create(tmp_path / "other", PASSPHRASE).program
    for name, laptop in (("one", program), ("other", other)):
        laptop.programmes.join(tmp_path / "card.r2p", made.fingerprint)
        own = laptop.devices.request(tmp_path / f"{name}.r2pq").fingerprint
        slip = tmp_path / f"{name}.r2pa"
        hq.devices.approve_file(tmp_path / f"{name}.r2pq", own, slip, role="committee", committee="market")
        laptop.devices.admit(slip)
    other.committee.add(tmp_path / "one.r2pa")
    yield Pair(main=main, program=program, other=other, slip=tmp_path / "other.r2pa")
    for one in (hq, other):
        one.upkeep.close()


SECRET = View(id=item(1), group=item(2), rating=5, reason="the guards look away")


def test_meetings_and_promises_stand_with_what_they_are_and_open_on_their_pages(
    joined: MainWindow, program: Program
) -> None:
    met = program.meetings.add(Session(title="The market", views=(SECRET,)))
    program.meetings.add(Commitment(text="A new well", made_at=met, not_for=NOT_FOR_HQ))
    joined.go(joined.send)
    ui = joined.send._ui
    ui.goingHeader.click()
    ui.stayingHeader.click()

    assert ui.goes.text().startswith("1 meeting")
    assert ui.stays.text().startswith("1 promise")
    assert _cell(ui.going, 0, 0).endswith("\nMeeting")
    assert _cell(ui.staying, 0, 0).endswith("\nPromise")
    assert "stays in the room" in ui.rooms.text()
    ui.staying.cellActivated.emit(0, 0)
    assert joined._ui.pages.currentWidget() is joined.dialogue.promises
    joined.go(joined.send)
    ui.going.cellActivated.emit(0, 0)
    assert joined._ui.pages.currentWidget() is joined.dialogue.meetings


def test_the_risk_check_is_asked_of_meetings_and_keeps_what_stays_in_their_room(
    joined: MainWindow, program: Program
) -> None:
    met = program.meetings.add(Session(title="The market", views=(SECRET,)))
    joined.go(joined.send)
    asked = dict(joined.send._questions._asked)
    asked[met].setCurrentIndex(asked[met].findData(RiskLevel.RED))

    joined.send._ui.keepAnswers.click()

    assert program.meetings.get(met).said == Session(title="The market", views=(SECRET,), risk=RED)
    assert joined.send._ui.goes.text().startswith("Nothing")


def test_a_laptop_of_no_committee_is_asked_nothing_about_one(joined: MainWindow) -> None:
    ui = joined.send._ui
    assert all(part.isHidden() for part in (ui.forHeadquarters, ui.forCommittee, ui.addFellow))


def test_the_other_laptop_is_added_and_gets_a_packet_with_what_stays_in_the_room(
    pair: Pair, chooser: Chooser, tmp_path: Path
) -> None:
    met = pair.program.meetings.add(Session(title="The market", views=(SECRET,)))
    page = pair.main.send
    pair.main.go(page)
    ui = page._ui
    assert ui.forCommittee.isHidden()

    chooser.answers = [pair.slip]
    ui.addFellow.click()

    assert ui.forCommittee.isChecked()
    assert ui.rooms.isHidden()
    assert "1 other laptop" in ui.to.text()
    ui.folder.setText(str(plugged_in(tmp_path / "stick")))
    ui.seal.click()
    assert "on the other laptop" in ui.doneText.text()
    assert "other laptops" in _cell(ui.packets, 0, 3)
    pair.other.packets.import_paths([tmp_path / "stick"], Silent())
    assert pair.other.meetings.get(met).said == Session(title="The market", views=(SECRET,))
    ui.forHeadquarters.click()
    assert "headquarters of your programme" in ui.to.text()
    assert not ui.rooms.isHidden()


def test_what_the_other_laptop_sent_is_taken_in_and_said_so(
    pair: Pair, chooser: Chooser, tmp_path: Path
) -> None:
    met = pair.other.meetings.add(Session(title="From the other one", views=(SECRET,)))
    packet = pair.other.sealing.seal(plugged_in(tmp_path / "stick"), Silent(), to=To.COMMITTEE).path
    pair.main.go(pair.main.send)
    ui = pair.main.send._ui
    assert ui.heard.isHidden()
    assert "other laptop" in ui.feedback.text()

    chooser.answers = [packet]
    ui.feedback.click()

    assert ui.heard.text().startswith("Taken in: 2 record")
    assert pair.program.meetings.get(met).said == Session(title="From the other one", views=(SECRET,))
    assert not ui.forCommittee.isHidden(), "its packet showed who it is"
    chooser.answers = [packet]
    ui.feedback.click()
    assert ui.heard.text().startswith("Nothing new")


def test_a_wrong_approval_says_what_to_choose_instead(pair: Pair, chooser: Chooser, tmp_path: Path) -> None:
    told: list[Told] = []
    pair.main.go(pair.main.send)
    pair.main.send.failed.connect(told.append)
    chooser.answers = [tmp_path / "one.r2pa"]

    pair.main.send._ui.addFellow.click()

    assert [one.code for one in told] == ["not-a-fellow"]
    assert pair.main.send._ui.forCommittee.isHidden()
