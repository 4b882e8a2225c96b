"""`places`: loading lists of places, and finding a place in them."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Any

import click
import msgspec

from r2p_field.cli.answer import Answer
from r2p_field.cli.options import A_PATH, on_vault
from r2p_field.cli.progress import watched
from r2p_field.cli.table import table

if TYPE_CHECKING:
    from r2p_field.services.places import ListPreview, Placed, PlacesReport
    from r2p_field.services.ports import Program

_DOUBTS_SHOWN = 10


@click.group()
def places() -> None:
    """Lists of places with their codes (OCHA P-codes)."""


@places.command("import")
@click.argument("file", type=A_PATH)
@click.option("--scheme", metavar="NAME", help="The name of the list; without it, ocha-pcode.")
@click.option("--dry-run", is_flag=True, help="Only say what is in it.")
@on_vault
def import_places(program: Program, *, file: Path, scheme: str | None, dry_run: bool) -> Answer:
    """Offer the places of the list FILE, in place of earlier versions of it. Old codes stay readable."""
    named = {} if scheme is None else {"scheme": scheme}
    with watched() as progress:
        report = program.places.import_file(file, progress, dry_run=dry_run, **named)
    return Answer(data=_data(report), lines=_lines(report))


@places.command("search")
@click.argument("text")
@click.option("--limit", type=click.IntRange(1, 200), default=20, show_default=True)
@on_vault
def search_places(program: Program, *, text: str, limit: int) -> Answer:
    """Find places whose name or code begins as TEXT; further words narrow by what they lie in."""
    found = program.places.search(text, limit=limit)
    rows = [(one.area.code, one.line) for one in found]
    lines = table(("code", "place"), rows) if rows else ("There is no place of this name in the lists here.",)
    return Answer(data={"places": [_place(one) for one in found]}, lines=lines)


@places.command("add")
@click.argument("name")
@click.option("--within", required=True, metavar="CODE", help="The code of the area in which it lies.")
@click.option("--scheme", metavar="NAME", help="The list of that code; without it, ocha-pcode.")
@click.option("--also", "others", multiple=True, metavar="NAME", help="Another name of it; may be repeated.")
@on_vault
def add_place(
    program: Program, *, name: str, within: str, scheme: str | None, others: tuple[str, ...]
) -> Answer:
    """Add the settlement NAME, which no list has. It gets a local code."""
    from r2p_field.domain.places import PlaceCode
    from r2p_field.services.places import OCHA

    added = program.places.add_local(name, PlaceCode(code=within, scheme=scheme or OCHA), others)
    return Answer(data={"place": _place(added)}, lines=(f"{added.line}: {added.area.code}",))


def _place(one: Placed) -> dict[str, Any]:
    where: dict[str, Any] = msgspec.to_builtins(one.area.place)
    chain = [{"name": area.name, "level": area.level, "code": area.code} for area in one.within]
    return {**where, "name": one.area.name, "level": one.area.level, "line": one.line, "within": chain}


def _data(report: PlacesReport) -> dict[str, Any]:
    return {
        "scheme": report.scheme,
        "rows": report.rows,
        "places": report.places,
        "taken": report.taken,
        "dry_run": report.dry_run,
        "lists": [
            {
                "country": one.country,
                "name": one.name,
                "version": one.version,
                "levels": {str(level): number for level, number in one.levels.items()},
                "replaces": one.replaces,
                "same": one.same,
                "older": one.older,
                "shallower": one.shallower,
            }
            for one in report.lists
        ],
        "doubts": [
            {"fault": one.fault.value, "code": one.code, "rows": list(one.rows)} for one in report.doubts
        ],
    }


def _lines(report: PlacesReport) -> tuple[str, ...]:
    rows = [
        (one.name or one.country, one.version or "-", f"{one.places:,}", _becomes(one))
        for one in report.lists
    ]
    doubts = [
        f"Doubtful ({one.fault.value}): {one.code} in row {one.rows[0]}"
        for one in report.doubts[:_DOUBTS_SHOWN]
    ]
    if len(report.doubts) > _DOUBTS_SHOWN:
        doubts.append(f"and {len(report.doubts) - _DOUBTS_SHOWN:,} more doubtful rows")
    return (*table(("country", "version", "places", ""), rows), *doubts)


def _becomes(one: ListPreview) -> str:
    if one.same:
        return "here already"
    if one.replaces is None:
        return "new"
    cautions = ["older than what is here"] * one.older + ["fewer levels than what is here"] * one.shallower
    return ", ".join([f"in place of {one.replaces or 'an earlier list'}", *cautions])
