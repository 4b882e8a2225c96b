"""What a victim does to the program itself: a new version from a stick, and back."""

from __future__ import annotations

from pathlib import Path

from nightly import new_version
from nightly.kill9.yard import Acknowledge, Job, Yard
from r2p_field.domain.jobs import Silent
from r2p_field.release.pointer import FIRST

_ROUNDS = 3


def _program(_: Yard, place: Path) -> None:
    new_version.unpack(place / "program")
    new_version.put_on_stick(place / "update.r2pu")


def _update(_: Yard, place: Path, acknowledge: Acknowledge) -> None:
    offered = new_version.updates(place / "program")
    for _round in range(_ROUNDS):
        offered.install(place / "update.r2pu", Silent())
        acknowledge(new_version.NEW)
        offered.back()
        acknowledge("first")


def _after_updating(_: Yard, place: Path, acknowledged: list[str]) -> list[str]:
    home = place / "program"
    said = FIRST if not acknowledged or acknowledged[-1] == "first" else new_version.NEW
    next_ = new_version.NEW if said == FIRST else FIRST
    found = new_version.wrong(home)
    if new_version.starts(home) not in {said, next_}:
        found.append(f"it starts {new_version.starts(home)!r} after {said!r} was acknowledged")
    return found or new_version.tried_again(home, place / "update.r2pu")


JOBS = {"updating": Job(prepare=_program, work=_update, look=_after_updating)}
