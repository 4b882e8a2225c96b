"""A row of parts begins on the side where one begins to read, whatever its parts are written in."""

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QLocale, Qt
from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot

from r2p_field.gui.dialogue_words import in_one_line


@pytest.fixture(autouse=True)
def _own_locale() -> Iterator[None]:
    before = QLocale()
    yield
    QLocale.setDefault(before)


def inked(label: QLabel) -> tuple[int, int]:
    """Return how much of a label is free at its left and at its right."""
    picture = label.grab().toImage()
    paper = picture.pixel(0, 0)
    columns = [
        x
        for x in range(picture.width())
        if any(picture.pixel(x, y) != paper for y in range(picture.height()))
    ]
    return columns[0], picture.width() - 1 - columns[-1]


@pytest.mark.parametrize("parts", [("سوق", "بئر"), ("market", "well"), ("2026-10-04", "سوق")])
def test_a_row_of_isolated_parts_stands_where_one_begins_to_read(
    parts: tuple[str, ...], qtbot: QtBot
) -> None:
    for tag, rtl in (("ar", True), ("fr", False)):
        QLocale.setDefault(QLocale(tag))
        label = QLabel(f"– {in_one_line(*parts)}")
        qtbot.addWidget(label)
        label.setLayoutDirection(Qt.LayoutDirection.RightToLeft if rtl else Qt.LayoutDirection.LeftToRight)
        label.setWordWrap(True)
        label.resize(600, 40)
        left, right = inked(label)
        assert (right < left) is rtl, tag


def test_nothing_stays_nothing() -> None:
    QLocale.setDefault(QLocale("ar"))
    assert in_one_line("", "") == ""
