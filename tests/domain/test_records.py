"""What is written can be read again, and an older program's edit loses nothing that a newer one wrote."""

import datetime as dt
import json
import re
from typing import Any

import msgspec
import pytest
import rfc8785
from hypothesis import given
from hypothesis import strategies as st
from tests.domain.dialogue import COMMITMENT, MECHANISM, SESSION, WORDING

from r2p_field.domain.aside import split
from r2p_field.domain.attachments import Attachment, BlobRef, Custody
from r2p_field.domain.coding import Coding, Correction
from r2p_field.domain.consent import Addressee, Agreement, Answer, Consent
from r2p_field.domain.contact import Contact
from r2p_field.domain.counts import Cell, CivilianStatus, CountRow, Harm, Unit
from r2p_field.domain.dates import Course, DatePrecision, When
from r2p_field.domain.erasure import Erasure
from r2p_field.domain.errors import BadRecord, NotUnderstood
from r2p_field.domain.grading import Grade, InformationGrade, SourceGrade
from r2p_field.domain.ids import BlobId, ItemId, RecordId, RevisionId, item_id
from r2p_field.domain.observation import (
    AttributionBasis,
    Basis,
    Change,
    ConflictStatus,
    FactorSeen,
    Known,
    Link,
    LinkType,
    Observation,
    ObservationType,
    Origin,
    Party,
    PartyType,
    Rabat,
    Response,
    Rumour,
    RumourCheck,
    Seen,
    Sensitivity,
    Speech,
    TriggerSeen,
    Verdict,
    shown_texts,
)
from r2p_field.domain.places import PlaceCode, PlacePrecision, Point, Where
from r2p_field.domain.records import (
    KINDS,
    Record,
    amend,
    form_of,
    from_body,
    kind_of,
    observation_from,
    to_body,
    understood,
)
from r2p_field.domain.risk import RedDecision, RiskCheck, RiskLevel

RECORD = RecordId("0123456789ab8def8123456789abcdef")
HASH = "5f" * 32


def item(number: int) -> ItemId:
    return item_id(number.to_bytes(16, "big"))


