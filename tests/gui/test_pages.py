"""Sending, taking in and printing through the windows, and failures told in three parts."""

from pathlib import Path

import pytest
from PySide6.QtCore import QRect, Qt
from PySide6.QtWidgets import QApplication, QDialog, QLabel, QTableWidget
from pytestqt.qtbot import QtBot
from tests.gui.conftest import PASSPHRASE, Chooser, QuickStarter
from tests.gui.every_window import settle
from tests.services.offices import plugged_in

from r2p_field.bootstrap import Program
from r2p_field.domain.jobs import Silent
from r2p_field.domain.observation import Observation
from r2p_field.domain.places import Where
from r2p_field.gui.app import Windows
from r2p_field.gui.dialogs.compare import CompareDialog
from r2p_field.gui.main_window import MainWindow
from r2p_field.services.import_results import ImportReport, Outcome, PacketVerdict
from r2p_field.viewmodels.carry_over import Pin
from r2p_field.viewmodels.long_job import LongJob
from r2p_field.viewmodels.record_list import Column


def answer(monkeypatch: pytest.MonkeyPatch, digits: str) -> None:
    """Let a person hear these digits and go on."""

    def execute(dialog: CompareDialog) -> int:
        dialog._ui.typed.setText(digits)
        assert dialog._ui.accept.isEnabled()
        return QDialog.DialogCode.Accepted

    monkeypatch.setattr(CompareDialog, "exec", execute)


def cell(table: QTableWidget, row: int, column: int) -> str:
    item = table.item(row, column)
    assert item is not None
    return item.text()


def banner(main: MainWindow) -> list[str]:
    shown = main._ui.banner
    return [label.text() for label in shown.findChildren(QLabel) if label.text()] if shown.isVisible() else []


def test_before_joining_the_page_says_what_to_do(main: MainWindow) -> None:
    main.go(main.send)
    assert main.send._ui.join.isVisible()
    assert "belong to no programme" in main.send._ui.cannotText.text()
    assert not main.send._ui.target.isVisible()


def test_joining_with_digits_that_differ_joins_nothing(
    main: MainWindow,
    chooser: Chooser,
    card: tuple[Path, str],
    monkeypatch: pytest.MonkeyPatch,
    program: Program,
) -> None:
    chooser.answers = [card[0]]
    wrong = "".join("1" if sign.isdigit() else sign for sign in card[1])
    answer(monkeypatch, wrong)
    main.go(main.send)
    main.send._ui.join.click()
    assert len(banner(main)) == 3
    assert main.send._ui.join.isVisible()


def test_sealing_shows_before_what_goes_and_after_where_it_is(
    *,
    main: MainWindow,
    program: Program,
    chooser: Chooser,
    card: tuple[Path, str],
    monkeypatch: pytest.MonkeyPatch,
    tmp_path: Path,
) -> None:
    program.observations.add(Observation(what="Shops were marked"))
    chooser.answers = [card[0], plugged_in(tmp_path / "stick")]
    answer(monkeypatch, card[1])
    main.go(main.send)
    main.send._ui.join.click()
    assert main.send._ui.goes.text() == "1 observation(s)"
    main.send._ui.choose.click()
    main.send._ui.seal.click()
    [packet] = (tmp_path / "stick").iterdir()
    assert str(packet) in main.send._ui.doneText.text()
    assert "safe to remove" in main.send._ui.doneText.text()


def test_a_folder_that_cannot_be_written_is_told_in_three_parts(
    main: MainWindow, program: Program, card: tuple[Path, str], tmp_path: Path
) -> None:
    program.observations.add(Observation(what="Shops were marked"))
    program.programmes.join(*card)
    main.go(main.send)
    (tmp_path / "file").write_bytes(b"")
    main.send._ui.folder.setText(str(tmp_path / "file"))
    main.send._ui.seal.click()
    assert len(banner(main)) == 3
    assert not main.send._ui.done.isVisible()
    main.send._ui.folder.setText(str(plugged_in(tmp_path / "stick")))
    main.send._ui.seal.click()
    assert main.send._ui.done.isVisible()
    assert banner(main) == [], "an old failure beside a success"


def test_the_officer_can_read_their_fingerprint_to_headquarters(
    main: MainWindow, program: Program, card: tuple[Path, str]
) -> None:
    program.programmes.join(*card)
    main.go(main.send)
    assert main.send._ui.fingerprint.text() == program.devices.own_fingerprint().fingerprint
    assert "until it has approved this computer" in main.send._ui.unknown.text()
    assert main.send._ui.unknown.isVisible()


