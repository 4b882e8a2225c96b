"""Groups speak, nobody by name; a minority view has a place of its own."""

import re
from collections.abc import Iterator
from enum import StrEnum
from typing import Any

import msgspec
import pytest
from hypothesis import given
from hypothesis import strategies as st
from tests.domain.dialogue import COMMITMENT, MECHANISM, SESSION, WORDING, item

from r2p_field.domain.commitment import commitment_texts
from r2p_field.domain.errors import BadRecord
from r2p_field.domain.mechanism import Mechanism, mechanism_texts
from r2p_field.domain.part import Part
from r2p_field.domain.records import amend, from_body, to_body
from r2p_field.domain.session import Session, View, placed_in_session, session_texts
from r2p_field.domain.wording import wording_texts

TWIN = [{"id": "0" * 32}, {"id": "0" * 32}]


def test_a_session_in_which_nothing_was_written_yet_is_a_session() -> None:
    assert to_body(Session()) == {}
    assert from_body("session", 1, {}) == Session()


def test_nothing_is_shown_that_nobody_agreed_to_show() -> None:
    view = View(id=item(1))
    assert (view.may_show, view.reason_may_show) == (False, False)


def test_every_word_of_a_session_is_searched_and_scanned() -> None:
    texts = " | ".join(session_texts(SESSION))
    for word in (
        *("marked doors", "Two hours", "fig tree", "meet by day", "lake school", "interrupted"),
        *("who opens", "hill people", "look away", "both groups", "stay shut", "motorcycles"),
        *("the market", "read aloud", "nurse", "lower field", "herders' sons", "their aunts"),
        *("well at night", "two from each side", "drums are silent", "what was agreed"),
    ):
        assert word in texts
    assert "sg2013" not in texts
    assert session_texts(Session()) == ()


CODES = frozenset(
    {
        *("id", "group", "point", "plan", "question", "language", "catalogue", "version", "factor", "beside"),
        *(
            "means",
            "paper",
            "begins",
            "mechanism",
            "wording",
            "promise",
            "asked_in",
            "answered_in",
            "observation",
        ),
        *("agreed_in", "made_at", "review_at", "seen_at", "place"),
    }
)
"""Fields that hold ids, tags of languages and codes, which nobody reads as words."""


def written_in(part: object, name: str = "") -> Iterator[str]:
    """Give every word that a record holds, wherever it stands in it."""
    if isinstance(part, msgspec.Struct):
        for field in part.__struct_fields__:
            local = field == "group" and not re.fullmatch("[0-9a-f]{32}", str(getattr(part, field)))
            if field not in CODES or local:
                yield from written_in(getattr(part, field), field)
    elif isinstance(part, tuple):
        for one in part:
            yield from written_in(one, name)
    elif type(part) is str and not isinstance(part, StrEnum):
        yield part


@pytest.mark.parametrize(
    ("record", "texts"),
    [
        (SESSION, session_texts(SESSION)),
        (MECHANISM, mechanism_texts(MECHANISM)),
        (COMMITMENT, commitment_texts(COMMITMENT)),
        (WORDING, wording_texts(WORDING)),
    ],
)
def test_no_word_of_a_record_is_left_out_of_search_and_scan(record: Part, texts: tuple[str, ...]) -> None:
    """A field that comes new is found here when it is filled in the example and forgotten in its texts."""
    spot = {"1.5", "2.5"}  # of the point on the map
    assert set(written_in(record)) - spot == set(texts)


def test_each_text_says_where_it_stands() -> None:
    places = {(one.path, one.item): one.text for one in placed_in_session(SESSION)}

    assert places["title", None] == SESSION.title
    assert places["where.words", None] == "under the fig tree"
    assert places["views.root_cause", item(7)] == SESSION.views[0].root_cause
    assert places["told_back.what", item(11)] == "read aloud"
    assert tuple(places.values()) == session_texts(SESSION)


def test_every_word_of_a_body_is_searched_and_scanned() -> None:
    texts = " | ".join(mechanism_texts(MECHANISM))
    for word in ("Market peace", "settles quarrels", "fig tree", "women's circle"):
        assert word in texts
    assert mechanism_texts(Mechanism(name="x")) == ("x",)


@pytest.mark.parametrize(
    "body",
    [
        {"views": [{"id": "0" * 32, "rating": 0}]},
        {"views": [{"id": "0" * 32, "rating": 6}]},
        {"views": [{"id": "0" * 32, "rating": "4"}]},
        {"views": [{"id": "0" * 32, "group": "hill people"}]},
        {"views": [{"id": "0" * 32, "direction": "bad"}]},
        {"views": [{"id": "0" * 32, "hands": TWIN}]},
        {"attendance": [{"id": "0" * 32, "women": 5}]},
        {"attendance": [{"id": "0" * 32, "women": {"min": -1}}]},
        {"attendance": TWIN},
        {"consensus": [{"id": "0" * 32, "agree": True}]},
        {"languages": [{"id": "0" * 32}]},
        {"next_on": "2026-13-01"},
        {"state": "postponed"},
        {"mechanism": "market committee"},
    ],
)
def test_a_session_of_the_wrong_shape_is_refused(body: dict[str, Any]) -> None:
    with pytest.raises(BadRecord):
        from_body("session", 1, body)


@pytest.mark.parametrize("body", [{}, {"name": ""}, {"name": "x", "members": [{"id": "1"}]}, {"name": 5}])
def test_a_body_of_the_wrong_shape_is_refused(body: dict[str, Any]) -> None:
    with pytest.raises(BadRecord):
        from_body("mechanism", 1, body)


def test_hostile_text_comes_back_as_it_went_in(hostile_text: str) -> None:
    record = Session(title=hostile_text, account=hostile_text)
    body = to_body(record)
    assert to_body(from_body("session", 1, body)) == body


@given(st.data())
def test_whatever_a_merge_leaves_of_a_session_can_still_be_read(data: st.DataObject) -> None:
    body = to_body(SESSION)
    left = data.draw(st.sets(st.sampled_from(sorted(body))))
    kept = {name: body[name] for name in left}
    for name, section in kept.items():
        if isinstance(section, dict):
            kept[name] = {
                field: section[field] for field in data.draw(st.sets(st.sampled_from(sorted(section))))
            }
    assert to_body(from_body("session", 1, kept)) is not None


def test_the_minority_view_stays_when_an_older_program_edits_the_agreement() -> None:
    stored = to_body(SESSION)
    stored["consensus"][0]["x_new"] = "kept"
    read = from_body("session", 1, stored)
    assert isinstance(read, Session)
    body = amend(stored, read)
    assert body["consensus"][0]["x_new"] == "kept"
    assert body["consensus"][0]["minority_view"] == SESSION.consensus[0].minority_view
