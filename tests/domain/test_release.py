"""What people agreed to, the risk check and "not for" decide together what may leave, and say why."""

import msgspec
import pytest
from hypothesis import given
from hypothesis import strategies as st

from r2p_field.domain.aside import Aside
from r2p_field.domain.commitment import Commitment
from r2p_field.domain.consent import Addressee, Agreement, Answer, Consent
from r2p_field.domain.counts import CountRow, Harm
from r2p_field.domain.ids import RecordId, item_id
from r2p_field.domain.mechanism import Mechanism
from r2p_field.domain.observation import Basis, FactorSeen, Known, Observation
from r2p_field.domain.places import Where
from r2p_field.domain.release import Decision, Reason, Release, may_go, may_go_dialogue
from r2p_field.domain.risk import RedDecision, RiskCheck, RiskLevel
from r2p_field.domain.session import Session
from r2p_field.domain.wording import Wording

A = Addressee
ITEM = item_id(bytes(16))
TOLD = Observation(what="x", known=Known(basis=Basis.PERSON_TOLD))
SEEN = Observation(what="x", known=Known(basis=Basis.OWN_OBSERVATION))
PUBLIC = Observation(what="x", known=Known(basis=Basis.PUBLIC_SOURCE))
VIOLENCE = Observation(what="x", counts=(CountRow(id=ITEM, harm=Harm.SEXUAL_VIOLENCE),))
HANDLERS = (A.HEADQUARTERS, A.PROTECTION_OFFICER)
OTHERS = (A.LOCAL_COMMITTEE, A.PARTNER, A.ACCOUNTABILITY, A.PUBLICATION)


def agreed(record: Observation, **answers: Agreement) -> Observation:
    return msgspec.structs.replace(record, consent=msgspec.convert(msgspec.to_builtins(answers), Consent))


def red(decision: RedDecision | None) -> Observation:
    return msgspec.structs.replace(SEEN, risk=RiskCheck(level=RiskLevel.RED, decision=decision))


@pytest.mark.parametrize("to", A)
@pytest.mark.parametrize("record", [SEEN, PUBLIC])
def test_what_was_seen_or_is_public_needs_nobodys_leave(record: Observation, to: Addressee) -> None:
    assert may_go(record, to) == Decision(release=Release.WHOLE)


@pytest.mark.parametrize("to", HANDLERS)
def test_what_a_person_told_goes_unasked_to_those_who_must_handle_it(to: Addressee) -> None:
    assert may_go(TOLD, to).release is Release.WHOLE


@pytest.mark.parametrize("to", OTHERS)
@pytest.mark.parametrize(
    "record",
    [TOLD, Observation(what="x"), agreed(TOLD, **{to: Agreement(answer=Answer.NOT_ASKED) for to in OTHERS})],
)
def test_what_a_person_told_goes_unasked_to_nobody_else(record: Observation, to: Addressee) -> None:
    assert may_go(record, to) == Decision(release=Release.NOTHING, reasons=(Reason.CONSENT,))


@pytest.mark.parametrize("use", Consent.__struct_fields__)
@pytest.mark.parametrize("record", [TOLD, SEEN, PUBLIC])
def test_an_explicit_no_holds_for_every_use_and_however_it_is_known(record: Observation, use: str) -> None:
    refused = agreed(record, **{use: Agreement(answer=Answer.NO, detail=True)})

    assert may_go(refused, A(use)) == Decision(release=Release.NOTHING, reasons=(Reason.CONSENT,))


@pytest.mark.parametrize("use", Consent.__struct_fields__)
@pytest.mark.parametrize(("detail", "release"), [(True, Release.WHOLE), (False, Release.WITHOUT_DETAIL)])
def test_a_yes_covers_its_own_use_with_or_without_detail(use: str, detail: bool, release: Release) -> None:
    given_ = agreed(TOLD, **{use: Agreement(answer=Answer.YES, detail=detail)})

    assert may_go(given_, A(use)).release is release
    for other in OTHERS:
        assert other == use or may_go(given_, other).release is Release.NOTHING


def test_nothing_implies_anything_else() -> None:
    published = agreed(TOLD, publication=Agreement(answer=Answer.YES, detail=True))

    assert may_go(published, A.PARTNER).release is Release.NOTHING


