"""What is written on paper finds its meeting again, also when a letter was misread."""

from contextlib import suppress

import pytest
from hypothesis import given
from hypothesis import strategies as st

from r2p_field.domain.errors import BadInput
from r2p_field.domain.ids import RecordId, uuid8
from r2p_field.domain.paper_code import LENGTH, SIGNS, paper_code, read_paper_code

records = st.binary(min_size=16, max_size=16).map(lambda raw: RecordId(uuid8(raw)))
LOOK_ALIKE = {"D": "0OQo", "J": "1Ilj", "2": "Zz2", "S": "5s", "C": "6Gc", "B": "83b", "V": "Uuv", "4": "9A٤"}


def test_the_code_of_a_meeting_never_changes() -> None:
    """Sheets that were printed years ago are still found: this line must never be adapted."""
    assert paper_code(RecordId("0123456789ab8def8123456789abcde2")) == "2HWB2"


@given(records)
def test_a_code_is_read_as_it_was_printed(record: RecordId) -> None:
    code = paper_code(record)
    assert len(code) == LENGTH
    assert set(code) <= set(SIGNS)
    assert read_paper_code(code) == code
    assert read_paper_code(f" {code[:2].lower()} {code[2:]}\n") == code


@given(records, st.data())
def test_letters_that_look_alike_are_put_right(record: RecordId, data: st.DataObject) -> None:
    code = paper_code(record)
    written = "".join(data.draw(st.sampled_from(LOOK_ALIKE.get(sign, sign))) for sign in code)
    assert read_paper_code(written) == code


@given(records, st.integers(0, LENGTH - 1), st.sampled_from(SIGNS))
def test_one_wrong_letter_is_always_noticed(record: RecordId, place: int, sign: str) -> None:
    code = paper_code(record)
    wrong = code[:place] + sign + code[place + 1 :]
    if wrong != code:
        with pytest.raises(BadInput):
            read_paper_code(wrong)


@given(records, st.integers(0, LENGTH - 2))
def test_two_letters_in_the_wrong_order_are_always_noticed(record: RecordId, place: int) -> None:
    code = paper_code(record)
    swapped = code[:place] + code[place + 1] + code[place] + code[place + 2 :]
    if swapped != code:
        with pytest.raises(BadInput):
            read_paper_code(swapped)


@given(st.text(max_size=12))
def test_anything_else_is_a_code_or_refused_in_words(typed: str) -> None:
    with suppress(BadInput):
        assert len(read_paper_code(typed)) == LENGTH


def test_who_misread_it_is_told_what_to_do() -> None:
    with pytest.raises(BadInput, match="letter by letter, or choose the meeting") as told:
        read_paper_code("2HWB")
    assert told.value.code == "bad-paper-code"


def test_no_code_spells_a_word() -> None:
    assert not set(SIGNS) & set("AEIOU")
