"""Every key of the program in one table: windows install from it, and the help lists it."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from enum import Enum
from typing import Final

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication, Qt
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QWidget


class Where(Enum):
    """Where a key means something."""

    ANYWHERE = QT_TRANSLATE_NOOP("Shortcuts", "Anywhere")
    NOTE = QT_TRANSLATE_NOOP("Shortcuts", "In the quick note")
    DANGER = QT_TRANSLATE_NOOP("Shortcuts", "In danger within hours")
    WRITING = QT_TRANSLATE_NOOP("Shortcuts", "In an observation")
    FIGURES = QT_TRANSLATE_NOOP("Shortcuts", "In figures of people")
    PICKER = QT_TRANSLATE_NOOP("Shortcuts", "In the list of signs")
    HOLD = QT_TRANSLATE_NOOP("Shortcuts", "Holding a meeting")
    PHOTO = QT_TRANSLATE_NOOP("Shortcuts", "Looking at photos")
    MEETING = QT_TRANSLATE_NOOP("Shortcuts", "In a meeting")
    PROMISES = QT_TRANSLATE_NOOP("Shortcuts", "In the list of promises")
    LISTS = QT_TRANSLATE_NOOP("Shortcuts", "In lists and fields")
    HELP = QT_TRANSLATE_NOOP("Shortcuts", "In the help")


@dataclass(frozen=True, slots=True, kw_only=True)
class Shortcut:
    """What some keys do. `name` ties them to what happens; keys without one are seen to by a field itself."""

    where: Where
    keys: tuple[str, ...]
    words: object
    name: str = ""


def _row(where: Where, keys: str, words: object, name: str = "") -> Shortcut:
    return Shortcut(where=where, keys=tuple(keys.split(" ")), words=words, name=name)


TABLE: Final = (
    _row(Where.ANYWHERE, "F1", QT_TRANSLATE_NOOP("Shortcuts", "Help for the field one stands in"), "help"),
    _row(Where.ANYWHERE, "Ctrl+N", QT_TRANSLATE_NOOP("Shortcuts", "Quick note"), "note"),
    _row(
        Where.ANYWHERE,
        "Ctrl+Shift+N",
        QT_TRANSLATE_NOOP("Shortcuts", "New observation with all fields"),
        "observation",
    ),
    _row(
        Where.ANYWHERE,
        "F4",
        QT_TRANSLATE_NOOP("Shortcuts", "The same place and source again: a note about something more"),
        "again",
    ),
    _row(
        Where.ANYWHERE,
        "Ctrl+Shift+F",
        QT_TRANSLATE_NOOP("Shortcuts", "Danger within hours: one line to say at once"),
        "danger",
    ),
    _row(Where.ANYWHERE, "Ctrl+K Ctrl+F", QT_TRANSLATE_NOOP("Shortcuts", "Search everything"), "search"),
    _row(Where.ANYWHERE, "Ctrl+L", QT_TRANSLATE_NOOP("Shortcuts", "Lock"), "lock"),
    _row(
        Where.ANYWHERE,
        "Ctrl+Shift+Del",
        QT_TRANSLATE_NOOP("Shortcuts", "The emergency, in two steps"),
    ),
    _row(Where.ANYWHERE, "Ctrl++ Ctrl+=", QT_TRANSLATE_NOOP("Shortcuts", "Larger"), "larger"),
    _row(Where.ANYWHERE, "Ctrl+-", QT_TRANSLATE_NOOP("Shortcuts", "Smaller"), "smaller"),
    _row(Where.ANYWHERE, "Ctrl+0", QT_TRANSLATE_NOOP("Shortcuts", "As large as usual"), "usual"),
    _row(Where.NOTE, "Enter", QT_TRANSLATE_NOOP("Shortcuts", "Record the note")),
    _row(Where.NOTE, "Shift+Enter", QT_TRANSLATE_NOOP("Shortcuts", "A new line in the text")),
    _row(Where.NOTE, "Ctrl+S", QT_TRANSLATE_NOOP("Shortcuts", "Record the note"), "note.save"),
    _row(Where.NOTE, "Esc", QT_TRANSLATE_NOOP("Shortcuts", "Leave it as a draft"), "note.leave"),
    _row(Where.DANGER, "Enter", QT_TRANSLATE_NOOP("Shortcuts", "Record the line and show it large")),
    _row(Where.DANGER, "Esc", QT_TRANSLATE_NOOP("Shortcuts", "Leave it as a draft"), "flash.leave"),
    _row(
        Where.WRITING,
        "Ctrl+S Ctrl+Return Ctrl+Enter",
        QT_TRANSLATE_NOOP("Shortcuts", "Record the observation"),
        "save",
    ),
    _row(Where.WRITING, "Space", QT_TRANSLATE_NOOP("Shortcuts", "On a heading: open or fold the section")),
    _row(
        Where.WRITING,
        "Ctrl+PgDown",
        QT_TRANSLATE_NOOP("Shortcuts", "To the next section"),
        "section.after",
    ),
    _row(
        Where.WRITING,
        "Ctrl+PgUp",
        QT_TRANSLATE_NOOP("Shortcuts", "To the section before"),
        "section.before",
    ),
    _row(Where.WRITING, "↓ ↑", QT_TRANSLATE_NOOP("Shortcuts", "In Where: the places that are offered")),
    _row(Where.FIGURES, "Enter", QT_TRANSLATE_NOOP("Shortcuts", "Next cell, and on to the next line")),
    _row(Where.PICKER, "↑ ↓ ← →", QT_TRANSLATE_NOOP("Shortcuts", "From sign to sign, and across")),
    _row(Where.PICKER, "Space", QT_TRANSLATE_NOOP("Shortcuts", "Choose, or choose no longer")),
    _row(Where.PICKER, "Enter", QT_TRANSLATE_NOOP("Shortcuts", "Add what is chosen")),
    _row(Where.PICKER, "P", QT_TRANSLATE_NOOP("Shortcuts", "Pin the line, or take the pin away")),
    _row(Where.PICKER, "Ctrl+P", QT_TRANSLATE_NOOP("Shortcuts", "The same, also while searching"), "pin"),
    _row(Where.HOLD, "F8", QT_TRANSLATE_NOOP("Shortcuts", "The room's window; from there back"), "room.back"),
    _row(
        Where.HOLD,
        "F11",
        QT_TRANSLATE_NOOP("Shortcuts", "The room's window: whole screen or not"),
        "room.full",
    ),
    _row(Where.HOLD, "F9", QT_TRANSLATE_NOOP("Shortcuts", "Begin, pause, go on"), "hold.pause"),
    _row(Where.HOLD, "Ctrl+PgDown", QT_TRANSLATE_NOOP("Shortcuts", "To the next point"), "hold.after"),
    _row(Where.HOLD, "Ctrl+PgUp", QT_TRANSLATE_NOOP("Shortcuts", "To the point before"), "hold.before"),
    _row(
        Where.HOLD, "Ctrl+T", QT_TRANSLATE_NOOP("Shortcuts", "To the counting, from anywhere"), "hold.count"
    ),
    _row(
        Where.HOLD,
        "Ctrl+G",
        QT_TRANSLATE_NOOP("Shortcuts", "Show the groups to the room, or hide them"),
        "hold.groups",
    ),
    _row(
        Where.HOLD, "Ctrl+O", QT_TRANSLATE_NOOP("Shortcuts", "Make an observation of a worry"), "hold.observe"
    ),
    _row(Where.HOLD, "Ctrl+Z", QT_TRANSLATE_NOOP("Shortcuts", "Take the last step back"), "hold.undo"),
    _row(Where.HOLD, "Ctrl+Shift+Z Ctrl+Y", QT_TRANSLATE_NOOP("Shortcuts", "Do it again"), "hold.redo"),
    _row(Where.HOLD, "Ctrl+1…6", QT_TRANSLATE_NOOP("Shortcuts", "The steps of the meeting")),
    _row(Where.HOLD, "W S B", QT_TRANSLATE_NOOP("Shortcuts", "Counting: one more says worse, same, better")),
    _row(Where.HOLD, "1…9 0", QT_TRANSLATE_NOOP("Shortcuts", "Counting: to that group; 0 is the whole room")),
    _row(Where.HOLD, "Alt+1…5", QT_TRANSLATE_NOOP("Shortcuts", "Counting: one more chose that rating")),
    _row(
        Where.HOLD, "A N O", QT_TRANSLATE_NOOP("Shortcuts", "Agreeing: one more agrees, is neutral, objects")
    ),
    _row(Where.HOLD, "+ Space", QT_TRANSLATE_NOOP("Shortcuts", "Counting: one more")),
    _row(Where.HOLD, "- Backspace", QT_TRANSLATE_NOOP("Shortcuts", "Counting: one fewer")),
    _row(
        Where.PHOTO,
        "PgUp",
        QT_TRANSLATE_NOOP("Shortcuts", "The photo before"),
        "photo.before",
    ),
    _row(
        Where.PHOTO,
        "PgDown",
        QT_TRANSLATE_NOOP("Shortcuts", "The next photo"),
        "photo.after",
    ),
    _row(Where.PHOTO, "+ -", QT_TRANSLATE_NOOP("Shortcuts", "Larger, smaller")),
    _row(Where.PHOTO, "0 1", QT_TRANSLATE_NOOP("Shortcuts", "The whole picture; one pixel for one")),
    _row(Where.MEETING, "Ctrl+Z", QT_TRANSLATE_NOOP("Shortcuts", "Take the last step back"), "meeting.undo"),
    _row(
        Where.MEETING,
        "Ctrl+Y Ctrl+Shift+Z",
        QT_TRANSLATE_NOOP("Shortcuts", "Do it again"),
        "meeting.redo",
    ),
    _row(
        Where.MEETING,
        "Alt+Up",
        QT_TRANSLATE_NOOP("Shortcuts", "In the plan: the point of the agenda one earlier"),
        "point.earlier",
    ),
    _row(
        Where.MEETING,
        "Alt+Down",
        QT_TRANSLATE_NOOP("Shortcuts", "In the plan: the point of the agenda one later"),
        "point.later",
    ),
    _row(Where.MEETING, "Ctrl+S", QT_TRANSLATE_NOOP("Shortcuts", "Save the plan or the body"), "plan.save"),
    _row(Where.PROMISES, "Enter", QT_TRANSLATE_NOOP("Shortcuts", "Read the promise")),
    _row(
        Where.PROMISES,
        "1 2 3 4 5",
        QT_TRANSLATE_NOOP("Shortcuts", "Kept; kept in part; not kept; under way; taken back"),
    ),
    _row(Where.LISTS, "Tab Shift+Tab", QT_TRANSLATE_NOOP("Shortcuts", "Next and last field, also in texts")),
    _row(Where.LISTS, "Alt", QT_TRANSLATE_NOOP("Shortcuts", "With an underlined letter: that button")),
    _row(Where.LISTS, "↑ ↓", QT_TRANSLATE_NOOP("Shortcuts", "Next and last line of a list")),
    _row(Where.LISTS, "Esc", QT_TRANSLATE_NOOP("Shortcuts", "Close a dialog without doing anything")),
    _row(Where.HELP, "Alt+Left", QT_TRANSLATE_NOOP("Shortcuts", "Back to the page before"), "help.back"),
    _row(Where.HELP, "Ctrl+F", QT_TRANSLATE_NOOP("Shortcuts", "Search the help"), "help.search"),
    _row(Where.HELP, "Esc", QT_TRANSLATE_NOOP("Shortcuts", "Close the help"), "help.close"),
)
"""All of them, in the order in which the help lists them."""

PAGE_KEYS: Final = "Ctrl+{number}"
"""The pages of the rail from the top."""


def keys_of(name: str) -> tuple[str, ...]:
    """Return the keys of an action. Raises LookupError where the table has none of that name."""
    found = [row.keys for row in TABLE if row.name == name]
    if not found:
        raise LookupError(name)
    return found[0]


def install(
    window: QWidget,
    actions: Mapping[str, Callable[[], object]],
    context: Qt.ShortcutContext = Qt.ShortcutContext.WindowShortcut,
) -> None:
    """Let the keys of the table do something in a window; `actions` by name."""
    for name, then in actions.items():
        for keys in keys_of(name):
            shortcut = QShortcut(QKeySequence(keys), window)
            shortcut.setContext(context)
            shortcut.activated.connect(then)


def page_keys(count: int) -> tuple[str, ...]:
    """Return the keys of the first pages of the rail."""
    return tuple(PAGE_KEYS.format(number=number) for number in range(1, count + 1))


def markdown() -> str:
    """Return the table for the help: a section for each place, a line for each action."""
    parts = []
    for where in Where:
        parts.append(f"## {_translated(where.value)}\n")
        lines = [f"| {_keys(row.keys)} | {_translated(row.words)} |" for row in TABLE if row.where is where]
        if where is Where.ANYWHERE:
            words = QCoreApplication.translate("Shortcuts", "The pages on the left, from the top")
            lines.append(f"| Ctrl+1 … Ctrl+9 | {words} |")
        head = QCoreApplication.translate("Shortcuts", "Keys")
        does = QCoreApplication.translate("Shortcuts", "What they do")
        parts.append("\n".join((f"| {head} | {does} |", "|---|---|", *lines)) + "\n")
    return "\n".join(parts)


def _keys(keys: tuple[str, ...]) -> str:
    """Keys as this computer writes them; an arrow or a name alone stays as it is."""
    letters = _letters()
    return " · ".join(letters[key].upper() if key in letters else key for key in keys)


def _letters() -> dict[str, str]:
    """Return the letters that count in a meeting: each language has its own, the first of its words."""
    return {
        "W": QCoreApplication.translate("Views", "w", "the key for worse"),
        "S": QCoreApplication.translate("Views", "s", "the key for the same"),
        "B": QCoreApplication.translate("Views", "b", "the key for better"),
        "A": QCoreApplication.translate("Agreeing", "a", "the key for agree"),
        "N": QCoreApplication.translate("Agreeing", "n", "the key for neither"),
        "O": QCoreApplication.translate("Agreeing", "o", "the key for object"),
    }


def _translated(words: object) -> str:
    return QCoreApplication.translate("Shortcuts", str(words))
