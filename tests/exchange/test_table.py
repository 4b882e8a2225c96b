"""Files as people have them: other encodings, other line ends, broken quotes, cells without an end."""

import tracemalloc
from pathlib import Path

import msgspec
import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from tests.exchange.conftest import ROW, Read, table

from r2p_field.exchange import table as table_module
from r2p_field.exchange.errors import BadTable, ExchangeError
from r2p_field.exchange.events import Accepted, Rejected, open_events
from r2p_field.exchange.profile import Profile
from r2p_field.exchange.table import Record, Unreadable, open_table


def ids(rows: list[Accepted | Rejected]) -> list[str]:
    return [row.row_id for row in rows if isinstance(row, Accepted)]


def test_a_byte_order_mark_and_either_line_end_make_no_difference(read: Read) -> None:
    data = table(ROW, ROW | {"id": "2"})
    for variant in (data, b"\xef\xbb\xbf" + data, data.replace(b"\r\n", b"\n"), data.replace(b"\r\n", b"\r")):
        assert ids(read(variant)) == ["1", "2"]


def test_latin_1_bytes_refuse_the_file_and_name_the_line(read: Read) -> None:
    lines = [
        table(ROW),
        *(table(ROW | {"id": str(n)}).splitlines(keepends=True)[1] for n in range(2, 4_000)),
    ]
    data = b"".join(lines) + "4001,Bambari é\r\n".encode("latin-1")
    with pytest.raises(BadTable, match=r"Line 4001 .*E9.*not UTF-8.*Latin-1") as refused:
        read(data)
    assert "CSV UTF-8" in refused.value.next_


def test_a_profile_may_say_latin_1(read: Read, ucdp: Profile) -> None:
    spec = msgspec.structs.replace(ucdp.table, encoding="iso-8859-1")
    (row,) = read(table(ROW).decode().encode("latin-1"), msgspec.structs.replace(ucdp, table=spec))
    assert isinstance(row, Accepted)
    assert row.observation.where is not None
    assert row.observation.where.admin1 == "Nord-Ést province"


@pytest.mark.parametrize(
    ("data", "part"),
    [
        (b"", "empty"),
        (b"PK\x03\x04rest", "spreadsheet"),
        ("id,best\r\n".encode("utf-16"), "UTF-16"),
        (b"id,ID\r\n1,2\r\n", "more than one column"),
        (b"\xef\xbb\xbf", "lacks the columns|empty"),
    ],
)
def test_what_is_no_table_is_refused_in_a_sentence(read: Read, data: bytes, part: str) -> None:
    with pytest.raises(BadTable, match=part):
        read(data)


def test_a_giant_without_a_line_is_refused_before_it_is_read(tmp_path: Path, ucdp: Profile) -> None:
    with (tmp_path / "giant.csv").open("wb") as file:
        file.truncate(1 << 36)
    with pytest.raises(BadTable, match="has no end"), open_events(tmp_path / "giant.csv", ucdp):
        raise AssertionError


def test_a_table_with_a_header_alone_has_no_rows(read: Read) -> None:
    assert read(table(ROW).splitlines(keepends=True)[0]) == []


def test_a_file_that_is_not_there_is_said_to_be_missing(tmp_path: Path, ucdp: Profile) -> None:
    with pytest.raises(BadTable, match="not there"), open_events(tmp_path / "none.csv", ucdp):
        pass


def test_a_folder_is_no_table(tmp_path: Path, ucdp: Profile) -> None:
    with pytest.raises(BadTable, match="cannot be read"), open_events(tmp_path, ucdp):
        pass


def endless_cell(kind: str) -> bytes:
    """A row with a text that is far too long, ten megabytes in one of the cases."""
    long = {
        "one line": "x" * (10 << 20),
        "many lines": "x\r\n" * (1 << 19),
        "quotes": 'say "no" ' * (1 << 18),
        "between the limits": "x, " * 60_000,
    }[kind]
    return table(ROW | {"id": "9", "where_coordinates": long})


@pytest.mark.parametrize("kind", ["one line", "many lines", "quotes", "between the limits"])
def test_a_cell_without_an_end_costs_its_row_and_no_other(read: Read, kind: str) -> None:
    header, good = table(ROW).splitlines(keepends=True)
    bad = endless_cell(kind).split(b"\r\n", 1)[1]
    rows = read(header + good + bad + good.replace(b"1,", b"2,", 1))
    assert ids(rows) == ["1", "2"]
    assert [row.reason for row in rows if isinstance(row, Rejected)] == [
        "a cell is far too long, or a quotation mark that opens it is never closed"
    ]


