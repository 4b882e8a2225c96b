"""Checkpoints and successions are signed by the feed's own keys, and by nobody else."""

from typing import Any

import pytest

from r2p_field.crypto.errors import BadSignature
from r2p_field.crypto.signing import SigningKeys, SuiteVerifier
from r2p_field.domain.ids import RevisionId
from r2p_field.ledger.checkpoint import (
    Checkpoint,
    Succession,
    make_checkpoint,
    make_succession,
    read_checkpoint,
    read_succession,
    verify_checkpoint,
    verify_succession,
)
from r2p_field.ledger.errors import BadObject
from r2p_field.ledger.keys import feed_of
from r2p_field.ledger.signed import sign_object

OLD, NEW = (SigningKeys(1, [bytes([n]) * 32, bytes([n + 1]) * 32]) for n in (40, 50))
OLD_FEED, NEW_FEED = feed_of(OLD.public_keys), feed_of(NEW.public_keys)
TIP = RevisionId("ab" * 32)
VERIFIER = SuiteVerifier()


def test_a_device_stands_for_its_feed() -> None:
    signed = make_checkpoint(OLD, 7, TIP)
    expected = Checkpoint(feed=OLD_FEED, seq=7, tip=TIP)
    assert verify_checkpoint(signed, OLD.public_keys, VERIFIER) == expected
    assert signed.body == f'{{"feed":"{OLD_FEED}","seq":7,"suite":1,"tip":"{TIP}","v":1}}'.encode()


def test_a_device_hands_its_feed_on() -> None:
    signed = make_succession(OLD, 7, TIP, NEW_FEED)
    expected = Succession(feed=OLD_FEED, seq=7, tip=TIP, heir=NEW_FEED)
    assert verify_succession(signed, OLD.public_keys, VERIFIER) == expected


def test_nobody_signs_for_another_feed() -> None:
    body = {"feed": OLD_FEED, "seq": 7, "suite": 1, "tip": TIP, "v": 1}
    forged = sign_object("checkpoint", body, [NEW])
    for keys in (OLD.public_keys, NEW.public_keys):
        with pytest.raises(BadSignature):
            verify_checkpoint(forged, keys, VERIFIER)
    grabbed = sign_object("succeed", {**body, "heir": NEW_FEED}, [NEW])
    for keys in (OLD.public_keys, NEW.public_keys):
        with pytest.raises(BadSignature):
            verify_succession(grabbed, keys, VERIFIER)


def test_a_newer_version_may_add_names() -> None:
    body = {"feed": OLD_FEED, "later": 1, "seq": 0, "suite": 1, "tip": TIP, "v": 1}
    signed = sign_object("checkpoint", body, [OLD])
    assert verify_checkpoint(signed, OLD.public_keys, VERIFIER).seq == 0
    assert b"later" in signed.to_bytes()


@pytest.mark.parametrize(
    "change",
    [
        {"v": 2},
        {"v": True},
        {"suite": 2},
        {"suite": "1"},
        {"seq": -1},
        {"seq": True},
        {"seq": "1"},
        {"feed": "x"},
        {"tip": TIP.upper()},
        {"tip": TIP + "\n"},
        {"heir": "x"},
    ],
)
def test_a_value_outside_its_column_is_refused(change: dict[str, Any]) -> None:
    body = {"feed": OLD_FEED, "heir": NEW_FEED, "seq": 0, "suite": 1, "tip": TIP, "v": 1}
    with pytest.raises(BadObject):
        read_succession(sign_object("succeed", body | change, []))
    if "heir" not in change:
        with pytest.raises(BadObject):
            read_checkpoint(sign_object("checkpoint", body | change, []))


@pytest.mark.parametrize("name", ["feed", "heir", "seq", "suite", "tip", "v"])
def test_no_part_may_be_missing(name: str) -> None:
    body: dict[str, Any] = {
        "feed": OLD_FEED, "heir": NEW_FEED, "seq": 0, "suite": 1, "tip": TIP, "v": 1,
    }  # fmt: skip
    del body[name]
    with pytest.raises(BadObject):
        read_succession(sign_object("succeed", body, []))


def test_one_kind_is_not_read_as_the_other() -> None:
    with pytest.raises(BadObject, match="no checkpoint"):
        read_checkpoint(make_succession(OLD, 0, TIP, NEW_FEED))
    with pytest.raises(BadObject, match="no succeed"):
        read_succession(make_checkpoint(OLD, 0, TIP))
