"""Making, opening, copying, losing vaults: nothing is lost or forked, every refusal is a sentence."""

from __future__ import annotations

import io
import os
import shutil
import subprocess
import sys
import time
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest
from tests.vault.conftest import PASSPHRASE, Home
from tests.vault.test_folds import take
from tests.vault.writers import World

from r2p_field.crypto import kdf
from r2p_field.crypto.randomness import wipe
from r2p_field.crypto.signing import SuiteVerifier
from r2p_field.domain.errors import R2PError
from r2p_field.domain.ids import FeedId, RevisionId
from r2p_field.ledger.checkpoint import (
    NO_REVISION,
    read_checkpoint,
    read_succession,
    verify_checkpoint,
    verify_succession,
)
from r2p_field.ledger.clock import FIRST
from r2p_field.ledger.payload import By, Payload, encode_payload
from r2p_field.ledger.record_ids import owned_record
from r2p_field.ledger.revision import Revision, new_revision
from r2p_field.ledger.signed import SignedObject
from r2p_field.vault import slots
from r2p_field.vault import vault as vaults
from r2p_field.vault.errors import (
    StorageRefused,
    VaultBusy,
    VaultDamaged,
    VaultExists,
    VaultMissing,
    VaultNewer,
    VaultUnfinished,
    WrongPassphrase,
)
from r2p_field.vault.new_passphrase import change_closed
from r2p_field.vault.schema import FORMAT, VAULT_MIGRATIONS
from r2p_field.vault.store import Standing, full
from r2p_field.vault.two_files import open_file
from r2p_field.vault.unfinished import MARK
from r2p_field.vault.vault import Vault

FILES = ["blobs.db", "vault.db", "vault.slots"]


def write(vault: Vault, count: int = 1) -> list[Revision]:
    """Write entries into the vault's own chain."""
    written = []
    for _ in range(count):
        tip = vault.store.tip(vault.feed)
        born = os.urandom(16)
        body = {"what": "of our own"}
        payload = encode_payload(
            Payload(app="test", at="2026-11-23T10:00:00Z", by=By(person="p", role="field"), body=body)
        )
        written.append(
            new_revision(
                feed=vault.feed,
                seq=0 if tip is None else tip[0] + 1,
                prev=None if tip is None else tip[1],
                record=owned_record(vault.feed, born),
                parents=[],
                hlc=vault.clock(lambda: 1_700_000_000_000).tick(),
                kind="observation",
                form=1,
                payload=payload,
                born=born,
            )
        )
        vault.store.put([full(written[-1])])
    return written


def contents(folder: Path) -> dict[str, bytes]:
    return {path.name: path.read_bytes() for path in folder.iterdir()}


# Making


def test_a_new_vault_has_three_private_files_and_opens_with_both_secrets(first_home: Home) -> None:
    assert sorted(path.name for path in first_home.folder.iterdir()) == FILES
    assert {path.stat().st_mode & 0o777 for path in first_home.folder.iterdir()} == {0o600}
    assert first_home.folder.stat().st_mode & 0o777 == 0o700
    for secret in (slots.Secret.of(PASSPHRASE, None), slots.Secret.of(None, first_home.code)):
        assert slots.unlock(first_home.folder, secret).file.generation == 1


def test_a_new_vault_says_what_it_is(vault: Vault) -> None:
    assert (vault.meta.get("format"), vault.meta.get("min_reader")) == (str(FORMAT), str(FORMAT))
    assert (vault.meta.get("role"), vault.meta.get("slots")) == ("field", "1")
    assert vault.meta.get("person").startswith("p-")
    assert vault.meta.get("nothing") == ""
    assert vault.clock(lambda: 0).last == FIRST
    vault.meta.set("clock", "0123456789010000")
    assert vault.clock(lambda: 0).last == "0123456789010000"


