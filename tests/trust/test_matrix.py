"""The trust matrix: every way to be somebody, or to pretend to be, and the one outcome that each has."""

from collections.abc import Callable
from dataclasses import dataclass, replace
from typing import Any

import pytest
from tests.trust.people import (
    certificate,
    certified,
    feed,
    judge,
    keys,
    programme,
    request,
    revision,
)

from r2p_field.crypto.signing import PublicKeys
from r2p_field.domain.ids import FeedId
from r2p_field.ledger import canonical
from r2p_field.ledger.admission import Position
from r2p_field.ledger.checkpoint import make_succession
from r2p_field.ledger.encoding import b64u_encode, frame
from r2p_field.ledger.signed import SignedObject, countersign, object_from_bytes, sign_object
from r2p_field.trust.alarms import AlarmKind
from r2p_field.trust.approval import release, revoke
from r2p_field.trust.founding import follow
from r2p_field.trust.judge import Judge, Standing
from r2p_field.trust.objects import Anchor, Headquarters, Registrar

KNOWN, UNKNOWN, REVOKED = Standing.KNOWN, Standing.UNKNOWN, Standing.REVOKED


def forged(signed: SignedObject, bend: Callable[[Any], Any]) -> SignedObject:
    """Return the same body with another signature list."""
    value = bend(canonical.decode(signed.signature_list))
    return object_from_bytes(
        frame(signed.kind.encode()) + frame(signed.body) + frame(canonical.encode(value))
    )


def swap(entries: Any) -> Any:
    return [entry | {"sig": entry["sig"][::-1]} for entry in entries]


def first_only(entries: Any) -> Any:
    return [entry | {"sig": entry["sig"][:1]} for entry in entries]


def changed(entries: Any) -> Any:
    return [entry | {"sig": [b64u_encode(bytes(64)), entry["sig"][1]]} for entry in entries]


def heir_of(old: str, new: str, signer: str | None = None) -> SignedObject:
    made = make_succession(keys(signer or old), 2, revision("a3"), feed(new))
    return (
        made
        if signer is None
        else sign_object("succeed", dict(made.value) | {"feed": feed(old)}, [keys(signer)])
    )


def revoked(name: str = "device", tip: str = "a2", by: str = "registrar") -> SignedObject:
    base = judge()
    signed = revoke(base, feed(name), keys("registrar"), seq=1, tip=revision(tip))
    return signed if by == "registrar" else sign_object("revoke", signed.value, [keys(by)])


def released(tip: str = "a4", by: str = "registrar", version: int = 1) -> SignedObject:
    signed = release(judge(), feed("device"), keys("registrar"), seq=3, tip=revision(tip))
    return sign_object("release", dict(signed.value) | {"policy_version": version}, [keys(by)])


def policy(changes: dict[str, Any], after: Judge | None = None) -> SignedObject:
    before = after or judge()
    assert before.policy is not None
    return follow(before, replace(before.policy, **changes), [keys("root")])


def other_registrar() -> dict[str, Any]:
    return {"registrars": (Registrar(keys=keys("second").public_keys, first=10_000, last=19_999),)}


def low_order() -> SignedObject:
    value = dict(certified().value)
    good: Any = value["keys"]
    value["keys"] = {"keys": [b64u_encode(b"\1" + bytes(31)), good["keys"][1]], "suite": 1}
    return sign_object("cert", value, [keys("registrar")])


@dataclass(frozen=True)
class Cell:
    """What is known, who asks, and what becomes of them."""

    objects: tuple[SignedObject, ...]
    expect: Standing
    at_a2: str | None
    at_a4: str | None
    who: str = "device"
    seen: tuple[PublicKeys, ...] = ()


def cell(*objects: SignedObject, expect: Standing, at_a2: str | None = None, **more: Any) -> Cell:
    return Cell(objects=objects, expect=expect, at_a2=at_a2, at_a4=more.pop("at_a4", at_a2), **more)


