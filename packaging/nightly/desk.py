"""A headquarters to which packets and papers are brought, and which says in the end what it holds."""

from __future__ import annotations

import random
import time
from collections import Counter
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from itertools import groupby
from pathlib import Path
from typing import Final

from bench.machine import forget_peak, peak_mib
from nightly.crowd import Crowd, Item
from nightly.told import Told, differences, told_by, wanted
from r2p_field.bootstrap import Program, Starter
from r2p_field.domain.ids import RevisionId
from r2p_field.domain.jobs import Silent
from r2p_field.services.admissions import Admissions
from r2p_field.services.import_results import Outcome
from r2p_field.services.rules import RULES
from r2p_field.vault import vault as vaults
from r2p_field.vault.vault import Vault

_BATCH: Final = 100
_ROUNDS: Final = 3
"""Times that headquarters asks again for contents that it should have."""
_AGREED: Final = "0123456789"
"""First digits of those erasures of others' words that a person confirms."""


class Desk:
    """One headquarters with a clock of its own; it is opened with its code on paper, which takes no time."""

    def __init__(self, folder: Path, starter: Starter, code: str, chance: random.Random) -> None:
        self._folder, self._starter, self._code = folder, starter, code
        self._chance = chance
        self.outcomes: Counter[str] = Counter()
        self.importing = 0.0
        """Seconds of the processor spent in importing."""
        self.mib = 0.0
        """The most memory that it held while it took packets in."""
        self.failures: list[str] = []

    @contextmanager
    def program(self) -> Iterator[Program]:
        """Open the program on these records."""
        program = self._starter.unlock(self._folder, code=self._code)
        try:
            yield program
        finally:
            program.upkeep.close(ending=False)

    @contextmanager
    def vault(self) -> Iterator[Vault]:
        """Open the records alone."""
        vault = vaults.unlock(self._folder, profile=self._starter.profile, code=self._code)
        try:
            yield vault
        finally:
            vault.close(ending=False)

    # Bringing

    def bring(self, items: Sequence[Item]) -> None:
        """Open, take everything in, close."""
        forget_peak()
        with self.program() as program:
            for packet, together in groupby(items, key=lambda item: item.packet):
                files = [item.path for item in together]
                while files:
                    size = self._chance.randint(1, _BATCH) if packet else 1
                    batch, files = files[:size], files[size:]
                    self._take(program, batch, packet=packet)
        self.mib = max(self.mib, peak_mib())

    def _take(self, program: Program, batch: Sequence[Path], *, packet: bool) -> None:
        if packet:
            self._import(program, batch)
            return
        program.devices.admit(batch[0])
        if self._chance.random() < 0.5:
            self._release(program)

    def _import(self, program: Program, batch: Sequence[Path]) -> None:
        begun = time.process_time()
        report = program.packets.import_paths(batch, Silent())
        self.importing += time.process_time() - begun
        self.outcomes.update(str(one.outcome) for one in report.packets)
        self.failures += [
            f"{one.file} is {one.outcome}: {one.code}" for one in report.packets if _bad(one.outcome)
        ]

    def _release(self, program: Program) -> bool:
        """Try what waits again; tell whether any was taken in."""
        verdicts = [program.packets.release(one.id, Silent()) for one in program.packets.waiting()]
        self.failures += [
            f"released, it is {one.outcome}: {one.code}" for one in verdicts if _bad(one.outcome)
        ]
        taken = sum(one.outcome is Outcome.IMPORTED for one in verdicts)
        self.outcomes["released"] += taken
        return taken > 0

    # In the end

    def agree_to_erasures(self, crowd: Crowd) -> None:
        """Confirm some erasures of others' words: before they come, or after."""
        agreed = {one: record for one, record in crowd.book.asked_to_erase.items() if one[0] in _AGREED}
        with self.vault() as vault:
            for erasure in agreed:
                vault.records.confirm_erasure(erasure)
            vault.records.refold(list(agreed.values()), Admissions(vault), RULES)

    def ask_again(self, crowd: Crowd, folder: Path) -> None:
        """Release what can be, and let the contents be sent again that are lacking without a reason."""
        with self.program() as program:
            while self._release(program):
                pass
        for _ in range(_ROUNDS):
            with self.vault() as vault:
                lacking = [RevisionId(one.header.id) for one in wanted(vault)]
            packet = crowd.answer(lacking, folder)
            if packet is None:
                return
            with self.program() as program:
                self._import(program, [packet])
            self.outcomes["asked for again"] += 1

    def tell(self) -> Told:
        """Return what is held here; folding anew may change nothing of it."""
        first = self._told()
        with self.vault() as vault:
            vault.records.refold_all(Admissions(vault), RULES)
        self.failures += [f"folded anew: {one}" for one in differences(first, self._told())]
        return first

    def _told(self) -> Told:
        with self.program() as program:
            digest = program.upkeep.state_digest()
            if not program.upkeep.check(Silent()).sound:
                self.failures.append("the check finds damage")
        with self.vault() as vault:
            return told_by(vault, digest)


def _bad(outcome: Outcome) -> bool:
    return outcome not in {Outcome.IMPORTED, Outcome.ALREADY, Outcome.WAITING}
