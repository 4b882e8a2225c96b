"""What a person chooses signs from: risk and peace side by side, one concept once, found by any word."""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from itertools import zip_longest
from typing import Final

from r2p_field.domain.catalogue import Catalogue, Factor, Indicator, IndicatorKind, Trigger, TriggerMode
from r2p_field.domain.catalogues import Catalogues
from r2p_field.domain.folding import words

MOST_RECENT: Final = 10
"""So many of the signs chosen last are kept at hand."""
MOST_PINNED: Final = 15
"""So many signs can be pinned."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Choice:
    """Something that may be chosen.

    `second` says that it stands in the right column: signs of peace beside those of risk, standing conditions
    beside events. `also` names the other frameworks that say the same. `sought` are its folded words.
    """

    id: str
    title: str
    guide: str
    group: str
    catalogue: str
    version: str
    kind: IndicatorKind
    second: bool
    minimum_form: bool = False
    wording_unchecked: bool = False
    also: tuple[str, ...] = ()
    sought: frozenset[str] = frozenset()

    def holds(self, parts: Sequence[str]) -> bool:
        """Say whether every folded word in `parts` begins a word of this one."""
        return all(any(word.startswith(part) for word in self.sought) for part in parts)


@dataclass(frozen=True, slots=True, kw_only=True)
class Group:
    """A factor or framework with what can be chosen of it, in two columns of equal weight."""

    title: str
    first: tuple[Choice, ...]
    second: tuple[Choice, ...]

    def pairs(self) -> tuple[tuple[Choice | None, Choice | None], ...]:
        """Give the lines: one of the first column beside one of the second."""
        return tuple(zip_longest(self.first, self.second))


def signs(catalogues: Catalogues, plain: Catalogues | None = None, /) -> tuple[Choice, ...]:
    """Give every sign of risk and of peace that may be chosen in the field, each concept once.

    `plain` are the same frameworks in English: its words are found too, whatever language is shown.
    """
    return tuple(_once(catalogues, _signs(catalogues, plain or catalogues)))


def triggers(catalogues: Catalogues, plain: Catalogues | None = None, /) -> tuple[Choice, ...]:
    """Give the events and standing conditions, each once."""
    return tuple(_once(catalogues, _triggers(catalogues, plain or catalogues)))


def found(choices: Iterable[Choice], query: str) -> tuple[Choice, ...]:
    """Give those that hold every word of the query in title, guidance or factor, in any script."""
    parts = words(query)
    return tuple(choice for choice in choices if choice.holds(parts))


def named(choices: Iterable[Choice], ids: Iterable[str]) -> tuple[Choice, ...]:
    """Give those of these ids, in the order of the ids; what is not here is left out."""
    by_id = {choice.id: choice for choice in choices}
    return tuple(by_id[name] for name in ids if name in by_id)


def grouped(choices: Iterable[Choice]) -> tuple[Group, ...]:
    """Give the choices by factor, the groups in the order in which they first come."""
    by_group: dict[str, list[Choice]] = {}
    for choice in choices:
        by_group.setdefault(choice.group, []).append(choice)
    return tuple(
        Group(
            title=title,
            first=tuple(one for one in members if not one.second),
            second=tuple(one for one in members if one.second),
        )
        for title, members in by_group.items()
    )


def with_newest(ids: Iterable[str], newest: Sequence[str], most: int = MOST_RECENT) -> tuple[str, ...]:
    """Give the ids with the newest in front, each once, at most so many."""
    return tuple(dict.fromkeys((*newest, *ids)))[:most]


def _once(catalogues: Catalogues, choices: Iterable[Choice]) -> Iterator[Choice]:
    for choice in choices:
        if catalogues.offered_as(choice.id) == choice.id:
            yield choice


def _in_order(catalogues: Catalogues) -> list[Catalogue]:
    """The framework with the core set comes first."""
    return sorted(catalogues.packs, key=lambda pack: not pack.core)


def _signs(catalogues: Catalogues, plain: Catalogues) -> Iterator[Choice]:
    for pack in _in_order(catalogues):
        for factor in pack.factors:
            for sign in factor.indicators:
                if sign.offered_in_field and sign.kind is not IndicatorKind.TRIGGER:
                    second = sign.kind is IndicatorKind.MITIGATING
                    yield _choice(catalogues, plain, pack, factor, sign, second=second)


def _triggers(catalogues: Catalogues, plain: Catalogues) -> Iterator[Choice]:
    for pack in _in_order(catalogues):
        for trigger in pack.triggers:
            second = trigger.mode is TriggerMode.DRIVER
            yield _choice(catalogues, plain, pack, None, trigger, second=second)
        for factor in pack.factors:
            for sign in factor.indicators:
                if sign.offered_in_field and sign.kind is IndicatorKind.TRIGGER:
                    yield _choice(catalogues, plain, pack, None, sign, second=False)


def _choice(
    catalogues: Catalogues,
    plain: Catalogues,
    pack: Catalogue,
    factor: Factor | None,
    thing: Indicator | Trigger,
    *,
    second: bool,
) -> Choice:
    likes = catalogues.likes(thing.id)
    sign = thing if isinstance(thing, Indicator) else None
    return Choice(
        id=thing.id,
        title=thing.title,
        guide=thing.guide,
        group=factor.title if factor else pack.title,
        catalogue=pack.id,
        version=pack.version,
        kind=sign.kind if sign else IndicatorKind.TRIGGER,
        second=second,
        minimum_form=bool(sign and sign.minimum_form),
        wording_unchecked=bool(sign and sign.wording_unchecked),
        also=tuple(other.title for other in catalogues.packs if other.ids() & frozenset(likes)),
        sought=frozenset(_sought((catalogues, plain), (thing.id, *likes))),
    )


def _sought(packs: Iterable[Catalogues], ids: Iterable[str]) -> Iterator[str]:
    """The folded words of a concept: titles, guidance and factors, in the language shown and in English."""
    for catalogues in packs:
        for name in ids:
            thing = catalogues.indicator(name) or catalogues.trigger(name)
            if thing is None:
                continue
            factor = catalogues.factor(thing.factor) if isinstance(thing, Indicator) else None
            about = f"{factor.title} {factor.plain_title}" if factor else ""
            yield from words(f"{thing.title} {thing.guide} {about}")