def cells() -> dict[str, Cell]:
    good = certified()
    hq_gone = policy({"headquarters": ()})
    anchored = policy(
        {
            "headquarters": (),
            "anchors": (Anchor(feed=feed("headquarters"), seq=2, tip=revision("a2")),),
        }
    )
    newer = policy({})
    own = {"who": "heir"}
    continued = certificate("heir", serial=77, continues=feed("device"))
    return {
        "certified": cell(good, expect=KNOWN, at_a2="field"),
        "certified with a committee": cell(certified("device", "north"), expect=KNOWN, at_a2="field"),
        "nobody": cell(expect=UNKNOWN),
        "only a request": cell(request(), expect=UNKNOWN),
        "forged by itself": cell(certificate(signer="device"), expect=UNKNOWN),
        "forged by a root": cell(certificate(signer="root"), expect=UNKNOWN),
        "forged by headquarters that is no registrar": cell(
            certificate(signer="headquarters"), expect=UNKNOWN
        ),
        "unsigned": cell(forged(good, lambda _: []), expect=UNKNOWN),
        "swapped signatures": cell(forged(good, swap), expect=UNKNOWN),
        "one signature of two": cell(forged(good, first_only), expect=UNKNOWN),
        "changed signature": cell(forged(good, changed), expect=UNKNOWN),
        "two signers": cell(countersign(good, keys("device")), expect=UNKNOWN),
        "a bad list beside a good one": cell(forged(good, swap), good, expect=KNOWN, at_a2="field"),
        "low-order key": cell(low_order(), expect=UNKNOWN),
        "wrong serial range": cell(certificate(serial=10_000), expect=UNKNOWN),
        "serial at the end of the range": cell(certificate(serial=9999), expect=KNOWN, at_a2="field"),
        "serial before the range": cell(certificate(serial=0), expect=UNKNOWN),
        "policy that does not exist": cell(certificate(policy_version=2), expect=UNKNOWN),
        "older policy": cell(certificate(), newer, expect=KNOWN, at_a2="field"),
        "newer policy that came": cell(certificate(policy_version=2), newer, expect=KNOWN, at_a2="field"),
        "unknown role has no rights": cell(certificate(role="spy"), expect=KNOWN, at_a2="spy"),
        "other programme": cell(certificate(programme="ab" * 32), expect=UNKNOWN),
        "registrar dropped": cell(good, policy(other_registrar()), expect=UNKNOWN),
        "two certificates for one place": cell(
            good, certificate(role="committee", serial=300), expect=UNKNOWN
        ),
        "one number for two devices": cell(
            certificate(serial=4), certificate("other", serial=4), expect=UNKNOWN
        ),
        "later certificate": cell(
            good,
            certificate(role="committee", serial=300, valid_from_seq=3),
            expect=KNOWN,
            at_a2="field",
            at_a4="committee",
        ),
        "certificate that begins later": cell(
            certificate(valid_from_seq=3), expect=KNOWN, at_a2=None, at_a4="field"
        ),
        "void from a place on": cell(
            good,
            certificate(role="committee", serial=300, valid_from_seq=3),
            certificate(role="protection", serial=301, valid_from_seq=3),
            expect=KNOWN,
            at_a2="field",
            at_a4=None,
        ),
        "revoked after": cell(good, revoked(tip="a4"), expect=REVOKED, at_a2="field"),
        "revoked at": cell(good, revoked(tip="a2"), expect=REVOKED, at_a2="field", at_a4=None),
        "revoked before": cell(good, revoked(tip="a1"), expect=REVOKED),
        "revoked on another branch": cell(good, revoked(tip="b2"), expect=REVOKED),
        "revoked at a place that never came": cell(good, revoked(tip="lost"), expect=REVOKED),
        "revoked by a stranger": cell(good, revoked(by="other"), expect=KNOWN, at_a2="field"),
        "revoked by itself": cell(good, revoked(by="device"), expect=KNOWN, at_a2="field"),
        "revoked without ever being admitted": cell(revoked(), expect=REVOKED),
        "revoked twice": cell(
            good, revoked(tip="a2"), revoked(tip="a4"), expect=REVOKED, at_a2="field", at_a4=None
        ),
        "revocation outlives its registrar": cell(
            good, revoked(tip="a2"), policy(other_registrar()), expect=REVOKED
        ),
        "released under the same policy": cell(
            good, revoked(tip="a2"), released(), expect=REVOKED, at_a2="field", at_a4=None
        ),
        "released under a newer policy": cell(
            good, revoked(tip="a2"), released(version=2), newer, expect=REVOKED, at_a2="field"
        ),
        "released by a stranger": cell(
            good,
            revoked(tip="a2"),
            released(by="other", version=2),
            newer,
            expect=REVOKED,
            at_a2="field",
            at_a4=None,
        ),
        "released by a registrar that left": cell(
            good,
            revoked(tip="a2"),
            released(version=1),
            policy(other_registrar()),
            expect=REVOKED,
        ),
        "headquarters": cell(expect=KNOWN, at_a2="headquarters", who="headquarters"),
        "headquarters left out": cell(hq_gone, expect=UNKNOWN, who="headquarters"),
        "headquarters left out, anchored": cell(
            anchored, expect=UNKNOWN, at_a2="headquarters", at_a4=None, who="headquarters"
        ),
        "headquarters revoked": cell(
            revoked("headquarters"), expect=REVOKED, at_a2="headquarters", at_a4=None, who="headquarters"
        ),
        "heir": cell(good, heir_of("device", "heir"), expect=KNOWN, at_a2="field", **own),
        "heir of an heir": cell(
            good,
            heir_of("device", "middle"),
            heir_of("middle", "heir"),
            expect=KNOWN,
            at_a2="field",
            seen=(keys("middle").public_keys,),
            **own,
        ),
        "heir of an heir whose keys nobody saw": cell(
            good, heir_of("device", "middle"), heir_of("middle", "heir"), expect=UNKNOWN, **own
        ),
        "heir from before a change of role": cell(
            good,
            certificate(serial=76, role="committee", valid_from_seq=3),
            heir_of("device", "heir"),
            expect=UNKNOWN,
            **own,
        ),
        "heir from after a change of role": cell(
            good,
            certificate(serial=76, role="committee", valid_from_seq=2),
            heir_of("device", "heir"),
            expect=KNOWN,
            at_a2="committee",
            **own,
        ),
        "heir by a forged succession": cell(good, heir_of("device", "heir", "heir"), expect=UNKNOWN, **own),
        "heir of nobody": cell(request(), heir_of("device", "heir"), expect=UNKNOWN, **own),
        "heir of the revoked": cell(good, revoked(), heir_of("device", "heir"), expect=REVOKED, **own),
        "heir of the revoked with a certificate": cell(
            good, revoked(), heir_of("device", "heir"), continued, expect=KNOWN, at_a2="field", **own
        ),
        "heir of two who agree": cell(
            good,
            certified("other"),
            heir_of("device", "heir"),
            heir_of("other", "heir"),
            expect=KNOWN,
            at_a2="field",
            **own,
        ),
        "heir of two who differ": cell(
            good,
            certified("other", "north"),
            heir_of("device", "heir"),
            heir_of("other", "heir"),
            expect=UNKNOWN,
            **own,
        ),
        "heir of headquarters": cell(
            heir_of("headquarters", "heir"), expect=KNOWN, at_a2="headquarters", **own
        ),
        "heir of anchored headquarters": cell(
            policy(
                {
                    "headquarters": (),
                    "anchors": (Anchor(feed=feed("headquarters"), seq=2, tip=revision("a4")),),
                }
            ),
            heir_of("headquarters", "heir"),
            expect=KNOWN,
            at_a2="headquarters",
            **own,
        ),
        "heirs in a circle": cell(
            request(),
            request("heir"),
            heir_of("device", "heir"),
            heir_of("heir", "device"),
            expect=UNKNOWN,
            **own,
        ),
        "a thief cannot make the certified an heir of its heir": cell(
            good,
            request("heir"),
            heir_of("device", "heir"),
            heir_of("heir", "device"),
            expect=KNOWN,
            at_a2="field",
        ),
        "new headquarters by a newer policy": cell(
            policy({"headquarters": (Headquarters(keys=keys("heir").public_keys, role="headquarters"),)}),
            expect=KNOWN,
            at_a2="headquarters",
            **own,
        ),
    }


