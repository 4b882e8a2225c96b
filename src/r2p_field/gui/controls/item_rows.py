"""A list of things in a record, one row each, that can be added to, changed and taken from."""

from __future__ import annotations

from typing import Any, ClassVar, Generic, TypeVar

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QToolButton, QVBoxLayout, QWidget

from r2p_field.domain.part import Item
from r2p_field.gui.controls.calm import calm
from r2p_field.gui.icons import NAME, dress

I = TypeVar("I", bound=Item)  # noqa: E741  (an item)


class ItemRow(QFrame):
    """One row. Subclasses put fields into `fields` and call `changed` when one of them holds something else.

    Signals:
        edited(): the item is another one now; ask `item`.
        removed(): the person takes the row away.
    """

    edited = Signal()
    removed = Signal()

    def __init__(self, name: str) -> None:
        super().__init__()
        self.setProperty("kind", "row")
        self.fields = QVBoxLayout()
        self.fields.setSpacing(8)
        self.remove_button = QToolButton()
        self.remove_button.setToolTip(self.tr("Remove this line"))
        self.remove_button.setAccessibleName(self.tr("Remove: {name}").format(name=name))
        self.remove_button.setProperty(NAME, "trash-2")
        self.remove_button.clicked.connect(self.removed)
        self._buttons = QVBoxLayout()
        self._buttons.addWidget(self.remove_button)
        self._buttons.addStretch(1)
        row = QHBoxLayout(self)
        row.setContentsMargins(12, 8, 8, 8)
        row.addLayout(self.fields, 1)
        row.addLayout(self._buttons)

    def add_button(self, button: QToolButton) -> None:
        """Put a further button beside the fields, above the one that removes the row."""
        self._buttons.insertWidget(0, button)

    def chain(self, before: QWidget) -> None:
        """Let Tab go from `before` through the fields of this row, and to its remove button last."""
        for field in (*self.stops(), self.remove_button):
            QWidget.setTabOrder(before, field)
            before = field

    def stops(self) -> tuple[QWidget, ...]:
        """Return the fields in which one can type or choose, in their order."""
        return tuple(
            field
            for field in self.findChildren(QWidget)
            if field.focusPolicy() & Qt.FocusPolicy.TabFocus
            and field is not self.remove_button
            and field.window() is self.window()  # the list that a combo drops down is a window of its own
        )

    def item(self) -> Any:
        """Return the item as it stands in the fields."""
        raise LookupError

    def unread(self) -> dict[str, str]:
        """Return, by field, what was typed and cannot be read."""
        return {}


class ItemRows(QWidget, Generic[I]):
    """All rows of a list.

    Signals:
        item_edited(object): an item as it is now.
        item_removed(str): the id of an item that was taken away.
        unread_changed(str, object): an item's id, and by field what was typed and cannot be read.
        row_added(QWidget): one more row is shown.
    """

    item_edited = Signal(object)
    item_removed = Signal(str)
    unread_changed = Signal(str, object)
    row_added = Signal(QWidget)
    list_name: ClassVar[str] = ""
    """Under which name the record holds the list."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._rows: dict[str, ItemRow] = {}
        self._column, self.foot = QVBoxLayout(), QVBoxLayout()
        self._column.setSpacing(8)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addLayout(self._column)
        whole.addLayout(self.foot)

    def make_row(self, item: I) -> ItemRow:
        """Return the row for an item."""
        raise LookupError(item.id)

    def show_items(self, items: tuple[I, ...]) -> None:
        """Show these items and no others.

        Rows are silent before they go: a field that loses the keyboard with its row may yet change its words.
        """
        gone, self._rows = tuple(self._rows.values()), {}
        for row in gone:
            row.blockSignals(True)
            self._drop(row)
        for item in items:
            self.add(item)

    def keep_showing(self, items: tuple[I, ...]) -> None:
        """Show these items, anew only where the fields hold others: whoever types keeps the keyboard."""
        shown = tuple(row.item() for row in self._rows.values())
        if shown != items[: len(shown)]:
            self.show_items(items)
            return
        for item in items[len(shown) :]:
            self.add(item)

    def add(self, item: I) -> ItemRow:
        """Show one more item."""
        row = self.make_row(item)
        self._rows[item.id] = row
        row.edited.connect(lambda: self._edited(row, item.id))
        row.removed.connect(lambda: self._removed(row, item.id))
        before = list(self._rows.values())[-2].remove_button if len(self._rows) > 1 else _stop_before(self)
        self._column.addWidget(row)
        calm(row)
        dress(row)
        row.chain(before)
        self.row_added.emit(row)
        return row

    def rows(self) -> tuple[ItemRow, ...]:
        """Return the rows in their order."""
        return tuple(self._rows.values())

    def row(self, item: str) -> ItemRow | None:
        """Return the row of an item, None when there is none."""
        return self._rows.get(item)

    def _edited(self, row: ItemRow, item: str) -> None:
        self.item_edited.emit(row.item())
        self.unread_changed.emit(item, row.unread())

    def _removed(self, row: ItemRow, item: str) -> None:
        del self._rows[item]
        self._drop(row)
        self.item_removed.emit(item)
        self.unread_changed.emit(item, {})

    def _drop(self, row: ItemRow) -> None:
        row.hide()
        self._column.removeWidget(row)
        row.deleteLater()


def _stop_before(widget: QWidget) -> QWidget:
    """Return where Tab stops before it comes to a widget: Qt chains only what takes the focus itself."""
    before = widget.previousInFocusChain()
    while before is not None and before is not widget:
        if before.focusPolicy() & Qt.FocusPolicy.TabFocus:
            return before
        before = before.previousInFocusChain()
    return widget
