"""The records: the list, narrowed by kind and area and by what is searched, and one of them to read."""

from __future__ import annotations

from PySide6.QtCore import QModelIndex, Qt, QTimer, Signal
from PySide6.QtGui import QPalette, QResizeEvent
from PySide6.QtWidgets import QComboBox, QHeaderView, QWidget

from r2p_field.domain.ids import RecordId
from r2p_field.domain.observation import ObservationType
from r2p_field.gui._forms.ui_records_page import Ui_RecordsPage
from r2p_field.gui.contact_words import contact_area, contact_line
from r2p_field.gui.controls.calm import calm
from r2p_field.gui.icons import dress
from r2p_field.gui.record_sheet import sheet
from r2p_field.gui.words import type_word, word
from r2p_field.viewmodels.record_list import Column, Flag, ListRow
from r2p_field.viewmodels.records import DraftsFound, ObservationView
from r2p_field.viewmodels.workspace import Workspace

_WIDTHS = {Column.DAY: 19, Column.STATE: 16, Column.PLACE: 16, Column.TYPE: 12, Column.REFERENCE: 12}
"""Width of a column, in letters; the last ones go first where there is no room."""
_LONGEST_DAYS = "2022-12-30 – 2023-01-02"
_WORDS = 80
"""Letters of a draft that tell which one it is."""
_TITLE = 26
"""Letters of what happened that must have room."""


