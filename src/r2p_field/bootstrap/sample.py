"""Making and opening the records of the invented country."""

from __future__ import annotations

import shutil
from collections.abc import Mapping
from pathlib import Path

from r2p_field.bootstrap import Program
from r2p_field.bootstrap.wiring import wire
from r2p_field.crypto import kdf
from r2p_field.domain.commitment import Commitment
from r2p_field.domain.ids import RecordId
from r2p_field.domain.jobs import Progress
from r2p_field.domain.mechanism import Mechanism
from r2p_field.domain.observation import Observation
from r2p_field.domain.records import Record
from r2p_field.domain.session import Session
from r2p_field.services.journal import Wall, milliseconds_now, own_day
from r2p_field.services.meetings import Closing
from r2p_field.services.resources import Resources
from r2p_field.services.sample import (
    PASSPHRASE,
    is_filled,
    is_sample,
    mark,
    mark_filled,
    not_the_sample,
)
from r2p_field.services.sample_country import Past, Pen, SampleCountry, Signs
from r2p_field.vault import vault as vaults
from r2p_field.vault.errors import WrongPassphrase
from r2p_field.vault.vault import Vault


def open_sample(
    folder: Path, progress: Progress, *, profile: Path, resources: Resources, wall: Wall | None
) -> Program:
    """Open the invented country, made first where it is not there or was not finished."""
    place = folder
    vault = _existing(place, profile)
    if vault is not None and not is_filled(vault):
        vault.abandon()
        shutil.rmtree(place)
        vault = None
    return wire(vault or _make(place, progress, profile, resources, wall), resources, wall, profile=profile)


def _existing(folder: Path, profile: Path) -> Vault | None:
    if not vaults.exists(folder):
        return None
    try:
        vault = vaults.unlock(folder, profile=profile, passphrase=PASSPHRASE)
    except WrongPassphrase:
        raise not_the_sample() from None
    if not is_sample(vault):
        vault.close()
        raise not_the_sample()
    return vault


def _make(folder: Path, progress: Progress, profile: Path, resources: Resources, wall: Wall | None) -> Vault:
    """Make the records and write the country into them; what goes wrong leaves nothing behind."""
    now = (wall or milliseconds_now)()
    past = Past(now=now)
    vault = vaults.create(folder, PASSPHRASE, profile=profile, role="field", parameters=kdf.FLOOR).vault
    try:
        mark(vault)
        country = SampleCountry(resources, own_day(now // 1000))
        program = wire(vault, resources, past, profile=profile)
        country.write(past, _pen(program), progress)
        program.places.offer(country.places, progress)
        program.preferences.change(**country.contact)
        mark_filled(vault)
    except BaseException:
        vault.abandon()
        shutil.rmtree(folder, ignore_errors=True)
        raise
    return vault


def _pen(program: Program) -> Pen:
    """Return what writes a record of any kind down."""

    def write(record: Record, signs: Signs) -> Mapping[str, RecordId]:
        if isinstance(record, Observation):
            return {"": program.observations.add(record)}
        if isinstance(record, Session) and signs:
            closed = program.meetings.close(None, Closing(session=record, wordings=tuple(signs.items())))
            named = zip((one.text for one in signs.values()), closed.wordings, strict=True)
            return {"": closed.session, **dict(named)}
        if isinstance(record, Mechanism | Session | Commitment):
            return {"": program.meetings.add(record)}
        raise TypeError("the invented country holds no such record")

    return write
