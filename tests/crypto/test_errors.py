"""Every expected failure says what happened, what is safe and what to do, and has a name of its own."""

from __future__ import annotations

import pytest

from r2p_field.crypto import errors
from r2p_field.crypto.errors import AgeError, AgeFailure, CryptoError, ForeignStanza

EVERY = (
    errors.BadKey("it has 31 bytes"),
    errors.BadSignature(),
    errors.UnsealFailed(),
    errors.KeyCostRefused("memory 1 is not within 2 and 3"),
    errors.NotEnoughMemory(65_536),
    errors.WeakPassphrase("it repeats one short piece"),
    errors.UntypeablePassphrase(),
    errors.BadCode("group 3 of 8 is wrong", (3,)),
    errors.BadWords(errors.WordFault.UNKNOWN, unknown=((3, "abandn"),)),
    errors.BadFingerprint("the check digit does not fit"),
    *(AgeError(kind, "reason") for kind in AgeFailure),
    ForeignStanza("scrypt"),
)


def test_every_error_class_is_among_the_examples() -> None:
    classes = {
        item for item in vars(errors).values() if isinstance(item, type) and issubclass(item, CryptoError)
    }
    assert classes - {CryptoError} == {type(error) for error in EVERY}


def test_every_code_is_its_own() -> None:
    assert len({error.code for error in EVERY}) == len(EVERY)


@pytest.mark.parametrize("error", EVERY, ids=lambda error: error.code)
def test_three_sentences_end_with_a_full_stop(error: CryptoError) -> None:
    for sentence in (error.what, error.safe, error.next_):
        assert sentence.endswith(".")
        assert sentence[0].isupper()


def test_a_long_foreign_type_is_cut() -> None:
    assert len(ForeignStanza("x" * 10_000).what) < 200
