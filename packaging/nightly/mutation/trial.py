"""One area: a test run that forks for each mutant and runs the tests that reach it, the quickest first.

`python -m nightly.mutation.trial AREA OUT COUNT [WORD]` writes what it found as JSON; COUNT 0 or more than
there are means all. WORD leaves only mutants whose name has it. The code of the live function is replaced,
so nothing is imported anew, and a mutant costs little more than the first test that notices it.
"""

from __future__ import annotations

import functools
import gc
import json
import os
import signal
import sys
import time
from collections import defaultdict
from collections.abc import Iterator
from pathlib import Path
from types import CodeType, FrameType, FunctionType
from typing import Any

import pytest

from nightly.mutation.areas import AREAS, DANGEROUS, SOURCE, Area
from nightly.mutation.mutants import Mutant, mutants

_PATIENCE = 5
"""A mutant may take this many times as long as its tests do, and as many seconds more."""


class Trial:
    """Plugs into a test run: instead of running the tests once, it runs them against each mutant."""

    def __init__(self, area: Area, count: int, word: str) -> None:
        self._area = area
        self._count = count
        self._word = word
        self._in_child = False
        self.told: dict[str, Any] = {}

    @pytest.hookimpl
    def pytest_runtest_logreport(self, report: pytest.TestReport) -> None:
        """End a child with the first test that notices; unchanged code must pass."""
        if report.failed and self._in_child:
            os._exit(1)

    @pytest.hookimpl
    def pytest_runtestloop(self, session: pytest.Session) -> bool:
        """Learn what each test reaches and how long it takes, then try every mutant."""
        reached, seconds = self._learn(session)
        if session.testsfailed:
            return True
        functions = _live_functions(self._area)
        chosen, whole = self._chosen()
        places = {(one.code.co_filename, one.function) for one in chosen}
        everything = sorted({item for one in places for item in reached[one]}, key=seconds.__getitem__)
        if self._is_noticed(session, main.__code__, [], everything, seconds):
            raise RuntimeError(
                "a child in which nothing is changed does not pass: nothing it says would count"
            )
        survivors = []
        for mutant in chosen:
            where = (mutant.code.co_filename, mutant.function)
            items = sorted(reached[where], key=seconds.__getitem__)
            if not items or not self._is_noticed(session, mutant.code, functions[where], items, seconds):
                survivors.append(mutant.name)
                print(mutant.name, file=sys.stderr, flush=True)
        self.told = {"tried": len(chosen), "survivors": survivors, "whole": whole}
        return True

    def _chosen(self) -> tuple[list[Mutant], bool]:
        every = [one for file in self._area.files() for one in mutants(file, _module(file))]
        every = [one for one in every if self._word in one.name]
        if self._area.only:
            return [one for one in every if one.name in self._area.only], True
        if self._count in {0, len(every)} or self._count > len(every):
            return every, not self._word
        step = len(every) // self._count
        return every[::step][: self._count], False

    def _learn(
        self, session: pytest.Session
    ) -> tuple[dict[tuple[str, str], list[pytest.Item]], dict[pytest.Item, float]]:
        reached: dict[tuple[str, str], list[pytest.Item]] = defaultdict(list)
        seconds: dict[pytest.Item, float] = {}
        ours = str(SOURCE)
        for item in session.items:
            called: set[CodeType] = set()

            def note(frame: FrameType, event: str, _: object, called: set[CodeType] = called) -> None:
                if event == "call":
                    called.add(frame.f_code)

            begun = time.monotonic()
            sys.setprofile(note)
            try:
                _run(session, item, session.items[0])
            finally:
                sys.setprofile(None)
            seconds[item] = time.monotonic() - begun
            places = {
                (one.co_filename, _outermost(one)) for one in called if one.co_filename.startswith(ours)
            }
            for place in places:
                reached[place].append(item)
        return reached, seconds

    def _is_noticed(
        self,
        session: pytest.Session,
        code: CodeType,
        functions: list[FunctionType],
        items: list[pytest.Item],
        seconds: dict[pytest.Item, float],
    ) -> bool:
        child = os.fork()
        if child:
            return os.waitstatus_to_exitcode(os.waitpid(child, 0)[1]) != 0
        self._in_child = True
        try:
            _silence()
            signal.alarm(int(_PATIENCE + _PATIENCE * sum(seconds[item] for item in items)))
            for function in functions:
                function.__code__ = code
            _forget_results(functions)
            _at_home_elsewhere(session)
            for item in items:
                _run(session, item, items[0])
        except BaseException:  # noqa: BLE001  (whatever it is, it was noticed)
            os._exit(1)
        os._exit(0)


def _run(session: pytest.Session, item: pytest.Item, following: pytest.Item) -> None:
    """Run a test; what the session and the following one share stays set up."""
    session._setupstate.teardown_exact(item)  # noqa: SLF001  (pytest has no other door)
    session.config.hook.pytest_runtest_protocol(item=item, nextitem=following)


def _silence() -> None:
    nowhere = os.open(os.devnull, os.O_RDWR)
    for stream in (0, 1, 2):
        os.dup2(nowhere, stream)


def _at_home_elsewhere(session: pytest.Session) -> None:
    """Let this child make its temporary folders where no other one does."""
    factory = session.config._tmp_path_factory  # type: ignore[attr-defined]  # noqa: SLF001
    factory._basetemp = factory.getbasetemp() / f"mutant-{os.getpid()}"  # noqa: SLF001
    factory._basetemp.mkdir()  # noqa: SLF001


def _live_functions(area: Area) -> dict[tuple[str, str], list[FunctionType]]:
    """Return the function objects of an area by file and name, wherever they are kept by now."""
    files = {str(file) for file in area.files()}
    found: dict[tuple[str, str], list[FunctionType]] = defaultdict(list)
    for one in gc.get_objects():
        if isinstance(one, FunctionType) and one.__code__.co_filename in files:
            found[one.__code__.co_filename, one.__code__.co_qualname].append(one)
    return found


def _forget_results(functions: list[FunctionType]) -> None:
    """Empty the caches of functions that remember what they returned."""
    for one in gc.get_objects():
        if isinstance(one, functools._lru_cache_wrapper) and one.__wrapped__ in functions:  # noqa: SLF001
            one.cache_clear()


def _outermost(code: CodeType) -> str:
    return code.co_qualname.partition(".<locals>")[0]


def _module(file: Path) -> str:
    return ".".join(file.relative_to(SOURCE).with_suffix("").parts)


def _tests(area: Area) -> Iterator[str]:
    yield from area.tests
    yield from ("-q", "-p", "no:cacheprovider", "-p", "no:xdist", "-p", "no:cov", "--capture=no", "-m")
    yield "not nightly and not node and not xvfb" + (" and not hypothesis" if area.only else "")


def main(area: str, out: str, count: str, word: str = "") -> int:
    """Try the mutants of an area."""
    os.environ["HYPOTHESIS_PROFILE"] = "mutation"
    chosen = DANGEROUS if area == "dangerous" else AREAS[area]
    trial = Trial(chosen, int(count), word)
    code = pytest.main([*_tests(chosen)], plugins=[trial])
    if trial.told:
        Path(out).write_text(json.dumps(trial.told, indent=1, ensure_ascii=False) + "\n", "utf-8")
    return int(code)


if __name__ == "__main__":
    sys.exit(main(*sys.argv[1:]))
