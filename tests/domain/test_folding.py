"""A word is found however it is spelt."""

import unicodedata

import pytest
from hypothesis import given
from hypothesis import strategies as st

from r2p_field.domain.folding import ascii_digits, fold, indexed, matches, words, worth_searching


@pytest.mark.parametrize(
    ("query", "text"),
    [
        ("القرية", "القَرْيَةِ"),
        ("ابادة", "إبادة"),
        ("قرية", "القرية"),
        ("كبيرة", "كـــبيرة"),
        ("елка", "ёлка"),
        ("人道", "反人道罪"),
        ("autorites", "Les autorités"),
        ("réunion", "REUNION du comité"),
        ("ရွာသား", "ရွာသားများ ထွက်ပြေးသွားကြသည်"),
        ("ኮሚቴ", "የሰላም ኮሚቴ ስብሰባ"),
    ],
)
def test_every_query_of_the_study_finds_its_text(query: str, text: str) -> None:
    assert matches(query, text)


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("أحمر", "احمر"),
        ("آبار", "ابار"),
        ("ٱلقرية", "القرية"),
        ("مستشفى", "مستشفي"),
        ("مسؤول", "مسوول"),
        ("رئيس", "رييس"),
        ("کمیته", "كميته"),
        ("والقرية", "القرية"),
        ("بالقرية", "قرية"),
        ("كالقرية", "قرية"),
        ("فالقرية", "قرية"),
        ("للقرية", "قرية"),
        ("Straße", "STRASSE"),
        ("İZMİR", "izmir"),
        ("ΣΊΣΥΦΟΣ", "σίσυφος"),
        ("ﻻﺟﺌﻮﻥ", "لاجئون"),
        ("ＲＮ５", "rn5"),
        ("été", "e\u0301te\u0301"),
        ("ṅgō", "ngo"),
    ],
)
def test_two_spellings_of_one_word_are_one(one: str, other: str) -> None:
    assert fold(one) == fold(other)


@pytest.mark.parametrize(
    ("one", "other"), [("قلب", "كلب"), ("bangui", "bangi"), ("क", "ख"), ("กา", "กี"), ("ကာ", "ကိ")]
)
def test_two_words_stay_two(one: str, other: str) -> None:
    assert fold(one) != fold(other)


@pytest.mark.parametrize(
    ("word", "kept"), [("الله", "الله"), ("والد", "والد"), ("المر", "المر"), ("بال", "بال")]
)
def test_the_article_is_only_taken_off_before_three_letters(word: str, kept: str) -> None:
    assert fold(word) == kept


def test_the_article_inside_a_word_stays() -> None:
    assert fold("سالم") == "سالم"


@pytest.mark.parametrize("digits", ["1994", "١٩٩٤", "۱۹۹۴", "१९९४", "１９９４", "𝟏𝟗𝟗𝟒"])
def test_digits_of_every_script_are_one(digits: str) -> None:
    assert fold(digits) == "1994"
    assert ascii_digits(digits) == "1994"


def test_digits_that_are_no_decimal_digits_stay_as_they_are() -> None:
    assert ascii_digits("②½") == "②½"


def test_marks_of_indic_and_thai_letters_are_kept() -> None:
    assert fold("हिन्दी") == unicodedata.normalize("NFC", "हिन्दी")
    assert words("ปี") == ("ปี",)


@pytest.mark.parametrize(
    ("text", "pairs"),
    [
        ("反人道", "反人 人道"),
        ("人", "人"),
        ("村庄a火", "村庄 a 火"),
        ("ไทย", "ไท ทย"),
        ("カナ", "カナ"),
        ("ភូម", "ភូ ូម"),
    ],
)
def test_scripts_without_spaces_are_cut_into_pairs(text: str, pairs: str) -> None:
    assert " ".join(fold(text).split()) == pairs


@pytest.mark.parametrize(
    ("query", "found"),
    [("", True), ("kill", True), ("KILLING of", True), ("ing", False), ("killing stone", False)],
)
def test_each_word_of_a_query_begins_a_word_of_the_text(query: str, found: bool) -> None:
    assert matches(query, "Killing or serious harm of people") is found


def test_hostile_text_folds_to_something_that_can_be_searched(hostile_text: str) -> None:
    folded = fold(hostile_text)

    assert unicodedata.is_normalized("NFC", folded)
    assert fold(folded.strip()).split() or not folded.split()


@given(st.text())
def test_folding_is_the_same_for_every_way_to_write_one_text(text: str) -> None:
    assert fold(unicodedata.normalize("NFC", text)) == fold(unicodedata.normalize("NFD", text))


@given(st.text(st.characters(max_codepoint=0x8FF)))
def test_no_mark_of_latin_greek_cyrillic_hebrew_or_arabic_is_left(text: str) -> None:
    marks = [sign for sign in unicodedata.normalize("NFD", fold(text)) if unicodedata.category(sign) == "Mn"]

    assert [sign for sign in marks if sign < "\u0900"] == []


@given(st.text())
def test_a_text_is_found_by_each_of_its_own_words(text: str) -> None:
    assert all(matches(word, text) for word in text.split())


def letter_by_letter(text: str) -> str:
    """The digits and marks of `fold`, one sign after another: slow, and plain to see."""
    plain = unicodedata.normalize("NFD", text)
    kept = (sign for sign in plain if sign >= "\u0900" or unicodedata.category(sign) != "Mn")
    values = ((sign, unicodedata.decimal(sign, None)) for sign in kept)
    return "".join(sign if value is None else str(value) for sign, value in values)


@given(st.text())
def test_marks_go_and_digits_become_plain_in_every_script(text: str) -> None:
    assert letter_by_letter(fold(text)) == unicodedata.normalize("NFD", fold(text))


@given(st.text(alphabet=st.characters(max_codepoint=127)))
def test_plain_letters_take_the_short_way_to_the_same_end(text: str) -> None:
    assert fold(text + "\u0301")[: len(text)] == fold(text)


@given(st.text())
def test_digits_of_every_script_are_the_decimal_ones(text: str) -> None:
    expected = "".join(
        sign if (value := unicodedata.decimal(sign, None)) is None else str(value) for sign in text
    )
    assert ascii_digits(text) == expected


@pytest.mark.parametrize(
    ("typed", "worth"),
    [
        ("a", False),
        ("ab", True),
        ("a b", True),
        ("村", True),
        ("한", True),
        ("ق", False),
        ("क", False),
        ("!", False),
        ("", False),
    ],
)
def test_one_letter_is_not_searched_and_one_chinese_sign_is(typed: str, worth: bool) -> None:
    assert worth_searching(typed) is worth


def test_the_last_sign_of_a_run_is_found_by_itself() -> None:
    assert words("村庄") == ("村庄",)
    assert indexed("进入村庄。") == ("进入", "入村", "村庄", "庄")
    assert indexed("庄") == ("庄",)
    assert indexed("plain words") == ("plain", "words")
    assert matches("庄", "进入村庄。")
