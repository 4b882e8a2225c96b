"""Bech32 against the examples of BIP173, and against itself."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from r2p_field.crypto.age import bech32
from r2p_field.crypto.age.bech32 import decode, encode

VALID = (
    "A12UEL5L",
    "a12uel5l",
    "an83characterlonghumanreadablepartthatcontainsthenumber1andtheexcludedcharactersbio1tt5tgs",
    "abcdef1qpzry9x8gf2tvdw0s3jn54khce6mua7lmqqqxw",
    "11qqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqc8247j",
    "split1checkupstagehandshakeupstreamerranterredcaperred2y9e3w",
    "?1ezyfcl",
)
TOO_LONG_FOR_BIP173 = (
    "an84characterslonghumanreadablepartthatcontainsthenumber1andtheexcludedcharactersbio1569pvx"
)
INVALID = {
    "\x201nwldj5": "prefix with a space",
    "\x7f1axkwrx": "prefix with a control character",
    "\x801eym55h": "prefix outside ASCII",
    "pzry9x0s0muk": "no separator",
    "1pzry9x0s0muk": "empty prefix",
    "x1b4n0q5v": "foreign letter",
    "li1dgmt3": "checksum too short",
    "de1lg7wt\xff": "checksum outside ASCII",
    "A1G7SGD8": "checksum over the upper-case prefix",
    "10a06t8": "empty prefix",
    "1qzzfhee": "empty prefix",
    "a12UEL5L": "mixed case",
    "A12uel5l": "mixed case",
    "": "nothing",
    "a1": "nothing behind the separator",
    "A12UE\u212a5L": "a letter that only looks like K",
}


@pytest.mark.parametrize("text", VALID)
def test_the_valid_examples_are_read_and_written_back(text: str) -> None:
    prefix, data = decode(text)
    assert prefix == text.lower().rpartition("1")[0]
    if text != VALID[4]:  # 82 letters carry 51 bytes and two bits to spare
        assert encode(prefix, data) == text.lower()


def test_longer_than_bip173_allows_is_fine_as_age_asks() -> None:
    assert decode(TOO_LONG_FOR_BIP173)[1] == b""


@pytest.mark.parametrize("text", INVALID, ids=INVALID.values())
def test_the_invalid_examples_are_refused(text: str) -> None:
    with pytest.raises(ValueError, match=r"prefix|letter|checksum"):
        decode(text)


def written(values: list[int]) -> str:
    """Write numbers of five bits that no bytes give, with a fitting checksum."""
    letters = [bech32._LETTERS[value] for value in values + bech32._checksum("a", values)]
    return "a1" + "".join(letters)


@pytest.mark.parametrize(
    "values", [[0], [0, 0, 0], [0] * 6, [0, 1], [0, 2], [0, 0, 0, 1], [0, 0, 0, 0, 1], [0] * 6 + [4]]
)
def test_spare_bits_are_refused(values: list[int]) -> None:
    with pytest.raises(ValueError, match="bits left over"):
        decode(written(values))


@pytest.mark.parametrize(
    ("values", "size"), [([0, 4], 1), ([0] * 4, 2), ([0] * 5, 3), ([0] * 7, 4), ([0] * 8, 5)]
)
def test_whole_bytes_with_spare_zero_bits_are_read(values: list[int], size: int) -> None:
    assert len(decode(written(values))[1]) == size


@given(prefix=st.from_regex(r"[a-z0-9-]{1,20}", fullmatch=True), data=st.binary(max_size=80))
def test_what_was_written_is_read_in_either_case(prefix: str, data: bytes) -> None:
    text = encode(prefix, data)
    assert decode(text) == decode(text.upper()) == (prefix, data)


@given(
    data=st.binary(min_size=1, max_size=40), place=st.integers(0, 200), letter=st.sampled_from("qpzry9x8gf2")
)
def test_one_wrong_letter_is_always_noticed(data: bytes, place: int, letter: str) -> None:
    text = encode("age", data)
    place = 4 + place % (len(text) - 4)
    changed = text[:place] + letter + text[place + 1 :]
    if changed != text:
        with pytest.raises(ValueError, match="checksum"):
            decode(changed)


@pytest.mark.parametrize("prefix", ["!", "~", "!a~"])
def test_every_printable_character_may_stand_in_the_prefix(prefix: str) -> None:
    assert decode(encode(prefix, b"data")) == (prefix, b"data")


@pytest.mark.parametrize("letter", [" ", "\x7f", "\n"])
def test_no_other_character_may_stand_in_the_prefix(letter: str) -> None:
    with pytest.raises(ValueError, match="no readable prefix"):
        decode(encode(f"a{letter}", b"data"))
