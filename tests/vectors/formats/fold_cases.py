"""Small sets of revisions with their admission given, and the state that section 6 makes of them."""

import itertools
from typing import Any

from tests.vectors.formats.folding import Case, Rev, fold
from tests.vectors.formats.wire import Keys, b64u, canon, det, digest, uuid8

ABOUT = (
    "Section 6. `revisions`: header, how it came (`full`, `withheld`, `erased`, `absent`), nonce, payload."
    " `checkpoints` are valid. `positions`: the one with the greatest `from` <= seq decides. `heirs`: direct."
    " `confirmed`: erasures that a person confirmed here. `kinds`: what the reader understands. `state`: text"
    " of the canonical state of `record`; no `state`: none. Any order of `revisions` gives the same."
)
OWNER, MATE, OTHER, HEIR, HQ = Keys("officer"), Keys("colleague"), Keys("stranger"), Keys("heir"), Keys("hq")
FIELD = {"role": "field", "committee": "north", "may": ["record"]}
SOUTH = {"role": "field", "committee": "south", "may": ["record"]}
OFFICE = {"role": "headquarters", "may": ["record", "erase", "register"]}
KINDS = {"observation": [1], "erasure": [1], "event": [1]}


class World:
    """Writes revisions one after another; what the page calls admission is given as positions."""

    def __init__(self, label: str) -> None:
        self.label, self.revs, self.last, self.time = label, [], {}, itertools.count(1)  # type: ignore[var-annotated]
        self.positions = [
            {"feed": k.id, "from": 0, **p}
            for k, p in ((OWNER, FIELD), (MATE, FIELD), (OTHER, SOUTH), (HQ, OFFICE))
        ]
        self.heirs: dict[str, list[str]] = {}
        self.confirmed: list[str] = []
        self.unproven: set[str] = set()
        self.born = det(f"fold/{label}", 16)
        self.record = uuid8(digest("record", bytes.fromhex(OWNER.id), self.born))

    def write(self, by: Keys, body: Any, *parents: Rev, came: str = "full", **header: Any) -> Rev:
        before = self.last.get(by.id)
        n = next(self.time)
        raw = (
            body
            if isinstance(body, bytes)
            else canon(
                {
                    "app": "vectors",
                    "at": "2026-11-23T10:00:00Z",
                    "body": body,
                    "by": {"person": "p", "role": "field"},
                }
            )
        )
        nonce = det(f"fold/{self.label}/{n}", 16)
        h: dict[str, Any] = {
            "v": 1,
            "feed": by.id,
            "seq": 0 if before is None else before.h["seq"] + 1,
            "record": self.record,
            "parents": sorted(p.id for p in parents),
            "hlc": f"{0x018F3A2B4C00 + n:012x}0000",
            "kind": "observation",
            "form": 1,
            "commitment": digest("pay", nonce, raw).hex(),
            "length": len(raw),
        }
        if before is not None:
            h["prev"] = before.id
        h.update(header)
        rev = Rev(
            canon({k: v for k, v in h.items() if v is not None}),
            came,
            nonce if came == "full" else b"",
            raw if came == "full" else None,
        )
        self.revs.append(rev)
        if "fork" not in self.label or by is not OWNER or before is None:
            self.last[by.id] = rev
        return rev

    def first(self, body: Any, **more: Any) -> Rev:
        return self.write(OWNER, body, born=b64u(self.born), **more)

    def erase(self, by: Keys, **body: Any) -> Rev:
        born = det(f"erasure/{self.label}/{len(self.revs)}", 16)
        return self.write(
            by,
            body,
            kind="erasure",
            born=b64u(born),
            record=uuid8(digest("record", bytes.fromhex(by.id), born)),
        )

    def vector(self, name: str | None = None, **more: Any) -> dict[str, Any]:
        pointed = {r.h.get("prev") for r in self.revs}
        tips = [r for r in self.revs if r.id not in pointed and r.id not in self.unproven]
        points = [{"feed": r.h["feed"], "seq": r.h["seq"], "tip": r.id} for r in tips]
        case = Case(
            self.revs, more.pop("checkpoints", points), self.positions, self.heirs, self.confirmed, KINDS
        )
        results = [
            fold(
                Case(list(order), case.checkpoints, case.positions, case.heirs, case.confirmed, KINDS),
                self.record,
            )
            for order in _orders(self.revs)
        ]
        assert all(r == results[0] for r in results), name
        return {
            "name": name or self.label,
            "expect": "ok",
            "record": self.record,
            "revisions": [_shown(r) for r in self.revs],
            "checkpoints": case.checkpoints,
            "positions": self.positions,
            "heirs": self.heirs,
            "confirmed": self.confirmed,
            "kinds": KINDS,
            **results[0],
        }


