"""Who comes with the code on paper gets a passphrase of their own, and takes nobody out unless told to."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

import pytest
from tests.vault.conftest import PASSPHRASE, Home

from r2p_field.crypto import kdf, recovery
from r2p_field.domain.errors import BadInput
from r2p_field.vault import emergency, people, slots
from r2p_field.vault.errors import StorageRefused, WrongPassphrase
from r2p_field.vault.new_passphrase import NOBODY_ELSE, Whose, change_closed, choose_by_code
from r2p_field.vault.vault import Vault

THEIRS, NEW = "candle bridge winter harbour", "orchard kettle marble thunder"
DAY, LATER = "2026-11-01", "2026-11-29"


@dataclass(frozen=True)
class Shared:
    """Records of two people, opened by the code on paper."""

    home: Home
    vault: Vault
    first: str
    secretary: str

    def choose(self, whose: Whose, new: str = NEW) -> None:
        choose_by_code(self.vault, self.home.code, new, whose, LATER, kdf.FLOOR)

    def who(self) -> list[tuple[str, str, bool]]:
        return [(one.role, one.since, one.me) for one in people.people(self.vault)]

    def opening(self) -> tuple[bool, bool, bool]:
        """Whether the first passphrase, the secretary's and the new one open; the code always does."""
        assert opens(self.home, slots.Secret.of(None, self.home.code))
        return tuple(opens(self.home, slots.Secret(passphrase=one)) for one in (PASSPHRASE, THEIRS, NEW))  # type: ignore[return-value]


def opens(home: Home, secret: slots.Secret) -> bool:
    """Tell whether a secret opens the key file, or either of its generations by itself."""
    found = []
    for name in (slots.NAME, slots.OLD):
        try:
            slots.SlotFile.from_bytes((home.folder / name).read_bytes()).open_with(secret)
        except WrongPassphrase:
            continue
        found.append(name)
    return bool(found)


@pytest.fixture
def shared(home: Home) -> Iterator[Shared]:
    vault = home.unlock()
    people.add_person(vault, slots.Secret(passphrase=PASSPHRASE), THEIRS, "secretary", DAY, kdf.FLOOR)
    first, secretary = vault.people
    vault.close()
    vault = home.unlock()  # by the code
    yield Shared(home=home, vault=vault, first=first, secretary=secretary)
    vault.abandon()


def test_the_one_whose_passphrase_was_lost_keeps_role_and_day_and_the_other_stays(shared: Shared) -> None:
    assert shared.vault.by_code
    shared.choose(Whose(slot=shared.secretary))
    assert shared.opening() == (True, False, True)
    assert shared.who() == [("", "", False), ("secretary", DAY, True)]
    assert not shared.vault.by_code


def test_who_had_no_entry_gets_one_beside_the_others(shared: Shared) -> None:
    shared.choose(Whose(role="treasurer"))
    assert shared.opening() == (True, True, True)
    assert shared.who() == [("", "", False), ("secretary", DAY, False), ("treasurer", LATER, True)]


@pytest.mark.parametrize("whose", ["secretary", "new", "nobody"])
def test_nobody_else_comes_in_any_more_where_that_was_said(shared: Shared, whose: str) -> None:
    said, left = {
        "secretary": (Whose(slot=shared.secretary, alone=True), ("secretary", DAY, True)),
        "new": (Whose(role="treasurer", alone=True), ("treasurer", LATER, True)),
        "nobody": (NOBODY_ELSE, ("", LATER, True)),
    }[whose]
    shared.choose(said)
    assert shared.opening() == (False, False, True)
    assert shared.who() == [left]


def test_who_is_the_only_one_stays_who_they_are(home: Home) -> None:
    vault = home.unlock()  # by the code
    slot = vault.people
    choose_by_code(vault, home.code, NEW, NOBODY_ELSE, LATER, kdf.FLOOR)
    assert vault.people == slot
    vault.close()
    assert not opens(home, slots.Secret(passphrase=PASSPHRASE))


