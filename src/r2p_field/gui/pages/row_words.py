"""A line of the list in words: a record with how far it has come, or what is not finished."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QObject

from r2p_field.domain.catalogues import Catalogues
from r2p_field.gui.contact_words import contact_area, contact_line
from r2p_field.gui.words import type_word, word
from r2p_field.viewmodels.record_list import Column, DraftShown, Flag, ListRow


class RowWords(QObject):
    """Words the cells of the list; `catalogues` name what somebody asks to be contacted about."""

    def __init__(self, parent: QObject, catalogues: Catalogues) -> None:
        super().__init__(parent)
        self._catalogues = catalogues

    def headings(self) -> tuple[str, ...]:
        """Return the headings of the columns."""
        return (
            self.tr("When"),
            self.tr("What happened"),
            self.tr("Where"),
            self.tr("Kind"),
            self.tr("Status"),
            self.tr("Reference"),
        )

    def __call__(self, line: ListRow | DraftShown, column: Column) -> str:
        """Return what stands in a cell."""
        return self._draft(line, column) if isinstance(line, DraftShown) else self._record(line, column)

    def _record(self, line: ListRow, column: Column) -> str:
        row, asked = line.row, line.contact
        said: dict[Column, Callable[[], str]] = {
            Column.DAY: lambda: _days(row.day, row.day_end, row.precision),
            Column.TITLE: lambda: contact_line(asked, self._catalogues) if asked else row.title,
            Column.PLACE: lambda: contact_area(asked) if asked else row.place or row.area,
            Column.TYPE: lambda: type_word(row.type),
            Column.STATE: lambda: self._state(line),
            Column.REFERENCE: lambda: row.reference,
        }
        return said[column]()

    def _draft(self, draft: DraftShown, column: Column) -> str:
        kind = draft.seen.type if draft.seen else None
        state = self.tr("Correction not finished") if draft.correction else self.tr("Not finished")
        said = {
            Column.DAY: _days(*draft.days, ""),
            Column.TITLE: draft.words or self.tr("Without words yet"),
            Column.PLACE: draft.where.words or draft.where.admin2 or draft.where.admin1,
            Column.TYPE: word(kind) if kind else "",
            Column.STATE: state,
        }
        return said.get(column) or ""

    def _state(self, line: ListRow) -> str:
        parts = [word(line.state)]
        flags = line.row.flags
        if flags & Flag.CONFLICT:
            parts.append(self.tr("two versions"))
        if flags & (Flag.INCOMPLETE | Flag.NEWER):
            parts.append(self.tr("not whole"))
        if line.row.grade:
            parts.append(line.row.grade)
        return " · ".join(parts)


def _days(first: str, last: str, precision: str) -> str:
    """Show no more than is known: a month as a month."""
    if precision in {"month", "year"} and first[:4] == last[:4]:
        return first[:4] if precision == "year" else first[:7]
    return first if first == last else f"{first} – {last[5:] if first[:4] == last[:4] else last}"
