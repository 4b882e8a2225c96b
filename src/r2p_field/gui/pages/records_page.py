"""The records: the list, narrowed by filters and by what is searched, and one of them to read."""

from __future__ import annotations

from PySide6.QtCore import QModelIndex, Qt, QTimer, Signal
from PySide6.QtGui import QPalette, QResizeEvent
from PySide6.QtWidgets import QApplication, QComboBox, QHeaderView, QWidget

from r2p_field.domain.ids import RecordId
from r2p_field.domain.list_filter import Filter
from r2p_field.gui._forms.ui_records_page import Ui_RecordsPage
from r2p_field.gui.controls.calm import calm
from r2p_field.gui.controls.found_words import FoundWords
from r2p_field.gui.dialogs.history import HistoryDialog
from r2p_field.gui.dialogs.settle import SettleDialog
from r2p_field.gui.icons import dress
from r2p_field.gui.pages.filter_menu import FilterMenu
from r2p_field.gui.pages.filter_panel import FilterPanel
from r2p_field.gui.pages.filter_words import FilterWords
from r2p_field.gui.pages.row_words import RowWords
from r2p_field.gui.record_sheet import draft_sheet, sheet
from r2p_field.viewmodels.earlier import has_earlier
from r2p_field.viewmodels.history import History
from r2p_field.viewmodels.record_list import Column, DraftShown
from r2p_field.viewmodels.records import ObservationView
from r2p_field.viewmodels.workspace import Workspace

_WIDTHS = {Column.DAY: 19, Column.STATE: 16, Column.PLACE: 16, Column.TYPE: 12, Column.REFERENCE: 12}
"""Width of a column, in letters; the last ones go first where there is no room."""
_LONGEST_DAYS = "2022-12-30 – 2023-01-02"
_TITLE = 26
"""Letters of what happened that must have room."""