class RecordsPage(QWidget):
    """Where the program begins.

    Signals:
        correction_wanted(ObservationView): the person wants to correct this observation of theirs.
        draft_wanted(str): the person wants to go on with this draft.
    """

    correction_wanted = Signal(ObservationView)
    draft_wanted = Signal(str)

    def __init__(self, workspace: Workspace) -> None:
        super().__init__()
        self._workspace = workspace
        self._records = workspace.records
        self._view: ObservationView | None = None
        self._drafts = DraftsFound(drafts=())
        self._ui = Ui_RecordsPage()
        self._ui.setupUi(self)
        self.photos = self._ui.photos
        self.list = workspace.record_list(self._words, self._headings())
        self._set_up()
        self._connect()
        calm(self)

    def refresh(self) -> None:
        """Read everything on this page anew."""
        self.list.refresh()
        self._records.look_for_drafts()
        self._records.look_for_areas()
        if self._view is not None:
            self._records.show(self._view.line.row.record)

    def search(self, text: str) -> None:
        """Narrow the list to what holds these words."""
        self.list.narrow(text=text)

    def open(self, record: RecordId) -> None:
        """Show one observation beside the list."""
        self._records.show(record)
        self._ui.sheet.setFocus()

    def focus_list(self) -> None:
        """Go to the first line."""
        self._ui.table.setFocus()
        if self.list.rowCount() and not self._ui.table.currentIndex().isValid():
            self._ui.table.selectRow(0)

    def dress(self) -> None:
        """Draw again what depends on colours and sizes."""
        dress(self)
        self._size_columns()
        if self._view is not None:
            self._show(self._view)

    # Setting up

    def _headings(self) -> tuple[str, ...]:
        return (
            self.tr("When"),
            self.tr("What happened"),
            self.tr("Where"),
            self.tr("Kind"),
            self.tr("Status"),
            self.tr("Reference"),
        )

    def _set_up(self) -> None:
        self._ui.table.setModel(self.list)
        header = self._ui.table.horizontalHeader()
        header.setDefaultAlignment(Qt.AlignmentFlag.AlignLeading | Qt.AlignmentFlag.AlignVCenter)
        header.setSectionResizeMode(QHeaderView.ResizeMode.Interactive)
        header.setSectionResizeMode(Column.TITLE, QHeaderView.ResizeMode.Stretch)
        header.setMinimumSectionSize(48)
        self._ui.split.setStretchFactor(0, 3)
        self._ui.split.setStretchFactor(1, 2)
        self._ui.reader.hide()
        self._ui.draftsBar.hide()
        self._ui.type.addItem(self.tr("All kinds"), "")
        for kind in ObservationType:
            self._ui.type.addItem(word(kind), kind.value)
        self._ui.area.addItem(self.tr("All areas"), "")

    def _connect(self) -> None:
        self._ui.split.splitterMoved.connect(lambda *_: self._fit_columns())
        self.list.counted.connect(self._counted)
        self._ui.type.currentIndexChanged.connect(
            lambda _: self.list.narrow(type_=str(self._ui.type.currentData() or ""))
        )
        self._ui.area.currentIndexChanged.connect(
            lambda _: self.list.narrow(area=str(self._ui.area.currentData() or ""))
        )
        self._ui.table.selectionModel().currentRowChanged.connect(lambda now, _: self._pointed(now))
        self._ui.correct.clicked.connect(self._correct)
        self._ui.continueDraft.clicked.connect(self._continue_draft)
        self._ui.discardDraft.clicked.connect(self._discard_draft)
        self._records.read.connect(self._show)
        self._records.drafts_found.connect(self._show_drafts)
        self._records.areas_found.connect(self._show_areas)

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

    def _width(self, column: Column) -> int:
        """Return the pixels of a column; that of the days holds the longest two, whatever the letters."""
        metrics = self.fontMetrics()
        days = metrics.horizontalAdvance(_LONGEST_DAYS) if column is Column.DAY else 0
        return max(_WIDTHS[column] * metrics.averageCharWidth(), days) + 24

    def _size_columns(self) -> None:
        for column in _WIDTHS:
            self._ui.table.setColumnWidth(column, self._width(column))
        self._fit_columns()
        self._ui.table.verticalHeader().setDefaultSectionSize(round(self.fontMetrics().height() * 2.1))

    # Showing

    def _words(self, line: ListRow, column: Column) -> str:
        row = line.row
        match column:
            case Column.DAY:
                return _days(row.day, row.day_end, row.precision)
            case Column.TITLE:
                return self._title(line)
            case Column.PLACE:
                return contact_area(line.contact) if line.contact else row.place or row.area
            case Column.TYPE:
                return type_word(row.type)
            case Column.STATE:
                return self._state(line)
            case Column.REFERENCE:
                return row.reference

    def _title(self, line: ListRow) -> str:
        asked = line.contact
        return contact_line(asked, self._workspace.editor.catalogues) if asked else line.row.title

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

    def _counted(self, total: int) -> None:
        if total:
            text = self.tr("%n observation(s)", "", total)
        elif self.list.narrowed:
            text = self.tr("No observation fits.")
        else:
            text = self.tr("Nothing is recorded yet. Ctrl+N begins.")
        self._ui.count.setText(text)

    def _pointed(self, index: QModelIndex) -> None:
        line = self.list.row(index)
        if line is not None:
            self._records.show(line.row.record)

    def _show(self, view: ObservationView) -> None:
        self._view = view
        muted = self.palette().color(QPalette.ColorRole.PlaceholderText).name()
        self._ui.sheet.setHtml(sheet(view, self._workspace.editor.catalogues, muted))
        self._ui.correct.setVisible(view.mine and view.observation is not None)
        if self._ui.reader.isHidden():
            self._ui.reader.show()
            QTimer.singleShot(0, self, self._fit_columns)

    def _correct(self) -> None:
        if self._view is not None:
            self.correction_wanted.emit(self._view)

    # Drafts

    def _show_drafts(self, found: DraftsFound) -> None:
        self._drafts = found
        self._ui.draftsBar.setVisible(bool(found.drafts))
        if not found.drafts:
            return
        words = _short(found.drafts[0].words) or self.tr("without words yet")
        more = len(found.drafts) - 1
        text = self.tr("Not finished: {words}").format(words=words)
        others = self.tr("and %n more", "", more)
        self._ui.draftsText.setText(f"{text} {others}" if more else text)

    def _continue_draft(self) -> None:
        if self._drafts.drafts:
            self.draft_wanted.emit(self._drafts.drafts[0].id)

    def _discard_draft(self) -> None:
        if self._drafts.drafts:
            self._records.discard_draft(self._drafts.drafts[0].id)

    def _show_areas(self, areas: tuple[str, ...]) -> None:
        refill(self._ui.area, areas)


def _short(words: str) -> str:
    return words if len(words) <= _WORDS else f"{words[: _WORDS - 1]}…"


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


def _days(first: str, last: str, precision: str) -> str:
    """Show no more than is known: a month as a month."""
    if precision in {"month", "year"} and first[:4] == last[:4]:
        return first[:4] if precision == "year" else first[:7]
    return first if first == last else f"{first} – {last[5:] if first[:4] == last[:4] else last}"
