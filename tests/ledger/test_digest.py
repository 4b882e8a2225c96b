"""Two vaults that hold the same read out the same number."""

import hashlib

from r2p_field.ledger.digest import state_digest

DECISION = {"committee": "north", "feed": "f" * 64, "from": 0, "role": "field"}


def test_the_digest_covers_states_and_decisions_each_with_its_length() -> None:
    decision = f'{{"committee":"north","feed":"{"f" * 64}","from":0,"role":"field"}}'.encode()
    content = b"\0\0\0\x02{}" + b"\0\0\0\x07" + b'{"a":1}' + len(decision).to_bytes(4, "big") + decision
    assert state_digest([b"{}", b'{"a":1}'], [DECISION]) == hashlib.sha256(content).hexdigest()


def test_nothing_has_a_digest_too() -> None:
    assert state_digest([], []) == hashlib.sha256(b"").hexdigest()


def test_another_order_or_boundary_is_another_number() -> None:
    digests = {
        state_digest([b"ab", b"c"], []),
        state_digest([b"a", b"bc"], []),
        state_digest([b"c", b"ab"], []),
        state_digest([b"abc"], []),
        state_digest([], [DECISION]),
        state_digest([], [DECISION, DECISION]),
    }
    assert len(digests) == 6
