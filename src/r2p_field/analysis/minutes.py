"""Gathers the notes of one meeting for one reader: what they may see and no more, and all dissent.

For a village: totals of the room, groups as present or absent, neutral titles, no figure from one to four.
For headquarters: what may be told, with figures. What stays in the room is in neither, but for the one
sentence that some did not agree.
"""

from collections.abc import Iterable, Iterator

from r2p_field.analysis import spoken
from r2p_field.analysis.meeting import Meeting
from r2p_field.analysis.minutes_rest import with_the_rest
from r2p_field.domain.catalogues import Catalogues
from r2p_field.domain.commitment import Commitment, status
from r2p_field.domain.consensus import Reached, outcome
from r2p_field.domain.minutes import (
    Agreed,
    GroupLine,
    GroupView,
    Minutes,
    Others,
    PointLine,
    PromiseLine,
    QuestionLine,
    SpokenLine,
    ToldLine,
)
from r2p_field.domain.own_views import views_to_show
from r2p_field.domain.places import COARSE, PlacePrecision, Where
from r2p_field.domain.session import (
    AgendaPoint,
    Attendance,
    Consensus,
    Presence,
    SpokenLanguage,
    View,
)
from r2p_field.domain.small_numbers import LEAST, Figure, Kept, Spread, figure, round_down, spread
from r2p_field.domain.turnout import turnout

_AREAS = COARSE | {PlacePrecision.SETTLEMENT}
"""How exactly a place may be known whose words stand on a page for a village: no spot, no house."""


def minutes(meeting: Meeting, *, village: bool) -> Minutes:
    """Give the notes for a village, or for headquarters."""
    notes = _Notes(meeting, village=village).minutes()
    return notes if village else with_the_rest(notes, meeting)


def ordered(points: Iterable[AgendaPoint]) -> list[AgendaPoint]:
    """Give the points of an agenda in their order; those without one at the end."""
    return sorted(points, key=lambda one: (one.order is None, one.order or 0, one.id))


def neutral_title(catalogues: Catalogues, name: str | None) -> str:
    """Give the neutral title of a factor, or of an indicator's; empty where none is to be told."""
    found = catalogues.indicator(name or "")
    factor = catalogues.factor(found.factor if found else name or "")
    told = factor is not None and any(one.offered_in_field for one in factor.indicators)
    return factor.plain_title if factor and told else ""


def local_words(meeting: Meeting, point: AgendaPoint) -> tuple[str, ...]:
    """Give the community's own words for what a point is about, each once."""
    about = [one for record, one in meeting.wordings.items() if record == point.wording]
    also = [one for one in meeting.wordings.values() if point.factor and one.means == point.factor]
    return tuple(dict.fromkeys(one.text for one in (*about, *also) if not one.retired))


