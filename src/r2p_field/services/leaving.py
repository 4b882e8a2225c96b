"""What may leave this vault for one addressee, record by record, and why the rest stays.

Decided for the record as it stands now. Where two versions stand against each other every side is judged, and
the strictest decides.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from typing import Any, Final

from r2p_field.domain import records
from r2p_field.domain.aside import Aside, tells_no_more
from r2p_field.domain.commitment import Commitment
from r2p_field.domain.consent import Addressee
from r2p_field.domain.contact import CONTACT, Contact, contact_for
from r2p_field.domain.errors import R2PError
from r2p_field.domain.ids import RecordId, RevisionId
from r2p_field.domain.mechanism import Mechanism
from r2p_field.domain.observation import Observation
from r2p_field.domain.release import Reason, Release, may_go, may_go_dialogue
from r2p_field.domain.session import Session
from r2p_field.domain.wording import Wording
from r2p_field.ledger.erasure import KIND as ERASURE
from r2p_field.ledger.payload import decode_payload
from r2p_field.services.asides import ASIDE, Asides
from r2p_field.services.resources import Resources
from r2p_field.vault.records import OBSERVATION
from r2p_field.vault.store import Stored
from r2p_field.vault.vault import Vault

HISTORY: Final = "history"
CHOICE: Final = "choice"
SESSION: Final = "session"
DIALOGUE: Final = ("session", "commitment", "mechanism", "wording")
"""The kinds of the dialogue side that people are told of before sealing, in the order in which they are."""
_BESIDE: Final = frozenset({"grade", "coding"})
"""Judgements beside a record: what they say of it stays where it stays."""
_GENERAL: Final = "general"
_Said = Observation | Mechanism | Session | Commitment | Wording | Aside


@dataclass(frozen=True, slots=True, kw_only=True)
class Judged:
    """Why a record stays (empty: it goes), and which of its entries are what it says now.

    `contact`: what may be said instead of it, where the alarm goes and the detail stays. `unasked`: nobody
    answered its risk check.
    """

    reason: str
    heads: frozenset[RevisionId] = frozenset()
    contact: Contact | None = None
    unasked: bool = False


class Leaving:
    """Decides what may leave one open vault for one addressee; everything is decided once."""

    def __init__(self, vault: Vault, asides: Asides, resources: Resources, to: Addressee) -> None:
        self._vault = vault
        self._asides = asides
        self._marked = resources.catalogues().minimum_form_indicators()
        self._to = to
        self._judged: dict[RecordId, Judged] = {}

    def reason_to_stay(self, stored: Stored, *, keep_history: bool) -> str:
        """Return why the content of an entry stays behind, an empty text when it goes. Erasures always go.

        What an alarm said before is nobody's wording and never kept as history. What a session said before
        may hold what a group took back since, so it goes to nobody outside; the committee's own laptops get
        it, since two versions are joined by what both began with.
        """
        kind = stored.header.kind
        if kind == ERASURE:
            return ""
        if self._never_goes(kind):
            return Reason.NOT_FOR
        judged = self.judge(stored.header.record)
        if judged.reason or stored.header.id in judged.heads:
            return judged.reason
        return "" if self._history_goes(kind, keep_history=keep_history) else HISTORY

    def _history_goes(self, kind: str, *, keep_history: bool) -> bool:
        if self._to is Addressee.LOCAL_COMMITTEE and (kind in DIALOGUE or kind == ASIDE):
            return True
        return keep_history and kind not in {CONTACT, SESSION}

    def _never_goes(self, kind: str) -> bool:
        """Whether no record of a kind ever goes to this addressee, whatever it says."""
        return kind == ASIDE and self._to is not Addressee.LOCAL_COMMITTEE

    def keeps_in_room(self, record: RecordId) -> bool:
        """Tell whether something of a session stays in its room although the session goes."""
        return (
            self._to is not Addressee.LOCAL_COMMITTEE
            and not self.judge(record).reason
            and any(not one.empty for one in self._asides.beside(record))
        )

    def judge(self, record: RecordId) -> Judged:
        """Return what was decided about a record."""
        if record not in self._judged:
            state = self._vault.records.state(record) or {}
            self._judged[record] = self._judge(record, state)
        return self._judged[record]

    def _judge(self, record: RecordId, state: dict[str, Any]) -> Judged:
        """What cannot be read whole here, or what an erasure may take, is not sent on trust."""
        heads = frozenset(RevisionId(head) for head in state.get("heads", ()))
        kind, body = state.get("kind", ""), state.get("body")
        if self._never_goes(kind):
            return Judged(reason=Reason.NOT_FOR, heads=heads)
        if body is None:
            return Judged(reason=CHOICE, heads=heads)
        if kind in _BESIDE:
            return Judged(reason=self._reason_beside(RecordId(str(body.get("of")))), heads=heads)
        if kind == CONTACT:
            return Judged(reason=self._reason_of_alarm(body), heads=heads)
        return self._judge_sides(record, state, heads)

    def _judge_sides(self, record: RecordId, state: dict[str, Any], heads: frozenset[RevisionId]) -> Judged:
        """Versions that fit together are one version by the time they go to headquarters."""
        found = [_read(state["kind"], state["form"], state["body"])]
        if "conflicts" in state or (self._to is Addressee.LOCAL_COMMITTEE and len(heads) > 1):
            found += self._sides(record, heads)
        sides = [one for one in found if one is not None]
        if len(sides) < len(found):
            return Judged(reason=CHOICE, heads=heads)
        reason = next(filter(None, (self._why_it_stays(record, one) for one in sides)), "")
        checks = [one.risk for one in sides if isinstance(one, Observation | Session)]
        return Judged(
            reason=reason,
            heads=heads,
            contact=self._contact(record, sides),
            unasked=bool(checks) and all(one is None for one in checks),
        )

    def _contact(self, record: RecordId, sides: Iterable[_Said]) -> Contact | None:
        seen = [one for one in sides if isinstance(one, Observation)]
        if not seen or self._to is not Addressee.HEADQUARTERS:
            return None
        return contact_for(record, seen, self._to, indicators=self._marked)

    def _sides(self, record: RecordId, heads: frozenset[RevisionId]) -> Iterator[_Said | None]:
        """Yield what each side says; None for one that this version cannot read."""
        for stored in self._vault.store.of_records([record])[record]:
            if stored.header.id in heads and stored.payload is not None:
                body = decode_payload(stored.payload).body
                yield _read(stored.header.kind, stored.header.form, body)

    def _why_it_stays(self, record: RecordId, said: _Said) -> str:
        if isinstance(said, Observation):
            return self._why_observation_stays(said)
        decision = may_go_dialogue(said, self._to)
        if decision.release is not Release.WHOLE:
            return decision.reasons[0].value
        if isinstance(said, Session):
            return self._why_room_keeps(record, said)
        return self._why_of_session(said)

    def _why_observation_stays(self, observation: Observation) -> str:
        decision = may_go(observation, self._to, indicators=self._marked)
        if decision.release is not Release.WHOLE:
            return decision.reasons[0].value
        return "" if decision.compartment == _GENERAL else Reason.COMPARTMENT

    def _why_room_keeps(self, record: RecordId, session: Session) -> str:
        """A session stays while one laptop still shows what another took back into the room."""
        if self._to is Addressee.LOCAL_COMMITTEE:
            return ""
        return "" if tells_no_more(session, self._asides.beside(record)) else Reason.CONSENT

    def _why_of_session(self, said: _Said) -> str:
        """What stays in a room stays with its session; a promise or wording stays where that is dangerous.

        They have no risk check of their own: their danger is that of the meeting they come from. That a
        session is named in them tells an id alone, which its heading tells as well.
        """
        if isinstance(said, Aside):
            return self._reason_beside(said.of, SESSION) or ""
        about = said.made_at if isinstance(said, Commitment) else getattr(said, "agreed_in", None)
        reason = self._reason_beside(about, SESSION) if about else ""
        return reason if reason == Reason.RISK else ""

    def _reason_beside(self, about: RecordId, kind: str = OBSERVATION) -> str:
        """Return why a record of a kind stays; another kind is never judged from here, so no circle is."""
        state = self._vault.records.state(about)
        return self.judge(about).reason if state and state["kind"] == kind else ""

    def _reason_of_alarm(self, body: Mapping[str, Any]) -> str:
        """An alarm goes to headquarters as long as it says no more than it may now."""
        if self._to is not Addressee.HEADQUARTERS:
            return CHOICE
        says = read_contact(body)
        if says is None:
            return Reason.RISK
        may = self.judge(says.about).contact
        told = (Contact(about=says.about, closed=True), *((may,) if may else ()))
        return "" if any(records.to_body(one) == body for one in told) else Reason.RISK


def fits_together(state: Mapping[str, Any]) -> bool:
    """Tell whether a record has several versions of which nothing stands against each other."""
    return len(state["heads"]) > 1 and "body" in state and "conflicts" not in state


def _read(kind: str, form: int, body: object) -> _Said | None:
    try:
        read = records.from_body(kind, form, body) if isinstance(body, dict) else None
    except R2PError:
        return None
    return read if isinstance(read, _Said) else None


def read_contact(body: object) -> Contact | None:
    """Read the body of a request to be contacted; None for one that this version cannot read."""
    try:
        read = records.from_body(CONTACT, records.KINDS[CONTACT], body) if isinstance(body, dict) else None
    except R2PError:
        return None
    return read if isinstance(read, Contact) else None
