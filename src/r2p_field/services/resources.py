"""What ships with the program: frameworks, event profiles, word list, sample data.

Read once, never changed.
"""

from __future__ import annotations

import csv
import tomllib
from collections.abc import Iterator, Mapping
from contextlib import suppress
from functools import cache
from importlib.resources import files
from importlib.resources.abc import Traversable
from typing import Any

from r2p_field.domain.catalogue import Catalogue
from r2p_field.domain.catalogue_parser import parse_catalogue
from r2p_field.domain.catalogue_words import fallbacks, in_words_of
from r2p_field.domain.catalogues import Catalogues
from r2p_field.domain.errors import BadCatalogue
from r2p_field.domain.help_pages import HelpBook, Page
from r2p_field.domain.place_list import CountryNames


class Resources:
    """The files inside the program."""

    def __init__(self, root: Traversable | None = None) -> None:
        self._root = root or files("r2p_field.data")

    @cache  # noqa: B019  (one for the life of the program)
    def catalogues(self, language: str = "en") -> Catalogues:
        """Return the installed frameworks in the words of a language (`fr`, `sw-CD`), else in English."""
        tables = {one.name: one for one in self._in("catalogues", ".toml")}
        packs = [parse_catalogue(_toml(one)) for name, one in tables.items() if name.count(".") == 1]
        return Catalogues(packs=tuple(_translated(pack, language, tables) for pack in packs))

    @cache  # noqa: B019
    def help(self, language: str = "en") -> HelpBook:
        """Return the pages of the help in a language; a page that it lacks is in English."""
        texts: dict[str, str] = {}
        for tag in ("en", *reversed(fallbacks(language))):
            if (self._root / "help" / tag).is_dir():
                found = self._in(f"help/{tag}", ".md")
                texts.update({one.name.removesuffix(".md"): one.read_text("utf-8") for one in found})
        return HelpBook(pages={name: Page(id=name, text=text) for name, text in texts.items()})

    def profile_folder(self) -> Traversable:
        """Return the folder of the event profiles."""
        return self._root / "profiles"

    @cache  # noqa: B019  (one for the life of the program)
    def countries(self) -> dict[str, CountryNames]:
        """Return the countries with their names, by both of their ISO 3166-1 codes."""
        text = (self._root / "places" / "countries.csv").read_text("utf-8")
        found = {}
        for iso3, iso2, *names in list(csv.reader(text.splitlines()))[1:]:
            one = CountryNames(iso3=iso3, iso2=iso2, names=tuple(filter(None, names)))
            found[iso3] = found[iso2] = one
        return found

    @cache  # noqa: B019  (one for the life of the program)
    def words(self) -> tuple[str, ...]:
        """Return the 2,048 words for generated passphrases and for codes on paper."""
        text = (self._root / "words" / "en.txt").read_text("utf-8")
        return tuple(line for line in text.split() if line and not line.startswith("#"))

    def sample(self, name: str) -> Traversable:
        """Return a file of the sample data."""
        return self._root / "sample" / name

    def _in(self, folder: str, ending: str) -> Iterator[Traversable]:
        found = [
            one for one in self._root.joinpath(*folder.split("/")).iterdir() if one.name.endswith(ending)
        ]
        return iter(sorted(found, key=lambda one: one.name))


def _translated(pack: Catalogue, language: str, tables: Mapping[str, Traversable]) -> Catalogue:
    """A translation that breaks a rule leaves the pack in English: it must never keep one from recording."""
    for tag in fallbacks(language):
        if (words := tables.get(f"{pack.id}.{tag}.toml")) is not None:
            with suppress(BadCatalogue, ValueError):
                return in_words_of(pack, _toml(words))
    return pack


def _toml(file: Traversable) -> dict[str, Any]:
    return tomllib.loads(file.read_text("utf-8"))
