"""Updating from a stick by commands: a copy first, then a program beside the old one, a pack, or places."""

from __future__ import annotations

import json
import platform
import sys
from dataclasses import replace
from importlib.resources import files as shipped
from pathlib import Path
from typing import Any

import pytest
from tests.cli.desk import Desk, Ended
from tests.release.makers import PACK, STRANGER
from tests.release.programs import be_built, files, know_keys, on_stick, release_of, started

from r2p_field.release.manifest import Manifest, What

SYSTEM = f"linux-{platform.machine()}"
PROGRAM = replace(release_of((0, 2, 0), schema=99), system=SYSTEM)
HELP = replace(PACK, what=What.HELP, name="pages")
PLACES = "pcode,name,level,parent\nXA01,North,1,\nXA0101,Ford,2,XA01\n"


@pytest.fixture(autouse=True)
def known_keys(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    know_keys(tmp_path / "data", monkeypatch)


@pytest.fixture
def desk(tmp_path: Path) -> Desk:
    return Desk(tmp_path / "desk")


@pytest.fixture
def home(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    return be_built(tmp_path / "r2p-field", monkeypatch)


def says(ended: Ended) -> str:
    assert ended.code == 0, ended
    return ended.out


def test_a_copy_that_was_built_without_a_key_blames_no_file(
    desk: Desk, home: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    know_keys(tmp_path / "none", monkeypatch, keys=())
    stick = on_stick(tmp_path / "stick", files("second"), PROGRAM)
    assert desk.refused("update", "check", stick)["code"] == "update-takes-none"
    assert not desk.ok("update", "list")["takes_updates"]
    assert started(home) == "first"


@pytest.mark.skipif(sys.platform != "linux", reason="the program of the tests is a script")
def test_a_copy_is_made_then_the_new_version_starts_and_back_is_back(
    desk: Desk, home: Path, tmp_path: Path
) -> None:
    vault = desk.create(tmp_path / "records")
    stick = on_stick(tmp_path / "stick", files("second"), PROGRAM)

    told = says(desk.give("update", "check", stick, as_json=False))
    assert "Lists open faster." in told
    assert "0.2.0" in told
    assert desk.refused("update", "install", stick)["code"] == "update-wants-copy"
    assert started(home) == "first"

    taken = desk.ok("update", "install", stick, "--copy-to", tmp_path / "stick", vault=vault)
    assert Path(taken["copy"]).parent == tmp_path / "stick"
    assert (Path(taken["copy"]) / "vault.db").is_file()
    assert started(home) == "second"
    listed = desk.ok("update", "list")
    assert (listed["version"], listed["next_version"], listed["can_go_back"]) == ("0.1.0", "0.2.0", True)
    assert desk.refused("update", "install", stick, "--no-copy")["code"] == "update-same"

    pointer = home / "versions" / "current"
    pointer.write_text(pointer.read_text().replace("99", "10"))
    assert desk.ok("update", "back")["version"] == "0.1.0"
    assert started(home) == "first"


@pytest.mark.parametrize(
    ("manifest", "signing", "code"),
    [
        (replace(PROGRAM, version=(0, 0, 9)), {}, "update-older"),
        (replace(PROGRAM, version=(0, 1, 0)), {}, "update-same"),
        (replace(PROGRAM, system="windows-AMD64"), {}, "update-other-system"),
        (replace(PROGRAM, name="journal"), {}, "update-other-program"),
        (replace(PROGRAM, needs=(0, 1, 1)), {}, "update-needs-another"),
        (replace(PROGRAM, schema=replace(PROGRAM.schema, oldest=98)), {}, "update-needs-another"),  # type: ignore[type-var]
        (replace(PROGRAM, schema=replace(PROGRAM.schema, newest=2)), {}, "update-reads-less"),  # type: ignore[type-var]
        (PROGRAM, {"signer": STRANGER}, "update-not-signed"),
    ],
)
def test_what_is_not_for_this_program_is_refused_with_a_reason(
    *, desk: Desk, home: Path, tmp_path: Path, manifest: Manifest, signing: dict[str, Any], code: str
) -> None:
    stick = on_stick(tmp_path / "stick", {"r2p-field": b"x"}, manifest, **signing)

    for words in (("check",), ("install", "--no-copy")):
        assert desk.refused("update", words[0], stick, *words[1:])["code"] == code
    assert not (home / "versions" / "current").exists()


def test_a_file_that_is_no_update_or_not_there(desk: Desk, tmp_path: Path) -> None:
    (tmp_path / "x.r2pu").write_bytes(b"something else")

    assert desk.refused("update", "check", tmp_path / "x.r2pu")["code"] == "not-an-update"
    assert desk.refused("update", "check", tmp_path / "none.r2pu")["code"] == "file-refused"


def test_a_checkout_takes_packs_and_no_program(desk: Desk, tmp_path: Path) -> None:
    program = on_stick(tmp_path / "a", {"r2p-field": b"x"}, PROGRAM)
    pack = on_stick(tmp_path / "b", {"help/en/sending.md": b"# Sending\n\nNewer."}, HELP)

    assert desk.refused("update", "check", program)["code"] == "update-from-sources"
    assert desk.ok("update", "install", pack)["version"] == "0.2.0"
    assert [one["id"] for one in desk.ok("update", "list")["packs"]] == ["help.pages"]
    assert "help.pages" in says(desk.give("update", "list", as_json=False))

    lies = desk.home / "profile" / "packs" / "help.pages.r2pu"
    lies.write_bytes(lies.read_bytes()[:-1])
    [passed] = desk.ok("update", "list")["passed_over"]
    assert passed["code"] == "update-damaged"
    assert "is not used" in says(desk.give("update", "list", as_json=False))
    assert desk.ok("update", "remove", "help.pages")["removed"] == "help.pages"
    assert desk.refused("update", "remove", "help.pages")["code"] == "bad-input"


def test_a_framework_of_a_pack_is_listed_by_the_next_command(desk: Desk, tmp_path: Path) -> None:
    text = shipped("r2p_field.data").joinpath("catalogues", "sg2013.toml").read_text("utf-8")
    newer = text.replace('version = "', 'version = "9', 1).encode()
    stick = on_stick(tmp_path / "stick", {"catalogues/sg2013.toml": newer}, PACK)
    before = {one["id"]: one["version"] for one in desk.ok("catalogue", "list")["catalogues"]}

    desk.ok("update", "install", stick)

    after = {one["id"]: one["version"] for one in desk.ok("catalogue", "list")["catalogues"]}
    assert after == before | {"sg2013": f"9{before['sg2013']}"}


def test_a_list_of_places_goes_into_the_records(desk: Desk, tmp_path: Path) -> None:
    vault = desk.create(tmp_path / "records")
    manifest = replace(PACK, what=What.GAZETTEER, name="places")
    stick = on_stick(tmp_path / "stick", {"places/caf.csv": _places()}, manifest)

    assert desk.refused("update", "install", stick)["code"] == "update-wants-records"
    assert desk.ok("update", "install", stick, vault=vault)["places"] == 2
    assert desk.ok("places", "search", "Haute", vault=vault)["places"]
    assert not list((desk.home / "profile").rglob("*.csv"))
    assert json.dumps(desk.ok("update", "list")["packs"]) == "[]"


def _places() -> bytes:
    return (
        b"admin1Name_en,admin1Pcode,admin0Name_en,admin0Pcode\n"
        b"Haute-Kotto,CF51,Central African Republic,CF\nOuaka,CF43,Central African Republic,CF\n"
    )
