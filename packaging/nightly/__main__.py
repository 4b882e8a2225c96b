"""`python -m nightly NAME [--count N] [--seconds S]`: a campaign; figures go to docs/reliability.json."""

from __future__ import annotations

import argparse
import datetime as dt
import os
import sys
import time
from collections.abc import Callable, Sequence
from importlib import import_module
from pathlib import Path

import r2p_field
from nightly import figures
from nightly.catalogue import CAMPAIGNS, named
from nightly.limits import Limit, Outcome

_ROOT = Path(__file__).resolve().parents[2]


def main(arguments: Sequence[str], root: Path = _ROOT) -> int:
    """Run a campaign; return 1 when anything failed. The figures are kept either way."""
    asked = _parser().parse_args(arguments)
    limit = Limit(count=asked.count or named(asked.name).night, seconds=asked.seconds)
    begun = time.monotonic()
    outcome = campaign(asked.name)(limit, root / "build" / f"nightly-{os.getpid()}")
    figure = figures.Figure(
        day=dt.datetime.now(dt.UTC).date().isoformat(),
        version=r2p_field.__version__,
        tries=outcome.tries,
        failures=len(outcome.failures),
        seconds=round(time.monotonic() - begun),
    )
    figures.note(figures.path_in(root), asked.name, figure)
    print("\n".join([*outcome.failures, f"{asked.name}: {figure}"]))
    return 1 if outcome.failures else 0


def campaign(name: str) -> Callable[[Limit, Path], Outcome]:
    """Return what runs a campaign."""
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
