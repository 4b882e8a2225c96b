"""The windows fit on a small screen, at twice the size of text, and from right to left."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QPushButton, QWidget
from pytestqt.qtbot import QtBot
from tests.gui.conftest import PASSPHRASE, SCREEN, QuickStarter
from tests.gui.every_window import of_dialogs, of_main, of_start, settle

from r2p_field.bootstrap import Program
from r2p_field.gui.app import Windows
from r2p_field.gui.main_window import MainWindow
from r2p_field.gui.theme import ZOOMS

DIRECTIONS = {"ltr": Qt.LayoutDirection.LeftToRight, "rtl": Qt.LayoutDirection.RightToLeft}


def cut(window: QWidget) -> list[str]:
    """Name the buttons whose words do not fit into them."""
    return [
        button.text()
        for button in window.findChildren(QPushButton)
        if button.isVisibleTo(window)
        and button.window() is window
        and button.width() + 1 < min(button.sizeHint().width(), button.minimumSizeHint().width())
    ]


@pytest.mark.parametrize("direction", DIRECTIONS.values(), ids=DIRECTIONS)
@pytest.mark.parametrize("zoom", [1.0, 2.0])
def test_every_window_fits_on_a_small_screen(
    *,
    windows: Windows,
    events: Program,
    qapp: QApplication,
    tmp_path: Path,
    zoom: float,
    direction: Qt.LayoutDirection,
) -> None:
    qapp.setLayoutDirection(direction)
    windows.theme.set_zoom(zoom)
    too_large: list[tuple[str, int, int]] = []
    words_cut: list[tuple[str, str]] = []

    def look(name: str, window: QWidget) -> None:
        settle()
        needed = window.minimumSizeHint()
        if needed.width() > SCREEN[0] or needed.height() > SCREEN[1]:
            too_large.append((name, needed.width(), needed.height()))
        words_cut.extend((name, text) for text in cut(window))

    windows.start.resize(*SCREEN)
    for name, window in of_start(windows.start):
        look(name, window)
    windows.open(events)
    assert windows.main is not None
    windows.main.resize(*SCREEN)
    for name, window in of_main(windows.main):
        look(name, window)
    for name, window in of_dialogs(windows.main, tmp_path):
        look(name, window)
    assert not too_large, too_large
    assert not words_cut, words_cut
    assert windows.main.width() == SCREEN[0]


@pytest.mark.parametrize("direction", DIRECTIONS.values(), ids=DIRECTIONS)
def test_no_page_scrolls_sideways_even_at_twice_the_size(
    windows: Windows, events: Program, qapp: QApplication, direction: Qt.LayoutDirection
) -> None:
    qapp.setLayoutDirection(direction)
    windows.theme.set_zoom(2.0)
    windows.open(events)
    assert windows.main is not None
    windows.main.resize(*SCREEN)
    ui = windows.main
    areas = (
        ui.today._ui.TodayPageScroll,
        ui.editor._ui.scroll,
        ui.send._ui.SendPageScroll,
        ui.printing._ui.PrintPageScroll,
    )
    sideways: list[tuple[str, str]] = []
    for name, _ in of_main(windows.main):
        settle()
        sideways += [
            (name, area.objectName())
            for area in areas
            if area.isVisible() and area.horizontalScrollBar().maximum() > 0
        ]
    assert not sideways, sideways


def test_ctrl_plus_and_minus_change_everything_and_zero_goes_back(
    windows: Windows, main: MainWindow, qtbot: QtBot
) -> None:
    before = main.fontMetrics().height()
    main.zoom_wanted.emit(1)
    assert windows.theme.zoom == ZOOMS[ZOOMS.index(1.0) + 1]
    assert main.fontMetrics().height() > before
    for _ in ZOOMS:
        main.zoom_wanted.emit(-1)
    assert windows.theme.zoom == ZOOMS[0]
    main.zoom_wanted.emit(0)
    assert main.fontMetrics().height() == before


def test_the_size_of_text_is_so_again_after_locking(
    *, windows: Windows, main: MainWindow, starter: QuickStarter, tmp_path: Path, qtbot: QtBot
) -> None:
    main.zoom_wanted.emit(1)
    chosen = windows.theme.zoom
    with qtbot.waitSignal(windows.ended):
        main.lock_wanted.emit()
    windows.theme.set_zoom(1.0)
    windows.open(starter.unlock(tmp_path / "records", passphrase=PASSPHRASE))
    assert windows.theme.zoom == chosen > 1.0


def test_dark_and_light_change_while_it_runs(windows: Windows, main: MainWindow) -> None:
    windows.theme.set_dark(True)
    settle()
    dark = main.grab().toImage().pixelColor(main.width() // 2, main.height() - 4).lightness()
    windows.theme.set_dark(False)
    settle()
    light = main.grab().toImage().pixelColor(main.width() // 2, main.height() - 4).lightness()
    assert dark < 80 < light


def test_no_window_opens_beyond_the_edge_of_the_screen(
    shown: Iterator[tuple[str, QWidget]], qapp: QApplication
) -> None:
    """The screen of the tests has 800 by 800 pixels: smaller than most windows would like to be."""
    room = qapp.primaryScreen().availableGeometry()
    beyond = {}
    for name, window in shown:
        resized = isinstance(window, MainWindow) or name.startswith(
            ("hold", "room")
        )  # by whoever shows them here
        if window.isWindow() and not resized:
            size = window.size()
            if size.width() > room.width() or size.height() > room.height():
                beyond[name] = size.toTuple()
    assert not beyond


def test_the_main_window_opens_within_a_small_screen(
    windows: Windows, program: Program, qapp: QApplication
) -> None:
    windows.open(program)
    assert windows.main is not None
    room = qapp.primaryScreen().availableGeometry()
    assert windows.main.width() <= room.width()
    assert windows.main.height() < room.height(), "a title bar needs room too"


def test_a_page_on_which_nothing_is_written_yet_begins_at_the_top(main: MainWindow) -> None:
    for page in (main.dialogue.meetings, main.dialogue.promises):
        main.go(page)
        settle()
        heading, nothing = page._ui.heading, page._ui.nothing
        assert nothing.isVisible()
        assert heading.mapTo(page, heading.rect().topLeft()).y() < 40
        assert nothing.mapTo(page, nothing.rect().topLeft()).y() < 160
