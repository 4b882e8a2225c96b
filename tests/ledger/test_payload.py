"""A payload says who, when and what; a broken one is kept and not shown."""

from typing import Any

import pytest

from r2p_field.ledger import canonical
from r2p_field.ledger.errors import BadPayload, NotCanonical
from r2p_field.ledger.payload import By, Payload, decode_payload, encode_payload


def payload(**change: Any) -> Payload:
    whole: Any = {
        "app": "r2p 1",
        "at": "2026-11-23T10:00:00Z",
        "by": By(person="p-7", role="field"),
        "body": {},
    }
    return Payload(**(whole | change))


def value(**change: Any) -> dict[str, Any]:
    whole = {"app": "x", "at": "2026-11-23T10:00:00Z", "by": {"person": "p", "role": "field"}, "body": {}}
    return {name: item for name, item in (whole | change).items() if item is not None}


@pytest.mark.parametrize("reason", [None, "Corrected a date", ""])
def test_a_payload_comes_back(reason: str | None) -> None:
    written = payload(body={"what": "x", "list": [{"id": "a", "n": 1}]}, reason=reason)
    assert decode_payload(encode_payload(written)) == written


def test_hostile_text_is_kept_in_one_normal_form(hostile_text: str) -> None:
    raw = encode_payload(payload(body={"what": hostile_text}, reason=hostile_text))
    read = decode_payload(raw)
    assert read.body["what"] == read.reason == canonical.nfc(hostile_text)


def test_names_that_a_newer_version_added_do_not_disturb() -> None:
    raw = canonical.encode(value(later=[1], by={"person": "p", "role": "r", "later": True}))
    assert decode_payload(raw).by == By(person="p", role="r")


@pytest.mark.parametrize(
    "change",
    [
        {"app": None},
        {"app": 7},
        {"at": None},
        {"at": "2026-11-23 10:00:00Z"},
        {"at": "2026-11-23T10:00:00"},
        {"at": "٢٠٢٦-11-23T10:00:00Z"},
        {"by": None},
        {"by": "p"},
        {"by": {"person": "p"}},
        {"by": {"person": "p", "role": "A role"}},
        {"by": {"person": "p", "role": "r" * 65}},
        {"body": None},
        {"body": []},
        {"reason": 7},
    ],
)
def test_a_payload_of_another_shape_is_refused(change: dict[str, Any]) -> None:
    decode_payload(canonical.encode(value()))
    with pytest.raises(BadPayload):
        decode_payload(canonical.encode(value(**change)))


@pytest.mark.parametrize("raw", [b"", b"[]", b'"x"', b"\xff", b'{"app": 1}'])
def test_what_is_no_object_is_refused(raw: bytes) -> None:
    with pytest.raises((BadPayload, NotCanonical)):
        decode_payload(raw)


@pytest.mark.parametrize("change", [{"at": "today"}, {"body": {"a": 1.5}}, {"by": By(person="p", role="")}])
def test_what_could_not_be_read_again_is_not_written(change: dict[str, Any]) -> None:
    with pytest.raises((BadPayload, NotCanonical)):
        encode_payload(payload(**change))
