"""Whatever happens, in whatever order it arrives: two vaults that hold the same say the same.

Devices record, amend, erase, restore old backups and hand on to heirs; strangers meddle; newer versions add
what nobody understands yet. Two vaults get all of it in different orders, twice, in pieces, payloads late.
"""

import itertools
from typing import Any

from hypothesis import settings
from hypothesis import strategies as st
from hypothesis.stateful import (
    Bundle,
    RuleBasedStateMachine,
    consumes,
    initialize,
    invariant,
    multiple,
    precondition,
    rule,
)
from tests.ledger.bodies import BODIES, Body
from tests.ledger.replica import Kinds, Register, Replica, Stored
from tests.ledger.worlds import Device
from tests.vectors.formats import folding

from r2p_field.domain.ids import FeedId, RecordId
from r2p_field.ledger import canonical
from r2p_field.ledger.admission import ERASE, RECORD, Position
from r2p_field.ledger.checkpoint import Checkpoint
from r2p_field.ledger.entry import Claim
from r2p_field.ledger.fold import Folded
from r2p_field.ledger.record_ids import is_birth, is_external

KINDS = {"observation": [1], "erasure": [1]}
NORTH = Position(role="field", may=frozenset({RECORD}), committee="north")
SOUTH = Position(role="field", may=frozenset({RECORD}), committee="south")
OFFICE = Position(role="headquarters", may=frozenset({RECORD, ERASE}))
GUEST = Position(role="guest", may=frozenset())
PEOPLE = {"officer": NORTH, "mate": NORTH, "stranger": SOUTH, "office": OFFICE, "guest": GUEST}

Message = Stored | Checkpoint
STRANGE: Any = st.sampled_from(
    [{"v": 2}, {"form": 7}, {"kind": "later"}, {"note": {"new": [True]}}, {"kind": "erasure"}]
)


def rebuilt(source: Replica, register: Register) -> folding.Case:
    """Everything that a replica holds, in the shape of the plain second implementation of the fold."""
    came = {Claim.NOTHING: "absent", Claim.WITHHELD: "withheld", Claim.ERASED: "erased"}
    revisions = []
    for stored in source.stored.values():
        how = came[stored.claim] if stored.payload is None else "full"
        revisions.append(folding.Rev(stored.header.raw, how, b"", stored.payload))
    positions = [
        {"feed": feed, "from": first, "role": position.role, "may": sorted(position.may)}
        | ({"committee": position.committee} if position.committee else {})
        for feed, told in register.positions.items()
        for first, position in told
    ]
    heirs = {str(feed): sorted(map(str, found)) for feed, found in register.direct_heirs.items()}
    points = [{"feed": c.feed, "seq": c.seq, "tip": c.tip} for c in source.checkpoints]
    return folding.Case(revisions, points, positions, heirs, sorted(map(str, source.confirmed)), KINDS)


