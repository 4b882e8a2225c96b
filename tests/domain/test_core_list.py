"""A programme's own core set is taken whole or refused with a reason."""

import pytest
from hypothesis import given
from hypothesis import strategies as st
from tests.domain.test_catalogues import BOTH

from r2p_field.domain.core_list import LONGEST_FILE, read_core
from r2p_field.domain.errors import BadInput

OFFERED = [one.id for one in BOTH.offered_in_field()]


def listing(*names: str) -> bytes:
    return ("core = [" + ", ".join(f'"{name}"' for name in names) + "]").encode()


def test_a_list_is_taken_in_its_own_order() -> None:
    wanted = (OFFERED[5], OFFERED[0], OFFERED[9])
    assert read_core(b'title = "Ours"\n' + listing(*wanted), BOTH) == wanted


def test_a_list_from_an_editor_that_marks_its_files_is_taken_too() -> None:
    assert read_core(b"\xef\xbb\xbf" + listing(OFFERED[0]), BOTH) == (OFFERED[0],)


@pytest.mark.parametrize(
    ("content", "code"),
    [
        (b"", "core-no-list"),
        (b"\xff\xfe\x00", "core-no-list"),
        (b"core = 3", "core-no-list"),
        (b"core = []", "core-no-list"),
        (b"core = [1]", "core-no-list"),
        (b"core = " + b"[" * 20_000, "core-no-list"),
        (b"#" * (LONGEST_FILE + 1), "core-no-list"),
        (listing(OFFERED[0], OFFERED[0]), "core-twice"),
        (listing(*OFFERED[:16]), "core-too-long"),
        (listing(OFFERED[0], "sg2013.rf9.i01"), "core-unknown"),
        (listing("sg2013.tr1"), "core-unknown"),
        (listing("sg2013.rf6.i07"), "core-not-offered"),
    ],
)
def test_what_is_no_core_set_is_refused_and_says_why(content: bytes, code: str) -> None:
    with pytest.raises(BadInput) as refused:
        read_core(content, BOTH)
    assert refused.value.code == code
    assert refused.value.safe
    assert refused.value.next_


def test_unknown_signs_are_named_and_what_is_no_id_is_only_counted() -> None:
    with pytest.raises(BadInput) as refused:
        read_core(listing("sg2019.rf1.i01", "call 70 12 34 56", "\\u202egpj"), BOTH)
    assert "sg2019.rf1.i01 (+2)" in refused.value.next_
    assert "70 12" not in str(refused.value)
    assert "\u202e" not in str(refused.value)


@given(st.binary(max_size=300))
def test_no_bytes_do_anything_else_than_be_taken_or_refused(content: bytes) -> None:
    try:
        names = read_core(content, BOTH)
    except BadInput:
        return
    assert 0 < len(names) <= 15
