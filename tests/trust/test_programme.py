"""Founding a programme, changing its policy, admitting a device, joining by a card."""

from dataclasses import replace
from datetime import date
from typing import Any

import pytest
from tests.trust.people import (
    EXPIRES,
    certificate,
    certified,
    feed,
    judge,
    keys,
    programme,
    recipient,
    request,
    revision,
)

from r2p_field.domain.errors import R2PError
from r2p_field.ledger.checkpoint import NO_REVISION, make_succession
from r2p_field.ledger.pack import decode_pack, encode_pack
from r2p_field.ledger.signed import SignedObject, countersign, sign_object
from r2p_field.trust import errors
from r2p_field.trust.approval import approve, release, revoke
from r2p_field.trust.errors import (
    KeyInUse,
    KeyRevoked,
    NotARegistrar,
    NotEnoughRoots,
    NotSignedByItself,
    OtherProgramme,
    SerialsUsedUp,
    UnknownRole,
    UnreadableObject,
)
from r2p_field.trust.evidence import Evidence
from r2p_field.trust.fingerprints import fingerprint_device, fingerprint_root
from r2p_field.trust.founding import Founded, follow, found, sign_policy
from r2p_field.trust.judge import Judge, Standing
from r2p_field.trust.objects import (
    CERT,
    POLICY,
    PROGRAMME,
    Certificate,
    Organisation,
    Policy,
    Recipients,
    Registrar,
    Request,
)
from r2p_field.trust.packs import PackKind, card, read_card, what_is
from r2p_field.trust.requests import make_request, read_request

THREE = ("root", "second root", "third root")
REGISTRAR = keys("registrar")


def in_force(found_judge: Judge) -> Policy:
    assert found_judge.policy is not None
    return found_judge.policy


@pytest.mark.parametrize(
    ("roots", "threshold"), [(("root",), 1), (THREE, 2)], ids=["one of one", "two of three"]
)
def test_a_programme_works_from_its_first_day(roots: tuple[str, ...], threshold: int) -> None:
    founded = programme(roots, threshold)
    first = judge(founded=founded)

    assert in_force(first).version == 1
    assert first.recipients_for("general") == (recipient("headquarters"),)
    assert first.recipients_for("sources") == ()
    assert first.verdict(feed("headquarters")).standing is Standing.KNOWN
    assert first.genesis == founded.genesis


def test_two_of_three_may_change_the_policy_and_one_may_not() -> None:
    first = judge(founded=programme(THREE, 2))
    changed = replace(in_force(first), waiting_days=60)

    with pytest.raises(NotEnoughRoots):
        follow(first, changed, [keys("root")])
    for pair in (THREE[:2], THREE[1:]):
        signed = follow(first, changed, [keys(name) for name in pair])
        assert in_force(first.with_objects([signed])).waiting_days == 60


def test_two_signatures_that_came_in_two_files_count_together() -> None:
    first = judge(founded=programme(THREE, 2))
    whole = follow(first, in_force(first), [keys(name) for name in THREE[:2]])
    halves = [sign_object(POLICY, whole.value, [keys(name)]) for name in THREE[:2]]

    assert first.with_objects(halves[:1]).policies == first.policies
    assert len(first.with_objects(halves).policies) == 2


def test_new_root_keys_need_the_old_and_the_new() -> None:
    first = judge(founded=programme(THREE, 2))
    fresh = ("fourth root", "fifth root")
    changed = replace(in_force(first), roots=tuple(keys(name).public_keys for name in fresh))

    for signers in (THREE, fresh):
        with pytest.raises(NotEnoughRoots):
            follow(first, changed, [keys(name) for name in signers])
    both = first.with_objects([follow(first, changed, [keys(name) for name in (*THREE[:2], *fresh)])])
    later = follow(both, in_force(both), [keys(name) for name in fresh])
    assert in_force(both.with_objects([later])).version == 3


