"""`r2p-field --selftest`: does this program, on this computer, do its job? Tried for real.

Invented records are made, sealed, taken in, printed and shown in a temporary folder, which is removed at the
end. It needs no network, no display and no home. For whoever installs the program, and for the build.
"""

from __future__ import annotations

import os
from collections.abc import Callable, Iterator, Sequence
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path

from r2p_field.domain.errors import R2PError
from r2p_field.services.files import FileRefused

PASSED, FAILED = 0, 1
"""Exit codes."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Check:
    """One thing that must work: in words, and what tries it and returns what was seen."""

    what: str
    run: Callable[[], str]


def run(
    tell: Callable[[str], object], groups: Callable[[Path], Iterator[Sequence[Check]]] | None = None
) -> int:
    """Try everything, telling one line for each; return the exit code.

    A group is what builds on each other: after a failure the rest of it is not tried. Raises FileRefused when
    there is no folder in which anything can be made.
    """
    import tempfile  # noqa: TID251  (what lies there is invented)

    if groups is None:
        from r2p_field.bootstrap.selftest.all_checks import all_checks

        groups = all_checks
    try:
        folder = tempfile.TemporaryDirectory(prefix="r2p-field-selftest-", ignore_cleanup_errors=True)
    except OSError as error:
        raise _no_folder() from error
    with folder as name:
        failed = sum(not _group(group, tell) for group in groups(Path(name)))
    left = Path(name).exists()
    if left:
        tell("FAILED  leaves nothing behind: the temporary folder could not be removed")
    tell(
        "Everything works."
        if not failed and not left
        else "Not everything works: this copy must not be used."
    )
    return FAILED if failed or left else PASSED


def _group(checks: Sequence[Check], tell: Callable[[str], object]) -> bool:
    """Try what builds on each other; tell whether all of it worked."""
    for number, check in enumerate(checks):
        try:
            seen = check.run()
        except R2PError as error:
            tell(f"FAILED  {check.what}: {error.what} {error.next_}")
        except Exception as error:  # noqa: BLE001  (whatever does not work is told, and the rest is tried)
            tell(f"FAILED  {check.what}: {type(error).__name__}: {error}")
        else:
            tell(f"ok      {check.what}: {seen}")
            continue
        for one in checks[number + 1 :]:
            tell(f"not tried  {one.what}")
        return False
    return True


def quiet_surroundings() -> None:
    """Let Qt draw off the screen, and let nothing be looked for in a home."""
    os.environ["QT_QPA_PLATFORM"] = "offscreen"
    for name in ("DISPLAY", "WAYLAND_DISPLAY", "DBUS_SESSION_BUS_ADDRESS"):
        with suppress(KeyError):
            del os.environ[name]


def _no_folder() -> FileRefused:
    return FileRefused(
        what="There is no temporary folder in which the self-test could make anything.",
        safe="Nothing was tried and nothing was changed.",
        next_="Set TMPDIR to a folder that may be written, and start it again.",
        code="no-temporary-folder",
    )
