"""Going into a line that was only just added: the page follows, so that nobody types out of sight."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import Qt, QTimer
from PySide6.QtWidgets import QScrollArea, QWidget

_AROUND: Final = 24
"""Pixels that stay between a field and the edge of what can be seen."""


def go_into(field: QWidget, line: QWidget | None = None) -> None:
    """Take the keyboard to a field, and scroll to its line once that has its place.

    A line that was added a moment ago has no place yet, so the page cannot follow the keyboard by itself.
    """
    field.setFocus(Qt.FocusReason.TabFocusReason)
    QTimer.singleShot(0, field, lambda: _bring_up(field, line or field))


def _bring_up(field: QWidget, line: QWidget) -> None:
    area: QWidget | None = field.parentWidget()
    while area is not None and not isinstance(area, QScrollArea):
        area = area.parentWidget()
    if area is None:
        return
    page = area.widget()
    if page is not None and (layout := page.layout()) is not None:
        layout.activate()
    area.ensureWidgetVisible(line, 0, _AROUND)
    area.ensureWidgetVisible(field, 0, _AROUND)  # a line that is higher than the page shows its first field
