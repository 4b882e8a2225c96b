"""`wording`: words that a community gave itself, beside the official ones."""

from __future__ import annotations

import click

from r2p_field.cli.commands.dialogue import WORDING, add_usual


@click.group()
def wording() -> None:
    """Local wordings and signs of a community's own: write down, correct, list, show."""


add_usual(
    wording,
    WORDING,
    lambda program, limit: program.meetings.wordings(limit),
    needs='Only "text" is required.',
)
