"""The campaigns that take too long for every change."""

from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from nightly import catalogue, figures
from workshop.environment import Environment
from workshop.running import follow
from workshop.stop import Stop, say


@dataclass(frozen=True, slots=True, kw_only=True)
class Campaign:
    """One long check, the Python arguments that run it, and the marker of what it cannot run without."""

    name: str
    sentence: str
    command: tuple[str, ...]
    needs: str = ""


_BENCH = Campaign(
    name="bench",
    sentence="the benchmark with 100,000 records; its figures stand in docs/benchmarks.md",
    command=("-m", "bench", "--n", "100000"),
)
CAMPAIGNS = (
    *(
        Campaign(name=one.name, sentence=one.sentence, command=("-m", "nightly", one.name), needs=one.needs)
        for one in catalogue.CAMPAIGNS
    ),
    _BENCH,
)


def listing(root: Path) -> str:
    """Return the campaigns with a sentence each and their last figures."""
    width = max(len(campaign.name) for campaign in CAMPAIGNS)
    last, lines = figures.read(figures.path_in(root)), []
    for campaign in CAMPAIGNS:
        lines.append(f"{campaign.name:{width}}  {campaign.sentence}")
        if campaign is not _BENCH:
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
    """Run campaigns one after another, all of them even when one fails; return 1 when any failed.

    Args:
        environment: a prepared environment.
        chosen: the campaigns.
        left_out: markers of tests whose programs cannot be had here.
    """
    variables = environment.variables() | {
        "PYTHONPATH": str(environment.root / "packaging"),
        "R2P_FIELD_LEFT_OUT": " ".join(left_out),
    }
    failed = []
    for campaign in chosen:
        if campaign.needs in left_out:
            say(f"{campaign.name} is left out: {campaign.needs} is not here")
            continue
        say(f"{campaign.name}: {campaign.sentence}")
        if follow([environment.python, *campaign.command], variables, cwd=environment.root):
            failed.append(campaign.name)
    say(f"failed: {', '.join(failed)}" if failed else "all campaigns passed")
    return 1 if failed else 0
