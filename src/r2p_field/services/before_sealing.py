"""What is written down before a packet is made, so that it says what this device knows by now.

Two laptops of a committee write one session; what both wrote is joined here by the fold, from what both began
with. Headquarters lacks that beginning, since earlier wording stays behind, and would see a dispute where
there is none. So what fits together is written down as one version before it goes. What does not fit is left
to people.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from typing import Any

from msgspec.structs import replace

from r2p_field.domain import records
from r2p_field.domain.aside import join, tells_no_more
from r2p_field.domain.errors import R2PError
from r2p_field.domain.ids import RecordId, RevisionId
from r2p_field.domain.list_filter import Filter
from r2p_field.domain.session import Session
from r2p_field.ledger.erasure import KIND as ERASURE
from r2p_field.ledger.payload import decode_payload
from r2p_field.ledger.revision import MAX_PARENTS
from r2p_field.services.asides import ASIDE, Asides
from r2p_field.services.journal import Entry, Journal
from r2p_field.services.leaving import DIALOGUE, fits_together
from r2p_field.services.standing import Standing
from r2p_field.vault.vault import Vault

JOINED = "Joined"
"""The reason of an entry that says in one what two laptops wrote."""


class BeforeSealing:
    """Puts the dialogue side of one open vault in order before it is sealed."""

    def __init__(self, vault: Vault, journal: Journal, standing: Standing) -> None:
        self._vault = vault
        self._journal = journal
        self._standing = standing
        self._asides = Asides(vault, standing)

    def tidy(self) -> bool:
        """Take back what stays in the room of a session that was taken back. Tells whether there was any.

        Another laptop may have taken the session back without knowing of what this one keeps beside it.
        """
        return self._write(list(self._left_behind()))

    def join(self) -> bool:
        """Write one version where two laptops' versions fit together. Tells whether there were any."""
        return self._write(list(self._to_join()))

    def _write(self, due: list[Entry]) -> bool:
        if due:
            self._journal.write(due)
        return bool(due)

    def _left_behind(self) -> Iterator[Entry]:
        for record, state in self._each(ASIDE):
            about = state.get("body", {}).get("of")
            session = self._vault.records.state(RecordId(str(about))) if about else None
            gone = session is not None and session.get("incomplete") == "erased"
            if gone and self._standing.may_change(record):
                yield Entry(kind=ERASURE, form=records.KINDS[ERASURE], body={"record": record})

    def _to_join(self) -> Iterator[Entry]:
        for kind in DIALOGUE:
            for record, state in self._each(kind):
                if fits_together(state) and self._standing.may_change(record):
                    body, beside = self._as_told(record, state)
                    if self._differ(record, body, state):
                        yield _joined(record, body, state)
                        yield from beside

    def _as_told(
        self, record: RecordId, state: Mapping[str, Any]
    ) -> tuple[Mapping[str, Any], Sequence[Entry]]:
        """Return what is told of versions in one, with what a room says in all counted anew.

        Each laptop counted those of whom it knew. Where the versions tell more than stays in the room allows,
        or stand against each other there, nothing is counted: that is left to people.
        """
        body: Mapping[str, Any] = state["body"]
        said, asides = _session(state), self._asides.beside(record)
        if said is None or self._asides.disputed(record) or not tells_no_more(_uncounted(said), asides):
            return body, ()
        told, beside = self._asides.told(record, join(said, asides))
        return _in_order(records.amend(body, told)), beside

    def _each(self, kind: str) -> Iterator[tuple[RecordId, Mapping[str, Any]]]:
        for row, _ in self._vault.records.each(Filter(kind=kind)):
            if (state := self._vault.records.state(row.record)) is not None:
                yield row.record, state

    def _differ(self, record: RecordId, joined: Mapping[str, Any], state: Mapping[str, Any]) -> bool:
        """Whether a version says something else than what is joined.

        Equal ones need no third, or it would never end.
        """
        stored = self._vault.store.of_records([record])[record]
        heads = [one for one in stored if one.header.id in state["heads"] and one.payload is not None]
        bodies = [decode_payload(one.payload or b"").body for one in heads]
        return any(body != joined for body in bodies)


def _uncounted(session: Session) -> Session:
    """Return a session without the figures of the room as one, which nobody released or took back."""
    views = (one if one.group else replace(one, hands=(), leans=()) for one in session.views)
    return replace(session, views=tuple(views))


def _in_order(value: Any) -> Any:
    """Return a body with its things in the order of their ids, as a merge has them: else no two are equal."""
    if isinstance(value, Mapping):
        return {name: _in_order(part) for name, part in value.items()}
    if isinstance(value, list):
        parts = [_in_order(part) for part in value]
        things = all(isinstance(part, dict) and "id" in part for part in parts)
        return sorted(parts, key=lambda part: part["id"]) if things else parts
    return value


def _session(state: Mapping[str, Any]) -> Session | None:
    try:
        read = records.from_body(state["kind"], state["form"], state["body"])
    except R2PError:
        return None
    return read if isinstance(read, Session) else None


def _joined(record: RecordId, body: Mapping[str, Any], state: Mapping[str, Any]) -> Entry:
    return Entry(
        kind=state["kind"],
        form=state["form"],
        body=body,
        record=record,
        parents=tuple(RevisionId(head) for head in state["heads"])[:MAX_PARENTS],
        reason=JOINED,
    )
