"""`demo`: the whole line on real events, told step by step, with a table at the end for newcomers."""

from __future__ import annotations

import dataclasses
import sys
from pathlib import Path
from typing import TYPE_CHECKING, Any

import click

from r2p_field.cli.answer import Answer, show
from r2p_field.cli.commands.report import count_data, count_lines
from r2p_field.cli.display import open_window, require_display, somebody_can_see_it
from r2p_field.cli.options import A_PATH
from r2p_field.cli.parts import Parts
from r2p_field.cli.progress import watched
from r2p_field.cli.table import facts, table

if TYPE_CHECKING:
    from r2p_field.services.demo import Demonstration, DemoVault, Step

_NAMES = {
    "headquarters": "headquarters",
    "field-office-1": "field office 1",
    "field-office-2": "field office 2",
    "second-headquarters": "second headquarters",
}


@click.command()
@click.argument("folder", metavar="DIR", type=A_PATH)
@click.option(
    "--events", type=A_PATH, metavar="FILE", help="Another table of the UCDP GED, instead of the sample."
)
@click.option("--window/--no-window", default=None, help="End in the window. Usual where there is a display.")
@click.option("--json", "as_json", is_flag=True, help="Print one JSON object.")
@click.pass_obj
def demo(parts: Parts, folder: Path, events: Path | None, window: bool | None, as_json: bool) -> int:
    """Show the whole line on real events, in the new or empty folder DIR.

    A programme, a headquarters and two field offices; the events recorded, sealed, carried, checked,
    imported, printed. Nothing is written outside DIR.
    """
    from r2p_field.services.demo import Demo

    if window:
        require_display()
    starter = parts.starter(folder / "profile")
    with watched() as progress:
        made = Demo(starter, folder, _teller(as_json=as_json), progress).run(events)
    done = show(Answer(data=_data(made), lines=tuple(_closing(made))), as_json=as_json)
    if window or (window is None and not as_json and somebody_can_see_it()):
        return open_window(parts, starter, made.headquarters)
    made.headquarters.upkeep.close()
    return done


def _teller(*, as_json: bool) -> Any:
    """Return what prints a step; scripts get all of them in the one object at the end."""

    def tell(step: Step) -> None:
        click.echo(f"{step.seconds:6.1f} s  {step.what}: {step.result}", err=as_json)

    return tell


def _closing(made: Demonstration) -> list[str]:
    first = made.events[0]
    return [
        "",
        f"The events: {first.label}. {first.attribution}",
        "",
        "What is where now",
        *_vault_table(made.vaults),
        "",
        "What the summary says was counted (never added across units, harms or statuses)",
        *count_lines(made.summary.summary.counts),
        "",
        "What lies in the folder",
        *facts(_places(made)),
        "",
        "To go on (each command asks for the passphrase)",
        *_commands(made),
    ]


def _vault_table(vaults: tuple[DemoVault, ...]) -> tuple[str, ...]:
    wanted = ("observations", "unsent", "waiting")
    rows = [(_NAMES[one.name], *(one.info.counts[name] for name in wanted), one.passphrase) for one in vaults]
    header = ("records of", "observations", "still to send", "waiting", "passphrase (only shown here)")
    return table(header, rows, right={1, 2, 3}, most=70)


def _places(made: Demonstration) -> list[tuple[str, object]]:
    size = sum(one.size for one in made.packets)
    places: list[tuple[str, object]] = [
        ("Packets", f"{made.packets[0].path.parent}: {len(made.packets)}, sealed, {size:,} bytes"),
        ("Summary", f"{made.summary_file}: readable by anybody, {made.summary.pages} pages"),
        ("Records", f"{', '.join(one.folder.name for one in made.vaults)}: encrypted"),
    ]
    return places + [("Rows not taken", path) for path in made.rejects]


def _commands(made: Demonstration) -> tuple[str, ...]:
    where = f"--vault {_quoted(made.vaults[0].folder)} --profile-dir {_quoted(made.profile)}"
    return (
        f"  {_program()} vault info {where}",
        f"  {_program()} search Bangui {where}",
        f"  {_program()} verify {_quoted(made.summary_file)}",
    )


def _program() -> str:
    """Return what starts this program again: the command is not on every path."""
    as_module = Path(sys.argv[0]).parent.name == "r2p_field"
    return f"{_quoted(Path(sys.executable))} -m r2p_field" if as_module else "r2p-field"


def _quoted(path: Path) -> str:
    text = str(path)
    return f'"{text}"' if " " in text else text


def _data(made: Demonstration) -> dict[str, Any]:
    first = made.events[0]
    return {
        "folder": made.folder,
        "profile": made.profile,
        "events": {
            "read": sum(one.read for one in made.events),
            "added": sum(one.added for one in made.events),
            "rejected": sum(one.rejected for one in made.events),
            "label": first.label,
            "attribution": first.attribution,
        },
        "packets": [dataclasses.asdict(one) for one in made.packets],
        "vaults": [
            {
                "name": one.name,
                "folder": one.folder,
                "passphrase": one.passphrase,
                "counts": dict(one.info.counts),
                "state_digest": one.info.state_digest,
            }
            for one in made.vaults
        ],
        "same_state": made.same,
        "summary": {
            "file": made.summary_file,
            "pages": made.summary.pages,
            "codes": list(made.summary.codes),
            "counts": [count_data(one) for one in made.summary.summary.counts],
        },
        "rejects": list(made.rejects),
        "steps": [dataclasses.asdict(one) for one in made.steps],
    }
