"""What people wrote becomes lines that fit, in the order in which they are read."""

import unicodedata

import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st

from r2p_field.reports.fonts import REPLACEMENT, fonts
from r2p_field.reports.text import break_lines, clean, draw, isolated, one_line, text_width

SIZE = 10.0


def lines(text: str, width: float = 200.0, most: int = 0) -> list[str]:
    return [line.text for line in break_lines(text, width, SIZE, most=most)]


@given(text=st.text(max_size=300), width=st.floats(20, 400))
@example(text="00\u094d", width=20.0)
@settings(deadline=None)
def test_any_text_breaks_into_lines_that_fit_and_hold_nothing_hidden(text: str, width: float) -> None:
    for line in break_lines(text, width, SIZE):
        assert line.width <= width + 0.01 or not line.text.strip()
        assert all(fonts(bold=False).can_print(sign) for sign in line.text)
        assert not any(unicodedata.category(sign) in {"Cc", "Cf", "Cs"} for sign in line.text)


@given(
    st.text(
        st.characters(min_codepoint=0x21, max_codepoint=0x17F, exclude_categories=("Cc", "Cf", "Zs")),
        min_size=1,
    )
)
@settings(deadline=None)
def test_no_letter_of_a_long_word_is_lost(word: str) -> None:
    assert "".join(lines(word, width=25)) == unicodedata.normalize("NFC", word)


def test_overrides_cannot_turn_words_round() -> None:
    assert lines("pay \u202e001\u202c men\u2066\u2069\u200b") == ["pay 001 men"]


def test_control_signs_show() -> None:
    assert lines("a\x00b\x1bc") == [f"a{REPLACEMENT}b{REPLACEMENT}c"]


def test_signs_that_no_standard_knows_show_beside_arabic() -> None:
    assert lines("سوق \u05c8\ue000\ufdd0")[0].count(REPLACEMENT) == 3


def test_accents_are_composed() -> None:
    assert clean("e\u0301") == "é"


def test_line_ends_of_all_kinds_begin_a_line() -> None:
    assert lines("a\nb\r\nc\u2028d\u2029e\x0bf") == list("abcdef")


def test_a_long_name_breaks_after_its_hyphen_first() -> None:
    assert lines("Nana-Grébizi", width=50) == ["Nana-", "Grébizi"]


def test_pieces_of_a_broken_word_that_fit_again_stand_without_a_gap() -> None:
    assert lines("a-b-" + "W" * 12, width=100)[0].startswith("a-b-")


def test_what_is_left_out_ends_in_an_ellipsis() -> None:
    cut = lines("word " * 100, most=2)
    assert len(cut) == 2
    assert cut[-1].endswith("…")


def test_an_endless_text_is_looked_at_only_so_far() -> None:
    assert lines("x " * 3_000_000, most=1)[0].endswith("…")


def test_arabic_letters_are_joined_and_stand_from_right_to_left() -> None:
    line = break_lines("سوق", 200, SIZE)[0]
    assert line.from_right
    assert line.text == "\ufed5\ufeee\ufeb3"


def test_brackets_and_numbers_in_arabic_stand_as_they_are_read() -> None:
    (line,) = lines("اختبار (123)")
    assert line.startswith("(123)")


def test_arabic_lines_fill_in_reading_order() -> None:
    first, second = lines("سوق جسر", width=text_width("\ufed5\ufeee\ufeb3", SIZE) + 1)
    assert "\ufeb3" in first
    assert "\ufe9f" in second


def test_vowel_signs_stand_over_their_letter_and_not_over_each_other() -> None:
    (line,) = break_lines("مَّ", 200, SIZE)
    letters, *signs = list(draw(line, 0, 0, SIZE, "#000000"))
    assert {sign.text for sign in signs} == {"\u064e", "\u0651"}
    heights = sorted(-sign.y for sign in signs)
    assert heights[1] - heights[0] > 0.1 * SIZE
    width = fonts(bold=False).width(letters.text, SIZE)
    for sign in signs:
        left, _, right, _ = fonts(bold=False).box(sign.text)
        assert 0 <= sign.x + (left + right) / 2 * SIZE / 1000 <= width


def test_no_vowel_sign_is_dropped() -> None:
    text = "السَّلَامُ عَلَيْكُمْ"
    (line,) = break_lines(text, 400, SIZE)
    drawn = "".join(mark.text for mark in draw(line, 0, 0, SIZE, "#000000"))
    wanted = [s for s in unicodedata.normalize("NFC", text) if unicodedata.combining(s)]
    assert sorted(s for s in drawn if unicodedata.combining(s)) == sorted(wanted)


def test_an_arabic_name_does_not_turn_the_sentence_round_it() -> None:
    assert one_line(f"{isolated('سوق')}, 1 May 2014", 300, SIZE).text == "\ufed5\ufeee\ufeb3, 1 May 2014"


def test_invisible_joiners_shape_words_but_are_not_drawn() -> None:
    (line,) = lines("می\u200cخواهم")
    assert "\u200c" not in line
    assert "\ufbfd" in line


@pytest.mark.parametrize("text", ["ɔ́ ŋ́ ẹ̀ Ọ̀", "Ελληνικά", "Русский", "Việt Nam", "← → ≥ ≤ ≠", "Hausa ɓ ɗ ƙ ƴ"])
def test_letters_of_many_spellings_have_a_shape(text: str) -> None:
    assert REPLACEMENT not in lines(text)[0]


def test_one_line_of_nothing_is_an_empty_line() -> None:
    assert one_line(" \n ", 100, SIZE).text == ""
