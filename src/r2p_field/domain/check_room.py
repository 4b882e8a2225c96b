"""What does not add up between those who were in a room and those who are counted in what it said."""

from collections.abc import Iterable, Iterator
from typing import Final

from r2p_field.domain.consensus import by_groups, present
from r2p_field.domain.counts import Cell, check_cell
from r2p_field.domain.groups import Heads, counted
from r2p_field.domain.ids import ItemId
from r2p_field.domain.problems import Problem, problem
from r2p_field.domain.session import Session, View
from r2p_field.domain.spread import spread
from r2p_field.domain.turnout import NOT_THERE, people, turnout

_ENDS: Final = {
    "ends": "Of this group there are more people at least than at most.",
    "below": "Of this group there are probably fewer people than at least.",
    "above": "Of this group there are probably more people than at most.",
}


def check_room(session: Session) -> tuple[Problem, ...]:
    """Say which figures of a session cannot all be true. Nothing is corrected, nothing blocked."""
    return (
        *check_heads(session.attendance, "attendance"),
        *_absent(session),
        *_answers(session),
        *_whole_room(session),
        *_votes(session),
        *_proposals(session),
    )


def check_heads(rows: Iterable[Heads], field: str) -> Iterator[Problem]:
    """Say where the ends of a figure are the wrong way round, in the groups of a room or a body.

    `path` names the cell, such as `attendance.women`.
    """
    for row in rows:
        for name, cell in counted(row):
            for rule, _, values in check_cell(cell):
                yield Problem(
                    code=f"{field}_range",
                    field=field,
                    item=row.id,
                    text=_ENDS[rule],
                    values={"rule": rule, "cell": name, **values},
                    path=f"{field}.{name}",
                )


def _absent(session: Session) -> Iterator[Problem]:
    away = {row.id: row for row in session.attendance if row.presence in NOT_THERE}
    for row in away.values():
        if people(row) != Cell() and people(row).max != 0:
            text = "A group is said not to have been there, yet people of it are counted."
            yield problem("absent_counted", "attendance", text, row.id)
    for view in session.views:
        if view.group in away:
            text = "A group is said not to have been there, yet it has a view."
            yield problem("absent_spoke", "views", text, view.id)


def _answers(session: Session) -> Iterator[Problem]:
    """A group cannot give more answers than it has people."""
    most = {row.id: people(row).max for row in session.attendance}
    room = turnout(session).whole.max
    for view in session.views:
        known = most.get(view.group) if view.group else room
        for field, count in _counted(view):
            if known is not None and count > known:
                text = f"There are at most {known} people in this group, yet {count} answers are counted."
                if not view.group:
                    text = f"There are at most {known} people in the room, yet {count} answers are counted."
                code = f"{field}_more_than_{'group' if view.group else 'room'}"
                yield problem(code, "views", text, view.id, {"count": count, "most": known})
    seen: set[tuple[ItemId | None, ItemId | None]] = set()
    for view in session.views:
        if view.group and (view.group, view.point) in seen:
            text = "One group has two views of one point. Keep the one that is right."
            yield problem("view_twice", "views", text, view.id)
        seen.add((view.group, view.point))


def _counted(view: View) -> Iterator[tuple[str, int]]:
    yield "hands", sum(one.count or 0 for one in view.hands)
    yield "leans", sum(one.count or 0 for one in view.leans)


def _whole_room(session: Session) -> Iterator[Problem]:
    """All groups together cannot give more answers than there were people."""
    most = turnout(session).whole.max
    for point in session.agenda if most is not None else ():
        found = spread(session, point.id)
        for answers in (found.ratings, found.directions):
            if not answers.whole_room and (answers.people or 0) > (most or 0):
                count = answers.people or 0
                text = f"There were at most {most} people, yet {count} answers to one point are counted."
                values = {"count": count, "most": most or 0}
                yield problem("answers_more_than_room", "agenda", text, point.id, values)
                break


def _votes(session: Session) -> Iterator[Problem]:
    for one in session.consensus:
        votes = (one.agree or 0) + (one.abstain or 0) + (one.object or 0)
        most = present(session, one)[1]
        if most is None or votes <= most:
            continue
        if by_groups(one):
            text = f"There were {most} groups, yet {votes} are counted in the vote."
        else:
            text = f"There were at most {most} people, yet {votes} votes are counted."
        yield problem("votes_more_than_room", "consensus", text, one.id, {"count": votes, "most": most})


def _proposals(session: Session) -> Iterator[Problem]:
    most = turnout(session).whole.max
    for one in session.proposals:
        votes = max(one.named or 0, one.chosen or 0)
        if most is not None and votes > most:
            text = f"There were at most {most} people, yet {votes} votes are counted for one sign."
            values = {"count": votes, "most": most}
            yield problem("proposal_more_than_room", "proposals", text, one.id, values)
