"""Lists of places: loading one, finding a place in it, adding a settlement that no list has."""

from __future__ import annotations

import base64
from collections import Counter
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, replace
from pathlib import Path

import msgspec

from r2p_field.crypto.hashing import digest
from r2p_field.domain.errors import BadInput
from r2p_field.domain.folding import words
from r2p_field.domain.jobs import Progress
from r2p_field.domain.observation import Observation
from r2p_field.domain.place_list import (
    DISTRICT,
    LOCAL,
    SETTLEMENT_LEVEL,
    Area,
    Fault,
    Finding,
    Placed,
    completed,
    where_of,
)
from r2p_field.domain.places import COARSE, PlaceCode, Where
from r2p_field.domain.text import clean
from r2p_field.exchange.gazetteer import OCHA, PlaceFile, read_places
from r2p_field.services.journal import Journal
from r2p_field.services.preferences import Choices
from r2p_field.services.resources import Resources
from r2p_field.vault.errors import NotThere
from r2p_field.vault.places import NewList, PlaceListRow
from r2p_field.vault.vault import Vault

__all__ = [
    "OCHA",
    "Fault",
    "Finding",
    "ListPreview",
    "Placed",
    "Places",
    "PlacesReport",
    "with_place",
]

MOST_INSIDE = 5_000
"""Places shown below one area."""
_RECENT = 8
_LONGEST_NAME = 200
_CODE_LETTERS = 6
"""Letters and digits of a local code behind the code of its area: a thousand million for each area."""


@dataclass(frozen=True, slots=True, kw_only=True)
class ListPreview:
    """What a file has for one country, and what of it would take the place of what is here.

    `levels` counts the places by level, the country being 0. `replaces` is the version that is offered now,
    None for none; `same` tells that exactly this list is here already; `older` and `shallower` that what is
    here is newer, or has more levels.
    """

    country: str
    name: str
    version: str
    levels: Mapping[int, int]
    replaces: str | None
    same: bool
    older: bool
    shallower: bool

    @property
    def places(self) -> int:
        """How many places there are, the country itself left out."""
        return sum(number for level, number in self.levels.items() if level)


@dataclass(frozen=True, slots=True, kw_only=True)
class PlacesReport:
    """What a file holds, what is doubtful in it, and how many places are offered now because of it."""

    scheme: str
    lists: tuple[ListPreview, ...]
    doubts: tuple[Finding, ...]
    rows: int
    taken: int
    dry_run: bool

    @property
    def places(self) -> int:
        """How many places the file has, the countries themselves left out."""
        return sum(one.places for one in self.lists)


