"""Gathers what the blank sheets of a meeting ask: its agenda in neutral words and in the community's own."""

from r2p_field.analysis.meeting import Meeting
from r2p_field.analysis.minutes import local_words, neutral_title, ordered
from r2p_field.domain.paper_code import paper_code
from r2p_field.domain.session import AgendaPoint
from r2p_field.domain.worksheet import SheetPoint, Worksheet


def worksheet(meeting: Meeting) -> Worksheet:
    """Give the blank sheets: neutral, since paper that was printed before a meeting may be found."""
    session, when = meeting.session, meeting.session.when
    return Worksheet(
        code=paper_code(meeting.record),
        title=session.title or "",
        first=when.start if when else None,
        last=when.end if when else None,
        begins=session.begins or "",
        groups=tuple(row.group for row in session.attendance if row.group),
        points=tuple(_point(meeting, point) for point in ordered(session.agenda)),
        invented=meeting.invented,
    )


def _point(meeting: Meeting, point: AgendaPoint) -> SheetPoint:
    return SheetPoint(
        title=neutral_title(meeting.catalogues, point.factor),
        topic=point.topic or "",
        local=local_words(meeting, point),
        asked=meeting.asked.get(point.question, "") if point.question else "",
        promised=meeting.promised.get(point.promise, "") if point.promise else "",
        minutes=point.minutes,
    )
