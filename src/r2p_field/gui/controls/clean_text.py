"""Taking signs that nobody sees out of what is typed or pasted, and saying so."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QTextCursor
from PySide6.QtWidgets import QLineEdit, QPlainTextEdit, QWidget

from r2p_field.domain.text import without_unseen
from r2p_field.gui.controls.announce import announce


class CleanText(QObject):
    """Watches fields in which a person types.

    Signals:
        cleaned(str): so many signs were taken out; what to say about it.
    """

    cleaned = Signal(str)

    def __init__(self, parent: QObject, filling: Callable[[], bool] = lambda: False) -> None:
        super().__init__(parent)
        self._filling = filling

    def watch(self, root: QWidget) -> None:
        """Watch every field below a widget; to be called once for each."""
        for line in root.findChildren(QLineEdit):
            self.watch_line(line)
        for text in root.findChildren(QPlainTextEdit):
            text.textChanged.connect(lambda text=text: self._clean_text(text))

    def watch_line(self, line: QLineEdit) -> None:
        """Watch one field of one line."""
        line.textChanged.connect(lambda _: self._clean_line(line))

    def _clean_line(self, field: QLineEdit) -> None:
        seen = without_unseen(field.text())
        if seen.removed and not self._filling():
            at = len(without_unseen(field.text()[: field.cursorPosition()]).text)
            field.setText(seen.text)
            field.setCursorPosition(at)
            field.textEdited.emit(seen.text)
            self._say(field, seen.removed)

    def _clean_text(self, field: QPlainTextEdit) -> None:
        seen = without_unseen(field.toPlainText())
        if seen.removed and not self._filling():
            cursor = field.textCursor()
            before = _text_before(cursor)
            cursor.select(QTextCursor.SelectionType.Document)
            cursor.insertText(seen.text)
            cursor.setPosition(len(without_unseen(before).text.encode("utf-16-le", "surrogatepass")) // 2)
            field.setTextCursor(cursor)
            self._say(field, seen.removed)

    def _say(self, field: QWidget, removed: int) -> None:
        text = self.tr(
            "%n sign(s) that nobody sees were taken out: they can turn letters round or hide words.",
            "",
            removed,
        )
        announce(field, text)
        self.cleaned.emit(text)


def _text_before(cursor: QTextCursor) -> str:
    part = QTextCursor(cursor)
    part.setPosition(0, QTextCursor.MoveMode.MoveAnchor)
    part.setPosition(cursor.position(), QTextCursor.MoveMode.KeepAnchor)
    return part.selectedText()
