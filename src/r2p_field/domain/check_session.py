"""The hints beside a session: what does not add up, who may be recognised, who was not asked. None blocks."""

import datetime as dt
from collections.abc import Collection, Iterator

from r2p_field.domain.check_room import check_room
from r2p_field.domain.check_words import check_language, check_words
from r2p_field.domain.consensus import objectors
from r2p_field.domain.dates import Days, check_when, possible_days
from r2p_field.domain.ids import RecordId
from r2p_field.domain.own_views import enough
from r2p_field.domain.problems import Problem, problem
from r2p_field.domain.session import Dissent, Session, SessionState, placed_in_session
from r2p_field.domain.spoken import spoken_of


def check_session(
    session: Session, *, today: dt.date | None = None, reviewed: Collection[RecordId] | None = None
) -> tuple[Problem, ...]:
    """Say what to look at again in a session. Nothing keeps it from being saved or closed.

    `today` is the facilitator's local day, if dates are to be compared with it. `reviewed` are the promises
    that the room looked at; without it a promise on the agenda counts as spoken of.
    """
    return (
        *_when(session, today),
        *check_room(session),
        *_held(session, reviewed),
        *_agreements(session),
        *_small(session),
        *_telling(session, today),
        *check_language("language", session.language),
        *(
            one
            for spoken in session.languages
            for one in check_language("languages", spoken.language, spoken.id)
        ),
        *check_words(placed_in_session(session), session.where),
    )


def _when(session: Session, today: dt.date | None) -> Iterator[Problem]:
    yield from check_when(session.when)
    days = possible_days(session.when)
    if days is None:
        if session.state is SessionState.HELD:
            yield problem("no_day", "when", "It is said to have been held, and no day is given.")
        return
    if today is not None:
        yield from _compared(session.state, days, today)
    if session.next_on is not None and session.next_on <= days.first:
        text = "The next meeting is not after this one. Look at the day."
        yield problem("next_before", "next_on", text)


def _compared(state: SessionState | None, days: Days, today: dt.date) -> Iterator[Problem]:
    if state is SessionState.PLANNED and days.last < today:
        text = (
            "The day that it is planned for has passed. Was it held or called off, or is there another day?"
        )
        yield problem("planned_past", "when", text)
    if state is SessionState.HELD and days.first > today:
        text = "It is said to have been held on a day to come. Look at the year, and at the clock."
        yield problem("held_future", "when", text)


def _held(session: Session, reviewed: Collection[RecordId] | None) -> Iterator[Problem]:
    if session.state is not SessionState.HELD:
        return
    if not any(view.rating or any(one.count for one in view.hands) for view in session.views):
        text = "Nothing was rated. Ask each group how grave it finds a point, or leave it: nothing is lost."
        yield problem("no_rating", "views", text)
    spoken = spoken_of(session)
    for point in session.agenda:
        looked_at = point.promise is not None and (reviewed is None or point.promise in reviewed)
        asked = point.question is not None
        if point.id not in spoken and not looked_at and not asked:
            text = "Nobody spoke of this point. It can go on the agenda of the next meeting."
            yield problem("not_spoken", "agenda", text, point.id)


def _agreements(session: Session) -> Iterator[Problem]:
    for one in session.consensus:
        minority = bool(one.minority_view and one.minority_view.strip())
        if objectors(one)[0] and not minority:
            text = "Somebody objected, and what they think is not here. Ask, and ask if it may be said."
            yield problem("minority_not_asked", "consensus", text, one.id)
        if one.dissent is Dissent.NONE_VOICED and (one.object or minority):
            text = "Nobody is said to have disagreed, yet an objection is written down. The objection counts."
            yield problem("dissent_contradicts", "consensus", text, one.id)
        if one.dissent in {None, Dissent.NOT_ASKED} and not objectors(one)[0] and one.object is None:
            text = "Nobody was asked whether they disagree. Ask, or leave it so: it will be said."
            yield problem("dissent_not_asked", "consensus", text, one.id)


def _small(session: Session) -> Iterator[Problem]:
    rows = {row.id: row for row in session.attendance}
    for view in session.views:
        row = rows.get(view.group) if view.group else None
        if view.may_show and row is not None and not enough(row):
            text = (
                "This group agreed to have its view shown as its own, yet it has fewer than five people, or"
                " nobody counted them: it will not be printed as its own."
            )
            yield problem("small_view", "views", text, view.id)


def _telling(session: Session, today: dt.date | None) -> Iterator[Problem]:
    for plan in session.to_tell:
        if plan.until is None:
            text = "What is to be told back has no day. Say by when people will hear it."
            yield problem("tell_no_day", "to_tell", text, plan.id)
    for told in session.told_back:
        if told.on is None:
            text = "People were told afterwards, and the day is missing."
            yield problem("told_no_day", "told_back", text, told.id)
        elif today is not None and told.on > today:
            yield problem(
                "told_future", "told_back", "People are said to have been told on a day to come.", told.id
            )
