"""`device` and `fingerprint`: asking to be approved, approving, taking out, and what is read aloud."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Any

import click

from r2p_field.cli.answer import Answer
from r2p_field.cli.asking import fingerprint_option, require_yes, typed_fingerprint
from r2p_field.cli.options import A_PATH, on_vault
from r2p_field.cli.table import facts, table

if TYPE_CHECKING:
    from r2p_field.services.devices import Asked, Device
    from r2p_field.services.ports import Program


@click.group()
def device() -> None:
    """Devices: ask to be approved, approve, take out, list."""


@device.command()
@click.argument("out", type=A_PATH)
@on_vault
def request(program: Program, out: Path) -> Answer:
    """Write this device's request to be approved into the new file OUT."""
    asked = program.devices.request(out)
    say = "Read this fingerprint to headquarters, by voice:"
    lines = (f"The request is in {out}.", say, f"  {asked.fingerprint}")
    return Answer(data={"request": out, **_asked(asked)}, lines=lines)


@device.command()
@click.argument("request_file", metavar="[REQUEST]", required=False, type=A_PATH)
@click.option("--waiting", type=int, metavar="ID", help="Approve the device of this waiting packet instead.")
@click.option(
    "--out", type=A_PATH, metavar="FILE", help="Write the approval here, for the device to take in."
)
@click.option("--role", default="", metavar="ROLE", help="Instead of the role that the device asks for.")
@click.option("--committee", default="", metavar="NAME", help="The committee that it works for.")
@click.option("--instead-of", type=int, metavar="NO", help="The same device before, which was taken out.")
@fingerprint_option
@on_vault
def approve(
    program: Program,
    *,
    request_file: Path | None,
    waiting: int | None,
    out: Path | None,
    role: str,
    committee: str,
    instead_of: int | None,
    fingerprint: str | None,
) -> Answer:
    """Approve the device of a REQUEST file or a waiting packet, after comparing its fingerprint by voice."""
    if (request_file is None) == (waiting is None):
        raise click.UsageError("Give a REQUEST file or --waiting ID, one of them.")
    typed = typed_fingerprint(fingerprint, "A device asks to be approved.", "its owner")
    if request_file is not None:
        made = program.devices.approve_file(
            request_file, typed, out, role=role, committee=committee, instead_of=instead_of
        )
    else:
        from r2p_field.domain.ids import WaitingId

        number = WaitingId(waiting or 0)
        made = program.devices.approve_waiting(
            number, typed, out, role=role, committee=committee, instead_of=instead_of
        )
    lines = [f"Device {made.serial} is approved as {made.role}."]
    lines += [f"The approval for it is in {out}."] if out else []
    lines += ["Now let its packets in: quarantine release ID."] if waiting is not None else []
    return Answer(data={**_device(made), "approval": out}, lines=tuple(lines))


@device.command()
@click.argument("number", metavar="NO", type=int)
@click.option("--out", type=A_PATH, metavar="FILE", help="Write it here too, for others to take in.")
@click.option("--yes", is_flag=True, help="Do not ask.")
@on_vault
def remove(program: Program, *, number: int, out: Path | None, yes: bool) -> Answer:
    """Take the device with the number NO out of the programme: lost, taken, or of somebody who left.

    What headquarters has from it goes on counting. What comes later waits for checking, also from a second
    copy of it: approve that one with --instead-of NO. Other headquarters and other laptops of its committee
    take the file of --out in with `device admit`. It cannot be undone.
    """
    require_yes(f"Take device {number} out of the programme? This cannot be undone.", given=yes)
    gone = program.devices.remove(number, out)
    lines = [f"Device {gone.serial} was taken out. What is here from it goes on counting."]
    lines += [f"For other headquarters and laptops of its committee: {out}."] if out else []
    return Answer(data={**_device(gone), "removal": out}, lines=tuple(lines))


@device.command()
@click.argument("approval", type=A_PATH)
@on_vault
def admit(program: Program, approval: Path) -> Answer:
    """Take in the file APPROVAL that headquarters made, for this device or at a second headquarters.

    Also the word that a device was taken out of the programme (device remove --out).
    """
    made = program.devices.admit(approval)
    known = f"Device {made.serial} is known here as {made.role}."
    gone = f"Device {made.serial} was taken out of the programme: nothing is sealed for it any more."
    return Answer(data=_device(made), lines=(gone if made.removed else known,))


@device.command()
@click.argument("approval", type=A_PATH)
@on_vault
def fellow(program: Program, approval: Path) -> Answer:
    """Add the other laptop of your committee: take in the file APPROVAL that headquarters made for it."""
    made = program.committee.add(approval)
    lines = (f"Device {made.serial} of your committee is known here. Now you can seal for it:",)
    return Answer(data=_device(made), lines=(*lines, "  bundle seal --to committee --out DIR"))


@device.command("list")
@click.option("--fellows", is_flag=True, help="Only the other laptops of your committee.")
@on_vault
def list_devices(program: Program, fellows: bool) -> Answer:
    """List the approved devices and those taken out since. There are no names of people in it."""
    found = program.committee.fellows() if fellows else program.devices.all()
    rows = [
        (one.serial, one.role, one.committee, "taken out" if one.removed else "", one.feed) for one in found
    ]
    lines = table(("no.", "role", "committee", "state", "device"), rows, right={0}, most=64)
    return Answer(data={"devices": [_device(one) for one in found]}, lines=lines)


@device.command("fingerprint")
@click.argument("request_file", metavar="[REQUEST]", required=False, type=A_PATH)
@on_vault
def device_fingerprint(program: Program, request_file: Path | None) -> Answer:
    """Show this device's fingerprint, to be read aloud, or that of a REQUEST file."""
    asked = program.devices.look_at(request_file) if request_file else program.devices.own_fingerprint()
    return Answer(data=_asked(asked), lines=(asked.fingerprint,))


@click.command()
@on_vault
def fingerprint(program: Program) -> Answer:
    """Show the fingerprints of the programme and of this device, to be compared by voice."""
    joined = program.programmes.joined_programme().fingerprint
    own = program.devices.own_fingerprint().fingerprint
    return Answer(
        data={"programme": joined, "device": own}, lines=facts([("Programme", joined), ("This device", own)])
    )


def _asked(asked: Asked) -> dict[str, Any]:
    return {
        "fingerprint": asked.fingerprint,
        "role": asked.role,
        "committee": asked.committee,
        "device": asked.feed,
    }


def _device(made: Device) -> dict[str, Any]:
    return {
        "device": made.feed,
        "role": made.role,
        "committee": made.committee,
        "serial": made.serial,
        "removed": made.removed,
    }
