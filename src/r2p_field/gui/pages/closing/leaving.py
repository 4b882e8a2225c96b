"""What may leave the laptop after a meeting: what the room agreed to, and the risk check."""

from __future__ import annotations

import datetime as dt
from types import MappingProxyType
from typing import Any, Final

from msgspec.structs import replace
from PySide6.QtCore import QObject
from PySide6.QtWidgets import QComboBox

from r2p_field.domain.consent import Agreement, Answer, Consent
from r2p_field.domain.risk import RedDecision, RiskCheck, RiskLevel
from r2p_field.domain.session import Session
from r2p_field.gui._forms.ui_closing_page import Ui_ClosingPage
from r2p_field.gui._forms.ui_plan_page import Ui_PlanPage
from r2p_field.gui.controls.announce import announce
from r2p_field.gui.words import choose, chosen, not_stated, offer
from r2p_field.viewmodels.closing import ClosingModel

_USES: Final = ("headquarters", "partner", "accountability", "publication")
_REVIEW: Final = "risk.review"
_RED: Final = MappingProxyType(
    {RedDecision.CONTACT_ONLY: RedDecision.HOLD}  # a meeting has no alarm of its own to send
)


class Leaving(QObject):
    """The answers as they stand, and in words what follows from them."""

    def __init__(self, ui: Ui_ClosingPage | Ui_PlanPage, model: ClosingModel) -> None:
        super().__init__()
        self._ui = ui
        self._model = model
        self._filling = False
        for use in _USES:
            offer(self._combo(use), Answer, not_stated())
            self._combo(use).currentIndexChanged.connect(lambda _, use=use: self._put_consent(use))
        offer(ui.riskLevel, RiskLevel, not_stated())
        offer(ui.riskDecision, (RedDecision.SEND_WITH_MEASURES, RedDecision.HOLD), not_stated())
        ui.riskLevel.currentIndexChanged.connect(lambda _: self._put_risk())
        ui.riskDecision.currentIndexChanged.connect(lambda _: self._put_risk())
        ui.measures.textEdited.connect(lambda _: self._put_risk())
        ui.review.day_typed.connect(self._put_risk)

    def show(self, session: Session) -> None:
        """Show what stands there."""
        self._filling = True
        for use in _USES:
            given: Agreement | None = getattr(session.consent, use, None)
            choose(self._combo(use), given.answer if given else None)
        risk = session.risk or RiskCheck()
        choose(self._ui.riskLevel, risk.level)
        choose(self._ui.riskDecision, _RED.get(risk.decision, risk.decision) if risk.decision else None)
        if self._ui.measures.text() != (risk.measures or ""):
            self._ui.measures.setText(risk.measures or "")
        if self._ui.review.day() != risk.review:
            self._ui.review.set_day(risk.review, self._model.unread(_REVIEW))
        self._say(risk)
        self._filling = False

    def _combo(self, use: str) -> QComboBox:
        combo: QComboBox = getattr(self._ui, use)
        return combo

    def _put_consent(self, use: str) -> None:
        if self._filling:
            return
        answer = chosen(self._combo(use), Answer)
        # what a room agrees to tell is the meeting as it was released above: there is no gist of it beside
        given = None if answer is None else Agreement(answer=answer, detail=answer is Answer.YES)
        self._put("consent", Consent, **{use: given})

    def _put_risk(self) -> None:
        if self._filling:
            return
        ui = self._ui
        self._put(
            "risk",
            RiskCheck,
            level=chosen(ui.riskLevel, RiskLevel),
            decision=chosen(ui.riskDecision, RedDecision) if self._red() else None,
            measures=ui.measures.text() or None,
            review=ui.review.day(),
        )
        self._model.put_unread(_REVIEW, ui.review.unread())
        announce(ui.riskWords, ui.riskWords.text())

    def _put(
        self, name: str, part: type[Consent | RiskCheck], **stated: Agreement | str | dt.date | None
    ) -> None:
        held: Any = getattr(self._model.gathering.session, name) or part()
        after = replace(held, **stated)
        self._model.put_field(name, None if after == part() else after)

    def _red(self) -> bool:
        return chosen(self._ui.riskLevel, RiskLevel) is RiskLevel.RED

    def _say(self, risk: RiskCheck) -> None:
        red = risk.level is RiskLevel.RED
        for part in (self._ui.riskDecision, self._ui.riskDecisionLabel):
            part.setVisible(red)
        self._ui.riskWords.setText(self._words(risk, red=red))

    def _words(self, risk: RiskCheck, *, red: bool) -> str:
        if red and risk.decision is RedDecision.SEND_WITH_MEASURES:
            return self.tr(
                "It leaves with the measures that you write down below. That is your own decision."
            )
        if red:
            return self.tr(
                "The meeting stays on this laptop until somebody decides otherwise. Say below when to look"
                " again, and you are reminded."
            )
        if risk.level is RiskLevel.AMBER:
            return self.tr("It leaves. Write down what you agreed to lower the danger.")
        if risk.level is RiskLevel.GREEN:
            return self.tr("It leaves, to those for whom the room said yes.")
        return self.tr("Not answered: it leaves as if there were no danger.")
