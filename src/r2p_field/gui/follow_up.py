"""What can be done with a meeting or body once it was held: telling back, how it does over time."""

from __future__ import annotations

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QPushButton

from r2p_field.domain.ids import RecordId
from r2p_field.domain.mechanism import Mechanism
from r2p_field.domain.session import Session, SessionState
from r2p_field.gui.controls.calm import calm
from r2p_field.gui.dialogs.body_time import BodyTimeDialog
from r2p_field.gui.dialogs.telling import TellingDialog
from r2p_field.gui.icons import NAME
from r2p_field.gui.pages.meetings_page import MeetingsPage
from r2p_field.viewmodels.meetings import DialogueView
from r2p_field.viewmodels.workspace import Workspace


class FollowUp(QObject):
    """Adds its buttons to the page of meetings, and opens what they ask for.

    Signals:
        settle_wanted(str): two people wrote different things of this record; choose what holds.
    """

    settle_wanted = Signal(str)

    def __init__(self, workspace: Workspace, page: MeetingsPage) -> None:
        super().__init__(page)
        self._workspace = workspace
        self._page = page
        self._view: DialogueView | None = None
        self._telling = self._button(self.tr("&What people were told…"), "users")
        self._telling.clicked.connect(self._tell_of_view)
        self._settle = self._button(self.tr("S&ettle…"), "circle-alert")
        self._settle.setToolTip(self.tr("Two people wrote different things here; both are kept"))
        self._settle.setAccessibleDescription(self._settle.toolTip())
        self._settle.clicked.connect(self._settle_view)
        self._time = self._button(self.tr("O&ver time…"), "calendar")
        self._time.clicked.connect(self._show_time)
        calm(page.buttons)  # Enter presses these too
        page.buttons.show()
        page.pointed.connect(self._pointed)
        self._pointed(None)

    def tell(self, record: RecordId) -> None:
        """Show what people were told of a session, and are still to be told."""
        dialog = TellingDialog(self._page.window(), self._workspace.telling, record)
        dialog.exec()
        dialog.deleteLater()
        if self._page.isVisible():
            self._page.refresh()
            self._page.stand_on(record)

    def _button(self, words: str, icon: str) -> QPushButton:
        button = QPushButton(words, self._page.buttons)
        button.setProperty(NAME, icon)
        layout = self._page.buttons.layout()
        if layout is not None:
            layout.addWidget(button)
        return button

    def _pointed(self, view: DialogueView | None) -> None:
        self._view = view
        said = view.said if view is not None else None
        held = isinstance(said, Session) and said.state is SessionState.HELD
        self._telling.setVisible(held)
        self._time.setVisible(isinstance(said, Mechanism))
        self._settle.setVisible(view is not None and view.disputed and view.mine)

    def _tell_of_view(self) -> None:
        if self._view is not None:
            self.tell(self._view.row.record)

    def _settle_view(self) -> None:
        if self._view is not None:
            self.settle_wanted.emit(self._view.row.record)

    def _show_time(self) -> None:
        if self._view is not None:
            dialog = BodyTimeDialog(self._page.window(), self._workspace.body_time, self._view.row.record)
            dialog.opened.connect(self._page.stand_on)
            dialog.exec()
            dialog.deleteLater()
