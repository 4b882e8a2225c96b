"""A home and a temporary folder of one's own, so that a journey shows what it leaves outside its folder."""

from dataclasses import dataclass
from pathlib import Path

import pytest
from tests.cli.desk import environment


@dataclass(frozen=True, slots=True, kw_only=True)
class Surroundings:
    """Where a process could leave something behind."""

    home: Path
    temporary: Path

    @property
    def environment(self) -> dict[str, str]:
        """The environment of a process that knows only these."""
        home, temporary = str(self.home), str(self.temporary)
        folders = {
            f"XDG_{name}_HOME": f"{home}/{name.lower()}" for name in ("DATA", "CONFIG", "CACHE", "STATE")
        }
        return environment(
            HOME=home, USERPROFILE=home, TMPDIR=temporary, TEMP=temporary, TMP=temporary, **folders
        )

    def files(self) -> list[Path]:
        """Everything that lies there."""
        return sorted(
            one for folder in (self.home, self.temporary) for one in folder.rglob("*") if one.is_file()
        )


@pytest.fixture
def surroundings(tmp_path: Path) -> Surroundings:
    """An empty home and an empty temporary folder."""
    made = Surroundings(home=tmp_path / "home", temporary=tmp_path / "temporary")
    made.home.mkdir()
    made.temporary.mkdir()
    return made