def test_a_cell_without_an_end_is_never_held(tmp_path: Path, ucdp: Profile) -> None:
    path = tmp_path / "table.csv"
    path.write_bytes(table(ROW) + b'"' + b"x" * (40 << 20) + b'"\r\n')
    tracemalloc.start()
    with open_events(path, ucdp) as events:
        rows = list(events.rows)
    peak = tracemalloc.get_traced_memory()[1]
    tracemalloc.stop()
    assert len(rows) == 2
    assert peak < 20 << 20


def test_a_quote_that_never_closes_is_told_and_what_came_before_is_kept(read: Read) -> None:
    good, broken = read(table(ROW) + b'2,"open\r\nand more\r\n')
    assert isinstance(good, Accepted)
    assert isinstance(broken, Rejected)
    assert "never closed" in broken.reason
    assert broken.line == 3


def test_a_quote_inside_a_quoted_cell_that_is_not_doubled_costs_its_row(read: Read) -> None:
    good = table(ROW).splitlines(keepends=True)[1]
    rows = read(table(ROW) + b'2,"a "word" here",3\r\n' + good.replace(b"1,", b"3,", 1))
    assert ids(rows) == ["1", "3"]
    (broken,) = (row for row in rows if isinstance(row, Rejected))
    assert "not doubled" in broken.reason


def test_lines_and_rows_are_counted_as_people_see_them(read: Read) -> None:
    rows = read(table(ROW | {"where_coordinates": "two\r\nlines"}, ROW | {"id": "2"}) + b"\r\n3,x\r\n")
    assert [(row.row, row.line) for row in rows] == [(2, 2), (3, 4), (5, 6)]


def test_more_rows_than_a_table_may_have_refuse_it(read: Read, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(table_module, "MOST_ROWS", 2)
    with pytest.raises(BadTable, match="Split it"):
        read(table(ROW, ROW | {"id": "2"}, ROW | {"id": "3"}))


CSV_BYTES = st.lists(
    st.sampled_from(
        [b'"', b",", b"\n", b"\r", b"\r\n", b"a", b"1", b"\0", b"\xe9", "é".encode(), b"=", b";"]
    ),
    max_size=60,
).map(b"".join)


@given(data=st.binary(max_size=400) | CSV_BYTES, after_header=st.booleans())
@settings(suppress_health_check=[HealthCheck.function_scoped_fixture])
def test_whatever_the_file_holds_it_is_read_or_refused_in_a_sentence(
    tmp_path: Path, ucdp: Profile, data: bytes, after_header: bool
) -> None:
    path = tmp_path / "any.csv"
    path.write_bytes(table(ROW) + data if after_header else data)
    rows: list[Accepted | Rejected] = []
    refusal = None
    try:
        with open_events(path, ucdp) as events:
            rows = list(events.rows)
    except ExchangeError as error:
        refusal = error
    assert refusal is None or all((refusal.what, refusal.safe, refusal.next_))
    assert all(row.reason for row in rows if isinstance(row, Rejected))


CELL = st.text(st.characters(exclude_categories=["Cs"], exclude_characters="\0"), max_size=20)


@given(rows=st.lists(st.tuples(CELL, CELL, CELL), min_size=1, max_size=8))
@settings(suppress_health_check=[HealthCheck.function_scoped_fixture])
def test_what_a_spreadsheet_writes_is_read_back_cell_for_cell(
    tmp_path: Path, rows: list[tuple[str, str, str]]
) -> None:
    path = tmp_path / "any.csv"
    path.write_bytes(table(*({"a": a, "b": b, "c": c} for a, b, c in rows)))
    with open_table(path, encoding="utf-8", delimiter=",") as opened:
        read_back = [record.cells for record in opened.records if isinstance(record, Record)]
    assert read_back == [list(row) for row in rows]


@given(text=CELL, size=st.integers(1, 40))
@settings(suppress_health_check=[HealthCheck.function_scoped_fixture, HealthCheck.too_slow], max_examples=10)
def test_after_a_record_that_is_passed_over_the_next_one_is_found(
    tmp_path: Path, text: str, size: int
) -> None:
    long = (text + 'x"\n,') * (table_module.LONGEST_RECORD // (len(text) + 4)) + "y" * size * 100
    path = tmp_path / "any.csv"
    path.write_bytes(table({"a": long, "b": text}, {"a": "next", "b": "row"}))
    with open_table(path, encoding="utf-8", delimiter=",") as opened:
        first, second = opened.records
    assert isinstance(first, Unreadable)
    assert isinstance(second, Record)
    assert second.cells == ["next", "row"]
