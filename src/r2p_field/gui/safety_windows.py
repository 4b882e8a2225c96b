"""The dialogs about the safety of open records: locking and people, the code on paper, copies, updates."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from r2p_field.gui.dialogs.file_picker import Question
from r2p_field.gui.dialogs.paper_code import PaperCodeDialog
from r2p_field.gui.dialogs.safety import SafetyDialog
from r2p_field.gui.dialogs.try_copy import TryCopyDialog
from r2p_field.viewmodels.workspace import Workspace

Ask = Callable[[QWidget, Question], Path | None]


class SafetyWindows(QObject):
    """Opens them over the main window, one at a time.

    Signals:
        emergency_wanted(): the first of the two steps that take the way into these records away.
        check_wanted(): whether these records are sound.
        copy_wanted(): a second copy.
        changed(): something was done that other pages tell of.
    """

    emergency_wanted = Signal()
    check_wanted = Signal()
    copy_wanted = Signal()
    changed = Signal()

    def __init__(self, parent: QWidget, workspace: Workspace, ask: Ask) -> None:
        super().__init__(parent)
        self._parent = parent
        self._workspace = workspace
        self._ask = ask
        workspace.safety.done.connect(self.changed)

    def show(self) -> None:
        """Show when these records lock, who can open them, and the emergency."""
        self._show()

    def choose_passphrase(self) -> None:
        """Ask who came in by the code on paper for a new passphrase, over that window."""
        self._show(choosing=True)

    def _show(self, *, choosing: bool = False) -> None:
        dialog = SafetyDialog(self._parent, self._workspace.safety, choosing=choosing)
        dialog.emergency_wanted.connect(self.emergency_wanted)
        dialog.paper_wanted.connect(self.show_paper)
        dialog.check_wanted.connect(dialog.accept)
        dialog.check_wanted.connect(self.check_wanted)
        dialog.copy_wanted.connect(self.copy_wanted)
        dialog.trying_wanted.connect(self.show_trying)
        dialog.update_wanted.connect(self.show_update)
        dialog.exec()
        dialog.deleteLater()

    def show_paper(self) -> None:
        """Ask for the code on paper, or make a new one for one that is lost."""
        dialog = PaperCodeDialog(self._parent, self._workspace.paper)
        dialog.exec()
        dialog.deleteLater()
        self.changed.emit()

    def show_trying(self) -> None:
        """Ask which second copy is to be tried, and what opens it."""
        dialog = TryCopyDialog(self._parent, self._workspace.trying, self._ask)
        dialog.exec()
        dialog.deleteLater()
        self.changed.emit()
        self._workspace.safety.look()
        self._workspace.send.look()

    def show_update(self) -> None:
        """Ask for an update on a stick."""
        from r2p_field.gui.dialogs.update import UpdateDialog

        dialog = UpdateDialog(self._parent, self._workspace.updating, self._ask)
        dialog.exec()
        dialog.deleteLater()
