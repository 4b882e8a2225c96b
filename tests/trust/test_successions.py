"""Who goes on after whom, however long anybody made the chain."""

import hashlib

from r2p_field.domain.ids import FeedId, RevisionId
from r2p_field.ledger.admission import RECORD, Position
from r2p_field.ledger.checkpoint import Succession
from r2p_field.trust.successions import Inheritance

FIELD = Position(role="field", may=frozenset({RECORD}))


def feed(number: int) -> FeedId:
    return FeedId(hashlib.sha256(b"%d" % number).hexdigest())


def chain(length: int) -> list[Succession]:
    return [
        Succession(feed=feed(number), heir=feed(number + 1), seq=0, tip=RevisionId("0" * 64))
        for number in range(length)
    ]


class First:
    """Only the first feed has a position of its own; counts how often anybody was asked for."""

    def __init__(self) -> None:
        self.position: Position | None = FIELD
        self.asked = 0

    def __call__(self, succession: Succession) -> Position | None:
        self.asked += 1
        return self.position if succession.feed == feed(0) else None


def test_asking_for_everybody_in_a_long_chain_looks_at_each_once() -> None:
    own = First()
    inheritance = Inheritance(chain(3000), own)

    assert {inheritance.position(heir) for heir in inheritance.heirs()} == {FIELD}
    assert own.asked == 3000
    assert inheritance.position(feed(3000)) == FIELD
    assert own.asked == 3000


def test_what_may_change_is_asked_anew() -> None:
    own = First()
    inheritance = Inheritance(chain(3), own, changing={feed(0)})

    assert inheritance.position(feed(3)) == FIELD
    own.position = None
    assert inheritance.position(feed(3)) is None
    assert inheritance.position(feed(1)) is None


def test_what_follows_nothing_that_changes_is_remembered() -> None:
    own = First()
    inheritance = Inheritance(chain(3), own, changing={feed(3)})

    assert inheritance.position(feed(3)) == FIELD
    own.position = None
    assert inheritance.position(feed(3)) == FIELD