@pytest.mark.parametrize("to", A)
def test_a_record_can_be_kept_from_anybody(to: Addressee) -> None:
    kept = msgspec.structs.replace(SEEN, not_for=frozenset({to}))

    assert may_go(kept, to) == Decision(release=Release.NOTHING, reasons=(Reason.NOT_FOR,))
    assert all(may_go(kept, other).release is Release.WHOLE for other in A if other is not to)


@pytest.mark.parametrize(
    ("decision", "release"),
    [
        (None, Release.CONTACT_ONLY),
        (RedDecision.CONTACT_ONLY, Release.CONTACT_ONLY),
        (RedDecision.SEND_WITH_MEASURES, Release.WHOLE),
        (RedDecision.HOLD, Release.NOTHING),
    ],
)
def test_red_withholds_the_detail_and_not_the_alarm(decision: RedDecision | None, release: Release) -> None:
    assert may_go(red(decision), A.HEADQUARTERS).release is release


@pytest.mark.parametrize("level", [RiskLevel.GREEN, RiskLevel.AMBER])
def test_green_and_amber_hold_nothing_back(level: RiskLevel) -> None:
    record = msgspec.structs.replace(SEEN, risk=RiskCheck(level=level, decision=RedDecision.HOLD))

    assert may_go(record, A.HEADQUARTERS).release is Release.WHOLE


def test_a_decision_outlives_the_red_that_a_merge_lost() -> None:
    lost = msgspec.structs.replace(SEEN, risk=RiskCheck(decision=RedDecision.HOLD))

    assert may_go(lost, A.HEADQUARTERS).release is Release.NOTHING
    assert may_go(msgspec.structs.replace(SEEN, risk=RiskCheck()), A.HEADQUARTERS).release is Release.WHOLE


def test_every_rule_that_held_something_back_is_named() -> None:
    record = msgspec.structs.replace(
        agreed(red(None), headquarters=Agreement(answer=Answer.YES)), not_for=frozenset({A.HEADQUARTERS})
    )

    decision = may_go(record, A.HEADQUARTERS)

    assert decision.release is Release.NOTHING
    assert decision.reasons == (Reason.NOT_FOR, Reason.CONSENT, Reason.RISK)


# --- minimum form ---


@pytest.mark.parametrize("to", HANDLERS)
def test_sexual_violence_goes_in_minimum_form_to_a_compartment_of_its_own(to: Addressee) -> None:
    assert may_go(VIOLENCE, to) == Decision(release=Release.WHOLE, compartment="minimum")


@pytest.mark.parametrize("to", OTHERS)
def test_sexual_violence_is_on_no_other_page(to: Addressee) -> None:
    everything = agreed(VIOLENCE, **{use: Agreement(answer=Answer.YES, detail=True) for use in OTHERS})

    assert may_go(everything, to) == Decision(
        release=Release.NOTHING, reasons=(Reason.COMPARTMENT,), compartment="minimum"
    )


def test_a_village_in_the_record_keeps_it_here_until_somebody_takes_it_out() -> None:
    record = msgspec.structs.replace(VIOLENCE, where=Where(words="by the mill"))

    assert may_go(record, A.HEADQUARTERS).release is Release.NOTHING


def test_an_indicator_that_asks_for_the_minimum_form_is_heeded() -> None:
    factor = FactorSeen(id=ITEM, indicator="sg2013.rf6.i03", catalogue="sg2013", version="1.0-draft")
    record = msgspec.structs.replace(SEEN, factors=(factor,))

    assert may_go(record, A.PUBLICATION, indicators={"sg2013.rf6.i03"}).release is Release.NOTHING
    assert may_go(record, A.PUBLICATION).compartment == "general"


answers = st.none() | st.builds(Agreement, answer=st.sampled_from(Answer), detail=st.booleans())
records = st.builds(
    Observation,
    what=st.just("x"),
    known=st.none() | st.builds(Known, basis=st.sampled_from(Basis)),
    consent=st.none() | st.builds(Consent, **dict.fromkeys(Consent.__struct_fields__, answers)),
    not_for=st.frozensets(st.sampled_from(Addressee)),
    risk=st.none()
    | st.builds(
        RiskCheck, level=st.sampled_from(RiskLevel), decision=st.none() | st.sampled_from(RedDecision)
    ),
    minimum_form=st.booleans(),
)


