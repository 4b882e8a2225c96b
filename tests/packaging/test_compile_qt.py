import json
import subprocess
import sys
from pathlib import Path

import pytest

import compile_qt

ROOT = Path(__file__).resolve().parents[2]
FORM = """<ui version="4.0"><class>Page</class><widget class="QWidget" name="Page">
<layout class="QVBoxLayout"><item><widget class="{kind}" name="word"/></item></layout></widget></ui>"""
TRANSLATION = """<!DOCTYPE TS><TS version="2.1" language="fr"><context><name>Page</name><message>
<source>Save</source><translation>Enregistrer</translation></message></context></TS>"""


@pytest.fixture
def checkout(tmp_path: Path) -> Path:
    """A small checkout in a folder whose name has a space."""
    root = tmp_path / "a checkout"
    for name, content in {
        "src/r2p_field/services/seal.py": 'def f(name):\n    return f"The {name} is full."\n',
        "ui/page.ui": FORM.format(kind="QLabel"),
        "resources/r2p_field.qrc": "<RCC><qresource><file>icons/a.svg</file></qresource></RCC>",
        "resources/icons/a.svg": "<svg xmlns='http://www.w3.org/2000/svg'/>",
        "resources/translations/r2p_field_fr.ts": TRANSLATION,
        "resources/catalogues/small.toml": 'title = "Équité"\n',
        "resources/help/fr/start.md": "# Début\n",
        "resources/help/collect.py": "how the help was collected once",
    }.items():
        path = root / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(content, "utf-8")
    return root


def made(root: Path) -> dict[str, bytes]:
    source = root / "src" / "r2p_field"
    return {p.relative_to(source).as_posix(): p.read_bytes() for p in source.rglob("*") if p.is_file()}


def test_forms_icons_translations_and_data_are_made(checkout: Path) -> None:
    compile_qt.compile_all(checkout)
    files = {name: content for name, content in made(checkout).items() if "services" not in name}
    assert sorted(files) == [
        "data/__init__.py",
        "data/catalogues/small.toml",
        "data/help/fr/start.md",
        "data/sentences/with_gaps.json",
        "gui/_forms/__init__.py",
        "gui/_forms/i18n_rc.py",
        "gui/_forms/r2p_field_rc.py",
        "gui/_forms/ui_page.py",
    ]
    assert b"def setupUi(self, Page: QWidget) -> None:" in files["gui/_forms/ui_page.py"]
    assert json.loads(files["data/sentences/with_gaps.json"]) == ["The {0} is full."]
    assert files["data/catalogues/small.toml"].decode() == 'title = "Équité"\n'


def test_a_second_run_changes_nothing(checkout: Path) -> None:
    assert compile_qt.compile_all(checkout)
    assert compile_qt.compile_all(checkout) == []


def test_the_same_sources_give_the_same_bytes_whenever_they_were_written(checkout: Path) -> None:
    compile_qt.compile_all(checkout)
    first = made(checkout)
    (checkout / "build" / "compile_qt.json").unlink()
    for source in checkout.glob("*/**/*"):
        if source.is_file() and "src" not in source.relative_to(checkout).parts:
            source.touch()
    assert compile_qt.compile_all(checkout) == []
    assert made(checkout) == first


def test_a_form_that_is_gone_leaves_no_module_behind(checkout: Path) -> None:
    compile_qt.compile_all(checkout)
    (checkout / "ui" / "page.ui").unlink()
    assert [p.name for p in compile_qt.compile_all(checkout)] == ["ui_page.py"]
    assert "gui/_forms/ui_page.py" not in made(checkout)


def test_a_made_file_that_somebody_edited_is_made_again(checkout: Path) -> None:
    compile_qt.compile_all(checkout)
    form = checkout / "src/r2p_field/gui/_forms/ui_page.py"
    form.write_text("edited", "utf-8")
    assert compile_qt.compile_all(checkout) == [form]


@pytest.mark.parametrize(
    ("place", "content", "complaint"),
    [
        ("ui/page.ui", FORM.format(kind="NoSuchControl"), "NoSuchControl"),
        ("ui/page.ui", "<ui version='4.0'", "page.ui"),
        ("ui/other/page.ui", FORM.format(kind="QLabel"), "another form has the name page"),
        ("resources/r2p_field.qrc", "<RCC><qresource><file>none.svg</file></qresource></RCC>", "none.svg"),
        ("resources/translations/r2p_field_fr.ts", "<TS><context>", "r2p_field_fr.ts"),
    ],
)
def test_a_wrong_source_is_named_and_nothing_is_changed(
    checkout: Path, place: str, content: str, complaint: str
) -> None:
    compile_qt.compile_all(checkout)
    before = made(checkout)
    wrong = checkout / place
    wrong.parent.mkdir(parents=True, exist_ok=True)
    wrong.write_text(content, "utf-8")
    with pytest.raises(compile_qt.CompileError, match=complaint):
        compile_qt.compile_all(checkout)
    assert made(checkout) == before


def test_the_checkout_is_up_to_date_while_the_tests_run() -> None:
    done = subprocess.run(
        [sys.executable, ROOT / "packaging/compile_qt.py"], capture_output=True, text=True, check=False
    )
    assert (done.returncode, done.stderr) == (0, "")
