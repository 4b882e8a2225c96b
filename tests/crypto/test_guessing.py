"""The estimate for own passphrases is low, falls for every habit, and never praises what is tried first."""

from __future__ import annotations

import json
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from r2p_field.crypto.guessing import Holds, estimate, holds
from r2p_field.crypto.passphrase import generate, generated_bits

LIST = (Path(__file__).parents[2] / "resources" / "words" / "en.txt").read_text("utf-8").split()
WORDS = frozenset(LIST)


@pytest.mark.parametrize(
    "tried_first",
    [
        "password",
        "Password2024!",
        "P4ssw0rd!",
        "qwertyuiop1234567890x",
        "fatima fatima fatima",
        "mohamed1987 kinshasa",
        "12 mars 1994 goma",
        "24/11/1987 24/11/1987",
        "abc abc abcdefg 7777777",
        "abcabcabcabcabc",
        "قرب النهر",
    ],
)
def test_what_is_tried_first_holds_for_minutes(tried_first: str) -> None:
    assert holds(estimate(tried_first, WORDS)) is Holds.MINUTES


@pytest.mark.parametrize(
    ("passphrase", "least"),
    [
        ("the river was low that year", Holds.DAYS),
        ("mon père gardait trois chèvres et une radio bleue", Holds.YEARS),
        ("xK9#vQ2!mZ4$wR7%", Holds.YEARS),
        ("nyumba yangu iko karibu na mto mkubwa sana", Holds.LIFETIMES),
    ],
)
def test_longer_sentences_and_random_signs_are_not_called_weak(passphrase: str, least: Holds) -> None:
    order = list(Holds)
    assert order.index(holds(estimate(passphrase, WORDS))) >= order.index(least)


def test_six_random_words_typed_by_a_person_are_estimated_below_what_they_have() -> None:
    for _ in range(50):
        assert estimate(generate(LIST), WORDS) < generated_bits(6)


@given(st.text(max_size=60))
def test_every_text_has_an_estimate(text: str) -> None:
    assert 0 <= estimate(text, WORDS) <= 8 * max(len(text), 1) * 3


@given(st.text(alphabet="abcdefghij 0123456789!", min_size=1, max_size=40))
def test_saying_the_last_words_again_gains_next_to_nothing(text: str) -> None:
    assert estimate(f"{text} {text}", WORDS) <= estimate(text, WORDS) + len(text.split())


@pytest.mark.parametrize(
    ("more", "less"),
    [
        ("lamp 4829163", "lamp 1234567"),
        ("lamp 4829163", "lamp 19870412"),
        ("lamp 1812", "lamp 1987"),
        ("zrkt lmpw", "zrkt zrkt"),
        ("zrktlmpw", "zzzzzzzz"),
        ("lamP gIraffe", "Lamp Giraffe"),
        ("lamP gIraffe", "LAMP GIRAFFE"),
        ("!?#%", "!!!!"),
        ("river giraffe", "qwert giraffe"),
        ("x7x9", "x7x7"),
    ],
)
def test_habits_count_for_less(more: str, less: str) -> None:
    assert estimate(more, WORDS) > estimate(less, WORDS)


def test_how_long_a_number_of_bits_holds() -> None:
    spans = {bits: holds(bits).value for bits in (0, 32, 34, 43, 48, 55, 61, 66, 1e9)}
    assert list(spans.values()) == [
        "minutes",
        "minutes",
        "days",
        "months",
        "years",
        "lifetimes",
        "always",
        "always",
        "always",
    ], json.dumps(spans)
