"""Photos become working copies, originals stay here sealed or not at all, and no name of a file is kept."""

from __future__ import annotations

import hashlib
import os
from pathlib import Path

import pytest
from tests.photos import HEIC, MARKS, of_camera, scene, written
from tests.services.offices import Office, opened, restored

from r2p_field.domain.attachments import Attachment
from r2p_field.domain.errors import BadInput
from r2p_field.domain.jobs import Cancelled, Silent
from r2p_field.domain.observation import Observation
from r2p_field.services.attachments import Handling, Note, Taken
from r2p_field.services.chosen_files import MOST_FILE, MOST_PHOTO
from r2p_field.services.files import FileRefused
from r2p_field.vault.errors import NotThere


def put(base: Path, name: str, data: bytes) -> Path:
    path = base / name
    path.write_bytes(data)
    return path


def take(office: Office, *files: Path, keep: bool = True) -> tuple[Taken, ...]:
    came = office.program.attachments.take_in(files, Silent(), keep_originals=keep)
    assert came.refused == ()
    return came.taken


def refusal(office: Office, file: Path) -> str:
    came = office.program.attachments.take_in([file], Silent(), keep_originals=True)
    [refused] = came.refused
    assert (refused.position, came.taken) == (1, ())
    assert refused.error.what
    assert refused.error.safe
    assert refused.error.next_
    assert office.vault.blobs.whole() == []
    return refused.error.code


def recorded(office: Office, *taken: Taken) -> Observation:
    seen = Observation(what="seen", attachments=tuple(one.attachment for one in taken))
    office.program.observations.add(seen)
    return seen


def carried(office: Office, attachment: Attachment) -> bytes:
    return b"".join(office.program.attachments.read(attachment.blob.id))


# Taking in


def test_a_record_carries_the_working_copy_and_the_hash_of_the_original(
    field: Office, tmp_path: Path
) -> None:
    photo = of_camera()
    [taken] = take(field, put(tmp_path, "IMG_20261120_Jean.jpg", photo))
    attachment = taken.attachment
    assert attachment.sha256 == hashlib.sha256(photo).hexdigest()
    assert (attachment.original, attachment.blob.type) == (False, "image/jpeg")
    assert [mark for mark in MARKS if mark in carried(field, attachment)] == []
    assert [one.action for one in attachment.custody] == [Handling.TAKEN_IN, Handling.ORIGINAL_SEALED]
    assert {one.role for one in attachment.custody} == {"field"}
    assert attachment.custody[0].at.startswith("2026-11-23T12:")
    assert taken.says.day is not None
    assert taken.says.point is not None
    assert (tmp_path / "IMG_20261120_Jean.jpg").read_bytes() == photo


def test_the_original_is_kept_to_the_byte_and_opens_only_where_the_person_wants(
    field: Office, tmp_path: Path
) -> None:
    photo = of_camera()
    [taken] = take(field, put(tmp_path, "a.jpg", photo))
    assert field.program.attachments.shown(taken.attachment.blob).original == "image/jpeg"
    after = field.program.attachments.save_original(taken.attachment, tmp_path / "out.jpg")
    assert (tmp_path / "out.jpg").read_bytes() == photo
    assert [one.action for one in after.custody][2:] == [Handling.ORIGINAL_SAVED]
    with pytest.raises(BadInput):
        field.program.attachments.save_original(taken.attachment, tmp_path / "out.jpg")


def test_whoever_refuses_originals_keeps_only_their_hash(field: Office, tmp_path: Path) -> None:
    photo = of_camera()
    [taken] = take(field, put(tmp_path, "a.jpg", photo), keep=False)
    assert taken.attachment.sha256 == hashlib.sha256(photo).hexdigest()
    assert taken.attachment.custody[-1].action == Handling.ORIGINAL_NOT_KEPT
    assert len(field.vault.blobs.whole()) == 1
    assert field.program.attachments.shown(taken.attachment.blob).original == ""
    with pytest.raises(NotThere):
        field.program.attachments.save_original(taken.attachment, tmp_path / "out.jpg")


def test_a_photo_of_a_newer_telephone_is_carried_as_one_that_everybody_reads(
    field: Office, tmp_path: Path
) -> None:
    [taken] = take(field, put(tmp_path, "IMG.HEIC", (HEIC / "colour.heif").read_bytes()))
    assert taken.attachment.blob.type == "image/jpeg"
    assert field.program.attachments.shown(taken.attachment.blob).original == "image/heic"


