"""Recipients and identities: their text forms, what is refused, and wrapping the file key."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from r2p_field.crypto.age import Identity, Recipient, bech32, with_decoys
from r2p_field.crypto.age.header import Stanza
from r2p_field.crypto.age.hybrid import KIND, RECIPIENT_SIZE
from r2p_field.crypto.errors import AgeError, AgeFailure, BadKey
from r2p_field.crypto.randomness import random_secret

KEY = bytes(range(16))
ME = Identity(bytes(range(32)))
OTHER = Identity(bytes(range(32, 64)))
SPEC_IDENTITY = "AGE-SECRET-KEY-PQ-1XX76JRALNLXDMEW0CRK45QMCCH4X06SE84UN3VPM33W6HWDX0H3SK3ZQFR"
SPEC_RECIPIENT_BEGINS = (
    "age1pq1x34nzsvr0rxjsgdn8zgyhfe8j7ceq5r9rdelkjuh3y235jzxshfg87pzf5zrqtzdxz95paef6caq5aapdmwjj"
)


@given(st.binary(min_size=32, max_size=32))
def test_keys_survive_their_raw_and_their_text_form(seed: bytes) -> None:
    identity = Identity(seed)
    assert identity.export() == seed
    assert Identity.parse(identity.encode()).recipient == identity.recipient
    assert Recipient(identity.recipient.raw) == identity.recipient
    assert Recipient.parse(str(identity.recipient)) == identity.recipient
    assert Recipient.parse(str(identity.recipient).upper()) == identity.recipient


def test_the_example_identity_of_the_specification_has_its_example_recipient() -> None:
    text = str(Identity.parse(SPEC_IDENTITY).recipient)
    assert text.startswith(SPEC_RECIPIENT_BEGINS)
    assert Identity.parse(SPEC_IDENTITY).encode() == SPEC_IDENTITY


def test_a_recipient_text_has_1959_characters() -> None:
    assert len(str(ME.recipient)) == 1959
    assert len(ME.recipient.raw) == RECIPIENT_SIZE


@pytest.mark.parametrize(
    "raw",
    [
        b"",
        ME.recipient.raw[:-1],
        ME.recipient.raw + b"\0",
        b"\xff" * 1184 + ME.recipient.raw[1184:],
        ME.recipient.raw[:1184] + bytes(32),
        ME.recipient.raw[:1184] + b"\x01" + bytes(31),
        ME.recipient.raw[:1184] + (2**255 - 20).to_bytes(32, "little"),
    ],
    ids=["empty", "short", "long", "numbers too large", "zero", "one", "minus one"],
)
def test_a_bad_recipient_is_refused(raw: bytes) -> None:
    with pytest.raises(BadKey):
        Recipient(raw)


@pytest.mark.parametrize("length", [0, 31, 33])
def test_an_identity_of_another_length_is_refused(length: int) -> None:
    with pytest.raises(BadKey):
        Identity(bytes(length))


@pytest.mark.parametrize(
    "text",
    [
        "",
        "age1pq1",
        str(ME.recipient)[:-1],
        ME.encode(),
        bech32.encode("age", bytes(32)),
        bech32.encode("age1tagpq", ME.recipient.raw),
        bech32.encode("age1pq", bytes(32)),
    ],
)
def test_a_text_that_is_no_recipient_is_refused(text: str) -> None:
    with pytest.raises(BadKey):
        Recipient.parse(text)


@pytest.mark.parametrize(
    "text", ["", str(ME.recipient), bech32.encode("age-secret-key-", bytes(32)), ME.encode()[:-2]]
)
def test_a_text_that_is_no_identity_is_refused_without_repeating_it(text: str) -> None:
    with pytest.raises(BadKey) as error:
        Identity.parse(text)
    assert not text or text not in str(error.value)


def test_a_wrapped_key_opens_for_its_identity_alone() -> None:
    stanza = ME.recipient.wrap(KEY)
    assert ME.unwrap([stanza]) == KEY
    assert OTHER.unwrap([stanza]) is None
    assert ME.unwrap([]) is None


def test_the_right_stanza_is_found_among_others() -> None:
    grease = Stanza(kind="grease", arguments=("x",), body=b"y")
    stanzas = [grease, OTHER.recipient.wrap(KEY), Recipient.decoy().wrap(KEY), ME.recipient.wrap(KEY)]
    assert ME.unwrap(stanzas) == KEY


def test_two_stanzas_for_one_recipient_have_nothing_in_common() -> None:
    one, two = ME.recipient.wrap(KEY), ME.recipient.wrap(KEY)
    assert one.arguments != two.arguments
    assert one.body != two.body


def changed(*, arguments: tuple[str, ...] | None = None, body: bytes | None = None) -> Stanza:
    good = ME.recipient.wrap(KEY)
    return Stanza(
        kind=KIND,
        arguments=good.arguments if arguments is None else arguments,
        body=good.body if body is None else body,
    )


@pytest.mark.parametrize(
    "stanza",
    [
        changed(arguments=()),
        changed(arguments=("AAAA", "AAAA")),
        changed(arguments=("AAAA",)),
        changed(arguments=("AAA=",)),
        changed(body=bytes(31)),
        changed(body=bytes(33)),
        changed(body=b""),
    ],
)
def test_a_malformed_stanza_of_our_type_is_refused_even_beside_a_good_one(stanza: Stanza) -> None:
    with pytest.raises(AgeError) as error:
        ME.unwrap([ME.recipient.wrap(KEY), stanza])
    assert error.value.kind is AgeFailure.HEADER


def test_a_decoy_is_a_fresh_recipient_every_time() -> None:
    assert Recipient.decoy() != Recipient.decoy()


@pytest.mark.parametrize(("real", "filled"), [(1, 4), (3, 4), (4, 4), (5, 8), (8, 8), (9, 16), (17, 32)])
def test_decoys_fill_up_to_a_number_that_says_little(real: int, filled: int) -> None:
    recipients = [Recipient.decoy() for _ in range(real)]
    result = with_decoys(recipients)
    assert len(result) == len(set(result)) == filled
    assert set(recipients) <= set(result)


def test_real_recipients_do_not_stand_first_among_decoys() -> None:
    assert len({with_decoys([ME.recipient]).index(ME.recipient) for _ in range(60)}) == 4


def test_more_recipients_than_a_file_may_have_get_no_decoys() -> None:
    recipients = [ME.recipient] * 513
    assert len(with_decoys(recipients)) == 513


def test_a_wiped_identity_keeps_nothing_and_opens_nothing() -> None:
    identity = Identity.generate()
    recipient = identity.recipient
    identity.wipe()
    assert identity.export() == bytes(32)
    assert identity.recipient == recipient
    with pytest.raises(AttributeError):
        identity.unwrap([recipient.wrap(KEY)])


def test_printing_shows_no_secret() -> None:
    assert repr(ME) == "Identity(<secret>)"
    assert repr(ME.recipient) == f"Recipient({str(ME.recipient)[:20]}…)"


def test_recipients_compare_by_their_bytes() -> None:
    assert len({ME.recipient, Recipient(ME.recipient.raw), OTHER.recipient}) == 2
    assert ME.recipient != ME.recipient.raw


def test_the_seed_from_which_a_fresh_identity_is_made_is_wiped(monkeypatch: pytest.MonkeyPatch) -> None:
    drawn: list[bytearray] = []

    def draw(count: int) -> bytearray:
        drawn.append(random_secret(count))
        return drawn[-1]

    monkeypatch.setattr("r2p_field.crypto.age.hybrid.random_secret", draw)
    fresh = Identity.generate()

    assert [bytes(seed) for seed in drawn] == [bytes(32)]
    assert any(fresh.export())
