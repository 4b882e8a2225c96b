"""The check digit catches what people get wrong when they read digits aloud."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from r2p_field.crypto.damm import check_digit, fits

DIGITS = st.text("0123456789", min_size=1, max_size=40)


def test_the_example_of_the_thesis() -> None:
    assert check_digit("572") == "4"


@given(DIGITS)
def test_a_number_with_its_check_digit_fits(digits: str) -> None:
    assert fits(digits + check_digit(digits))


@given(DIGITS, st.data())
def test_every_single_wrong_digit_is_caught(digits: str, data: st.DataObject) -> None:
    whole = digits + check_digit(digits)
    place = data.draw(st.integers(0, len(whole) - 1))
    wrong = data.draw(st.sampled_from([digit for digit in "0123456789" if digit != whole[place]]))
    assert not fits(whole[:place] + wrong + whole[place + 1 :])


@given(DIGITS, st.data())
def test_every_swap_of_two_different_neighbours_is_caught(digits: str, data: st.DataObject) -> None:
    whole = digits + check_digit(digits)
    place = data.draw(st.integers(0, len(whole) - 2))
    swapped = whole[:place] + whole[place + 1] + whole[place] + whole[place + 2 :]
    assert swapped == whole or not fits(swapped)
