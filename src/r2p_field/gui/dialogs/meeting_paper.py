"""Asking which page of a meeting is printed, and in which language."""

from __future__ import annotations

from PySide6.QtWidgets import QDialog, QWidget

from r2p_field.domain.session import Session, SessionState
from r2p_field.gui._forms.ui_meeting_paper_dialog import Ui_MeetingPaperDialog
from r2p_field.gui.controls.calm import calm
from r2p_field.gui.controls.fitting import Fitting
from r2p_field.gui.icons import dress
from r2p_field.gui.languages import LANGUAGES
from r2p_field.viewmodels.meeting_papers import Paper


class MeetingPaperDialog(QDialog):
    """Offers the pages that fit how far the meeting has come; those to be filled in first for a plan."""

    def __init__(self, parent: QWidget | None, session: Session, language: str) -> None:
        super().__init__(parent)
        self._ui = Ui_MeetingPaperDialog()
        self._ui.setupUi(self)
        calm(self)
        names = {
            Paper.NOTES: self.tr("Notes to read aloud, one page in large letters"),
            Paper.LONG: self.tr("Notes for headquarters, the long form"),
            Paper.SLIPS: self.tr("A slip for each promise, without agenda or views"),
            Paper.SHEETS: self.tr("Blank sheets for the room"),
            Paper.ATTENDANCE: self.tr("Blank sheet to count who came, without names"),
        }
        for paper in _offered(session):
            self._ui.paper.addItem(names[paper], paper.value)
        for one in LANGUAGES:
            self._ui.language.addItem(one.name, one.tag)
        spoken = [one.language for one in session.languages]
        first = next((tag for tag in (*spoken, session.language, language) if self._has(tag)), "en")
        self._ui.language.setCurrentIndex(self._ui.language.findData(first))
        self._ui.paper.currentIndexChanged.connect(lambda _: self._say())
        self._ui.print.clicked.connect(self.accept)
        self._ui.cancel.clicked.connect(self.reject)
        self._say()
        self._ui.paper.setFocus()
        dress(self)
        Fitting(self)

    def paper(self) -> Paper:
        """Return which page it is."""
        return Paper(self._ui.paper.currentData())

    def language(self) -> str:
        """Return the language of the page."""
        return str(self._ui.language.currentData())

    def _has(self, tag: str | None) -> bool:
        return tag is not None and self._ui.language.findData(tag) >= 0

    def _say(self) -> None:
        about = {
            Paper.NOTES: self.tr(
                "No signatures and no thumb prints. A group's view stands there only if it agreed and has"
                " at least five people; small figures are left out."
            ),
            Paper.LONG: self.tr("For the file, with everything that headquarters may have."),
            Paper.SLIPS: self.tr("Only where an office holder wants to sign."),
            Paper.SHEETS: self.tr("They carry a short code, so that they can be keyed in later."),
            Paper.ATTENDANCE: self.tr("It carries the same short code as the other sheets."),
        }
        self._ui.about.setText(about[self.paper()])


def _offered(session: Session) -> tuple[Paper, ...]:
    blank = (Paper.SHEETS, Paper.ATTENDANCE)
    told = (Paper.NOTES, Paper.LONG, Paper.SLIPS)
    return (*told, *blank) if session.state is SessionState.HELD else blank
