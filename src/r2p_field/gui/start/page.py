"""What the pages of the first window have in common."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QEvent
from PySide6.QtWidgets import QLineEdit, QWidget


class StartPage(QWidget):
    """One page. It knows no other page; the window connects them."""

    def first(self) -> QWidget:
        """Return where the keyboard belongs when the page is shown."""
        raise NotImplementedError

    def forget(self) -> None:
        """Take every secret out of the fields."""

    def leave(self) -> bool:
        """Another page is shown now. Returns whether this one will be shown again and is to be kept."""
        self.forget()
        return False

    def failed(self, code: str) -> None:
        """Learn which failure the banner tells: it may belong to one field."""

    def reword(self) -> None:
        """Put the words anew in another language."""
        raise NotImplementedError

    def changeEvent(self, event: QEvent) -> None:
        """Follow a change of language."""
        if event.type() is QEvent.Type.LanguageChange:
            self.reword()
        super().changeEvent(event)


def path_in(field: QLineEdit) -> Path:
    """Return the folder that is typed in a field."""
    return Path(field.text().strip()).expanduser()
