"""A file that somebody opened with this program, as by a double click, is taken in once records are open."""

import datetime as dt
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication
from tests.gui.conftest import QuickStarter

from r2p_field.gui.app import Windows
from r2p_field.services.ports import Program
from r2p_field.viewmodels.jobs import ImmediateRunner


def test_a_file_that_was_opened_with_the_program_is_judged_in_the_inbox(
    qapp: QApplication, starter: QuickStarter, program: Program, tmp_path: Path
) -> None:
    program.programmes.create("civil_society", state=False, today=dt.date(2026, 11, 23))
    letter = tmp_path / "letter.r2pb"
    letter.write_text("Dear headquarters", "utf-8")
    again = Windows(qapp, starter, ImmediateRunner(), relaunch=lambda _: None, brought=[letter])
    again.open(program)
    assert again.main is not None
    table = again.main.inbox._ui.verdicts
    assert again.main._ui.pages.currentWidget() is again.main.inbox
    assert [cell.text() for cell in table.findItems("letter.r2pb", Qt.MatchFlag.MatchExactly)] == [
        "letter.r2pb"
    ]
    again.main.close()
