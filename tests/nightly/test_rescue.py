"""The trial of rescues finds what it must: readers that skip or invent something, checks that look away."""

from __future__ import annotations

import random
import shutil
from collections.abc import Iterator
from dataclasses import replace
from typing import Any

import pytest

from bench.scene import Scene, scene
from nightly.damage import harm
from nightly.rescue import Whole, attempt, furnished
from r2p_field.vault import btree, rescued_rows, salvage
from r2p_field.vault.check import Verdict
from r2p_field.vault.pages import Page, PageFile, Trust


@pytest.fixture(scope="module")
def stage(tmp_path_factory: pytest.TempPathFactory) -> Iterator[tuple[Scene, Whole]]:
    with scene(tmp_path_factory.mktemp("rescue") / "scene", size=1, devices=0) as made:
        yield made, furnished(made)


def found(stage: tuple[Scene, Whole], *numbers: int) -> set[str]:
    """Return what some tries find."""
    told = [attempt(*stage, random.Random(number))[1] for number in numbers]
    return {one.split(":")[0] for some in told for one in some}


def test_nothing_is_found_of_the_program_as_it_is(stage: tuple[Scene, Whole]) -> None:
    assert found(stage, 1, 2) == set()


def test_a_check_that_looks_away_is_found(
    stage: tuple[Scene, Whole], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("r2p_field.services.rescuing.look_at", lambda *_: Verdict(unread=False))
    monkeypatch.setattr("r2p_field.services.upkeep.check.check", lambda *_: Verdict())
    numbers = [number for number in range(60) if _kind(stage, number) in {"photos", "flip"}][:6]
    assert "the check found nothing" in found(stage, *numbers)


def test_a_reader_that_does_not_follow_long_rows_is_found(
    stage: tuple[Scene, Whole], monkeypatch: pytest.MonkeyPatch
) -> None:
    real = btree._cell

    def short(page: Page, kind: int, at: int) -> Any:
        cell = real(page, kind, at)
        return replace(cell, further=0) if cell.further else cell

    monkeypatch.setattr(btree, "_cell", short)
    assert "an entry is lost whose pages are whole" in found(stage, 1)


def test_a_reader_that_believes_damaged_pages_is_found(
    stage: tuple[Scene, Whole], monkeypatch: pytest.MonkeyPatch
) -> None:
    real = PageFile._opened
    monkeypatch.setattr(
        PageFile, "_opened", lambda self, number, raw, trust: real(self, number, raw, Trust.VERIFIED)
    )
    monkeypatch.setattr(salvage, "fits", lambda *_: True)
    numbers = [number for number in range(120) if _kind(stage, number) == "flip"]
    assert found(stage, *numbers) & {
        "a content does not fit its commitment",
        "a content is not what was written",
        "a draft was invented",
        "the check found nothing",
    }


def test_a_rescue_that_writes_into_the_damaged_files_is_found(
    stage: tuple[Scene, Whole], monkeypatch: pytest.MonkeyPatch
) -> None:
    real = PageFile.__enter__

    def writing(self: PageFile) -> PageFile:
        (self._path.parent / "note").write_bytes(b"looked at")
        return real(self)

    monkeypatch.setattr(PageFile, "__enter__", writing)
    assert "the damaged files were written" in found(stage, 3)


def test_entries_that_are_dropped_are_found(
    stage: tuple[Scene, Whole], monkeypatch: pytest.MonkeyPatch
) -> None:
    real = rescued_rows._parts
    monkeypatch.setattr(rescued_rows, "_parts", lambda told: ([*part][5:] for part in real(told)))
    assert "an entry is lost whose pages are whole" in found(stage, 1, 2)


def _kind(stage: tuple[Scene, Whole], number: int) -> str:
    """Return which damage a try does, without doing anything else."""
    made, whole = stage
    folder = made.place("look")
    shutil.copytree(whole.folder, folder)
    try:
        return harm(folder, random.Random(number)).kind
    finally:
        shutil.rmtree(folder)
