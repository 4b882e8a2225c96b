"""Random histories of a whole programme, held against a notebook of what was written, sent and taken back.

Two headquarters, two laptops of one committee and a device that nobody approved yet: they record, change,
erase, seal, bring packets anywhere in any order, lose laptops, restore and copy them, are taken out. After
each step: nothing acknowledged vanished, nothing erased came back, every verdict is the one that follows
from who is known. In the end headquarters that took in the same say the same to the byte.
"""

from __future__ import annotations

import os
import shutil
import sys
import tempfile
from collections.abc import Callable, Mapping
from pathlib import Path
from typing import ClassVar

import pytest
from hypothesis import HealthCheck, Phase, settings
from hypothesis import strategies as st
from hypothesis.stateful import (
    RuleBasedStateMachine,
    invariant,
    precondition,
    rule,
    run_state_machine_as_test,
)
from tests.services.histories import FELLOWS, Party, Stage, Word, World, make_stage
from tests.services.offices import Template

from r2p_field.domain.errors import BadInput
from r2p_field.domain.ids import RevisionId
from r2p_field.domain.jobs import Silent
from r2p_field.services.leaving import Leaving
from r2p_field.services.send_state import To
from r2p_field.trust.judge import Judge, Standing, Verdict
from r2p_field.vault import folds

NUMBER = st.integers(0, 999)
MOST_DEVICES = 5
RUNS, NIGHT = 12, 5_000
AT_NIGHT = os.environ.get("HYPOTHESIS_PROFILE") == "nightly"


class Histories(RuleBasedStateMachine):
    """What may happen, in any order."""

    stage: ClassVar[Stage]

    def __init__(self) -> None:
        super().__init__()
        self.base = Path(tempfile.mkdtemp(prefix="history-"))
        self.world = World(self.stage, self.base)

    def device(self, number: int) -> Party:
        return self.world.devices[number % len(self.world.devices)]

    def hq(self, number: int) -> Party:
        return self.world.headquarters[number % 2]

    # Writing

    @rule(who=NUMBER)
    def record(self, who: int) -> None:
        self.world.record(self.device(who))

    @rule(who=NUMBER, what=NUMBER)
    def amend(self, who: int, what: int) -> None:
        device = self.device(who)
        if known := self.world.changeable(device):
            self.world.amend(device, known[what % len(known)])

    @rule(who=NUMBER, what=NUMBER)
    def erase(self, who: int, what: int) -> None:
        device = self.device(who)
        if known := self.world.own(device):
            device.office.program.erasing.whole(known[what % len(known)])

    @rule(who=NUMBER, what=NUMBER)
    def remove_earlier_wording(self, who: int, what: int) -> None:
        device = self.device(who)
        if known := self.world.own(device):
            try:
                device.office.program.erasing.earlier_wordings(known[what % len(known)])
            except BadInput as error:
                if error.code != "nothing-earlier":
                    raise

    # Carrying

    @rule(who=NUMBER, keep=st.booleans())
    def seal(self, who: int, keep: bool) -> None:
        self.world.seal(self.device(who), To.HEADQUARTERS, keep_history=keep)

    @rule(who=NUMBER, whom=NUMBER)
    def give(self, who: int, whom: int) -> None:
        fellows = [one for one in self.world.devices if one.person in FELLOWS]
        self.world.seal(fellows[who % len(fellows)], To.COMMITTEE, keep_history=False)
        self.world.bring(fellows[whom % len(fellows)], self.world.packets[-1:])

    @precondition(lambda self: self.world.packets)
    @rule(where=NUMBER, which=st.lists(NUMBER, min_size=1, max_size=6))
    def bring(self, where: int, which: list[int]) -> None:
        packets = self.world.packets
        self.world.bring(self.hq(where), [packets[one % len(packets)] for one in which])

    @precondition(lambda self: self.world.packets)
    @rule(where=NUMBER, which=NUMBER)
    def bring_to_a_device(self, where: int, which: int) -> None:
        self.world.bring(self.device(where), [self.world.packets[which % len(self.world.packets)]])

    @rule(who=NUMBER)
    def acknowledge(self, who: int) -> None:
        self.world.acknowledge(self.device(who))

    @rule(where=NUMBER, which=NUMBER)
    def bring_papers(self, where: int, which: int) -> None:
        self.hq(where).hears(self.world.papers[which % len(self.world.papers)])

    @rule(where=NUMBER)
    def release(self, where: int) -> None:
        self.world.release(self.hq(where))

    # What becomes of devices

    @rule(who=NUMBER)
    def back_up(self, who: int) -> None:
        self.world.back_up(self.device(who))

    @precondition(lambda self: self.world.copies)
    @rule(which=NUMBER)
    def restore(self, which: int) -> None:
        self.world.restore(self.world.copies[which % len(self.world.copies)])

    @precondition(lambda self: len(self.world.devices) < MOST_DEVICES)
    @rule(who=NUMBER)
    def clone(self, who: int) -> None:
        self.world.clone(self.device(who))

    @rule(who=NUMBER)
    def take_out(self, who: int) -> None:
        self.world.take_out(self.device(who))

    @rule(where=NUMBER)
    def fold_anew(self, where: int) -> None:
        party = self.world.parties[where % len(self.world.parties)]
        before = party.office.states()
        assert party.office.states_from_scratch() == before == party.office.states_from_scratch()

    # What must hold after each step

    @invariant()
    def nothing_vanished_and_nothing_erased_is_here(self) -> None:
        for party in self.world.parties:
            erased = party.taken_back(self.world.writers)
            assert not [one for one in erased if party.content(one) is not None]
            for word in party.wrote:
                content = party.content(word.revision)
                assert content is not None or word.revision in erased, word.text

    @invariant()
    def headquarters_show_what_nobody_has_replaced(self) -> None:
        for party in self.world.headquarters:
            self.shows_the_heads(party)

    def shows_the_heads(self, party: Party) -> None:
        store = party.office.vault.store
        here = {word.revision: word for word in self.world.words.values() if store.revision(word.revision)}
        for record in {word.record for word in here.values()}:
            words = {one: word for one, word in here.items() if word.record == record}
            state = party.office.vault.records.state(record)
            if not all(party.counts(word.person) for word in words.values()):
                continue  # of those who are taken out, or not admitted yet, a part counts
            if all(word.parents for word in words.values()):
                assert state is None  # a change to what never came yet: it waits for whoever owns it
                continue
            assert state is not None
            assert set(state["heads"]) == heads(words)
            contents = [party.content(RevisionId(one)) for one in state["heads"]]
            assert ("incomplete" in state) == (None in contents)
            said = str(state)
            assert "incomplete" in state or all(words[RevisionId(one)].text in said for one in state["heads"])

    # What must hold in the end

    def teardown(self) -> None:
        try:
            if sys.exc_info()[0] is None:
                self.finish()
        finally:
            self.world.close()
            shutil.rmtree(self.base)

    def finish(self) -> None:
        """Everybody sends everything; both headquarters get all of it, in opposite orders."""
        for device in self.world.devices:
            self.world.seal(device, To.HEADQUARTERS, keep_history=True)
        one, two = self.world.headquarters
        self.world.bring(one, self.world.packets)
        self.world.bring(two, self.world.packets[::-1])
        for party in (one, two):
            party.hears(self.world.papers[0])
            self.world.release(party)
            self.nothing_is_lost(party)
        if one.took == two.took and one.out == two.out:
            assert one.office.digest() == two.office.digest()
            assert one.office.states() == two.office.states()
        for party in self.world.parties:
            states = party.office.states()
            assert party.office.states_from_scratch() == states == party.office.states_from_scratch()
            assert party.office.program.upkeep.check(Silent()).sound
        self.nothing_vanished_and_nothing_erased_is_here()
        self.headquarters_show_what_nobody_has_replaced()

    def nothing_is_lost(self, party: Party) -> None:
        """What a device still has, headquarters has, or something that was written after it was seen."""
        erased = party.taken_back(self.world.writers)
        store = party.office.vault.store
        followed = {
            parent
            for word in self.world.words.values()
            if store.revision(word.revision)
            for parent in word.parents
        }
        for device in self.world.devices:
            if not party.counts(device.person):
                continue
            for word in device.wrote:
                assert store.revision(word.revision) is not None, word.text
                there = party.content(word.revision) is not None
                assert there or word.revision in erased or word.revision in followed, word.text


