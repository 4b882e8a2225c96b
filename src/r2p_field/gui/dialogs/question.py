"""Asking for a file or folder: what is asked, and the dialog, which is loaded when somebody asks."""

from __future__ import annotations

from dataclasses import dataclass
from enum import Enum, auto
from pathlib import Path

from PySide6.QtWidgets import QDialog, QWidget


class Wanted(Enum):
    """What is to be chosen."""

    FOLDER = auto()
    FILE = auto()
    FILES = auto()
    """One or several, with Shift and Ctrl as everywhere."""
    NEW_FILE = auto()


@dataclass(frozen=True, slots=True, kw_only=True)
class Question:
    """What is asked: title, kind, where to begin, the name offered for a new file, a sentence below."""

    title: str
    wanted: Wanted
    start: Path | None = None
    name: str = ""
    note: str = ""


def ask(parent: QWidget | None, question: Question) -> Path | None:
    """Ask for a file or folder; None when the person thought better of it."""
    chosen = ask_files(parent, question)
    return chosen[0] if chosen else None


def ask_files(parent: QWidget | None, question: Question) -> tuple[Path, ...]:
    """Ask for one or several files; empty when the person thought better of it."""
    from r2p_field.gui.dialogs.file_picker import FilePicker

    picker = FilePicker(parent, question)
    accepted = picker.exec() == QDialog.DialogCode.Accepted
    several = question.wanted is Wanted.FILES
    chosen = picker.chosen_files if several else (picker.chosen,)
    picker.deleteLater()
    return chosen if accepted else ()
