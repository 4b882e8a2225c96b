"""A failure told in three parts at the top of a page: what happened, what is safe, what to do next."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QPushButton, QToolButton, QVBoxLayout, QWidget

from r2p_field.gui.icons import NAME, dress
from r2p_field.viewmodels.told import Told


class Banner(QFrame):
    """Hidden until something is to be told; the person closes it, or the next success does.

    Signals:
        action_wanted(): the one thing that a failure offers to do.
    """

    action_wanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("kind", "note")
        self._what, self._safe, self._next = (QLabel(wordWrap=True) for _ in range(3))
        self._what.setProperty("kind", "heading")
        self.close_button = QToolButton()
        self.close_button.setToolTip(self.tr("Close this message"))
        self.close_button.setAccessibleName(self.tr("Close this message"))
        self.close_button.setProperty(NAME, "x")
        self.close_button.clicked.connect(self.hide)
        self.action_button = QPushButton()
        self.action_button.clicked.connect(self.action_wanted)
        self._arrange()
        self.hide()

    def _arrange(self) -> None:
        mark = QLabel()
        mark.setProperty(NAME, "triangle-alert")
        words = QVBoxLayout()
        words.setSpacing(4)
        for label in (self._what, self._safe, self._next):
            label.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
            words.addWidget(label)
        words.addWidget(self.action_button, 0, Qt.AlignmentFlag.AlignLeading)
        row = QHBoxLayout(self)
        row.setContentsMargins(16, 12, 12, 12)
        row.setSpacing(12)
        row.addWidget(mark, 0, Qt.AlignmentFlag.AlignTop)
        row.addLayout(words, 1)
        row.addWidget(self.close_button, 0, Qt.AlignmentFlag.AlignTop)

    def tell(self, failure: Told, action: str = "") -> None:
        """Show a failure, with the words of what can be done about it at once."""
        self.action_button.setText(action)
        self.action_button.setVisible(bool(action))
        for label, text in (
            (self._what, failure.what),
            (self._safe, failure.safe),
            (self._next, failure.next),
        ):
            label.setText(text)
            label.setVisible(bool(text))
        self.setAccessibleName(f"{failure.what} {failure.safe} {failure.next}")
        dress(self)
        self.show()
