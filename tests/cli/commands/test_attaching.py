"""Photos given on the command line go the same way as those of the window."""

from pathlib import Path

import pytest
from tests.cli.desk import Desk
from tests.cli.world import World
from tests.photos import of_camera

SEEN = '{"what": "The wall of the shop."}'


@pytest.fixture
def photo(tmp_path: Path) -> Path:
    path = tmp_path / "photo.jpg"
    path.write_bytes(of_camera((300, 200)))
    return path


@pytest.fixture
def vault(world: World, tmp_path: Path) -> Path:
    return world.desk.create(tmp_path / "attaching")


def handled(desk: Desk, vault: Path, *words: object) -> str:
    """Attach a photo and return what custody says last."""
    record = desk.ok("observation", "add", "-", *words, vault=vault, stdin=SEEN)["record"]
    shown = desk.ok("observation", "show", record, vault=vault)["observation"]
    [attachment] = shown["attachments"]
    assert attachment["blob"]["type"] == "image/jpeg"
    assert "original" not in attachment
    assert "where" not in shown
    return str(attachment["custody"][-1]["action"])


def test_originals_are_kept_unless_refused(desk: Desk, vault: Path, photo: Path) -> None:
    assert handled(desk, vault, "--attach", photo) == "original_sealed"
    assert handled(desk, vault, "--attach", photo, "--no-original") == "original_not_kept"
    assert handled(desk, vault, "--attach", photo, "--keep-original") == "original_sealed"


def test_one_file_that_is_refused_stops_the_command(
    desk: Desk, vault: Path, photo: Path, tmp_path: Path
) -> None:
    (tmp_path / "b.jpg").write_bytes(b"text")
    given = ("observation", "add", "-", "--attach", photo, "--attach", tmp_path / "b.jpg")
    error = desk.refused(*given, vault=vault, stdin=SEEN)
    assert error["code"] == "not-a-photo"
    assert "File 2 of 2" in error["what"]
    assert desk.ok("observation", "list", vault=vault)["total"] == 0


def test_no_photo_goes_into_a_record_in_minimum_form(desk: Desk, vault: Path, photo: Path) -> None:
    seen = '{"what": "Referred.", "minimum_form": true}'
    given = ("observation", "add", "-", "--attach", photo)
    assert desk.refused(*given, vault=vault, stdin=seen)["code"] == "minimum-form"
