"""Sections 4 and 5: sets of signed objects and the positions that they give, reasoned by hand."""

import hashlib
from typing import Any

from tests.vectors.formats import make as m
from tests.vectors.formats.wire import Keys, Signed, b64u, canon

ABOUT = (
    "Sections 4, 5. `objects_b64u`: signed objects, in any order. `prev`: revision to its `prev`, one feed."
    " `newest`: version of the newest policy. `ask`: position of (feed, seq, rev), `none` without one."
    " `signers`: verdict on a feed as sender of a bundle, its certificate and successions being known."
)
NORTH = {"role": "field", "committee": "north", "may": ["record"]}
HQ = {"role": "headquarters", "may": ["erase", "record", "register"]}
OFFICER, HEIR, COLLEAGUE = m.OFFICER, m.HEIR, m.COLLEAGUE
FIRST, SECOND = m.REGISTRARS


def rev(label: str) -> str:
    return hashlib.sha256(label.encode()).hexdigest()


A = [rev(f"a{n}") for n in range(6)]
FORK = rev("fork of a3")
PREV = {**{A[n]: A[n - 1] for n in range(1, 6)}, FORK: A[2]}


def ask(keys: Keys, seq: int, tip: str, position: Any = "none") -> dict[str, Any]:
    return {"feed": keys.id, "seq": seq, "rev": tip, "position": position}


def bound(kind: str, seq: int, tip: str, version: int = 1) -> Signed:
    return Signed(kind, m.at(OFFICER, seq, tip, programme=m.PROGRAMME, policy_version=version), FIRST)


def succeed(old: Keys, new: Keys, seq: int, tip: str) -> Signed:
    return Signed("succeed", m.at(old, seq, tip, heir=new.id), old)


def policy(version: int, before: Signed, **changes: Any) -> Signed:
    return Signed("policy", m.policy_value(version, before.id, **changes), m.ROOTS[0], m.ROOTS[1])


def case(name: str, objects: list[Signed], newest: int, asked: list[Any], **signers: str) -> dict[str, Any]:
    everyone = {"officer": OFFICER, "heir": HEIR, "hq": m.HQ, "colleague": COLLEAGUE, "stranger": m.STRANGER}
    return {
        "name": name,
        "expect": "ok",
        "programme": m.PROGRAMME,
        "objects_b64u": [b64u(o.bytes) for o in [m.GENESIS, m.POLICY, m.POLICY2, *objects]],
        "keys_text": [canon(k.object).decode() for k in everyone.values()],
        "prev": PREV,
        "newest": newest,
        "ask": asked,
        "signers": {everyone[n].id: v for n, v in signers.items()},
    }


