"""Choosing another observation, and how it bears on the one that is being written."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, Qt, QTimer
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QDialog, QListWidgetItem, QWidget

from r2p_field.domain.ids import RecordId
from r2p_field.domain.observation import LinkType
from r2p_field.gui._forms.ui_link_picker import Ui_LinkPicker
from r2p_field.gui.controls.calm import calm
from r2p_field.gui.controls.fitting import keep_on_screen
from r2p_field.gui.controls.link_rows import linked_words
from r2p_field.gui.helping import offer_help
from r2p_field.gui.icons import dress
from r2p_field.gui.words import word
from r2p_field.viewmodels.linking import Linked, LinkingModel

_WAIT = 150
"""Milliseconds after the last letter until it is searched."""


class LinkPicker(QDialog):
    """Finds one observation. `taken` and `type` tell what was chosen after it was accepted."""

    def __init__(
        self, parent: QWidget | None, model: LinkingModel, *, but: RecordId | None, asks_how: bool = True
    ) -> None:
        super().__init__(parent)
        self._model = model
        self._but = but
        self._ui = Ui_LinkPicker()
        self._ui.setupUi(self)
        keep_on_screen(self)
        offer_help(self)
        for one in LinkType:
            self._ui.type.addItem(word(one), one.value)
        for part in (self._ui.type, self._ui.typeLabel):
            part.setVisible(asks_how)
        self._timer = QTimer(self, singleShot=True, interval=_WAIT)
        self._timer.timeout.connect(self._search)
        self._connect()
        calm(self)
        dress(self)
        self._search()
        self._ui.query.setFocus()

    @property
    def taken(self) -> Linked | None:
        """The observation that was chosen."""
        chosen = self._ui.found.selectedItems()
        linked = chosen[0].data(Qt.ItemDataRole.UserRole) if chosen else None
        return linked if isinstance(linked, Linked) else None

    @property
    def type(self) -> LinkType:
        """How it bears on the one that is being written."""
        return LinkType(str(self._ui.type.currentData()))

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """From the words, the arrow down goes into what was found."""
        if (
            event.type() is QEvent.Type.KeyPress
            and isinstance(event, QKeyEvent)
            and event.key() == Qt.Key.Key_Down
        ):
            self._ui.found.setFocus(Qt.FocusReason.OtherFocusReason)
            return True
        return super().eventFilter(watched, event)

    def _connect(self) -> None:
        ui = self._ui
        ui.query.textChanged.connect(lambda _: self._timer.start())
        ui.query.installEventFilter(self)
        ui.found.itemActivated.connect(lambda _: self.accept())
        ui.accept.clicked.connect(self.accept)
        ui.cancel.clicked.connect(self.reject)
        ui.accept.setDefault(True)
        self._model.found.connect(self._show)

    def _search(self) -> None:
        self._model.search(self._ui.query.text(), but=self._but)

    def _show(self, found: tuple[Linked, ...]) -> None:
        self._ui.found.clear()
        for linked in found:
            item = QListWidgetItem(linked_words(linked))
            item.setData(Qt.ItemDataRole.UserRole, linked)
            self._ui.found.addItem(item)
        self._ui.found.setCurrentRow(0)
        self._ui.none.setVisible(not found)
        self._ui.accept.setEnabled(bool(found))
