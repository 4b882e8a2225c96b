"""The campaign about altered pages can fail: words that nobody wrote and silent loss are found out."""

from __future__ import annotations

from pathlib import Path

import pytest

from nightly import pages
from nightly.limits import Limit
from r2p_field.vault import check, connection

REPLAYED = tuple(one for one in pages.WAYS if one.name == "pages of an older copy")


def failures(tmp_path: Path, tries: int) -> tuple[str, ...]:
    return pages.run(Limit(count=tries), tmp_path / "trial").failures


def test_a_check_that_sees_no_broken_page_is_found(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(
        check, "check", lambda *_: check.Verdict(damaged_pages=0, damaged_entries=0, entries=0)
    )
    monkeypatch.setattr(pages, "WAYS", REPLAYED)
    assert any("nothing said so" in one for one in failures(tmp_path, 15))


def test_an_error_of_the_database_itself_that_comes_out_is_found(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(connection, "_OURS", {})
    assert any("DatabaseError" in one for one in failures(tmp_path, 6))


def test_words_that_nobody_wrote_are_found() -> None:
    state = pages.State(folder=Path(), files={}, shown={"record 1": "true"})
    records = pages.Records(
        older=state, newest=state, killed=state, other={}, genuine={"record 1": {"true", "true once"}}
    )
    seen = pages.Seen(shown={"record 1": "false"}, refused=["check: vault-damaged"])
    _, wrong = pages._judged(pages.WAYS[0], seen, state, records, changed=True)
    assert wrong == ["nobody wrote what record 1 shows: 'false'"]
