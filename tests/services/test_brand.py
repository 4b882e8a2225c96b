"""The program goes under its own name, or under the one that it was built with, in every folder and place."""

from __future__ import annotations

import json
import sys
from pathlib import Path

import pytest

from r2p_field.services import brand as brands
from r2p_field.services import known_records, machine_policy
from r2p_field.services import sample as samples
from r2p_field.services.brand import FILE, Brand, brand


def test_without_another_name_it_is_its_own() -> None:
    assert brand() == Brand()
    assert brand().is_own


def test_what_the_build_writes_is_what_the_program_reads(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.syspath_prepend(str(Path(__file__).resolve().parents[2] / "packaging"))
    from shipping.identity import NAME_VARIABLE, identity

    assert not identity({}).neutral
    (tmp_path / FILE).write_bytes(identity({NAME_VARIABLE: "field-notes"}).brand())
    monkeypatch.setattr(brands, "files", lambda _: tmp_path)
    brand.cache_clear()
    try:
        found = brand()
    finally:
        brand.cache_clear()
    assert (found.name, found.title, found.records) == ("field-notes", "Field notes", "Field-notes-records")
    assert "r2p" not in json.dumps(json.loads((tmp_path / FILE).read_bytes())).casefold()
    icons = Path(__file__).resolve().parents[2] / "resources" / "icons"
    assert (icons / f"{found.icon}.svg").is_file()


def test_no_folder_or_place_of_another_name_tells_the_first(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    other = Brand(name="notes", title="Notes", records="Notes-records", sample="Notes-sample")
    for module in (known_records, machine_policy, samples):
        monkeypatch.setattr(module, "brand", lambda: other)
    said = [str(known_records.KnownRecords(tmp_path, tmp_path).usual), str(samples.usual_folder(tmp_path))]
    for platform in ("linux", "darwin", "win32"):
        monkeypatch.setattr(sys, "platform", platform)
        said.append(str(machine_policy.usual_place()))
    assert not [one for one in said if "r2p" in one.removeprefix(str(tmp_path)).casefold()]
