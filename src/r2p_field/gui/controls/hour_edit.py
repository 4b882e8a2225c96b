"""An hour by the clock on the wall, typed as 9:30; empty means that none was set."""

from __future__ import annotations

import datetime as dt

from PySide6.QtGui import QFocusEvent
from PySide6.QtWidgets import QLineEdit

from r2p_field.domain.hours import hour_of
from r2p_field.gui.controls.day_edit import mark


class HourEdit(QLineEdit):
    """A field for an hour; what cannot be read stays as typed, and is marked when one leaves it."""

    def hour(self) -> dt.time | None:
        """Return the hour; None when the field is empty or cannot be read."""
        return hour_of(self.text())

    def kept(self) -> str | None:
        """Return the hour as a session keeps it."""
        hour = self.hour()
        return f"{hour:%H:%M}" if hour else None

    def unread(self) -> str:
        """Return the text when it is no hour."""
        return "" if self.hour() else self.text().strip()

    def show_hour(self, kept: str | None, unread: str = "") -> None:
        """Show an hour, or the text that was typed instead; a field that says the same stays as it is."""
        if (self.kept(), self.unread()) != (kept, unread):
            self.setText(kept or unread)
            self.mark()

    def mark(self) -> None:
        """Show that the field cannot be read."""
        mark(self, bool(self.unread()))

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Write a readable hour in one form, and mark an unreadable one."""
        self.setText(self.kept() or self.text())
        self.mark()
        super().focusOutEvent(event)
