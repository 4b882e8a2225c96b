"""Asking to be admitted, and admitting: fingerprints compared by voice, certificates without names."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from pathlib import Path

from r2p_field.crypto.signing import Signer
from r2p_field.domain.errors import BadInput, R2PError
from r2p_field.domain.ids import FeedId, ProgrammeId, WaitingId
from r2p_field.ledger.checkpoint import NO_REVISION
from r2p_field.ledger.pack import decode_pack, encode_pack
from r2p_field.ledger.signed import SignedObject
from r2p_field.services import affected
from r2p_field.services.admissions import Admissions
from r2p_field.services.files import read_file, require_folder, write_new
from r2p_field.services.programme import MOST_PACK, Programmes, require_same
from r2p_field.trust.approval import approve, revoke
from r2p_field.trust.fingerprints import fingerprint_device
from r2p_field.trust.objects import REVOKE, Certificate, Request
from r2p_field.trust.packs import PackKind, all_hold, card, require_whole_card, what_is
from r2p_field.trust.requests import make_request, read_request
from r2p_field.vault.vault import Vault


@dataclass(frozen=True, slots=True, kw_only=True)
class Device:
    """An admitted device: its chain, role, committee and number. There is no name in it.

    `removed` says that it was taken out of the programme since.
    """

    feed: FeedId
    role: str
    committee: str
    serial: int
    removed: bool = False


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
        return self._request_of(self._vault.feed)

    def requests_of_earlier_chains(self) -> tuple[SignedObject, ...]:
        """Return requests of the chains that this vault wrote before: they show their keys.

        Raises as above.
        """
        earlier = (feed for feed in self._vault.store.own_feeds() if feed != self._vault.feed)
        return tuple(self._request_of(feed) for feed in earlier)

    def _request_of(self, feed: FeedId) -> SignedObject:
        programme = self._programmes.require_joined()
        for signed in self._admissions.objects:
            if signed.kind == "enrol" and _asks_for(signed, feed, programme):
                return signed
        return self._make_request(feed, programme)

    def _make_request(self, feed: FeedId, programme: ProgrammeId) -> SignedObject:
        keyring, meta = self._vault.keyring, self._vault.meta
        signer = keyring.signer_of(feed)
        if signer is None:
            raise LookupError("a chain of ours without its keys")
        made = make_request(
            signer,
            programme=programme,
            recipient=keyring.device_identity().recipient.raw,
            role=meta.get("role"),
            committee=meta.get("committee") or None,
        )
        with self._admissions.step():
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
        self,
        file: Path,
        fingerprint: str,
        out: Path | None,
        *,
        role: str = "",
        committee: str = "",
        instead_of: int | None = None,
    ) -> Device:
        """Admit the device of a request file whose fingerprint the person compared and typed.

        `instead_of` is the number of the same device before, which was taken out: what it wrote goes over.
        """
        return self._approve(
            _request_in(file), fingerprint, out, role=role, committee=committee, instead_of=instead_of
        )

    def approve_waiting(
        self,
        waiting: WaitingId,
        fingerprint: str,
        out: Path | None,
        *,
        role: str = "",
        committee: str = "",
        instead_of: int | None = None,
    ) -> Device:
        """Admit the device whose packet waits for checking. Release the packet after that, to take it in."""
        found = next((one for one in self._vault.packets.waiting() if one.id == waiting), None)
        if found is None:
            raise BadInput(
                what="This packet is not waiting any more.",
                safe="Nothing was approved.",
                next_="Look at the list of waiting packets again.",
                code="not-waiting",
            )
        if found.request is None:
            raise BadInput(
                what="Who made this packet is not known yet: only a newer version can read it.",
                safe="Nothing was approved.",
                next_="Update this program, then release the packet.",
                code="packet-newer-needed",
            )
        return self._approve(
            found.request, fingerprint, out, role=role, committee=committee, instead_of=instead_of
        )

    def _approve(
        self,
        request: SignedObject,
        fingerprint: str,
        out: Path | None,
        *,
        role: str,
        committee: str,
        instead_of: int | None,
    ) -> Device:
        registrar = self._registrar("Nothing was approved.")
        before = None if instead_of is None else self._numbered(instead_of, "Nothing was approved.").feed
        asked = read_request(request)
        require_same(fingerprint_device(request), fingerprint)
        if out is not None:
            require_folder(out.parent)
        signed = self._approval_given(asked, role or asked.role, committee or asked.committee, before)
        if signed is None:
            tip = self._vault.store.tip(asked.feed)
            signed = approve(
                self._admissions.judge,
                request,
                registrar,
                role=role or asked.role,
                committee=committee or asked.committee,
                last_seq_held=tip[0] if tip else None,
                continues=before,
            )
            self._take([request, signed])
        if out is not None:
            write_new(out, encode_pack([*card(self._admissions.judge), signed]))
        return self._device(Certificate.read(signed))

    def remove(self, number: int, out: Path | None = None) -> Device:
        """Take a device out of the programme: what is here of it counts on, what comes later waits.

        That goes for whatever carries its chain on by its own keys, too: a second copy that was brought back
        must be approved anew, in its place. `out` is for other headquarters and for laptops of the same
        committee, which take it in like an approval. Removed before, it is only written out again.
        Raises BadInput when no device has that number or these records may not approve.
        """
        registrar = self._registrar("Nothing was changed.")
        device = self._numbered(number, "Nothing was changed.")
        if out is not None:
            require_folder(out.parent)
        if not device.removed:
            seq, tip = self._vault.store.tip(device.feed) or (0, NO_REVISION)
            self._take([revoke(self._admissions.judge, device.feed, registrar, seq=seq, tip=tip)])
        if out is not None:
            write_new(out, encode_pack(self._removal_of(device.feed)))
        return replace(device, removed=True)

    def _removal_of(self, feed: FeedId) -> list[SignedObject]:
        """Return what shows others that a device was taken out, with its approval and the card."""
        judge, objects = self._admissions.judge, self._admissions.objects
        approval = judge.certificate_of(feed)
        removals = [one for one in objects if one.kind == REVOKE and one.value.get("feed") == feed]
        return [*card(judge), *([approval] if approval else []), *removals]

    def _numbered(self, number: int, safe: str) -> Device:
        found = [one for one in self.all() if one.serial == number]
        if not found:
            raise BadInput(
                what="No device of this programme has that number.",
                safe=safe,
                next_="Look at the list of devices again.",
                code="no-such-device",
            )
        return found[-1]

    def _registrar(self, safe: str) -> Signer:
        registrars = self._vault.keyring.registrars()
        if not registrars:
            raise BadInput(
                what="These records hold no key that may approve devices or take them out.",
                safe=safe,
                next_="Do it at the headquarters that created the programme.",
                code="no-registrar-key",
            )
        return registrars[0]

    def _approval_given(
        self, asked: Request, role: str, committee: str | None, before: FeedId | None
    ) -> SignedObject | None:
        """Return the approval that says just this already: it is written out again and not given twice."""
        signed = self._admissions.judge.certificate_of(asked.feed)
        if signed is None:
            return None
        given = Certificate.read(signed)
        said = (given.role, given.committee, given.recipient, before or given.continues)
        return signed if said == (role, committee, asked.recipient, given.continues) else None

    def admit(self, file: Path, *, also: Callable[[Sequence[Certificate]], None] = lambda _: None) -> Device:
        """Take in an approval that headquarters made, here for this device or at a second headquarters.

        `also` looks at what was taken in and may refuse it. Raises BadInput when the file is none, says
        something twice, or is of another programme, UnreadableObject when the card in it was changed, and
        what `also` raises; nothing is kept then.
        """
        objects = decode_pack(read_file(file, MOST_PACK))
        once = len({signed.to_bytes() for signed in objects}) == len(objects)
        if what_is(objects) is not PackKind.APPROVAL or not once:
            raise BadInput(
                what="This file is no approval.",
                safe="Nothing was changed.",
                next_="Choose the approval that headquarters made for this device.",
                code="not-an-approval",
            )
        require_whole_card(objects)
        programme = self._programmes.require_joined()
        found = [Certificate.read(signed) for signed in objects if signed.kind == "cert"]
        if any(one.programme != programme for one in found):
            raise BadInput(
                what="This approval belongs to another programme.",
                safe="Nothing was changed.",
                next_="Ask your own headquarters for an approval.",
                code="another-programme",
            )
        with self._admissions.step():
            self._take(objects)
            judge = self._admissions.judge
            if not set(found) <= set(judge.certificates) or not all_hold(objects, judge):
                raise BadInput(
                    what="This approval was not signed by your headquarters, or it counts no more.",
                    safe="Nothing was changed.",
                    next_="Ask your own headquarters for a new approval.",
                    code="approval-not-valid",
                )
            also(found)
        return self._device(found[-1])

    def all(self) -> tuple[Device, ...]:
        """Return the admitted devices, with those that were taken out again."""
        return tuple(map(self._device, self._admissions.judge.certificates))

    def _device(self, certificate: Certificate) -> Device:
        return Device(
            feed=certificate.feed,
            role=certificate.role,
            committee=certificate.committee or "",
            serial=certificate.serial,
            removed=self._admissions.judge.is_revoked(certificate.feed),
        )

    def _take(self, objects: Sequence[SignedObject]) -> None:
        """Keep statements with the keys they show, and fold what is judged otherwise because of them."""
        shown = [Certificate.read(one).keys for one in objects if one.kind == "cert"]
        with self._admissions.step():
            fresh = self._admissions.take(objects, shown)
            affected.refold(self._vault, self._admissions, fresh)


def _asks_for(signed: SignedObject, feed: FeedId, programme: ProgrammeId) -> bool:
    """Whether this is a request of that chain for that programme; what others wrote may be anything."""
    if [one.by for one in signed.signatures] != [feed]:
        return False
    try:
        asked = read_request(signed)
    except R2PError:
        return False
    return (asked.feed, asked.programme) == (feed, programme)


def _asked(request: SignedObject) -> Asked:
    asked = read_request(request)
    return Asked(
        fingerprint=str(fingerprint_device(request)),
        role=asked.role,
        committee=asked.committee or "",
        feed=asked.feed,
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
