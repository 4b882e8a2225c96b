"""What a victim does to the ways into records: another passphrase, of closed and of open ones."""

from __future__ import annotations

from pathlib import Path

from nightly.kill9.yard import Acknowledge, Job, Yard, unsound
from r2p_field.crypto import kdf
from r2p_field.vault import slots
from r2p_field.vault.errors import WrongPassphrase
from r2p_field.vault.new_passphrase import change_closed

_CHANGES = 20


def _device(yard: Yard, place: Path) -> None:
    yard.put(place, yard.device)


def _word(number: int) -> str:
    return f"passphrase number {number} of many quiet words"


def _change(yard: Yard, place: Path, acknowledge: Acknowledge) -> None:
    old = yard.passphrase
    for number in range(_CHANGES):
        if number % 2:
            program = yard.unlock(place / "records", old)
            program.safety.change_passphrase(old, _word(number), kdf.FLOOR)
            program.upkeep.close(ending=False)
        else:
            secret = slots.Secret(passphrase=old)
            change_closed(place / "records", _word(number), secret, parameters=kdf.FLOOR)
        acknowledge(str(number))
        old = _word(number)


def _after_changing(yard: Yard, place: Path, acknowledged: list[str]) -> list[str]:
    done = len(acknowledged)
    words = [yard.passphrase, *map(_word, range(_CHANGES))]
    before = [number for number in range(len(words)) if _opens(place, words[number])]
    if not before or not set(before) <= {done, done + 1}:
        return [f"after {done} changes these open: {before}"]
    program = yard.looked_at(place / "records", words[before[-1]])
    found = unsound(program, yard.device.chain)
    program.upkeep.close(ending=False)
    after = [number for number in range(len(words)) if _opens(place, words[number])]
    return found if len(after) == 1 else [*found, f"after the next unlocking these open: {after}"]


def _opens(place: Path, passphrase: str) -> bool:
    try:
        slots.unlock(place / "records", slots.Secret(passphrase=passphrase))
    except WrongPassphrase:
        return False
    return True


JOBS = {"changing the passphrase": Job(prepare=_device, work=_change, look=_after_changing)}
