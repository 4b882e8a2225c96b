"""What the next packet would hold, told before it is sealed: what goes, what stays and why, line by line."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from r2p_field.domain.ids import RecordId
from r2p_field.services.admissions import Admissions
from r2p_field.services.delivery import Delivery
from r2p_field.services.outgoing import Outgoing
from r2p_field.services.programme import run_by
from r2p_field.trust.judge import Standing
from r2p_field.vault.vault import Vault

REASONS = {
    "consent": "the people concerned did not agree to it going to headquarters",
    "risk": "the risk check says that sharing the detail is dangerous",
    "not_for": "you marked it as not for headquarters",
    "compartment": "it concerns sexual violence or children and may only go to a protection officer",
    "choice": "it is not whole here, or somebody asked to erase it",
}
"""Why an observation stays behind, in plain words, by code."""
MOST_LINES = 500
"""Lines that are told one by one; of more only the number."""
MOST_ASKED = 8
"""Observations for which the risk check is offered before one packet."""


@dataclass(frozen=True, slots=True, kw_only=True)
class PreviewLine:
    """One observation of the next packet.

    `reason` is a key of `REASONS`, empty when it goes. `alarm`: only "contact me about this area" goes.
    """

    record: RecordId
    reference: str
    title: str
    reason: str
    alarm: bool


@dataclass(frozen=True, slots=True, kw_only=True)
class SealPreview:
    """What the next packet would hold: to whom it goes, how many observations go, how many stay and why.

    `alarms`: how many of those that stay are told as "contact me about this area". `going`, `staying`: the
    first lines of each. `unasked`: those that go for the first time and whose risk check nobody answered.
    `left`: entries that one packet cannot hold any more; sealing again takes them.
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


def preview_of(outgoing: Outgoing, vault: Vault, admissions: Admissions, delivery: Delivery) -> SealPreview:
    """Tell what a packet would hold."""
    goes, stays = outgoing.tally()
    policy = admissions.judge.policies[-1]
    who = run_by(policy.organisation.kind, state=policy.organisation.state)
    alarms = outgoing.alarms()
    shown = outgoing.observations
    return SealPreview(
        to=f"the headquarters of your programme ({who})",
        goes=goes,
        stays=tuple((REASONS[reason], count) for reason, count in sorted(stays.items())),
        earlier_wordings=outgoing.earlier_wordings(),
        attachments=len(outgoing.attachments()),
        known_to_headquarters=admissions.judge.verdict(vault.feed).standing is Standing.KNOWN,
        alarms=len(alarms),
        going=_lines((one for one in shown if not outgoing.reason_of(one)), outgoing, vault, MOST_LINES),
        staying=_lines((one for one in shown if outgoing.reason_of(one)), outgoing, vault, MOST_LINES),
        unasked=_lines(_unasked(outgoing, delivery), outgoing, vault, MOST_ASKED),
        left=outgoing.left,
    )


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
            )


def _unasked(outgoing: Outgoing, delivery: Delivery) -> Iterator[RecordId]:
    """Yield what goes for the first time unanswered; rows of external tables are nobody's to answer for."""
    fresh = {
        one.header.record
        for one in outgoing.entries.values()
        if one.header.origin is None and one.header.seq > delivery.sealed_until(one.header.feed)
    }
    return (one for one in outgoing.observations if one in fresh and outgoing.is_unasked(one))