def _orders(revs: list[Rev]) -> list[tuple[Rev, ...]]:
    return [*itertools.islice(itertools.permutations(revs), 40), tuple(reversed(revs))]


def _shown(r: Rev) -> dict[str, Any]:
    out = {"header": r.header.decode(), "id": r.id, "came": r.state}
    return out if r.payload is None else {**out, "nonce_hex": r.nonce.hex(), "payload_hex": r.payload.hex()}


def small_chain(keys: Keys) -> list[Rev]:
    """Four revisions of one record, for the bundle: two full, one withheld, one erased."""
    assert keys.id == OWNER.id
    w = World("bundle")
    a = w.first({"title": "Roadblock"})
    b = w.write(OWNER, {"title": "Roadblock at the bridge"}, a)
    c = w.write(OWNER, {"title": "x"}, b, came="withheld")
    w.write(OWNER, {"title": "y"}, c, came="erased")
    return w.revs


def two(
    label: str, base: Any, left: Any, right: Any, *, came: str = "full", name: str | None = None
) -> dict[str, Any]:
    w = World(label)
    a = w.first(base, came=came)
    w.write(OWNER, left, a)
    w.write(MATE, right, a)
    return w.vector(name)


def ident(n: int) -> str:
    return f"{n:032x}"


def merges() -> list[dict[str, Any]]:
    i, j, k = ({"id": ident(n), "what": f"party {n}", "size": n} for n in (1, 2, 3))
    yes, no, detail = {"answer": "yes", "detail": False}, {"answer": "no"}, {"answer": "yes", "detail": True}
    cases = {
        "two equal heads": ({"title": "a"}, {"title": "b"}, {"title": "b"}),
        "different fields": (
            {"title": "a", "where": "x"},
            {"title": "b", "where": "x"},
            {"title": "a", "where": "y"},
        ),
        "same field": ({"title": "a", "n": 1}, {"title": "b", "n": 1}, {"title": "c", "n": 1}),
        "same change": ({"title": "a", "n": 1}, {"title": "b", "n": 2}, {"title": "b", "n": 1}),
        "field removed and kept": ({"title": "a", "n": 1}, {"title": "a"}, {"title": "b", "n": 1}),
        "field removed and changed": ({"n": 1}, {}, {"n": 2}),
        "field added twice": ({}, {"n": 1}, {"n": 2}),
        "back to the older value": ({"n": 1}, {"n": 1, "title": "x"}, {"n": 2}),
        "object, different names": (
            {"when": {"from": "1", "to": "2"}},
            {"when": {"from": "0", "to": "2"}},
            {"when": {"from": "1", "to": "3"}},
        ),
        "object, one name": ({"when": {"from": "1"}}, {"when": {"from": "2"}}, {"when": {"from": "3"}}),
        "object removed and changed": (
            {"when": {"from": "1", "to": "2"}},
            {},
            {"when": {"from": "3", "to": "2"}},
        ),
        "deeper is whole": (
            {"when": {"at": {"a": 1, "b": 1}}},
            {"when": {"at": {"a": 2, "b": 1}}},
            {"when": {"at": {"a": 1, "b": 2}}},
        ),
        "object and text": ({"when": {"a": 1}}, {"when": "x"}, {"when": {"a": 2}}),
        "items, different ones": (
            {"parties": [i, j]},
            {"parties": [{**i, "size": 9}, j]},
            {"parties": [i, {**j, "size": 8}]},
        ),
        "items, one name": (
            {"parties": [i]},
            {"parties": [{**i, "size": 9}]},
            {"parties": [{**i, "size": 8}]},
        ),
        "items, different names": (
            {"parties": [i]},
            {"parties": [{**i, "size": 9}]},
            {"parties": [{**i, "what": "z"}]},
        ),
        "items added by both": ({"parties": [i]}, {"parties": [i, k]}, {"parties": [i, j]}),
        "item removed and kept": ({"parties": [i, j]}, {"parties": [j]}, {"parties": [j, i], "t": 1}),
        "item removed and changed": (
            {"parties": [i, j]},
            {"parties": [j]},
            {"parties": [{**i, "size": 9}, j]},
        ),
        "item changed and removed": (
            {"parties": [i, j]},
            {"parties": [{**i, "size": 9}, j]},
            {"parties": [j]},
        ),
        "all items removed by one": ({"parties": [i]}, {"parties": []}, {"parties": [i], "t": 1}),
        "items field removed by one": ({"parties": [i]}, {}, {"parties": [i], "t": 1}),
        "item added twice with other values": (
            {"parties": []},
            {"parties": [i]},
            {"parties": [{**i, "size": 9}]},
        ),
        "items with one id twice": ({"parties": [i]}, {"parties": [i, i]}, {"parties": [j]}),
        "set": ({"tags": ["a", "b"]}, {"tags": ["a", "b", "c"]}, {"tags": ["b"]}),
        "set emptied": ({"tags": ["a"]}, {"tags": []}, {"tags": ["a"], "t": 1}),
        "set removed": ({"tags": ["a"]}, {}, {"tags": ["a"], "t": 1}),
        "set added by both": ({}, {"tags": ["z", "é"]}, {"tags": ["\U0001f54a", "\uffee"]}),
        "set against items": ({"x": []}, {"x": ["a"]}, {"x": [i]}),
        "array of numbers": ({"x": [1]}, {"x": [1, 2]}, {"x": [1, 3]}),
        "not_for is always the union": (
            {"not_for": ["partner"]},
            {"not_for": []},
            {"not_for": ["headquarters", "partner"]},
        ),
        "sensitivity": ({"sensitivity": "low"}, {"sensitivity": "severe"}, {"sensitivity": "moderate"}),
        "sensitivity, one changed": (
            {"sensitivity": "high"},
            {"sensitivity": "high"},
            {"sensitivity": "low"},
        ),
        "sensitivity, unknown code": (
            {"sensitivity": "low"},
            {"sensitivity": "severe"},
            {"sensitivity": "beyond"},
        ),
        "sensitivity, removed": ({"sensitivity": "moderate"}, {"sensitivity": "low"}, {}),
        "consent": (
            {"consent": {"partner": {"answer": "not_asked"}}},
            {"consent": {"partner": no}},
            {"consent": {"partner": yes}},
        ),
        "consent, detail": ({}, {"consent": {"partner": yes}}, {"consent": {"partner": detail}}),
        "consent withdrawn as a whole": ({"consent": {"partner": yes}}, {}, {"consent": {"partner": detail}}),
        "consent, other uses": (
            {"consent": {}},
            {"consent": {"partner": yes}},
            {"consent": {"publication": no}},
        ),
        "risk": (
            {"risk": {"level": "green"}},
            {"risk": {"level": "red", "decision": "hold", "measures": "m"}},
            {"risk": {"level": "amber", "decision": "send_with_measures", "measures": "n"}},
        ),
        "risk undecided": (
            {"risk": {"level": "red", "decision": "hold"}},
            {"risk": {"level": "red"}},
            {"risk": {"level": "red", "decision": "send_with_measures"}},
        ),
    }
    out = [two(f"{name}, with base", *bodies) for name, bodies in cases.items()]
    return out + [two(f"{name}, base withheld", *bodies, came="withheld") for name, bodies in cases.items()]


