"""The small parts of the workshop: reasons, package names, guarded modules, the project's own rules."""

import json
from pathlib import Path

import pytest

from workshop import guarded, hygiene
from workshop.debian import package_names
from workshop.door import _fresh_folder
from workshop.qt_libraries import ALWAYS, missing
from workshop.running import reason

ROOT = Path(__file__).resolve().parents[2]


@pytest.mark.parametrize(
    ("said", "sentence"),
    [
        (
            "ERROR: Could not install packages due to an OSError: [Errno 28] No space left on device",
            "disk is full",
        ),
        ("E: You don't have enough free space in /var/cache/apt/archives/.", "disk is full"),
        (
            "WARNING: Retrying ... NewConnectionError('Temporary failure in name resolution')",
            "cannot be reached",
        ),
        ("ERROR: No matching distribution found for click==8.5.1", "cannot be reached"),
        ("E: Failed to fetch http://x/y.deb  Could not connect to x:80", "cannot be reached"),
        ("npm error code ENOTFOUND", "cannot be reached"),
        ("PermissionError: [Errno 13] Permission denied: '.venv'", "may not be written"),
        ("OSError: [Errno 30] Read-only file system: '.venv'", "may not be written"),
        ("Collecting x\nERROR: the hashes do not match\nnotice: new pip", "the hashes do not match"),
        ("something odd.\n\n", "something odd"),
        ("", "it said nothing"),
    ],
)
def test_a_failed_tool_becomes_one_sentence(said: str, sentence: str) -> None:
    told = reason(said)
    assert sentence in told.lower().replace("error: ", "")
    assert told.endswith(".")
    assert "\n" not in told


def test_drivers_and_fonts_are_not_fetched_for_an_ordinary_user() -> None:
    planned = "\n".join(
        f"'http://x/{name}_1%3a2.0-1_amd64.deb' {name}_1%3a2.0-1_amd64.deb 100 SHA256:00"
        for name in (
            "libgl1",
            "libgl1-mesa-dri",
            "libllvm15",
            "libxcb-cursor0",
            "fonts-dejavu-core",
            "libstdc++6",
        )
    )
    assert package_names(planned) == ["libgl1", "libxcb-cursor0", "libstdc++6"]


def test_libraries_that_load_are_not_missed_and_unknown_ones_are(tmp_path: Path) -> None:
    assert missing(ALWAYS | {"libnosuch.so.1": "libnosuch1"}, tmp_path) == ["libnosuch.so.1"]


def test_each_demonstration_gets_a_folder_of_its_own(tmp_path: Path) -> None:
    wanted = tmp_path / "demo"
    assert _fresh_folder(wanted) == wanted
    wanted.mkdir()
    (tmp_path / "demo-2").mkdir()
    assert _fresh_folder(wanted) == tmp_path / "demo-3"


@pytest.fixture
def checkout(tmp_path: Path) -> Path:
    """A checkout that guards one module and has one more."""
    (tmp_path / "pyproject.toml").write_text('[tool.coverage.run]\ninclude = ["src/a/*.py"]\n', "utf-8")
    for name in ("src/a/kept.py", "src/b/free.py"):
        (tmp_path / name).parent.mkdir(parents=True)
        (tmp_path / name).touch()
    return tmp_path


def report(checkout: Path, **files: dict[str, list[object]]) -> Path:
    path = checkout / "coverage.json"
    path.write_text(
        json.dumps({"files": {f"src/a/{name}.py": result for name, result in files.items()}}), "utf-8"
    )
    return path


def test_a_guarded_module_that_is_covered_whole_passes(checkout: Path) -> None:
    whole = report(checkout, kept={"missing_lines": [], "missing_branches": []})
    assert guarded.shortfalls(checkout, whole) == []


def test_a_guarded_module_with_an_untaken_branch_is_named_with_the_branch(checkout: Path) -> None:
    partly = report(checkout, kept={"missing_lines": [3], "missing_branches": [[3, 5]]})
    assert guarded.shortfalls(checkout, partly) == ["src/a/kept.py is not covered whole: 3, 3->5"]


def test_a_guarded_module_that_no_test_imports_is_named(checkout: Path) -> None:
    assert guarded.shortfalls(checkout, report(checkout)) == ["src/a/kept.py is not imported by any test"]


def test_a_guard_over_nothing_is_named(checkout: Path) -> None:
    (checkout / "src/a/kept.py").rename(checkout / "src/b/kept.py")
    [complaint] = guarded.shortfalls(checkout, report(checkout))
    assert "names no module any more" in complaint


@pytest.mark.parametrize(
    ("line", "complaint"),
    [
        ("index-url = https://" + "pypi" + ".org/simple", "package index"),
        ("see /" + "root/notes.md", "folder of one machine"),
        ("open('/" + "home/ana/x')", "folder of one machine"),
    ],
)
def test_what_belongs_to_one_machine_is_found(tmp_path: Path, line: str, complaint: str) -> None:
    (tmp_path / "page.md").write_text(f"first\n{line}\n", "utf-8")
    [finding] = hygiene.findings(tmp_path)
    assert finding.startswith("page.md:2 ")
    assert complaint in finding


@pytest.mark.parametrize(
    "line", ["the framework/rules file", "https://example.org/work/x", "src/home/x", "~/work/y"]
)
def test_ordinary_words_are_not_taken_for_machine_folders(tmp_path: Path, line: str) -> None:
    (tmp_path / "page.md").write_text(line, "utf-8")
    assert hygiene.findings(tmp_path) == []


def test_the_folder_packaging_must_not_become_a_package(tmp_path: Path) -> None:
    (tmp_path / "packaging").mkdir()
    (tmp_path / "packaging" / "__init__.py").touch()
    [finding] = hygiene.findings(tmp_path)
    assert "hides the library" in finding


def test_made_and_fetched_files_are_nobodys_fault(tmp_path: Path) -> None:
    for folder in (".venv/lib", "build", "src/r2p_field/data", "tests/interop/node_modules", ".mypy_cache"):
        (tmp_path / folder).mkdir(parents=True)
        (tmp_path / folder / "x.txt").write_text("/" + "root/x", "utf-8")
    assert hygiene.findings(tmp_path) == []
