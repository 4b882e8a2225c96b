"""The changes that are made to the code are real ones, and a survivor needs a reason."""

from pathlib import Path
from types import FunctionType

import pytest

from nightly import mutation
from nightly.catalogue import named
from nightly.mutation.areas import DANGEROUS
from nightly.mutation.mutants import mutants

SOURCE = '''"""Words."""
LIMIT = 4


def short(data: bytes, *, most: int = LIMIT) -> bool:
    """Say whether it is short."""
    if not data:
        raise ValueError("nothing here")
    note(data)
    return len(data) <= most and data[0] != 7


class Box:
    """Holds."""

    size: int = 3

    def twice(self) -> int:
        return self.size * 2
'''


@pytest.fixture
def file(tmp_path: Path) -> Path:
    (tmp_path / "some.py").write_text(SOURCE, "utf-8")
    return tmp_path / "some.py"


def test_every_small_thing_in_a_function_is_changed_once(file: Path) -> None:
    assert [one.name for one in mutants(file, "some")] == [
        "some.short: note(data) -> pass",
        "some.short: not data -> data",
        "some.short: raise ValueError('nothing here') -> pass",
        "some.short: len(data) <= most and data[0] != 7 -> None",
        "some.short: len(data) <= most and data[0] != 7 -> len(data) <= most or data[0] != 7",
        "some.short: len(data) <= most -> len(data) < most",
        "some.short: data[0] != 7 -> data[0] == 7",
        "some.short: 0 -> 1",
        "some.short: 7 -> 8",
        "some.Box.twice: self.size * 2 -> None",
        "some.Box.twice: self.size * 2 -> self.size + 2",
        "some.Box.twice: 2 -> 3",
    ]


def test_a_mutant_is_the_code_of_its_function(file: Path) -> None:
    [longer] = [one for one in mutants(file, "some") if one.name == "some.short: 7 -> 8"]
    namespace: dict[str, object] = {"note": lambda _: None, "LIMIT": 4}
    exec(compile(SOURCE, "some.py", "exec"), namespace)
    short = namespace["short"]
    namespace["note"] = lambda _: None
    assert isinstance(short, FunctionType)
    assert [short(b"\x07"), short(b"\x08")] == [False, True]
    short.__code__ = longer.code
    assert [short(b"\x07"), short(b"\x08")] == [True, False]


def test_only_what_is_listed_with_a_reason_may_survive(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(
        mutation, "explained", lambda: {"a.f: wipe(*) -> pass": "x", "a.g: b[1] -> b[2]": "x"}
    )
    survivors = ["a.f: wipe(key) -> pass", "a.g: b[1] -> b[2]", "a.g: b[1] -> b[3]"]
    assert mutation.unexplained(survivors) == ["a.g: b[1] -> b[3]"]
    assert mutation.percent({"tried": 12, "survivors": survivors}) == 90


def test_there_are_as_many_dangerous_ones_as_every_change_tries() -> None:
    assert len(set(DANGEROUS.only)) == named("mutation").short


def test_every_reason_is_a_sentence() -> None:
    assert all(len(reason.split()) > 4 for reason in mutation.explained().values())
