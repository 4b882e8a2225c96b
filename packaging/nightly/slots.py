"""The key file altered in every way that a thief with a hex editor, or a failing stick, can alter it.

The right secret must bring back the very master key, out of a generation that is what the program wrote, or a
typed error; a wrong one must open nothing and hear no more than how many generations can be read at all.
"""

from __future__ import annotations

import random
import resource
import shutil
import sys
import time
from collections import Counter
from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any, Final

from nightly.limits import Limit, Outcome
from r2p_field.crypto import kdf, recovery
from r2p_field.crypto.age import Identity
from r2p_field.domain.errors import R2PError
from r2p_field.ledger import canonical
from r2p_field.ledger.errors import LedgerError
from r2p_field.vault import slots
from r2p_field.vault.errors import VaultDamaged, VaultMissing, VaultNewer, WrongPassphrase
from r2p_field.vault.slots import NAME, NEW, OLD, Secret, SlotFile

_TYPED: Final = "river stone lamp goat window seven"
_EVERY: Final = 40
_ESCROW: Final = 3
"""One of 40 tries is with passphrases, which take a fifth of a second each, in one of three rounds they are
with an organisation's recovery key; the others with codes."""
_MOST_SECONDS: Final = {True: 30.0, False: 2.0}
"""With passphrases and without: up to seven slots are stretched, on a busy computer."""
_MOST_MIB: Final = 300
Files = dict[str, bytes]


@dataclass(frozen=True, slots=True, kw_only=True)
class Keys:
    """Two generations of one key file, what opens them, and the key file and code of somebody else."""

    newer: SlotFile
    older: SlotFile
    master: bytearray
    code: bytearray
    other: SlotFile
    other_master: bytearray
    other_code: bytearray
    escrow: Identity
    other_escrow: Identity

    def files(self) -> Files:
        """Return what lies in the folder before anything is altered."""
        return {NAME: self.newer.to_bytes(self.master), OLD: self.older.to_bytes(self.master)}


def run(limit: Limit, folder: Path) -> Outcome:
    """Alter the files anew for each try, and come with the right secret and with wrong ones."""
    folder.mkdir(parents=True)
    try:
        keys = _keys()
        before = _mib()
        failures: list[str] = []
        parts: Counter[str] = Counter()
        for number in limit.tries():
            chance = random.Random(number)  # noqa: S311  (must repeat)
            name, alter = _WAYS[number % len(_WAYS)]
            files = alter(chance, keys)
            found = _Try(folder, keys, files, number)
            failures += [f"try {number} ({name}): {one}" for one in found.failures()]
            parts.update([name, *found.outcomes])
    finally:
        shutil.rmtree(folder)
    if (more := _mib() - before) > _MOST_MIB:
        failures.append(f"{more} MiB of memory more were used")
    return Outcome(tries=sum(parts[name] for name, _ in _WAYS), failures=tuple(failures), parts=dict(parts))


def _keys() -> Keys:
    """Make a key file with two people, a code, a recovery key and a slot of a kind that is not known yet."""
    first, master, code = slots.new_slot_file(_TYPED, kdf.FLOOR)
    second = slots.person_slot(first.vault, master, "another person of that office", kdf.FLOOR)
    later = {"id": "e" * 32, "kdf": {"name": "later"}, "kind": "later", "sealed": "AAAA"}
    escrow = Identity.generate()
    older = first.changed(plus=[second, later, slots.escrow_slot(master, escrow.recipient)])
    other, other_master, other_code = slots.new_slot_file("somebody else in another place", kdf.FLOOR)
    return Keys(
        newer=replace(older, generation=older.generation + 1),
        older=older,
        master=master,
        code=code,
        other=other,
        other_master=other_master,
        other_code=other_code,
        escrow=escrow,
        other_escrow=Identity.generate(),
    )


