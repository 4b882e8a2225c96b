"""The facilitator's own screen: the point, the clock, what to read aloud, and the steps of a meeting.

The room never sees it. With one screen a key changes between it and the room's window; with two the room's
window fills the other one.
"""

from __future__ import annotations

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import QEvent, QLocale, Qt, Signal
from PySide6.QtGui import QCloseEvent, QKeyEvent, QKeySequence, QShortcut, QShowEvent
from PySide6.QtWidgets import QWidget

from r2p_field.gui._forms.ui_hold_window import Ui_HoldWindow
from r2p_field.gui.controls.announce import announce
from r2p_field.gui.controls.calm import calm
from r2p_field.gui.controls.fitting import keep_on_screen
from r2p_field.gui.dialogs.confirm import Doubt, confirmed
from r2p_field.gui.helping import offer_help
from r2p_field.gui.hold.agreeing import Agreeing
from r2p_field.gui.hold.here import Here
from r2p_field.gui.hold.lists import Lists
from r2p_field.gui.hold.room_window import RoomWindow, Subject, Time
from r2p_field.gui.hold.rows import language_name
from r2p_field.gui.hold.script import script
from r2p_field.gui.hold.views import Views
from r2p_field.gui.icons import dress
from r2p_field.gui.shortcuts import install
from r2p_field.viewmodels.holding import Face
from r2p_field.viewmodels.told import Told
from r2p_field.viewmodels.workspace import Workspace

Confirm = Callable[[QWidget, Doubt], bool]
_FACES = (Face.VIEWS, Face.VIEWS, Face.AGREEMENT, Face.VIEWS, Face.VIEWS, Face.PROMISES)
"""What the room looks at during each step."""
_LINES = 34
"""Lines of text that a screen must have room for, so that what to read aloud does not hide the counting."""


