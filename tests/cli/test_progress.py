"""Long jobs: silent for scripts, stopped by Ctrl-C in good order."""

import os
import signal

import pytest

from r2p_field.cli.progress import watched
from r2p_field.domain.jobs import Cancelled


def test_a_script_sees_no_progress(capsys: pytest.CaptureFixture[str]) -> None:
    with watched() as progress:
        progress.report(1, 2, "Half")
    assert capsys.readouterr() == ("", "")


@pytest.mark.skipif(os.name == "nt", reason="a process of Windows cannot send itself Ctrl-C")
def test_ctrl_c_stops_a_job_at_its_next_step_and_twice_at_once() -> None:
    with watched() as progress:
        os.kill(os.getpid(), signal.SIGINT)
        with pytest.raises(Cancelled):
            progress.report(1, 2, "Half")
        with pytest.raises(KeyboardInterrupt):
            os.kill(os.getpid(), signal.SIGINT)


def test_afterwards_ctrl_c_is_as_before() -> None:
    before = signal.getsignal(signal.SIGINT)
    with watched():
        assert signal.getsignal(signal.SIGINT) is not before
    assert signal.getsignal(signal.SIGINT) is before
