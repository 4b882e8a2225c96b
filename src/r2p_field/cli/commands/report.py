"""`report` and `verify`: the printed summary, and whether a printed file is still as it was printed."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Any

import click

from r2p_field.cli.answer import Answer
from r2p_field.cli.commands.meeting_pages import attendance, minutes, promise_slip, worksheet
from r2p_field.cli.options import A_PATH, on_vault, without_vault
from r2p_field.cli.progress import watched
from r2p_field.cli.table import table
from r2p_field.domain.errors import R2PError
from r2p_field.domain.summary import Audience

if TYPE_CHECKING:
    from r2p_field.domain.summary import CountLine
    from r2p_field.services.ports import Program, Starter

_A_DAY = click.DateTime(["%Y-%m-%d"])


@click.group()
def report() -> None:
    """Printed pages."""


@report.command()
@click.option("--out", type=A_PATH, required=True, metavar="FILE", help="The new PDF file.")
@click.option("--since", type=_A_DAY, metavar="DAY", help="First day, YYYY-MM-DD.")
@click.option("--until", type=_A_DAY, metavar="DAY", help="Last day, YYYY-MM-DD.")
@click.option("--area", default="", metavar="AREA", help="Only this area.")
@click.option(
    "--audience",
    type=click.Choice([str(one) for one in Audience]),
    default=str(Audience.HQ),
    show_default=True,
    help="Who will read it.",
)
@on_vault
def summary(program: Program, *, out: Path, since: Any, until: Any, area: str, audience: str) -> Answer:
    """Print the situation summary into FILE.

    Anybody who finds the file can read it: keep it as you keep paper.
    """
    from r2p_field.services.summaries import SummaryRequest

    request = SummaryRequest(
        since=since.date() if since else None,
        until=until.date() if until else None,
        area=area,
        audience=Audience(audience),
    )
    with watched() as progress:
        made = program.summaries.print_to(request, out, program.journal.today(), progress)
    found = made.summary
    data = {
        "file": out,
        "pages": made.pages,
        "codes": list(made.codes),
        "observations": found.coverage.observations,
        "sources": found.coverage.sources,
        "counts": [count_data(one) for one in found.counts],
        "attributions": list(found.attributions),
    }
    first = f"The summary is in {out}. Pages: {made.pages}. Observations: {found.coverage.observations:,}."
    return Answer(data=data, lines=(first, *count_lines(found.counts), *found.attributions))


for command in (minutes, worksheet, attendance, promise_slip):
    report.add_command(command)


@click.command()
@click.argument("file", type=A_PATH)
@without_vault
def verify(starter: Starter, file: Path) -> Answer:  # noqa: ARG001  (needs no records)
    """Work out the check code of every page of the printed FILE again."""
    from r2p_field.services.summaries import check_pages

    pages = check_pages(file)
    data = {
        "unchanged": all(one.unchanged for one in pages),
        "pages": [
            {"page": one.page, "printed": one.printed, "computed": one.computed, "unchanged": one.unchanged}
            for one in pages
        ],
    }
    rows = [(one.page, one.printed, "as printed" if one.unchanged else "CHANGED") for one in pages]
    changed = [one.page for one in pages if not one.unchanged]
    lines = table(("page", "code", "content"), rows, right={0})
    return Answer(data=data, lines=lines, refused=_changed(changed) if changed else None)


def count_data(one: CountLine) -> dict[str, Any]:
    """Return a line of totals as scripts read it; absent figures are null."""
    return {
        "unit": one.unit,
        "harm": one.harm,
        "status": one.status,
        "least": one.least,
        "best": one.best,
        "most": one.most,
        "observations": one.observations,
        "sources": one.sources,
    }


def count_lines(counts: tuple[CountLine, ...]) -> tuple[str, ...]:
    """Return the totals as people read them: never added across units, harms or statuses."""
    rows = [
        (
            f"{one.unit} {one.harm}",
            one.status or "whole event",
            _figure(one.least),
            _figure(one.best),
            _figure(one.most),
            one.observations,
        )
        for one in counts
    ]
    header = ("counted", "status", "least", "best", "most", "observations")
    return table(header, rows, right={2, 3, 4, 5})


def _figure(value: int | None) -> str:
    return "-" if value is None else f"{value:,}"


def _changed(pages: list[int]) -> R2PError:
    return R2PError(
        what=f"Page {', '.join(map(str, pages))} is not as it was printed, or its code is missing.",
        safe="The file was only read.",
        next_="Do not rely on this file. Ask whoever made it for a fresh copy.",
        code="changed-page",
    )