class HoldWindow(QWidget):
    """Holds the session that is in hand (`workspace.gathering`).

    Signals:
        closing_wanted(): the meeting is over; what is left is to close it.
        left(): the window was closed; the session is kept as a draft.
    """

    closing_wanted = Signal()
    left = Signal()

    def __init__(
        self, workspace: Workspace, parent: QWidget | None = None, *, confirm: Confirm = confirmed
    ) -> None:
        super().__init__(parent, Qt.WindowType.Window)
        self._workspace = workspace
        self._model = workspace.holding
        self._ui = Ui_HoldWindow()
        self._ui.setupUi(self)
        keep_on_screen(self)
        self.room = RoomWindow()
        self.destroyed.connect(self.room.deleteLater)
        self._here = Here(self._ui, self._model)
        self._views = Views(self._ui, self._model)
        self._agreeing = Agreeing(self._ui, self._model, confirm)
        self._lists = Lists(self._ui, self._model)
        self._ui.lockSoon.hide()
        self._connect()
        self._keys()
        offer_help(self)
        calm(self)
        dress(self)
        self._begin()
        line = self.fontMetrics().height()
        self._ui.scriptButton.setChecked(self.screen().availableSize().height() > _LINES * line)

    # Setting up

    def _connect(self) -> None:
        ui, model, gathering = self._ui, self._model, self._workspace.gathering
        ui.point.activated.connect(lambda at: model.go_to(model.points[at].id))
        for button, then in (
            (ui.before, partial(model.go, -1)),
            (ui.after, partial(model.go, 1)),
            (ui.pause, model.clock.toggle),
            (ui.room, self.show_room),
            (ui.undo, model.undo),
            (ui.redo, model.redo),
            (ui.close, self._close_meeting),
        ):
            button.clicked.connect(lambda _=False, then=then: then())
        ui.withGroups.toggled.connect(model.show_groups)
        ui.stay.toggled.connect(model.stay_open)
        ui.scriptButton.toggled.connect(lambda _: self._show_script())
        ui.scriptLanguage.currentIndexChanged.connect(lambda _: self._show_script())
        ui.steps.currentChanged.connect(self._step)
        ui.statement.returnPressed.connect(self.focus_counting)
        model.changed.connect(self._show)
        model.group_changed.connect(self._show)
        model.clock.ticked.connect(self._show_time)
        model.clock.running_changed.connect(lambda _: self._show_time())
        model.observed.connect(lambda _: self._say_observed())
        model.locking_soon.connect(self._warn)
        gathering.began.connect(self._begin)
        gathering.draft_kept.connect(self._show_kept)
        gathering.draft_delayed.connect(self._show_kept)
        for failing in (model.failed, gathering.failed):
            failing.connect(self._tell)
        self.room.back_wanted.connect(self.back_from_room)
        self.room.pause_wanted.connect(model.clock.toggle)
        self.room.step_wanted.connect(model.go)
        self.room.key_pressed.connect(self._count_from_room)
        self.room.closed.connect(self._show_room_state)

    def _keys(self) -> None:
        install(
            self,
            {
                "room.back": self.show_room,
                "room.full": self.room.toggle_full,
                "hold.pause": self._model.clock.toggle,
                "hold.after": partial(self._model.go, 1),
                "hold.before": partial(self._model.go, -1),
                "hold.count": self.focus_counting,
                "hold.groups": self._ui.withGroups.toggle,
                "hold.observe": self._lists.observe_here,
                "hold.undo": self._model.undo,
                "hold.redo": self._model.redo,
            },
        )
        install(self.room, {"hold.undo": self._model.undo, "hold.redo": self._model.redo})
        for window in (self, self.room):
            for at in range(self._ui.steps.count()):
                QShortcut(QKeySequence(f"Ctrl+{at + 1}"), window).activated.connect(
                    partial(self.go_to_step, at)
                )

    def _begin(self) -> None:
        """Show the session that is in hand now."""
        for box in (self._ui.withGroups, self._ui.stay):
            box.setChecked(False)
        self._model.begin()
        self._fill_languages()
        self._step(self._ui.steps.currentIndex())
        self._show_time()

    def _fill_languages(self) -> None:
        box = self._ui.scriptLanguage
        known = [box.itemData(at) for at in range(box.count())]
        wanted = list(dict.fromkeys((*self._model.languages, QLocale().name()[:2])))
        if known != wanted:
            box.clear()
            for tag in wanted:
                box.addItem(language_name(tag), tag)

    # Showing

    def _show(self) -> None:
        """Show what stands there, here and in the room's window."""
        ui, model = self._ui, self._model
        self._fill_languages()
        self._show_points()
        for part in (self._here, self._views, self._agreeing, self._lists):
            part.show()
        ui.undo.setEnabled(self._workspace.gathering.can_undo)
        ui.redo.setEnabled(self._workspace.gathering.can_redo)
        self._show_kept()
        self._show_room_state()
        point = model.point
        sign = point.factor if point else None
        called = (one.text for one in model.now.names if sign and one.means == sign and one.text)
        subject = Subject(
            topic=(point.topic if point else model.session.title) or "",
            titles=model.words.titles(sign),
            local=(*called, *model.words.local(sign)),
        )
        self.room.show_room(model.sight, subject, model.face, model.languages)

    def _show_points(self) -> None:
        box, points = self._ui.point, self._model.points
        words = [self._point_words(at) for at in range(len(points))]
        if [box.itemText(at) for at in range(box.count())] != words:
            box.clear()
            box.addItems(words)
        ids = [one.id for one in points]
        at = ids.index(self._model.now.at) if self._model.now.at in ids else -1
        box.setCurrentIndex(at)
        self._ui.before.setEnabled(at > 0)
        self._ui.after.setEnabled(at < len(ids) - 1)

    def _point_words(self, at: int) -> str:
        point = self._model.points[at]
        titles = self._model.words.titles(point.factor)
        words = point.topic or (titles[0][1] if titles else "") or point.factor or self.tr("a point")
        return self.tr("{number} of {count}: {words}").format(
            number=at + 1, count=len(self._model.points), words=f"\u2068{words}\u2069"
        )

    def _show_time(self) -> None:
        clock, point = self._model.clock, self._model.point
        time = Time(
            meeting=clock.seconds,
            point=clock.of_point,
            planned=point.minutes if point else None,
            over=clock.over,
        )
        whole = f"{time.meeting // 3600}:{time.meeting // 60 % 60:02}:{time.meeting % 60:02}"
        over = self.tr("▲ over time") if time.over else ""
        spent = f"{time.point // 60}:{time.point % 60:02}"
        planned = f" / {time.planned}:00" if time.planned else ""
        self._ui.clock.setText("  ".join(part for part in (whole, f"({spent}{planned})", over) if part))
        words = self.tr("Pause (F9)") if clock.running else self.tr("Go on (F9)")
        self._ui.pause.setText(self.tr("Begin (F9)") if not clock.running and not clock.seconds else words)
        self.room.show_time(time)
        self.room.show_pause(self._paused())

    def _show_kept(self) -> None:
        gathering = self._workspace.gathering
        if gathering.delayed:
            words = self.tr("▲ Not kept yet. It is tried again every few seconds.")
        else:
            words = self.tr("Being kept…") if gathering.unkept else self.tr("✓ Kept, encrypted")
        self._ui.kept.setText(words)

    def _show_room_state(self) -> None:
        """Say what the room sees, so that nobody has to turn round to know."""
        if not self.room.isVisible():
            words = self.tr("The room sees nothing now.")
        elif self._model.with_groups:
            words = self.tr("The room sees each group apart.")
        else:
            words = self.tr("The room sees the whole room’s answers, no groups.")
        self._ui.roomState.setText(words)

    def _show_script(self) -> None:
        shown = self._ui.scriptButton.isChecked()
        tag = self._ui.scriptLanguage.currentData()
        self._ui.script.setVisible(shown)
        if tag:
            self._ui.script.setText(script(self._ui.steps.currentIndex(), str(tag)))

    def _say_observed(self) -> None:
        words = self.tr("✓ Recorded as an observation. Undo takes the tie back; the observation stays.")
        self._ui.observed.setText(words)
        announce(self._ui.observed, words)

    def _warn(self, seconds: int) -> None:
        """Say that the records lock soon: here, and never to the room."""
        self._ui.lockSoon.setVisible(seconds > 0)
        if seconds:
            self._ui.lockSoon.setText(
                self.tr("Locking in %n second(s). Press any key to stay; everything is kept.", "", seconds)
            )

    def _tell(self, failure: Told) -> None:
        self._ui.banner.tell(failure)

    # Going about

    def go_to_step(self, at: int) -> None:
        """Show a step, and take the keyboard to what is counted there.

        What is agreed is written before it is counted, and Enter leads on: letters typed into the counting
        would be objections.
        """
        self._ui.steps.setCurrentIndex(at)
        if self._ui.statement.isVisibleTo(self) and not self._ui.statement.text():
            self._ui.statement.setFocus(Qt.FocusReason.ShortcutFocusReason)
        else:
            self.focus_counting()

    def focus_counting(self) -> None:
        """Take the keyboard to what is counted in this step."""
        ui = self._ui
        places = (ui.heads, ui.tally, ui.stands, ui.addConcern, ui.ballot, ui.addPromise)
        wanted = places[ui.steps.currentIndex()]
        (wanted if wanted.isVisibleTo(self) else ui.steps.tabBar()).setFocus(
            Qt.FocusReason.ShortcutFocusReason
        )

    def _count_from_room(self, event: QKeyEvent) -> None:
        """Count what the room sees while its window has the keyboard: with one screen it covers this one.

        Who is here and the vote in two steps are not on the wall, so nothing is counted there unseen.
        """
        board = {1: self._ui.tally, 2: self._ui.stands}.get(self._ui.steps.currentIndex())
        if board is not None and not self._paused():
            board.keyPressEvent(event)

    def _paused(self) -> bool:
        clock = self._model.clock
        return not clock.running and clock.seconds > 0

    def _step(self, at: int) -> None:
        self._model.show_face(_FACES[at])
        self._show_script()

    def _close_meeting(self) -> None:
        """Stop the clock, take the room's window away, and go on to the closing."""
        self._model.clock.pause()
        self._workspace.gathering.keep_draft(hurry=True)
        self.close()
        self.closing_wanted.emit()

    # The room's window

    def show_room(self) -> None:
        """Show the room's window on the other screen; on this one where there is no other."""
        self.room.open(self.screen())
        if self.room.screen() is not self.screen():
            self.activateWindow()  # one goes on counting here
        self._show()
        self._show_time()

    def back_from_room(self) -> None:
        """Come back to this screen; on a screen of its own the room's window stays."""
        if self.room.screen() is self.screen():
            self.room.hide()
        self.activateWindow()
        self._show_room_state()

    # The end

    def showEvent(self, event: QShowEvent) -> None:
        """Begin where the plan begins: the agenda may have been written since the window was last seen."""
        super().showEvent(event)
        if not event.spontaneous():
            self._begin()
            self.focus_counting()

    def changeEvent(self, event: QEvent) -> None:
        """Draw icons and shapes anew in other colours or sizes."""
        if event.type() in {QEvent.Type.PaletteChange, QEvent.Type.FontChange} and hasattr(self, "_lists"):
            dress(self)
            self._views.dress()
            self._show()
        super().changeEvent(event)

    def closeEvent(self, event: QCloseEvent) -> None:
        """Nothing stays on the wall; what stands here is kept."""
        self._model.clock.pause()
        self.room.close()
        self._workspace.gathering.keep_draft(hurry=True)
        super().closeEvent(event)
        self.left.emit()
