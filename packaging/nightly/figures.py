"""The last figures of each campaign, in docs/reliability.json."""

from __future__ import annotations

import json
from dataclasses import asdict, dataclass
from pathlib import Path


@dataclass(frozen=True, slots=True, kw_only=True)
class Figure:
    """One run of a campaign: its day, version of the program, tries, failures and seconds."""

    day: str
    version: str
    tries: int
    failures: int
    seconds: int

    def __str__(self) -> str:
        return f"{self.day}: {self.tries:,} tries, {self.failures:,} failed, {self.seconds:,} s"


def path_in(root: Path) -> Path:
    """Return the file of a checkout."""
    return root / "docs" / "reliability.json"


def read(file: Path) -> dict[str, Figure]:
    """Return the last figure of each campaign; none when there is no file yet."""
    if not file.exists():
        return {}
    return {name: Figure(**figure) for name, figure in json.loads(file.read_text("utf-8")).items()}


def note(file: Path, campaign: str, figure: Figure) -> None:
    """Put a figure in the place of the last one."""
    figures = read(file) | {campaign: figure}
    written = {name: asdict(figures[name]) for name in sorted(figures)}
    file.write_text(json.dumps(written, indent=1) + "\n", "utf-8")
