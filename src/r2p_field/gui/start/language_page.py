"""The first question of all: in which language?"""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent, QShowEvent
from PySide6.QtWidgets import QAbstractScrollArea, QListWidgetItem, QWidget

from r2p_field.gui._forms.ui_start_language_page import Ui_StartLanguagePage
from r2p_field.gui.languages import Language
from r2p_field.gui.start.page import StartPage

_LANGUAGE = Qt.ItemDataRole.UserRole


class LanguagePage(StartPage):
    """Offers languages, each in its own words; arrow keys and Enter choose.

    Signals:
        chosen(str): the two letters of a language.
    """

    chosen = Signal(str)

    def __init__(self, languages: tuple[Language, ...], tag: str) -> None:
        super().__init__()
        self._ui = Ui_StartLanguagePage()
        self._ui.setupUi(self)
        self._ui.languages.setUniformItemSizes(True)
        self._ui.languages.setSizeAdjustPolicy(QAbstractScrollArea.SizeAdjustPolicy.AdjustToContents)
        self._ui.languages.currentItemChanged.connect(lambda now, _: self._word(now))
        for one in languages:
            item = QListWidgetItem(one.name, self._ui.languages)
            item.setData(_LANGUAGE, one)
            if one.tag == tag:
                self._ui.languages.setCurrentItem(item)
        self._ui.languages.itemDoubleClicked.connect(lambda _: self._take())
        self._ui.take.clicked.connect(self._take)
        self._ui.languages.installEventFilter(self)

    def first(self) -> QWidget:
        """Return the list."""
        return self._ui.languages

    def reword(self) -> None:
        """Keep the words: each language stands in its own."""
        self._ui.retranslateUi(self)
        self._word(self._ui.languages.currentItem())

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Enter takes the language that stands selected, on every system."""
        if event.type() is QEvent.Type.KeyPress and isinstance(event, QKeyEvent):
            taken = event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter}
            if taken:
                self._take()
            return taken
        return super().eventFilter(watched, event)

    def showEvent(self, event: QShowEvent) -> None:
        """Lay the list out once its letters have their size."""
        super().showEvent(event)
        self._ui.languages.doItemsLayout()
        self._ui.languages.updateGeometry()

    def _word(self, item: QListWidgetItem | None) -> None:
        if item is not None:
            self._ui.take.setText(f"&{item.data(_LANGUAGE).go_on}")

    def _take(self) -> None:
        if (item := self._ui.languages.currentItem()) is not None:
            self.chosen.emit(item.data(_LANGUAGE).tag)
