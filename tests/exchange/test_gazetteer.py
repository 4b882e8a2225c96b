"""Lists of places in three shapes are read; what is broken is refused whole, with the rows named."""

from __future__ import annotations

import zipfile
from pathlib import Path

import pytest

from r2p_field.domain.jobs import Cancelled, Silent
from r2p_field.domain.place_list import Area, CountryNames, Fault
from r2p_field.exchange.errors import BadTable
from r2p_field.exchange.gazetteer import LARGEST_FILE, PlaceFile, read_places

FAR = CountryNames(iso3="FAR", iso2="FW", names=("Farwater", "Eau lointaine"))
COUNTRIES = {"FAR": FAR, "FW": FAR}
HEADER = "Location,Admin Level,P-Code,Name,Parent P-Code,Valid from date,Version"
LONG = f"""{HEADER}
FAR,1,FW01,North,FAR,2024-05-30,v02
FAR,1,FW02,South,FAR,2024-05-30,v02
FAR,2,FW0101,Mill,FW01,2024-05-30,v02
FAR,2,FW0201,"Mill, lower",FW02,2024-05-30,v02
"""
WIDE = """ADM2_EN,ADM2_AR,ADM2_PCODE,ADM2_REF,ADM1_EN,ADM1_PCODE,ADM0_EN,ADM0_PCODE,date,validOn
Mill,طاحونة,FW0101,,North,FW01,Farwater,FW,2023-01-01,2024-05-30
Ferry,,FW0102,,North,FW01,Farwater,FW,2023-01-01,2024-05-30
"""
TAGGED = """Province,Code,District,Code 2
#adm1+name,#adm1+code+v_pcode,#adm2+name,#adm2+code+v_pcode
North,FW01,Mill,FW0101
North,FW01,Ferry,FW0102
"""


def read(tmp_path: Path, text: str | bytes, **options: str) -> PlaceFile:
    file = tmp_path / "places.csv"
    file.write_bytes(text if isinstance(text, bytes) else text.encode("utf-8"))
    return read_places(file, COUNTRIES, Silent(), **options)


def refused(tmp_path: Path, text: str | bytes, **options: str) -> BadTable:
    with pytest.raises(BadTable) as told:
        read(tmp_path, text, **options)
    error = told.value
    assert error.code == "places-bad"
    assert all(sentence.endswith((".", "?")) for sentence in (error.what, error.safe, error.next_))
    assert "profile" not in str(error)
    return error


def by_code(found: PlaceFile) -> dict[str, Area]:
    return {area.code: area for area in found.areas}


@pytest.mark.parametrize("mark", [b"", b"\xef\xbb\xbf"], ids=["plain", "byte order mark"])
@pytest.mark.parametrize("sign", [",", ";", "\t"])
def test_the_list_of_all_countries_is_read_whatever_separates_its_cells(
    tmp_path: Path, mark: bytes, sign: str
) -> None:
    text = LONG.replace('"Mill, lower"', "Mill lower").replace(",", sign)
    found = by_code(read(tmp_path, mark + text.encode()))
    assert set(found) == {"FAR", "FW01", "FW02", "FW0101", "FW0201"}
    assert found["FAR"].name == "Farwater"
    assert found["FAR"].alternates == ("Eau lointaine",)
    assert (found["FW0101"].parent, found["FW0101"].level) == ("FW01", 2)
    assert (found["FW0101"].version, found["FW0101"].valid_from) == ("v02", "2024-05-30")
    assert {area.country for area in found.values()} == {"FAR"}


def test_a_list_of_one_country_is_read_with_names_in_several_languages(tmp_path: Path) -> None:
    found = by_code(read(tmp_path, WIDE))
    assert set(found) == {"FAR", "FW01", "FW0101", "FW0102"}
    assert found["FW0101"].alternates == ("طاحونة",)
    assert (found["FW01"].parent, found["FW0102"].parent) == ("FAR", "FW01")
    assert found["FW0101"].valid_from == "2024-05-30"


def test_the_newer_names_of_columns_are_known_too(tmp_path: Path) -> None:
    text = (
        "adm2_name,adm2_name1,adm2_pcode,adm1_name,adm1_pcode,adm0_name,adm0_pcode,valid_on,version\n"
        "Mill,Moulin,FW0101,North,FW01,Farwater,FW,2024-05-30,v03\n"
    )
    found = by_code(read(tmp_path, text))["FW0101"]
    assert (found.name, found.alternates, found.version) == ("Mill", ("Moulin",), "v03")


def test_hxl_tags_are_read_in_the_second_row(tmp_path: Path) -> None:
    found = by_code(read(tmp_path, TAGGED))
    assert {code: area.parent for code, area in found.items()} == {
        "FW01": "",
        "FW0101": "FW01",
        "FW0102": "FW01",
    }


def test_a_country_with_a_row_of_its_own_stands_once(tmp_path: Path) -> None:
    own = "FAR,0,FAR,Farwater,,2024-05-30,v02\n"
    for text in (LONG.replace(f"{HEADER}\n", f"{HEADER}\n{own}"), LONG + own):
        assert sum(area.level == 0 for area in read(tmp_path, text).areas) == 1


def test_a_province_may_have_the_code_of_a_country(tmp_path: Path) -> None:
    text = f"{HEADER}\nQQQ,1,FW,West,QQQ,,\nQQQ,2,FW9,Weir,FW,,\n"
    assert by_code(read(tmp_path, text))["FW9"].parent == "FW"


def test_codes_that_stand_twice_refuse_the_list_and_name_the_rows(tmp_path: Path) -> None:
    error = refused(tmp_path, LONG + "FAR,2,FW0101,Mill again,FW02,,\n")
    assert "“FW0101” in rows 4, 6" in error.what


