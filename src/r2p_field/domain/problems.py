"""What does not add up in a record, in a person's words: it is shown, and never blocks saving or sealing."""

from collections.abc import Mapping
from dataclasses import dataclass
from dataclasses import field as dataclass_field
from types import MappingProxyType

from r2p_field.domain.ids import ItemId


@dataclass(frozen=True, slots=True, kw_only=True)
class Spot:
    """A stretch of a text, by code points: never the words themselves, which would then stand in messages."""

    start: int
    end: int


@dataclass(frozen=True, slots=True, kw_only=True)
class Problem:
    """One thing to look at: a stable `code`, the field, the item if it is in a list, and a sentence.

    `values` are the figures and names that the sentence holds, for whoever says it in another language.
    `path` names the text inside the field, such as `where.words`, and `spots` the stretches of it that are
    meant.
    """

    code: str
    field: str
    text: str
    item: ItemId | None = None
    values: Mapping[str, str | int] = dataclass_field(default_factory=dict)
    path: str = ""
    spots: tuple[Spot, ...] = ()


def problem(
    code: str,
    field: str,
    text: str,
    item: ItemId | None = None,
    values: Mapping[str, str | int] = MappingProxyType({}),
) -> Problem:
    """Return a problem of a field, or of one thing in a list."""
    return Problem(code=code, field=field, text=text, item=item, values=values)
