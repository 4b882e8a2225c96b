"""A point was spoken of when a group or the room said anything of it, agreement or not."""

import pytest
from tests.domain.dialogue import SESSION, item

from r2p_field.domain.observation import Change
from r2p_field.domain.session import AgendaPoint, Consensus, Dissent, Hands, Lean, Session, View
from r2p_field.domain.spoken import spoken_of

POINT = item(50)
AGENDA = (AgendaPoint(id=POINT, topic="the market"),)


@pytest.mark.parametrize(
    "view",
    [
        View(id=item(1), point=POINT, rating=1),
        View(id=item(1), point=POINT, direction=Change.UNKNOWN),
        View(id=item(1), point=POINT, reason="the guards look away"),
        View(id=item(1), point=POINT, root_cause="the field"),
        View(id=item(1), point=POINT, hands=(Hands(id=item(2), rating=1, count=1),)),
        View(id=item(1), point=POINT, leans=(Lean(id=item(2), direction=Change.SAME, count=1),)),
    ],
)
def test_any_view_speaks_of_its_point(view: View) -> None:
    assert spoken_of(Session(agenda=AGENDA, views=(view,))) == {POINT}


@pytest.mark.parametrize(
    "one",
    [
        Consensus(id=item(1), point=POINT, statement="it opens"),
        Consensus(id=item(1), point=POINT, agree=0),
        Consensus(id=item(1), point=POINT, object=2),
        Consensus(id=item(1), point=POINT, dissent=Dissent.NOT_ASKED),
        Consensus(id=item(1), point=POINT, minority_view="it stays shut"),
    ],
)
def test_any_agreement_speaks_of_its_point_and_so_does_dissent_alone(one: Consensus) -> None:
    assert spoken_of(Session(agenda=AGENDA, consensus=(one,))) == {POINT}


def test_what_was_begun_and_left_empty_speaks_of_nothing() -> None:
    empty = Session(
        agenda=AGENDA,
        views=(View(id=item(1), point=POINT, hands=(Hands(id=item(2), rating=1, count=0),)),),
        consensus=(Consensus(id=item(3), point=POINT),),
    )

    assert spoken_of(empty) == frozenset()
    assert spoken_of(Session(views=(View(id=item(1), rating=3),))) == frozenset()
    assert spoken_of(SESSION) == {item(5)}