def test_an_empty_list_says_how_to_begin_and_a_narrow_one_that_nothing_fits(
    main: MainWindow, program: Program
) -> None:
    main.go(main.records)
    assert "Ctrl+N" in main.records._ui.count.text()
    program.observations.add(Observation(what="Shops were marked"))
    main._ui.search.setText("bridge")
    assert main.records._ui.nothing.isVisible()
    assert main.records._ui.nothingText.text() == "Nothing here fits all of this: Words: bridge"
    main.records._ui.clearHere.click()
    assert main._ui.search.text() == ""
    assert not main.records._ui.nothing.isVisible()
    assert main.records.list.rowCount() == 1


def test_the_list_shows_its_columns_from_the_beginning(main: MainWindow, qapp: QApplication) -> None:
    main.go(main.records)
    settle()
    table = main.records._ui.table
    assert [column for column in Column if table.isColumnHidden(column)] == []
    assert table.columnWidth(Column.DAY) > table.fontMetrics().horizontalAdvance("2022-04-23 – 2023-04-30")


def test_a_day_that_cannot_be_read_says_how_days_are_written(main: MainWindow) -> None:
    main.go(main.printing)
    main.printing._ui.since.setText("13.45.2026")
    main.printing._ui.file.setText("summary.pdf")
    assert not main.printing._ui.make.isEnabled()
    assert "2026-11-23" in main.printing._ui.periodHint.text()


@pytest.fixture
def headquarters(
    *,
    windows: Windows,
    starter: QuickStarter,
    card: tuple[Path, str],
    program: Program,
    tmp_path: Path,
    qtbot: QtBot,
) -> MainWindow:
    """The main window of headquarters, with a packet of a stranger on the stick and a file that is none."""
    program.observations.add(Observation(what="Shops were marked"))
    program.programmes.join(*card)
    (tmp_path / "stick").mkdir()
    program.sealing.seal(plugged_in(tmp_path / "stick"), Silent())
    (tmp_path / "stick" / "photo.jpg").write_bytes(b"\xff\xd8 no packet")
    program.upkeep.close()
    windows.open(starter.unlock(tmp_path / "hq", passphrase=PASSPHRASE))
    assert windows.main is not None
    qtbot.waitExposed(windows.main)
    return windows.main


