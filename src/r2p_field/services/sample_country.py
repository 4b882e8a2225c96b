"""The invented country: read from its file, with days counted back from today, and written like real work.

The file says how many days ago a thing was and how many days later it was recorded; so it never looks old.
"""

from __future__ import annotations

import datetime as dt
import tomllib
from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import dataclass
from typing import Any, Final

from r2p_field.crypto.randomness import random_bytes
from r2p_field.domain import records
from r2p_field.domain.ids import ItemId, RecordId, item_id
from r2p_field.domain.jobs import Progress
from r2p_field.domain.minimum import to_minimum
from r2p_field.domain.observation import Observation
from r2p_field.domain.place_list import SETTLEMENT_LEVEL, Area
from r2p_field.domain.session import Session
from r2p_field.domain.wording import Wording
from r2p_field.exchange.gazetteer import PlaceFile
from r2p_field.services.resources import Resources

FILE: Final = "farwater.toml"
_TEXT: Final = "Making the invented country"
_HOUR: Final = 17
"""The hour of the day (UTC) at which the invented officer writes."""
_PLAIN: Final = (
    *("title", "what", "type", "language", "sensitivity", "conflict", "response", "speech", "known"),
    *("not_for", "minimum_form", "flash"),
)
"""Fields of an observation that stand in the file as they are stored."""


_DAYS: Final = {"days_ago": "on", "until_days_ago": "until", "answered_days_ago": "answered_on"}


@dataclass(kw_only=True)
class Past:
    """A clock that shows the moment at which something invented is written; milliseconds since 1970 (UTC)."""

    now: int

    def __call__(self) -> int:
        """Return the time."""
        return self.now


@dataclass(frozen=True, slots=True, kw_only=True)
class Written:
    """One thing that the invented officer wrote: on which day, of what kind, and its name within the file."""

    day: dt.date
    rank: int
    kind: str
    key: str
    raw: Mapping[str, Any]


Signs = Mapping[ItemId, Wording]
"""What a community chose as signs of its own, each under the proposal that it comes from."""
Pen = Callable[[records.Record, Signs], Mapping[str, RecordId]]
"""Writes one thing down and its signs; returns its record under "", and those of the signs by their words."""


