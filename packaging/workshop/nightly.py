"""The campaigns that take too long for every change."""

from collections.abc import Sequence
from dataclasses import dataclass, field
from pathlib import Path

from nightly import catalogue, figures
from workshop.environment import Environment
from workshop.running import follow
from workshop.stop import Stop, say


@dataclass(frozen=True, slots=True, kw_only=True)
class Campaign:
    """One long check: Python arguments and variables to run it with."""

    name: str
    sentence: str
    command: tuple[str, ...]
    variables: dict[str, str] = field(default_factory=dict)


_TRIED = tuple(
    Campaign(name=one.name, sentence=one.sentence, command=("-m", "nightly", one.name))
    for one in catalogue.CAMPAIGNS
)
CAMPAIGNS = (
    *_TRIED,
    Campaign(
        name="properties",
        sentence="every property test with 2,000 random examples instead of 50",
        command=("-m", "pytest", "-q", "-n", "auto", "-m", "hypothesis"),
        variables={"HYPOTHESIS_PROFILE": "nightly"},
    ),
    Campaign(
        name="slow",
        sentence="the tests marked nightly: the wheel in a fresh environment, large inputs, many repetitions",
        command=("-m", "pytest", "-q", "-m", "nightly"),
    ),
    Campaign(
        name="bench",
        sentence="the benchmark with 100,000 records",
        command=("-m", "bench", "--n", "100000"),
    ),
)


def listing(root: Path) -> str:
    """Return the campaigns with a sentence each, and the last figures of those that keep some."""
    width = max(len(campaign.name) for campaign in CAMPAIGNS)
    last, lines = figures.read(figures.path_in(root)), []
    for campaign in CAMPAIGNS:
        lines.append(f"{campaign.name:{width}}  {campaign.sentence}")
        if campaign in _TRIED:
            lines.append(f"{'':{width}}  last: {last.get(campaign.name, 'never run')}")
    return "\n".join(lines)


def choose(names: Sequence[str]) -> list[Campaign]:
    """Return the campaigns of these names; all when none is named.

    Raises:
        Stop: there is none of that name.
    """
    known = {campaign.name: campaign for campaign in CAMPAIGNS}
    for name in names:
        if name not in known:
            raise Stop(f"There is no campaign {name}; there are {', '.join(known)}.")
    return [known[name] for name in names] if names else list(CAMPAIGNS)


def run(environment: Environment, chosen: Sequence[Campaign], left_out: Sequence[str]) -> int:
    """Run campaigns one after another, all of them even when one fails; return 1 when any failed."""
    failed = []
    for campaign in chosen:
        say(f"{campaign.name}: {campaign.sentence}")
        env = (
            environment.variables() | {"PYTHONPATH": str(environment.root / "packaging")} | campaign.variables
        )
        command = [without(part, left_out) for part in campaign.command]
        if follow([environment.python, *command], env, cwd=environment.root):
            failed.append(campaign.name)
    say(f"failed: {', '.join(failed)}" if failed else "all campaigns passed")
    return 1 if failed else 0


def without(expression: str, left_out: Sequence[str]) -> str:
    """Return a marker expression that also leaves out some markers; anything else unchanged."""
    if expression not in {"hypothesis", "nightly"}:
        return expression
    return " and ".join([expression, *(f"not {marker}" for marker in left_out)])
