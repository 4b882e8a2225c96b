"""`catalogue`: the frameworks of risk factors, signs of peace and their caveats, as they ship."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import click

from r2p_field.cli.answer import Answer
from r2p_field.cli.options import A_PATH, on_vault, without_vault
from r2p_field.cli.plain import line
from r2p_field.cli.table import table
from r2p_field.domain.errors import BadInput

if TYPE_CHECKING:
    from pathlib import Path

    from r2p_field.domain.catalogue import Catalogue, Indicator
    from r2p_field.services.ports import Program, Starter


@click.group()
def catalogue() -> None:
    """The frameworks: risk factors and what can be seen of them."""


@catalogue.command("list")
@without_vault
def list_catalogues(starter: Starter) -> Answer:
    """List the frameworks that are here."""
    packs = starter.resources.catalogues().packs
    data = [_pack(one) for one in packs]
    rows = [(one.id, one.version, one.title, len(one.factors), len(one.indicators)) for one in packs]
    lines = table(("framework", "version", "title", "factors", "signs"), rows, right={3, 4}, most=70)
    return Answer(data={"catalogues": data}, lines=lines)


@catalogue.command()
@click.argument("name")
@without_vault
def show(starter: Starter, name: str) -> Answer:
    """Show the framework NAME: its factors, what can be seen, and how it must be read."""
    found = starter.resources.catalogues().get(name)
    if found is None:
        known = ", ".join(one.id for one in starter.resources.catalogues().packs)
        raise BadInput(
            what="There is no framework of that name.",
            safe="Nothing was changed.",
            next_=f"Choose one of: {known}.",
            code="no-catalogue",
        )
    caveats = starter.resources.catalogues().caveats()
    factors = [{"id": one.id, "title": one.title} for one in found.factors]
    data = {
        **_pack(found),
        "factors": factors,
        "indicators": [_indicator(one) for one in found.indicators],
        "caveats": list(caveats),
    }
    lines = [f"{found.title}, version {found.version}"]
    for factor in found.factors:
        lines += ["", f"{factor.id}  {line(factor.title)}"]
        lines += [f"  {one.id}  ({one.kind})  {line(one.title)}" for one in factor.indicators]
    lines += ["", "How to read it:", *(f"  {line(one)}" for one in caveats)]
    return Answer(data=data, lines=tuple(lines))


@catalogue.command()
@click.argument("file", type=A_PATH, required=False)
@click.option("--shipped", is_flag=True, help="Go back to the set that ships with the program.")
@on_vault
def core(program: Program, file: Path | None, *, shipped: bool) -> Answer:
    """Show the core set that is offered first, or take the programme's own list from FILE.

    FILE is TOML with one line: core = ["sg2013.rf2.i02", ...], at most 15 signs.
    """
    from r2p_field.services.core_set import core_set, use_list, use_shipped

    if file is not None and shipped:
        raise click.UsageError("Give a file or --shipped, not both.")
    kept, resources = program.preferences, program.resources
    if file is not None:
        names = use_list(file, kept, resources)
    else:
        names = use_shipped(kept, resources) if shipped else core_set(kept, resources)
    found = [one for name in names if (one := resources.catalogues().indicator(name)) is not None]
    rows = [(one.id, str(one.kind), one.title) for one in found]
    data = {"core": list(names), "of_programme": bool(kept.read().core_indicators)}
    return Answer(data=data, lines=table(("sign", "kind", "title"), rows, most=70))


def _pack(pack: Catalogue) -> dict[str, Any]:
    return {"id": pack.id, "version": pack.version, "title": pack.title}


def _indicator(one: Indicator) -> dict[str, Any]:
    return {
        "id": one.id,
        "factor": one.factor,
        "title": one.title,
        "kind": str(one.kind),
        "offered_in_field": one.offered_in_field,
    }
