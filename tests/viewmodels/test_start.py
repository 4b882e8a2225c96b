"""Making and opening records: the code once, the wrong passphrase in plain words."""

import threading
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from r2p_field.services.paper_code import as_halves
from r2p_field.services.passphrases import Holds, Judgement, Weakness
from r2p_field.viewmodels.jobs import ImmediateRunner
from r2p_field.viewmodels.paper_code import TypedWords
from r2p_field.viewmodels.start import Program, Starter, StartModel
from r2p_field.viewmodels.told import Told

PASSPHRASE = "correct horse battery staple lamp"


@pytest.fixture
def home(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    for name in ("HOME", "USERPROFILE"):
        monkeypatch.setenv(name, str(tmp_path / "home"))
    (tmp_path / "home").mkdir()
    return tmp_path / "home"


@pytest.fixture
def model(starter: Starter, runner: ImmediateRunner) -> StartModel:
    return StartModel(starter, runner)


def test_new_records_open_once_the_first_questions_are_answered(
    model: StartModel, tmp_path: Path, qtbot: QtBot
) -> None:
    codes: list[str] = []
    opened: list[Program] = []
    model.made.connect(codes.append)
    model.opened.connect(opened.append)
    model.create(tmp_path / "new", PASSPHRASE)
    assert len(codes) == 1
    assert opened == []
    model.finish("security focal point", "")
    model.finish("", "")
    assert len(opened) == 1
    chosen = opened[0].preferences.read()
    assert (chosen.emergency_role, chosen.phone_tree) == ("security focal point", "")
    opened[0].upkeep.close()


def test_a_code_that_was_only_shown_is_asked_for_from_the_same_day_on(
    model: StartModel, tmp_path: Path
) -> None:
    opened: list[Program] = []
    model.opened.connect(opened.append)
    model.create(tmp_path / "new", PASSPHRASE)
    model.finish("", "")
    assert opened[0].recovery.state().due
    opened[0].upkeep.close()


def test_words_typed_back_are_tried_on_the_key_file(model: StartModel, tmp_path: Path, qtbot: QtBot) -> None:
    codes: list[str] = []
    failures: list[Told] = []
    model.made.connect(codes.append)
    model.opened.connect(lambda program: program.upkeep.close())
    model.create(tmp_path / "new", PASSPHRASE)
    paper = model.paper()
    paper.failed.connect(failures.append)
    words = paper.words(codes[0])
    paper.type_back(" ".join((*words[1:], words[0])))
    paper.type_back(" ".join(("zzzz", *words[1:])))
    assert [one.code for one in failures[1:]] == ["bad-code-words"]
    assert "Word 1, “zzzz”" in failures[1].what
    with qtbot.waitSignal(paper.kept):
        paper.type_back(" ".join(words))
    model.finish("", "")


def test_a_half_alone_is_told_by_its_number(model: StartModel, tmp_path: Path) -> None:
    codes: list[str] = []
    failures: list[Told] = []
    model.made.connect(codes.append)
    model.opened.connect(lambda program: program.upkeep.close())
    model.create(tmp_path / "new", PASSPHRASE)
    model.finish("", "")
    paper_words = as_halves(codes[0], model._starter.resources)
    model.failed.connect(failures.append)
    model.open(tmp_path / "new", code=" ".join(paper_words.second))
    assert "half 2" in failures[0].what
    model.open(tmp_path / "new", code=" ".join((*paper_words.second, *paper_words.first)))
    assert len(failures) == 1


def test_while_typing_only_finished_words_are_judged(model: StartModel, tmp_path: Path) -> None:
    model.opened.connect(lambda program: program.upkeep.close())
    model.create(tmp_path / "new", PASSPHRASE)
    paper = model.paper()
    assert paper.look("aban") == TypedWords(count=1, unknown=None)
    assert paper.look("abandn") == TypedWords(count=1, unknown=None)
    assert paper.look("ability abandn ") == TypedWords(count=2, unknown=(2, "abandn"))
    assert paper.look("Abil, aban. 3 zoo") == TypedWords(count=3, unknown=None)
    model.finish("", "")


def test_an_own_sentence_is_judged_low_and_the_suggestion_by_what_it_has(model: StartModel) -> None:
    suggested = model.suggest()
    assert model.judge(suggested) == Judgement(bits=66.0, holds=Holds.ALWAYS, exact=True, refused=None)
    assert model.judge(suggested + " x").exact is False
    assert model.judge("the river was low that year").holds is Holds.DAYS
    assert model.judge("12345").refused is Weakness.TOO_SHORT


def test_looking_around_opens_records_of_their_own_that_say_so(
    model: StartModel, starter: Starter, home: Path, qtbot: QtBot
) -> None:
    opened: list[Program] = []
    model.opened.connect(opened.append)
    model.explore()
    assert opened[0].sample
    assert not (home / "R2P-Field-records").exists()
    opened[0].upkeep.close()


def test_cards_and_failures_of_new_records_need_new_records(model: StartModel) -> None:
    with pytest.raises(LookupError):
        model.paper()


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
    model.finish("", "")
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


def test_the_lock_screen_waits_for_the_process_that_is_still_closing(
    starter: Starter, tmp_path: Path, qtbot: QtBot
) -> None:
    held = starter.create(tmp_path / "held", PASSPHRASE).program
    opened: list[Program] = []
    failures: list[Told] = []
    for patience in (0.0, 30.0):
        model = StartModel(starter, ImmediateRunner(), patience=patience)
        model.opened.connect(opened.append)
        model.failed.connect(failures.append)
        if patience:
            closing = threading.Timer(0.3, held.upkeep.close)
            closing.start()
        model.open(tmp_path / "held", passphrase=PASSPHRASE)
    assert [one.code for one in failures] == ["vault-busy"]
    assert len(opened) == 1
    opened[0].upkeep.close()
