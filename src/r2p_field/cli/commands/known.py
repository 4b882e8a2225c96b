"""`vault list`, `remember` and `forget`: the records that the first window offers."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

import click

from r2p_field.cli.answer import Answer
from r2p_field.cli.options import A_PATH, without_vault

if TYPE_CHECKING:
    from r2p_field.services.ports import Starter


@click.command("list")
@without_vault
def listed(starter: Starter) -> Answer:
    """List the records that the first window offers, those used last first."""
    found = starter.known.all()
    data = [{"folder": one.folder, "remembered": one.remembered} for one in found]
    lines = tuple(str(one.folder) for one in found) or ("There are none that this computer knows of.",)
    return Answer(data={"records": data}, lines=lines)


@click.command()
@click.argument("folder", metavar="DIR", type=A_PATH)
@without_vault
def remember(starter: Starter, folder: Path) -> Answer:
    """Offer the records in DIR in the first window. Whoever takes this computer can read that they are there.

    Records on a stick are never remembered, nor those that are found anyway.
    """
    kept = starter.known.may_remember(folder)
    starter.known.remember(folder)
    lines = (f"{folder} is remembered." if kept else f"{folder} is on a stick, or is found anyway.",)
    return Answer(data={"folder": folder, "remembered": kept}, lines=lines)


@click.command()
@click.argument("folder", metavar="DIR", type=A_PATH)
@without_vault
def forget(starter: Starter, folder: Path) -> Answer:
    """Remember DIR no more. The records in it stay as they are."""
    starter.known.forget(folder)
    return Answer(
        data={"folder": folder}, lines=(f"{folder} is not remembered. The records are still there.",)
    )
