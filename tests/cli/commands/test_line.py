"""What commands do beside the journeys: a second headquarters, two versions, what stays, looking up."""

import json
import shutil
from pathlib import Path
from typing import Any

from tests.cli.desk import Desk
from tests.cli.world import SAID, World, sealed


def test_a_second_headquarters_opens_packets_with_the_exported_keys(world: World, tmp_path: Path) -> None:
    desk = world.desk
    made = desk.ok("programme", "export-keys", tmp_path / "keys", vault=world.hq)
    (tmp_path / "code").write_text(made["code"], "utf-8")
    second = desk.create(tmp_path / "second", "headquarters")
    given = ("programme", "import-keys", tmp_path / "keys", "--key-code-file", tmp_path / "code")
    taken = desk.ok(*given, vault=second)
    assert (taken["recipients"], taken["registrars"], taken["roots"]) == (1, 0, 0)
    assert taken["fingerprint"] == world.fingerprint
    report = desk.ok("bundle", "import", world.packet, world.unknown, vault=second)
    assert [one["outcome"] for one in report["packets"]] == ["imported", "waiting"]
    wrong = "2" if made["code"].startswith("1") else "1"
    (tmp_path / "code").write_text(wrong + made["code"][1:], "utf-8")
    assert desk.refused(*given, vault=second)["code"] == "bad-code"


def test_a_waiting_packet_comes_in_once_its_device_is_approved(world: World, tmp_path: Path) -> None:
    desk, hq = world.desk, tmp_path / "hq"
    shutil.copytree(world.hq, hq)
    waits = desk.ok("bundle", "import", world.unknown, vault=hq)["packets"][0]
    listed = desk.ok("quarantine", "list", vault=hq)["waiting"]
    assert [(one["id"], one["fingerprint"]) for one in listed] == [(waits["waiting"], waits["fingerprint"])]
    assert desk.ok("device", "fingerprint", vault=world.stranger)["fingerprint"] == waits["fingerprint"]
    assert desk.refused("quarantine", "release", waits["waiting"], vault=hq)["code"] == "signer-unknown"
    wrong = ("device", "approve", "--waiting", waits["waiting"], "--fingerprint", world.fingerprint)
    assert desk.refused(*wrong, vault=hq)["code"] == "fingerprint-different"
    desk.ok(*wrong[:-1], waits["fingerprint"], vault=hq)
    desk.ok("quarantine", "release", waits["waiting"], vault=hq)
    assert desk.ok("quarantine", "list", vault=hq)["waiting"] == []
    assert [one["title"] for one in desk.ok("search", "shops clo", vault=hq)["observations"]] == [
        "Shops stayed closed."
    ]


def test_a_lost_laptop_is_taken_out_and_said_to_be(world: World, tmp_path: Path) -> None:
    desk, hq = world.desk, tmp_path / "hq"
    shutil.copytree(world.hq, hq)
    mine = desk.ok("vault", "info", vault=world.field)["device"]

    def listed() -> dict[str, Any]:
        devices: list[dict[str, Any]] = desk.ok("device", "list", vault=hq)["devices"]
        return next(one for one in devices if one["device"] == mine)

    before = listed()
    out = ("device", "remove", before["serial"])
    assert desk.refused(*out, vault=hq)["code"] == "not-agreed"
    assert not listed()["removed"]
    gone = desk.ok(*out, "--yes", "--out", tmp_path / "gone.r2pa", vault=hq)
    assert (gone["device"], gone["removed"]) == (before["device"], True)
    assert "taken out" in desk.give("device", "list", vault=hq, as_json=False).out
    late = sealed(desk, world.field, tmp_path / "out")
    report = desk.ok("bundle", "import", late, vault=hq)
    assert [one["code"] for one in report["packets"]] == ["signer-revoked"]
    of_it = ("--device", before["serial"])
    assert desk.refused("receipt", "make", "--out", tmp_path, *of_it, vault=hq)["code"] == "no-device"
    second = tmp_path / "second"
    shutil.copytree(world.field, second)
    told = desk.give("device", "admit", tmp_path / "gone.r2pa", vault=second, as_json=False).out
    assert f"Device {before['serial']} was taken out" in told


