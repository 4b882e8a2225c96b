"""Ids of records and of things in them are version 8 UUIDs."""

from uuid import RFC_4122, UUID

import pytest
from hypothesis import given
from hypothesis import strategies as st

from r2p_field.domain.ids import item_id, uuid8


@given(st.binary(min_size=16, max_size=40))
def test_an_id_is_a_version_8_uuid_made_of_the_first_16_bytes(raw: bytes) -> None:
    made = UUID(uuid8(raw))

    assert made.hex == uuid8(raw)
    assert made.version == 8
    assert made.variant == RFC_4122
    assert uuid8(raw) == uuid8(raw[:16])
    assert item_id(raw) == uuid8(raw)


@given(st.binary(min_size=16, max_size=16), st.integers(0, 127))
def test_only_the_six_bits_of_version_and_variant_are_lost(raw: bytes, bit: int) -> None:
    flipped = (int.from_bytes(raw, "big") ^ (1 << bit)).to_bytes(16, "big")
    fixed = {62, 63, 76, 77, 78, 79}

    assert (uuid8(raw) == uuid8(flipped)) == (bit in fixed)


def test_too_few_bytes_are_refused() -> None:
    with pytest.raises(ValueError, match="16 bytes"):
        uuid8(b"\0" * 15)
