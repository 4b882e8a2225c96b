"""In an emergency the way into the records goes, and only what was meant to go."""

import os
from collections.abc import Iterator
from pathlib import Path

import pytest
from tests.vault.conftest import PASSPHRASE, Home

from r2p_field.crypto import kdf
from r2p_field.domain.errors import BadInput
from r2p_field.vault import emergency, slots
from r2p_field.vault import vault as vaults
from r2p_field.vault.errors import StorageRefused, VaultDamaged, WrongPassphrase
from r2p_field.vault.people import add_person, people, remove_person
from r2p_field.vault.vault import Vault

THEIRS = "window cloud paper candle"
DAY = "2026-11-28"


def share(vault: Vault) -> None:
    add_person(vault, slots.Secret(passphrase=PASSPHRASE), THEIRS, "secretary", DAY, kdf.FLOOR)


def opens(home: Home, passphrase: str) -> bool:
    try:
        vault = vaults.unlock(home.folder, profile=home.profile, passphrase=passphrase)
    except WrongPassphrase:
        return False
    vault.close()
    return True


@pytest.fixture
def mine(home: Home) -> Iterator[Vault]:
    vault = vaults.unlock(home.folder, profile=home.profile, passphrase=PASSPHRASE)
    yield vault
    vault.close()


def generations(folder: Path) -> list[bytes]:
    return [(folder / name).read_bytes() for name in slots.GENERATIONS if (folder / name).is_file()]


def test_alone_everything_goes_and_what_is_left_looks_damaged(home: Home, mine: Vault) -> None:
    before = generations(home.folder)
    assert mine.way_out.without_me is None
    emergency.destroy(home.folder)
    mine.close()
    for secret in ({"passphrase": PASSPHRASE}, {"code": home.code}):
        with pytest.raises(VaultDamaged):
            vaults.unlock(home.folder, profile=home.profile, **secret)
    assert not set(before) & set(generations(home.folder))


def test_what_is_destroyed_is_overwritten_where_it_lay(home: Home, mine: Vault) -> None:
    """The blocks themselves, as far as a file system lets us: seen through a second name of the same file."""
    os.link(home.folder / slots.NAME, home.folder.parent / "second-name")
    before = (home.folder / slots.NAME).read_bytes()
    emergency.destroy(home.folder)
    after = (home.folder.parent / "second-name").read_bytes()
    assert after[: len(before)] != before
    assert b"sealed" not in after


@pytest.mark.parametrize("name", ["vault.slots.old.part", "vault.slots.part", "vault.slots.new.part"])
def test_what_a_crash_left_half_placed_is_destroyed_too(home: Home, mine: Vault, name: str) -> None:
    (home.folder / name).write_bytes((home.folder / slots.NAME).read_bytes())
    emergency.destroy(home.folder)
    left = b"".join(path.read_bytes() for path in home.folder.glob("vault.slots*"))
    assert b"sealed" not in left


def test_nobody_is_let_in_by_a_passphrase_that_opens_the_records_already(home: Home, mine: Vault) -> None:
    """Or their slot would still open for it after somebody was taken out, or took the own way in away."""
    share(mine)
    for passphrase in (PASSPHRASE, THEIRS):
        with pytest.raises(BadInput) as refused:
            add_person(mine, slots.Secret(passphrase=PASSPHRASE), passphrase, "third", DAY, kdf.FLOOR)
        assert refused.value.code == "passphrase-in-use"
    assert len(people(mine)) == 2
    emergency.leave(home.folder, mine.way_out)
    mine.close()
    assert not opens(home, PASSPHRASE)


def test_a_key_file_of_other_records_lets_nobody_in_or_out(home: Home, mine: Vault, tmp_path: Path) -> None:
    made = vaults.create(
        tmp_path / "other", PASSPHRASE, profile=home.profile, role="field", parameters=kdf.FLOOR
    )
    made.vault.close()
    theirs = (tmp_path / "other" / slots.NAME).read_bytes()
    (home.folder / slots.NAME).write_bytes(theirs)
    with pytest.raises(VaultDamaged, match="other records"):
        share(mine)
    with pytest.raises(VaultDamaged, match="other records"):
        remove_person(mine, slots.Secret(passphrase=PASSPHRASE), mine.slot)
    assert (home.folder / slots.NAME).read_bytes() == theirs


