"""A result says where the word stands: in which field and between which words, in any script."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from r2p_field.domain.excerpts import _Asked, _words_in, excerpt, places
from r2p_field.domain.folding import fold, words

TEXTS = {
    "French": ("Des éleveurs ont été chassés près du marché de Bria.", "eleveur", "Des [éleveurs] ont été"),
    "Arabic": ("هاجم المسلحون القَرْيَةَ الكبيرة عند الفجر.", "قرية", "[القَرْيَةَ]"),
    "Arabic hamza": ("أُحرقت المدرسة أمس", "احرقت", "[أُحرقت]"),
    "Amharic": ("ታጣቂዎች ወደ መንደሩ ገቡ።", "መንደ", "[መንደሩ]"),
    "Hindi": ("गाँव के लोगों ने धमकी सुनी।", "धमकी", "[धमकी]"),
    "Chinese": ("武装人员昨晚进入村庄并烧毁房屋。", "村庄", "[村庄]"),
    "Chinese, one sign": ("武装人员昨晚进入村庄。", "庄", "村[庄]"),
    "Chinese, three signs": ("发生了人道主义危机。", "人道主", "[人道主]义"),
    "Burmese": ("ရွာသားများ ထွက်ပြေးသွားကြသည်", "ရွာသား", "[ရွာသား]"),
    "Thai": ("ชาวบ้านหนีออกจากหมู่บ้าน", "หมู่บ้าน", "[หมู่บ้าน]"),
    "digits of another script": ("on ١٢ May", "12", "[١٢]"),
    "inside a name with a dash": ("RN-5 at km 12", "rn 5", "[RN]-[5] at km 12"),
}


@pytest.mark.parametrize("script", TEXTS)
def test_the_word_is_marked_as_it_was_written(script: str) -> None:
    written, typed, shown = TEXTS[script]
    found = excerpt([("title", "something else"), ("what", written)], typed)
    assert found is not None
    assert found.field == "what"
    assert shown in found.marked()


def test_the_field_in_which_most_of_the_words_stand_is_told() -> None:
    texts = [("title", "The market"), ("what", "Shops near the market were marked"), ("where", "Bria")]
    found = excerpt(texts, "shops market")
    assert found is not None
    assert (found.field, found.marked()) == ("what", "[Shops] near the [market] were marked")


def test_a_long_text_is_cut_around_the_word() -> None:
    found = excerpt([("what", "before " * 60 + "Bangassou" + " after" * 60)], "bangas")
    assert found is not None
    assert found.text.startswith("…")
    assert found.text.endswith("…")
    assert "[Bangassou]" in found.marked()
    assert len(found.text) < 180


@pytest.mark.parametrize("typed", ["zebra", "", "!?", "oad"])
def test_what_does_not_stand_there_gives_nothing(typed: str) -> None:
    assert excerpt([("what", "a road")], typed) is None


@given(st.text(max_size=60), st.text(max_size=60), st.integers(0, 5))
def test_whatever_is_written_marks_lie_in_order_inside_the_text(before: str, after: str, at: int) -> None:
    text = f"{before} {after}"
    typed = words(text)[at] if len(words(text)) > at else "x"
    found = excerpt([("what", text)], typed)
    if found is None:
        return
    edges = [edge for mark in found.marks for edge in mark]
    assert edges == sorted(edges)
    assert all(0 <= edge <= len(found.text) for edge in edges)
    assert found.marked("", "") == found.text
    assert all(fold(found.text[start:end]).strip() for start, end in found.marks)


LETTERS = st.text(alphabet="ab1é-_ .", max_size=24)


@given(LETTERS, LETTERS)
def test_plain_letters_are_marked_as_the_slow_way_marks_them(line: str, typed: str) -> None:
    asked = words(typed)
    if not asked:
        return
    line = " ".join(line.split())
    wanted = _Asked.of(asked)
    slow = [
        span
        for span in _words_in(line, 0, len(line))
        if any(wanted.fits(word) for word in words(line[slice(*span)]))
    ]
    assert list(places(line, wanted)) == slow