def cases() -> list[dict[str, Any]]:
    return [*plain(), *merges(), *bases(), *absent(), *erasures(), *writers()]


def plain() -> list[dict[str, Any]]:
    out = []
    w = World("one revision")
    w.first({"title": "a"})
    out.append(w.vector())
    w = World("one head, unsorted lists stay")
    w.write(
        OWNER, {"tags": ["b", "a"], "parties": [{"id": ident(2)}, {"id": ident(1)}]}, w.first({"title": "a"})
    )
    out.append(w.vector())
    w = World("equal heads of the first revision's author")
    a = w.first({"t": 1})
    w.write(OWNER, {"t": 2}, a)
    w.write(OWNER, {"t": 2}, a)
    out.append(w.vector())
    w = World("conflict resolved")
    a = w.first({"t": 1})
    b, c = w.write(OWNER, {"t": 2}, a), w.write(MATE, {"t": 3}, a)
    w.write(MATE, {"t": 3}, b, c)
    out.append(w.vector())
    w = World("two firsts without a common ancestor")
    w.first({"t": 1, "tags": ["a"]})
    w.write(MATE, {"t": 2, "tags": ["b"]})
    out.append(w.vector())
    w = World("higher counter wins the display")
    a = w.first({"t": 1})
    w.write(OWNER, {"t": 2}, a, hlc="018f3a2b4c090001")
    w.write(MATE, {"t": 3}, a, hlc="018f3a2b4c090000")
    out.append(w.vector())
    w = World("deep conflict passes the depth of 16")
    deep: Any = 1
    for _ in range(13):
        deep = [deep]
    a = w.first({"t": 1})
    w.write(OWNER, {"t": deep}, a)
    w.write(MATE, {"t": 2}, a)
    return [*out, w.vector()]


