"""Where the words of a record stand: each text with its path, and with the thing of a list that holds it."""

from collections.abc import Iterator, Mapping, Sequence
from typing import Final, NamedTuple

from r2p_field.domain.ids import ItemId
from r2p_field.domain.part import Part

WHERE: Final = ("where.words", "where.admin2", "where.admin1", "where.country")
"""The words of a place, as every record holds it."""


class Placed(NamedTuple):
    """A text, its path such as `where.words` or `attendance.group`, and the item if it is in a list."""

    path: str
    text: str
    item: ItemId | None = None


def placed(record: Part, paths: Sequence[str], lists: Mapping[str, Sequence[str]]) -> Iterator[Placed]:
    """Yield the texts of a record that are not empty: those at `paths`, then those in `lists`."""
    for path in paths:
        if text := _at(record, path):
            yield Placed(path, text)
    for name, fields in lists.items():
        for item in getattr(record, name):
            for field in fields:
                if text := getattr(item, field):
                    yield Placed(f"{name}.{field}", text, item.id)


def _at(record: Part, path: str) -> str | None:
    section, _, name = path.rpartition(".")
    holder = getattr(record, section) if section else record
    text: str | None = getattr(holder, name, None)
    return text
