"""What the facilitator may read aloud at each step: short plain sentences, in any language of the room."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import QT_TRANSLATE_NOOP

from r2p_field.gui.hold.spoken import in_language

_CONTEXT: Final = "Script"
STEPS: Final[tuple[tuple[object, ...], ...]] = (
    (
        QT_TRANSLATE_NOOP("Script", "Welcome. Nobody has to give a name here, and no name is written down."),
        QT_TRANSLATE_NOOP("Script", "We count how many of each group are in the room, and nothing more."),
        QT_TRANSLATE_NOOP("Script", "Everybody may speak, and everybody may keep silent or leave."),
        QT_TRANSLATE_NOOP("Script", "If you do not understand the language, say so. We wait for each other."),
    ),
    (
        QT_TRANSLATE_NOOP("Script", "We speak about the point on the wall."),
        QT_TRANSLATE_NOOP("Script", "Is it worse than last time, the same, or better?"),
        QT_TRANSLATE_NOOP("Script", "Group after group, show it: one is worse, two the same, three better."),
        QT_TRANSLATE_NOOP("Script", "There is no wrong answer. Groups may see different things."),
        QT_TRANSLATE_NOOP("Script", "Why is it so? What lies beneath it? May we tell it outside?"),
    ),
    (
        QT_TRANSLATE_NOOP("Script", "I read aloud what we may agree on. Listen to the whole of it first."),
        QT_TRANSLATE_NOOP("Script", "Who is for it? Who holds back? Who is against it?"),
        QT_TRANSLATE_NOOP("Script", "Does anybody see it differently? It is good to say so."),
        QT_TRANSLATE_NOOP("Script", "What you say is written beside the agreement, as large as it."),
        QT_TRANSLATE_NOOP("Script", "Do you want your words on the wall and on paper, or only in this room?"),
    ),
    (
        QT_TRANSLATE_NOOP("Script", "What worries you? What have you seen or heard since last time?"),
        QT_TRANSLATE_NOOP("Script", "Do not say who told you, and do not name anybody."),
        QT_TRANSLATE_NOOP("Script", "Which questions do you have? What we cannot answer, we ask again."),
    ),
    (
        QT_TRANSLATE_NOOP("Script", "How do you call this here, in your own words?"),
        QT_TRANSLATE_NOOP("Script", "By what do you see that peace grows or that trouble comes?"),
        QT_TRANSLATE_NOOP("Script", "First we name signs, and say for each whether it belongs on our list."),
        QT_TRANSLATE_NOOP("Script", "Then we choose from the list. What we choose, we watch from now on."),
    ),
    (
        QT_TRANSLATE_NOOP("Script", "Who can do something about it, and by when?"),
        QT_TRANSLATE_NOOP("Script", "We write down the office and not the person."),
        QT_TRANSLATE_NOOP("Script", "How will we see that it was done?"),
        QT_TRANSLATE_NOOP("Script", "I read the promises aloud. Is each of them right?"),
    ),
)
"""The sentences of each step, in the order of the facilitator's screen."""


def script(step: int, tag: str) -> str:
    """Return what to read aloud at a step in a language."""
    return "\n".join(in_language(tag, _CONTEXT, str(sentence)) for sentence in STEPS[step])
