"""Meetings and promises, from anywhere in the window: planned, held, closed and followed up."""

from __future__ import annotations

from collections.abc import Callable
from functools import cached_property
from pathlib import Path
from typing import Any

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from r2p_field.domain.ids import RecordId
from r2p_field.domain.session import Session, SessionState
from r2p_field.gui.dialogs.file_picker import Question
from r2p_field.gui.pages.meetings_page import MeetingsPage
from r2p_field.gui.pages.promises_page import PromisesPage
from r2p_field.viewmodels.meetings import DialogueView
from r2p_field.viewmodels.workspace import Workspace

Ask = Callable[[QWidget, Question], Path | None]


class DialoguePages(QObject):
    """The pages and windows of meetings, and the way between them. One session is worked on at a time.

    Signals:
        page_wanted(QWidget): show this page.
        titled(str): what screen readers and lists of windows call it now.
        record_wanted(str): look at this observation.
    """

    page_wanted = Signal(QWidget)
    titled = Signal(str)
    record_wanted = Signal(str)

    def __init__(self, workspace: Workspace, ask: Ask, *, add: Callable[[Any], object]) -> None:
        super().__init__()
        self._workspace = workspace
        self._ask = ask
        self._add = add

    # The pages, built when they are first shown

    @cached_property
    def meetings(self) -> MeetingsPage:
        """Which meetings, bodies and local words there are."""
        page = MeetingsPage(self._workspace.gatherings, self._workspace.editor.catalogues)
        self._add(page)
        return page

    @cached_property
    def promises(self) -> PromisesPage:
        """Which promises there are."""
        page = PromisesPage(self._workspace.meetings, self._workspace.editor.catalogues)
        self._add(page)
        return page

    def leave(self) -> None:
        """Keep the session that is being worked on."""
        self._workspace.gathering.keep_draft(hurry=True)

    def work_on(self, view: DialogueView | None) -> None:
        """Take a session into hand: a new one, or one that is written down, as far as it was worked on.

        Another one that was in hand is kept as a draft.
        """
        model = self._workspace.gathering
        record = view.row.record if view is not None else None
        if record is not None and record == model.record and not model.blank:
            return
        self.leave()
        listed = self.meetings.listed
        draft = listed.draft_of(record) if record is not None and listed is not None else None
        if draft is not None:
            model.resume(draft)
        elif view is not None and isinstance(view.said, Session):
            model.begin(view.said, record)
        else:
            model.begin(Session(state=SessionState.PLANNED))

    def stand_on(self, record: RecordId) -> None:
        """Show one meeting or body on the page of meetings."""
        self.page_wanted.emit(self.meetings)
        self.meetings.stand_on(record)
