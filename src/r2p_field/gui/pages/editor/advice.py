"""What could still help, beside the save button. None of it keeps anybody from saving."""

from __future__ import annotations

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtWidgets import QListView, QListWidgetItem

from r2p_field.domain.problems import Problem
from r2p_field.gui._forms.ui_editor_page import Ui_EditorPage
from r2p_field.gui.hints import hint
from r2p_field.gui.words import field_word
from r2p_field.viewmodels.editor import Advice, EditorModel


class AdviceList(QObject):
    """The hints, each of which leads to its section.

    Signals:
        wanted(str, object): a person wants to go to this field, and there to this `Problem` if it is one.
    """

    wanted = Signal(str, object)

    def __init__(self, ui: Ui_EditorPage, model: EditorModel) -> None:
        super().__init__()
        self._model = model
        self._list = ui.advice
        self._list.setResizeMode(QListView.ResizeMode.Adjust)  # long hints go on in a second line
        self._list.setTextElideMode(Qt.TextElideMode.ElideNone)
        self._list.itemActivated.connect(self._chosen)
        self._list.itemClicked.connect(self._chosen)
        model.advised.connect(self._advise)

    def _advise(self, advice: Advice) -> None:
        self._list.clear()
        for problem in advice.problems:
            self._add(hint(problem, self._model.typed.observation), problem.field, problem)
        for path in advice.unread:
            section = path.split(".")[0]
            self._add(self.tr("Cannot be read yet: {field}").format(field=field_word(section)), section)
        for name in advice.missing:
            self._add(self.tr("Still empty: {field}").format(field=field_word(name)), name)
        if not self._list.count():
            self._add(self.tr("Nothing: it is all there."), "what")

    def _add(self, text: str, field: str, problem: Problem | None = None) -> None:
        item = QListWidgetItem(text)
        item.setData(Qt.ItemDataRole.UserRole, (field, problem))
        self._list.addItem(item)

    def _chosen(self, item: QListWidgetItem) -> None:
        self.wanted.emit(*item.data(Qt.ItemDataRole.UserRole))
