"""The code on paper as words: the published vectors, every single slip, and halves that say nothing alone."""

from __future__ import annotations

from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from r2p_field.crypto.code_words import CODE_WORDS, Part, read, says_words, split, write
from r2p_field.crypto.errors import BadCode, BadWords, WordFault
from r2p_field.crypto.recovery import CODE_SIZE

LIST = (Path(__file__).parents[2] / "resources" / "words" / "en.txt").read_text("utf-8").split()
SECRETS = st.binary(min_size=CODE_SIZE, max_size=CODE_SIZE)
PUBLISHED = [
    ("00" * 16, " ".join(["abandon"] * 11 + ["about"])),
    ("7f" * 16, "legal winner thank year wave sausage worth useful legal winner thank yellow"),
    ("80" * 16, "letter advice cage absurd amount doctor acoustic avoid letter advice cage above"),
    ("ff" * 16, " ".join(["zoo"] * 11 + ["wrong"])),
    (
        "9e885d952ad362caeb4efe34a8e91bd2",
        "ozone drill grab fiber curtain grace pudding thank cruise elder eight picnic",
    ),
    (
        "c0ba5a8e914111210f2bd131f3d5e08d",
        "scheme spot photo card baby mountain device kick cradle pact join borrow",
    ),
    (
        "23db8160a31d3e0dca3688ed941adbf3",
        "cat swing flag economy stadium alone churn speed unique patch report train",
    ),
    (
        "f30f8c1da665478f49b001d94c5fc452",
        "vessel ladder alter error federal sibling chat ability sun glass valve picture",
    ),
]
"""The vectors of BIP-39 for 128 bits, compared with the Python package `mnemonic` 0.21."""
WORDS = PUBLISHED[4][1]


def fault(typed: str) -> BadWords:
    with pytest.raises(BadWords) as found:
        read(typed, LIST)
    return found.value


@pytest.mark.parametrize(("secret", "words"), PUBLISHED)
def test_words_are_those_of_the_published_vectors(secret: str, words: str) -> None:
    assert " ".join(write(bytes.fromhex(secret), LIST)) == words
    assert read(words, LIST).hex() == secret


@given(SECRETS)
def test_twelve_words_read_from_paper_are_the_secret(secret: bytes) -> None:
    assert read(" ".join(write(secret, LIST)), LIST) == secret


@pytest.mark.parametrize(
    "typed",
    [
        WORDS.upper(),
        WORDS.replace(" ", "\n"),
        WORDS.replace(" ", ", "),
        " ".join(f"{number}. {word}" for number, word in enumerate(WORDS.split(), 1)),
        " ".join(word[:4] for word in WORDS.split()),
        "ｏｚｏｎｅ" + WORDS[5:],
    ],
)
def test_capitals_numbers_marks_and_endings_do_not_matter(typed: str) -> None:
    assert read(typed, LIST).hex() == PUBLISHED[4][0]


def test_words_that_are_not_in_the_list_are_numbered_and_kept_for_the_window_alone() -> None:
    typed = WORDS.replace("drill", "drilll").replace("picnic", "pique")
    found = fault(typed)
    assert found.fault is WordFault.UNKNOWN
    assert found.unknown == ((2, "drilll"), (12, "pique"))
    assert "number 2, 12" in found.what
    assert "pique" not in str(found)
    assert isinstance(found, BadCode)


@pytest.mark.parametrize("count", [0, 1, 11, 13, 23, 25, 400])
def test_another_number_of_words_is_counted(count: int) -> None:
    found = fault(" ".join(["abandon"] * count))
    assert (found.fault, found.typed) == (WordFault.COUNT, count)


@given(SECRETS, st.integers(0, CODE_WORDS - 1), st.sampled_from(LIST))
def test_another_word_never_gives_the_same_secret(secret: bytes, place: int, word: str) -> None:
    words = list(write(secret, LIST))
    same = words[place] == word
    words[place] = word
    try:
        got: object = read(" ".join(words), LIST)
    except BadWords as error:
        got = error.fault
    assert (got == secret) is same
    assert same or isinstance(got, bytearray) or got in {WordFault.CHECK, WordFault.HALF}


def test_words_that_do_not_belong_together_are_told_as_that() -> None:
    assert fault(" ".join(["abandon"] * 12)).fault is WordFault.CHECK
    assert fault(WORDS + " " + " ".join(["abandon"] * 12)).fault is WordFault.CHECK


# Halves


@given(SECRETS)
def test_two_halves_in_any_order_are_the_secret(secret: bytes) -> None:
    first, second = split(secret)
    one = " ".join(write(first, LIST, Part.FIRST))
    two = " ".join(write(second, LIST, Part.SECOND))
    assert read(f"{one} {two}", LIST) == secret
    assert read(f"{two}\n{one}", LIST) == secret


@given(SECRETS, st.sampled_from([Part.FIRST, Part.SECOND]))
def test_a_half_alone_is_named_and_never_taken_for_the_whole(secret: bytes, part: Part) -> None:
    found = fault(" ".join(write(split(secret)[part - 1], LIST, part)))
    assert (found.fault, found.half) == (WordFault.HALF, part)


@given(SECRETS)
def test_the_same_half_twice_and_a_half_with_a_whole_are_no_pair(secret: bytes) -> None:
    half = " ".join(write(split(secret)[0], LIST, Part.FIRST))
    assert fault(f"{half} {half}").fault is WordFault.PAIR
    assert fault(f"{half} {WORDS}").fault is WordFault.PAIR


def test_each_half_is_as_likely_as_any_other_value() -> None:
    """Every bit of either half is set about as often as not, whatever the secret is."""
    halves = [split(bytes(CODE_SIZE)) for _ in range(400)] + [split(b"\xff" * CODE_SIZE) for _ in range(400)]
    for side in (0, 1):
        for bit in range(CODE_SIZE * 8):
            set_ones = sum(pair[side][bit // 8] >> bit % 8 & 1 for pair in halves)
            assert 280 < set_ones < 520


def test_the_written_halves_never_change() -> None:
    start = ("abandon",) * 11
    assert write(bytes(16), LIST) == (*start, "about")
    assert write(bytes(16), LIST, Part.FIRST) == (*start, "able")
    assert write(bytes(16), LIST, Part.SECOND) == (*start, "ability")


# What is what


@pytest.mark.parametrize(
    ("typed", "words"), [(WORDS, True), ("a man", True), ("000002 0O0012", False), ("", False), ("١٢", False)]
)
def test_words_are_told_from_digits(typed: str, words: bool) -> None:
    assert says_words(typed) is words


@pytest.mark.parametrize("secret", [b"", bytes(15), bytes(32)])
def test_a_secret_of_another_size_has_no_words(secret: bytes) -> None:
    with pytest.raises(ValueError, match="16 bytes"):
        write(secret, LIST)


def test_a_list_of_another_size_is_our_mistake() -> None:
    with pytest.raises(ValueError, match="2048 words"):
        write(bytes(16), LIST[:-1])
