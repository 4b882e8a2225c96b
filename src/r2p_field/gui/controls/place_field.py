"""Offering places of the lists below a field for words; the words stay when none is taken."""

from __future__ import annotations

from collections.abc import Callable
from typing import Final

from PySide6.QtCore import QEvent, QObject, QPoint, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QLineEdit, QListWidget, QListWidgetItem, QWidget

from r2p_field.gui.controls.announce import announce
from r2p_field.viewmodels.places import Placed, PlaceSearch, PlacesModel

_MOVES: Final = frozenset({QEvent.Type.Move, QEvent.Type.Resize})
_ROWS: Final = 8
_ENTER: Final = frozenset({Qt.Key.Key_Return, Qt.Key.Key_Enter})
_KEYPAD: Final = Qt.KeyboardModifier.KeypadModifier
_GAP: Final = 2


class PlaceOffers(QObject):
    """Ties a line for words to the lists of places.

    Typing two letters shows places that begin so, each with what it lies in; Down shows them too, and where
    nothing is typed those that are at hand. Up and Down choose, Enter takes, Esc closes. The line keeps the
    keyboard all the time. `minimum` tells whether no place finer than the district may be offered.

    Signals:
        taken(Placed): a person chose this place.
    """

    taken = Signal(object)

    def __init__(self, field: QLineEdit, model: PlacesModel, minimum: Callable[[], bool]) -> None:
        super().__init__(field)
        self._field = field
        self._minimum = minimum
        self._wanted = False
        self._search = PlaceSearch(model)
        self._search.setParent(self)
        self._list: QListWidget | None = None
        self._search.found.connect(self._show)
        field.textEdited.connect(self._typed)
        field.installEventFilter(self)
        field.setAccessibleDescription(
            self.tr("Places of your lists are offered while you type. Down chooses, Enter takes.")
        )

    @property
    def showing(self) -> bool:
        """Whether places are offered now."""
        return self._list is not None and self._list.isVisible()

    def close(self) -> None:
        """Offer nothing."""
        self._wanted = False
        if self._list is not None:
            self._list.hide()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Choose with the arrows while the line has the keyboard; let go when it leaves."""
        if watched is not self._field:
            if event.type() in _MOVES and self.showing:  # the page scrolls below the offers
                self._put_in_place()
        elif event.type() in {QEvent.Type.FocusOut, QEvent.Type.Hide}:
            self.close()
        elif event.type() == QEvent.Type.ShortcutOverride and isinstance(event, QKeyEvent):
            if self.showing and event.key() == Qt.Key.Key_Escape:
                event.accept()
                return True
        elif event.type() == QEvent.Type.KeyPress and isinstance(event, QKeyEvent):
            return self._pressed(event) or super().eventFilter(watched, event)
        return super().eventFilter(watched, event)

    def _pressed(self, event: QKeyEvent) -> bool:
        key = Qt.Key(event.key())
        if key in {Qt.Key.Key_Down, Qt.Key.Key_Up} and not event.modifiers() & ~_KEYPAD:
            self._step(1 if key == Qt.Key.Key_Down else -1)
            return True
        if not self.showing:
            return False
        if key == Qt.Key.Key_Escape:
            self.close()
            return True
        if key in _ENTER and self._list is not None and self._list.currentRow() >= 0:
            self._take(self._list.currentItem())
            return True
        return False

    def _step(self, by: int) -> None:
        if not self.showing or self._list is None:
            self._ask(self._field.text())
            return
        count = self._list.count()
        row = (self._list.currentRow() + by) if self._list.currentRow() >= 0 else (0 if by > 0 else count - 1)
        self._list.setCurrentRow(row % count)
        announce(self._field, self._list.currentItem().text())

    def _typed(self, text: str) -> None:
        if len(text.strip()) < 2:
            self.close()
        else:
            self._ask(text)

    def _ask(self, text: str) -> None:
        self._wanted = True
        self._search.ask(text, minimum=self._minimum())

    def _show(self, found: tuple[Placed, ...]) -> None:
        if not self._wanted or not self._field.isVisible():
            return
        if not found:
            self.close()
            return
        shown = self._list = self._list or self._make_list()
        shown.clear()
        for one in found:
            item = QListWidgetItem(one.line, shown)
            item.setData(Qt.ItemDataRole.UserRole, one)
            item.setToolTip(f"{one.line} ({one.area.code})")
        shown.setCurrentRow(-1)
        self._put_in_place()
        shown.show()
        shown.raise_()
        announce(self._field, self.tr("%n place(s) offered", "", len(found)))

    def _make_list(self) -> QListWidget:
        made = QListWidget(self._field.window())
        made.setObjectName("placeOffers")
        made.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        made.setAccessibleName(self.tr("Places offered"))
        made.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        made.setTextElideMode(Qt.TextElideMode.ElideRight)
        made.setUniformItemSizes(True)
        made.itemClicked.connect(self._take)
        made.hide()
        around: QWidget | None = self._field
        while around is not None:
            around.installEventFilter(self)
            around = None if around.isWindow() else around.parentWidget()
        return made

    def _put_in_place(self) -> None:
        """Lie below the line, or above it where there is no room, inside the window."""
        if self._list is None:
            return
        window: QWidget = self._field.window()
        rows = min(_ROWS, self._list.count())
        height = rows * max(1, self._list.sizeHintForRow(0)) + 2 * self._list.frameWidth() + 4
        wide = max(self._field.width(), self._list.sizeHintForColumn(0) + 24)
        size = QSize(min(wide, window.width() - 8), min(height, window.height() // 2))
        at = self._field.mapTo(window, QPoint(0, self._field.height() + _GAP))
        if at.y() + size.height() > window.height():
            at.setY(max(0, at.y() - self._field.height() - 2 * _GAP - size.height()))
        if self._field.layoutDirection() == Qt.LayoutDirection.RightToLeft:
            at.setX(at.x() + self._field.width() - size.width())
        at.setX(max(4, min(at.x(), window.width() - size.width() - 4)))
        self._list.setGeometry(at.x(), at.y(), size.width(), size.height())

    def _take(self, item: QListWidgetItem) -> None:
        placed = item.data(Qt.ItemDataRole.UserRole)
        self.close()
        if isinstance(placed, Placed):
            self.taken.emit(placed)
