"""Folding everything anew, as after a change of who is admitted or a newer version of the program."""

from __future__ import annotations

import shutil
from collections.abc import Iterator
from pathlib import Path

from bench.groups import Effort
from bench.raw_store import RawStore, prepare
from bench.rows import Goal, LeftOut, Line, Row
from bench.scene import Scene
from bench.timing import in_turns, milliseconds
from r2p_field.services.admissions import Admissions
from r2p_field.services.rules import RULES
from r2p_field.vault import vault as vaults


def rows(scene: Scene, effort: Effort) -> Iterator[Row | LeftOut]:
    """Measure."""
    folder = shutil.copytree(scene.closed_full, scene.place("hq"))
    vault = vaults.unlock(Path(folder), profile=scene.starter.profile, passphrase=scene.passphrase)
    admissions, prepared = Admissions(vault), prepare(scene.observations)

    def ours() -> float:
        return milliseconds(lambda: vault.records.refold_all(admissions, RULES)) * 1000 / scene.size

    def floor() -> float:
        raw = RawStore(scene.place("raw.db"))
        raw.insert(prepared.rows)
        cost = raw.rewrite()
        raw.close()
        return cost * 1000 / scene.size

    yield Line(
        name="fold every record anew, each",
        group="fold",
        unit="µs",
        floor_is="read, decode, encode and rewrite every row, three indexes, one transaction",
        bound_by="two decodings a revision (header, content), the row and its indexes written once",
        goal=Goal(ratio=3),
    ).row(in_turns(ours, floor, effort.rounds), effort.rounds * scene.size)
    vault.close()
    shutil.rmtree(folder)
