"""Putting the parts of the program together over one open vault."""

from __future__ import annotations

from functools import partial
from pathlib import Path

from r2p_field.bootstrap import Program
from r2p_field.bootstrap.updating import updates
from r2p_field.domain.policy import NO_POLICY, Policy
from r2p_field.services.admissions import Admissions
from r2p_field.services.attachments import Attachments
from r2p_field.services.committee import Committee
from r2p_field.services.contacts import Contacts
from r2p_field.services.covers import Covers
from r2p_field.services.delivery import Delivery
from r2p_field.services.devices import Devices
from r2p_field.services.erasing import Erasing
from r2p_field.services.escrow import Escrow
from r2p_field.services.events import EventImports
from r2p_field.services.history import Histories
from r2p_field.services.import_packets import PacketImports
from r2p_field.services.invitations import Invitations
from r2p_field.services.journal import Journal, Wall, milliseconds_now
from r2p_field.services.keying import Keying
from r2p_field.services.lists import Lists
from r2p_field.services.meetings import Meetings
from r2p_field.services.newer_kinds import show_what_is_understood_now
from r2p_field.services.observations import Observations
from r2p_field.services.papers import Papers
from r2p_field.services.places import Places
from r2p_field.services.preferences import Choices
from r2p_field.services.programme import Programmes
from r2p_field.services.receipts import Receipts
from r2p_field.services.recovery import Recovery
from r2p_field.services.resources import Resources
from r2p_field.services.safety import Safety
from r2p_field.services.sample import is_sample
from r2p_field.services.seal_packets import Sealing
from r2p_field.services.second_copies import SecondCopies
from r2p_field.services.standing import Standing
from r2p_field.services.summaries import Summaries
from r2p_field.services.today import Today
from r2p_field.services.upkeep import Upkeep
from r2p_field.vault.vault import Vault


def wire(
    vault: Vault, resources: Resources, wall: Wall | None, *, profile: Path, policy: Policy = NO_POLICY
) -> Program:
    """Return everything that can be done with an open vault; `wall` tells the time in milliseconds.

    `profile` is the folder for this person's marks, `policy` what the organisation set for this computer.
    """
    admissions = Admissions(vault)
    show_what_is_understood_now(vault, admissions)
    journal = Journal(vault, admissions, wall or milliseconds_now)
    delivery = Delivery(vault, admissions)
    contacts = Contacts(vault, admissions, journal)
    lists = Lists(vault, journal, delivery, contacts)
    programmes = Programmes(vault, admissions)
    devices = Devices(vault, admissions, programmes)
    covers = Covers(vault, admissions, journal, devices)
    committee = Committee(vault, admissions, devices)
    choices = Choices(vault)
    standing = Standing(vault, admissions)
    meetings = Meetings(vault, journal, standing)
    observations = Observations(vault, journal, lists, resources)
    return Program(
        resources=resources,
        sample=is_sample(vault),
        upkeep=Upkeep(vault, admissions, delivery, journal),
        copies=SecondCopies(vault, journal, resources, profile),
        journal=journal,
        preferences=choices,
        recovery=Recovery(vault, journal, choices, resources),
        today=Today(vault, journal, delivery, choices, meetings, admissions=admissions),
        meetings=meetings,
        invitations=Invitations(meetings, journal),
        keying=Keying(meetings, journal),
        papers=Papers(meetings, resources, sample=is_sample(vault)),
        policy=policy,
        escrow=Escrow(vault, journal, policy),
        safety=Safety(vault, journal, policy, resources),
        lists=lists,
        observations=observations,
        histories=Histories(vault, journal, observations),
        attachments=Attachments(vault, journal, resources),
        erasing=Erasing(vault, journal, standing),
        programmes=programmes,
        devices=devices,
        committee=committee,
        contacts=contacts,
        sealing=Sealing(vault, admissions, journal, delivery, covers, contacts, committee, resources),
        packets=PacketImports(vault, admissions, journal, delivery),
        receipts=Receipts(vault, admissions, journal, covers),
        events=EventImports(vault, journal, resources),
        places=Places(vault, journal, choices, resources),
        summaries=Summaries(vault, resources),
        updates=partial(updates, profile, resources),
    )
