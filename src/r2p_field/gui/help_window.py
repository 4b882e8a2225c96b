"""The help: pages of the program itself, read beside the window one works in; nothing is fetched."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import Qt, QUrl
from PySide6.QtGui import QTextCursor
from PySide6.QtWidgets import QListWidgetItem, QWidget

from r2p_field.domain.help_pages import Place
from r2p_field.gui._forms.ui_help_window import Ui_HelpWindow
from r2p_field.gui.controls.calm import calm
from r2p_field.gui.controls.fitting import keep_on_screen
from r2p_field.gui.icons import dress
from r2p_field.gui.shortcuts import install, markdown
from r2p_field.viewmodels.help import HelpModel, Resources

KEYS_HERE: Final = "{shortcuts}"
"""Where a page has this line, the table of keys of the program stands."""
NOTICES_HERE: Final = "{notices}"
"""Where a page has this line, the list stands of those whose work is in the built program."""
_PAGE: Final = Qt.ItemDataRole.UserRole


class HelpWindow(QWidget):
    """The pages on the left, the open one on the right."""

    def __init__(self, parent: QWidget, resources: Resources | None = None) -> None:
        """`resources` are what ships with what packs brought; without them the pages that ship are shown."""
        super().__init__(parent, Qt.WindowType.Window)
        self._model = HelpModel(resources)
        self._ui = Ui_HelpWindow()
        self._ui.setupUi(self)
        keep_on_screen(self)
        self._ui.text.setOpenLinks(False)
        self._ui.text.show_pictures(self._model.picture)
        self._ui.text.anchorClicked.connect(self._follow)
        self._ui.query.textChanged.connect(lambda _: self._list())
        self._ui.query.returnPressed.connect(self._ui.pages.setFocus)
        self._ui.pages.currentItemChanged.connect(self._chosen)
        self._ui.pages.itemActivated.connect(lambda _: self._ui.text.setFocus())
        self._ui.back.clicked.connect(self._model.back)
        self._ui.close.clicked.connect(self.close)
        self._model.turned.connect(self._turn)
        install(
            self,
            {
                "help": lambda: self.open("contents"),
                "help.back": self._model.back,
                "help.search": self._ui.query.setFocus,
                "help.close": self.close,
            },
        )
        self._ui.split.setStretchFactor(0, 1)
        self._ui.split.setStretchFactor(1, 3)
        calm(self)
        dress(self)
        self._list()

    def open(self, topic: str) -> None:
        """Show a page, or a place on one."""
        self._model.open(topic)
        self.show()
        self.activateWindow()
        self._ui.text.setFocus(Qt.FocusReason.OtherFocusReason)

    def _turn(self, place: Place) -> None:
        page = self._model.page
        self._ui.text.show_page(self._filled(page.shown))
        self._go_to(page.anchors.get(place.anchor, 0))
        self.setWindowTitle(self.tr("{page} – Help").format(page=page.title))
        self._ui.back.setEnabled(self._model.can_go_back)
        self._mark(place.page)

    def _filled(self, text: str) -> str:
        """Return a page with what the program itself puts into it."""
        if KEYS_HERE in text:
            text = text.replace(KEYS_HERE, markdown())
        if NOTICES_HERE in text:
            rows = [f"| {_plain(name)} | {_plain(on)} |" for name, on in self._model.notices()]
            what, terms = self.tr("What"), self.tr("Terms")
            head = f"| {what} | {terms} |\n|---|---|\n"
            running = self.tr("This is the program as its makers run it: the list is made when it is built.")
            text = text.replace(NOTICES_HERE, head + "\n".join(rows) if rows else running)
        return text

    def _go_to(self, heading: int) -> None:
        """Put the top of the view at a heading, counted from 0."""
        block = self._ui.text.document().begin()
        while block.isValid():
            if block.blockFormat().headingLevel():
                if heading == 0:
                    break
                heading -= 1
            block = block.next()
        if block.isValid():
            self._ui.text.moveCursor(QTextCursor.MoveOperation.End)
            self._ui.text.setTextCursor(QTextCursor(block))

    def _follow(self, link: QUrl) -> None:
        self._model.open(link.toString())

    def _list(self) -> None:
        """Show the pages that hold what is looked for."""
        pages = self._ui.pages
        pages.blockSignals(True)
        pages.clear()
        for found in self._model.search(self._ui.query.text()):
            item = QListWidgetItem(found.page.title)
            item.setToolTip(found.excerpt)
            item.setData(Qt.ItemDataRole.AccessibleDescriptionRole, found.excerpt)
            item.setData(_PAGE, found.page.id)
            pages.addItem(item)
        pages.blockSignals(False)
        self._ui.nothing.setVisible(not pages.count())
        self._mark(self._model.place.page)

    def _mark(self, page: str) -> None:
        pages = self._ui.pages
        pages.blockSignals(True)
        for row in range(pages.count()):
            if pages.item(row).data(_PAGE) == page:
                pages.setCurrentRow(row)
        pages.blockSignals(False)

    def _chosen(self, item: QListWidgetItem | None, _before: object) -> None:
        if item is not None:
            self._model.open(str(item.data(_PAGE)))


def _plain(text: str) -> str:
    """Return words that are no Markdown."""
    return text.replace("|", " ").replace("<", "").replace("_", "\\_")