CELLS = cells()


@pytest.mark.parametrize("backwards", [False, True], ids=["", "backwards"])
@pytest.mark.parametrize("name", CELLS)
def test_everybody_is_who_they_are_proven_to_be(name: str, backwards: bool) -> None:
    case = CELLS[name]
    objects = case.objects[::-1] if backwards else case.objects
    found = judge(*objects, keys=case.seen)
    who = feed(case.who)

    assert found.verdict(who).standing is case.expect
    assert role(found.position(who, 1, revision("a2"))) == case.at_a2
    assert role(found.position(who, 3, revision("a4"))) == case.at_a4


def role(position: Position | None) -> str | None:
    return None if position is None else position.role


def test_a_matrix_of_at_least_forty_cells() -> None:
    assert len(CELLS) >= 40


def test_rights_are_those_of_the_policy_that_the_certificate_names() -> None:
    stripped = policy({"roles": ()})
    found = judge(certified(), certificate("other", policy_version=2, serial=500), stripped)

    assert rights(found, "device") == {"record"}
    assert rights(found, "other") == set()


def rights(found: Judge, name: str) -> set[str]:
    position = found.position(feed(name), 0, revision("a1"))
    assert position is not None
    return set(position.may)


@pytest.mark.parametrize(
    ("objects", "kind"),
    [
        ((certified(), certificate(role="committee", serial=300)), AlarmKind.CERTIFICATES_VOID),
        ((certificate(serial=4), certificate("other", serial=4)), AlarmKind.SERIAL_USED_TWICE),
        ((certified(), heir_of("device", "heir"), heir_of("device", "other")), AlarmKind.SEVERAL_HEIRS),
        (
            (certified(), certified("other", "north"), heir_of("device", "heir"), heir_of("other", "heir")),
            AlarmKind.POSITIONS_DIFFER,
        ),
        ((policy({"waiting_days": 1}), policy({"waiting_days": 2})), AlarmKind.POLICY_DISPUTED),
        ((policy({"min_reader": 2}),), AlarmKind.NEWER_NEEDED),
    ],
    ids=lambda value: value.name if isinstance(value, AlarmKind) else "",
)
def test_people_are_told_what_looks_wrong(objects: tuple[SignedObject, ...], kind: AlarmKind) -> None:
    assert [alarm.kind for alarm in judge(*objects).alarms] == [kind]
    assert judge(*objects).alarms == judge(*objects[::-1]).alarms


