"""A disk that is soon full: a small tmpfs where one may be mounted, else a limit on the size of files."""

import contextlib
import subprocess
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

SmallDisk = Callable[[int], contextlib.AbstractContextManager[tuple[Path, dict[str, Any]]]]


def small_disk(folder: Path) -> SmallDisk:
    """Return what makes a disk of so many KiB at `folder`; it yields its place and options for a process."""

    @contextlib.contextmanager
    def make(kib: int) -> Iterator[tuple[Path, dict[str, Any]]]:
        place = folder / f"disk-{kib}"
        place.mkdir()
        if not _run("mount", "-t", "tmpfs", "-o", f"size={kib}k", "tmpfs", str(place)):
            yield place, {"preexec_fn": lambda: _limit_files(kib * 256)}
            return
        try:
            yield place, {}
        finally:
            _run("umount", str(place))

    return make


def _run(*command: str) -> bool:
    try:
        return subprocess.run(command, capture_output=True, check=False).returncode == 0
    except OSError:
        return False


def _limit_files(size: int) -> None:
    import resource

    resource.setrlimit(resource.RLIMIT_FSIZE, (size, size))
