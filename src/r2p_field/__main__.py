"""`python -m r2p_field`: the same program as the command `r2p-field`.

Nothing heavy is imported before it is needed: `--help` is at once, and a command loads what it uses.
"""

from __future__ import annotations

import os
import sys
from pathlib import Path
from typing import TYPE_CHECKING

from r2p_field.cli.main import run
from r2p_field.cli.no_dumps import forbid_dumps
from r2p_field.cli.parts import Parts
from r2p_field.release.instead import give_way

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from r2p_field.services.ports import Program, Starter

__all__ = ["main"]


def main() -> None:
    """Do what the command line says and end the process with its exit code."""
    forbid_dumps()
    if sys.argv[1:] == ["--decode-photo"]:
        from r2p_field.exchange.heic import be_decoder

        with open(0, "rb", closefd=False) as source, open(1, "wb", closefd=False) as sink:
            sys.exit(be_decoder(source, sink))
    give_way(sys.argv[1:])
    _keep_off_this_computer()
    sys.exit(run(sys.argv[1:], Parts(starter=_starter, window=_window, selftest=_selftest)))


def _starter(profile: Path | None) -> Starter:
    from r2p_field.bootstrap import Starter

    return Starter(profile=profile)


def _keep_off_this_computer() -> None:
    """A program that is carried about leaves nothing on the computer: before anything else is loaded."""
    if getattr(sys, "frozen", False):
        from r2p_field.bootstrap.portable import carried_folder, stay_on_stick

        if (folder := carried_folder()) is not None:
            stay_on_stick(folder)


def _window(starter: Starter, program: Program | None, brought: Sequence[Path]) -> int:
    from r2p_field.bootstrap import PROFILE_VARIABLE
    from r2p_field.gui.app import run_window

    # Locking starts this program anew: it must find the same marks.
    os.environ[PROFILE_VARIABLE] = str(starter.profile.resolve())
    return run_window(starter, program=program, brought=brought)


def _selftest(tell: Callable[[str], object]) -> int:
    from r2p_field.bootstrap.selftest import run as try_everything

    return try_everything(tell)


if __name__ == "__main__":
    main()
