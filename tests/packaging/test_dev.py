"""What `python3 packaging/dev.py` says before and instead of setting anything up."""

import os
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

from nightly.catalogue import CAMPAIGNS

ROOT = Path(__file__).resolve().parents[2]
TASKS = (
    "demo",
    "start",
    "cli",
    "test",
    "lint",
    "bench",
    "nightly",
    "translations",
    "build",
    "release",
    "frozen",
)


@pytest.fixture
def checkout(tmp_path: Path) -> Path:
    """A checkout in which nothing is set up, in a folder whose name has a space."""
    root = tmp_path / "a checkout"
    for name in ("packaging", "requirements"):
        shutil.copytree(ROOT / name, root / name, ignore=shutil.ignore_patterns("__pycache__", "bench"))
    shutil.copy(ROOT / "pyproject.toml", root)
    return root


def dev(root: Path, *arguments: str, **variables: str) -> subprocess.CompletedProcess[str]:
    env = {k: v for k, v in os.environ.items() if k not in {"DISPLAY", "WAYLAND_DISPLAY", "CI"}} | variables
    command = [sys.executable, str(root / "packaging" / "dev.py"), *arguments]
    return subprocess.run(
        command, env=env, stdin=subprocess.DEVNULL, capture_output=True, text=True, check=False
    )


def refused(done: subprocess.CompletedProcess[str]) -> str:
    """Check that a task gave up as it should, in one line without a traceback; return the line."""
    assert done.returncode == 1, done.stderr
    assert done.stdout == ""
    [line] = [line for line in done.stderr.splitlines() if not line.startswith("· ")]
    return line


def test_help_lists_every_task_with_a_sentence(checkout: Path) -> None:
    done = dev(checkout, "--help")
    listed = [line.split() for line in done.stdout.partition("tasks:\n")[2].splitlines()]
    assert tuple(words[0] for words in listed) == TASKS
    assert all(len(words) > 3 for words in listed)
    assert not (checkout / ".venv").exists()


@pytest.mark.parametrize("arguments", [(), ("dance",)])
def test_an_unknown_task_is_a_usage_error_that_sets_nothing_up(
    checkout: Path, arguments: tuple[str, ...]
) -> None:
    assert dev(checkout, *arguments).returncode == 2
    assert not (checkout / ".venv").exists()


def test_nightly_lists_its_campaigns(checkout: Path) -> None:
    listed = dev(checkout, "nightly", "--list").stdout.splitlines()
    named = [line.split()[0] for line in listed if not line.startswith(" ")]
    assert named == [*(one.name for one in CAMPAIGNS), "bench"]
    assert "last: never run" in listed[1]


def test_an_unknown_campaign_is_refused_by_name(checkout: Path) -> None:
    assert "no campaign moonlight" in refused(dev(checkout, "nightly", "moonlight"))


@pytest.mark.parametrize("task", ["lint", "build"])
def test_a_task_without_arguments_says_so(checkout: Path, task: str) -> None:
    assert "--fix was not understood" in refused(dev(checkout, task, "--fix"))


def test_the_window_is_not_opened_where_nobody_can_see_it(checkout: Path) -> None:
    assert "no display" in refused(dev(checkout, "start"))


def test_a_checkout_that_cannot_be_written_is_said_to_be_so(checkout: Path) -> None:
    (checkout / "build").write_text("a file where a folder must be", "utf-8")
    assert "Copy the checkout to a folder of your own" in refused(dev(checkout, "lint"))


def test_an_old_python_is_told_which_one_to_use() -> None:
    program = f"""
import sys, runpy
sys.version_info = (3, 9, 2, "final", 0)
runpy.run_path({str(ROOT / "packaging" / "dev.py")!r}, run_name="__main__")
"""
    done = subprocess.run([sys.executable, "-c", program], capture_output=True, text=True, check=False)
    assert "needs Python 3.11, 3.12 or 3.13; this is 3.9" in refused(done)


def test_a_python_without_venv_is_told_what_to_install(checkout: Path) -> None:
    """Debian's python3 alone has no ensurepip; here an import hook takes it away."""
    program = f"""
import sys, importlib.util, runpy
find = importlib.util.find_spec
importlib.util.find_spec = lambda name, package=None: None if name == "ensurepip" else find(name, package)
sys.path.insert(0, {str(checkout / "packaging")!r})
sys.argv = ["dev.py", "lint"]
runpy.run_path({str(checkout / "packaging" / "dev.py")!r}, run_name="__main__")
"""
    done = subprocess.run([sys.executable, "-c", program], capture_output=True, text=True, check=False)
    assert "apt-get install python3-venv" in refused(done)
