"""`receipt`: headquarters tells devices what it has, so that they need not send it again."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

import click

from r2p_field.cli.answer import Answer
from r2p_field.cli.options import A_PATH, on_vault
from r2p_field.cli.table import table
from r2p_field.domain.errors import BadInput

if TYPE_CHECKING:
    from r2p_field.services.devices import Device
    from r2p_field.services.ports import Program


@click.group()
def receipt() -> None:
    """What headquarters has: told to each device in a packet that only it can open."""


@receipt.command()
@click.option(
    "--out", type=A_PATH, required=True, metavar="DIR", help="The stick or folder for the receipts."
)
@click.option(
    "--device", "numbers", type=int, multiple=True, metavar="NO", help="Only this device (device list)."
)
@on_vault
def make(program: Program, out: Path, numbers: tuple[int, ...]) -> Answer:
    """Write a receipt for every approved device, or for those given, into DIR."""
    made = [(one, program.receipts.make(one.feed, out)) for one in _chosen(program, numbers)]
    data = [
        {
            "device": one.feed,
            "serial": one.serial,
            "packet": written.path,
            "number": written.number,
            "held": written.held,
            "gaps": written.gaps,
            "absent": written.absent,
        }
        for one, written in made
    ]
    rows = [
        (one.serial, written.path.name, written.held, written.gaps, written.absent) for one, written in made
    ]
    lines = table(("device", "packet", "HQ has", "gaps", "kept back"), rows, right={0, 2, 3, 4})
    return Answer(data={"receipts": data}, lines=lines)


def _chosen(program: Program, numbers: tuple[int, ...]) -> list[Device]:
    known = [one for one in program.devices.all() if not one.removed]
    chosen = [one for one in known if not numbers or one.serial in numbers]
    if not chosen or set(numbers) - {one.serial for one in known}:
        raise BadInput(
            what="There is no approved device of that number here."
            if numbers
            else "No device is approved here yet.",
            safe="Nothing was written.",
            next_="Look at the list with: device list.",
            code="no-device",
        )
    return chosen
