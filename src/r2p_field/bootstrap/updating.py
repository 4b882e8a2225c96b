"""What updates this program: which program it is, which keys count, where packs lie."""

from __future__ import annotations

import platform
import sys
from collections.abc import Mapping
from pathlib import Path
from typing import TYPE_CHECKING

import r2p_field

if TYPE_CHECKING:
    from r2p_field.services.resources import Resources
    from r2p_field.services.updates import Updates

_PACKS = "packs"


def updates(profile: Path, resources: Resources) -> Updates:
    """Return what updates this program; `profile` is the folder beside whose marks packs lie."""
    from r2p_field.release.trusted import read_keys
    from r2p_field.services.packs import Packs
    from r2p_field.services.program_shelf import ThisProgram
    from r2p_field.services.updates import Updates
    from r2p_field.vault.schema import VAULT_MIGRATIONS

    keys = read_keys(resources.release_keys())
    program = ThisProgram(
        executable=Path(sys.executable) if getattr(sys, "frozen", False) else None,
        version=r2p_field.__version__,
        schema=len(VAULT_MIGRATIONS),
        system=f"{sys.platform.rstrip('0123456789')}-{platform.machine()}",
    )
    return Updates(program, keys, Packs(profile / _PACKS, keys, _version()))


def newer_files(profile: Path, resources: Resources) -> Mapping[str, bytes]:
    """Return the files of the packs that count, by path; nothing is loaded where there are none."""
    folder = profile / _PACKS
    try:
        if not any(folder.glob("*.r2pu")):
            return {}
    except OSError:
        return {}
    from r2p_field.release.trusted import read_keys
    from r2p_field.services.packs import Packs

    return Packs(folder, read_keys(resources.release_keys()), _version()).files()


def _version() -> tuple[int, int, int]:
    from r2p_field.release.manifest import version_from

    return version_from(r2p_field.__version__)
