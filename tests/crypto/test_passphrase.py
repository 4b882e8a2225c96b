"""Generated passphrases are strong; own ones only must not be trivial."""

from __future__ import annotations

from pathlib import Path

import pytest

from r2p_field.crypto.errors import WeakPassphrase
from r2p_field.crypto.passphrase import WORDS, Weakness, generate, generated_bits, require_strong, weakness

WORD_FILE = Path(__file__).parents[2] / "resources" / "words" / "en.txt"
LIST = WORD_FILE.read_text("utf-8").split()


def test_the_word_list_has_2048_plain_words_that_four_letters_tell_apart() -> None:
    assert len(LIST) == 2048
    assert len({word[:4] for word in LIST}) == 2048
    assert all(word.isascii() and word.isalpha() and word.islower() and 3 <= len(word) <= 8 for word in LIST)


def test_a_generated_passphrase_has_six_words_of_the_list_and_66_bits() -> None:
    words = generate(LIST).split(" ")
    assert len(words) == WORDS == 6
    assert set(words) <= set(LIST)
    assert generated_bits(WORDS) == 66


def test_generated_passphrases_differ_and_are_accepted() -> None:
    made = {generate(LIST) for _ in range(200)}
    assert len(made) == 200
    for passphrase in made:
        require_strong(passphrase)


def test_every_word_can_be_chosen() -> None:
    chosen = {word for _ in range(10_000) for word in generate(LIST).split(" ")}
    assert len(chosen) == 2048


@pytest.mark.parametrize("words", [[], LIST[:-1], [*LIST, "more"], [*LIST[:-1], LIST[0]]])
def test_a_word_list_of_another_size_is_our_mistake(words: list[str]) -> None:
    with pytest.raises(ValueError, match="2048 different words"):
        generate(words)


def test_too_few_words_are_our_mistake() -> None:
    with pytest.raises(ValueError, match="64 bits"):
        generate(LIST, 5)


@pytest.mark.parametrize(
    ("passphrase", "found"),
    [
        ("", Weakness.TOO_SHORT),
        ("Tr0ub4dor&3", Weakness.TOO_SHORT),
        ("              ", Weakness.TOO_SHORT),
        ("  thirteen chr  ", Weakness.TOO_SHORT),
        ("aaaaaaaaaaaaaaaa", Weakness.FEW_CHARACTERS),
        ("a a a a a a a a ", Weakness.FEW_CHARACTERS),
        ("abcabcabcabcabcabc", Weakness.FEW_CHARACTERS),
        ("abcedcabdecabe", Weakness.FEW_CHARACTERS),
        ("18 07 1994 0555 123 456", Weakness.NO_LETTERS),
        ("passwordpassword", Weakness.REPEATED),
        ("Passwordpasswordpass", Weakness.REPEATED),
        ("secretly secretly secretly", Weakness.REPEATED),
        ("abcdefghijklmnop", Weakness.IN_ORDER),
        ("ZYXWVUTSRQPONMLK", Weakness.IN_ORDER),
        ("qwertyuiop asdfgh", Weakness.IN_ORDER),
        ("azertyuiopqsdf", Weakness.IN_ORDER),
    ],
)
def test_a_trivial_passphrase_is_refused_with_the_reason(passphrase: str, found: Weakness) -> None:
    assert weakness(passphrase) is found
    with pytest.raises(WeakPassphrase, match=found.value):
        require_strong(passphrase)


@pytest.mark.parametrize(
    "passphrase",
    [
        "the river was low that year",
        "мост через реку у школы",
        "قرب النهر في الصباح",
        "fourteen chars",
        "abcfedcabdefca",
    ],
)
def test_a_sentence_of_ones_own_is_accepted(passphrase: str) -> None:
    assert weakness(passphrase) is None
    require_strong(passphrase)


def test_a_refusal_does_not_repeat_the_passphrase() -> None:
    with pytest.raises(WeakPassphrase) as error:
        require_strong("passwordpassword")
    assert "passwordpassword" not in str(error.value)
