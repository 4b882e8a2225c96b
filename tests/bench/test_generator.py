"""Generated observations are like the real ones, and the same everywhere."""

import hashlib
from functools import cache

import msgspec

from bench.generator import Generator
from bench.shapes import Shapes, learn
from r2p_field.domain import records
from r2p_field.domain.observation import Observation
from r2p_field.services.resources import Resources


@cache
def shapes() -> Shapes:
    return learn(Resources())


def encoded(observation: Observation) -> bytes:
    return msgspec.json.encode(records.to_body(observation), order="sorted")


def test_the_same_seed_gives_the_same_observations_to_the_byte() -> None:
    whole = hashlib.sha256(b"\n".join(map(encoded, Generator(shapes(), 7).observations(50))))
    again = hashlib.sha256(b"\n".join(map(encoded, Generator(shapes(), 7).observations(50))))
    other = hashlib.sha256(b"\n".join(map(encoded, Generator(shapes(), 8).observations(50))))
    assert whole.digest() == again.digest() != other.digest()


def test_an_observation_is_found_by_its_number_alone() -> None:
    generator = Generator(shapes(), 7)
    assert list(generator.observations(5, first=20)) == list(generator.observations(25))[20:]


def test_no_two_observations_are_alike() -> None:
    made = {encoded(one) for one in Generator(shapes(), 7).observations(300)}
    assert len(made) == 300


def test_lengths_lie_where_the_real_ones_lie() -> None:
    least, most = min(shapes().lengths), max(shapes().lengths)
    lengths = [len(one.what) for one in Generator(shapes(), 7).observations(200)]
    assert max(lengths) <= most
    assert sum(lengths) / len(lengths) > least


def test_places_and_gaps_are_those_of_the_real_events() -> None:
    made = list(Generator(shapes(), 7).observations(400))
    assert {one.where for one in made} <= set(shapes().wheres)
    lacking = [one for one in made if one.where and one.where.admin2 is None]
    assert 0 < len(lacking) < len(made)


def test_counts_are_what_a_person_writes_down_and_never_a_row_of_zeros() -> None:
    rows = [row for one in Generator(shapes(), 7).observations(200) for row in one.counts]
    assert rows
    assert all(not row.whole and row.unknown and (row.unknown.best or row.unknown.max) for row in rows)


def test_what_is_generated_could_have_been_typed() -> None:
    for one in Generator(shapes(), 7).observations(100):
        assert records.observation_from(records.to_body(one)) == one


def test_what_people_type_into_the_search_field_is_short() -> None:
    typed = Generator(shapes(), 7).queries(200)
    assert typed == Generator(shapes(), 7).queries(200)
    assert all(1 <= len(one.split()) <= 2 for one in typed)
    assert {len(one) for one in typed} >= {2, 3}
