"""What people were told after a meeting, and the answers to their questions."""

from __future__ import annotations

from typing import Final

from msgspec.structs import replace
from PySide6.QtCore import Qt
from PySide6.QtGui import QPalette
from PySide6.QtWidgets import QDialog, QLabel, QListWidgetItem, QWidget

from r2p_field.domain.ids import RecordId
from r2p_field.domain.session import Question, ToldBack, ToTell
from r2p_field.domain.telling import late, told_of, untold
from r2p_field.gui._forms.ui_telling_dialog import Ui_TellingDialog
from r2p_field.gui.controls.calm import calm
from r2p_field.gui.controls.fitting import Fitting
from r2p_field.gui.controls.role_warning import warn
from r2p_field.gui.dialogue_words import in_one_line
from r2p_field.gui.icons import dress
from r2p_field.viewmodels.telling import Log, TellingModel
from r2p_field.viewmodels.told import Told

_KEPT: Final = Qt.ItemDataRole.UserRole
_OTHER: Final = "other"
"""Something that people were told and that had not been planned."""


class TellingDialog(QDialog):
    """Shows the log of one session; what is written down stands in it at once."""

    def __init__(self, parent: QWidget | None, model: TellingModel, record: RecordId) -> None:
        super().__init__(parent)
        self._model = model
        self._record = record
        self._log: Log | None = None
        self._ui = Ui_TellingDialog()
        self._ui.setupUi(self)
        self._told_words = self._ui.wordsLabel.text()
        self._ui.failure.hide()
        self._ui.undo.setEnabled(False)
        self._connect()
        calm(self)
        dress(self)
        Fitting(self)
        self._ui.list.setFocus()
        model.forget()
        model.look(record)

    def _connect(self) -> None:
        ui, model = self._ui, self._model
        model.read.connect(self._show)
        model.may_undo.connect(ui.undo.setEnabled)
        model.failed.connect(self._tell_failure)
        ui.list.currentItemChanged.connect(lambda *_: self._pointed())
        ui.list.itemActivated.connect(lambda _: ui.on.setFocus(Qt.FocusReason.TabFocusReason))
        ui.close.clicked.connect(self.accept)
        ui.undo.clicked.connect(model.undo)
        ui.keep.clicked.connect(self._keep)
        ui.to.textChanged.connect(lambda _: self._look_over())
        ui.words.edited.connect(self._look_over)
        ui.on.day_typed.connect(self._look_over)

    # Showing

    def _show(self, log: Log) -> None:
        if log.record != self._record:
            return
        self._log = log
        ui = self._ui
        ui.failure.hide()
        ui.heading.setText(log.session.title or self.tr("A meeting without a title"))
        at = ui.list.currentRow()
        left = untold(log.session)
        ui.list.blockSignals(True)
        ui.list.clear()
        self._plans(log)
        self._questions(log)
        ui.list.blockSignals(False)
        ui.seenIn.clear()
        ui.seenIn.addItem(self.tr("In no meeting"), None)
        for row in log.meetings:
            ui.seenIn.addItem(in_one_line(row.day, row.title or row.place or row.reference), row.record)
        ui.theirs.setVisible(not log.mine)
        first = next(
            (row for row in range(ui.list.count()) if left and ui.list.item(row).data(_KEPT) == left[0]), 1
        )
        ui.list.setCurrentRow(-1)
        ui.list.setCurrentRow(at if at > 0 else first)

    def _plans(self, log: Log) -> None:
        self._head(self.tr("What people are told"))
        met = log.session
        for plan in sorted(met.to_tell, key=lambda one: (str(one.until or "9"), one.id)):
            told = told_of(met, plan)
            if told:
                state = self.tr("told on {day}").format(day=_day(told[0]) or self.tr("a day not named"))
            elif late(plan, log.day):
                state = self.tr("late: not told yet")
            else:
                state = self.tr("not told yet")
            until = self.tr("until {day}").format(day=plan.until.isoformat()) if plan.until else ""
            self._line(in_one_line(state, plan.what or "", plan.to or "", until), plan)
        planned = {plan.id for plan in met.to_tell}
        for one in met.told_back:
            if one.plan not in planned:
                self._line(in_one_line(_day(one), one.to or "", one.what or ""), one)
        self._line(self.tr("Something else that people were told…"), _OTHER)

    def _questions(self, log: Log) -> None:
        if log.session.questions:
            self._head(self.tr("Questions of the community"))
        for one in log.session.questions:
            answered = one.answered_on.isoformat() if one.answered_on else ""
            state = one.answer or self.tr("not answered yet")
            self._line(in_one_line(one.text or "", state, answered), one)

    def _head(self, words: str) -> None:
        head = QListWidgetItem(words)
        head.setFlags(Qt.ItemFlag.NoItemFlags)
        head.setForeground(self.palette().color(QPalette.ColorGroup.Active, QPalette.ColorRole.Text))
        font = self._ui.list.font()
        font.setBold(True)
        head.setFont(font)
        self._ui.list.addItem(head)

    def _line(self, words: str, kept: object) -> None:
        item = QListWidgetItem(words)
        item.setData(_KEPT, kept)
        self._ui.list.addItem(item)

    # One entry

    def _kept(self) -> object:
        at = self._ui.list.currentRow()
        return self._ui.list.item(at).data(_KEPT) if at >= 0 else None

    def _pointed(self) -> None:
        """Offer the fields for the line on which one stands, filled as far as it is known."""
        ui, kept, log = self._ui, self._kept(), self._log
        if log is None:
            return
        asks = isinstance(kept, Question)
        open_ = log.mine and (kept == _OTHER or isinstance(kept, ToTell | Question))
        ui.fields.setEnabled(open_)
        ui.keep.setEnabled(open_)
        for part in (ui.to, ui.toLabel):
            part.setVisible(not asks)
        for field in (ui.seenIn, ui.seenInLabel):
            field.setVisible(asks)
        self._call(ui.wordsLabel, self.tr("The &answer") if asks else self._told_words)
        ui.about.setText(self._about(log, kept))
        ui.on.set_day(log.day)
        plan = kept if isinstance(kept, ToTell) else None
        ui.to.setText((plan.to if plan else "") or "")
        ui.words.setPlainText((plan.what if plan else "") or "")
        if isinstance(kept, Question):
            ui.words.setPlainText(kept.answer or "")
            ui.on.set_day(kept.answered_on or log.day)
            ui.seenIn.setCurrentIndex(max(0, ui.seenIn.findData(kept.answered_in)))
        ui.to.setCursorPosition(0)
        self._look_over()

    def _call(self, label: QLabel, words: str) -> None:
        label.setText(words)
        self._ui.words.setAccessibleName(words.replace("&", ""))

    def _about(self, log: Log, kept: object) -> str:
        """Say what was told already as a plan had it, or what was asked."""
        if isinstance(kept, Question):
            return kept.text or ""
        if isinstance(kept, ToTell):
            told = (
                in_one_line(_day(one), one.to or "", one.what or "") for one in told_of(log.session, kept)
            )
            return "\n".join(told)
        return ""

    def _look_over(self) -> None:
        warn(self._ui.warning, (self._ui.to.text(), self._ui.words.words()))

    def _keep(self) -> None:
        ui, kept = self._ui, self._kept()
        if ui.on.unread():
            ui.warning.setText(self.tr("A day is written with the year first, such as 2026-11-23."))
            ui.warning.show()
            ui.on.setFocus()
        elif isinstance(kept, Question):
            seen = ui.seenIn.currentData()
            answer = ui.words.words().strip() or None
            after = replace(
                kept,
                answer=answer,
                answered_on=ui.on.day() if answer else None,
                answered_in=RecordId(seen) if seen and answer else None,
            )
            self._model.answer(self._record, kept, after)
        else:
            told = ToldBack(
                id=self._model.new_id(),
                on=ui.on.day(),
                to=ui.to.text().strip() or None,
                what=ui.words.words().strip() or None,
                plan=kept.id if isinstance(kept, ToTell) else None,
            )
            self._model.tell(self._record, told)
        ui.list.setFocus()

    def _tell_failure(self, failure: Told) -> None:
        self._ui.failure.setText(f"{failure.what} {failure.safe} {failure.next}")
        self._ui.failure.show()


def _day(told: ToldBack) -> str:
    return told.on.isoformat() if told.on else ""