FULL = Observation(
    what="Three houses burned in the night; people fled to the school.",
    type=ObservationType.INCIDENT,
    title="Houses burned",
    language="fr-CF",
    sensitivity=Sensitivity.HIGH,
    factors=(
        FactorSeen(
            id=item(1),
            indicator="sg2013.rf6.i11",
            catalogue="sg2013",
            version="1.0-draft",
            seen=Seen.ONCE,
            change=Change.WORSE,
        ),
    ),
    triggers=(
        TriggerSeen(id=item(2), trigger="sg2013.tr1", catalogue="sg2013", version="1.0-draft", note="vote"),
    ),
    when=When(
        start=dt.date(2026, 3, 1),
        end=dt.date(2026, 3, 2),
        precision=DatePrecision.DAY,
        course=Course.ENDED,
    ),
    where=Where(
        words="by the old mill",
        place=PlaceCode(code="CF11", scheme="ocha", version="2024"),
        country="Central African Republic",
        admin1="Ouham",
        admin2="Bossangoa",
        precision=PlacePrecision.SETTLEMENT,
        point=Point(lat="6.4926", lon="17.4552", uncertainty=500),
    ),
    counts=(
        CountRow(
            id=item(3),
            harm=Harm.DISPLACED,
            status=CivilianStatus.CIVILIAN,
            unit=Unit.PERSONS,
            group="fisher people",
            protected=True,
            women=Cell(min=3, max=9, best=4),
            boys=Cell(min=0),
        ),
        CountRow(id=item(4), harm=Harm.KILLED, whole=True, unknown=Cell(min=0, max=2)),
    ),
    parties=(
        Party(id=item(5), type=PartyType.MILITIA, unit="village guard", basis=AttributionBasis.INSIGNIA),
    ),
    conflict=ConflictStatus.UNCLEAR,
    response=Response(acted="district office", help="tents", outcome="too few"),
    links=(Link(id=item(6), type=LinkType.FOLLOWS, to=RECORD, note="a month later"),),
    attachments=(
        Attachment(
            id=item(7),
            blob=BlobRef(id=BlobId(HASH), salt="AAAAAAAAAAAAAAAAAAAAAA", size=1234, type="image/jpeg"),
            sha256=HASH,
            original=True,
            caption="north side",
            custody=(
                Custody(id=item(8), at="2026-03-02T08:00:00Z", action="taken", role="officer", note="x"),
            ),
        ),
    ),
    speech=Speech(
        said="They must go.",
        language="sg",
        speaker="local leader",
        audience="market",
        followed="shops closed",
        rabat=Rabat(
            context="vote", speaker="office", intent="?", content_and_form="s", extent="e", likelihood="l"
        ),
    ),
    rumour=Rumour(
        heard="at the market",
        checks=(RumourCheck(id=item(9), what="asked two elders", on=dt.date(2026, 3, 3)),),
        verdict=Verdict.PARTLY_TRUE,
        told_back_on=dt.date(2026, 3, 5),
        told_back_to="the market committee",
    ),
    known=Known(basis=Basis.PERSON_TOLD, steps=1, source="S-0042", sources=2),
    consent=Consent(
        local_committee=Agreement(answer=Answer.NO),
        headquarters=Agreement(answer=Answer.YES, detail=True),
        partner=Agreement(answer=Answer.NOT_ASKED),
        accountability=Agreement(answer=Answer.YES),
        publication=Agreement(answer=Answer.NO),
    ),
    not_for=frozenset({Addressee.PARTNER, Addressee.LOCAL_COMMITTEE}),
    risk=RiskCheck(
        level=RiskLevel.RED,
        decision=RedDecision.CONTACT_ONLY,
        measures="call first",
        review=dt.date(2026, 4, 1),
    ),
    minimum_form=True,
    flash="Houses burn at the mill, people at the school.",
    origin=Origin(data_set="d", row="1", version="2", profile="p", licence="CC BY 4.0", label="published"),
)

CODING = Coding(
    of=RECORD,
    revision=RevisionId(HASH),
    factors=FULL.factors,
    triggers=FULL.triggers,
    counts=FULL.counts,
    when=FULL.when,
    where=FULL.where,
    corrections=(Correction(id=item(10), field="when", reads="2 March", reason="two records say so"),),
    note="coded twice",
)
GRADE = Grade(
    of=RECORD,
    revision=RevisionId(HASH),
    source=SourceGrade.B,
    information=InformationGrade.PROBABLE,
    reason="known for years",
    corroborated_by=frozenset({RECORD}),
)
EVERY_KIND: tuple[Record, ...] = (
    FULL,
    CODING,
    GRADE,
    Erasure(record=RECORD),
    Erasure(targets=frozenset({RevisionId(HASH)})),
    MECHANISM,
    SESSION,
    COMMITMENT,
    WORDING,
    split(SESSION, RECORD)[1],
    Contact(
        about=RECORD,
        factors=frozenset({"sg2013.rf3"}),
        country="Centrafrique",
        admin1="Ouaka",
        admin2="Bambari",
        month="2026-11",
        language="fr",
    ),
    Contact(about=RECORD, closed=True),
)

