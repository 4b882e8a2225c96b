"""Beginning a programme, handing out its card and its keys, joining one by comparing its fingerprint."""

from __future__ import annotations

import datetime as dt
from dataclasses import dataclass
from pathlib import Path

from r2p_field.crypto import recovery
from r2p_field.crypto.age import Identity
from r2p_field.crypto.fingerprint import Fingerprint, Match
from r2p_field.crypto.signing import SigningKeys
from r2p_field.domain.errors import BadInput
from r2p_field.domain.ids import ProgrammeId
from r2p_field.ledger.pack import decode_pack, encode_pack
from r2p_field.ledger.signed import SignedObject, object_from_value
from r2p_field.services import affected
from r2p_field.services.admissions import PROGRAMME, Admissions
from r2p_field.services.files import read_file, write_new
from r2p_field.services.key_offers import require_named
from r2p_field.services.rules import RULES
from r2p_field.services.sample import refuse_in_sample
from r2p_field.trust.fingerprints import fingerprint_root
from r2p_field.trust.founding import found
from r2p_field.trust.judge import Judge
from r2p_field.trust.objects import Organisation
from r2p_field.trust.packs import card, read_card
from r2p_field.vault.vault import Vault

MOST_PACK = 16 * 1024 * 1024
MOST_KEYS = 1024 * 1024
_YEARS = 2
"""Years until a policy should be renewed; that only warns."""


_ORGANISATIONS = {
    "civil_society": "a civil society organisation",
    "intergovernmental": "an intergovernmental organisation",
    "government": "a government",
    "research": "a research institute",
    "religious": "a religious organisation",
}


def run_by(kind: str, *, state: bool) -> str:
    """Return in words what kind of organisation runs a programme, and whether it is part of a State."""
    words = _ORGANISATIONS.get(kind, "an organisation of another kind")
    return f"{words}, {'part of a State' if state else 'not part of a State'}"


@dataclass(frozen=True, slots=True, kw_only=True)
class Programme:
    """A programme as a person compares and judges it before trusting it: who runs it and who can read."""

    id: ProgrammeId
    fingerprint: str
    organisation: str
    state: bool
    readers: int
    expires: dt.date

    @property
    def run_by(self) -> str:
        """What kind of organisation runs it, in words."""
        return run_by(self.organisation, state=self.state)


@dataclass(frozen=True, slots=True, kw_only=True)
class TakenKeys:
    """What a key file brought: how many keys open packets, approve devices, sign the policy."""

    programme: Programme
    recipients: int
    registrars: int
    roots: int