class Places:
    """The lists of places of one open vault."""

    def __init__(self, vault: Vault, journal: Journal, choices: Choices, resources: Resources) -> None:
        self._vault = vault
        self._journal = journal
        self._choices = choices
        self._resources = resources

    # Lists

    def import_file(
        self, file: Path, progress: Progress, *, scheme: str = OCHA, dry_run: bool = False
    ) -> PlacesReport:
        """Offer the places of a list, country by country in place of earlier versions; all of it or nothing.

        `dry_run` only says what is in it. Raises BadTable, what the vault raises, Cancelled.
        """
        read = read_places(file, self._resources.countries(), progress, scheme=scheme)
        return self.offer(read, progress, dry_run=dry_run)

    def offer(self, read: PlaceFile, progress: Progress, *, dry_run: bool = False) -> PlacesReport:
        """Do the same with a list that is read already. Raises what the vault raises, Cancelled."""
        found = tuple(_lists_of(read))
        previews = tuple(self._preview(one) for one in found)
        fresh = [new for new, shown in zip(found, previews, strict=True) if not shown.same]
        total = sum(len(new.areas) for new in fresh)
        if not dry_run and fresh:
            self._vault.places.replace(
                fresh, self._journal.now(), lambda kept: progress.report(kept, total, "Keeping the places")
            )
        return PlacesReport(
            scheme=read.scheme,
            lists=previews,
            doubts=read.doubts,
            rows=read.rows,
            taken=0 if dry_run else total,
            dry_run=dry_run,
        )

    def lists(self) -> tuple[PlaceListRow, ...]:
        """Return the lists whose places are offered."""
        return self._vault.places.lists()

    def _preview(self, new: NewList) -> ListPreview:
        here = next(
            (one for one in self.lists() if (one.scheme, one.country) == (new.scheme, new.country)), None
        )
        levels = Counter(area.level for area in new.areas)
        top = next((area.name for area in new.areas if area.code == new.country), new.country)
        dated = here is not None and bool(here.valid_from and new.valid_from)
        return ListPreview(
            country=new.country,
            name=top,
            version=new.version,
            levels=dict(sorted(levels.items())),
            replaces=here.version if here else None,
            same=here is not None and here.digest == new.digest,
            older=here is not None and dated and new.valid_from < here.valid_from,
            shallower=here is not None and max(levels) < here.deepest,
        )

    # Finding

    def search(self, text: str, within: PlaceCode | None = None, limit: int = 20) -> tuple[Placed, ...]:
        """Return places whose name or code begins as typed, in any spelling, the likeliest first.

        Raises NotThere when `within` is not known here.
        """
        number = self._number(within) if within is not None else None
        return self._vault.places.find(text[:_LONGEST_NAME], number, limit, near=self._home())

    def _home(self) -> str:
        """Return the country of the place that was taken last: its places come first."""
        known = (self.place(code) for code in self._choices.read().recent_places)
        return next((one.area.country for one in known if one is not None and one.area.country), "")

    def children(self, of: PlaceCode | None = None) -> tuple[Placed, ...]:
        """Return the places that lie in one, or the tops of all lists. Raises NotThere."""
        number = self._number(of) if of is not None else None
        return self._vault.places.inside(number, MOST_INSIDE)

    def place(self, code: PlaceCode) -> Placed | None:
        """Return a place with what it lies in, also by a code of an older list; None where it is unknown."""
        found = self._vault.places.place(code)
        return found[1] if found else None

    def chain(self, code: PlaceCode) -> tuple[Area, ...]:
        """Return a place and what it lies in, nearest first; empty where it is not known here."""
        found = self.place(code)
        return (found.area, *found.within) if found else ()

    def offered_first(self) -> tuple[Placed, ...]:
        """Return the places that were pinned, then those that were taken last."""
        chosen = self._choices.read()
        codes = dict.fromkeys((*chosen.places_at_hand, *chosen.recent_places))
        return tuple(found for code in codes if (found := self.place(code)) is not None)

    def pinned(self) -> frozenset[PlaceCode]:
        """Return the codes of the pinned places."""
        return frozenset(self._choices.read().places_at_hand)

    def pin(self, code: PlaceCode, *, on: bool) -> None:
        """Offer a place always first, or not any more."""
        others = tuple(one for one in self._choices.read().places_at_hand if one != code)
        self._choices.change(places_at_hand=(code, *others) if on else others)

    def used(self, code: PlaceCode) -> None:
        """Remember that a place was taken, so that it is offered again."""
        others = (one for one in self._choices.read().recent_places if one != code)
        self._choices.change(recent_places=(code, *others)[:_RECENT])

    def where(self, code: PlaceCode, *, minimum: bool = False) -> Where:
        """Return a place as a record holds it; `minimum` gives its district or what is above that.

        Raises NotThere.
        """
        found = self.place(code)
        wanted = found.widened(DISTRICT) if found is not None and minimum else found
        if wanted is None:
            raise NotThere("This place is not in the lists here.")
        return where_of(wanted)

    # Adding

    def add_local(self, name: str, within: PlaceCode, alternates: Iterable[str] = ()) -> Placed:
        """Add a settlement that no list has, below an area of a list. Returns it with its local code.

        The code is made from the area's code and the name alone, so that two people who add the same village
        give it the same code. Raises BadInput for no name, and when it is there already; NotThere.
        """
        number, around = self._known(within)
        names = tuple(dict.fromkeys(one for one in map(_plain, (name, *alternates)) if one))
        if not names or not words(names[0]):
            raise _no_name()
        area = Area(
            code=_local_code(around.area, names[0]),
            name=names[0],
            level=SETTLEMENT_LEVEL,
            parent=around.area.code,
            alternates=names[1:],
            scheme=LOCAL,
        )
        if self._vault.places.place(area.place) is not None:
            raise _there_already()
        self._vault.places.add_local(area, number, self._journal.now())
        return self._known(area.place)[1]

    def _number(self, code: PlaceCode) -> int:
        return self._known(code)[0]

    def _known(self, code: PlaceCode) -> tuple[int, Placed]:
        found = self._vault.places.place(code)
        if found is None:
            raise NotThere("This place is not in the lists here.")
        return found


def with_place(observation: Observation, vault: Vault) -> Observation:
    """Write the names of the areas beside the code of a place, so that it can be read without the list.

    Nothing that a person wrote is changed, but for a record in minimum form: its place becomes the district,
    should a finer one stand there as if it were one.
    """
    where = observation.where
    if where is None or where.place is None:
        return observation
    found = vault.places.place(where.place)
    if found is None:
        return observation
    whole = completed(where, found[1])
    finer = found[1].area.level > DISTRICT and whole.precision in COARSE
    if observation.minimum_form and finer and (district := found[1].widened(DISTRICT)) is not None:
        whole = where_of(district)
    return msgspec.structs.replace(observation, where=whole)


def _lists_of(read: PlaceFile) -> Iterable[NewList]:
    """Part a file by country; each part has the newest version and date that stand in it."""
    parts: dict[str, list[Area]] = {}
    for area in read.areas:
        parts.setdefault(area.country, []).append(area)
    for country, areas in sorted(parts.items()):
        version = max(area.version for area in areas)
        yield NewList(
            scheme=read.scheme,
            country=country,
            version=version,
            valid_from=max(area.valid_from for area in areas),
            digest=_digest(areas),
            areas=tuple(replace(area, version=version) for area in areas),
        )


def _digest(areas: Iterable[Area]) -> bytes:
    lines = sorted(
        msgspec.json.encode(
            [one.code, one.name, one.level, one.parent, one.alternates, one.version, one.valid_from]
        )
        for one in areas
    )
    return digest("place-list", b"\n".join(lines))


def _local_code(around: Area, name: str) -> str:
    told = msgspec.json.encode([around.scheme, around.code, " ".join(words(name))])
    letters = base64.b32encode(digest("local-place", told)).decode("ascii")
    return f"{around.code}.{letters[:_CODE_LETTERS]}"


def _plain(name: str) -> str:
    shown = "".join(sign if sign.isprintable() else " " for sign in clean(name))
    return " ".join(shown.split())[:_LONGEST_NAME]


def _no_name() -> BadInput:
    return BadInput(
        what="The place has no name.",
        safe="Nothing was added.",
        next_="Write the name that people there use.",
        code="place-no-name",
    )


def _there_already() -> BadInput:
    return BadInput(
        what="A place of this name was added to this area before.",
        safe="Nothing was added a second time.",
        next_="Take the one that is there; if it is another place, add what tells them apart to its name.",
        code="place-there",
    )
