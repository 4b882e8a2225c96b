"""What a judge noticed that people should know: none of it stops the program."""

from __future__ import annotations

from dataclasses import dataclass
from enum import Enum


class AlarmKind(Enum):
    """What was noticed."""

    POLICY_DISPUTED = "policy disputed"
    """Two valid policies of one version, neither given up: the last undisputed one stays in force."""
    CERTIFICATES_VOID = "certificates void"
    """Two certificates of one feed for the same place: neither counts."""
    SERIAL_USED_TWICE = "serial used twice"
    """One registrar gave one number to two certificates: neither counts."""
    SEVERAL_HEIRS = "several heirs"
    """One device went on as two: a copy of it exists."""
    POSITIONS_DIFFER = "positions differ"
    """Several predecessors hand on different positions: none counts, until there is a certificate."""
    NEWER_NEEDED = "newer needed"
    """The policy asks for a newer version of the program."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Alarm:
    """One thing noticed; `about` are the ids of policies, certificates or feeds concerned, sorted."""

    kind: AlarmKind
    about: tuple[str, ...]
