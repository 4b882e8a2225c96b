"""Keys from passphrases cost what they must; keys from keys are those of the standard."""

from __future__ import annotations

import hashlib
import hmac
import time
import unicodedata

import pytest

from r2p_field.crypto import kdf
from r2p_field.crypto.errors import KeyCostRefused, NotEnoughMemory, UntypeablePassphrase
from r2p_field.crypto.kdf import FLOOR, Argon2Parameters, argon2id, calibrate, derive, passphrase_key

SALT = bytes(range(16))


def test_a_passphrase_key_is_the_same_on_every_computer() -> None:
    key = passphrase_key("zebra crossing at the café", SALT, FLOOR)
    assert isinstance(key, bytearray)
    assert key.hex() == "1df1e078c905a9aebaed063154ab7101bb4eef0b20b9782b8b61a3c5d62190b7"


def test_letters_typed_in_another_way_give_the_same_key() -> None:
    composed = unicodedata.normalize("NFC", "café")
    decomposed = unicodedata.normalize("NFD", "café")
    assert composed != decomposed
    assert passphrase_key(composed, SALT, FLOOR) == passphrase_key(decomposed, SALT, FLOOR)


def test_passphrase_salt_and_cost_all_decide() -> None:
    keys = [
        passphrase_key("one", SALT, FLOOR),
        passphrase_key("two", SALT, FLOOR),
        passphrase_key("one", bytes(16), FLOOR),
        passphrase_key("one", SALT, Argon2Parameters(memory_kib=64 * 1024, passes=4)),
        passphrase_key("one", SALT, Argon2Parameters(memory_kib=64 * 1024, lanes=1)),
    ]
    assert len({bytes(key) for key in keys}) == len(keys)


@pytest.mark.parametrize(
    ("memory_kib", "passes", "lanes"),
    [
        (64 * 1024 - 1, 3, 4),
        (2 * 1024 * 1024 + 1, 3, 4),
        (64 * 1024, 2, 4),
        (64 * 1024, 17, 4),
        (64 * 1024, 3, 0),
        (64 * 1024, 3, 17),
        (-1, 3, 4),
        (2**63, 3, 4),
    ],
)
def test_costs_outside_the_limits_are_refused_before_any_work(
    memory_kib: int, passes: int, lanes: int
) -> None:
    with pytest.raises(KeyCostRefused):
        Argon2Parameters(memory_kib=memory_kib, passes=passes, lanes=lanes)


@pytest.mark.parametrize(("memory_kib", "passes", "lanes"), [(64 * 1024, 3, 1), (2 * 1024 * 1024, 16, 16)])
def test_costs_at_the_limits_are_accepted(memory_kib: int, passes: int, lanes: int) -> None:
    assert Argon2Parameters(memory_kib=memory_kib, passes=passes, lanes=lanes).memory_kib == memory_kib


def test_the_default_cost_is_256_mib_3_passes_4_lanes() -> None:
    assert Argon2Parameters() == Argon2Parameters(memory_kib=262_144, passes=3, lanes=4)


def test_a_computer_without_the_memory_says_so(monkeypatch: pytest.MonkeyPatch) -> None:
    class NoMemory:
        def __init__(self, **_: object) -> None: ...

        def derive_into(self, *_: object) -> None:
            raise MemoryError

    monkeypatch.setattr(kdf, "Argon2id", NoMemory)
    with pytest.raises(NotEnoughMemory, match="64 MiB"):
        argon2id(b"secret", SALT, FLOOR)


@pytest.mark.parametrize(
    ("seconds_at_the_floor", "mebibytes"),
    [
        (10.0, 64),
        (1.0, 64),
        (0.6, 128),
        (0.5, 128),
        (0.25, 256),
        (0.13, 512),
        (0.06, 1024),
        (0.001, 1024),
        (0.0, 1024),
    ],
)
def test_calibration_takes_what_fits_in_a_second_between_floor_and_cap(
    seconds_at_the_floor: float, mebibytes: int
) -> None:
    chosen = calibrate(1.0, measure=lambda parameters: seconds_at_the_floor)
    assert chosen == Argon2Parameters(memory_kib=mebibytes * 1024)


def test_calibration_measures_this_computer_when_nobody_says_otherwise() -> None:
    chosen = calibrate()
    assert 64 * 1024 <= chosen.memory_kib <= 1024 * 1024
    assert (chosen.passes, chosen.lanes) == (3, 4)


def hkdf_sha256(secret: bytes, salt: bytes, info: bytes, length: int) -> bytes:
    """RFC 5869 from its text, as a second reader."""
    key = hmac.digest(salt or bytes(32), secret, "sha256")
    output, block, number = b"", b"", 0
    while len(output) < length:
        number += 1
        block = hmac.digest(key, block + info + bytes([number]), "sha256")
        output += block
    return output[:length]


@pytest.mark.parametrize("label", ["database", "blobs", "slots", "recovery", "export"])
@pytest.mark.parametrize("salt", [None, SALT])
@pytest.mark.parametrize("length", [16, 32, 64])
def test_a_derived_key_is_hkdf_with_the_label_as_info(label: str, salt: bytes | None, length: int) -> None:
    master = hashlib.sha256(b"master").digest()
    expected = hkdf_sha256(master, salt or b"", b"r2p/key/" + label.encode() + b"/1", length)
    assert derive(bytearray(master), label, length, salt) == expected


def test_a_derived_key_can_be_wiped() -> None:
    assert isinstance(derive(bytes(32), "slots"), bytearray)


def test_a_passphrase_that_is_no_text_is_refused_and_quoted_nowhere() -> None:
    with pytest.raises(UntypeablePassphrase) as refusal:
        passphrase_key("six secret words and \udcff a stray byte", bytes(16), FLOOR)

    assert refusal.value.__context__ is None
    assert "secret" not in repr(refusal.value)


def test_a_measure_is_the_time_that_one_stretching_took() -> None:
    begun = time.perf_counter()
    seconds = kdf._measure(FLOOR)
    assert 0.005 < seconds <= time.perf_counter() - begun


@pytest.mark.parametrize(
    ("cost", "said"),
    [({"memory_kib": 1}, "memory 1 is"), ({"passes": 2}, "passes 2 is"), ({"lanes": 17}, "lanes 17 is")],
)
def test_a_refused_cost_is_named(cost: dict[str, int], said: str) -> None:
    with pytest.raises(KeyCostRefused) as refused:
        Argon2Parameters(**cost)
    assert said in refused.value.what
