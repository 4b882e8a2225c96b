"""Every kind of file that the program reads from others, each with somebody real to whom it is offered."""

from __future__ import annotations

import os
from collections.abc import Callable, Iterator
from contextlib import ExitStack, contextmanager
from dataclasses import dataclass
from pathlib import Path

from bench.scene import TODAY, Scene, record_all
from r2p_field.bootstrap import Program
from r2p_field.crypto import kdf
from r2p_field.domain.errors import R2PError
from r2p_field.domain.jobs import Silent
from r2p_field.domain.observation import Observation
from r2p_field.services.import_packets import Outcome as Verdict
from r2p_field.services.programme import Programme

_LARGE = 3 * 1024 * 1024
"""Bytes beside the records of the large packet: some fifty chunks, which an import decrypts in 10 ms."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Paper:
    """A file, who it is for, and how it is offered.

    `offer` returns how it was refused, by its code, and what it came to instead when it was not.
    """

    name: str
    data: bytes
    program: Program
    offer: Callable[[Path], Refusal]

    def unchanged(self) -> tuple[object, ...]:
        """Return everything that a refused file must leave as it was, the files themselves among it."""
        program = self.program
        files = {one.name: one.read_bytes() for one in sorted(program.upkeep.folder.iterdir())}
        waiting = tuple(one.id for one in program.packets.waiting())
        return program.upkeep.state_digest(), waiting, program.upkeep.counts(), files


@dataclass(frozen=True, slots=True, kw_only=True)
class Refusal:
    """The code of a refusal, empty when there was none; then `instead` says what happened."""

    code: str
    instead: str = ""


@contextmanager
def papers(scene: Scene) -> Iterator[tuple[Paper, ...]]:
    """Make one of every kind; who is offered them stays open meanwhile."""
    with ExitStack() as stack:
        office = _Office(scene, stack)
        yield office.papers()


class _Office:
    """A headquarters with all its keys, a device of its, and some who know nobody yet."""

    def __init__(self, scene: Scene, stack: ExitStack) -> None:
        self._scene, self._stack = scene, stack
        self._head = self._new("headquarters")
        self._programme: Programme = self._head.programmes.create("network", state=False, today=TODAY)
        self._card = scene.place("card")
        self._head.programmes.export_card(self._card)

    def _new(self, role: str) -> Program:
        folder = self._scene.place(role)
        folder.parent.mkdir(parents=True, exist_ok=True)
        made = self._scene.starter.create(folder, self._scene.passphrase, role=role, cost=kdf.FLOOR).program
        self._stack.callback(made.upkeep.close, ending=False)
        return made

    def papers(self) -> tuple[Paper, ...]:
        """Return them all: two packets, a receipt, card, request, approval, removal and keys."""
        device, request, approval = self._device()
        small, large = self._packets(device)
        receipt = self._receipt(device)
        device.devices.admit(approval)
        packets = (("small packet", small, self._head), ("large packet", large, self._head))
        return (
            *(
                Paper(name=name, data=file.read_bytes(), program=program, offer=_imported(program))
                for name, file, program in (*packets, ("receipt", receipt, device))
            ),
            self._offered_card(),
            self._offered_request(request),
            self._offered_approval(approval),
            self._offered_keys(),
            self._offered_removal(),
        )

    def _device(self) -> tuple[Program, Path, Path]:
        device = self._joined()
        request, approval = self._scene.place("request"), self._scene.place("approval")
        asked = device.devices.request(request)
        self._head.devices.approve_file(request, asked.fingerprint, approval)
        return device, request, approval

    def _joined(self) -> Program:
        device = self._new("field")
        device.programmes.join(self._card, self._programme.fingerprint)
        return device

    def _packets(self, device: Program) -> tuple[Path, Path]:
        record_all(device, self._scene.unrecorded(3))
        small = self._scene.seal(device).path
        file = self._scene.place("paper")
        file.write_bytes(b"%PDF-1.7\n" + os.urandom(_LARGE))
        device.observations.add(device.attachments.attach(Observation(what="with a paper beside it"), [file]))
        return small, self._scene.seal(device).path

    def _receipt(self, device: Program) -> Path:
        """Make a receipt for a device of which nothing has come yet."""
        out = self._scene.place("receipts")
        out.mkdir()
        return self._head.receipts.make(device.upkeep.info().device, out).path

    def _offered_card(self) -> Paper:
        newcomer, shown = self._new("field"), self._programme.fingerprint
        return _paper("card", self._card, newcomer, lambda file: newcomer.programmes.join(file, shown))

    def _offered_request(self, request: Path) -> Paper:
        shown = self._head.devices.look_at(request).fingerprint
        return _paper(
            "request",
            request,
            self._head,
            lambda file: self._head.devices.approve_file(file, shown, None),
        )

    def _offered_approval(self, approval: Path) -> Paper:
        newcomer = self._joined()
        return _paper("approval", approval, newcomer, newcomer.devices.admit)

    def _offered_removal(self) -> Paper:
        """The word that another device was taken out, offered to who holds its approval."""
        file, fellow, (_, _, approval) = self._scene.place("removal"), self._joined(), self._device()
        self._head.devices.remove(fellow.devices.admit(approval).serial, file)
        return _paper("removal", file, fellow, fellow.devices.admit)

    def _offered_keys(self) -> Paper:
        file, second = self._scene.place("keys"), self._new("headquarters")
        code = self._head.programmes.export_keys(file, everything=True)
        return _paper("keys", file, second, lambda one: second.programmes.import_keys(one, code))


def _paper(name: str, file: Path, program: Program, taken_by: Callable[[Path], object]) -> Paper:
    def offer(one: Path) -> Refusal:
        try:
            return Refusal(code="", instead=f"taken: {taken_by(one)!r}")
        except R2PError as error:
            return Refusal(code=error.code)

    return Paper(name=name, data=file.read_bytes(), program=program, offer=offer)


def _imported(program: Program) -> Callable[[Path], Refusal]:
    def offer(file: Path) -> Refusal:
        [verdict] = program.packets.import_paths([file], Silent()).packets
        if verdict.outcome is Verdict.REFUSED and verdict.what:
            return Refusal(code=verdict.code)
        return Refusal(code="", instead=verdict.outcome.value)

    return offer
