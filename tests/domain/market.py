"""A meeting of twenty people in five groups, with dissent and promises: what pages are printed from."""

import datetime as dt
from typing import Any

from msgspec.structs import replace
from tests.domain.dialogue import item

from r2p_field.domain.commitment import Commitment
from r2p_field.domain.counts import Cell
from r2p_field.domain.dates import DatePrecision, When
from r2p_field.domain.groups import GroupKind
from r2p_field.domain.ids import ItemId
from r2p_field.domain.observation import Change
from r2p_field.domain.places import PlacePrecision, Where
from r2p_field.domain.session import (
    AgendaPoint,
    AgreedRule,
    Attendance,
    Concern,
    Consensus,
    ConsensusMethod,
    Dissent,
    Facilitator,
    Hands,
    Interpretation,
    Lean,
    Missing,
    MissingReason,
    Presence,
    Proposal,
    Question,
    Session,
    SessionState,
    SpokenLanguage,
    ToldBack,
    ToTell,
    View,
)

DAY = dt.date(2026, 10, 4)
SPOKEN, HELP = item(101), item(102)
"""The two points: what is said about people (a factor), and who can help (another)."""
GROUPS = ("hill people", "lake people", "lake women's circle", "herders", "traders")
SIZES = (5, 5, 5, 5, 3)
KEPT_VIEW = "the gate should stay shut until the doors are paid for"
KEPT_REASON = "their cousins were turned back at the bridge"
KEPT_NOTE = "ask their aunts first"


def heads(size: int) -> dict[str, Cell]:
    return {"women": Cell(min=size, max=size)}


def group(number: int) -> ItemId:
    return item(200 + number)


def view(number: int, point: ItemId, leans: tuple[int, int, int], **fields: Any) -> View:
    """What one group said: how many of it said worse, the same, better."""
    directions = (Change.WORSE, Change.SAME, Change.BETTER)
    base = 1000 * (number + 1) + (500 if point == HELP else 0)
    counted = tuple(
        Lean(id=item(base + place), direction=direction, count=count)
        for place, (direction, count) in enumerate(zip(directions, leans, strict=True))
    )
    most = directions[max(range(3), key=leans.__getitem__)]
    return View(id=item(base + 9), group=group(number), point=point, direction=most, leans=counted, **fields)


def rated(one: View, *hands: int) -> View:
    base = int(one.id, 16) % 2**60 + 20
    counted = tuple(
        Hands(id=item(base + rating), rating=rating, count=count)
        for rating, count in enumerate(hands, start=1)
    )
    return replace(one, rating=max(range(5), key=hands.__getitem__) + 1, hands=counted)


def attendance(sizes: tuple[int, ...] = SIZES) -> tuple[Attendance, ...]:
    kinds = (GroupKind.COMMUNITY, GroupKind.COMMUNITY, GroupKind.WOMEN, GroupKind.MINORITY, GroupKind.OTHER)
    rows = (
        Attendance(id=group(n), group=name, kind=kind, presence=Presence.PRESENT, **heads(size))
        for n, (name, kind, size) in enumerate(zip(GROUPS, kinds, sizes, strict=False))
    )
    return (
        *rows,
        Attendance(id=group(9), group="young people of the port", presence=Presence.NOT_INVITED),
    )


AGREED = Consensus(
    id=item(301),
    point=SPOKEN,
    statement="the market opens with both groups at the gate",
    method=ConsensusMethod.SHOW_OF_HANDS,
    agree=17,
    abstain=4,
    object=2,
    dissent=Dissent.VOICED,
    minority_view=KEPT_VIEW,
)
SESSION = Session(
    title="The market and the painted doors",
    state=SessionState.HELD,
    when=When(start=DAY, precision=DatePrecision.DAY),
    where=Where(
        words="in the yard of the elder by the well", admin2="Wellside", admin1="Highreed",
        precision=PlacePrecision.EXACT,
    ),
    languages=(
        SpokenLanguage(id=item(1), language="sw", interpretation=Interpretation.WHOLE, interpreter="nurse"),
        SpokenLanguage(id=item(2), language="en"),
    ),
    facilitators=(Facilitator(id=item(3), role="teacher of the lake school"),),
    rules=(AgreedRule(id=item(4), text="nobody is interrupted"),),
    agenda=(
        AgendaPoint(id=HELP, order=2, factor="sg2013.rf5"),
        AgendaPoint(id=SPOKEN, order=1, factor="sg2013.rf2.i02", topic="who opens the market", minutes=20),
    ),
    attendance=attendance(),
    views=(
        rated(view(0, SPOKEN, (4, 1, 0), may_show=True, reason="the guards look away", reason_may_show=True),
              0, 0, 1, 4, 0),
        rated(view(1, SPOKEN, (3, 2, 0), may_show=True), 0, 1, 1, 3, 0),
        rated(view(2, SPOKEN, (4, 1, 0), reason=KEPT_REASON), 0, 0, 1, 1, 3),
        rated(view(3, SPOKEN, (1, 4, 0)), 1, 1, 3, 0, 0),
        rated(view(4, SPOKEN, (0, 0, 3), may_show=True), 3, 0, 0, 0, 0),
        view(0, HELP, (0, 5, 0), may_show=True),
        view(1, HELP, (0, 0, 5), may_show=True, reason="the nurse speaks both", reason_may_show=True),
    ),
    consensus=(
        AGREED,
        Consensus(
            id=item(302), point=HELP, statement="two from each side guard the well at night",
            method=ConsensusMethod.EACH_GROUP_SPOKE, agree=5, dissent=Dissent.NONE_VOICED,
        ),
    ),
    concerns=(Concern(id=item(5), text="strangers on motorcycles"),),
    missing=(Missing(id=item(6), kind=GroupKind.YOUTH, reason=MissingReason.DID_NOT_ASK, note=KEPT_NOTE),),
    questions=(
        Question(id=item(7), text="who guards the well at night"),
        Question(id=item(8), text="when does the school open", answer="on Monday", answered_on=DAY),
    ),
    proposals=(
        Proposal(id=item(9), text="the drums are silent on market day", named=9, chosen=7, kept=True),
    ),
    to_tell=(ToTell(id=item(10), what="what was agreed", to="the market", until=dt.date(2026, 10, 11)),),
    told_back=(ToldBack(id=item(11), on=dt.date(2026, 10, 9), to="the school", what="read aloud"),),
    minutes=110,
    account="Two hours, calm.",
    next_on=dt.date(2026, 11, 1),
    language="en",
)  # fmt: skip
PROMISES = (
    Commitment(
        text="Pay for the painted doors", owner_role="town council", due=dt.date(2026, 10, 20),
        evidence_wanted="a receipt for each door", made_on=DAY,
    ),
    Commitment(text="Put a lamp at the gate", owner_role="market warden", made_on=DAY),
    Commitment(text="Stand on both sides of the gate", owner_role="police post", due=dt.date(2026, 11, 1)),
)  # fmt: skip


def numbered(session: Session, **changes: Any) -> Session:
    """The same meeting with something changed."""
    return replace(session, **changes)
