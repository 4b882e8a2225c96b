"""Who can open these records, when they lock by themselves, and the emergency."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import Final

from PySide6.QtCore import QObject, Signal

from r2p_field.domain.errors import R2PError
from r2p_field.domain.policy import Policy
from r2p_field.services.escrow import EscrowState, HeldKey
from r2p_field.services.passphrases import Judgement, judge, suggest
from r2p_field.services.ports import Program
from r2p_field.services.safety import Emergency, Person, Plan, Whose
from r2p_field.services.second_copies import CopyState
from r2p_field.viewmodels.jobs import AnyRunner
from r2p_field.viewmodels.paper_code import told_of_code
from r2p_field.viewmodels.told import Told, told

__all__ = [
    "IDLE_CHOICES",
    "Emergency",
    "EscrowState",
    "HeldKey",
    "Person",
    "Plan",
    "Policy",
    "SafetyModel",
    "SafetyShown",
    "Whose",
]

IDLE_CHOICES: Final = (1, 2, 5, 10, 15, 30)
"""Minutes to choose from. Never is not among them: a laptop is seized when nobody sits before it."""


_NEVER: Final = 1_000_000


@dataclass(frozen=True, slots=True, kw_only=True)
class SafetyShown:
    """Everything that the safety window shows.

    `by_code`: who sits here came in by the code on paper. `passed_over` are packs beside the program that are
    not used.
    """

    people: tuple[Person, ...]
    plan: Plan
    idle_minutes: int
    destroy_all_agreed: bool
    copies: CopyState
    policy: Policy
    escrow: EscrowState
    carried: bool
    by_code: bool = False
    passed_over: int = 0


class SafetyModel(QObject):
    """The ways in and the way out.

    Signals:
        shown(SafetyShown): what stands now.
        done(): what was asked with a passphrase is done: who opens these records is another now.
        failed(Told): a change failed; nothing was changed.
        idle_changed(int): minutes without a key press after which the records lock.
        busy_changed(bool): whether an answer is awaited.
        key_asked(): the organisation offers a recovery key, and the person has not answered yet.
    """

    shown = Signal(SafetyShown)
    done = Signal()
    failed = Signal(Told)
    idle_changed = Signal(int)
    busy_changed = Signal(bool)
    key_asked = Signal()

    def __init__(self, program: Program, runner: AnyRunner) -> None:
        super().__init__()
        self._program = program
        self._runner = runner
        self._suggested = ""

    def look(self) -> None:
        """Read what stands now."""
        self._runner.job(self._read).on_success(self.shown.emit).on_error(R2PError, self._failed).start()

    def look_for_idle(self) -> None:
        """Read after how many minutes the records lock."""
        self._runner.job(self._idle).on_success(self.idle_changed.emit).start()

    def set_idle(self, minutes: int) -> None:
        """Choose after how many minutes without a key press the records lock."""
        self._runner.job(lambda: self._program.preferences.change(idle_minutes=minutes)).on_success(
            lambda _: self.idle_changed.emit(self._program.policy.idle(minutes))
        ).on_error(R2PError, self._failed).start()

    @property
    def most_idle(self) -> int:
        """Minutes after which the records lock at the latest, whatever else was asked for."""
        return self._program.policy.idle(_NEVER)

    def _idle(self) -> int:
        return self._program.policy.idle(self._program.preferences.read().idle_minutes)

    def look_for_key(self) -> None:
        """Find out whether the person has still to say yes or no to a recovery key."""
        self._runner.job(self._program.escrow.state).on_success(
            lambda state: self.key_asked.emit() if state.asked else None
        ).start()

    def let_key_in(self, mine: str) -> None:
        """Let the organisation's recovery key open these records."""
        self._change(lambda: self._program.escrow.let_in(mine))

    def refuse_key(self) -> None:
        """Refuse the organisation's recovery key; nobody asks again for that one."""
        self._runner.job(self._program.escrow.refuse).on_success(lambda _: self.look()).on_error(
            R2PError, self._failed
        ).start()

    def take_key_out(self, mine: str, slot: str) -> None:
        """Let a recovery key open these records no more."""
        self._change(lambda: self._program.escrow.take_out(mine, slot))

    def agree_to_destroy_all(self, agreed: bool) -> None:
        """Keep what the people who share these records agreed on."""
        self._runner.job(lambda: self._program.safety.agree_to_destroy_all(agreed)).on_success(
            lambda _: self.look()
        ).on_error(R2PError, self._failed).start()

    def add_person(self, mine: str, theirs: str, role: str) -> None:
        """Let one more passphrase open these records."""
        self._change(lambda: self._program.safety.add_person(mine, theirs, role))

    def remove_person(self, mine: str, slot: str) -> None:
        """Let somebody's passphrase open these records no more."""
        self._change(lambda: self._program.safety.remove_person(mine, slot))

    def change_passphrase(self, old: str, new: str) -> None:
        """Let a new passphrase open these records in the place of an old one."""
        self._change(lambda: self._program.safety.change_passphrase(old, new))

    def choose_passphrase(self, code: str, new: str, whose: Whose) -> None:
        """Let a new passphrase open these records, for who came in by the code on paper."""
        self._change(lambda: self._program.safety.choose_passphrase(code, new, whose))

    def suggest(self) -> str:
        """Return six random words for a passphrase."""
        self._suggested = suggest(self._program.resources)
        return self._suggested

    def judge(self, passphrase: str) -> Judgement:
        """Say how long a passphrase would hold."""
        return judge(passphrase, self._suggested, self._program.resources)

    def forget_suggestion(self) -> None:
        """Keep no words that may be somebody's passphrase now."""
        self._suggested = ""

    @property
    def plan(self) -> Plan:
        """What an emergency would do, as last read: never waits for other work."""
        return self._program.safety.plan_now

    def emergency(self, does: Emergency) -> Told | None:
        """Take the way in away now, in the window's own thread: no running job may delay it.

        Returns what failed, if anything did.
        """
        try:
            self._program.safety.act(does)
        except R2PError as error:
            return told(error)
        return None

    def _read(self) -> SafetyShown:
        plan = self._program.safety.plan()
        return SafetyShown(
            people=self._program.safety.people(),
            plan=plan,
            idle_minutes=self._idle(),
            policy=self._program.policy,
            escrow=self._program.escrow.state(),
            carried=self._program.safety.carried(),
            by_code=self._program.safety.opened_by_code(),
            destroy_all_agreed=self._program.safety.destroy_all_agreed(),
            copies=self._program.copies.state(),
            passed_over=len(self._program.updates().packs()[1]),
        )

    def _change(self, work: Callable[[], None]) -> None:
        """Change the key file, which takes seconds: the passphrases are stretched."""
        self.busy_changed.emit(True)
        self._runner.job(work).on_success(self._changed).on_error(R2PError, self._failed).finally_(
            lambda: self.busy_changed.emit(False)
        ).start()

    def _changed(self, _: object) -> None:
        self.done.emit()
        self.look()

    def _failed(self, error: R2PError) -> None:
        self.failed.emit(told_of_code(error))
