"""Photos by keyboard: attached several at once, looked at from memory, saved readable only when warned."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import QMimeData, QPoint, QPointF, Qt, QUrl
from PySide6.QtGui import QAccessible, QDragEnterEvent, QDropEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot
from tests.gui.conftest import Chooser
from tests.gui.every_window import settle
from tests.photos import MARKS, of_camera, scene, written

from r2p_field.bootstrap import Program
from r2p_field.domain.counts import CountRow, Harm
from r2p_field.domain.pictures import PhotoSays
from r2p_field.gui.controls.attachment_rows import AttachmentRow
from r2p_field.gui.dialogs.confirm import ConfirmDialog, Doubt
from r2p_field.gui.dialogs.photo_says import PhotoSaysDialog
from r2p_field.gui.dialogs.photo_viewer import PhotoViewer
from r2p_field.gui.main_window import MainWindow
from r2p_field.viewmodels.attaching import PhotoSays as Says


@pytest.fixture
def files(tmp_path: Path) -> list[Path]:
    """Two photos, a text, and a photo that is none."""
    made = {
        "a.jpg": of_camera(),
        "b.png": written(scene((300, 200)), "PNG"),
        "c.txt": b"what the paper said",
        "d.jpg": b"only text",
    }
    for name, data in made.items():
        (tmp_path / name).write_bytes(data)
    return [tmp_path / name for name in made]


@pytest.fixture
def asked(main: MainWindow) -> list[Any]:
    """What was asked about place and day; the answer is what the photos said."""
    heard: list[Any] = []

    def answer(_parent: object, says: tuple[PhotoSays, ...]) -> PhotoSays:
        heard.append(says)
        return says[0]

    parts = main.editor.photos._parts
    object.__setattr__(parts, "ask_about", answer)
    return heard


def attach(main: MainWindow, chooser: Chooser, files: list[Path]) -> None:
    if main._ui.pages.currentWidget() is not main.editor:
        main.writing.observation()
        main.editor._ui.what.setPlainText("marked shops")
    main.editor.sections["attachments"].open()
    chooser.answers = list(files)
    main.editor._ui.attach.click()
    settle()


def rows(main: MainWindow) -> list[AttachmentRow]:
    return [row for row in main.editor._ui.attachments.rows() if isinstance(row, AttachmentRow)]


def report(main: MainWindow) -> str:
    return main.editor._ui.attachReport.text()


def viewer(main: MainWindow) -> PhotoViewer:
    settle()
    found = QApplication.activeModalWidget() or main.findChild(PhotoViewer)
    assert isinstance(found, PhotoViewer)
    return found


def test_several_files_are_attached_at_once_and_each_is_told(
    main: MainWindow, chooser: Chooser, files: list[Path], asked: list[Any]
) -> None:
    attach(main, chooser, files)
    assert [row.item().blob.type for row in rows(main)] == ["image/jpeg", "image/jpeg", "text/plain"]
    assert report(main).startswith("3 ")
    assert "File 4 was not attached." in report(main)
    assert main.editor._ui.attachReport.isVisibleTo(main)
    assert rows(main)[0].look_button.icon().availableSizes()


def test_place_and_day_go_in_only_when_the_person_says_so(
    main: MainWindow, chooser: Chooser, files: list[Path], asked: list[Any]
) -> None:
    attach(main, chooser, files[:1])
    typed = main.editor._model.typed
    assert len(asked) == 1
    assert typed.get("where.point").lat == "4.39470"
    assert main.editor._ui.lat.text() == "4.39470"
    assert main.editor._ui.start.text() == "2026-11-20"
    assert main.editor._ui.what.toPlainText() == "marked shops"
    attach(main, chooser, files[:1])
    assert len(asked) == 1


def test_nothing_is_chosen_beforehand_of_what_photos_say(main: MainWindow, qtbot: QtBot) -> None:
    import datetime as dt

    from r2p_field.domain.places import point_from

    says = [Says(day=dt.date(2026, 11, 20), point=point_from("4.39", "18.55")), Says()]
    dialog = PhotoSaysDialog(main, says)
    dialog.show()
    assert (dialog.point(), dialog.day(), dialog._ui.putIn.isEnabled()) == (None, None, False)
    QTest.keyClick(dialog._ui.place, Qt.Key.Key_Down)
    assert dialog.point() == says[0].point
    assert dialog._ui.putIn.isEnabled()
    dialog.close()


def test_files_may_be_dropped_onto_the_section(
    main: MainWindow, chooser: Chooser, files: list[Path], asked: list[Any]
) -> None:
    main.writing.observation()
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(one)) for one in files[1:3]])
    body, copy = main.editor._ui.attachmentsBody, Qt.DropAction.CopyAction
    left, none = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
    entering = QDragEnterEvent(QPoint(5, 5), copy, data, left, none)
    QApplication.sendEvent(body, entering)
    assert entering.isAccepted()
    QApplication.sendEvent(body, QDropEvent(QPointF(5, 5), copy, data, left, none))
    settle()
    assert len(rows(main)) == 2


def test_in_minimum_form_the_section_says_why_no_photo_may_be_added(
    main: MainWindow, chooser: Chooser, files: list[Path]
) -> None:
    main.writing.observation()
    model = main.editor._model
    model.put_item("counts", CountRow(id=model.new_id(), harm=Harm.SEXUAL_VIOLENCE))
    main.editor.sections["attachments"].open()
    ui = main.editor._ui
    assert not ui.attach.isEnabled()
    assert ui.attachBarred.isVisibleTo(main)
    assert "minimum form" in ui.attachBarred.text()


def test_the_choice_about_originals_comes_back(
    main: MainWindow, chooser: Chooser, files: list[Path], asked: list[Any], program: Program
) -> None:
    main.writing.observation()
    box = main.editor._ui.keepOriginals
    assert box.isChecked()
    box.click()
    attach(main, chooser, files[:1])
    assert rows(main)[0].item().custody[-1].action == "original_not_kept"
    assert not program.preferences.read().keep_originals
    main.editor._model.begin()
    assert not box.isChecked()


def test_a_photo_taken_out_by_mistake_is_put_back_with_its_caption(
    main: MainWindow, chooser: Chooser, files: list[Path], asked: list[Any], program: Program
) -> None:
    attach(main, chooser, files[:2])
    rows(main)[0].caption.setText("the wall")
    rows(main)[0].caption.textEdited.emit("the wall")
    rows(main)[0].remove_button.click()
    assert len(main.editor._model.typed.get("attachments")) == 1
    back = main.editor._ui.putBack
    assert back.isVisibleTo(main)
    back.click()
    held = main.editor._model.typed.get("attachments")
    assert [one.caption for one in held] == [None, "the wall"]
    assert program.upkeep._vault.blobs.is_whole(held[1].blob.id)
    assert not back.isVisibleTo(main)


def test_saving_waits_until_the_photos_are_in(main: MainWindow) -> None:
    main.writing.observation()
    main._workspace.attaching.job.started.emit()
    assert not main.editor._ui.save.isEnabled()
    main._workspace.attaching.job.ended.emit()
    assert main.editor._ui.save.isEnabled()


# Looking


@pytest.fixture
def looking(
    main: MainWindow, chooser: Chooser, files: list[Path], asked: list[Any]
) -> tuple[PhotoViewer, Chooser]:
    attach(main, chooser, files[:3])
    rows(main)[0].caption.setText("the wall of the shop")
    rows(main)[0].caption.textEdited.emit("the wall of the shop")
    rows(main)[0].look_button.click()
    return viewer(main), chooser


def test_the_keys_come_closer_go_on_and_leave(looking: tuple[PhotoViewer, Chooser]) -> None:
    shown, _ = looking
    view = shown._ui.picture
    assert shown._ui.caption.text() == "the wall of the shop"
    assert QAccessible.queryAccessibleInterface(view).text(QAccessible.Text.Name) == "the wall of the shop"
    whole = view.scale
    for _ in range(6):
        QTest.keyClick(view, Qt.Key.Key_Plus)
    assert view.scale > 2 * whole
    assert view.horizontalScrollBar().maximum() > 0
    QTest.keyClick(view, Qt.Key.Key_Right)
    assert shown._at == 0
    QTest.keyClick(view, Qt.Key.Key_Minus)
    QTest.keyClick(view, Qt.Key.Key_1)
    assert view.scale == 1.0
    QTest.keyClick(view, Qt.Key.Key_0)
    assert view.scale == whole
    QTest.keyClick(view, Qt.Key.Key_Right)
    assert shown._at == 1
    QTest.keyClick(view, Qt.Key.Key_PageDown)
    settle()
    assert shown._ui.stack.currentWidget() is shown._ui.textPage
    assert shown._ui.text.toPlainText() == "what the paper said"
    QTest.keyClick(shown, Qt.Key.Key_Escape)
    assert not shown.isVisible()


def test_looking_leaves_nothing_readable_anywhere(
    looking: tuple[PhotoViewer, Chooser], tmp_path: Path, files: list[Path], home: Path
) -> None:
    shown, _ = looking
    shown.step(1)
    shown.step(1)
    shown.close()
    left = [one for one in tmp_path.rglob("*") if one.is_file() and one not in files]
    assert len(left) >= 4
    words = (*MARKS, b"\x10JFIF\0", b"Exif\0\0", b"\x89PNG\r\n", b"what the paper said", b"wall of the shop")
    assert [one.name for one in left for word in words if word in one.read_bytes()] == []
    assert [one.name for one in home.rglob("*") if one.is_file()] == []


def test_a_readable_copy_is_made_only_after_a_warning(
    looking: tuple[PhotoViewer, Chooser], tmp_path: Path
) -> None:
    shown, chooser = looking
    doubts: list[Doubt] = []

    def think_better_of_it(_parent: object, doubt: Doubt) -> bool:
        doubts.append(doubt)
        return False

    shown._confirm = think_better_of_it
    chooser.answers = [tmp_path / "copy.jpg"]
    shown._ui.saveCopy.click()
    assert not (tmp_path / "copy.jpg").exists()
    shown._confirm = lambda *_: True
    shown._ui.saveCopy.click()
    copy = (tmp_path / "copy.jpg").read_bytes()
    assert [mark for mark in MARKS if mark in copy] == []
    assert chooser.asked[-1].name == "copy.jpg"
    assert "encrypted" in doubts[0].explain
    assert shown._ui.status.isVisibleTo(shown)


def test_saving_an_original_is_written_into_the_observation(
    looking: tuple[PhotoViewer, Chooser], main: MainWindow, tmp_path: Path, files: list[Path]
) -> None:
    shown, chooser = looking
    shown._confirm = lambda *_: True
    chooser.answers = [tmp_path / "original.jpg"]
    shown._ui.saveOriginal.click()
    assert (tmp_path / "original.jpg").read_bytes() == files[0].read_bytes()
    held = main.editor._model.typed.get("attachments")[0]
    assert held.custody[-1].action == "original_saved"
    assert held.caption == "the wall of the shop"
    assert "readable original saved outside" in shown._ui.details.text()


def test_the_safe_answer_is_under_enter_and_escape(main: MainWindow) -> None:
    for key in (Qt.Key.Key_Return, Qt.Key.Key_Escape):
        dialog = ConfirmDialog(main, Doubt(heading="Save?", explain="Readable.", accept="&Save"))
        dialog.show()
        settle()
        QTest.keyClick(dialog.focusWidget(), key)
        assert dialog.result() == ConfirmDialog.DialogCode.Rejected
        dialog.close()


def test_what_cannot_be_shown_says_so_and_what_is_damaged_too(
    main: MainWindow, chooser: Chooser, tmp_path: Path, program: Program
) -> None:
    film, paper = tmp_path / "a.mp4", tmp_path / "b.pdf"
    film.write_bytes(b"\0\0\0\x18ftypmp42\0\0\0\0mp42isom")
    paper.write_bytes(b"%PDF-1.7")
    attach(main, chooser, [film, paper])
    rows(main)[0].look_button.click()
    shown = viewer(main)
    assert shown._ui.stack.currentWidget() is shown._ui.otherPage
    assert "Film" in shown._ui.other.text()
    assert not shown._ui.saveOriginal.isVisibleTo(shown)
    program.upkeep._vault.blobs.erase(rows(main)[1].blob().id)
    shown._ui.next.click()
    assert "not here yet" in shown._ui.other.text()
    shown.close()


@pytest.mark.usefixtures("asked")
def test_photos_of_a_recorded_observation_are_opened_from_the_reading_pane(
    main: MainWindow, chooser: Chooser, files: list[Path], tmp_path: Path, program: Program
) -> None:
    attach(main, chooser, files[:3])
    main.editor._ui.save.click()
    settle()
    main.go(main.records)
    main.records.list.refresh()
    main.records.focus_list()
    settle()
    strip = main.records.photos
    assert strip.isVisibleTo(main)
    assert [strip.item(at).text() for at in range(strip.count())] == ["Photo", "Photo", "Text"]
    strip.setFocus()
    strip.setCurrentRow(0)
    QTest.keyClick(strip, Qt.Key.Key_Return)
    shown = viewer(main)
    shown._confirm = lambda *_: True
    chooser.answers = [tmp_path / "original.jpg"]
    shown._ui.saveOriginal.click()
    settle()
    shown.close()
    settle()
    [row] = program.observations.search("marked")
    held = program.observations.get(row.row.record)
    assert held.observation is not None
    assert held.observation.attachments[0].custody[-1].action == "original_saved"
    assert len(held.history) == 2
    assert main.focusWidget() is strip
