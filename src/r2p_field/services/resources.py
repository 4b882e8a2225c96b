"""What ships with the program: frameworks, event profiles, word list, sample data.

Read once, never changed.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from functools import cache, cached_property
from importlib.resources import files
from importlib.resources.abc import Traversable
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from r2p_field.domain.catalogues import Catalogues
    from r2p_field.domain.help_pages import HelpBook
    from r2p_field.domain.paper_words import PaperWords
    from r2p_field.domain.place_list import CountryNames


class Resources:
    """The files inside the program, with those of newer packs over them.

    `packs` returns those, by path; it is asked once, when first something is read that packs may bring.
    """

    def __init__(
        self, root: Traversable | None = None, packs: Callable[[], Mapping[str, bytes]] | None = None
    ) -> None:
        self._root = root or files("r2p_field.data")
        self._packs = packs

    @cached_property
    def _newest(self) -> Traversable:
        """What ships, under what packs bring."""
        over = self._packs() if self._packs is not None else {}
        if not over:
            return self._root
        from r2p_field.services.overlaid import Overlaid

        return Overlaid(self._root, over)

    def release_keys(self) -> bytes:
        """Return the file of keys whose releases count; no pack can exchange it."""
        return (self._root / "release" / "keys.json").read_bytes()

    def window_words(self, name: str) -> bytes | None:
        """Return compiled translations of the windows that a pack brings (`r2p_field_fr`), if one does."""
        found = self._newest / "i18n" / f"{name}.qm"
        return found.read_bytes() if found.is_file() else None

    @cache  # noqa: B019  (one for the life of the program)
    def catalogues(self, language: str = "en") -> Catalogues:
        """Return the installed frameworks in the words of a language (`fr`, `sw-CD`), else in English."""
        from r2p_field.services.shipped import read_catalogues

        return read_catalogues({one.name: one for one in self._in("catalogues", ".toml")}, language)

    @cache  # noqa: B019
    def help(self, language: str = "en") -> HelpBook:
        """Return the pages of the help in a language; a page that it lacks is in English."""
        from r2p_field.services.shipped import read_help

        return read_help(self._newest / "help", language, self._root / "guide")

    def guide_picture(self, name: str) -> bytes | None:
        """Return a picture of the guides; None where there is none of that name."""
        found = next((one for one in (self._root / "guide").iterdir() if one.name == name), None)
        return found.read_bytes() if found is not None and name.endswith(".png") else None

    @cache  # noqa: B019
    def paper(self, language: str = "en") -> PaperWords:
        """Return the fixed words of the pages of a meeting in a language, else in English."""
        from r2p_field.services.shipped import read_paper_words

        return read_paper_words(self._newest / "paper", language)

    def profile_folder(self) -> Traversable:
        """Return the folder of the event profiles."""
        return self._root / "profiles"

    @cache  # noqa: B019  (one for the life of the program)
    def countries(self) -> dict[str, CountryNames]:
        """Return the countries with their names, by both of their ISO 3166-1 codes."""
        from r2p_field.services.shipped import read_countries

        return read_countries(self._root / "places" / "countries.csv")

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
            one for one in self._newest.joinpath(*folder.split("/")).iterdir() if one.name.endswith(ending)
        ]
        return iter(sorted(found, key=lambda one: one.name))
