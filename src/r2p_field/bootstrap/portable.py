"""The program carried about: with a folder `portable` beside its own, everything it keeps stays in there.

    STICK/r2p-field/...             the built program
    STICK/portable/portable.txt     the mark that says so
    STICK/portable/profile          what is otherwise kept in the person's profile
    STICK/portable/policy.toml      the organisation's policy, where there is one
    STICK/portable/R2P-Field-records

Only the built program looks for it (docs/decisions/0033).
"""

from __future__ import annotations

import os
import sys
from pathlib import Path
from typing import Final

from r2p_field.domain.errors import BadInput
from r2p_field.release.pointer import home_of
from r2p_field.vault.files import place, translated
from r2p_field.vault.medium import MARKER

FOLDER: Final = "portable"
PROFILE: Final = "profile"
_TEXT: Final = (
    b"The program in the folder beside this one keeps everything that it writes in here.\r\n"
    b"Copy this folder and the program's only together, and open only one of two copies.\r\n"
)
_CACHES: Final = ("XDG_CACHE_HOME", "XDG_CONFIG_HOME", "XDG_STATE_HOME")
"""Where libraries below the windows keep things without asking."""


def carried_folder() -> Path | None:
    """Return the folder that this program carries about, None where it is not carried."""
    folder = beside_program()
    return folder if folder is not None and (folder / MARKER).is_file() else None


def beside_program() -> Path | None:
    """Return where that folder lies or would lie; None for a program that was not built."""
    if not getattr(sys, "frozen", False):
        return None
    program, _ = home_of(Path(sys.executable).resolve())  # a newer version lies beneath the first one
    if sys.platform == "darwin":
        program = next((one for one in program.parents if one.suffix == ".app"), program)
    return program.parent / FOLDER


def stay_on_stick(folder: Path) -> None:
    """Let what lies below this program keep nothing on the computer; to be called before it is loaded."""
    if sys.platform == "linux":
        for name in _CACHES:
            os.environ[name] = str(folder / PROFILE / "system")


def make_carried() -> Path:
    """Make the folder that this program carries about from now on. Raises BadInput, StorageRefused."""
    folder = beside_program()
    if folder is None:
        raise BadInput(
            what="Only the built program can be carried about; this one runs from its source.",
            safe="Nothing was changed.",
            next_="Copy the built program onto the stick and give the command there.",
            code="not-built",
        )
    with translated():
        (folder / PROFILE).mkdir(parents=True, exist_ok=True)
        place(folder / MARKER, _TEXT)
    return folder
