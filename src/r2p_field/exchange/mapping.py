"""Turning one row into an observation by the rules of a profile. What does not fit is refused, not guessed.

What must never happen here: a column that the profile does not name reaching an observation.
"""

from collections.abc import Iterator, Mapping
from typing import Final

from msgspec.structs import replace

from r2p_field.domain.counts import Cell, CivilianStatus, CountRow
from r2p_field.domain.dates import When
from r2p_field.domain.ids import ItemId
from r2p_field.domain.observation import FactorSeen, Known, Observation, Origin, Party, PartyType
from r2p_field.domain.places import Point, Where
from r2p_field.exchange.cells import CellError, coordinate, plain
from r2p_field.exchange.dates import DateFormats
from r2p_field.exchange.likeness import Likeness, written
from r2p_field.exchange.profile import CountColumns, Kind, PartyColumn, Profile, WhenSpec, WhereSpec
from r2p_field.exchange.row import Row
from r2p_field.exchange.template import fill
from r2p_field.exchange.wording import date_words, out_of_order, place_words
from r2p_field.ledger.record_ids import external_item

LONGEST_ROW_ID: Final = 200
"""Characters of a row's id."""


class Mapper:
    """Makes observations from the rows of one table."""

    def __init__(self, profile: Profile, release: str | None = None) -> None:
        """Prepare the rules of `profile`; `release` is what the person says about the file, if anything."""
        self._profile = profile
        self._origin = _origin(profile, release)
        self._dates = DateFormats(profile.when.formats) if profile.when else DateFormats(())
        self._types = [(Likeness(rule.like), rule.type) for rule in profile.parties.types]
        self._units = [(Likeness(rule.like), rule.unit) for rule in profile.parties.units]
        self._none = [Likeness(like) for like in profile.parties.none]

    def row_id(self, row: Row) -> str:
        """Give the id by which the publisher names the row. Raises CellError when it is missing or no id."""
        column = self._profile.table.row
        value = plain(row[column][: LONGEST_ROW_ID + 1])
        if not value:
            raise CellError(f"{column} is empty, so the row cannot be told from others")
        if len(value) > LONGEST_ROW_ID:
            raise CellError(f"{column} is longer than {LONGEST_ROW_ID} characters, which is no id")
        return value

    def observation(self, row: Row, row_id: str) -> Observation:
        """Make the observation. Raises CellError, naming the first cell that does not fit."""
        profile = self._profile
        for column in profile.table.filled:
            if not row[column]:
                raise CellError(f"{column} is empty")
        kind = self._kind(row)
        where = _where(row, profile.where)
        parties = self._parties(row, row_id, where)
        made = Observation(
            what=profile.data_set.name,
            type=kind.type,
            language=profile.account.language,
            sensitivity=profile.account.sensitivity,
            factors=tuple(self._factors(kind, row_id, parties)),
            when=self._when(row, profile.when),
            where=where,
            counts=tuple(self._counts(row, row_id, parties)),
            parties=tuple(parties.values()),
            conflict=kind.conflict,
            known=self._known(row),
            origin=self._origin_of(row_id),
        )
        return self._told(made, kind, self._words(row, made))

    def _told(self, made: Observation, kind: Kind, words: dict[str, str]) -> Observation:
        """Add title and account, in the words of the profile."""
        words["sentence"] = fill(kind.sentence, words)
        account = fill(self._profile.account.what, words)
        return replace(made, title=fill(kind.title, words) or None, what=account or made.what)

    def _kind(self, row: Row) -> Kind:
        kinds = self._profile.kinds
        kind = row.coded(kinds.column, kinds.values)
        if kind is None:
            raise CellError(f"{kinds.column} is empty, so it is not known what kind of event this is")
        return kind

    def _when(self, row: Row, spec: WhenSpec | None) -> When | None:
        if spec is None or not row[spec.start]:
            return None
        start = self._dates.read(row[spec.start], spec.start)
        end = self._dates.read(row[spec.end], spec.end) if spec.end and row[spec.end] else start
        if end < start:
            raise CellError(f"{spec.end} is {end}, before {spec.start}, which is {start}")
        year = row.number(spec.year)
        if year is not None and not start.year <= year <= end.year:
            raise CellError(f"{spec.year} is {year}, but {spec.start} is {start}")
        precision = row.coded(spec.precision.column, spec.precision.values) if spec.precision else None
        return When(start=start, end=end, precision=precision)

    def _parties(self, row: Row, row_id: str, where: Where | None) -> dict[str, Party]:
        """Give the parties by their keys in the profile; words such as “Civilians” name none."""
        found = {}
        country = (where.country if where else None) or ""
        for column in self._profile.parties.columns:
            name = row.text(column.column)
            if name and not any(like.match(name, country) is not None for like in self._none):
                found[column.key] = Party(
                    id=self._item(row_id, "parties", column.key),
                    type=self._party_type(row, column, name, country),
                    unit=self._unit(name, country),
                    basis=column.basis,
                )
        return found

    def _party_type(self, row: Row, column: PartyColumn, name: str, country: str) -> PartyType:
        stated = row.coded(column.type_column, column.types) if column.type_column else None
        if stated is not None:
            return stated
        likely = (type_ for like, type_ in self._types if like.match(name, country) is not None)
        return next(likely, PartyType.UNKNOWN)

    def _unit(self, name: str, country: str) -> str:
        """Give the name as it may be shown: groups called after a person get the profile's neutral words."""
        for like, unit in self._units:
            stars = like.match(name, country)
            if stars is not None:
                return written(unit, stars)
        return name

    def _counts(self, row: Row, row_id: str, parties: Mapping[str, Party]) -> Iterator[CountRow]:
        for spec in self._profile.counts:
            cell = Cell(min=row.number(spec.least), best=row.number(spec.best), max=row.number(spec.most))
            party = parties.get(spec.party or "")
            if cell != Cell() and not (party is None and spec.party and not _positive(cell)):
                yield self._count(spec, row_id, cell, party)

    def _count(self, spec: CountColumns, row_id: str, cell: Cell, party: Party | None) -> CountRow:
        """Make the row. The dead of a "side" that is no party are not fighters: their status is unknown."""
        astray = spec.party is not None and party is None
        return CountRow(
            id=self._item(row_id, "counts", spec.key),
            harm=spec.harm,
            status=CivilianStatus.UNKNOWN if astray else spec.status,
            unit=spec.unit,
            group=party.unit if party else spec.group,
            whole=spec.whole,
            unknown=cell,
        )

    def _factors(self, kind: Kind, row_id: str, parties: Mapping[str, Party]) -> Iterator[FactorSeen]:
        types = {party.type for party in parties.values()}
        for rule in self._profile.indicators:
            if kind.name in rule.kinds and (rule.with_party is None or rule.with_party in types):
                yield FactorSeen(
                    id=self._item(row_id, "factors", rule.indicator),
                    indicator=rule.indicator,
                    catalogue=rule.catalogue,
                    version=self._profile.frameworks[rule.catalogue],
                    seen=rule.seen,
                    change=rule.change,
                )

    def _known(self, row: Row) -> Known:
        spec = self._profile.known
        sources = None
        if spec.sources and row[spec.sources.column] not in spec.sources.unknown:
            sources = row.number(spec.sources.column)
        return Known(basis=spec.basis, sources=sources)

    def _words(self, row: Row, made: Observation) -> dict[str, str]:
        """Fill the gaps that the templates of the profile may have, from what the row became so far."""
        sources = made.known.sources if made.known else None
        words = {spec.field: row.coded(spec.column, spec.values) or "" for spec in self._profile.words}
        words |= dict(self._figures(row))
        return words | {
            "place": place_words(made.where, short=True),
            "place_full": place_words(made.where, short=False),
            "date": date_words(made.when),
            "parties": " / ".join(party.unit or "" for party in made.parties),
            "sources": "" if sources is None else str(sources),
            "data_set": self._profile.data_set.name,
            "label": self._profile.data_set.label,
            "out_of_order": self._profile.account.out_of_order if any(map(out_of_order, made.counts)) else "",
        }

    def _figures(self, row: Row) -> Iterator[tuple[str, str]]:
        for spec in self._profile.counts:
            for figure, column in (("least", spec.least), ("best", spec.best), ("most", spec.most)):
                value = row.number(column)
                yield f"{spec.key}.{figure}", "" if value is None else str(value)

    def _item(self, row_id: str, list_name: str, key: str) -> ItemId:
        return external_item(self._profile.data_set.id, row_id, list_name, key)

    def _origin_of(self, row_id: str) -> Origin:
        return Origin(row=row_id, **self._origin)


