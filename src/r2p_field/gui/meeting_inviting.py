"""Inviting to a meeting from where it is read: asks what the calendar file says, and for the file."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import Final

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QWidget

from r2p_field.domain.session import Session
from r2p_field.gui.dialogs.file_picker import Question, Wanted
from r2p_field.gui.dialogs.invite import InviteDialog
from r2p_field.gui.dialogs.message import MessageDialog
from r2p_field.viewmodels.inviting import Invited, InvitingModel
from r2p_field.viewmodels.meetings import DialogueView
from r2p_field.viewmodels.told import Told

Ask = Callable[[QWidget, Question], Path | None]
NAME: Final = "meeting.ics"
"""The name that is offered: it says nothing about place, time or meeting."""


class MeetingInviting(QObject):
    """Writes calendar files that the person chose."""

    def __init__(self, model: InvitingModel, ask: Ask, page: QWidget) -> None:
        super().__init__(page)
        self._model = model
        self._ask = ask
        self._page = page
        model.invited.connect(self._invited)

    def ask(self, view: DialogueView) -> None:
        """Ask, and write the file for the meeting that is read."""
        session = view.said
        if not isinstance(session, Session):
            return
        has_place = session.where is not None and bool(session.where.words)
        dialog = InviteDialog(
            self._page.window(), session.language, has_place=has_place, begins=session.begins
        )
        wanted = dialog.exec()
        title, time, with_place = dialog.title(), dialog.time(), dialog.with_place()
        dialog.deleteLater()
        if not wanted:
            return
        note = self.tr("The file is not encrypted: whoever finds it can read it.")
        question = Question(title=self.tr("Save the file"), wanted=Wanted.NEW_FILE, name=NAME, note=note)
        if (out := self._ask(self._page.window(), question)) is not None:
            self._model.write(view.row.record, out, title, time, with_place=with_place)

    def _invited(self, invited: Invited) -> None:
        says = [invited.day.isoformat(), invited.title, invited.place]
        words = self.tr("The calendar file says: {words}.").format(words=", ".join(filter(None, says)))
        told = Told(
            what=words,
            safe=self.tr("It holds no names, no groups and no agenda."),
            next=self.tr("Hand it to those you invite. Calendars copy it to telephones and companies."),
            code="invited",
        )
        dialog = MessageDialog(self._page.window(), told)
        dialog.exec()
        dialog.deleteLater()
