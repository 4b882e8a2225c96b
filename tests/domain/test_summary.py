"""A summary cannot be made without the words that keep it honest."""

import datetime as dt

import pytest

from r2p_field.domain.summary import Coverage, KeyObservation, MonthSeries, Period, Summary


def summary(caveats: tuple[str, ...], chosen: tuple[KeyObservation, ...], rule: str) -> Summary:
    return Summary(
        period=Period(start=dt.date(2026, 1, 1), end=dt.date(2026, 3, 31)),
        area="Example area",
        matrices=(),
        months=MonthSeries(points=(), unplaced=0),
        key_observations=chosen,
        counts=(),
        coverage=Coverage(observations=0, sources=0),
        caveats=caveats,
        selection_rule=rule,
    )


KEY = KeyObservation(reference="A1", date="5 March 2026", place="Bridge", title="Shots", grade="ungraded")


def test_a_summary_without_caveats_cannot_be_made() -> None:
    with pytest.raises(ValueError, match="caveats"):
        summary((), (), "")


def test_chosen_observations_without_the_rule_that_chose_them_cannot_be_printed() -> None:
    with pytest.raises(ValueError, match="how they were chosen"):
        summary(("A risk factor is not a prediction.",), (KEY,), "")


def test_chosen_observations_with_their_rule_are_taken() -> None:
    assert summary(("c",), (KEY,), "Newest first.").key_observations == (KEY,)
