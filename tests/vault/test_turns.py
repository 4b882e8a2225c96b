"""Whoever makes something holds its mark, and lets go of it whatever became of the stick."""

from __future__ import annotations

import errno
import os
from pathlib import Path

import pytest

from r2p_field.vault.errors import StorageRefused
from r2p_field.vault.turns import only_one


def test_a_stick_that_was_pulled_is_told_by_what_failed_and_not_by_letting_go(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Closing a file of a driver that is gone is refused too; found by pulling sticks."""
    real = os.close

    def refused(handle: int) -> None:
        real(handle)
        raise OSError(errno.ENOTCONN, "Transport endpoint is not connected")

    def pulled(mark: Path) -> None:
        with monkeypatch.context() as gone, only_one(mark):
            gone.setattr(os, "close", refused)
            raise StorageRefused

    with pytest.raises(StorageRefused):
        pulled(tmp_path / "mark")
