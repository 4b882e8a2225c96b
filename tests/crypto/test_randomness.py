"""Random bytes, wiping, comparing."""

from __future__ import annotations

import pytest

from r2p_field.crypto.randomness import equal, random_bytes, random_secret, wipe


@pytest.mark.parametrize("count", [0, 1, 12, 16, 32])
def test_as_many_random_bytes_come_as_were_asked_for(count: int) -> None:
    assert len(random_bytes(count)) == len(random_secret(count)) == count


def test_two_secrets_are_never_the_same() -> None:
    assert len({bytes(random_secret()) for _ in range(1000)}) == 1000


def test_a_wiped_secret_is_all_zeros_in_its_own_place() -> None:
    secret = random_secret()
    same_place = memoryview(secret)
    wipe(secret)
    assert bytes(same_place) == bytes(32)


def test_equal_compares_bytes_and_bytearrays() -> None:
    assert equal(b"one", bytearray(b"one"))
    assert not equal(b"one", b"two")
    assert not equal(b"one", b"one ")
