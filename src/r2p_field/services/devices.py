"""Asking to be admitted, and admitting: fingerprints compared by voice, certificates without names."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

from r2p_field.domain.errors import BadInput
from r2p_field.domain.ids import FeedId
from r2p_field.ledger.pack import decode_pack, encode_pack
from r2p_field.ledger.signed import SignedObject
from r2p_field.services.admissions import Admissions
from r2p_field.services.files import read_file, write_new
from r2p_field.services.programme import MOST_PACK, Programmes, require_same
from r2p_field.services.rules import RULES
from r2p_field.trust.approval import approve
from r2p_field.trust.fingerprints import fingerprint_device
from r2p_field.trust.objects import Certificate, Request
from r2p_field.trust.packs import PackKind, card, what_is
from r2p_field.trust.requests import make_request, read_request
from r2p_field.vault.packets import WaitingId
from r2p_field.vault.vault import Vault


@dataclass(frozen=True, slots=True, kw_only=True)
class Device:
    """An admitted device: its chain, role, committee and number. There is no name in it."""

    feed: FeedId
    role: str
    committee: str
    serial: int


@dataclass(frozen=True, slots=True, kw_only=True)
class Asked:
    """A request to be admitted, as it is compared: the fingerprint and the role that it asks for."""

    fingerprint: str
    role: str
    committee: str
    feed: FeedId


class Devices:
    """What a person does with devices in one open vault."""

    def __init__(self, vault: Vault, admissions: Admissions, programmes: Programmes) -> None:
        self._vault = vault
        self._admissions = admissions
        self._programmes = programmes

    def request_object(self) -> SignedObject:
        """Return this device's request for its programme; made once and kept, so that it stays the same.

        Raises BadInput when this vault joined no programme.
        """
        programme = self._programmes.joined_programme().id
        for signed in self._vault.store.objects():
            if signed.kind == "enrol":
                asked = Request.read(signed)
                if (asked.feed, asked.programme) == (self._vault.feed, programme):
                    return signed
        return self._make_request()

    def _make_request(self) -> SignedObject:
        keyring, meta = self._vault.keyring, self._vault.meta
        made = make_request(
            keyring.device(),
            programme=self._programmes.joined_programme().id,
            recipient=keyring.device_identity().recipient.raw,
            role=meta.get("role"),
            committee=meta.get("committee") or None,
        )
        with self._vault.store.step():
            self._admissions.take([made])
        return made

    def request(self, out: Path) -> Asked:
        """Write this device's request into a file and return what is read aloud to headquarters."""
        made = self.request_object()
        write_new(out, encode_pack([made]))
        return _asked(made)

    def own_fingerprint(self) -> Asked:
        """Return this device's fingerprint, to be read aloud."""
        return _asked(self.request_object())

    def look_at(self, file: Path) -> Asked:
        """Show a request before approving it. Raises BadInput when the file is none."""
        return _asked(_request_in(file))

    def approve_file(
        self, file: Path, fingerprint: str, out: Path | None, *, role: str = "", committee: str = ""
    ) -> Device:
        """Admit the device of a request file whose fingerprint the person compared and typed."""
        return self._approve(_request_in(file), fingerprint, out, role, committee)

    def approve_waiting(
        self, waiting: WaitingId, fingerprint: str, out: Path | None, *, role: str = "", committee: str = ""
    ) -> Device:
        """Admit the device whose packet waits for checking. The packet itself is then released by itself."""
        found = next((one for one in self._vault.packets.waiting() if one.id == waiting), None)
        if found is None:
            raise BadInput(
                what="This packet is not waiting any more.",
                safe="Nothing was approved.",
                next_="Look at the list of waiting packets again.",
                code="not-waiting",
            )
        return self._approve(found.request, fingerprint, out, role, committee)

    def _approve(
        self, request: SignedObject, fingerprint: str, out: Path | None, role: str, committee: str
    ) -> Device:
        registrars = self._vault.keyring.registrars()
        if not registrars:
            raise BadInput(
                what="These records hold no key that may approve devices.",
                safe="Nothing was approved.",
                next_="Approve it at the headquarters that created the programme.",
                code="no-registrar-key",
            )
        asked = read_request(request)
        require_same(fingerprint_device(request), fingerprint)
        tip = self._vault.store.tip(asked.feed)
        signed = approve(
            self._admissions.judge,
            request,
            registrars[0],
            role=role or asked.role,
            committee=committee or asked.committee,
            last_seq_held=tip[0] if tip else None,
        )
        if out is not None:
            write_new(out, encode_pack([*card(self._admissions.judge), signed]))
        with self._vault.store.step():
            self._admissions.take([request, signed])
            self._vault.store.know_keys(asked.keys)
            self._refold([asked.feed])
        return _device(Certificate.read(signed))

    def admit(self, file: Path) -> Device:
        """Take in an approval that headquarters made, here for this device or at a second headquarters.

        Raises BadInput when the file is none, or of another programme.
        """
        objects = decode_pack(read_file(file, MOST_PACK))
        if what_is(objects) is not PackKind.APPROVAL:
            raise BadInput(
                what="This file is no approval.",
                safe="Nothing was changed.",
                next_="Choose the approval that headquarters made for this device.",
                code="not-an-approval",
            )
        programme = self._programmes.joined_programme().id
        found = [Certificate.read(signed) for signed in objects if signed.kind == "cert"]
        if any(one.programme != programme for one in found):
            raise BadInput(
                what="This approval belongs to another programme.",
                safe="Nothing was changed.",
                next_="Ask your own headquarters for an approval.",
                code="another-programme",
            )
        with self._vault.store.step():
            self._admissions.take(list(objects))
            for one in found:
                self._vault.store.know_keys(one.keys)
            self._refold([one.feed for one in found])
        return _device(found[-1])

    def all(self) -> tuple[Device, ...]:
        """Return the admitted devices."""
        return tuple(_device(one) for one in self._admissions.judge.certificates)

    def _refold(self, feeds: list[FeedId]) -> None:
        touched = [record for feed in feeds for record in self._vault.store.records_of_feed(feed)]
        self._vault.records.refold(touched, self._admissions, RULES)


def _asked(request: SignedObject) -> Asked:
    asked = read_request(request)
    return Asked(
        fingerprint=str(fingerprint_device(request)),
        role=asked.role,
        committee=asked.committee or "",
        feed=asked.feed,
    )


def _device(certificate: Certificate) -> Device:
    return Device(
        feed=certificate.feed,
        role=certificate.role,
        committee=certificate.committee or "",
        serial=certificate.serial,
    )


def _request_in(file: Path) -> SignedObject:
    objects = decode_pack(read_file(file, MOST_PACK))
    if what_is(objects) is not PackKind.REQUEST:
        raise BadInput(
            what="This file is no request of a device.",
            safe="Nothing was approved.",
            next_="Choose the request file that the device wrote.",
            code="not-a-request",
        )
    return objects[0]
