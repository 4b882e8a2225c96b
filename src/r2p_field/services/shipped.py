"""Reading what ships with the program. Apart from `resources`, which the first window needs, to be quick."""

from __future__ import annotations

import csv
import tomllib
from collections.abc import Mapping
from contextlib import suppress
from importlib.resources.abc import Traversable
from typing import Any

from r2p_field.domain.catalogue import Catalogue
from r2p_field.domain.catalogue_parser import parse_catalogue
from r2p_field.domain.catalogue_words import fallbacks, in_words_of
from r2p_field.domain.catalogues import Catalogues
from r2p_field.domain.errors import BadCatalogue
from r2p_field.domain.help_pages import HelpBook, Page, guide_page
from r2p_field.domain.paper_words import PaperWords, paper_words
from r2p_field.domain.place_list import CountryNames
from r2p_field.services.brand import called


def read_catalogues(tables: Mapping[str, Traversable], language: str) -> Catalogues:
    """Return the frameworks in these files, in the words of a language, else in English."""
    packs = [parse_catalogue(_toml(one)) for name, one in tables.items() if name.count(".") == 1]
    return Catalogues(packs=tuple(_translated(pack, language, tables) for pack in packs))


def read_help(root: Traversable, language: str, guides: Traversable) -> HelpBook:
    """Return the pages of the help in a language, and the guides; a page that it lacks is in English."""
    texts: dict[str, str] = {}
    for tag in ("en", *reversed(fallbacks(language))):
        if (root / tag).is_dir():
            found = (one for one in (root / tag).iterdir() if one.name.endswith(".md"))
            texts.update({one.name.removesuffix(".md"): one.read_text("utf-8") for one in found})
    pages = [Page(id=name, text=called(texts[name])) for name in sorted(texts)]
    if guides.is_dir():
        told = (one for one in guides.iterdir() if one.name.endswith(".md"))
        pages += [guide_page(one.name.removesuffix(".md"), called(one.read_text("utf-8"))) for one in told]
    return HelpBook(pages={page.id: page for page in pages})


def read_paper_words(root: Traversable, language: str) -> PaperWords:
    """Return the fixed words of the pages of a meeting in a language, else in English."""
    found = (root / f"{tag}.toml" for tag in (*fallbacks(language), "en"))
    return paper_words(_toml(next(one for one in found if one.is_file())))


def read_countries(table: Traversable) -> dict[str, CountryNames]:
    """Return the countries with their names, by both of their ISO 3166-1 codes."""
    found = {}
    for iso3, iso2, *names in list(csv.reader(table.read_text("utf-8").splitlines()))[1:]:
        one = CountryNames(iso3=iso3, iso2=iso2, names=tuple(filter(None, names)))
        found[iso3] = found[iso2] = one
    return found


def _translated(pack: Catalogue, language: str, tables: Mapping[str, Traversable]) -> Catalogue:
    """A translation that breaks a rule leaves the pack in English: it must never keep one from recording."""
    for tag in fallbacks(language):
        if (words := tables.get(f"{pack.id}.{tag}.toml")) is not None:
            with suppress(BadCatalogue, ValueError):
                return in_words_of(pack, _toml(words))
    return pack


def _toml(file: Traversable) -> dict[str, Any]:
    return tomllib.loads(file.read_text("utf-8"))
