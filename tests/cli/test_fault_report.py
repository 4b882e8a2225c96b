"""A fault of ours: one sentence, exit code 70, and a report in which no value of a record can stand."""

from pathlib import Path

import pytest
from tests.cli.desk import PARTS, in_this_process

from r2p_field.cli import fault_report
from r2p_field.cli.parts import Parts

WORDS = "planted-words-of-a-witness"


def _broken(words: str) -> None:
    empty: dict[str, str] = {}
    try:
        empty[words]
    except KeyError as error:
        raise RuntimeError(f"cannot {words}") from error


def test_a_report_has_types_and_places_and_no_values() -> None:
    with pytest.raises(RuntimeError) as raised:
        _broken(WORDS)
    text = fault_report.report(raised.value)
    assert WORDS not in text
    assert "RuntimeError" in text
    assert "KeyError" in text
    assert "in _broken" in text
    assert "/" not in text.partition("\n")[2]


def test_a_fault_becomes_a_sentence_and_a_file(tmp_path: Path) -> None:
    def fails(profile: Path | None) -> object:
        if profile is None or not (profile / "again").exists():
            (tmp_path / "again").touch()
            _broken(WORDS)
        return PARTS.starter(profile)

    parts = Parts(starter=fails, window=PARTS.window, selftest=PARTS.selftest)  # type: ignore[arg-type]
    ended = in_this_process(["catalogue", "list", "--profile-dir", str(tmp_path)], parts=parts)
    assert ended.code == 70
    assert ended.out == ""
    assert "Traceback" not in ended.err
    assert WORDS not in ended.err
    kept = next(tmp_path.glob("fault-*.txt")).read_text("utf-8")
    assert "RuntimeError" in kept
    assert WORDS not in kept


def test_a_report_that_cannot_be_kept_is_no_second_fault(tmp_path: Path) -> None:
    (tmp_path / "file").touch()
    assert fault_report.keep("text", tmp_path / "file") is None
