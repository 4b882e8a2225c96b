"""The locks: every version with its hashes, no address of an index, no two versions of one package."""

import re
import subprocess
import sys
import tomllib
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[2]
LOCKS = ("app", "setup", "dev", "fuzz", "build")
PIN = re.compile(r"^([a-z0-9][a-z0-9._-]*)==([^\s;]+)", re.MULTILINE)


def text(lock: str) -> str:
    return (ROOT / "requirements" / f"{lock}.txt").read_text("utf-8")


def pins(lock: str) -> dict[str, str]:
    return dict(PIN.findall(text(lock)))


def wanted() -> dict[str, list[str]]:
    """Return what pyproject.toml asks for, by the lock that must have it."""
    settings = tomllib.loads((ROOT / "pyproject.toml").read_text("utf-8"))
    return {"app": settings["project"]["dependencies"], **settings["dependency-groups"]}


@pytest.mark.parametrize("lock", LOCKS)
def test_every_package_comes_with_hashes(lock: str) -> None:
    entries = re.split(r"\n(?=\S)", text(lock))
    packages = [entry for entry in entries if not entry.startswith("#")]
    assert packages
    assert [entry.splitlines()[0] for entry in packages if "--hash=sha256:" not in entry] == []


@pytest.mark.parametrize("lock", LOCKS)
def test_no_lock_names_an_address(lock: str) -> None:
    assert not re.search(r"://|--(extra-)?index-url|--find-links", text(lock))


@pytest.mark.parametrize("lock", LOCKS)
def test_each_lock_has_what_the_project_asks_for(lock: str) -> None:
    names = {re.split(r"[<>=\[; ]", wish)[0].lower().replace("_", "-") for wish in wanted()[lock]}
    assert names <= pins(lock).keys()


def test_no_two_locks_disagree_on_a_version() -> None:
    versions: dict[str, set[str]] = {}
    for lock in LOCKS:
        for name, version in pins(lock).items():
            versions.setdefault(name, set()).add(version)
    assert {name: found for name, found in versions.items() if len(found) > 1} == {}


def test_qt_is_the_last_release_that_python_3_11_survives() -> None:
    assert pins("app")["pyside6-essentials"] == "6.11.3"
    assert "PySide6-Essentials==6.11.3" in wanted()["app"]


def test_the_locks_lack_nothing_that_a_package_needs() -> None:
    """They are installed without looking for more, so that no version comes in that nobody pinned."""
    done = subprocess.run(
        [sys.executable, "-m", "pip", "check"], capture_output=True, text=True, check=False, timeout=120
    )
    assert done.returncode == 0, done.stdout
