"""Makes the test vectors of docs/formats.md. Run from the root: `python -m tests.vectors.formats.make`."""

import hashlib
import json
import zlib
from collections import Counter
from collections.abc import Iterator
from typing import Any

from tests.vectors.formats import fold_cases
from tests.vectors.formats.wire import (
    HERE,
    AgeKey,
    Keys,
    Signed,
    age_file,
    argon,
    b64u,
    canon,
    context,
    damm,
    det,
    digest,
    fingerprint,
    frame,
    hkdf,
    judge_canon,
    mac,
    pack,
    padded,
    recovery_digits,
    save_kept,
    seal,
    uuid8,
)

Vector = dict[str, Any]

ROOTS = [Keys(f"root {n}") for n in range(3)]
REGISTRARS = [Keys(f"registrar {n}") for n in range(2)]
HQ, HQ_AGE = Keys("hq"), AgeKey("hq")
OFFICER, OFFICER_AGE = Keys("officer"), AgeKey("officer")
COLLEAGUE, COLLEAGUE_AGE = Keys("colleague"), AgeKey("colleague")
HEIR, HEIR_AGE = Keys("heir"), AgeKey("heir")
STRANGER = Keys("stranger")
DATA_SET, ROW = "acled", "SDN12345"


def write(subject: str, about: str, vectors: list[Vector]) -> None:
    names = [v["name"] for v in vectors]
    assert len(set(names)) == len(names), subject
    given = _given(vectors)
    value = {
        "about": about,
        **({"given": given} if given else {}),
        "vectors": _short_of(vectors, {v: k for k, v in given.items()}),
    }
    text = json.dumps(value, indent=1, ensure_ascii=True)
    (HERE / f"{subject}.json").write_text(text + "\n", encoding="utf-8")


def _given(vectors: list[Vector]) -> dict[str, str]:
    """Long strings that stand more than once, written once and named `@1`, `@2`..."""
    counts = Counter(s for s in _strings(vectors) if len(s) > 1000)
    return {f"@{n}": s for n, (s, times) in enumerate(((s, t) for s, t in counts.items() if t > 1), 1)}


def _strings(value: Any) -> Iterator[str]:
    if isinstance(value, str):
        yield value
    elif isinstance(value, dict | list):
        for v in value.values() if isinstance(value, dict) else value:
            yield from _strings(v)


def _short_of(value: Any, names: dict[str, str]) -> Any:
    if isinstance(value, dict):
        return {k: _short_of(v, names) for k, v in value.items()}
    if isinstance(value, list):
        return [_short_of(v, names) for v in value]
    return names.get(value, value) if isinstance(value, str) else value


# 1 ------------------------------------------------------------------------------------------------


def canonical() -> None:
    texts: dict[str, bytes] = {
        "empty object": b"{}",
        "empty array": b"[]",
        "scalar": b'"x"',
        "zero": b"0",
        "negative": b"-7",
        "greatest integer": b"9007199254740991",
        "least integer": b"-9007199254740991",
        "true and false": b"[true,false]",
        "sorted keys": b'{"a":1,"a-b":2,"a.b":3,"a0":4,"a_b":5,"aa":6}',
        "nested": b'{"a":[{"b":"c"},[]]}',
        "short escapes": b'"\\b\\t\\n\\f\\r\\"\\\\"',
        "other controls": b'"\\u0000\\u001f"',
        "delete is not escaped": b'"\x7f"',
        "slash is not escaped": b'"/"',
        "line separators are not escaped": '"\u2028\u2029"'.encode(),
        "five scripts": '"é عربي русский 中文 \U0001f54a"'.encode(),
        "not NFC is read": '"e\u0301"'.encode(),
        "no-break space inside": '"\u00a0"'.encode(),
        "depth 16": b"[" * 16 + b"1" + b"]" * 16,
        "brackets in a string have no depth": b'"' + b"[" * 40 + b'"',
        "escaped quote before brackets": b'["\\"[[[[[[[[[[[[[[[["]',
        "depth 17": b"[" * 17 + b"]" * 17,
        "depth 100000": b"[" * 100000,
        "empty": b"",
        "space before": b" 1",
        "new line after": b"1\n",
        "space after colon": b'{"a": 1}',
        "space after comma": b"[1, 2]",
        "byte order mark": b"\xef\xbb\xbf1",
        "null": b"null",
        "null inside": b'{"a":null}',
        "float": b"1.0",
        "exponent": b"1e3",
        "minus zero": b"-0",
        "leading zero": b"01",
        "plus": b"+1",
        "integer too great": b"9007199254740992",
        "integer too small": b"-9007199254740992",
        "NaN": b"NaN",
        "Infinity": b"Infinity",
        "huge integer": b"1" * 400,
        "unsorted keys": b'{"b":1,"a":2}',
        "key twice": b'{"a":1,"a":1}',
        "upper-case key": b'{"A":1}',
        "empty key": b'{"":1}',
        "digit first": b'{"1a":1}',
        "key with space": b'{"a b":1}',
        "key with new line at its end": b'{"a\\n":1}',
        "escaped slash": b'"\\/"',
        "escaped letter": b'"\\u0061"',
        "upper-case hex": b'"\\u001F"',
        "long escape of tab": b'"\\u0009"',
        "escaped accent": b'"\\u00e9"',
        "raw control": b'"\x01"',
        "raw tab": b'"\t"',
        "lone high surrogate": b'"\\ud83d"',
        "lone low surrogate": b'"\\ude00"',
        "escaped surrogate pair": b'"\\ud83d\\ude00"',
        "surrogate in UTF-8": b'"\xed\xa0\x80"',
        "overlong UTF-8": b'"\xc0\xaf"',
        "cut UTF-8": b'"\xe2\x82"',
        "past the last code point": b'"\xf4\x90\x80\x80"',
        "two values": b"1 2",
        "comma at the end": b"[1,]",
        "comment": b"[1/**/]",
        "single quotes": b"'a'",
        "not closed": b'{"a":1',
        "bare word": b"yes",
        "size of 1 MiB": b'"' + b"a" * (2**20 - 2) + b'"',
        "one byte over 1 MiB": b'"' + b"a" * (2**20 - 1) + b'"',
    }
    out: list[Vector] = []
    for name, data in texts.items():
        out.append({"name": name, "expect": judge_canon(data), **_short(data)})
    write(
        "canonical",
        "Section 1. Bytes as `hex`, or `start`+`unit`*`times`+`end` (hex). What is ok re-encodes to itself.",
        out,
    )