texts = st.text(min_size=1, max_size=30)
item_ids = st.binary(min_size=16, max_size=16).map(item_id)
days = st.dates()
figures = st.none() | st.integers(0, 2**53 - 1)
cells = st.builds(Cell, min=figures, max=figures, best=figures).filter(lambda cell: cell != Cell())
rows = st.builds(
    CountRow,
    id=item_ids,
    harm=st.sampled_from(Harm),
    status=st.sampled_from(CivilianStatus),
    unit=st.sampled_from(Unit),
    group=st.none() | texts,
    whole=st.booleans(),
    **{name: st.none() | cells for name in ("women", "men", "girls", "boys", "other", "unknown")},
)
observations = st.builds(
    Observation,
    what=texts,
    type=st.none() | st.sampled_from(ObservationType),
    title=st.none() | texts,
    counts=st.lists(rows, max_size=3, unique_by=lambda row: row.id).map(tuple),
    parties=st.lists(
        st.builds(
            Party,
            id=item_ids,
            type=st.sampled_from(PartyType),
            unit=st.none() | texts,
            basis=st.sampled_from(AttributionBasis),
        ),
        max_size=2,
        unique_by=lambda party: party.id,
    ).map(tuple),
    when=st.none() | st.builds(When, start=days, end=st.none() | days),
    known=st.none() | st.builds(Known, basis=st.just(Basis.PERSON_TOLD), source=st.none() | texts),
    not_for=st.frozensets(st.sampled_from(Addressee)),
    sensitivity=st.none() | st.sampled_from(Sensitivity),
    minimum_form=st.booleans(),
)


def through_bytes(body: dict[str, Any]) -> dict[str, Any]:
    """The body as another machine gets it."""
    read: dict[str, Any] = json.loads(rfc8785.dumps(body))
    return read


def every_value(value: object) -> list[object]:
    if isinstance(value, dict):
        return [value, *(part for inner in value.values() for part in every_value(inner))]
    if isinstance(value, list):
        return [value, *(part for inner in value for part in every_value(inner))]
    return [value]


@pytest.mark.parametrize("record", EVERY_KIND, ids=kind_of)
def test_every_kind_of_record_comes_back_as_it_was_written(record: Record) -> None:
    body = through_bytes(to_body(record))

    assert from_body(kind_of(record), form_of(record), body) == record


def test_the_full_observation_of_these_tests_really_fills_every_field() -> None:
    def unfilled(part: msgspec.Struct, place: str) -> list[str]:
        found = []
        for name in part.__struct_fields__:
            value = getattr(part, name)
            if isinstance(value, msgspec.Struct):
                found += unfilled(value, f"{place}{name}.")
            elif value in (None, (), frozenset()):
                found.append(f"{place}{name}")
        return found

    assert unfilled(FULL, "") == []
    assert unfilled(CODING, "") == []
    assert [unfilled(record, "") for record in (MECHANISM, SESSION, COMMITMENT)] == [[], [], []]
    assert unfilled(WORDING, "") == []


@given(observations)
def test_any_observation_survives_being_written_and_read(record: Observation) -> None:
    body = to_body(record)

    again = observation_from(through_bytes(body))

    assert to_body(again) == body
    assert again.counts == tuple(through_nfc(row) for row in record.counts)


def through_nfc(row: CountRow) -> CountRow:
    body = to_body(Observation(what="x", counts=(row,)))
    return observation_from(body).counts[0]


@given(observations)
def test_a_body_holds_only_what_canonical_json_can_carry(record: Observation) -> None:
    for value in every_value(to_body(record)):
        assert isinstance(value, dict | list | str | int)
        if isinstance(value, dict):
            assert all(re.fullmatch(r"[a-z][a-z0-9_.-]*", name) for name in value)


@given(observations)
def test_nothing_empty_is_written(record: Observation) -> None:
    assert not [value for value in every_value(to_body(record)) if value in ({}, [])]


def test_what_was_not_said_is_absent_and_only_what_happened_is_required() -> None:
    assert to_body(Observation(what="Shots at dawn.")) == {"what": "Shots at dawn."}
    with pytest.raises(BadRecord):
        from_body("observation", 1, {"title": "no account"})


def test_a_section_in_which_nothing_was_said_is_not_written() -> None:
    record = Observation(what="x", when=When(), where=Where(), counts=(CountRow(id=item(1), women=Cell()),))

    assert to_body(record) == {"what": "x", "counts": [{"id": item(1)}]}


def test_a_set_of_codes_is_a_sorted_list_of_text() -> None:
    record = Observation(what="x", not_for=frozenset({Addressee.PUBLICATION, Addressee.ACCOUNTABILITY}))

    assert to_body(record)["not_for"] == ["accountability", "publication"]