def test_a_new_epoch_changes_who_reads() -> None:
    first = judge()
    changed = replace(
        in_force(first),
        epoch=2,
        recipients=(
            *in_force(first).recipients,
            Recipients(epoch=2, compartment="general", keys=(recipient("a"), recipient("b"))),
        ),
    )
    second = first.with_objects([follow(first, changed, [keys("root")])])

    assert second.recipients_for() == tuple(sorted((recipient("a"), recipient("b"))))


def test_a_dispute_ends_when_one_side_is_rejected() -> None:
    first = judge()
    one, other = (
        follow(first, replace(in_force(first), waiting_days=days), [keys("root")]) for days in (1, 2)
    )
    stopped = first.with_objects([one, other])
    assert stopped.policies == first.policies

    branch = first.with_objects([one])
    verdict = follow(branch, replace(in_force(branch), rejects=(other.id,)), [keys("root")])
    assert [each.waiting_days for each in stopped.with_objects([verdict]).policies] == [30, 1, 1]


@pytest.mark.parametrize(
    "roots",
    [(), ("root", "root"), tuple(f"root {number}" for number in range(17))],
    ids=["none", "twice", "17"],
)
def test_roots_that_cannot_hold_a_programme_are_refused(roots: tuple[str, ...]) -> None:
    with pytest.raises(UnreadableObject, match="roots are"):
        programme(roots, 1)


@pytest.mark.parametrize("threshold", [0, 2])
def test_a_threshold_that_the_roots_cannot_meet_is_refused(threshold: int) -> None:
    with pytest.raises(UnreadableObject, match="threshold"):
        programme(("root",), threshold)


# --- admitting devices ----------------------------------------------------------------------------


def test_a_device_asks_and_is_admitted_once() -> None:
    first = judge()
    approval = approve(first, request(), REGISTRAR, role="committee", committee="north")
    after = first.with_objects([approval])
    certificate_given = after.certificates[0]

    assert (certificate_given.serial, certificate_given.valid_from_seq) == (1, 0)
    assert (certificate_given.role, certificate_given.committee) == ("committee", "north")
    assert after.verdict(feed("device")).standing is Standing.KNOWN
    second = approve(after, request("other"), REGISTRAR, role="field")
    assert Certificate.read(second).serial == 2


def test_a_later_certificate_begins_after_what_was_written_before() -> None:
    first = judge(certified())
    for held, expected in ((41, 42), (None, 1)):
        later = approve(first, request(), REGISTRAR, role="committee", last_seq_held=held)
        assert Certificate.read(later).valid_from_seq == expected
    again = first.with_objects([approve(first, request(), REGISTRAR, role="committee", last_seq_held=41)])
    assert Certificate.read(approve(again, request(), REGISTRAR, role="field")).valid_from_seq == 43


def refused(expected: type[R2PError], found_judge: Judge, asked: SignedObject, **options: Any) -> None:
    with pytest.raises(expected):
        approve(found_judge, asked, options.pop("registrar", REGISTRAR), **{"role": "field", **options})


def test_nobody_is_admitted_who_should_not_be() -> None:
    revocation = revoke(judge(certified()), feed("device"), REGISTRAR)

    refused(OtherProgramme, judge(), request(of="cd" * 32))
    refused(KeyRevoked, judge(certified(), revocation), request())
    refused(NotARegistrar, judge(), request(), registrar=keys("root"))
    refused(NotARegistrar, Judge(None, [], is_ancestor=lambda *_: False), request())
    refused(UnknownRole, judge(), request(), role="spy")
    refused(SerialsUsedUp, judge(certificate("other", serial=9999)), request())
    refused(NotSignedByItself, judge(), sign_object("enrol", request().value, [keys("other")]))
    refused(UnreadableObject, judge(), certified())


def test_two_devices_cannot_share_a_key() -> None:
    borrowed = make_request(
        keys("other"), programme=programme().programme, recipient=recipient("device"), role="field"
    )
    revocation = revoke(judge(certified()), feed("device"), REGISTRAR)

    refused(KeyInUse, judge(certified()), borrowed)
    refused(KeyRevoked, judge(certified(), revocation), borrowed)


