"""`conflict`: where two versions of the same words stand against each other."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import click

from r2p_field.cli.answer import Answer
from r2p_field.cli.commands.observation import revise, row_data, row_lines
from r2p_field.cli.options import on_vault

if TYPE_CHECKING:
    from r2p_field.services.ports import Program


@click.group()
def conflict() -> None:
    """Observations of which two versions stand; both are kept until their author settles it."""


@conflict.command("list")
@click.option(
    "--limit", type=click.IntRange(1, 10_000), default=200, show_default=True, help="At most so many."
)
@on_vault
def list_conflicts(program: Program, limit: int) -> Answer:
    """List them. `observation show` prints both versions, `conflict resolve` settles them."""
    from r2p_field.services.observations import Filter, Flag

    page = program.observations.page(Filter(flags=Flag.CONFLICT), limit=limit)
    data: list[dict[str, Any]] = []
    for one in page.rows:
        differences = program.observations.get(one.row.record).conflicts
        places = [{"at": list(where.at), "values": list(where.values)} for where in differences]
        data.append({**row_data(one), "conflicts": places})
    lines = row_lines(page.rows) if page.rows else ("No two versions stand against each other.",)
    return Answer(data={"conflicts": data, "total": page.total}, lines=lines)


conflict.add_command(revise, "resolve")