def test_text_is_written_in_normal_form_at_every_depth() -> None:
    record = Observation(what="Bangassou\u0301", parties=(Party(id=item(1), unit="e\u0301toile"),))

    body = to_body(record)

    assert (body["what"], body["parties"][0]["unit"]) == ("Bangassoú", "étoile")


def test_a_broken_surrogate_pair_does_not_keep_a_record_from_being_saved() -> None:
    assert through_bytes(to_body(Observation(what="a\ud800b")))["what"] == "a\ufffdb"


def test_hostile_text_comes_back_as_it_went_in(hostile_text: str) -> None:
    record = Observation(what=f"x{hostile_text}", title=hostile_text, flash=hostile_text)

    body = to_body(record)

    assert to_body(observation_from(through_bytes(body))) == body


@pytest.mark.parametrize(
    ("record", "place"),
    [
        (Observation(what=""), "what"),
        (Observation(what="x", counts=(CountRow(id=item(1), women=Cell(min=-1)),)), "counts[0].women.min"),
        (Observation(what="x", counts=(CountRow(id=item(1), men=Cell(max=2**53)),)), "counts[0].men.max"),
        (Observation(what="x", where=Where(point=Point(lat="91", lon="0"))), "where.point.lat"),
        (Observation(what="x", where=Where(point=Point(lat="9", lon="1e2"))), "where.point.lon"),
        (Observation(what="x", parties=(Party(id=ItemId("1")),)), "parties[0].id"),
        (Observation(what="x", parties=(Party(id=item(1)), Party(id=item(1)))), "parties"),
    ],
)
def test_nothing_is_written_that_could_not_be_read_again(record: Observation, place: str) -> None:
    with pytest.raises(BadRecord, match=re.escape(f"(see {place})")):
        to_body(record)


@pytest.mark.parametrize(
    "body",
    [
        {"what": "x", "type": "party"},
        {"what": "x", "when": {"start": "2026-13-01"}},
        {"what": "x", "when": {"start": 20260101}},
        {"what": 5},
        {"what": "x", "counts": {}},
        {"what": "x", "counts": [{"harm": "killed"}]},
        {"what": "x", "counts": [{"id": "A" * 32}]},
        {"what": "x", "counts": [{"id": f"{'0' * 32}\n"}]},
        {"what": "x", "minimum_form": 1},
        {"what": "x", "consent": {"partner": {"detail": True}}},
        {"what": "x", "rumour": {"checks": [{"id": "0" * 32, "what": "a"}, {"id": "0" * 32, "what": "b"}]}},
    ],
)
def test_a_record_of_the_wrong_shape_is_refused_without_repeating_its_words(body: dict[str, Any]) -> None:
    with pytest.raises(BadRecord) as caught:
        from_body("observation", 1, body)

    assert "party" not in str(caught.value)
    assert caught.value.code == "bad-record"


@given(st.data())
def test_whatever_a_merge_leaves_of_a_section_can_still_be_read(data: st.DataObject) -> None:
    body = to_body(FULL)
    for name, section in body.items():
        if isinstance(section, dict):
            left = data.draw(st.sets(st.sampled_from(sorted(section))), label=name)
            body[name] = {field: section[field] for field in left}

    assert observation_from(body).what == FULL.what


@pytest.mark.parametrize(
    ("kind", "form"), [("alert", 1), ("session", 2), ("observation", 2), ("observation", 0), ("", 1)]
)
def test_what_a_newer_version_wrote_is_not_guessed_at(kind: str, form: int) -> None:
    assert not understood(kind, form)
    with pytest.raises(NotUnderstood, match="newer version"):
        from_body(kind, form, {"what": "x"})


def test_this_version_understands_what_it_writes() -> None:
    assert {kind_of(record) for record in EVERY_KIND} == set(KINDS)
    assert all(understood(kind, form) for kind, form in KINDS.items())