def test_a_stranger_s_packet_waits_until_the_fingerprint_was_compared(
    headquarters: MainWindow, chooser: Chooser, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    page = headquarters.inbox
    headquarters.go(page)
    chooser.answers = [tmp_path / "stick"]
    page._ui.takeFolder.click()
    assert cell(page._ui.verdicts, 0, 1) == "Waits for checking"
    assert page._ui.waiting.rowCount() == 1
    fingerprint = cell(page._ui.waiting, 0, 0)
    page._ui.waiting.selectRow(0)
    page._ui.tryAgain.click()
    assert page._ui.waiting.rowCount() == 1
    page._ui.waiting.selectRow(0)
    answer(monkeypatch, fingerprint)
    page._ui.approve.click()
    assert page._ui.waiting.rowCount() == 0
    assert cell(page._ui.verdicts, 0, 1) == "Taken in"
    headquarters.go(headquarters.records)
    assert headquarters.records.list.rowCount() == 1


def test_what_became_of_a_packet_can_be_read_at_once(
    headquarters: MainWindow, chooser: Chooser, tmp_path: Path
) -> None:
    page = headquarters.inbox
    headquarters.resize(1366, 768)
    headquarters.go(page)
    chooser.answers = [tmp_path / "stick"]
    page._ui.takeFolder.click()
    settle()
    table = page._ui.verdicts
    sentence = table.item(0, 3)
    assert sentence is not None
    sentences = table.visualItemRect(sentence)
    assert sentences.width() > 200
    assert sentences.height() < table.viewport().height()


def test_no_line_of_the_sentences_about_a_packet_is_cut_off(headquarters: MainWindow) -> None:
    headquarters.resize(1366, 768)
    headquarters.show()
    page, table = headquarters.inbox, headquarters.inbox._ui.verdicts
    headquarters.go(page)
    for letters in range(60, 400, 7):
        verdict = PacketVerdict(file="a.r2pb", outcome=Outcome.REFUSED, what=("word " * 80)[:letters])
        page._show_report(ImportReport(packets=(verdict,), dry_run=True))
        settle()
        room = table.columnWidth(3) - 16 - 2 * 3  # what the theme and the style leave beside the words
        wrapped = table.fontMetrics().boundingRect(
            QRect(0, 0, room, 10_000), Qt.TextFlag.TextWordWrap, cell(table, 0, 3)
        )
        assert table.rowHeight(0) >= wrapped.height(), letters


def test_a_file_that_is_no_packet_gets_its_own_answer(
    headquarters: MainWindow, chooser: Chooser, tmp_path: Path
) -> None:
    page = headquarters.inbox
    headquarters.go(page)
    chooser.answers = [tmp_path / "stick" / "photo.jpg"]
    page._ui.takeFiles.click()
    assert cell(page._ui.verdicts, 0, 1) == "Refused"
    assert len(cell(page._ui.verdicts, 0, 3)) > 40


def test_checking_only_keeps_nothing(headquarters: MainWindow, chooser: Chooser, tmp_path: Path) -> None:
    page = headquarters.inbox
    headquarters.go(page)
    page._ui.dryRun.setChecked(True)
    chooser.answers = [tmp_path / "stick"]
    page._ui.takeFolder.click()
    assert page._ui.summary.text().startswith("Only checked, nothing was kept.")
    assert page._ui.waiting.rowCount() == 0


def test_a_summary_is_printed_and_never_over_a_file(
    main: MainWindow, program: Program, tmp_path: Path
) -> None:
    program.observations.add(Observation(what="Shops were marked"))
    main.go(main.printing)
    ui = main.printing._ui
    assert not ui.make.isEnabled()
    ui.file.setText(str(tmp_path / "out.pdf"))
    ui.make.click()
    assert (tmp_path / "out.pdf").read_bytes().startswith(b"%PDF-")
    assert "Check code" in ui.doneText.text()
    ui.make.click()
    assert len(banner(main)) == 3


def test_a_day_that_cannot_be_read_is_not_printed(main: MainWindow, tmp_path: Path) -> None:
    main.go(main.printing)
    ui = main.printing._ui
    ui.file.setText(str(tmp_path / "out.pdf"))
    ui.since.setText("last week")
    ui.since.textEdited.emit("last week")
    assert not ui.make.isEnabled()


def test_cancel_stops_a_long_job_and_the_page_says_so(main: MainWindow, qtbot: QtBot) -> None:
    job: LongJob = main.printing._model.job
    shown: list[bool] = []

    def work(progress: object) -> None:
        shown.append(main.printing._ui.progress.isVisible())
        main.printing._ui.progress.cancel_button.click()
        progress.report(1, 2, "counting")  # type: ignore[attr-defined]

    main.go(main.printing)
    with qtbot.waitSignal(job.cancelled):
        job.run(work, lambda _: None)
    assert shown == [True]
    assert not main.printing._ui.progress.isVisible()
    assert not job.running


def test_searching_from_any_page_shows_what_was_found(
    main: MainWindow, program: Program, qapp: QApplication
) -> None:
    program.observations.add(Observation(what="Shops were marked"))
    program.observations.add(Observation(what="A bridge was mended", title="The bridge"))
    main.go(main.printing)
    main._ui.search.setText("brid")
    assert main._ui.pages.currentWidget() is main.records
    assert main.records.list.rowCount() == 1
    assert main.records._ui.count.text() == "1 observation(s)"
    main.records.focus_list()
    assert "The bridge" in main.records._ui.sheet.toPlainText()


def test_a_page_is_built_when_it_is_first_shown(main: MainWindow) -> None:
    assert main._ui.pages.count() == 1
    main.go(main.send)
    main.writing.note()
    assert main._ui.pages.count() == 3
    main.go(main.send)
    assert main._ui.pages.count() == 3


def test_the_first_note_shows_what_was_pinned_before_its_page_was_there(main: MainWindow) -> None:
    main._workspace.carried.pin(Pin.PLACE, Where(words="Market of Mbella"))
    main.writing.note()
    assert main.quick._ui.where.text() == "Market of Mbella"
    main.writing._more()
    assert main.editor.pins.button(Pin.PLACE).isChecked()
    assert main.editor._ui.whereWords.text() == "Market of Mbella"