class _Notes:
    """The notes of one meeting in the making."""

    def __init__(self, meeting: Meeting, *, village: bool) -> None:
        self._meeting = meeting
        self._village = village
        self._room = spoken.placed(meeting.session)
        self._told = spoken.placed(meeting.told)
        self._seen = self._room if village else self._told
        """What the figures are counted in: a village was there, headquarters has what left the room."""
        self._names = {row.id: row.group or "" for row in self._room.attendance}

    def minutes(self) -> Minutes:
        told, when = self._told, self._told.when
        agenda = {one.id for one in told.agenda}
        answered = {one.plan for one in told.told_back}
        return Minutes(
            title=told.title or "",
            first=when.start if when else None,
            last=when.end if when else None,
            begins=told.begins or "",
            place=village_place(told.where) if self._village else full_place(told.where),
            languages=tuple(map(self._language, told.languages)),
            room=self._people(),
            groups=tuple(map(self._group, told.attendance)),
            points=tuple(self._points()),
            agreed=tuple(self._agreed(one) for one in told.consensus if one.point not in agenda),
            promises=tuple(map(promise_line, self._meeting.promises)),
            questions=tuple(
                QuestionLine(text=one.text) for one in told.questions if one.text and not one.answer
            ),
            to_tell=tuple(
                ToldLine(what=one.what or "", to=one.to or "", day=one.until)
                for one in told.to_tell
                if one.id not in answered
            ),
            next_on=told.next_on,
            invented=self._meeting.invented,
        )

    def _people(self) -> tuple[Figure | None, Figure | None]:
        """Say how many were there: by fives where a page of the same period would give a small group away."""
        there = turnout(self._room).whole
        least, most = there.min, there.max
        if not self._village or least is None:
            return least, most
        if least < LEAST:
            return (Kept.FEW, None) if most is not None and most < LEAST else (None, None)
        others = [turnout(one).whole.min for one in self._meeting.earlier]
        near = any(0 < abs(other - least) < LEAST for other in others if other is not None)
        return (round_down(least), None) if near else (least, most)

    def _language(self, one: SpokenLanguage) -> SpokenLine:
        interpreter = "" if self._village else one.interpreter or ""
        return SpokenLine(language=one.language, interpretation=one.interpretation, interpreter=interpreter)

    @staticmethod
    def _group(row: Attendance) -> GroupLine:
        return GroupLine(group=row.group or "", kind=row.kind, presence=row.presence or Presence.PRESENT)

    def _points(self) -> Iterator[PointLine]:
        yield from map(self._point, ordered(self._told.agenda))
        if any(spoken.views_on(self._room, spoken.NOWHERE)):
            yield self._point(AgendaPoint(id=spoken.NOWHERE))

    def _point(self, point: AgendaPoint) -> PointLine:
        said = spoken.room_on(self._seen, point.id)
        own = views_to_show(self._seen, point.id)
        answer = self._answer(said)
        leans, ratings = self._spreads(point, said, exact=not own.held)
        _, groups = spoken.views_on(self._room, point.id)
        words, _ = spoken.views_on(self._told, point.id)
        return PointLine(
            title=self._title(point),
            topic=point.topic or "",
            local=local_words(self._meeting, point),
            asked=self._meeting.asked.get(point.question, "") if point.question else "",
            promised=self._meeting.promised.get(point.promise, "") if point.promise else "",
            leans=leans,
            ratings=ratings,
            of_groups=any(one.of_groups for one in (said.leans, said.hands) if one),
            direction=answer.direction if answer else None,
            rating=answer.rating if answer else None,
            few_answered=bool(said.leans or said.hands or said.answer) and not (leans or ratings or answer),
            reason=next((one.reason for one in words if one.reason), ""),
            root_cause=next((one.root_cause for one in words if one.root_cause), ""),
            groups=tuple(map(self._view, own.shown)),
            views_kept=len({view.group for view in groups}) - len(own.shown),
            agreed=tuple(self._agreed(one) for one in self._told.consensus if one.point == point.id),
        )

    def _spreads(
        self, point: AgendaPoint, said: spoken.Room, *, exact: bool
    ) -> tuple[Spread | None, Spread | None]:
        """Give the spreads of directions and ratings; a room of fewer than five has none.

        Headquarters' are `exact` where no group stays away, or attendance beside them would tell its view. A
        village's hold no number where headquarters has all groups but one: the difference would be its view.
        """
        if spoken.too_few(self._room):
            return None, None
        if not self._village:
            exact = exact and not spoken.has_total(self._told, point.id)
            return spoken.told_spread(said.leans, exact=exact), spoken.told_spread(said.hands, exact=exact)
        before = list(spoken.rooms_before(self._meeting.earlier, point))
        few_away = spoken.few_stay_away(self._room, point.id)
        leans = [one.leans for one in before if one.leans]
        hands = [one.hands for one in before if one.hands]
        return (
            spoken.told_spread(said.leans, near=few_away or spoken.nearly(said.leans, leans)),
            spoken.told_spread(said.hands, near=few_away or spoken.nearly(said.hands, hands)),
        )

    def _title(self, point: AgendaPoint) -> str:
        title = neutral_title if self._village else full_title
        return title(self._meeting.catalogues, point.factor)

    def _answer(self, said: spoken.Room) -> View | None:
        """Return the room's one answer where nobody counted, and where the room surely is five people."""
        if said.leans or said.hands or not spoken.large_enough(self._room):
            return None
        return said.answer

    def _view(self, view: View) -> GroupView:
        return GroupView(
            group=self._names.get(view.group, "") if view.group else "",
            direction=view.direction,
            rating=view.rating,
            method=view.method,
            reason=view.reason or "",
            root_cause=view.root_cause or "",
        )

    def _agreed(self, one: Consensus) -> Agreed:
        agree, abstain, against = self._votes(one)
        return Agreed(
            others=self._others(one),
            statement=one.statement or "",
            refused=outcome(self._as_in_room(one)).reached is Reached.NOT_AGREED,
            method=one.method,
            agree=agree,
            abstain=abstain,
            object=against,
            minority_view=one.minority_view or "",
        )

    def _votes(self, one: Consensus) -> list[Figure | None]:
        """Give the figures of a vote; the smallest are kept together with a second one."""
        votes = (one.agree, one.abstain, one.object)
        if not self._village:
            return list(votes)
        told = spread([vote for vote in votes if vote is not None])
        figures = iter(told.figures if told else [figure(vote) for vote in votes if vote is not None])
        return [None if vote is None else next(figures) for vote in votes]

    def _others(self, one: Consensus) -> Others:
        """Say what became of those who did not agree; the room's own record tells whether there were any."""
        if one.minority_view:
            return Others.SAY
        found = outcome(self._as_in_room(one))
        if found.dissent:
            return Others.KEPT
        return Others.NONE if found.asked else Others.NOT_ASKED

    def _as_in_room(self, one: Consensus) -> Consensus:
        return next((same for same in self._room.consensus if same.id == one.id), one)


def village_place(where: Where | None) -> str:
    """Name a place no finer than a settlement; words whose precision nobody stated may be a house."""
    if where is None:
        return ""
    words = where.words if where.precision in _AREAS else None
    return _named(words, where.admin2 or where.admin1 or where.country)


def full_place(where: Where | None) -> str:
    """Name a place as it was written, and its areas."""
    return _named(where.words, where.admin2, where.admin1, where.country) if where else ""


def _named(*names: str | None) -> str:
    return ", ".join(dict.fromkeys(name for name in names if name))


def promise_line(one: Commitment) -> PromiseLine:
    """Give a promise as it is printed."""
    return PromiseLine(
        text=one.text,
        owner_role=one.owner_role or "",
        due=one.due,
        evidence_wanted=one.evidence_wanted or "",
        made_on=one.made_on,
        state=status(one),
    )


def full_title(catalogues: Catalogues, name: str | None) -> str:
    """Give the title of a factor, indicator or trigger, and its id, for headquarters."""
    found = (
        catalogues.factor(name or "") or catalogues.indicator(name or "") or catalogues.trigger(name or "")
    )
    return f"{found.title} ({found.id})" if found else name or ""
