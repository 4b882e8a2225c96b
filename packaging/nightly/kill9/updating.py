"""What a victim does to the program itself: a new version from a stick, and back, again and again."""

from __future__ import annotations

from functools import partial
from pathlib import Path

from nightly import new_version
from nightly.kill9.yard import Acknowledge, Job, Yard
from r2p_field.domain.jobs import Silent
from r2p_field.release.pointer import FIRST

_FILE = "update.r2pu"


def _program(stick: str, _: Yard, place: Path) -> None:
    new_version.unpack(place / "program")
    (place / stick).mkdir(exist_ok=True)
    new_version.put_on_stick(place / stick / _FILE)


def _update(stick: str, _: Yard, place: Path, acknowledge: Acknowledge) -> None:
    offered = new_version.updates(place / "program")
    while True:
        offered.install(place / stick / _FILE, Silent())
        acknowledge(new_version.NEW)
        offered.back()
        acknowledge("first")


def _after_updating(stick: str, _: Yard, place: Path, acknowledged: list[str]) -> list[str]:
    home = place / "program"
    said = FIRST if not acknowledged or acknowledged[-1] == "first" else new_version.NEW
    next_ = new_version.NEW if said == FIRST else FIRST
    found = new_version.wrong(home)
    if new_version.starts(home) not in {said, next_}:
        found.append(f"it starts {new_version.starts(home)!r} after {said!r} was acknowledged")
    return found or new_version.tried_again(home, place / stick / _FILE)


def _from(stick: str) -> Job:
    """The job with the update in a folder of the place, which may be a stick of its own."""
    return Job(
        prepare=partial(_program, stick), work=partial(_update, stick), look=partial(_after_updating, stick)
    )


JOBS = {"updating": _from("")}
FROM_A_STICK = {"updating": _from("stick")}
