"""Section 6 of docs/formats.md, written from that page alone: slow and plain, one record at a time."""

import itertools
import json
from dataclasses import dataclass, field
from typing import Any

from tests.vectors.formats.wire import canon, digest, judge_canon, unb64u, uuid8

ABSENT = object()
REASONS = ("erased", "withheld", "wanted", "newer", "unreadable")
RANKS: dict[tuple[str, ...], list[Any]] = {
    ("sensitivity",): ["severe", "high", "moderate", "low", ABSENT],
    ("risk", "level"): ["red", "amber", "green", ABSENT],
    ("risk", "decision"): ["hold", "contact_only", ABSENT, "send_with_measures"],
}


@dataclass
class Rev:
    """A stored revision: header, what came of the payload, and how it came."""

    header: bytes
    state: str = "full"
    nonce: bytes = b""
    payload: bytes | None = None
    id: str = ""
    h: dict[str, Any] = field(default_factory=dict)

    def __post_init__(self) -> None:
        self.h = json.loads(self.header)
        self.id = digest("rev", self.header).hex()

    @property
    def rank(self) -> tuple[str, str]:
        return self.h["hlc"], self.id


@dataclass
class Case:
    """Everything that the fold may look at."""

    revisions: list[Rev]
    checkpoints: list[dict[str, Any]]
    positions: list[dict[str, Any]]
    heirs: dict[str, list[str]]
    confirmed: list[str]
    kinds: dict[str, list[int]]

    def by_id(self) -> dict[str, Rev]:
        return {r.id: r for r in self.revisions}


def proven(case: Case) -> set[str]:
    known, out = case.by_id(), set()
    for c in case.checkpoints:
        at = known.get(c["tip"])
        if at is None or (at.h["feed"], at.h["seq"]) != (c["feed"], c["seq"]):
            continue
        while at is not None and at.id not in out:
            out.add(at.id)
            before = known.get(at.h.get("prev", ""))
            if before and (before.h["feed"], before.h["seq"]) != (at.h["feed"], at.h["seq"] - 1):
                before = None
            at = before
    return out


def position(case: Case, rev: Rev) -> dict[str, Any] | None:
    fit = [p for p in case.positions if p["feed"] == rev.h["feed"] and p["from"] <= rev.h["seq"]]
    return max(fit, key=lambda p: p["from"]) if fit else None


def admitted(case: Case) -> dict[str, dict[str, Any]]:
    good, out = proven(case), {}
    for r in case.revisions:
        p = position(case, r)
        if r.id in good and p and "record" in p["may"]:
            out[r.id] = p
    return out


def heirs(case: Case, feed: str) -> set[str]:
    out, todo = set(), [feed]
    while todo:
        for h in case.heirs.get(todo.pop(), []):
            if h not in out:
                out.add(h)
                todo.append(h)
    return out


def born_here(rev: Rev) -> bool:
    if "born" not in rev.h:
        return False
    return bool(
        uuid8(digest("record", bytes.fromhex(rev.h["feed"]), unb64u(rev.h["born"]))) == rev.h["record"]
    )


def external(rev: Rev) -> bool:
    return "origin" in rev.h and uuid8(digest("import", bytes.fromhex(rev.h["origin"]))) == rev.h["record"]


def first_of(case: Case, record: str) -> Rev | None:
    ok = admitted(case)
    births = [r for r in case.revisions if r.h["record"] == record and r.id in ok and born_here(r)]
    return min(births, key=lambda r: (r.h["feed"], r.h["seq"], r.id), default=None)


def may_change(case: Case, record: str, feed: str, place: dict[str, Any]) -> bool:
    """Rule 2 without the part about `origin`."""
    first = first_of(case, record)
    if first is None:
        return False
    if feed == first.h["feed"] or feed in heirs(case, first.h["feed"]):
        return True
    home = admitted(case)[first.id].get("committee")
    return home is not None and place.get("committee") == home


def eligible(case: Case, rev: Rev) -> bool:
    place = admitted(case).get(rev.id)
    return place is not None and (external(rev) or may_change(case, rev.h["record"], rev.h["feed"], place))


def erased(case: Case) -> set[str]:
    """Ids against which an erasure counts."""
    out: set[str] = set()
    ok = admitted(case)
    for e in case.revisions:
        body = readable(case, e)
        if e.h["kind"] != "erasure" or e.h["v"] != 1 or e.id not in ok or body is None:
            continue
        for r in case.revisions:
            named = r.id in body.get("targets", []) or r.h["record"] == body.get("record")
            if named and r.h["kind"] != "erasure" and _counts(case, e, r, ok[e.id]):
                out.add(r.id)
    return out


def _counts(case: Case, e: Rev, r: Rev, place: dict[str, Any]) -> bool:
    if "erase" in place["may"] and e.id in case.confirmed:
        return True
    if external(r):
        return e.h["feed"] == r.h["feed"] or e.h["feed"] in heirs(case, r.h["feed"])
    return may_change(case, r.h["record"], e.h["feed"], place)


