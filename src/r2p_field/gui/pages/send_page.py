"""Sealing a packet: first to whom, what goes, what stays and why; then the file, read back; and copies."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QTimer, Signal
from PySide6.QtGui import QAccessible, QAccessibleEvent, QResizeEvent
from PySide6.QtWidgets import QDialog, QWidget

from r2p_field.gui._forms.ui_send_page import Ui_SendPage
from r2p_field.gui.controls.calm import calm
from r2p_field.gui.controls.folding import Folding
from r2p_field.gui.controls.reading_width import keep_readable
from r2p_field.gui.controls.stick_choice import StickChoice
from r2p_field.gui.dialogs.compare import CompareDialog, Comparison
from r2p_field.gui.dialogs.file_picker import Question, Wanted
from r2p_field.gui.icons import dress
from r2p_field.gui.pages.send import record_words
from r2p_field.gui.pages.send.lines import LineTable, fit
from r2p_field.gui.pages.send.made import MadePackets
from r2p_field.gui.pages.send.questions import RiskQuestions
from r2p_field.gui.pages.send.second_copy import SecondCopy
from r2p_field.gui.pages.send.to_whom import ToWhom
from r2p_field.viewmodels.inbox import Outcome
from r2p_field.viewmodels.joining import JoiningModel, Programme
from r2p_field.viewmodels.send import ImportReport, SealedPacket, SealPreview, SendModel, SendState, To
from r2p_field.viewmodels.sentences import said
from r2p_field.viewmodels.told import Told

_NOT_TAKEN = frozenset({Outcome.OWN, Outcome.REFUSED, Outcome.NEWER, Outcome.WAITING})
Ask = Callable[[QWidget, Question], Path | None]


class SendPage(QWidget):
    """Seals packets for headquarters or the committee's other laptops, and makes second copies.

    Signals:
        failed(Told): sealing, copying or joining failed.
        changed(): how far observations have come is another thing now.
        record_wanted(str): a person wants to read this observation.
        trying_wanted(): to try whether a second copy opens.
        dialogue_wanted(str, str): a person wants to read this meeting, promise, body or local wording.
    """

    failed = Signal(Told)
    changed = Signal()
    record_wanted = Signal(str)
    trying_wanted = Signal()
    dialogue_wanted = Signal(str, str)

    def __init__(self, model: SendModel, joining: JoiningModel, ask: Ask) -> None:
        super().__init__()
        self._model = model
        self._joining = joining
        self._ask = ask
        self._card: Path | None = None
        self._goes = 0
        self._for_committee = False
        self._ui = Ui_SendPage()
        self._ui.setupUi(self)
        ui = self._ui
        for part in (ui.heard, ui.cannot, ui.preview, ui.questions, ui.target, ui.done):
            part.hide()
        self._ui.progress.follow(model.job)
        self._parts()
        self._connect()
        calm(self)
        dress(self)

    def _parts(self) -> None:
        ui = self._ui
        self._going = LineTable(ui.going, ui.goingMore, why=False)
        self._staying = LineTable(ui.staying, ui.stayingMore, why=True)
        self._foldings = (
            Folding(ui.goingHeader, ui.goingBody),
            Folding(ui.stayingHeader, ui.stayingBody),
        )
        for folding, table in zip(self._foldings, (ui.going, ui.staying), strict=True):
            folding.opened.connect(lambda _, table=table: QTimer.singleShot(0, table, lambda: fit(table)))
        self._questions = RiskQuestions(ui.questionsRows)
        self._made = MadePackets(ui.packets)
        self._sticks = StickChoice(ui.stick, ui.folder)
        self._copy = SecondCopy(self, ui, self._model, self._ask)
        self._to_whom = ToWhom(self, ui, self._model, self._ask)

    def refresh(self) -> None:
        """Work out anew what a packet would hold, and which sticks are in place."""
        self._sticks.refresh()
        self._copy.sticks.refresh()
        self._model.look()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Let the rows of the tables be as high as their words need at the new width."""
        super().resizeEvent(event)
        QTimer.singleShot(0, self, self._fit)

    def _fit(self) -> None:
        for table in (self._ui.going, self._ui.staying, self._ui.packets):
            fit(table)

    def dress(self) -> None:
        """Draw again what depends on colours and sizes."""
        dress(self)
        keep_readable(self._ui.SendPageColumn)
        self._fit()

    def _connect(self) -> None:
        ui, model = self._ui, self._model
        model.previewed.connect(self._show_preview)
        model.cannot.connect(self._show_cannot)
        model.standing.connect(self._show_standing)
        model.sealed.connect(self._show_sealed)
        model.copied.connect(self._show_sealed)
        model.heard.connect(self._show_heard)
        model.job.failed.connect(self.failed)
        model.failed.connect(self.failed)
        model.job.started.connect(lambda: self._enable(False))
        model.job.ended.connect(lambda: self._enable(True))
        model.job.started.connect(lambda: self._bring_up(ui.progress))
        model.backed_up.connect(lambda _: self._bring_up(ui.backedUp))
        ui.choose.clicked.connect(self._choose)
        ui.folder.textChanged.connect(lambda _: self._can_seal())
        ui.folder.returnPressed.connect(ui.seal.click)
        ui.seal.clicked.connect(self._seal)
        ui.tryCopy.clicked.connect(self.trying_wanted)
        ui.again.clicked.connect(self._write_again)
        ui.feedback.clicked.connect(self._hear)
        ui.history.toggled.connect(lambda kept: model.look(keep_history=kept))
        ui.keepAnswers.clicked.connect(self._keep_answers)
        for lines in (self._going, self._staying):
            lines.record_wanted.connect(self.record_wanted)
            lines.dialogue_wanted.connect(self.dialogue_wanted)
        self._connect_joining()

    def _connect_joining(self) -> None:
        self._ui.join.clicked.connect(self._choose_card)
        self._joining.looked_at.connect(self._compare)
        self._joining.joined.connect(lambda _: self._joined())
        self._joining.failed.connect(self.failed)

    def _enable(self, enabled: bool) -> None:
        for part in (self._ui.target, self._ui.questions, self._ui.done, self._ui.backup, self._ui.standing):
            part.setEnabled(enabled)

    def _bring_up(self, part: QWidget) -> None:
        """Scroll to what a person must see now, once it has its place; say it to screen readers."""
        scroll = self._ui.SendPageScroll
        QTimer.singleShot(0, part, lambda: scroll.ensureWidgetVisible(part, 0, 0))
        QAccessible.updateAccessibility(QAccessibleEvent(part, QAccessible.Event.Alert))

    # Sealing

    def _show_preview(self, preview: SealPreview, fingerprint: str) -> None:
        joining = self.window().focusWidget() is self._ui.join
        self._ui.preview.show()
        self._ui.target.show()
        if joining:
            self._ui.folder.setFocus()
        self._ui.cannot.hide()
        self._goes = preview.goes + preview.others + preview.alarms
        self._for_committee = preview.addressee is To.COMMITTEE
        self._to_whom.show(preview)
        self._ui.fingerprint.setText(fingerprint)
        self._ui.unknown.setHidden(preview.known_to_headquarters)
        self._show_lines(preview)
        self._show_questions(preview)
        self._show_history(preview)
        self._can_seal()

    def _show_lines(self, preview: SealPreview) -> None:
        going, staying = record_words.going(preview), record_words.staying(preview)
        goes, stays = record_words.counted(going), record_words.counted(staying)
        if goes and preview.attachments:
            attached = self.tr("%n photo(s) or document(s)", "", preview.attachments)
            goes = f"{goes}, {attached}"
        nothing = self.tr("Nothing new since the last packet was acknowledged.")
        self._ui.goes.setText(goes or nothing)
        self._ui.stays.setText(stays or self.tr("Nothing."))
        self._ui.alarms.setVisible(preview.alarms > 0)
        self._ui.alarms.setText(
            self.tr("Of %n of them the alarm goes: “contact me about this area”.", "", preview.alarms)
        )
        self._ui.rooms.setVisible(preview.in_rooms > 0)
        self._ui.rooms.setText(
            self.tr(
                "Of %n meeting(s) something stays in the room: what people did not agree to have told.",
                "",
                preview.in_rooms,
            )
        )
        tables = (self._going, going), (self._staying, staying)
        for (table, counts), lines in zip(tables, (preview.going, preview.staying), strict=True):
            table.show(lines, sum(counts.values()))
        for folding, counts in zip(self._foldings, (going, staying), strict=True):
            folding.set_offered(any(counts.values()))

    def _show_questions(self, preview: SealPreview) -> None:
        self._questions.show(preview.unasked)
        self._ui.questions.setVisible(bool(preview.unasked))

    def _show_history(self, preview: SealPreview) -> None:
        """Offer earlier wording to stay; the box goes only when there is none and it is not ticked."""
        kept, ticked = preview.earlier_wordings, self._ui.history.isChecked()
        for part in (self._ui.history, self._ui.historyHint):
            part.setVisible(kept > 0 or ticked)
        hint = self.tr("%n earlier wording(s) of corrected records stay here unless you tick this.", "", kept)
        self._ui.historyHint.setText(self.tr("Everything you wrote before goes too.") if ticked else hint)

    def _can_seal(self) -> None:
        self._ui.seal.setEnabled(bool(self._ui.folder.text().strip()) and self._goes > 0)

    def _show_cannot(self, failure: Told) -> None:
        for part in (self._ui.preview, self._ui.questions, self._ui.target):
            part.hide()
        self._ui.cannot.show()
        self._ui.cannotText.setText(f"{failure.what}\n{failure.safe}\n{failure.next}")
        self._ui.join.setVisible(failure.code != "sample-data")  # what is invented never joins

    def _show_standing(self, state: SendState) -> None:
        self._ui.stands.setText(self._made.standing(state))
        self._ui.lastReceipt.setText(self._made.receipt(state))
        self._made.show(state.packets)
        self._ui.made.setVisible(bool(state.packets))

    def _choose(self) -> None:
        if (folder := self._ask_folder()) is not None:
            self._ui.folder.setText(str(folder))

    def _ask_folder(self) -> Path | None:
        question = Question(title=self.tr("Folder or stick for the packet"), wanted=Wanted.FOLDER)
        return self._ask(self, question)

    def _seal(self) -> None:
        self._ui.done.hide()
        self._model.seal(Path(self._ui.folder.text().strip()).expanduser())

    def _write_again(self) -> None:
        if (folder := self._ask_folder()) is not None:
            self._model.write_again(folder)

    def _keep_answers(self) -> None:
        if answers := self._questions.answers():
            self._model.answer(answers)
            self.changed.emit()

    def _show_sealed(self, packet: SealedPacket) -> None:
        text = self.tr(
            "Packet {number} is written and was read back whole: {records}, {size}.\n{path}\n"
            "It is safe to remove the stick after the system’s eject. "
            "The records stay here; headquarters will send a receipt."
        )
        if self._for_committee:
            text = self.tr(
                "Packet {number} is written and was read back whole: {records}, {size}.\n{path}\n"
                "It is safe to remove the stick after the system’s eject. "
                "Take it in on the other laptop, and let that one make a packet for this one."
            )
        self._ui.doneText.setText(
            text.format(
                number=self.locale().toString(packet.number),
                records=self.tr("%n record(s)", "", packet.observations + packet.others),
                size=self.locale().formattedDataSize(packet.size),
                path=f"\u2066{packet.path}\u2069",
            )
        )
        self._ui.done.show()
        self._bring_up(self._ui.done)
        self.changed.emit()

    # What headquarters sent

    def _hear(self) -> None:
        question = Question(title=self.tr("A packet that was sent to this computer"), wanted=Wanted.FILE)
        if (path := self._ask(self, question)) is not None:
            self._model.hear(path)

    def _show_heard(self, report: ImportReport) -> None:
        """Say what came of it; where a packet was not taken in, in its own words."""
        for verdict in report.packets:
            if verdict.outcome in _NOT_TAKEN:
                self.failed.emit(
                    Told(what=verdict.what, safe=verdict.safe, next=verdict.next, code=verdict.code)
                )
        taken = [one for one in report.packets if one.outcome is Outcome.IMPORTED]
        words = self.tr(
            "Taken in: %n record(s) are new here or say something else now.",
            "",
            sum(one.records for one in taken),
        )
        self._ui.heard.setText(words if taken else self.tr("Nothing new: it was taken in before."))
        self._ui.heard.setHidden(not taken and any(one.outcome in _NOT_TAKEN for one in report.packets))
        self._bring_up(self._ui.heard)
        self.changed.emit()

    # Joining

    def copy(self) -> None:
        """Show the second copy, one press away from being made."""
        self._copy.bring_up()
        self._bring_up(self._ui.backup)

    def look_at(self, card: Path) -> None:
        """Read a card and ask whether to join its programme."""
        self._card = card
        self._joining.look_at(card)

    def _choose_card(self) -> None:
        question = Question(title=self.tr("The card of your programme"), wanted=Wanted.FILE)
        if (card := self._ask(self, question)) is not None:
            self.look_at(card)

    def _compare(self, programme: Programme) -> None:
        explain = self.tr(
            "Whoever holds the keys of this programme can read what you seal: {run_by}. "
            "Call headquarters and let them read their fingerprint aloud."
        )
        dialog = CompareDialog(
            self,
            Comparison(
                heading=self.tr("Join this programme?"),
                explain=explain.format(run_by=said(programme.run_by)),
                fingerprint=programme.fingerprint,
                accept=self.tr("&Join"),
            ),
        )
        accepted = dialog.exec() == QDialog.DialogCode.Accepted
        if accepted and self._card is not None:
            self._joining.join(self._card, dialog.typed())
        dialog.deleteLater()

    def _joined(self) -> None:
        self.refresh()
        self.changed.emit()
