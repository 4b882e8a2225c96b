"""Judging a key file before its keys are taken in: the policy chain inside must name every one of them."""

from __future__ import annotations

from r2p_field.domain.errors import BadInput
from r2p_field.ledger.signed import object_from_value
from r2p_field.trust.judge import Judge
from r2p_field.vault.key_export import OfferedKeys


def require_named(offered: OfferedKeys) -> None:
    """Let a key file pass when some version of its policy chain names each key in its place.

    Otherwise whoever wrote the file could plant a key of their own (docs/formats.md section 8).
    Raises BadInput.
    """
    objects = [object_from_value(value) for value in offered.objects]
    policies = Judge(offered.programme, objects, is_ancestor=_nothing_leads).policies
    named_readers = [one for policy in policies for one in policy.recipients]
    readers = {(one.compartment, one.epoch, raw) for one in named_readers for raw in one.keys}
    registrars = {one.keys for policy in policies for one in policy.registrars}
    roots = {keys for policy in policies for keys in policy.roots}
    named = (
        all((one.compartment, one.epoch, one.raw) in readers for one in offered.recipients)
        and registrars.issuperset(offered.registrars)
        and roots.issuperset(offered.roots)
    )
    if not named:
        raise _foreign_keys()


def _nothing_leads(*_: str) -> bool:
    return False


def _foreign_keys() -> BadInput:
    return BadInput(
        what="This key file holds keys that the policy of its programme does not name.",
        safe="Nothing was taken from it.",
        next_="Do not use it. Ask headquarters, by voice, to make a new key file.",
        code="foreign-keys",
    )
