"""Lists of places by command: looked at, loaded, searched, added to; refused whole."""

from pathlib import Path

from tests.cli.desk import Desk

LIST = """Location,Admin Level,P-Code,Name,Parent P-Code,Valid from date,Version
CAF,1,CF52,Haute-Kotto,CAF,2024-05-30,v02
CAF,2,CF521,Bria,CF52,2024-05-30,v02
"""


def test_a_list_is_loaded_searched_and_added_to(tmp_path: Path) -> None:
    desk = Desk(tmp_path / "home")
    vault = desk.create(tmp_path / "records")
    file = tmp_path / "places.csv"
    file.write_text(LIST, "utf-8-sig")

    tried = desk.ok("places", "import", file, "--dry-run", vault=vault)
    assert (tried["places"], tried["taken"]) == (2, 0)
    done = desk.ok("places", "import", file, vault=vault)
    assert (done["taken"], done["lists"][0]["levels"]) == (3, {"0": 1, "1": 1, "2": 1})
    found = desk.ok("places", "search", "bri", vault=vault)["places"]
    assert [one["line"] for one in found] == ["Bria, Haute-Kotto, Central African Republic"]
    added = desk.ok("places", "add", "Kpétènè", "--within", "CF521", "--also", "Kpetene", vault=vault)
    assert added["place"]["scheme"] == "local"
    shown = desk.give("places", "search", "kpetene", vault=vault, as_json=False)
    assert "Kpétènè, Bria, Haute-Kotto" in shown.out
    assert "here already" in desk.give("places", "import", file, vault=vault, as_json=False).out


def test_a_list_with_a_code_twice_is_refused_and_names_the_rows(tmp_path: Path) -> None:
    desk = Desk(tmp_path / "home")
    vault = desk.create(tmp_path / "records")
    file = tmp_path / "places.csv"
    file.write_text(f"{LIST}CAF,2,CF521,Bria again,CF52,,v02\n", "utf-8")

    error = desk.refused("places", "import", file, vault=vault)
    assert error["code"] == "places-bad"
    assert "rows 3, 4" in error["what"]
    assert desk.ok("places", "search", "bria", vault=vault)["places"] == []