def _short(data: bytes) -> Vector:
    if len(data) < 1000:
        return {"hex": data.hex()}
    unit = data[1:2]
    start = data[:1]
    end = data[-1:]
    return {"start": start.hex(), "unit": unit.hex(), "times": len(data) - 2, "end": end.hex()}


# 2, 3 ---------------------------------------------------------------------------------------------


def owned(feed: str, born: bytes) -> str:
    return uuid8(digest("record", bytes.fromhex(feed), born))


def origin(data_set: str, row: str) -> str:
    return hashlib.sha256(canon([data_set, row])).hexdigest()


def ids() -> None:
    out: list[Vector] = []
    for k in (OFFICER, COLLEAGUE, HQ, ROOTS[0]):
        out.append(  # noqa: PERF401 - one of many kinds
            {
                "name": f"feed of {k.label}",
                "expect": "ok",
                "kind": "feed",
                "secrets_hex": [s.hex() for s in k.secrets],
                "key_object_text": canon(k.object).decode(),
                "id": k.id,
            }
        )
    for n in range(3):
        born = det(f"born {n}", 16)
        out.append(
            {
                "name": f"owned record {n}",
                "expect": "ok",
                "kind": "record",
                "feed": OFFICER.id,
                "born_hex": born.hex(),
                "born": b64u(born),
                "id": owned(OFFICER.id, born),
            }
        )
    for ds, row in ((DATA_SET, ROW), ("", ""), ("données", "строка 7"), ("a", 'b","c')):
        o = origin(ds, row)
        out.append(
            {
                "name": f"external record {ds!r} {row!r}",
                "expect": "ok",
                "kind": "import",
                "data_set": ds,
                "row": row,
                "origin": o,
                "id": uuid8(digest("import", bytes.fromhex(o))),
            }
        )
    for item in (["parties", "actor1"], ["counts", "fatalities"]):
        whole = [DATA_SET, ROW, *item]
        out.append(
            {
                "name": f"item {item}",
                "expect": "ok",
                "kind": "item",
                "data_set": DATA_SET,
                "row": ROW,
                "list": item[0],
                "key": item[1],
                "id": uuid8(digest("import", canon(whole))),
            }
        )
    for label, age in (("hq", HQ_AGE), ("officer", OFFICER_AGE)):
        out.append(
            {
                "name": f"recipient {label}",
                "expect": "ok",
                "kind": "recipient",
                "seed_hex": age.seed.hex(),
                "public_b64u": b64u(age.public),
                "id": age.id,
            }
        )
    for kind in ("programme", "rev", "fingerprint-root"):
        out.append(  # noqa: PERF401 - one of many kinds
            {
                "name": f"context {kind}",
                "expect": "ok",
                "kind": "context",
                "of": kind,
                "hex": context(kind).hex(),
            }
        )
    blob, salt = det("a picture", 300_000), det("blob salt", 16)
    out.append(
        {
            "name": "blob",
            "expect": "ok",
            "kind": "blob",
            "bytes": "SHAKE-256('r2p vectors/a picture'), 300000 bytes",
            "salt_hex": salt.hex(),
            "chunks": 2,
            "id": digest("blob", salt, blob).hex(),
        }
    )
    write("ids", "Sections 2 and 3: keys, feeds, records, items, recipients, blobs.", out)


def base_header(**changes: Any) -> dict[str, Any]:
    born = det("born 0", 16)
    value: dict[str, Any] = {
        "v": 1,
        "feed": OFFICER.id,
        "seq": 0,
        "record": owned(OFFICER.id, born),
        "born": b64u(born),
        "parents": [],
        "hlc": "018f3a2b4c5d0000",
        "kind": "observation",
        "form": 1,
        "commitment": "ab" * 32,
        "length": 100,
    }
    value.update(changes)
    return {k: v for k, v in value.items() if v is not None}


