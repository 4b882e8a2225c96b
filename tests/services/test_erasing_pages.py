"""What was erased stands in no page of any file, free ones and journals too, nor can it be guessed."""

from __future__ import annotations

import random
from collections.abc import Callable
from pathlib import Path

import pytest
from msgspec.structs import replace
from tests.domain.dialogue import item
from tests.services.offices import Office
from tests.services.remains import Remains, nonsense

from r2p_field.domain.commitment import Commitment
from r2p_field.domain.consent import Agreement, Answer, Consent
from r2p_field.domain.ids import RecordId
from r2p_field.domain.jobs import Silent
from r2p_field.domain.list_filter import Filter
from r2p_field.domain.observation import Observation
from r2p_field.domain.places import Where
from r2p_field.domain.preferences import SavedFilter
from r2p_field.domain.session import Session, View
from r2p_field.ledger.revision import fits
from r2p_field.vault.search import Search
from r2p_field.vault.store import Stored

Said = list[str | bytes]
YES = Agreement(answer=Answer.YES, detail=True)
NO = Agreement(answer=Answer.NO)


@pytest.fixture
def number() -> random.Random:
    """Where words come from."""
    return random.Random(16)


@pytest.fixture
def word(number: random.Random) -> Callable[[], str]:
    """A word that stands nowhere else."""
    return lambda: nonsense(number)


def entries(office: Office, record: RecordId) -> list[Stored]:
    return office.vault.store.of_records([record])[record]


def salts(office: Office, record: RecordId) -> Said:
    return [one.nonce for one in entries(office, record) if one.nonce]


def made_searchable(office: Office) -> None:
    """Do everything that the program does by itself while nobody works."""
    while office.program.upkeep.tidy_up():
        pass


def neighbours(office: Office, count: int = 12) -> None:
    """Write down what stays, so that pages are shared."""
    for one in range(count):
        office.record(f"neighbour {one} " * (one + 1), title=f"road {one}")


