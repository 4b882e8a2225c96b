"""A fault of the program: shown in full before anything of it is saved, and saved to the letter."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from r2p_field.gui.controls.announce import announce
from r2p_field.gui.dialogs.message import MessageDialog
from r2p_field.gui.dialogs.question import Question, Wanted
from r2p_field.viewmodels.told import Surprise, Told, save_report

Ask = Callable[[QWidget, Question], Path | None]


class FaultDialog(MessageDialog):
    """Shows the report of a fault and offers to save it. Nothing in it was typed by anybody."""

    def __init__(self, parent: QWidget | None, surprise: Surprise, ask: Ask) -> None:
        super().__init__(parent, _after_sudden_end() if surprise.sudden else _mistake(), surprise.text)
        self._ask = ask
        self._ui.save.show()
        self._ui.save.clicked.connect(self._save)
        self._ui.close.setFocus()

    def _save(self) -> None:
        question = Question(title=self.tr("Where the report goes"), wanted=Wanted.NEW_FILE, name="report.txt")
        target = self._ask(self, question)
        if target is None:
            return
        failure = save_report(self._ui.details.toPlainText(), target)
        if failure is None:
            text = self.tr(
                "Saved, exactly as shown here. Hand it over with your next packet, by mail or on a stick:"
                " nothing of your records, of you or of this computer is in it."
            )
        else:
            text = f"{failure.what} {failure.safe} {failure.next}"
        self._ui.next.setText(text)
        announce(self, text)


def _mistake() -> Told:
    return Told(
        what=QCoreApplication.translate("MessageDialog", "The program made a mistake."),
        safe=QCoreApplication.translate(
            "MessageDialog", "Everything saved before is safe, and what you typed is still here."
        ),
        next=QCoreApplication.translate(
            "MessageDialog",
            "Try once more. If it happens again, save this report and give it to whoever looks after the"
            " program. It holds places in the program and versions, and nothing of your records.",
        ),
        code="fault",
    )


def _after_sudden_end() -> Told:
    return Told(
        what=QCoreApplication.translate("MessageDialog", "The program ended suddenly the last time."),
        safe=QCoreApplication.translate(
            "MessageDialog",
            "Everything saved before is safe. What was being typed is among the drafts, up to its last"
            " second.",
        ),
        next=QCoreApplication.translate(
            "MessageDialog",
            "Go on as usual. If it happens again, save this report and give it to whoever looks after the"
            " program. It holds places in the program and versions, and nothing of your records.",
        ),
        code="sudden-end",
    )
