"""What ships with the program: frameworks, event profiles, word list, sample data.

Read once, never changed.
"""

from __future__ import annotations

import tomllib
from collections.abc import Iterator
from functools import cache
from importlib.resources import files
from importlib.resources.abc import Traversable

from r2p_field.domain.catalogue_parser import parse_catalogue
from r2p_field.domain.catalogues import Catalogues


class Resources:
    """The files inside the program."""

    def __init__(self, root: Traversable | None = None) -> None:
        self._root = root or files("r2p_field.data")

    @cache  # noqa: B019  (one for the life of the program)
    def catalogues(self) -> Catalogues:
        """Return the installed frameworks."""
        parsed = [
            parse_catalogue(tomllib.loads(one.read_text("utf-8"))) for one in self._in("catalogues", ".toml")
        ]
        return Catalogues(packs=tuple(parsed))

    def profile_folder(self) -> Traversable:
        """Return the folder of the event profiles."""
        return self._root / "profiles"

    def words(self) -> tuple[str, ...]:
        """Return the word list for generated passphrases."""
        text = (self._root / "words" / "en.txt").read_text("utf-8")
        return tuple(line for line in text.split() if line and not line.startswith("#"))

    def sample(self, name: str) -> Traversable:
        """Return a file of the sample data."""
        return self._root / "sample" / name

    def _in(self, folder: str, ending: str) -> Iterator[Traversable]:
        found = [one for one in (self._root / folder).iterdir() if one.name.endswith(ending)]
        return iter(sorted(found, key=lambda one: one.name))
