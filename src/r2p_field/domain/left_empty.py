"""Lines of a session that were begun and say nothing: they are not written down, and come back in no plan."""

from msgspec.structs import fields, replace

from r2p_field.domain.part import Item
from r2p_field.domain.session import Session

_LISTS = ("languages", "facilitators", "rules", "agenda", "concerns", "questions", "to_tell", "told_back")
"""Lists whose lines stand for themselves; groups, views and votes are kept even where they say little."""
_ORDERING = frozenset({"id", "order", "minutes"})
"""Fields that say nothing alone."""


def without_empty(session: Session) -> Session:
    """Return a session without the lines that say nothing and that nothing else points at."""
    meant = {view.point for view in session.views} | {one.point for one in session.consensus}
    meant |= {one.plan for one in session.told_back}
    left = {
        name: tuple(one for one in getattr(session, name) if one.id in meant or _says_something(one))
        for name in _LISTS
    }
    return replace(session, **left)


def _says_something(line: Item) -> bool:
    stated = (getattr(line, field.name) for field in fields(line) if field.name not in _ORDERING)
    return any(value.strip() if isinstance(value, str) else value is not None for value in stated)
