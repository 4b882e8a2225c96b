"""The part of the safety window about an organisation: what it set, and if its key opens these records."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QCoreApplication, QObject, Qt
from PySide6.QtWidgets import QListWidgetItem, QWidget

from r2p_field.gui._forms.ui_safety_dialog import Ui_SafetyDialog
from r2p_field.gui.dialogs.confirm import Doubt
from r2p_field.gui.dialogs.passphrase import PersonDialog
from r2p_field.viewmodels.safety import EscrowState, HeldKey, Policy, SafetyModel, SafetyShown
from r2p_field.viewmodels.sentences import said

AskMine = Callable[[PersonDialog, Callable[[str, str, str], None]], bool]


class OrganisationCard(QObject):
    """Fills that part; without an organisation there is nothing of it to see.

    `ask` asks for one's own passphrase and does something with it.
    """

    def __init__(self, parent: QWidget, ui: Ui_SafetyDialog, model: SafetyModel, ask: AskMine) -> None:
        super().__init__(parent)
        self._parent, self._ui, self._model, self._ask = parent, ui, model, ask
        ui.organisationCard.hide()
        ui.letKeyIn.clicked.connect(self._let_in)
        ui.refuseKey.clicked.connect(model.refuse_key)
        ui.takeKeyOut.clicked.connect(self._take_out)

    def show(self, shown: SafetyShown) -> None:
        """Show what stands now."""
        ui, escrow = self._ui, shown.escrow
        ui.organisationCard.setVisible(shown.policy.is_set or bool(escrow.held or escrow.opened))
        ui.organisationText.setText(self._limits(shown.policy))
        ui.organisationText.setVisible(shown.policy.is_set)
        ui.keyText.setText(self._key(escrow))
        ui.keyText.setVisible(bool(ui.keyText.text()))
        ui.keys.clear()
        for held in escrow.held:
            item = QListWidgetItem(self._held(held))
            item.setData(Qt.ItemDataRole.UserRole, held.slot)
            ui.keys.addItem(item)
        ui.keys.setCurrentRow(0)
        here = any(one.key == escrow.offered for one in escrow.held)
        for widget, wanted in (
            (ui.keys, escrow.held),
            (ui.takeKeyOut, escrow.held),
            (ui.letKeyIn, escrow.offered and not here),
            (ui.refuseKey, escrow.asked),
        ):
            widget.setVisible(bool(wanted))

    def _limits(self, policy: Policy) -> str:
        """Return what was set, a line for each thing, and what of it is not understood."""
        lines = [self.tr("It set for this computer: {file}").format(file=policy.file)]
        if policy.organisation:
            lines.insert(0, policy.organisation)
        if policy.idle_minutes is not None:
            lines.append(self.tr("Records lock after %n minute(s) at the latest.", "", policy.idle_minutes))
        if policy.words_only:
            lines.append(self.tr("A new passphrase is six of the program's own words."))
        elif policy.passphrase_characters is not None:
            least = policy.passphrase_characters
            lines.append(self.tr("A new passphrase has %n character(s) or more.", "", least))
        for one in policy.problems:
            sentence = said(one.sentence)
            lines.append(f"{one.place}: {sentence}" if one.place else sentence)
        return "\n".join(lines)

    def _key(self, escrow: EscrowState) -> str:
        """Return what the recovery key means, and when one was used."""
        parts = []
        if escrow.held:
            parts.append(
                self.tr(
                    "Your organisation can open these records if it has both this computer, or a copy of it, "
                    "and its recovery key. With one of the two alone it cannot. You can take its key out."
                )
            )
        elif escrow.offered:
            parts.append(
                self.tr(
                    "Your organisation offers a recovery key. If you let it in, your organisation can open "
                    "these records when it has both this computer, or a copy of it, and that key. With one "
                    "of the two alone it cannot. You may refuse, and you may take it out again later."
                )
            )
            parts.append(self.tr("The digits of its key: {digits}").format(digits=escrow.offered))
        parts += [
            self.tr("A recovery key was used on these records on {day}.").format(day=day[:10])
            for day in escrow.opened
        ]
        return "\n".join(parts)

    def _held(self, held: HeldKey) -> str:
        if not held.since:
            return self.tr("A key that nobody noted here")
        name = held.organisation or self.tr("Your organisation")
        return self.tr("{organisation}, since {day}: {digits}").format(
            organisation=name, day=held.since, digits=held.key
        )

    def _let_in(self) -> None:
        dialog = PersonDialog(self._parent, letting_key_in())
        self._ask(dialog, lambda mine, *_: self._model.let_key_in(mine))

    def _take_out(self) -> None:
        slot = str(self._ui.keys.currentItem().data(Qt.ItemDataRole.UserRole))
        dialog = PersonDialog(self._parent, taking_key_out())
        self._ask(dialog, lambda mine, *_: self._model.take_key_out(mine, slot))


def letting_key_in() -> Doubt:
    """What is asked before a recovery key is let in."""
    return Doubt(
        heading=QCoreApplication.translate("OrganisationCard", "Let your organisation's key in"),
        explain=QCoreApplication.translate(
            "OrganisationCard",
            "From then on your organisation can open everything in these records if it has both this "
            "computer, or a copy of it, and its recovery key. When it does so with this program, your "
            "passphrase stops working and these records say so. You can take the key out again under Safety.",
        ),
        accept=QCoreApplication.translate("OrganisationCard", "&Let it in"),
    )


def taking_key_out() -> Doubt:
    """What is asked before a recovery key is taken out."""
    return Doubt(
        heading=QCoreApplication.translate("OrganisationCard", "Take the recovery key out"),
        explain=QCoreApplication.translate(
            "OrganisationCard",
            "It opens these records no more. Second copies, and copies of this computer, that were made "
            "before still open with it: make a new copy, and destroy those that you can reach.",
        ),
        accept=QCoreApplication.translate("OrganisationCard", "&Take it out"),
    )
