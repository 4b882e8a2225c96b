"""F1: the page of the help that belongs to where one stands.

A widget or one of its parents names it in the dynamic property `help`, in the form: `known#grades`.
"""

from __future__ import annotations

from typing import Final

from PySide6.QtWidgets import QApplication, QToolButton, QWidget

from r2p_field.gui.shortcuts import install

NEWEST: Final = "resources"
"""The property of the application that holds what ships, with what packs brought over it."""
HELP: Final = "help"
"""The property that names a page."""


def offer_help(window: QWidget) -> None:
    """Let F1 open the help in a window."""
    install(window, {"help": lambda: show_help(QApplication.focusWidget() or window, window)})


def topic_of(widget: QWidget | None) -> str:
    """Return the page of the nearest that names one; the contents where none does."""
    while widget is not None:
        if topic := widget.property(HELP):
            return str(topic)
        widget = widget.parentWidget()
    from r2p_field.domain.help_pages import CONTENTS

    return CONTENTS


def show_help(at: QWidget, window: QWidget) -> None:
    """Open the page that belongs to a widget, beside its window; one help for each window is enough."""
    from r2p_field.gui.help_window import HelpWindow

    app = QApplication.instance()
    newest = None if app is None else app.property(NEWEST)  # pages that a pack brought are in it
    shown = window.findChild(HelpWindow) or HelpWindow(window, newest)
    shown.open(topic_of(at))


class HelpButton(QToolButton):
    """Words beside a field that open its page."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.clicked.connect(lambda _: show_help(self, self.window()))
