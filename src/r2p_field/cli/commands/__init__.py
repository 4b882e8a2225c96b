"""The commands, one module for each word after `r2p-field`. They load what they need when they run."""

from typing import Final

import click

from r2p_field.cli.commands.body import body
from r2p_field.cli.commands.bundle import bundle
from r2p_field.cli.commands.catalogue import catalogue
from r2p_field.cli.commands.commitment import commitment
from r2p_field.cli.commands.conflict import conflict
from r2p_field.cli.commands.demo import demo
from r2p_field.cli.commands.device import device, fingerprint
from r2p_field.cli.commands.escrow import escrow
from r2p_field.cli.commands.events import events
from r2p_field.cli.commands.observation import observation, search
from r2p_field.cli.commands.places import places
from r2p_field.cli.commands.policy import policy
from r2p_field.cli.commands.portable import portable
from r2p_field.cli.commands.programme import programme
from r2p_field.cli.commands.quarantine import quarantine
from r2p_field.cli.commands.receipt import receipt
from r2p_field.cli.commands.report import report, verify
from r2p_field.cli.commands.session import session
from r2p_field.cli.commands.update import update
from r2p_field.cli.commands.vault import vault
from r2p_field.cli.commands.wording import wording

COMMANDS: Final[tuple[click.Command, ...]] = (
    vault,
    programme,
    device,
    fingerprint,
    observation,
    search,
    body,
    session,
    commitment,
    wording,
    events,
    places,
    bundle,
    receipt,
    quarantine,
    conflict,
    report,
    verify,
    policy,
    escrow,
    portable,
    catalogue,
    update,
    demo,
)
