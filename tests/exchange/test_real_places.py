"""The list of all countries as OCHA publishes it; left out where the package with it cannot be had."""

from __future__ import annotations

import csv
import subprocess
import sys
import tarfile
import time
from pathlib import Path

import platformdirs
import pytest

from r2p_field.domain.jobs import Silent
from r2p_field.exchange.gazetteer import read_places
from r2p_field.services.resources import Resources

PACKAGE = "hdx-python-country==4.2.5"
INSIDE = "tests/fixtures/fixtures-download-global-pcodes-adm-1-2.csv"


@pytest.fixture(scope="session")
def real_list(tmp_path_factory: pytest.TempPathFactory) -> Path:
    kept = platformdirs.user_cache_path("r2p-field-tests", appauthor=False) / PACKAGE / "places.csv"
    if not kept.is_file():
        folder = tmp_path_factory.mktemp("sdist")
        command = [
            sys.executable,
            "-m",
            "pip",
            "download",
            "-q",
            "--no-deps",
            "--no-binary",
            ":all:",
            PACKAGE,
        ]
        done = subprocess.run([*command, "-d", folder], capture_output=True, check=False, timeout=120)
        packages = list(folder.glob("*.tar.gz"))
        if done.returncode or not packages:
            pytest.skip(f"{PACKAGE} cannot be had here")
        with tarfile.open(packages[0]) as packed:
            member = next(one for one in packed.getmembers() if one.name.endswith(INSIDE))
            found = packed.extractfile(member)
            assert found is not None
            kept.parent.mkdir(parents=True, exist_ok=True)
            made = kept.with_suffix(".new")
            made.write_bytes(found.read())
            made.replace(kept)
    return kept


def test_every_area_of_the_real_list_is_read_without_a_doubt(real_list: Path) -> None:
    countries = Resources().countries()
    began = time.perf_counter()
    found = read_places(real_list, countries, Silent())
    took = time.perf_counter() - began

    with real_list.open(encoding="utf-8-sig", newline="") as file:
        rows = {row["P-Code"]: row for row in csv.DictReader(file)}
    areas = {area.code: area for area in found.areas if area.level}
    assert set(areas) == set(rows)
    assert found.rows == len(rows) > 20_000
    assert found.doubts == ()
    for code, area in areas.items():
        assert (area.level, area.parent, area.country) == (
            int(rows[code]["Admin Level"]),
            rows[code]["Parent P-Code"],
            rows[code]["Location"],
        )
    tops = [area for area in found.areas if area.level == 0]
    assert {area.code for area in tops} == {row["Location"] for row in rows.values()}
    assert all(area.name != area.code for area in tops)
    assert took < 20
