"""The real windows over a real vault, off the screen: `python -m bench.desktop FOLDER PROFILE PASSPHRASE`.

Reads what is to be typed from standard input and prints the costs in milliseconds. The floors come first: a
bare table of Qt with as many rows in memory, painted in this process before the program puts its look on.
"""

from __future__ import annotations

import json
import os
import re
import sys
import time
from collections.abc import Callable
from functools import partial
from pathlib import Path
from typing import Any, Final, cast

os.environ["QT_QPA_PLATFORM"] = "offscreen"

from PySide6.QtCore import (
    QAbstractTableModel,
    QCoreApplication,
    QEvent,
    QEventLoop,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    Qt,
    QTimer,
)
from PySide6.QtWidgets import QApplication, QTableView, QTextBrowser, QWidget

from bench.timing import milliseconds
from r2p_field.bootstrap import Starter
from r2p_field.crypto import kdf
from r2p_field.gui.one_heap import share_heap

Costs = dict[str, list[float]]
_SIZE: Final = (1366, 768)
_OPENED: Final = 60
_SAVED: Final = 60
_PAGES: Final = 200
_JUMPS: Final = 20
_WAKE: Final = 50
"""Milliseconds after which a wait looks again, should no event come."""


class _Bare(QAbstractTableModel):
    """Rows that lie ready in memory."""

    def __init__(self, rows: int) -> None:
        super().__init__()
        self._rows = [
            (f"2026-11-{at % 28 + 1:02d}", f"Title number {at} of many", "Place") for at in range(rows)
        ]

    def rowCount(self, parent: QModelIndex | QPersistentModelIndex = QModelIndex()) -> int:  # noqa: B008, N802  (Qt's)
        """Return how many there are."""
        return 0 if parent.isValid() else len(self._rows)

    def columnCount(self, _parent: QModelIndex | QPersistentModelIndex = QModelIndex()) -> int:  # noqa: B008, N802  (Qt's)
        """Return three."""
        return 3

    def data(
        self, index: QModelIndex | QPersistentModelIndex, role: int = Qt.ItemDataRole.DisplayRole
    ) -> Any:
        """Return a text."""
        return self._rows[index.row()][index.column()] if role == Qt.ItemDataRole.DisplayRole else None


def main(folder: str, profile: str, passphrase: str) -> None:
    """Measure and print."""
    asked = json.load(sys.stdin)
    share_heap()
    QApplication(sys.argv[:1])
    costs = _floors(asked["rows"])
    secret = passphrase.encode()
    costs["kdf"] = [milliseconds(lambda: kdf.argon2id(secret, bytes(kdf.SALT_SIZE), kdf.FLOOR))]
    costs |= _ours(Path(folder), Path(profile), passphrase, asked["typed"])
    print(json.dumps(costs))


def _floors(rows: int) -> Costs:
    costs: Costs = {"bare rss": [_rss()]}
    table = QTableView()
    table.setModel(_Bare(rows))
    table.resize(*_SIZE)
    table.show()
    _settle(lambda: True)
    costs["bare scroll"] = [_scroll(table) for _ in range(_PAGES)]
    costs["bare jump"] = [_jump(table, at % 2 == 0) for at in range(_JUMPS)]
    sheet = QTextBrowser()
    sheet.resize(500, 600)
    sheet.show()
    _settle(lambda: True)
    text = "<h2>Title</h2>" + "<p><span>Name</span><br/>Some words of one field.</p>" * 12

    def show(number: int) -> None:
        sheet.setHtml(text.replace("Title", str(number)))
        sheet.viewport().repaint()

    costs["bare open"] = [milliseconds(partial(show, number)) for number in range(_OPENED)]
    sheet.close()
    table.close()
    return costs


def _ours(folder: Path, profile: Path, passphrase: str, typed: list[str]) -> Costs:
    from r2p_field.gui.app import Windows
    from r2p_field.viewmodels.jobs import JobRunner

    runner = JobRunner()
    starter = Starter(profile=profile)
    windows: Any = Windows(cast(QApplication, QApplication.instance()), starter, runner)
    windows.begin(None)  # while the passphrase is typed it loads what opening needs
    QCoreApplication.processEvents()
    _settle(lambda: not runner.busy)
    begun = time.perf_counter()
    windows.open(starter.unlock(folder, passphrase=passphrase))
    costs = _first_pages(windows.main, begun)
    _settle(lambda: not runner.busy)
    for measure in (_open, _type, _scrolling, _save):
        measure(windows.main, typed, costs)
    costs["rss"] = [_rss()]
    _settle(lambda: not runner.busy)
    windows.main._workspace.close()
    _settle(lambda: not runner.busy)
    return costs