def test_two_people_open_the_same_records(home: Home, mine: Vault) -> None:
    share(mine)
    assert [(one.role, one.since, one.me) for one in people(mine)] == [
        ("", "", True),
        ("secretary", DAY, False),
    ]
    mine.close()
    assert opens(home, PASSPHRASE)
    assert opens(home, THEIRS)


def test_on_shared_records_only_ones_own_way_in_goes(home: Home, mine: Vault) -> None:
    share(mine)
    os.link(home.folder / slots.NAME, home.folder.parent / "second-name")
    assert mine.way_out.others == 1
    emergency.leave(home.folder, mine.way_out)
    mine.close()
    assert not opens(home, PASSPHRASE)
    assert opens(home, THEIRS)
    assert b"sealed" not in (home.folder.parent / "second-name").read_bytes()
    home.unlock().close()


def test_it_is_ready_from_the_first_moment_after_unlocking(home: Home, mine: Vault) -> None:
    share(mine)
    mine.close()
    again = vaults.unlock(home.folder, profile=home.profile, passphrase=THEIRS)
    emergency.leave(home.folder, again.way_out)
    again.close()
    assert opens(home, PASSPHRASE)
    assert not opens(home, THEIRS)


@pytest.mark.parametrize("steps", range(6))
def test_a_cut_at_any_step_leaves_the_others_a_way_in(
    home: Home, mine: Vault, monkeypatch: pytest.MonkeyPatch, steps: int
) -> None:
    share(mine)
    mine.close()
    again = vaults.unlock(home.folder, profile=home.profile, passphrase=PASSPHRASE)
    left = iter(range(steps))

    class Cut(Exception):
        pass

    def stop(real: object) -> object:
        def call(*args: object, **more: object) -> object:
            if next(left, None) is None:
                raise Cut
            return real(*args, **more)  # type: ignore[operator]

        return call

    for name in ("write_private", "_overwrite", "place", "sync_folder"):
        monkeypatch.setattr(emergency, name, stop(getattr(emergency, name)))
    monkeypatch.setattr(Path, "replace", stop(Path.replace))
    with pytest.raises(Cut):
        emergency.leave(home.folder, again.way_out)
    monkeypatch.undo()
    again.close()
    assert opens(home, THEIRS)


def test_whoever_came_in_with_the_paper_has_no_slot_to_take_away(home: Home, mine: Vault) -> None:
    share(mine)
    mine.close()
    by_paper = home.unlock()
    assert by_paper.way_out.others == 2
    with pytest.raises(StorageRefused):
        emergency.leave(home.folder, by_paper.way_out)
    by_paper.close()
    assert opens(home, PASSPHRASE)


def test_a_folder_that_cannot_be_written_is_told(
    home: Home, mine: Vault, monkeypatch: pytest.MonkeyPatch
) -> None:
    def refuse(*_: object, **__: object) -> int:
        raise OSError(30, "read-only")

    monkeypatch.setattr(os, "open", refuse)
    with pytest.raises(StorageRefused):
        emergency.destroy(home.folder)
    monkeypatch.undo()
    mine.close()
    assert opens(home, PASSPHRASE)


def test_somebody_is_taken_out_by_whoever_knows_a_passphrase(home: Home, mine: Vault) -> None:
    share(mine)
    other = next(one for one in people(mine) if not one.me)
    with pytest.raises(WrongPassphrase):
        remove_person(mine, slots.Secret(passphrase="not this one"), other.slot)
    remove_person(mine, slots.Secret(passphrase=PASSPHRASE), other.slot)
    assert mine.way_out.without_me is None
    with pytest.raises(Exception, match="last passphrase"):
        remove_person(mine, slots.Secret(passphrase=PASSPHRASE), people(mine)[0].slot)
    mine.close()
    assert not opens(home, THEIRS)


def test_ones_own_slot_taken_out_leaves_nothing_to_take_away_in_an_emergency(home: Home, mine: Vault) -> None:
    share(mine)
    me = next(one for one in people(mine) if one.me)
    remove_person(mine, slots.Secret(passphrase=THEIRS), me.slot)
    assert mine.way_out == emergency.WayOut(others=1, without_me=None)


def test_there_is_an_end_to_how_many_people(home: Home, mine: Vault, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("r2p_field.vault.people.MOST_PEOPLE", 1)
    with pytest.raises(Exception, match="No more people"):
        share(mine)