@pytest.mark.parametrize("there", ["file", "folder"])
def test_nothing_is_ever_made_over_something(tmp_path: Path, there: str) -> None:
    target = tmp_path / "vault"
    if there == "file":
        target.write_bytes(b"mine")
    else:
        target.mkdir()
        (target / "mine.txt").write_bytes(b"mine")
    with pytest.raises(VaultExists):
        vaults.create(target, PASSPHRASE, profile=tmp_path, role="field", parameters=kdf.FLOOR)
    assert (target if there == "file" else target / "mine.txt").read_bytes() == b"mine"


def test_nothing_is_ever_made_over_a_vault(home: Home) -> None:
    before = contents(home.folder)
    with pytest.raises(VaultExists):
        vaults.create(home.folder, PASSPHRASE, profile=home.profile, role="field", parameters=kdf.FLOOR)
    assert contents(home.folder) == before


def test_a_mark_that_was_left_in_a_whole_vault_does_no_harm(home: Home) -> None:
    (home.folder / MARK).write_bytes(b"")
    with pytest.raises(VaultExists):
        vaults.create(home.folder, PASSPHRASE, profile=home.profile, role="field", parameters=kdf.FLOOR)
    home.unlock().close()
    assert not (home.folder / MARK).exists()


def test_records_that_were_never_finished_are_told_and_replaced(home: Home) -> None:
    for name in slots.GENERATIONS:
        (home.folder / name).unlink(missing_ok=True)
    (home.folder / MARK).write_bytes(b"")
    with pytest.raises(VaultUnfinished):
        home.unlock()
    made = vaults.create(home.folder, PASSPHRASE, profile=home.profile, role="field", parameters=kdf.FLOOR)
    made.vault.close()
    assert sorted(path.name for path in home.folder.iterdir()) == FILES


def test_a_making_that_fails_leaves_no_folder(tmp_path: Path) -> None:
    (tmp_path / "profile").write_bytes(b"a file where a folder should be")
    with pytest.raises(StorageRefused):
        vaults.create(
            tmp_path / "vault", PASSPHRASE, profile=tmp_path / "profile", role="field", parameters=kdf.FLOOR
        )
    assert not (tmp_path / "vault").exists()


def test_a_making_that_fails_leaves_an_empty_folder_as_it_was(tmp_path: Path) -> None:
    (tmp_path / "profile").write_bytes(b"a file where a folder should be")
    (tmp_path / "vault").mkdir()
    with pytest.raises(StorageRefused):
        vaults.create(
            tmp_path / "vault", PASSPHRASE, profile=tmp_path / "profile", role="field", parameters=kdf.FLOOR
        )
    assert contents(tmp_path / "vault") == {}


