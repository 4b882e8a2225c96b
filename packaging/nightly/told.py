"""What one headquarters holds and says, to be compared with another one to the byte."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, fields
from typing import Any

from msgspec.structs import replace

from r2p_field.domain.ids import RecordId
from r2p_field.ledger.entry import Claim
from r2p_field.services.admissions import Admissions
from r2p_field.services.rules import RULES
from r2p_field.vault.store import Stored
from r2p_field.vault.vault import Vault


@dataclass(frozen=True, slots=True, kw_only=True)
class Told:
    """The digest, the folded states, the rows of lists, what is stored, and who was judged how."""

    digest: str
    states: Mapping[RecordId, bytes]
    rows: Mapping[RecordId, Any]
    stored: Mapping[RecordId, Any]
    counts: Mapping[str, int]
    decisions: tuple[Any, ...]
    alarms: tuple[Any, ...]


def told_by(vault: Vault, digest: str) -> Told:
    """Read everything out of an open vault; `digest` is what its program said."""
    judge = Admissions(vault).judge
    records = sorted(vault.store.every_record())
    states = dict(vault.records.states())
    return Told(
        digest=digest,
        states=states,
        rows={record: _row(vault, record) for record in states},
        stored=dict(_stored(vault, records)),
        counts=dict(vault.records.counts()),
        decisions=tuple(judge.decisions(vault.store.feeds_with_revisions())),
        alarms=judge.alarms,
    )


def differences(expected: Told, found: Told) -> Iterator[str]:
    """Yield a sentence for each part in which two differ, naming the first record that does."""
    for name in (one.name for one in fields(Told)):
        here, there = getattr(expected, name), getattr(found, name)
        if here != there:
            yield f"other {name}{_first_of(here, there)}"


def _first_of(here: Any, there: Any) -> str:
    if not isinstance(here, dict):
        return ""
    differing = sorted(one for one in {*here, *there} if here.get(one) != there.get(one))
    one = differing[0]
    return f" at {len(differing)} places, first {one}: {here.get(one)!r} and {there.get(one)!r}"


def _row(vault: Vault, record: RecordId) -> Any:
    row = vault.records.row(record)
    return None if row is None else replace(row, n=0)


def _stored(vault: Vault, records: Iterable[RecordId]) -> Iterator[tuple[RecordId, Any]]:
    for record in records:
        entries = vault.store.of_records([record])[record]
        yield record, sorted(map(_entry, entries))


def _entry(one: Stored) -> tuple[str, bool, bool, Claim, str]:
    return one.header.id, one.proven, one.payload is not None, one.claim, one.reason


def wanted(vault: Vault) -> list[Stored]:
    """Return what lacks its content though no erasure that counts took it: what a receipt asks for again."""
    admissions = Admissions(vault)
    found: list[Stored] = []
    for record in vault.store.every_record():
        entries = vault.store.of_records([record])[record]
        absent = [one for one in entries if one.payload is None]
        if absent:
            erased = vault.records.fold_one(record, entries, admissions, RULES).erased
            found += [one for one in absent if one.header.id not in erased]
    return found
