"""The campaign about order can fail: an order that shows anywhere, planted on purpose, is found."""

from __future__ import annotations

from collections.abc import Iterable
from pathlib import Path

import pytest

from nightly import order
from nightly.limits import Limit
from r2p_field.ledger import fold
from r2p_field.ledger.ancestry import Headers
from r2p_field.ledger.revision import Header
from r2p_field.services import affected
from r2p_field.vault import stored
from r2p_field.vault.folds import Folds

PACKETS = Limit(count=60, seconds=0)


def as_they_came(heads: Iterable[str], headers: Headers) -> list[Header]:
    """Let the head that arrived last win, instead of the one written last."""
    wanted = set(heads)
    return [header for header in headers.values() if header.id in wanted]


def test_what_arrived_last_must_not_win(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(fold, "_ascending", as_they_came)
    failures = order.run(PACKETS, tmp_path / "trial").failures
    assert any(one.startswith("order 1: other digest") for one in failures)
    assert any(one.startswith("order 1: other states at ") for one in failures)


def test_an_erasure_must_reach_what_came_before_it(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(Folds, "_named_by", lambda *_: [])
    failures = order.run(PACKETS, tmp_path / "trial").failures
    assert any("folded anew: other states at " in one for one in failures)


def test_what_is_judged_otherwise_must_be_folded_again(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(affected, "_judged_otherwise", lambda *_: [])
    failures = order.run(PACKETS, tmp_path / "trial").failures
    assert any("folded anew: other states at " in one for one in failures)


def test_the_first_word_of_a_carrier_must_not_stand(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(stored, "joined", lambda one, _other: one)
    failures = order.run(PACKETS, tmp_path / "trial").failures
    assert any("other stored at " in one for one in failures)
