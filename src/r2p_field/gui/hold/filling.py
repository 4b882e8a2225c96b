"""Showing in fields what stands in a record, without moving the cursor of somebody who types."""

from __future__ import annotations

from enum import StrEnum

from PySide6.QtWidgets import QComboBox, QLineEdit, QPlainTextEdit

from r2p_field.gui.dialogue_words import dialogue_word


def write(field: QLineEdit | QPlainTextEdit, text: str | None) -> None:
    """Show a text, if another one is there."""
    if isinstance(field, QLineEdit):
        if field.text() != (text or ""):
            field.setText(text or "")
    elif field.toPlainText() != (text or ""):
        field.blockSignals(True)
        field.setPlainText(text or "")
        field.blockSignals(False)


def fill_choices(field: QComboBox, choices: type[StrEnum], nothing: str) -> None:
    """Offer every choice of a kind, and that none is made."""
    field.addItem(nothing, None)
    for one in choices:
        field.addItem(dialogue_word(one), one.value)


def choose(field: QComboBox, chosen: str | None) -> None:
    """Show what is chosen."""
    field.setCurrentIndex(max(0, field.findData(None if chosen is None else str(chosen))))
