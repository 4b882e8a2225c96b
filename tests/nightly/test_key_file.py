"""The power goes during a change of the key file: in every image that this may leave, the right secrets open.

Seven changes are recorded: a passphrase changed of closed and of open records, people let in and taken out, a
new code on paper, and leaving in an emergency. Cheap stretching makes every image a few milliseconds.
"""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from nightly.powerloss import trials
from nightly.powerloss.disk import Image
from nightly.powerloss.every import cuts, every
from nightly.powerloss.steps import marks
from nightly.powerloss.trial import Trials
from nightly.powerloss.ways_in import OPENING, is_key_file

pytestmark = pytest.mark.strace


def images(trial: Trials) -> Iterator[tuple[int, Image]]:
    """Every image, but each only once for all that was said by then."""
    seen = set()
    for cut in cuts(trial.disk, is_key_file):
        said = len(marks(trial.disk.recording.steps[:cut]))
        for image in every(trial.disk, cut, is_key_file):
            if (known := (said, tuple(image.items()))) not in seen:
                seen.add(known)
                yield cut, image


def test_whatever_is_left_of_a_change_opens_with_the_old_secrets_or_with_the_new_ones(tmp_path: Path) -> None:
    with trials(["passphrase"], tmp_path) as [trial]:
        assert len(marks(trial.disk.recording.steps)) == len(OPENING) - 1
        tried = [(cut, trial.judge(image, cut)) for cut, image in images(trial)]
    assert len(tried) > 150
    assert [one for one in tried if one[1]] == []


def test_a_key_file_that_is_not_synced_is_found(tmp_path: Path) -> None:
    with trials(["passphrase"], tmp_path, "key file not synced") as [trial]:
        found = (finding for cut, image in images(trial) for finding in trial.judge(image, cut))
        assert "damaged" in next(found)