def test_two_versions_are_listed_and_settled_by_their_author(world: World, tmp_path: Path) -> None:
    desk, copy = world.desk, tmp_path / "copy"
    original = tmp_path / "original"
    desk.ok("vault", "backup", tmp_path / "backup", vault=world.field)
    desk.ok("vault", "restore", tmp_path / "backup", vault=original)
    desk.ok("observation", "add", "-", vault=original, stdin='{"what": "The market is open again."}')
    shutil.copytree(original, copy)
    for vault, title in ((original, "At the ford"), (copy, "At the bridge")):
        changed = json.dumps({"what": SAID, "title": title})
        desk.ok("observation", "revise", world.record, "-", vault=vault, stdin=changed)
    hq = tmp_path / "hq"
    shutil.copytree(world.hq, hq)
    for vault in (original, copy):
        desk.ok("bundle", "import", sealed(desk, vault, tmp_path / "out"), vault=hq)
    found = desk.ok("conflict", "list", vault=hq)["conflicts"]
    assert [one["record"] for one in found] == [world.record]
    assert [one["at"] for one in found[0]["conflicts"]] == [["title"]]
    assert set(found[0]["conflicts"][0]["values"]) == {"At the ford", "At the bridge"}
    shown = desk.give("observation", "show", world.record, vault=hq, as_json=False)
    assert "Two versions stand at title" in shown.out
    error = desk.refused(
        "observation", "revise", world.record, "-", vault=hq, stdin=json.dumps({"what": "x"})
    )
    assert error["code"] == "not-yours"


def test_sealing_tells_before_what_goes_and_what_stays(desk: Desk, world: World, tmp_path: Path) -> None:
    vault = tmp_path / "field"
    desk.create(vault)
    desk.ok("programme", "join", world.card, "--fingerprint", world.fingerprint, vault=vault)
    for told in ({"what": "May go."}, {"what": "Stays here.", "not_for": ["headquarters"]}):
        desk.ok("observation", "add", "-", vault=vault, stdin=json.dumps(told))
    preview = desk.ok("bundle", "seal", "--out", tmp_path / "out", "--dry-run", vault=vault)
    assert (preview["goes"], sum(preview["stays"].values())) == (1, 1)
    assert not (tmp_path / "out").exists()
    lines = desk.give("bundle", "seal", "--out", tmp_path / "out", vault=vault, as_json=False).out
    assert "you marked it as not for headquarters" in lines
    assert "Whoever takes it in keeps it waiting until this device is approved." in lines


def test_lists_go_on_where_they_ended(world: World, tmp_path: Path) -> None:
    desk = world.desk
    vault = desk.create(tmp_path / "field")
    for day in (1, 2, 3):
        told = {"what": f"Day {day}.", "when": {"start": f"2026-03-0{day}", "precision": "day"}}
        desk.ok("observation", "add", "-", vault=vault, stdin=json.dumps(told))
    first = desk.ok("observation", "list", "--limit", "2", vault=vault)
    assert [one["title"] for one in first["observations"]] == ["Day 3.", "Day 2."]
    rest = desk.ok("observation", "list", "--limit", "2", "--after", first["next"], vault=vault)
    assert [one["title"] for one in rest["observations"]] == ["Day 1."]
    assert rest["next"] is None
    until = desk.ok("observation", "list", "--until", "2026-03-02", "--since", "2026-03-02", vault=vault)
    assert [one["title"] for one in until["observations"]] == ["Day 2."]


def test_a_changed_page_is_told(world: World, tmp_path: Path) -> None:
    desk, out = world.desk, tmp_path / "summary.pdf"
    made = desk.ok("report", "summary", "--out", out, vault=world.field)
    assert made["observations"] == 1
    assert desk.ok("verify", out)["unchanged"]
    assert desk.refused("verify", world.packet)["code"]
    assert desk.refused(
        "report", "summary", "--out", tmp_path / "c.pdf", "--audience", "community", vault=world.field
    )
    assert not (tmp_path / "c.pdf").exists()


def test_frameworks_and_tables_are_known_without_records(desk: Desk) -> None:
    packs = desk.ok("catalogue", "list")["catalogues"]
    assert len(packs) == 2
    for pack in packs:
        shown = desk.ok("catalogue", "show", pack["id"])
        assert shown["caveats"]
        assert {one["kind"] for one in shown["indicators"]} >= {"risk", "mitigating"}
    assert desk.refused("catalogue", "show", "none")["code"] == "no-catalogue"
    assert "ucdp-ged" in [one["name"] for one in desk.ok("events", "profiles")["profiles"]]


