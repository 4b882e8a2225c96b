"""What has just been done, where the eye is, with what one may want to do next."""

from __future__ import annotations

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QPushButton, QToolButton, QWidget

from r2p_field.gui.controls.announce import announce
from r2p_field.gui.controls.flow_layout import FlowLayout
from r2p_field.gui.icons import NAME, dress


class Notice(QFrame):
    """Hidden until something was recorded; the next thing takes its place.

    Signals:
        open_wanted(): look at what was recorded.
        again_wanted(): write another one of the same place and source.
        undo_wanted(): take the last save back.
        removal_wanted(): remove what the observation said before.
    """

    open_wanted = Signal()
    again_wanted = Signal()
    undo_wanted = Signal()
    removal_wanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("kind", "good")
        self._words = QLabel(wordWrap=True)
        self._words.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self.open_button = QPushButton(self.tr("Open it"))
        self.open_button.clicked.connect(self.open_wanted)
        self.again_button = QPushButton(self.tr("Again (F4)"))
        self.again_button.setToolTip(self.tr("Another note of the same place, source and day"))
        self.again_button.clicked.connect(self.again_wanted)
        self.undo_button = QPushButton(self.tr("Undo this save"))
        self.undo_button.clicked.connect(self.undo_wanted)
        self.undo_button.hide()
        self.removal_button = QPushButton(self.tr("Remove earlier wording…"))
        self.removal_button.clicked.connect(self.removal_wanted)
        self.removal_button.hide()
        self.close_button = QToolButton()
        self.close_button.setToolTip(self.tr("Close this message"))
        self.close_button.setAccessibleName(self.tr("Close this message"))
        self.close_button.setProperty(NAME, "x")
        self.close_button.clicked.connect(self.hide)
        mark = QLabel()
        mark.setProperty(NAME, "circle-check")
        row = QHBoxLayout(self)
        row.setContentsMargins(16, 8, 12, 8)
        row.setSpacing(12)
        row.addWidget(mark)
        row.addWidget(self._words, 1)
        actions = QWidget()
        flow = FlowLayout(actions, across=12, down=6)
        for button in (self.open_button, self.undo_button, self.removal_button, self.again_button):
            flow.addWidget(button)
        row.addWidget(actions, 1)
        row.addWidget(self.close_button)
        self.hide()

    def say(self, words: str) -> None:
        """Show what was done and say it to screen readers."""
        self._words.setText(words)
        self.undo_button.hide()
        self.removal_button.hide()
        self.setAccessibleName(words)
        dress(self)
        self.show()
        announce(self, words)

    def event(self, event: QEvent) -> bool:
        """Be exactly as high as words and buttons need at this width."""
        done = super().event(event)
        layout = self.layout()
        if layout is not None and event.type() in {QEvent.Type.LayoutRequest, QEvent.Type.Resize}:
            self.setFixedHeight(layout.totalHeightForWidth(self.width()))
        return done

    def words(self) -> str:
        """Return what is said now; empty when nothing is."""
        return "" if self.isHidden() else self._words.text()
