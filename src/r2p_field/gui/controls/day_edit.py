"""A day, typed with the year first; empty means not known, and nothing is invented."""

from __future__ import annotations

import datetime as dt
import re
from typing import Final

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent
from PySide6.QtWidgets import QLineEdit, QWidget

from r2p_field.domain.folding import ascii_digits

_DAY: Final = re.compile(r"(\d{4})[-/. ](\d{1,2})[-/. ](\d{1,2})")
"""Year first: 03/04/2026 is another day in another country, so it is not guessed at."""


_HELD: Final = (
    Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.AltModifier | Qt.KeyboardModifier.MetaModifier
)
_STEPS: Final[dict[object, int]] = {"+": 1, "-": -1, Qt.Key.Key_Up: 1, Qt.Key.Key_Down: -1}


class DayEdit(QLineEdit):
    """A field for a day: `2026-11-23`, in digits of any script.

    No day has letters in it, so T is today and Y is yesterday; plus and minus, and the arrows up and down, go
    a day on or back from a day that is whole.

    Signals:
        day_typed(): the day or the unreadable text in it is another one; ask `day` and `unread`.
    """

    day_typed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setPlaceholderText(self.tr("year-month-day"))
        self.setToolTip(
            self.tr("A day such as 2026-11-23. T: today, Y: yesterday, + and -: a day on or back")
        )
        self.textEdited.connect(lambda _: self._typed())

    def day(self) -> dt.date | None:
        """Return the day; None when the field is empty or cannot be read."""
        found = _DAY.fullmatch(ascii_digits(self.text()).strip())
        try:
            return dt.date(*(int(part) for part in found.groups())) if found else None
        except ValueError:
            return None

    def unread(self) -> str:
        """Return the text when it is no day."""
        return self.text().strip() if self.day() is None else ""

    def set_day(self, day: dt.date | None, unread: str = "") -> None:
        """Show a day, or the text that was typed instead."""
        self.setText(day.isoformat() if day else unread)
        self._mark()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Write a readable day in one form, and mark an unreadable one."""
        if (day := self.day()) is not None:
            self.setText(day.isoformat())
        self._mark()
        super().focusOutEvent(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Take the keys that stand for a day; everything else is typed."""
        meant = None if event.modifiers() & _HELD else self._meant(event)
        if meant is None:
            super().keyPressEvent(event)
            return
        self.setText(meant.isoformat())
        self._typed()

    def _meant(self, event: QKeyEvent) -> dt.date | None:
        typed, today = event.text().casefold(), dt.date.today()  # noqa: DTZ011  (the person's own day)
        if typed and typed == self.tr("t", "the key for today"):
            return today
        if typed and typed == self.tr("y", "the key for yesterday"):
            return _later(today, -1)
        step = _STEPS.get(typed, _STEPS.get(Qt.Key(event.key()), 0))
        if not step or (self.text() and self.day() is None):
            return None
        if typed == "-" and not (self.hasSelectedText() or self.cursorPosition() == len(self.text())):
            return None
        day = self.day()
        return today if day is None else _later(day, step)

    def _typed(self) -> None:
        if not self.unread():
            self._mark()
        self.day_typed.emit()

    def _mark(self) -> None:
        mark(self, bool(self.unread()))


def _later(day: dt.date, days: int) -> dt.date:
    try:
        return day + dt.timedelta(days=days)
    except OverflowError:
        return day


def mark(field: QLineEdit, unread: bool) -> None:
    """Show that a field cannot be read: by its edge, and in words for a screen reader."""
    field.setProperty("unread", unread)
    field.setAccessibleDescription(_cannot_read() if unread else "")
    field.style().unpolish(field)
    field.style().polish(field)


def _cannot_read() -> str:
    return QCoreApplication.translate("DayEdit", "This cannot be read; it is kept in the draft.")
