"""What was saved is signed soon after, without anybody waiting for it."""

from functools import partial

from pytestqt.qtbot import QtBot

from r2p_field.bootstrap import Program
from r2p_field.ledger.checkpoint import read_checkpoint
from r2p_field.viewmodels.jobs import ImmediateRunner
from r2p_field.viewmodels.workspace import Workspace


def signed(program: Program) -> int:
    vault = program.upkeep._vault
    held = vault.store.last_checkpoint(vault.feed)
    return -1 if held is None else read_checkpoint(held).seq


def is_signed_after(before: int, program: Program) -> bool:
    return signed(program) > before


def test_a_save_is_answered_before_it_is_signed_and_signed_within_five_seconds(
    program: Program, runner: ImmediateRunner, qtbot: QtBot
) -> None:
    workspace = Workspace(program, runner)
    for number, writing in enumerate((workspace.editor, workspace.quick, workspace.flash)):
        before = signed(program)
        writing.begin()
        writing.put("what", f"Shops were marked, number {number}")
        with qtbot.waitSignal(writing.saved):
            writing.save()
        assert signed(program) == before
        qtbot.waitUntil(partial(is_signed_after, before, program), timeout=5000)
    workspace.give_up()


def test_several_saves_are_signed_at_once(program: Program, runner: ImmediateRunner, qtbot: QtBot) -> None:
    workspace = Workspace(program, runner)
    for number in range(3):
        workspace.quick.begin()
        workspace.quick.put("what", f"Shops were marked, number {number}")
        workspace.quick.save()
    assert signed(program) == -1
    assert workspace.signing._timer.isActive()
    qtbot.waitUntil(lambda: signed(program) == 2, timeout=5000)
    workspace.give_up()
    assert not workspace.signing._timer.isActive()
