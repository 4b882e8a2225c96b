"""Text on a terminal: whatever people typed, it stays one line of visible signs."""

import unicodedata

import pytest

from r2p_field.cli.plain import cut, line, paragraph, width


def test_no_text_drives_the_terminal(hostile_text: str) -> None:
    shown = line(hostile_text)
    assert not {unicodedata.category(sign) for sign in shown} & {"Cc", "Cs", "Zl", "Zp"}
    assert not set("\u202a\u202b\u202d\u202e\u2066\u2067\u2068\u2069\x1b\r\n") & set(shown)
    assert width(cut(hostile_text, 20)) <= 20


def test_joined_letters_and_marks_stay() -> None:
    assert line("نمی\u200cخواهم") == "نمی\u200cخواهم"
    assert line("e\u0301") == "e\u0301"


@pytest.mark.parametrize(("text", "columns"), [("abc", 3), ("e\u0301", 1), ("人道", 4), ("", 0)])
def test_columns_are_counted_as_a_terminal_does(text: str, columns: int) -> None:
    assert width(text) == columns


def test_what_is_cut_ends_in_an_ellipsis() -> None:
    assert cut("Bambari market", 10) == "Bambari m…"
    assert cut("Bambari", 10) == "Bambari"


def test_a_paragraph_keeps_its_lines() -> None:
    assert paragraph("one\ntwo\x1b[31m") == "one\ntwo\ufffd[31m"
