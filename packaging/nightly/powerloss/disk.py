"""What may lie on a disk after the power went: the model, which the trials and their controls share.

* What a file's last `fsync` or `fdatasync` saw is durable: its bytes and its size. Every later write and
  every later change of size is, each for itself and whatever became of the others, there or not there; of a
  write some of its sectors of 512 bytes may be. They apply in their order. Where a write that is not there
  made the file longer, the file is as short as before, or has zeros, or anything at all there: old blocks.
* Names are durable when their folder was synced. Every later creation, renaming and removal in it is, each
  for itself, there or not; a renaming that is there is there whole. Syncing a file does not make its name
  durable, nor syncing a folder that folder's own name, nor syncing one file another.
* A name that is there leads to its file's bytes as they are by the first rule: perhaps to none.

This is harsher than the file systems that people have: ext4, XFS, APFS and NTFS keep the order of changes of
names, and ext4 makes the name durable with the file; FAT on sticks keeps no order at all. What it leaves out:
a disk that says it has synced and has not, sectors that change though nobody wrote to them, and a file
system that is itself damaged.
"""

from __future__ import annotations

import random
from bisect import bisect_right
from collections import defaultdict
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass

from nightly.powerloss.steps import (
    FOLDER,
    Change,
    Name,
    Recording,
    Resize,
    Step,
    Sync,
    SyncFolder,
    Unname,
    Write,
    folder_of,
    rename,
    within,
)

SECTOR = 512


@dataclass(frozen=True, slots=True, kw_only=True)
class Kept:
    """What became of a write that was not synced: the runs of its bytes that are there.

    `fill` makes the bytes of a part that is not there and lies beyond the file's end; None leaves it short.
    """

    runs: Sequence[tuple[int, int]]
    fill: Callable[[int], bytes] | None = None


Image = Mapping[str, bytes | None]
"""What lies on a disk: the bytes of every file, None for a folder."""


class Disk:
    """The disk under a recording: what is durable after each of its steps, and what is still under way."""

    def __init__(self, recording: Recording) -> None:
        self.recording = recording
        self._bytes: dict[int, list[tuple[int, bytes]]] = defaultdict(list)
        self._names: list[tuple[int, Mapping[str, int]]] = [(0, dict(recording.names))]
        self._changes: dict[int | str, list[tuple[int, Change]]] = defaultdict(list)
        self._synced: dict[int | str, list[int]] = defaultdict(lambda: [0])
        for file, data in recording.contents.items():
            self._bytes[file].append((0, data))
        for number, step in enumerate(recording.steps, start=1):
            self._take(number, step)

    def _take(self, number: int, step: Step) -> None:
        if isinstance(step, Write | Resize):
            self._changes[step.file].append((number, step))
        elif isinstance(step, Name | Unname):
            self._changes[folder_of(step.path)].append((number, step))
        elif isinstance(step, Sync):
            whole = changed(self._durable(step.file, number), self._since(step.file, number), kept_whole)
            self._bytes[step.file].append((number, whole))
            self._synced[step.file].append(number)
        elif isinstance(step, SyncFolder):
            names = dict(self._names[-1][1])
            for change in self._since(step.path, number):
                rename(names, change)
                self._forget_within(change, number)
            self._names.append((number, names))
            self._synced[step.path].append(number)

    def _forget_within(self, change: Change, number: int) -> None:
        """Forget what was under way in a folder that is gone, or in whose place another one came."""
        if isinstance(change, Unname) or (isinstance(change, Name) and change.instead):
            for folder in within(change.path, [one for one in self._changes if isinstance(one, str)]):
                self._synced[folder].append(number)

    def _durable(self, file: int, cut: int) -> bytes:
        return next((data for at, data in reversed(self._bytes[file]) if at <= cut), b"")

    def _since(self, of: int | str, cut: int) -> list[Change]:
        """Return what was changed in a file or a folder up to a step and was not synced by then."""
        last = self._synced[of]
        begun = last[bisect_right(last, cut) - 1]
        return [change for at, change in self._changes[of] if begun < at <= cut]

    def under_way(self, cut: int) -> list[Change]:
        """Return all changes that are not durable after so many steps, in their order."""
        found = [
            (at, change)
            for of, changes in self._changes.items()
            for at, change in changes
            if self._synced[of][bisect_right(self._synced[of], cut) - 1] < at <= cut
        ]
        return [change for _, change in sorted(found, key=lambda one: one[0])]

    def image(
        self, cut: int, named: Callable[[Change], bool], kept: Callable[[Change, int], Kept | None]
    ) -> Image:
        """Return what lies on the disk when the power goes after `cut` steps.

        `named` decides of every change of names under way, `kept` of every change of bytes, given the file's
        size before it; None for one that is not there.
        """
        names = dict(next(names for at, names in reversed(self._names) if at <= cut))
        for change in self.under_way(cut):
            if isinstance(change, Name | Unname) and named(change):
                rename(names, change)
        return {
            path: None if file == FOLDER else changed(self._durable(file, cut), self._since(file, cut), kept)
            for path, file in sorted(names.items())
            if _reached(names, path)
        }

    def everything(self) -> Image:
        """Return what lies there in the end when nothing is lost: what the process itself left."""
        return self.image(len(self.recording.steps), lambda _: True, kept_whole)


