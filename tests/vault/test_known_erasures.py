"""Erasures are read once, and what is remembered of them is never older or newer than what lies here."""

from __future__ import annotations

import pytest
from msgspec.structs import replace
from tests.vault.test_folds import body, take
from tests.vault.writers import KINDS, World

from r2p_field.ledger.admission import Rules
from r2p_field.ledger.entry import Entry
from r2p_field.ledger.erasure import Erasure, read_erasure
from r2p_field.ledger.revision import Revision
from r2p_field.vault import known_erasures
from r2p_field.vault.records import Records
from r2p_field.vault.store import full


class TakenBack(Exception):
    """Ends a step."""


def take_back(records: Records, world: World, entry: Revision) -> None:
    with records._store.step():
        take(records, world, entry)
        raise TakenBack


def erased(records: Records, world: World, number: int) -> None:
    for _ in range(number):
        one = world["ana"].observe("words")
        take(records, world, one, world["ana"].erase(record=one.header.record))


def test_a_save_reads_no_erasure_that_was_read_before(
    records: Records, world: World, monkeypatch: pytest.MonkeyPatch
) -> None:
    read: list[Entry] = []

    def reading(entry: Entry, rules: Rules) -> Erasure | None:
        read.append(entry)
        return read_erasure(entry, rules)

    monkeypatch.setattr(known_erasures, "read_erasure", reading)
    erased(records, world, 20)
    assert len(read) == 20
    take(records, world, world["ana"].observe("more"))
    assert len(read) == 20


def test_an_erasure_of_a_step_that_was_taken_back_erases_nothing(records: Records, world: World) -> None:
    erased(records, world, 1)
    one = world["ana"].observe("words")
    take(records, world, one)
    with pytest.raises(TakenBack):
        take_back(records, world, world["ana"].erase(record=one.header.record))
    take(records, world, world["ana"].observe("later"))
    records.refold_all(world.register, KINDS)
    assert body(records, one) == {"what": "words"}


def test_an_erasure_counts_when_its_proof_comes(records: Records, world: World) -> None:
    erased(records, world, 1)
    one = world["ana"].observe("words")
    erasure = world["ana"].erase(record=one.header.record)
    take(records, world, one, full(erasure, proven=False))
    assert body(records, one) == {"what": "words"}
    with records._store.step():
        records.refold(records._store.prove(world["ana"].checkpoint()), world.register, KINDS)
    assert body(records, one) is None


def test_an_erasure_counts_when_its_content_comes(records: Records, world: World) -> None:
    erased(records, world, 1)
    one = world["ana"].observe("words")
    erasure = full(world["ana"].erase(record=one.header.record))
    take(records, world, one, replace(erasure, payload=None, nonce=b""))
    assert body(records, one) == {"what": "words"}
    take(records, world, erasure)
    assert body(records, one) is None
