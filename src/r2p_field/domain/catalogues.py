"""Several frameworks side by side: what corresponds to what, and the peace side of each risk."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Final

from r2p_field.domain.catalogue import Catalogue, Factor, Indicator, IndicatorKind, Trigger
from r2p_field.domain.folding import matches

LEAST_MITIGATING: Final = 2
"""How many mitigating signs every factor must offer, its own or through the crosswalk."""

_NEGATION: Final = re.compile(
    r"\b(?:no|not|none|nobody|nothing|never|neither|nor|non|without|lack|lacks|lacking|absence|absent|missing"
    r"|cannot|fewer|less|fails?|failed|refuses?|refused)\b|n['’]t\b",
    re.IGNORECASE,
)


@dataclass(frozen=True, slots=True, kw_only=True)
class Catalogues:
    """The frameworks at hand, one version of each, in the order in which they are offered."""

    packs: tuple[Catalogue, ...]

    def get(self, name: str) -> Catalogue | None:
        """Give the framework of that id, if it is here."""
        return next((pack for pack in self.packs if pack.id == name), None)

    def factors(self) -> tuple[Factor, ...]:
        """Give all factors of all frameworks."""
        return tuple(factor for pack in self.packs for factor in pack.factors)

    def factor(self, name: str) -> Factor | None:
        """Give the factor of that id."""
        return next((factor for factor in self.factors() if factor.id == name), None)

    def indicators(self) -> tuple[Indicator, ...]:
        """Give all indicators of all frameworks, offered or not."""
        return tuple(indicator for pack in self.packs for indicator in pack.indicators)

    def indicator(self, name: str) -> Indicator | None:
        """Give the indicator of that id, offered or not."""
        return next((indicator for indicator in self.indicators() if indicator.id == name), None)

    def trigger(self, name: str) -> Trigger | Indicator | None:
        """Give the trigger of that id: one outside the factors, or an indicator of that kind."""
        found = self.indicator(name)
        if found is not None:
            return found if found.kind is IndicatorKind.TRIGGER else None
        triggers = (trigger for pack in self.packs for trigger in pack.triggers)
        return next((trigger for trigger in triggers if trigger.id == name), None)

    def offered_in_field(self) -> tuple[Indicator, ...]:
        """Give the indicators that may be ticked on one observation."""
        return tuple(indicator for indicator in self.indicators() if indicator.offered_in_field)

    def search(self, query: str) -> tuple[Indicator, ...]:
        """Find offered indicators whose title, guidance or factor holds every word of the query."""
        titles = {factor.id: factor.title for factor in self.factors()}
        return tuple(
            indicator
            for indicator in self.offered_in_field()
            if matches(query, f"{indicator.title} {indicator.guide} {titles[indicator.factor]}")
        )

    def linked(self, name: str) -> frozenset[str]:
        """Give the ids in other frameworks that correspond to a factor, indicator or trigger, both ways."""
        return frozenset(there for here, there in self._pairs() if here == name)

    def core(self) -> tuple[str, ...]:
        """Give the ids that are offered first where a programme has chosen none itself."""
        return next((pack.core for pack in self.packs if pack.core), ())

    def offered_as(self, name: str) -> str:
        """Give the id under which the same is offered: its own, or that of its like in another framework."""
        return self._likes().get(name, name)

    def likes(self, name: str) -> tuple[str, ...]:
        """Give the ids in other frameworks that say the same as the one that is offered."""
        return tuple(other for other, offered in self._likes().items() if offered == name)

    def mitigating_for(self, factor: str) -> tuple[Indicator, ...]:
        """Give the peace side of a factor: its own mitigating signs, then those of corresponding factors."""
        near = self.linked(factor)
        ordered = sorted(self.factors(), key=lambda other: other.id != factor)
        return tuple(
            indicator
            for other in ordered
            if other.id == factor or other.id in near
            for indicator in other.indicators
            if indicator.kind is IndicatorKind.MITIGATING and indicator.offered_in_field
        )

    def minimum_form_indicators(self) -> frozenset[str]:
        """Give the ids of indicators that switch a record to the minimum form."""
        return frozenset(indicator.id for indicator in self.indicators() if indicator.minimum_form)

    def caveats(self) -> tuple[str, ...]:
        """Give the sentences that stand on every output, each once. They cannot be switched off."""
        return tuple(dict.fromkeys(caveat.text for pack in self.packs for caveat in pack.caveats))

    def meant(self, name: str) -> tuple[str, ...]:
        """Give what the left side of a crosswalk means: `sg2013.triggers` is every trigger of it."""
        pack = self.get(name.removesuffix(".triggers"))
        return tuple(trigger.id for trigger in pack.triggers) if pack else (name,)

    def _likes(self) -> dict[str, str]:
        return {other: line.id for pack in self.packs for line in pack.same for other in line.to}

    def _pairs(self) -> Iterator[tuple[str, str]]:
        for crossing in (crossing for pack in self.packs for crossing in pack.crosswalk):
            for here in self.meant(crossing.id):
                for there in crossing.to:
                    yield here, there
                    yield there, here


def is_negation(title: str) -> bool:
    """Say whether an English title tells of something missing; a mitigating sign must be something seen."""
    return bool(_NEGATION.search(title))


def faults(catalogues: Catalogues) -> tuple[str, ...]:
    """Say where frameworks taken together break a rule; empty when they keep all of them.

    Every factor offers two mitigating signs, no mitigating title is a negation, the crosswalk and the policy
    options name only what is there, what is the same is of one kind and offered once.
    """
    return (*_lonely(catalogues), *_negated(catalogues), *_dangling(catalogues), *_unlike(catalogues))


def successor_faults(old: Catalogue, new: Catalogue) -> tuple[str, ...]:
    """Say where a new version of a framework breaks the promise that an id keeps its meaning.

    Every factor, indicator and trigger of the old version is still there in the same place and of the same
    kind, or is retired; what was retired stays so.
    """
    now, before = _places(new), _places(old)
    kept = new.retired.union(now)
    gone = [f"{name} has vanished without being retired" for name in before if name not in kept]
    moved = [
        f"{name} has changed its meaning" for name in before if now.get(name, before[name]) != before[name]
    ]
    revived = [f"{name} is no longer retired" for name in sorted(old.retired - new.retired)]
    return (*gone, *moved, *revived)


def _places(catalogue: Catalogue) -> dict[str, tuple[str, str]]:
    """What must not change about an id: where it stands and what kind it is."""
    return {
        **{factor.id: ("factor", "") for factor in catalogue.factors},
        **{indicator.id: (indicator.factor, indicator.kind.value) for indicator in catalogue.indicators},
        **{trigger.id: ("trigger", "") for trigger in catalogue.triggers},
    }


def _lonely(catalogues: Catalogues) -> Iterator[str]:
    for factor in catalogues.factors():
        offered = len(catalogues.mitigating_for(factor.id))
        if offered < LEAST_MITIGATING:
            yield f"{factor.id} offers {offered} mitigating signs"


def _negated(catalogues: Catalogues) -> Iterator[str]:
    for indicator in catalogues.indicators():
        if indicator.kind is IndicatorKind.MITIGATING and is_negation(indicator.title):
            yield f"{indicator.id} is mitigating but says what is missing"


def _dangling(catalogues: Catalogues) -> Iterator[str]:
    here = frozenset[str]().union(*(pack.ids() for pack in catalogues.packs))
    for pack in catalogues.packs:
        for crossing in pack.crosswalk:
            named = (*catalogues.meant(crossing.id), *crossing.to)
            yield from (
                f"the crosswalk names {name}, which is not here" for name in named if name not in here
            )
        for option in pack.options:
            unknown = (name for name in option.addresses if name not in here)
            yield from (f"{option.id} speaks to {name}, which is not here" for name in unknown)


def _unlike(catalogues: Catalogues) -> Iterator[str]:
    """Two lines must not meet: what is offered under another id is not itself offered for others."""
    lines = [line for pack in catalogues.packs for line in pack.same]
    others = [name for line in lines for name in line.to]
    offered = {line.id for line in lines}
    for line in lines:
        kinds = {_kind(catalogues, name) for name in (line.id, *line.to)}
        if None in kinds or len(kinds) > 1:
            yield f"{line.id} and what should be the same are not of one kind"
    yield from (
        f"{name} is the same as two others" for name in others if others.count(name) > 1 or name in offered
    )


def _kind(catalogues: Catalogues, name: str) -> IndicatorKind | None:
    if catalogues.trigger(name) is not None:
        return IndicatorKind.TRIGGER
    found = catalogues.indicator(name)
    return found.kind if found else None
