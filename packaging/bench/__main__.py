"""`python -m bench`: the benchmark behind `python3 packaging/dev.py bench`."""

from __future__ import annotations

import argparse
import gc
import json
import os
import sys
import time
from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import Final

from bench import machine, table
from bench.groups import NAMES, Effort, rows_of
from bench.rows import LeftOut, Row, as_object
from bench.scene import Scene, scene

_ROOT: Final = Path(__file__).resolve().parents[2]
_SIZE, _QUICK_SIZE = 10_000, 1_000
_ROUNDS, _QUICK_ROUNDS = 3, 1
_TIMES, _QUICK_TIMES = 200, 50


def main(arguments: Sequence[str]) -> int:
    """Measure the groups that were asked for and print what came out."""
    asked = _parser().parse_args(arguments)
    size = asked.n or (_QUICK_SIZE if asked.quick else _SIZE)
    effort = Effort(
        rounds=asked.rounds or (_QUICK_ROUNDS if asked.quick else _ROUNDS),
        times=_QUICK_TIMES if asked.quick else _TIMES,
    )
    groups = [one for one in NAMES if one in {*asked.groups, *asked.group}] or list(NAMES)
    facts, settings = machine.facts(), {"n": size, "rounds": effort.rounds, "groups": groups}
    if not asked.json:
        print(table.heading(facts, settings))
    results = []
    with scene(_ROOT / "build" / f"bench-{os.getpid()}", size, effort.rounds + 2) as made:
        for one in measure(made, groups, effort):
            results.append(one)
            if not asked.json:
                _show(one, first=len(results) == 1 or results[-2].group != one.group)
    print(json.dumps(as_object(results, facts, settings), indent=1) if asked.json else table.verdict(results))
    return 0


def measure(made: Scene, groups: Sequence[str], effort: Effort) -> Iterator[Row | LeftOut]:
    """Yield the results of groups, one after the other; on standard error, how long each took."""
    for group in groups:
        begun = time.perf_counter()
        gc.freeze()
        yield from rows_of(group)(made, effort)
        print(f"· {group}: {time.perf_counter() - begun:.0f} s", file=sys.stderr)


def _show(result: Row | LeftOut, *, first: bool) -> None:
    if first:
        print(table.group_head(result.group))
    print("\n".join(table.lines(result)), flush=True)


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(prog="bench", description="Measures the program beside its floors.")
    parser.add_argument(
        "groups", nargs="*", choices=[*NAMES, []], metavar="GROUP", help=f"of {', '.join(NAMES)}"
    )
    parser.add_argument(
        "--group", action="append", default=[], choices=NAMES, help="the same; may be repeated"
    )
    parser.add_argument("--n", type=_count, help=f"observations (default {_SIZE:,})")
    parser.add_argument("--rounds", type=_count, help=f"rounds of long jobs (default {_ROUNDS})")
    parser.add_argument("--quick", action="store_true", help=f"{_QUICK_SIZE:,} observations, one round")
    parser.add_argument("--json", action="store_true", help="one JSON object instead of the table")
    return parser


def _count(text: str) -> int:
    number = int(text)
    if number < 1:
        raise ValueError
    return number


if __name__ == "__main__":
    raise SystemExit(main(sys.argv[1:]))
