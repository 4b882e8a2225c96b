"""Saving what can be saved of damaged records, and what a person is told of it.

What nobody can prove any more is written again as new entries, marked as saved: the keys that would sign for
it are lost (docs/format-rules.md 3).
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from r2p_field.domain.errors import R2PError
from r2p_field.domain.ids import RecordId
from r2p_field.domain.jobs import Progress
from r2p_field.ledger.payload import Payload, decode_payload
from r2p_field.ledger.record_ids import is_external
from r2p_field.services.admissions import Admissions
from r2p_field.services.journal import Entry, Journal, Wall
from r2p_field.services.rules import RULES
from r2p_field.vault import examine, rescue
from r2p_field.vault.check import Outcome, Verdict
from r2p_field.vault.named import attachments_missing
from r2p_field.vault.page_map import Part
from r2p_field.vault.repair import fold_anew, index_anew
from r2p_field.vault.rescue import Rescued
from r2p_field.vault.slots import Secret
from r2p_field.vault.store import Stored
from r2p_field.vault.vault import Vault

__all__ = ["Outcome", "Part", "Report", "Rescued", "Verdict", "look_at", "save_into"]

SALVAGED = "Saved from damaged records and written again."
"""The reason that entries bear whose signatures were lost."""
UNVOUCHED = "Saved from damaged records of which nobody can tell whether somebody else changed them."
"""The reason that entries bear that nothing shows to be their writer's."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Report:
    """What was saved, with names for the screen alone.

    `again` entries were written again; `without_content` are the names of records that damage emptied,
    `without_photo` those that lack a photo or document that was there.
    """

    saved: Rescued
    again: int
    without_content: tuple[str, ...]
    without_photo: tuple[str, ...]

    @property
    def everything(self) -> bool:
        """Whether nothing that was written is known to be lost."""
        saved = self.saved
        gone = saved.lost or saved.doubtful or saved.contents_lost or saved.photos_lost
        return not gone and saved.keys and saved.settings and all(part.remade for part in saved.damaged)


def look_at(folder: Path, passphrase: str | None, code: str | None, progress: Progress) -> Verdict:
    """Return which pages of closed records are damaged; nothing is written. Raises as `examine`."""
    return examine.examine(folder, Secret.of(passphrase, code), progress)


def save_into(
    source: Path,
    target: Path,
    secret: Secret,
    *,
    profile: Path,
    wall: Wall,
    progress: Progress,
    keys_from: Path | None = None,
) -> Report:
    """Save what can be read in `source` into the empty folder `target`. Raises as `rescue.rescue`."""
    told: list[Report] = []

    def finishing(vault: Vault, saved: Rescued) -> None:
        told.append(_finish(vault, saved, wall, progress))

    rescue.rescue(
        source, target, secret, profile=profile, finishing=finishing, progress=progress, keys_from=keys_from
    )
    return told[0]


def _finish(vault: Vault, saved: Rescued, wall: Wall, progress: Progress) -> Report:
    """Make lists and search, and write again what nobody can prove."""
    progress.report(0, 0, "Making the lists anew")
    admissions = Admissions(vault)
    with vault.roomy(), vault.store.step():
        fold_anew(vault, admissions, RULES)
    hidden = filter(None, map(vault.store.revision, saved.hidden))
    again = _write_again(vault, admissions, hidden, SALVAGED, wall)
    again += _write_again(vault, admissions, saved.unvouched, UNVOUCHED, wall)
    index_anew(vault, progress)
    emptied = (vault.store.revision(one) for one in saved.cut)
    return Report(
        saved=saved,
        again=again,
        without_content=tuple(_names(vault, (one.header.record for one in emptied if one))),
        without_photo=tuple(_names(vault, attachments_missing(vault))),
    )


def _names(vault: Vault, found: Iterator[RecordId]) -> Iterator[str]:
    rows = (vault.records.row(record) for record in dict.fromkeys(found))
    return (f"{row.reference} {row.title}".strip() for row in rows if row is not None)


def _write_again(
    vault: Vault, admissions: Admissions, entries: Iterable[Stored], reason: str, wall: Wall
) -> int:
    """Write what records said last, in entries that nobody can prove, as new entries; return how many."""
    last: dict[RecordId, tuple[Stored, Payload]] = {}
    for stored in entries:
        if (payload := _read(stored)) is not None:
            last[stored.header.record] = stored, payload
    journal = Journal(vault, admissions, wall)
    named = {record: journal.new_record() for record, (one, _) in last.items() if not is_external(one.header)}
    names = {record: new for record, (_, new) in named.items()}
    again = [
        Entry(
            kind=stored.header.kind,
            form=stored.header.form,
            body=_renamed(payload.body, names),
            origin=stored.header.origin,
            reason=reason,
            born=named[record][0] if record in named else None,
        )
        for record, (stored, payload) in last.items()
    ]
    if again:
        journal.write(again)
    return len(again)


def _read(stored: Stored) -> Payload | None:
    if stored.payload is None:
        return None
    try:
        return decode_payload(stored.payload)
    except R2PError:
        return None


def _renamed(value: Any, names: dict[RecordId, RecordId]) -> Any:
    """Return a body that speaks of records by the names that they have now."""
    if isinstance(value, dict):
        return {name: _renamed(one, names) for name, one in value.items()}
    if isinstance(value, list):
        return [_renamed(one, names) for one in value]
    return names.get(RecordId(value), value) if isinstance(value, str) else value
