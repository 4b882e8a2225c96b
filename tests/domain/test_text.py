"""Text is put in one form; what may give a person away is pointed out and never blocked."""

import time
import unicodedata

import pytest
from hypothesis import given
from hypothesis import strategies as st

from r2p_field.domain.text import Giveaway, Seen, clean, scan, without_unseen


def found(text: str) -> list[tuple[str, str]]:
    return [(hint.kind.value, text[hint.start : hint.end]) for hint in scan(text)]


# --- one form ---


@given(st.text(st.characters(exclude_categories=())))
def test_clean_text_is_in_normal_form_and_can_be_stored(text: str) -> None:
    result = clean(text)

    assert unicodedata.is_normalized("NFC", result)
    assert result.encode("utf-8").decode("utf-8") == result
    assert clean(result) == result


@given(st.text())
def test_whole_text_is_only_normalised(text: str) -> None:
    assert clean(text) == unicodedata.normalize("NFC", text)


def test_half_a_pair_is_shown_as_lost_and_two_halves_are_joined() -> None:
    assert clean("a\ud800b") == "a\ufffdb"
    assert clean("\ud83d\ude00") == "\U0001f600"


# --- giveaways ---


@pytest.mark.parametrize(
    "phone",
    [
        "+236 72 00 00 00",
        "0023672000000",
        "072-000-000",
        "(236) 72.00.00.00",
        "72000000",
        "+243\u00a099 000 0000",
        "٠٧٢٠٠٠٠٠٠",
    ],
)
def test_a_telephone_number_is_noticed(phone: str) -> None:
    assert found(f"Call {phone} tonight") == [("phone", phone)]


@pytest.mark.parametrize(
    "text",
    [
        "on 2014-01-05 shots were heard",
        "on 05/01/2014 shots were heard",
        "1,848 events",
        "4.366666666666667",
        "12 people, 300 goats",
        "RN-1234567890",
        "in 1994 and 2003",
    ],
)
def test_dates_figures_and_codes_are_no_telephone_numbers(text: str) -> None:
    assert found(text) == []


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("Then Jean Dupont came.", "Jean Dupont"),
        ("He saw Marie-Claire N'Diaye there", "Marie-Claire N'Diaye"),
        ("Dr. Ngo said so", "Dr. Ngo"),
        ("Mme Kassa said so", "Mme Kassa"),
        ("a man, Élie Özil, fled", "Élie Özil"),
        ("vu par Иван Петров hier", "Иван Петров"),
    ],
)
def test_two_capitalised_words_side_by_side_may_be_a_name(text: str, name: str) -> None:
    assert found(text) == [("name", name)]


@pytest.mark.parametrize(
    "text",
    [
        "Soldiers came from Bria.",
        "Soldiers fled. Villagers stayed. Nobody spoke.",
        "The LRA and the UN met ONU staff.",
        "Yesterday Soldiers came",
        "شوهد رجال مسلحون قرب القرية",
        "村庄被烧毁",
    ],
)
def test_sentences_bodies_and_single_places_are_no_names(text: str) -> None:
    assert found(text) == []


@pytest.mark.parametrize(
    "text",
    [
        "a girl 12 years old",
        "a 12-year-old",
        "aged 9",
        "une fille de 12 ans",
        "de 12 años",
        "miaka 12",
        "عمرها 12 سنة",
    ],
)
def test_an_age_is_noticed(text: str) -> None:
    assert [hint.kind for hint in scan(text)] == [Giveaway.AGE]


def test_a_mail_address_is_noticed() -> None:
    assert found("write to a.b+c@example.org now") == [("address", "a.b+c@example.org")]


def test_what_is_found_comes_in_the_order_of_the_text() -> None:
    assert [kind for kind, _ in found("aged 9, call +236 72 00 00 00, ask Jean Dupont")] == [
        "age",
        "phone",
        "name",
    ]


def test_hostile_text_is_looked_over_without_harm(hostile_text: str) -> None:
    assert all(0 <= hint.start < hint.end <= len(hostile_text) for hint in scan(hostile_text))


@given(st.text(alphabet=" .,+-()0123456789AaÉé@'\n", max_size=200))
def test_whatever_is_typed_every_hint_points_into_the_text(text: str) -> None:
    hints = scan(text)

    assert all(0 <= hint.start < hint.end <= len(text) for hint in hints)
    assert [hint.start for hint in hints] == sorted(hint.start for hint in hints)


@pytest.mark.parametrize("unit", ["1 ", "(1", "Aa ", "a@", "a.", "1-", "aged "])
def test_a_long_paste_is_looked_over_in_one_pass(unit: str) -> None:
    assert isinstance(scan(unit * 100_000), tuple)


# --- signs that nobody sees ---


@pytest.mark.parametrize(
    ("typed", "shown", "removed"),
    [
        ("report\u202egpj.exe\u202c\u2066x", "reportgpj.exex", 3),
        ("bell\x07 escape\x1b[31m", "bell escape[31m", 2),
        ("Ban\u200bgui \ufeffBria", "Bangui Bria", 2),
        ("soft\u00adhyphen", "softhyphen", 1),
        ("before\x00after", "beforeafter", 1),
    ],
)
def test_signs_that_turn_letters_round_or_hide_words_are_taken_out(
    typed: str, shown: str, removed: int
) -> None:
    assert without_unseen(typed) == Seen(text=shown, removed=removed)


@pytest.mark.parametrize(
    "written",
    [
        "می\u200cخواهم",
        "क्\u200dष",
        "👩🏾\u200d🌾",
        "\u200fBria\u200e قرب",
        "\u061c12",
        "ရွာ\u200bသား",
        "ភូមិ\u200bថ្មី",
        "tab\tand\nline",
    ],
    ids=["persian", "devanagari", "emoji", "marks", "arabic mark", "burmese", "khmer", "lines"],
)
def test_what_scripts_are_written_with_stays(written: str) -> None:
    assert without_unseen(written) == Seen(text=written, removed=0)


@given(st.text())
def test_taking_out_twice_takes_out_nothing_more(text: str) -> None:
    once = without_unseen(text)
    assert len(once.text) == len(text) - once.removed
    assert without_unseen(once.text).removed == 0


def test_a_long_text_full_of_names_is_looked_over_in_a_moment() -> None:
    text = "word Jean Kossi 70 12 34 56 of that village. " * 2200
    began = time.perf_counter()
    assert len(scan(text)) == 4400
    assert time.perf_counter() - began < 3


@pytest.mark.parametrize(
    "text", ["Abdou Karim was beaten at the well.", "It was night. Amina Yusuf fled.", "Jean Mbala a fui."]
)
def test_a_name_that_opens_a_sentence_is_a_name(text: str) -> None:
    assert Giveaway.NAME in {hint.kind for hint in scan(text)}


@pytest.mark.parametrize(
    "text",
    [
        "In Bangui shops closed.",
        "The Government spoke.",
        "À Bria, des coups.",
        "Katika Goma watu walikimbia.",
        "Ayer Pedro",
    ],
)
def test_a_small_word_before_a_capital_opens_a_sentence_and_is_no_name(text: str) -> None:
    assert Giveaway.NAME not in {hint.kind for hint in scan(text)}
