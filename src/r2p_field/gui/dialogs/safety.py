"""Safety: when these records lock by themselves, who can open them, and the emergency."""

from __future__ import annotations

from collections.abc import Callable, Iterator

from PySide6.QtCore import QCoreApplication, QObject, Qt, QTimer, Signal
from PySide6.QtWidgets import QDialog, QListWidgetItem, QWidget

from r2p_field.gui._forms.ui_emergency_dialog import Ui_EmergencyDialog
from r2p_field.gui._forms.ui_safety_dialog import Ui_SafetyDialog
from r2p_field.gui.controls.announce import announce
from r2p_field.gui.controls.calm import calm
from r2p_field.gui.controls.fitting import Fitting
from r2p_field.gui.copy_words import CopyWords
from r2p_field.gui.dialogs.confirm import Doubt
from r2p_field.gui.dialogs.lost_passphrase import LostPassphraseDialog
from r2p_field.gui.dialogs.organisation_card import OrganisationCard
from r2p_field.gui.dialogs.passphrase import Asks, PersonDialog
from r2p_field.gui.icons import dress
from r2p_field.gui.person_words import person_words
from r2p_field.viewmodels.safety import IDLE_CHOICES, Emergency, Plan, SafetyModel, SafetyShown
from r2p_field.viewmodels.told import Told