def readable(case: Case, rev: Rev) -> dict[str, Any] | None:
    """The body, where the payload is there and understood."""
    return None if why_not(case, rev, set()) else json.loads(rev.payload or b"{}")["body"]


def why_not(case: Case, rev: Rev, gone: set[str]) -> str | None:
    if rev.id in gone or (rev.payload is None and rev.state == "erased"):
        return "erased"
    if rev.payload is None:
        return "withheld" if rev.state == "withheld" else "wanted"
    if rev.h["v"] != 1 or rev.h["form"] not in case.kinds.get(rev.h["kind"], []):
        return "newer"
    if judge_canon(rev.payload) != "ok":
        return "unreadable"
    value = json.loads(rev.payload)
    whole = (
        isinstance(value, dict)
        and {"app", "at", "body", "by"} <= set(value)
        and isinstance(value["body"], dict)
    )
    return None if whole else "unreadable"


def fold(case: Case, record: str) -> dict[str, Any]:
    """`state` (text, absent without an eligible revision), `foreign`, `forks`."""
    own = {r.id: r for r in case.revisions if r.h["record"] == record}
    good = {i: r for i, r in own.items() if eligible(case, r)}
    first = first_of(case, record)
    ok = admitted(case)
    waits = first is None and not good
    foreign = 0 if waits else sum(1 for i in own if i in ok and i not in good)
    out: dict[str, Any] = {"foreign": foreign, "forks": forks(case)}
    if good:
        out["state"] = canon(_state(case, record, own, good, first)).decode()
    return out


def forks(case: Case) -> list[dict[str, Any]]:
    at: dict[tuple[str, int], set[str]] = {}
    good = proven(case)
    for r in (r for r in case.revisions if r.id in good):
        at.setdefault((r.h["feed"], r.h["seq"]), set()).add(r.id)
    return [{"feed": f, "ids": sorted(ids), "seq": s} for (f, s), ids in sorted(at.items()) if len(ids) > 1]


def ancestors(own: dict[str, Rev], rev: Rev) -> set[str]:
    out: set[str] = set()
    todo = list(rev.h["parents"])
    while todo:
        i = todo.pop()
        if i in own and i not in out:
            out.add(i)
            todo.extend(own[i].h["parents"])
    return out


def _state(
    case: Case, record: str, own: dict[str, Rev], good: dict[str, Rev], first: Rev | None
) -> dict[str, Any]:
    up = {i: ancestors(own, own[i]) for i in own}
    heads = [r for i, r in good.items() if not any(i in up[j] for j in good)]
    gone = erased(case)
    top = max(heads, key=lambda r: r.rank)
    state: dict[str, Any] = {
        "form": top.h["form"],
        "heads": sorted(r.id for r in heads),
        "kind": top.h["kind"],
        "record": record,
    }
    if first is not None:
        state["owner"] = first.h["feed"]
    reasons = [why_not(case, r, gone) for r in heads]
    told = [w for w in REASONS if w in reasons]
    if told:
        return {**state, "incomplete": told[0]}
    bodies = {r.id: readable(case, r) for r in heads}
    different = len({canon(b) for b in bodies.values()})
    if different == 1:
        return {**state, "body": bodies[top.id]}
    if different > 64 or len(heads) > 256:
        return {**state, "incomplete": "crowded"}
    base = None
    if (found := _base(heads, good, up)) is not None and not why_not(case, found, gone):
        base = readable(case, found)
    merge = Merge([(r.rank, bodies[r.id]) for r in heads], base)
    state["body"] = merge.run()
    if merge.conflicts:
        whole = {**state, "conflicts": sorted(merge.conflicts, key=lambda c: c["at"])}
        if len(canon(whole)) > 8 << 20:
            del state["body"]
            return {**state, "incomplete": "crowded"}
        return whole
    return state


def _base(heads: list[Rev], good: dict[str, Rev], up: dict[str, set[str]]) -> Rev | None:
    found: set[str] = set()
    for a, b in itertools.combinations(heads, 2):
        common = {i for i in up[a.id] & up[b.id] if i in good}
        nearest = {i for i in common if not any(i in up[j] for j in common)}
        if len(nearest) != 1:
            return None
        found |= nearest
    return good[found.pop()] if len(found) == 1 else None


def same(a: Any, b: Any) -> bool:
    return key(a) == key(b)


def key(value: Any) -> bytes:
    return b"" if value is ABSENT else canon(value)


