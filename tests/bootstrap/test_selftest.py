"""Whoever installs the program learns whether it works here, and nothing is left of the trial."""

import subprocess
import sys
import tempfile
from collections.abc import Iterator, Sequence
from pathlib import Path

import pytest
from tests.cli.desk import in_own_process

from r2p_field.bootstrap.selftest import FAILED, PASSED, Check, ciphers, run, ships
from r2p_field.bootstrap.selftest.all_checks import all_checks
from r2p_field.bootstrap.selftest.main_job import MainJob
from r2p_field.services.files import FileRefused
from r2p_field.services.resources import Resources


def test_everything_works_without_home_display_or_path_and_leaves_nothing(tmp_path: Path) -> None:
    command = [sys.executable, "-m", "r2p_field", "--selftest"]
    bare = {"TMPDIR": str(tmp_path), "LC_ALL": "C"}
    done = subprocess.run(command, env=bare, cwd="/", capture_output=True, timeout=120, check=False)
    lines = done.stdout.decode().splitlines()
    assert done.returncode == PASSED, (lines, done.stderr)
    assert lines[-1] == "Everything works."
    assert all(line.startswith("ok ") for line in lines[:-1])
    assert len(lines) == 18
    assert list(tmp_path.iterdir()) == []


def test_it_stands_alone() -> None:
    assert in_own_process(["--selftest", "search", "word"]).code == 2


def heard(*groups: Sequence[Check]) -> tuple[int, list[str]]:
    lines: list[str] = []

    def given(_: Path) -> Iterator[Sequence[Check]]:
        yield from groups

    return run(lines.append, given), lines


def test_a_wrong_answer_of_a_cipher_is_told_and_the_other_ciphers_are_tried(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr(ciphers, "_KEY", ciphers._KEY[::-1])
    code, lines = heard(*([one] for one in ciphers.checks()))
    assert code == FAILED
    assert [line.split()[0] for line in lines] == ["FAILED", "ok", "ok", "ok", "Not"]


def test_a_missing_word_list_is_told(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(Resources, "words", lambda _: ("one",))
    code, lines = heard(ships.checks())
    assert code == FAILED
    assert lines[1].startswith("FAILED  the words for passphrases")
    assert lines[2].startswith("not tried")


def test_words_in_a_file_of_the_records_are_found(tmp_path: Path) -> None:
    job = MainJob(tmp_path)
    try:
        create, record, unreadable = job.checks()[:3]
        create.run()
        record.run()
        assert unreadable.run().endswith("looked through")
        (tmp_path / "field" / "notes").write_text("Shops of one group were marked with zebrapaint", "utf-8")
        code, lines = heard([unreadable])
    finally:
        job.close()
    assert code == FAILED
    assert "words can be read" in lines[0]


def test_a_refusal_is_told_in_its_own_words() -> None:
    def refuses() -> str:
        raise FileRefused(what="No.", safe="Safe.", next_="Go on.")

    code, lines = heard([Check(what="something", run=refuses)])
    assert (code, lines[0]) == (FAILED, "FAILED  something: No. Go on.")


def test_no_temporary_folder_is_said(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    monkeypatch.setattr(tempfile, "tempdir", str(tmp_path / "nowhere"))
    with pytest.raises(FileRefused, match="temporary folder"):
        run(print, all_checks)
