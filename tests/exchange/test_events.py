"""One row at a time: what is taken, what comes back with the reason."""

from collections.abc import Callable

import pytest
from tests.exchange.conftest import ROW, Read, table

from r2p_field.domain.counts import CivilianStatus
from r2p_field.domain.observation import PartyType
from r2p_field.exchange.errors import BadTable
from r2p_field.exchange.events import Accepted, Rejected
from r2p_field.exchange.profile import Profile

ReadRow = Callable[..., Accepted | Rejected]


def taken(row: Accepted | Rejected) -> Accepted:
    assert isinstance(row, Accepted), row
    return row


def reason(row: Accepted | Rejected) -> str:
    assert isinstance(row, Rejected), row
    return row.reason


def test_a_row_says_where_it_stood_and_whose_it_is(read_row: ReadRow) -> None:
    row = taken(read_row())
    assert (row.row, row.line, row.data_set, row.row_id) == (2, 2, "ucdp-ged", "1")
    assert row.observation.title == "Attack on civilians, Example village, Nord-Ést province"
    assert row.observation.origin is not None
    assert row.observation.origin.version is None


def test_an_empty_cell_is_no_row_of_counts_and_a_zero_is_one(read_row: ReadRow) -> None:
    counts = taken(read_row(deaths_unknown="", deaths_a="0")).observation.counts
    assert [row.status for row in counts if not row.whole] == [
        CivilianStatus.FIGHTER,
        CivilianStatus.CIVILIAN,
    ]


def test_a_best_of_zero_beside_a_higher_most_is_kept(read_row: ReadRow) -> None:
    counts = taken(read_row(deaths_civilians="0", best="0", low="0", high="4")).observation.counts
    (whole,) = (row.unknown for row in counts if row.whole)
    assert whole is not None
    assert (whole.min, whole.best, whole.max) == (0, 0, 4)


def test_the_dead_of_a_side_that_is_no_party_are_not_called_fighters(read_row: ReadRow) -> None:
    counts = taken(read_row(deaths_b="2")).observation.counts
    astray = [row for row in counts if row.unknown and row.unknown.best == 2]
    assert [row.status for row in astray] == [CivilianStatus.UNKNOWN]


@pytest.mark.parametrize(
    ("name", "unit"),
    [
        ("Forces of Jean Example", "Forces of a commander"),
        ("forces OF JEAN EXAMPLE", "Forces of a commander"),
        ("Forces of the Coalition", "Forces of the Coalition"),
        ("Army unit (forces of Jean Example)", "Army unit (forces of a commander)"),
        ("Front - Example faction", "Front (one faction)"),
        ("XXX123", "Unidentified group"),
        ("Example Front", "Example Front"),
    ],
)
def test_a_group_called_after_a_person_is_shown_in_neutral_words(
    read_row: ReadRow, name: str, unit: str
) -> None:
    observation = taken(read_row(side_a=name)).observation
    assert observation.parties[0].unit == unit
    assert unit in observation.what


@pytest.mark.parametrize(
    ("name", "type_"),
    [
        ("Government of Exampleland", PartyType.STATE_FORCES),
        ("Government of Elsewhere", PartyType.FOREIGN_FORCES),
        ("Muslims (Exampleland)", PartyType.COMMUNITY_GROUP),
    ],
)
def test_a_party_gets_its_type_by_its_name(read_row: ReadRow, name: str, type_: PartyType) -> None:
    assert taken(read_row(side_a=name)).observation.parties[0].type is type_


def test_pattern_signs_in_the_name_of_a_country_mean_nothing(read_row: ReadRow) -> None:
    cells = {"country": "Congo (Kinshasa)+", "side_a": "Government of Congo (Kinshasa)+"}
    assert taken(read_row(**cells)).observation.parties[0].type is PartyType.STATE_FORCES