def test_a_document_stays_as_it_is_and_that_is_told(field: Office, tmp_path: Path) -> None:
    paper = b"%PDF-1.7 /Author (a name)"
    [taken] = take(field, put(tmp_path, "paper", paper))
    assert (taken.attachment.original, taken.note) == (True, Note.AS_IT_IS)
    assert taken.attachment.blob.type == "application/pdf"
    assert carried(field, taken.attachment) == paper


def test_a_moving_picture_says_that_only_its_first_is_carried(field: Office, tmp_path: Path) -> None:
    frames = [scene((20, 20)), scene((20, 20)).rotate(90)]
    moving = written(frames[0], "GIF", save_all=True, append_images=frames[1:])
    assert take(field, put(tmp_path, "a.gif", moving))[0].note is Note.FIRST_PICTURE


def test_one_bad_file_stops_no_other_and_is_told_by_its_place(field: Office, tmp_path: Path) -> None:
    files = [
        put(tmp_path, "1.jpg", of_camera((60, 40))),
        put(tmp_path, "2.jpg", b"only text"),
        tmp_path / "3.jpg",
        put(tmp_path, "4.png", written(scene((60, 40)), "PNG")[:200]),
        put(tmp_path, "5.pdf", b"%PDF-1.7"),
    ]
    came = field.program.attachments.take_in(files, Silent(), keep_originals=True)
    assert [one.attachment.blob.type for one in came.taken] == ["image/jpeg", "application/pdf"]
    told = [(one.position, one.error.code) for one in came.refused]
    assert told == [(2, "not-a-photo"), (3, "file-refused"), (4, "photo-damaged")]


def test_what_cannot_be_attached_is_refused_with_a_sentence(field: Office, tmp_path: Path) -> None:
    assert refusal(field, put(tmp_path, "empty.jpg", b"")) == "empty-file"
    assert refusal(field, tmp_path) == "not-a-file"
    assert refusal(field, put(tmp_path, "a.heic", b"%PDF-1.7")) == "not-a-photo"
    if hasattr(os, "mkfifo"):
        os.mkfifo(tmp_path / "pipe")
        assert refusal(field, tmp_path / "pipe") == "not-a-file"


