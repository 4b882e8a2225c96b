"""The code on paper: every mistake is found and its group named."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from r2p_field.crypto.errors import BadCode
from r2p_field.crypto.recovery import CODE_SIZE, format_code, new_code, parse_code

SECRETS = st.binary(min_size=CODE_SIZE, max_size=CODE_SIZE)
CODE = format_code(bytes.fromhex("000000010203ffff1234800000ff7fff"))
ARABIC = str.maketrans("0123456789", "٠١٢٣٤٥٦٧٨٩")
EXTENDED = str.maketrans("0123456789", "۰۱۲۳۴۵۶۷۸۹")


def test_the_written_form_never_changes() -> None:
    assert CODE == "000002 000012 005156 655351 046604 327688 002559 327677"


def test_a_new_code_has_sixteen_random_bytes() -> None:
    assert len(new_code()) == CODE_SIZE
    assert new_code() != new_code()


@given(SECRETS)
def test_a_code_read_from_paper_is_the_secret(secret: bytes) -> None:
    assert parse_code(format_code(secret)) == secret


@pytest.mark.parametrize(
    "typed",
    [
        CODE.replace(" ", ""),
        CODE.replace(" ", "-"),
        CODE.replace(" ", "  "),
        f"\n {CODE}\t",
        CODE.replace(" ", "", 3),
        CODE.translate(ARABIC),
        CODE.translate(EXTENDED),
    ],
)
def test_spaces_dashes_and_the_script_of_digits_do_not_matter(typed: str) -> None:
    assert format_code(parse_code(typed)) == CODE


@given(SECRETS, st.data())
def test_a_wrong_digit_names_its_group(secret: bytes, data: st.DataObject) -> None:
    groups = format_code(secret).split()
    number, place = data.draw(st.integers(0, 7)), data.draw(st.integers(0, 5))
    digit = data.draw(st.sampled_from([d for d in "0123456789" if d != groups[number][place]]))
    groups[number] = groups[number][:place] + digit + groups[number][place + 1 :]
    with pytest.raises(BadCode, match=f"group {number + 1} of 8") as error:
        parse_code("".join(groups))
    assert error.value.groups == (number + 1,)


@given(SECRETS, st.integers(0, 6))
def test_two_swapped_groups_are_both_named(secret: bytes, first: int) -> None:
    groups = format_code(secret).split()
    groups[first], groups[first + 1] = groups[first + 1], groups[first]
    with pytest.raises(BadCode) as error:
        parse_code(" ".join(groups))
    assert error.value.groups == (first + 1, first + 2)


def test_a_group_above_sixteen_bits_is_wrong_even_with_a_fitting_check_digit() -> None:
    from r2p_field.crypto.damm import check_digit

    groups = CODE.split()
    groups[0] = "65536" + check_digit("165536")
    with pytest.raises(BadCode) as error:
        parse_code(" ".join(groups))
    assert error.value.groups == (1,)


def test_a_digit_left_out_in_a_group_names_the_group() -> None:
    groups = CODE.split()
    groups[4] = groups[4][:-1]
    with pytest.raises(BadCode) as error:
        parse_code(" ".join(groups))
    assert error.value.groups == (5,)


def test_a_digit_typed_in_the_neighbouring_group_names_both() -> None:
    groups = CODE.split()
    groups[2], groups[3] = groups[2] + groups[3][0], groups[3][1:]
    with pytest.raises(BadCode) as error:
        parse_code(" ".join(groups))
    assert error.value.groups == (3, 4)


@pytest.mark.parametrize("typed", ["", "123456", CODE[:-7], CODE + " 123456", CODE.replace(" ", "") + "1"])
def test_too_few_or_too_many_digits_are_counted(typed: str) -> None:
    with pytest.raises(BadCode, match="48 digits in 8 groups") as error:
        parse_code(typed)
    assert error.value.groups == ()


def test_a_letter_is_named() -> None:
    with pytest.raises(BadCode, match="“O” is no digit"):
        parse_code(CODE.replace("0", "O", 1))


def test_a_secret_of_another_length_has_no_code() -> None:
    with pytest.raises(ValueError, match="16 bytes"):
        format_code(bytes(15))


def test_the_sentence_about_wrong_groups_names_them_in_order() -> None:
    groups = CODE.split()
    for number in (0, 6):
        groups[number] = groups[number][:-1] + str((int(groups[number][-1]) + 1) % 10)
    with pytest.raises(BadCode, match="groups 1, 7 of 8 are wrong") as error:
        parse_code(" ".join(groups))
    assert error.value.groups == (1, 7)