class Programmes:
    """What a person does with the programme of one open vault."""

    def __init__(self, vault: Vault, admissions: Admissions) -> None:
        self._vault = vault
        self._admissions = admissions

    def create(self, organisation: str, *, state: bool, today: dt.date) -> Programme:
        """Begin a programme here: this vault becomes its headquarters and holds all its keys.

        One root key of one, in the same structure as two of three. Raises BadInput when this vault belongs to
        a programme already.
        """
        refuse_in_sample(self._vault)
        self._refuse_second()
        root, registrar, recipient = SigningKeys.generate(), SigningKeys.generate(), Identity.generate()
        founded = found(
            roots=[root],
            threshold=1,
            registrar=registrar.public_keys,
            headquarters=self._vault.keyring.device().public_keys,
            recipient=recipient.recipient.raw,
            organisation=Organisation(kind=organisation, state=state),
            expires=today.replace(day=1) + dt.timedelta(days=366 * _YEARS),
        )
        with self._admissions.step():
            self._vault.keyring.add_root(root)
            self._vault.keyring.add_registrar(registrar)
            self._vault.keyring.add_recipient(recipient, epoch=1)
            self._join(founded.programme, [founded.genesis, founded.policy])
            self._vault.meta.set("role", "headquarters")
        return self.joined_programme()

    def export_card(self, out: Path) -> None:
        """Write the public card: the beginning of the programme and its policies, nothing secret."""
        self.require_joined()
        write_new(out, encode_pack(card(self._admissions.judge)))

    def export_keys(self, out: Path, *, everything: bool) -> str:
        """Write the programme's keys sealed under a fresh code, and return the code: it is shown once.

        For a second headquarters: the keys that open packets and what is known of devices. With `everything`
        also the keys that approve devices and sign the policy. The file has been opened again with the code.
        """
        programme = self.require_joined()
        code = recovery.new_code()
        objects = [signed.to_value() for signed in self._admissions.objects]
        write_new(out, self._vault.keyring.export_sealed(programme, objects, code, everything=everything))
        return recovery.format_code(code)

    def import_keys(self, file: Path, code: str) -> TakenKeys:
        """Take the keys of another headquarters, and join its programme when this vault has none.

        Raises BadCode, UnsealFailed, BadInput (no key file, of another programme, or with keys that its
        programme does not name); nothing is kept then.
        """
        refuse_in_sample(self._vault)
        data = read_file(file, MOST_KEYS * 16)
        with self._admissions.step():
            taken = self._vault.keyring.import_sealed(data, code, require_named)
            if self._admissions.programme not in {None, taken.programme}:
                raise _another_programme()
            self._join(taken.programme, [object_from_value(value) for value in taken.objects])
            self._vault.meta.set("role", "headquarters")
        return TakenKeys(
            programme=self.joined_programme(),
            recipients=taken.recipients,
            registrars=taken.registrars,
            roots=taken.roots,
        )

    def look_at_card(self, file: Path) -> Programme:
        """Show a card before joining. Raises BadInput or a trust error when it is none."""
        return _shown(read_card(self._read_pack(file)))

    def join(self, file: Path, fingerprint: str) -> Programme:
        """Join the programme of a card whose fingerprint the person compared and typed.

        Raises BadInput when the fingerprint is another one (a reading mistake is told apart), or when this
        vault belongs to another programme.
        """
        refuse_in_sample(self._vault)
        objects = self._read_pack(file)
        judge = read_card(objects)
        require_same(fingerprint_root(_genesis(judge)), fingerprint)
        if self._admissions.programme not in {None, judge.programme}:
            raise _another_programme()
        with self._admissions.step():
            self._join(ProgrammeId(_genesis(judge).id), list(objects))
        return self.joined_programme()

    def joined_programme(self) -> Programme:
        """Return the programme of this vault as a person compares it; takes 0.2 s. Raises BadInput."""
        self.require_joined()
        return _shown(self._admissions.judge)

    @staticmethod
    def _read_pack(file: Path) -> tuple[SignedObject, ...]:
        return decode_pack(read_file(file, MOST_PACK))

    def _join(self, programme: ProgrammeId, objects: list[SignedObject]) -> None:
        """Keep what was signed and judge everything by it, within the caller's step."""
        first = self._admissions.programme is None
        self._vault.meta.set(PROGRAMME, programme)
        if first:
            self._admissions.forget()
        fresh = self._admissions.take(objects)
        if first:
            self._vault.records.refold_all(self._admissions, RULES)
        else:
            affected.refold(self._vault, self._admissions, fresh)

    def require_joined(self) -> ProgrammeId:
        """Return the id of the programme of this vault. Raises BadInput when it joined none."""
        refuse_in_sample(self._vault)
        programme = self._admissions.programme
        if programme is None:
            raise BadInput(
                what="These records belong to no programme yet.",
                safe="Everything recorded so far stays as it is.",
                next_="Join the programme of your headquarters with its card first.",
                code="no-programme",
            )
        return programme

    def _refuse_second(self) -> None:
        if self._admissions.programme is not None:
            raise _another_programme()


def require_digits(shown: str, typed: str) -> None:
    """Return when the digits that were heard are the fingerprint that is shown. Raises BadInput otherwise."""
    require_same(Fingerprint.parse(shown), typed)


def require_same(fingerprint: Fingerprint, typed: str) -> None:
    """Return when the typed digits are the fingerprint. Raises BadInput otherwise."""
    match fingerprint.compare(typed).match:
        case Match.SAME:
            return
        case Match.MISREAD:
            raise BadInput(
                what="The digits do not fit together: one was misread or mistyped.",
                safe=_NOTHING,
                next_="Read the groups aloud once more and type them again.",
                code="fingerprint-misread",
            )
        case Match.DIFFERENT:
            raise BadInput(
                what="The fingerprint is another one: this file does not come from where you think.",
                safe=_NOTHING,
                next_="Do not use this file. Ask the other side, by voice, for the right one.",
                code="fingerprint-different",
            )


_NOTHING = "Nothing was joined or approved."


def _shown(judge: Judge) -> Programme:
    policy = judge.policies[-1]
    return Programme(
        id=policy.programme,
        fingerprint=str(fingerprint_root(_genesis(judge))),
        organisation=policy.organisation.kind,
        state=policy.organisation.state,
        readers=len(judge.recipients_for()),
        expires=policy.expires,
    )


def _genesis(judge: Judge) -> SignedObject:
    if judge.genesis is None:
        raise BadInput(
            what="The beginning of this programme is missing.",
            safe=_NOTHING,
            next_="Ask headquarters for its card.",
            code="no-genesis",
        )
    return judge.genesis


def _another_programme() -> BadInput:
    return BadInput(
        what="These records already belong to a programme.",
        safe="Nothing was changed.",
        next_="Create new records for another programme; one set of records serves one programme.",
        code="another-programme",
    )
