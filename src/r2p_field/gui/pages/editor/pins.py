"""Pins beside place, day and source: what is pinned stands in every new observation until it is let go."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import QObject, Qt
from PySide6.QtWidgets import QFormLayout, QHBoxLayout, QLabel, QSizePolicy, QToolButton, QWidget

from r2p_field.gui._forms.ui_editor_page import Ui_EditorPage
from r2p_field.gui.icons import NAME, dress
from r2p_field.viewmodels.carry_over import Pin
from r2p_field.viewmodels.editor import EditorModel


class Pins(QObject):
    """The three pins and what they hold."""

    def __init__(self, ui: Ui_EditorPage, model: EditorModel) -> None:
        super().__init__()
        self._model = model
        self._buttons = {
            Pin.PLACE: _beside(ui.whereWords, self.tr("Keep this place for the next observations")),
            Pin.DAY: _beside(ui.start, self.tr("Keep this day for the next observations")),
            Pin.KNOWN: _beside(
                ui.basis, self.tr("Keep how you know, with the source, for the next observations")
            ),
        }
        for pin, button in self._buttons.items():
            button.toggled.connect(lambda on, pin=pin: self._toggled(pin, on=on))
        model.carried.pins_changed.connect(self.fill)
        self.fill()

    def fill(self) -> None:
        """Show what is pinned."""
        for pin, button in self._buttons.items():
            pinned = self._model.carried.held(pin) is not None
            button.blockSignals(True)
            button.setChecked(pinned)
            button.blockSignals(False)
            self._word(button, pinned=pinned)

    def button(self, pin: Pin) -> QToolButton:
        """Return the button of a pin."""
        return self._buttons[pin]

    def _toggled(self, pin: Pin, *, on: bool) -> None:
        value = self._value(pin) if on else None
        if on and value is None:  # there is nothing to pin yet
            self.fill()
            return
        self._model.carried.pin(pin, value)

    def _value(self, pin: Pin) -> Any:
        return self._model.typed.get({Pin.PLACE: "where", Pin.DAY: "when.start", Pin.KNOWN: "known"}[pin])

    def _word(self, button: QToolButton, *, pinned: bool) -> None:
        button.setText(self.tr("Pinned") if pinned else self.tr("Pin"))


def _beside(field: QWidget, name: str) -> QToolButton:
    """Put a pin into the row of a field, behind it for the Tab key too."""
    button = QToolButton()
    button.setCheckable(True)
    button.setProperty(NAME, "pin")
    button.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
    button.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
    button.setAccessibleName(name)
    button.setToolTip(name)
    parent, following = field.parentWidget(), field.nextInFocusChain()
    if parent is None or following is None:
        raise LookupError(field.objectName())
    layout = next(one for one in parent.findChildren(QFormLayout) if one.indexOf(field) >= 0)
    if isinstance(label := layout.labelForField(field), QLabel):  # found by screen readers beside it only
        field.setAccessibleName(label.text().replace("&", ""))
    row = QWidget(parent)
    layout.replaceWidget(field, row)
    inside = QHBoxLayout(row)
    inside.setContentsMargins(0, 0, 0, 0)
    inside.addWidget(field, 1)
    inside.addWidget(button)
    field.setSizePolicy(QSizePolicy.Policy.Expanding, field.sizePolicy().verticalPolicy())
    QWidget.setTabOrder(field, button)
    QWidget.setTabOrder(button, following)
    dress(row)
    return button