def header() -> None:
    h = base_header
    good: dict[str, dict[str, Any]] = {
        "first of a feed": h(),
        "second of a feed": h(seq=1, prev="cd" * 32, born=None, parents=["01" * 32, "02" * 32]),
        "of an external table": h(
            born=None,
            origin=origin(DATA_SET, ROW),
            record=uuid8(digest("import", bytes.fromhex(origin(DATA_SET, ROW)))),
        ),
        "unknown name": h(future={"a": [1]}),
        "later v": h(v=2),
        "later form": h(form=7),
        "64 parents": h(parents=[f"{n:064x}" for n in range(64)]),
        "born that does not recompute": h(record="00" * 6 + "8000" + "80" + "00" * 7),
        "length 0": h(length=0),
        "length 1 MiB": h(length=2**20),
        "greatest seq": h(seq=2**53 - 1, prev="cd" * 32),
        "kind of 64": h(kind="k" * 64),
        "no born though first": h(born=None),
        "greatest hlc": h(hlc="f" * 16),
    }
    bad: dict[str, dict[str, Any]] = {
        "prev at seq 0": h(prev="cd" * 32),
        "no prev at seq 1": h(seq=1),
        "negative seq": h(seq=-1),
        "born and origin": h(origin="ab" * 32),
        "parents unsorted": h(parents=["02" * 32, "01" * 32]),
        "parent twice": h(parents=["01" * 32] * 2),
        "65 parents": h(parents=[f"{n:064x}" for n in range(65)]),
        "parent upper case": h(parents=["AB" * 32]),
        "no parents": h(parents=None),
        "feed too short": h(feed="ab" * 31),
        "feed upper case": h(feed="AB" * 32),
        "record with hyphens": h(record="01234567-89ab-8def-8123-456789abcdef"),
        "record too short": h(record="ab" * 15),
        "born too short": h(born=b64u(bytes(15))),
        "born padded": h(born=b64u(bytes(16)) + "=="),
        "born with trailing bits": h(born="A" * 21 + "B"),
        "hlc too short": h(hlc="0" * 15),
        "hlc upper case": h(hlc="A" * 16),
        "kind empty": h(kind=""),
        "kind upper case": h(kind="Observation"),
        "kind of 65": h(kind="k" * 65),
        "form 0": h(form=0),
        "form text": h(form="1"),
        "form true": h(form=True),
        "length negative": h(length=-1),
        "length over 1 MiB": h(length=2**20 + 1),
        "v 0": h(v=0),
        "v missing": h(v=None),
        "v text": h(v="1"),
        "seq true": h(seq=True),
        "commitment missing": h(commitment=None),
        "hlc missing": h(hlc=None),
        "length missing": h(length=None),
        "kind missing": h(kind=None),
        "over 16 KiB": h(future="a" * 16384),
    }
    out = [
        {"name": n, "expect": "ok", "text": canon(v).decode(), "id": digest("rev", canon(v)).hex()}
        for n, v in good.items()
    ]
    out += [{"name": n, "expect": "bad_header", "text": canon(v).decode()} for n, v in bad.items()]
    out.append(
        {"name": "not canonical", "expect": "bad_header", "text": canon(h()).decode().replace(":", ": ", 1)}
    )
    out.append({"name": "an array", "expect": "bad_header", "text": "[]"})
    write("header", "Section 3. `id` is the revision id of the header bytes.", out)


def payload() -> None:
    base = {
        "app": "0.1.0",
        "at": "2026-11-23T10:00:00Z",
        "body": {"title": "Roadblock"},
        "by": {"person": "p-7", "role": "field"},
    }
    texts = {
        "plain": canon(base),
        "with reason": canon({**base, "reason": "Corrected a date"}),
        "unknown name": canon({**base, "later": 1}),
        "empty body": canon({**base, "body": {}}),
        "arabic": canon({**base, "body": {"title": "حاجز"}}),
    }
    odd = {
        "not canonical": b'{"app": "x"}',
        "no body": canon({k: v for k, v in base.items() if k != "body"}),
        "body a list": canon({**base, "body": []}),
        "no by": canon({k: v for k, v in base.items() if k != "by"}),
        "bytes of nothing": b"",
        "not JSON": b"\x00\xff",
    }
    out: list[Vector] = []
    for n, (name, data) in enumerate([*texts.items(), *odd.items()]):
        nonce = det(f"nonce {n}", 16)
        out.append(
            {
                "name": name,
                "expect": "ok" if name in texts else "unreadable",
                "hex": data.hex(),
                "nonce_hex": nonce.hex(),
                "commitment": digest("pay", nonce, data).hex(),
                "length": len(data),
            }
        )
    write("payload", "Section 3. Every commitment fits; `unreadable` payloads are kept and not folded.", out)


def clock() -> None:
    def tick(last: str, wall: int) -> str:
        ms, count = int(last[:12], 16), int(last[12:], 16)
        if last == "f" * 16:
            return last
        ms, count = (wall, 0) if wall > ms else (ms, count + 1)
        if count > 0xFFFF:
            ms, count = ms + 1, 0
        return "f" * 16 if ms >= 2**48 else f"{ms:012x}{count:04x}"

    cases = {
        "first": ("0" * 16, 1_700_000_000_000),
        "clock goes on": ("018bcfe568000003", 1_700_000_000_001),
        "clock stands": ("018bcfe568000003", 1_700_000_000_000),
        "clock goes back": ("018bcfe568000003", 5),
        "counter carries": ("018bcfe56800ffff", 1_700_000_000_000),
        "ceiling": ("f" * 16, 5),
        "last step": ("f" * 15 + "e", 5),
    }
    out: list[Vector] = [
        {"name": n, "expect": "ok", "do": "tick", "last": a, "wall": w, "next": tick(a, w)}
        for n, (a, w) in cases.items()
    ]
    wall = 1_700_000_000_000
    for name, ahead in (("past", -5), ("just 24 hours", 86_400_000), ("one ms over", 86_400_001)):
        stamp = f"{wall + ahead:012x}0007"
        after = max("018bcfe567ff0000", stamp) if ahead <= 86_400_000 else "018bcfe567ff0000"
        out.append(
            {
                "name": f"observe {name}",
                "expect": "ok",
                "do": "observe",
                "last": "018bcfe567ff0000",
                "wall": wall,
                "stamp": stamp,
                "next": after,
            }
        )
    write("clock", "Section 3, hybrid logical clock.", out)


# 2, 4, 5 ------------------------------------------------------------------------------------------

GENESIS = Signed(
    "programme",
    {"v": 1, "suite": 1, "roots": [k.object for k in ROOTS], "threshold": 2, "salt": b64u(det("salt", 16))},
)
PROGRAMME = GENESIS.id