def crowded_then_erased(office: Office, number: random.Random, count: int) -> tuple[Said, Said]:
    """Write and change many records of all lengths, erase a fifth; return what went and what stayed."""
    said: dict[RecordId, Said] = {}

    def texts() -> list[str]:
        return [nonsense(number) for _ in range(number.choice((2, 5, 30, 150)))]

    for _ in range(count):
        one = texts()
        said[office.record(" ".join(one), title=one[0])] = [*one]
    for _ in range(count // 2):
        record, one = number.choice(list(said)), texts()
        office.revise(record, " ".join(one), title=one[0])
        said[record] += one
        if number.random() < 0.3:
            made_searchable(office)
    gone = number.sample(list(said), count // 5)
    for record in gone:
        said[record] += salts(office, record)
        office.program.erasing.whole(record)
    stay = [text for record, texts_of in said.items() if record not in gone for text in texts_of]
    return [text for record in gone for text in said[record]], stay


def test_an_erased_record_leaves_neither_words_nor_salt_in_any_page(
    field: Office, word: Callable[[], str]
) -> None:
    neighbours(field)
    what, title, place, area, later, draft = words = [word() for _ in range(6)]
    seen = Observation(what=what, title=title, where=Where(words=place, admin1=area))
    record = field.program.observations.add(seen)
    made_searchable(field)
    field.revise(record, later)
    field.program.observations.save_draft(draft.encode(), None, record)
    made_searchable(field)
    said: Said = [*words, *salts(field, record)]
    remains = Remains(field)
    assert [one for one in said if not remains.of([one])] == []
    field.program.erasing.whole(record)
    assert remains.of(said) == []
    made_searchable(field)
    assert remains.of(said) == []


def test_erased_words_among_many_that_moved_from_page_to_page_are_gone(
    field: Office, number: random.Random
) -> None:
    gone, stay = crowded_then_erased(field, number, 25)
    remains = Remains(field)
    assert remains.of(gone) == []
    assert len(remains.of(stay)) > len(stay)


@pytest.mark.nightly
@pytest.mark.parametrize("seed", range(12))
def test_erased_words_among_very_many_are_gone(field: Office, seed: int) -> None:
    """Among so many words, eight letters of one that stays are now and then those of one that went."""
    gone, stay = crowded_then_erased(field, random.Random(seed), 300)
    here = b"\0".join(one.encode() if isinstance(one, str) else one for one in stay)
    assert [piece for piece in Remains(field).of(gone) if piece not in here] == []


@pytest.mark.parametrize("forgetting", [True, False])
def test_an_erased_word_does_not_mark_the_beginning_of_a_page_of_the_index(
    field: Office, number: random.Random, monkeypatch: pytest.MonkeyPatch, forgetting: bool
) -> None:
    """Without forgetting they are still there, which shows that this trial finds them."""
    if not forgetting:
        monkeypatch.setattr(Search, "forget_marks", lambda _: None)
    said = {}
    for _ in range(16):
        words = [nonsense(number) for _ in range(150)]
        said[field.record(" ".join(words))] = words
    made_searchable(field)
    marks = [mark for (mark,) in field.vault.database.execute("SELECT term FROM words_idx").fetchall()]
    begins = [mark[1:].decode() for mark in marks if mark[:1] == b"0" and len(mark) > 3]
    marked = {record for record, words in said.items() if any(one.startswith(tuple(begins)) for one in words)}
    for record in marked:
        field.program.erasing.whole(record)
    left = [mark for (mark,) in field.vault.database.execute("SELECT term FROM words_idx").fetchall()]
    here = [one for record, words in said.items() if record not in marked for one in words]
    orphans = [one for one in left if len(one) > 3 and not any(w.startswith(one[1:].decode()) for w in here)]
    assert len(begins) > 3
    assert (orphans == []) is forgetting
    assert field.vault.records.search.is_complete()
    assert field.program.observations.page(Filter(text=here[0])).rows


def test_without_overwriting_the_words_would_still_be_there(field: Office, number: random.Random) -> None:
    field.vault.database.execute("PRAGMA secure_delete = OFF")
    gone, _ = crowded_then_erased(field, number, 25)
    assert Remains(field).of(gone)


def test_a_former_wording_is_gone_and_the_present_one_stays(field: Office, word: Callable[[], str]) -> None:
    neighbours(field)
    former, present = word(), word()
    record = field.record(former, title=former)
    made_searchable(field)
    before = salts(field, record)
    field.revise(record, present)
    field.program.erasing.earlier_wordings(record)
    assert Remains(field).of([former, *before]) == []
    assert Remains(field).of([present])
    made_searchable(field)
    assert Remains(field).of([former, *before]) == []
    assert field.program.observations.page(Filter(text=present)).rows


def test_an_erased_attachment_leaves_neither_key_nor_pieces(
    field: Office, tmp_path: Path, word: Callable[[], str]
) -> None:
    paper, caption = tmp_path / f"{word()}.pdf", word()
    paper.write_bytes(b"%PDF-1.7 " + random.Random(1).randbytes(400_000))
    seen = field.program.attachments.attach(Observation(what="with paper"), [paper])
    [attached] = (replace(one, caption=caption) for one in seen.attachments)
    record = field.program.observations.add(replace(seen, attachments=(attached,)))
    [(key,)] = field.vault.database.execute("SELECT key FROM blobs").fetchall()
    pieces = [one[0] for one in field.vault.blob_database.execute("SELECT sealed FROM chunks").fetchall()]
    said: Said = [caption, key, *(piece[at : at + 64] for piece in pieces for at in range(0, 9000, 500))]
    field.program.upkeep.tidy_up()
    assert len(Remains(field).of(said)) > len(said) * 5
    field.program.erasing.whole(record)
    assert Remains(field).of(said) == []
    assert field.vault.blob_database.value("SELECT count(*) FROM chunks") == 0


def test_an_erased_meeting_takes_what_stayed_in_its_room_and_its_promises_go_by_themselves(
    field: Office, word: Callable[[], str]
) -> None:
    neighbours(field)
    title, aside, promise, owner = word(), word(), word(), word()
    view = View(id=item(31), group=item(6), point=item(5), rating=5, reason=aside)
    met = field.program.meetings.add(Session(title=title, account=word(), views=(view,)))
    promised = field.program.meetings.add(Commitment(text=promise, owner_role=owner, made_at=met))
    made_searchable(field)
    assert Remains(field).of([title, aside, promise, owner])
    field.program.erasing.whole(met)
    assert Remains(field).of([title, aside]) == []
    assert Remains(field).of([promise])
    field.program.erasing.whole(promised)
    assert Remains(field).of([promise, owner]) == []


def test_consent_withdrawn_keeps_the_words_here_and_erasing_takes_them(
    field: Office, word: Callable[[], str]
) -> None:
    what = word()
    record = field.record(what, consent=Consent(headquarters=YES))
    field.revise(record, what, consent=Consent(headquarters=NO))
    assert Remains(field).of([what])
    assert field.program.observations.get(record).observation is not None
    said: Said = [what, *salts(field, record)]
    field.program.erasing.whole(record)
    made_searchable(field)
    assert Remains(field).of(said) == []


def test_what_was_thrown_away_is_gone_once_nobody_works(field: Office, word: Callable[[], str]) -> None:
    draft, name, filtered = word(), word(), word()
    kept = field.program.observations.save_draft(draft.encode())
    saved = SavedFilter(name=name, filter=Filter(text=filtered))
    field.program.preferences.change(saved_filters=(saved,), emergency_role=word())
    made_searchable(field)
    assert Remains(field).of([draft, name, filtered])
    field.program.observations.discard_draft(kept)
    field.program.preferences.change(saved_filters=())
    made_searchable(field)
    assert Remains(field).of([draft, name, filtered]) == []


def test_the_packet_that_held_it_is_kept_no_more(
    approved: Office, tmp_path: Path, word: Callable[[], str]
) -> None:
    record = approved.record(word(), consent=Consent(headquarters=YES))
    raw = approved.seal(tmp_path).read_bytes()
    slices: Said = [raw[at : at + 64] for at in range(500, len(raw) - 64, 700)]
    made_searchable(approved)
    assert len(Remains(approved).of(slices)) > len(slices)
    approved.program.erasing.whole(record)
    assert Remains(approved).of(slices) == []


def test_headquarters_keep_nothing_of_it_from_the_moment_they_hear(
    approved: Office, knowing: Office, tmp_path: Path, word: Callable[[], str]
) -> None:
    neighbours(approved)
    what, title = word(), word()
    record = approved.record(what, title=title, consent=Consent(headquarters=YES))
    said: Said = [what, title, *salts(approved, record)]
    knowing.take(approved.seal(tmp_path / "before"))
    assert len(Remains(knowing).of(said)) > len(said)
    approved.program.erasing.whole(record)
    assert knowing.take(approved.seal(tmp_path / "after"))[0].outcome == "imported"
    assert Remains(knowing).of(said) == []
    made_searchable(knowing)
    assert Remains(knowing).of(said) == []
    assert knowing.states() == knowing.states_from_scratch()


def test_erased_words_cannot_be_guessed_and_the_chain_still_verifies(
    field: Office, word: Callable[[], str]
) -> None:
    record = field.record(word())
    [before] = entries(field, record)
    assert before.nonce is not None
    assert before.payload is not None
    assert fits(before.header, before.nonce, before.payload)  # who has the salt can confirm a guess
    field.program.erasing.whole(record)
    after = next(one for one in entries(field, record) if one.header.id == before.header.id)
    assert (after.nonce, after.payload, after.header.commitment) == (b"", None, before.header.commitment)
    other_salts = [one for one in salts(field, record) if isinstance(one, bytes)]
    other_salts += [bytes(32), before.header.raw[:32], bytes.fromhex(before.header.id)]
    assert not any(fits(before.header, salt, before.payload) for salt in other_salts)
    assert Remains(field).of([before.nonce]) == []
    field.program.upkeep.check(Silent())
    assert field.program.observations.get(record).incomplete == "erased"
    assert field.states() == field.states_from_scratch()


def test_second_copies_that_still_hold_it_are_told_of(field: Office, tmp_path: Path) -> None:
    record = field.record("seen")
    field.program.upkeep.back_up(tmp_path / "copy", Silent())
    assert field.program.erasing.whole(record).last_backup
