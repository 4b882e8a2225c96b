"""Recording acts: each from closed records to closed records, by one process under strace."""

from __future__ import annotations

import os
import sys
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path

from nightly.powerloss.disk import Disk
from nightly.powerloss.following import Follower
from nightly.powerloss.place import Place
from nightly.powerloss.steps import BEGIN, END, SAID, Mark, Recording, snapshot
from nightly.powerloss.tracing import Call, traced

_HERE = Path(__file__).resolve().parents[2]
"""Where the package of the campaigns lies, for a process of its own."""
_STDOUT = 1


class Untrue(RuntimeError):
    """What was recorded does not lead to what lies there: the recording must not be believed."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Told:
    """What is recorded under a name: in `root`, what lies in `before` becomes what lies in `after`."""

    root: Path
    before: Path
    after: Path


def record(places: Mapping[str, Place], log: Path, weakness: str = "none") -> dict[str, Disk]:
    """Let a process do acts at their places; return the disk of each, which ends as the places do now.

    Raises CannotRun, Untrue, RuntimeError.
    """
    tasks = [part for name, place in places.items() for part in (name, place.to_json())]
    told = {
        name: Told(root=place.root, before=place.root, after=place.root) for name, place in places.items()
    }
    return _recorded(["nightly.powerloss.performer", weakness, *tasks], told, log)


def record_opening(images: Mapping[str, Place], log: Path) -> dict[str, Disk]:
    """Let a process open and close images, each in the folder that is its name; return the disk of each.

    Raises CannotRun, Untrue, RuntimeError.
    """
    told = {
        before: Told(root=place.root, before=Path(before), after=Path(f"{before}-after"))
        for before, place in images.items()
    }
    tasks = [
        part for before, one in told.items() for part in (images[before].to_json(), before, str(one.after))
    ]
    return _recorded(["nightly.powerloss.opener", *tasks], told, log)


def _recorded(module: Sequence[str], told: Mapping[str, Told], log: Path) -> dict[str, Disk]:
    before = {name: snapshot(one.before) for name, one in told.items()}
    found = os.pathsep.join([str(_HERE), *filter(None, [os.environ.get("PYTHONPATH")])])
    calls = traced([sys.executable, "-m", *module], os.environ | {"PYTHONPATH": found}, log)
    followers = {name: Follower(folder=one.root, names=dict(before[name][0])) for name, one in told.items()}
    _follow(calls, followers)
    disks = {}
    for name, follower in followers.items():
        names, contents = before[name]
        disks[name] = Disk(Recording(names=names, contents=contents, steps=tuple(follower.steps)))
        _believe(name, disks[name], told[name].after)
    return disks


def _follow(calls: Iterator[Call], followers: Mapping[str, Follower]) -> None:
    """Let each act's follower see the calls between its beginning and its end."""
    now: Follower | None = None
    for call in calls:
        what, text = _said(call)
        if what == BEGIN:
            now = followers[text]
        elif what == END:
            now = None
        elif what == SAID and now:
            now.steps.append(Mark(text=text))
        elif now:
            now.follow(call)


def _said(call: Call) -> tuple[str, str]:
    """Return what the process said in a call, and of what sort it was; nothing for every other call."""
    if call.name != "write" or call.arguments[0].number != _STDOUT:
        return "", ""
    what, _, text = call.arguments[1].data.decode().rstrip("\n").partition(" ")
    return what, text


def _believe(name: str, disk: Disk, root: Path) -> None:
    """Compare what the recording leads to, when nothing is lost, with what lies there."""
    names, contents = snapshot(root)
    there = {path: contents.get(file) for path, file in names.items()}
    replayed = disk.everything()
    if there != replayed:
        other = sorted(path for path, _ in there.items() ^ replayed.items())
        raise Untrue(f"{name}: the recording does not lead to {other}")
