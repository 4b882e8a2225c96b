"""A group is called by where or how its people live, and never after one of them."""

import pytest

from r2p_field.domain.named_after import named_after


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("Jean Kossi", "Jean Kossi"),
        ("the women of Marie Kossi", "Marie Kossi"),
        ("Jean Kossi Foundation", "Jean Kossi Foundation"),
        ("sheikh Omar and his students", "sheikh Omar"),
        ("followers of Pastor Emmanuel", "Pastor Emmanuel"),
        ("Dr. Kossi", "Dr. Kossi"),
        ("Omar's people", "Omar"),
        ("those of Amina’s house", "Amina"),
        ("Élise Ngo", "Élise Ngo"),
    ],
)
def test_a_person_in_a_name_is_pointed_at(text: str, words: str) -> None:
    spots = named_after(text)

    assert words in [text[spot.start : spot.end] for spot in spots]


@pytest.mark.parametrize(
    "text",
    [
        "",
        "hill people",
        "lake women's circle",
        "Lake Women's Circle",
        "Market Peace Committee",
        "Comité de paix du marché",
        "Comité Local de Paix",
        "Consejo Comunitario de Mujeres",
        "Kamati ya Amani ya Kijiji",
        "لجنة سلام السوق",
        "teacher of the lake school",
        "imam of the market mosque",
        "children's parliament",
        "Women's group",
        "UN Police",
        "general Assembly",
        "LRA",
        "Wellside District Council",
    ],
)
def test_groups_offices_and_bodies_are_no_people(text: str) -> None:
    assert named_after(text) == ()


def test_names_of_areas_are_no_people() -> None:
    assert named_after("Haut Mbomou elders") != ()
    assert named_after("Haut Mbomou elders", frozenset({"Haut Mbomou"})) == ()


def test_whatever_is_typed_is_looked_over_without_failing(hostile_text: str) -> None:
    for spot in named_after(hostile_text):
        assert 0 <= spot.start < spot.end <= len(hostile_text)