def test_half_a_key_of_another_device_is_as_good_as_all_of_it() -> None:
    from r2p_field.crypto.signing import SigningKeys

    mixed = SigningKeys(1, (keys("device").export()[0], keys("other").export()[1]))
    asked = make_request(mixed, programme=programme().programme, recipient=recipient("other"), role="field")

    refused(KeyInUse, judge(certified()), asked)
    refused(KeyInUse, judge(certified()), asked, continues=feed("device"))


def test_a_restored_device_may_keep_the_key_it_is_sealed_for() -> None:
    restored = make_request(
        keys("heir"), programme=programme().programme, recipient=recipient("device"), role="field"
    )
    succession = make_succession(keys("device"), 1, revision("a2"), feed("heir"))
    revocation = revoke(judge(certified()), feed("device"), REGISTRAR)

    for objects, continues in (((succession,), None), ((), feed("device")), ((revocation,), feed("device"))):
        known = judge(certified(), *objects)
        approval = approve(known, restored, REGISTRAR, role="field", continues=continues)
        assert feed("heir") in known.with_objects([approval]).heirs(feed("device"))


def test_a_registrar_with_several_ranges_goes_on_in_the_next() -> None:
    ranges = tuple(Registrar(keys=REGISTRAR.public_keys, first=one, last=one + 1) for one in (20, 1))
    first = judge()
    second = first.with_objects([follow(first, replace(in_force(first), registrars=ranges), [keys("root")])])
    given = []
    for name in ("a", "b", "c", "d"):
        approval = approve(second, request(name), REGISTRAR, role="field")
        second = second.with_objects([approval])
        given.append(Certificate.read(approval).serial)

    assert given == [1, 2, 20, 21]
    refused(SerialsUsedUp, second, request())


def test_only_a_registrar_takes_out_and_lets_back() -> None:
    first = judge(certified())

    assert revoke(first, feed("device"), REGISTRAR).value["tip"] == NO_REVISION
    assert release(first, feed("device"), REGISTRAR, seq=1, tip=revision("a2")).value["seq"] == 1
    with pytest.raises(NotARegistrar):
        revoke(first, feed("device"), keys("device"))
    with pytest.raises(NotARegistrar):
        release(first, feed("device"), keys("device"), seq=1, tip=revision("a2"))


# --- fingerprints and files -----------------------------------------------------------------------


def test_fingerprints_stand_for_keys_and_not_for_roles() -> None:
    promoted = make_request(
        keys("device"), programme=programme().programme, recipient=recipient("device"), role="committee"
    )

    assert fingerprint_device(request()) == fingerprint_device(promoted)
    assert fingerprint_device(request()) != fingerprint_device(request("other"))
    assert fingerprint_root(programme().genesis) != fingerprint_root(programme(THREE, 2).genesis)


def test_a_card_holds_the_programme_and_nothing_else() -> None:
    first = judge(certified(), request())
    second = first.with_objects([follow(first, in_force(first), [keys("root")])])
    objects = decode_pack(encode_pack(card(second)))
    joined = read_card(objects)

    assert what_is(objects) is PackKind.CARD
    assert {signed.kind for signed in objects} == {PROGRAMME, POLICY}
    assert joined.policies == second.policies
    assert joined.recipients_for() == (recipient("headquarters"),)
    assert joined.position(feed("headquarters"), 0, revision("a1"))
    assert card(Judge(None, [], is_ancestor=lambda *_: False)) == ()


def test_a_card_that_anchors_can_be_judged_without_any_feed() -> None:
    from r2p_field.trust.objects import Anchor

    first = judge()
    anchor = Anchor(feed=feed("headquarters"), seq=1, tip=revision("a2"))
    changed = replace(in_force(first), headquarters=(), anchors=(anchor,))
    second = first.with_objects([follow(first, changed, [keys("root")])])

    assert read_card(card(second)).position(feed("headquarters"), 0, revision("a1")) is None


