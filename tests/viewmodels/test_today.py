"""Which cards there are follows from what is so, and their order from what presses."""

import datetime as dt
from dataclasses import replace

from hypothesis import given
from hypothesis import strategies as st

from r2p_field.bootstrap import Program
from r2p_field.domain.text import Giveaway
from r2p_field.services.meetings import Promises
from r2p_field.services.today import Sending, TodayFound
from r2p_field.viewmodels.jobs import ImmediateRunner
from r2p_field.viewmodels.today import BACKUP_AFTER, CardKind, TodayModel, cards, giveaways

DAY = dt.date(2026, 11, 23)
NOTHING = TodayFound(day=DAY, promises=Promises())
counts = st.integers(0, 3)
found = st.builds(
    TodayFound,
    day=st.just(DAY),
    promises=st.builds(Promises, open=counts, overdue=counts),
    drafts=counts,
    waiting=counts,
    disputed=counts,
    incomplete=counts,
    observations=counts,
    sending=st.builds(Sending, unsent=counts, received=counts),
    last_backup=st.none() | st.integers(0, 40).map(lambda days: DAY - dt.timedelta(days=days)),
    recovery_due=st.booleans(),
    reviews=counts,
)


def test_where_nothing_is_there_is_only_whom_to_reach() -> None:
    assert cards(NOTHING) == (CardKind.DANGER,)


@given(found)
def test_cards_stand_in_one_order_and_each_once(seen: TodayFound) -> None:
    shown = cards(seen)
    order = list(CardKind)
    assert list(shown) == sorted(set(shown), key=order.index)
    assert shown[0] is CardKind.DANGER


@given(found)
def test_nothing_is_said_of_what_is_not_there(seen: TodayFound) -> None:
    shown = set(cards(seen))
    assert (CardKind.WAITING in shown) is (seen.waiting > 0)
    assert (CardKind.UNSENT in shown) is (seen.sending.unsent > 0)
    assert (CardKind.REVIEW in shown) is (seen.reviews > 0)
    assert (CardKind.PAPER in shown) is seen.recovery_due
    assert not {CardKind.LATE, CardKind.PROMISES} <= shown
    assert not {CardKind.BACKUP, CardKind.BACKUP_DUE} <= shown


def test_a_second_copy_presses_when_it_is_older_than_its_days_and_when_there_is_something_to_lose() -> None:
    full = replace(NOTHING, observations=1)
    on_time = replace(full, last_backup=DAY - dt.timedelta(days=BACKUP_AFTER))
    late = replace(full, last_backup=DAY - dt.timedelta(days=BACKUP_AFTER + 1))
    assert CardKind.BACKUP in cards(on_time)
    assert CardKind.BACKUP_DUE in cards(late)
    assert CardKind.BACKUP_DUE in cards(full)
    assert not {CardKind.BACKUP, CardKind.BACKUP_DUE} & set(cards(NOTHING))


def test_whom_to_reach_is_kept_and_shown_at_once(program: Program, runner: ImmediateRunner) -> None:
    model = TodayModel(program, runner)
    told: list[TodayFound] = []
    model.found.connect(told.append)
    model.keep_danger("  the duty officer ", " then the office ")
    assert (told[-1].role, told[-1].phone_tree) == ("the duty officer", "then the office")


def test_numbers_and_names_are_seen_and_a_role_is_none() -> None:
    assert Giveaway.PHONE in giveaways("+999 555 012 345")
    assert Giveaway.NAME in giveaways("Anna Berger")
    assert giveaways("the duty officer in town") == frozenset()
