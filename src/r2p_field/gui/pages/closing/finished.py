"""What was written down when a meeting was closed, and what one may want to do next."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QPushButton

from r2p_field.gui._forms.ui_closing_page import Ui_ClosingPage
from r2p_field.gui.controls.announce import announce
from r2p_field.gui.controls.calm import calm
from r2p_field.gui.controls.flow_layout import FlowLayout
from r2p_field.gui.dialogue_words import in_one_line
from r2p_field.gui.icons import NAME, dress
from r2p_field.viewmodels.closing import Written


class Finished(QObject):
    """Shown in place of the page once a meeting is closed.

    Signals:
        minutes_wanted(str): print the minutes of this session.
        slips_wanted(object): print a slip for each of these promises.
        plan_wanted(str): plan the next meeting after this session.
        session_wanted(str): read this session.
    """

    minutes_wanted = Signal(str)
    slips_wanted = Signal(object)
    plan_wanted = Signal(str)
    session_wanted = Signal(str)

    def __init__(self, ui: Ui_ClosingPage) -> None:
        super().__init__()
        self._ui = ui
        self._written: Written | None = None
        flow = FlowLayout(ui.doneSteps, across=8, down=8)
        self.plan = self._button(self.tr("Plan the ne&xt one"), "plus", self._plan)
        self.minutes = self._button(self.tr("Print the &minutes"), "printer", self._minutes)
        self.slips = self._button(self.tr("Print promise &slips"), "clipboard-list", self._slips)
        self.read = self._button(self.tr("&Read what is written"), "file-text", self._read)
        for button in (self.plan, self.minutes, self.slips, self.read):
            flow.addWidget(button)
        calm(ui.doneSteps)
        self.hide()

    def _button(self, words: str, icon: str, then: Callable[[], None]) -> QPushButton:
        button = QPushButton(words)
        button.setProperty(NAME, icon)
        button.clicked.connect(then)
        return button

    def hide(self) -> None:
        """Show the page of a meeting that is not closed."""
        self._written = None
        self._ui.title.setText(self.tr("Close the meeting"))
        self._ui.done.hide()
        self._ui.parts.show()
        self._ui.bottom.show()

    def show(self, written: Written) -> None:
        """Say what was written down."""
        self._written = written
        parts = [
            self.tr("The meeting is written down as {reference}.").format(reference=written.reference),
            in_one_line(
                self.tr("%n promise(s)", "", len(written.closed.promises)),
                self.tr("%n sign(s) of the community's own", "", len(written.closed.wordings)),
            ),
        ]
        if written.closed.not_ours:
            parts.append(
                self.tr(
                    "%n record(s) of another committee were looked at and not changed.",
                    "",
                    len(written.closed.not_ours),
                )
            )
        self._ui.doneText.setText("\n".join(parts))
        self.slips.setVisible(bool(written.closed.promises))
        self._ui.title.setText(self.tr("The meeting is closed"))
        self._ui.draftState.clear()
        self._ui.parts.hide()
        self._ui.bottom.hide()
        self._ui.done.show()
        dress(self._ui.done)
        announce(self._ui.done, self._ui.doneText.text())
        self.plan.setFocus()

    @property
    def shown(self) -> bool:
        """Whether a meeting was closed and nothing else was begun since."""
        return self._written is not None

    def _minutes(self) -> None:
        if self._written:
            self.minutes_wanted.emit(self._written.closed.session)

    def _slips(self) -> None:
        if self._written:
            self.slips_wanted.emit(self._written.closed.promises)

    def _plan(self) -> None:
        if self._written:
            self.plan_wanted.emit(self._written.closed.session)

    def _read(self) -> None:
        if self._written:
            self.session_wanted.emit(self._written.closed.session)