def policy_value(version: int, prev: str | None, **changes: Any) -> dict[str, Any]:
    value: dict[str, Any] = {
        "v": 1,
        "suite": 1,
        "programme": PROGRAMME,
        "version": version,
        "roots": [k.object for k in ROOTS],
        "threshold": 2,
        "roles": [
            {"role": "field", "may": ["record"]},
            {"role": "committee", "may": ["record"]},
            {"role": "headquarters", "may": ["record", "erase", "register"]},
            {"role": "protection", "may": ["record"]},
        ],
        "registrars": [
            {"keys": REGISTRARS[0].object, "from": 1, "to": 999},
            {"keys": REGISTRARS[1].object, "from": 1000, "to": 1999},
        ],
        "headquarters": [{"keys": HQ.object, "role": "headquarters"}],
        "recipients": [{"epoch": 1, "compartment": "general", "keys": [b64u(HQ_AGE.public)]}],
        "epoch": 1,
        "compartments": [{"id": "general", "title": "General"}],
        "min_reader": 1,
        "closed": [],
        "anchors": [],
        "rejects": [],
        "waiting_days": 30,
        "organisation": {"kind": "ngo", "state": False},
        "expires": "2027-12-31",
    }
    if prev is not None:
        value["prev"] = prev
    return {**value, **changes}


POLICY = Signed("policy", policy_value(1, None), ROOTS[0], ROOTS[1])
POLICY2 = Signed("policy", policy_value(2, POLICY.id, waiting_days=60), ROOTS[1], ROOTS[2])


def enrol(keys: Keys, age: AgeKey, role: str, committee: str | None, programme: str = "") -> Signed:
    value = {
        "v": 1,
        "suite": 1,
        "programme": programme or PROGRAMME,
        "keys": keys.object,
        "recipient": b64u(age.public),
        "role": role,
        "nonce": b64u(det(f"nonce {keys.label}", 16)),
    }
    return Signed("enrol", {**value, **({"committee": committee} if committee else {})}, keys)


def cert(keys: Keys, age: AgeKey, serial: int, registrar: Keys, **changes: Any) -> Signed:
    value = {
        "v": 1,
        "suite": 1,
        "programme": PROGRAMME,
        "feed": keys.id,
        "keys": keys.object,
        "recipient": b64u(age.public),
        "role": "field",
        "committee": "north",
        "compartments": ["general"],
        "epoch": 1,
        "serial": serial,
        "policy_version": 1,
        "valid_from_seq": 0,
    }
    return Signed("cert", {**value, **changes}, registrar)


REQUEST = enrol(OFFICER, OFFICER_AGE, "field", "north")
CERT = cert(OFFICER, OFFICER_AGE, 1, REGISTRARS[0])


def at(keys: Keys, seq: int, tip: str, **more: Any) -> dict[str, Any]:
    return {"v": 1, "suite": 1, "feed": keys.id, "seq": seq, "tip": tip, **more}


def signatures() -> None:
    good = Signed("checkpoint", at(OFFICER, 3, "ab" * 32), OFFICER)
    public = {"key_object_text": canon(OFFICER.object).decode(), "feed": OFFICER.id}

    def altered(
        name: str, signed: Signed, kind: str | None = None, entries: Any = None, body: bytes | None = None
    ) -> Vector:
        raw = (
            frame((kind or signed.kind).encode())
            + frame(body or signed.body)
            + frame(signed.list if entries is None else canon(entries))
        )
        return {"name": name, "expect": "bad_signature", "signed_b64u": b64u(raw), **public}

    ed, ml = good.entries[0]["sig"]
    other = Signed("checkpoint", at(OFFICER, 4, "ab" * 32), OFFICER)
    by_stranger = Signed("checkpoint", at(OFFICER, 3, "ab" * 32), STRANGER)
    e2, m2 = other.entries[0]["sig"]
    by = OFFICER.id
    out = [
        good.vector("checkpoint", **public),
        Signed("succeed", at(OFFICER, 3, "ab" * 32, heir=HEIR.id), OFFICER).vector("succession", **public),
        altered("other kind", good, kind="succeed"),
        altered("other body", good, body=other.body),
        altered("no entry", good, entries=[]),
        altered("Ed25519 of another body", good, entries=[{"by": by, "sig": [e2, ml]}]),
        altered("ML-DSA of another body", good, entries=[{"by": by, "sig": [ed, m2]}]),
        altered("Ed25519 alone", good, entries=[{"by": by, "sig": [ed]}]),
        altered("order swapped", good, entries=[{"by": by, "sig": [ml, ed]}]),
        altered("signed by a stranger", by_stranger),
        altered(
            "stranger under the name of the feed",
            good,
            entries=[{"by": by, "sig": by_stranger.entries[0]["sig"]}],
        ),
        altered(
            "a second entry",
            good,
            entries=sorted([*good.entries, *by_stranger.entries], key=lambda e: str(e["by"])),
        ),
        {"name": "frames cut", "expect": "malformed", "signed_b64u": b64u(good.bytes[:-1]), **public},
        {"name": "bytes after", "expect": "malformed", "signed_b64u": b64u(good.bytes + b"\0"), **public},
        {
            "name": "body not canonical",
            "expect": "malformed",
            "signed_b64u": b64u(frame(b"checkpoint") + frame(b'{"a": 1}') + frame(good.list)),
            **public,
        },
        {
            "name": "entry twice",
            "expect": "malformed",
            "signed_b64u": b64u(frame(b"checkpoint") + frame(good.body) + frame(canon(good.entries * 2))),
            **public,
        },
    ]
    write(
        "signed",
        "Sections 2 and 4: signed objects; `key_object_text` is the one signer prescribed.",
        out,
    )
    card = pack(GENESIS, POLICY, POLICY2)
    many: list[Vector] = [
        {
            "name": "programme card",
            "expect": "ok",
            "pack_b64u": b64u(card),
            "kinds": ["programme", "policy", "policy"],
            "ids": [GENESIS.id, POLICY.id, POLICY2.id],
        },
        {
            "name": "request",
            "expect": "ok",
            "pack_b64u": b64u(pack(REQUEST)),
            "kinds": ["enrol"],
            "ids": [REQUEST.id],
        },
        {"name": "empty", "expect": "ok", "pack_b64u": b64u(pack()), "kinds": [], "ids": []},
        {"name": "cut", "expect": "malformed", "pack_b64u": b64u(pack(REQUEST)[:-1])},
        {"name": "bytes after", "expect": "malformed", "pack_b64u": b64u(pack(REQUEST) + b"\0")},
        {
            "name": "other word first",
            "expect": "malformed",
            "pack_b64u": b64u(b"r2p/pack/2\0" + frame(REQUEST.bytes)),
        },
        {"name": "nothing", "expect": "malformed", "pack_b64u": ""},
    ]
    write("pack", "Section 2: packs.", many)


