"""One voice heard twice is one source; in doubt sources are not apart."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from r2p_field.domain.observation import Basis, Known, Observation, Origin
from r2p_field.domain.sources import SourceKey, distinct, independent, source_key

HERE, THERE = "a" * 64, "b" * 64


def known(basis: Basis, source: str | None = None) -> Observation:
    return Observation(what="x", known=Known(basis=basis, source=source))


def test_the_recorder_is_one_source_however_often() -> None:
    own = known(Basis.OWN_OBSERVATION)

    assert source_key(own, HERE) == source_key(own, HERE)
    assert independent(source_key(own, HERE), source_key(own, THERE))


def test_a_pseudonym_belongs_to_the_device_that_gave_it() -> None:
    told = known(Basis.PERSON_TOLD, "S-0042")

    assert source_key(told, HERE) != source_key(told, THERE)
    assert source_key(told, HERE) == source_key(known(Basis.PERSON_TOLD, " s-0042 "), HERE)


def test_a_public_source_has_one_name_everywhere() -> None:
    public = known(Basis.PUBLIC_SOURCE, "Radio Ndeke")

    assert source_key(public, HERE) == source_key(public, THERE)


def test_the_rows_of_one_data_set_are_one_source_unless_they_name_another() -> None:
    origin = Origin(data_set="UCDP GED", row="1")
    row = Observation(what="x", known=Known(basis=Basis.PUBLIC_SOURCE), origin=origin)
    named = Observation(what="x", known=Known(basis=Basis.PUBLIC_SOURCE, source="AFP"), origin=origin)

    assert source_key(row, HERE) == source_key(row, THERE)
    assert independent(source_key(row, HERE), source_key(named, HERE))


@pytest.mark.parametrize("basis", [Basis.PERSON_TOLD, Basis.PUBLIC_SOURCE, Basis.UNKNOWN])
def test_a_source_that_was_not_named_cannot_be_told_apart(basis: Basis) -> None:
    assert source_key(known(basis), HERE) is None
    assert source_key(Observation(what="x"), HERE) is None


def test_what_cannot_be_told_apart_is_never_independent() -> None:
    key = SourceKey("k")

    assert not independent(None, key)
    assert not independent(key, None)
    assert not independent(None, None)
    assert not independent(key, key)


keys = st.lists(st.none() | st.sampled_from([SourceKey("a"), SourceKey("b"), SourceKey("c")]))


@given(keys)
def test_no_more_sources_are_counted_than_must_be(found: list[SourceKey | None]) -> None:
    named = {key for key in found if key}

    assert distinct(found) == (len(named) or (1 if found else 0))
    assert distinct([*found, *found]) == distinct(found)
