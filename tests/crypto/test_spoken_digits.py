"""Digits in any script, with whatever separates groups."""

from __future__ import annotations

import pytest

from r2p_field.crypto.spoken_digits import split_groups


@pytest.mark.parametrize(
    ("typed", "groups"),
    [
        ("", []),
        ("123 456", ["123", "456"]),
        ("123-456", ["123", "456"]),
        (" 123\u00a0\u2013\t456\r\n", ["123", "456"]),
        ("١٢٣ ٤٥٦", ["123", "456"]),
        ("۱۲۳ ۴۵۶", ["123", "456"]),
        ("၁၂၃", ["123"]),
        ("\u200f١٢٣\u200e 456", ["123", "456"]),
    ],
)
def test_groups_come_out_in_western_digits(typed: str, groups: list[str]) -> None:
    assert split_groups(typed) == groups


@pytest.mark.parametrize("typed", ["12a4", "1,2", "1.2", "½", "²", "١٢x", "\ud800"])
def test_anything_else_is_named(typed: str) -> None:
    with pytest.raises(ValueError, match="is no digit"):
        split_groups(typed)
