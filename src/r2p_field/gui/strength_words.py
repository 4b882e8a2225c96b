"""How long a passphrase holds against somebody who took the computer, in plain words."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication

from r2p_field.services.passphrases import Holds, Judgement, Weakness

_FULL: Final = 100
_REFUSED_BAR: Final = 4
_BARS: Final = {
    Holds.MINUTES: 10,
    Holds.DAYS: 25,
    Holds.MONTHS: 50,
    Holds.YEARS: 75,
    Holds.LIFETIMES: 90,
    Holds.ALWAYS: 95,
}
"""Hundredths of the bar; full it is only for what nobody has to estimate."""
_CONTEXT: Final = "Strength"
_EXACT: Final = QT_TRANSLATE_NOOP(
    "Strength",
    "Somebody who took this computer, with a hall full of the fastest machines, "
    "would need more than ten thousand years.",
)
_STRONG: Final = QT_TRANSLATE_NOOP(
    "Strength",
    "Strong, if nobody else ever wrote or said this sentence. "
    "Six random words are still safer than anything one makes up.",
)
_HOLDS: Final = {
    Holds.MINUTES: QT_TRANSLATE_NOOP(
        "Strength", "Weak: whoever took this computer may guess it within minutes. Take more words."
    ),
    Holds.DAYS: QT_TRANSLATE_NOOP(
        "Strength", "Weak: whoever took this computer may guess it within days. Take more words."
    ),
    Holds.MONTHS: QT_TRANSLATE_NOOP(
        "Strength", "Fair: whoever took this computer and has many fast machines may need months."
    ),
    Holds.YEARS: QT_TRANSLATE_NOOP(
        "Strength", "Good: whoever took this computer and has many fast machines may need years."
    ),
    Holds.LIFETIMES: _STRONG,
    Holds.ALWAYS: _STRONG,
}
_REFUSED: Final = {
    Weakness.TOO_SHORT: QT_TRANSLATE_NOOP("Strength", "Too short: at least 14 characters are needed."),
    Weakness.FEW_CHARACTERS: QT_TRANSLATE_NOOP("Strength", "Not taken: too few different characters."),
    Weakness.NO_LETTERS: QT_TRANSLATE_NOOP(
        "Strength", "Not taken: dates and telephone numbers are tried first. Add words."
    ),
    Weakness.REPEATED: QT_TRANSLATE_NOOP("Strength", "Not taken: it repeats one short piece."),
    Weakness.IN_ORDER: QT_TRANSLATE_NOOP(
        "Strength", "Not taken: its characters stand in the order of the alphabet or the keyboard."
    ),
}


def percent(judged: Judgement) -> int:
    """Return the length of the bar in hundredths; it follows the words and not the bits."""
    if judged.refused is not None:
        return _REFUSED_BAR
    return _FULL if judged.exact else _BARS[judged.holds]


def sentence(judged: Judgement) -> str:
    """Say it, always from the side of the attacker, and say when it is only an estimate."""
    words = _REFUSED[judged.refused] if judged.refused else _EXACT if judged.exact else _HOLDS[judged.holds]
    return QCoreApplication.translate(_CONTEXT, str(words))