@pytest.mark.parametrize("which", ["request", "no policy", "policy of others", "two programmes"])
def test_what_is_no_card_is_not_joined(which: str) -> None:
    begun, other = programme(), programme(THREE, 2)
    files: dict[str, list[SignedObject]] = {
        "request": [request()],
        "no policy": [begun.genesis],
        "policy of others": [begun.genesis, other.policy],
        "two programmes": [begun.genesis, begun.policy, other.genesis],
    }
    with pytest.raises(UnreadableObject):
        read_card(files[which])


def test_what_a_file_is_follows_from_what_is_in_it() -> None:
    begun = programme()

    assert what_is([request()]) is PackKind.REQUEST
    assert what_is([begun.genesis, begun.policy, certified()]) is PackKind.APPROVAL
    assert what_is([]) is PackKind.OTHER
    assert what_is([request(), request("other")]) is PackKind.OTHER


# --- reading --------------------------------------------------------------------------------------


def test_what_is_written_is_read_again() -> None:
    policy = Policy.read(programme().policy)

    assert sign_object(POLICY, policy.value(), []).body == programme().policy.body
    assert sign_object(CERT, Certificate.read(certified()).value(), []).body == certified().body
    assert Request.read(request()).feed == feed("device")
    assert read_request(request()).recipient == recipient("device")


@pytest.mark.parametrize(
    "changes",
    [
        {"v": 2},
        {"v": True},
        {"suite": 2},
        {"roots": "x"},
        {"roots": [{"keys": [], "suite": 1}]},
        {"version": 0},
        {"prev": "00" * 32},
        {"prev": 1},
        {"roles": [1]},
        {"roles": [{"role": "Field", "may": []}]},
        {"epoch": "1"},
        {"epoch": -1},
        {"expires": "tomorrow"},
        {"expires": "2026-02-30"},
        {"closed": [0]},
        {"rejects": ["x"]},
        {"organisation": {"kind": "", "state": False}},
        {"organisation": {"kind": "ngo", "state": "no"}},
        {"organisation": {"kind": "Civil society", "state": False}},
        {"organisation": []},
        {"compartments": [{"id": "general", "title": "x" * 1001}]},
        {"recipients": [{"epoch": 1, "compartment": "general", "keys": ["AAAA"]}]},
        {"recipients": [{"epoch": 1, "compartment": "general", "keys": [1]}]},
        {"recipients": [{"epoch": 1, "compartment": "general", "keys": ["_" * 1621 + "w"]}]},
        {"recipients": [{"epoch": 1, "compartment": "general", "keys": ["A" * 1622]}]},
    ],
    ids=lambda changes: str(changes)[:40],
)
def test_a_policy_out_of_its_form_is_not_read(changes: dict[str, Any]) -> None:
    with pytest.raises(UnreadableObject):
        Policy.read(sign_object(POLICY, dict(programme().policy.value) | changes, []))


def test_a_certificate_whose_feed_is_not_of_its_keys_is_not_read() -> None:
    with pytest.raises(UnreadableObject, match="feed"):
        Certificate.read(sign_object(CERT, dict(certified().value) | {"feed": feed("other")}, []))


@pytest.mark.parametrize("committee", ["North", "north side", "", "n" * 65])
def test_a_committee_is_a_code_for_whoever_asks_approves_or_reads(committee: str) -> None:
    with pytest.raises(UnreadableObject):
        Certificate.read(certificate(committee=committee))
    with pytest.raises(UnreadableObject):
        approve(judge(), request(), REGISTRAR, role="field", committee=committee)
    with pytest.raises(UnreadableObject):
        make_request(
            keys("device"),
            programme=programme().programme,
            recipient=recipient("device"),
            role="field",
            committee=committee,
        )


