"""Base64 has one way to write each value."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from r2p_field.crypto.age.unpadded import decode, encode


@given(st.binary(max_size=100))
def test_what_was_written_is_read(data: bytes) -> None:
    assert decode(encode(data)) == data


@given(st.text("ABab01+/=-_ \n", max_size=8))
def test_what_can_be_read_is_written_the_same_way(text: str) -> None:
    try:
        data = decode(text)
    except ValueError:
        return
    assert encode(data) == text


@pytest.mark.parametrize("text", ["A", "AA==", "AB", "AAB", "AA\n", "A A", "AA-_", "AAAAA", "=", "é", "AAA="])
def test_any_other_way_is_refused(text: str) -> None:
    with pytest.raises(ValueError, match="base64"):
        decode(text)