class _Try:
    """One altered folder, and what comes of each secret."""

    def __init__(self, folder: Path, keys: Keys, files: Files, number: int) -> None:
        self._keys, self._files = keys, files
        for name in slots.GENERATIONS:
            (folder / name).unlink(missing_ok=True)
        for name, data in files.items():
            (folder / name).write_bytes(data)
        self._folder, self._most_seconds = folder, _MOST_SECONDS[number % _EVERY == 0]
        right, wrong = _secrets(keys, number)
        self._right = self._open(right)
        self._wrong = self._open(wrong)
        self._thief = self._open(Secret(code=keys.other_code))

    def _open(self, secret: Secret) -> tuple[slots.Unlocked | R2PError, float]:
        begun = time.monotonic()
        try:
            return slots.unlock(self._folder, secret), time.monotonic() - begun
        except R2PError as error:
            return error, time.monotonic() - begun

    @property
    def outcomes(self) -> list[str]:
        """Return how the right secret fared."""
        found = self._right[0]
        return [f"opened {found.name}" if isinstance(found, slots.Unlocked) else found.code]

    def failures(self) -> list[str]:
        """Return what must not be."""
        found = [*self._of_right(), *self._of_wrong("a wrong secret", self._wrong[0])]
        found += self._of_thief()
        slow = max(seconds for _, seconds in (self._right, self._wrong, self._thief))
        return [*found, f"it took {slow:.1f} s"] if slow > self._most_seconds else found

    def _of_right(self) -> list[str]:
        found = self._right[0]
        if not isinstance(found, slots.Unlocked):
            return [] if type(found) in _REFUSALS else [f"the right secret: {found!r}"]
        if found.master != self._keys.master:
            return ["the right secret opened another key"]
        return [] if _same(found.file, self._keys) else ["a file opened that the program did not write"]

    def _of_wrong(self, who: str, found: slots.Unlocked | R2PError) -> list[str]:
        if isinstance(found, slots.Unlocked):
            return [f"{who} opened it"]
        expected = _told_without_a_secret(self._files)
        return [] if type(found) is expected else [f"{who} heard {found!r}, not {expected.__name__}"]

    def _of_thief(self) -> list[str]:
        """Who brings slots of their own opens at most their own key, which is no key to these records."""
        found = self._thief[0]
        if isinstance(found, slots.Unlocked):
            return ["the thief's code opened the records"] if found.master == self._keys.master else []
        return [] if type(found) in _REFUSALS else [f"the thief's code: {found!r}"]


def _secrets(keys: Keys, number: int) -> tuple[Secret, Secret]:
    """Return what opens the files before they are altered, and what does not."""
    if number % _EVERY == 0:
        return Secret(passphrase=_TYPED), Secret(passphrase=_TYPED + "s")
    if number // len(_WAYS) % _ESCROW == 0:
        return Secret(escrow=keys.escrow), Secret(escrow=keys.other_escrow)
    return Secret(code=keys.code), Secret(code=recovery.new_code())


_REFUSALS: Final = (WrongPassphrase, VaultDamaged, VaultNewer, VaultMissing)


def _same(file: SlotFile, keys: Keys) -> bool:
    """Tell whether a file that opened says what one of the two generations says, word for word."""
    return any(file.to_bytes(keys.master) == one.to_bytes(keys.master) for one in (keys.newer, keys.older))


def _told_without_a_secret(files: Files) -> type[R2PError]:
    """Return what anybody may hear: it follows from what can be read without any key."""
    for name in slots.GENERATIONS:
        if name not in files:
            continue
        try:
            SlotFile.from_bytes(files[name] if len(files[name]) <= slots.MOST_BYTES else b"")
        except VaultNewer:
            return VaultNewer
        except VaultDamaged:
            continue
        return WrongPassphrase
    return VaultDamaged if files else VaultMissing


def _mib() -> int:
    peak = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
    return int(peak / (1024 * 1024 if sys.platform == "darwin" else 1024))


# Ways to alter


