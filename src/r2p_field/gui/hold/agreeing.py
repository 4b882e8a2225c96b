"""What the room agrees on, by a method with a name, and a place of its own for those who do not."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QWidget

from r2p_field.domain.consensus import outcome_in
from r2p_field.domain.objection import Stand, figure
from r2p_field.domain.session import Consensus, ConsensusMethod, Dissent
from r2p_field.domain.turnout import turnout
from r2p_field.gui._forms.ui_hold_window import Ui_HoldWindow
from r2p_field.gui.dialogs.confirm import Doubt
from r2p_field.gui.hold.count_board import BoardRow, Column
from r2p_field.gui.hold.filling import choose, fill_choices, write
from r2p_field.viewmodels.holding import HoldingModel

Confirm = Callable[[QWidget, Doubt], bool]


def more_votes(more: int) -> str:
    """Return the sentence for votes of which there are more than people, or groups."""
    return Votes().too_many(more)


class Votes(QObject):
    """Words whose form a number decides: they are collected with their plurals from `tr` alone."""

    def too_many(self, more: int) -> str:
        """Say how many votes there are more than people, or groups."""
        return self.tr("%n more vote(s) than there are. Count again, or leave it.", "", more)


class Agreeing(QObject):
    """The step in which the room agrees, or does not."""

    def __init__(self, ui: Ui_HoldWindow, model: HoldingModel, confirm: Confirm) -> None:
        super().__init__()
        self._ui = ui
        self._model = model
        self._confirm = confirm
        fill_choices(ui.how, ConsensusMethod, self.tr("not noted yet"))
        ui.stands.show_columns(
            Column(words=self.tr("for it"), letter=self.tr("a", "the key for agree")),
            Column(words=self.tr("neither"), letter=self.tr("n", "the key for neither")),
            Column(words=self.tr("against it"), letter=self.tr("o", "the key for object")),
        )
        ui.stands.counted.connect(lambda _, column, by: model.vote(tuple(Stand)[column], by))
        ui.statement.textEdited.connect(lambda text: model.set_consensus(statement=text or None))
        ui.how.activated.connect(lambda _: model.set_consensus(method=self._method()))
        ui.minority.textChanged.connect(self._typed)
        ui.minorityMayShow.clicked.connect(lambda yes: model.set_consensus(minority_may_show=yes))
        ui.askedAll.clicked.connect(model.asked_all)
        ui.takeBack.clicked.connect(self._take_back)

    def show(self) -> None:
        """Show what is agreed about the point of now."""
        ui, agreed = self._ui, self._model.consensus
        write(ui.statement, agreed.statement if agreed else None)
        choose(ui.how, agreed.method if agreed else None)
        figures = tuple(figure(agreed, stand) for stand in Stand)
        ui.stands.show_rows((BoardRow(words=self._counted_as(agreed), figures=figures),), 0)
        write(ui.minority, agreed.minority_view if agreed else None)
        ui.minorityMayShow.setChecked(bool(agreed and agreed.minority_may_show))
        ui.minorityMayShow.setEnabled(bool(agreed and agreed.minority_view))
        ui.minorityState.setText(self._state(agreed))
        ui.askedAll.setEnabled(not self._model.objected)
        ui.takeBack.setVisible(self._model.objected)
        odd = self._odd(agreed)
        ui.agreeOdd.setText(f"▲ {odd}" if odd else "")
        ui.agreeOdd.setVisible(bool(odd))

    def _counted_as(self, agreed: Consensus | None) -> str:
        by_groups = agreed is not None and agreed.method is ConsensusMethod.EACH_GROUP_SPOKE
        return self.tr("groups") if by_groups else self.tr("people")

    def _state(self, agreed: Consensus | None) -> str:
        """Asked or not asked, in words: the place stands there in either case."""
        if self._model.objected:
            return self.tr("■ Some do not agree. Write down what they say, and ask whether it may be told.")
        if agreed is not None and agreed.dissent is Dissent.NONE_VOICED:
            return self.tr("✓ Everybody was asked, and nobody disagrees.")
        return self.tr("? Not asked yet whether anybody disagrees.")

    def _odd(self, agreed: Consensus | None) -> str:
        if agreed is None:
            return ""
        there = turnout(self._model.session)
        groups = agreed.method is ConsensusMethod.EACH_GROUP_SPOKE
        most = there.groups if groups else there.whole.max
        votes = sum(figure(agreed, stand) or 0 for stand in Stand)
        if most is not None and votes > most:
            return more_votes(votes - most)
        silent = outcome_in(self._model.session, agreed).silent
        return self.tr("%n did not vote.", "", silent) if silent else ""

    def _method(self) -> ConsensusMethod | None:
        data = self._ui.how.currentData()
        return ConsensusMethod(str(data)) if data is not None else None

    def _typed(self) -> None:
        self._model.hold_against(self._ui.minority.toPlainText() or None)

    def _take_back(self) -> None:
        """Whoever takes an objection out is asked first, and can undo it."""
        doubt = Doubt(
            heading=self.tr("Take the objection back?"),
            explain=self.tr(
                "Their words and figures about this point are taken out. Do this only when those who objected"
                " said so themselves. Undo brings them back."
            ),
            accept=self.tr("&Take it back"),
        )
        if self._confirm(self._ui.takeBack, doubt):
            self._model.take_back_dissent()
