"""Words of the room in several languages at once, whatever language the windows speak."""

from __future__ import annotations

from enum import Enum, StrEnum
from functools import lru_cache
from typing import Final

from PySide6.QtCore import QT_TRANSLATE_NOOP, QLocale, Qt, QTranslator

from r2p_field.domain.observation import Change
from r2p_field.gui._forms import i18n_rc  # noqa: F401  (registers `:/i18n`)
from r2p_field.gui.dialogue_words import word_source

_CONTEXT: Final = "Room"


class Said(Enum):
    """What stands on the wall."""

    WORSE = QT_TRANSLATE_NOOP("Room", "worse")
    SAME = QT_TRANSLATE_NOOP("Room", "the same")
    BETTER = QT_TRANSLATE_NOOP("Room", "better")
    PAUSE = QT_TRANSLATE_NOOP("Room", "Pause")
    SOME_DISAGREE = QT_TRANSLATE_NOOP("Room", "Some do not agree")
    WE_AGREE = QT_TRANSLATE_NOOP("Room", "What we agree")
    THEIR_VIEW = QT_TRANSLATE_NOOP("Room", "What those say who do not agree")
    NOBODY_DISAGREES = QT_TRANSLATE_NOOP("Room", "Everybody was asked. Nobody disagrees.")
    NOT_ASKED = QT_TRANSLATE_NOOP("Room", "Not asked yet")
    NOT_FOR_THE_WALL = QT_TRANSLATE_NOOP("Room", "Their words are not on the wall.")
    NOTHING_YET = QT_TRANSLATE_NOOP("Room", "Nothing yet")
    FOR_IT = QT_TRANSLATE_NOOP("Room", "for it")
    ABSTAIN = QT_TRANSLATE_NOOP("Room", "hold back")
    AGAINST = QT_TRANSLATE_NOOP("Room", "against")
    PROMISES = QT_TRANSLATE_NOOP("Room", "What was promised today")
    MOST = QT_TRANSLATE_NOOP("Room", "most say this")
    NO_WORRY = QT_TRANSLATE_NOOP("Room", "no worry")
    GRAVE = QT_TRANSLATE_NOOP("Room", "grave")
    GROUPS = QT_TRANSLATE_NOOP("Room", "groups")
    PEOPLE = QT_TRANSLATE_NOOP("Room", "people")
    TIME = QT_TRANSLATE_NOOP("Room", "min")
    OVER = QT_TRANSLATE_NOOP("Room", "over time")


DIRECTION_WORDS: Final = {Change.WORSE: Said.WORSE, Change.SAME: Said.SAME, Change.BETTER: Said.BETTER}


@lru_cache(maxsize=16)
def _translator(tag: str) -> QTranslator | None:
    translator = QTranslator()
    return translator if translator.load(QLocale(tag), "r2p_field", "_", ":/i18n") else None


def in_language(tag: str, context: str, source: str) -> str:
    """Return a sentence of the program in one language; in English where there is no translation of it."""
    translator = _translator(tag)
    return (translator.translate(context, source) if translator is not None else "") or source


def chosen(choice: StrEnum, tag: str) -> str:
    """Return the words for a choice in a language of the room."""
    return in_language(tag, *word_source(choice))


def said(what: Said, tag: str) -> str:
    """Return words of the wall in one language."""
    return in_language(tag, _CONTEXT, str(what.value))


def in_all(what: Said, tags: tuple[str, ...]) -> str:
    """Return words of the wall in every language of the room, each once, the first language first."""
    return " · ".join(dict.fromkeys(f"\u2068{said(what, tag)}\u2069" for tag in tags))


def direction_of(tag: str) -> Qt.LayoutDirection:
    """Return in which direction a language is written."""
    return QLocale(tag).textDirection()
