"""The invented country: read from its file, with days counted back from today, and written like real work.

The file says how many days ago a thing was and how many days later it was recorded; so it never looks old.
"""

from __future__ import annotations

import datetime as dt
import tomllib
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass
from typing import Any, Final

from r2p_field.crypto.randomness import random_bytes
from r2p_field.domain import records
from r2p_field.domain.ids import RecordId, item_id
from r2p_field.domain.jobs import Progress
from r2p_field.domain.observation import Observation
from r2p_field.services.observations import Observations
from r2p_field.services.resources import Resources

FILE: Final = "farwater.toml"
_HOUR: Final = 17
"""The hour of the day (UTC) at which the invented officer writes."""
_PLAIN: Final = (
    *("title", "what", "type", "language", "sensitivity", "conflict", "response", "speech", "known"),
    *("not_for", "minimum_form", "flash"),
)
"""Fields of an observation that stand in the file as they are stored."""


@dataclass(kw_only=True)
class Past:
    """A clock that shows the moment at which something invented is written; milliseconds since 1970 (UTC)."""

    now: int

    def __call__(self) -> int:
        """Return the time."""
        return self.now


@dataclass(frozen=True, slots=True, kw_only=True)
class Written:
    """One thing that the invented officer wrote: on which day, and its name within the file."""

    day: dt.date
    key: str
    raw: Mapping[str, Any]


class SampleCountry:
    """The invented country as it looks from one day."""

    def __init__(self, resources: Resources, today: dt.date) -> None:
        self._today = today
        self._file = tomllib.loads(resources.sample(FILE).read_text("utf-8"))
        self._places = {place["key"]: place for place in self._file["place"]}
        self._catalogues = resources.catalogues()
        self._known: dict[str, RecordId] = {}

    @property
    def name(self) -> str:
        """What the country is called."""
        return str(self._file["country"]["name"])

    def write(self, clock: Past, observations: Observations, progress: Progress) -> None:
        """Write everything, in the order in which it was written down. Raises Cancelled."""
        entries = sorted(self._written("observation"), key=lambda one: one.day)
        for done, one in enumerate(entries):
            progress.report(done, len(entries), "Making the invented country")
            clock.now = _milliseconds(one.day)
            self._known[one.key] = observations.add(self.observation(one))
        progress.report(len(entries), len(entries), "Making the invented country")

    def _written(self, kind: str) -> Iterator[Written]:
        for raw in self._file[kind]:
            day = self._ago(raw["days_ago"] - raw.get("recorded_after", 0))
            yield Written(day=min(day, self._today), key=raw["key"], raw=raw)

    def observation(self, written: Written) -> Observation:
        """Return an observation of the file with its days, its place and its ids."""
        raw = written.raw
        body: dict[str, Any] = {name: raw[name] for name in _PLAIN if name in raw}
        body["when"] = self._when(raw)
        body["where"] = self._where(raw)
        body["factors"] = [self._sign(line) for line in raw.get("signs", ())]
        body["triggers"] = [self._trigger(line) for line in raw.get("triggers", ())]
        body["counts"] = [_count(row) for row in raw.get("counts", ())]
        body["parties"] = [{"id": _id(), **row} for row in raw.get("parties", ())]
        body["links"] = [{**row, "id": _id(), "to": self._known[row["to"]]} for row in raw.get("links", ())]
        sections: tuple[tuple[str, Callable[[Any], dict[str, Any]]], ...] = (
            ("consent", _consent),
            ("rumour", self._rumour),
            ("risk", self._risk),
        )
        body |= {name: make(raw[name]) for name, make in sections if name in raw}
        return records.observation_from({name: value for name, value in body.items() if value})

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

    def _rumour(self, raw: Mapping[str, Any]) -> dict[str, Any]:
        found = {name: raw[name] for name in ("heard", "verdict", "told_back_to") if name in raw}
        checks = [
            {"id": _id(), "what": check["what"], "on": self._ago(check["days_ago"]).isoformat()}
            for check in raw.get("checks", ())
        ]
        if "told_back_days_ago" in raw:
            found["told_back_on"] = self._ago(raw["told_back_days_ago"]).isoformat()
        return found | ({"checks": checks} if checks else {})

    def _risk(self, raw: Mapping[str, Any]) -> dict[str, Any]:
        found = {name: raw[name] for name in ("level", "decision", "measures") if name in raw}
        if "review_days_ago" in raw:
            found["review"] = self._ago(raw["review_days_ago"]).isoformat()
        return found


def _milliseconds(day: dt.date) -> int:
    return int(dt.datetime.combine(day, dt.time(_HOUR), dt.UTC).timestamp() * 1000)


def _id() -> str:
    return item_id(random_bytes(16))


def _count(row: Mapping[str, Any]) -> dict[str, Any]:
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
