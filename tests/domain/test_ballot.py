"""Signs that a community proposes are voted on in two steps, and none is dropped unseen."""

from hypothesis import given
from hypothesis import strategies as st
from tests.domain.dialogue import item

from r2p_field.domain.ballot import kept, marked, shortlist
from r2p_field.domain.session import Proposal

votes = st.none() | st.integers(0, 6)
proposals = st.lists(
    st.builds(Proposal, id=st.integers(1, 50).map(item), named=votes, chosen=votes, kept=st.booleans()),
    max_size=8,
    unique_by=lambda one: one.id,
)


def proposed(*named: int | None) -> list[Proposal]:
    return [Proposal(id=item(place), named=number) for place, number in enumerate(named, start=1)]


def test_the_most_named_come_first_and_the_last_places_are_shared() -> None:
    choice = shortlist(proposed(2, 9, 5, 5, None, 0), 2)

    assert [one.named for one in choice.taken] == [9, 5, 5]
    assert [one.named for one in choice.left] == [2, 0]
    assert [one.id for one in choice.uncounted] == [item(5)]
    assert choice.tied


def test_what_nobody_voted_for_fills_no_place() -> None:
    choice = kept([Proposal(id=item(1), chosen=0), Proposal(id=item(2), chosen=4)], 5)

    assert [one.id for one in choice.taken] == [item(2)]
    assert not choice.tied


@given(proposals, st.integers(-1, 9))
def test_every_proposal_is_in_one_of_the_three(all_of_them: list[Proposal], places: int) -> None:
    choice = shortlist(all_of_them, places)

    found = [*choice.taken, *choice.left, *choice.uncounted]
    assert sorted(one.id for one in found) == sorted(one.id for one in all_of_them)


@given(proposals, st.integers(0, 9))
def test_who_has_as_many_votes_is_treated_alike(all_of_them: list[Proposal], places: int) -> None:
    choice = shortlist(all_of_them, places)

    taken = [one.named or 0 for one in choice.taken]
    left = [one.named or 0 for one in choice.left]
    assert not set(taken) & set(left)
    assert taken == sorted(taken, reverse=True)
    assert left == sorted(left, reverse=True)
    assert not taken or not left or min(taken) > max(left)
    with_votes = [one for one in all_of_them if one.named]
    assert len(taken) >= min(places, len(with_votes))
    assert choice.tied == (len(taken) > places)


@given(proposals, st.integers(0, 9), st.randoms(use_true_random=False))
def test_the_order_in_which_signs_were_named_decides_nothing(
    all_of_them: list[Proposal], places: int, chance: object
) -> None:
    shuffled = list(all_of_them)
    chance.shuffle(shuffled)  # type: ignore[attr-defined]
    one, other = kept(all_of_them, places), kept(shuffled, places)

    assert (one.taken, one.left) == (other.taken, other.left)


@given(proposals, st.integers(0, 9))
def test_what_was_taken_is_marked_and_what_nobody_counted_stays(
    all_of_them: list[Proposal], places: int
) -> None:
    choice = kept(all_of_them, places)
    after = marked(all_of_them, choice)

    assert [one.id for one in after] == [one.id for one in all_of_them]
    before = {one.id: one for one in all_of_them}
    for one in after:
        if one.chosen is None:
            assert one == before[one.id]
        else:
            assert one.kept == (one.id in {each.id for each in choice.taken})
