"""Meetings and promises, from anywhere in the window: planned, held, closed and followed up."""

from __future__ import annotations

from collections.abc import Callable
from functools import cached_property
from pathlib import Path
from typing import Any

from msgspec import structs
from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from r2p_field.domain.gathering import in_the_room
from r2p_field.domain.ids import RecordId
from r2p_field.domain.mechanism import Mechanism
from r2p_field.domain.session import Session, SessionState
from r2p_field.gui.dialogs.file_picker import Question
from r2p_field.gui.follow_up import FollowUp
from r2p_field.gui.hold.hold_window import HoldWindow
from r2p_field.gui.meeting_inviting import MeetingInviting
from r2p_field.gui.meeting_printing import MeetingPrinting
from r2p_field.gui.pages.body_page import BodyPage
from r2p_field.gui.pages.closing_page import ClosingPage
from r2p_field.gui.pages.keying_page import KeyingPage
from r2p_field.gui.pages.meetings_page import MeetingsPage
from r2p_field.gui.pages.plan_page import PlanPage
from r2p_field.gui.pages.promises_page import PromisesPage
from r2p_field.gui.settling import Settling
from r2p_field.viewmodels.gatherings import DraftId
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
        self._resuming = False
        workspace.gathering.began.connect(self._began)

    # The pages, built when they are first shown

    @cached_property
    def meetings(self) -> MeetingsPage:
        """Which meetings, bodies and local words there are."""
        page = MeetingsPage(self._workspace.gatherings, self._workspace.editor.catalogues)
        page.close_wanted.connect(self.close)
        page.plan_wanted.connect(self.plan)
        page.hold_wanted.connect(self.hold)
        page.resume_wanted.connect(self.resume)
        self.follow_up = FollowUp(self._workspace, page)
        self.follow_up.settle_wanted.connect(self._settle)
        page.body_wanted.connect(self.write_body)
        page.body_resume_wanted.connect(self.resume_body)
        for holding in (self._workspace.gathering, self._workspace.body):
            page.thrown_away.connect(holding.forget)
        page.key_wanted.connect(self.key_in)
        page.print_wanted.connect(self.print_of)
        page.invite_wanted.connect(self.invite_to)
        self._add(page)
        return page

    @cached_property
    def promises(self) -> PromisesPage:
        """Which promises there are."""
        editor = self._workspace.editor
        page = PromisesPage(
            self._workspace.board, self._workspace.meetings, editor.linking, editor.catalogues
        )
        page.session_wanted.connect(self.stand_on)
        page.slips_wanted.connect(self.printing.slips)
        page.settle_wanted.connect(self.settling.start)
        self.settling.settled.connect(page.refresh)
        self._add(page)
        return page

    @cached_property
    def closing(self) -> ClosingPage:
        """Where the session in hand is closed."""
        page = ClosingPage(self._workspace.closing, self._workspace.editor.catalogues)
        page.later_wanted.connect(lambda: self.page_wanted.emit(self.meetings))
        page.finished.session_wanted.connect(self.stand_on)
        page.finished.minutes_wanted.connect(self.printing.minutes)
        page.finished.slips_wanted.connect(self.printing.slips)
        page.finished.plan_wanted.connect(self._workspace.closing.plan_next)
        self._workspace.closing.next_planned.connect(self._plan_next)
        self._add(page)
        return page

    @cached_property
    def printing(self) -> MeetingPrinting:
        """Printing notes and slips into a file."""
        return MeetingPrinting(self._workspace.meeting_papers, self._ask, self.meetings)

    @cached_property
    def settling(self) -> Settling:
        """Choosing what holds where two people wrote different things."""
        settling = Settling(self._workspace.settling, self._workspace.editor.catalogues, self.meetings)
        settling.settled.connect(lambda _: self.meetings.refresh())
        return settling

    def _settle(self, record: RecordId) -> None:
        self.settling.start(record)

    @cached_property
    def inviting(self) -> MeetingInviting:
        """Inviting by a calendar file."""
        return MeetingInviting(self._workspace.inviting, self._ask, self.meetings)

    def print_of(self, view: DialogueView) -> None:
        """Ask which page of a meeting is printed, and print it."""
        self.printing.ask(view)

    def invite_to(self, view: DialogueView) -> None:
        """Ask what a calendar file says, and write it."""
        self.inviting.ask(view)

    def _plan_next(self, plan: Session) -> None:
        """Show the plan of the next meeting: filled, and a step that can be taken back."""
        self.plan()
        self._workspace.gathering.change(lambda now: structs.replace(now, session=plan))
        self.planning.refresh()

    @cached_property
    def keying(self) -> KeyingPage:
        """Where sheets of paper are keyed in."""
        page = KeyingPage(self._workspace.keying, self._workspace.editor.catalogues)
        page.left.connect(lambda: self.page_wanted.emit(self.meetings))
        page.finished.connect(lambda closed: self.stand_on(closed.session))
        self._add(page)
        return page

    def key_in(self, view: DialogueView | None = None) -> None:
        """Key in the sheets of a session, or ask for the code on them."""
        self.page_wanted.emit(self.keying)
        self.titled.emit(self.tr("Key in from paper – R2P Field"))
        if view is None:
            self.keying.ask()
        else:
            self.keying.open(view.row.record)

    def close(self, view: DialogueView | None = None) -> None:
        """Show the closing of a session that is written down, or of the one in hand."""
        if view is not None:
            self.work_on(view)
        self.page_wanted.emit(self.closing)
        self.titled.emit(self.tr("Close the meeting – R2P Field"))
        self.closing.refresh()
        self.closing.enter()

    @cached_property
    def planning(self) -> PlanPage:
        """Where the session in hand is planned."""
        workspace = self._workspace
        page = PlanPage(
            workspace.planning, workspace.closing, workspace.places, workspace.editor.signs, self._ask
        )
        page.hold_wanted.connect(self.hold)
        page.left.connect(lambda: self.page_wanted.emit(self.meetings))
        page.saved.connect(self.stand_on)
        self._add(page)
        return page

    def plan(self, view: DialogueView | None = None) -> None:
        """Plan a meeting: a new one, or go on with the plan of one."""
        self.page_wanted.emit(self.planning)
        self.titled.emit(self.tr("Plan a meeting – R2P Field"))
        self.work_on(view)
        self.planning.refresh()
        self.planning.enter()

    @cached_property
    def holding(self) -> HoldWindow:
        """The facilitator's own screen while the room meets; the room's window belongs to it."""
        window = HoldWindow(self._workspace, self.meetings.window())
        window.closing_wanted.connect(self.close)
        window.left.connect(self.meetings.refresh)
        return window

    def hold(self, view: DialogueView | None = None) -> None:
        """Hold a meeting that is written down, or the one in hand."""
        if view is not None:
            self.work_on(view)
        self.holding.show()
        self.holding.activateWindow()

    def resume(self, draft: DraftId) -> None:
        """Go on with what somebody worked on: in the room where it has begun, else with the plan."""
        self.leave()
        self._resuming = True
        self._workspace.gathering.resume(draft)

    def _began(self) -> None:
        """Show what was gone on with, once it is read."""
        resuming, self._resuming = self._resuming, False
        if not resuming:
            return
        if in_the_room(self._workspace.gathering.now):
            self.hold()
        else:
            self.page_wanted.emit(self.planning)
            self.titled.emit(self.tr("Plan a meeting – R2P Field"))
            self.planning.refresh()

    def tell(self, record: RecordId) -> None:
        """Show a session, and what people are still to be told of it."""
        self.stand_on(record)
        self.follow_up.tell(record)

    @cached_property
    def body(self) -> BodyPage:
        """Where a committee or body is written down."""
        page = BodyPage(self._workspace.body, self._workspace.places)
        page.left.connect(lambda: self.page_wanted.emit(self.meetings))
        page.saved.connect(self.stand_on)
        self._add(page)
        return page

    def write_body(self, view: DialogueView | None = None) -> None:
        """Write down a new body, or change one that is written down, as far as somebody did."""
        self._show_body()
        record = view.row.record if view is not None else None
        listed = self.meetings.listed
        draft = listed.draft_of(record) if record is not None and listed is not None else None
        if draft is not None:
            self._workspace.body.resume(draft)
        else:
            said = view.said if view is not None else None
            self._workspace.body.begin(said if isinstance(said, Mechanism) else None, record)

    def resume_body(self, draft: DraftId) -> None:
        """Go on with a body that somebody worked on."""
        self._show_body()
        self._workspace.body.resume(draft)

    def _show_body(self) -> None:
        self.page_wanted.emit(self.body)
        self.titled.emit(self.tr("A committee or body – R2P Field"))

    def leave(self) -> None:
        """Keep the session, the body and the sheet that are being worked on."""
        for writing in (self._workspace.gathering, self._workspace.body, self._workspace.keying):
            writing.keep_draft(hurry=True)

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

    def open(self, kind: str, record: RecordId) -> None:
        """Show the page where a record of the dialogue side stands, and stand on it where that page can."""
        if kind == "commitment":
            self.page_wanted.emit(self.promises)
        else:
            self.stand_on(record)

    def home_of(self, page: QWidget) -> QWidget:
        """Return the page of the rail to which a page belongs; the page itself where it is none of these."""
        own = isinstance(page, PlanPage | BodyPage | ClosingPage | KeyingPage)
        return self.meetings if own else page

    def stand_on(self, record: RecordId) -> None:
        """Show one meeting or body on the page of meetings."""
        self.page_wanted.emit(self.meetings)
        self.meetings.stand_on(record)
