"""Who is in the room by group and never by name, its languages, and what is spoken about."""

from __future__ import annotations

from PySide6.QtCore import QObject

from r2p_field.domain.groups import HEADS, GroupKind
from r2p_field.domain.session import Attendance, Presence, SpokenLanguage
from r2p_field.domain.turnout import turnout
from r2p_field.gui._forms.ui_hold_window import Ui_HoldWindow
from r2p_field.gui.dialogue_words import dialogue_word
from r2p_field.gui.figure_words import cell_word, cell_words
from r2p_field.gui.hold.count_board import BoardRow, Column
from r2p_field.gui.languages import LANGUAGES
from r2p_field.viewmodels.holding import HoldingModel, heads_in


def group_words(one: Attendance) -> str:
    """Return what a group is called."""
    return one.group or (dialogue_word(one.kind) if one.kind else "–")


class Here(QObject):
    """The step in which one counts who came."""

    def __init__(self, ui: Ui_HoldWindow, model: HoldingModel) -> None:
        super().__init__()
        self._ui = ui
        self._model = model
        ui.heads.show_columns(*(Column(words=cell_word(name)) for name in HEADS))
        for kind in GroupKind:
            ui.newKind.addItem(dialogue_word(kind), kind.value)
        ui.newKind.setCurrentIndex(ui.newKind.findData(GroupKind.COMMUNITY.value))
        for one in LANGUAGES:
            ui.newLanguage.addItem(one.name, one.tag)
        ui.newLanguage.setEditable(True)
        if (typed := ui.newLanguage.lineEdit()) is not None:
            typed.setAccessibleName(self.tr("One more language"))
        ui.heads.counted.connect(self._count)
        ui.newGroup.returnPressed.connect(self._add_group)
        ui.addGroup.clicked.connect(self._add_group)
        ui.addLanguage.clicked.connect(self._add_language)
        ui.newPoint.returnPressed.connect(self._add_point)
        ui.addPoint.clicked.connect(self._add_point)

    def show(self) -> None:
        """Show who is counted."""
        rows = tuple(self._row(one) for one in self._model.groups)
        self._ui.heads.show_rows(rows, max(0, self._ui.heads.currentRow()))
        self._ui.heads.setVisible(bool(rows))
        there = turnout(self._model.session)
        self._ui.hereTotal.setText(
            self._total(cell_words(there.whole) if there.whole.min is not None else "")
        )
        rules = [f"– {one.text}" for one in self._model.session.rules]
        self._ui.rules.setText("\n".join(rules) or self.tr("None is written down yet."))

    def _total(self, figure: str) -> str:
        return self.tr("In the room: {figure}").format(figure=figure or self.tr("nobody is counted yet"))

    def _row(self, one: Attendance) -> BoardRow:
        figures = tuple(heads_in(getattr(one, name)) for name in HEADS)
        return BoardRow(words=group_words(one), figures=figures)

    def _count(self, row: int, column: int, by: int) -> None:
        self._model.count_heads(self._model.groups[row].id, HEADS[column], by)

    def _add_group(self) -> None:
        """A group without a name is called by its kind."""
        kind = GroupKind(str(self._ui.newKind.currentData()))
        group = Attendance(
            id=self._model.gathering.new_id(),
            group=self._ui.newGroup.text().strip() or None,
            kind=kind,
            presence=Presence.PRESENT,
        )
        self._model.put(attendance=(*self._model.session.attendance, group))
        self._ui.newGroup.clear()
        self._ui.heads.setFocus()
        self._ui.heads.setCurrentCell(len(self._model.groups) - 1, 0)

    def _add_language(self) -> None:
        typed = self._ui.newLanguage.currentText().strip()
        known = self._ui.newLanguage.findText(typed)
        tag = str(self._ui.newLanguage.itemData(known)) if known >= 0 else typed
        if not tag or tag in {one.language for one in self._model.session.languages}:
            return
        spoken = SpokenLanguage(id=self._model.gathering.new_id(), language=tag)
        self._model.put(languages=(*self._model.session.languages, spoken))
        self._model.words.look(self._model.languages)

    def _add_point(self) -> None:
        if topic := self._ui.newPoint.text().strip():
            self._ui.newPoint.clear()
            self._model.add_point(topic)
