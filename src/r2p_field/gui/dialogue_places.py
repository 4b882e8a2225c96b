"""The places of a meeting, promise or body at which two versions differ, and their values, in words."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from typing import Any, Final

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication
from PySide6.QtGui import QTextDocumentFragment

from r2p_field.domain.catalogues import Catalogues
from r2p_field.domain.commitment import CommitmentState
from r2p_field.domain.session import Session, SessionState
from r2p_field.gui.dialogue_sheet import DialogueSheet
from r2p_field.gui.dialogue_words import dialogue_word, in_one_line
from r2p_field.viewmodels.meetings import DialogueView

_NAMES: Final[Mapping[str, object]] = {
    "title": QT_TRANSLATE_NOOP("DialoguePlaces", "Title"),
    "name": QT_TRANSLATE_NOOP("DialoguePlaces", "Name"),
    "text": QT_TRANSLATE_NOOP("DialoguePlaces", "Words"),
    "mechanism": QT_TRANSLATE_NOOP("DialoguePlaces", "Who met"),
    "state": QT_TRANSLATE_NOOP("DialoguePlaces", "How far it has come"),
    "when": QT_TRANSLATE_NOOP("DialoguePlaces", "When"),
    "begins": QT_TRANSLATE_NOOP("DialoguePlaces", "When"),
    "where": QT_TRANSLATE_NOOP("DialoguePlaces", "Where"),
    "languages": QT_TRANSLATE_NOOP("DialoguePlaces", "Languages"),
    "facilitators": QT_TRANSLATE_NOOP("DialoguePlaces", "Led by"),
    "rules": QT_TRANSLATE_NOOP("DialoguePlaces", "Rules the room agreed to"),
    "agenda": QT_TRANSLATE_NOOP("DialoguePlaces", "What was spoken about"),
    "attendance": QT_TRANSLATE_NOOP("DialoguePlaces", "Who was there"),
    "views": QT_TRANSLATE_NOOP("DialoguePlaces", "What a group sees"),
    "consensus": QT_TRANSLATE_NOOP("DialoguePlaces", "What was agreed"),
    "concerns": QT_TRANSLATE_NOOP("DialoguePlaces", "A worry"),
    "missing": QT_TRANSLATE_NOOP("DialoguePlaces", "Who was missing"),
    "questions": QT_TRANSLATE_NOOP("DialoguePlaces", "A question of the community"),
    "proposals": QT_TRANSLATE_NOOP("DialoguePlaces", "A sign that the community proposed"),
    "to_tell": QT_TRANSLATE_NOOP("DialoguePlaces", "What people are to be told"),
    "told_back": QT_TRANSLATE_NOOP("DialoguePlaces", "What people were told"),
    "minutes": QT_TRANSLATE_NOOP("DialoguePlaces", "Minutes"),
    "account": QT_TRANSLATE_NOOP("DialoguePlaces", "Notes"),
    "next_on": QT_TRANSLATE_NOOP("DialoguePlaces", "Next meeting"),
    "owner_role": QT_TRANSLATE_NOOP("DialoguePlaces", "Who promised it"),
    "due": QT_TRANSLATE_NOOP("DialoguePlaces", "Until"),
    "evidence_wanted": QT_TRANSLATE_NOOP("DialoguePlaces", "What will show that it was kept"),
    "history": QT_TRANSLATE_NOOP("DialoguePlaces", "What was found out"),
    "members": QT_TRANSLATE_NOOP("DialoguePlaces", "Groups with seats"),
    "mandate": QT_TRANSLATE_NOOP("DialoguePlaces", "What it may do"),
    "last_met": QT_TRANSLATE_NOOP("DialoguePlaces", "Last met"),
    "next_due": QT_TRANSLATE_NOOP("DialoguePlaces", "Should meet again by"),
    "situation": QT_TRANSLATE_NOOP("DialoguePlaces", "How it does"),
    "consent": QT_TRANSLATE_NOOP("DialoguePlaces", "What people agreed to"),
    "risk": QT_TRANSLATE_NOOP("DialoguePlaces", "Risk check"),
    "not_for": QT_TRANSLATE_NOOP("DialoguePlaces", "Not for"),
    "sensitivity": QT_TRANSLATE_NOOP("DialoguePlaces", "Harm if it became known"),
    "may_show": QT_TRANSLATE_NOOP("DialoguePlaces", "may be shown as theirs"),
    "reason_may_show": QT_TRANSLATE_NOOP("DialoguePlaces", "their reasons may be told"),
    "minority_view": QT_TRANSLATE_NOOP("DialoguePlaces", "view of those who did not agree"),
    "minority_may_show": QT_TRANSLATE_NOOP("DialoguePlaces", "it may be printed"),
}
_ID: Final = re.compile(r"[0-9a-f]{32}")
translate: Final = QCoreApplication.translate


class DialoguePlaces:
    """Puts places and values of one record into words, with the names of its groups and points."""

    def __init__(self, view: DialogueView, catalogues: Catalogues) -> None:
        self._sheet = DialogueSheet(view.titles, catalogues)
        self._said = view.said

    def place(self, at: tuple[str, ...]) -> str:
        """Return what a place is called; what stays in the room is said to."""
        room = bool(at) and _ID.fullmatch(at[0]) is not None
        field, *rest = at[1:] if room else at
        parts = [
            _name(field),
            self._item(field, rest),
            *(_name(one) for one in rest if not _ID.fullmatch(one)),
        ]
        if room:
            parts.append(translate("DialoguePlaces", "stays in the room"))
        return in_one_line(*parts)

    def value(self, at: tuple[str, ...], value: Any) -> str:
        """Return a value in words."""
        if value is None or value == []:
            return translate("DialoguePlaces", "Nothing")
        if isinstance(value, Mapping) and (
            words := self._sheet.item_words(self._field(at), value, self._said)
        ):
            return QTextDocumentFragment.fromHtml(words).toPlainText()
        if at == ("state",):
            return _state(str(value))
        return in_one_line(*self._scalars(value))

    def _item(self, field: str, rest: Sequence[str]) -> str:
        """Name the group or point that an item is about, where the record says so."""
        if not rest or not isinstance(self._said, Session):
            return ""
        item = next((one for one in getattr(self._said, field, ()) if one.id == rest[0]), None)
        groups = {one.id: one.group or "" for one in self._said.attendance}
        points = self._sheet.points(self._said)
        group, point = (str(getattr(item, name, None) or "") for name in ("group", "point"))
        named = next((name for row, name in groups.items() if row == group), group)
        return in_one_line(named, next((name for row, name in points.items() if row == point), ""))

    @staticmethod
    def _field(at: tuple[str, ...]) -> str:
        return next((one for one in at if not _ID.fullmatch(one)), "")

    def _scalars(self, value: Any) -> Iterator[str]:
        if isinstance(value, Mapping):
            for name, part in value.items():
                if name != "id" and part not in (None, [], {}):
                    yield f"{_name(name)}: {', '.join(self._scalars(part))}"
        elif isinstance(value, list):
            for part in value:
                yield from self._scalars(part)
        elif isinstance(value, bool):
            yield translate("DialoguePlaces", "yes") if value else translate("DialoguePlaces", "no")
        else:
            yield str(value)


def _name(field: str) -> str:
    known = _NAMES.get(field)
    return translate("DialoguePlaces", str(known)) if known is not None else field.replace("_", " ")


def _state(code: str) -> str:
    for kind in (SessionState, CommitmentState):
        for choice in kind:
            if choice.value == code:
                return dialogue_word(choice)
    return code
