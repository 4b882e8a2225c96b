"""Writing observations, from anywhere in the window: where it begins, where it goes on, what follows."""

from __future__ import annotations

from collections.abc import Callable
from functools import cached_property
from pathlib import Path
from typing import Any

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtWidgets import QStackedWidget, QWidget

from r2p_field.domain.ids import RecordId
from r2p_field.domain.observation import Observation
from r2p_field.gui.controls.notice import Notice
from r2p_field.gui.dialogs.file_picker import Question
from r2p_field.gui.earlier_wording import removed_words, wants_removal
from r2p_field.gui.pages.editor.photos import AskFiles, PhotoParts
from r2p_field.gui.pages.editor_page import EditorPage
from r2p_field.gui.pages.flash_page import FlashPage
from r2p_field.gui.pages.quick_page import QuickPage
from r2p_field.viewmodels.earlier import Removed
from r2p_field.viewmodels.editor import Saved
from r2p_field.viewmodels.records import DraftId, ObservationView
from r2p_field.viewmodels.workspace import Workspace

Ask = Callable[[QWidget, Question], Path | None]


class Writing(QObject):
    """The pages on which one writes, and the way between them.

    Signals:
        page_wanted(QWidget): show this page.
        titled(str): what screen readers and lists of windows call it now.
        record_wanted(str): look at this observation.
        finished(object): something was recorded (its id), put away or thrown away (None), and nothing else is
            to be shown.
    """

    page_wanted = Signal(QWidget)
    titled = Signal(str)
    record_wanted = Signal(str)
    finished = Signal(object)

    def __init__(
        self,
        workspace: Workspace,
        ask: Ask,
        ask_files: AskFiles,
        pages: QStackedWidget,
        notice: Notice,
        *,
        add: Callable[[Any], object],
    ) -> None:
        super().__init__()
        self._workspace = workspace
        self._shown = pages
        self._notice = notice
        self._back: QWidget | None = None
        self._said: RecordId | None = None
        self._ask = ask
        self._ask_files = ask_files
        self._add = add
        notice.open_wanted.connect(self._open_said)
        notice.again_wanted.connect(self.again)
        notice.undo_wanted.connect(self._undo)
        notice.removal_wanted.connect(lambda: self.remove_earlier(self._said))
        workspace.earlier.removed.connect(self._removed)
        workspace.history.may_undo.connect(self._offer_undo)
        workspace.history.changed.connect(self._undone)

    # The pages, built when they are first shown

    @cached_property
    def editor(self) -> EditorPage:
        """Where an observation is written with all fields."""
        workspace = self._workspace
        photos = PhotoParts(
            attaching=workspace.attaching, showing=workspace.showing, ask=self._ask, ask_files=self._ask_files
        )
        page = EditorPage(workspace.editor, self._ask, photos, workspace.places)
        page.finished.connect(lambda saved: self._written(saved, None))
        self._add(page)
        return page

    @cached_property
    def quick(self) -> QuickPage:
        """Where a quick note is written."""
        page = QuickPage(self._workspace.quick, self._workspace.places)
        page.finished.connect(lambda saved: self._written(saved, self._back))
        page.more_wanted.connect(self._more)
        self._add(page)
        return page

    @cached_property
    def flash(self) -> FlashPage:
        """Where a danger within hours is written."""
        page = FlashPage(self._workspace.flash)
        page.left.connect(lambda: self._written(None, self._back))
        page.recorded.connect(self._say)
        page.rest_wanted.connect(self._write_the_rest)
        self._add(page)
        return page

    def leave(self) -> None:
        """Keep what is being written on the page that is shown, and let go of what was said there."""
        self._notice.hide()
        workspace, shown = self._workspace, self._shown.currentWidget()
        for kind, model in (
            (EditorPage, workspace.editor),
            (QuickPage, workspace.quick),
            (FlashPage, workspace.flash),
        ):
            if isinstance(shown, kind):
                model.keep_draft(hurry=True)

    # Beginning

    def observation(self) -> None:
        """Begin an observation with all fields, or go on there with the quick note that is being written."""
        model = self._workspace.editor
        if isinstance(self._shown.currentWidget(), QuickPage):
            self._more()
            return
        if isinstance(self._shown.currentWidget(), EditorPage) and model.blank:
            return
        model.keep_draft(hurry=True)
        self.page_wanted.emit(self.editor)
        model.begin()

    def note(self) -> None:
        """Begin a quick note; one that is being written is kept as a draft first."""
        self._begin_note(self._workspace.carried.note())

    def again(self) -> None:
        """Begin a quick note with place, source and days of what was recorded last."""
        self._begin_note(self._workspace.carried.again())

    def danger(self) -> None:
        """Write the one line of a danger within hours, whatever else is being written."""
        model, now = self._workspace.flash, self._shown.currentWidget()
        if not isinstance(now, FlashPage):
            self._back = now if not isinstance(now, QuickPage) else self._back
        elif model.blank:
            return
        model.keep_draft(hurry=True)
        self.page_wanted.emit(self.flash)
        model.begin(self._workspace.carried.danger())
        self._workspace.carried.read()

    def correct(self, view: ObservationView) -> None:
        """Correct an observation of one's own."""
        if view.observation is not None:
            self._workspace.editor.keep_draft(hurry=True)
            self.page_wanted.emit(self.editor)
            self.titled.emit(self.tr("Correction – R2P Field"))
            self._workspace.editor.correct(view.line.row.record, view.observation)

    def resume(self, draft: DraftId) -> None:
        """Go on with a draft."""
        self._workspace.editor.keep_draft(hurry=True)
        self.page_wanted.emit(self.editor)
        self.titled.emit(self.tr("Draft – R2P Field"))
        self._workspace.editor.resume(draft)

    def _begin_note(self, carried: Observation) -> None:
        model, now = self._workspace.quick, self._shown.currentWidget()
        if not isinstance(now, QuickPage):
            self._back = now
        elif model.blank and carried == model.typed.observation:
            return
        model.keep_draft(hurry=True)
        self.page_wanted.emit(self.quick)
        model.begin(carried)

    # Going on

    def _more(self) -> None:
        """Carry a quick note over into the editor; what stood there is kept as a draft."""
        editor = self.editor  # it shows what is carried over only if it is there
        self._workspace.editor.keep_draft(hurry=True)
        self._workspace.editor.take_over(self._workspace.quick)
        self.page_wanted.emit(editor)
        editor.focus_account()

    def _written(self, saved: Saved | None, back: QWidget | None) -> None:
        """Go back where one was, and say what was recorded where the eye is."""
        if back is None:
            self.finished.emit(saved.record if saved is not None else None)
        else:
            self.page_wanted.emit(back)
            _wake(back)
        if saved is not None:
            self._say(saved)

    def _say(self, saved: Saved) -> None:
        self._said = saved.record
        words = self.tr("Recorded as {reference}").format(reference=saved.reference)
        if saved.took_out:
            still = self.tr("The words that you took out still stand in its earlier wording.")
            words = f"{words}. {still}"
        self._notice.say(words)
        self._notice.removal_button.setVisible(saved.took_out)
        if saved.corrected:
            self._workspace.history.look_whether_undoable(saved.record)

    def _write_the_rest(self, saved: Saved) -> None:
        """Go on with a recorded line where there is room for all that is known."""
        self._workspace.editor.keep_draft(hurry=True)
        self.page_wanted.emit(self.editor)
        self._workspace.editor.correct(saved.record, saved.observation)

    def remove_earlier(self, record: RecordId | None) -> None:
        """Remove what an observation said before, once the person has said yes."""
        if record is not None and wants_removal(self._shown.window()):
            self._workspace.earlier.remove(record)

    def _removed(self, removed: Removed) -> None:
        self._said = removed.record
        self.page_wanted.emit(self._shown.currentWidget())
        self._notice.say(removed_words(removed))

    def _offer_undo(self, record: RecordId) -> None:
        self._notice.undo_button.setVisible(record == self._said)

    def _undo(self) -> None:
        if self._said is not None:
            self._workspace.history.undo(self._said)

    def _undone(self, record: RecordId) -> None:
        """Say it where it was offered; the keyboard stays on the message."""
        if record == self._said and self._notice.isVisible():
            self._notice.close_button.setFocus()
            self._notice.say(self.tr("Undone: it says again what it said before. The history has both."))

    def _open_said(self) -> None:
        self._notice.hide()
        if self._said is not None:
            self.record_wanted.emit(self._said)


def _wake(page: QWidget) -> None:
    """Put the keyboard where it was on a page: the one that was disabled while it saved has lost it."""
    if (at := page.focusWidget()) is not None:
        at.setFocus(Qt.FocusReason.OtherFocusReason)
