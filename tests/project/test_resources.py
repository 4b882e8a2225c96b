"""What forms and code name as `:/...` is there: Qt only shows nothing when it is not."""

import re
import xml.etree.ElementTree as ET
from collections.abc import Iterator
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
QRC = ROOT / "resources" / "r2p_field.qrc"
NAMED = re.compile(r""":(/[\w\-./]*[\w\-])""")


def offered() -> set[str]:
    """Return the paths under which the compiled resources can be asked for."""
    paths = {f"/i18n/{p.stem}.qm" for p in (ROOT / "resources" / "translations").glob("*.ts")}
    for group in ET.parse(QRC).iter("qresource"):
        prefix = group.get("prefix", "/").rstrip("/")
        paths |= {f"{prefix}/{file.get('alias') or file.text}" for file in group.iter("file")}
    return paths


def sources() -> Iterator[Path]:
    yield from (ROOT / "ui").rglob("*.ui")
    yield from (p for p in (ROOT / "src").rglob("*.py") if "_forms" not in p.parts)


def test_every_resource_that_is_named_exists() -> None:
    known = offered()
    folders = {str(parent) for path in known for parent in Path(path).parents}
    unknown = [
        f"{source.relative_to(ROOT)}: :{path}"
        for source in sources()
        for path in NAMED.findall(source.read_text("utf-8"))
        if path.split("/")[1] in {"icons", "i18n"} and path not in known | folders
    ]
    assert unknown == []


def test_every_icon_is_listed_and_every_listed_icon_exists() -> None:
    listed = {QRC.parent / str(file.text) for file in ET.parse(QRC).iter("file")}
    there = set((ROOT / "resources" / "icons").rglob("*.svg"))
    assert listed == there
