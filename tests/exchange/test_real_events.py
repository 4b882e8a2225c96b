"""The 1,848 real events: nothing lost, nothing added, nobody named."""

import csv
import tomllib
from collections import Counter
from pathlib import Path

import pytest
from tests.exchange.conftest import PROFILES, REAL, ROOT

from r2p_field.domain.catalogue_parser import parse_catalogue
from r2p_field.domain.catalogues import Catalogues
from r2p_field.domain.counts import CivilianStatus, CountKey, Harm, Unit, totals
from r2p_field.domain.dates import DatePrecision
from r2p_field.domain.observation import AttributionBasis, Basis, Observation, PartyType, shown_texts
from r2p_field.domain.places import PlacePrecision
from r2p_field.domain.records import from_body, to_body
from r2p_field.exchange.events import Accepted, open_events
from r2p_field.exchange.profile import Profile
from r2p_field.exchange.profile_file import load_profile


def _events() -> dict[str, Accepted]:
    with open_events(REAL, load_profile(PROFILES, "ucdp-ged"), release="23.1") as events:
        rows = list(events.rows)
    assert all(isinstance(row, Accepted) for row in rows)
    return {row.row_id: row for row in rows if isinstance(row, Accepted)}


@pytest.fixture(scope="module")
def events() -> dict[str, Accepted]:
    return _events()


@pytest.fixture(scope="module")
def observations(events: dict[str, Accepted]) -> list[Observation]:
    return [event.observation for event in events.values()]


@pytest.fixture(scope="module")
def cells() -> dict[str, dict[str, str]]:
    with REAL.open(encoding="utf-8", newline="") as stream:
        return {row["id"]: row for row in csv.DictReader(stream)}


@pytest.fixture(scope="module")
def catalogues() -> Catalogues:
    files = sorted(one for one in (ROOT / "resources" / "catalogues").glob("*.toml") if "." not in one.stem)
    return Catalogues(packs=tuple(parse_catalogue(tomllib.loads(file.read_text("utf-8"))) for file in files))


def test_all_1848_events_come_in_and_none_is_rejected(
    events: dict[str, Accepted], cells: dict[str, dict[str, str]]
) -> None:
    assert len(events) == 1848
    assert events.keys() == cells.keys()


def test_the_dead_add_up_to_what_the_publisher_says_and_never_across_status(
    observations: list[Observation],
) -> None:
    found = totals(row for observation in observations for row in observation.counts)
    best = {key.status: total.best for key, total in found.items()}
    whole = found[CountKey(unit=Unit.PERSONS, harm=Harm.KILLED, status=None)]
    assert best[CivilianStatus.FIGHTER] == 699 + 1240
    assert best[CivilianStatus.CIVILIAN] == 8931
    assert best[CivilianStatus.UNKNOWN] == 4078
    assert (whole.least, whole.best, whole.most) == (13_721, 14_948, 17_760)
    assert {(key.harm, key.unit) for key in found} == {(Harm.KILLED, Unit.PERSONS)}


def test_every_range_is_kept_as_the_publisher_printed_it(
    events: dict[str, Accepted], cells: dict[str, dict[str, str]]
) -> None:
    for row_id, event in events.items():
        (whole,) = (row.unknown for row in event.observation.counts if row.whole)
        printed = tuple(int(cells[row_id][name]) for name in ("low", "best", "high"))
        assert whole is not None
        assert (whole.min, whole.best, whole.max) == printed


def test_a_range_that_contradicts_itself_is_kept_and_the_account_says_so(
    observations: list[Observation],
) -> None:
    telling = [observation for observation in observations if "contradict" in observation.what]
    assert len(telling) == 20


def test_sex_and_age_stay_unknown(observations: list[Observation]) -> None:
    for row in (row for observation in observations for row in observation.counts):
        assert row.unknown is not None
        assert (row.women, row.men, row.girls, row.boys, row.other) == (None,) * 5


def test_the_dead_of_a_side_stand_under_its_name_and_civilians_are_no_party(
    observations: list[Observation],
) -> None:
    for observation in observations:
        parties = {party.unit for party in observation.parties}
        fighters = {row.group for row in observation.counts if row.status is CivilianStatus.FIGHTER}
        assert "Civilians" not in parties
        assert parties == fighters


def test_columns_that_may_name_people_make_no_difference_whatever_they_hold(
    events: dict[str, Accepted], cells: dict[str, dict[str, str]], ucdp: Profile, tmp_path: Path
) -> None:
    assert {"source_headline", "source_original", "source_article"} < set(ucdp.table.never)
    planted = tmp_path / "planted.csv"
    with planted.open("w", encoding="utf-8", newline="") as stream:
        writer = csv.DictWriter(stream, next(iter(cells.values())).keys())
        writer.writeheader()
        writer.writerows(row | dict.fromkeys(ucdp.table.never, "Jean Planted") for row in cells.values())
    with open_events(planted, ucdp, release="23.1") as opened:
        rows = [row for row in opened.rows if isinstance(row, Accepted)]
    assert [row.observation for row in rows] == [event.observation for event in events.values()]


