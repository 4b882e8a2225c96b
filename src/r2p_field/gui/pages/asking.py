"""The recorders who ask to be contacted, as headquarters sees them on the page that takes packets in."""

from __future__ import annotations

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QTableWidget, QWidget

from r2p_field.gui.contact_words import contact_area, factor_group
from r2p_field.gui.pages.send.lines import cell, fit, head
from r2p_field.viewmodels.inbox import AskingFound


class AskingTable(QObject):
    """Fills a table of a form; `around` are the words that go with it and hide with it.

    Signals:
        record_wanted(str): a person wants to read what such a request is about.
    """

    record_wanted = Signal(str)

    def __init__(self, table: QTableWidget, *around: QWidget) -> None:
        super().__init__(table)
        self._table = table
        self._parts = (table, *around)
        self._about: list[str] = []
        names = (self.tr("Reference"), self.tr("Area"), self.tr("Month"), self.tr("What it is about"))
        head(table, names, stretch=3)
        table.cellActivated.connect(lambda at, _: self.record_wanted.emit(self._about[at]))
        self.show(AskingFound())

    def show(self, found: AskingFound) -> None:
        """Show these requests; the table is not there when there is none."""
        self._about = [one.contact.about for one in found.asking]
        self._table.setRowCount(len(found.asking))
        for at, one in enumerate(found.asking):
            group = factor_group(one.contact, found.catalogues) if found.catalogues else ""
            cells = (one.row.reference, contact_area(one.contact), one.contact.month or "", group)
            for place, text in enumerate(cells):
                self._table.setItem(at, place, cell(text))
        for part in self._parts:
            part.setVisible(bool(found.asking))
        self.fit()

    def fit(self) -> None:
        """Let the rows be as high as their words need."""
        fit(self._table)