def kept_whole(change: Change, _: int) -> Kept:
    """Keep all of a change."""
    return Kept(runs=[(0, len(change.data))] if isinstance(change, Write) else [])


def changed(before: bytes, changes: Sequence[Change], kept: Callable[[Change, int], Kept | None]) -> bytes:
    """Return the bytes of a file after changes, as far as they are kept."""
    if not changes:
        return before
    data = bytearray(before)
    for change in changes:
        found = kept(change, len(data))
        if isinstance(change, Write):
            _write(data, change, found or Kept(runs=[]))
        elif found is not None and isinstance(change, Resize):
            del data[change.size :]
            data.extend(bytes(change.size - len(data)))
    return bytes(data)


def _write(data: bytearray, change: Write, kept: Kept) -> None:
    end = change.offset + len(change.data)
    if kept.fill is not None and end > len(data):
        data.extend(kept.fill(end - len(data)))
    for first, last in kept.runs:
        data.extend(bytes(max(0, change.offset + first - len(data))))
        data[change.offset + first : change.offset + last] = change.data[first:last]


def _reached(names: Mapping[str, int], path: str) -> bool:
    """Tell whether all folders around a name are there."""
    while path:
        path = folder_of(path)
        if names.get(path) != FOLDER:
            return False
    return True


def sectors(change: Write) -> Iterator[tuple[int, int]]:
    """Yield where the sectors of a write begin and end in it; they are those of the file."""
    begin = 0
    while begin < len(change.data):
        end = min(len(change.data), begin + SECTOR - (change.offset + begin) % SECTOR)
        yield begin, end
        begin = end


def drawn(disk: Disk, cut: int, chance: random.Random) -> Image:
    """Draw one of the images that a power cut may leave.

    Each draws its own leaning first: to lose everything or nothing, or the odd one among many.
    """
    share, torn, names = (chance.choice((0.0, 0.1, 0.5, 0.9, 1.0)) for _ in range(3))
    fill = chance.choice((None, bytes, chance.randbytes))

    def kept(change: Change, _: int) -> Kept | None:
        there = chance.random() < share
        if not isinstance(change, Write):
            return Kept(runs=[]) if there else None
        if chance.random() < torn * 0.5:
            return Kept(runs=[one for one in sectors(change) if chance.random() < 0.5], fill=fill)
        return Kept(runs=[(0, len(change.data))] if there else [], fill=fill)

    return disk.image(cut, lambda _: chance.random() < names, kept)


def drawn_cut(steps: Sequence[Step], chance: random.Random) -> int:
    """Draw a moment: anywhere, or, as often, just before or after something is made durable or said."""
    if chance.random() < 0.5:
        return chance.randint(0, len(steps))
    ends = [number for number, step in enumerate(steps) if not isinstance(step, Write)]
    return chance.choice(ends) + chance.randint(0, 1)
