"""The meetings: what is not finished, planned, held; the bodies that meet, and their own words for things."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QPalette
from PySide6.QtWidgets import QListWidgetItem, QPushButton, QWidget

from r2p_field.domain.catalogues import Catalogues
from r2p_field.domain.ids import RecordId
from r2p_field.domain.mechanism import Mechanism
from r2p_field.domain.session import Session, SessionState
from r2p_field.gui._forms.ui_meetings_page import Ui_MeetingsPage
from r2p_field.gui.controls.beside import Beside
from r2p_field.gui.controls.calm import calm
from r2p_field.gui.controls.flow_layout import FlowLayout
from r2p_field.gui.dialogue_sheet import dialogue_sheet
from r2p_field.gui.icons import dress
from r2p_field.gui.pages.meeting_lines import MeetingLines
from r2p_field.viewmodels.gatherings import GatheringsListed, GatheringsModel, Unfinished
from r2p_field.viewmodels.meetings import DialogueView

_GAP = 8


class MeetingsPage(QWidget):
    """Where meetings are planned, opened and read.

    Signals:
        plan_wanted(object): plan a meeting: a new one (None), or the one of this `DialogueView`.
        resume_wanted(str): go on with what somebody worked on (its draft).
        hold_wanted(DialogueView): hold this meeting.
        close_wanted(DialogueView): close this meeting, or look at its closing again.
        print_wanted(DialogueView): print a page of this meeting.
        invite_wanted(DialogueView): invite to this meeting.
        key_wanted(object): key in what was kept on paper for this `DialogueView`; None: for none yet.
        body_wanted(object): write down a body (None), or change the one of this `DialogueView`.
        body_resume_wanted(str): go on with a body that somebody worked on (its draft).
        thrown_away(str): what somebody worked on is forgotten (its draft).
        pointed(object): this `DialogueView` is read now; None: none is.
    """

    plan_wanted = Signal(object)
    resume_wanted = Signal(str)
    hold_wanted = Signal(DialogueView)
    close_wanted = Signal(DialogueView)
    print_wanted = Signal(DialogueView)
    invite_wanted = Signal(DialogueView)
    key_wanted = Signal(object)
    body_wanted = Signal(object)
    body_resume_wanted = Signal(str)
    thrown_away = Signal(str)
    pointed = Signal(object)

    def __init__(self, model: GatheringsModel, catalogues: Catalogues) -> None:
        super().__init__()
        self._model = model
        self._catalogues = catalogues
        self._view: DialogueView | None = None
        self._unfinished: Unfinished | None = None
        self._listed: GatheringsListed | None = None
        self._ui = Ui_MeetingsPage()
        self._ui.setupUi(self)
        self._lines = MeetingLines(self._ui.list)
        for holder in (self._ui.begin, self._ui.actions):
            flow = FlowLayout(holder, across=_GAP, down=_GAP)
            for button in holder.findChildren(QPushButton):
                flow.addWidget(button)
        self._ui.split.setStretchFactor(0, 2)
        self._ui.split.setStretchFactor(1, 3)
        self._beside = Beside(self._ui.split, self._ui.list, self._ui.sheet, self._ui.back)
        self._ui.nothing.hide()
        self._connect()
        calm(self)
        self._offer()

    @property
    def listed(self) -> GatheringsListed | None:
        """What the list shows; None until it was read."""
        return self._listed

    @property
    def buttons(self) -> QWidget:
        """Where the buttons stand that do something with what is read; its layout wraps them."""
        return self._ui.actions

    def refresh(self) -> None:
        """Look again what there is."""
        self._model.look()

    def dress(self) -> None:
        """Draw again what depends on colours and sizes."""
        dress(self)
        self._lines.dress()
        if self._view is not None:
            self._show(self._view)

    def stand_on(self, record: RecordId) -> None:
        """Show one meeting or body, and put the keyboard on its line."""
        self._lines.stand_on(record)
        self._ui.list.setFocus()

    # Setting up

    def _connect(self) -> None:
        ui = self._ui
        self._model.listed.connect(self._list)
        self._model.read.connect(self._show)
        ui.list.currentItemChanged.connect(lambda item, _: self._pointed(item))
        ui.list.itemActivated.connect(lambda _: self._activate())
        ui.plan.clicked.connect(lambda: self.plan_wanted.emit(None))
        ui.keyIn.clicked.connect(lambda: self.key_wanted.emit(None))
        ui.newBody.clicked.connect(lambda: self.body_wanted.emit(None))
        ui.goOn.clicked.connect(self._go_on)
        ui.throwAway.clicked.connect(self._throw_away)
        for button, signal in (
            (ui.hold, self.hold_wanted),
            (ui.change, self.plan_wanted),
            (ui.close, self.close_wanted),
            (ui.keyThis, self.key_wanted),
            (ui.print, self.print_wanted),
            (ui.invite, self.invite_wanted),
            (ui.changeBody, self.body_wanted),
        ):
            button.clicked.connect(lambda _=False, wanted=signal: self._want(wanted))

    def _want(self, signal: object) -> None:
        if self._view is not None:
            signal.emit(self._view)  # type: ignore[attr-defined]

    # Showing

    def _list(self, listed: GatheringsListed) -> None:
        self._listed = listed
        self._view = self._unfinished = None
        self._ui.nothing.setVisible(listed.empty)
        for part in (self._ui.list, self._ui.reader):
            part.setVisible(not listed.empty)
        self._lines.show_all(listed)

    def _pointed(self, item: QListWidgetItem | None) -> None:
        kept = item.data(Qt.ItemDataRole.UserRole) if item is not None else None
        self._view = None
        self._unfinished = kept if isinstance(kept, Unfinished) else None
        if self._unfinished is not None:
            self._ui.sheet.setPlainText(self._lines.unfinished_words(self._unfinished))
        elif kept:
            self._model.show(RecordId(str(kept)))
        self._offer()

    def _show(self, view: DialogueView) -> None:
        self._view = view
        muted = self.palette().color(QPalette.ColorRole.PlaceholderText).name()
        self._ui.sheet.setHtml(dialogue_sheet(view, self._catalogues, muted))
        self._offer()

    def _offer(self) -> None:
        """Offer what can be done with what is read."""
        ui, view = self._ui, self._view
        said = view.said if view is not None and view.mine else None
        met = said if isinstance(said, Session) else None
        held = met is not None and met.state is SessionState.HELD
        ui.goOn.setVisible(self._unfinished is not None and self._unfinished.readable)
        ui.throwAway.setVisible(self._unfinished is not None)
        ui.change.setVisible(met is not None and not held)
        ui.keyThis.setVisible(met is not None and not held)
        ui.print.setVisible(view is not None and isinstance(view.said, Session))
        ui.invite.setVisible(met is not None and met.state is SessionState.PLANNED)
        ui.changeBody.setVisible(isinstance(said, Mechanism))
        open_still = met is not None and met.state is not SessionState.CANCELLED
        ui.hold.setVisible(open_still and not held)
        ui.close.setVisible(open_still)
        ui.close.setText(self.tr("Look at the &closing…") if held else self.tr("&Close the meeting…"))
        self.pointed.emit(view)
        self._beside.settle()

    # What one may do

    def _activate(self) -> None:
        """Enter on a line: go on with what is not finished, read what is written."""
        if self._unfinished is not None:
            self._go_on()
        else:
            self._beside.read()

    def _go_on(self) -> None:
        if self._unfinished is not None and self._unfinished.readable:
            wanted = self.body_resume_wanted if self._unfinished.body else self.resume_wanted
            wanted.emit(self._unfinished.draft)

    def _throw_away(self) -> None:
        if self._unfinished is not None and self._lines.wants_to_throw_away(self.window()):
            self.thrown_away.emit(self._unfinished.draft)
            self._model.throw_away(self._unfinished.draft)
            self._ui.list.setFocus()