def test_a_planted_certificate_never_stands_for_the_signed_one() -> None:
    good = certified()
    planted = [
        sign_object(CERT, dict(good.value), []),
        sign_object(CERT, dict(good.value), [keys("other")]),
        sign_object(CERT, dict(good.value) | {"more": 1}, [keys("other")]),
        sign_object(CERT, dict(good.value) | {"programme": "0" * 64}, [REGISTRAR]),
        sign_object(CERT, {"feed": feed("device")}, []),
    ]
    assert judge(*planted).certificate_of(feed("device")) is None
    assert judge(*planted, good).certificate_of(feed("device")) == good


def test_of_two_certificates_the_one_that_counts_last_is_shown() -> None:
    later = certificate(serial=77, valid_from_seq=5)
    assert judge(certified(), later).certificate_of(feed("device")) == later


def test_a_planted_succession_never_stands_for_the_signed_one() -> None:
    true = make_succession(keys("device"), 2, revision("a3"), feed("heir"))
    planted = [
        sign_object("succeed", dict(true.value), []),
        sign_object("succeed", dict(true.value), [keys("other")]),
        sign_object("succeed", dict(true.value) | {"feed": feed("other")}, [keys("device")]),
        sign_object("succeed", {"x": 1}, []),
    ]
    both = certified(), certified("other")
    assert judge(*both, *planted).successions_to(feed("heir")) == ()
    assert judge(*both, *planted, true).successions_to(feed("heir")) == (true,)
    gone = revoke(judge(), feed("device"), REGISTRAR)
    assert judge(*both, true, gone).successions_to(feed("heir")) == ()


def test_each_version_of_a_long_chain_is_looked_at_a_few_times_only(monkeypatch: pytest.MonkeyPatch) -> None:
    begun = programme()
    objects, after = [begun.genesis, begun.policy], judge()
    for _ in range(12):
        objects.append(follow(after, in_force(after), [keys("root")]))
        after = after.with_objects(objects[-1:])
    asked = 0
    original = Evidence.signers

    def counted(self: Any, stated: Any, known: Any) -> Any:
        nonlocal asked
        asked += 1
        return original(self, stated, known)

    monkeypatch.setattr(Evidence, "signers", counted)
    assert len(Judge(begun.programme, objects, is_ancestor=lambda *_: False).policies) == 13
    assert asked == 2 * 13


def test_names_of_a_later_version_are_passed_over() -> None:
    later = sign_object(CERT, dict(certified().value) | {"mood": "good"}, [REGISTRAR])

    assert judge(later).verdict(feed("device")).standing is Standing.KNOWN


def test_a_policy_that_breaks_a_rule_is_not_even_signed() -> None:
    with pytest.raises(UnreadableObject):
        sign_policy(replace(in_force(judge()), threshold=2), [keys("root")])


def test_every_failure_speaks_three_sentences() -> None:
    kinds = [
        one for one in vars(errors).values() if isinstance(one, type) and issubclass(one, errors.TrustError)
    ]
    simple = [
        one
        for one in kinds
        if one not in {errors.TrustError, UnreadableObject} and not one.__name__.startswith("_")
    ]
    for error in (*(one() for one in simple), UnreadableObject("a part is missing")):  # type: ignore[call-arg]
        assert all(sentence.endswith(".") for sentence in (error.what, error.safe, error.next_))
    assert len({one.code for one in simple}) == len(simple) == 8


def test_two_programmes_founded_alike_have_different_names() -> None:
    def again() -> Founded:
        return found(
            roots=[keys("root")],
            threshold=1,
            registrar=REGISTRAR.public_keys,
            headquarters=keys("headquarters").public_keys,
            recipient=recipient("headquarters"),
            organisation=Organisation(kind="ngo", state=False),
            expires=date(2030, 1, 1),
        )

    assert again().programme != again().programme
    assert in_force(judge()).expires == EXPIRES
    assert countersign(again().policy, keys("other")).id
