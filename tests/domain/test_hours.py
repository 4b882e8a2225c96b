"""An hour is typed as people write it, and kept in one form that can only be an hour."""

import datetime as dt

import msgspec
import pytest
from hypothesis import given
from hypothesis import strategies as st

from r2p_field.domain.hours import hour_of
from r2p_field.domain.session import Session


@pytest.mark.parametrize(
    ("typed", "hour"),
    [
        ("14:30", dt.time(14, 30)),
        ("9.05", dt.time(9, 5)),
        ("\u0661\u0664:\u0663\u0660", dt.time(14, 30)),
        ("24:00", None),
        ("noon", None),
        ("", None),
    ],
)
def test_an_hour_is_read_in_digits_of_any_script(typed: str, hour: dt.time | None) -> None:
    assert hour_of(typed) == hour


@given(st.times())
def test_what_was_typed_is_kept_and_read_again(time: dt.time) -> None:
    kept = f"{time:%H:%M}"
    assert msgspec.convert({"begins": kept}, Session).begins == kept
    assert hour_of(kept) == time.replace(second=0, microsecond=0)


@pytest.mark.parametrize(
    "hostile", ["24:00", "9:30", "09:30\n", "09:60", "\u0660\u0669:\u0663\u0660", "Anna", ""]
)
def test_nothing_but_an_hour_comes_in_from_elsewhere(hostile: str) -> None:
    with pytest.raises(msgspec.ValidationError):
        msgspec.convert({"begins": hostile}, Session)
