"""Frameworks in other languages: titles and guidance by id, laid over the English pack.

A translation is a file of its own beside its pack (`sg2013.fr.toml`) and changes words alone. What it does
not translate stays English, so that it can be made sign by sign; what it names must be in the pack.

    [framework]
    id = "sg2013"
    language = "fr"
    title = "..."                   may be absent

    [words."sg2013.rf2.i02"]        a factor, sign, trigger or measure
    title = "..."
    guide = "..."                   plain_title and official_title for factors

    [caveats]
    c1 = "..."
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import replace
from typing import Any, Final, Protocol, TypeVar

from r2p_field.domain.catalogue import Catalogue, Entry, Factor
from r2p_field.domain.errors import BadCatalogue

Words = Mapping[str, Mapping[str, str]]

_EXPLAINED: Final = frozenset({"title", "guide"})
_WORDS: Final = frozenset({"title", "guide", "plain_title", "official_title"})


class _Titled(Protocol):
    @property
    def id(self) -> str: ...


T = TypeVar("T", bound=_Titled)


def fallbacks(language: str) -> tuple[str, ...]:
    """Give the languages to look for, the nearest first: `sw-CD` is served by `sw` too."""
    parts = language.replace("_", "-").split("-")
    return tuple("-".join(parts[:end]) for end in range(len(parts), 0, -1) if parts[0])


def in_words_of(catalogue: Catalogue, table: Mapping[str, Any]) -> Catalogue:
    """Give the pack with the words of a translation, as `tomllib` read it.

    Raises BadCatalogue when it is for another pack, names what is not there, or holds something else than
    texts.
    """
    head = _texts(table.get("framework"), "framework")
    if head.get("id") != catalogue.id:
        raise _bad("framework.id", "is not that of the framework")
    words = {name: _texts(one, name) for name, one in _mapping(table.get("words", {}), "words").items()}
    caveats = _texts(table.get("caveats", {}), "caveats")
    _check(catalogue, words, caveats)
    return replace(
        catalogue,
        title=head.get("title", catalogue.title),
        factors=tuple(_factor(one, words) for one in catalogue.factors),
        triggers=_said(catalogue.triggers, words),
        options=_said(catalogue.options, words),
        caveats=tuple(Entry(id=one.id, text=caveats.get(one.id, one.text)) for one in catalogue.caveats),
    )


def _factor(factor: Factor, words: Words) -> Factor:
    [said] = _said((factor,), words)
    return replace(said, indicators=_said(factor.indicators, words))


def _said(things: Iterable[T], words: Words) -> tuple[T, ...]:
    return tuple(replace(one, **words.get(one.id, {})) for one in things)  # type: ignore[type-var]


def _check(catalogue: Catalogue, words: Words, caveats: Mapping[str, str]) -> None:
    known = catalogue.ids() - {crime.id for crime in catalogue.crimes}
    for name in (*words, *caveats):
        if name not in known and name not in {caveat.id for caveat in catalogue.caveats}:
            raise _bad(name, "is not in the framework")
    allowed = {
        **{name: frozenset({"title"}) for name in known},
        **{one.id: _EXPLAINED for one in catalogue.indicators},
        **{one.id: _EXPLAINED for one in catalogue.triggers},
        **{one.id: _WORDS for one in catalogue.factors},
    }
    for name, said in words.items():
        if strange := set(said) - allowed.get(name, frozenset()):
            raise _bad(f"{name}.{min(strange)}", "has no place there")


def _texts(value: object, place: str) -> dict[str, str]:
    table = _mapping(value, place)
    for name, text in table.items():
        if not isinstance(text, str) or not text.strip():
            raise _bad(f"{place}.{name}", "is no text")
    return dict(table)


def _mapping(value: object, place: str) -> Mapping[str, Any]:
    if not isinstance(value, Mapping):
        raise _bad(place, "is missing or not a table")
    return value


def _bad(place: str, fault: str) -> BadCatalogue:
    return BadCatalogue(
        what=f"The translation of a framework breaks a rule: {place} {fault}.",
        safe="The framework is shown in English.",
        next_="Ask whoever made the translation for a corrected one.",
    )