def bases() -> list[dict[str, Any]]:
    out = []
    w = World("nearest base is withheld, an older one is not used")
    a = w.first({"t": 1})
    b = w.write(OWNER, {"t": 2}, a, came="withheld")
    w.write(OWNER, {"t": 1}, b)
    w.write(MATE, {"t": 2}, b)
    out.append(w.vector())
    w = World("criss-cross has no base")
    a = w.first({"t": 1})
    b, c = w.write(OWNER, {"t": 2}, a), w.write(MATE, {"t": 3}, a)
    w.write(OWNER, {"t": 2}, b, c)
    w.write(MATE, {"t": 3, "u": 1}, b, c)
    out.append(w.vector())
    w = World("three heads of one base")
    a = w.first({"t": 1, "u": 1, "x": 1})
    w.write(OWNER, {"t": 2, "u": 1, "x": 1}, a)
    w.write(MATE, {"t": 1, "u": 2, "x": 1}, a)
    w.write(OWNER, {"t": 1, "u": 3, "x": 1}, a)
    out.append(w.vector())
    w = World("three heads of different bases have none")
    a = w.first({"t": 1})
    b = w.write(OWNER, {"t": 2}, a)
    w.write(OWNER, {"t": 1}, b)
    w.write(MATE, {"t": 2, "u": 1}, b)
    w.write(MATE, {"t": 1, "u": 2}, a)
    out.append(w.vector())
    w = World("a missing revision between makes two heads")
    a = w.first({"t": 1})
    b = w.write(OWNER, {"t": 2}, a)
    w.write(MATE, {"t": 3}, b)
    w.revs.remove(b)
    tips = [{"feed": r.h["feed"], "seq": r.h["seq"], "tip": r.id} for r in w.revs]
    return [*out, w.vector(checkpoints=tips)]


def absent() -> list[dict[str, Any]]:
    out = []
    for came in ("withheld", "erased", "absent"):
        w = World(f"head {came}")
        w.write(OWNER, {"t": 2}, w.first({"t": 1}), came=came)
        out.append(w.vector())
    w = World("one head withheld, one wanted, one whole")
    a = w.first({"t": 1})
    for came, by in (("withheld", OWNER), ("absent", MATE), ("full", OWNER)):
        w.write(by, {"t": 2}, a, came=came)
    out.append(w.vector())
    odd: dict[str, Any] = {"later form": {"form": 2}, "unknown kind": {"kind": "dream"}, "later v": {"v": 2}}
    for name, header in odd.items():
        w = World(f"head of {name}")
        w.write(OWNER, {"t": 2}, w.first({"t": 1}), **header)
        out.append(w.vector())
    for name, raw in (
        ("not canonical", b'{"a": 1}'),
        (
            "without a body",
            canon({"app": "a", "at": "2026-11-23T10:00:00Z", "by": {"person": "p", "role": "f"}}),
        ),
    ):
        w = World(f"head {name}")
        w.write(OWNER, raw, w.first({"t": 1}))
        out.append(w.vector())
    return out


