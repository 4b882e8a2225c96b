"""Keys leave only sealed, and come in only when they are what they should be."""

from __future__ import annotations

import json
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from r2p_field.crypto import recovery
from r2p_field.crypto.age import Identity
from r2p_field.crypto.errors import BadCode, UnsealFailed
from r2p_field.crypto.signing import SigningKeys
from r2p_field.domain.errors import BadInput, R2PError
from r2p_field.domain.ids import FeedId, ProgrammeId
from r2p_field.ledger import canonical
from r2p_field.ledger.keys import feed_of
from r2p_field.services.key_offers import require_named
from r2p_field.vault.connection import Connection
from r2p_field.vault.key_export import OfferedKeys, open_export, seal_export
from r2p_field.vault.keyring import KeyRing

VECTORS = json.loads(
    (Path(__file__).resolve().parent.parent / "vectors" / "formats" / "keys.json").read_text("utf-8")
)
PROGRAMME = ProgrammeId("a" * 64)
CODE = bytearray(range(16))
WRITTEN = recovery.format_code(CODE)


@pytest.fixture
def ring(database: Connection) -> KeyRing:
    return KeyRing(database)


def agree(offered: OfferedKeys) -> None:
    """Let every key pass."""


def disagree(offered: OfferedKeys) -> None:
    raise BadInput(what="No.", safe="Nothing.", next_="Stop.")


def filled(ring: KeyRing) -> None:
    ring.new_device()
    ring.add_root(SigningKeys.generate())
    ring.add_registrar(SigningKeys.generate())
    ring.add_recipient(Identity.generate(), epoch=1)
    ring.add_recipient(Identity.generate(), epoch=2)


def raws(ring: KeyRing) -> list[bytes]:
    return [one.recipient.raw for one in ring.identities()]


def test_a_device_signs_and_opens_with_its_newest_keys(ring: KeyRing) -> None:
    first = ring.new_device()
    before = ring.device_identity()
    second = ring.new_device()
    assert feed_of(ring.device().public_keys) == second
    assert ring.device_identity().recipient.raw != before.recipient.raw
    for feed in (first, second):
        signer = ring.signer_of(feed)
        assert signer is not None
        assert feed_of(signer.public_keys) == feed
    assert ring.signer_of(FeedId("0" * 64)) is None
    assert before.recipient.raw in raws(ring)


def test_the_newest_epoch_is_tried_first(ring: KeyRing) -> None:
    filled(ring)
    made = Identity.generate()
    ring.add_recipient(made, epoch=9)
    assert raws(ring)[0] == made.recipient.raw
    assert raws(ring)[-1] == ring.device_identity().recipient.raw


def test_a_key_is_kept_once(ring: KeyRing) -> None:
    made = Identity.generate()
    ring.add_recipient(made, epoch=1)
    ring.add_recipient(made, epoch=1)
    assert len(ring.identities()) == 1


@pytest.mark.parametrize(("everything", "count"), [(True, 1), (False, 0)])
def test_another_headquarters_takes_in_what_was_exported(
    ring: KeyRing, database: Connection, everything: bool, count: int
) -> None:
    filled(ring)
    sealed = ring.export_sealed(PROGRAMME, [{"kind": "programme"}], CODE, everything=everything)
    programme_keys = raws(ring)[:2]
    database.execute("DELETE FROM keys")

    taken = ring.import_sealed(sealed, WRITTEN, agree)
    assert (taken.programme, taken.recipients, taken.registrars, taken.roots) == (PROGRAMME, 2, count, count)
    assert taken.objects == ({"kind": "programme"},)
    assert raws(ring) == programme_keys
    assert (len(ring.registrars()), len(ring.roots())) == (count, count)


def test_every_export_is_sealed_anew_and_shows_nothing(ring: KeyRing) -> None:
    filled(ring)
    first, second = (ring.export_sealed(PROGRAMME, [], CODE, everything=True) for _ in range(2))
    assert first != second
    assert set(canonical.decode(first)) == {"format", "kdf", "sealed", "v"}  # type: ignore[arg-type]


