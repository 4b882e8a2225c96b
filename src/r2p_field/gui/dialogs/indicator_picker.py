"""Choosing signs from the frameworks: the core set first, peace beside risk, found by any word."""

from __future__ import annotations

from collections.abc import Callable, Collection
from enum import Enum, auto
from pathlib import Path

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QDialog, QWidget

from r2p_field.domain import picking
from r2p_field.domain.picking import Choice
from r2p_field.gui._forms.ui_indicator_picker import Ui_IndicatorPicker
from r2p_field.gui.controls.calm import calm
from r2p_field.gui.controls.fitting import keep_on_screen
from r2p_field.gui.dialogs.file_picker import Question, Wanted
from r2p_field.gui.dialogs.sign_table import SignTable
from r2p_field.gui.icons import dress, icon
from r2p_field.gui.shortcuts import install
from r2p_field.viewmodels.sign_choices import SignChoices
from r2p_field.viewmodels.told import Told

Ask = Callable[[QWidget, Question], Path | None]


class Kind(Enum):
    """What is chosen."""

    SIGNS = auto()
    TRIGGERS = auto()


class IndicatorPicker(QDialog):
    """Lets a person tick signs or triggers. `taken` names them after it was accepted.

    `already` are ids that the observation has.
    """

    def __init__(
        self, parent: QWidget | None, source: SignChoices, kind: Kind, already: Collection[str], ask: Ask
    ) -> None:
        super().__init__(parent)
        self._source = source
        self._kind = kind
        self._ask = ask
        self._ui = Ui_IndicatorPicker()
        self._ui.setupUi(self)
        keep_on_screen(self)
        self._table = SignTable(self._columns(), already, self)
        self._word()
        self._ui.signs.setModel(self._table)
        self._ui.signs.horizontalHeader().setSectionResizeMode(
            self._ui.signs.horizontalHeader().ResizeMode.Stretch
        )
        self._connect()
        calm(self)
        dress(self)
        self._show()
        source.load()
        self._ui.query.setFocus()

    @property
    def taken(self) -> tuple[Choice, ...]:
        """What was ticked, each once, in the order in which it was."""
        return picking.named(self._all, self._table.ticked)

    @property
    def _all(self) -> tuple[Choice, ...]:
        return self._source.signs if self._kind is Kind.SIGNS else self._source.triggers

    def _columns(self) -> tuple[str, str]:
        if self._kind is Kind.SIGNS:
            return self.tr("Signs of risk"), self.tr("Signs of peace")
        return self.tr("Events"), self.tr("Standing conditions")

    def _word(self) -> None:
        if self._kind is Kind.SIGNS:
            return
        self.setWindowTitle(self.tr("Triggers: events and standing conditions"))
        self._ui.query.setAccessibleName(self.tr("Search the triggers"))
        self._ui.signs.setAccessibleName(self.windowTitle())
        for part in (self._ui.core, self._ui.ownList, self._ui.usualList):
            part.hide()
        self._ui.every.setChecked(True)

    def _connect(self) -> None:
        ui = self._ui
        self._source.changed.connect(self._show)
        self._source.failed.connect(self._tell)
        ui.query.textChanged.connect(lambda _: self._show())
        ui.query.installEventFilter(self)
        for button in (ui.core, ui.mine, ui.every):
            button.toggled.connect(lambda on: self._show() if on else None)
        ui.signs.selectionModel().currentChanged.connect(lambda *_: self._explain())
        ui.signs.pin_wanted.connect(self._pin)
        ui.signs.taken.connect(self._enter)
        ui.signs.typed.connect(self._go_on_searching)
        self._table.ticked_changed.connect(self._count)
        ui.pin.clicked.connect(self._pin)
        ui.ownList.clicked.connect(self._bring_list)
        ui.usualList.clicked.connect(self._source.use_shipped)
        ui.take.clicked.connect(self.accept)
        ui.cancel.clicked.connect(self.reject)
        install(self, {"pin": self._pin})

    # What is shown

    def _show(self) -> None:
        """Show what fits, and stay on the choice on which one stood."""
        stood = self._table.choice(self._ui.signs.currentIndex())
        shown = self._shown()
        self._table.pin_icon = icon("pin", self.palette().color(self.foregroundRole()))
        self._table.heading_font = self.font()
        self._table.heading_font.setBold(True)
        self._table.show_groups(picking.grouped(shown), self._source.pinned)
        self._ui.signs.fit()
        if stood is not None and (place := self._table.place(stood.id)).isValid():
            self._ui.signs.setCurrentIndex(place)
        self._ui.signs.start()
        self._ui.none.setVisible(not shown)
        self._ui.none.setText(self._why_nothing())
        self._ui.core.setText(
            self.tr("&Core set of the programme") if self._source.of_programme else self.tr("&Core set")
        )
        self._ui.usualList.setVisible(self._kind is Kind.SIGNS and self._source.of_programme)
        self._explain()
        self._count()

    def _shown(self) -> tuple[Choice, ...]:
        if self._ui.query.text().strip():
            return picking.found(self._all, self._ui.query.text())
        if self._ui.core.isChecked():
            return self._source.core
        if self._ui.mine.isChecked():
            return picking.named(self._all, dict.fromkeys((*self._source.pinned, *self._source.recent)))
        return self._all

    def _why_nothing(self) -> str:
        if not self._ui.query.text().strip():
            return self.tr("Nothing is pinned yet. Stand on a line and press P to keep it here.")
        if self._kind is Kind.SIGNS:
            return self.tr("Nothing has these words. Elections, attacks and other events are under Triggers.")
        return self.tr("Nothing has these words. Try another word, or fewer letters.")

    def _explain(self) -> None:
        choice = self._table.choice(self._ui.signs.currentIndex())
        self._ui.pin.setEnabled(choice is not None)
        if choice is None:
            self._ui.guide.clear()
            return
        pinned = choice.id in self._source.pinned
        self._ui.pin.setText(self.tr("Take the &pin away") if pinned else self.tr("&Pin"))
        parts = [choice.guide]
        if choice.minimum_form:
            parts.append(self.tr("Choosing it turns on the minimum form."))
        if choice.wording_unchecked:
            parts.append(self.tr("Wording not yet checked against the published text."))
        parts += [self.tr("The same is in: {framework}.").format(framework=title) for title in choice.also]
        self._ui.guide.setText(f"{choice.title}: {' '.join(part for part in parts if part)}")

    def _count(self) -> None:
        self._ui.chosen.setText(self.tr("%n chosen", "", len(self._table.ticked)))
        self._ui.take.setEnabled(bool(self._table.ticked))

    # What a person does

    def _enter(self) -> None:
        """Take what is ticked; where nothing is, the line on which one stands."""
        if not self._table.ticked:
            self._table.toggle(self._ui.signs.currentIndex())
        if self._table.ticked:
            self.accept()
        else:
            self._ui.guide.setText(self.tr("The observation has this one already. Esc closes the list."))

    def _pin(self) -> None:
        choice = self._table.choice(self._ui.signs.currentIndex())
        if choice is not None and not self._source.pin(choice.id):
            self._ui.guide.setText(self.tr("15 are pinned already. Take one pin away first."))

    def _go_on_searching(self, letters: str) -> None:
        self._ui.query.setFocus(Qt.FocusReason.OtherFocusReason)
        self._ui.query.insert(letters)

    def _bring_list(self) -> None:
        note = self.tr("A small file from your programme, with at most 15 signs. It is kept in your records.")
        question = Question(title=self.tr("The programme's list of signs"), wanted=Wanted.FILE, note=note)
        if (file := self._ask(self, question)) is not None:
            self._ui.core.setChecked(True)
            self._source.use_list(file)

    def _tell(self, failure: Told) -> None:
        self._ui.guide.setText(f"{failure.what} {failure.safe} {failure.next}")

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Let the arrow down go from the search to what was found."""
        if (
            watched is self._ui.query
            and isinstance(event, QKeyEvent)
            and event.type() is QEvent.Type.KeyPress
        ):
            if event.key() == Qt.Key.Key_Down:
                self._ui.signs.setFocus(Qt.FocusReason.OtherFocusReason)
                return True
            if event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter} and not self._table.ticked:
                self._ui.signs.setFocus(Qt.FocusReason.OtherFocusReason)
                return True
        return super().eventFilter(watched, event)

    def done(self, result: int) -> None:
        """Keep what was taken at hand for the next time."""
        if result == QDialog.DialogCode.Accepted:
            self._source.chose([choice.id for choice in self.taken])
        super().done(result)