def cases() -> list[dict[str, Any]]:
    own = m.CERT
    third = policy(3, m.POLICY2)
    rival = policy(3, m.POLICY2, waiting_days=1)
    plain = [ask(OFFICER, 0, A[0], NORTH), ask(OFFICER, 3, A[3], NORTH)]
    bad = Signed("policy", m.policy_value(3, m.POLICY2.id), m.STRANGER)
    south = m.cert(OFFICER, m.OFFICER_AGE, 2, FIRST, committee="south", valid_from_seq=2)
    west = m.cert(OFFICER, m.OFFICER_AGE, 3, FIRST, committee="west", valid_from_seq=2)
    again = m.cert(COLLEAGUE, m.COLLEAGUE_AGE, 1, FIRST)
    later = m.cert(OFFICER, m.OFFICER_AGE, 1, FIRST, valid_from_seq=2)
    moved_to = {**NORTH, "committee": "south"}
    lowered = policy(3, m.POLICY2, registrars=[{"keys": FIRST.object, "from": 1, "to": 1}])
    dropped = policy(3, m.POLICY2, registrars=[{"keys": SECOND.object, "from": 1000, "to": 1999}])
    no_hq = policy(3, m.POLICY2, headquarters=[])
    anchored = policy(3, m.POLICY2, headquarters=[], anchors=[{"feed": m.HQ.id, "seq": 2, "tip": A[2]}])
    hand = succeed(OFFICER, HEIR, 3, A[3])
    heir_cert = m.cert(HEIR, m.HEIR_AGE, 1000, SECOND, continues=OFFICER.id)
    back = succeed(HEIR, OFFICER, 0, rev("h0"))
    kept = [ask(OFFICER, 2, A[2], NORTH), ask(OFFICER, 3, A[3]), ask(OFFICER, 3, FORK)]
    return [
        case("certificate", [own], 2, plain, officer="known", hq="known", stranger="unknown"),
        case("headquarters by policy", [], 2, [ask(m.HQ, 7, rev("q"), HQ)], hq="known", officer="unknown"),
        case("a bad list of a known body first", [bad, third, own], 3, plain),
        case("two third versions", [third, rival, own], 2, plain),
        case("dispute ended", [third, rival, policy(4, third, rejects=[rival.id]), own], 4, plain),
        case(
            "dispute ended years later",
            [third, rival, policy(4, third), policy(5, policy(4, third), rejects=[rival.id]), own],
            5,
            plain,
        ),
        case(
            "both reject each other",
            [third, rival, policy(4, third, rejects=[rival.id]), policy(4, rival, rejects=[third.id]), own],
            2,
            plain,
        ),
        case(
            "later certificate", [own, south], 2, [plain[0], ask(OFFICER, 2, A[2], moved_to)], officer="known"
        ),
        case("two certificates of one value", [own, south, west], 2, [plain[0], ask(OFFICER, 2, A[2])]),
        case(
            "one serial twice",
            [own, again],
            2,
            [ask(OFFICER, 0, A[0]), ask(COLLEAGUE, 0, A[0])],
            officer="unknown",
        ),
        case("position before the first certificate", [later], 2, [ask(OFFICER, 1, A[1]), plain[1]]),
        case("range lowered over the serial", [own, south, lowered], 3, plain),
        case("registrar dropped", [own, dropped], 3, [ask(OFFICER, 0, A[0])], officer="unknown"),
        case("headquarters left out", [no_hq], 3, [ask(m.HQ, 1, A[1])], hq="unknown"),
        case(
            "headquarters anchored", [anchored], 3, [ask(m.HQ, 2, A[2], HQ), ask(m.HQ, 3, A[3])], hq="unknown"
        ),
        case("revoked", [own, bound("revoke", 2, A[2])], 2, kept, officer="revoked"),
        case(
            "revocation outlives its registrar",
            [own, bound("revoke", 2, A[2]), dropped],
            3,
            [ask(OFFICER, 3, A[3])],
            officer="revoked",
        ),
        case(
            "tip of the revocation unknown", [own, bound("revoke", 9, rev("?"))], 2, [ask(OFFICER, 0, A[0])]
        ),
        case(
            "two revocations on two branches",
            [own, bound("revoke", 4, A[4]), bound("revoke", 3, FORK)],
            2,
            kept,
        ),
        case(
            "release of the same version", [own, bound("revoke", 2, A[2]), bound("release", 4, A[4])], 2, kept
        ),
        case(
            "release of a newer version",
            [own, bound("revoke", 2, A[2]), bound("release", 4, A[4], 2)],
            2,
            [ask(OFFICER, 4, A[4], NORTH), ask(OFFICER, 5, A[5]), ask(OFFICER, 3, FORK)],
            officer="revoked",
        ),
        case(
            "newer revocation on another branch",
            [own, bound("revoke", 2, A[2]), bound("release", 4, A[4], 2), bound("revoke", 3, FORK, 2)],
            2,
            kept,
        ),
        case(
            "heir", [own, hand], 2, [ask(HEIR, 0, rev("h0"), NORTH), plain[1]], heir="known", officer="known"
        ),
        case(
            "heir of a revoked device",
            [own, hand, bound("revoke", 3, A[3])],
            2,
            [ask(HEIR, 0, rev("h0"))],
            heir="revoked",
        ),
        case(
            "heir with its own certificate, of a revoked device",
            [own, hand, heir_cert, bound("revoke", 3, A[3])],
            2,
            [ask(HEIR, 0, rev("h0"), NORTH)],
            heir="known",
        ),
        case("heir of nobody", [hand], 2, [ask(HEIR, 0, rev("h0"))], heir="unknown"),
        case("circle of heirs", [hand, back], 2, [ask(HEIR, 0, rev("h0")), ask(OFFICER, 0, A[0])]),
    ]
