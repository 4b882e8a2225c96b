"""Profiles are written by people: every mistake is named, and they reach nothing of the program."""

import re
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st
from tests.exchange.conftest import PROFILES

from r2p_field.exchange.dates import DateFormats
from r2p_field.exchange.errors import BadProfile, UnknownProfile
from r2p_field.exchange.likeness import Likeness, written
from r2p_field.exchange.profile_file import load_profile, parse_profile, profile_names, read_profile_file
from r2p_field.exchange.template import fill, gaps

SHIPPED = (PROFILES / "ucdp-ged.toml").read_text("utf-8")


def test_the_profiles_that_ship_can_be_named_and_read() -> None:
    assert profile_names(PROFILES) == ("acled", "ucdp-ged")
    for name in profile_names(PROFILES):
        assert load_profile(PROFILES, name).name == name


@pytest.mark.parametrize("name", ["none", "../ucdp-ged", "", "UCDP-GED"])
def test_a_profile_that_is_not_there_is_told_with_those_that_are(name: str) -> None:
    with pytest.raises(UnknownProfile, match="acled, ucdp-ged"):
        load_profile(PROFILES, name)


def test_a_profile_of_ones_own_is_read_from_its_file(tmp_path: Path) -> None:
    own = tmp_path / "mine.toml"
    own.write_text(SHIPPED.replace('name = "ucdp-ged"', 'name = "mine"'), "utf-8")
    assert read_profile_file(own).name == "mine"
    with pytest.raises(UnknownProfile, match="cannot be read"):
        read_profile_file(tmp_path / "other.toml")


def test_a_profile_larger_than_a_megabyte_is_refused(tmp_path: Path) -> None:
    own = tmp_path / "mine.toml"
    own.write_text(SHIPPED + "# long\n" * 200_000, "utf-8")
    with pytest.raises(BadProfile, match="one megabyte"):
        read_profile_file(own)


@pytest.mark.parametrize(
    ("right", "wrong", "named"),
    [
        ('row = "id"', 'row = "id"\nrow = "x"', "overwrite"),
        ('row = "id"', 'rwo = "id"', "rwo"),
        ('encoding = "utf-8"', 'encoding = "klingon"', "encoding"),
        ('delimiter = ","', 'delimiter = ",,"', "delimiter"),
        ('status = "civilian"', 'status = "good"', "status"),
        ('1 = "settlement"', '1 = "spot"', "precision"),
        (
            'best = "deaths_unknown"',
            'best = "source_headline"',
            "source_headline is listed under table.never",
        ),
        ('words = "where_coordinates"', 'words = "Where_Description"', "Where_Description is listed"),
        ('"YYYY-MM-DD"]', '"YYYY-MM"]', "needs a year"),
        ('"YYYY-MM-DD"]', '"YYYY-MM-DD-DD"]', "twice"),
        ('party = "side_a"', 'party = "side_c"', "no party side_c"),
        ('key = "side_b_dead"', 'key = "side_a_dead"', "side_a_dead is used twice"),
        (
            'indicator = "sg2013.rf6.i01"',
            'indicator = "osapg.x"',
            "frameworks does not give the version of osapg",
        ),
        ('kinds = ["one_sided"]', 'kinds = ["two_sided"]', "no kind two_sided"),
        ('why = "A named armed', 'why = " "\n# "A named armed', "say why"),
        ('[, {place}]"\nsentence = "Deadly', '[, {place"\nsentence = "Deadly', "not closed"),
        ("{sentence}[ Place", "{notes}[ Place", "nothing fills {notes}"),
        ('name = "ucdp-ged"', 'name = "../x"', "small letters"),
        ('id = "ucdp-ged"', 'id = " "', "data_set.id"),
    ],
)
def test_a_mistake_in_a_profile_is_named(right: str, wrong: str, named: str) -> None:
    assert right in SHIPPED
    with pytest.raises(BadProfile, match=re.escape(named)) as refused:
        parse_profile(SHIPPED.replace(right, wrong, 1).encode())
    assert "Nothing was imported" in refused.value.safe


def test_all_mistakes_are_named_at_once() -> None:
    broken = SHIPPED.replace('delimiter = ","', 'delimiter = ""').replace('party = "side_a"', 'party = "x"')
    with pytest.raises(BadProfile, match=r"delimiter.*no party x"):
        parse_profile(broken.encode())


@given(st.binary(max_size=200))
def test_whatever_a_profile_holds_it_is_read_or_refused_in_a_sentence(data: bytes) -> None:
    with pytest.raises(BadProfile):
        parse_profile(data)


def test_a_template_leaves_out_what_has_nothing_to_say() -> None:
    assert fill("Fight[, {place}][ on {date}].", {"place": "Town", "date": ""}) == "Fight, Town."
    assert gaps("Fight[, {place}]{x.best}") == {"place", "x.best"}


@pytest.mark.parametrize("template", ["{", "a}", "[a", "[a[b]]", "{a b}", "{A}", "{a[0]}", "{a!r}"])
def test_a_template_can_reach_nothing_but_plain_names(template: str) -> None:
    with pytest.raises(ValueError, match="bracket"):
        gaps(template)


@given(st.text(max_size=30))
def test_a_name_looks_like_itself_and_a_star_stands_for_all_of_it(name: str) -> None:
    star = Likeness("*").match(name)
    assert star == (name,)
    assert "*" in name or Likeness(name.replace("{country}", "")).match(name.replace("{country}", "")) == ()


def test_what_the_stars_stood_for_goes_where_the_number_stands() -> None:
    assert written("{2} of {1}{3}", ("a", "{1}")) == "{1} of a"


def test_dates_are_read_as_the_profile_writes_them_and_in_no_other_way() -> None:
    formats = DateFormats(("DD Month YYYY", "D/M/YYYY"))
    assert str(formats.read("05 March 2019", "x")) == "2019-03-05"
    assert str(formats.read("05 Mar 2019", "x")) == "2019-03-05"
    assert str(formats.read("5/3/2019", "x")) == "2019-03-05"
