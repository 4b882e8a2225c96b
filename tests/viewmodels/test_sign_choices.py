"""What the picker keeps in the records: pins, what was used last, and a programme's own list."""

from pathlib import Path

import pytest

from r2p_field.bootstrap import Program
from r2p_field.domain.picking import MOST_PINNED
from r2p_field.viewmodels.jobs import ImmediateRunner
from r2p_field.viewmodels.sign_choices import SignChoices
from r2p_field.viewmodels.told import Told


@pytest.fixture
def choices(program: Program, runner: ImmediateRunner) -> SignChoices:
    return SignChoices(program, runner)


def again(program: Program, runner: ImmediateRunner) -> SignChoices:
    later = SignChoices(program, runner)
    later.load()
    return later


def test_pins_and_what_was_chosen_last_are_there_the_next_time(
    choices: SignChoices, program: Program, runner: ImmediateRunner
) -> None:
    first, second = choices.signs[0].id, choices.signs[1].id
    assert choices.pin(first)
    choices.chose([second])
    choices.chose([first])
    later = again(program, runner)
    assert later.pinned == (first,)
    assert later.recent == (first, second)
    later.pin(first)
    assert again(program, runner).pinned == ()


def test_one_pin_too_many_is_refused_and_the_others_stay(choices: SignChoices) -> None:
    for choice in choices.signs[:MOST_PINNED]:
        assert choices.pin(choice.id)
    assert not choices.pin(choices.signs[MOST_PINNED].id)
    assert len(choices.pinned) == MOST_PINNED


def test_a_programme_s_list_comes_first_until_it_is_put_away(
    choices: SignChoices, program: Program, runner: ImmediateRunner, tmp_path: Path
) -> None:
    shipped = choices.core
    file = tmp_path / "core.toml"
    file.write_text('core = ["foa2014.rf01.i03", "foa2014.rf01.m02"]', "utf-8")
    choices.use_list(file)
    assert [one.id for one in choices.core] == ["foa2014.rf01.i03", "foa2014.rf01.m02"]
    assert again(program, runner).of_programme
    choices.use_shipped()
    assert choices.core == shipped
    assert not again(program, runner).of_programme


@pytest.mark.parametrize("content", [b'core = ["sg2013.rf99.i01"]', b"\x89PNG", None])
def test_a_list_that_cannot_be_taken_is_told_and_changes_nothing(
    choices: SignChoices, tmp_path: Path, content: bytes | None
) -> None:
    told: list[Told] = []
    choices.failed.connect(told.append)
    before = choices.core
    file = tmp_path / "core.toml"
    if content is not None:
        file.write_bytes(content)
    choices.use_list(file)
    assert choices.core == before
    assert len(told) == 1
    assert told[0].safe
