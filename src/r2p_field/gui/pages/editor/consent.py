"""What people agreed to, for whom it is not, and the minimum form."""

from __future__ import annotations

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QCheckBox, QComboBox

from r2p_field.domain.consent import Answer
from r2p_field.gui._forms.ui_editor_page import Ui_EditorPage
from r2p_field.gui.pages.editor.tables import CONSENT, NOT_FOR
from r2p_field.gui.words import choose, chosen, not_stated, offer
from r2p_field.viewmodels.editor import EditorModel
from r2p_field.viewmodels.typed import agreement


class ConsentSection(QObject):
    """Each use is asked about on its own."""

    def __init__(self, ui: Ui_EditorPage, model: EditorModel) -> None:
        super().__init__()
        self._ui = ui
        self._model = model
        self._filling = False
        for name, use in CONSENT.items():
            self._connect(name, use)
        for name in NOT_FOR:
            self._box(name).toggled.connect(lambda _: self._put_not_for())
        ui.minimumForm.toggled.connect(lambda on: self._put("minimum_form", on))

    def fill(self) -> None:
        """Show what the model holds."""
        self._filling = True
        typed = self._model.typed
        for name, use in CONSENT.items():
            given = typed.get(f"consent.{use}")
            choose(self._answer(name), given.answer if given else None)
            box = self._box(f"{name}Detail")
            box.setChecked(bool(given and given.detail))
            box.setEnabled(bool(given and given.answer is Answer.YES))
        not_for = typed.get("not_for")
        for name, addressee in NOT_FOR.items():
            self._box(name).setChecked(addressee in not_for)
        self._ui.minimumForm.setChecked(typed.get("minimum_form"))
        self._filling = False

    def _connect(self, name: str, use: str) -> None:
        combo, box = self._answer(name), self._box(f"{name}Detail")
        offer(combo, Answer, not_stated())
        label = getattr(self._ui, f"{name}Label").text()
        box.setAccessibleName(self.tr("{use}: with detail").format(use=label))
        combo.currentIndexChanged.connect(lambda _: self._put_agreement(name, use))
        box.toggled.connect(lambda _: self._put_agreement(name, use))

    def _put_agreement(self, name: str, use: str) -> None:
        answer = chosen(self._answer(name), Answer)
        box = self._box(f"{name}Detail")
        box.setEnabled(answer is Answer.YES)
        detail = answer is Answer.YES and box.isChecked()
        self._put(f"consent.{use}", agreement(answer, detail=detail))

    def _put_not_for(self) -> None:
        ticked = (use for name, use in NOT_FOR.items() if self._box(name).isChecked())
        self._put("not_for", frozenset(ticked))

    def _put(self, path: str, value: object) -> None:
        if not self._filling:
            self._model.put(path, value)

    def _answer(self, name: str) -> QComboBox:
        combo: QComboBox = getattr(self._ui, f"{name}Answer")
        return combo

    def _box(self, name: str) -> QCheckBox:
        box: QCheckBox = getattr(self._ui, name)
        return box
