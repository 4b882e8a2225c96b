"""A job that nobody watches runs to its end."""

import pytest

from r2p_field.domain.errors import R2PError
from r2p_field.domain.jobs import Cancelled, Progress, Silent


def count_to(number: int, progress: Progress) -> int:
    for done in range(number):
        progress.report(done, number, "counting")
    return number


class ImpatientPerson:
    """Cancels at the third step."""

    def report(self, done: int, total: int, text: str) -> None:
        if done == 2:
            raise Cancelled


def test_a_silent_progress_stops_nothing() -> None:
    assert count_to(5, Silent()) == 5


def test_a_person_who_cancels_stops_the_job_and_that_is_no_failure() -> None:
    with pytest.raises(Cancelled) as caught:
        count_to(5, ImpatientPerson())

    assert not isinstance(caught.value, R2PError)
