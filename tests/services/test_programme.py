"""Beginning a programme, joining one, and handing its keys to a second headquarters."""

from __future__ import annotations

from pathlib import Path

import pytest
from tests.services.offices import TODAY, Office, Opener, Template, approve

from r2p_field.crypto import recovery
from r2p_field.crypto.errors import CryptoError
from r2p_field.domain.errors import BadInput, R2PError
from r2p_field.ledger.pack import encode_pack
from r2p_field.services.programme import require_same
from r2p_field.trust.fingerprints import fingerprint_root
from r2p_field.trust.judge import Judge
from r2p_field.vault.errors import StorageFull


def test_whoever_begins_a_programme_is_its_headquarters(opening: Opener) -> None:
    lone = opening("lone")
    record = lone.record("from before")

    made = lone.program.programmes.create("government", state=True, today=TODAY)

    assert (made.organisation, made.state, made.readers) == ("government", True, 1)
    assert made.expires > TODAY
    assert lone.vault.meta.get("role") == "headquarters"
    assert lone.shown(record) == "from before"
    assert lone.states() == lone.states_from_scratch()
    with pytest.raises(BadInput) as told:
        lone.program.programmes.create("government", state=True, today=TODAY)
    assert told.value.code == "another-programme"


def test_a_card_shows_who_can_read_before_anybody_joins(opening: Opener, template: Template) -> None:
    lone = opening("lone")

    shown = lone.program.programmes.look_at_card(template.card)

    assert (shown.fingerprint, shown.organisation, shown.state) == (
        template.fingerprint,
        "civil_society",
        False,
    )
    assert lone.program.packets._admissions.programme is None


def test_other_digits_join_nothing(opening: Opener, template: Template) -> None:
    lone = opening("lone")
    digit = (int(template.fingerprint[0]) + 1) % 10

    with pytest.raises(BadInput) as told:
        lone.program.programmes.join(template.card, f"{digit}{template.fingerprint[1:]}")

    assert told.value.code == "fingerprint-misread"
    with pytest.raises(BadInput):
        lone.program.programmes.joined_programme()


def test_joining_keeps_what_was_recorded_before_and_joining_again_changes_nothing(
    opening: Opener, template: Template
) -> None:
    lone = opening("lone")
    record = lone.record("alone")

    joined = lone.program.programmes.join(template.card, template.fingerprint)
    again = lone.program.programmes.join(template.card, template.fingerprint)

    assert joined == again == lone.program.programmes.joined_programme()
    assert lone.shown(record) == "alone"


def test_one_set_of_records_serves_one_programme(opening: Opener, template: Template, tmp_path: Path) -> None:
    lone = opening("lone")
    lone.program.programmes.create("government", state=True, today=TODAY)

    with pytest.raises(BadInput) as by_card:
        lone.program.programmes.join(template.card, template.fingerprint)
    with pytest.raises(BadInput) as by_keys:
        lone.program.programmes.import_keys(template.keys, template.keys_code)

    assert by_card.value.code == by_keys.value.code == "another-programme"
    assert len(lone.vault.keyring.registrars()) == 1


def test_a_failed_joining_leaves_no_trace_of_the_programme(
    opening: Opener, template: Template, monkeypatch: pytest.MonkeyPatch
) -> None:
    lone = opening("lone")

    def full(*_: object) -> None:
        raise StorageFull

    with monkeypatch.context() as bent:
        bent.setattr(lone.vault.records, "refold_all", full)
        with pytest.raises(StorageFull):
            lone.program.programmes.join(template.card, template.fingerprint)

    assert lone.program.packets._admissions.programme is None
    assert lone.program.packets._admissions.judge.policy is None


def test_a_second_headquarters_opens_packets_and_approves_with_the_keys(
    knowing: Office, approved: Office, other: Office, opening: Opener, tmp_path: Path
) -> None:
    keys = tmp_path / "keys"
    code = knowing.program.programmes.export_keys(keys, everything=True)
    record = approved.record("for both")
    packet = approved.seal(tmp_path / "out")
    second = opening("lone")

    taken = second.program.programmes.import_keys(keys, code)
    second.take(packet)
    approve(second, other, tmp_path)

    assert (taken.recipients, taken.registrars, taken.roots) == (1, 1, 1)
    assert second.shown(record) == "for both"
    assert second.vault.meta.get("role") == "headquarters"


def test_without_everything_the_keys_only_open(knowing: Office, opening: Opener, tmp_path: Path) -> None:
    code = knowing.program.programmes.export_keys(tmp_path / "keys", everything=False)

    taken = opening("lone").program.programmes.import_keys(tmp_path / "keys", code)

    assert (taken.recipients, taken.registrars, taken.roots) == (1, 0, 0)


def test_a_wrong_code_opens_nothing(opening: Opener, template: Template) -> None:
    lone = opening("lone")
    swapped = " ".join(reversed(template.keys_code.split(" ")))

    with pytest.raises((CryptoError, R2PError)):
        lone.program.programmes.import_keys(template.keys, swapped)

    assert lone.program.packets._admissions.programme is None
    assert lone.vault.keyring.registrars() == ()


def test_only_members_hand_out_the_card(opening: Opener, tmp_path: Path) -> None:
    with pytest.raises(BadInput) as told:
        opening("lone").program.programmes.export_card(tmp_path / "card")

    assert told.value.code == "no-programme"


def test_a_card_without_its_beginning_is_no_card(opening: Opener, hq: Office, tmp_path: Path) -> None:
    judge = hq.program.packets._admissions.judge
    (tmp_path / "card").write_bytes(encode_pack(judge.policy_objects))

    with pytest.raises(R2PError):
        opening("lone").program.programmes.look_at_card(tmp_path / "card")


def test_a_programme_whose_beginning_is_missing_is_told(hq: Office) -> None:
    from r2p_field.services import programme

    bare = Judge(None, [], is_ancestor=lambda *_: False)

    with pytest.raises(BadInput) as told:
        programme._genesis(bare)

    assert told.value.code == "no-genesis"


def test_the_same_digits_written_otherwise_are_the_same(hq: Office) -> None:
    genesis = hq.program.packets._admissions.judge.genesis
    assert genesis is not None
    fingerprint = fingerprint_root(genesis)

    require_same(fingerprint, str(fingerprint).replace(" ", "-"))


def test_keys_that_the_programme_does_not_name_are_refused(
    opening: Opener, template: Template, tmp_path: Path
) -> None:
    forger, victim = opening("lone", "forger"), opening("lone")
    forger.program.programmes.create("civil_society", state=False, today=TODAY)
    true = opening("hq").program.packets._admissions
    assert true.programme is not None
    code = recovery.new_code()
    objects = [signed.to_value() for signed in true.objects]
    file = tmp_path / "forged-keys"
    file.write_bytes(forger.vault.keyring.export_sealed(true.programme, objects, code, everything=True))

    with pytest.raises(BadInput) as told:
        victim.program.programmes.import_keys(file, recovery.format_code(code))

    assert told.value.code == "foreign-keys"
    assert victim.program.packets._admissions.programme is None
    assert victim.vault.keyring.roots() == ()