def admission() -> None:
    write(
        "genesis",
        "Section 5. `id` is the name of the programme.",
        [
            GENESIS.vector("two of three"),
            Signed(
                "programme",
                {
                    "v": 1,
                    "suite": 1,
                    "roots": [ROOTS[0].object],
                    "threshold": 1,
                    "salt": b64u(det("one", 16)),
                },
            ).vector("one of one"),
        ],
    )
    chain = {"genesis_b64u": b64u(GENESIS.bytes)}

    def bad(name: str, signed: Signed, expect: str = "not_joined", /, **more: Any) -> Vector:
        return {**signed.vector(name), "expect": expect, **more}

    first: Vector = {"after_b64u": []}
    second: Vector = {"after_b64u": [b64u(POLICY.bytes)]}
    value = policy_value(2, POLICY.id, threshold=1, roots=[STRANGER.object])
    policies: list[Vector] = [
        {**POLICY.vector("first"), **first},
        {**POLICY2.vector("second"), **second},
        bad(
            "one signature of two", Signed("policy", policy_value(1, None, waiting_days=1), ROOTS[0]), **first
        ),
        bad(
            "stranger as the second",
            Signed("policy", policy_value(1, None, waiting_days=2), ROOTS[0], STRANGER),
            **first,
        ),
        bad("new roots without the old", Signed("policy", value, STRANGER), **second),
        {**Signed("policy", value, STRANGER, ROOTS[0], ROOTS[2]).vector("new roots with the old"), **second},
        bad("old roots without the new", Signed("policy", value, ROOTS[0], ROOTS[2]), **second),
        bad("wrong prev", Signed("policy", policy_value(2, "ab" * 32), ROOTS[0], ROOTS[1]), **second),
        bad("version left out", Signed("policy", policy_value(3, POLICY.id), ROOTS[0], ROOTS[1]), **second),
        bad("prev at version 1", Signed("policy", policy_value(1, POLICY.id), ROOTS[0], ROOTS[1]), **first),
        bad(
            "threshold over the roots", Signed("policy", policy_value(1, None, threshold=4), *ROOTS), **first
        ),
        bad("threshold 0", Signed("policy", policy_value(1, None, threshold=0), *ROOTS), **first),
        bad(
            "one root twice",
            Signed("policy", policy_value(1, None, roots=[ROOTS[0].object] * 2), ROOTS[0], ROOTS[1]),
            **first,
        ),
        bad(
            "other programme",
            Signed("policy", policy_value(1, None, programme="ab" * 32), ROOTS[0], ROOTS[1]),
            **first,
        ),
    ]
    write(
        "policy",
        "Section 5. `ok`: joins the chain of `genesis_b64u` and `after_b64u` as its next version.",
        [{**v, **chain} for v in policies],
    )
    wrong = Signed("enrol", REQUEST.value, STRANGER)
    write(
        "enrol",
        "Section 5.",
        [
            REQUEST.vector("field"),
            enrol(COLLEAGUE, COLLEAGUE_AGE, "committee", "north").vector("committee"),
            enrol(HQ, HQ_AGE, "headquarters", None).vector("headquarters, no committee"),
            bad("signed by other keys", wrong, "bad_signature"),
        ],
    )
    known: Vector = {**chain, "policies_b64u": [b64u(POLICY.bytes), b64u(POLICY2.bytes)]}
    dropped = Signed(
        "policy",
        policy_value(3, POLICY2.id, registrars=[{"keys": REGISTRARS[1].object, "from": 1000, "to": 1999}]),
        ROOTS[0],
        ROOTS[1],
    )
    with_drop: Vector = {
        **chain,
        "policies_b64u": [b64u(POLICY.bytes), b64u(POLICY2.bytes), b64u(dropped.bytes)],
    }
    certs = [
        {**CERT.vector("field"), **known},
        {
            **cert(HEIR, HEIR_AGE, 1000, REGISTRARS[1], continues=OFFICER.id, policy_version=2).vector(
                "continues"
            ),
            **known,
        },
        bad("serial of another registrar", cert(OFFICER, OFFICER_AGE, 1000, REGISTRARS[0]), **known),
        bad("by a root", cert(OFFICER, OFFICER_AGE, 1, ROOTS[0]), **known),
        bad(
            "version that does not exist",
            cert(OFFICER, OFFICER_AGE, 1, REGISTRARS[0], policy_version=9),
            **known,
        ),
        bad("feed of other keys", cert(OFFICER, OFFICER_AGE, 1, REGISTRARS[0], feed=COLLEAGUE.id), **known),
        bad("other programme", cert(OFFICER, OFFICER_AGE, 1, REGISTRARS[0], programme="ab" * 32), **known),
        bad("registrar was dropped later", CERT, **with_drop),
    ]
    write(
        "cert",
        "Section 5. Valid under the policies given or not; ids hold either way.",
        [{**v, "expect": "not_valid" if v["expect"] != "ok" else "ok"} for v in certs],
    )
    for kind in ("revoke", "release"):
        place = at(OFFICER, 3, "ab" * 32, programme=PROGRAMME, policy_version=1)
        dead = {**Signed(kind, place, REGISTRARS[0]).vector("registrar was dropped later"), **with_drop}
        if kind == "release":
            dead["expect"] = "not_valid"
        write(
            kind,
            "Section 5. A revocation outlives its registrar, a release does not.",
            [
                {**Signed(kind, place, REGISTRARS[0]).vector("by a registrar"), **known},
                {**bad("by its own device", Signed(kind, place, OFFICER), "not_valid"), **known},
                {
                    **bad("by headquarters that is no registrar", Signed(kind, place, HQ), "not_valid"),
                    **known,
                },
                dead,
            ],
        )


