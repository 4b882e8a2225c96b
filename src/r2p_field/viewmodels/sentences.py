"""Sentences that arise without Qt, errors above all, in the person's language.

They are looked up by their English text. One with values in it matches no text; it is taken apart by the
collected sentences with gaps (`packaging/sentences.py`), and its values are put into the translated one.
"""

from __future__ import annotations

import json
import re
from functools import cache
from importlib.resources import files
from string import Formatter
from typing import Final

from PySide6.QtCore import QCoreApplication

CONTEXT: Final = "Sentences"
_MOST: Final = 2000
"""Characters of a sentence that is taken apart; a longer one is none of ours."""


def said(text: str) -> str:
    """Return a sentence in the person's language; as it is where there is no translation."""
    whole = QCoreApplication.translate(CONTEXT, text)
    if whole != text or not text or len(text) > _MOST:
        return whole
    for pattern, source in _with_gaps():
        translated = QCoreApplication.translate(CONTEXT, source)
        if translated != source and (found := pattern.fullmatch(text)):
            return _filled(translated, found.groups())
    return text


def _filled(sentence: str, values: tuple[str, ...]) -> str:
    """Put values into their gaps; a value that is a sentence of ours is translated too."""
    return sentence.format(*(QCoreApplication.translate(CONTEXT, value) if value else "" for value in values))


@cache
def _with_gaps() -> tuple[tuple[re.Pattern[str], str], ...]:
    """Return the sentences with gaps, those that say most first, each with what it matches."""
    kept = json.loads((files("r2p_field.data") / "sentences" / "with_gaps.json").read_text("utf-8"))
    kept.sort(key=lambda source: -len(source))
    return tuple((re.compile(_pattern(source), re.DOTALL), source) for source in kept)


def _pattern(source: str) -> str:
    parts = []
    for fixed, gap, _, _ in Formatter().parse(source):
        parts.append(re.escape(fixed))
        if gap is not None:
            parts.append("(.*?)")
    return "".join(parts)
