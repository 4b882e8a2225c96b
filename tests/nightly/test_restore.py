"""Histories of copies find what they are for: without a guard of the program each of them fails."""

from __future__ import annotations

import random

import pytest

from nightly.machines import Machine, World, programme
from nightly.restore import History
from r2p_field.services import import_body
from r2p_field.services.resources import Resources
from r2p_field.vault.installation import Installation


@pytest.fixture(scope="module")
def set_up(tmp_path_factory: pytest.TempPathFactory) -> tuple[World, Machine, Machine]:
    world = World(folder=tmp_path_factory.mktemp("world"), resources=Resources())
    return (world, *programme(world))


def played(set_up: tuple[World, Machine, Machine], kind: str) -> list[str]:
    history = History(*set_up, random.Random(1))
    history.play(kind)
    found = history.judged()
    history.forget()
    return found


def test_without_the_mark_in_the_profile_a_cloned_folder_forks(
    set_up: tuple[World, Machine, Machine], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(Installation, "recognises", lambda *_: True)
    assert "a chain was forked though no computer was put back or doubled" in played(set_up, "folder cloned")


def test_without_hearing_from_headquarters_doubled_computers_fork_on(
    set_up: tuple[World, Machine, Machine], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(import_body, "_begin_anew_if_behind", lambda *_: None)
    assert "two computers write one chain" in played(set_up, "computer doubled")


def test_without_its_seconds_a_headquarters_that_was_put_back_is_believed_to_have_what_it_lost(
    set_up: tuple[World, Machine, Machine], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("r2p_field.services.journal.Journal.seconds", lambda _: 0)
    world, hq, device = set_up
    history = History(world, hq, device, random.Random(1))
    for _ in range(3):
        history._write()
        history._send()
        history._arrive()
        history._answer()
        history._hear()
    history._put_back_hq()
    history._bag.clear()
    found = history.judged()
    history.forget()
    assert any(one.startswith("headquarters lacks") for one in found)
