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
from pathlib import Path
from typing import Final, Self

_SIZE: Final = 24 << 20


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

    def __init__(self, folder: Path, image: Path, kind: str) -> None:
        super().__init__(folder)
        self.kind = kind
        self._image = image
        self._device = ""

    def __enter__(self) -> Self:
        """Format it, and plug it in."""
        self._image.unlink(missing_ok=True)
        with self._image.open("wb") as file:
            file.truncate(2 * _SIZE)
        self._device = _output("losetup", "--find", "--show", str(self._image))
        _run(*_MAKE[self.kind], self._device)
        self._plug()
        return self

    def __exit__(self, *_: object) -> None:
        """Let go of it."""
        self.pull()
        _run("losetup", "--detach", self._device)
        self._image.unlink(missing_ok=True)
        shutil.rmtree(self.folder, ignore_errors=True)

    def _plug(self) -> None:
        self.folder.mkdir(exist_ok=True)
        self.mounted = _run(*_MOUNT[self.kind], self._device, str(self.folder))
        if not self.mounted:
            raise RuntimeError(f"a stick with {self.kind} cannot be plugged in")

    def pull(self) -> None:
        """Pull it out, whatever is under way."""
        for process in _output("pgrep", "--full", f"{_MOUNT[self.kind][0]} .*{self._device} ").split():
            with contextlib.suppress(ProcessLookupError):
                os.kill(int(process), signal.SIGKILL)
        _run("umount", "-l", str(self.folder))
        self.mounted = False

    def protect(self) -> None:
        """Drivers of sticks take no other rights once they run: it goes on being written."""

    def give_back(self) -> None:
        """Repair it where it was pulled, plug it in again, and take away what fills it."""
        if not self.mounted:
            _run(*_REPAIR[self.kind], self._device)
            self._plug()
        self._ballast.unlink(missing_ok=True)


_MAKE: Final = {"exfat": ("mkfs.exfat",), "ntfs": ("mkfs.ntfs", "--fast", "--force", "--quiet")}
_MOUNT: Final = {"exfat": ("mount.exfat-fuse",), "ntfs": ("ntfs-3g",)}
_REPAIR: Final = {"exfat": ("fsck.exfat", "--repair-yes"), "ntfs": ("ntfsfix", "--clear-dirty")}


def disks_at(folder: Path, beside: Path) -> list[Disk]:
    """Return a disk of memory, and a stick of each kind that can be had here; all lie at `folder`."""
    disks = [Disk(folder)]
    for kind in _MAKE:
        try:
            with Stick(folder, beside / f"{kind}.img", kind) as stick:
                disks.append(stick)
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
