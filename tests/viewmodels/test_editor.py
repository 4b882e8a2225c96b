"""Typing is never lost: drafts within two seconds, restored exactly, gone once it is saved."""

import pytest
from pytestqt.qtbot import QtBot

from r2p_field.bootstrap import Program
from r2p_field.domain.observation import ObservationType
from r2p_field.viewmodels.editor import EditorModel
from r2p_field.viewmodels.jobs import ImmediateRunner, JobRunner
from r2p_field.viewmodels.kept import DRAFT_AFTER


@pytest.fixture
def editor(program: Program, runner: ImmediateRunner) -> EditorModel:
    model = EditorModel(program, runner)
    model.begin()
    return model


def test_what_is_typed_is_kept_within_two_seconds(
    editor: EditorModel, program: Program, qtbot: QtBot
) -> None:
    assert DRAFT_AFTER < 2000
    with qtbot.waitSignal(editor.draft_kept, timeout=2000):
        editor.put("what", "Shops were marked")
    assert len(program.observations.drafts()) == 1


def test_going_on_typing_does_not_put_the_draft_off(
    editor: EditorModel, program: Program, qtbot: QtBot
) -> None:
    editor.put("what", "Shops")
    left = editor._timer.remainingTime()
    editor.put("what", "Shops were")
    assert editor._timer.remainingTime() <= left


def test_a_draft_is_restored_with_what_could_not_be_read(
    editor: EditorModel, program: Program, runner: ImmediateRunner
) -> None:
    editor.put("type", ObservationType.RUMOUR)
    editor.put("where.words", "behind the market")
    editor.put_unread("where.lat", "four point three")
    editor.keep_draft()
    again = EditorModel(program, runner)
    again.resume(program.observations.drafts()[0].id)
    assert again.typed == editor.typed
    assert not again.unkept


def test_every_change_goes_into_the_same_draft(editor: EditorModel, program: Program) -> None:
    for words in ("a", "ab", "abc"):
        editor.put("what", words)
        editor.keep_draft()
    assert len(program.observations.drafts()) == 1


def test_saving_records_it_and_removes_the_draft(editor: EditorModel, program: Program, qtbot: QtBot) -> None:
    editor.put("what", "Shops were marked")
    editor.keep_draft()
    with qtbot.waitSignal(editor.saved) as heard:
        editor.save()
    assert heard.args is not None
    assert program.observations.drafts() == ()
    view = program.observations.get(heard.args[0].record)
    assert view.observation is not None
    assert view.observation.what == "Shops were marked"
    assert editor.blank


def test_saving_while_the_draft_is_on_its_way_leaves_no_draft(program: Program, qtbot: QtBot) -> None:
    threads = JobRunner()
    model = EditorModel(program, threads)
    model.begin()
    model.put("what", "Shops were marked")
    model.keep_draft()
    model.save()
    qtbot.waitUntil(lambda: not threads.busy)
    assert program.observations.drafts() == ()
    assert program.observations.search("shops")


def test_nothing_said_is_not_saved_and_not_lost(editor: EditorModel, qtbot: QtBot) -> None:
    editor.put("title", "a title")
    with qtbot.waitSignal(editor.failed) as heard:
        editor.save()
    assert heard.args is not None
    assert heard.args[0].code == "no-account"
    assert editor.typed.get("title") == "a title"


def test_a_correction_goes_after_the_earlier_words_with_its_reason(
    editor: EditorModel, program: Program
) -> None:
    editor.put("what", "Ten shops")
    editor.save()
    [row] = program.observations.search("shops")
    view = program.observations.get(row.row.record)
    assert view.observation is not None
    editor.correct(row.row.record, view.observation)
    assert editor.correcting
    editor.put("what", "Twelve shops")
    editor.save("counted again")
    history = program.observations.get(row.row.record).history
    assert [one.reason for one in history] == ["", "counted again"]


def test_throwing_away_removes_the_draft(editor: EditorModel, program: Program) -> None:
    editor.put("what", "a mistake")
    editor.keep_draft()
    editor.throw_away()
    assert program.observations.drafts() == ()


def test_the_hints_tell_what_is_missing_and_what_may_give_somebody_away(editor: EditorModel) -> None:
    editor.put("what", "I met Jean Kossi near the well.")
    advice = editor.advice()
    assert "where" in advice.missing
    assert any(one.code == "giveaway_name" for one in advice.problems)


def test_what_cannot_be_read_is_said_once_before_it_is_let_go(
    editor: EditorModel, program: Program, qtbot: QtBot
) -> None:
    editor.put("what", "Boys were beaten")
    editor.put_unread("counts.a.boys", "dozens")
    with qtbot.waitSignal(editor.failed) as heard:
        editor.save()
    assert heard.args[0].code == "unread"
    assert program.observations.drafts()
    with qtbot.waitSignal(editor.saved):
        editor.save()
    assert not program.observations.drafts()


def test_another_thing_that_cannot_be_read_is_said_too(editor: EditorModel, qtbot: QtBot) -> None:
    editor.put("what", "Boys were beaten")
    editor.put_unread("counts.a.boys", "dozens")
    editor.save()
    editor.put_unread("when.start", "yesterday")
    with qtbot.waitSignal(editor.failed):
        editor.save()
    editor.begin()
    editor.put("what", "Boys were beaten again")
    editor.put_unread("counts.a.boys", "dozens")
    with qtbot.waitSignal(editor.failed):
        editor.save()
