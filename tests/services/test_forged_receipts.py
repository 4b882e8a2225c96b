"""Receipts that say that more of a chain is held than is here: who can make a device begin new chains."""

from __future__ import annotations

from pathlib import Path

import pytest
from tests.services.offices import Office, approve
from tests.services.test_receipts import _forge

from r2p_field.bundle.receipt import Tip


def nowhere(office: Office) -> tuple[Tip, ...]:
    """Return an end of an office's chain that was never written."""
    return (Tip(feed=office.feed, seq=10**9, tip="ab" * 32),)  # type: ignore[arg-type]


@pytest.mark.parametrize("believed", [False, True])
def test_another_device_cannot_make_anybody_begin_a_new_chain(
    knowing: Office,
    approved: Office,
    other: Office,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    *,
    believed: bool,
) -> None:
    """With a program that believes everybody it could, which shows that the receipt gets that far."""
    if believed:
        monkeypatch.setattr("r2p_field.trust.judge.Judge.speaks_for_headquarters", lambda *_: True)
    other.program.devices.admit(approve(knowing, other, tmp_path))
    approved.record("before")
    before = dict(approved.vault.store.own_feeds())
    other.record("known to all")
    approved.take(other.seal(tmp_path / "out"))
    _forge(other, approved, tmp_path / "back", tips=nowhere(approved))
    assert (approved.vault.store.own_feeds() != before) is believed


def test_one_receipt_begins_one_chain_however_often_it_comes(
    knowing: Office, approved: Office, tmp_path: Path
) -> None:
    """What headquarters says of a chain that is left is of no consequence any more."""
    record = approved.record("before")
    chain = approved.feed
    said = nowhere(approved)
    for number in range(1, 5):
        _forge(knowing, approved, tmp_path / f"back-{number}", no=number, of=chain, tips=said * 3)
    assert list(approved.vault.store.own_feeds()) == [chain, approved.feed]
    after = approved.record("after")
    (verdict,) = knowing.take(approved.seal(tmp_path / "out"))
    assert verdict.outcome == "imported"
    assert (knowing.shown(record), knowing.shown(after)) == ("before", "after")