@pytest.mark.parametrize("body", [{}, {"record": RECORD, "targets": [HASH]}, {"targets": []}])
def test_an_erasure_names_revisions_or_a_record_and_never_both_or_nothing(body: dict[str, Any]) -> None:
    with pytest.raises(BadRecord):
        from_body("erasure", 1, body)


def test_an_erasure_is_written_as_the_formats_say() -> None:
    assert to_body(Erasure(record=RECORD)) == {"record": RECORD}
    assert to_body(Erasure(targets=frozenset({RevisionId(HASH)}))) == {"targets": [HASH]}


# --- what a newer version wrote ---


def with_unknowns(value: Any) -> Any:
    """The same body with a field that this version does not know in every object."""
    if isinstance(value, dict):
        return {**{name: with_unknowns(part) for name, part in value.items()}, "x_new": {"deep": [1, "é"]}}
    return [with_unknowns(part) for part in value] if isinstance(value, list) else value


@pytest.mark.parametrize(
    "record", [FULL, CODING, GRADE, MECHANISM, SESSION, COMMITMENT, WORDING], ids=kind_of
)
def test_saving_without_a_change_keeps_what_a_newer_version_wrote_everywhere(record: Record) -> None:
    stored = with_unknowns(to_body(record))

    assert amend(stored, from_body(kind_of(record), 1, stored)) == stored


@given(observations, observations)
def test_an_edit_writes_what_was_edited_and_keeps_what_is_not_known(
    old: Observation, new: Observation
) -> None:
    body = amend({**to_body(old), "x_new": "kept"}, new)

    assert body.pop("x_new") == "kept"
    assert body == to_body(new)


def test_an_item_that_moved_keeps_its_unknown_fields_and_one_that_went_takes_them_along() -> None:
    first, second, third = (Party(id=item(number), unit=f"unit {number}") for number in (1, 2, 3))
    stored = with_unknowns(to_body(Observation(what="x", parties=(first, second))))

    body = amend(stored, Observation(what="x", parties=(third, second)))

    assert [set(party) for party in body["parties"]] == [{"id", "unit"}, {"id", "unit", "x_new"}]
    assert body["parties"][1]["id"] == second.id


def test_a_section_that_was_taken_away_is_gone_with_everything_in_it() -> None:
    stored = with_unknowns(to_body(Observation(what="x", where=Where(words="the mill"))))

    assert "where" not in amend(stored, Observation(what="x"))


@pytest.mark.parametrize("section", [None, Where()])
def test_a_section_in_which_this_version_sees_nothing_is_kept(section: Where | None) -> None:
    stored = {"what": "x", "where": {"x_new": "a newer way to say where"}}

    assert amend(stored, Observation(what="y", where=section)) == {**stored, "what": "y"}


def test_what_is_filled_in_stands_beside_what_was_not_known() -> None:
    stored = {"what": "x", "where": {"x_new": 1}}

    assert amend(stored, Observation(what="x", where=Where(words="w")))["where"] == {"x_new": 1, "words": "w"}


def test_a_record_of_another_kind_cannot_be_amended_as_this_one() -> None:
    with pytest.raises(BadRecord):
        amend(to_body(GRADE), Observation(what="x"))


# --- text ---


def test_the_text_that_is_shown_holds_every_word_a_person_wrote_but_no_pseudonym_and_no_code() -> None:
    texts = " | ".join(shown_texts(FULL))

    for word in ("Three houses", "mill", "fisher people", "village guard", "tents", "vote", "a month later"):
        assert word in texts
    for word in ("call first", "They must go", "shops closed", "asked two elders", "north side", "market"):
        assert word in texts
    assert "S-0042" not in texts
    assert "sg2013" not in texts
    assert HASH not in texts


def test_an_observation_with_nothing_but_an_account_shows_just_that() -> None:
    assert shown_texts(Observation(what="Shots.")) == ("Shots.",)
    assert shown_texts(Observation(what="Shots.", speech=Speech(said="Go."))) == ("Shots.", "Go.")
