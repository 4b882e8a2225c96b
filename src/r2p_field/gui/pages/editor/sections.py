"""The sections that fold: open where something stands, offered where they belong to the kind."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import QCoreApplication, QEvent, QObject, Qt, QTimer
from PySide6.QtWidgets import QApplication, QLineEdit, QToolButton, QWidget

from r2p_field.domain.observation import ObservationType
from r2p_field.gui._forms.ui_editor_page import Ui_EditorPage
from r2p_field.gui.controls.folding import Folding
from r2p_field.gui.pages.editor.tables import SECTIONS
from r2p_field.viewmodels.editor import EditorModel

_NESTED: Final = 4
"""Layouts that lie in one another, from the page to a line of a list."""
_AROUND: Final = 16
"""Pixels above and below what is scrolled to."""
_ONLY_FOR: Final = (("speech", ObservationType.SPEECH), ("rumour", ObservationType.RUMOUR))


class Sections(QObject):
    """All sections of the page by name."""

    def __init__(self, ui: Ui_EditorPage, model: EditorModel) -> None:
        super().__init__()
        self._ui = ui
        self._model = model
        self._foldings = {name: Folding(self._header(name), getattr(ui, f"{name}Body")) for name in SECTIONS}
        for name in SECTIONS:  # clicked, by whatever key or hand: not when a record is shown
            self._header(name).clicked.connect(lambda checked, name=name: self._opened(name, now=checked))

    def __getitem__(self, name: str) -> Folding:
        """Return a section."""
        return self._foldings[name]

    def fill(self) -> None:
        """Open what holds something, and the account; fold the rest."""
        typed = self._model.typed
        for name, fields in SECTIONS.items():
            stated = any(typed.get(field) for field in fields)
            self._header(name).setChecked(name == "what" or stated)
        self.offer()
        self._ui.scroll.verticalScrollBar().setValue(0)

    def offer(self) -> None:
        """Show the sections of this kind of observation, and those that hold something already."""
        kind = self._model.typed.get("type")
        for name, meant in _ONLY_FOR:
            self._foldings[name].set_offered(kind is meant or bool(self._model.typed.get(name)))

    def go_to(self, field: str) -> None:
        """Open the section of a field and put the keyboard there."""
        name = next((name for name, fields in SECTIONS.items() if field in fields), "what")
        self._foldings[name].open()
        self._header(name).setFocus(Qt.FocusReason.TabFocusReason)
        self._ui.scroll.ensureWidgetVisible(self._foldings[name].body)

    def go_to_unread(self) -> None:
        """Put the keyboard into the first field that holds what cannot be read."""
        for folding in self._foldings.values():
            for field in folding.body.findChildren(QLineEdit):
                if field.property("unread"):
                    folding.open()
                    field.setFocus(Qt.FocusReason.TabFocusReason)
                    self.bring_up(field)
                    return

    def step(self, by: int) -> None:
        """Put the keyboard on the heading of the next section, or of this one and then the one before."""
        names = [name for name in SECTIONS if not self._header(name).isHidden()]
        now = QApplication.focusWidget()
        here = next((at for at, name in enumerate(names) if self._holds(name, now)), 0)
        inside = now is not self._header(names[here])
        at = here + by + (by < 0 and inside)
        header = self._header(names[max(0, min(at, len(names) - 1))])
        header.setFocus(Qt.FocusReason.TabFocusReason)
        self.bring_up(header)

    def _holds(self, name: str, now: QWidget | None) -> bool:
        return now is not None and (now is self._header(name) or self._foldings[name].body.isAncestorOf(now))

    def bring_up(self, part: QWidget) -> None:
        """Scroll until a part shows, once it has its place; the upper end of one that is too tall."""
        QTimer.singleShot(0, part, lambda: self._scroll_to(part))

    def keep_in_sight(self) -> None:
        """Let what has the keyboard show when the page has become lower."""
        now = QApplication.focusWidget()
        if now is not None and self._ui.fields.isAncestorOf(now):
            self.bring_up(now)

    def _scroll_to(self, part: QWidget) -> None:
        for _ in range(_NESTED):  # what was just added has no place before its layouts have heard of it
            QCoreApplication.sendPostedEvents(None, QEvent.Type.LayoutRequest)
        self._ui.scroll.ensureWidgetVisible(part, 0, _AROUND)
        now = QApplication.focusWidget()
        if now is not None and self._ui.fields.isAncestorOf(now):
            self._ui.scroll.ensureWidgetVisible(now, 0, _AROUND)

    def _opened(self, name: str, *, now: bool) -> None:
        if now:
            self.bring_up(self._foldings[name].body)

    def _header(self, name: str) -> QToolButton:
        header: QToolButton = getattr(self._ui, f"{name}Header")
        return header
