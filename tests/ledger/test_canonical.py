"""One value has one spelling: what could have been written differently is refused."""

from typing import Any

import pytest
import rfc8785
from hypothesis import given
from hypothesis import strategies as st

from r2p_field.ledger import canonical
from r2p_field.ledger.errors import Defect, NotCanonical

NAMES = st.from_regex(r"[a-z][a-z0-9_.-]{0,6}", fullmatch=True)
INTEGERS = st.integers(-canonical.MAX_INTEGER, canonical.MAX_INTEGER)
TEXTS = st.text(st.characters(exclude_categories=["Cs"]), max_size=20)
SCALARS = st.booleans() | INTEGERS | TEXTS
VALUES = st.recursive(
    SCALARS,
    lambda inner: st.lists(inner, max_size=4) | st.dictionaries(NAMES, inner, max_size=4),
    max_leaves=12,
)
"""Whatever canonical JSON can say, as far as it is small."""


def defect_of(raw: bytes) -> Defect:
    with pytest.raises(NotCanonical) as refusal:
        canonical.decode(raw)
    return refusal.value.defect


@given(VALUES)
def test_what_is_written_is_what_rfc_8785_prescribes_and_reads_back(value: Any) -> None:
    raw = canonical.encode(value)
    assert raw == rfc8785.dumps(value)
    assert canonical.decode(raw) == value
    assert canonical.encode(canonical.decode(raw)) == raw


@pytest.mark.parametrize("plane", range(17))
def test_every_character_is_written_as_rfc_8785_prescribes(plane: int) -> None:
    start = plane << 16
    text = "".join(chr(code) for code in range(start, start + (1 << 16), 7) if not 0xD800 <= code < 0xE000)
    assert canonical.encode(text) == rfc8785.dumps(text)
    assert canonical.decode(canonical.encode(text)) == text


def test_every_control_and_quote_is_written_as_rfc_8785_prescribes() -> None:
    text = "".join(map(chr, range(0x100)))
    assert canonical.encode(text) == rfc8785.dumps(text)


@given(st.binary(max_size=30))
def test_bytes_by_chance_are_refused_or_have_this_one_spelling(raw: bytes) -> None:
    try:
        value = canonical.decode(raw)
    except NotCanonical:
        return
    assert rfc8785.dumps(value) == raw


@given(VALUES, st.data())
def test_one_changed_byte_is_refused_or_another_value(value: Any, data: st.DataObject) -> None:
    raw = bytearray(canonical.encode(value))
    at = data.draw(st.integers(0, len(raw) - 1))
    raw[at] ^= 1 << data.draw(st.integers(0, 7))
    try:
        changed = canonical.decode(bytes(raw))
    except NotCanonical:
        return
    assert canonical.encode(changed) == raw


@pytest.mark.parametrize(
    ("raw", "defect"),
    [
        (b"", Defect.SYNTAX),
        (b"\xef\xbb\xbf{}", Defect.SYNTAX),
        (b"{} x", Defect.SYNTAX),
        (b"{}{}", Defect.SYNTAX),
        (b"[1,2", Defect.SYNTAX),
        (b"[1,]", Defect.SYNTAX),
        (b"{'a':1}", Defect.SYNTAX),
        (b"[01]", Defect.SYNTAX),
        (b"[+1]", Defect.SYNTAX),
        (b"[NaN]", Defect.SYNTAX),
        (b"[Infinity]", Defect.SYNTAX),
        (b'"\\ud800"', Defect.SYNTAX),
        (b'"\\udc00\\ud800"', Defect.SYNTAX),
        (b'"\xed\xa0\x80"', Defect.SYNTAX),
        (b'"\xc0\x80"', Defect.SYNTAX),
        (b'"\xff"', Defect.SYNTAX),
        (b'"a\nb"', Defect.SYNTAX),
        (b'{1:"a"}', Defect.SYNTAX),
        (b"{}/*x*/", Defect.SYNTAX),
        (b"[1.0]", Defect.VALUE),
        (b"[1e3]", Defect.VALUE),
        (b"[1E400]", Defect.SYNTAX),
        (b"[0.1]", Defect.VALUE),
        (b"[-0.0]", Defect.VALUE),
        (b"[null]", Defect.VALUE),
        (b"null", Defect.VALUE),
        (b"[9007199254740992]", Defect.VALUE),
        (b"[-9007199254740992]", Defect.VALUE),
        (b"[18446744073709551616]", Defect.VALUE),
        (b'{"":1}', Defect.VALUE),
        (b'{"A":1}', Defect.VALUE),
        (b'{"1":1}', Defect.VALUE),
        (b'{"a b":1}', Defect.VALUE),
        ('{"é":1}'.encode(), Defect.VALUE),
        ('{"a\U0001f54a":1}'.encode(), Defect.VALUE),
        (b'{"a":{"_b":1}}', Defect.VALUE),
        (b"[-0]", Defect.ORDER),
        (b"{} ", Defect.ORDER),
        (b" {}", Defect.ORDER),
        (b"[1, 2]", Defect.ORDER),
        (b"{}\n", Defect.ORDER),
        (b'{"b":1,"a":2}', Defect.ORDER),
        (b'{"a":1,"a":1}', Defect.ORDER),
        (b'{"a":1,"a":2}', Defect.ORDER),
        (b'"\\/"', Defect.ORDER),
        (b'"\\u0041"', Defect.ORDER),
        (b'"\\u000a"', Defect.ORDER),
        (b'"\\u001F"', Defect.ORDER),
        (b'"\\ud83d\\udd4a"', Defect.ORDER),
        (b'{"\\u0061":1}', Defect.ORDER),
    ],
)
def test_each_way_to_write_differently_is_refused(raw: bytes, defect: Defect) -> None:
    assert defect_of(raw) == defect


