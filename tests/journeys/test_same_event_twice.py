"""Two offices take in the same published table; at headquarters each event is there once."""

import csv
from pathlib import Path

from tests.cli.desk import Desk
from tests.cli.world import approve, found_programme, office, sealed

SAMPLE = Path(__file__).resolve().parents[2] / "resources/sample/ucdp_ged_231_central_african_republic.csv"


def test_the_same_row_taken_in_by_two_offices_is_one_record(tmp_path: Path) -> None:
    desk = Desk(tmp_path / "home")
    hq, joined = found_programme(desk, tmp_path / "hq", tmp_path / "card.r2pc")
    with SAMPLE.open(encoding="utf-8", newline="") as file:
        rows = [row for _, row in zip(range(6), csv.reader(file), strict=False)]
    with (tmp_path / "events.csv").open("w", encoding="utf-8", newline="") as file:
        csv.writer(file).writerows(rows)
    records = []
    for name in ("one", "two"):
        vault = office(desk, tmp_path / name, tmp_path / "card.r2pc", joined["fingerprint"])
        (tmp_path / f"papers-{name}").mkdir()
        approve(desk, hq, vault, tmp_path / f"papers-{name}")
        taken = desk.ok("events", "import", tmp_path / "events.csv", "--profile", "ucdp-ged", vault=vault)
        assert taken["added"] == 5
        again = desk.ok("events", "import", tmp_path / "events.csv", "--profile", "ucdp-ged", vault=vault)
        assert (again["added"], again["already"], again["changed"]) == (0, 5, 0)
        sealed(desk, vault, tmp_path / "out")
        listed = desk.ok("observation", "list", vault=vault)["observations"]
        records.append(sorted((one["record"], one["title"]) for one in listed))
    assert records[0] == records[1]
    desk.ok("bundle", "import", tmp_path / "out", vault=hq)
    there = desk.ok("observation", "list", vault=hq)["observations"]
    assert sorted((one["record"], one["title"]) for one in there) == records[0]
    assert desk.ok("conflict", "list", vault=hq)["conflicts"] == []
