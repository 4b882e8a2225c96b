"""Bodies, sessions, promises and local wordings as people and scripts write them in JSON."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from typing import Any, Final, TypeVar

import msgspec

from r2p_field.crypto.randomness import random_bytes
from r2p_field.domain.commitment import Commitment, StatusEntry
from r2p_field.domain.errors import BadInput
from r2p_field.domain.gathering import Gathering, NewPromise, Reviewed
from r2p_field.domain.hand_written import HandWritten
from r2p_field.domain.ids import ItemId, RecordId, item_id
from r2p_field.domain.mechanism import Mechanism
from r2p_field.domain.session import Session, SessionState
from r2p_field.domain.wording import Wording
from r2p_field.services.meetings import COMMITMENT, MECHANISM, SESSION, WORDING, Closing, Dialogue

_D = TypeVar("_D", Mechanism, Session, Commitment, Wording)
_L = TypeVar("_L", Commitment, Wording)
_SHARED: Final = ("where", "language", "sensitivity", "consent", "not_for")
_RECORD: Final = re.compile(r"[0-9a-f]{32}")
_TYPES: Final[dict[str, type[Any]]] = {
    MECHANISM: Mechanism,
    SESSION: Session,
    COMMITMENT: Commitment,
    WORDING: Wording,
}
_ON_SHEETS: Final = ("session", "promises", "reviewed")
_LEFT_BEHIND: Final = (*_ON_SHEETS, "wordings", "body")


def new_item() -> ItemId:
    """Return the id of a new thing in a list."""
    return item_id(random_bytes(16))


def from_json(text: bytes, kind: type[_D]) -> _D:
    """Read one record; items may come without ids, or with words as ids. Raises BadInput."""
    hand = HandWritten(new_item)
    said = hand.read(_decoded(text), kind)
    hand.finish()
    return said


def record_from_json(text: bytes, kind: str) -> Dialogue:
    """Read one record by the code of its kind, as `from_json` does."""
    said: Dialogue = from_json(text, _TYPES[kind])
    return said


def closing_from_json(text: bytes) -> Closing:
    """Read a session that is over with all that came of it.

    One object: `session`, and if there are any `promises`, `reviewed` (each with the `record` of an earlier
    promise), `wordings` (each with the `proposal` that it comes from) and `body`, the record of who met. What
    promises and wordings do not say of place, language and who may read them is as in the session.
    Raises BadInput.
    """
    whole = _decoded(text)
    _known(whole, _LEFT_BEHIND)
    hand = HandWritten(new_item)
    met = hand.read(_met(whole), Session, at="session")
    promises = [hand.read(one, Commitment, at=at) for at, one in _each(whole, "promises")]
    wordings = [_chosen(hand, one, at) for at, one in _each(whole, "wordings")]
    closing = Closing(
        session=met,
        promises=[_as_kept(one, met) for one in promises],
        reviewed=[_reviewed(hand, one, at) for at, one in _each(whole, "reviewed")],
        wordings=[(proposal, _as_kept(one, met)) for proposal, one in wordings],
    )
    hand.finish()
    return closing


def sheet_from_json(text: bytes) -> Gathering:
    """Read what was keyed in from the sheets of one meeting: `session`, `promises`, `reviewed`.

    Groups and points may be named by words of the file's own; those that were planned are found again by
    what they are called. Raises BadInput.
    """
    whole = _decoded(text)
    _known(whole, _ON_SHEETS)
    hand = HandWritten(new_item)
    sheet = Gathering(
        session=hand.read(whole.get("session", {}), Session, at="session"),
        promises=tuple(hand.read(one, NewPromise, at=at) for at, one in _each(whole, "promises")),
        reviewed=tuple(
            Reviewed(id=new_item(), promise=record, found=found)
            for record, found in (_reviewed(hand, one, at) for at, one in _each(whole, "reviewed"))
        ),
    )
    hand.finish()
    return sheet


def _known(whole: Mapping[str, Any], names: tuple[str, ...]) -> None:
    if unknown := sorted(set(whole) - set(names)):
        raise BadInput(
            what=f"There is no field of that name: {unknown[0]}.",
            safe="Nothing was recorded, so that nothing is lost unseen.",
            next_=f"The fields here are: {', '.join(names)}.",
            code="unknown-field",
        )


def _as_kept(one: _L, met: Session) -> _L:
    """What may leave with the session decides for what came of it too, unless it says otherwise itself."""
    unsaid = {name: getattr(met, name) for name in _SHARED if not getattr(one, name)}
    return msgspec.structs.replace(one, **unsaid)


def _met(whole: Mapping[str, Any]) -> object:
    """Return the session of a closing with the body that met, however named; held, or called off."""
    session = whole.get("session", {})
    if not isinstance(session, dict):
        return session
    body = {"mechanism": whole["body"]} if whole.get("body") else {}
    over = {} if session.get("state") == SessionState.CANCELLED else {"state": SessionState.HELD.value}
    return {**body, **session, **over}


def _reviewed(hand: HandWritten, value: object, at: str) -> tuple[RecordId, StatusEntry]:
    word, rest = _apart(value, "record")
    if not isinstance(word, str) or _RECORD.fullmatch(word) is None:
        raise BadInput(
            what=f"What was found out at {at} names no promise.",
            safe="Nothing was recorded.",
            next_="Put the 32 digits of the promise under `record`: commitment list shows them.",
            code="not-a-record",
        )
    return RecordId(word), hand.read(rest, StatusEntry, at=at)


def _chosen(hand: HandWritten, value: object, at: str) -> tuple[ItemId, Wording]:
    word, rest = _apart(value, "proposal")
    return hand.item(word, f"{at}.proposal"), hand.read(rest, Wording, at=at)


def _apart(value: object, name: str) -> tuple[object, object]:
    """Return one value of an object, and the object without it."""
    if not isinstance(value, dict):
        return None, value
    return value.get(name), {key: part for key, part in value.items() if key != name}


def _each(whole: Mapping[str, Any], name: str) -> Iterator[tuple[str, object]]:
    rows = whole.get(name, [])
    if not isinstance(rows, list):
        raise BadInput(
            what=f"This does not have the shape that is expected (see {name}).",
            safe="Nothing was recorded.",
            next_=f"Give {name} as a list, even of one.",
            code="bad-shape",
        )
    for place, one in enumerate(rows):
        yield f"{name}[{place}]", one


def _decoded(text: bytes) -> dict[str, Any]:
    try:
        value = msgspec.json.decode(text)
    except msgspec.MsgspecError:
        value = None
    if not isinstance(value, dict):
        raise BadInput(
            what="This is not one object of JSON.",
            safe="Nothing was recorded.",
            next_="Give one object in braces; what `show --json` prints of another record is an example.",
            code="not-json",
        )
    return value
