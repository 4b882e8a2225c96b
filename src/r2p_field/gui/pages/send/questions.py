"""The risk check, asked once per packet for what goes unanswered; every line may be left open."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QComboBox, QGridLayout, QLabel, QWidget

from r2p_field.domain.risk import RiskLevel
from r2p_field.gui.controls.calm import calm
from r2p_field.gui.pages.send.record_words import kind_word
from r2p_field.gui.words import word
from r2p_field.viewmodels.send import PreviewLine


class RiskQuestions:
    """Fills a part of a form with one question for each record."""

    def __init__(self, rows: QWidget) -> None:
        self._rows = rows
        self._grid = QGridLayout(rows)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setColumnStretch(0, 3)
        self._grid.setColumnStretch(1, 2)
        self._asked: list[tuple[str, QComboBox]] = []

    def show(self, lines: Sequence[PreviewLine]) -> None:
        """Ask about these records; what was chosen and not kept yet stays chosen."""
        chosen = self.answers()
        while (item := self._grid.takeAt(0)) is not None:
            if (widget := item.widget()) is not None:
                widget.deleteLater()
        self._asked = []
        for at, line in enumerate(lines):
            self._ask(at, line, chosen.get(line.record))
        calm(self._rows)

    def _ask(self, at: int, line: PreviewLine, chosen: RiskLevel | None) -> None:
        title = line.title if line.kind == "observation" else f"{kind_word(line.kind)}: {line.title}"
        text = QLabel(f"{line.reference}  {title}", wordWrap=True, textFormat=Qt.TextFormat.PlainText)
        combo = QComboBox()
        combo.setAccessibleName(f"{line.reference}, {title}")
        combo.addItem(QCoreApplication.translate("SendPage", "Left open"), None)
        for level in RiskLevel:
            combo.addItem(word(level), level)
        combo.setCurrentIndex(max(0, combo.findData(chosen)) if chosen else 0)
        self._grid.addWidget(text, at, 0)
        self._grid.addWidget(combo, at, 1)
        self._asked.append((line.record, combo))

    def answers(self) -> dict[str, RiskLevel]:
        """Return what was chosen, by record; what is left open is not among it."""
        return {record: combo.currentData() for record, combo in self._asked if combo.currentData()}
