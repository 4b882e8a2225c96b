"""Files come into the observation that they were chosen for, and into its draft at once."""

from pathlib import Path
from typing import Any

import pytest
from tests.photos import of_camera

from r2p_field.bootstrap import Program
from r2p_field.domain.counts import CountRow, Harm
from r2p_field.domain.dates import When
from r2p_field.viewmodels.attaching import Attached, AttachingModel
from r2p_field.viewmodels.editor import EditorModel
from r2p_field.viewmodels.jobs import ImmediateRunner
from r2p_field.viewmodels.told import Told
from r2p_field.viewmodels.typed import typed_from


@pytest.fixture
def editor(program: Program, runner: ImmediateRunner) -> EditorModel:
    return EditorModel(program, runner)


@pytest.fixture
def attaching(program: Program, runner: ImmediateRunner, editor: EditorModel) -> AttachingModel:
    return AttachingModel(program, runner, editor)


@pytest.fixture
def came(attaching: AttachingModel) -> list[Attached]:
    found: list[Attached] = []
    attaching.attached.connect(found.append)
    return found


@pytest.fixture
def photo(tmp_path: Path) -> Path:
    path = tmp_path / "a.jpg"
    path.write_bytes(of_camera())
    return path


def test_a_draft_names_the_photos_at_once(
    editor: EditorModel, attaching: AttachingModel, program: Program, photo: Path
) -> None:
    attaching.attach([photo, photo], keep_originals=True)
    [draft] = program.observations.drafts()
    assert len(typed_from(draft.body).observation.attachments) == 2
    assert program.upkeep._vault.blobs.sweep() == 0


def test_place_and_day_are_offered_and_never_put_in(
    editor: EditorModel, attaching: AttachingModel, came: list[Attached], photo: Path
) -> None:
    attaching.attach([photo, photo], keep_originals=True)
    [says] = came[0].says
    assert says.point is not None
    assert says.day is not None
    assert editor.typed.get("where") is None
    assert editor.typed.get("when") is None


def test_what_a_person_wrote_is_not_asked_for_again(
    editor: EditorModel, attaching: AttachingModel, came: list[Attached], photo: Path
) -> None:
    import datetime as dt

    editor.put("when.start", dt.date(2026, 11, 1))
    attaching.attach([photo], keep_originals=True)
    assert [one.day for one in came[0].says] == [None]
    assert editor.typed.get("when") == When(start=dt.date(2026, 11, 1))


def test_what_was_refused_is_told_by_its_place(
    attaching: AttachingModel, came: list[Attached], photo: Path, tmp_path: Path
) -> None:
    (tmp_path / "b.jpg").write_bytes(b"text")
    attaching.attach([photo, tmp_path / "b.jpg"], keep_originals=True)
    [(position, told)] = came[0].refused
    assert (position, told.code) == (2, "not-a-photo")
    assert len(came[0].attachments) == 1


def test_the_minimum_form_bars_photos_until_it_is_gone(
    editor: EditorModel, attaching: AttachingModel, photo: Path
) -> None:
    heard: list[frozenset[Any]] = []
    attaching.barred.connect(heard.append)
    row = CountRow(id=editor.new_id(), harm=Harm.SEXUAL_VIOLENCE)
    editor.put_item("counts", row)
    attaching.attach([photo], keep_originals=True)
    assert editor.typed.get("attachments") == ()
    editor.remove_item("counts", row.id)
    assert [bool(one) for one in heard] == [True, False]
    attaching.attach([photo], keep_originals=True)
    assert len(editor.typed.get("attachments")) == 1


def test_photos_never_land_in_an_observation_begun_meanwhile(
    editor: EditorModel, attaching: AttachingModel, program: Program, photo: Path
) -> None:
    told: list[Told] = []
    attaching.failed.connect(told.append)
    attaching.job.stepped.connect(lambda _: editor.begin())
    attaching.attach([photo], keep_originals=True)
    assert editor.typed.get("attachments") == ()
    assert program.upkeep._vault.blobs.whole() == []


def test_the_choice_about_originals_is_remembered_in_the_records(
    attaching: AttachingModel, program: Program
) -> None:
    heard: list[bool] = []
    attaching.originals_chosen.connect(heard.append)
    attaching.look_for_choice()
    attaching.keep_originals(keep=False)
    attaching.look_for_choice()
    assert heard == [True, False]
