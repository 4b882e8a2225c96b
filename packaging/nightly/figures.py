"""The last figures of each campaign, in docs/reliability.json, and the table made of them."""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import asdict, dataclass, field
from pathlib import Path
from typing import Final

from nightly.catalogue import CAMPAIGNS, Campaign

_BEGIN: Final = "<!-- table: made by dev.py nightly -->"
_END: Final = "<!-- end of table -->"


@dataclass(frozen=True, slots=True, kw_only=True)
class Figure:
    """One run of a campaign: its day, version of the program, tries, failures and seconds.

    `parts` says of what the tries were made, where a campaign tries several things.
    """

    day: str
    version: str
    tries: int
    failures: int
    seconds: int
    parts: Mapping[str, int] = field(default_factory=dict)

    def __str__(self) -> str:
        return f"{self.day}: {self.counts()}, {self.seconds:,} s"

    def counts(self) -> str:
        """Return tries, failures and parts in words."""
        parts = ", ".join(f"{name} {count:,}" for name, count in self.parts.items())
        return f"{self.tries:,} tries, {self.failures:,} failed" + (f" ({parts})" if parts else "")


def path_in(root: Path) -> Path:
    """Return the file of a checkout."""
    return root / "docs" / "reliability.json"


def page_in(root: Path) -> Path:
    """Return the page of a checkout in which the table stands."""
    return root / "docs" / "reliability.md"


def read(file: Path) -> dict[str, Figure]:
    """Return the last figure of each campaign; none when there is no file yet."""
    if not file.exists():
        return {}
    return {name: Figure(**figure) for name, figure in json.loads(file.read_text("utf-8")).items()}


def note(root: Path, campaign: str, figure: Figure) -> None:
    """Put a figure in the place of the last one, in the file and in the table."""
    file = path_in(root)
    figures = read(file) | {campaign: figure}
    written = {name: asdict(figures[name]) for name in sorted(figures)}
    file.write_text(json.dumps(written, indent=1) + "\n", "utf-8")
    page = page_in(root)
    if page.exists():
        page.write_text(with_table(page.read_text("utf-8"), figures), "utf-8")


def with_table(page: str, figures: Mapping[str, Figure]) -> str:
    """Return the page with the table made anew between its two marks."""
    before, _, rest = page.partition(_BEGIN)
    _, _, after = rest.partition(_END)
    head = (
        "| campaign | what must hold | how it is tried | last figure | day |\n| --- | --- | --- | --- | --- |"
    )
    rows = "\n".join(_row(one, figures.get(one.name)) for one in CAMPAIGNS)
    return f"{before}{_BEGIN}\n{head}\n{rows}\n{_END}{after}"


def _row(campaign: Campaign, figure: Figure | None) -> str:
    last = ("never run", "") if figure is None else (figure.counts(), figure.day)
    return " | ".join(("| " + campaign.name, campaign.sentence, campaign.method, *last)) + " |"
