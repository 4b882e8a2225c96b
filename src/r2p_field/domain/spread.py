"""What a room as a whole says of one point: how far apart its answers lie, and never only their middle."""

from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass
from typing import Final, Generic, TypeVar

from r2p_field.domain.counts import Cell
from r2p_field.domain.ids import ItemId
from r2p_field.domain.observation import Change
from r2p_field.domain.session import Session, View
from r2p_field.domain.turnout import in_room, turnout

RATINGS: Final = (1, 2, 3, 4, 5)
"""From no worry to grave, in the order of screen and paper."""
DIRECTIONS: Final = (Change.WORSE, Change.SAME, Change.BETTER, Change.UNKNOWN)
"""In the order of screen and paper."""

K = TypeVar("K")


@dataclass(frozen=True, slots=True, kw_only=True)
class Tally:
    """How many gave one answer: people, None where nobody counted any, and groups that gave it as theirs."""

    people: int | None = None
    groups: int = 0


@dataclass(frozen=True, slots=True, kw_only=True)
class Answers(Generic[K]):
    """Every possible answer in its order, with how many gave it.

    `people` are those counted in all answers together, None where nobody counted; `groups` those that gave
    any answer, with figures or without; one that is disputed between two notebooks counts once here, and
    under each of its answers. `whole_room` says that the answers are those of the room as one: no group
    answered for itself, or all that they say is counted in the room's answer.
    """

    given: tuple[tuple[K, Tally], ...]
    people: int | None = None
    groups: int = 0
    whole_room: bool = False

    def __getitem__(self, answer: K) -> Tally:
        return dict(self.given)[answer]


@dataclass(frozen=True, slots=True, kw_only=True)
class Middle:
    """Where ratings lie: the ends first, so that no middle is told without them.

    `median` and `mean` are those of `number` people, or of `number` groups where nobody counted hands
    (`of_groups`). The ends are those of everybody, groups without figures too.
    """

    lowest: int
    highest: int
    median: float
    mean: float
    number: int
    of_groups: bool


@dataclass(frozen=True, slots=True, kw_only=True)
class Spread:
    """What a room says of one point.

    `middle` is None where nothing was rated. `room` is how many people were there; `silent` are the groups
    (rows of the attendance) that were there and said nothing of this point.
    """

    ratings: Answers[int]
    directions: Answers[Change]
    middle: Middle | None
    room: Cell
    silent: tuple[ItemId, ...]


def spread(session: Session, point: ItemId | None) -> Spread:
    """Say what the room sees in a point: from its groups, or from the room where that tells of more."""
    views = tuple(view for view in session.views if view.point == point)
    ratings = _answers(views, RATINGS, _ratings)
    spoke = {view.group for view in views if _spoke(view)}
    return Spread(
        ratings=ratings,
        directions=_answers(views, DIRECTIONS, _leans),
        middle=_middle(ratings),
        room=turnout(session).whole,
        silent=tuple(row.id for row in in_room(session) if row.id not in spoke),
    )


def rated(view: View) -> frozenset[int]:
    """Return every rating that one view holds, stated or counted."""
    own = _ratings(view)
    return own.all_answers if own else frozenset()


def leaning(view: View) -> frozenset[Change]:
    """Return every direction that one view holds, stated or counted."""
    own = _leans(view)
    return own.all_answers if own else frozenset()


@dataclass(frozen=True, slots=True, kw_only=True)
class _Own(Generic[K]):
    """What one group says: `stated` as a group, `counted` person by person."""

    stated: frozenset[K]
    counted: Mapping[K, int]

    @property
    def answered(self) -> bool:
        """Whether anybody of the group gave an answer; a count of nobody is none."""
        return bool(self.all_answers)

    @property
    def all_answers(self) -> frozenset[K]:
        """Whatever the group stated, and whatever anybody of it was counted for."""
        return self.stated | {answer for answer, count in self.counted.items() if count}


