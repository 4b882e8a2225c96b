"""Two headquarters of two programmes, field offices, and packets between them: made by commands alone."""

from dataclasses import dataclass
from pathlib import Path
from typing import Any

from tests.cli.desk import Desk

SAID = "Armed men burned three houses near the ford."


@dataclass(frozen=True, slots=True, kw_only=True)
class World:
    """`field` is approved and `packet` is from it; `stranger` joined, is not approved, and sealed `unknown`.

    `foreign` was sealed by `stranger_abroad` for the headquarters of another programme.
    """

    desk: Desk
    hq: Path
    field: Path
    stranger: Path
    other_hq: Path
    card: Path
    fingerprint: str
    request: Path
    approval: Path
    packet: Path
    unknown: Path
    foreign: Path
    record: str
    folder: Path


def make_world(folder: Path) -> World:
    """Make it all in an empty folder."""
    desk = Desk(folder / "home")
    hq, joined = found_programme(desk, folder / "hq", folder / "card.r2pc")
    other, other_joined = found_programme(desk, folder / "other-hq", folder / "other-card.r2pc")
    field = office(desk, folder / "field", folder / "card.r2pc", joined["fingerprint"])
    stranger = office(desk, folder / "stranger", folder / "card.r2pc", joined["fingerprint"])
    abroad = office(desk, folder / "abroad", folder / "other-card.r2pc", other_joined["fingerprint"])
    approve(desk, hq, field, folder)
    record = desk.ok("observation", "add", "-", vault=field, stdin=f'{{"what": "{SAID}"}}')["record"]
    for vault in (stranger, abroad):
        desk.ok("observation", "add", "-", vault=vault, stdin='{"what": "Shops stayed closed."}')
    return World(
        desk=desk,
        hq=hq,
        field=field,
        stranger=stranger,
        other_hq=other,
        card=folder / "card.r2pc",
        fingerprint=joined["fingerprint"],
        request=folder / "request.r2pq",
        approval=folder / "approval.r2pa",
        packet=sealed(desk, field, folder / "out"),
        unknown=sealed(desk, stranger, folder / "out-stranger"),
        foreign=sealed(desk, abroad, folder / "out-abroad"),
        record=record,
        folder=folder,
    )


def found_programme(desk: Desk, vault: Path, card: Path) -> tuple[Path, dict[str, Any]]:
    """Make a headquarters with a programme and its card."""
    desk.create(vault, "headquarters")
    desk.ok("programme", "create", "--organisation", "civil_society", vault=vault)
    return vault, desk.ok("programme", "card", card, vault=vault)


def office(desk: Desk, vault: Path, card: Path, fingerprint: str) -> Path:
    """Make a field office that joined."""
    desk.create(vault)
    desk.ok("programme", "join", card, "--fingerprint", fingerprint, vault=vault)
    return vault


def approve(desk: Desk, hq: Path, vault: Path, folder: Path) -> None:
    """Let a headquarters approve an office before it seals."""
    asked = desk.ok("device", "request", folder / "request.r2pq", vault=vault)
    desk.ok(
        "device", "approve", folder / "request.r2pq", "--fingerprint", asked["fingerprint"],
        "--out", folder / "approval.r2pa", vault=hq,
    )  # fmt: skip
    desk.ok("device", "admit", folder / "approval.r2pa", vault=vault)


def sealed(desk: Desk, vault: Path, out: Path) -> Path:
    """Seal a packet into a folder."""
    return Path(desk.ok("bundle", "seal", "--to", "hq", "--out", out, vault=vault)["packet"])
