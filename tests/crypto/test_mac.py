"""The MAC of the key slot file."""

from __future__ import annotations

import hashlib
import hmac

from r2p_field.crypto.mac import MAC_SIZE, mac, mac_fits

KEY = bytearray(range(32))


def test_a_mac_is_hmac_sha256_over_context_and_message() -> None:
    expected = hmac.new(bytes(KEY), b"r2p/slots/1\0{}", hashlib.sha256).digest()
    assert mac(KEY, "slots", b"{}") == expected
    assert len(expected) == MAC_SIZE


def test_only_the_same_key_kind_and_message_fit() -> None:
    tag = mac(KEY, "slots", b"{}")
    assert mac_fits(KEY, "slots", b"{}", tag)
    assert not mac_fits(bytes(32), "slots", b"{}", tag)
    assert not mac_fits(KEY, "keys", b"{}", tag)
    assert not mac_fits(KEY, "slots", b"{} ", tag)
    assert not mac_fits(KEY, "slots", b"{}", tag[:-1])
    assert not mac_fits(KEY, "slots", b"{}", b"")