def _spoke(view: View) -> bool:
    return bool(rated(view) or leaning(view) or view.reason or view.root_cause)


def _ratings(view: View) -> _Own[int] | None:
    return _own(view.rating, ((one.rating, one.count) for one in view.hands))


def _leans(view: View) -> _Own[Change] | None:
    return _own(view.direction, ((one.direction, one.count) for one in view.leans))


def _own(stated: K | None, rows: Iterable[tuple[K, int | None]]) -> _Own[K] | None:
    counted: dict[K, int] = {}
    for answer, count in rows:
        if count is not None:
            counted[answer] = counted.get(answer, 0) + count
    if stated is None:
        chosen = [answer for answer, count in counted.items() if count]
        stated = chosen[0] if len(chosen) == 1 else None
    if stated is None and not counted:
        return None
    return _Own(stated=frozenset(() if stated is None else (stated,)), counted=counted)


def _answers(
    views: Sequence[View], possible: Sequence[K], read: Callable[[View], _Own[K] | None]
) -> Answers[K]:
    said: dict[ItemId | None, _Own[K]] = {}
    for view in views:
        if (own := read(view)) is not None:
            said[view.group] = _both(said[view.group], own) if view.group in said else own
    groups = [own for group, own in said.items() if group is not None and own.answered]
    speaking, whole_room = _speaking(said.get(None), groups, list(said.values()))
    given = tuple((answer, _tally(answer, speaking)) for answer in possible)
    counted = [tally.people for _, tally in given if tally.people is not None]
    return Answers(
        given=given,
        people=sum(counted) if counted else None,
        groups=len(groups),
        whole_room=whole_room,
    )


def _speaking(
    room: _Own[K] | None, groups: list[_Own[K]], everybody: list[_Own[K]]
) -> tuple[list[_Own[K]], bool]:
    """Return who speaks for the room: its groups, or the room as one where it holds all that they say."""
    if room is None or not groups:
        return everybody, room is not None
    answers = room.counted.keys() | {answer for own in groups for answer in own.all_answers}
    within = all(
        room.counted.get(answer, 0) >= (_tally(answer, groups).people or 1)
        for answer in answers
        if any(answer in own.all_answers for own in groups)
    )
    return ([room], True) if within else (groups, False)


def _both(one: _Own[K], other: _Own[K]) -> _Own[K]:
    """Two notebooks tell of one group: people are not counted twice, and no answer of either vanishes."""
    answers = one.counted.keys() | other.counted.keys()
    counted = {answer: max(one.counted.get(answer, 0), other.counted.get(answer, 0)) for answer in answers}
    return _Own(stated=one.stated | other.stated, counted=counted)


def _tally(answer: K, speaking: Sequence[_Own[K]]) -> Tally:
    counted = [own.counted[answer] for own in speaking if answer in own.counted]
    return Tally(
        people=sum(counted) if counted else None, groups=sum(answer in own.stated for own in speaking)
    )


def _middle(ratings: Answers[int]) -> Middle | None:
    people = [(rating, tally.people) for rating, tally in ratings.given if tally.people]
    groups = [(rating, tally.groups) for rating, tally in ratings.given if tally.groups]
    if not (weighed := people or groups):
        return None
    ends = [rating for rating, _ in (*people, *groups)]
    number = sum(weight for _, weight in weighed)
    return Middle(
        lowest=min(ends),
        highest=max(ends),
        median=(_nth(weighed, (number - 1) // 2) + _nth(weighed, number // 2)) / 2,
        mean=sum(rating * weight for rating, weight in weighed) / number,
        number=number,
        of_groups=not people,
    )


def _nth(weighed: Sequence[tuple[int, int]], place: int) -> int:
    """Return the rating at a place of the sorted answers; figures may be too large to write them out."""
    for rating, weight in weighed:
        if place < weight:
            return rating
        place -= weight
    raise AssertionError("a place beyond the last answer")
