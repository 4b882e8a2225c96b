"""Thirty digits that two people read to each other."""

from __future__ import annotations

import pytest

from r2p_field.crypto.damm import check_digit
from r2p_field.crypto.errors import BadFingerprint
from r2p_field.crypto.fingerprint import Comparison, Fingerprint, FingerprintOf, Match, fingerprint

OBJECT = b'{"suite":1}'
ROOT = fingerprint(FingerprintOf.ROOT, OBJECT)
SHOWN = str(ROOT)
ARABIC = str.maketrans("0123456789", "٠١٢٣٤٥٦٧٨٩")


def with_check_digit(digits: str) -> str:
    return digits + check_digit(digits)


def test_the_digits_of_an_object_never_change() -> None:
    assert SHOWN == "54357 44117 66356 14603 10297 00019 4"


def test_six_groups_of_five_and_a_check_digit_are_shown() -> None:
    assert [len(group) for group in ROOT.groups()] == [5, 5, 5, 5, 5, 5, 1]


def test_a_device_and_a_root_of_the_same_bytes_differ() -> None:
    assert fingerprint(FingerprintOf.DEVICE, OBJECT) != ROOT


def test_another_object_has_other_digits() -> None:
    assert fingerprint(FingerprintOf.ROOT, OBJECT + b" ") != ROOT


@pytest.mark.parametrize(
    "typed", [SHOWN, ROOT.digits, SHOWN.replace(" ", "-"), SHOWN.translate(ARABIC), f" {SHOWN}\n"]
)
def test_the_same_digits_in_another_dress_are_the_same(typed: str) -> None:
    assert ROOT.compare(typed) == Comparison(match=Match.SAME)
    assert Fingerprint.parse(typed) == ROOT


def test_another_fingerprint_is_different_and_its_groups_are_named() -> None:
    digits = ROOT.digits[:-1]
    changed = digits[:7] + str((int(digits[7]) + 1) % 10) + digits[8:]
    compared = ROOT.compare(with_check_digit(changed))
    assert compared == Comparison(match=Match.DIFFERENT, groups=(2, 7))


def test_a_wrong_digit_is_a_reading_mistake_in_a_named_group() -> None:
    wrong = ROOT.digits[:29] + str((int(ROOT.digits[29]) + 1) % 10) + ROOT.digits[30:]
    assert ROOT.compare(wrong) == Comparison(match=Match.MISREAD, groups=(6,))


@pytest.mark.parametrize("typed", ["", "12345", SHOWN[:-1], SHOWN + " 1", SHOWN + "x"])
def test_what_is_no_fingerprint_is_a_reading_mistake(typed: str) -> None:
    assert ROOT.compare(typed) == Comparison(match=Match.MISREAD)
    with pytest.raises(BadFingerprint):
        Fingerprint.parse(typed)


def test_a_check_digit_that_does_not_fit_makes_no_fingerprint() -> None:
    with pytest.raises(BadFingerprint, match="check digit"):
        Fingerprint.parse("1" * 30 + ("1" if check_digit("1" * 30) != "1" else "2"))
