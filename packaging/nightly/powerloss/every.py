"""Every image that a power cut may leave of a few files, where few changes are under way at a time."""

from __future__ import annotations

import itertools
from collections.abc import Callable, Iterator, Sequence

from nightly.powerloss.disk import Disk, Image, Kept, kept_whole, sectors
from nightly.powerloss.steps import Change, Name, Recording, Resize, Sync, Unname, Write

Fate = Kept | bool | None


def cuts(disk: Disk, concerns: Callable[[str], bool]) -> list[int]:
    """Return the moments around every step that changes or syncs files that matter, or names, or tells."""
    files = _files(disk.recording, concerns)
    found = {0, len(disk.recording.steps)}
    for number, step in enumerate(disk.recording.steps):
        if not (isinstance(step, Write | Resize | Sync) and step.file not in files):
            found |= {number, number + 1}
    return sorted(found)


def every(disk: Disk, cut: int, concerns: Callable[[str], bool]) -> Iterator[Image]:
    """Yield every image of the files that matter; all other changes under way are there, or none of them is.

    A write is there, or not, or as many of its first sectors as one likes; where it is not, the file is short
    or has zeros there.
    """
    files = _files(disk.recording, concerns)
    changes = [one for one in disk.under_way(cut) if _concerned(one, files, concerns)]
    for rest in (True, False):
        for fates in itertools.product(*map(_fates, changes)):
            yield _with(disk, cut, changes, fates, rest=rest)


def _with(disk: Disk, cut: int, changes: Sequence[Change], fates: Sequence[Fate], *, rest: bool) -> Image:
    chosen = {id(change): fate for change, fate in zip(changes, fates, strict=True)}

    def named(change: Change) -> bool:
        return bool(chosen.get(id(change), rest))

    def kept(change: Change, size: int) -> Kept | None:
        fate = chosen.get(id(change), rest)
        return fate if isinstance(fate, Kept) else kept_whole(change, size) if fate else None

    return disk.image(cut, named, kept)


def _fates(change: Change) -> list[Fate]:
    if not isinstance(change, Write):
        return [True, False]
    ends = [0, *(end for _, end in sectors(change))]
    return [Kept(runs=[(0, end)], fill=fill) for end in ends for fill in (None, bytes)]


def _files(recording: Recording, concerns: Callable[[str], bool]) -> set[int]:
    """Return the files that ever had a name that matters."""
    later = [(step.path, step.file) for step in recording.steps if isinstance(step, Name)]
    named = [*recording.names.items(), *later]
    return {file for path, file in named if concerns(path)}


def _concerned(change: Change, files: set[int], concerns: Callable[[str], bool]) -> bool:
    if isinstance(change, Name | Unname):
        return concerns(change.path)
    return change.file in files
