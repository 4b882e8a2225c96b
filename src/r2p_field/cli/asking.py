"""Asking the person for something that is no secret, never on the output that scripts read."""

from __future__ import annotations

import click

from r2p_field.cli.plain import line
from r2p_field.cli.typed_secrets import terminal_is_there
from r2p_field.domain.errors import BadInput

fingerprint_option = click.option(
    "--fingerprint", metavar="DIGITS", help="The digits that the other side read to you; else you are asked."
)


def typed_fingerprint(given: str | None, about: str, from_whom: str) -> str:
    """Return the digits that the person heard; never shown before, as nobody compares what is on screen."""
    if given is not None:
        return given
    if not terminal_is_there():
        raise BadInput(
            what="The fingerprint was not given, and there is no terminal to ask for it.",
            safe="Nothing was changed.",
            next_=f"Let {from_whom} read it to you by voice and give it with --fingerprint.",
            code="no-fingerprint",
        )
    click.echo(line(about), err=True)
    click.echo(f"Let {from_whom} read the fingerprint to you by voice.", err=True)
    return str(click.prompt("Fingerprint", err=True))


def require_yes(question: str, *, given: bool) -> None:
    """Return when the person agreed. Raises BadInput when they did not, or when nobody is there to ask."""
    if given:
        return
    if not terminal_is_there() or not click.confirm(question, err=True):
        raise BadInput(
            what="It was not done, as nobody agreed to it.",
            safe="Nothing was changed.",
            next_="Do it again and agree, or give --yes.",
            code="not-agreed",
        )
