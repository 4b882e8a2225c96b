"""The whole line on the real events, as a newcomer starts it: `r2p-field demo DIR`."""

import csv
from pathlib import Path
from typing import Any

from pypdf import PdfReader
from tests.cli.desk import Desk, Ended, in_own_process
from tests.journeys.conftest import Surroundings

SAMPLE = Path(__file__).resolve().parents[2] / "resources/sample/ucdp_ged_231_central_african_republic.csv"
EVENTS = 1848


def test_the_demonstration_brings_every_real_event_to_headquarters_and_onto_paper(
    tmp_path: Path, surroundings: Surroundings
) -> None:
    folder = tmp_path / "demo"
    ended = in_own_process(["demo", str(folder), "--json"], env=surroundings.environment)
    assert ended.code == 0, ended
    made = ended.json
    _every_event_was_taken_in(made)
    _two_packets_brought_them_all(made, folder)
    _the_second_headquarters_agrees(made)
    _the_summary_has_the_right_totals(made, folder)
    _the_steps_were_told(made, ended)
    _the_passphrases_open_what_they_should(made, tmp_path)
    assert surroundings.files() == []
    _a_second_run_says_what_to_do(folder)


def _every_event_was_taken_in(made: dict[str, Any]) -> None:
    events = made["events"]
    assert (events["read"], events["added"], events["rejected"]) == (EVENTS, EVENTS, 0)
    assert made["rejects"] == []
    assert events["label"] == "published event data, real deaths"
    assert "CC BY 4.0" in events["attribution"]


def _two_packets_brought_them_all(made: dict[str, Any], folder: Path) -> None:
    assert [one["observations"] for one in made["packets"]] == [EVENTS // 2, EVENTS // 2]
    assert sorted(str(one) for one in (folder / "packets").iterdir()) == sorted(
        one["path"] for one in made["packets"]
    )
    counts = {one["name"]: one["counts"] for one in made["vaults"]}
    assert {name: one["observations"] for name, one in counts.items()} == {
        "headquarters": EVENTS,
        "field-office-1": EVENTS // 2,
        "field-office-2": EVENTS // 2,
        "second-headquarters": EVENTS,
    }
    assert all(one["waiting"] == one["conflict"] == one["incomplete"] == 0 for one in counts.values())


def _the_second_headquarters_agrees(made: dict[str, Any]) -> None:
    digests = {one["name"]: one["state_digest"] for one in made["vaults"]}
    assert made["same_state"]
    assert digests["headquarters"] == digests["second-headquarters"] != digests["field-office-1"]


def _the_summary_has_the_right_totals(made: dict[str, Any], folder: Path) -> None:
    lines = {one["status"]: (one["least"], one["best"], one["most"]) for one in made["summary"]["counts"]}
    assert {name: best for name, (_, best, _) in lines.items()} == {
        "civilian": 8931,
        "fighter": 1939,
        "unknown": 4078,
        None: 14948,
    }
    assert lines[None] == (13721, 14948, 17760)
    reader = PdfReader(folder / "summary.pdf")
    text = "".join(page.extract_text() for page in reader.pages)
    digits = "".join(sign for sign in text if sign.isdigit())
    for figure in ("8931", "1939", "4078", "13721", "14948", "17760"):
        assert figure in digits
    assert "published event data, real deaths" in " ".join(text.split())
    assert len(reader.pages) == made["summary"]["pages"] == len(set(made["summary"]["codes"]))
    verified = in_own_process(["verify", str(folder / "summary.pdf"), "--json"])
    assert verified.json["unchanged"]


def _the_steps_were_told(made: dict[str, Any], ended: Ended) -> None:
    told = ended.err.splitlines()
    assert len(made["steps"]) == 13
    assert all(step["seconds"] >= 0 and step["result"] for step in made["steps"])
    assert all(any(step["what"] in line for line in told) for step in made["steps"])


def _the_passphrases_open_what_they_should(made: dict[str, Any], tmp_path: Path) -> None:
    for one in made["vaults"]:
        desk = Desk(tmp_path / f"desk-{one['name']}", one["passphrase"])
        line = ["vault", "info", "--vault", one["folder"], "--profile-dir", made["profile"], "--json"]
        ended = in_own_process([*line, "--passphrase-file", str(desk.passphrase_file)])
        assert ended.code == 0, ended
        assert ended.json["state_digest"] == one["state_digest"]
        assert ended.json["counts"]["alarms"] == 0


def _a_second_run_says_what_to_do(folder: Path) -> None:
    before = sorted(folder.rglob("*"))
    again = in_own_process(["demo", str(folder), "--json"])
    assert again.code == 1
    assert again.json["error"]["code"] == "folder-not-empty"
    assert "new name" in again.json["error"]["next"]
    assert sorted(folder.rglob("*")) == before


def test_a_newcomer_reads_what_happened_where_it_lies_and_how_to_go_on(
    tmp_path: Path, surroundings: Surroundings
) -> None:
    with SAMPLE.open(encoding="utf-8", newline="") as file:
        rows = [row for _, row in zip(range(12), csv.reader(file), strict=False)]
    rows[5][rows[0].index("best")] = "NaN"
    with (tmp_path / "events.csv").open("w", encoding="utf-8", newline="") as file:
        csv.writer(file).writerows(rows)
    folder = tmp_path / "a new folder" / "demo"
    folder.parent.mkdir()
    ended = in_own_process(
        ["demo", str(folder), "--events", str(tmp_path / "events.csv"), "--no-window"],
        env=surroundings.environment,
    )
    assert (ended.code, ended.err) == (0, "")
    steps, _, rest = ended.out.partition("\nThe events:")
    assert all(line[6:9] == " s " for line in steps.strip("\n").splitlines())
    assert len(steps.strip("\n").splitlines()) == 13
    assert "published event data, real deaths" in rest
    assert "passphrase (only shown here)" in rest
    assert f' -m r2p_field vault info --vault "{folder / "headquarters"}"' in rest
    rejected = list(folder.glob("rows not taken *.csv"))
    assert len(rejected) == 1
    assert "6" in rejected[0].read_text("utf-8")
    assert surroundings.files() == []