@given(records, st.sampled_from(Addressee))
def test_whatever_is_held_back_is_held_back_for_a_named_reason(record: Observation, to: Addressee) -> None:
    decision = may_go(record, to)

    assert bool(decision.reasons) == (decision.release is not Release.WHOLE)


@given(records, st.sampled_from(Addressee), st.sampled_from(Addressee))
def test_keeping_a_record_from_more_people_never_lets_more_out(
    record: Observation, to: Addressee, also: Addressee
) -> None:
    stricter = msgspec.structs.replace(record, not_for=record.not_for | {also})

    assert may_go(stricter, to).release >= may_go(record, to).release


# What a committee says

DIALOGUE = (
    Session(title="x"),
    Mechanism(name="x"),
    Commitment(text="x"),
    Wording(text="x"),
)
ROOM = (A.HEADQUARTERS, A.PROTECTION_OFFICER, A.LOCAL_COMMITTEE)


@pytest.mark.parametrize("said", DIALOGUE, ids=lambda said: type(said).__name__)
@pytest.mark.parametrize("to", A)
def test_what_a_committee_says_goes_unasked_to_those_who_handle_it_and_to_its_own_laptops(
    said: Session | Mechanism | Commitment | Wording, to: Addressee
) -> None:
    assert may_go_dialogue(said, to).release is (Release.WHOLE if to in ROOM else Release.NOTHING)


@pytest.mark.parametrize("said", DIALOGUE, ids=lambda said: type(said).__name__)
@pytest.mark.parametrize("use", Consent.__struct_fields__)
@pytest.mark.parametrize(
    ("agreement", "release"),
    [
        (Agreement(answer=Answer.NO, detail=True), Release.NOTHING),
        (Agreement(answer=Answer.YES), Release.WITHOUT_DETAIL),
        (Agreement(answer=Answer.YES, detail=True), Release.WHOLE),
    ],
)
def test_an_answer_holds_for_what_a_committee_says_as_it_does_for_observations(
    said: Session | Mechanism | Commitment | Wording, use: str, agreement: Agreement, release: Release
) -> None:
    answered = msgspec.structs.replace(said, consent=msgspec.convert({use: agreement}, Consent))

    assert may_go_dialogue(answered, A(use)).release is release


@pytest.mark.parametrize("said", DIALOGUE, ids=lambda said: type(said).__name__)
def test_not_for_somebody_holds_for_what_a_committee_says(
    said: Session | Mechanism | Commitment | Wording,
) -> None:
    kept = msgspec.structs.replace(said, not_for=frozenset({A.HEADQUARTERS}))

    assert may_go_dialogue(kept, A.HEADQUARTERS) == Decision(
        release=Release.NOTHING, reasons=(Reason.NOT_FOR,)
    )
    assert may_go_dialogue(kept, A.LOCAL_COMMITTEE).release is Release.WHOLE


@pytest.mark.parametrize(
    ("decision", "release"),
    [
        (None, Release.CONTACT_ONLY),
        (RedDecision.CONTACT_ONLY, Release.CONTACT_ONLY),
        (RedDecision.HOLD, Release.NOTHING),
        (RedDecision.SEND_WITH_MEASURES, Release.WHOLE),
    ],
)
@pytest.mark.parametrize("to", ROOM)
def test_a_dangerous_session_goes_only_with_measures(
    decision: RedDecision | None, release: Release, to: Addressee
) -> None:
    met = Session(title="x", risk=RiskCheck(level=RiskLevel.RED, decision=decision))

    assert may_go_dialogue(met, to).release is release


@given(st.frozensets(st.sampled_from(A)), st.sampled_from(A))
def test_what_stays_in_a_room_goes_to_nobody_else_whatever_it_says_itself(
    not_for: frozenset[Addressee], to: Addressee
) -> None:
    aside = Aside(of=RecordId("0" * 32), not_for=not_for)

    decided = may_go_dialogue(aside, to)

    goes = to is A.LOCAL_COMMITTEE and to not in not_for
    assert decided.release is (Release.WHOLE if goes else Release.NOTHING)
    assert decided.reasons == (() if goes else (Reason.NOT_FOR,))
