"""A line that warns where words may lead to a person; it never refuses them."""

from __future__ import annotations

from collections.abc import Iterable

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QLabel

from r2p_field.viewmodels.today import giveaways


def warning() -> QLabel:
    """Return a line that warns of names, numbers and addresses."""
    made = QLabel(wordWrap=True)
    made.setProperty("kind", "note")
    made.setContentsMargins(8, 4, 8, 4)
    made.hide()
    return made


def warn(label: QLabel, texts: Iterable[str]) -> None:
    """Say whether one of these looks like a person, and never refuse it."""
    found = any(giveaways(text) for text in texts if text)
    words = QCoreApplication.translate(
        "RoleWarning", "This looks like a name, a number or an address. Write the role instead."
    )
    label.setText(words if found else "")
    label.setVisible(found)