def test_the_same_can_be_said_of_closed_records(shared: Shared) -> None:
    shared.vault.close()
    secret = slots.Secret.of(None, shared.home.code)
    change_closed(shared.home.folder, NEW, secret, Whose(slot=shared.secretary), LATER, kdf.FLOOR)
    assert shared.opening() == (True, False, True)


def test_a_passphrase_that_somebody_has_already_is_refused(shared: Shared) -> None:
    """Whoever has it would come in although they were taken out."""
    before = (shared.home.folder / slots.NAME).read_bytes()
    for whose in (Whose(slot=shared.secretary), Whose(role="treasurer"), NOBODY_ELSE):
        with pytest.raises(BadInput):
            shared.choose(whose, PASSPHRASE)
    assert (shared.home.folder / slots.NAME).read_bytes() == before
    assert shared.who() == [("", "", False), ("secretary", DAY, False)]


def test_an_entry_that_is_gone_another_code_and_a_passphrase_for_a_code_change_nothing(
    shared: Shared,
) -> None:
    before = (shared.home.folder / slots.NAME).read_bytes()
    with pytest.raises(BadInput) as gone:
        shared.choose(Whose(slot="00" * 16))
    assert gone.value.code == "no-such-person"
    other = recovery.format_code(recovery.new_code())
    with pytest.raises(WrongPassphrase):
        choose_by_code(shared.vault, other, NEW, NOBODY_ELSE, LATER, kdf.FLOOR)
    assert (shared.home.folder / slots.NAME).read_bytes() == before
    assert shared.vault.by_code


def test_no_more_people_than_there_may_be_get_in_by_the_code(
    shared: Shared, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("r2p_field.vault.new_passphrase.MOST_PEOPLE", 2)
    with pytest.raises(BadInput) as full:
        shared.choose(Whose(role="treasurer"))
    assert full.value.code == "too-many-people"
    shared.choose(Whose(slot=shared.first))
    assert len(shared.vault.people) == 2


def test_an_emergency_takes_the_new_passphrase_away_and_leaves_the_others(shared: Shared) -> None:
    assert shared.vault.way_out.without_me is None  # by the code nobody has a way in of their own
    shared.choose(Whose(slot=shared.secretary))
    emergency.leave(shared.home.folder, shared.vault.way_out)
    assert shared.opening() == (True, False, False)


def test_after_an_emergency_no_code_brings_a_way_in_back(shared: Shared) -> None:
    with shared.vault.key_file_turn.ending():
        pass
    with pytest.raises(StorageRefused):
        shared.choose(NOBODY_ELSE)
    assert shared.opening() == (True, True, False)
    assert shared.vault.by_code


def test_a_role_that_a_crash_left_over_is_shown_nowhere_and_forgotten(shared: Shared, home: Home) -> None:
    people.note_person(shared.vault, "ab" * 16, "somebody", DAY)
    assert shared.who() == [("", "", False), ("secretary", DAY, False)]
    shared.choose(Whose(slot=shared.first))
    assert "somebody" not in shared.vault.meta.get("people")
    assert shared.who() == [("secretary", DAY, False), ("", "", True)]


def test_the_code_is_wiped_after_it_opened(shared: Shared, monkeypatch: pytest.MonkeyPatch) -> None:
    made: list[slots.Secret] = []
    real = slots.Secret.of

    def noted(passphrase: str | None, code: str | None) -> slots.Secret:
        made.append(real(passphrase, code))
        return made[-1]

    monkeypatch.setattr(slots.Secret, "of", noted)
    shared.choose(NOBODY_ELSE)
    assert [bytes(one.code or b"") for one in made] == [bytes(16)]


def test_the_folder_of_the_records_holds_no_more_files_than_before(shared: Shared) -> None:
    def names(folder: Path) -> set[str]:
        return {one.name for one in folder.iterdir()}

    before = names(shared.home.folder)
    shared.choose(NOBODY_ELSE)
    assert names(shared.home.folder) <= before | {slots.OLD}