def _flip(chance: random.Random, keys: Keys, *names: str) -> Files:
    files = keys.files()
    for name in names:
        data = bytearray(files[name])
        for _ in range(chance.choice((1, 1, 1, 2, 8))):
            bit = chance.randrange(len(data) * 8)
            data[bit // 8] ^= 1 << bit % 8
        files[name] = bytes(data)
    return files


def _cut(chance: random.Random, keys: Keys) -> Files:
    files = keys.files()
    for name in chance.choice(((NAME,), (NAME, OLD))):
        files[name] = files[name][: chance.randrange(len(files[name]))]
    return files


def _extend(chance: random.Random, keys: Keys) -> Files:
    files = keys.files()
    tail = chance.choice((b" ", b"\n", bytes(100), chance.randbytes(500), files[OLD], b" " * 300_000))
    return files | {NAME: files[NAME] + tail}


def _generations(chance: random.Random, keys: Keys) -> Files:
    """Put generations in each other's places, or leave some out."""
    found = [*keys.files().values()]
    return {name: chance.choice(found) for name in slots.GENERATIONS if chance.random() < 0.7}


def _swap(chance: random.Random, keys: Keys) -> Files:
    """Put the slots in another order, some twice, some not at all, or one's sealing into another."""

    def change(value: dict[str, Any]) -> None:
        held = value["slots"]
        if chance.random() < 0.5:
            value["slots"] = chance.choices(held, k=chance.choice((0, 1, 3, 4, 5, 64, 65)))
            return
        one, other = chance.sample(held, 2)
        part = chance.choice(("sealed", "kdf", "id", "kind"))
        one[part], other[part] = other.get(part), one.get(part)

    return _written_anew(chance, keys, change)


def _foreign(chance: random.Random, keys: Keys) -> Files:
    """Bring slots of another vault, or its whole file, also one that calls itself this vault."""
    value = keys.other
    if chance.random() < 0.5:
        claimed = chance.choice((value, replace(value, vault=keys.newer.vault)))
        mixed = replace(claimed, slots=(*claimed.slots, *chance.choices(keys.newer.slots, k=2)))
        return keys.files() | {NAME: chance.choice((claimed, mixed)).to_bytes(keys.other_master)}

    def change(mine: dict[str, Any]) -> None:
        theirs = [dict(slot) for slot in value.slots]
        mine["slots"] = chance.choice((theirs, mine["slots"] + theirs, theirs + mine["slots"]))

    return _written_anew(chance, keys, change)


def _bomb(chance: random.Random, keys: Keys) -> Files:
    """Ask for more than any computer has, or for so little that guessing is cheap."""
    name, cost = chance.choice(
        [("memory", one) for one in (0, 1, -1, 8, 65_535, 2**21 + 1, 2**30, 2**53 - 1, "65536", True)]
        + [("passes", one) for one in (0, 1, 2, 17, 10**9, 2**53 - 1, "3", [3])]
        + [("lanes", one) for one in (0, -4, 17, 2**24, 2**53 - 1, {"of": 4})]
        + [("salt", one) for one in ("", "A" * 21, "A" * 23, "A" * 100_000, 16)]
    )

    def change(value: dict[str, Any]) -> None:
        for slot in value["slots"]:
            if slot["kind"] == slots.PERSON or (name == "salt" and "kdf" in slot):
                slot["kdf"] = {**slot["kdf"], name: cost}

    return _written_anew(chance, keys, change, both=chance.random() < 0.5)


def _field(chance: random.Random, keys: Keys) -> Files:
    """Change, remove or add one value anywhere."""

    def change(value: dict[str, Any]) -> None:
        holder: Any = value
        while True:
            place = chance.choice([*holder] if isinstance(holder, dict) else range(len(holder)))
            if not isinstance(holder[place], dict | list) or not holder[place] or chance.random() < 0.3:
                break
            holder = holder[place]
        if chance.random() < 0.2:
            del holder[place]
        else:
            holder[place] = chance.choice(_VALUES)
        if isinstance(holder, dict) and chance.random() < 0.1:
            holder["later"] = chance.choice(_VALUES)

    return _written_anew(chance, keys, change, both=chance.random() < 0.3)


_VALUES: Final[Sequence[Any]] = (
    *(0, 1, 2, 3, -1, 2**53 - 1, True, False, "", "x", "argon2id", "hkdf", "person", "recovery", "escrow"),
    *(
        "a" * 32,
        "A" * 43,
        "é",
        [],
        {},
        [[[]]],
        {"kind": "person"},
        [{"kind": "recovery"}],
        "\x00",
        "A" * 9000,
    ),
)


def _written_anew(
    chance: random.Random, keys: Keys, change: Callable[[dict[str, Any]], None], *, both: bool = False
) -> Files:
    """Change values and write them canonically, as an attacker does who knows the format but no key."""
    files = keys.files()
    for name in (NAME, OLD) if both else (NAME,):
        value: Any = canonical.decode(files[name])
        change(value)
        try:
            files[name] = canonical.encode(value)
        except LedgerError:
            files[name] = repr(value).encode()
    if chance.random() < 0.1:
        files[NEW] = files[NAME]
    return files


_WAYS: Final[tuple[tuple[str, Callable[[random.Random, Keys], Files]], ...]] = (
    ("bits of the newest", lambda chance, keys: _flip(chance, keys, NAME)),
    ("bits of both", lambda chance, keys: _flip(chance, keys, NAME, OLD)),
    ("cut", _cut),
    ("longer", _extend),
    ("generations", _generations),
    ("slots swapped", _swap),
    ("slots of others", _foreign),
    ("costs", _bomb),
    ("values", _field),
)
