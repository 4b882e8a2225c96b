"""The signs of risk and of peace that an observation speaks to."""

from __future__ import annotations

import msgspec
from PySide6.QtWidgets import QComboBox, QGridLayout, QHBoxLayout, QLabel

from r2p_field.domain.catalogue import IndicatorKind
from r2p_field.domain.catalogues import Catalogues
from r2p_field.domain.observation import Change, FactorSeen, Seen
from r2p_field.gui.controls.item_rows import ItemRow, ItemRows
from r2p_field.gui.icons import NAME
from r2p_field.gui.words import choose, chosen, not_stated, offer


class FactorRow(ItemRow):
    """One sign: how often it was seen and, if known, what has changed."""

    def __init__(self, factor: FactorSeen, title: str, *, peace: bool) -> None:
        super().__init__(title)
        self._factor = factor
        self.seen = _combo(self.tr("How often seen: {title}").format(title=title))
        self.change = _combo(self.tr("Change: {title}").format(title=title))
        offer(self.seen, Seen, not_stated())
        offer(self.change, Change, not_stated())
        choose(self.seen, factor.seen)
        choose(self.change, factor.change)
        self._arrange(title, peace=peace)
        for combo in (self.seen, self.change):
            combo.currentIndexChanged.connect(lambda _: self.edited.emit())

    def _arrange(self, title: str, *, peace: bool) -> None:
        side = QLabel(self.tr("Peace") if peace else self.tr("Risk"))
        side.setProperty("kind", "muted")
        mark = QLabel()
        mark.setProperty(NAME, "sprout" if peace else "circle-alert")
        head = QHBoxLayout()
        head.setSpacing(8)
        head.addWidget(mark)
        head.addWidget(QLabel(title, wordWrap=True), 1)
        head.addWidget(side)
        self.fields.addLayout(head)
        self.fields.addLayout(self._answers())

    def _answers(self) -> QGridLayout:
        """Both questions, each above its answer."""
        answers = QGridLayout()
        answers.setHorizontalSpacing(8)
        answers.setVerticalSpacing(4)
        for at, (words, combo) in enumerate(
            ((self.tr("How often seen"), self.seen), (self.tr("What has changed"), self.change))
        ):
            label = QLabel(words)
            label.setBuddy(combo)
            answers.addWidget(label, 0, at)
            answers.addWidget(combo, 1, at)
            answers.setColumnStretch(at, 1)
        return answers

    def item(self) -> FactorSeen:
        """Return the sign with its answers."""
        return msgspec.structs.replace(
            self._factor, seen=chosen(self.seen, Seen), change=chosen(self.change, Change)
        )


class FactorRows(ItemRows[FactorSeen]):
    """All signs of an observation; titles come from the frameworks at hand."""

    list_name = "factors"
    catalogues = Catalogues(packs=())

    def make_row(self, item: FactorSeen) -> FactorRow:
        """Return the row of a sign; one of a framework that is not here shows its id."""
        known = self.catalogues.indicator(item.indicator)
        peace = known is not None and known.kind is IndicatorKind.MITIGATING
        return FactorRow(item, known.title if known else item.indicator, peace=peace)


def _combo(name: str) -> QComboBox:
    combo = QComboBox()
    combo.setAccessibleName(name)
    return combo
