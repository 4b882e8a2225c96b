"""Everything that the self-test tries, in the order in which it is told."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from pathlib import Path

from r2p_field.bootstrap.selftest import Check, ciphers, quiet_surroundings, ships
from r2p_field.bootstrap.selftest.main_job import MainJob


def all_checks(folder: Path) -> Iterator[Sequence[Check]]:
    """Yield the groups; whatever they write goes into `folder`."""
    quiet_surroundings()
    yield from ([one] for one in ciphers.checks())
    yield from ([one] for one in ships.checks())
    job = MainJob(folder)
    try:
        yield job.checks()
    finally:
        job.close()
