"""The program is exchanged for a new version from a stick, and gone back from, while the power goes."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

from nightly import new_version
from nightly.powerloss.acts import Act, Left, Say
from nightly.powerloss.place import Place
from nightly.powerloss.stand import Stand
from r2p_field.domain.jobs import Silent
from r2p_field.release.pointer import FIRST

_SAID = {"installed": new_version.NEW, "gone back": FIRST}


def _prepare(_: Stand, root: Path) -> Place:
    root.mkdir()
    new_version.unpack(root / "program")
    stick = root.with_name(f"{root.name}.r2pu")
    new_version.put_on_stick(stick)
    return Place(root=root, given=(stick,))


def _update(place: Place, say: Say) -> None:
    offered = new_version.updates(place.root / "program")
    for _ in range(2):
        offered.install(place.given[0], Silent())
        say("installed")
        offered.back()
        say("gone back")


def _judge(left: Left) -> Iterator[str]:
    home = left.place.root / "program"
    said = _SAID[left.said[-1]] if left.said else FIRST
    under_way = {_SAID[one] for one in left.to_be_said[len(left.said) : len(left.said) + 1]}
    yield from new_version.wrong(home)
    if (version := new_version.starts(home)) not in {said, *under_way}:
        yield f"it starts {version!r} after {said!r} was said"
    yield from new_version.tried_again(home, left.place.given[0])


UPDATE = Act(name="update", prepare=_prepare, perform=_update, judge=_judge)
