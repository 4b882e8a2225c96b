"""The agenda of a plan: points in their order, each with words and minutes."""

from __future__ import annotations

from collections.abc import Callable
from typing import Final

from msgspec.structs import replace
from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QLabel, QLineEdit, QToolButton

from r2p_field.domain.folding import ascii_digits
from r2p_field.domain.session import AgendaPoint
from r2p_field.gui.controls.day_edit import mark
from r2p_field.gui.controls.item_rows import ItemRow, ItemRows
from r2p_field.gui.controls.role_warning import warn, warning
from r2p_field.gui.icons import NAME
from r2p_field.gui.pages.closing.lines import field, form
from r2p_field.gui.shortcuts import install

_MOST: Final = 24 * 60
"""Minutes that a point can have: a day."""


class PointRow(ItemRow):
    """One point: what it looks at, what is to be asked, and how long.

    Signals:
        earlier_wanted(), later_wanted(): move it up or down.
    """

    earlier_wanted = Signal()
    later_wanted = Signal()

    def __init__(self, point: AgendaPoint, about: str) -> None:
        super().__init__(about or point.topic or "")
        self._point = point
        self.topic, self.minutes = QLineEdit(point.topic or ""), QLineEdit()
        self.minutes.setText(str(point.minutes) if point.minutes is not None else "")
        self.minutes.setMaximumWidth(8 * self.fontMetrics().averageCharWidth() + 24)
        self.topic.setPlaceholderText(self.tr("in plain words: a question, or what lies beneath"))
        if about:
            looks = QLabel(about, wordWrap=True)
            self.fields.addWidget(looks)
        self.warning = warning()
        made = form()
        field(made, self.tr("What is to be asked"), self.topic)
        field(made, self.tr("Minutes"), self.minutes)
        self.fields.addLayout(made)
        self.fields.addWidget(self.warning)
        name = about or point.topic or self.tr("a point without words yet")
        self.later = self._mover("arrow-down", self.tr("Later: {point}").format(point=name), "Alt+Down")
        self.earlier = self._mover("arrow-up", self.tr("Earlier: {point}").format(point=name), "Alt+Up")
        self.later.clicked.connect(self.later_wanted)
        self.earlier.clicked.connect(self.earlier_wanted)
        install(
            self,
            {"point.earlier": self.earlier_wanted.emit, "point.later": self.later_wanted.emit},
            Qt.ShortcutContext.WidgetWithChildrenShortcut,
        )
        for line in (self.topic, self.minutes):
            line.textEdited.connect(lambda _: self._edited())
        warn(self.warning, (self.topic.text(),))

    def _mover(self, icon: str, name: str, keys: str) -> QToolButton:
        button = QToolButton()
        button.setProperty(NAME, icon)
        button.setToolTip(f"{name} ({keys})")
        button.setAccessibleName(name)
        self.add_button(button)
        return button

    def _edited(self) -> None:
        warn(self.warning, (self.topic.text(),))
        mark(self.minutes, bool(self.unread()["minutes"]))
        self.edited.emit()

    def item(self) -> AgendaPoint:
        """Return the point as it stands in the fields; minutes that are no number are left out."""
        digits = ascii_digits(self.minutes.text()).strip()
        minutes = int(digits) if digits.isascii() and digits.isdigit() and len(digits) < 5 else None
        return replace(
            self._point,
            topic=self.topic.text() or None,
            minutes=minutes if minutes is None else min(minutes, _MOST),
        )

    def unread(self) -> dict[str, str]:
        """Return the minutes as typed when they are no number."""
        text = self.minutes.text().strip()
        return {"minutes": text if text and self.item().minutes is None else ""}


class PointRows(ItemRows[AgendaPoint]):
    """All points, in their order.

    Signals:
        move_wanted(str, int): a point is to come so many places later (1) or earlier (-1).
    """

    move_wanted = Signal(str, int)
    list_name = "agenda"
    about: Callable[[AgendaPoint], str] = staticmethod(lambda _: "")
    """Says what a point looks at: a sign, a promise, a question of before."""

    def make_row(self, item: AgendaPoint) -> PointRow:
        """Return the row of a point."""
        row = PointRow(item, self.about(item))
        row.earlier_wanted.connect(lambda: self.move_wanted.emit(item.id, -1))
        row.later_wanted.connect(lambda: self.move_wanted.emit(item.id, 1))
        return row


def in_order(agenda: tuple[AgendaPoint, ...]) -> tuple[AgendaPoint, ...]:
    """Return the points in the order of the agenda; those without a place last, as they were added."""
    last = len(agenda) + 1
    return tuple(sorted(agenda, key=lambda point: last if point.order is None else point.order))


def moved(agenda: tuple[AgendaPoint, ...], point: str, by: int) -> tuple[AgendaPoint, ...]:
    """Return the agenda with a point so many places later, and every point numbered anew from 1."""
    points = list(in_order(agenda))
    at = next((place for place, one in enumerate(points) if one.id == point), None)
    if at is not None:
        points.insert(max(0, at + by), points.pop(at))
    return numbered(points)


def numbered(points: list[AgendaPoint]) -> tuple[AgendaPoint, ...]:
    """Return points numbered from 1 in the order in which they stand."""
    return tuple(replace(one, order=place) for place, one in enumerate(points, 1))


def minutes_of(agenda: tuple[AgendaPoint, ...]) -> int:
    """Return how long the whole agenda takes, as far as it is set."""
    return sum(one.minutes or 0 for one in agenda)
