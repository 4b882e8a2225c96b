"""For whom a packet is: headquarters, or the other laptops of our committee where there are any."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QWidget

from r2p_field.gui._forms.ui_send_page import Ui_SendPage
from r2p_field.gui.dialogs.file_picker import Question, Wanted
from r2p_field.viewmodels.send import Fellows, SealPreview, SendModel, To
from r2p_field.viewmodels.sentences import said

Ask = Callable[[QWidget, Question], Path | None]


class ToWhom(QObject):
    """The choice at the top of the card that previews a packet."""

    def __init__(self, page: QWidget, ui: Ui_SendPage, model: SendModel, ask: Ask) -> None:
        super().__init__(page)
        self._page = page
        self._ui = ui
        self._model = model
        self._ask = ask
        self._fellows = Fellows()
        ui.forCommittee.clicked.connect(lambda: model.look(to=To.COMMITTEE))
        ui.forHeadquarters.clicked.connect(lambda: model.look(to=To.HEADQUARTERS))
        ui.addFellow.clicked.connect(self._add)
        model.fellows.connect(self._show_fellows)
        self._show_fellows(self._fellows)

    def show(self, preview: SealPreview) -> None:
        """Show for whom a packet is."""
        ours = preview.addressee is To.COMMITTEE
        self._ui.forCommittee.setChecked(ours)
        self._ui.forHeadquarters.setChecked(not ours)
        count = self.tr(
            "%n other laptop(s) of your committee can open it. Headquarters cannot, and it does not count as "
            "sent to headquarters. Everything goes each time, with what stays in the room.",
            "",
            self._fellows.count,
        )
        self._ui.to.setText(count if ours else said(preview.to))

    def _show_fellows(self, found: Fellows) -> None:
        """Offer the choice where there is one; a laptop of no committee is asked nothing."""
        self._fellows = found
        for part in (self._ui.forHeadquarters, self._ui.forCommittee):
            part.setVisible(found.count > 0)
        self._ui.addFellow.setVisible(bool(found.code))
        both = self.tr("&Take in what headquarters or the other laptop sent…")
        alone = self.tr("&Take in what headquarters sent…")
        self._ui.feedback.setText(both if found.code else alone)

    def _add(self) -> None:
        question = Question(
            title=self.tr("The approval that headquarters made for the other laptop"), wanted=Wanted.FILE
        )
        if (path := self._ask(self._page, question)) is not None:
            self._model.add_fellow(path)
