"""Making and opening records: the code once, the wrong passphrase in plain words."""

from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from r2p_field.viewmodels.jobs import ImmediateRunner
from r2p_field.viewmodels.start import Starter, StartModel
from r2p_field.viewmodels.told import Told

PASSPHRASE = "correct horse battery staple lamp"


@pytest.fixture
def model(starter: Starter, runner: ImmediateRunner) -> StartModel:
    return StartModel(starter, runner)


def test_new_records_open_once_the_code_was_written_down(
    model: StartModel, tmp_path: Path, qtbot: QtBot
) -> None:
    codes: list[str] = []
    opened: list[object] = []
    model.made.connect(codes.append)
    model.opened.connect(opened.append)
    model.create(tmp_path / "new", PASSPHRASE)
    assert len(codes) == 1
    assert opened == []
    model.code_written_down()
    model.code_written_down()
    assert len(opened) == 1
    opened[0].upkeep.close()  # type: ignore[attr-defined]


@pytest.mark.parametrize(
    ("passphrase", "code"),
    [("wrong horse battery staple lamp", "wrong-passphrase"), ("short", "wrong-passphrase")],
)
def test_a_wrong_passphrase_is_told_in_plain_words(
    model: StartModel, starter: Starter, tmp_path: Path, passphrase: str, code: str
) -> None:
    starter.create(tmp_path / "new", PASSPHRASE).program.upkeep.close()
    failures: list[Told] = []
    model.failed.connect(failures.append)
    model.open(tmp_path / "new", passphrase=passphrase)
    assert [one.code for one in failures] == [code]
    assert all((failures[0].what, failures[0].safe, failures[0].next))


def test_the_code_on_paper_opens_them_too(model: StartModel, tmp_path: Path, qtbot: QtBot) -> None:
    codes: list[str] = []
    model.made.connect(codes.append)
    model.opened.connect(lambda program: program.upkeep.close())
    model.create(tmp_path / "new", PASSPHRASE)
    model.code_written_down()
    with qtbot.waitSignal(model.opened):
        model.open(tmp_path / "new", code=codes[0])


def test_a_weak_passphrase_is_refused_and_nothing_is_made(model: StartModel, tmp_path: Path) -> None:
    failures: list[Told] = []
    model.failed.connect(failures.append)
    model.create(tmp_path / "new", "12345678901234")
    assert len(failures) == 1
    assert not (tmp_path / "new").exists()


def test_the_suggestion_is_six_words_and_another_one_each_time(model: StartModel) -> None:
    first, second = model.suggest(), model.suggest()
    assert len(first.replace("-", " ").split()) == 6
    assert first != second