@pytest.mark.parametrize("opening", [b"[", b'{"a":', b'[{"a":['])
def test_sixteen_deep_is_read_and_deeper_is_refused_before_decoding(opening: bytes) -> None:
    closing = opening.replace(b'"a":', b"")[::-1].translate(bytes.maketrans(b"[{", b"]}"))
    deep = opening.count(b"[") + opening.count(b"{")
    whole = 16 // deep
    rest = 16 - whole * deep
    fitting = opening * whole + b"[" * rest + b"1" + b"]" * rest + closing * whole
    assert canonical.encode(canonical.decode(fitting)) == fitting
    assert defect_of(b"[" + fitting + b"]") == Defect.DEPTH
    assert defect_of(opening * 100_000 + b"1" + closing * 100_000) == Defect.DEPTH


@pytest.mark.parametrize(
    "raw", [b"[" * 100_000, b"]" * 17, b"[]" * 9 + b"]", b'["' + b"[" * 20, b"[[" * 9 + b"]" * 17 + b'"]']
)
def test_brackets_without_their_pair_are_refused(raw: bytes) -> None:
    assert defect_of(raw) in {Defect.SYNTAX, Defect.DEPTH}


@pytest.mark.parametrize(
    "text", ["[" * 100, "{" * 100, '\\"[[' * 30, "]" * 40, '"' + "[" * 40, "\\" * 33 + "[" * 40]
)
def test_brackets_inside_text_are_no_depth(text: str) -> None:
    raw = canonical.encode([text, [[text]]])
    assert canonical.decode(raw) == [text, [[text]]]


def test_many_brackets_side_by_side_are_no_depth() -> None:
    raw = canonical.encode([[[], {}] for _ in range(1000)])
    assert canonical.encode(canonical.decode(raw)) == raw


def test_one_mebibyte_is_read_and_one_byte_more_is_refused() -> None:
    text = "x" * (canonical.MAX_SIZE - 2)
    assert canonical.decode(canonical.encode(text)) == text
    assert defect_of(b'"' + b"x" * (canonical.MAX_SIZE - 1) + b'"') == Defect.SIZE
    with pytest.raises(NotCanonical) as refusal:
        canonical.encode(text + "x")
    assert refusal.value.defect == Defect.SIZE


@pytest.mark.parametrize(
    "value", [None, 1.5, b"x", {1: 2}, {"A": 1}, {"a": None}, [float("nan")], {"a": {1, 2}}, 2**53, "\ud800"]
)
def test_what_the_subset_cannot_say_is_not_written(value: object) -> None:
    with pytest.raises(NotCanonical) as refusal:
        canonical.encode(value)
    assert refusal.value.defect == Defect.VALUE


def test_too_deep_a_value_is_not_written() -> None:
    value: object = "x"
    for _ in range(canonical.MAX_DEPTH):
        value = [value]
    assert canonical.decode(canonical.encode(value)) == value
    with pytest.raises(NotCanonical) as refusal:
        canonical.encode({"a": value})
    assert refusal.value.defect == Defect.DEPTH


def test_true_is_not_one() -> None:
    assert canonical.decode(b"[1,true]") == [1, True]
    assert canonical.encode([True, 1]) == b"[true,1]"


def test_tuples_are_arrays() -> None:
    assert canonical.encode((1, ("a",))) == b'[1,["a"]]'


def test_hostile_text_comes_back_as_it_was_written(hostile_text: str) -> None:
    value = {"what": hostile_text, "list": [hostile_text]}
    assert canonical.decode(canonical.encode(value)) == value


def test_writers_bring_text_into_one_form_and_readers_leave_it() -> None:
    written = {"a": ["e\u0301", {"b": "e\u0301"}], "c": 1, "d": True}
    assert canonical.nfc(written) == {"a": ["é", {"b": "é"}], "c": 1, "d": True}  # type: ignore[arg-type]
    assert canonical.decode(b'"e\xcc\x81"') == "e\u0301"


@pytest.mark.parametrize(
    ("text", "code"),
    [
        ("a", True),
        ("a" * 64, True),
        ("a" * 65, False),
        ("", False),
        ("A", False),
        ("a b", False),
        ("a\n", False),
    ],
)
def test_codes_are_short_names(text: str, *, code: bool) -> None:
    assert canonical.is_code(text) is code
    assert canonical.is_name(text) is (code or text == "a" * 65)


def test_the_refusal_says_what_is_wrong_and_nothing_of_the_text() -> None:
    with pytest.raises(NotCanonical) as refusal:
        canonical.decode(b'{"secret":null}')
    assert "value or a name" in str(refusal.value)
    assert "secret" not in str(refusal.value)
    assert refusal.value.code == "not-canonical"
