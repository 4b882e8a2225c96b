"""Recording acts: each from closed records to closed records, by one process under strace."""

from __future__ import annotations

import os
import sys
from collections.abc import Iterator, Mapping
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


def record(places: Mapping[str, Place], log: Path, weakness: str = "none") -> dict[str, Disk]:
    """Let a process do acts at their places; return the disk of each, which ends as the places do now.

    Raises CannotRun, Untrue, RuntimeError.
    """
    before = {name: snapshot(place.root) for name, place in places.items()}
    tasks = [part for name, place in places.items() for part in (name, place.to_json())]
    command = [sys.executable, "-m", "nightly.powerloss.performer", weakness, *tasks]
    found = os.pathsep.join([str(_HERE), *filter(None, [os.environ.get("PYTHONPATH")])])
    calls = traced(command, os.environ | {"PYTHONPATH": found}, log)
    followers = {name: Follower(folder=places[name].root, names=dict(before[name][0])) for name in places}
    _follow(calls, followers)
    disks = {}
    for name, follower in followers.items():
        names, contents = before[name]
        disks[name] = Disk(Recording(names=names, contents=contents, steps=tuple(follower.steps)))
        _believe(name, disks[name], places[name].root)
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
