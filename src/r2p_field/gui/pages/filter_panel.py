"""The filters of the list: fields that fold away, and a button for each condition that takes it off again."""

from __future__ import annotations

from collections.abc import Iterable
from itertools import pairwise
from typing import Any, Final

from PySide6.QtCore import QObject, Qt
from PySide6.QtWidgets import QComboBox, QToolButton, QWidget

from r2p_field.domain.grading import InformationGrade, SourceGrade
from r2p_field.domain.list_filter import MINE, THEIRS, UNGRADED, Filter
from r2p_field.domain.observation import ObservationType
from r2p_field.gui._forms.ui_records_page import Ui_RecordsPage
from r2p_field.gui.controls.flow_layout import FlowLayout
from r2p_field.gui.controls.folding import Folding
from r2p_field.gui.pages.filter_words import DISPUTED, PARTIAL, Condition, FilterWords
from r2p_field.gui.words import word
from r2p_field.viewmodels.record_list import RecordList
from r2p_field.viewmodels.records import Offered

_PERIODS: Final = (7, 30, 90)
_LONGEST: Final = 24
"""Letters for which a field has room at most: the panel must fit into the window."""


class FilterPanel(QObject):
    """Ties the filter fields of the page to the list, both ways."""

    def __init__(self, ui: Ui_RecordsPage, rows: RecordList, words: FilterWords, parent: QObject) -> None:
        super().__init__(parent)
        self._ui, self._list, self._words = ui, rows, words
        self._filling = False
        self._chips: list[QToolButton] = []
        self._flow = FlowLayout(ui.chips, across=6, down=6)
        lines = FlowLayout(ui.fields, across=10, down=10)
        for field in ui.fields.findChildren(QWidget, options=Qt.FindChildOption.FindDirectChildrenOnly):
            lines.addWidget(field)
        self._folding = Folding(ui.filters, ui.panel)
        self._offer()
        for combo in (ui.type, ui.whose, ui.period, ui.source, ui.information):
            _hold(combo)
        self._connect()
        self.show_filter(rows.filter)

    def clear(self) -> None:
        """Show everything again."""
        self._list.show_only(Filter())

    def offer(self, found: Offered) -> None:
        """Offer the areas and factors that occur, and keep what was chosen."""
        self._refill(self._ui.area, ((area, area) for area in found.areas), self._list.filter.area)
        named = sorted((self._words.factor(one), one) for one in found.factors)
        self._refill(self._ui.factor, named, self._list.filter.factor)

    def show_filter(self, wanted: Filter) -> None:
        """Show what the list is narrowed to, in the fields and as buttons."""
        self._filling = True
        ui = self._ui
        source = "".join(sign for sign in wanted.grade if sign.isupper() and wanted.grade != UNGRADED)
        for combo, value in (
            (ui.type, wanted.type),
            (ui.area, wanted.area),
            (ui.factor, wanted.factor),
            (ui.whose, wanted.whose),
            (ui.period, wanted.days),
            (ui.source, UNGRADED if wanted.grade == UNGRADED else source),
            (ui.information, "".join(sign for sign in wanted.grade if sign.isdigit())),
        ):
            combo.setCurrentIndex(max(0, combo.findData(value)))
        ui.since.setText(wanted.since)
        ui.until.setText(wanted.until)
        ui.drafts.setChecked(wanted.drafts)
        ui.unsent.setChecked(wanted.unsent)
        ui.disputed.setChecked(bool(wanted.flags & DISPUTED))
        ui.partial.setChecked(bool(wanted.flags & PARTIAL))
        self._filling = False
        self._show_chips(self._words.of(wanted))

    # Setting up

    def _offer(self) -> None:
        ui = self._ui
        _fill(ui.type, self.tr("All kinds"), ((word(kind), kind.value) for kind in ObservationType))
        _fill(ui.area, self.tr("All areas"), ())
        _fill(ui.factor, self.tr("Any or none"), ())
        periods = ((self.tr("The last %n day(s)", "", days), days) for days in _PERIODS)
        _fill(ui.period, self.tr("Any time"), periods, 0)
        ours = ((self.tr("This device"), MINE), (self.tr("Others"), THEIRS))
        _fill(ui.whose, self.tr("Anybody"), ours)
        letters = ((grade.value, grade.value) for grade in SourceGrade)
        _fill(ui.source, self.tr("Any"), (*letters, (self.tr("Not graded"), UNGRADED)))
        _fill(ui.information, self.tr("Any"), ((grade.value, grade.value) for grade in InformationGrade))

    def _connect(self) -> None:
        ui = self._ui
        for combo in (ui.type, ui.area, ui.factor, ui.whose, ui.period, ui.source, ui.information):
            combo.currentIndexChanged.connect(lambda _: self._changed())
        for tick in (ui.drafts, ui.unsent, ui.disputed, ui.partial):
            tick.toggled.connect(lambda _: self._changed())
        for day in (ui.since, ui.until):
            day.day_typed.connect(self._changed)
        for button in (ui.clear, ui.clearHere):
            button.clicked.connect(self.clear)
        ui.filters.clicked.connect(self._go_in)
        self._list.filtered.connect(self.show_filter)

    def _go_in(self, opened: bool) -> None:
        """Alt and the letter lead into the fields; Space on the button itself stays there."""
        if opened and not self._ui.filters.hasFocus():
            self._ui.type.setFocus(Qt.FocusReason.ShortcutFocusReason)

    # Both ways

    def _changed(self) -> None:
        if not self._filling:
            self._list.narrow(**self._chosen())

    def _chosen(self) -> dict[str, Any]:
        ui, source = self._ui, self._ui.source.currentData()
        flags = (DISPUTED if ui.disputed.isChecked() else 0) | (PARTIAL if ui.partial.isChecked() else 0)
        since, until = ui.since.day(), ui.until.day()
        return {
            "type": ui.type.currentData(),
            "area": ui.area.currentData(),
            "factor": ui.factor.currentData(),
            "whose": ui.whose.currentData(),
            "days": ui.period.currentData(),
            "grade": source if source == UNGRADED else source + ui.information.currentData(),
            "since": since.isoformat() if since else "",
            "until": until.isoformat() if until else "",
            "drafts": ui.drafts.isChecked(),
            "unsent": ui.unsent.isChecked(),
            "flags": flags,
        }

    def _refill(self, combo: QComboBox, offered: Iterable[tuple[str, str]], chosen: str) -> None:
        self._filling = True
        while combo.count() > 1:
            combo.removeItem(1)
        for name, value in offered:
            combo.addItem(name, value)
        if chosen and combo.findData(chosen) < 0:
            combo.addItem(chosen, chosen)
        combo.setCurrentIndex(max(0, combo.findData(chosen)))
        self._filling = False

    # Buttons that take a condition off

    def _show_chips(self, conditions: tuple[Condition, ...]) -> None:
        had_focus = any(chip.hasFocus() for chip in self._chips)
        for chip in self._chips:
            self._flow.removeWidget(chip)
            chip.hide()
            chip.deleteLater()
        self._chips = [self._chip(condition) for condition in conditions]
        for before, after in pairwise((self._ui.saved, *self._chips)):
            QWidget.setTabOrder(before, after)
        if had_focus:
            (self._chips[0] if self._chips else self._ui.filters).setFocus(Qt.FocusReason.OtherFocusReason)

    def _chip(self, condition: Condition) -> QToolButton:
        chip = QToolButton(self._ui.chips)
        chip.setProperty("kind", "chip")
        chip.setText(f"{condition.words} ✕".replace("&", "&&"))
        chip.setAccessibleName(self.tr("Take off: {condition}").format(condition=condition.words))
        chip.clicked.connect(lambda: self._list.show_only(condition.without))
        self._flow.addWidget(chip)
        chip.show()
        return chip


def _fill(
    combo: QComboBox, nothing: str, offered: Iterable[tuple[str, str | int]], none: str | int = ""
) -> None:
    combo.addItem(nothing, none)
    for name, value in offered:
        combo.addItem(name, value)


def _hold(combo: QComboBox) -> None:
    """Make room for the longest of a few words that never change, whatever the language and the letters."""
    longest = max(len(combo.itemText(at)) for at in range(combo.count()))
    combo.setMinimumContentsLength(min(longest, _LONGEST))
