"""The history of an observation as a page to read: who saved it, when, why, each field before and after."""

from __future__ import annotations

import html
from collections.abc import Iterator, Mapping
from enum import StrEnum
from typing import Any, Final

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication

from r2p_field.domain.catalogues import Catalogues
from r2p_field.domain.dates import Course, DatePrecision
from r2p_field.domain.places import PlacePrecision
from r2p_field.gui.record_sheet import facts, local_time
from r2p_field.gui.words import field_word, type_word, word
from r2p_field.viewmodels.history import History, Wording

_PARTS: Final[Mapping[tuple[str, ...], object]] = {
    ("when", "start"): QT_TRANSLATE_NOOP("EditorPage", "&First day"),
    ("when", "end"): QT_TRANSLATE_NOOP("EditorPage", "Last &day"),
    ("when", "precision"): QT_TRANSLATE_NOOP("EditorPage", "How exactly known"),
    ("when", "course"): QT_TRANSLATE_NOOP("EditorPage", "Still going on?"),
    ("where", "words"): QT_TRANSLATE_NOOP("EditorPage", "&Where, in words"),
    ("where", "country"): QT_TRANSLATE_NOOP("EditorPage", "Country"),
    ("where", "admin1"): QT_TRANSLATE_NOOP("EditorPage", "Province or region"),
    ("where", "admin2"): QT_TRANSLATE_NOOP("EditorPage", "District"),
    ("where", "precision"): QT_TRANSLATE_NOOP("EditorPage", "How exactly known"),
}
"""What the editor calls a part of a field."""

_CHOICES: Final[Mapping[tuple[str, ...], type[StrEnum]]] = {
    ("when", "precision"): DatePrecision,
    ("when", "course"): Course,
    ("where", "precision"): PlacePrecision,
}
"""Parts of which one of several words is chosen."""


def history_sheet(history: History, catalogues: Catalogues, muted: str) -> str:
    """Return the page as rich text, the newest first. What people typed is escaped."""
    parts: list[str] = []
    for number, wording in zip(range(len(history.wordings), 0, -1), history.wordings, strict=True):
        parts.append(f"<h3>{number}. {_head(wording)}</h3>")
        parts.append(f'<p style="color:{muted}">{_about(wording)}</p>')
        parts.extend(_changes(wording, catalogues, muted))
    return "".join(parts)


def _head(wording: Wording) -> str:
    when = local_time(wording.at) if wording.at else _absent(wording.absent)
    shown = QCoreApplication.translate("HistorySheet", "shown now")
    return _e(f"{when} · {shown}" if wording.current else when)


def _about(wording: Wording) -> str:
    by = QCoreApplication.translate("HistorySheet", "By: {role}").format(role=wording.role)
    why = QCoreApplication.translate("HistorySheet", "Why: {reason}").format(reason=wording.reason)
    return _e(" · ".join(([by] if wording.role else []) + ([why] if wording.reason else [])))


def _absent(why: str) -> str:
    if why == "erased":
        return QCoreApplication.translate("HistorySheet", "This wording was taken back; its text is gone.")
    if why == "withheld":
        return QCoreApplication.translate("HistorySheet", "This wording stayed behind where it was written.")
    return QCoreApplication.translate("HistorySheet", "This wording has not come here yet.")


def _changes(wording: Wording, catalogues: Catalogues, muted: str) -> Iterator[str]:
    if wording.now is None:
        return
    now = facts(wording.now, catalogues)
    before = facts(wording.before, catalogues) if wording.before else {}
    nothing = _e(QCoreApplication.translate("HistorySheet", "nothing"))
    for name in wording.changed:
        label = field_word(name)
        old, new = before.get(name), now.get(name)
        if old is None and new is None:
            changed = QCoreApplication.translate("HistorySheet", "changed")
            yield f"<p><b>{_e(label)}</b>: {_e(changed)}</p>"
        elif wording.before is None:
            yield f"<p><b>{_e(label)}</b><br/>{new or nothing}</p>"
        else:
            yield (
                f"<p><b>{_e(label)}</b><br/>"
                f'<span style="color:{muted}">{_before()}</span> {old or nothing}<br/>'
                f'<span style="color:{muted}">{_after()}</span> {new or nothing}</p>'
            )


def _before() -> str:
    return _e(QCoreApplication.translate("HistorySheet", "Before:"))


def _after() -> str:
    return _e(QCoreApplication.translate("HistorySheet", "After:"))


def value_words(at: tuple[str, ...], value: Any) -> str:
    """Return one of the values that stand against each other, in words."""
    if value is None:
        return QCoreApplication.translate("HistorySheet", "Nothing")
    if at == ("type",):
        return type_word(str(value))
    known = [one for one in _CHOICES.get(at, ()) if one.value == value]
    if known:
        return word(known[0])
    return " · ".join(_scalars(value))


def place_words(at: tuple[str, ...]) -> str:
    """Return the place where versions stand against each other: the field, and the part of it."""
    if at in _PARTS:
        part = QCoreApplication.translate("EditorPage", str(_PARTS[at])).replace("&", "")
        whole = field_word(at[0])
        return part if part.startswith(whole) else f"{whole}: {part}"
    parts = [field_word(at[0]), *(name for name in at[1:] if not _is_id(name))]
    return ": ".join(part.replace("_", " ") for part in parts)


def _is_id(name: str) -> bool:
    return len(name) == 32 and all(sign in "0123456789abcdef" for sign in name)


def _scalars(value: Any) -> Iterator[str]:
    if isinstance(value, dict):
        for name, part in value.items():
            if name != "id":
                yield from _scalars(part)
    elif isinstance(value, list):
        for part in value:
            yield from _scalars(part)
    else:
        yield str(value)


def _e(text: str) -> str:
    return html.escape(text)
