"""Choosing signs from the frameworks: search first, the peace side beside the risk side with equal weight."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from typing import Final

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog, QTreeWidget, QTreeWidgetItem, QWidget

from r2p_field.domain.catalogue import Catalogue, IndicatorKind
from r2p_field.domain.catalogues import Catalogues
from r2p_field.domain.folding import matches
from r2p_field.gui._forms.ui_indicator_picker import Ui_IndicatorPicker
from r2p_field.gui.controls.calm import calm
from r2p_field.gui.icons import dress, icon

_ID: Final = Qt.ItemDataRole.UserRole
_GUIDE: Final = Qt.ItemDataRole.UserRole + 1
_SOUGHT: Final = Qt.ItemDataRole.UserRole + 2


@dataclass(frozen=True, slots=True, kw_only=True)
class Choice:
    """Something that may be ticked: its id, words, side, and where it stands."""

    id: str
    title: str
    guide: str
    side: IndicatorKind
    factor: str
    unchecked_wording: bool


def signs(catalogues: Catalogues) -> tuple[tuple[str, tuple[Choice, ...]], ...]:
    """Return the signs that may be ticked in the field, by factor, each with the whole peace side."""
    groups = []
    for factor in catalogues.factors():
        peace = catalogues.mitigating_for(factor.id)
        own = [
            one
            for one in factor.indicators
            if one.offered_in_field and one.kind is not IndicatorKind.MITIGATING
        ]
        found = tuple(
            Choice(
                id=one.id,
                title=one.title,
                guide=one.guide,
                side=one.kind,
                factor=factor.title,
                unchecked_wording=one.wording_unchecked,
            )
            for one in (*own, *peace)
        )
        if found:
            groups.append((factor.title, found))
    return tuple(groups)


def triggers(catalogues: Catalogues) -> tuple[tuple[str, tuple[Choice, ...]], ...]:
    """Return the triggers and drivers, by framework."""
    groups = []
    for pack in catalogues.packs:
        found = tuple(
            Choice(
                id=one.id,
                title=one.title,
                guide=one.guide,
                side=IndicatorKind.TRIGGER,
                factor=pack.title,
                unchecked_wording=False,
            )
            for one in pack.triggers
        )
        if found:
            groups.append((pack.title, found))
    return tuple(groups)


class IndicatorPicker(QDialog):
    """Lets a person tick signs. `taken` names their ids after it was accepted."""

    def __init__(
        self, parent: QWidget | None, title: str, groups: Iterable[tuple[str, tuple[Choice, ...]]]
    ) -> None:
        super().__init__(parent)
        self._ui = Ui_IndicatorPicker()
        self._ui.setupUi(self)
        self.setWindowTitle(title)
        self._fill(groups)
        self._ui.query.textChanged.connect(self._narrow)
        self._ui.tree.currentItemChanged.connect(lambda now, _: self._explain(now))
        self._ui.tree.itemChanged.connect(lambda _: self._count())
        self._ui.take.clicked.connect(self.accept)
        self._ui.cancel.clicked.connect(self.reject)
        self._ui.query.setFocus()
        self._count()
        calm(self)
        dress(self)

    @property
    def taken(self) -> tuple[str, ...]:
        """The ids that were ticked, each once."""
        ticked = (str(item.data(0, _ID)) for item in self._items() if _ticked(item))
        return tuple(dict.fromkeys(ticked))

    def tick(self, title: str) -> None:
        """Tick the first sign of that title."""
        for item in self._items():
            if item.text(0).startswith(title):
                item.setCheckState(0, Qt.CheckState.Checked)
                return

    def _fill(self, groups: Iterable[tuple[str, tuple[Choice, ...]]]) -> None:
        tree: QTreeWidget = self._ui.tree
        for factor, choices in groups:
            head = QTreeWidgetItem(tree, [factor])
            head.setFlags(Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable)
            font = head.font(0)
            font.setBold(True)
            head.setFont(0, font)
            for choice in choices:
                head.addChild(self._item(choice))

    def _item(self, choice: Choice) -> QTreeWidgetItem:
        peace = choice.side is IndicatorKind.MITIGATING
        title = self.tr("{title} (sign of peace)") if peace else "{title}"
        item = QTreeWidgetItem([title.format(title=choice.title)])
        colour = self.palette().color(self.foregroundRole())
        item.setIcon(0, icon("sprout" if peace else "circle-alert", colour))
        item.setFlags(item.flags() | Qt.ItemFlag.ItemIsUserCheckable)
        item.setCheckState(0, Qt.CheckState.Unchecked)
        item.setData(0, _ID, choice.id)
        item.setData(0, _GUIDE, self._guidance(choice))
        item.setData(0, _SOUGHT, f"{choice.title} {choice.guide} {choice.factor}")
        item.setToolTip(0, choice.guide)
        return item

    def _guidance(self, choice: Choice) -> str:
        if not choice.unchecked_wording:
            return choice.guide
        note = self.tr("Wording not yet checked against the published text.")
        return f"{choice.guide} {note}".strip()

    def _narrow(self, query: str) -> None:
        for head in _heads(self._ui.tree):
            shown = 0
            for item in _children(head):
                fits = matches(query, str(item.data(0, _SOUGHT)))
                item.setHidden(not fits)
                shown += fits
            head.setHidden(not shown)
            head.setExpanded(bool(query.strip()) and bool(shown))

    def _explain(self, item: QTreeWidgetItem | None) -> None:
        self._ui.guide.setText(str(item.data(0, _GUIDE) or "") if item else "")

    def _count(self) -> None:
        self._ui.chosen.setText(self.tr("%n chosen", "", len(self.taken)))
        self._ui.take.setEnabled(bool(self.taken))

    def _items(self) -> Iterator[QTreeWidgetItem]:
        for head in _heads(self._ui.tree):
            yield from _children(head)


def pack_of(catalogues: Catalogues, name: str) -> Catalogue | None:
    """Return the framework that offers an id."""
    return next((pack for pack in catalogues.packs if name in pack.ids()), None)


def _ticked(item: QTreeWidgetItem) -> bool:
    return item.checkState(0) is Qt.CheckState.Checked


def _heads(tree: QTreeWidget) -> Iterator[QTreeWidgetItem]:
    for at in range(tree.topLevelItemCount()):
        if (head := tree.topLevelItem(at)) is not None:
            yield head


def _children(head: QTreeWidgetItem) -> Iterator[QTreeWidgetItem]:
    for at in range(head.childCount()):
        if (child := head.child(at)) is not None:
            yield child
