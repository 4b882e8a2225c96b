"""A crowd of simulated devices, what befalls them, and all files that come to headquarters because of it.

Every device keeps to the formats: what it signs is what a real one would sign. What befalls which device
follows from its number, so that few devices know everything that many do.
"""

from __future__ import annotations

import random
from collections import Counter
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, field, replace
from datetime import timedelta
from pathlib import Path
from typing import Final

from nightly.doings import Book, do_something
from nightly.pens import Addressee, Pen, Stretch
from r2p_field.crypto.age import Recipient
from r2p_field.crypto.signing import Signer
from r2p_field.domain.ids import FeedId, RevisionId
from r2p_field.ledger.checkpoint import NO_REVISION
from r2p_field.ledger.pack import encode_pack
from r2p_field.ledger.revision import Header, Revision
from r2p_field.ledger.signed import SignedObject
from r2p_field.trust.approval import approve, release, revoke
from r2p_field.trust.founding import follow
from r2p_field.trust.judge import Judge
from r2p_field.trust.packs import card

_FELLOWS: Final = 6
"""Devices of one committee."""
_MOST_AT_ONCE: Final = 4
"""Things that a device does before it seals."""
_NOON: Final = 1_795_435_200_000
_WALLS: Final[tuple[Callable[[int], int], ...]] = (
    lambda step: _NOON + 1000 * step,
    lambda step: _NOON + 1000 * step,
    lambda _: 0,
    lambda step: 2_147_483_648_000 + 10 * step,
    lambda step: _NOON - 3_600_000 * (step % 3),
    lambda _: _NOON,
)
"""Clocks of devices: two right ones, 1970, past 2038, jumping back by hours, stopped."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Item:
    """A file that is brought: a packet, or papers. Those numbered in `after` come before it."""

    path: Path
    packet: bool
    after: tuple[int, ...] = ()


@dataclass(slots=True)
class Device:
    """A device: the pen that it writes with now, and the numbers of its packets."""

    number: int
    pen: Pen
    packets: list[int] = field(default_factory=list)
    befallen: bool = False
    revoked: SignedObject | None = None

    @property
    def quiet(self) -> bool:
        """Whether it only sends what it writes, all of it: what it signs may be left waiting for ever."""
        return self.number % 12 == _REPLACED


_LATE, _COPIED, _HANDED, _LOST, _OUT, _IN_AGAIN, _REPLACED, _MOVED, _PROTECTS = range(1, 10)
"""What befalls a device, by the rest of its number divided by twelve; the others have a quiet life."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Office:
    """The keys of headquarters by which the papers are made, and the key that packets are sealed for."""

    judge: Judge
    registrar: Signer
    root: Signer


