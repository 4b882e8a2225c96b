"""Frameworks as versioned packs: risk factors, their indicators, the peace side, the caveats.

A pack is data with a source (resources/catalogues/*.toml, read with `tomllib` by whoever loads it) and
honesty flags: `basis` says whether the source states it or we derived it, `conf` how far its wording was
compared with the published text, `enabled` whether it is offered, `asked_of` who may answer it. An id keeps
its meaning for ever; what is retired is named and never used again. Rules over several packs stand in
`catalogues`.
"""

import datetime as dt
from dataclasses import dataclass
from enum import StrEnum
from typing import Final

MOST_CORE: Final = 15
"""Most indicators of a core set: what a person can hold in mind and answer in every report."""


class IndicatorKind(StrEnum):
    """What seeing it would mean. Mitigating signs stand beside risks with equal weight."""

    RISK = "risk"
    TRIGGER = "trigger"
    MITIGATING = "mitigating"


class TriggerMode(StrEnum):
    """An event with a date, or a standing condition."""

    TRIGGER = "trigger"
    DRIVER = "driver"


class StatedBasis(StrEnum):
    """Whether the source document says it, or this project broke it down into something that can be seen."""

    REPORT = "report"
    DERIVED = "derived"


class Confidence(StrEnum):
    """How far the wording was compared with the published text."""

    CHECKED = "checked"
    RECALL = "recall"
    RECALL_LOW = "recall-low"
    OWN = "own"


class AskedOf(StrEnum):
    """Who may answer: anybody in the field, or only headquarters over many records."""

    FIELD = "field"
    HQ = "hq"


@dataclass(frozen=True, slots=True, kw_only=True)
class Indicator:
    """Something that can be seen or heard. `factor` is the id of the factor it belongs to.

    `minimum_form` marks those that switch a record to the minimum form.
    """

    id: str
    factor: str
    kind: IndicatorKind
    title: str
    guide: str = ""
    basis: StatedBasis | None = None
    conf: Confidence | None = None
    enabled: bool = True
    asked_of: AskedOf = AskedOf.FIELD
    minimum_form: bool = False

    @property
    def wording_unchecked(self) -> bool:
        """Whether to show "wording not yet checked against the published text" beside it."""
        return self.conf in {Confidence.RECALL, Confidence.RECALL_LOW}

    @property
    def offered_in_field(self) -> bool:
        """Whether it may be ticked on one observation."""
        return self.enabled and self.asked_of is AskedOf.FIELD


@dataclass(frozen=True, slots=True, kw_only=True)
class Factor:
    """A risk factor with its indicators.

    `title` is the short form for work, `plain_title` the neutral wording for community pages,
    `official_title` the published one for citing. `group` is the source's own grouping, if it has one.
    """

    id: str
    title: str
    plain_title: str
    guide: str = ""
    official_title: str = ""
    group: str = ""
    conf: Confidence | None = None
    asked_of: AskedOf = AskedOf.FIELD
    indicators: tuple[Indicator, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Trigger:
    """An event or standing condition that stands outside the factors."""

    id: str
    title: str
    guide: str = ""
    mode: TriggerMode = TriggerMode.TRIGGER
    basis: StatedBasis | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Crime:
    """One of the crimes with what tells it apart. No record carries a verdict."""

    id: str
    key: str
    note: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Entry:
    """A sentence of a list under its own id: a caveat, a step of early warning, a challenge, a heading."""

    id: str
    text: str


@dataclass(frozen=True, slots=True, kw_only=True)
class PolicyOption:
    """A measure: `mode` is structural, operational or both; `addresses` names factors and triggers."""

    id: str
    group: str
    title: str
    mode: str
    addresses: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class SideProtocol:
    """A protocol adopted beside a treaty."""

    title: str
    adopted: int
    in_force: dt.date | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Instrument:
    """A treaty of the ratification checklist: year adopted, day of entry into force, its protocols."""

    id: str
    title: str
    adopted: int
    in_force: dt.date | None = None
    extra: tuple[SideProtocol, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Crossing:
    """One line of the crosswalk: what corresponds to `id` in another pack, by this project's judgement."""

    id: str
    to: tuple[str, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Catalogue:
    """One pack in one version, as loaded. Old records keep the version under which they were made."""

    id: str
    title: str
    version: str
    source: str = ""
    factors: tuple[Factor, ...] = ()
    triggers: tuple[Trigger, ...] = ()
    crimes: tuple[Crime, ...] = ()
    caveats: tuple[Entry, ...] = ()
    lists: tuple[tuple[str, tuple[Entry, ...]], ...] = ()
    """Further lists by name, such as `early_warning`, `challenges`, `way_forward`."""
    options: tuple[PolicyOption, ...] = ()
    instruments: tuple[Instrument, ...] = ()
    crosswalk: tuple[Crossing, ...] = ()
    same: tuple[Crossing, ...] = ()
    """What says the same in another pack: `id` is the one that is offered, `to` are the others."""
    core: tuple[str, ...] = ()
    """The few indicators that are offered first, in their order; at most `MOST_CORE`."""
    retired: frozenset[str] = frozenset()
    """Ids that were used once and never will be again."""

    @property
    def indicators(self) -> tuple[Indicator, ...]:
        """All indicators of all factors, in their order."""
        return tuple(indicator for factor in self.factors for indicator in factor.indicators)

    def ids(self) -> frozenset[str]:
        """All ids that a record or a crosswalk can name in this pack."""
        named = (self.factors, self.indicators, self.triggers, self.crimes, self.options)
        return frozenset(thing.id for things in named for thing in things)
