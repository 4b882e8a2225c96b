"""Taking in an agency's event table: each row becomes an observation, the same one in every vault that takes it."""

from __future__ import annotations

import contextlib
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from r2p_field.domain import records
from r2p_field.domain.jobs import Progress
from r2p_field.domain.observation import Observation
from r2p_field.exchange.events import Accepted, Rejected, open_events
from r2p_field.exchange.profile import Profile
from r2p_field.exchange.profile_file import load_profile, profile_names, read_profile_file
from r2p_field.exchange.rejects import RejectsFile, rejects_file
from r2p_field.ledger.record_ids import external_record, origin_of
from r2p_field.services.journal import Entry, Journal
from r2p_field.services.resources import Resources
from r2p_field.vault.records import OBSERVATION
from r2p_field.vault.vault import Vault

_REPORT_EVERY = 100


@dataclass(frozen=True, slots=True, kw_only=True)
class EventsReport:
    """What became of a table: rows read, observations added, rows that were here already, rows that were not taken.

    `changed` of those that were here already read otherwise in this file; the records were left as they are.
    """

    read: int
    added: int
    already: int
    changed: int
    rejected: int
    attribution: str
    label: str
    dry_run: bool


@dataclass(slots=True)
class _Tally:
    read: int = 0
    already: int = 0
    changed: int = 0
    rejected: int = 0


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

        Rows that cannot be taken go to the file `rejects` with the reason. `only` = (part, parts) takes every row whose
        place in the table falls into that part. Raises BadTable and what the journal raises; nothing is kept then.
        """
        tally = _Tally()
        with _rejects(rejects) as refused:
            entries = list(self._entries(file, profile, progress, tally, refused, release, only))
            if not dry_run and entries:
                progress.report(0, 0, "Saving the observations")
                self._journal.write(entries)
        if not dry_run:
            progress.report(0, 0, "Making them searchable")
            self._vault.records.search.catch_up()
        return EventsReport(
            read=tally.read,
            added=len(entries),
            already=tally.already,
            changed=tally.changed,
            rejected=tally.rejected,
            attribution=profile.data_set.attribution,
            label=profile.data_set.label,
            dry_run=dry_run,
        )

    def _entries(
        self,
        file: Path,
        profile: Profile,
        progress: Progress,
        tally: _Tally,
        refused: RejectsFile | None,
        release: str | None,
        only: tuple[int, int] | None,
    ) -> Iterator[Entry]:
        with open_events(file, profile, release=release) as events:
            for place, row in enumerate(events.rows):
                if only is not None and place % only[1] != only[0]:
                    continue
                tally.read += 1
                if tally.read % _REPORT_EVERY == 0:
                    progress.report(row.line, events.lines, f"Reading row {row.row}")
                if isinstance(row, Rejected):
                    tally.rejected += 1
                    if refused is not None:
                        refused.add(row)
                elif (entry := self._new_entry(row, tally)) is not None:
                    yield entry

    def _new_entry(self, row: Accepted, tally: _Tally) -> Entry | None:
        origin = origin_of(row.data_set, row.row_id)
        state = self._vault.records.state(external_record(origin))
        body = records.to_body(row.observation)
        if state is not None:
            tally.already += 1
            tally.changed += _differs(state.get("body"), row.observation)
            return None
        return Entry(kind=OBSERVATION, form=records.KINDS[OBSERVATION], body=body, origin=origin)


def _differs(body: object, observation: Observation) -> bool:
    return isinstance(body, dict) and body != records.to_body(observation)


@contextlib.contextmanager
def _rejects(path: Path | None) -> Iterator[RejectsFile | None]:
    if path is None:
        yield None
        return
    with rejects_file(path) as refused:
        yield refused
