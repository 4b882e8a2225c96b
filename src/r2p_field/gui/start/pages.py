"""One page at a time in a window or dialog, with a banner above and the keyboard where it belongs."""

from __future__ import annotations

from PySide6.QtWidgets import QBoxLayout, QLabel, QPushButton, QWidget

from r2p_field.gui.controls.banner import Banner
from r2p_field.gui.controls.calm import calm
from r2p_field.gui.icons import dress
from r2p_field.gui.start.page import StartPage
from r2p_field.services.brand import brand
from r2p_field.viewmodels.told import Told


class Pages:
    """Shows pages in a column; unlike a stack, it is as tall as the page that shows."""

    def __init__(self, column: QBoxLayout, banner: Banner) -> None:
        self._column = column
        self._banner = banner
        self._kept: list[StartPage] = []
        self.page: StartPage | None = None

    def go(self, page: StartPage) -> None:
        """Show a page; the one before forgets what was typed, and goes unless it is needed again."""
        self._banner.hide()
        before, self.page = self.page, page
        if before is not None and before is not page:
            before.hide()
            if before.leave():
                self._kept.append(before)
            else:
                self._drop(before)
        if page not in self._kept:
            self._column.addWidget(page)
            calm(page)
            dress(page)
            for button in page.findChildren(QPushButton):
                button.setAutoDefault(True)  # Enter presses it, and not only Space
        page.show()
        self.name_window()
        page.first().setFocus()

    def name_window(self) -> None:
        """Let screen readers and lists of windows say which page shows: its own heading."""
        labels = self.page.findChildren(QLabel) if self.page is not None else []
        heading = next((one.text() for one in labels if one.property("kind") == "title"), "")
        if self.page is not None and heading:
            self.page.window().setWindowTitle(f"{heading} – {brand().title}")

    def tell(self, failure: Told, action: str = "") -> None:
        """Tell a failure above the page, with the words of what can be done about it at once."""
        self._banner.tell(failure, action)
        if self.page is not None:
            self.page.failed(failure.code)

    def wait(self, busy: bool) -> None:
        """Hold the page while an answer is awaited; afterwards the keyboard is where it was."""
        if busy:
            self._banner.hide()
        if self.page is not None:
            self.page.setEnabled(not busy)
            if not busy:
                self.page.first().setFocus()  # what was disabled has lost it

    def forget(self) -> None:
        """Take every secret out of every page, and drop those that are not shown."""
        for page in self._kept:
            page.forget()
            if page is not self.page:
                self._drop(page)
        self._kept = []
        if self.page is not None:
            self.page.forget()

    def _drop(self, page: QWidget) -> None:
        self._column.removeWidget(page)
        page.deleteLater()
