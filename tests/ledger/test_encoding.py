"""Bytes as text and bytes after bytes have one spelling."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from r2p_field.ledger.encoding import b64u_decode, b64u_encode, frame, frames, is_hash, is_uuid
from r2p_field.ledger.errors import BadEncoding


@given(st.binary(max_size=100))
def test_bytes_come_back_from_their_text(data: bytes) -> None:
    text = b64u_encode(data)
    assert b64u_decode(text) == data
    assert b64u_decode(text, len(data)) == data
    assert "=" not in text


@given(st.text(max_size=12))
def test_any_text_is_refused_or_the_one_spelling(text: str) -> None:
    try:
        data = b64u_decode(text)
    except BadEncoding:
        return
    assert b64u_encode(data) == text


@pytest.mark.parametrize("text", ["AA==", "AB", "A", "A+_A", "A/AA", "AA\n", " AA", "AÄAA", "A\x00AA"])
def test_other_spellings_are_refused(text: str) -> None:
    with pytest.raises(BadEncoding):
        b64u_decode(text)


def test_another_length_than_expected_is_refused() -> None:
    with pytest.raises(BadEncoding, match="2 bytes, not 3"):
        b64u_decode("AAA", 3)


@pytest.mark.parametrize(
    ("text", "hash_", "uuid"),
    [
        ("a" * 64, True, False),
        ("0" * 32, False, True),
        ("A" * 64, False, False),
        ("a" * 63, False, False),
        ("a" * 64 + "\n", False, False),
        ("٣" * 32, False, False),
        (7, False, False),
        (None, False, False),
    ],
)
def test_ids_are_lower_case_hex_of_one_length(text: object, *, hash_: bool, uuid: bool) -> None:
    assert is_hash(text) is hash_
    assert is_uuid(text) is uuid


@given(st.lists(st.binary(max_size=20), max_size=6))
def test_frames_come_apart_as_they_were_joined(parts: list[bytes]) -> None:
    assert list(frames(b"".join(map(frame, parts)))) == parts


@given(st.lists(st.binary(max_size=9), min_size=1, max_size=3), st.data())
def test_frames_that_are_cut_are_refused(parts: list[bytes], data: st.DataObject) -> None:
    whole = b"".join(map(frame, parts))
    cut = whole[: data.draw(st.integers(0, len(whole) - 1))]
    complete = {b"".join(map(frame, parts[:count])) for count in range(len(parts))}
    if cut in complete:
        assert list(frames(cut)) == parts[: len(list(frames(cut)))]
    else:
        with pytest.raises(BadEncoding):
            list(frames(cut))


def test_a_length_beyond_the_end_is_refused() -> None:
    with pytest.raises(BadEncoding):
        list(frames(b"\xff\xff\xff\xffabc"))