def test_a_wide_list_that_contradicts_itself_is_refused(tmp_path: Path) -> None:
    assert (
        "“FW01” in rows 2, 3"
        in refused(tmp_path, WIDE.replace("Ferry,,FW0102,,North", "Ferry,,FW0102,,East")).what
    )


def test_a_circle_refuses_the_list_and_names_the_rows(tmp_path: Path) -> None:
    error = refused(tmp_path, f"{HEADER}\nFAR,2,A1,One,B1,,\nFAR,2,B1,Two,A1,,\n")
    assert "circle" in error.what
    assert "2, 3" in error.what


def test_codes_that_became_numbers_refuse_the_list(tmp_path: Path) -> None:
    assert "1.01E+05" in refused(tmp_path, f"{HEADER}\nFAR,1,1.01E+05,North,FAR,,\n").what


def test_what_is_only_doubtful_is_taken_and_told(tmp_path: Path) -> None:
    found = read(tmp_path, LONG + "FAR,2,FW0301,Orphan,FW03,,\n")
    assert [(one.fault, one.code, one.rows) for one in found.doubts] == [(Fault.NO_PARENT, "FW0301", (6,))]
    assert "FW0301" in by_code(found)


@pytest.mark.parametrize(
    ("row", "named"),
    [
        ("FAR,x,FW03,East,FAR,,", "level"),
        ("FAR,1,,East,FAR,,", "no code"),
        ("FAR,1,FW03,,FAR,,", "no name"),
        ("FAR,1,FW 03,East,FAR,,", "no code"),
        ("FAR,1,FW03,East", "4 cells"),
        ("FAR,1,FW03,Ea\0st,FAR,,", "zero byte"),
        (f"FAR,1,FW03,{'E' * 201},FAR,,", "200 letters"),
        ('FAR,1,FW03,"East" x,FAR,,', "quotation mark"),
    ],
)
def test_rows_that_cannot_be_read_refuse_the_list_and_are_named(tmp_path: Path, row: str, named: str) -> None:
    error = refused(tmp_path, LONG + row + "\n")
    assert "ow 6" in error.what
    assert named in error.what


def test_of_very_many_bad_rows_the_first_are_named(tmp_path: Path) -> None:
    error = refused(tmp_path, HEADER + "\n" + "FAR,x,FW03,East,FAR,,\n" * 900)
    assert "895 more rows" in error.what
    assert len(error.what) < 600


@pytest.mark.parametrize(
    "text",
    [
        b"",
        b"\xff\xfeL\0o\0",
        "Nom;Code\nÉlan;1\n".encode("cp1252"),
        b"name,age\nx,3\n",
        b"ADM1_EN,ADM2_EN\nNorth,Mill\n",
        f"{HEADER}\n".encode(),
        b"\0" * 4096,
        b"%PDF-1.7",
    ],
    ids=["empty", "utf-16", "cp1252", "another table", "no codes", "header alone", "zeros", "pdf"],
)
def test_files_that_are_no_lists_are_refused_in_words(tmp_path: Path, text: bytes) -> None:
    refused(tmp_path, text)


def test_tags_of_another_number_than_the_columns_refuse_the_list(tmp_path: Path) -> None:
    """Found by fuzzing: a column that no row has."""
    text = "Code,Nom\n#adm1+code,#adm1+extra,#adm1+name\nCF11,Bangui\n"
    with pytest.raises(BadTable, match="The row of tags has 3 cells where the header has 2"):
        read(tmp_path, text)


def test_a_packed_bomb_is_not_opened(tmp_path: Path) -> None:
    with zipfile.ZipFile(tmp_path / "bomb.zip", "w", zipfile.ZIP_DEFLATED) as packed:
        packed.writestr("places.csv", b"0" * (50 << 20))
    assert "packed" in refused(tmp_path, (tmp_path / "bomb.zip").read_bytes()).what


def test_a_giant_is_refused_without_being_read(tmp_path: Path) -> None:
    with (tmp_path / "giant.csv").open("wb") as file:
        file.truncate(2 << 30)
    with pytest.raises(BadTable) as told:
        read_places(tmp_path / "giant.csv", COUNTRIES, Silent())
    assert "2,048 MB" in told.value.what
    assert LARGEST_FILE < 2 << 30


@pytest.mark.parametrize("scheme", ["local", "", "x y", "../etc", "A" * 41])
def test_a_list_may_not_have_any_name(tmp_path: Path, scheme: str) -> None:
    refused(tmp_path, LONG, scheme=scheme)


def test_a_file_that_is_not_there_is_told(tmp_path: Path) -> None:
    with pytest.raises(BadTable, match="not there"):
        read_places(tmp_path / "none.csv", COUNTRIES, Silent())


def test_names_that_hurt_are_kept_as_plain_text_or_named(tmp_path: Path, hostile_text: str) -> None:
    cell = '"' + hostile_text.replace('"', '""') + '"'
    try:
        found = by_code(read(tmp_path, f"{HEADER}\nFAR,1,FW01,{cell},FAR,,\n"))
    except BadTable as error:
        assert "row" in error.what.casefold() or "cell" in error.what  # noqa: PT017
    else:
        assert "\u202e" not in found["FW01"].name
        assert "\n" not in found["FW01"].name


def test_reading_stops_when_asked(tmp_path: Path) -> None:
    class Stopping(Silent):
        def report(self, done: int, total: int, text: str) -> None:
            raise Cancelled

    file = tmp_path / "long.csv"
    file.write_text(HEADER + "\n" + "".join(f"FAR,2,FW{n:04},Place {n},FAR,,\n" for n in range(600)), "utf-8")
    with pytest.raises(Cancelled):
        read_places(file, COUNTRIES, Stopping())