class Merge:
    """Rule 5: heads as (rank, body), base as body or None."""

    def __init__(self, heads: list[tuple[tuple[str, str], Any]], base: Any) -> None:
        self.heads, self.base = sorted(heads), base
        self.conflicts: list[dict[str, Any]] = []

    def run(self) -> dict[str, Any]:
        names = {n for _, b in self.heads for n in b} | set(self.base or {})
        done = {n: self.field(n) for n in sorted(names)}
        return {n: v for n, v in done.items() if v is not ABSENT}

    def field(self, name: str) -> Any:
        values = [b.get(name, ABSENT) for _, b in self.heads]
        base = ABSENT if self.base is None else self.base.get(name, ABSENT)
        if all(same(v, values[0]) for v in values):
            return values[0]
        kind = _type([v for v in [*values, base] if v is not ABSENT])
        if kind == "value":
            return self.place([name], values, base)
        maker = {"set": self.set, "object": self.object, "items": self.items}[kind]
        made = maker(name, values, base)
        return made if made or all(v is not ABSENT for v in values) else ABSENT

    def set(self, name: str, values: list[Any], base: Any) -> list[str]:
        members = [set() if v is ABSENT else set(v) for v in values]
        union = set().union(*members)
        if self.base is None or name == "not_for":
            return sorted(union)
        old = set() if base is ABSENT else set(base)
        return sorted(m for m in union if m not in old or all(m in s for s in members))

    def object(self, name: str, values: list[Any], base: Any) -> dict[str, Any]:
        return self.names([name], [{} if v is ABSENT else v for v in values], {} if base is ABSENT else base)

    def names(self, at: list[str], values: list[Any], base: Any) -> dict[str, Any]:
        found = {n for v in [*values, base] for n in v}
        done = {
            n: self.place([*at, n], [v.get(n, ABSENT) for v in values], base.get(n, ABSENT))
            for n in sorted(found)
        }
        return {n: v for n, v in done.items() if v is not ABSENT}

    def items(self, name: str, values: list[Any], base: Any) -> list[Any]:
        maps = [{} if v is ABSENT else {i["id"]: i for i in v} for v in values]
        old = {} if base is ABSENT else {i["id"]: i for i in base}
        out = []
        for ident in sorted({i for m in maps for i in m}):
            if all(ident in m for m in maps):
                item = self.names([name, ident], [m[ident] for m in maps], old.get(ident, {}))
            else:
                item = self.place(
                    [name, ident], [m.get(ident, ABSENT) for m in maps], old.get(ident, ABSENT), item=True
                )
            if item is not ABSENT:
                out.append(item)
        return out

    def place(self, at: list[str], values: list[Any], base: Any, *, item: bool = False) -> Any:
        if all(same(v, values[0]) for v in values):
            return values[0]
        moved = list(range(len(values)))
        if self.base is not None:
            moved = [n for n in moved if not same(values[n], base)]
            if len({key(values[n]) for n in moved}) == 1:
                return values[moved[0]]
        self.note(at, values)
        if at[0] in ("consent", "sensitivity", "risk") and (rank := _rank(at, values)) is not None:
            return rank
        shown = [n for n in moved if not (item and values[n] is ABSENT)]
        return values[shown[-1]]

    def note(self, at: list[str], values: list[Any]) -> None:
        held: dict[bytes, dict[str, Any]] = {}
        for (rank, _), v in zip(self.heads, values, strict=True):
            entry = held.setdefault(key(v), {"heads": []} if v is ABSENT else {"heads": [], "value": v})
            entry["heads"].append(rank[1])
        for entry in held.values():
            entry["heads"].sort()
        self.conflicts.append({"at": at, "values": sorted(held.values(), key=lambda e: e["heads"])})


def _type(present: list[Any]) -> str:
    if all(isinstance(v, dict) for v in present):
        return "object"
    if not all(isinstance(v, list) for v in present) or not any(present):
        return "value"
    if all(_items(v) for v in present):
        return "items"
    if all(all(isinstance(m, str) for m in v) and len(set(v)) == len(v) for v in present):
        return "set"
    return "value"


def _items(value: list[Any]) -> bool:
    fit = all(isinstance(m, dict) and isinstance(m.get("id"), str) for m in value)
    return fit and len({m["id"] for m in value}) == len(value)


def _rank(at: list[str], values: list[Any]) -> Any:
    """The most restrictive value; the last of equals, as values come by (hlc, id). None: the general rule."""
    order = RANKS.get(tuple(at))
    if order is None and not (at[0] == "consent" and len(at) == 2):
        if at[0] == "risk" and len(at) == 2:
            return None
        order = [ABSENT]

    def grade(value: Any) -> tuple[int, bytes]:
        if order is None:
            return _consent(value)
        known = [n for n, o in enumerate(order) if same(o, value)]
        return (-1 - known[0], b"") if known else (1, key(value))

    best = max(grade(v) for v in values)
    return [v for v in values if grade(v) == best][-1]


def _consent(value: Any) -> tuple[int, bytes]:
    if value is ABSENT:
        return -3, b""
    answer = value.get("answer") if isinstance(value, dict) else None
    if answer == "yes":
        return (-5 if value.get("detail") is True else -4), b""
    grades = {"no": -1, "not_asked": -2}
    return (grades[answer], b"") if answer in grades else (1, key(value))
