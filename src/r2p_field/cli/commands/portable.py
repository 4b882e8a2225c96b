"""`portable`: the program and its records on one stick, with nothing kept on the computer."""

from __future__ import annotations

from typing import TYPE_CHECKING

import click

from r2p_field.cli.answer import Answer
from r2p_field.cli.options import without_vault

if TYPE_CHECKING:
    from r2p_field.services.ports import Starter

_CLONE = (
    "A copy of that folder is a second pair of hands with the same keys: the first one that goes on writing",
    "after the other is noticed only when both meet. Open one of them alone, and make second copies with",
    "`vault backup`, which begin a line of their own.",
)


@click.group()
def portable() -> None:
    """The program and its records on one stick."""


@portable.command()
@without_vault
def make(starter: Starter) -> Answer:
    """Keep everything in the folder `portable` beside the program from now on; records there are found."""
    folder = starter.make_carried()
    lines = (f"From now on this program keeps everything in {folder}.", *_CLONE)
    return Answer(data={"folder": folder}, lines=lines)


@portable.command()
@without_vault
def show(starter: Starter) -> Answer:
    """Say whether this program keeps everything beside itself."""
    if starter.carried is None:
        lines: tuple[str, ...] = ("This program keeps your settings and records on the computer.",)
    else:
        lines = (f"This program keeps everything in {starter.carried}.", *_CLONE)
    return Answer(data={"folder": starter.carried}, lines=lines)
