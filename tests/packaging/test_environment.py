"""What the set-up remembers, and how it notices that it must be done again."""

import json
from collections.abc import Callable
from dataclasses import dataclass, field
from pathlib import Path

import pytest

from workshop.environment import Environment

ROOT = Path(__file__).resolve().parents[2]


@dataclass(frozen=True, slots=True, kw_only=True)
class Recorded(Environment):
    """An environment that writes down what pip would be asked, since asking it needs the network."""

    asked: list[str] = field(default_factory=list)

    def _pip(self, arguments: list[str | Path], purpose: str) -> None:
        self.asked.extend(str(a) for a in arguments if str(a).endswith(".txt") or a == "-e")
        for package in ("alpha-1.0", "beta-2.0"):
            record = self.venv / "lib" / "python3.11" / "site-packages" / f"{package}.dist-info" / "RECORD"
            record.parent.mkdir(parents=True, exist_ok=True)
            record.touch()


SetUp = Callable[..., list[str]]


@pytest.fixture
def root(tmp_path: Path) -> Path:
    for name in ("pyproject.toml", "packaging/hatch_build.py", "src/r2p_field/__init__.py"):
        (tmp_path / name).parent.mkdir(parents=True, exist_ok=True)
        (tmp_path / name).write_text(name, "utf-8")
    for name in ("app", "dev"):
        (tmp_path / "requirements").mkdir(exist_ok=True)
        (tmp_path / "requirements" / f"{name}.txt").write_text(f"{name}==1.0\n", "utf-8")
    (tmp_path / ".venv").mkdir()
    return tmp_path


@pytest.fixture
def set_up(root: Path) -> SetUp:
    """Set the checkout up; return what pip was asked, requirement files by their name."""

    def run(*sets: str) -> list[str]:
        environment = Recorded(root=root)
        environment._install(sets)
        return [Path(asked).stem for asked in environment.asked]

    return run


def test_the_second_time_there_is_nothing_to_do(set_up: SetUp) -> None:
    assert set_up("app") == ["app", "-e"]
    assert set_up("app") == []


def test_only_what_is_new_is_installed(set_up: SetUp) -> None:
    set_up("app")
    assert set_up("app", "dev") == ["dev", "-e"]


def test_changed_requirements_are_installed_again(set_up: SetUp, root: Path) -> None:
    set_up("app", "dev")
    (root / "requirements" / "dev.txt").write_text("dev==2.0\n", "utf-8")
    assert set_up("app", "dev") == ["dev", "-e"]


@pytest.mark.parametrize("name", ["pyproject.toml", "packaging/hatch_build.py"])
def test_a_changed_build_puts_the_checkout_in_again(set_up: SetUp, root: Path, name: str) -> None:
    set_up("app")
    (root / name).write_text("changed", "utf-8")
    assert set_up("app") == ["-e"]


def test_a_package_that_somebody_removed_brings_everything_back(set_up: SetUp, root: Path) -> None:
    set_up("app", "dev")
    [record] = root.glob(".venv/lib/*/site-packages/beta-2.0.dist-info/RECORD")
    record.unlink()
    assert set_up("app") == ["app", "-e"]
    assert set_up("dev") == ["dev", "-e"]


@pytest.mark.parametrize("stamp", ["", "{", "[]", '{"app": 1}'])
def test_a_damaged_memory_means_doing_it_again(set_up: SetUp, root: Path, stamp: str) -> None:
    set_up("app")
    (root / ".venv" / "r2p-field.json").write_text(stamp, "utf-8")
    assert set_up("app") == ["app", "-e"]


def test_a_set_up_that_was_killed_is_remembered_as_half_done(root: Path) -> None:
    class Killed(Recorded):
        def _pip(self, arguments: list[str | Path], purpose: str) -> None:
            raise KeyboardInterrupt

    with pytest.raises(KeyboardInterrupt):
        Killed(root=root)._install(("app",))
    assert (root / ".venv" / "setting-up").exists()
    assert not (root / ".venv" / "r2p-field.json").exists()


def test_a_moved_checkout_is_put_in_again(
    set_up: SetUp, root: Path, tmp_path_factory: pytest.TempPathFactory
) -> None:
    set_up("app")
    moved = root.rename(tmp_path_factory.mktemp("elsewhere") / "checkout")
    again = Recorded(root=moved)
    again._install(("app",))
    assert [Path(asked).stem for asked in again.asked] == ["app", "-e"]


def test_a_task_finds_our_python_first_and_no_display(root: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    for name in ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM", "LC_ALL", "LC_CTYPE", "LANG"):
        monkeypatch.delenv(name, raising=False)
    monkeypatch.setenv("PYTHONPATH", "/elsewhere")
    environment = Environment(root=root)
    variables = environment.variables()
    assert variables["PATH"].startswith(str(environment.python.parent))
    assert variables["QT_QPA_PLATFORM"] == "offscreen"
    assert variables["LC_ALL"] == "C.UTF-8"
    assert "PYTHONPATH" not in variables


def test_a_display_that_is_there_is_used(root: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("DISPLAY", ":7")
    monkeypatch.delenv("QT_QPA_PLATFORM", raising=False)
    assert "QT_QPA_PLATFORM" not in Environment(root=root).variables()


def test_the_memory_is_plain_json_that_a_person_can_read(set_up: SetUp, root: Path) -> None:
    set_up("app")
    kept = json.loads((root / ".venv" / "r2p-field.json").read_text("utf-8"))
    assert kept["packages"] == ["alpha-1.0.dist-info", "beta-2.0.dist-info"]
