"""A body, a session and a promise with every field filled: what tests write, read, merge and amend."""

import datetime as dt

from r2p_field.domain.commitment import Commitment, CommitmentState, StatusEntry
from r2p_field.domain.consent import Addressee, Agreement, Answer, Consent
from r2p_field.domain.counts import Cell
from r2p_field.domain.dates import Course, DatePrecision, When
from r2p_field.domain.groups import GroupKind
from r2p_field.domain.ids import ItemId, RecordId, item_id
from r2p_field.domain.mechanism import Included, Level, Mechanism, MechanismKind, Member, Situation, Standing
from r2p_field.domain.observation import Change, Sensitivity
from r2p_field.domain.places import PlaceCode, PlacePrecision, Point, Where
from r2p_field.domain.risk import RedDecision, RiskCheck, RiskLevel
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
    TallyMethod,
    ToldBack,
    ToTell,
    View,
)
from r2p_field.domain.wording import Wording

BODY = RecordId("0123456789ab8def8123456789abcde1")
MEETING = RecordId("0123456789ab8def8123456789abcde2")
SEEN = RecordId("0123456789ab8def8123456789abcde3")
NAMED = RecordId("0123456789ab8def8123456789abcde4")
PROMISE = RecordId("0123456789ab8def8123456789abcde5")


def item(number: int) -> ItemId:
    return item_id(number.to_bytes(16, "big"))


WHERE = Where(
    words="under the fig tree",
    place=PlaceCode(code="FW01", scheme="s", version="1"),
    country="Farwater",
    admin1="Highreed",
    admin2="Wellside",
    precision=PlacePrecision.SETTLEMENT,
    point=Point(lat="1.5", lon="2.5", uncertainty=100),
)
CELLS = {name: Cell(min=1, max=3, best=2) for name in ("women", "men", "girls", "boys", "unknown")}
CONSENT = Consent(
    local_committee=Agreement(answer=Answer.YES, detail=True),
    headquarters=Agreement(answer=Answer.YES),
    partner=Agreement(answer=Answer.NO),
    accountability=Agreement(answer=Answer.NOT_ASKED),
    publication=Agreement(answer=Answer.NO),
)
NOT_FOR = frozenset({Addressee.PUBLICATION})

