"""The project's own rules that no tool knows."""

import os
import re
from collections.abc import Iterator
from pathlib import Path

# Folders that are not ours or are made, as in .gitignore: git may not be installed here
NOT_OURS = {".git", ".venv", "build", "dist", "node_modules", "__pycache__", "_forms", ".hypothesis"}
CACHES = re.compile(r"^\.\w+_cache$")
MADE_DATA = Path("src/r2p_field/data")

RULES = (
    (
        re.compile(r"\b(pypi\.org|files\.pythonhosted\.org|registry\.npmjs\.org|registry\.yarnpkg\.com)\b"),
        "names a package index: locks and settings must work with any",
    ),
    (
        re.compile(r"(?<![\w.~*/-])/(work|root|home/(?!field/|somebody/)\w+|Users/\w+)/"),
        "names a folder of one machine",
    ),
)


def findings(root: Path) -> list[str]:
    """Return one sentence for each place that breaks a rule."""
    found = []
    if (root / "packaging" / "__init__.py").exists():
        found.append("packaging/__init__.py hides the library of the same name: remove it")
    for path in ours(root):
        found += _in_file(path, path.relative_to(root).as_posix())
    return found


def ours(root: Path) -> Iterator[Path]:
    """Yield every file that somebody wrote."""
    for folder, folders, names in os.walk(root):
        here = Path(folder)
        folders[:] = sorted(
            f for f in folders
            if f not in NOT_OURS and not CACHES.match(f) and (here / f).relative_to(root) != MADE_DATA
        )  # fmt: skip
        yield from (here / name for name in sorted(names) if name not in NOT_OURS)  # .git of a worktree


def _in_file(path: Path, name: str) -> list[str]:
    try:
        text = path.read_text("utf-8")
    except (UnicodeDecodeError, FileNotFoundError):
        return []
    lines = enumerate(text.splitlines(), start=1)
    return [f"{name}:{n} {why}" for n, line in lines for rule, why in RULES if rule.search(line)]