def fingerprints() -> None:
    out: list[Vector] = []
    root = digest("fingerprint-root", GENESIS.body)
    digits = fingerprint(root)
    out.append(
        {
            "name": "programme",
            "expect": "ok",
            "genesis_text": GENESIS.body.decode(),
            "hash": root.hex(),
            "digits": digits,
            "check": damm(digits),
        }
    )
    value = {"keys": OFFICER.object, "programme": PROGRAMME, "recipient": b64u(OFFICER_AGE.public)}
    digits = fingerprint(digest("fingerprint-device", canon(value)))
    out.append(
        {
            "name": "device",
            "expect": "ok",
            "request_b64u": b64u(REQUEST.bytes),
            "hash": digest("fingerprint-device", canon(value)).hex(),
            "digits": digits,
            "check": damm(digits),
        }
    )
    write("fingerprint", "Section 5: 30 digits, then one Damm digit over them.", out)
    out = [
        {"name": d or "nothing", "expect": "ok", "digits": d, "check": damm(d)}
        for d in ("", "0", "572", "43881234567", "112946", "1" * 30, "0123456789" * 3)
    ]
    write("damm", "Section 5: check digits. 572 gives 4, as in the thesis.", out)


# 7 ------------------------------------------------------------------------------------------------


def padding() -> None:
    lengths = [
        0,
        1,
        100,
        16375,
        16376,
        16377,
        16378,
        20000,
        32759,
        32760,
        32761,
        65000,
        65528,
        65529,
        100_000,
        1_000_000,
        2**20,
        2**20 + 1,
        33_000_000,
        2**31 - 8,
    ]
    write(
        "padding",
        "Section 7: plaintext size for the size of the three frames.",
        [{"name": str(n), "expect": "ok", "length": n, "total": padded(n)} for n in lengths],
    )


def small_bundle() -> None:
    revs = fold_cases.small_chain(OFFICER)
    tip = revs[-1]
    point = Signed("checkpoint", at(OFFICER, len(revs) - 1, tip.id), OFFICER)
    frames = [b"\x01" + REQUEST.bytes, b"\x01" + CERT.bytes, b"\x02" + point.bytes]
    frames += [b"\x03\x00" + frame(r.header) + r.nonce + (r.payload or b"") for r in revs[:-2]]
    frames += [b"\x03\x01" + frame(revs[-2].header) + b"choice", b"\x03\x02" + frame(revs[-1].header)]
    plain_body = b"".join(frame(f) for f in frames)
    out: list[Vector] = []
    made = _bundle(plain_body, len(frames), tip.id, len(revs))
    manifest, plain = made
    decoy = AgeKey("decoy")
    sealed = age_file("bundle", plain, [HQ_AGE, OFFICER_AGE, decoy, AgeKey("decoy 2")])
    shared: Vector = {
        "identity_seed_hex": HQ_AGE.seed.hex(),
        "genesis_b64u": b64u(GENESIS.bytes),
        "policies_b64u": [b64u(POLICY.bytes)],
    }
    out.append(
        {
            **shared,
            "name": "whole",
            "expect": "ok",
            "manifest_text": canon(manifest).decode(),
            "bundle_id": digest("bundle", canon(manifest)).hex(),
            "body_frames_b64u": [b64u(f) for f in frames],
            "revisions": [r.id for r in revs],
            "plain_sha256": hashlib.sha256(plain).hexdigest(),
            "plain_b64u": b64u(plain.rstrip(b"\0")),
            "plain_size": len(plain),
            "file_b64u": b64u(sealed),
        }
    )

    def broken(name: str, expect: str, data: bytes) -> None:
        out.append(
            {**shared, "name": name, "expect": expect, "file_b64u": b64u(age_file(name, data, [HQ_AGE]))}
        )

    broken("padding not zero", "padding", plain[:-1] + b"\x01")
    broken("padding too long", "padding", plain + bytes(1024))
    broken(
        "length one too great",
        "frames",
        (int.from_bytes(plain[:8], "big") + 1).to_bytes(8, "big") + plain[8:],
    )
    broken(
        "signed by a stranger",
        "signature",
        _bundle(plain_body, len(frames), tip.id, len(revs), signer=STRANGER)[1],
    )
    broken(
        "not to this recipient",
        "not_addressed",
        _bundle(plain_body, len(frames), tip.id, len(revs), to=[OFFICER_AGE.id])[1],
    )
    broken(
        "other programme",
        "programme",
        _bundle(plain_body, len(frames), tip.id, len(revs), programme="ab" * 32)[1],
    )
    broken(
        "needs something unknown",
        "newer",
        _bundle(plain_body, len(frames), tip.id, len(revs), needs=["time-travel"])[1],
    )
    broken(
        "greater min_reader", "newer", _bundle(plain_body, len(frames), tip.id, len(revs), min_reader=2)[1]
    )
    broken(
        "body digest wrong",
        "body",
        _bundle(plain_body, len(frames), tip.id, len(revs), body_sha256="ab" * 32)[1],
    )
    broken(
        "plain size wrong",
        "inflate",
        _bundle(plain_body, len(frames), tip.id, len(revs), plain_size=len(plain_body) - 1)[1],
    )
    broken("count wrong", "body_frames", _bundle(plain_body, len(frames) + 1, tip.id, len(revs))[1])
    broken(
        "bytes after the stream", "inflate", _bundle(plain_body, len(frames), tip.id, len(revs), tail=b"x")[1]
    )
    short = frames[:-1]
    broken(
        "last revision missing",
        "chain",
        _bundle(b"".join(map(frame, short)), len(short), tip.id, len(revs))[1],
    )
    short = [f for f in frames if f[0] != 2]
    broken(
        "checkpoint missing",
        "checkpoint",
        _bundle(b"".join(map(frame, short)), len(short), tip.id, len(revs))[1],
    )
    wrong = [f[:-1] + bytes([f[-1] ^ 1]) if n == 3 else f for n, f in enumerate(frames)]
    broken(
        "payload changed",
        "commitment",
        _bundle(b"".join(map(frame, wrong)), len(wrong), tip.id, len(revs))[1],
    )
    twice = [*frames, b"\x03\x02" + frame(revs[0].header)]
    broken(
        "one revision in two states",
        "twice",
        _bundle(b"".join(map(frame, twice)), len(twice), tip.id, len(revs))[1],
    )
    broken("range past the tip", "chain", _bundle(plain_body, len(frames), tip.id, len(revs) + 1)[1])
    stray = [*frames, b"\x03\x02" + frame(canon(base_header(feed=COLLEAGUE.id)))]
    broken(
        "header outside every range",
        "chain",
        _bundle(b"".join(map(frame, stray)), len(stray), tip.id, len(revs))[1],
    )
    unknown = [*frames, b"\xc8later"]
    broken(
        "unknown frame type", "ok", _bundle(b"".join(map(frame, unknown)), len(unknown), tip.id, len(revs))[1]
    )
    nobody = _bundle(plain_body, len(frames), tip.id, len(revs), certificate=None)[1]
    broken("no certificate", "quarantine", nobody)
    write(
        "bundle",
        "Section 7. Files for headquarters, which knows genesis and policies. First check that fails.",
        out,
    )