def test_all_is_quiet_when_nothing_looks_wrong() -> None:
    assert judge(certified(), certified("other"), request()).alarms == ()


def test_a_vault_of_no_programme_knows_itself_and_nobody_else() -> None:
    alone = Judge(None, [certified()], is_ancestor=lambda *_: False, local=[keys("device").public_keys])

    assert role(alone.position(feed("device"), 0, revision("a1"))) == "local"
    assert alone.position(feed("other"), 0, revision("a1")) is None
    assert alone.policy is None
    assert alone.genesis is None
    assert alone.recipients_for("general") == ()
    assert alone.certificates == ()
    assert not alone.expired(programme_expiry())


def programme_expiry() -> Any:
    policy_in_force = judge().policy
    assert policy_in_force is not None
    return policy_in_force.expires


def test_an_admitted_vault_sees_itself_as_headquarters_does() -> None:
    local = [keys("device").public_keys]

    assert role(judge(certified(), local=local).position(feed("device"), 0, revision("a1"))) == "field"
    assert role(judge(local=local).position(feed("device"), 0, revision("a1"))) == "local"
    assert judge(revoked(), local=local).position(feed("device"), 9, revision("a4")) is None


def test_ownership_goes_to_heirs_and_to_those_who_continue() -> None:
    base = (certified(), heir_of("device", "heir"), request("heir"), heir_of("heir", "other"))
    continued = certificate("second", serial=78, continues=feed("device"))

    assert judge(*base).heirs(feed("device")) == {feed("heir"), feed("other")}
    assert judge(*base, continued).heirs(feed("device")) == {feed("heir"), feed("other"), feed("second")}
    assert judge(*base, revoked()).heirs(feed("device")) == frozenset()
    assert judge(*base, revoked(), continued).heirs(feed("device")) == {feed("second")}
    assert judge().heirs(FeedId("00" * 32)) == frozenset()


def test_only_headquarters_of_today_says_that_headquarters_has_it() -> None:
    heir = heir_of("headquarters", "heir")

    assert judge().speaks_for_headquarters(feed("headquarters"))
    assert not judge(certified()).speaks_for_headquarters(feed("device"))
    assert not judge(revoked("headquarters")).speaks_for_headquarters(feed("headquarters"))
    assert not judge(heir).speaks_for_headquarters(feed("headquarters"))
    assert judge(heir).speaks_for_headquarters(feed("heir"))


def test_decisions_stand_in_the_order_of_the_digest() -> None:
    found = judge(
        certified("device", "north"),
        certificate(role="committee", serial=300, valid_from_seq=3),
        revoked(tip="a2"),
        released(version=2),
        policy({}),
    )
    device, headquarters = feed("device"), feed("headquarters")
    expected: dict[FeedId, list[dict[str, Any]]] = {
        device: [
            {"committee": "north", "feed": device, "from": 0, "role": "field"},
            {"feed": device, "from": 3, "role": "committee"},
            {"feed": device, "released": [revision("a4")], "revoked": [revision("a2")]},
        ],
        headquarters: [{"feed": headquarters, "from": 0, "role": "headquarters"}],
    }

    assert found.decisions([headquarters, device, device]) == [
        one for each in sorted(expected) for one in expected[each]
    ]
    assert found.decisions([feed("other")]) == []
    assert found.is_revoked(device)


def test_expiry_only_warns() -> None:
    found = judge(certified())
    day = programme_expiry()

    assert not found.expired(day)
    assert found.expired(day.replace(year=day.year + 1))
    assert found.verdict(feed("device")).standing is KNOWN


def test_a_judge_who_learns_nothing_new_is_the_same_judge() -> None:
    found = judge(certified())

    assert found.with_objects([certified()], [keys("device").public_keys]) is found
    assert found.with_objects([certified("other")]) is not found
    assert found.with_objects([], [keys("middle").public_keys]).keys_of(feed("middle"))
    assert found.programme == programme().programme


def test_a_device_is_sealed_for_by_its_last_certificate_or_its_predecessors() -> None:
    found = judge(certified(), heir_of("device", "heir"))
    expected = found.certificates[0].recipient

    assert found.recipient_of(feed("device")) == expected
    assert found.recipient_of(feed("heir")) == expected
    assert found.recipient_of(feed("other")) is None
    assert judge(certified(), certificate(serial=9)).recipient_of(feed("device")) is None
