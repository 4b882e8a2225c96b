"""`events`: taking in an agency's table of events."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Any

import click

from r2p_field.cli.answer import Answer
from r2p_field.cli.options import A_PATH, on_vault, without_vault
from r2p_field.cli.progress import watched
from r2p_field.cli.table import facts, table
from r2p_field.domain.errors import R2PError

if TYPE_CHECKING:
    from r2p_field.services.events import EventsReport
    from r2p_field.services.ports import Program, Starter


@click.group()
def events() -> None:
    """Tables of events that agencies publish."""


@events.command("import")
@click.argument("file", type=A_PATH)
@click.option(
    "--profile", "name", required=True, metavar="NAME", help="How to read it: a name, or a .toml file."
)
@click.option("--release", metavar="NAME", help="The release of the data set, kept with every observation.")
@click.option(
    "--rejects", type=A_PATH, metavar="FILE", help="List the rows that cannot be taken here, with reasons."
)
@click.option("--dry-run", is_flag=True, help="Only say what would happen.")
@on_vault
def import_events(
    program: Program, *, file: Path, name: str, release: str | None, rejects: Path | None, dry_run: bool
) -> Answer:
    """Make an observation of every row of FILE that is not here yet. Giving it again adds nothing."""
    profile = program.events.profile(name)
    with watched() as progress:
        report = program.events.run(
            file, profile, progress, release=release, rejects=rejects, dry_run=dry_run
        )
    listed = rejects if report.rejected and rejects else None
    refused = _nothing_taken(report) if report.rejected and not report.added + report.already else None
    return Answer(data=_data(report, listed), lines=_lines(report, listed), refused=refused)


@events.command()
@without_vault
def profiles(starter: Starter) -> Answer:
    """List the tables that can be read."""
    from r2p_field.services.event_profiles import known_profiles

    known = known_profiles(starter.resources)
    rows = [(one.name, one.data_set.name) for one in known]
    data = {"profiles": [{"name": name, "title": title} for name, title in rows]}
    return Answer(data=data, lines=table(("profile", "reads"), rows))


def _nothing_taken(report: EventsReport) -> R2PError:
    return R2PError(
        what=f"None of the {report.rejected:,} rows could be taken. The first: {report.first_rejected}",
        safe="Nothing was imported and your records are unchanged.",
        next_="Correct the table, or choose the profile that fits it; --rejects FILE lists every row.",
        code="no-row-taken",
    )


def _data(report: EventsReport, rejects: Path | None) -> dict[str, Any]:
    return {
        "read": report.read,
        "added": report.added,
        "already": report.already,
        "changed": report.changed,
        "rejected": report.rejected,
        "rejects": rejects,
        "dry_run": report.dry_run,
        "attribution": report.attribution,
        "label": report.label,
    }


def _lines(report: EventsReport, rejects: Path | None) -> tuple[str, ...]:
    numbers = facts(
        [
            ("Rows read", report.read),
            ("Would be added" if report.dry_run else "Added", report.added),
            ("Here already", report.already),
            ("  of these, other in this file", report.changed),
            ("Not taken", report.rejected),
        ]
    )
    listed = (f"The rows that were not taken are listed in {rejects}.",) if rejects else ()
    return (*numbers, *listed, report.label, report.attribution)
