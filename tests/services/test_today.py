"""What wants doing is counted as it is, in real records."""

import datetime as dt
from pathlib import Path

import msgspec
from tests.services.offices import Office, Opener, plugged_in

from r2p_field.domain.jobs import Silent

DAY = 86_400_000


def test_new_records_have_nothing_to_say(field: Office) -> None:
    found = field.program.today.look()
    assert msgspec.structs.asdict(field.program.preferences.read())["emergency_role"] == ""
    assert (found.drafts, found.draft, found.waiting, found.disputed, found.incomplete) == (0, None, 0, 0, 0)
    assert (found.sending.unsent, found.sending.since, found.sending.received) == (0, None, 0)
    assert (found.last_backup, found.sending.last_receipt) == (None, None)


def test_the_oldest_unsent_observation_gives_the_day(field: Office, tmp_path: Path) -> None:
    field.record("first")
    field.clock.now += 3 * DAY
    field.record("second")
    sending = field.program.today.look().sending
    assert (sending.unsent, sending.since) == (2, dt.date(2026, 11, 23))
    field.seal(tmp_path)
    assert field.program.today.look().sending.unsent == 0
    field.clock.now += DAY
    field.record("third")
    sending = field.program.today.look().sending
    assert (sending.unsent, sending.since) == (1, dt.date(2026, 11, 27))


def test_a_correction_of_what_was_sent_is_unsent_again_and_counts_once(field: Office, tmp_path: Path) -> None:
    record = field.record("first")
    field.seal(tmp_path)
    field.revise(record, "corrected")
    field.revise(record, "corrected again")
    assert field.program.today.look().sending.unsent == 1


def test_what_headquarters_has_is_told_with_its_last_word(opening: Opener, tmp_path: Path) -> None:
    field, hq = opening("approved"), opening("knowing")
    field.record("first")
    hq.take(field.seal(tmp_path / "stick"))
    answer = hq.program.receipts.make(field.feed, plugged_in(tmp_path / "back"))
    field.take(answer.path)
    field.record("second")
    sending = field.program.today.look().sending
    assert (sending.received, sending.unsent) == (1, 1)
    assert sending.last_receipt == dt.date(2026, 11, 23)


def test_what_another_device_wrote_is_not_ours_to_send(opening: Opener, tmp_path: Path) -> None:
    field, hq = opening("approved"), opening("knowing")
    field.record("theirs")
    hq.take(field.seal(tmp_path))
    found = hq.program.today.look()
    assert (found.sending.unsent, found.observations) == (0, 1)


def test_packets_that_wait_are_counted(opening: Opener, tmp_path: Path) -> None:
    stranger, hq = opening("field"), opening("hq")
    stranger.record("from somebody unknown")
    hq.take(stranger.seal(tmp_path))
    assert hq.program.today.look().waiting == 1


def test_drafts_are_counted_and_the_newest_is_named(field: Office) -> None:
    older = field.program.observations.save_draft(b"older")
    field.clock.now += DAY
    newer = field.program.observations.save_draft(b"newer")
    found = field.program.today.look()
    assert (found.drafts, found.draft) == (2, newer)
    field.clock.now += DAY
    field.program.observations.save_draft(b"older, typed on", older)
    assert field.program.today.look().draft == older


def test_the_last_second_copy_gives_its_day(field: Office, tmp_path: Path) -> None:
    field.program.upkeep.back_up(tmp_path / "copy", Silent())
    found = field.program.today.look()
    assert found.last_backup == dt.date(2026, 11, 23)
    field.clock.now += 12 * DAY
    later = field.program.today.look()
    assert (later.day - found.last_backup).days == 12


def test_a_time_that_is_none_is_no_day(field: Office) -> None:
    field.vault.meta.set("last_backup", "9999-99-99T00:00:00Z")
    assert field.program.today.look().last_backup is None
