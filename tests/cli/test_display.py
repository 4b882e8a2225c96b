"""The window from the command line: opened where it can be, and where not a sentence instead of a crash."""

from collections.abc import Sequence
from pathlib import Path

import pytest
from tests.cli.desk import PARTS, in_this_process

from r2p_field.cli.display import display_is_there, somebody_can_see_it
from r2p_field.cli.parts import Parts
from r2p_field.services.ports import Program, Starter


def test_without_a_command_the_window_opens_and_its_exit_code_is_ours(tmp_path: Path) -> None:
    seen: list[tuple[Path, Program | None, Sequence[Path]]] = []

    def window(starter: Starter, program: Program | None, brought: Sequence[Path]) -> int:
        seen.append((starter.profile, program, brought))
        return 3

    packet = tmp_path / "a packet.r2pb"
    for words in ([], ["--window"], ["--take"], ["--take", str(packet)]):
        ended = in_this_process(
            ["--profile-dir", str(tmp_path), *words],
            parts=Parts(starter=PARTS.starter, window=window, selftest=PARTS.selftest),
        )
        assert (ended.code, ended.out) == (3, "")
    assert seen == [*[(tmp_path, None, [])] * 3, (tmp_path, None, [packet])]


@pytest.mark.parametrize("missing", ["PySide6", "PySide6.QtWidgets"])
def test_missing_window_libraries_are_told(missing: str) -> None:
    def window(starter: Starter, program: Program | None, brought: Sequence[Path]) -> int:
        raise ImportError("cannot load", name=missing)

    ended = in_this_process([], parts=Parts(starter=PARTS.starter, window=window, selftest=PARTS.selftest))
    assert (ended.code, ended.out) == (1, "")
    assert "cannot be loaded" in ended.err


@pytest.mark.parametrize("name", ["DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM"])
def test_a_display_is_known_by_what_the_desktop_says(name: str, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("sys.platform", "linux")
    assert display_is_there({name: "x"})
    assert not display_is_there({name: ""})
    monkeypatch.setattr("sys.platform", "darwin")
    assert display_is_there({})


@pytest.mark.parametrize("platform", ["offscreen", "minimal", "vnc:size=800x600"])
def test_a_window_that_nobody_could_close_is_not_opened_unasked(platform: str) -> None:
    assert not somebody_can_see_it({"QT_QPA_PLATFORM": platform, "DISPLAY": ":0"})


def test_a_window_on_a_screen_is_seen() -> None:
    assert somebody_can_see_it({"DISPLAY": ":0"})
    assert somebody_can_see_it({"QT_QPA_PLATFORM": "xcb", "DISPLAY": ":0"})
