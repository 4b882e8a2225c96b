"""Update from a stick in the window: checked, told, the records copied first, then taken; and back again."""

from __future__ import annotations

import platform
import sys
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot
from tests.gui.conftest import Chooser, QuickStarter
from tests.gui.every_window import settle
from tests.release.makers import PACK, STRANGER
from tests.release.programs import be_built, files, know_keys, on_stick, release_of, started

from r2p_field.bootstrap import Program
from r2p_field.gui.app import Windows
from r2p_field.gui.dialogs.safety import SafetyDialog
from r2p_field.gui.dialogs.update import UpdateDialog
from r2p_field.gui.help_window import HelpWindow
from r2p_field.gui.helping import show_help
from r2p_field.gui.main_window import MainWindow
from r2p_field.gui.start.choice_page import ChoicePage
from r2p_field.release.manifest import What

PROGRAM = replace(release_of((0, 2, 0), schema=99), system=f"linux-{platform.machine()}")
HELP = replace(PACK, what=What.HELP, name="pages")
PLACES = (
    b"admin1Name_en,admin1Pcode,admin0Name_en,admin0Pcode\n"
    b"Haute-Kotto,CF51,Central African Republic,CF\nOuaka,CF43,Central African Republic,CF\n"
)


@pytest.fixture(autouse=True)
def known_keys(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    know_keys(tmp_path / "data", monkeypatch)


@pytest.fixture
def built(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    return be_built(tmp_path / "r2p-field", monkeypatch)


@pytest.fixture
def dialog(main: MainWindow, qtbot: QtBot) -> Iterator[UpdateDialog]:
    made = UpdateDialog(main, main._workspace.updating, main._ask)
    qtbot.addWidget(made)
    made.show()
    yield made
    made.done(0)


def look(dialog: UpdateDialog, path: Path) -> str:
    """Name a file, check it, and return what is said of it."""
    dialog._ui.folder.setText(str(path))
    dialog._ui.look.click()
    settle()
    return dialog._ui.foundText.text() if dialog._ui.found.isVisible() else ""


@pytest.mark.skipif(sys.platform != "linux", reason="the program of the tests is a script")
def test_a_new_version_is_told_the_records_are_copied_and_it_starts_the_next_time(
    dialog: UpdateDialog, built: Path, tmp_path: Path
) -> None:
    ui = dialog._ui
    on_stick(tmp_path / "stick", files("second"), PROGRAM)
    assert not ui.install.isEnabled()

    said = look(dialog, tmp_path / "stick")  # the stick is enough where one update lies on it
    assert "Version 0.2.0" in said
    assert "Lists open faster." in said
    assert not ui.install.isEnabled(), "no second copy without a place for it"
    assert ui.copyFolder.isVisible()
    assert not ui.copied.isVisible()
    ui.copyFolder.setText(str(tmp_path / "stick"))
    ui.install.click()
    settle()

    assert [one.name for one in (tmp_path / "stick").glob("copy-*/vault.db")] == ["vault.db"]
    assert started(built) == "second"
    assert "starts the next time" in ui.now.text()
    assert not ui.install.isEnabled()
    pointer = built / "versions" / "current"
    pointer.write_text(pointer.read_text().replace("99", "10"))
    ui.back.click()
    settle()
    assert started(built) == "first"


def test_without_room_for_the_copy_nothing_is_installed(
    dialog: UpdateDialog, built: Path, tmp_path: Path
) -> None:
    look(dialog, on_stick(tmp_path / "stick", files("second"), PROGRAM))
    dialog._ui.copyFolder.setText(str(tmp_path / "no stick"))
    dialog._ui.install.click()
    settle()

    assert dialog._ui.banner.isVisible()
    assert started(built) == "first"
    assert not (built / "versions" / "current").exists()


def test_another_file_s_answer_never_stands_beside_the_name_of_this_one(
    dialog: UpdateDialog, built: Path, tmp_path: Path
) -> None:
    good = on_stick(tmp_path / "a", files("second"), PROGRAM)
    bad = on_stick(tmp_path / "b", files("second"), PROGRAM, signer=STRANGER)
    assert look(dialog, good)
    dialog._ui.folder.setText(str(bad))
    assert not dialog._ui.found.isVisible()
    assert not dialog._ui.install.isEnabled()
    assert not look(dialog, bad)
    assert dialog._ui.banner.isVisible()


def test_pages_of_a_pack_are_read_in_the_help_after_the_next_start(
    windows: Windows, main: MainWindow, dialog: UpdateDialog, qapp: QApplication, tmp_path: Path
) -> None:
    look(dialog, on_stick(tmp_path / "stick", {"help/en/sending.md": b"# Sending\n\nNewer words."}, HELP))
    assert dialog._ui.install.isEnabled()
    assert not dialog._ui.copyFolder.isVisible()
    dialog._ui.install.click()
    settle()
    again = QuickStarter(profile=windows._starter.profile)
    qapp.setProperty("resources", again.resources)

    show_help(main, main)

    found = main.findChild(HelpWindow)
    assert found is not None
    assert "Newer words." in found._model.book.pages["sending"].text


def test_a_list_of_places_goes_into_the_open_records(
    dialog: UpdateDialog, program: Program, tmp_path: Path
) -> None:
    manifest = replace(PACK, what=What.GAZETTEER, name="places")
    look(dialog, on_stick(tmp_path / "stick", {"places/caf.csv": PLACES}, manifest))
    dialog._ui.install.click()
    settle()

    assert [one.line for one in program.places.search("Haute")]


def test_the_first_window_installs_once_somebody_says_that_there_is_a_copy(
    windows: Windows, built: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    stick = on_stick(tmp_path / "stick", files("second"), PROGRAM)
    places = replace(PACK, what=What.GAZETTEER, name="places")
    list_of_places = on_stick(tmp_path / "places", {"places/caf.csv": PLACES}, places)

    def execute(dialog: UpdateDialog) -> int:
        dialog.show()
        look(dialog, list_of_places)
        dialog._ui.install.click()
        settle()
        assert dialog._ui.banner.isVisible()
        assert look(dialog, stick)
        assert not dialog._ui.copyFolder.isVisible()
        assert not dialog._ui.install.isEnabled()
        dialog._ui.copied.click()
        dialog._ui.install.click()
        settle()
        return 0

    monkeypatch.setattr(UpdateDialog, "exec", execute)
    windows.languages.choose("en")
    windows.begin(None)
    settle()
    page = windows.start.page
    assert isinstance(page, ChoicePage)
    page._ui.updateChoice.click()

    assert started(built) == "second"


def test_safety_leads_to_it(main: MainWindow, monkeypatch: pytest.MonkeyPatch) -> None:
    opened: list[str] = []
    monkeypatch.setattr(UpdateDialog, "exec", lambda dialog: opened.append(dialog.windowTitle()))
    monkeypatch.setattr(SafetyDialog, "exec", lambda dialog: dialog._ui.update.click())

    main.safety.show()

    assert opened == ["Update from a stick"]


def test_safety_says_that_a_pack_is_not_used(
    windows: Windows, main: MainWindow, monkeypatch: pytest.MonkeyPatch
) -> None:
    packs, said = windows._starter.profile / "packs", list[str]()

    def read(dialog: SafetyDialog) -> None:
        settle()
        said.append(dialog._ui.copyText.text())

    monkeypatch.setattr(SafetyDialog, "exec", read)
    main.safety.show()
    packs.mkdir(exist_ok=True)
    (packs / "pages.r2pu").write_bytes(b"no pack at all")
    main.safety.show()
    assert ["not used" in one for one in said] == [False, True]


def test_the_file_and_the_place_of_the_copy_are_asked_for(
    dialog: UpdateDialog, chooser: Chooser, tmp_path: Path
) -> None:
    chooser.answers = [tmp_path / "x.r2pu", tmp_path]
    dialog._ui.choose.click()
    dialog._ui.chooseCopy.click()

    assert dialog._ui.folder.text() == str(tmp_path / "x.r2pu")
    assert dialog._ui.copyFolder.text() == str(tmp_path)