def test_a_film_of_two_gigabytes_is_refused_without_being_read(
    field: Office, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    film = tmp_path / "film.mp4"
    with film.open("wb") as made:
        made.truncate(2 << 30)
    monkeypatch.setattr("io.FileIO", None)  # whoever opens it fails
    assert refusal(field, film) == "file-too-large"


def test_a_photo_larger_than_photos_are_is_refused(field: Office, tmp_path: Path) -> None:
    photo = put(tmp_path, "a.jpg", of_camera())
    os.truncate(photo, MOST_PHOTO + 1)
    assert refusal(field, photo) == "file-too-large"
    assert MOST_FILE > MOST_PHOTO


class Stops:
    """A person who presses Cancel at the third step."""

    def __init__(self) -> None:
        self.steps: list[tuple[int, int]] = []

    def report(self, done: int, total: int, text: str) -> None:
        self.steps.append((done, total))
        if len(self.steps) == 6:
            raise Cancelled


def test_whoever_cancels_keeps_nothing(field: Office, tmp_path: Path) -> None:
    files = [put(tmp_path, f"{number}.jpg", of_camera((60, 40))) for number in range(9)]
    person = Stops()
    with pytest.raises(Cancelled):
        field.program.attachments.take_in(files, person, keep_originals=True)
    assert field.vault.blobs.whole() == []
    assert person.steps == sorted(person.steps)


def test_no_photo_goes_into_a_record_in_minimum_form(field: Office, tmp_path: Path) -> None:
    seen = Observation(what="referred", minimum_form=True)
    with pytest.raises(BadInput) as refused:
        field.program.attachments.attach(seen, [put(tmp_path, "a.jpg", of_camera())])
    assert refused.value.code == "minimum-form"
    assert field.vault.blobs.whole() == []


def test_a_script_attaches_all_or_none(field: Office, tmp_path: Path) -> None:
    files = [put(tmp_path, "a.jpg", of_camera()), put(tmp_path, "b.jpg", b"text")]
    with pytest.raises(BadInput, match="File 2 of 2"):
        field.program.attachments.attach(Observation(what="seen"), files)
    assert field.vault.blobs.whole() == []


# What becomes of originals


def test_an_original_never_travels_in_a_packet(approved: Office, knowing: Office, tmp_path: Path) -> None:
    seen = recorded(approved, *take(approved, put(tmp_path, "a.jpg", of_camera())))
    packet = approved.seal(tmp_path / "out")
    _, body = opened(packet, knowing)
    assert {one.blob for one in body.chunks} == {seen.attachments[0].blob.id}
    assert b"zqartist" not in b"".join(one.data for one in body.chunks)
    knowing.take(packet)
    assert knowing.program.attachments.shown(seen.attachments[0].blob).original == ""
    assert knowing.program.attachments.shown(seen.attachments[0].blob).picture is not None


def test_an_original_survives_locking_and_a_backup(field: Office, tmp_path: Path) -> None:
    [attachment] = recorded(field, *take(field, put(tmp_path, "a.jpg", of_camera()))).attachments
    assert field.vault.blobs.sweep() == 0
    field.program.upkeep.back_up(tmp_path / "backup", Silent())
    again = restored(tmp_path, tmp_path / "backup", "again", field.code)
    try:
        again.program.attachments.save_original(attachment, tmp_path / "original.jpg")
    finally:
        again.close()
    assert b"zqartist" in (tmp_path / "original.jpg").read_bytes()


def test_an_original_is_erased_with_its_record(field: Office, tmp_path: Path) -> None:
    [attachment] = recorded(field, *take(field, put(tmp_path, "a.jpg", of_camera()))).attachments
    [record] = field.vault.store.every_record()
    field.program.erasing.whole(record)
    assert field.vault.blobs.whole() == []
    with pytest.raises(NotThere):
        field.program.attachments.save_original(attachment, tmp_path / "original.jpg")


# Looking


def test_a_photo_is_shown_as_pixels_and_a_text_as_text(field: Office, tmp_path: Path) -> None:
    photo, text, film = take(
        field,
        put(tmp_path, "a.jpg", of_camera()),
        put(tmp_path, "a.txt", "Témoin".encode("utf-16")),
        put(tmp_path, "a.mp4", b"\0\0\0\x18ftypmp42\0\0\0\0mp42isom"),
    )
    shown = field.program.attachments.shown(photo.attachment.blob)
    assert shown.picture is not None
    assert (shown.picture.width, shown.picture.height) == (640, 480)
    assert field.program.attachments.shown(text.attachment.blob).text == "Témoin"
    nothing = field.program.attachments.shown(film.attachment.blob)
    assert (nothing.picture, nothing.text) == (None, None)
    small = field.program.attachments.thumbnail(photo.attachment.blob, 64)
    assert small is not None
    assert (small.width, small.height) == (64, 48)
    assert field.program.attachments.thumbnail(film.attachment.blob, 64) is None


def test_a_long_text_is_shown_as_far_as_it_helps(field: Office, tmp_path: Path) -> None:
    [taken] = take(field, put(tmp_path, "a.txt", "é".encode() * 1_000_000))
    shown = field.program.attachments.shown(taken.attachment.blob)
    assert shown.cut
    assert shown.text is not None
    assert set(shown.text) == {"é"}


def test_what_somebody_else_calls_a_photo_is_looked_at_by_its_bytes(field: Office, tmp_path: Path) -> None:
    """A record that came in a packet may say anything of what it carries."""
    import msgspec

    [taken] = take(field, put(tmp_path, "a", b"%PDF-1.7 no photo"))
    said = msgspec.structs.replace(taken.attachment.blob, type="image/jpeg")
    assert field.program.attachments.shown(said).picture is None
    assert field.program.attachments.thumbnail(said, 64) is None


def test_what_has_not_come_yet_is_told(field: Office, tmp_path: Path) -> None:
    [taken] = take(field, put(tmp_path, "a.jpg", of_camera()))
    field.vault.blobs.erase(taken.attachment.blob.id)
    with pytest.raises(NotThere):
        field.program.attachments.shown(taken.attachment.blob)
    assert field.program.attachments.thumbnail(taken.attachment.blob, 64) is None


def test_a_readable_copy_holds_what_the_record_carries(field: Office, tmp_path: Path) -> None:
    [taken] = take(field, put(tmp_path, "a.jpg", of_camera()))
    field.program.attachments.save_copy(taken.attachment.blob, tmp_path / "copy.jpg")
    assert (tmp_path / "copy.jpg").read_bytes() == carried(field, taken.attachment)
    with pytest.raises(FileRefused):
        field.program.attachments.save_copy(taken.attachment.blob, tmp_path / "no" / "stick" / "copy.jpg")