class TwoVaults(RuleBasedStateMachine):
    """Everything that people do, and two vaults that hear of it in different orders."""

    devices = Bundle("devices")
    revisions = Bundle("revisions")
    erasures = Bundle("erasures")

    @initialize(target=devices)
    def people_begin(self) -> Any:
        self.stamps = itertools.count(1)
        self.register = Register()
        self.messages: list[Message] = []
        self.written: list[Stored] = []
        self.left = Replica(self.register, Kinds(KINDS))
        self.right = Replica(self.register, Kinds(KINDS), purging=True)
        self.writers = [Device(name, self.stamps) for name in PEOPLE]
        for device in self.writers:
            self.register.positions[device.feed].append((0, PEOPLE[device.name]))
        return multiple(*self.writers)

    def _send(self, stored: Stored, *, late: bool = False, claim: Claim = Claim.NOTHING) -> Stored:
        """Put a revision on the way, its payload with it or by itself later."""
        self.written.append(stored)
        if late or claim:
            self.messages.append(Stored(header=stored.header, claim=claim))
        if not claim or late:
            self.messages.append(stored)
        return stored

    @rule(target=revisions, device=devices, body=BODIES, late=st.booleans())
    def record(self, device: Device, body: Body, late: bool) -> Stored:
        return self._send(device.first(body), late=late)

    @rule(target=revisions, device=devices, row=st.sampled_from(["1", "2"]), body=BODIES)
    def import_row(self, device: Device, row: str, body: Body) -> Stored:
        return self._send(device.external(row, body))

    @rule(
        target=revisions,
        device=devices,
        seen=st.lists(revisions, min_size=1, max_size=3),
        body=BODIES,
        late=st.booleans(),
        claim=st.sampled_from([Claim.NOTHING] * 4 + [Claim.WITHHELD, Claim.ERASED]),
    )
    def amend(self, device: Device, seen: list[Stored], body: Body, late: bool, claim: Claim) -> Stored:
        origin = {"origin": seen[0].header.origin} if seen[0].header.origin else {}
        return self._send(device.amend(body, *seen, **origin), late=late, claim=claim)

    @rule(target=revisions, seen=revisions, bodies=st.tuples(BODIES, BODIES), data=st.data())
    def amend_without_knowing_of_each_other(
        self, seen: Stored, bodies: tuple[Body, Body], data: st.DataObject
    ) -> Any:
        origin = {"origin": seen.header.origin} if seen.header.origin else {}
        home = [device for device in self.writers if device.name in {"officer", "mate"}]
        own = [device for device in self.writers if device.feed == seen.header.feed]
        both = [data.draw(st.sampled_from(own + home)) for _ in bodies]
        made = [device.amend(body, seen, **origin) for device, body in zip(both, bodies, strict=True)]
        return multiple(*map(self._send, made))

    @rule(target=revisions, device=devices, seen=revisions, body=BODIES, strange=STRANGE)
    def write_what_a_newer_version_writes(
        self, device: Device, seen: Stored, body: Body, strange: dict[str, Any]
    ) -> Stored:
        return self._send(device.amend(body, seen, **strange))

    @rule(target=revisions, device=devices, seen=revisions, payload=st.sampled_from([b"", b"{}", b"\xff"]))
    def write_what_nobody_can_read(self, device: Device, seen: Stored, payload: bytes) -> Stored:
        return self._send(device.write(seen.header.record, payload, seen))

    @rule(target=erasures, device=devices, named=st.lists(revisions, min_size=1, max_size=3))
    def erase_wordings(self, device: Device, named: list[Stored]) -> Stored:
        return self._send(device.erase(targets=sorted({target.header.id for target in named})))

    @rule(target=erasures, device=devices, seen=revisions)
    def erase_a_record(self, device: Device, seen: Stored) -> Stored:
        return self._send(device.erase(record=seen.header.record))

    @rule(erasure=erasures)
    def confirm(self, erasure: Stored) -> None:
        for replica in (self.left, self.right):
            replica.confirmed.add(erasure.header.id)

    @rule(device=devices)
    def sign(self, device: Device) -> None:
        if device.tip is not None:
            self.messages.append(Checkpoint(feed=device.feed, seq=device.tip.seq, tip=device.tip.id))

    @rule(back_to=revisions | erasures, signed=st.booleans())
    def restore_a_backup(self, back_to: Stored, signed: bool) -> None:
        for device in self.writers:
            if back_to.header.feed == device.feed:
                if signed:
                    self.sign(device)
                device.tip = back_to.header

    @rule(target=devices, device=consumes(devices), position=st.sampled_from([NORTH, SOUTH]))
    def hand_on(self, device: Device, position: Position) -> Device:
        self.sign(device)
        heir = Device(f"heir of {device.feed}", self.stamps)
        self.writers.append(heir)
        self.register.direct_heirs[device.feed].add(heir.feed)
        self.register.positions[heir.feed].append((0, position))
        return heir

    @precondition(lambda self: self.messages)
    @rule(data=st.data(), to_left=st.booleans())
    def deliver_some(self, data: st.DataObject, to_left: bool) -> None:
        some = data.draw(st.lists(st.sampled_from(range(len(self.messages))), max_size=6))
        for number in some:
            self._deliver(self.left if to_left else self.right, self.messages[number])

    def _deliver(self, replica: Replica, message: Message) -> None:
        if isinstance(message, Checkpoint):
            replica.checkpoints.add(message)
        else:
            replica.store(message)

    @invariant()
    def what_arrived_is_kept_to_the_byte(self) -> None:
        if not hasattr(self, "left"):
            return
        sent = {stored.header.id: stored.header.raw for stored in self.written}
        for replica in (self.left, self.right):
            for revision, stored in replica.stored.items():
                assert stored.header.raw == sent[revision]

    def teardown(self) -> None:
        if not hasattr(self, "left"):
            return
        for device in self.writers:
            self.sign(device)
        for number in range(len(self.messages)):
            self._deliver(self.left, self.messages[number])
            self._deliver(self.right, self.messages[-1 - number])
        again = Replica(self.register, Kinds(KINDS))
        again.confirmed = self.left.confirmed
        for message in sorted(self.messages, key=repr):
            self._deliver(again, message)
        states = again.states()
        assert self.left.states() == self.right.states() == states
        self._compare_with_the_plain_fold(again, states)
        for record in states:
            self._only_those_who_may_speak_for(again, record)

    def _compare_with_the_plain_fold(self, replica: Replica, states: dict[RecordId, bytes]) -> None:
        case = rebuilt(replica, self.register)
        for record in replica.records():
            plainly = folding.fold(case, record)
            state = states.get(record)
            assert (state.decode() if state else None) == plainly.get("state")
            assert replica.fold(record).foreign == plainly["foreign"]

    def _only_those_who_may_speak_for(self, replica: Replica, record: RecordId) -> None:
        folded = replica.fold(record)
        assert isinstance(folded, Folded)
        for head in folded.heads:
            header = replica.stored[head].header
            position = self.register.position(header.feed, header.seq, header.id)
            assert position is not None
            assert RECORD in position.may
            assert is_external(header) or self._is_of_the_house(folded.owner, header.feed, position)
        if folded.owner is not None:
            births = [stored.header for stored in replica.stored.values() if stored.header.record == record]
            assert any(is_birth(header) and header.feed == folded.owner for header in births)
        assert canonical.encode_unbounded(folded.body) in folded.state or folded.body is None

    def _is_of_the_house(self, owner: FeedId | None, writer: FeedId, position: Position) -> bool:
        assert owner is not None
        home = {told.committee for _, told in self.register.positions[owner]}
        mates = position.committee is not None and position.committee in home
        return writer == owner or writer in self.register.heirs(owner) or mates


TestTwoVaults = TwoVaults.TestCase
TestTwoVaults.settings = settings(stateful_step_count=30)