class SafetyDialog(QDialog):
    """What keeps these records closed to others.

    `choosing`: who opened them by the code on paper is asked for a new passphrase at once.

    Signals:
        emergency_wanted(): the first of the two steps of an emergency.
        paper_wanted(): to the code on paper, or a new one for one that is lost.
        check_wanted(): whether these records are sound.
        copy_wanted(): to where a second copy is made; this window closes first.
        trying_wanted(): to try whether a second copy opens.
        update_wanted(): to update the program from a stick; this window closes first.
    """

    emergency_wanted = Signal()
    paper_wanted = Signal()
    check_wanted = Signal()
    copy_wanted = Signal()
    trying_wanted = Signal()
    update_wanted = Signal()

    def __init__(self, parent: QWidget | None, model: SafetyModel, *, choosing: bool = False) -> None:
        super().__init__(parent)
        self._model = model
        self._choosing = choosing
        self._shown: SafetyShown | None = None
        self._asking: PersonDialog | None = None
        self._ui = Ui_SafetyDialog()
        self._ui.setupUi(self)
        for part in (self._ui.said, self._ui.byCode):
            part.hide()
        self._organisation = OrganisationCard(self, self._ui, model, self._ask)
        self._connect()
        calm(self)
        Fitting(self)
        dress(self)
        self._model.look()
        self._ui.idle.setFocus()

    def _connect(self) -> None:
        self._model.shown.connect(self._show)
        self._model.failed.connect(self._tell)
        for card in (self._ui.peopleCard, self._ui.organisationCard):
            self._model.busy_changed.connect(card.setDisabled)
        self._ui.idle.activated.connect(lambda _: self._model.set_idle(int(self._ui.idle.currentData())))
        self._ui.agreed.clicked.connect(self._model.agree_to_destroy_all)
        self._ui.letIn.clicked.connect(self._let_in)
        self._ui.takeOut.clicked.connect(self._take_out)
        self._ui.change.clicked.connect(self._change)
        self._ui.people.currentRowChanged.connect(lambda _: self._offer_to_take_out())
        self._ui.emergency.clicked.connect(self.emergency_wanted)
        self._ui.paper.clicked.connect(self.paper_wanted)
        self._ui.sound.clicked.connect(self.check_wanted)
        self._ui.copy.clicked.connect(self.accept)
        self._ui.copy.clicked.connect(self.copy_wanted)
        self._ui.tryCopy.clicked.connect(self.trying_wanted)
        self._ui.update.clicked.connect(self.accept)
        self._ui.update.clicked.connect(self.update_wanted)
        self._ui.close.clicked.connect(self.accept)

    def _show(self, shown: SafetyShown) -> None:
        self._shown = shown
        self._offer_idle(shown)
        self._organisation.show(shown)
        self._ui.people.clear()
        for person in shown.people:
            item = QListWidgetItem(person_words(person))
            item.setData(Qt.ItemDataRole.UserRole, person.slot)
            self._ui.people.addItem(item)
        self._offer_ways(shown.by_code)
        self._ui.copyText.setText("\n".join(self._copies(shown)))
        self._ui.carriedText.setVisible(shown.carried)
        self._ui.emergencyText.setText(Safety().emergency(shown.plan))
        self._ui.agreed.setVisible(shown.plan.others > 0)
        self._ui.agreed.setChecked(shown.destroy_all_agreed)

    def _copies(self, shown: SafetyShown) -> Iterator[str]:
        yield CopyWords().state(shown.copies)
        if shown.passed_over:
            yield self.tr(
                "%n pack(s) beside the program are not used. “Update from a stick” says why.",
                "",
                shown.passed_over,
            )

    def _offer_idle(self, shown: SafetyShown) -> None:
        """Offer no longer time than the organisation lets anybody choose."""
        most = shown.policy.idle(IDLE_CHOICES[-1])
        self._ui.idle.clear()
        for minutes in sorted({*(one for one in IDLE_CHOICES if one < most), most, shown.idle_minutes}):
            self._ui.idle.addItem(self.tr("%n minute(s)", "", minutes), minutes)
        self._ui.idle.setCurrentIndex(max(0, self._ui.idle.findData(shown.idle_minutes)))

    def _offer_ways(self, by_code: bool) -> None:
        """Offer what takes one's own passphrase to who has one, and a new one to who came in by the paper."""
        self._offer_to_take_out()
        self._ui.byCode.setVisible(by_code)
        self._ui.letIn.setEnabled(not by_code)
        self._ui.change.setText(
            self.tr("C&hoose a new passphrase…") if by_code else self.tr("C&hange my passphrase…")
        )
        dress(self)
        if self._choosing and by_code:
            QTimer.singleShot(0, self._change)  # a question in the midst of an answer would hold it up
        self._choosing = False

    def _tell(self, failure: Told) -> None:
        """Tell a failure, unless the question above this window tells it."""
        if self._asking is None:
            self._ui.banner.tell(failure)

    def _offer_to_take_out(self) -> None:
        several = self._ui.people.count() > 1
        by_code = self._shown is not None and self._shown.by_code
        self._ui.takeOut.setEnabled(several and self._ui.people.currentRow() >= 0 and not by_code)

    def _let_in(self) -> None:
        self._ask(PersonDialog(self, letting_in(), Asks.PERSON, self._model), self._model.add_person)

    def _change(self) -> None:
        if self._shown is not None and self._shown.by_code:
            self._choose(self._shown)
        else:
            self._change_mine()

    def _choose(self, shown: SafetyShown) -> None:
        dialog = LostPassphraseDialog(self, self._model, shown.people)

        def choose(code: str, new: str, _: str) -> None:
            self._model.choose_passphrase(code, new, dialog.whose())

        if self._ask(dialog, choose):
            self._say(
                self.tr(
                    "These records open with your new passphrase now, and with the code on paper as before. "
                    "Second copies made before still open with the passphrase that was lost: make a new "
                    "copy, and destroy those that you can reach."
                )
            )

    def _change_mine(self) -> None:
        def change(mine: str, new: str, _: str) -> None:
            self._model.change_passphrase(mine, new)

        if self._ask(PersonDialog(self, changing(), Asks.CHANGE, self._model), change):
            self._say(
                self.tr(
                    "Your passphrase was changed. Second copies made before still open with the old one: "
                    "make a new copy, and destroy those that you can reach."
                )
            )

    def _take_out(self) -> None:
        row = self._ui.people.currentRow()
        if row < 0:
            return
        item = self._ui.people.item(row)
        slot = str(item.data(Qt.ItemDataRole.UserRole))
        self._ask(
            PersonDialog(self, taking_out(item.text())),
            lambda mine, *_: self._model.remove_person(mine, slot),
        )

    def _ask(self, dialog: PersonDialog, answer: Callable[[str, str, str], None]) -> bool:
        """Ask until it is done or given up; tell whether it was done."""
        self._ui.said.hide()
        self._asking = dialog
        dialog.answered.connect(answer)
        self._model.busy_changed.connect(dialog.wait)
        self._model.failed.connect(dialog.tell)
        self._model.done.connect(dialog.accept)
        done = dialog.exec() == QDialog.DialogCode.Accepted
        for signal, slot in (
            (self._model.busy_changed, dialog.wait),
            (self._model.failed, dialog.tell),
            (self._model.done, dialog.accept),
        ):
            signal.disconnect(slot)
        self._model.forget_suggestion()
        self._asking = None
        dialog.forget()
        return done

    def _say(self, words: str) -> None:
        self._ui.said.setText(words)
        self._ui.said.show()
        announce(self, words)


