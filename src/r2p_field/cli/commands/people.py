"""`vault people`: who can open these records, and whose passphrase a new one takes the place of."""

from __future__ import annotations

from typing import TYPE_CHECKING

import click

from r2p_field.cli.answer import Answer
from r2p_field.cli.options import on_vault
from r2p_field.cli.table import table

if TYPE_CHECKING:
    from r2p_field.services.ports import Program
    from r2p_field.services.safety import Whose

INSTEAD_OF = click.option(
    "--instead-of",
    metavar="ENTRY",
    help="With the code on paper: only the passphrase of this entry (see vault people) was lost.",
)
ROLE = click.option(
    "--role",
    metavar="WORDS",
    help="With the code on paper: a new entry for this role, no name, beside those that are there.",
)


@click.command()
@on_vault
def people(program: Program) -> Answer:
    """Show whose passphrases open these records: roles and entries, no names."""
    found = program.safety.people()
    data = [{"entry": one.slot, "role": one.role, "since": one.since, "me": one.me} for one in found]
    rows = [(one.slot, one.role or "who made these records", one.since, one.me) for one in found]
    return Answer(data={"people": data}, lines=table(("Entry", "Role", "Since", "You"), rows))


def whose(instead_of: str | None, role: str | None, *, by_code: bool) -> Whose | None:
    """Return whose passphrase was lost, as the options say; None where they say nothing."""
    if instead_of is None and role is None:
        return None
    if instead_of is not None and role is not None:
        raise click.UsageError("--instead-of and --role exclude each other.")
    if not by_code:
        raise click.UsageError("--instead-of and --role go with the code on paper alone.")
    from r2p_field.services.safety import Whose

    return Whose(slot=instead_of or "", role=(role or "").strip())
