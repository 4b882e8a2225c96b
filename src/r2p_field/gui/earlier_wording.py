"""Asking before an earlier wording goes for good, and saying what is left of it."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from r2p_field.gui.dialogs.confirm import Doubt, confirmed
from r2p_field.viewmodels.earlier import Removed

translate = QCoreApplication.translate


def wants_removal(parent: QWidget | None) -> bool:
    """Ask whether earlier wordings are to go."""
    doubt = Doubt(
        heading=translate("EarlierWording", "Remove the earlier wording?"),
        explain=translate(
            "EarlierWording",
            "What this observation said before goes from here, and from wherever your next packets arrive."
            " What it says now stays. It cannot be brought back. Copies on paper, and backups made before,"
            " still have it.",
        ),
        accept=translate("EarlierWording", "&Remove it"),
    )
    return confirmed(parent, doubt)


def removed_words(removed: Removed) -> str:
    """Return what to say when it is done."""
    if removed.last_backup:
        return translate(
            "EarlierWording", "The earlier wording is gone here. The backup of {day} still has it."
        ).format(day=removed.last_backup)
    return translate(
        "EarlierWording", "The earlier wording is gone here; the next packet takes it away elsewhere."
    )
