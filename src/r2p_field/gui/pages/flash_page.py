"""Danger within hours: one line, recorded at once and shown large, to be said over telephone or radio."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QPushButton, QWidget

from r2p_field.gui._forms.ui_flash_page import Ui_FlashPage
from r2p_field.gui.controls.announce import announce
from r2p_field.gui.controls.calm import calm
from r2p_field.gui.controls.clean_text import CleanText
from r2p_field.gui.hints import hint
from r2p_field.gui.icons import dress
from r2p_field.gui.shortcuts import install
from r2p_field.viewmodels.editor import Advice, EditorModel, Saved

_ENTER: Final = frozenset({Qt.Key.Key_Return, Qt.Key.Key_Enter})


class FlashPage(QWidget):
    """First the line is written, then it is shown with whom to reach.

    Signals:
        recorded(object): the line is recorded (a `Saved`) and stands there large.
        left(): the person goes back to what was there before.
        rest_wanted(object): the person writes down the rest of what was recorded (a `Saved`).
    """

    recorded = Signal(object)
    left = Signal()
    rest_wanted = Signal(object)

    def __init__(self, model: EditorModel) -> None:
        super().__init__()
        self._model = model
        self._filling = False
        self._saved: Saved | None = None
        self._ui = Ui_FlashPage()
        self._ui.setupUi(self)
        for label in (self._ui.large, self._ui.role, self._ui.tree):
            label.setTextFormat(Qt.TextFormat.PlainText)
        self._connect()
        clean = CleanText(self, lambda: self._filling)
        clean.watch(self._ui.fields)
        clean.cleaned.connect(self._ui.draftState.setText)
        calm(self)
        self._ui.line.installEventFilter(self)
        self._show_line(None)
        self._show_whom()

    def dress(self) -> None:
        """Draw again what depends on colours and sizes."""
        dress(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Enter records the line."""
        pressed = event.type() is QEvent.Type.KeyPress and isinstance(event, QKeyEvent)
        if pressed and isinstance(event, QKeyEvent) and Qt.Key(event.key()) in _ENTER:
            self._model.save()
            return True
        return super().eventFilter(watched, event)

    def _connect(self) -> None:
        ui, model = self._ui, self._model
        ui.line.textChanged.connect(self._put)
        ui.record.clicked.connect(lambda _: model.save())
        ui.leave.clicked.connect(self._leave)
        ui.writeRest.clicked.connect(lambda _: self.rest_wanted.emit(self._saved))
        model.filled.connect(self._fill)
        model.advised.connect(self._advise)
        model.saved.connect(self._show_line)
        model.busy_changed.connect(lambda busy: self.setEnabled(not busy))
        model.failed.connect(lambda _: ui.line.setFocus())
        model.carried.pins_changed.connect(self._show_whom)
        install(self, {"flash.leave": self._leave}, Qt.ShortcutContext.WidgetWithChildrenShortcut)

    def _put(self, text: str) -> None:
        if not self._filling:
            self._model.put("what", text)
            self._model.put("flash", text)

    def _fill(self) -> None:
        self._filling = True
        self._ui.line.setText(self._model.typed.get("flash") or "")
        self._filling = False
        self._show_line(None)

    def _advise(self, advice: Advice) -> None:
        seen = self._model.typed.observation
        words = dict.fromkeys(hint(one, seen) for one in advice.problems if one.path == "flash")
        self._ui.warnings.setText("\n".join(words))

    def _show_line(self, saved: Saved | None) -> None:
        """Show the line large once it is recorded, the field before."""
        ui = self._ui
        self._saved = saved
        ui.writing.setVisible(saved is None)
        ui.saying.setVisible(saved is not None)
        ui.record.setVisible(saved is None)
        ui.writeRest.setVisible(saved is not None)
        if saved is None:
            ui.line.setFocus()
            return
        ui.large.setText(saved.observation.flash or saved.observation.what)
        self._show_whom()
        self._focus(ui.writeRest)
        announce(ui.large, ui.large.text())
        self.recorded.emit(saved)

    def _focus(self, button: QPushButton) -> None:
        self.setEnabled(True)  # it was not, while it saved
        button.setFocus(Qt.FocusReason.OtherFocusReason)

    def _show_whom(self) -> None:
        role, tree = self._model.carried.whom_to_reach
        self._ui.role.setText(self.tr("Reach: {role}").format(role=role))
        self._ui.role.setVisible(bool(role))
        self._ui.tree.setText(self.tr("Phone tree: {step}").format(step=tree))
        self._ui.tree.setVisible(bool(tree))
        self._ui.reached.setVisible(not role and not tree)

    def _leave(self) -> None:
        self._model.keep_draft(hurry=True)
        self.left.emit()
