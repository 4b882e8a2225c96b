"""Headers are read to the byte, whatever a newer version added and whatever a hostile one tried."""

from typing import Any

import pytest
from hypothesis import assume, given
from hypothesis import strategies as st
from tests.ledger.test_canonical import NAMES, VALUES
from tests.ledger.worlds import payload_of

from r2p_field.domain.ids import FeedId, RecordId, RevisionId
from r2p_field.ledger import canonical
from r2p_field.ledger.clock import Hlc
from r2p_field.ledger.errors import BadHeader, NotCanonical
from r2p_field.ledger.payload import decode_payload
from r2p_field.ledger.record_ids import external_record, is_birth, is_external, origin_of, owned_record
from r2p_field.ledger.revision import (
    MAX_HEADER,
    Header,
    commitment,
    decode_header,
    fits,
    new_revision,
    write_header,
)

FEED = FeedId("f" * 64)
BORN = bytes(range(16))
HASHES = st.binary(min_size=32, max_size=32).map(bytes.hex)


def value_of(**change: Any) -> dict[str, Any]:
    """A header as a value, with names changed, added, or taken away where `change` says None."""
    value = {
        "commitment": "c" * 64, "feed": FEED, "form": 1, "hlc": "0" * 16, "kind": "observation", "length": 3,
        "parents": ["a" * 64], "prev": "b" * 64, "record": "d" * 32, "seq": 1, "v": 1,
    }  # fmt: skip
    return {name: item for name, item in (value | change).items() if item is not None}


HEADERS = st.builds(
    value_of,
    v=st.integers(1, 9),
    seq=st.integers(1, canonical.MAX_INTEGER),
    form=st.integers(1, canonical.MAX_INTEGER),
    length=st.integers(0, canonical.MAX_SIZE),
    parents=st.sets(HASHES, max_size=64).map(sorted),
    born=st.none() | st.just("A" * 22),
    prev=HASHES,
    kind=st.from_regex(r"[a-z][a-z0-9_.-]{0,63}", fullmatch=True),
)


@given(HEADERS, st.dictionaries(NAMES, VALUES, max_size=3))
def test_a_header_is_read_with_all_that_a_newer_version_added(
    value: dict[str, Any], added: dict[str, Any]
) -> None:
    raw = canonical.encode(added | value)
    assume(len(raw) <= MAX_HEADER and "origin" not in added)
    header = decode_header(raw)
    assert header.raw == raw
    told = {name: list(item) if isinstance(item := getattr(header, name), tuple) else item for name in value}
    assert told == value


@given(st.binary(max_size=40))
def test_bytes_by_chance_are_no_header(raw: bytes) -> None:
    with pytest.raises((NotCanonical, BadHeader)):
        decode_header(raw)


@given(HEADERS, st.data())
def test_one_changed_byte_is_refused_or_another_revision(value: dict[str, Any], data: st.DataObject) -> None:
    raw = canonical.encode(value)
    at = data.draw(st.integers(0, len(raw) - 1))
    changed = raw[:at] + bytes([raw[at] ^ 1 << data.draw(st.integers(0, 7))]) + raw[at + 1 :]
    try:
        header = decode_header(changed)
    except (NotCanonical, BadHeader):
        return
    assert header.raw == changed
    assert header.id != decode_header(raw).id


@pytest.mark.parametrize(
    "change",
    [
        {"v": 0},
        {"v": "1"},
        {"seq": -1, "prev": None},
        {"form": 0},
        {"length": -1},
        {"length": canonical.MAX_SIZE + 1},
        {"prev": "B" * 64},
        {"prev": ""},
        {"prev": None},
        {"seq": 0},
        {"parents": ["a"]},
        {"parents": ["a" * 64, "a" * 64]},
        {"parents": ["b" * 64, "a" * 64]},
        {"parents": [f"{n:064x}" for n in range(65)]},
        {"parents": "a" * 64},
        {"parents": None},
        {"born": ""},
        {"born": "A" * 21 + "B"},
        {"born": "A" * 22 + "=="},
        {"born": "A" * 22, "origin": "a" * 64},
        {"origin": "a" * 63},
        {"kind": ""},
        {"kind": "a" * 65},
        {"kind": "observation\n"},
        {"kind": "a b"},
        {"feed": "f" * 64 + " " + "c" * 64},
        {"hlc": "0" * 15},
        {"record": "d" * 31},
        {"commitment": "C" * 64},
    ],
)
def test_a_value_outside_its_column_is_refused(change: dict[str, Any]) -> None:
    decode_header(canonical.encode(value_of()))
    with pytest.raises(BadHeader):
        decode_header(canonical.encode(value_of(**change)))


@pytest.mark.parametrize(
    "raw",
    [
        canonical.encode(value_of()) + b" ",
        canonical.encode(value_of()).replace(b'"seq":1', b'"seq":1.0'),
        canonical.encode(value_of()).replace(b'"seq":1', b'"seq":1e0'),
        canonical.encode(value_of()).replace(b'"v":1', b'"v":-0'),
        canonical.encode(value_of()).replace(b'"v":1', b'"v":1,"v":1'),
        canonical.encode(value_of()).replace(b'"seq":1', b'"seq":9007199254740992'),
        canonical.encode(value_of()).replace(b'"prev":"' + b"b" * 64, b'"prev":null,"q":"x'),
        canonical.encode(value_of()).replace(b"observation", b"\\u006fbservation"),
        canonical.encode(value_of(zz="x")).replace(b'"x"', b'"\\ud800"'),
        canonical.encode(value_of(zz="x")).replace(b'"x"', b"[" * 8000 + b"]" * 4000),
        canonical.encode(value_of(zz="x")).replace(b'"x"', b"[" * 4000 + b"]" * 4000),
    ],
)
def test_another_spelling_of_a_header_is_refused(raw: bytes) -> None:
    with pytest.raises((NotCanonical, BadHeader)):
        decode_header(raw)