class SampleCountry:
    """The invented country as it looks from one day."""

    def __init__(self, resources: Resources, today: dt.date) -> None:
        self._today = today
        self._file = tomllib.loads(resources.sample(FILE).read_text("utf-8"))
        self._places = {place["key"]: place for place in self._file["place"]}
        self._catalogues = resources.catalogues()
        self._known: dict[str, RecordId] = {}
        self._items: dict[tuple[str, str], str] = {}

    @property
    def name(self) -> str:
        """What the country is called."""
        return str(self._file["country"]["name"])

    @property
    def contact(self) -> dict[str, str]:
        """Whom the invented officer reaches in danger, as preferences have it."""
        return dict(self._file["contact"])

    @property
    def places(self) -> PlaceFile:
        """The country's list of places, made of what its records name: provinces, districts, settlements."""
        country = self._file["country"]
        top = Area(code="FW", name=self.name, level=0, country="FW", scheme=country["scheme"])
        areas = {top.code: top}
        for place in self._places.values():
            code = place["code"]
            if not code[2:].isdecimal():
                continue  # a road between two places is no area
            names = (place["admin1"], place.get("admin2", ""), place["name"])
            for level, name in enumerate(names[: len(code) // 2 - 1], 1):
                own = code[: 2 + 2 * level]
                areas[own] = Area(
                    code=own,
                    name=name,
                    level=SETTLEMENT_LEVEL if level == 3 else level,
                    parent=code[: 2 * level],
                    country=top.code,
                    scheme=top.scheme,
                    version=country["version"],
                )
        return PlaceFile(scheme=top.scheme, areas=tuple(areas.values()), doubts=(), rows=len(areas))

    def write(self, clock: Past, pen: Pen, progress: Progress) -> None:
        """Write everything, in the order in which it was written down. Raises Cancelled."""
        entries = sorted(self._written(), key=lambda one: (one.day, one.rank))
        for done, one in enumerate(entries):
            progress.report(done, len(entries), _TEXT)
            clock.now = _milliseconds(one.day)
            made = self.record(one)
            written = pen(made, self._signs(made, one.raw))
            self._known |= {name or one.key: record for name, record in written.items()}
        progress.report(len(entries), len(entries), _TEXT)

    def _written(self) -> Iterator[Written]:
        for rank, (kind, _) in enumerate(self._makers()):
            for raw in self._file[kind]:
                last = min([raw["days_ago"], *(entry["days_ago"] for entry in raw.get("history", ()))])
                day = self._ago(last - raw.get("recorded_after", 0))
                yield Written(day=min(day, self._today), rank=rank, kind=kind, key=raw["key"], raw=raw)

    def _makers(self) -> tuple[tuple[str, Callable[[Mapping[str, Any]], dict[str, Any]]], ...]:
        """What there is in the file, those first that others of one day name."""
        return (
            ("observation", self._observation),
            ("mechanism", self._mechanism),
            ("session", self._session),
            ("commitment", self._commitment),
        )

    def record(self, written: Written) -> records.Record:
        """Return a record of the file with its days, its place and its ids."""
        body = dict(self._makers())[written.kind](written.raw)
        whole = {name: value for name, value in body.items() if value not in (None, [], {})}
        made = records.from_body(written.kind, records.KINDS[written.kind], whole)
        if isinstance(made, Observation) and made.minimum_form:
            return to_minimum(made)
        return made

    def _observation(self, raw: Mapping[str, Any]) -> dict[str, Any]:
        body: dict[str, Any] = {name: raw[name] for name in _PLAIN if name in raw}
        body["when"] = self._when(raw)
        body["where"] = self._where(raw)
        body["factors"] = [self._sign(line) for line in raw.get("signs", ())]
        body["triggers"] = [self._trigger(line) for line in raw.get("triggers", ())]
        body["counts"] = [_heads(row) for row in raw.get("counts", ())]
        body["parties"] = _items(raw.get("parties", ()))
        body["links"] = [{**row, "id": _id(), "to": self._known[row["to"]]} for row in raw.get("links", ())]
        body["rumour"] = self._rumour(raw["rumour"]) if "rumour" in raw else None
        return body | self._protected(raw)

    def _mechanism(self, raw: Mapping[str, Any]) -> dict[str, Any]:
        names = ("name", "sort", "level", "mandate", "womens_groups", "victims_associations", "civil_society")
        body: dict[str, Any] = {name: raw[name] for name in names}
        body["where"] = self._where(raw)
        body["members"] = [_heads(row) for row in raw["members"]]
        body["last_met"] = self._ago(raw["last_met_days_ago"]).isoformat()
        body["next_due"] = self._ago(raw["next_due_days_ago"]).isoformat()
        body["situation"] = _items(self._dated(row) for row in raw["situation"])
        return body | self._protected(raw)

    def _session(self, raw: Mapping[str, Any]) -> dict[str, Any]:
        lists = ("agenda", "attendance", "questions", "to_tell")
        ids = {(name, row["key"]): _id() for name in lists for row in raw.get(name, ()) if "key" in row}
        self._items |= {(raw["key"], key): own for (name, key), own in ids.items() if name == "questions"}
        body: dict[str, Any] = {
            name: raw[name] for name in ("title", "state", "account", "minutes") if name in raw
        }
        body["mechanism"] = self._known[raw["mechanism"]]
        body["when"] = self._when(raw)
        body["where"] = self._where(raw)
        body["languages"] = _items(raw["languages"])
        body["facilitators"] = _items({"role": role} for role in raw["facilitators"])
        body["rules"] = _items({"text": text} for text in raw["rules"])
        body["agenda"] = [
            self._point(row, ids["agenda", row["key"]]) | {"order": order}
            for order, row in enumerate(raw["agenda"], 1)
        ]
        body["attendance"] = [
            _heads(_without_key(row, ids["attendance", row["key"]])) for row in raw["attendance"]
        ]
        for name in ("views", "consensus", "missing", "questions", "proposals", "to_tell", "told_back"):
            body[name] = [self._pointing(name, row, ids) for row in raw.get(name, ())]
        body["concerns"] = _items(self._with_known(row, "observation") for row in raw.get("concerns", ()))
        if "next_days_ago" in raw:
            body["next_on"] = self._ago(raw["next_days_ago"]).isoformat()
        return body | self._protected(raw)

    def _point(self, row: Mapping[str, Any], own: str) -> dict[str, Any]:
        """A point of an agenda, with the promise, the sign or the earlier question that it names."""
        found = self._with_known(_without_key(row, own), "promise", "wording", "asked_in")
        if "question" in found:
            found["question"] = self._items[row["asked_in"], row["question"]]
        return found | (self._pack(row["factor"]) if "factor" in row else {})

    def _signs(self, made: records.Record, raw: Mapping[str, Any]) -> Signs:
        """The signs that a session kept, with who agreed to each."""
        if not isinstance(made, Session):
            return {}
        day = made.when.start if made.when else None
        return {
            one.id: Wording(
                text=one.text or "",
                language=raw["languages"][0]["language"],
                beside=one.beside,
                agreed_by=row["sign"],
                agreed_on=day,
                named=one.named,
                chosen=one.chosen,
                where=made.where,
                consent=made.consent,
            )
            for one, row in zip(made.proposals, raw.get("proposals", ()), strict=True)
            if "sign" in row
        }

    def _commitment(self, raw: Mapping[str, Any]) -> dict[str, Any]:
        body: dict[str, Any] = {name: raw[name] for name in ("text", "owner_role", "evidence_wanted")}
        sessions = {name: raw[name] for name in ("made_at", "review_at") if name in raw}
        body |= self._with_known(sessions, *sessions)
        body["due"] = self._ago(raw["due_days_ago"]).isoformat()
        body["made_on"] = self._ago(raw["days_ago"]).isoformat()
        body["where"] = self._where(raw)
        body["history"] = _items(
            self._with_known(self._dated(row), "seen_at", "observations") for row in raw.get("history", ())
        )
        return body

    # Parts

    def _ago(self, days: int) -> dt.date:
        return self._today - dt.timedelta(days=days)

    def _when(self, raw: Mapping[str, Any]) -> dict[str, Any]:
        found = {"start": self._ago(raw["days_ago"]).isoformat(), "precision": raw.get("precision", "day")}
        if "until_days_ago" in raw:
            found["end"] = self._ago(raw["until_days_ago"]).isoformat()
        if "course" in raw:
            found["course"] = raw["course"]
        return found

    def _where(self, raw: Mapping[str, Any]) -> dict[str, Any]:
        place, country = self._places[raw["place"]], self._file["country"]
        found: dict[str, Any] = {
            "country": country["name"],
            "precision": raw.get("place_precision", place["precision"]),
        }
        found |= {name: place[name] for name in ("admin1", "admin2") if name in place}
        if not raw.get("minimum_form"):
            found["words"] = raw.get("spot", place["name"])
            code = {"code": place["code"], "scheme": country["scheme"], "version": country["version"]}
            found["place"] = code
        return found

    def _sign(self, line: str) -> dict[str, Any]:
        indicator, *answers = line.split()
        names = ("seen", "change")
        return {
            "id": _id(),
            "indicator": indicator,
            **self._pack(indicator),
            **dict(zip(names, answers, strict=False)),
        }

    def _trigger(self, name: str) -> dict[str, Any]:
        return {"id": _id(), "trigger": name, **self._pack(name)}

    def _pack(self, name: str) -> dict[str, str]:
        pack = next(pack for pack in self._catalogues.packs if name.startswith(f"{pack.id}."))
        return {"catalogue": pack.id, "version": pack.version}

    def _protected(self, raw: Mapping[str, Any]) -> dict[str, Any]:
        """What people agreed to, and what was judged about danger."""
        makers: tuple[tuple[str, Callable[[Any], dict[str, Any]]], ...] = (
            ("consent", _consent),
            ("risk", self._risk),
        )
        return {name: make(raw[name]) for name, make in makers if name in raw}

    def _pointing(
        self, list_: str, row: Mapping[str, Any], ids: Mapping[tuple[str, str], str]
    ) -> dict[str, Any]:
        """A row of a session, with the group, the point and the plan that it names, and its days."""
        found: dict[str, Any] = self._dated({"id": ids.get((list_, row.get("key", "")), _id()), **row})
        for name in ("key", "sign"):
            found.pop(name, None)
        for name, pointed in (("group", "attendance"), ("point", "agenda"), ("plan", "to_tell")):
            if (pointed, row.get(name)) in ids:
                found[name] = ids[pointed, row[name]]
        for name, what in (("hands", "rating"), ("leans", "direction")):
            if name in row:
                found[name] = _items({what: one, "count": count} for one, count in row[name])
        return found

    def _with_known(self, row: Mapping[str, Any], *names: str) -> dict[str, Any]:
        """The same with records in place of their keys in the file."""
        return {name: self._of(value) if name in names else value for name, value in row.items()}

    def _of(self, key: str | list[str]) -> RecordId | list[RecordId]:
        return self._known[key] if isinstance(key, str) else sorted(self._known[one] for one in key)

    def _dated(self, row: Mapping[str, Any]) -> dict[str, Any]:
        """The same with days in place of how many days ago they were."""
        found = dict(row)
        for name, day in (
            ("days_ago", "on"),
            ("until_days_ago", "until"),
            ("answered_days_ago", "answered_on"),
        ):
            if name in found:
                found[day] = self._ago(found.pop(name)).isoformat()
        return found

    def _rumour(self, raw: Mapping[str, Any]) -> dict[str, Any]:
        found: dict[str, Any] = {
            name: raw[name] for name in ("heard", "verdict", "told_back_to") if name in raw
        }
        found["checks"] = _items(self._dated(check) for check in raw.get("checks", ()))
        if "told_back_days_ago" in raw:
            found["told_back_on"] = self._ago(raw["told_back_days_ago"]).isoformat()
        return found

    def _risk(self, raw: Mapping[str, Any]) -> dict[str, Any]:
        found = {name: raw[name] for name in ("level", "decision", "measures") if name in raw}
        if "review_days_ago" in raw:
            found["review"] = self._ago(raw["review_days_ago"]).isoformat()
        return found


def _milliseconds(day: dt.date) -> int:
    return int(dt.datetime.combine(day, dt.time(_HOUR), dt.UTC).timestamp() * 1000)


def _id() -> str:
    return item_id(random_bytes(16))


def _items(rows: Iterable[Mapping[str, Any]]) -> list[dict[str, Any]]:
    return [{"id": _id(), **row} for row in rows]


def _without_key(row: Mapping[str, Any], own: str) -> dict[str, Any]:
    return {"id": own, **{name: value for name, value in row.items() if name != "key"}}


def _heads(row: Mapping[str, Any]) -> dict[str, Any]:
    """A figure stands as `[at least, at most]`, or `[at least, at most, best]`."""
    cells = {
        name: dict(zip(("min", "max", "best"), value, strict=False)) if isinstance(value, list) else value
        for name, value in row.items()
    }
    return {"id": _id(), **cells}


def _consent(raw: Mapping[str, str]) -> dict[str, Any]:
    """An answer stands as `yes`, `no`, `not_asked` or `yes detail`."""
    return {name: _agreement(answer) for name, answer in raw.items()}


def _agreement(said: str) -> dict[str, Any]:
    answer, _, detail = said.partition(" ")
    return {"answer": answer, "detail": True} if detail else {"answer": answer}
