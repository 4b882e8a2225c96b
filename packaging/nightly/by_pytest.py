"""Campaigns that are tests: pytest runs them in a process of its own, and its report is counted."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path
from xml.etree import ElementTree as ET

from nightly.catalogue import Campaign
from nightly.limits import Outcome

_ROOT = Path(__file__).resolve().parents[2]


def run(campaign: Campaign, folder: Path, root: Path = _ROOT) -> Outcome:
    """Run the tests of a campaign; `folder` is made for the report and for what pytest keeps."""
    folder.mkdir(parents=True)
    report = folder / "report.xml"
    left_out = os.environ.get("R2P_FIELD_LEFT_OUT", "").split()
    tests = [_without(part, left_out) for part in campaign.tests]
    env = dict(os.environ) | ({"HYPOTHESIS_PROFILE": campaign.profile} if campaign.profile else {})
    command = [sys.executable, "-m", "pytest", "-q", "-n", "auto", f"--junitxml={report}", *tests]
    code = subprocess.run(command, cwd=root, env=env, check=False).returncode
    outcome = counted(report) if report.exists() else Outcome(tries=0, failures=())
    if outcome.failures or (code == 0 and outcome.tries):
        return outcome
    return Outcome(tries=outcome.tries, failures=(f"pytest ended with {code}",))


def counted(report: Path) -> Outcome:
    """Read a report in the JUnit form: how many tests ran, and the names of those that failed.

    A test that tries many things counts as often as its property `tries` says.
    """
    cases = list(ET.parse(report).getroot().iter("testcase"))  # noqa: S314  (pytest wrote it)
    ran = [one for one in cases if one.find("skipped") is None]
    failed = [one for one in ran if one.find("failure") is not None or one.find("error") is not None]
    names = tuple(f"{one.get('classname')}: {one.get('name')}" for one in failed)
    return Outcome(tries=sum(map(_tries, ran)), failures=names)


def _tries(case: ET.Element) -> int:
    told = case.find("properties/property[@name='tries']")
    return 1 if told is None else int(told.get("value", "1"))


def _without(part: str, left_out: list[str]) -> str:
    """Return a marker expression that also leaves out some markers; anything else unchanged."""
    if part not in {"hypothesis", "nightly"}:
        return part
    return " and ".join([part, *(f"not {marker}" for marker in left_out)])