@pytest.mark.parametrize(
    "name", ["Kolingba", "Bozize", "Mokom", "Patass", "Touba's", "Samba-Panza", "anonymous CAR army"]
)
def test_people_whom_the_table_names_are_in_no_observation(
    name: str, observations: list[Observation], cells: dict[str, dict[str, str]]
) -> None:
    assert any(name in cell for row in cells.values() for cell in row.values())
    assert not any(name in str(to_body(observation)) for observation in observations)


def test_dates_and_their_precision_come_over(
    events: dict[str, Accepted], cells: dict[str, dict[str, str]]
) -> None:
    codes = dict(zip("12345", DatePrecision, strict=False))
    assert codes["5"] is DatePrecision.YEAR
    for row_id, event in events.items():
        when, row = event.observation.when, cells[row_id]
        assert when is not None
        assert (str(when.start), str(when.end)) == (row["date_start"][:10], row["date_end"][:10])
        assert when.precision is codes[row["date_prec"]]


def test_coordinates_come_over_digit_for_digit_and_accents_whole(
    events: dict[str, Accepted], cells: dict[str, dict[str, str]]
) -> None:
    for row_id, event in events.items():
        where, row = event.observation.where, cells[row_id]
        assert where is not None
        assert where.point is not None
        assert (where.point.lat, where.point.lon) == (row["latitude"], row["longitude"])
        assert (where.admin1 or "", where.admin2 or "") == (row["adm_1"], row["adm_2"])
        assert where.point.uncertainty == (25_000 if row["where_prec"] == "2" else None)


def test_place_precision_follows_the_codebook(observations: list[Observation]) -> None:
    found = Counter(observation.where.precision for observation in observations if observation.where)
    assert found == {
        PlacePrecision.SETTLEMENT: 1214,
        PlacePrecision.NEAR: 374,
        PlacePrecision.ADMIN2: 149,
        PlacePrecision.ADMIN1: 54,
        PlacePrecision.AREA: 28,
        PlacePrecision.COUNTRY: 29,
    }


def test_governments_are_told_from_foreign_ones_and_from_communities(observations: list[Observation]) -> None:
    types = {party.unit: party.type for observation in observations for party in observation.parties}
    assert types["Government of Central African Republic"] is PartyType.STATE_FORCES
    assert types["Government of Chad"] is PartyType.FOREIGN_FORCES
    assert types["Christians (CAR)"] is PartyType.COMMUNITY_GROUP
    assert types["LRA"] is PartyType.ARMED_GROUP


def test_everything_is_known_from_a_public_source_and_attributed_to_it(
    observations: list[Observation],
) -> None:
    for observation in observations:
        assert observation.known is not None
        assert observation.known.basis is Basis.PUBLIC_SOURCE
        assert {party.basis for party in observation.parties} == {AttributionBasis.SAID_BY_SOURCE}
        assert observation.origin is not None
        assert observation.origin.label is not None
        assert "published event data, real deaths" in observation.origin.label
        assert (observation.origin.licence, observation.origin.version) == ("CC BY 4.0", "23.1")


def test_a_number_of_sources_that_nobody_counted_is_absent(
    events: dict[str, Accepted], cells: dict[str, dict[str, str]]
) -> None:
    for row_id, event in events.items():
        stated = cells[row_id]["number_of_sources"]
        assert event.observation.known is not None
        assert event.observation.known.sources == (None if stated == "-1" else int(stated))


def test_every_indicator_of_the_profiles_may_be_ticked_in_the_field(
    ucdp: Profile, acled: Profile, catalogues: Catalogues
) -> None:
    for profile in (ucdp, acled):
        for rule in profile.indicators:
            indicator = catalogues.indicator(rule.indicator)
            catalogue = catalogues.get(rule.catalogue)
            assert indicator is not None
            assert indicator.offered_in_field
            assert catalogue is not None
            assert catalogue.version == profile.frameworks[rule.catalogue]


def test_every_event_speaks_to_an_indicator_and_one_sided_violence_to_killing(
    events: dict[str, Accepted], cells: dict[str, dict[str, str]]
) -> None:
    for row_id, event in events.items():
        named = {factor.indicator for factor in event.observation.factors}
        assert named
        assert ("sg2013.rf6.i01" in named) is (cells[row_id]["type_of_violence"] == "3")


def test_every_observation_can_be_stored_and_read_again(observations: list[Observation]) -> None:
    for observation in observations:
        assert from_body("observation", 1, to_body(observation)) == observation


def test_two_machines_make_the_same_of_the_table(events: dict[str, Accepted]) -> None:
    assert _events() == events


def test_every_text_that_is_shown_is_on_one_line(observations: list[Observation]) -> None:
    assert all(text.isprintable() for observation in observations for text in shown_texts(observation))
