"""The same bytes under two purposes never give the same hash."""

from __future__ import annotations

import hashlib

import pytest
from hypothesis import given
from hypothesis import strategies as st

from r2p_field.crypto.hashing import DIGEST_SIZE, context, digest, hasher

KINDS = st.from_regex(r"[a-z][a-z0-9-]{0,20}", fullmatch=True)


def test_a_context_is_the_kind_between_product_and_version_with_a_zero_byte() -> None:
    assert context("checkpoint") == b"r2p/checkpoint/1\0"


@pytest.mark.parametrize("kind", ["", "Rev", "1rev", "rev/1", "rev\0", "rev ", "é", "-rev", "a" * 64])
def test_a_name_that_is_no_kind_is_our_mistake(kind: str) -> None:
    with pytest.raises(ValueError, match="not a kind"):
        context(kind)


@given(one=KINDS, other=KINDS)
def test_no_context_is_the_beginning_of_another(one: str, other: str) -> None:
    assert one == other or not context(one).startswith(context(other))


def test_a_digest_is_sha256_over_context_and_parts() -> None:
    assert digest("pay", b"nonce", b"payload") == hashlib.sha256(b"r2p/pay/1\0noncepayload").digest()
    assert len(digest("pay")) == DIGEST_SIZE


@given(kind=KINDS, parts=st.lists(st.binary(max_size=50), max_size=5))
def test_a_running_hash_gives_the_same_as_all_at_once(kind: str, parts: list[bytes]) -> None:
    running = hasher(kind)
    for part in parts:
        running.update(part)
    assert running.digest() == digest(kind, *parts)
