"""Days stand in one form everywhere, year first: 03/04 is another day in another country."""

from __future__ import annotations

import re
from collections.abc import Iterator

import pytest
from PySide6.QtCore import QLocale, QModelIndex
from PySide6.QtWidgets import (
    QAbstractItemView,
    QComboBox,
    QLabel,
    QLineEdit,
    QTableView,
    QTextBrowser,
    QWidget,
)

OTHER_FORMS = re.compile(
    r"\d{1,2}[./]\s?\d{1,2}[./]\s?\d{2,4}|\d{1,2}\.? (Jan|March|May|June|July|Oct|Nov|Dec)|(Nov|Dec)\w* \d"
)


def cells(view: QAbstractItemView) -> Iterator[str]:
    model, top = view.model(), QModelIndex()
    columns = model.columnCount(top) if isinstance(view, QTableView) else 1
    for row in range(model.rowCount(top)):
        for column in range(columns):
            yield str(model.index(row, column, top).data() or "")


def words(window: QWidget) -> Iterator[tuple[str, str]]:
    """Yield what a person reads in a window, and in which part."""
    for widget in window.findChildren(QWidget):
        if not widget.isVisibleTo(window):
            continue
        texts: list[str] = []
        if isinstance(widget, QLabel | QLineEdit):
            texts = [widget.text()]
        elif isinstance(widget, QTextBrowser):
            texts = [widget.toPlainText()]
        elif isinstance(widget, QComboBox):
            texts = [widget.itemText(at) for at in range(widget.count())]
        elif isinstance(widget, QAbstractItemView):
            texts = list(cells(widget)) if widget.model() is not None else []
        for text in texts:
            yield widget.objectName(), text


NIGHT = pytest.mark.nightly


@pytest.fixture(params=["de_DE", pytest.param("en_US", marks=NIGHT), pytest.param("fr_FR", marks=NIGHT)])
def country(request: pytest.FixtureRequest) -> Iterator[None]:
    before = QLocale()
    QLocale.setDefault(QLocale(str(request.param)))
    yield
    QLocale.setDefault(before)


def test_every_day_on_every_page_is_written_year_first(
    country: None, shown: Iterator[tuple[str, QWidget]]
) -> None:
    found: list[tuple[str, str, str]] = []
    days = 0
    for name, window in shown:
        for part, text in words(window):
            days += bool(re.search(r"\d{4}-\d{2}-\d{2}", text))
            if other := OTHER_FORMS.search(text):
                found.append((name, part, other.group()))
    assert not found, found
    assert days > 50, "too few were looked at"
