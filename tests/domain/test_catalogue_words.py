"""Frameworks in other languages: words are laid over the pack, and nothing else can be."""

import copy
from typing import Any

import pytest
from tests.domain.test_catalogues import SG

from r2p_field.domain.catalogue_words import fallbacks, in_words_of
from r2p_field.domain.errors import BadCatalogue

FRENCH: dict[str, Any] = {
    "framework": {"id": "sg2013", "language": "fr", "title": "Le rapport de 2013"},
    "words": {
        "sg2013.rf2": {"title": "Motivation", "plain_title": "Ce que l’on dit"},
        "sg2013.rf2.i02": {"title": "Discours de haine", "guide": "Ce qui a été dit."},
        "sg2013.tr1": {"title": "Lutte pour le pouvoir"},
        "po.res.01": {"title": "Protection par la constitution"},
    },
    "caveats": {"c1": "Un facteur n’annonce rien."},
}


def test_words_change_and_ids_kinds_and_order_stay() -> None:
    said = in_words_of(SG, FRENCH)
    assert said.title == "Le rapport de 2013"
    assert [one.id for one in said.indicators] == [one.id for one in SG.indicators]
    assert said.ids() == SG.ids()
    titles = {one.id: one.title for one in said.indicators} | {one.id: one.title for one in said.factors}
    titles |= {one.id: one.title for one in said.triggers} | {one.id: one.title for one in said.options}
    for name, words in FRENCH["words"].items():
        assert titles[name] == words["title"]
    assert said.caveats[0].text == "Un facteur n’annonce rien."


def test_what_is_not_translated_stays_english() -> None:
    said = in_words_of(SG, FRENCH)
    assert said.indicators[0] == SG.indicators[0]
    assert said.caveats[1] == SG.caveats[1]
    assert said.factors[1].guide == SG.factors[1].guide


@pytest.mark.parametrize(
    ("place", "value"),
    [
        (("framework", "id"), "foa2014"),
        (("words", "sg2013.rf9.i01"), {"title": "?"}),
        (("words", "sg2013.tr7"), {"title": "retired"}),
        (("words", "sg2013.rf2.i02"), {"kind": "mitigating"}),
        (("words", "sg2013.rf2.i02"), {"title": ""}),
        (("words", "sg2013.rf2.i02"), {"title": 3}),
        (("words", "sg2013.rf2.i02"), {"plain_title": "only factors have one"}),
        (("words", "c1"), {"title": "a caveat is no title"}),
        (("words",), []),
        (("caveats", "c99"), "no such caveat"),
    ],
)
def test_a_translation_that_does_more_than_translate_is_refused(
    place: tuple[str, ...], value: object
) -> None:
    table = copy.deepcopy(FRENCH)
    inner = table
    for name in place[:-1]:
        inner = inner[name]
    inner[place[-1]] = value
    with pytest.raises(BadCatalogue):
        in_words_of(SG, table)


def test_a_country_s_language_is_served_by_the_language() -> None:
    assert fallbacks("sw-CD") == ("sw-CD", "sw")
    assert fallbacks("zh_Hans_CN") == ("zh-Hans-CN", "zh-Hans", "zh")
    assert fallbacks("") == ()
