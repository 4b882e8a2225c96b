"""A profile says in a file how somebody's table becomes observations, so that another table needs no code.

Profiles are TOML, to be read and changed by a person; `resources/profiles/ucdp-ged.toml` explains each part
where it stands. These are the parts as values. Reading and checking them is `profile_file`.
"""

from typing import Literal

import msgspec

from r2p_field.domain.counts import CivilianStatus, Harm, Unit
from r2p_field.domain.dates import DatePrecision
from r2p_field.domain.observation import (
    AttributionBasis,
    Basis,
    Change,
    ConflictStatus,
    ObservationType,
    PartyType,
    Seen,
    Sensitivity,
)
from r2p_field.domain.places import PlacePrecision


class Section(msgspec.Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """A part of a profile. A name that is not known is a typing mistake and refuses the profile."""


class DataSet(Section, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """Whose table it is. `id` is part of every record's identity and can never change; the rest is shown.

    `release` is set only where the table is always of that release.
    """

    id: str
    name: str
    publisher: str
    licence: str
    label: str
    attribution: str
    release: str | None = None


class TableSpec(Section, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """How the file is written: encoding, delimiter, column of the row's id, words that stand for nothing.

    `filled` are columns that must not be empty; `never` are columns that no other part may name, as they hold
    what must not reach a record (names of people).
    """

    row: str
    encoding: Literal["utf-8", "cp1252", "iso-8859-1"] = "utf-8"
    delimiter: str = ","
    missing: tuple[str, ...] = ()
    filled: tuple[str, ...] = ()
    never: tuple[str, ...] = ()


class DatePrecisions(Section, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """The column that says how exactly the day is known, and what its values mean."""

    column: str
    values: dict[str, DatePrecision]


class WhenSpec(Section, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """The columns of the first and last day, how dates are written, and the year to compare with."""

    start: str
    formats: tuple[str, ...]
    end: str | None = None
    year: str | None = None
    precision: DatePrecisions | None = None


class PlacePrecisions(Section, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """The column that says how exactly the place is known, what its values mean, and metres if stated."""

    column: str
    values: dict[str, PlacePrecision]
    metres: dict[str, int] = {}


class WhereSpec(Section, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """The columns of the place, in words and as a point."""

    words: str | None = None
    country: str | None = None
    admin1: str | None = None
    admin2: str | None = None
    latitude: str | None = None
    longitude: str | None = None
    precision: PlacePrecisions | None = None


class Kind(Section, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """One kind of event: its `name` inside the profile, and the title and sentence that its rows get."""

    name: str
    title: str
    sentence: str
    type: ObservationType
    conflict: ConflictStatus | None = None


class Kinds(Section, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """The column that says what kind of event it is; a value without a meaning here rejects the row."""

    column: str
    values: dict[str, Kind]


class PartyColumn(Section, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """A column that names an acting party. `types` gives its type from another column, where there is one."""

    key: str
    column: str
    basis: AttributionBasis
    type_column: str | None = None
    types: dict[str, PartyType] = {}


class TypeRule(Section, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """Names `like` this (`*` stands for anything, `{country}` for the row's country) are of this type."""

    like: str
    type: PartyType


class UnitRule(Section, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """Names that look `like` this are written as `unit` (`{1}` is what the first `*` stood for)."""

    like: str
    unit: str


class Parties(Section, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """Who acted. Names like `none` are no party; `types` and `units` are tried in their order."""

    columns: tuple[PartyColumn, ...] = ()
    none: tuple[str, ...] = ()
    types: tuple[TypeRule, ...] = ()
    units: tuple[UnitRule, ...] = ()


class CountColumns(Section, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """The columns of one row of counts. `party` is the key of the party whose own people are counted.

    `key` is part of the count's identity and can never change. `whole` marks a range over the whole event.
    """

    key: str
    harm: Harm
    status: CivilianStatus = CivilianStatus.UNKNOWN
    unit: Unit = Unit.PERSONS
    party: str | None = None
    group: str | None = None
    whole: bool = False
    least: str | None = None
    best: str | None = None
    most: str | None = None

    @property
    def columns(self) -> tuple[str, ...]:
        """The columns that state figures."""
        return tuple(column for column in (self.least, self.best, self.most) if column)


class SourcesColumn(Section, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """The column with the number of sources that the publisher used; `unknown` are values that state none."""

    column: str
    unknown: tuple[str, ...] = ()


class KnownSpec(Section, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """How the publisher's rows are known to us."""

    basis: Basis
    sources: SourcesColumn | None = None


class WordsColumn(Section, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """A column whose values become words for the text of the observation, under the name `field`."""

    field: str
    column: str
    values: dict[str, str]


class Account(Section, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """What the observation says, in its language; `what` is a template, see `template`.

    `out_of_order` is said where a range of the table contradicts itself.
    """

    language: str
    what: str
    sensitivity: Sensitivity | None = None
    out_of_order: str = ""


class IndicatorRule(Section, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """Rows of these kinds speak to this indicator; `with_party`: only if a party of that type acted.

    `why` is the reason, for the person who reads or changes the profile.
    """

    indicator: str
    kinds: tuple[str, ...]
    why: str
    with_party: PartyType | None = None
    seen: Seen | None = None
    change: Change | None = None

    @property
    def catalogue(self) -> str:
        """The framework that the indicator belongs to: the part of its id before the first point."""
        return self.indicator.partition(".")[0]


class Profile(Section, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """How one publisher's table becomes observations."""

    name: str
    data_set: DataSet
    table: TableSpec
    kinds: Kinds
    account: Account
    when: WhenSpec | None = None
    where: WhereSpec | None = None
    parties: Parties = Parties()
    counts: tuple[CountColumns, ...] = ()
    known: KnownSpec
    words: tuple[WordsColumn, ...] = ()
    frameworks: dict[str, str] = {}
    indicators: tuple[IndicatorRule, ...] = ()

    def columns(self) -> tuple[str, ...]:
        """Name every column that the table must have, each once, in the order of the profile."""
        named = [self.table.row, *self.table.filled, self.kinds.column, *self._when(), *self._where()]
        for party in self.parties.columns:
            named += [party.column, party.type_column]
        for count in self.counts:
            named += count.columns
        named += [self.known.sources.column if self.known.sources else None]
        named += [words.column for words in self.words]
        return tuple(dict.fromkeys(name for name in named if name))

    def _when(self) -> tuple[str | None, ...]:
        if self.when is None:
            return ()
        precision = self.when.precision.column if self.when.precision else None
        return self.when.start, self.when.end, self.when.year, precision

    def _where(self) -> tuple[str | None, ...]:
        where = self.where
        if where is None:
            return ()
        precision = where.precision.column if where.precision else None
        areas = (where.words, where.country, where.admin1, where.admin2)
        return *areas, where.latitude, where.longitude, precision
