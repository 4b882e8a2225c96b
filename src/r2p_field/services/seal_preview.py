"""What the next packet would hold, told before it is sealed: what goes, what stays and why, line by line."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass

from r2p_field.domain.ids import RecordId
from r2p_field.services.admissions import Admissions
from r2p_field.services.delivery import Delivery
from r2p_field.services.leaving import DIALOGUE, SESSION
from r2p_field.services.outgoing import Outgoing
from r2p_field.services.programme import run_by
from r2p_field.services.send_state import To
from r2p_field.trust.judge import Standing
from r2p_field.vault.records import OBSERVATION
from r2p_field.vault.vault import Vault

REASONS = {
    "consent": "the people concerned did not agree to it going to headquarters",
    "risk": "the risk check says that sharing the detail is dangerous",
    "not_for": "you marked it as not for headquarters",
    "compartment": "it concerns sexual violence or children and may only go to a protection officer",
    "choice": "it is not whole here, or somebody asked to erase it",
}
"""Why a record stays behind, in plain words, by code."""
COMMITTEE_REASONS = REASONS | {
    "consent": "the people concerned did not agree to it going to the committee",
    "not_for": "you marked it as not for the committee",
}
"""The same where the packet is for the other laptops of our committee."""
KIND_WORDS = {
    "observation": "observation",
    "session": "meeting",
    "commitment": "promise",
    "mechanism": "committee or body",
    "wording": "local wording",
}
"""What people call the kinds of records."""
MOST_LINES = 500
"""Lines that are told one by one; of more only the number."""
MOST_ASKED = 8
"""Records for which the risk check is offered before one packet."""


@dataclass(frozen=True, slots=True, kw_only=True)
class PreviewLine:
    """One record of the next packet; `kind` is a key of `KIND_WORDS`.

    `reason` is a key of `REASONS`, empty when it goes. `alarm`: only "contact me about this area" goes.
    """

    record: RecordId
    reference: str
    title: str
    reason: str
    alarm: bool
    kind: str = OBSERVATION


@dataclass(frozen=True, slots=True, kw_only=True)
class KindCount:
    """How many records of a kind go, how many stay, and why."""

    kind: str
    goes: int
    stays: tuple[tuple[str, int], ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class SealPreview:
    """What the next packet would hold: to whom it goes, how many observations go, how many stay and why.

    `dialogue` says the same of meetings, promises, bodies and local wordings, each kind that is there.
    `alarms`: how many of those that stay are told as "contact me about this area". `in_rooms`: of how many
    meetings that go something stays in the room. `going`, `staying`: the first lines of each. `unasked`:
    those that go for the first time and whose risk check nobody answered. `left`: entries that one packet
    cannot hold any more; sealing again takes them.
    """

    to: str
    goes: int
    stays: tuple[tuple[str, int], ...]
    earlier_wordings: int
    attachments: int
    known_to_headquarters: bool
    alarms: int = 0
    going: tuple[PreviewLine, ...] = ()
    staying: tuple[PreviewLine, ...] = ()
    unasked: tuple[PreviewLine, ...] = ()
    left: int = 0
    addressee: To = To.HEADQUARTERS
    dialogue: tuple[KindCount, ...] = ()
    in_rooms: int = 0

    @property
    def others(self) -> int:
        """How many records go that are no observations."""
        return sum(one.goes for one in self.dialogue)


def reasons_for(to: To) -> Mapping[str, str]:
    """Return why records stay behind, in plain words, for a packet to these readers."""
    return COMMITTEE_REASONS if to is To.COMMITTEE else REASONS


def preview_of(
    outgoing: Outgoing, vault: Vault, admissions: Admissions, delivery: Delivery, to: To
) -> SealPreview:
    """Tell what a packet would hold."""
    goes, stays = outgoing.tally()
    to_headquarters = to is To.HEADQUARTERS
    shown = [record for kind in (OBSERVATION, *DIALOGUE) for record in outgoing.about(kind)]
    return SealPreview(
        to=_headquarters(admissions) if to_headquarters else "the other laptops of your committee",
        goes=goes,
        stays=_in_words(stays, to),
        earlier_wordings=outgoing.earlier_wordings(),
        attachments=len(outgoing.attachments()),
        known_to_headquarters=admissions.judge.verdict(vault.feed).standing is Standing.KNOWN,
        alarms=len(outgoing.alarms()) if to_headquarters else 0,
        going=_lines((one for one in shown if not outgoing.reason_of(one)), outgoing, vault, MOST_LINES),
        staying=_lines((one for one in shown if outgoing.reason_of(one)), outgoing, vault, MOST_LINES),
        unasked=_lines(_unasked(outgoing, delivery), outgoing, vault, MOST_ASKED) if to_headquarters else (),
        left=outgoing.left,
        addressee=to,
        dialogue=tuple(_counted(outgoing, to)),
        in_rooms=outgoing.kept_in_rooms(),
    )


def _headquarters(admissions: Admissions) -> str:
    organisation = admissions.judge.policies[-1].organisation
    return f"the headquarters of your programme ({run_by(organisation.kind, state=organisation.state)})"


def _counted(outgoing: Outgoing, to: To) -> Iterator[KindCount]:
    for kind in DIALOGUE:
        if outgoing.about(kind):
            goes, stays = outgoing.tally(kind)
            yield KindCount(kind=kind, goes=goes, stays=_in_words(stays, to))


def _in_words(stays: Counter[str], to: To) -> tuple[tuple[str, int], ...]:
    words = reasons_for(to)
    return tuple((words[reason], count) for reason, count in sorted(stays.items()))


def _lines(
    records: Iterable[RecordId], outgoing: Outgoing, vault: Vault, most: int
) -> tuple[PreviewLine, ...]:
    return tuple(line for line, _ in zip(_each(records, outgoing, vault), range(most), strict=False))


def _each(records: Iterable[RecordId], outgoing: Outgoing, vault: Vault) -> Iterator[PreviewLine]:
    for record in records:
        if (row := vault.records.row(record)) is not None:
            yield PreviewLine(
                record=record,
                reference=row.reference,
                title=row.title,
                reason=outgoing.reason_of(record),
                alarm=outgoing.contact_of(record) is not None,
                kind=row.kind,
            )


def _unasked(outgoing: Outgoing, delivery: Delivery) -> Iterator[RecordId]:
    """Yield what goes for the first time unanswered; rows of external tables are nobody's to answer for."""
    fresh = {
        one.header.record
        for one in outgoing.entries.values()
        if one.header.origin is None and one.header.seq > delivery.sealed_until(one.header.feed)
    }
    asked = (record for kind in (OBSERVATION, SESSION) for record in outgoing.about(kind))
    return (one for one in asked if one in fresh and outgoing.is_unasked(one))