def erasures() -> list[dict[str, Any]]:
    out = []
    w = World("erasure of an earlier wording")
    a = w.first({"t": 1})
    w.write(OWNER, {"t": 2}, a)
    w.erase(OWNER, targets=[a.id])
    out.append(w.vector())
    w = World("erasure of the head")
    b = w.write(OWNER, {"t": 2}, w.first({"t": 1}))
    w.erase(OWNER, targets=[b.id])
    out.append(w.vector())
    w = World("erasure of the record before a later revision")
    a = w.first({"t": 1})
    w.erase(OWNER, record=w.record)
    w.write(OWNER, {"t": 2}, a)
    out.append(w.vector())
    w = World("erasure without its target")
    a = w.first({"t": 1})
    w.erase(OWNER, targets=["ab" * 32])
    out.append(w.vector())
    w = World("erasure of the base")
    a = w.first({"t": 1})
    w.write(OWNER, {"t": 1, "u": 1}, a)
    w.write(MATE, {"t": 2}, a)
    w.erase(MATE, targets=[a.id])
    out.append(w.vector())
    w = World("erasure by a stranger counts for nothing")
    a = w.first({"t": 1})
    w.erase(OTHER, record=w.record)
    out.append(w.vector())
    for confirmed in (False, True):
        w = World(f"erasure by headquarters, {'confirmed' if confirmed else 'not confirmed'}")
        w.first({"t": 1})
        e = w.erase(HQ, record=w.record)
        w.confirmed = [e.id] if confirmed else []
        out.append(w.vector())
    w = World("an erased erasure still counts")
    a = w.first({"t": 1})
    e = w.erase(OWNER, targets=[a.id])
    w.erase(OWNER, targets=[e.id])
    out.append(w.vector())
    w = World("unproven erasure")
    a = w.first({"t": 1})
    e = w.erase(MATE, targets=[a.id])
    w.unproven = {e.id}
    out.append(w.vector())
    for by, name in ((OTHER, "own"), (MATE, "another's")):
        w = imported(f"erasure in an imported record: {name}")
        r = external(w, OTHER, {"t": 1})
        w.erase(by, targets=[r.id])
        out.append(w.vector())
    return out


def imported(label: str) -> World:
    import hashlib

    w = World(label)
    w.origin = hashlib.sha256(canon(["acled", label])).hexdigest()  # type: ignore[attr-defined]
    w.record = uuid8(digest("import", bytes.fromhex(w.origin)))  # type: ignore[attr-defined]
    return w


def external(w: World, by: Keys, body: Any, *parents: Rev) -> Rev:
    return w.write(by, body, *parents, origin=w.origin, kind="event")  # type: ignore[attr-defined]


