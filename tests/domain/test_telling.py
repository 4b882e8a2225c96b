"""What is still to be told, what is late, and which questions wait."""

import datetime as dt

from tests.domain.dialogue import item

from r2p_field.domain.session import Question, Session, ToldBack, ToTell
from r2p_field.domain.telling import late, told_of, unanswered, untold

DAY = dt.date(2026, 11, 23)
FIRST = ToTell(id=item(1), what="the gate", until=DAY)
SECOND = ToTell(id=item(2), what="the well", until=DAY - dt.timedelta(days=2))
OPEN = ToTell(id=item(3), what="some day")


def test_what_is_still_to_be_told_stands_by_its_day_and_what_has_none_comes_last() -> None:
    assert untold(Session(to_tell=(OPEN, FIRST, SECOND))) == (SECOND, FIRST, OPEN)


def test_a_telling_ends_the_plan_that_it_names_and_no_other() -> None:
    told = ToldBack(id=item(4), on=DAY, plan=FIRST.id)
    met = Session(to_tell=(FIRST, SECOND), told_back=(told, ToldBack(id=item(5), what="something else")))
    assert untold(met) == (SECOND,)
    assert told_of(met, FIRST) == (told,)


def test_the_last_day_is_not_late_yet() -> None:
    assert not late(FIRST, DAY)
    assert late(SECOND, DAY)
    assert not late(OPEN, DAY)


def test_a_question_waits_until_it_is_answered() -> None:
    asked = Question(id=item(6), text="who guards the well")
    met = Session(questions=(asked, Question(id=item(7), text="when", answer="at dawn")))
    assert unanswered(met) == (asked,)
