"""Everything in the folder is somebody's work, on terms that were read; what nobody knows stops the build."""

import json
from pathlib import Path

import PySide6
import pytest
import sqlcipher3

from r2p_field.services.notices import listed
from shipping.identity import ROOT, identity
from shipping.notices import write
from shipping.notices.attribution import NobodyKnows, attributed

SITE = Path(PySide6.__file__).parents[1]
FONT = ROOT / "src" / "r2p_field" / "data" / "fonts" / "NotoSans-Regular.ttf"


def names(place: str, source: Path) -> set[str]:
    return {one.name for one in attributed([(place, str(source))])[place]}


def test_a_library_names_also_what_lies_inside_it() -> None:
    module = next((SITE / "sqlcipher3").glob("*.so"))
    assert names("sqlcipher3/x.so", module) == {
        "sqlcipher3",
        "SQLCipher",
        "SQLite",
        "OpenSSL (inside SQLCipher)",
    }
    library = SITE / "PySide6" / "Qt" / "lib" / "libQt6Core.so.6"
    assert names("PySide6/Qt/lib/libQt6Core.so.6", library) == {"Qt"}
    data = next((SITE / "PySide6" / "Qt" / "lib").glob("libicudata.so.*"))
    assert names(f"PySide6/Qt/lib/{data.name}", data) == {"ICU"}
    assert names("NotoSans-Regular.ttf", FONT) == {"Noto fonts"}
    assert names("r2p_field.bootstrap", ROOT / "src" / "r2p_field" / "bootstrap" / "__init__.py") == {
        "R2P Field"
    }


def test_every_part_brings_its_terms() -> None:
    [part] = attributed([("click", str(SITE / "click" / "core.py"))])["click"]
    assert part.licence == "BSD-3-Clause"
    assert "Redistribution and use" in part.text
    [qt, *_] = attributed([("PySide6/QtCore.abi3.so", str(SITE / "PySide6" / "QtCore.abi3.so"))]).values()
    assert "GNU LESSER GENERAL PUBLIC LICENSE" in qt[0].text


def test_a_file_that_nobody_knows_stops_the_build(tmp_path: Path) -> None:
    with pytest.raises(NobodyKnows, match=r"mystery\.so"):
        attributed([("mystery.so", str(tmp_path / "mystery.so"))])


def built(tmp_path: Path, *more: str) -> tuple[Path, Path]:
    folder, sources = tmp_path / "r2p-field", tmp_path / "sources.json"
    for name in ("r2p-field", "_internal/NotoSans-Regular.ttf", *more):
        (folder / name).parent.mkdir(parents=True, exist_ok=True)
        (folder / name).write_bytes(b"")
    written = {"files": [["NotoSans-Regular.ttf", str(FONT)]], "modules": []}
    sources.write_text(json.dumps(written), "utf-8")
    return folder, sources


def test_a_file_that_came_into_the_folder_beside_the_build_stops_it(tmp_path: Path) -> None:
    with pytest.raises(NobodyKnows, match="stray"):
        write.components(*built(tmp_path, "_internal/stray.so"))


def test_the_program_reads_the_list_that_the_build_wrote(tmp_path: Path) -> None:
    folder, sources = built(tmp_path)
    text = write.notices(identity({}), write.components(folder, sources))
    (folder / write.FILE).write_text(text, "utf-8")
    assert listed(folder) == (("Noto fonts", "OFL-1.1"),)
    assert "SIL OPEN FONT LICENSE" in text
    assert sqlcipher3.sqlite_version not in text
