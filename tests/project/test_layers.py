"""What the import contracts in pyproject.toml cannot see."""

import ast
import tomllib
from collections.abc import Iterator
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[2]
PACKAGE = ROOT / "src" / "r2p_field"
PURE = ("domain", "ledger")
OPENING = {"open", "print", "input", "eval", "exec", "__import__"}


def modules(*packages: str) -> list[Path]:
    return sorted(p for name in packages for p in (PACKAGE / name).rglob("*.py") if "_forms" not in p.parts)


def imported(path: Path) -> Iterator[str]:
    """Yield every module and every name out of a module that a file imports."""
    for node in ast.walk(ast.parse(path.read_text("utf-8"))):
        if isinstance(node, ast.Import):
            yield from (alias.name for alias in node.names)
        elif isinstance(node, ast.ImportFrom) and node.module:
            yield from (f"{node.module}.{alias.name}" for alias in node.names)


def called(path: Path) -> Iterator[str]:
    for node in ast.walk(ast.parse(path.read_text("utf-8"))):
        if isinstance(node, ast.Call) and isinstance(node.func, ast.Name):
            yield node.func.id


def test_view_models_need_no_screen() -> None:
    widgets = [
        f"{path.relative_to(PACKAGE)}: {name}"
        for path in modules("viewmodels")
        for name in imported(path)
        if name.startswith("PySide6") and not name.startswith("PySide6.QtCore")
    ]
    assert widgets == []


@pytest.mark.parametrize("package", PURE)
def test_rules_and_values_read_and_write_nothing(package: str) -> None:
    found = [f"{path.name}: {name}" for path in modules(package) for name in called(path) if name in OPENING]
    assert found == []


def test_every_package_and_module_says_what_it_is_for() -> None:
    silent = [
        str(path.relative_to(PACKAGE))
        for path in PACKAGE.rglob("*.py")
        if "data" not in path.relative_to(PACKAGE).parts[:1]
        and "_forms" not in path.parts
        and not ast.get_docstring(ast.parse(path.read_text("utf-8")))
    ]
    assert silent == []


def test_the_layers_name_every_part_of_the_program() -> None:
    settings = tomllib.loads((ROOT / "pyproject.toml").read_text("utf-8"))
    [contract] = [c for c in settings["tool"]["importlinter"]["contracts"] if c["type"] == "layers"]
    named = {part.strip() for layer in contract["layers"] for part in layer.split("|")}
    parts = {p.stem for p in PACKAGE.iterdir() if p.suffix == ".py" or (p / "__init__.py").exists()}
    assert named == parts - {"__init__"}
