"""Whether everything is there that ships with the program: frameworks, help, words, letters, translations."""

from __future__ import annotations

from importlib.resources import files

from r2p_field.bootstrap.selftest import Check
from r2p_field.services.resources import Resources

_FRAMEWORKS = ("sg2013", "foa2014")
_WORDS = 2048
_TRUETYPE = b"\x00\x01\x00\x00"


class Missing(Exception):
    """Something that must ship is not there or is not whole."""


def checks() -> tuple[Check, ...]:
    """Return one check for each kind of thing that ships."""
    return (
        Check(what="frameworks, help and words for paper are there in every language", run=_languages),
        Check(what="the words for passphrases, countries and event profiles are there", run=_lists),
        Check(what="the program's own letters are there", run=_letters),
        Check(what="translations and icons are there", run=_windows),
    )


def _languages() -> str:
    from r2p_field.gui.selftest import languages

    resources, tags = Resources(), languages()
    english = resources.help("en").pages
    _must(bool(english), "help")
    for tag in tags:
        packs = resources.catalogues(tag).packs
        _must({pack.id for pack in packs} >= set(_FRAMEWORKS), f"frameworks ({tag})")
        _must(set(resources.help(tag).pages) >= set(english), f"help ({tag})")
        resources.paper(tag)
        _must(tag == "en" or (files("r2p_field.data") / "help" / tag).is_dir(), f"help ({tag})")
    return f"{' '.join(tags)}; {len(english)} pages of help"


def _lists() -> str:
    resources = Resources()
    _must(len(resources.words()) == _WORDS, "words")
    _must(len(resources.countries()) > _WORDS // 10, "countries")
    profiles = [one for one in resources.profile_folder().iterdir() if one.name.endswith(".toml")]
    _must(bool(profiles), "event profiles")
    return f"{_WORDS} words, {len(resources.countries()) // 2} countries, {len(profiles)} profiles"


def _letters() -> str:
    found = [one for one in (files("r2p_field.data") / "fonts").iterdir() if one.name.endswith(".ttf")]
    _must(len(found) > 1, "letters")
    for one in found:
        _must(one.read_bytes().startswith(_TRUETYPE), one.name)
    return f"{len(found)} fonts"


def _windows() -> str:
    from r2p_field.gui.selftest import what_windows_lack

    lacking = what_windows_lack()
    _must(not lacking, ", ".join(lacking))
    return "all"


def _must(there: bool, what: str) -> None:
    if not there:
        raise Missing(what)