class RecordsPage(QWidget):
    """Where the program begins.

    Signals:
        correction_wanted(ObservationView): the person wants to correct this observation of theirs.
        removal_wanted(str): the person wants what this observation said before to go.
        draft_wanted(str): the person wants to go on with this draft.
    """

    correction_wanted = Signal(ObservationView)
    removal_wanted = Signal(str)
    draft_wanted = Signal(str)

    def __init__(self, workspace: Workspace) -> None:
        super().__init__()
        self._workspace = workspace
        self._records = workspace.records
        self._view: ObservationView | None = None
        self._draft: DraftShown | None = None
        self._at: int | str | None = None
        self._settling: RecordId | None = None
        self._stand_on: RecordId | None = None
        self._ui = Ui_RecordsPage()
        self._ui.setupUi(self)
        self.photos = self._ui.photos
        words = RowWords(self, workspace.editor.catalogues)
        self.list = workspace.record_list(words, words.headings())
        self._filter_words = FilterWords(self, workspace.editor.catalogues)
        self._set_up()
        self.filters = FilterPanel(self._ui, self.list, self._filter_words, self)
        self.kept = FilterMenu(self._ui.saved, workspace.filters, self.list, self._filter_words, self)
        self._connect()
        calm(self)

    def refresh(self) -> None:
        """Read everything on this page anew."""
        self.list.refresh()
        self._records.look_what_occurs()
        self._workspace.filters.read()
        if self._view is not None:
            self._records.show(self._view.line.row.record)

    def search(self, text: str) -> None:
        """Narrow the list to what holds these words."""
        self.list.narrow(text=text)

    def open(self, record: RecordId) -> None:
        """Show one observation beside the list, and stand on its line where it has one."""
        self._ui.table.setCurrentIndex(QModelIndex())
        self._records.show(record)
        self._ui.sheet.setFocus()

    def focus_list(self) -> None:
        """Go to the first line."""
        self._ui.table.setFocus()
        if self.list.rowCount() and not self._ui.table.selectionModel().hasSelection():
            self._ui.table.selectRow(max(0, self._ui.table.currentIndex().row()))

    def stand_on(self, record: RecordId) -> None:
        """Show one observation beside the list, and put the keyboard on its line."""
        self._ui.table.setCurrentIndex(QModelIndex())
        self._stand_on = record
        self._records.show(record)

    def dress(self) -> None:
        """Draw again what depends on colours and sizes."""
        dress(self)
        self._size_columns()
        if self._view is not None:
            self._show(self._view)

    # Setting up

    def _set_up(self) -> None:
        self._ui.table.setModel(self.list)
        self._ui.table.setItemDelegateForColumn(Column.TITLE, FoundWords(self._ui.table, self.list))
        header = self._ui.table.horizontalHeader()
        header.setDefaultAlignment(Qt.AlignmentFlag.AlignLeading | Qt.AlignmentFlag.AlignVCenter)
        header.setSectionResizeMode(QHeaderView.ResizeMode.Interactive)
        header.setSectionResizeMode(Column.TITLE, QHeaderView.ResizeMode.Stretch)
        header.setMinimumSectionSize(48)
        self._ui.table.verticalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        self._ui.split.setStretchFactor(0, 3)
        self._ui.split.setStretchFactor(1, 2)
        self._ui.reader.hide()
        self._ui.nothing.hide()

    def _connect(self) -> None:
        ui = self._ui
        ui.split.splitterMoved.connect(lambda *_: self._fit_columns())
        self.list.counted.connect(self._counted)
        self.list.filtered.connect(self._size_rows)
        self.list.modelReset.connect(self._go_back)
        self.list.loaded.connect(self._read_current)
        ui.table.selectionModel().currentRowChanged.connect(lambda now, _: self._pointed(now))
        ui.table.activated.connect(lambda _: self._open())
        ui.correct.clicked.connect(self._correct)
        ui.removeEarlier.clicked.connect(self._remove_earlier)
        ui.continueDraft.clicked.connect(self._continue_draft)
        ui.discardDraft.clicked.connect(self._discard_draft)
        ui.history.clicked.connect(self._show_history)
        ui.settle.clicked.connect(self._settle)
        self._workspace.history.changed.connect(lambda _: self.refresh())
        self._workspace.history.read.connect(self._choose)
        self._records.read.connect(self._show)
        self._records.discarded.connect(self.list.refresh)
        self._records.offered.connect(self.filters.offer)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Leave out columns where there is no room for what happened."""
        super().resizeEvent(event)
        QTimer.singleShot(0, self, self._fit_columns)  # when the table has its new width too

    def _fit_columns(self) -> None:
        letter = self.fontMetrics().averageCharWidth()
        room = self._ui.table.viewport().width() - _TITLE * letter
        for column in _WIDTHS:
            room -= self._width(column)
            self._ui.table.setColumnHidden(column, room < 0)
        told = (Column.DAY, Column.STATE)
        self.list.no_room = tuple(one for one in told if self._ui.table.isColumnHidden(one))

    def _width(self, column: Column) -> int:
        """Return the pixels of a column; that of the days holds the longest two, whatever the letters."""
        metrics = self.fontMetrics()
        days = metrics.horizontalAdvance(_LONGEST_DAYS) if column is Column.DAY else 0
        return max(_WIDTHS[column] * metrics.averageCharWidth(), days) + 24

    def _size_columns(self) -> None:
        for column in _WIDTHS:
            self._ui.table.setColumnWidth(column, self._width(column))
        self._fit_columns()
        self._size_rows(self.list.filter)

    def _size_rows(self, wanted: Filter) -> None:
        """Make room for a second line while words are searched."""
        lines = 3.1 if wanted.text else 2.1
        self._ui.table.verticalHeader().setDefaultSectionSize(round(self.fontMetrics().height() * lines))

    # Showing

    def _counted(self, total: int) -> None:
        empty = not self.list.rowCount()
        narrowed = [one.words for one in self._filter_words.of(self.list.filter)]
        self._ui.nothing.setVisible(empty and bool(narrowed))
        if total:
            text = self.tr("%n observation(s)", "", total)
        elif narrowed or not empty:
            text = ""
        else:
            text = self.tr("Nothing is recorded yet. Ctrl+N begins.")
        self._ui.count.setText(text)
        sentence = self.tr("Nothing here fits all of this: {conditions}")
        self._ui.nothingText.setText(sentence.format(conditions=", ".join(narrowed)))

    # Where one is

    def _pointed(self, index: QModelIndex) -> None:
        self._at = self.list.key(index.row())
        self._read_current()

    def _read_current(self) -> None:
        """Show the line on which one is, once it is there."""
        index = self._ui.table.currentIndex()
        if (draft := self.list.draft(index)) is not None:
            if draft != self._draft:
                self._show_draft(draft)
            return
        line = self.list.row(index)
        shown = self._view.line.row.record if self._view and self._draft is None else None
        if line is not None and line.row.record not in {shown, self._records.asked}:
            self._records.show(line.row.record)

    def _go_back(self) -> None:
        """Stand on the same record as before when the list has become another one."""
        at = self.list.place_of(self._at)
        if at >= 0:
            self._ui.table.setCurrentIndex(self.list.index(at, 0))
        elif not self.list.rowCount():
            self._view = self._draft = None  # or the same line would not be read again when it is back
            self._records.forget()
            self._ui.reader.hide()
        elif self._stand_on is None and self.window().focusWidget() is self._ui.table:
            self.focus_list()  # the keyboard never stands on no line

    def _show(self, view: ObservationView) -> None:
        self._view, self._draft = view, None
        if not self._ui.table.currentIndex().isValid():
            self._at = view.line.row.n
            self._go_back()
        muted = self.palette().color(QPalette.ColorRole.PlaceholderText).name()
        self._ui.sheet.setHtml(sheet(view, self._workspace.editor.catalogues, muted))
        self._show_reader()
        if self._stand_on == view.line.row.record:
            self._stand_on = None
            self._ui.table.setFocus()

    def _show_draft(self, draft: DraftShown) -> None:
        self._view, self._draft = None, draft
        self._records.forget()
        muted = self.palette().color(QPalette.ColorRole.PlaceholderText).name()
        self._ui.sheet.setHtml(draft_sheet(draft, self._workspace.editor.catalogues, muted))
        self._show_reader()

    def _show_reader(self) -> None:
        view, draft = self._view, self._draft
        at = QApplication.focusWidget()
        self._ui.correct.setVisible(view is not None and view.mine and view.observation is not None)
        self._ui.history.setVisible(view is not None)
        self._ui.removeEarlier.setVisible(view is not None and has_earlier(view))
        self._ui.settle.setVisible(view is not None and view.mine and bool(view.conflicts))
        for button in (self._ui.continueDraft, self._ui.discardDraft):
            button.setVisible(draft is not None)
        if at is not None and not at.isVisible():  # its button went away
            self._ui.table.setFocus()
        if self._ui.reader.isHidden():
            self._ui.reader.show()
            QTimer.singleShot(0, self, self._fit_columns)

    # What one may do

    def _open(self) -> None:
        """Enter on a line: go on with what is not finished, read what is recorded."""
        if self._draft is not None:
            self._continue_draft()
        elif self._view is not None:
            self._ui.sheet.setFocus()

    def _remove_earlier(self) -> None:
        if self._view is not None:
            self.removal_wanted.emit(self._view.line.row.record)

    def _correct(self) -> None:
        if self._view is not None:
            self.correction_wanted.emit(self._view)

    def _show_history(self) -> None:
        if self._view is not None:
            record, catalogues = self._view.line.row.record, self._workspace.editor.catalogues
            dialog = HistoryDialog(self.window(), self._workspace.history, record, catalogues)
            dialog.exec()
            dialog.deleteLater()

    def _settle(self) -> None:
        """Read what stands against each other; `_choose` follows."""
        if self._view is not None:
            self._settling = self._view.line.row.record
            self._workspace.history.look(self._settling)

    def _choose(self, history: History) -> None:
        if history.record != self._settling:
            return
        self._settling = None
        dialog = SettleDialog(self.window(), history.choices, history.wordings)
        if dialog.exec():
            self._workspace.history.settle(history.record, dialog.choices(), dialog.reason())
        dialog.deleteLater()

    def _continue_draft(self) -> None:
        if self._draft is not None:
            self.draft_wanted.emit(self._draft.id)

    def _discard_draft(self) -> None:
        if self._draft is not None:
            draft, self._draft = self._draft, None
            self._ui.reader.hide()
            self._ui.table.setFocus()
            self._records.discard_draft(draft.id)


def refill(combo: QComboBox, areas: tuple[str, ...]) -> None:
    """Offer these areas below the first line, and keep what was chosen."""
    now = combo.currentData()
    combo.blockSignals(True)
    while combo.count() > 1:
        combo.removeItem(1)
    for area in areas:
        combo.addItem(area, area)
    combo.setCurrentIndex(max(0, combo.findData(now)))
    combo.blockSignals(False)