MECHANISM = Mechanism(
    name="Market peace committee",
    sort=MechanismKind.LOCAL,
    level=Level.LOCAL,
    mandate="settles quarrels at the market; asked to by the town council",
    where=WHERE,
    members=(Member(id=item(1), group="lake women's circle", kind=GroupKind.WOMEN, **CELLS),),
    womens_groups=Included.YES,
    victims_associations=Included.UNKNOWN,
    civil_society=Included.NO,
    last_met=dt.date(2026, 10, 4),
    next_due=dt.date(2026, 11, 1),
    situation=(
        Situation(
            id=item(13), on=dt.date(2026, 10, 4), standing=Standing.WORKS_IN_PART, why="no room of its own"
        ),
    ),
    language="sw",
    sensitivity=Sensitivity.LOW,
    consent=CONSENT,
    not_for=NOT_FOR,
)
SESSION = Session(
    title="The market and the marked doors",
    mechanism=BODY,
    state=SessionState.HELD,
    when=When(
        start=dt.date(2026, 10, 4),
        end=dt.date(2026, 10, 5),
        precision=DatePrecision.DAY,
        course=Course.ENDED,
    ),
    begins="09:30",
    where=WHERE,
    languages=(
        SpokenLanguage(id=item(2), language="sw", interpretation=Interpretation.WHOLE, interpreter="nurse"),
    ),
    facilitators=(Facilitator(id=item(3), role="teacher of the lake school"),),
    rules=(AgreedRule(id=item(4), text="nobody is interrupted"),),
    agenda=(
        AgendaPoint(
            id=item(5),
            order=1,
            topic="who opens the market",
            factor="sg2013.rf4",
            catalogue="sg2013",
            version="1",
            wording=NAMED,
            promise=PROMISE,
            asked_in=MEETING,
            question=item(14),
            minutes=20,
        ),
    ),
    attendance=(
        Attendance(
            id=item(6), group="hill people", kind=GroupKind.COMMUNITY, presence=Presence.PRESENT, **CELLS
        ),
    ),
    views=(
        View(
            id=item(7),
            group=item(6),
            point=item(5),
            direction=Change.WORSE,
            rating=4,
            hands=(Hands(id=item(8), rating=4, count=5),),
            leans=(Lean(id=item(15), direction=Change.WORSE, count=5),),
            method=TallyMethod.STONES,
            reason="the guards look away",
            root_cause="nobody was ever asked who owns the lower field",
            may_show=True,
            reason_may_show=True,
        ),
    ),
    consensus=(
        Consensus(
            id=item(9),
            point=item(5),
            statement="the market opens with both groups at the gate",
            method=ConsensusMethod.SHOW_OF_HANDS,
            agree=20,
            abstain=3,
            object=2,
            dissent=Dissent.VOICED,
            minority_view="the gate should stay shut until the doors are paid for",
            minority_may_show=True,
        ),
    ),
    concerns=(Concern(id=item(10), text="strangers on motorcycles", observation=SEEN),),
    missing=(
        Missing(
            id=item(16),
            kind=GroupKind.YOUTH,
            group="herders' sons",
            reason=MissingReason.DID_NOT_ASK,
            note="ask their aunts",
        ),
    ),
    questions=(
        Question(
            id=item(17),
            text="who guards the well at night",
            group=item(6),
            answer="two from each side",
            answered_on=dt.date(2026, 10, 9),
            answered_in=MEETING,
        ),
    ),
    proposals=(
        Proposal(
            id=item(18),
            text="the drums are silent on market day",
            language="sw",
            group=item(6),
            beside="sg2013.rf4",
            named=9,
            chosen=7,
            kept=True,
            wording=NAMED,
        ),
    ),
    to_tell=(ToTell(id=item(19), what="what was agreed", to="the market", until=dt.date(2026, 10, 11)),),
    told_back=(
        ToldBack(id=item(11), on=dt.date(2026, 10, 9), to="the market", what="read aloud", plan=item(19)),
    ),
    minutes=110,
    paper="KD4W",
    account="Two hours, calm.",
    next_on=dt.date(2026, 11, 1),
    language="en",
    sensitivity=Sensitivity.MODERATE,
    consent=CONSENT,
    not_for=NOT_FOR,
    risk=RiskCheck(
        level=RiskLevel.AMBER,
        decision=RedDecision.SEND_WITH_MEASURES,
        measures="meet by day",
        review=dt.date(2026, 11, 1),
    ),
)
COMMITMENT = Commitment(
    text="Pay for the painted doors",
    owner_role="town council",
    due=dt.date(2026, 10, 20),
    evidence_wanted="a receipt for each door",
    made_on=dt.date(2026, 10, 4),
    made_at=MEETING,
    review_at=MEETING,
    history=(
        StatusEntry(
            id=item(12),
            state=CommitmentState.PARTLY_KEPT,
            on=dt.date(2026, 10, 22),
            evidence="four of nine doors are paid for",
            said_by="market warden",
            seen_at=MEETING,
            observations=frozenset({SEEN}),
        ),
    ),
    where=WHERE,
    language="en",
    sensitivity=Sensitivity.LOW,
    consent=CONSENT,
    not_for=NOT_FOR,
)
WORDING = Wording(
    text="the drums are silent on market day",
    language="sw",
    means="sg2013.rf4",
    beside="sg2013.rf4",
    catalogue="sg2013",
    version="1",
    agreed_by="the market peace committee",
    agreed_on=dt.date(2026, 10, 4),
    agreed_in=MEETING,
    named=9,
    chosen=7,
    retired=True,
    where=WHERE,
    sensitivity=Sensitivity.LOW,
    consent=CONSENT,
    not_for=NOT_FOR,
)