class Crowd:
    """Devices of one programme, and the files that they and headquarters make."""

    def __init__(self, folder: Path, office: Office, *, devices: int, seed: int) -> None:
        folder.mkdir()
        self.parts: Counter[str] = Counter()
        self.items: list[Item] = []
        self.first: list[Path] = []
        """Papers that every headquarters took in before anything else."""
        self.chance = random.Random(seed)  # noqa: S311  (must repeat)
        self.book = Book(self.chance, rows=devices // 2)
        self._folder, self._judge = folder, office.judge
        self._registrar, self._root = office.registrar, office.root
        self._steps = 0
        self._heirs: list[Pen] = []
        """Those that still have to send everything that others wrote before them."""
        self.devices = [self._device(number) for number in range(devices)]
        self._active = list(self.devices)

    def make(self, packets: int) -> None:
        """Make so many packets, and the papers that come between them."""
        for number in range(packets):
            if number in {packets // 3, 2 * packets // 3}:
                self._change_policy()
            if len(self._heirs) >= packets - number:
                self._send_everything(self._heirs.pop())
                continue
            device = self.chance.choice(self._active)
            if not device.befallen and device.packets and self.chance.randrange(packets) < 2 * number:
                self._befall(device)
            self._work(device if device in self._active else self.devices[0])

    @property
    def addressee(self) -> Addressee:
        """For whom packets are sealed now."""
        policy = self._judge.policies[-1]
        return Addressee(
            programme=policy.programme,
            recipient=Recipient(policy.recipients[0].keys[0]),
            epoch=policy.epoch,
            policy_version=policy.version,
        )

    def answer(self, lacking: Sequence[RevisionId], folder: Path) -> Path | None:
        """Write a packet with those contents that headquarters lacks and that may leave; None without any."""
        known = [self.book.revisions.get(one) for one in lacking if one not in self.book.withheld]
        found = [one for one in known if one is not None]
        if not found:
            return None
        return self.devices[0].pen.seal(folder, self.addressee, payloads=found)

    # Devices

    def _device(self, number: int) -> Device:
        role = "protection" if number % 12 == _PROTECTS else "committee"
        pen = self._pen(role, f"c{number // _FELLOWS}", number)
        approval = self._approve(pen)
        if number % 12 == _LATE:
            self._add_papers("approved late", approval)
        else:
            pen.certificate = approval
            self.first.append(self._papers(approval))
        return Device(number=number, pen=pen)

    def _pen(self, role: str, committee: str, number: int) -> Pen:
        wall = _WALLS[number % len(_WALLS)]
        programme = self._judge.policies[-1].programme
        return Pen(self.chance, programme, lambda: wall(self._steps), role=role, committee=committee)

    def _approve(
        self, pen: Pen, *, committee: str = "", held: int | None = None, continues: FeedId | None = None
    ) -> SignedObject:
        signed = approve(
            self._judge,
            pen.request,
            self._registrar,
            role=pen.role,
            committee=committee or pen.committee,
            last_seq_held=held,
            continues=continues,
        )
        self._judge = self._judge.with_objects([pen.request, signed])
        return signed

    def _work(self, device: Device) -> None:
        """Let a device write something and seal it."""
        pen = device.pen
        for _ in range(self.chance.randint(1, _MOST_AT_ONCE)):
            self._steps += 1
            branch = self.chance.randrange(len(pen.branches))
            self.parts[do_something(self.book, pen, branch, quiet=device.quiet)] += 1
        for one in pen.branches:
            if not one.entries:
                pen.write("observation", {"what": "begun"})
        objects = [] if device.quiet else self._passed_on(device)
        ranges = [*self._own(pen), *([] if device.quiet else self._carried(device))]
        late = self._late(pen)
        path = pen.seal(
            self._folder, self.addressee, ranges, objects=objects, payloads=late, withheld=self._reason
        )
        device.packets.append(len(self.items))
        self.items.append(Item(path=path, packet=True))

    def _own(self, pen: Pen) -> Iterator[Stretch]:
        """Yield what a packet holds of its sender's chains: what is new, often with what is known already."""
        for before in pen.before:
            yield before.stretch(0)
        for branch, way in enumerate(pen.branches):
            if way.fresh or len(pen.branches) == 1:
                first = self.chance.choice(
                    (way.sealed, way.sealed, 0, self.chance.randrange(len(way.entries)))
                )
                yield pen.stretch(min(first, len(way.entries) - 1), branch)

    def _carried(self, device: Device) -> Iterator[Stretch]:
        """Yield what it carries for somebody of its committee."""
        fellow = self.chance.choice(self.devices)
        way = fellow.pen.branches[0]
        if fellow.pen is device.pen or not way.sealed or self.chance.random() > 0.3:
            return
        self.parts["carried for others"] += 1
        first = self.chance.randrange(way.sealed)
        yield Stretch(pen=fellow.pen, entries=tuple(way.entries[first : way.sealed]))

    def _passed_on(self, device: Device) -> list[SignedObject]:
        """Return signed objects that a packet brings along: about itself, or of the programme."""
        known = list(card(self._judge)) if self.chance.random() < 0.05 else []
        if device.pen.certificate is None or self.chance.random() < 0.05:
            certificates = self._judge.certificates
            known += filter(None, [self._judge.certificate_of(self.chance.choice(certificates).feed)])
        return known

    def _late(self, pen: Pen) -> list[Revision]:
        waiting = self.book.later.get(pen.feed, [])
        if not waiting or self.chance.random() < 0.5:
            return []
        self.parts["contents sent later"] += 1
        return [waiting.pop()]

    def _reason(self, header: Header) -> str:
        """Return why the content of an entry does not go now, an empty text when it goes."""
        if header.id in self.book.withheld:
            return "choice"
        later = self.book.later.get(header.feed, ())
        return "risk" if any(one.header.id == header.id for one in later) else ""

    # Papers

    def _papers(self, *objects: SignedObject) -> Path:
        path = self._folder / f"{self.chance.randbytes(8).hex()}.r2pa"
        path.write_bytes(encode_pack([*card(self._judge), *objects]))
        return path

    def _add_papers(self, part: str, *objects: SignedObject, after: tuple[int, ...] = ()) -> None:
        self.parts[part] += 1
        self.items.append(Item(path=self._papers(*objects), packet=False, after=after))

    def _change_policy(self) -> None:
        """Sign a new version of the policy, and let in again those for whom that is asked."""
        newest = self._judge.policies[-1]
        changed = replace(
            newest, expires=newest.expires + timedelta(days=1), waiting_days=newest.waiting_days + 1
        )
        self._judge = self._judge.with_objects([follow(self._judge, changed, [self._root])])
        self.parts["policies"] += 1
        for device in self.devices:
            if device.revoked is not None and device.number % 12 == _IN_AGAIN:
                last = device.pen.branches[0].entries[device.pen.branches[0].sealed - 1].header
                signed = release(self._judge, last.feed, self._registrar, seq=last.seq, tip=last.id)
                self._add_papers("let in again", *self._certificate(device.pen), signed)
                device.revoked = None

    def _certificate(self, pen: Pen) -> list[SignedObject]:
        return [signed for signed in [self._judge.certificate_of(pen.feed)] if signed is not None]

    # What befalls devices

    def _befall(self, device: Device) -> None:
        """Let happen to a device what its number says."""
        device.befallen = True
        befalls: dict[int, Callable[[Device], None]] = {
            _LATE: self._may_hear,
            _COPIED: self._is_copied,
            _HANDED: self._hands_over,
            _LOST: self._loses_keys,
            _OUT: self._is_taken_out,
            _IN_AGAIN: self._is_taken_out,
            _REPLACED: self._is_replaced,
            _MOVED: self._is_moved,
        }
        if (found := befalls.get(device.number % 12)) is not None:
            found(device)

    def _may_hear(self, device: Device) -> None:
        """Every other one hears of its approval: the packets of the rest come from somebody unknown."""
        if device.number // 12 % 2:
            device.pen.certificate = self._judge.certificate_of(device.pen.feed)

    def _is_copied(self, device: Device) -> None:
        device.pen.copied()
        self.parts["copied"] += 1

    def _hands_over(self, device: Device) -> None:
        heir = self._pen(device.pen.role, device.pen.committee, device.number)
        heir.certificate = device.pen.certificate
        device.pen.hand_over(heir)
        device.pen = heir
        self.parts["handed over"] += 1

    def _loses_keys(self, device: Device) -> None:
        device.pen = self._approved_anew(device)
        self._add_papers("keys lost", device.pen.certificate or device.pen.request)

    def _approved_anew(self, device: Device) -> Pen:
        heir = self._pen(device.pen.role, device.pen.committee, device.number)
        heir.certificate = self._approve(heir, continues=device.pen.feed)
        return heir

    def _is_taken_out(self, device: Device) -> None:
        """It counts only up to some place, or not at all. What it sealed was all taken in before."""
        self._active.remove(device)
        device.revoked = self._revoked(device.pen)
        self._add_papers(
            "taken out", *self._certificate(device.pen), device.revoked, after=tuple(device.packets)
        )

    def _revoked(self, pen: Pen) -> SignedObject:
        way = pen.branches[0]
        if self.chance.random() < 0.2:
            return revoke(self._judge, pen.feed, self._registrar, tip=NO_REVISION)
        last = way.entries[self.chance.randrange(way.sealed)].header
        return revoke(self._judge, pen.feed, self._registrar, seq=last.seq, tip=last.id)

    def _is_replaced(self, device: Device) -> None:
        """It is taken out at once, and the device that goes on brings everything that it wrote."""
        before, heir = device.pen, self._approved_anew(device)
        heir.before = [before]
        signed = self._revoked(before)
        self._add_papers("replaced", *self._certificate(before), signed)
        self._add_papers("replaced", heir.certificate or heir.request)
        device.pen = heir
        self._heirs.append(heir)

    def _send_everything(self, heir: Pen) -> None:
        ranges = [one.stretch(0) for one in (*heir.before, heir) if one.branches[0].entries]
        path = heir.seal(self._folder, self.addressee, ranges)
        self.items.append(Item(path=path, packet=True))

    def _is_moved(self, device: Device) -> None:
        """From some place on it is of another committee."""
        way = device.pen.branches[0]
        other = f"c{(device.number // _FELLOWS + 1) % (len(self.devices) // _FELLOWS)}"
        signed = self._approve(device.pen, committee=other, held=self.chance.randrange(way.sealed))
        device.pen.committee = other
        device.pen.certificate = signed
        self._add_papers("moved", signed)
