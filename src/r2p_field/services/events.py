"""Taking in an agency's event table: each row becomes an observation, the same one in every vault."""

from __future__ import annotations

import contextlib
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from r2p_field.domain import records
from r2p_field.domain.jobs import Progress
from r2p_field.domain.observation import Observation
from r2p_field.exchange.events import Accepted, Events, Rejected, open_events
from r2p_field.exchange.profile import Profile
from r2p_field.exchange.profile_file import load_profile, profile_names, read_profile_file
from r2p_field.exchange.rejects import RejectsFile, rejects_file
from r2p_field.ledger.record_ids import external_record, origin_of
from r2p_field.services.journal import Entry, Journal
from r2p_field.services.resources import Resources
from r2p_field.services.searchable import make_searchable
from r2p_field.vault.records import OBSERVATION
from r2p_field.vault.vault import Vault

_REPORT_EVERY = 100
_Row = Accepted | Rejected


@dataclass(frozen=True, slots=True, kw_only=True)
class EventsReport:
    """What became of a table: rows read, added, here already, not taken.

    `changed` of those that were here already read otherwise in this file; the records were left as they are.
    `first_rejected` says which row was the first that was not taken, and why; empty when all were.

    """

    read: int
    added: int
    already: int
    changed: int
    rejected: int
    first_rejected: str
    attribution: str
    label: str
    dry_run: bool


@dataclass(slots=True)
class _Tally:
    read: int = 0
    already: int = 0
    changed: int = 0
    rejected: int = 0
    first_rejected: str = ""


class EventImports:
    """Takes event tables into one open vault."""

    def __init__(self, vault: Vault, journal: Journal, resources: Resources) -> None:
        self._vault = vault
        self._journal = journal
        self._resources = resources

    def profiles(self) -> tuple[str, ...]:
        """Return the names of the profiles that ship with the program."""
        return profile_names(self._resources.profile_folder())

    def profile(self, name: str) -> Profile:
        """Return a profile by its name, or from a file of that path. Raises UnknownProfile, BadProfile."""
        if name.endswith(".toml"):
            return read_profile_file(Path(name))
        return load_profile(self._resources.profile_folder(), name)

    def run(
        self,
        file: Path,
        profile: Profile,
        progress: Progress,
        *,
        release: str | None = None,
        rejects: Path | None = None,
        dry_run: bool = False,
        only: tuple[int, int] | None = None,
    ) -> EventsReport:
        """Read the whole table, then keep every new row in one step.

        Rows that cannot be taken go to the file `rejects` with the reason. `only` = (part, parts) takes every
        row whose place in the table falls into that part. Raises BadTable and what the journal raises;
        nothing is kept then.
        """
        tally = _Tally()
        with _rejects(rejects) as refused:
            with open_events(file, profile, release=release) as events:
                taken = _every(_told(events, progress), only)
                entries = [entry for row in taken if (entry := self._entry(row, tally, refused)) is not None]
            if not dry_run and entries:
                progress.report(0, 0, "Saving the observations")
                self._journal.write(entries)
        if not dry_run:
            progress.report(0, 0, "Making them searchable")
            make_searchable(self._vault)
        return EventsReport(
            read=tally.read,
            added=len(entries),
            already=tally.already,
            changed=tally.changed,
            rejected=tally.rejected,
            first_rejected=tally.first_rejected,
            attribution=profile.data_set.attribution,
            label=profile.data_set.label,
            dry_run=dry_run,
        )

    def _entry(self, row: _Row, tally: _Tally, refused: RejectsFile | None) -> Entry | None:
        tally.read += 1
        if isinstance(row, Accepted):
            return self._new_entry(row, tally)
        tally.rejected += 1
        tally.first_rejected = tally.first_rejected or f"row {row.row}, {row.reason}"
        if refused is not None:
            refused.add(row)
        return None

    def _new_entry(self, row: Accepted, tally: _Tally) -> Entry | None:
        origin = origin_of(row.data_set, row.row_id)
        state = self._vault.records.state(external_record(origin))
        body = records.to_body(row.observation)
        if state is not None:
            tally.already += 1
            tally.changed += _differs(state.get("body"), row.observation)
            return None
        return Entry(kind=OBSERVATION, form=records.KINDS[OBSERVATION], body=body, origin=origin)


def _told(events: Events, progress: Progress) -> Iterator[_Row]:
    """Yield the rows, saying from time to time how far they were read."""
    for number, row in enumerate(events.rows, 1):
        if number % _REPORT_EVERY == 0:
            progress.report(row.line, events.lines, f"Reading row {row.row}")
        yield row


def _every(rows: Iterator[_Row], only: tuple[int, int] | None) -> Iterator[_Row]:
    """Yield the rows of one part of several, or all."""
    part, parts = only or (0, 1)
    return (row for place, row in enumerate(rows) if place % parts == part)


def _differs(body: object, observation: Observation) -> bool:
    return isinstance(body, dict) and body != records.to_body(observation)


@contextlib.contextmanager
def _rejects(path: Path | None) -> Iterator[RejectsFile | None]:
    if path is None:
        yield None
        return
    with rejects_file(path) as refused:
        yield refused
