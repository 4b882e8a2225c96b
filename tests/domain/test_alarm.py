"""Red withholds the detail, never the alarm, and the alarm tells nothing but where."""

import datetime as dt

import msgspec
import pytest

from r2p_field.domain.alarm import CONTACT, alarm_of, raises_alarm
from r2p_field.domain.consent import Addressee, Agreement, Answer, Consent
from r2p_field.domain.dates import DatePrecision, When
from r2p_field.domain.observation import Known, Observation
from r2p_field.domain.places import Point, Where
from r2p_field.domain.release import Release, may_go
from r2p_field.domain.risk import RedDecision, RiskCheck, RiskLevel

RED = Observation(
    what="The chief said that they come tonight.",
    title="A visit at the mill",
    flash="Men with guns",
    when=When(start=dt.date(2026, 11, 20), precision=DatePrecision.DAY),
    where=Where(words="behind the mill", admin2="Bria", country="CAR", point=Point(lat="6.5", lon="21.9")),
    known=Known(source="S-0042"),
    risk=RiskCheck(level=RiskLevel.RED),
)


def test_red_raises_the_alarm_until_somebody_decides_otherwise() -> None:
    assert raises_alarm(RED)
    for decision, alarm in (
        (RedDecision.CONTACT_ONLY, True),
        (RedDecision.SEND_WITH_MEASURES, False),
        (RedDecision.HOLD, False),
    ):
        risk = RiskCheck(level=RiskLevel.RED, decision=decision)
        assert raises_alarm(msgspec.structs.replace(RED, risk=risk)) is alarm
    assert not raises_alarm(msgspec.structs.replace(RED, risk=None))


@pytest.mark.parametrize(
    "change",
    [
        {"not_for": frozenset({Addressee.HEADQUARTERS})},
        {"consent": Consent(headquarters=Agreement(answer=Answer.NO))},
    ],
)
def test_no_alarm_where_people_said_no(change: dict[str, object]) -> None:
    assert not raises_alarm(msgspec.structs.replace(RED, **change))


def test_the_alarm_names_the_district_the_month_and_the_groups_alone() -> None:
    alarm = alarm_of(RED, groups=["Hate speech", "Weapons", "Hate speech"])
    assert alarm.what == f"{CONTACT} Hate speech; Weapons."
    written = msgspec.json.encode(alarm).decode()
    for secret in ("chief", "mill", "guns", "S-0042", "6.5", "11-20"):
        assert secret not in written
    assert alarm.where is not None
    assert (alarm.where.admin2, alarm.where.words) == ("Bria", None)
    assert may_go(alarm, Addressee.HEADQUARTERS).release is Release.WHOLE


def test_an_alarm_without_signs_or_place_is_an_alarm() -> None:
    assert alarm_of(Observation(what="x", risk=RED.risk)).what == CONTACT
