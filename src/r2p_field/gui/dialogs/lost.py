"""What is asked when the records cannot be reached while somebody writes: a pulled stick, a dead disk."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QDialog, QWidget

from r2p_field.gui.dialogs.confirm import Doubt, confirmed
from r2p_field.gui.dialogs.passphrase import PersonDialog


def may_lose(parent: QWidget | None) -> bool:
    """Ask before words go that could not be kept; tell whether the person lets them go."""
    explain = QCoreApplication.translate(
        "Lost",
        "It stands on the screen only and is gone when this window closes. Put the stick back or make room "
        "on the disk, or copy it to paper.",
    )
    return confirmed(
        parent,
        Doubt(
            heading=QCoreApplication.translate("Lost", "What you wrote last could not be kept"),
            explain=explain,
            accept=QCoreApplication.translate("Lost", "Close and &lose it"),
        ),
    )


def ask_to_reach(parent: QWidget | None) -> str:
    """Ask for the passphrase that opens the records again; empty when the person does not want to."""
    explain = QCoreApplication.translate(
        "Lost",
        "Put the stick back first. What stands on the screen is then kept among your drafts, and Today "
        "offers it.",
    )
    dialog = PersonDialog(
        parent,
        Doubt(
            heading=QCoreApplication.translate("Lost", "Open the records again"),
            explain=explain,
            accept=QCoreApplication.translate("Lost", "&Open again"),
        ),
    )
    dialog.answered.connect(dialog.accept)
    accepted = dialog.exec() == QDialog.DialogCode.Accepted
    passphrase = dialog.taken()[0] if accepted else ""
    dialog.forget()
    return passphrase
