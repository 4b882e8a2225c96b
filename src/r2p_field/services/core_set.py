"""The core set that is asked about first: the shipped one, or the programme's own list."""

from __future__ import annotations

from pathlib import Path

from r2p_field.domain.core_list import LONGEST_FILE, read_core
from r2p_field.domain.errors import BadInput
from r2p_field.services.preferences import Choices
from r2p_field.services.resources import Resources


def core_set(preferences: Choices, resources: Resources) -> tuple[str, ...]:
    """Return the ids that are offered first: those of the programme's list, else those that ship."""
    return preferences.read().core_indicators or resources.catalogues().core()


def use_list(file: Path, preferences: Choices, resources: Resources) -> tuple[str, ...]:
    """Take a programme's list from a file and keep it. Raises BadInput; then nothing has changed."""
    try:
        with file.open("rb") as opened:
            content = opened.read(LONGEST_FILE + 1)
    except OSError:
        raise BadInput(
            what="This file cannot be read.",
            safe="The list that you have stays as it is.",
            next_="Look whether the stick is still in, and choose the file again.",
            code="core-no-file",
        ) from None
    names = read_core(content, resources.catalogues())
    preferences.change(core_indicators=names)
    return names


def use_shipped(preferences: Choices, resources: Resources) -> tuple[str, ...]:
    """Forget the programme's list and return the shipped one."""
    preferences.change(core_indicators=())
    return resources.catalogues().core()
