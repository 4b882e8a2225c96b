"""The list of rows that were not taken is opened in spreadsheets by people: nothing in it may run."""

import csv
import re
from pathlib import Path

import pytest

from r2p_field.exchange.errors import RejectsNotWritten
from r2p_field.exchange.events import Rejected
from r2p_field.exchange.rejects import inert, rejects_file


def reject(row_id: str, reason: str = "best is “x”, which is not a whole number") -> Rejected:
    return Rejected(row=2, line=3, row_id=row_id, reason=reason)


def test_no_file_is_left_where_everything_was_taken(tmp_path: Path) -> None:
    with rejects_file(tmp_path / "rejects.csv") as rejects:
        assert rejects.count == 0
    assert list(tmp_path.iterdir()) == []


def test_each_row_stands_with_its_place_and_reason(tmp_path: Path) -> None:
    path = tmp_path / "rejects.csv"
    with rejects_file(path) as rejects:
        rejects.add(reject("36210"))
        rejects.add(reject("36211"))
    with path.open(encoding="utf-8", newline="") as stream:
        rows = list(csv.DictReader(stream))
    assert [row["id"] for row in rows] == ["36210", "36211"]
    assert rows[0] == {"row": "2", "line": "3", "id": "36210", "reason": reject("").reason}


@pytest.mark.parametrize("start", ["=", "+", "-", "@", "\t", "\r"])
def test_what_a_spreadsheet_takes_for_a_formula_is_made_inert(tmp_path: Path, start: str) -> None:
    path = tmp_path / "rejects.csv"
    with rejects_file(path) as rejects:
        rejects.add(reject(f"{start}1+1", f"{start}cmd"))
    text = path.read_text("utf-8").split("\n", 1)[1]
    assert inert(f"{start}1").startswith("'")
    assert not re.search(rf'(^|,|")({re.escape(start)})', text.strip())


def test_the_list_of_an_earlier_import_is_replaced_and_any_other_file_is_not(tmp_path: Path) -> None:
    path = tmp_path / "rejects.csv"
    for row_id in ("1", "2"):
        with rejects_file(path) as rejects:
            rejects.add(reject(row_id))
    assert path.read_text("utf-8").count("\n") == 2
    path.write_text("my thesis", "utf-8")
    with rejects_file(path) as rejects, pytest.raises(RejectsNotWritten, match="would replace another file"):
        rejects.add(reject("3"))
    assert path.read_text("utf-8") == "my thesis"


def test_a_place_that_cannot_be_written_is_told(tmp_path: Path) -> None:
    path = tmp_path / "none" / "rejects.csv"
    with rejects_file(path) as rejects, pytest.raises(RejectsNotWritten, match="cannot be written"):
        rejects.add(reject("3"))
