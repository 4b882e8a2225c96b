"""Modules in which an untested branch harms people: they keep full branch coverage, by name.

The names stand in pyproject.toml (`tool.coverage.run.include`), and nothing else is measured: measuring
everything doubles the time of the tests, and one average over everything guards nothing.
"""

import json
import tomllib
from pathlib import Path
from typing import Any


def shortfalls(root: Path, report: Path) -> list[str]:
    """Return a sentence for each guarded module that some test run did not cover whole.

    Args:
        root: the checkout.
        report: what `coverage json` wrote after the tests.
    """
    measured = json.loads(report.read_text("utf-8"))["files"]
    found: list[str] = []
    for pattern in patterns(root):
        modules = sorted(root.glob(pattern))
        if not modules:
            found.append(f"{pattern} in pyproject.toml names no module any more")
        found += filter(None, (_shortfall(p.relative_to(root).as_posix(), measured) for p in modules))
    return found


def patterns(root: Path) -> list[str]:
    """Return the patterns of the guarded modules, relative to the checkout."""
    with (root / "pyproject.toml").open("rb") as file:
        settings = tomllib.load(file)
    include: list[str] = settings["tool"]["coverage"]["run"]["include"]
    return include


def _shortfall(module: str, measured: dict[str, Any]) -> str | None:
    """Return what is not covered of a module, or None."""
    result = measured.get(module)
    if result is None:
        return f"{module} is not imported by any test"
    lines = [str(line) for line in result["missing_lines"]]
    branches = [f"{start}->{end}" for start, end in result["missing_branches"]]
    if not lines and not branches:
        return None
    return f"{module} is not covered whole: {', '.join(lines + branches)}"
