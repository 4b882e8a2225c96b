"""Any order, repetition or grouping of what was signed gives the same judge."""

from typing import Any

from hypothesis import given
from hypothesis import strategies as st
from tests.trust.people import feed, judge, keys, programme, revision
from tests.trust.test_matrix import CELLS

from r2p_field.ledger.signed import SignedObject
from r2p_field.trust.evidence import Memory
from r2p_field.trust.judge import Judge

NAMES = ("device", "other", "heir", "middle", "second", "headquarters")
SEEN = [keys(name).public_keys for name in ("middle", "other")]
EVERYTHING: tuple[SignedObject, ...] = tuple(
    {(one.id, one.signature_list): one for case in CELLS.values() for one in case.objects}.values()
)
MEMORY = Memory()


def said(found: Judge) -> list[Any]:
    """Return everything that a judge can be asked."""
    answers: list[Any] = [found.policies, found.certificates, found.alarms, found.recipients_for("general")]
    for name in NAMES:
        who = feed(name)
        answers += [found.verdict(who), found.heirs(who), found.recipient_of(who), found.keys_of(who)]
        answers += [found.position(who, seq, revision(f"a{seq + 1}")) for seq in range(4)]
        answers += [found.decisions([who]), found.speaks_for_headquarters(who)]
    return answers


@given(st.lists(st.sampled_from(EVERYTHING), max_size=14), st.data())
def test_the_order_of_arrival_never_matters(objects: list[SignedObject], data: st.DataObject) -> None:
    shuffled = data.draw(st.permutations(objects))
    again = [*shuffled, *objects[: len(objects) // 2]]

    assert said(judge(*objects, keys=SEEN, memory=MEMORY)) == said(judge(*again, keys=SEEN))


@given(st.lists(st.sampled_from(EVERYTHING), max_size=10), st.integers(0, 10))
def test_learning_bit_by_bit_is_like_knowing_from_the_start(objects: list[SignedObject], cut: int) -> None:
    begun = programme()
    slowly = Judge(begun.programme, objects[:cut], is_ancestor=lambda *_: False, keys=SEEN, memory=MEMORY)
    for one in (*objects[cut:], begun.policy, begun.genesis):
        slowly = slowly.with_objects([one])

    assert said(slowly) == said(judge(*objects, keys=SEEN, memory=MEMORY, is_ancestor=lambda *_: False))


def test_everything_that_was_ever_signed_at_once_still_gives_one_answer() -> None:
    assert said(judge(*EVERYTHING, keys=SEEN)) == said(judge(*EVERYTHING[::-1], keys=SEEN))
