"""What happened with organisations' recovery keys, kept inside the records: which, since when, if used.

It is written in the same step as what it tells of. Whoever has a passphrase and a changed program can leave
no note; what the key file itself holds is shown beside it (`escrow`).
"""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from typing import Final

import msgspec

from r2p_field.vault.meta import Meta

_NAME: Final = "escrow"
_MOST: Final = 500
"""Notes that are kept; the oldest go first, but never one of a key that is still let in."""


class EscrowEvent(StrEnum):
    """What happened."""

    LET_IN = "let_in"
    TAKEN_OUT = "taken_out"
    REFUSED = "refused"
    OPENED = "opened"


@dataclass(frozen=True, slots=True, kw_only=True)
class EscrowNote:
    """One event at a time (ISO, UTC): the slot, and the key as its owner reads it out, where it is known."""

    what: EscrowEvent
    slot: str
    at: str
    key: str = ""
    organisation: str = ""


class EscrowNotes:
    """The notes of one open vault, the oldest first."""

    def __init__(self, meta: Meta) -> None:
        self._meta = meta

    def all(self) -> tuple[EscrowNote, ...]:
        """Return every note; what cannot be read by this version is left out."""
        kept = self._meta.get(_NAME)
        try:
            return msgspec.json.decode(kept, type=tuple[EscrowNote, ...]) if kept else ()
        except msgspec.MsgspecError:
            return ()

    def add(self, what: EscrowEvent, slot: str, at: str, *, key: str = "", organisation: str = "") -> None:
        """Note an event, as a step of its own or within the caller's."""
        note = EscrowNote(what=what, slot=slot, at=at, key=key, organisation=organisation)
        notes = [*self.all(), note]
        if len(notes) > _MOST:
            notes.remove(next(one for one in notes if one.what is not EscrowEvent.LET_IN))
        self._meta.set(_NAME, msgspec.json.encode(notes, order="sorted").decode())
