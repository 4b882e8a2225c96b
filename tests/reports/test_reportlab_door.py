"""A laptop that was taken and given back cannot run code through our printing."""

import os
import subprocess
import sys
from pathlib import Path

TRAP = "open({!r}, 'w').write('sprung')\n"
OPEN = "from r2p_field.reports.reportlab_door import open_door\nassert open_door().trustedSchemes == ['data']"


def surroundings(home: Path) -> dict[str, str]:
    path = os.pathsep.join(part for part in sys.path if part)
    return {**os.environ, "HOME": str(home), "USERPROFILE": str(home), "PYTHONPATH": path}


def sprung(home: Path, file: str) -> bool:
    mark = home / "mark"
    (home / file).write_text(TRAP.format(str(mark)), "utf-8")
    env = surroundings(home)
    subprocess.run([sys.executable, "-c", OPEN], check=True, env=env, cwd=home)
    return mark.exists()


def test_settings_planted_in_the_home_folder_are_not_run(tmp_path: Path) -> None:
    assert not sprung(tmp_path, ".reportlab_settings")


def test_a_settings_module_planted_where_the_program_starts_is_not_run(tmp_path: Path) -> None:
    assert not sprung(tmp_path, "reportlab_settings.py")


def test_without_the_door_the_planted_settings_would_run(tmp_path: Path) -> None:
    mark = tmp_path / "mark"
    (tmp_path / ".reportlab_settings").write_text(TRAP.format(str(mark)), "utf-8")
    env = surroundings(tmp_path)
    subprocess.run([sys.executable, "-c", "import reportlab.rl_config"], check=True, env=env, cwd=tmp_path)
    assert mark.exists()
