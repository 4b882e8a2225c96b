"""What is staged is read back from any place, and never outlives the step it was staged in."""

from __future__ import annotations

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from r2p_field.vault.connection import Connection, transaction
from r2p_field.vault.errors import NotThere
from r2p_field.vault.staging import PIECE, VaultStaging


@settings(max_examples=25, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(
    parts=st.lists(st.integers(0, PIECE + 3), max_size=4),
    start=st.integers(0, 3 * PIECE),
    count=st.integers(0, 2 * PIECE),
)
def test_any_part_is_read_back(parts: list[int], start: int, count: int, database: Connection) -> None:
    staging, whole = VaultStaging(database), b""
    with transaction(database):
        for number, size in enumerate(parts):
            data = bytes([number + 1]) * size
            staging.append(data)
            whole += data
    assert staging.size == len(whole)
    assert staging.read(start, count) == whole[start : start + count]


def test_a_new_place_is_empty_whatever_was_left(database: Connection) -> None:
    VaultStaging(database).append(bytes(3 * PIECE))
    assert VaultStaging(database).size == 0
    assert database.value("SELECT count(*) FROM staging") == 0


def test_what_was_taken_back_cannot_be_read(database: Connection) -> None:
    staging = VaultStaging(database)
    database.execute("BEGIN")
    staging.append(bytes(2 * PIECE))
    database.execute("ROLLBACK")
    with pytest.raises(NotThere):
        staging.read(0, 10)
    staging.clear()
    assert staging.read(0, 10) == b""