def heads(words: Mapping[RevisionId, Word]) -> set[RevisionId]:
    """Return those entries of a record that no other one had seen, however far behind."""
    seen: set[RevisionId] = set()
    waiting = [parent for word in words.values() for parent in word.parents]
    while waiting:
        one = waiting.pop()
        if one not in seen and one in words:
            seen.add(one)
            waiting += words[one].parents
    return set(words) - seen


@pytest.fixture(scope="module")
def machine(template: Template, tmp_path_factory: pytest.TempPathFactory) -> type[Histories]:
    Histories.stage = make_stage(template, tmp_path_factory.mktemp("stage"))
    return Histories


def so_many(runs: int, *, small: bool = AT_NIGHT) -> settings:
    """Run so many histories; what fails is made small only at night."""
    return settings(
        max_examples=runs,
        stateful_step_count=40,
        deadline=None,
        suppress_health_check=list(HealthCheck),
        phases=[Phase.generate, *([Phase.shrink] if small else [])],
    )


def test_random_histories_keep_what_was_promised(
    machine: type[Histories], record_property: Callable[[str, object], None]
) -> None:
    runs = NIGHT if AT_NIGHT else RUNS
    record_property("tries", runs)
    run_state_machine_as_test(machine, settings=so_many(runs))


def nothing(*_given: object, **_named: object) -> tuple[()]:
    """Name nothing, where something should be named."""
    return ()


def always_known(*_given: object) -> Verdict:
    """Trust everybody."""
    return Verdict(standing=Standing.KNOWN)


def always_stays(*_given: object, **_named: object) -> str:
    """Send headings alone."""
    return "choice"


@pytest.mark.parametrize(
    ("where", "name", "instead"),
    [
        (folds, "_to_erase", nothing),
        (Judge, "verdict", always_known),
        (Leaving, "reason_to_stay", always_stays),
    ],
    ids=["what was erased stays", "everybody is trusted", "no content is sent"],
)
def test_a_promise_that_is_broken_on_purpose_is_found(
    machine: type[Histories], monkeypatch: pytest.MonkeyPatch, where: object, name: str, instead: object
) -> None:
    monkeypatch.setattr(where, name, instead)
    with pytest.raises(AssertionError):
        run_state_machine_as_test(machine, settings=so_many(20 * RUNS, small=False))
