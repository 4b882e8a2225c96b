"""Choosing a folder leaves its name nowhere, and works by keyboard alone."""

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from r2p_field.gui.app import Windows
from r2p_field.gui.dialogs.file_picker import FilePicker, Question, Wanted

SECRET = "witnesses-of-the-mine"


@pytest.fixture
def place(tmp_path: Path) -> Path:
    folder = tmp_path / SECRET
    (folder / "inner").mkdir(parents=True)
    (folder / "packet.age").write_bytes(b"age")
    return folder


def show(qtbot: QtBot, wanted: Wanted, start: Path, name: str = "") -> FilePicker:
    picker = FilePicker(None, Question(title="Choose", wanted=wanted, start=start, name=name))
    qtbot.addWidget(picker)
    picker.show()
    qtbot.waitUntil(lambda: picker._model.rowCount(picker._ui.files.rootIndex()) > 0)
    return picker


def test_a_folder_that_was_chosen_is_written_nowhere(
    windows: Windows, qtbot: QtBot, place: Path, home: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("XDG_CONFIG_HOME", str(home / ".config"))
    picker = show(qtbot, Wanted.FOLDER, place)
    picker.go(place / "inner")
    picker.go(place)
    picker._ui.choose.click()
    assert picker.chosen == place
    picker.close()
    left = [path for path in home.rglob("*") if path.is_file()]
    assert not [path for path in left if SECRET.encode() in path.read_bytes() or SECRET in path.name]
    assert not (home / ".config" / "QtProject.conf").exists()


def test_typing_a_folder_goes_there_and_typing_a_file_chooses_it(
    windows: Windows, qtbot: QtBot, place: Path
) -> None:
    picker = show(qtbot, Wanted.FILE, place.parent)
    picker._ui.path.setText(str(place))
    QTest.keyClick(picker._ui.path, Qt.Key.Key_Return)
    assert picker._folder == place
    picker._ui.path.setText(str(place / "packet.age"))
    QTest.keyClick(picker._ui.path, Qt.Key.Key_Return)
    assert picker.result() == FilePicker.DialogCode.Accepted
    assert picker.chosen == place / "packet.age"


def test_a_folder_is_not_taken_where_a_file_is_wanted(windows: Windows, qtbot: QtBot, place: Path) -> None:
    picker = show(qtbot, Wanted.FILE, place)
    picker._ui.choose.click()
    assert picker.isVisible()


def test_a_new_file_gets_the_name_that_was_typed(windows: Windows, qtbot: QtBot, place: Path) -> None:
    picker = show(qtbot, Wanted.NEW_FILE, place, name="summary.pdf")
    picker._ui.name.setText("other.pdf")
    picker._ui.choose.click()
    assert picker.chosen == place / "other.pdf"


def test_no_window_uses_the_dialogs_that_remember() -> None:
    source = Path(__file__).parents[2] / "src" / "r2p_field"
    users = [
        path.name
        for folder in ("gui", "viewmodels")
        for path in (source / folder).rglob("*.py")
        if "QFileDialog" in path.read_text("utf-8") or "QSettings" in path.read_text("utf-8")
    ]
    assert users == []


def test_a_typed_name_that_is_not_there_is_told(windows: Windows, qtbot: QtBot, place: Path) -> None:
    picker = show(qtbot, Wanted.FILE, place)
    picker._ui.path.setText(str(place / "card.r2pk"))
    QTest.keyClick(picker._ui.path, Qt.Key.Key_Return)
    assert picker.isVisible()
    assert "nothing of this name" in picker._ui.note.text()
    assert picker._ui.note.isVisible()


def test_several_files_are_chosen_with_shift_and_ctrl(windows: Windows, qtbot: QtBot, place: Path) -> None:
    for name in ("a.jpg", "b.jpg", "c.jpg"):
        (place / name).write_bytes(b"x")
    picker = show(qtbot, Wanted.FILES, place)
    files = picker._ui.files
    qtbot.waitUntil(lambda: picker._model.rowCount(files.rootIndex()) == 5)
    files.setCurrentIndex(picker._model.index(str(place / "a.jpg")))
    QTest.keyClick(files, Qt.Key.Key_Down, Qt.KeyboardModifier.ShiftModifier)
    QTest.keyClick(files, Qt.Key.Key_Down, Qt.KeyboardModifier.ShiftModifier)
    picker._ui.choose.click()
    assert picker.result() == FilePicker.DialogCode.Accepted
    assert picker.chosen_files == (place / "a.jpg", place / "b.jpg", place / "c.jpg")


def test_a_typed_file_is_chosen_alone_whatever_is_marked(windows: Windows, qtbot: QtBot, place: Path) -> None:
    (place / "a.jpg").write_bytes(b"x")
    picker = show(qtbot, Wanted.FILES, place)
    picker._ui.files.setCurrentIndex(picker._model.index(str(place / "packet.age")))
    picker._ui.path.setText(str(place / "a.jpg"))
    QTest.keyClick(picker._ui.path, Qt.Key.Key_Return)
    assert picker.chosen_files == (place / "a.jpg",)


def test_a_folder_is_no_file_among_several(windows: Windows, qtbot: QtBot, place: Path) -> None:
    picker = show(qtbot, Wanted.FILES, place)
    picker._ui.files.setCurrentIndex(picker._model.index(str(place / "inner")))
    picker._ui.choose.click()
    assert picker.result() != FilePicker.DialogCode.Accepted
    assert picker._folder == place / "inner"


def test_backspace_goes_up_and_a_path_is_simply_typed(windows: Windows, qtbot: QtBot, place: Path) -> None:
    picker = show(qtbot, Wanted.FILE, place)
    picker.go(place / "inner")
    files, path = picker._ui.files, picker._ui.path
    QTest.keyClick(files, Qt.Key.Key_Backspace)
    assert picker._folder == place
    QTest.keyClick(files, Qt.Key.Key_Up, Qt.KeyboardModifier.AltModifier)
    assert picker._folder == place.parent
    QTest.keyClicks(files, "/")
    assert path.hasFocus()
    QTest.keyClicks(path, str(place)[1:])
    QTest.keyClick(path, Qt.Key.Key_Return)
    assert picker._folder == place
    assert files.hasFocus()  # where the file is chosen


def test_a_place_that_was_chosen_leads_into_its_files(windows: Windows, qtbot: QtBot, place: Path) -> None:
    picker = show(qtbot, Wanted.FILE, place)
    picker._ui.places.setFocus()
    picker._ui.places.setCurrentRow(0)
    QTest.keyClick(picker._ui.places, Qt.Key.Key_Return)
    assert picker._ui.files.hasFocus()