def test_the_cost_of_a_passphrase_is_measured_when_nothing_is_said(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(kdf, "calibrate", lambda: kdf.FLOOR)
    home = Home(folder=tmp_path / "vault", profile=tmp_path, code="")
    vaults.create(home.folder, PASSPHRASE, profile=home.profile, role="field").vault.close()
    change_closed(home.folder, "another passphrase", slots.Secret(passphrase=PASSPHRASE))
    vaults.unlock(home.folder, profile=home.profile, passphrase="another passphrase").close()


# Opening


def test_another_passphrase_is_refused_and_nothing_changed(home: Home) -> None:
    before = contents(home.folder)
    with pytest.raises(WrongPassphrase):
        vaults.unlock(home.folder, profile=home.profile, passphrase="wrong")
    assert contents(home.folder) == before


def test_an_empty_folder_holds_no_records(tmp_path: Path) -> None:
    assert not vaults.exists(tmp_path)
    with pytest.raises(VaultMissing):
        vaults.unlock(tmp_path, profile=tmp_path, passphrase=PASSPHRASE)
    with pytest.raises(VaultMissing):
        vaults.require(tmp_path)


def test_closing_twice_and_leaving_without_closing_lose_nothing(home: Home) -> None:
    vault = home.unlock()
    write(vault, 2)
    vault.abandon()
    again = home.unlock()
    assert again.store.tip(again.feed)[0] == 1  # type: ignore[index]
    again.close()
    again.close()


def test_the_tail_that_a_crash_left_unsigned_is_signed(home: Home) -> None:
    vault = home.unlock()
    (written,) = write(vault)
    vault.abandon()
    again = home.unlock()
    held = again.store.last_checkpoint(again.feed)
    assert held is not None
    assert read_checkpoint(held).tip == written.header.id
    keys = again.store.keys_of(again.feed)
    assert keys is not None
    verify_checkpoint(held, keys, SuiteVerifier())
    again.close()


def test_what_is_signed_is_not_signed_again(vault: Vault) -> None:
    vault.checkpoint()
    assert vault.store.last_checkpoint(vault.feed) is None
    write(vault)
    vault.checkpoint()
    first = vault.store.last_checkpoint(vault.feed)
    vault.checkpoint()
    vault.checkpoint(carried=True)
    assert vault.store.last_checkpoint(vault.feed) == first


def test_a_fork_of_our_own_chain_is_signed_at_its_own_end(vault: Vault) -> None:
    (one,) = write(vault)
    vault.checkpoint()
    other = new_revision(
        feed=vault.feed,
        seq=0,
        prev=None,
        record=one.header.record,
        parents=[],
        hlc=one.header.hlc,
        kind="observation",
        form=2,
        payload=one.payload,
        randomness=lambda count: b"x" * count,
    )
    vault.store.put([full(other)])
    vault.checkpoint()
    tips = {one.header.id, other.header.id}
    held = vault.store.checkpoint_at(vault.feed, 0)
    assert held is not None
    assert read_checkpoint(held).tip == max(tips)


# Copies


def test_opened_again_in_its_place_a_vault_goes_on_in_its_chain(home: Home) -> None:
    feeds = []
    for _ in range(3):
        vault = home.unlock()
        feeds.append(vault.feed)
        write(vault)
        vault.close()
    assert len(set(feeds)) == 1


def written_in(home: Home, count: int = 2) -> tuple[FeedId, tuple[int, RevisionId]]:
    """Open, write and close; return the chain and where it ended."""
    vault = home.unlock()
    write(vault, count)
    feed, tip = vault.feed, vault.store.tip(vault.feed)
    vault.close()
    assert tip is not None
    return feed, tip


def handed_over_to(vault: Vault) -> list[SignedObject]:
    """Return what earlier chains signed to hand over to the present one."""
    signed = [one for one in vault.store.objects() if one.kind == "succeed"]
    return [one for one in signed if read_succession(one).heir == vault.feed]


def goes_on_elsewhere(home: Home, feed: FeedId, tip: tuple[int, RevisionId]) -> None:
    """Check that a vault goes on in a new chain, with a succession that the old keys signed."""
    vault = home.unlock()
    assert vault.feed != feed
    assert vault.store.own_feeds()[feed] is Standing.EARLIER
    [signed] = handed_over_to(vault)
    succession = read_succession(signed)
    assert succession.feed == feed
    assert (succession.seq, succession.tip) == tip
    keys = vault.store.keys_of(feed)
    assert keys is not None
    verify_succession(signed, keys, SuiteVerifier())
    assert vault.keyring.signer_of(feed) is not None
    write(vault)
    vault.close()


def test_a_copy_goes_on_in_a_chain_of_its_own(home: Home, tmp_path: Path) -> None:
    feed, tip = written_in(home)
    shutil.copytree(home.folder, tmp_path / "copy")
    goes_on_elsewhere(home.moved(tmp_path / "copy"), feed, tip)
    assert written_in(home)[0] == feed


def test_a_copy_of_a_copy_that_wrote_nothing_is_handed_over_to_as_well(home: Home, tmp_path: Path) -> None:
    feed, tip = written_in(home)
    shutil.copytree(home.folder, tmp_path / "copy")
    home.moved(tmp_path / "copy").unlock().close()
    shutil.copytree(tmp_path / "copy", tmp_path / "again")
    vault = home.moved(tmp_path / "again").unlock()
    mine = map(read_succession, handed_over_to(vault))
    assert [(one.feed, one.seq, one.tip) for one in mine] == [(feed, *tip)]
    vault.close()


def test_another_persons_profile_makes_it_a_copy(home: Home, tmp_path: Path) -> None:
    feed, tip = written_in(home)
    goes_on_elsewhere(replace(home, profile=tmp_path / "another"), feed, tip)


def test_an_earlier_copy_put_back_in_its_place_is_noticed(home: Home, tmp_path: Path) -> None:
    feed, tip = written_in(home)
    shutil.copytree(home.folder, tmp_path / "copy")
    written_in(home)
    shutil.rmtree(home.folder)
    shutil.copytree(tmp_path / "copy", home.folder)
    goes_on_elsewhere(home, feed, tip)


def test_a_chain_in_which_nothing_was_written_is_handed_over_from_its_beginning(
    home: Home, tmp_path: Path
) -> None:
    vault = home.unlock()
    feed = vault.feed
    vault.close()
    shutil.copytree(home.folder, tmp_path / "copy")
    goes_on_elsewhere(home.moved(tmp_path / "copy"), feed, (0, NO_REVISION))


def test_a_profile_that_cannot_be_written_does_not_keep_anybody_out(
    home: Home, monkeypatch: pytest.MonkeyPatch
) -> None:
    feed, _ = written_in(home)

    def refuse(path: Path, data: bytes) -> None:
        raise OSError(30, "read-only")

    monkeypatch.setattr("r2p_field.vault.installation.place", refuse)
    for _ in range(3):
        assert written_in(home)[0] == feed
    monkeypatch.undo()
    assert written_in(home)[0] == feed


# Passphrases


def change(home: Home, new: str, passphrase: str | None = None, code: str | None = None) -> None:
    change_closed(home.folder, new, slots.Secret.of(passphrase, code), parameters=kdf.FLOOR)


def opens(home: Home, passphrase: str) -> bool:
    try:
        slots.unlock(home.folder, slots.Secret(passphrase=passphrase))
    except WrongPassphrase:
        return False
    return True


def test_the_old_passphrase_opens_no_generation_any_more(home: Home) -> None:
    change(home, "another passphrase", passphrase=PASSPHRASE)
    for name in (slots.NAME, slots.OLD):
        kept = slots.SlotFile.from_bytes((home.folder / name).read_bytes())
        with pytest.raises(WrongPassphrase):
            kept.open_with(slots.Secret(passphrase=PASSPHRASE))
    assert opens(home, "another passphrase")
    vault = home.unlock()
    assert not vault.older_key_file
    vault.close()


def test_who_changes_a_passphrase_leaves_those_of_others(home: Home) -> None:
    second = add_person(home, "the second person")
    change(home, "another passphrase", passphrase=PASSPHRASE)
    assert [opens(home, one) for one in (PASSPHRASE, second, "another passphrase")] == [False, True, True]


def test_who_comes_with_the_paper_replaces_every_passphrase(home: Home) -> None:
    second = add_person(home, "the second person")
    change(home, "another passphrase", code=home.code)
    assert [opens(home, one) for one in (PASSPHRASE, second, "another passphrase")] == [False, False, True]


def add_person(home: Home, passphrase: str) -> str:
    unlocked = slots.unlock(home.folder, slots.Secret.of(None, home.code))
    slot = slots.person_slot(unlocked.file.vault, unlocked.master, passphrase, kdf.FLOOR)
    slots.save(home.folder, unlocked.file.changed(plus=[slot]), unlocked.master)
    return passphrase


def test_a_passphrase_is_not_changed_while_the_records_are_open(home: Home) -> None:
    vault = home.unlock()
    before = (home.folder / slots.NAME).read_bytes()
    with pytest.raises(VaultBusy):
        change(home, "another passphrase", code=home.code)
    assert (home.folder / slots.NAME).read_bytes() == before
    vault.close()


def test_an_older_key_file_that_was_put_back_is_told_until_the_passphrase_is_changed(home: Home) -> None:
    earlier = (home.folder / slots.NAME).read_bytes()
    change(home, "another passphrase", passphrase=PASSPHRASE)
    for name in (slots.NAME, slots.OLD):
        (home.folder / name).write_bytes(earlier)
    for _ in range(2):
        vault = home.unlock()
        assert vault.older_key_file
        vault.close()
    assert opens(home, PASSPHRASE)
    change(home, "a third passphrase", passphrase=PASSPHRASE)
    vault = home.unlock()
    assert not vault.older_key_file
    vault.close()


# Newer, damaged, missing, busy


def altered(home: Home, name: str, statement: str) -> None:
    """Change a closed vault as another version might have left it."""
    unlocked = slots.unlock(home.folder, slots.Secret.of(None, home.code))
    connection = open_file(home.folder, name, unlocked.master, new=False)
    connection.execute(statement)
    connection.fold_journal()
    connection.close()
    wipe(unlocked.master)


@pytest.mark.parametrize(
    ("name", "statement"),
    [
        ("vault.db", "UPDATE meta SET value = '2' WHERE name = 'min_reader'"),
        ("vault.db", "PRAGMA user_version = 99"),
        ("blobs.db", "PRAGMA user_version = 99"),
    ],
)
def test_what_a_newer_version_made_is_left_alone(home: Home, name: str, statement: str) -> None:
    altered(home, name, statement)
    before = contents(home.folder)
    with pytest.raises(VaultNewer):
        home.unlock()
    assert contents(home.folder).keys() == before.keys()
    assert contents(home.folder)["vault.slots"] == before["vault.slots"]


def test_slots_of_kinds_that_only_a_newer_version_knows_survive_everything(home: Home) -> None:
    unlocked = slots.unlock(home.folder, slots.Secret.of(None, home.code))
    strange = {"id": "f" * 32, "kind": "fingerprint-reader", "more": ["x"]}
    slots.save(home.folder, unlocked.file.changed(plus=[strange]), unlocked.master)
    change(home, "another passphrase", passphrase=PASSPHRASE)
    home.unlock().close()
    assert strange in slots.unlock(home.folder, slots.Secret.of(None, home.code)).file.slots


@pytest.mark.parametrize("name", ["vault.db", "blobs.db"])
@pytest.mark.parametrize("harm", ["missing", "empty", "cut", "half", "flipped", "noise", "plain"])
def test_every_damaged_file_is_told_and_left_as_it_is(home: Home, name: str, harm: str) -> None:
    file = home.folder / name
    data = file.read_bytes()
    harmed = {
        "empty": b"",
        "cut": data[:-1000],
        "half": data[: len(data) // 2 // 16_384 * 16_384],
        "flipped": data[:50] + bytes([data[50] ^ 1]) + data[51:],
        "noise": os.urandom(len(data)),
        "plain": b"SQLite format 3\x00" + data[16:],
    }
    file.unlink()
    if harm != "missing":
        file.write_bytes(harmed[harm])
    before = contents(home.folder)
    with pytest.raises(VaultDamaged) as caught:
        home.unlock().close()
    assert caught.value.next_.startswith("Bring back your last second copy")
    assert contents(home.folder)[name] == before[name] if harm != "missing" else not file.exists()


def test_a_file_with_no_tables_is_damaged(home: Home) -> None:
    altered(home, "blobs.db", "PRAGMA user_version = 0")
    with pytest.raises(VaultDamaged):
        home.unlock()


def test_of_two_files_neither_is_changed_when_one_is_of_a_newer_version(home: Home) -> None:
    """Older tables beside newer ones: bringing the older up to date would be half of somebody's update."""
    altered(home, "vault.db", f"PRAGMA user_version = {len(VAULT_MIGRATIONS) - 1}")
    altered(home, "blobs.db", "PRAGMA user_version = 99")
    before = contents(home.folder)

    with pytest.raises(VaultNewer) as told:
        home.unlock()

    assert contents(home.folder) == before
    assert all((told.value.what, told.value.safe, told.value.next_))


def test_after_every_refusal_the_files_are_free_again(home: Home) -> None:
    altered(home, "vault.db", "UPDATE meta SET value = '2' WHERE name = 'min_reader'")
    with pytest.raises(VaultNewer):
        home.unlock()
    altered(home, "vault.db", "UPDATE meta SET value = '1' WHERE name = 'min_reader'")
    home.unlock().close()


HOLDER = """
import sys
from pathlib import Path
from r2p_field.vault import vault as vaults
vault = vaults.unlock(Path(sys.argv[1]), profile=Path(sys.argv[2]), code=sys.argv[3])
print("open", flush=True)
sys.stdin.readline()
vault.drafts.save(b"typed meanwhile", "2026-11-23T10:00:00Z")
vault.close()
print("closed", flush=True)
"""


@pytest.fixture
def holder(home: Home) -> Iterator[subprocess.Popen[str]]:
    """Another process that holds the vault open until it is told to go on."""
    command = [sys.executable, "-c", HOLDER, str(home.folder), str(home.profile), home.code]
    with subprocess.Popen(command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True) as process:
        assert process.stdout is not None
        assert process.stdout.readline() == "open\n"
        yield process
        process.kill()


def test_a_second_process_is_refused_soon_and_the_first_is_unharmed(
    home: Home, holder: subprocess.Popen[str]
) -> None:
    started = time.monotonic()
    with pytest.raises(VaultBusy):
        home.unlock()
    assert time.monotonic() - started < 5
    said, _ = holder.communicate("go on\n")
    assert said == "closed\n"
    vault = home.unlock()
    assert [draft.body for draft in vault.drafts.all()] == [b"typed meanwhile"]
    vault.close()


def test_a_process_that_was_killed_blocks_nobody(home: Home, holder: subprocess.Popen[str]) -> None:
    holder.kill()
    holder.wait()
    home.unlock().close()


def test_every_refusal_is_three_sentences_with_a_name(home: Home) -> None:
    for refusal in (
        VaultMissing(),
        VaultExists(),
        VaultUnfinished(),
        WrongPassphrase(),
        VaultBusy(),
        VaultNewer(),
        VaultDamaged(),
        StorageRefused(),
    ):
        assert isinstance(refusal, R2PError)
        assert all(sentence.endswith(".") for sentence in (refusal.what, refusal.safe, refusal.next_))
        assert refusal.code not in {"vault", "failed"}


# Photos, tidying


def test_a_photo_that_nothing_names_is_swept_at_the_next_unlocking(home: Home) -> None:
    vault = home.unlock()
    ref, _ = vault.blobs.add(io.BytesIO(b"photo"), "image/png")
    vault.close()
    again = home.unlock()
    assert not again.blobs.is_whole(ref.id)
    again.close()


def test_tidying_leaves_nothing_in_the_journals(home: Home, vault: Vault) -> None:
    write(vault, 3)
    vault.tidy()
    journals = list(home.folder.glob("*-wal"))
    assert [path.stat().st_size for path in journals] == [0] * len(journals)


def test_entries_of_others_and_staged_bodies_stay_in_the_vault(vault: Vault) -> None:
    world = World("ana")
    take(vault.records, world, world["ana"].observe("of ana"))
    staging = vault.staging()
    staging.append(b"body")
    assert (staging.read(0, 9), vault.records.counts()["observations"]) == (b"body", 1)
