"""Text of the help: shown from memory, never fetched."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import QUrl
from PySide6.QtWidgets import QTextBrowser


class HelpText(QTextBrowser):
    """Shows a page and fetches nothing: no picture, no file, no address."""

    def loadResource(self, kind: int, name: QUrl | str) -> Any:
        """Give nothing, whatever a page asks for."""
        del kind, name
        return None
