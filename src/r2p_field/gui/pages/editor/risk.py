"""The risk check: what red means is said at once, in words, with the decisions that a person can take."""

from __future__ import annotations

from PySide6.QtCore import QObject

from r2p_field.domain.risk import RedDecision, RiskLevel
from r2p_field.gui._forms.ui_editor_page import Ui_EditorPage
from r2p_field.gui.controls.announce import announce
from r2p_field.viewmodels.editor import EditorModel


class RiskSection(QObject):
    """Tells what will leave, for the answer and the decision as they stand."""

    def __init__(self, ui: Ui_EditorPage, model: EditorModel) -> None:
        super().__init__()
        self._ui = ui
        self._model = model

    def fill(self) -> None:
        """Show what the model holds."""
        self._show()

    def changed(self, path: str) -> None:
        """Tell anew when the answer or the decision is another one."""
        if path in {"risk.level", "risk.decision"}:
            self._show()
            announce(self._ui.riskWords, self._ui.riskWords.text())

    def _show(self) -> None:
        level, decision = self._model.typed.get("risk.level"), self._model.typed.get("risk.decision")
        red = level is RiskLevel.RED or decision is not None
        for field in (self._ui.riskDecision, self._ui.riskDecisionLabel):
            field.setVisible(red)
        self._ui.riskWords.setText(self._words(level, decision, red=red))

    def _words(self, level: RiskLevel | None, decision: RedDecision | None, *, red: bool) -> str:
        if not red:
            return self._calm_words(level)
        if decision is RedDecision.SEND_WITH_MEASURES:
            return self.tr(
                "All of it leaves, with the measures that you write down below. That is your own decision."
            )
        if decision is RedDecision.HOLD:
            return self.tr(
                "Nothing leaves yet, not even the alarm. Say below when to look again, and you are reminded."
            )
        return self.tr(
            "Headquarters will get only: “Contact me about this area”, with the district, the month and the"
            " groups of signs. What you write here stays on this device. You can decide otherwise: send it"
            " with measures, or send nothing yet."
        )

    def _calm_words(self, level: RiskLevel | None) -> str:
        if level is RiskLevel.AMBER:
            return self.tr("It leaves as a whole. Write down what you agreed to lower the danger.")
        if level is RiskLevel.GREEN:
            return self.tr("It leaves as a whole, to those for whom people said yes.")
        return self.tr("Not answered: it leaves as if there were no danger.")
