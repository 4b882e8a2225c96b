"""What to do: make new records, open those that are there or a copy, join a programme, look around."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from r2p_field.gui._forms.ui_start_choice_page import Ui_StartChoicePage
from r2p_field.gui.start.page import StartPage
from r2p_field.viewmodels.long_job import LongJob


class ChoicePage(StartPage):
    """Six ways on.

    Signals:
        create_wanted(): new records.
        open_wanted(): records that are there.
        join_wanted(): new records for the programme of a card.
        restore_wanted(): records from a second copy.
        explore_wanted(): records of an invented country.
        update_wanted(): a newer version of the program, from a stick.
    """

    create_wanted = Signal()
    open_wanted = Signal()
    join_wanted = Signal()
    restore_wanted = Signal()
    explore_wanted = Signal()
    update_wanted = Signal()

    def __init__(self, exploring: LongJob) -> None:
        super().__init__()
        self._ui = Ui_StartChoicePage()
        self._ui.setupUi(self)
        self._ui.createChoice.clicked.connect(self.create_wanted)
        self._ui.openChoice.clicked.connect(self.open_wanted)
        self._ui.joinChoice.clicked.connect(self.join_wanted)
        self._ui.restoreChoice.clicked.connect(self.restore_wanted)
        self._ui.exploreChoice.clicked.connect(self.explore_wanted)
        self._ui.updateChoice.clicked.connect(self.update_wanted)
        self._ui.progress.follow(exploring)
        exploring.started.connect(self._wait)
        exploring.ended.connect(self._offer)

    def first(self) -> QWidget:
        """Return the button for new records."""
        return self._ui.createChoice

    def reword(self) -> None:
        """Put the words anew."""
        self._ui.retranslateUi(self)

    def _wait(self) -> None:
        self._enable(False)

    def _offer(self) -> None:
        self._enable(True)

    def _enable(self, enabled: bool) -> None:
        ui = self._ui
        ways = (
            ui.createChoice,
            ui.openChoice,
            ui.joinChoice,
            ui.restoreChoice,
            ui.exploreChoice,
            ui.updateChoice,
        )
        for button in ways:
            button.setEnabled(enabled)