def _bundle(
    body: bytes, count: int, tip: str, revs: int, *, signer: Keys = OFFICER, tail: bytes = b"", **changes: Any
) -> tuple[dict[str, Any], bytes]:
    packed = zlib.compress(body, 9) + tail
    manifest: dict[str, Any] = {
        "v": 1,
        "suite": 1,
        "kind": "field",
        "programme": PROGRAMME,
        "epoch": 1,
        "sender": OFFICER.id,
        "request": REQUEST.json,
        "certificate": CERT.json,
        "successions": [],
        "bundle_no": 1,
        "to": sorted([HQ_AGE.id, OFFICER_AGE.id]),
        "ranges": [{"feed": OFFICER.id, "from": 0, "to": revs - 1, "tip": tip}],
        "policy_version": 1,
        "min_reader": 1,
        "needs": [],
        "codec": 1,
        "body_sha256": hashlib.sha256(packed).hexdigest(),
        "body_size": len(packed),
        "plain_size": len(body),
        "count": count,
        "compartments": [],
        "app": "vectors",
        **changes,
    }
    manifest = {k: v for k, v in manifest.items() if v is not None}
    signed = Signed("bundle", manifest, signer)
    entries = [{**signed.entries[0], "by": OFFICER.id}]
    three = frame(signed.body) + frame(canon(entries)) + frame(packed)
    return manifest, (len(three).to_bytes(8, "big") + three).ljust(padded(len(three)), b"\0")


def receipt() -> None:
    value = {
        "v": 1,
        "suite": 1,
        "programme": PROGRAMME,
        "receiver": HQ.id,
        "of": OFFICER.id,
        "no": 1,
        "tips": [{"feed": OFFICER.id, "seq": 3, "tip": "ab" * 32}],
        "prefix": [{"feed": OFFICER.id, "seq": 3}],
        "gaps": [],
        "absent": [{"rev": "cd" * 32, "why": "withheld"}],
        "blobs_missing": [],
        "first_received": "2026-11-23T10:00:00Z",
    }
    forged = Signed("receipt", {**value, "no": 2}, STRANGER)
    write(
        "receipt",
        "Section 7. Verified against the keys of headquarters.",
        [
            Signed("receipt", value, HQ).vector("plain", key_object_text=canon(HQ.object).decode()),
            {
                **forged.vector("signed by a stranger", key_object_text=canon(HQ.object).decode()),
                "expect": "bad_signature",
            },
        ],
    )


# 8 ------------------------------------------------------------------------------------------------


