"""What lists and matrices show is taken from the record as it says itself, and decides nothing."""

from __future__ import annotations

from typing import Any

import pytest
from tests.vault.test_folds import factor

from r2p_field.vault.projection import Code, Line, project


def test_a_full_observation_fills_its_line() -> None:
    body = {
        "what": "Men with rifles\n stood at the ferry",
        "type": "incident",
        "when": {"start": "2026-11-01", "end": "2026-11-03", "precision": "day"},
        "where": {"words": "the ferry", "admin1": "Haute-Kotto", "country": "CF"},
        "factors": [factor("1"), factor("2", "sg2013.rf3.m02")],
    }
    taken = project("observation", 1, body)
    assert taken.line == Line(
        title="Men with rifles stood at the ferry",
        type="incident",
        area="Haute-Kotto",
        place="the ferry",
        day="2026-11-01",
        day_end="2026-11-03",
        precision="day",
    )
    assert taken.codes == (
        Code(factor="sg2013.rf3", indicator="sg2013.rf3.i01", side="risk", month="2026-11"),
        Code(factor="sg2013.rf3", indicator="sg2013.rf3.m02", side="mitigating", month="2026-11"),
    )
    assert "the ferry" in taken.words


@pytest.mark.parametrize(
    ("where", "place", "area"),
    [
        ({"admin2": "Bria", "admin1": "Haute-Kotto"}, "Bria", "Haute-Kotto"),
        ({"admin1": "Haute-Kotto"}, "Haute-Kotto", "Haute-Kotto"),
        ({"country": "CF"}, "", "CF"),
        ({}, "", ""),
    ],
)
def test_a_place_is_shown_as_narrow_and_grouped_as_wide_as_it_is_known(
    where: dict[str, str], place: str, area: str
) -> None:
    line = project("observation", 1, {"what": "x", "where": where}).line
    assert (line.place, line.area) == (place, area)


def test_a_long_text_stands_in_for_a_title_cut_short() -> None:
    title = project("observation", 1, {"what": "word " * 100}).line.title
    assert len(title) <= 120
    assert title.endswith("…")
    assert project("observation", 1, {"what": "x", "title": "short"}).line.title == "short"


def test_the_same_indicator_twice_is_one_code() -> None:
    body = {"what": "x", "factors": [factor("1"), factor("2")]}
    assert len(project("observation", 1, body).codes) == 1


def test_a_judgement_names_what_it_is_about() -> None:
    taken = project("grade", 1, {"of": "ab" * 16, "source": "B", "information": "2"})
    assert (taken.about, taken.label) == ("ab" * 16, "B2")
    assert project("erasure", 1, {"record": "ab" * 16}).about == ""


@pytest.mark.parametrize(
    ("kind", "form", "body"),
    [
        ("observation", 1, None),
        ("observation", 1, {}),
        ("observation", 1, {"what": 7}),
        ("observation", 9, {"what": "later"}),
        ("session", 1, {"what": "later"}),
    ],
)
def test_what_cannot_be_read_shows_nothing(kind: str, form: int, body: dict[str, Any] | None) -> None:
    taken = project(kind, form, body)
    assert (taken.line, taken.codes, taken.words, taken.about) == (Line(), (), "", "")