def test_keys_that_are_judged_wrong_are_not_kept(ring: KeyRing, database: Connection) -> None:
    filled(ring)
    sealed = ring.export_sealed(PROGRAMME, [], CODE, everything=True)
    database.execute("DELETE FROM keys")
    with pytest.raises(BadInput):
        ring.import_sealed(sealed, WRITTEN, disagree)
    assert ring.identities() == ()


def test_the_offer_shows_public_keys_alone(ring: KeyRing) -> None:
    filled(ring)
    offered = open_export(ring.export_sealed(PROGRAMME, [], CODE, everything=True), WRITTEN).offer()
    assert [(one.compartment, one.epoch) for one in offered.recipients] == [("general", 1), ("general", 2)]
    assert [one.raw for one in offered.recipients] == raws(ring)[1::-1]
    assert offered.registrars == (ring.registrars()[0].public_keys,)
    assert offered.roots == (ring.roots()[0].public_keys,)


def test_a_reading_mistake_or_another_code_opens_nothing(ring: KeyRing) -> None:
    sealed = ring.export_sealed(PROGRAMME, [], CODE, everything=False)
    with pytest.raises(BadCode):
        ring.import_sealed(sealed, "1" * 48, agree)
    with pytest.raises(UnsealFailed):
        ring.import_sealed(sealed, recovery.format_code(bytearray(16)), agree)


def outside(**changed: Any) -> Callable[[bytes], bytes]:
    return lambda sealed: canonical.encode({**canonical.decode(sealed), **changed})  # type: ignore[dict-item]


@pytest.mark.parametrize(
    "change",
    [
        lambda sealed: b"",
        lambda sealed: b"[]",
        lambda sealed: b"{}",
        lambda sealed: sealed[:-2],
        outside(format="other"),
        outside(v=2),
        outside(kdf={"name": "other", "salt": "A" * 22}),
        outside(kdf={"name": "hkdf", "salt": "AAAA"}),
        outside(sealed="%"),
    ],
)
def test_what_is_no_key_file_is_told_as_such(ring: KeyRing, change: Callable[[bytes], bytes]) -> None:
    sealed = ring.export_sealed(PROGRAMME, [], CODE, everything=False)
    with pytest.raises(BadInput):
        ring.import_sealed(change(sealed), WRITTEN, agree)


@pytest.mark.parametrize(
    "inside",
    [
        {},
        {"objects": [], "programme": "a", "recipients": [{}], "registrars": [], "roots": [], "v": 1},
        {
            "objects": [],
            "programme": "a",
            "recipients": [{"compartment": "general", "epoch": 1, "secret": "AAAA"}],
            "registrars": [],
            "roots": [],
            "v": 1,
        },
        {
            "objects": [],
            "programme": "a",
            "recipients": [],
            "registrars": [{"secrets": ["AAAA"], "suite": 1}],
            "roots": [],
            "v": 1,
        },
    ],
)
def test_a_key_file_with_something_else_inside_gives_nothing(ring: KeyRing, inside: dict[str, Any]) -> None:
    with pytest.raises(BadInput):
        ring.import_sealed(seal_export(inside, CODE), WRITTEN, agree)
    assert ring.identities() == ()


EXPECTED: dict[str, type[R2PError] | None] = {
    "ok": None,
    "not_opened": UnsealFailed,
    "foreign_secret": BadInput,
}


@pytest.mark.parametrize(
    "case", [pytest.param(one, id=one["name"].replace(" ", "-")) for one in VECTORS["vectors"]]
)
def test_key_files_of_another_program_are_taken_or_refused_alike(case: dict[str, Any], ring: KeyRing) -> None:
    text = VECTORS["given"].get(case["file_text"], case["file_text"])
    refusal = EXPECTED[case["expect"]]
    if refusal is not None:
        with pytest.raises(refusal):
            ring.import_sealed(text.encode(), case["code_digits"], require_named)
        assert (ring.identities(), ring.registrars()) == ((), ())
        return
    inner = json.loads(VECTORS["given"].get(case["inner_text"], case["inner_text"]))
    taken = ring.import_sealed(text.encode(), case["code_digits"], require_named)
    assert taken.programme == inner["programme"]
    assert (taken.recipients, taken.registrars) == (len(inner["recipients"]), len(inner["registrars"]))
