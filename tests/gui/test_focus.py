"""The keyboard goes through every window as eyes do, and what it stands on can be seen."""

from collections.abc import Iterator
from itertools import pairwise

from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QApplication, QFrame, QScrollArea, QToolButton, QWidget
from tests.gui.every_window import settle, stops

from r2p_field.gui.controls.item_rows import ItemRow

AROUND = 4
"""Pixels around a control in which its focus may show."""


def in_order(window: QWidget) -> list[QWidget]:
    """Return the stops of a window in the order of the Tab key, from the first one round."""
    wanted = {id(stop): stop for stop in stops(window)}
    found: list[QWidget] = []
    at: QWidget | None = window
    for _ in range(5000):
        at = at.nextInFocusChain() if at is not None else None
        if at is None or at is window or (found and at is found[0]):
            break
        if id(at) in wanted:
            found.append(at)
    return found


def place(widget: QWidget, window: QWidget) -> QRect:
    return QRect(widget.mapTo(window, QPoint(0, 0)), widget.size())


def group(widget: QWidget, window: QWidget) -> QWidget:
    """Return the card, bar or section that a control stands in: between those, Tab may change columns."""
    above = widget.parentWidget()
    while above is not None and above is not window:
        if (isinstance(above, QFrame) and above.property("kind")) or isinstance(above, QScrollArea):
            return above
        above = above.parentWidget()
    return window


def backwards(window: QWidget) -> Iterator[tuple[str, str]]:
    """Yield neighbours in the Tab order of which the second stands wholly above the first, in one group.

    What removes a line stands at its end, and Tab comes to it last.
    """
    for first, second in pairwise(in_order(window)):
        removes = isinstance(group(second, window), ItemRow) and isinstance(second, QToolButton)
        if removes or group(first, window) is not group(second, window):
            continue
        if place(second, window).bottom() < place(first, window).top():
            yield first.objectName(), second.objectName()


def test_tab_goes_down_every_page_and_never_back_up(shown: Iterator[tuple[str, QWidget]]) -> None:
    wrong, walked = [], 0
    for name, window in shown:
        settle()
        walked += len(in_order(window))
        wrong += [(name, *pair) for pair in backwards(window)]
    assert wrong == []
    assert walked > 150


def test_tab_reaches_everything_that_takes_the_focus(shown: Iterator[tuple[str, QWidget]]) -> None:
    missed = []
    for name, window in shown:
        settle()
        reached = {id(stop) for stop in in_order(window)}
        missed += [f"{name}: {stop.objectName()}" for stop in stops(window) if id(stop) not in reached]
    assert missed == []


def picture(widget: QWidget, window: QWidget) -> QImage:
    around = place(widget, window).adjusted(-AROUND, -AROUND, AROUND, AROUND)
    return window.grab(around).toImage()


def sorts(window: QWidget) -> Iterator[QWidget]:
    """Yield one control of each sort and look of a window."""
    seen = set()
    for stop in in_order(window):
        look = (type(stop).__name__, stop.property("kind"), group(stop, window).property("kind"))
        if look not in seen and not stop.visibleRegion().isEmpty():
            seen.add(look)
            yield stop


def test_the_focus_can_be_seen_on_every_sort_of_control(shown: Iterator[tuple[str, QWidget]]) -> None:
    unseen, looked = set(), 0
    for name, window in shown:
        window.activateWindow()
        settle()
        for stop in list(sorts(window)):
            stop.setFocus(Qt.FocusReason.TabFocusReason)
            QApplication.processEvents()
            if QApplication.focusWidget() is not stop:
                continue
            looked += 1
            focused = picture(stop, window)
            stop.clearFocus()
            QApplication.processEvents()
            if picture(stop, window) == focused:
                unseen.add(f"{name}: {type(stop).__name__} {stop.objectName()}")
    assert unseen == set()
    assert looked > 60
