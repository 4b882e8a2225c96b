"""The hints beside the words of a record: who may be recognised by them, and in which language they are."""

from collections.abc import Iterable, Iterator
from typing import Final

from r2p_field.domain.check import LANGUAGE_TAG
from r2p_field.domain.ids import ItemId
from r2p_field.domain.looked_over import about, giveaways_in, too_long
from r2p_field.domain.named_after import named_after
from r2p_field.domain.placed import Placed
from r2p_field.domain.places import Where
from r2p_field.domain.problems import Problem, problem
from r2p_field.domain.text import Giveaway

_NAMED: Final = {
    "named_group": "A group seems to be named after a person. Call it by where or how its people live.",
    "named_role": "This seems to be a person's name. Write what the person does, such as teacher or elder.",
    "named_interpreter": "The interpreter seems to be named. Write a role, such as nurse or teacher.",
    "named_body": "The body seems to be named after a person. Call it by its place or by what it does.",
}
_NOT_PEOPLE: Final = {
    "attendance.group": "named_group",
    "missing.group": "named_group",
    "members.group": "named_group",
    "agreed_by": "named_group",
    "facilitators.role": "named_role",
    "owner_role": "named_role",
    "history.said_by": "named_role",
    "languages.interpreter": "named_interpreter",
    "name": "named_body",
}
"""Fields that hold a group, a role or a body, and what to say when a person stands there."""


def check_words(texts: Iterable[Placed], where: Where | None) -> Iterator[Problem]:
    """Say what in the words of a record may identify somebody. Names of areas are no people."""
    areas = _areas(where)
    for one in texts:
        yield from too_long(one)
        if one.text in areas:
            continue
        if code := _NOT_PEOPLE.get(one.path):
            if spots := named_after(one.text, areas):
                yield about(one, code, _NAMED[code], spots)
            yield from giveaways_in(one, but=frozenset({Giveaway.NAME}))
        else:
            yield from giveaways_in(one)


def check_language(field: str, tag: str | None, item: ItemId | None = None) -> Iterator[Problem]:
    """Say when a language is no tag."""
    if tag is not None and not LANGUAGE_TAG.match(tag):
        yield problem("language", field, "The language is not a tag such as fr, ar or sw.", item)


def _areas(where: Where | None) -> frozenset[str]:
    if where is None:
        return frozenset()
    return frozenset(area for area in (where.country, where.admin1, where.admin2) if area)
