"""Records that are invented, for looking around: marked for ever, opened by a public word, never sent."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Final

from r2p_field.domain.errors import BadInput
from r2p_field.services.brand import brand

if TYPE_CHECKING:
    from r2p_field.vault.vault import Vault

PASSPHRASE: Final = "sample"  # noqa: S105  (public)
"""Opens every set of invented records. It is public, so that looking around takes one key press."""
_MARK: Final = "sample"
_FILLED: Final = "sample_filled"


def usual_folder(home: Path) -> Path:
    """Return where invented records lie: beside those that are real."""
    return home / brand().sample


def mark(vault: Vault) -> None:
    """Mark records as invented, before anything is written into them."""
    vault.meta.set(_MARK, "1")


def mark_filled(vault: Vault) -> None:
    """Note that everything invented is there."""
    vault.meta.set(_FILLED, "1")


def is_sample(vault: Vault) -> bool:
    """Tell whether these records are invented."""
    return vault.meta.get(_MARK) == "1"


def is_filled(vault: Vault) -> bool:
    """Tell whether everything invented is there; a crash may have come before."""
    return vault.meta.get(_FILLED) == "1"


def refuse_in_sample(vault: Vault) -> None:
    """Return for real records. Raises BadInput for invented ones, which never join, seal or take in."""
    if is_sample(vault):
        raise BadInput(
            what="These records are invented. They never join a programme and never go anywhere.",
            safe="Nothing was changed and nothing was sent.",
            next_="Lock, and make records of your own with a passphrase of your own.",
            code="sample-data",
        )


def not_the_sample() -> BadInput:
    """Return what to say when the folder for invented records holds something else."""
    return BadInput(
        what="The folder for the invented records holds other records.",
        safe="They were left untouched.",
        next_="Move that folder to another place, then look around again.",
        code="not-the-sample",
    )
