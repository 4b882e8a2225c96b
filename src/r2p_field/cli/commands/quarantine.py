"""`quarantine`: packets whose signer nobody here has approved yet."""

from __future__ import annotations

from typing import TYPE_CHECKING

import click

from r2p_field.cli.answer import Answer
from r2p_field.cli.commands.bundle import refusal_of, verdict_data
from r2p_field.cli.options import on_vault
from r2p_field.cli.progress import watched
from r2p_field.cli.table import table
from r2p_field.domain.errors import R2PError

if TYPE_CHECKING:
    from r2p_field.services.import_packets import PacketVerdict
    from r2p_field.services.ports import Program


@click.group()
def quarantine() -> None:
    """Packets that wait for checking."""


@quarantine.command("list")
@on_vault
def list_waiting(program: Program) -> Answer:
    """List the packets that wait, each with the fingerprint to compare by voice."""
    found = program.packets.waiting()
    data = [
        {
            "id": one.id,
            "fingerprint": one.fingerprint,
            "role": one.role,
            "committee": one.committee,
            "size": one.size,
            "at": one.at,
            "why": one.why,
        }
        for one in found
    ]
    rows = [(one.id, one.at, one.why, one.role, one.fingerprint, one.size) for one in found]
    lines = table(("id", "arrived", "signer", "role", "fingerprint", "bytes"), rows, right={0, 5})
    return Answer(data={"waiting": data}, lines=lines if found else ("Nothing waits for checking.",))


@quarantine.command()
@click.argument("number", metavar="ID", type=int)
@on_vault
def release(program: Program, number: int) -> Answer:
    """Take the waiting packet ID in, once its device was approved."""
    from r2p_field.domain.ids import WaitingId

    with watched() as progress:
        verdict = program.packets.release(WaitingId(number), progress)
    lines = (f"{verdict.what} New entries: {verdict.new_entries:,}.",)
    refused = refusal_of(verdict) or _still_waiting(verdict)
    return Answer(data=verdict_data(verdict), lines=() if refused else lines, refused=refused)


def _still_waiting(verdict: PacketVerdict) -> R2PError | None:
    if str(verdict.outcome) != "waiting":
        return None
    return R2PError(what=verdict.what, safe=verdict.safe, next_=verdict.next, code=verdict.code)
