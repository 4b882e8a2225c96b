"""Writing down, after a session, that people were told, and what their questions were answered."""

from __future__ import annotations

from collections.abc import Callable

from msgspec.structs import replace

from r2p_field.domain.errors import BadInput
from r2p_field.domain.ids import ItemId, RecordId
from r2p_field.domain.session import Question, Session, ToldBack
from r2p_field.services.meetings import Meetings


def tell(meetings: Meetings, session: RecordId, told: ToldBack) -> None:
    """Write down that people were told. Raises NotThere, and BadInput where it is another's or not whole."""
    _change(meetings, session, lambda met: replace(met, told_back=(*met.told_back, told)))


def untell(meetings: Meetings, session: RecordId, told: ItemId) -> None:
    """Take such an entry back. Raises as `tell` does."""
    _change(
        meetings,
        session,
        lambda met: replace(met, told_back=tuple(one for one in met.told_back if one.id != told)),
    )


def put_question(meetings: Meetings, session: RecordId, question: Question) -> None:
    """Let a question of a session stand as it is now, answered or not. Raises as `tell` does."""
    _change(
        meetings,
        session,
        lambda met: replace(
            met, questions=tuple(question if one.id == question.id else one for one in met.questions)
        ),
    )


def _change(meetings: Meetings, record: RecordId, change: Callable[[Session], Session]) -> None:
    said = meetings.get(record).said
    if not isinstance(said, Session):
        raise BadInput(
            what="This meeting is not whole here, so nothing can be added to it.",
            safe="What is here was left as it is.",
            next_="Wait until the rest of it has come.",
            code="not-whole",
        )
    meetings.revise(record, change(said))
