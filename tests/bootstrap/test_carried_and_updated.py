"""A program that is carried about finds its folder from every version of it."""

import sys
from pathlib import Path

import pytest

from r2p_field.bootstrap.portable import beside_program


@pytest.mark.skipif(sys.platform == "darwin", reason="an application of macOS has no versions in it")
def test_an_updated_program_keeps_everything_where_the_first_one_did(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(sys, "frozen", True, raising=False)
    found = []
    for place in ("r2p-field", "versions/0.2.0/r2p-field"):
        monkeypatch.setattr(sys, "executable", str(tmp_path / "stick" / "r2p-field" / place))
        found.append(beside_program())

    assert found[0] == found[1]
    assert found[0] is not None
    assert found[0].parent == tmp_path / "stick"