@pytest.mark.parametrize("version", [2**53, 2**63, 2**64, 10**400])
def test_a_version_that_canonical_json_cannot_say_is_refused(version: int) -> None:
    raw = canonical.encode(value_of()).replace(b'"v":1}', b'"v":%d}' % version)
    with pytest.raises((NotCanonical, BadHeader)):
        decode_header(raw)


def test_a_header_of_sixteen_kibibytes_is_read_and_one_byte_more_is_not() -> None:
    room = MAX_HEADER - len(canonical.encode(value_of(zz="")))
    assert len(decode_header(canonical.encode(value_of(zz="x" * room))).raw) == MAX_HEADER
    with pytest.raises(BadHeader, match="16 KiB"):
        decode_header(canonical.encode(value_of(zz="x" * (room + 1))))


@pytest.mark.parametrize("name", ["v", "seq", "form"])
def test_the_largest_number_that_every_reader_holds_is_read(name: str) -> None:
    header = decode_header(canonical.encode(value_of(**{name: canonical.MAX_INTEGER})))
    assert getattr(header, name) == canonical.MAX_INTEGER


@pytest.mark.parametrize("raw", [b'{"v": 1}', b'{"v":1', b'{"v":null}', b'{"v":1.5}'])
def test_bytes_that_are_not_canonical_are_called_so_even_where_names_are_missing(raw: bytes) -> None:
    with pytest.raises(NotCanonical):
        decode_header(raw)


def test_a_header_of_a_later_version_is_read_by_its_names() -> None:
    header = decode_header(canonical.encode(value_of(v=9, kind="later.kind", form=7, wish={"deep": ["x"]})))
    assert (header.v, header.kind, header.form, header.seq) == (9, "later.kind", 7, 1)


def test_a_new_revision_binds_its_payload() -> None:
    payload = payload_of({"what": "e\u0301"})
    revision = new_revision(
        feed=FEED, seq=0, prev=None, record=owned_record(FEED, BORN), parents=[], hlc=Hlc("0" * 16),
        kind="observation", form=1, payload=payload, born=BORN,
    )  # fmt: skip
    assert fits(revision.header, revision.nonce, revision.payload)
    assert not fits(revision.header, revision.nonce, payload_of({"what": "x"}))
    assert not fits(revision.header, bytes(16), payload)
    assert is_birth(revision.header)
    assert decode_payload(revision.payload).body == {"what": "é"}
    assert decode_header(revision.header.raw) == revision.header


def test_two_revisions_of_one_text_do_not_show_that_it_is_one() -> None:
    payload = payload_of({"what": "x"})
    made = [
        new_revision(
            feed=FEED, seq=1, prev=RevisionId("a" * 64), record=RecordId("d" * 32),
            parents=[RevisionId("a" * 64)] * 2, hlc=Hlc("0" * 16), kind="observation", form=1,
            payload=payload,
        )
        for _ in range(2)
    ]  # fmt: skip
    assert made[0].header.commitment != made[1].header.commitment
    assert made[0].header.parents == ("a" * 64,)


def test_the_nonce_comes_from_where_it_is_said() -> None:
    revision = new_revision(
        feed=FEED, seq=0, prev=None, record=RecordId("d" * 32), parents=[], hlc=Hlc("0" * 16),
        kind="observation", form=1, payload=b"{}", randomness=lambda size: b"n" * size,
    )  # fmt: skip
    assert revision.nonce == b"n" * 16
    assert revision.header.commitment == commitment(b"n" * 16, b"{}")


def test_too_many_parents_are_not_written() -> None:
    with pytest.raises(BadHeader, match="64 parents"):
        write_header(
            feed=FEED, seq=0, prev=None, record=RecordId("d" * 32), hlc=Hlc("0" * 16), kind="observation",
            form=1, commitment="c" * 64, length=0, parents=[RevisionId(f"{n:064x}") for n in range(65)],
        )  # fmt: skip


def owned(feed: str, record: str, **names: Any) -> Header:
    return decode_header(canonical.encode(value_of(feed=feed, record=record, **names)))


def test_only_the_feed_that_made_a_record_owns_it() -> None:
    record, born = owned_record(FEED, BORN), "AAECAwQFBgcICQoLDA0ODw"
    assert is_birth(owned(FEED, record, born=born))
    assert not is_birth(owned("e" * 64, record, born=born))
    assert not is_birth(owned(FEED, record, born="A" * 22))
    assert not is_birth(owned(FEED, record))


def test_a_row_of_a_table_is_one_record_everywhere_and_nobodys() -> None:
    origin = origin_of("table", "row 7")
    assert is_external(owned(FEED, external_record(origin), origin=origin))
    assert is_external(owned("e" * 64, external_record(origin), origin=origin))
    assert not is_external(owned(FEED, external_record(origin), origin=origin_of("table", "row 8")))
    assert not is_external(owned(FEED, external_record(origin)))
