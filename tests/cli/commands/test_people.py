"""Whose passphrase was lost can be said on the command line, and nobody else is taken out then."""

from __future__ import annotations

from pathlib import Path

import pytest
from tests.cli.desk import PASSPHRASE, Desk

from r2p_field.bootstrap import Starter
from r2p_field.services.passphrases import LOW

THEIRS, NEW = "candle bridge winter harbour", "orchard kettle marble thunder"


@pytest.fixture
def here(tmp_path: Path) -> Desk:
    """A person whose records a secretary shares; the code on paper and what is chosen lie in files."""
    desk = Desk(tmp_path / "desk")
    starter = Starter(profile=desk.home / "profile")
    made = starter.create(tmp_path / "records", PASSPHRASE, cost=LOW)
    made.program.safety.add_person(PASSPHRASE, THEIRS, "secretary", LOW)
    made.program.upkeep.close()
    for name, words in {"code": made.code, "new": NEW, "theirs": THEIRS}.items():
        (tmp_path / name).write_text(words, "utf-8")
    return desk


def replace(desk: Desk, tmp_path: Path, *words: object) -> tuple[object, ...]:
    new = ("--new-passphrase-file", tmp_path / "new", "--cost", "low")
    return ("vault", "passphrase", "--vault", tmp_path / "records", *new, *words)


def opening(desk: Desk, tmp_path: Path) -> list[int]:
    """How many people there are, asked with each passphrase; 0 where it does not open."""
    found = []
    for secret in (desk.passphrase_file, tmp_path / "theirs", tmp_path / "new"):
        words = ("vault", "people", "--passphrase-file", secret)
        ended = desk.give(*words, vault=tmp_path / "records")
        found.append(len(ended.json["people"]) if ended.code == 0 else 0)
    return found


def test_the_passphrase_of_one_entry_is_replaced_and_the_other_stays(here: Desk, tmp_path: Path) -> None:
    first, secretary = here.ok("vault", "people", vault=tmp_path / "records")["people"]
    assert (first["me"], secretary["me"], secretary["role"]) == (True, False, "secretary")
    by_code = ("--code-file", tmp_path / "code", "--instead-of", secretary["entry"])
    here.ok(*replace(here, tmp_path, *by_code))
    assert opening(here, tmp_path) == [2, 0, 2]


def test_a_new_entry_comes_beside_the_others(here: Desk, tmp_path: Path) -> None:
    here.ok(*replace(here, tmp_path, "--code-file", tmp_path / "code", "--role", "treasurer"))
    assert opening(here, tmp_path) == [3, 3, 3]
    new = ("--passphrase-file", tmp_path / "new")
    people = here.ok("vault", "people", *new, vault=tmp_path / "records")["people"]
    assert [one["role"] for one in people if one["me"]] == ["treasurer"]
    assert all(len(one["since"]) == 10 for one in people if one["me"])


def test_without_either_nobody_else_comes_in_any_more(here: Desk, tmp_path: Path) -> None:
    here.ok(*replace(here, tmp_path, "--code-file", tmp_path / "code"))
    assert opening(here, tmp_path) == [0, 0, 1]


@pytest.mark.parametrize(
    "words", [("--instead-of", "x", "--role", "y", "--code-file", "code"), ("--role", "treasurer")]
)
def test_what_makes_no_sense_together_is_refused(here: Desk, tmp_path: Path, words: tuple[str, ...]) -> None:
    given = [tmp_path / "code" if word == "code" else word for word in words]
    if "--code-file" not in words:
        given += ["--passphrase-file", here.passphrase_file]
    assert here.give(*replace(here, tmp_path, *given)).code == 2
    assert opening(here, tmp_path) == [2, 2, 0]
