"""Small disks that are filled, protected, moved away and pulled: of memory, and sticks as people have them.

A stick is an image with exFAT or NTFS on it and a driver in a process of its own, as many systems have it.
Pulling kills the driver: what it had not written is gone, and every act on the stick fails from then on.
Then the stick is repaired, as a system does that finds one which was not let go, and plugged in again.
"""

from __future__ import annotations

import contextlib
import os
import shutil
import signal
import subprocess
import sys
import time
from pathlib import Path
from typing import Final, Self

_SIZE: Final = 24 << 20
_PIECE: Final = 1 << 20
_PATIENCE: Final = 10
"""Seconds until a driver must have let go."""


class Disk:
    """A small disk of its own where one may be mounted; else a folder, and a limit on the size of files."""

    kind = "tmpfs"

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        self.mounted = False
        self._ballast = folder / "ballast"

    def __enter__(self) -> Self:
        """Mount it, empty."""
        self.folder.mkdir(exist_ok=True)
        self.mounted = _run("mount", "-t", "tmpfs", "-o", f"size={_SIZE}", "tmpfs", str(self.folder))
        return self

    def __exit__(self, *_: object) -> None:
        """Let go of it."""
        if self.mounted:
            _run("umount", "-l", str(self.folder))
        shutil.rmtree(self.folder, ignore_errors=True)

    def fill(self, left: int) -> None:
        """Leave so many bytes free."""
        free = shutil.disk_usage(self.folder).free
        with contextlib.suppress(OSError), self._ballast.open("ab", buffering=0) as file:
            os.posix_fallocate(file.fileno(), 0, max(1, free - left))

    def protect(self) -> None:
        """Take the right to write away."""
        _run("mount", "-o", "remount,ro", str(self.folder))

    def give_back(self) -> None:
        """Let it be written again, with room enough, whatever fills it."""
        _run("mount", "-o", f"remount,rw,size={4 * _SIZE}", str(self.folder))
        self._ballast.unlink(missing_ok=True)


class Stick(Disk):
    """A stick with a file system that sticks have."""

    def __init__(self, folder: Path, image: Path, system: str, *, whole: bool = True) -> None:
        super().__init__(folder)
        self.kind = f"{system} with the records" if whole else system
        self._whole = whole
        self._system = system
        self._protected = False
        self._image = image
        self._device = ""

    def __enter__(self) -> Self:
        """Format it, and plug it in."""
        self._image.unlink(missing_ok=True)
        with self._image.open("wb") as file:
            file.truncate(2 * _SIZE)
        self._device = _output("losetup", "--find", "--show", str(self._image))
        _run(*_MAKE[self._system], self._device)
        self._plug()
        return self

    def __exit__(self, *_: object) -> None:
        """Let go of it."""
        self.pull()
        _run("losetup", "--detach", self._device)
        self._image.unlink(missing_ok=True)
        shutil.rmtree(self.folder, ignore_errors=True)

    def _plug(self, *options: str) -> None:
        self.folder.mkdir(exist_ok=True)
        command = (*_MOUNT[self._system], *options, self._device, str(self.folder))
        done = subprocess.run(command, capture_output=True, text=True, check=False)
        self.mounted = done.returncode == 0
        if not self.mounted:
            raise RuntimeError(
                f"a stick with {self._system} cannot be plugged in: {done.stdout}{done.stderr}"
            )

    def _drivers(self) -> list[int]:
        found = _output("pgrep", "--full", f"^{_MOUNT[self._system][0]} .*{self._device} ")
        return [int(one) for one in found.split()]

    def _wait_for_driver(self) -> None:
        """Return once the driver has let go of the image: until then nothing else may open it."""
        until = time.monotonic() + _PATIENCE
        while self._drivers() and time.monotonic() < until:
            time.sleep(0.02)

    @property
    def whole(self) -> bool:
        """Whether the records lie on it too, and not beside it."""
        return self._whole

    def pull(self) -> None:
        """Pull it out, whatever is under way."""
        for process in self._drivers():
            with contextlib.suppress(ProcessLookupError):
                os.kill(process, signal.SIGKILL)
        _run("umount", "-l", str(self.folder))
        self.mounted = False
        if not self._whole:  # systems take away the folder under which it appeared
            shutil.rmtree(self.folder, ignore_errors=True)
        self._wait_for_driver()

    def fill(self, left: int) -> None:
        """Leave so many bytes free; drivers of sticks set no room aside that is not written."""
        room = max(1, shutil.disk_usage(self.folder).free - left)
        with contextlib.suppress(OSError), self._ballast.open("wb", buffering=0) as file:
            for begun in range(0, room, _PIECE):
                file.write(bytes(min(_PIECE, room - begun)))

    def protect(self) -> None:
        """Plug it in with its switch turned: drivers take no other rights once they run."""
        _run("umount", str(self.folder))
        self._wait_for_driver()
        self._plug("-o", "ro")
        self._protected = True

    def give_back(self) -> None:
        """Repair it where it was pulled, plug it in again, and take away what fills it."""
        if self._protected:
            _run("umount", "-l", str(self.folder))
            self._wait_for_driver()
            self.mounted = self._protected = False
        if not self.mounted:
            _run(*_REPAIR[self._system], self._device)
            self._plug()
        self._ballast.unlink(missing_ok=True)


_MAKE: Final = {"exfat": ("mkfs.exfat",), "ntfs": ("mkfs.ntfs", "--fast", "--force", "--quiet")}
_MOUNT: Final = {"exfat": ("mount.exfat-fuse",), "ntfs": ("ntfs-3g",)}
_REPAIR: Final = {"exfat": ("fsck.exfat", "--repair-yes"), "ntfs": ("ntfsfix", "--clear-dirty")}


def disks_at(folder: Path, place: Path, beside: Path) -> list[Disk]:
    """Return a disk of memory at `folder`, and a stick of each kind that can be had here.

    `place` is where people work, in that folder. A stick lies at `folder` too, with the records, or in the
    place as `stick`, with the records beside it on the disk of memory.
    """
    disks = [Disk(folder)]
    for kind in _MAKE:
        image = beside / f"{kind}.img"
        try:
            with Stick(folder, image, kind) as stick:
                disks += [stick, Stick(place / "stick", image, kind, whole=False)]
        except (OSError, RuntimeError):
            print(
                f"No stick with {kind} can be mounted here; those tries are made in memory.", file=sys.stderr
            )
    return disks


def _run(*command: str) -> bool:
    try:
        return subprocess.run(command, capture_output=True, check=False).returncode == 0
    except OSError:
        return False


def _output(*command: str) -> str:
    done = subprocess.run(command, capture_output=True, text=True, check=False)
    return done.stdout.strip()