def _origin(profile: Profile, release: str | None) -> dict[str, str]:
    data_set = profile.data_set
    origin = {"data_set": data_set.id, "profile": profile.name, "licence": data_set.licence}
    origin |= {"label": f"{data_set.name}: {data_set.label}"}
    version = release or data_set.release
    return origin | ({"version": plain(version)} if version else {})


def _where(row: Row, spec: WhereSpec | None) -> Where | None:
    if spec is None:
        return None
    code = row[spec.precision.column] if spec.precision else ""
    where = Where(
        words=row.text(spec.words) or None,
        country=row.text(spec.country) or None,
        admin1=row.text(spec.admin1) or None,
        admin2=row.text(spec.admin2) or None,
        precision=row.coded(spec.precision.column, spec.precision.values) if spec.precision else None,
        point=_point(row, spec, spec.precision.metres.get(code) if spec.precision else None),
    )
    return None if where == Where() else where


def _point(row: Row, spec: WhereSpec, metres: int | None) -> Point | None:
    if spec.latitude is None or spec.longitude is None:
        return None
    lat, lon = row[spec.latitude], row[spec.longitude]
    if not lat and not lon:
        return None
    return Point(
        lat=coordinate(lat, spec.latitude, 90),
        lon=coordinate(lon, spec.longitude, 180),
        uncertainty=metres,
    )


def _positive(cell: Cell) -> bool:
    return any((cell.min, cell.best, cell.max))
