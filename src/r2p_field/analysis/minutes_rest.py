"""What only headquarters' long notes of a meeting hold: attendance, who was missing, what was told back."""

from collections.abc import Iterator
from dataclasses import replace

from r2p_field.analysis.meeting import Meeting
from r2p_field.domain.groups import HEADS, ends
from r2p_field.domain.minutes import GroupLine, Minutes, MissingLine, QuestionLine, SignLine, ToldLine
from r2p_field.domain.session import Attendance, Presence, Session


def with_the_rest(notes: Minutes, meeting: Meeting) -> Minutes:
    """Give the notes with all that headquarters may see beside what a village does."""
    told = meeting.told
    return replace(
        notes,
        body=meeting.body,
        groups=tuple(map(_group, told.attendance)),
        questions=tuple(_questions(told)),
        facilitators=tuple(one.role for one in told.facilitators),
        rules=tuple(one.text for one in told.rules),
        lasted=told.minutes,
        account=told.account or "",
        concerns=tuple(one.text for one in told.concerns if one.text),
        signs=tuple(_signs(told)),
        missing=tuple(MissingLine(kind=one.kind, reason=one.reason) for one in told.missing),
        told_back=tuple(ToldLine(what=one.what or "", to=one.to or "", day=one.on) for one in told.told_back),
    )


def _group(row: Attendance) -> GroupLine:
    heads = tuple(ends((getattr(row, name),) if getattr(row, name) else ()) for name in HEADS)
    presence = row.presence or Presence.PRESENT
    return GroupLine(group=row.group or "", kind=row.kind, presence=presence, heads=heads)


def _questions(told: Session) -> Iterator[QuestionLine]:
    for one in told.questions:
        if one.text:
            yield QuestionLine(text=one.text, answer=one.answer or "", answered_on=one.answered_on)


def _signs(told: Session) -> Iterator[SignLine]:
    for one in told.proposals:
        if one.text:
            yield SignLine(text=one.text, named=one.named, chosen=one.chosen, kept=one.kept)
