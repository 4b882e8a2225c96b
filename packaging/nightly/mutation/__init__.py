"""Mutation: the code is changed in one small place, and some test must notice; else the mutant survives.

mutants    every small change of a module's source, one after the other
areas      which modules are changed, and which tests must notice
trial      one area: a test run that forks for each mutant and runs the tests that reach it
survivors.toml   mutants that nothing can notice, each with its reason
"""

from __future__ import annotations

import json
import os
import re
import shutil
import subprocess
import sys
import tomllib
from collections.abc import Iterable
from pathlib import Path
from typing import Any

from nightly.limits import Limit, Outcome
from nightly.mutation.areas import AREAS, DANGEROUS

_HERE = Path(__file__).resolve().parent
_ROOT = _HERE.parents[2]


def run(limit: Limit, folder: Path, *, areas: Iterable[str] = AREAS) -> Outcome:
    """Try the mutants of all areas; every survivor without a reason is a failure.

    With fewer tries than there are mutants, each area gives every n-th of its own. With no more than there
    are dangerous ones, those are tried.
    """
    folder.mkdir(parents=True, exist_ok=True)
    if limit.count <= len(DANGEROUS.only):
        areas = ["dangerous"]
    tries, failures, parts = 0, [], {}
    for area in areas:
        told = _try_area(area, limit, folder)
        tries += told["tried"]
        failures += [f"{area}: {one} survives" for one in unexplained(told["survivors"])]
        if told["whole"]:
            failures += [f"{area}: {one} is no mutant any more" for one in outdated(area, told["survivors"])]
        parts[f"{area} killed %"] = percent(told)
        parts[f"{area} killed % of all"] = 100 * (told["tried"] - len(told["survivors"])) // told["tried"]
    shutil.rmtree(folder)
    return Outcome(tries=tries, failures=tuple(failures), parts=parts)


def percent(told: dict[str, Any]) -> int:
    """Return how many of a hundred mutants were noticed, those with a reason left out, rounded down."""
    excused = len(told["survivors"]) - len(unexplained(told["survivors"]))
    tried: int = told["tried"] - excused
    return 100 * (tried - len(unexplained(told["survivors"]))) // max(1, tried)


def _try_area(area: str, limit: Limit, folder: Path) -> dict[str, Any]:
    out = folder / f"{area}.json"
    command = [sys.executable, "-m", "nightly.mutation.trial", area, str(out), str(limit.count // len(AREAS))]
    paths = os.pathsep.join(str(_ROOT / one) for one in ("packaging", "src"))
    done = subprocess.run(
        command, cwd=_ROOT, env={**os.environ, "PYTHONPATH": paths}, stdout=subprocess.DEVNULL, check=False
    )
    if done.returncode or not out.exists():
        raise RuntimeError(f"the tests of {area} do not pass without any change")
    told: dict[str, Any] = json.loads(out.read_text("utf-8"))
    return told


def explained() -> dict[str, str]:
    """Return the reasons of the mutants that nothing can notice, by their names; `*` stands for anything."""
    listed = tomllib.loads((_HERE / "survivors.toml").read_text("utf-8"))
    return {name: reason for part in listed.values() for name, reason in part.items()}


def unexplained(survivors: Iterable[str]) -> list[str]:
    """Return those without a reason."""
    reasons = explained()
    return [one for one in survivors if not any(_fits(one, name) for name in reasons)]


def outdated(area: str, survivors: Iterable[str]) -> list[str]:
    """Return the listed names of an area that did not survive, or do not exist any more."""
    listed = tomllib.loads((_HERE / "survivors.toml").read_text("utf-8")).get(area, {})
    return sorted(name for name in listed if not any(_fits(one, name) for one in survivors))


def _fits(mutant: str, listed: str) -> bool:
    return re.fullmatch(".*".join(map(re.escape, listed.split("*"))), mutant) is not None