def _first_pages(window: Any, begun: float) -> Costs:
    """Wait until the first page says what wants doing, then go on to the list as the person would."""
    window.resize(*_SIZE)
    said: list[int] = []
    shown = _Paints(window.today)
    window._workspace.today.found.connect(lambda _: said.append(shown.times))
    _settle(lambda: bool(said) and shown.times > said[0])
    costs = {"first page": [(time.perf_counter() - begun) * 1000]}
    window.go(window.records)
    table, listed = _Paints(window.records._ui.table.viewport()), window.records.list
    read: list[int] = []
    listed.loaded.connect(lambda: read.append(table.times))
    _settle(lambda: bool(read) and listed.line(0) is not None and table.times > read[0])
    return costs | {"unlock": [(time.perf_counter() - begun) * 1000]}


def _settle(done: Callable[[], bool]) -> None:
    """Let the window work until something holds, and paint.

    It sleeps between events as the program does: a loop that asks again and again would take Python away from
    the thread of the records, and make the program look slower than it is.
    """
    waking = QTimer(interval=_WAKE)
    waking.start()
    while not done():
        QCoreApplication.processEvents(QEventLoop.ProcessEventsFlag.WaitForMoreEvents)
    QCoreApplication.processEvents()


class _Paints(QObject):
    """Counts how often something was painted."""

    def __init__(self, seen: QWidget) -> None:
        super().__init__()
        self.times = 0
        seen.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802  (Qt's)
        """Count, and let it be painted."""
        self.times += event.type() is QEvent.Type.Paint
        return super().eventFilter(watched, event)


def _open(window: Any, _typed: list[str], costs: Costs) -> None:
    table = window.records._ui.table
    read: list[int] = []
    paints = _Paints(window.records._ui.sheet.viewport())
    window._workspace.records.read.connect(lambda _: read.append(paints.times))

    def select(at: int) -> None:
        read.clear()
        table.selectRow(at)
        _settle(lambda: bool(read) and paints.times > read[0])

    costs["open"] = [milliseconds(partial(select, at)) for at in range(1, _OPENED)]


def _type(window: Any, typed: list[str], costs: Costs) -> None:
    rows, costs["keystroke"] = window.records.list, []
    found: list[int] = []
    paints = _Paints(window.records._ui.table.viewport())
    rows.counted.connect(lambda _: found.append(paints.times))

    def press(text: str) -> None:
        found.clear()
        window._ui.search.setText(text)
        _settle(lambda: bool(found) and rows.filter.text == text and paints.times > found[-1])

    for text in typed:
        costs["keystroke"].append(milliseconds(partial(press, text)))
        window._ui.search.clear()
        _settle(lambda: not window._workspace._runner.busy)


def _scrolling(window: Any, _typed: list[str], costs: Costs) -> None:
    table, rows = window.records._ui.table, window.records.list
    costs["scroll"], costs["scroll until read"], costs["jump"] = [], [], []

    def there() -> bool:
        first, last = table.rowAt(2), table.rowAt(table.viewport().height() - 2)
        return rows.line(first) is not None and (last < 0 or rows.line(last) is not None)

    def read() -> None:
        _settle(there)
        table.viewport().repaint()

    table.scrollToTop()
    read()
    for _ in range(_PAGES):
        moved = _scroll(table)
        costs["scroll"].append(moved)
        costs["scroll until read"].append(moved + milliseconds(read))
    for at in range(_JUMPS):
        costs["jump"].append(_jump(table, at % 2 == 0) + milliseconds(read))


def _save(window: Any, _typed: list[str], costs: Costs) -> None:
    model = window._workspace.editor
    saved: list[object] = []
    model.saved.connect(saved.append)
    window.go(window.editor)
    costs["save"] = []
    for number in range(_SAVED):
        _settle(lambda: not window._workspace._runner.busy)
        model.begin()
        model.put("what", f"Shops near the market were marked with paint, number {number}.")
        saved.clear()

        def save() -> None:
            model.save()
            _settle(lambda: bool(saved))

        costs["save"].append(milliseconds(save))


def _scroll(table: QTableView) -> float:
    bar = table.verticalScrollBar()

    def scroll() -> None:
        bar.setValue(bar.value() + bar.pageStep())
        table.viewport().repaint()

    return milliseconds(scroll)


def _jump(table: QTableView, to_the_end: bool) -> float:
    def jump() -> None:
        if to_the_end:
            table.scrollToBottom()
        else:
            table.scrollToTop()
        table.viewport().repaint()

    return milliseconds(jump)


def _rss() -> float:
    found = re.search(r"^VmRSS:\s*(\d+) kB", Path("/proc/self/status").read_text("ascii"), re.MULTILINE)
    return int(found[1]) / 1024 if found else 0.0


if __name__ == "__main__":
    main(*sys.argv[1:])
