"""The observation editor: one page, sections that fold, only what happened is required."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import Final

from PySide6.QtCore import Qt, QTime, Signal
from PySide6.QtGui import QResizeEvent, QTextCursor
from PySide6.QtWidgets import QWidget

from r2p_field.domain.problems import Problem
from r2p_field.gui._forms.ui_editor_page import Ui_EditorPage
from r2p_field.gui.controls.calm import calm
from r2p_field.gui.controls.clean_text import CleanText
from r2p_field.gui.dialogs.file_picker import Question
from r2p_field.gui.icons import dress
from r2p_field.gui.pages.editor.advice import AdviceList
from r2p_field.gui.pages.editor.consent import ConsentSection
from r2p_field.gui.pages.editor.harm import HarmSection
from r2p_field.gui.pages.editor.links import LinksSection
from r2p_field.gui.pages.editor.minimum import MinimumSection
from r2p_field.gui.pages.editor.photos import PhotoParts, PhotosSection
from r2p_field.gui.pages.editor.pins import Pins
from r2p_field.gui.pages.editor.plain_fields import PlainFields
from r2p_field.gui.pages.editor.risk import RiskSection
from r2p_field.gui.pages.editor.rows import RowLists
from r2p_field.gui.pages.editor.sections import Sections
from r2p_field.gui.pages.editor.signs import SignsSection
from r2p_field.gui.pages.editor.where import WhereSection
from r2p_field.gui.shortcuts import install
from r2p_field.viewmodels.editor import EditorModel, Saved
from r2p_field.viewmodels.places import PlacesModel

_BESIDE: Final = 100
"""Letters that a line must have for the hints to stand beside the fields."""
Ask = Callable[[QWidget, Question], Path | None]


class EditorPage(QWidget):
    """Writes one observation.

    Signals:
        finished(object): it was saved (a `Saved`), or put away as a draft or thrown away (None).
    """

    finished = Signal(object)

    def __init__(self, model: EditorModel, ask: Ask, photos: PhotoParts, places: PlacesModel) -> None:
        super().__init__()
        self._model = model
        self._ui = Ui_EditorPage()
        self._ui.setupUi(self)
        self.sections = Sections(self._ui, model)
        self.plain = PlainFields(self._ui, model)
        self.where = WhereSection(self._ui, model, places, self, ask)
        self.consent = ConsentSection(self._ui, model)
        self.rows = RowLists(self._ui, model)
        self.signs = SignsSection(self._ui, model, self.rows, self, ask)
        self.harm = HarmSection(self._ui, model, self.rows)
        self.photos = PhotosSection(self._ui, model, photos, self)
        self.links = LinksSection(self._ui, model, self.rows, self)
        self.advice = AdviceList(self._ui, model)
        self.pins = Pins(self._ui, model)
        self.risk = RiskSection(self._ui, model)
        self.minimum = MinimumSection(self._ui, model, self.sections, ask)
        self.clean = CleanText(self, lambda: self.plain.filling)
        self.clean.watch(self._ui.fields)
        self.clean.cleaned.connect(self._ui.draftState.setText)
        for rows in self.rows.lists:
            rows.row_added.connect(self.clean.watch)
        self._connect()
        self._ui.split.setStretchFactor(0, 3)
        self._ui.split.setStretchFactor(1, 1)
        calm(self)
        dress(self)

    def dress(self) -> None:
        """Draw again what depends on colours and sizes."""
        dress(self)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Put the hints below the fields where there is no room beside them."""
        super().resizeEvent(event)
        narrow = self.width() < _BESIDE * self.fontMetrics().averageCharWidth()
        self._ui.split.setOrientation(Qt.Orientation.Vertical if narrow else Qt.Orientation.Horizontal)
        self._ui.adviceHint.setHidden(narrow)
        self.sections.keep_in_sight()  # a message above took room

    def _connect(self) -> None:
        self.plain.changed.connect(self.risk.changed)
        self.plain.changed.connect(lambda path: self.sections.offer() if path == "type" else None)
        self.advice.wanted.connect(self._go_to)
        self.photos.facts_taken.connect(self._show_facts)
        self._model.filled.connect(self._fill)
        self._model.draft_kept.connect(self._draft_kept)
        self._model.draft_delayed.connect(self._draft_delayed)
        self._model.saved.connect(self._saved)
        self._model.failed.connect(
            lambda told: self.sections.go_to_unread() if told.code == "unread" else None
        )
        self._model.busy_changed.connect(lambda busy: self.setEnabled(not busy))
        self._ui.save.clicked.connect(self._save)
        self._ui.later.clicked.connect(self.put_away)
        self._ui.throwAway.clicked.connect(self._throw_away)
        install(
            self,
            {
                "save": self._save,
                "section.after": lambda: self.sections.step(1),
                "section.before": lambda: self.sections.step(-1),
            },
            Qt.ShortcutContext.WidgetWithChildrenShortcut,
        )
        for rows in self.rows.lists:
            rows.row_added.connect(self.sections.bring_up)

    def _fill(self) -> None:
        self.signs.fill()
        for part in (self.plain, self.where, self.consent, self.rows, self.harm, self.photos, self.links):
            part.fill()
        correcting = self._model.correcting
        self._ui.heading.setText(
            self.tr("Correct an observation") if correcting else self.tr("New observation")
        )
        self._ui.reason.setVisible(correcting)
        self._ui.reason.clear()
        self._ui.draftState.clear()
        self.sections.fill()
        self.risk.fill()
        self.minimum.fill()
        self._ui.what.setFocus()

    def _go_to(self, field: str, problem: Problem | None) -> None:
        self.sections.go_to(field)
        if problem is not None:
            self.plain.show(problem)

    def _show_facts(self) -> None:
        """Show a place or day that came from a photo."""
        self.plain.fill()
        self.where.fill()
        for name in ("when", "where"):
            if self._model.typed.get(name) is not None:
                self.sections[name].open()

    # Saving

    def _save(self) -> None:
        if self._ui.save.isEnabled():
            self._model.save(self._ui.reason.text().strip() or None)

    def _saved(self, saved: Saved) -> None:
        self.finished.emit(saved)

    def _draft_kept(self) -> None:
        time = self.locale().toString(QTime.currentTime(), "HH:mm")
        self._ui.draftState.setText(self.tr("Kept as a draft at {time}, encrypted").format(time=time))

    def _draft_delayed(self) -> None:
        self._ui.draftState.setText(self.tr("Not kept yet; it is tried again"))

    def focus_account(self) -> None:
        """Put the keyboard behind the words that stand there."""
        self._ui.what.setFocus()
        self._ui.what.moveCursor(QTextCursor.MoveOperation.End)

    def put_away(self) -> None:
        """Leave the page; what was typed is kept as a draft."""
        self._model.keep_draft(hurry=True)
        self.finished.emit(None)

    def _throw_away(self) -> None:
        self._model.throw_away()
        self.finished.emit(None)