class EmergencyDialog(QDialog):
    """The second of two deliberate steps: it says what will be gone and waits for the same keys again."""

    def __init__(self, parent: QWidget | None, plan: Plan) -> None:
        super().__init__(parent)
        self.plan = plan
        self._ui = Ui_EmergencyDialog()
        self._ui.setupUi(self)
        self._ui.what.setText(Safety().emergency(plan))
        self._ui.left.setText(
            self.tr(
                "It cannot be undone. This window closes at once; what was recorded stays on the disk, "
                "unreadable."
            )
        )
        self._ui.backup.setText(self._backup(plan))
        self._ui.act.clicked.connect(self.accept)
        self._ui.cancel.clicked.connect(self.reject)
        Fitting(self)
        dress(self)
        self._ui.cancel.setFocus()

    def _backup(self, plan: Plan) -> str:
        if plan.does is Emergency.MY_ACCESS:
            return ""
        if plan.last_backup:
            return self.tr("A backup elsewhere still opens; the last one was made on {day}.").format(
                day=plan.last_backup[:10]
            )
        return self.tr("There is no backup: everything that no packet carried will be lost.")


def letting_in() -> Doubt:
    """What is asked before somebody is let in."""
    return Doubt(
        heading=QCoreApplication.translate("Safety", "Let somebody in"),
        explain=QCoreApplication.translate(
            "Safety", "From then on their passphrase opens everything that is in these records."
        ),
        accept=QCoreApplication.translate("Safety", "&Let in"),
    )


def changing() -> Doubt:
    """What is asked before one's own passphrase is changed."""
    return Doubt(
        heading=QCoreApplication.translate("Safety", "Change my passphrase"),
        explain=QCoreApplication.translate(
            "Safety",
            "The old one opens these records no more; the passphrases of others and the code on paper stay "
            "as they are. Second copies made before still open with the old one: make a new copy afterwards.",
        ),
        accept=QCoreApplication.translate("Safety", "C&hange"),
    )


def taking_out(whom: str) -> Doubt:
    """What is asked before somebody is taken out."""
    return Doubt(
        heading=QCoreApplication.translate("Safety", "Take out: {person}").format(person=whom),
        explain=QCoreApplication.translate(
            "Safety",
            "Their passphrase opens these records no more. Whoever copied them before can still open the "
            "copy: if you fear that, make new records and tell headquarters.",
        ),
        accept=QCoreApplication.translate("Safety", "&Take out"),
    )


class Safety(QObject):
    """Says in plain words what an emergency would do now."""

    def emergency(self, plan: Plan) -> str:
        """Return what it would take away, and from whom."""
        others = plan.others
        if plan.does is Emergency.MY_ACCESS:
            still = self.tr("The passphrases of %n other person(s) still open them", "", others)
            if plan.keys:
                return self.tr(
                    "Your own passphrase is taken out of these records within a moment. {others}, and so do "
                    "the code on paper and your organisation's recovery key."
                ).format(others=still)
            return self.tr(
                "Your own passphrase is taken out of these records within a moment. {others}, and so does "
                "the code on paper."
            ).format(others=still)
        return self.tr(
            "Every way into these records is destroyed within a moment: no passphrase and no code on paper "
            "opens them any more, not even yours. They look damaged afterwards."
        )
