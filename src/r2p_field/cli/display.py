"""Whether a window can be shown here. Without a display Qt would end the whole process."""

from __future__ import annotations

import os
import sys
from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from r2p_field.cli.parts import Parts
from r2p_field.domain.errors import BadInput

if TYPE_CHECKING:
    from r2p_field.services.ports import Program, Starter


_UNSEEN = {"offscreen", "minimal", "vnc"}


def display_is_there(environment: Mapping[str, str] = os.environ) -> bool:
    """Whether there is a display, or Qt was told to draw elsewhere."""
    if sys.platform in {"win32", "darwin"}:
        return True
    return any(environment.get(name) for name in ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM"))


def somebody_can_see_it(environment: Mapping[str, str] = os.environ) -> bool:
    """Whether a window would be on a screen: Qt may draw off the screen, where nobody could ever close it."""
    drawn_elsewhere = environment.get("QT_QPA_PLATFORM", "").partition(":")[0] in _UNSEEN
    return display_is_there(environment) and not drawn_elsewhere


def require_display() -> None:
    """Raise BadInput where no window can be shown."""
    if not display_is_there():
        raise _no_window("There is no display here to show the window on.")


def open_window(
    parts: Parts, starter: Starter, program: Program | None = None, brought: Sequence[Path] = ()
) -> int:
    """Open the window, which closes the records in the end, and return its exit code.

    Files that are `brought` are taken in once records are open.

    Raises BadInput when no window can be shown; records that are open already stay open then.
    """
    require_display()
    try:
        return parts.window(starter, program, brought)
    except ImportError as error:
        if not (error.name or "").startswith("PySide6"):
            raise
        raise _no_window("The window libraries (Qt) cannot be loaded on this computer.") from None


def _no_window(what: str) -> BadInput:
    """Say that the window cannot start, and that everything can be done by commands too."""
    return BadInput(
        what=what,
        safe="Your records are untouched.",
        next_="Start it on a desktop, or use the commands: --help lists them.",
        code="no-window",
    )