@pytest.mark.parametrize(
    ("cells", "part"),
    [
        ({"id": ""}, "id is empty"),
        ({"id": "x" * 300}, "no id"),
        ({"date_start": "02/03/2014"}, "dates are expected as"),
        ({"date_start": "2014-02-30"}, "not in the calendar"),
        ({"date_start": "0206-03-02"}, "years are expected"),
        ({"date_start": ""}, "date_start is empty"),
        ({"date_start": "2014-03-05"}, "before date_start"),
        ({"year": "2013"}, "year is 2013"),
        ({"best": "NaN"}, "not a whole number"),
        ({"best": "inf"}, "not a whole number"),
        ({"best": "1e3"}, "not a whole number"),
        ({"best": "3.5"}, "not a whole number"),
        ({"best": "1,000"}, "not a whole number"),
        ({"best": "٣"}, "not a whole number"),
        ({"best": "-1"}, "below zero"),
        ({"best": "9" * 39}, "people on earth"),
        ({"best": "9" * 5000}, "not a whole number"),
        ({"latitude": "91.0"}, "outside -90 to 90"),
        ({"longitude": "-180.1"}, "outside -180 to 180"),
        ({"latitude": "NaN"}, "degrees"),
        ({"latitude": "4,5"}, "degrees"),
        ({"longitude": ""}, "degrees"),
        ({"type_of_violence": "9"}, "the profile gives no meaning"),
        ({"type_of_violence": ""}, "type_of_violence is empty"),
        ({"where_prec": "8"}, "the profile gives no meaning"),
        ({"date_prec": "0"}, "the profile gives no meaning"),
        ({"side_a": "a\0b"}, "zero byte"),
        ({"where_coordinates": "x" * 2001}, "2,001 characters"),
    ],
)
def test_a_row_that_does_not_fit_comes_back_with_the_reason(
    read_row: ReadRow, cells: dict[str, str], part: str
) -> None:
    assert part in reason(read_row(**cells))


@pytest.mark.parametrize("cell", ["3.0", " 3 ", "03"])
def test_numbers_as_statistics_programs_write_them_are_read(read_row: ReadRow, cell: str) -> None:
    counts = taken(read_row(deaths_civilians=cell)).observation.counts
    assert [row.unknown.best for row in counts if row.unknown and row.status is CivilianStatus.CIVILIAN] == [
        3
    ]


@pytest.mark.parametrize("cell", ["2014-03-02", "2014-03-02 00:00:00", "2014-03-02T00:00:00"])
def test_dates_of_other_releases_are_read(read_row: ReadRow, cell: str) -> None:
    when = taken(read_row(date_start=cell, date_end=cell)).observation.when
    assert when is not None
    assert str(when.start) == "2014-03-02"


def test_more_digits_than_a_record_holds_are_cut(read_row: ReadRow) -> None:
    where = taken(read_row(latitude="4.1234567890123")).observation.where
    assert where is not None
    assert where.point is not None
    assert where.point.lat == "4.123456789"


def test_a_row_without_a_place_is_still_taken(read_row: ReadRow) -> None:
    cells = ("where_prec", "where_coordinates", "adm_1", "adm_2", "latitude", "longitude", "country")
    observation = taken(read_row(**dict.fromkeys(cells, ""))).observation
    assert observation.where is None
    assert observation.title == "Attack on civilians"


def test_a_formula_is_kept_as_words(read_row: ReadRow) -> None:
    where = taken(read_row(where_coordinates='=HYPERLINK("x";"y")')).observation.where
    assert where is not None
    assert where.words == '=HYPERLINK("x";"y")'


def test_hidden_marks_and_line_ends_do_not_come_over(read_row: ReadRow) -> None:
    where = taken(read_row(where_coordinates="Exa\u202emple\r\nvil\u200blage")).observation.where
    assert where is not None
    assert where.words == "Example village"


def test_signs_of_a_template_in_a_cell_stay_what_they_are(read_row: ReadRow) -> None:
    observation = taken(read_row(where_coordinates="{best}[x]{1}")).observation
    assert observation.title == "Attack on civilians, {best}[x]{1}, Nord-Ést province"


