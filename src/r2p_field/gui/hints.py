"""A problem in words, with the words of the text that it means, and the way to them."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import QCoreApplication
from PySide6.QtGui import QTextCursor
from PySide6.QtWidgets import QLineEdit, QPlainTextEdit

from r2p_field.domain.observation import Observation, placed_texts
from r2p_field.domain.problems import Problem, Spot
from r2p_field.viewmodels.sentences import said

_NAMED: Final = 3
"""How many stretches of a text are named; the others are found when these are gone."""


def hint(problem: Problem, observation: Observation) -> str:
    """Return the sentence of a problem with the words that it means."""
    sentence = said(problem.text)
    words = stretches(problem, observation)
    if not words:
        return sentence
    quoted = ", ".join(
        QCoreApplication.translate("Hints", "“{words}”").format(words=word) for word in words[:_NAMED]
    )
    more = " …" if len(words) > _NAMED else ""
    return f"{sentence} {quoted}{more}"


def stretches(problem: Problem, observation: Observation) -> tuple[str, ...]:
    """Return the words of a text that a problem means, each once, on one line."""
    if not problem.spots:
        return ()
    text = next((text for path, text in placed_texts(observation) if path == problem.path), "")
    found = (" ".join(text[spot.start : spot.end].split()) for spot in problem.spots)
    return tuple(word for word in dict.fromkeys(found) if word)


def select(field: QPlainTextEdit | QLineEdit, spot: Spot) -> None:
    """Select a stretch of what stands in a field."""
    text = field.toPlainText() if isinstance(field, QPlainTextEdit) else field.text()
    start, end = _units(text[: spot.start]), _units(text[: spot.end])
    if isinstance(field, QLineEdit):
        field.setSelection(start, end - start)
        return
    cursor = field.textCursor()
    cursor.setPosition(start)
    cursor.setPosition(end, QTextCursor.MoveMode.KeepAnchor)
    field.setTextCursor(cursor)
    field.ensureCursorVisible()


def _units(text: str) -> int:
    """Return how many of Qt's UTF-16 units a text takes."""
    return len(text.encode("utf-16-le", "surrogatepass")) // 2