def test_a_programme_s_core_set_is_taken_whole_or_not_at_all(world: World, tmp_path: Path) -> None:
    desk, own, wrong = world.desk, tmp_path / "core.toml", tmp_path / "wrong.toml"
    own.write_text('core = ["foa2014.rf01.i03", "foa2014.rf01.m02"]', "utf-8")
    wrong.write_text('core = ["foa2014.rf01.i03", "foa2014.rf99.i01"]', "utf-8")
    shipped = desk.ok("catalogue", "core", vault=world.field)
    assert desk.ok("catalogue", "core", own, vault=world.field)["core"] == [
        "foa2014.rf01.i03",
        "foa2014.rf01.m02",
    ]
    assert desk.refused("catalogue", "core", wrong, vault=world.field)["code"] == "core-unknown"
    assert desk.ok("catalogue", "core", vault=world.field)["of_programme"]
    assert desk.ok("catalogue", "core", "--shipped", vault=world.field) == shipped


def test_a_file_name_cannot_drive_the_terminal(world: World, tmp_path: Path) -> None:
    for packet, name in ((world.unknown, "a\x1b[31m.r2pb"), (world.foreign, "b\u202egpj.r2pb")):
        shutil.copyfile(packet, tmp_path / name)
    ended = world.desk.give("bundle", "import", tmp_path, "--dry-run", vault=world.hq, as_json=False)
    assert ended.code == 1
    assert "waiting for checking" in ended.out
    assert not set("\x1b\u202e") & set(ended.out + ended.err)


def test_the_cover_of_a_packet_can_be_looked_at(world: World) -> None:
    seen = world.desk.ok("bundle", "inspect", world.packet, vault=world.hq)
    assert (seen["standing"], seen["role"], seen["entries"]) == ("known", "field", 1)
    assert world.desk.ok("bundle", "inspect", world.unknown, vault=world.hq)["standing"] == "unknown"


def test_both_fingerprints_are_read_aloud_from_one_command(world: World) -> None:
    told = world.desk.ok("fingerprint", vault=world.field)
    assert (
        told["programme"]
        == world.fingerprint
        == world.desk.ok("programme", "show", vault=world.hq)["fingerprint"]
    )
    asked = world.desk.ok("device", "fingerprint", world.request, vault=world.hq)
    assert told["device"] == asked["fingerprint"]


def test_what_was_written_is_taken_back_only_when_somebody_agrees(world: World, tmp_path: Path) -> None:
    desk = world.desk
    vault = desk.create(tmp_path / "field")
    told = json.dumps({"what": "The well at the crossing."})
    record = desk.ok("observation", "add", "-", vault=vault, stdin=told)["record"]
    assert desk.refused("vault", "erase", record, vault=vault)["code"] == "not-agreed"
    assert desk.ok("vault", "erase", record, "--yes", vault=vault)["contents"] == 1
    assert desk.ok("search", "crossing", vault=vault)["observations"] == []
    assert desk.refused("vault", "erase", "nonsense", "--yes", vault=vault)["code"] == "not-a-record"


def test_red_is_heard_at_headquarters_as_a_request_to_be_contacted(world: World, tmp_path: Path) -> None:
    desk, hq, field = world.desk, tmp_path / "hq", tmp_path / "field"
    desk.ok("vault", "backup", tmp_path / "backup", vault=world.field)
    desk.ok("vault", "restore", tmp_path / "backup", vault=field)
    shutil.copytree(world.hq, hq)
    seen = {"what": "A list of houses", "risk": {"level": "red"}, "where": {"admin1": "Ouaka"}}
    record = desk.ok("observation", "add", "-", vault=field, stdin=json.dumps(seen))["record"]
    told = desk.ok("bundle", "seal", "--out", tmp_path / "out", "--dry-run", vault=field)
    assert told["alarms"] == 1
    report = desk.ok("bundle", "import", sealed(desk, field, tmp_path / "out"), vault=hq)
    assert report["totals"]["contacts"] == 1
    shown = desk.ok("observation", "show", record, vault=hq)
    assert (shown["observation"], shown["contact"]["admin1"]) == (None, "Ouaka")
    text = desk.give("observation", "list", vault=hq, as_json=False).out
    assert "Contact the recorder about this area: not" in text
