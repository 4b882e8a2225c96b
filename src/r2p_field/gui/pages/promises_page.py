"""The board of promises: what is late and due, what was kept, and saying what came of one."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent, QPalette, QResizeEvent
from PySide6.QtWidgets import QDialog, QPushButton, QWidget

from r2p_field.domain.catalogues import Catalogues
from r2p_field.domain.commitment import CommitmentState
from r2p_field.domain.ids import RecordId
from r2p_field.gui._forms.ui_promises_page import Ui_PromisesPage
from r2p_field.gui.controls.calm import calm
from r2p_field.gui.controls.flow_layout import FlowLayout
from r2p_field.gui.dialogs.found_out import OUTCOMES, FoundOutDialog
from r2p_field.gui.dialogue_sheet import dialogue_sheet
from r2p_field.gui.icons import dress
from r2p_field.gui.pages.board_lines import BoardLines
from r2p_field.gui.shortcuts import install
from r2p_field.viewmodels.board import Board, BoardModel
from r2p_field.viewmodels.linking import LinkingModel
from r2p_field.viewmodels.meetings import DialogueView, MeetingsModel

_BESIDE: Final = 100
"""Letters that a line must have for what is read to stand beside the list."""
_GAP: Final = 8
_DIGITS: Final = (Qt.Key.Key_1, Qt.Key.Key_2, Qt.Key.Key_3, Qt.Key.Key_4, Qt.Key.Key_5)
_KEYS: Final = dict(zip(_DIGITS, OUTCOMES, strict=False))


class PromisesPage(QWidget):
    """Shows all promises, and asks what came of them.

    Signals:
        slips_wanted(object): print a slip for each of these promises.
        session_wanted(str): read this session.
        settle_wanted(str): two people wrote different things of this promise; choose what holds.
    """

    slips_wanted = Signal(object)
    session_wanted = Signal(str)
    settle_wanted = Signal(str)

    def __init__(
        self, model: BoardModel, reading: MeetingsModel, linking: LinkingModel, catalogues: Catalogues
    ) -> None:
        super().__init__()
        self._model = model
        self._reading = reading
        self._linking = linking
        self._catalogues = catalogues
        self._board: Board | None = None
        self._view: DialogueView | None = None
        self._wanted: RecordId | None = None
        self._reads = False
        self._ui = Ui_PromisesPage()
        self._ui.setupUi(self)
        self._lines = BoardLines(self._ui.list)
        flow = FlowLayout(self._ui.actions, across=_GAP, down=_GAP)
        for button in self._ui.actions.findChildren(QPushButton):
            flow.addWidget(button)
        self._ui.split.setStretchFactor(0, 3)
        self._ui.split.setStretchFactor(1, 2)
        self._ui.nothing.hide()
        self._ui.undo.setEnabled(False)
        self._connect()
        calm(self)
        self._offer()

    def refresh(self) -> None:
        """Read the board anew."""
        self._model.look()

    def dress(self) -> None:
        """Draw again what depends on colours and sizes."""
        dress(self)
        if self._view is not None:
            self._show(self._view)

    def stand_on(self, record: RecordId) -> None:
        """Put the keyboard on the line of a promise, now or as soon as it is read."""
        self._wanted = None if self._lines.stand_on(record) else record
        self._ui.list.setFocus()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Put what is read below the list where there is no room beside it."""
        super().resizeEvent(event)
        self._arrange()

    def _arrange(self) -> None:
        """Where there is no room beside the list, what is read takes its place while it is read."""
        ui = self._ui
        narrow = self.width() < _BESIDE * self.fontMetrics().averageCharWidth()
        self._reads = self._reads and narrow
        ui.split.setOrientation(Qt.Orientation.Vertical if narrow else Qt.Orientation.Horizontal)
        ui.left.setVisible(not self._reads)
        ui.sheet.setVisible(self._reads or not narrow)
        if narrow and not self._reads:
            ui.split.setSizes([self.height(), 1])  # as little as the buttons need
        ui.keys.setVisible(not narrow and bool(ui.list.count()))
        ui.back.setVisible(self._reads)

    def _read(self) -> None:
        """Take the keyboard to what is read."""
        self._reads = True
        self._arrange()
        self._ui.sheet.setFocus(Qt.FocusReason.TabFocusReason)

    def _back(self) -> None:
        """Go back from what is read to its line."""
        self._reads = False
        self._arrange()
        self._ui.list.setFocus(Qt.FocusReason.TabFocusReason)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """On a line, a digit says what came of the promise; Escape leads back from what is read."""
        if watched is self._ui.sheet:
            if (
                event.type() is QEvent.Type.KeyPress
                and isinstance(event, QKeyEvent)
                and event.key() == Qt.Key.Key_Escape
            ):
                self._back()
                return True
        elif event.type() is QEvent.Type.KeyPress and isinstance(event, QKeyEvent):
            held = event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
            state = None if held else _KEYS.get(Qt.Key(event.key()))
            if state is not None:
                self._say(state)
                return True
        return super().eventFilter(watched, event)

    # Setting up

    def _connect(self) -> None:
        ui = self._ui
        self._model.read.connect(self._show_board)
        self._model.may_undo.connect(self._may_undo)
        self._reading.read.connect(self._show)
        ui.list.installEventFilter(self)
        ui.list.currentItemChanged.connect(lambda *_: self._pointed())
        ui.list.itemActivated.connect(lambda _: self._read())
        ui.sheet.installEventFilter(self)
        ui.back.clicked.connect(self._back)
        ui.body.currentIndexChanged.connect(lambda _: self._list())
        ui.say.clicked.connect(lambda: self._say(None))
        ui.undo.clicked.connect(self._model.undo)
        ui.settle.clicked.connect(self._settle)
        ui.slip.clicked.connect(self._slip)
        ui.meeting.clicked.connect(self._meeting)
        install(self, {"meeting.undo": self._model.undo}, Qt.ShortcutContext.WidgetWithChildrenShortcut)

    # Showing

    def _show_board(self, board: Board) -> None:
        self._board = board
        body = self._ui.body
        chosen = body.currentData()
        body.blockSignals(True)
        body.clear()
        body.addItem(self.tr("All bodies"), None)
        for record, name in board.bodies():
            body.addItem(name, record)
        body.setCurrentIndex(max(0, body.findData(chosen)))
        body.blockSignals(False)
        body.setVisible(body.count() > 1)
        self._list()

    def _list(self) -> None:
        if self._board is None:
            return
        chosen = self._ui.body.currentData()
        body = None if chosen is None else RecordId(chosen)
        self._lines.show(self._board, body)
        if self._wanted is not None and self._lines.stand_on(self._wanted):
            self._wanted = None
        empty = not self._ui.list.count()
        self._ui.nothing.setVisible(empty)
        for part in (self._ui.list, self._ui.reader, self._ui.totals):
            part.setVisible(not empty)
        self._arrange()
        self._ui.totals.setText(self._lines.totals(self._board, body))
        self._pointed()

    def _pointed(self) -> None:
        one = self._lines.current()
        self._view = None
        self._ui.settle.hide()  # until it is read
        if one is not None:
            self._reading.show(one.record)
        else:
            self._ui.sheet.clear()
        self._offer()

    def _show(self, view: DialogueView) -> None:
        one = self._lines.current()
        if one is None or view.row.record != one.record:
            return
        self._view = view
        muted = self.palette().color(QPalette.ColorRole.PlaceholderText).name()
        self._ui.sheet.setHtml(dialogue_sheet(view, self._catalogues, muted))
        self._ui.settle.setVisible(view.disputed and view.mine)

    def _offer(self) -> None:
        """Offer what can be done with the promise on which one stands."""
        one = self._lines.current()
        self._ui.say.setEnabled(one is not None and one.mine)
        self._ui.theirs.setVisible(one is not None and not one.mine)
        self._ui.slip.setEnabled(one is not None)
        self._ui.meeting.setEnabled(one is not None and one.promise.made_at is not None)

    def _may_undo(self, may: bool) -> None:
        if not may and self._ui.undo.hasFocus():
            self._ui.list.setFocus()
        self._ui.undo.setEnabled(may)

    # Doing

    def _say(self, state: CommitmentState | None) -> None:
        one = self._lines.current()
        if one is None or not one.mine or self._board is None:
            return
        dialog = FoundOutDialog(self, self._board, one, self._linking, state)
        if dialog.exec() == QDialog.DialogCode.Accepted:
            self._model.say(one.record, dialog.entry())
        dialog.deleteLater()

    def _settle(self) -> None:
        if (one := self._lines.current()) is not None:
            self.settle_wanted.emit(one.record)

    def _slip(self) -> None:
        if (one := self._lines.current()) is not None:
            self.slips_wanted.emit((one.record,))

    def _meeting(self) -> None:
        one = self._lines.current()
        if one is not None and one.promise.made_at is not None:
            self.session_wanted.emit(one.promise.made_at)
