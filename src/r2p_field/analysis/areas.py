"""Which area an observation is counted in: the first level by its name, while no list of places says so."""

from typing import Final

from r2p_field.domain.folding import fold
from r2p_field.domain.places import Where

AREA_NOT_STATED: Final = "area not stated"
"""Stands for observations that name no area of the first level."""


class AreaNames:
    """Counts spellings of one area as one: `Ouham Pende` and `Ouham-Pendé` meet here.

    The name shown is the first of its spellings in the order of the alphabet, so that the order in which
    observations come in makes no difference.
    """

    def __init__(self) -> None:
        self._shown: dict[str, str] = {}
        self._keys: dict[str, str] = {}

    def key(self, where: Where | None) -> str:
        """Give the key under which to count; remember the spelling."""
        name = (where.admin1 if where else None) or ""
        if name not in self._keys:
            self._keys[name] = key = area_key(name)
            self._shown[key] = min(self._shown.get(key, name), name)
        return self._keys[name]

    def shown(self, key: str) -> str:
        """Give the name to show for a key."""
        return self._shown.get(key) or AREA_NOT_STATED

    def ordered(self, keys: set[str]) -> tuple[str, ...]:
        """Give the keys in the order of the alphabet, the area that is not stated last."""
        return tuple(sorted(keys, key=lambda key: (not key, key)))

    def silent(self, heard: set[str]) -> tuple[str, ...]:
        """Name the areas that are known from other observations but not among `heard`."""
        return tuple(self.shown(key) for key in self.ordered(self._shown.keys() - heard) if key)


def area_key(name: str) -> str:
    """Give what all spellings of an area's name have in common; empty for no name."""
    return " ".join(fold(name).replace("-", " ").split())
