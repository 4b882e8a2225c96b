"""`python -m nightly NAME [--count N] [--seconds S]`: a campaign; its figures go to docs/reliability.*."""

from __future__ import annotations

import argparse
import datetime as dt
import os
import shutil
import sys
import time
from collections.abc import Callable, Sequence
from importlib import import_module
from pathlib import Path

import r2p_field
from nightly import by_pytest, figures
from nightly.catalogue import CAMPAIGNS, named
from nightly.limits import CannotRun, Limit, Outcome

_ROOT = Path(__file__).resolve().parents[2]


def main(arguments: Sequence[str], root: Path = _ROOT) -> int:
    """Run a campaign; return 1 when anything failed. The figures are kept either way."""
    asked = _parser().parse_args(arguments)
    limit = Limit(count=asked.count or named(asked.name).night, seconds=asked.seconds)
    begun = time.monotonic()
    folder = root / "build" / f"nightly-{os.getpid()}"
    try:
        outcome = campaign(asked.name)(limit, folder)
    except CannotRun as reason:
        print(f"{asked.name} was not run: {reason}")
        return 1
    finally:
        shutil.rmtree(folder, ignore_errors=True)
    figure = figures.Figure(
        day=dt.datetime.now(dt.UTC).date().isoformat(),
        version=r2p_field.__version__,
        tries=outcome.tries,
        failures=len(outcome.failures),
        seconds=round(time.monotonic() - begun),
        parts=outcome.parts,
    )
    figures.note(root, asked.name, figure)
    print("\n".join([*outcome.failures, f"{asked.name}: {figure}"]))
    return 1 if outcome.failures else 0


def campaign(name: str) -> Callable[[Limit, Path], Outcome]:
    """Return what runs a campaign."""
    if (asked := named(name)).tests:
        return lambda _, folder: by_pytest.run(asked, folder)
    run: Callable[[Limit, Path], Outcome] = import_module(f"nightly.{name}").run
    return run


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(prog="nightly", description="Runs one campaign.")
    parser.add_argument("name", choices=[one.name for one in CAMPAIGNS])
    parser.add_argument("--count", type=int, help="tries (default: as many as make a night)")
    parser.add_argument("--seconds", type=float, help="stop after this time")
    return parser


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