def writers() -> list[dict[str, Any]]:
    out = []
    w = World("foreign writer")
    w.write(OTHER, {"t": 2}, w.first({"t": 1}))
    out.append(w.vector())
    w = World("owner goes on from a foreign revision")
    w.write(OWNER, {"t": 3}, w.write(OTHER, {"t": 2}, w.first({"t": 1})))
    out.append(w.vector())
    w = World("headquarters has no committee")
    w.write(HQ, {"t": 2}, w.first({"t": 1}))
    out.append(w.vector())
    w = World("committee")
    w.write(MATE, {"t": 2}, w.first({"t": 1}))
    out.append(w.vector())
    w = World("committee member moved away")
    a = w.first({"t": 1})
    b = w.write(MATE, {"t": 2}, a)
    w.write(MATE, {"t": 3}, b)
    w.positions.append({"feed": MATE.id, "from": 1, **SOUTH})
    out.append(w.vector())
    w = World("owner moved, the first revision decides")
    a = w.first({"t": 1})
    b = w.write(OWNER, {"t": 2}, a)
    w.write(MATE, {"t": 3}, b)
    w.positions.append({"feed": OWNER.id, "from": 1, **SOUTH})
    out.append(w.vector())
    w = World("no committee is not a committee")
    w.write(HEIR, {"t": 2}, w.first({"t": 1}))
    w.positions = [{"feed": k.id, "from": 0, "role": "local", "may": ["record"]} for k in (OWNER, HEIR)]
    out.append(w.vector())
    w = World("position without the right to record")
    w.write(MATE, {"t": 2}, w.first({"t": 1}))
    w.positions[1] = {**w.positions[1], "may": ["register"]}
    out.append(w.vector())
    w = World("heir of an heir")
    w.write(HEIR, {"t": 2}, w.first({"t": 1}))
    w.positions.append({"feed": HEIR.id, "from": 0, **SOUTH})
    w.heirs = {OWNER.id: [OTHER.id], OTHER.id: [HEIR.id, OWNER.id]}
    out.append(w.vector())
    w = World("an heir without the owner's first revision waits")
    a = w.first({"t": 1})
    w.write(HEIR, {"t": 2}, a)
    w.revs.remove(a)
    w.positions.append({"feed": HEIR.id, "from": 0, **FIELD})
    w.heirs = {OWNER.id: [HEIR.id]}
    out.append(w.vector())
    w = World("owner without a position")
    w.write(MATE, {"t": 2}, w.first({"t": 1}))
    w.positions = w.positions[1:]
    out.append(w.vector())
    w = World("unproven revision")
    b = w.write(OWNER, {"t": 2}, w.first({"t": 1}))
    out.append(w.vector(checkpoints=[{"feed": OWNER.id, "seq": 0, "tip": w.revs[0].id}]))
    w = World("checkpoint with a wrong seq")
    w.first({"t": 1})
    out.append(w.vector(checkpoints=[{"feed": OWNER.id, "seq": 1, "tip": w.revs[0].id}]))
    w = World("prev into another feed proves nothing")
    a = w.first({"t": 1})
    b = w.write(OWNER, {"t": "forged"}, a)
    c = w.write(OTHER, {"t": 9}, seq=2, prev=b.id, record=ident(9))
    points = [{"feed": OWNER.id, "seq": 0, "tip": a.id}, {"feed": OTHER.id, "seq": 2, "tip": c.id}]
    out.append(w.vector(checkpoints=points))
    w = World("forged birth decides no committee")
    a = w.write(OWNER, {"t": 0}, record=ident(7))
    b = w.first({"t": 1})
    w.write(OTHER, {"t": 2}, b)
    w.revs.append(Rev(canon({k: v for k, v in {**b.h, "seq": 0}.items() if k != "prev"}), "absent"))
    w.positions = [
        {"feed": OWNER.id, "from": 0, **SOUTH},
        {"feed": OWNER.id, "from": 1, **FIELD},
        *w.positions[1:],
    ]
    tips = [{"feed": r.h["feed"], "seq": r.h["seq"], "tip": r.id} for r in (b, w.revs[2])]
    out.append(w.vector(checkpoints=tips))
    w = World("fork, both proven")
    a = w.first({"t": 1})
    w.last[OWNER.id] = a
    w.write(OWNER, {"t": 2}, a)
    w.write(OWNER, {"t": 3}, a)
    out.append(w.vector())
    w = World("born of another feed steals nothing")
    w.first({"t": 1})
    w.write(OTHER, {"t": 2}, born=b64u(w.born))
    out.append(w.vector())
    w = imported("imported twice, alike")
    external(w, MATE, {"t": 1})
    external(w, OTHER, {"t": 1})
    out.append(w.vector())
    w = imported("imported, changed by another")
    external(w, OTHER, {"t": 2}, external(w, MATE, {"t": 1}))
    out.append(w.vector())
    w = imported("imported, a revision without origin")
    w.write(OTHER, {"t": 2}, external(w, MATE, {"t": 1}), kind="event")
    return [*out, w.vector()]