def test_hostile_text_is_taken_or_refused_and_never_breaks_the_reader(
    read_row: ReadRow, hostile_text: str
) -> None:
    cells = dict.fromkeys(("id", "side_a", "where_coordinates", "adm_1", "best", "date_start"), hostile_text)
    assert isinstance(read_row(**cells), Rejected)
    assert isinstance(read_row(where_coordinates=hostile_text[:500].replace("\0", "")), Accepted)


def test_only_the_first_of_two_rows_with_one_id_is_taken(read: Read) -> None:
    first, second, third = read(table(ROW, ROW | {"best": "9"}, ROW | {"id": "2"}))
    assert taken(first).row_id == "1"
    assert "same id" in reason(second)
    assert taken(third).row_id == "2"


def test_a_row_with_too_few_cells_is_refused_and_the_next_one_taken(read: Read) -> None:
    lines = table(ROW, ROW | {"id": "2"}).splitlines(keepends=True)
    short, good = read(lines[0] + b"1,2,3\r\n" + lines[2])
    assert "3 cells where the header has 24" in reason(short)
    assert taken(good).row_id == "2"


def test_missing_columns_refuse_the_file_and_are_named(read: Read) -> None:
    row = {name: cell for name, cell in ROW.items() if name not in {"low", "date_prec"}}
    with pytest.raises(BadTable, match="missing from the file: date_prec, low") as refused:
        read(table(row))
    assert "Nothing was imported" in str(refused.value)


def test_another_delimiter_is_noticed(read: Read) -> None:
    with pytest.raises(BadTable, match="separated by"):
        read(table(ROW).replace(b",", b";"))


def test_names_of_columns_may_be_written_in_capitals(read: Read) -> None:
    header, row = table(ROW).split(b"\r\n", 1)
    assert taken(read(header.upper() + b"\r\n" + row)[0]).row_id == "1"


def test_the_release_that_a_person_states_is_kept(read: Read) -> None:
    origin = taken(read(table(ROW), release="24.1")[0]).observation.origin
    assert origin is not None
    assert origin.version == "24.1"


ACLED_ROW = {
    "event_id_cnty": "EXL7",
    "event_date": "05 March 2019",
    "year": "2019",
    "time_precision": "1",
    "event_type": "Violence against civilians",
    "actor1": "Example Militia",
    "inter1": "Political militia",
    "actor2": "Civilians (Exampleland)",
    "inter2": "Civilians",
    "country": "Exampleland",
    "admin1": "North",
    "admin2": "Upper",
    "location": "Example town",
    "latitude": "1.5000",
    "longitude": "-2.2500",
    "geo_precision": "2",
    "source": "Somebody Named",
    "notes": "A person called Somebody Named was seen.",
    "fatalities": "4",
}


def test_the_table_of_another_agency_needs_a_profile_and_no_code(read: Read, acled: Profile) -> None:
    row = taken(read(table(ACLED_ROW), acled)[0])
    observation = row.observation
    assert (row.data_set, row.row_id) == ("acled", "EXL7")
    assert observation.when is not None
    assert str(observation.when.start) == "2019-03-05"
    assert [(party.unit, party.type) for party in observation.parties] == [
        ("Example Militia", PartyType.MILITIA)
    ]
    (count,) = observation.counts
    assert count.whole
    assert count.unknown is not None
    assert count.unknown.best == 4
    assert [factor.indicator for factor in observation.factors] == ["sg2013.rf6.i01"]
    assert "Somebody" not in repr(observation)


def test_older_tables_of_that_agency_with_capitals_and_numbers_are_read(read: Read, acled: Profile) -> None:
    cells = {"inter1": "1", "actor1": "Military Forces of Exampleland (2010-) Guard", "event_type": "Battles"}
    older = {name.upper(): cell for name, cell in (ACLED_ROW | cells).items()}
    party = taken(read(table(older), acled)[0]).observation.parties[0]
    assert (party.unit, party.type) == ("Armed forces of Exampleland Guard", PartyType.STATE_FORCES)