def key_files() -> None:
    codes = [bytes(16), b"\xff" * 16, *(det(f"code {n}", 16) for n in range(3))]
    good = [
        {"name": c.hex(), "expect": "ok", "code_hex": c.hex(), "digits": recovery_digits(c)} for c in codes
    ]
    text = recovery_digits(codes[2])
    swapped = text[6:12] + text[:6] + text[12:]
    over = "65536" + damm("165536") + text[6:]
    bad = {
        "one digit changed": str((int(text[0]) + 1) % 10) + text[1:],
        "groups swapped": swapped,
        "group over 65535": over,
        "too short": text[:-1],
        "too long": text + "0",
    }
    write(
        "recovery",
        "Section 8: recovery codes.",
        good + [{"name": n, "expect": "bad_code", "digits": d} for n, d in bad.items()],
    )

    master, vault, code, phrase = (
        det("master", 32),
        det("vault", 16).hex(),
        codes[2],
        "caf\u00e9 river stone lamp",
    )
    person_kdf: dict[str, Any] = {
        "name": "argon2id",
        "lanes": 4,
        "memory": 65536,
        "passes": 3,
        "salt": b64u(det("slot salt", 16)),
    }
    person = {"id": det("slot 1", 16).hex(), "kind": "person", "kdf": person_kdf}
    paper = {
        "id": det("slot 2", 16).hex(),
        "kind": "recovery",
        "kdf": {"name": "hkdf", "salt": b64u(det("paper salt", 16))},
    }
    keys = [
        argon(phrase.encode(), det("slot salt", 16), 65536, 3, 4),
        hkdf(code, b"r2p/key/recovery/1", det("paper salt", 16)),
    ]
    done = []
    for n, (slot, key) in enumerate(zip((person, paper), keys, strict=True)):
        aad = context("slots") + canon({**slot, "vault": vault})
        done.append({**slot, "sealed": b64u(seal(key, det(f"slot nonce {n}", 12), master, aad))})
    slots: list[Any] = [*done, {"id": det("slot 3", 16).hex(), "kind": "smartcard", "later": 1}]
    body = {
        "format": 1,
        "generation": 1,
        "min_reader": 1,
        "slots": slots,
        "v": 1,
        "vault": vault,
    }
    derived = {label: hkdf(master, f"r2p/key/{label}/1".encode()) for label in ("database", "blobs", "slots")}

    def whole(value: dict[str, Any]) -> str:
        return canon({**value, "mac": b64u(mac(derived["slots"], context("slots") + canon(value)))}).decode()

    def weak(**kdf: int) -> str:
        """The person slot with other costs, sealed with them: only the limits speak against it."""
        cost = {**person_kdf, **kdf}
        slot = {**person, "kdf": cost}
        key = argon(phrase.encode(), det("slot salt", 16), cost["memory"], cost["passes"], cost["lanes"])
        aad = context("slots") + canon({**slot, "vault": vault})
        sealed = b64u(seal(key, det(f"weak {kdf}", 12), master, aad))
        return whole({**body, "slots": [{**slot, "sealed": sealed}, *slots[1:]]})

    def claimed(**kdf: int) -> str:
        """The person slot with other costs than those that sealed it."""
        return whole({**body, "slots": [{**done[0], "kdf": {**person_kdf, **kdf}}, *slots[1:]]})

    secrets = {
        "passphrase": phrase,
        "passphrase_not_nfc": "cafe\u0301 river stone lamp",
        "recovery_digits": text,
        "master_hex": master.hex(),
        "derived_hex": {k: v.hex() for k, v in derived.items()},
    }
    out: list[Vector] = [
        {
            "name": "passphrase, recovery code and an unknown kind",
            "expect": "ok",
            "expect_code": "ok",
            "file_text": whole(body),
            **secrets,
        }
    ]
    changed = whole(body).replace('"generation":1', '"generation":2')
    cases = {
        "generation changed": ("bad_mac", changed),
        "vault changed": ("not_opened", whole({**body, "vault": "ab" * 16})),
        "memory lowered": ("not_opened", weak(memory=65535)),
        "memory too great": ("not_opened", claimed(memory=2_097_153)),
        "passes lowered": ("not_opened", weak(passes=2)),
        "too many lanes": ("not_opened", weak(lanes=17)),
        "other lanes": ("not_opened", claimed(lanes=3)),
        "65 slots": ("malformed", whole({**body, "slots": done[:1] * 65})),
    }
    only_phrase = {"memory lowered", "memory too great", "passes lowered", "too many lanes", "other lanes"}
    for name, (expect, text_of) in cases.items():
        by_code = "ok" if name in only_phrase else expect
        out.append({"name": name, "expect": expect, "expect_code": by_code, "file_text": text_of, **secrets})
    write(
        "slots",
        "Section 8: the key file. `expect` with the passphrase in either form, `expect_code` with the code.",
        out,
    )

    inner = {
        "objects": [GENESIS.json, POLICY.json],
        "programme": PROGRAMME,
        "recipients": [{"compartment": "general", "epoch": 1, "secret": b64u(HQ_AGE.seed)}],
        "registrars": [{"secrets": [b64u(s) for s in REGISTRARS[0].secrets], "suite": 1}],
        "roots": [],
        "v": 1,
    }
    foreign = {**inner, "registrars": [{"secrets": [b64u(s) for s in STRANGER.secrets], "suite": 1}]}
    salt = det("export salt", 16)
    outer = {"format": "r2p-keys", "kdf": {"name": "hkdf", "salt": b64u(salt)}, "v": 1}
    exports: list[Vector] = []
    for name, expect, value in (
        ("recipient and registrar", "ok", inner),
        ("registrar that the policy does not name", "foreign_secret", foreign),
    ):
        sealed = seal(
            hkdf(codes[3], b"r2p/key/export/1", salt),
            det(f"export {name}", 12),
            canon(value),
            context("keys") + canon(outer),
        )
        exports.append(
            {
                "name": name,
                "expect": expect,
                "code_digits": recovery_digits(codes[3]),
                "file_text": canon({**outer, "sealed": b64u(sealed)}).decode(),
                "inner_text": canon(value).decode(),
            }
        )
    exports.append(
        {**exports[0], "name": "wrong code", "expect": "not_opened", "code_digits": recovery_digits(codes[4])}
    )
    write("keys", "Section 8: key export.", exports)


def state_digest() -> None:
    states = [v["state"] for v in sorted(fold_cases.plain(), key=lambda v: str(v["record"])) if "state" in v]
    line = {"committee": "north", "feed": OFFICER.id, "from": 0, "role": "field"}
    bounds = {"feed": OFFICER.id, "released": [], "revoked": ["ab" * 32]}
    out: list[Vector] = []
    for name, decisions in (("states alone", []), ("with decisions", [line, bounds])):
        parts = [*(s.encode() for s in states), *map(canon, decisions)]
        value = hashlib.sha256(b"".join(map(frame, parts))).hexdigest()
        texts = [canon(d).decode() for d in decisions]
        out.append(
            {"name": name, "expect": "ok", "states_text": states, "decisions_text": texts, "digest": value}
        )
    write("digest", "Section 6, state digest.", out)


def main() -> None:
    """Write every file."""
    from tests.vectors.formats import scenarios

    canonical()
    ids()
    header()
    payload()
    clock()
    signatures()
    admission()
    fingerprints()
    padding()
    small_bundle()
    receipt()
    key_files()
    write("fold", fold_cases.ABOUT, fold_cases.cases())
    write("positions", scenarios.ABOUT, scenarios.cases())
    state_digest()
    save_kept()


if __name__ == "__main__":
    main()
