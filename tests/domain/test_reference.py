"""A record's name can be said over a radio and written down by hand."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from r2p_field.domain.ids import FeedId, RecordId, uuid8
from r2p_field.domain.reference import (
    Reference,
    device_code,
    heard,
    imported_reference,
    reference,
    tell_apart,
)

feeds = st.binary(min_size=32, max_size=32).map(lambda raw: FeedId(raw.hex()))
records = st.binary(min_size=16, max_size=16).map(lambda raw: RecordId(uuid8(raw)))


@given(feeds, st.integers(1, 10**9))
def test_a_reference_is_four_letters_of_the_device_and_a_number(feed: FeedId, counter: int) -> None:
    code, number = reference(feed, counter).split("-")

    assert code == device_code(feed)
    assert len(code) == 4
    assert set(code) <= set("BCDFGHJKLMNPQRSTVWXZ")
    assert (int(number), len(number) >= 4) == (counter, True)


def test_references_are_pinned() -> None:
    feed = FeedId("00000000000000ff" + "0" * 48)

    assert reference(feed, 42) == "BBQT-0042"
    assert imported_reference(RecordId("0123456789ab8def8123456789abcdef")) == "SPXH-8479"


@given(feeds, st.integers(1, 10**6), st.sampled_from(["{}", "  {} ", "{}."]))
def test_what_was_said_is_read_again(feed: FeedId, counter: int, form: str) -> None:
    name = reference(feed, counter)

    assert heard(name) == name
    assert heard(name.lower().replace("-", " ")) == name
    assert heard(name.replace("-", "")) == name


@pytest.mark.parametrize(
    ("said", "meant"),
    [
        ("kqwd 42", "KQWD-0042"),
        (" KQWD–0042 ", "KQWD-0042"),
        ("kqwd42", "KQWD-0042"),
        ("KQWD ٤٢", "KQWD-0042"),
        ("KQWD-0042-2", "KQWD-0042-2"),
        ("kqwd 12345", "KQWD-12345"),
        ("KQWD", None),
        ("42", None),
        ("KAWD-0042", None),
        ("KQWD-0042-2-3", None),
        ("KQWD-" + "1" * 13, None),
        ("", None),
    ],
)
def test_a_reference_is_understood_as_people_write_it(said: str, meant: str | None) -> None:
    assert heard(said) == meant


@given(records)
def test_an_imported_row_has_one_reference_in_every_vault(record: RecordId) -> None:
    assert heard(imported_reference(record)) == imported_reference(record)
    assert imported_reference(record) == imported_reference(RecordId(str(record)))


@given(st.lists(st.sampled_from([Reference("KQWD-0042"), Reference("BCDF-0001")]), max_size=8))
def test_headquarters_tells_two_of_one_name_apart(names: list[Reference]) -> None:
    apart = tell_apart(names)

    assert len(set(apart)) == len(names)
    assert all(new.startswith(old) for old, new in zip(names, apart, strict=True))
    assert all(heard(new) == new for new in apart)
