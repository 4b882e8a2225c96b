"""Power loss: what a process did to its files is recorded, and replayed; what was not synced is lost or torn.

Every act begins with closed records and ends with closed ones; what `disk` says may lie there after the power
went is laid down and opened by the program itself. The controls (`weaknesses`) are recorded and tried in the
same way, and must fail.
"""

from __future__ import annotations

import contextlib
import tempfile
from collections import Counter
from collections.abc import Iterator, Sequence
from pathlib import Path

from nightly.limits import Limit, Outcome
from nightly.powerloss.again import Again, again
from nightly.powerloss.all_acts import ACTS
from nightly.powerloss.place import cheap_passphrases
from nightly.powerloss.recording import record
from nightly.powerloss.stand import stand
from nightly.powerloss.trial import Trials

_MEMORY = Path("/dev/shm")  # noqa: S108  (images are laid down by the ten thousand: in memory where there is some)

_ALIKE = "of these left as before by an earlier cut"


def run(limit: Limit, folder: Path) -> Outcome:
    """Record every act once, and how some of what power cuts leave is opened; then try images in turns."""
    failures: list[str] = []
    parts: Counter[str] = Counter()
    with trials(tuple(ACTS), folder) as recorded:
        every: list[Trials | Again] = [*recorded, *again(recorded, recorded[0].place.root.with_name("again"))]
        for number in limit.tries():
            trial = every[number % len(every)]
            parts[trial.name] += 1
            failures += [f"try {number}: {one}" for one in trial.one(number)]
        parts[_ALIKE] = sum(trial.alike for trial in every)
    return Outcome(tries=parts.total() - parts[_ALIKE], failures=tuple(failures), parts=dict(parts))


@contextlib.contextmanager
def trials(names: Sequence[str], folder: Path, weakness: str = "none") -> Iterator[list[Trials]]:
    """Prepare and record acts, perhaps with a weakness; what they need is removed at the end.

    Raises CannotRun, Untrue.
    """
    with cheap_passphrases(), _in_memory(folder) as memory, stand(memory / "stand") as made:
        places = {name: ACTS[name].prepare(made, memory / name) for name in names}
        disks = record(places, memory / "log", weakness)
        yield [Trials(ACTS[name], places[name], disks[name]) for name in names]


@contextlib.contextmanager
def _in_memory(folder: Path) -> Iterator[Path]:
    if not _MEMORY.is_dir():
        folder.mkdir(parents=True, exist_ok=True)
    with tempfile.TemporaryDirectory(dir=_MEMORY if _MEMORY.is_dir() else folder) as made:
        yield Path(made)
