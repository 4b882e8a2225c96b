"""The alarm that goes where the detail stays: what it says, and what it can never say."""

from __future__ import annotations

import datetime as dt
from typing import Any

import msgspec
import pytest
from hypothesis import given
from hypothesis import strategies as st

from r2p_field.domain.consent import Addressee, Agreement, Answer, Consent
from r2p_field.domain.contact import Contact, contact_for
from r2p_field.domain.dates import When
from r2p_field.domain.ids import RecordId, item_id
from r2p_field.domain.observation import FactorSeen, Observation, Party
from r2p_field.domain.places import PlaceCode, PlacePrecision, Point, Where
from r2p_field.domain.records import to_body
from r2p_field.domain.release import Release, alarm, may_go
from r2p_field.domain.risk import RedDecision, RiskCheck, RiskLevel

ABOUT = RecordId("a" * 32)
HQ = Addressee.HEADQUARTERS
RED = RiskCheck(level=RiskLevel.RED)
SECRET = "secretword"
FACTORS = (
    FactorSeen(id=item_id(bytes(16)), indicator="sg2013.rf3.i01", catalogue="sg2013", version="1"),
    FactorSeen(id=item_id(b"1" * 16), indicator="sg2013.rf3.m02", catalogue="sg2013", version="1"),
    FactorSeen(id=item_id(b"2" * 16), indicator="sg2013.rf5.i04", catalogue="sg2013", version="1"),
)
TOLD = Observation(
    what=f"what happened {SECRET}",
    title=SECRET,
    language="fr",
    factors=FACTORS,
    when=When(start=dt.date(2026, 11, 17)),
    where=Where(
        words=SECRET,
        place=PlaceCode(code=SECRET, scheme="x"),
        country="Land",
        admin1="Province",
        admin2="District",
        precision=PlacePrecision.EXACT,
        point=Point(lat="4.123456", lon="18.654321"),
    ),
    parties=(Party(id=item_id(b"3" * 16), unit=SECRET),),
    flash=SECRET,
    risk=RiskCheck(level=RiskLevel.RED, measures=SECRET),
)


def _but(seen: Observation, **fields: Any) -> Observation:
    return msgspec.structs.replace(seen, **fields)


def test_it_says_the_area_the_month_and_the_factor_group_and_nothing_else() -> None:
    assert contact_for(ABOUT, [TOLD], HQ) == Contact(
        about=ABOUT,
        factors=frozenset({"sg2013.rf3", "sg2013.rf5"}),
        country="Land",
        admin1="Province",
        admin2="District",
        month="2026-11",
        language="fr",
    )


def test_of_a_record_in_minimum_form_it_says_only_the_widest_areas() -> None:
    seen = _but(TOLD, minimum_form=True)

    assert contact_for(ABOUT, [seen], HQ) == Contact(about=ABOUT, country="Land", admin1="Province")
    assert contact_for(ABOUT, [TOLD], HQ, indicators={"sg2013.rf5.i04"}) == contact_for(ABOUT, [seen], HQ)


def test_a_bare_record_still_raises_the_alarm() -> None:
    assert contact_for(ABOUT, [Observation(what="x", risk=RED)], HQ) == Contact(about=ABOUT)


@pytest.mark.parametrize(
    "fields",
    [
        {"risk": None},
        {"risk": RiskCheck(level=RiskLevel.AMBER)},
        {"risk": RiskCheck(level=RiskLevel.RED, decision=RedDecision.SEND_WITH_MEASURES)},
        {"risk": RiskCheck(level=RiskLevel.RED, decision=RedDecision.HOLD)},
        {"not_for": frozenset({HQ})},
        {"consent": Consent(headquarters=Agreement(answer=Answer.NO))},
    ],
)
def test_what_goes_whole_or_must_not_be_known_at_all_raises_none(fields: dict[str, Any]) -> None:
    assert contact_for(ABOUT, [_but(TOLD, **fields)], HQ) is None


def test_a_side_that_keeps_even_the_alarm_back_keeps_it_back() -> None:
    held = _but(TOLD, not_for=frozenset({HQ}))

    assert contact_for(ABOUT, [TOLD, held], HQ) is None
    assert contact_for(ABOUT, [TOLD, _but(TOLD, risk=None)], HQ) is not None
    assert contact_for(ABOUT, [], HQ) is None


agreements = st.none() | st.builds(Agreement, answer=st.sampled_from(Answer), detail=st.booleans())
risks = st.none() | st.builds(
    RiskCheck,
    level=st.none() | st.sampled_from(RiskLevel),
    decision=st.none() | st.sampled_from(RedDecision),
    measures=st.just(SECRET),
)
observations = st.builds(
    lambda consent, risk, kept, minimum: _but(
        TOLD, consent=Consent(headquarters=consent), risk=risk, not_for=kept, minimum_form=minimum
    ),
    agreements,
    risks,
    st.frozensets(st.sampled_from(Addressee)),
    st.booleans(),
)


@given(st.lists(observations, min_size=1, max_size=3))
def test_an_alarm_never_tells_the_detail_and_never_stands_beside_a_whole_record(
    sides: list[Observation],
) -> None:
    found = contact_for(ABOUT, sides, HQ)

    if found is None:
        assert any(alarm(one, HQ) is Release.NOTHING for one in sides) or all(
            alarm(one, HQ) < Release.CONTACT_ONLY for one in sides
        )
    else:
        text = str(to_body(found))
        assert not any(part in text for part in (SECRET, "4.12", "18.65", "-17", ".i0", ".m0"))
        assert any(may_go(one, HQ).release is not Release.WHOLE for one in sides)
        assert not any(HQ in one.not_for for one in sides)
